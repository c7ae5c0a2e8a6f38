/*
 * Two large moves of the search: all hosts of one year chosen again as an assignment, and all
 * hosts of one conference chosen again as a flow beside the others.
 */
#include "rotation/planner/search.h"
#include "rotation/wide.h"

#include <string.h>

/* Bits of each level in a packed cost; levels that depend on pairs cannot be packed. */
static const int bits_of_level[SDT__ROT_LEVELS] = {8, 8, 28, 28, 28, 0, 22, 0};

struct places {
    struct sdt__rot_seek *seek;
    int count;
    int *occurrence;            /* [place] */
    struct sdt__rot_wide *cost; /* [place * members + member] */
    int *chosen;                /* [place]: member */
};

/* More than any cost, and than two of these. */
static const struct sdt__rot_wide far_away = {INT64_C(1) << 60, 0};
static const struct sdt__rot_wide farther = {INT64_C(1) << 61, 0};

/* Levels down to the target in one number; a drifting search adds a little noise below them, so
 * that equal choices differ from time to time. */
static struct sdt__rot_wide pack(struct sdt__rot_seek *seek, const int64_t *price)
{
    struct sdt__rot_wide cost = {0, 0};

    for (int i = 0; i < SDT__ROT_LEVELS; i++) {
        const int level = seek->run->result->order.level[i];
        const int64_t most = (INT64_C(1) << bits_of_level[level]) / 2 - 1;
        int64_t change = i > seek->target ? 0 : price[level];
        if (seek->merge && level == SDT__ROT_QUOTA)
            change += price[SDT__ROT_CQUOTA];
        else if (seek->merge && level == SDT__ROT_CQUOTA)
            change = 0;
        if (bits_of_level[level] > 0) {
            change = change > most ? most : change < -most ? -most : change;
            cost = sdt__rot_wide_append(cost, bits_of_level[level], change);
        }
    }
    if (seek->drift)
        cost = sdt__rot_wide_append(cost, 0, (int64_t)sdt__rot_seek_random(seek, 1u << 10));
    return cost;
}

/* The year's costs: one row for each place, places of one occurrence being alike. */
static void price_places(struct places *a, int year)
{
    struct sdt__rot_state *s = &a->seek->state;
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
                *cost = pack(a->seek, price);
            }
        }
        a->seek->steps++;
    }
}

struct duals {
    struct sdt__rot_wide *row;
    struct sdt__rot_wide *column;
    struct sdt__rot_wide *best;
    int *owner; /* [1 + member]: place + 1, 0 = free */
    int *way;
    unsigned char *done;
};

/* One place more into the assignment, along a shortest path (Hungarian method, ones-based). */
static void assign_place(struct places *a, struct duals *d, int members, int place)
{
    int at = 0;

    d->owner[0] = place + 1;
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
    } while (d->owner[at] != 0);
    while (at) {
        d->owner[at] = d->owner[d->way[at]];
        at = d->way[at];
    }
}

static int assign(struct places *a)
{
    struct sdt__rot_arena *arena = a->seek->run->arena;
    const int members = a->seek->state.problem->members;
    struct duals d;

    d.row = SDT__ROT_NEW(arena, struct sdt__rot_wide, a->count);
    d.column = SDT__ROT_NEW(arena, struct sdt__rot_wide, members + 1);
    d.best = SDT__ROT_NEW(arena, struct sdt__rot_wide, members + 1);
    d.owner = SDT__ROT_NEW(arena, int, members + 1);
    d.way = SDT__ROT_NEW(arena, int, members + 1);
    d.done = SDT__ROT_NEW(arena, unsigned char, members + 1);
    for (int place = 0; !arena->failed && place < a->count; place++)
        assign_place(a, &d, members, place);
    for (int m = 1; !arena->failed && m <= members; m++)
        if (d.owner[m])
            a->chosen[d.owner[m] - 1] = m - 1;
    return arena->failed ? SDT__ROT_NO_MEMORY : SDT__ROT_OK;
}

/* Takes the free hosts of the year out of the plan and lists their places. */
static void empty_year(struct places *a, int year)
{
    struct sdt__rot_state *s = &a->seek->state;
    const struct sdt__rot_problem *p = s->problem;

    for (int c = 0; c < p->conferences; c++) {
        const int o = p->occurrence_at[c * p->years + year];
        for (int m = 0; o >= 0 && m < p->members; m++) {
            a->seek->kept[c * p->members + m] = s->on[o * p->members + m];
            if (s->on[o * p->members + m] && p->allow[o * p->members + m] == SDT__ROT_OPEN) {
                sdt__rot_state_take(s, o, m);
                a->occurrence[a->count++] = o;
            }
        }
    }
}

static int fill_year(struct places *a)
{
    const struct sdt__rot_problem *p = a->seek->state.problem;

    for (int i = 0; i < a->count; i++)
        if (!sdt__rot_wide_less(a->cost[(size_t)i * (size_t)p->members + (size_t)a->chosen[i]],
                                far_away))
            return 0;
    for (int i = 0; i < a->count; i++)
        sdt__rot_state_put(&a->seek->state, a->occurrence[i], a->chosen[i]);
    return 1;
}

