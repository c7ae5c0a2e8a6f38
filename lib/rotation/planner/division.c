/*
 * The partial plans of division.h, and what an occurrence adds to their costs.
 */
#include "rotation/planner/division.h"

#include <string.h>

static int16_t *count_of(const struct sdt__rot_division *d, struct sdt__rot_partial *x, int i,
                         int layer)
{
    return &x->number[i * d->layers + layer];
}

static int16_t *last_of(const struct sdt__rot_division *d, struct sdt__rot_partial *x, int i,
                        int layer)
{
    return &x->number[(d->members + i) * d->layers + layer];
}

static int16_t *times_of(const struct sdt__rot_division *d, struct sdt__rot_partial *x, int i)
{
    return &x->number[2 * d->members * d->layers + i];
}

static int16_t *met_of(const struct sdt__rot_division *d, struct sdt__rot_partial *x, int i,
                       int other)
{
    return &x->number[d->beam.key + i * d->beam.problem->members + other];
}

/* What members and pairs of them would add to the cost of a partial plan, by hosting an occurrence or not. */
struct prices {
    int64_t start[SDT__ROT_LEVELS]; /* the partial plan, when none of them hosts it */
    int64_t turn[SDT__ROT_DIVISION_MEMBERS][SDT__ROT_LEVELS]; /* more, when a member does */
    int64_t meeting[SDT__ROT_DIVISION_MEMBERS][SDT__ROT_DIVISION_MEMBERS];
    int64_t wish[SDT__ROT_DIVISION_MEMBERS][SDT__ROT_DIVISION_MEMBERS];
};

/* The missing years of the wanted gap, squared. */
static int64_t gap_cost(const struct sdt__rot_division *d, struct sdt__rot_partial *x, int i,
                        int layer, int year)
{
    const int cell = sdt__rot_cell(d->beam.problem, layer, d->member[i], year);
    const int last = *last_of(d, x, i, layer);
    const int64_t s = (int64_t)d->beam.problem->gap[cell] - (year - last);

    return last > SDT__ROT_BEAM_NEVER && s > 0 ? s * s : 0;
}

/* What it adds to the levels of pairs that a member meets another. */
static void price_meeting(const struct sdt__rot_division *d, struct sdt__rot_partial *x, int i,
                          int other, int64_t *pairs, int64_t *wishes)
{
    const struct sdt__rot_problem *p = d->beam.problem;
    const int pair = d->member[i] * p->members + other;
    const int met = *met_of(d, x, i, other);

    *pairs += p->met[pair] + met;
    *wishes -= p->wish && met == 0 ? p->wish[pair] : 0;
}

/* How many turns a member has had in a layer. */
static int held_by(const struct sdt__rot_division *d, struct sdt__rot_partial *x, int i, int layer)
{
    const struct sdt__rot_problem *p = d->beam.problem;

    return p->held[layer * p->members + d->member[i]] + *count_of(d, x, i, layer);
}

/* The excess over the quota of a layer, without another turn. */
static int64_t excess(const struct sdt__rot_division *d, struct sdt__rot_partial *x, int i,
                      int layer, int year)
{
    const struct sdt__rot_problem *p = d->beam.problem;
    const int cell = sdt__rot_cell(p, layer, d->member[i], year);

    return sdt__rot_excess(held_by(d, x, i, layer), p->low[cell], p->high[cell]);
}

/* The excess over the quota of a layer: without another turn it is added to the start, and what it is
 * more with one to the member's turn. */
static void price_quota(const struct sdt__rot_division *d, struct sdt__rot_partial *x, int i,
                        int layer, int year, struct prices *prices)
{
    const struct sdt__rot_problem *p = d->beam.problem;
    const int at = d->beam.position[layer ? SDT__ROT_CQUOTA : SDT__ROT_QUOTA];
    const int cell = sdt__rot_cell(p, layer, d->member[i], year);
    const int held = held_by(d, x, i, layer);

    prices->start[at] += sdt__rot_excess(held, p->low[cell], p->high[cell]);
    prices->turn[i][at] += sdt__rot_turn_cost(p, cell, held);
}

