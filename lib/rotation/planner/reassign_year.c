/*
 * A large neighbourhood move of the search: all hosts of one year are chosen again at once, as an
 * assignment problem solved by the Hungarian method. Forbidden pairs and meetings cannot be expressed
 * as costs of single hosts, so the new plan is kept only when it compares better as a whole.
 */
#include "rotation/planner/search.h"
#include "rotation/planner/wide.h"

#include <string.h>

/* Bits of each level in a packed cost; levels that depend on pairs cannot be packed. */
static const int bits_of_level[SDT__ROT_LEVELS] = {8, 8, 28, 28, 28, 0, 22, 0};

/* The assignment problem of a year: a row for each slot to be filled, a column for each member. */
struct assignment {
    struct sdt__rot_search *search;
    int count;                  /* of slots */
    int *occurrence;            /* [slot] */
    struct sdt__rot_wide *cost; /* [slot * members + member] */
    int *chosen;                /* [slot]: member */
};

/* More than any cost, and than two of these. */
static const struct sdt__rot_wide far_away = {INT64_C(1) << 60, 0};
static const struct sdt__rot_wide farther = {INT64_C(1) << 61, 0};

/* Packs the changes of the levels down to the target into one cost, the first level in the highest bits.
 * A search that moves sideways adds random low bits, so that of equal choices now this and now that one
 * is made. */
static struct sdt__rot_wide pack(struct sdt__rot_search *search, const int64_t *price)
{
    struct sdt__rot_wide cost = {0, 0};

    for (int i = 0; i < SDT__ROT_LEVELS; i++) {
        const int level = search->run->result->order.level[i];
        const int64_t most = (INT64_C(1) << bits_of_level[level]) / 2 - 1;
        int64_t change = i > search->target ? 0 : price[level];
        if (search->sum_quotas && level == SDT__ROT_QUOTA)
            change += price[SDT__ROT_CQUOTA];
        else if (search->sum_quotas && level == SDT__ROT_CQUOTA)
            change = 0;
        if (bits_of_level[level] > 0) {
            change = change > most ? most : change < -most ? -most : change;
            cost = sdt__rot_wide_append(cost, bits_of_level[level], change);
        }
    }
    if (search->sideways)
        cost = sdt__rot_wide_append(cost, 0, (int64_t)sdt__rot_search_random(search, 1u << 10));
    return cost;
}

/* Fills the cost matrix. The slots of one occurrence stand together and have equal rows. */
static void fill_costs(struct assignment *a, int year)
{
    struct sdt__rot_state *s = &a->search->state;
    const struct sdt__rot_problem *p = s->problem;

    for (int m = 0; m < p->members; m++) {
        int64_t price[SDT__ROT_LEVELS] = {0};
        sdt__rot_state_price_year(s, m, year, price);
        for (int i = 0; i < a->count; i++) {
            const int o = a->occurrence[i];
            struct sdt__rot_wide *cost = a->cost + (size_t)i * (size_t)p->members + (size_t)m;
            if (i > 0 && a->occurrence[i - 1] == o) {
                *cost = *(cost - p->members);
                continue;
            }
            *cost = far_away;
            if (p->allow[o * p->members + m] == SDT__ROT_OPEN && !s->on[o * p->members + m]) {
                sdt__rot_state_price_host(s, o, m, price);
                *cost = pack(a->search, price);
            }
        }
        a->search->steps++;
        sdt__rot_run_works(a->search->run, "search", 1 + a->count);
    }
}

/* The state of the Hungarian method: dual variables, and for each column the path to it. */
struct duals {
    struct sdt__rot_wide *row;
    struct sdt__rot_wide *column;
    struct sdt__rot_wide *best;
    int *owner; /* [1 + member]: slot + 1, 0 = free */
    int *way;
    unsigned char *done;
};

/* One step of the Hungarian method: assigns one more slot along a shortest augmenting path. Columns
 * count from 1; column 0 stands for the slot that is being assigned. */
static void assign_slot(struct assignment *a, struct duals *d, int members, int slot)
{
    int at = 0;

    d->owner[0] = slot + 1;
    for (int m = 0; m <= members; m++) {
        d->best[m] = farther;
        d->done[m] = 0;
    }
    do {
        const int row = d->owner[at] - 1;
        struct sdt__rot_wide least = farther;
        int next = 0;
        d->done[at] = 1;
        for (int m = 1; m <= members; m++) {
            struct sdt__rot_wide cost;
            if (d->done[m])
                continue;
            cost = sdt__rot_wide_subtract(a->cost[row * members + m - 1], d->row[row]);
            cost = sdt__rot_wide_subtract(cost, d->column[m]);
            if (sdt__rot_wide_less(cost, d->best[m])) {
                d->best[m] = cost;
                d->way[m] = at;
            }
            if (sdt__rot_wide_less(d->best[m], least)) {
                least = d->best[m];
                next = m;
            }
        }
        for (int m = 0; m <= members; m++) {
            if (d->done[m]) {
                struct sdt__rot_wide *dual = &d->row[d->owner[m] - 1];
                *dual = sdt__rot_wide_add(*dual, least);
                d->column[m] = sdt__rot_wide_subtract(d->column[m], least);
            } else {
                d->best[m] = sdt__rot_wide_subtract(d->best[m], least);
            }
        }
        at = next;
        sdt__rot_run_works(a->search->run, "search", 1 + 3 * members / SDT__ROT_LOOKS);
    } while (d->owner[at] != 0);
    while (at) {
        d->owner[at] = d->owner[d->way[at]];
        at = d->way[at];
    }
}