/* Makes the hosts of an occurrence those of a row; a place is left before it is taken. */
static void set_hosts(struct sdt__rot_state *s, int o, const unsigned char *row)
{
    const int members = s->problem->members;
    const unsigned char *now = s->on + o * members;

    for (int m = 0; m < members; m++)
        if (now[m] && !row[m])
            sdt__rot_state_take(s, o, m);
    for (int m = 0; m < members; m++)
        if (!now[m] && row[m])
            sdt__rot_state_put(s, o, m);
}

static void restore_year(struct sdt__rot_seek *seek, int year)
{
    const struct sdt__rot_problem *p = seek->state.problem;

    for (int c = 0; c < p->conferences; c++) {
        const int o = p->occurrence_at[c * p->years + year];
        if (o >= 0)
            set_hosts(&seek->state, o, seek->kept + c * p->members);
    }
}

int sdt__rot_solve_year(struct sdt__rot_seek *seek, int year)
{
    struct sdt__rot_state *s = &seek->state;
    struct sdt__rot_arena *arena = seek->run->arena;
    const struct sdt__rot_problem *p = s->problem;
    const struct sdt__rot_block *mark = arena->first;
    const int64_t forbidden = s->clashes_forbidden;
    struct places a = {seek, 0, NULL, NULL, NULL};
    int64_t value[SDT__ROT_LEVELS];
    int places = 0;
    int better = 0;
    int status = SDT__ROT_OK;

    memcpy(value, s->value, sizeof value);
    for (int c = 0; c < p->conferences; c++) {
        const int o = p->occurrence_at[c * p->years + year];
        places += o >= 0 ? p->occurrence[o].hosts : 0;
    }
    if (places == 0 || places > p->members)
        return 0;
    a.occurrence = SDT__ROT_NEW(arena, int, places);
    a.chosen = SDT__ROT_NEW(arena, int, places);
    a.cost = SDT__ROT_NEW(arena, struct sdt__rot_wide, (size_t)places * (size_t)p->members);
    if (arena->failed)
        return SDT__ROT_NO_MEMORY;
    empty_year(&a, year);
    price_places(&a, year);
    status = assign(&a);
    if (!status && fill_year(&a))
        better = 1 - sdt__rot_seek_compare(seek, forbidden, value) - !seek->drift;
    if (better <= 0)
        restore_year(seek, year);
    sdt__rot_release(arena, mark);
    return status ? status : better > 0;
}

static void look_beside(const struct sdt__rot_state *s, int conference, int *times, int *count)
{
    const struct sdt__rot_problem *p = s->problem;

    for (int m = 0; m < p->members; m++) {
        for (int y = 0; y < p->years; y++) {
            const int o = p->occurrence_at[conference * p->years + y];
            times[y * p->members + m] = s->times[m * p->years + y] -
                                        (o >= 0 && s->on[o * p->members + m]);
            count[m * p->years + y] = s->count[sdt__rot_cell(p, 0, m, y)] -
                                      s->count[sdt__rot_cell(p, 1 + conference, m, y)];
        }
    }
}

/* Makes the conference's hosts those of `on`. */
static void set_conference(struct sdt__rot_state *s, int conference, const unsigned char *on)
{
    const struct sdt__rot_problem *p = s->problem;

    for (int o = 0; o < p->occurrences; o++)
        if (p->occurrence[o].conference == conference)
            set_hosts(s, o, on + o * p->members);
}

int sdt__rot_solve_conference(struct sdt__rot_seek *seek, int conference)
{
    struct sdt__rot_state *s = &seek->state;
    struct sdt__rot_arena *arena = seek->run->arena;
    const struct sdt__rot_problem *p = s->problem;
    const struct sdt__rot_block *mark = arena->first;
    const int64_t forbidden = s->clashes_forbidden;
    int *times = SDT__ROT_NEW(arena, int, p->members * p->years);
    int *count = SDT__ROT_NEW(arena, int, p->members * p->years);
    const struct sdt__rot_beside beside = {times, count, seek->merge ? 1 : 1 << 16};
    struct sdt__rot_flow flow;
    int64_t value[SDT__ROT_LEVELS];
    int better = 0;
    int status;

    if (!times || !count)
        return SDT__ROT_NO_MEMORY;
    memcpy(value, s->value, sizeof value);
    look_beside(s, conference, times, count);
    status = sdt__rot_flow_solve(arena, p, p->allow, 1 + conference, &beside, &flow);
    if (!status) {
        memcpy(seek->kept, s->on, (size_t)(p->occurrences * p->members));
        set_conference(s, conference, flow.on);
        better = 1 - sdt__rot_seek_compare(seek, forbidden, value) - !seek->drift;
        if (better <= 0)
            set_conference(s, conference, seek->kept);
        seek->steps += p->slots;
    }
    sdt__rot_release(arena, mark);
    return status ? status : better > 0;
}