static void price_member(const struct sdt__rot_division *d, struct sdt__rot_partial *x, int o,
                         int i, struct prices *prices)
{
    const struct sdt__rot_problem *p = d->beam.problem;
    const struct sdt__rot_occurrence *at = &p->occurrence[o];
    const int *host = d->host + at->first_slot;
    int64_t *turn = prices->turn[i];

    memset(turn, 0, sizeof prices->turn[i]);
    price_quota(d, x, i, 1 + at->conference, at->year, prices);
    if (d->ends_year)
        price_quota(d, x, i, 0, at->year, prices);
    if (*times_of(d, x, i) > 0)
        turn[d->beam.position[SDT__ROT_CLASHES]]++;
    else
        turn[d->beam.position[SDT__ROT_TGAP]] += gap_cost(d, x, i, 0, at->year);
    turn[d->beam.position[SDT__ROT_CGAP]] += gap_cost(d, x, i, 1 + at->conference, at->year);
    if (at->hosts == 1)
        return;
    for (int h = 0; h < at->hosts; h++)
        if (host[h] >= 0)
            price_meeting(d, x, i, host[h], &turn[d->beam.position[SDT__ROT_PAIRS]],
                          &turn[d->beam.position[SDT__ROT_WISHES]]);
    for (int j = 0; j < i; j++) {
        prices->meeting[i][j] = 0;
        prices->wish[i][j] = 0;
        price_meeting(d, x, i, d->member[j], &prices->meeting[i][j], &prices->wish[i][j]);
    }
}

static void add(int64_t *sum, const int64_t *cost)
{
    for (int i = 0; i < SDT__ROT_LEVELS; i++)
        sum[i] += cost[i];
}

/* The changes of the previous plan that a choice of hosts makes. */
static int changes_of(const struct sdt__rot_division *d, int o, unsigned chosen)
{
    const struct sdt__rot_problem *p = d->beam.problem;
    int changes = 0;

    for (int i = 0; p->previous && i < d->members; i++)
        changes += p->previous[o * p->members + d->member[i]] && !(chosen >> i & 1);
    return changes;
}

/* Prices a partial plan with one of the choices of an occurrence. */
static void extend(struct sdt__rot_division *d, int from, const struct prices *prices, int o,
                   unsigned chosen)
{
    const struct sdt__rot_beam *b = &d->beam;
    int64_t *cost = sdt__rot_beam_next(b)->cost;

    memcpy(cost, prices->start, sizeof prices->start);
    if (b->problem->previous) {
        const int changes = changes_of(d, o, chosen);
        const int spare = sdt__rot_beam_at(b, from)->spare;
        cost[b->position[SDT__ROT_CHANGES]] += changes > spare ? changes - spare : 0;
    }
    for (int i = 0; i < d->members; i++) {
        if (!(chosen >> i & 1))
            continue;
        add(cost, prices->turn[i]);
        for (int j = 0; j < i && b->problem->occurrence[o].hosts > 1; j++) {
            if (chosen >> j & 1) {
                cost[b->position[SDT__ROT_PAIRS]] += prices->meeting[i][j];
                cost[b->position[SDT__ROT_WISHES]] += prices->wish[i][j];
            }
        }
    }
    sdt__rot_beam_add(&d->beam, from, chosen);
}

/* Gives a member a turn beside the other hosts and the chosen members before it. */
static void give_turn(const struct sdt__rot_division *d, struct sdt__rot_partial *x, int o, int i,
                      unsigned chosen)
{
    const struct sdt__rot_occurrence *at = &d->beam.problem->occurrence[o];
    const int *host = d->host + at->first_slot;

    ++*count_of(d, x, i, 0);
    ++*count_of(d, x, i, 1 + at->conference);
    ++*times_of(d, x, i);
    *last_of(d, x, i, 0) = (int16_t)at->year;
    *last_of(d, x, i, 1 + at->conference) = (int16_t)at->year;
    for (int h = 0; h < at->hosts && at->hosts > 1; h++)
        if (host[h] >= 0)
            ++*met_of(d, x, i, host[h]);
    for (int j = 0; j < i && at->hosts > 1; j++)
        if (chosen >> j & 1)
            ++*met_of(d, x, i, d->member[j]);
}