/* Chooses a different member for each slot at the least total cost. */
static int assign(struct assignment *a)
{
    struct sdt__rot_arena *arena = a->search->run->arena;
    const int members = a->search->state.problem->members;
    struct duals d;

    d.row = SDT__ROT_NEW(arena, struct sdt__rot_wide, a->count);
    d.column = SDT__ROT_NEW(arena, struct sdt__rot_wide, members + 1);
    d.best = SDT__ROT_NEW(arena, struct sdt__rot_wide, members + 1);
    d.owner = SDT__ROT_NEW(arena, int, members + 1);
    d.way = SDT__ROT_NEW(arena, int, members + 1);
    d.done = SDT__ROT_NEW(arena, unsigned char, members + 1);
    for (int slot = 0; !arena->failed && !a->search->run->cancelled && slot < a->count; slot++)
        assign_slot(a, &d, members, slot);
    for (int m = 1; !arena->failed && m <= members; m++)
        if (d.owner[m])
            a->chosen[d.owner[m] - 1] = m - 1;
    if (a->search->run->cancelled)
        return SDT__ROT_CANCELLED;
    return arena->failed ? SDT__ROT_NO_MEMORY : SDT__ROT_OK;
}

/* Saves the hosts of the year, and takes those that are not locked out of the plan: their slots are to
 * be filled again. */
static void empty_year(struct assignment *a, int year)
{
    struct sdt__rot_state *s = &a->search->state;
    const struct sdt__rot_problem *p = s->problem;

    for (int c = 0; c < p->conferences; c++) {
        const int o = p->occurrence_at[c * p->years + year];
        for (int m = 0; o >= 0 && m < p->members; m++) {
            a->search->saved[c * p->members + m] = s->on[o * p->members + m];
            if (s->on[o * p->members + m] && p->allow[o * p->members + m] == SDT__ROT_OPEN) {
                sdt__rot_state_take(s, o, m);
                a->occurrence[a->count++] = o;
            }
        }
    }
}

/* Puts the chosen hosts into the plan; 0 when some slot has none that is allowed. */
static int fill_year(struct assignment *a)
{
    const struct sdt__rot_problem *p = a->search->state.problem;

    for (int i = 0; i < a->count; i++)
        if (!sdt__rot_wide_less(a->cost[(size_t)i * (size_t)p->members + (size_t)a->chosen[i]],
                                far_away))
            return 0;
    for (int i = 0; i < a->count; i++)
        sdt__rot_state_put(&a->search->state, a->occurrence[i], a->chosen[i]);
    return 1;
}

static void restore_year(struct sdt__rot_search *search, int year)
{
    const struct sdt__rot_problem *p = search->state.problem;

    for (int c = 0; c < p->conferences; c++) {
        const int o = p->occurrence_at[c * p->years + year];
        if (o >= 0)
            sdt__rot_state_set_hosts(&search->state, o, search->saved + c * p->members);
    }
}

int sdt__rot_reassign_year(struct sdt__rot_search *search, int year)
{
    struct sdt__rot_state *s = &search->state;
    struct sdt__rot_arena *arena = search->run->arena;
    const struct sdt__rot_problem *p = s->problem;
    const struct sdt__rot_block *mark = arena->first;
    const int64_t forbidden = s->clashes_forbidden;
    struct assignment a = {search, 0, NULL, NULL, NULL};
    int64_t value[SDT__ROT_LEVELS];
    int slots = 0;
    int better = 0;
    int status = SDT__ROT_OK;

    memcpy(value, s->value, sizeof value);
    for (int c = 0; c < p->conferences; c++) {
        const int o = p->occurrence_at[c * p->years + year];
        slots += o >= 0 ? p->occurrence[o].hosts : 0;
    }
    if (slots == 0 || slots > p->members)
        return 0;
    a.occurrence = SDT__ROT_NEW(arena, int, slots);
    a.chosen = SDT__ROT_NEW(arena, int, slots);
    a.cost = SDT__ROT_NEW(arena, struct sdt__rot_wide, (size_t)slots * (size_t)p->members);
    if (arena->failed)
        return SDT__ROT_NO_MEMORY;
    empty_year(&a, year);
    fill_costs(&a, year);
    status = assign(&a);
    if (!status && fill_year(&a))
        better = 1 - sdt__rot_search_compare(search, forbidden, value) - !search->sideways;
    if (better <= 0)
        restore_year(search, year);
    sdt__rot_release(arena, mark);
    return status ? status : better > 0;
}