/* The occurrence by which partial plans are extended. */
struct extending {
    const struct sdt__rot_division *division;
    int occurrence;
};

/* Makes the partial plan of an extension: what has changed in its numbers. */
static void take_turns(void *user, struct sdt__rot_partial *x, unsigned chosen)
{
    const struct extending *extending = user;
    const struct sdt__rot_division *d = extending->division;
    const int o = extending->occurrence;

    if (d->beam.problem->previous) {
        const int changes = changes_of(d, o, chosen);
        x->spare -= changes < x->spare ? changes : x->spare;
    }
    for (int i = 0; i < d->members; i++)
        if (chosen >> i & 1)
            give_turn(d, x, o, i, chosen);
    if (d->ends_year)
        memset(times_of(d, x, 0), 0, (size_t)d->members * sizeof(int16_t));
}

/* Whether a member may host an occurrence beside the other hosts and the chosen members before
 * it. */
static bool may_host(const struct sdt__rot_division *d, int o, unsigned chosen, int i)
{
    const struct sdt__rot_problem *p = d->beam.problem;
    const struct sdt__rot_occurrence *at = &p->occurrence[o];
    const int *host = d->host + at->first_slot;
    const unsigned char *forbid = p->forbid ? p->forbid + d->member[i] * p->members : NULL;

    if (!(p->allow[o * p->members + d->member[i]] & SDT__ROT_OPEN))
        return false;
    for (int h = 0; forbid && h < at->hosts; h++)
        if (host[h] >= 0 && forbid[host[h]])
            return false;
    for (int j = 0; forbid && j < i; j++)
        if (chosen >> j & 1 && forbid[d->member[j]])
            return false;
    return true;
}

/* Whether a set of so many members may host an occurrence. */
static bool is_choice(const struct sdt__rot_division *d, int o, unsigned chosen, int hosts)
{
    const struct sdt__rot_problem *p = d->beam.problem;

    for (int i = 0; i < d->members; i++) {
        const bool is_chosen = chosen >> i & 1;
        if (is_chosen ? !may_host(d, o, chosen, i)
                      : (p->allow[o * p->members + d->member[i]] & SDT__ROT_MUST) != 0)
            return false;
        hosts -= is_chosen;
    }
    return hosts == 0;
}

/* Forgets the last turns that are so long ago that no gap is too short any more, so that partial plans that
 * differ in these only count as one. */
static void forget(struct sdt__rot_division *d, int year)
{
    const struct sdt__rot_problem *p = d->beam.problem;

    d->forgotten = year;
    for (int k = 0; k < d->beam.kept; k++) {
        struct sdt__rot_partial *x = sdt__rot_beam_at(&d->beam, k);
        for (int i = 0; i < d->members; i++) {
            for (int layer = 0; layer < d->layers; layer++) {
                int16_t *last = last_of(d, x, i, layer);
                if (year - *last >= d->reach[layer * p->members + d->member[i]])
                    *last = SDT__ROT_BEAM_NEVER;
            }
        }
    }
}

/* The sets of as many members as `hosts` has that may host an occurrence. */
static int list_choices(const struct sdt__rot_division *d, int o, unsigned hosts, unsigned *choice)
{
    int count = 0;
    int found = 0;

    for (; hosts; hosts &= hosts - 1)
        count++;
    for (unsigned chosen = 0; chosen < 1u << d->members; chosen++)
        if (is_choice(d, o, chosen, count))
            choice[found++] = chosen;
    return found;
}

/* Adds to a partial plan what an occurrence costs that none of the members hosts. */
static void add_nobody(const struct sdt__rot_division *d, struct sdt__rot_partial *x, int o)
{
    const struct sdt__rot_occurrence *at = &d->beam.problem->occurrence[o];
    const int changes = d->beam.problem->previous ? changes_of(d, o, 0) : 0;
    const int spare = changes < x->spare ? changes : x->spare;

    x->cost[d->beam.position[SDT__ROT_CHANGES]] += changes - spare;
    x->spare -= spare;
    for (int i = 0; i < d->members; i++) {
        x->cost[d->beam.position[SDT__ROT_CQUOTA]] += excess(d, x, i, 1 + at->conference, at->year);
        if (d->ends_year)
            x->cost[d->beam.position[SDT__ROT_QUOTA]] += excess(d, x, i, 0, at->year);
    }
    if (d->ends_year)
        memset(times_of(d, x, 0), 0, (size_t)d->members * sizeof(int16_t));
}

/* Extends all partial plans by the choice of nobody, in their place. */
static void pass(struct sdt__rot_division *d, int o)
{
    for (int k = 0; k < d->beam.kept; k++)
        add_nobody(d, sdt__rot_beam_at(&d->beam, k), o);
    sdt__rot_beam_pass(&d->beam, o);
}

/* Extends all partial plans by all choices, and keeps the best. */
static void extend_all(struct sdt__rot_division *d, int o, const unsigned *choice, int choices)
{
    const struct sdt__rot_problem *p = d->beam.problem;
    struct extending extending = {d, o};

    d->ends_year = o + 1 == p->occurrences || p->occurrence[o + 1].year != p->occurrence[o].year;
    if (choices == 1 && choice[0] == 0 && o + 1 < p->occurrences) {
        pass(d, o);
        return;
    }
    for (int k = 0; k < d->beam.kept; k++) {
        struct sdt__rot_partial *x = sdt__rot_beam_at(&d->beam, k);
        struct prices prices;
        memcpy(prices.start, x->cost, sizeof prices.start);
        for (int i = 0; i < d->members; i++)
            price_member(d, x, o, i, &prices);
        for (int i = 0; i < choices; i++)
            extend(d, k, &prices, o, choice[i]);
    }
    sdt__rot_beam_keep(&d->beam, o, take_turns, &extending);
}

void sdt__rot_division_choose(struct sdt__rot_division *d, int o, unsigned hosts)
{
    const struct sdt__rot_occurrence *at = &d->beam.problem->occurrence[o];
    unsigned choice[SDT__ROT_BEAM_CHOICES];

    if (hosts != 0 && d->forgotten < at->year)
        forget(d, at->year);
    extend_all(d, o, choice, list_choices(d, o, hosts, choice));
}

void sdt__rot_division_follow(struct sdt__rot_division *d, int o, unsigned hosts)
{
    extend_all(d, o, &hosts, 1);
}

void sdt__rot_division_begin(struct sdt__rot_division *d, int members, int spare)
{
    const struct sdt__rot_problem *p = d->beam.problem;
    const int key = members * (2 * d->layers + 1);
    struct sdt__rot_partial *x = sdt__rot_beam_begin(&d->beam, key, key + members * p->members);

    d->members = members;
    d->forgotten = -1;
    x->spare = spare;
    for (int i = 0; i < members; i++)
        for (int layer = 0; layer < d->layers; layer++)
            *last_of(d, x, i, layer) = sdt__rot_beam_last(p, layer, d->member[i]);
}

int sdt__rot_division_open(struct sdt__rot_division *d, struct sdt__rot_search *search)
{
    const struct sdt__rot_problem *p = search->state.problem;

    memset(d, 0, sizeof *d);
    d->layers = p->conferences + 1;
    d->reach = sdt__rot_beam_reach(p, search->run->arena);
    d->host = SDT__ROT_NEW(search->run->arena, int, p->slots);
    return sdt__rot_beam_open(&d->beam, search, p->occurrences,
                              SDT__ROT_DIVISION_MEMBERS * (2 * d->layers + 1 + p->members));
}
