/*
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): random moves, of which those that make the
 * plan worse are taken the more seldom the worse they are and the lower the temperature is. The first
 * levels, as many as the caller says, are kept; the others are summed, each weighted so much
 * heavier than the next that they freeze one after the other as the temperature falls. How much heavier it
 * must be, so that it is not traded for those after it, depends on the problem: the caller learns that.
 * All is counted in integers, so that every machine comes to the same plan.
 *
 * Beside the small moves there are trades: two members take over each other's turns of a conference, or
 * of all, over several years. With every gap at its best a conference is a fixed cycle of its members,
 * and only a trade leads from one cycle to another.
 */
#include "rotation/planner/move.h"
#include "rotation/planner/search.h"

#include <string.h>

enum {
    BLOCK = 1024,          /* moves between two looks at the temperature */
    REPLACEMENT_SHARE = 4, /* of the moves, one in so many is a replacement */
    TRADE_SHARE = 64,      /* moves for each trade */
    MOVES_PER_STEP = 2,    /* most are refused before they are priced */
    MADE_STEPS = 4,        /* what a move that is made counts, and a traded turn */
    CELLS_PER_STEP = 1
                     << 15, /* a move in a problem of more cells than the cache holds counts more */
    WEIGHT_BITS = 2,        /* a level weighs 4 times as much as the next */
    MOST_CHANGE = 1 << 24,  /* of a level: more counts as this, so that no sum overflows */
    LOGARITHM_BITS = 8,
    TEMPERATURE_BITS = 10, /* a temperature is counted in 1/1024 */
    COLDEST = 1 << 7,      /* an eighth of the least weight: nothing is made worse any more */
    HOTTEST = 1 << 1       /* times the weight of the first level that melts */
};

struct annealing {
    struct sdt__rot_search *search;
    struct sdt__rot_moves moves;
    int kept; /* so many levels, in their order, may not become worse */
    int64_t weight[SDT__ROT_LEVELS];
    int64_t temperature;
};

/* Two members take over each other's turns. */
struct trade {
    int one;
    int other;
    int conference; /* -1: of all */
    int from;       /* years */
    int end;
};

static int draw(const struct annealing *a, int below)
{
    return (int)sdt__rot_search_random(a->search, (uint32_t)below);
}

/* A random number of the exponential distribution, in 1/256: the binary logarithm of a random fraction, by
 * Mitchell's approximation (1962), which is linear between the powers of two. */
static int64_t draw_exponential(const struct annealing *a)
{
    uint32_t fraction = sdt__rot_search_random(a->search, UINT32_MAX) | 1;
    int64_t power = 0;

    for (; fraction < UINT32_C(1) << 31; fraction <<= 1)
        power++;
    return (power << LOGARITHM_BITS) + ((UINT32_MAX - fraction) >> (31 - LOGARITHM_BITS));
}

/* What the kept levels change by, as one number: that of the first that changes. */
static int64_t change_of_kept(const struct annealing *a, const int64_t *change)
{
    const struct sdt__rot_order *order = &a->search->run->result->order;

    for (int i = 0; i < a->kept; i++)
        if (change[order->level[i]] != 0)
            return change[order->level[i]];
    return 0;
}

/* The weighted sum of changes; less than nothing when the kept levels become better, INT64_MAX when they
 * become worse. */
static int64_t cost_of(const struct annealing *a, const int64_t *change)
{
    const int64_t kept = change_of_kept(a, change);
    int64_t cost = 0;

    if (kept != 0)
        return kept < 0 ? -1 : INT64_MAX;
    for (int i = 0; i < SDT__ROT_LEVELS; i++) {
        const int64_t most = change[i] < MOST_CHANGE ? change[i] : MOST_CHANGE;
        cost += a->weight[i] * (most > -MOST_CHANGE ? most : -MOST_CHANGE);
    }
    return cost;
}

/* The Metropolis criterion (1953). */
static bool accepts(const struct annealing *a, int64_t cost)
{
    return cost <= 0 ||
           cost <= (a->temperature * draw_exponential(a)) >> (TEMPERATURE_BITS + LOGARITHM_BITS);
}

/* Makes the plan the incumbent when it is better. Its hard rules are kept by every move, and its values
 * are those of the state. */
static void keep_best(struct annealing *a)
{
    struct sdt__rot_result *result = a->search->run->result;
    const struct sdt__rot_state *s = &a->search->state;

    if (sdt__rot_compare(&result->order, s->value, result->value) >= 0)
        return;
    memcpy(result->on, s->on, (size_t)(s->problem->occurrences * s->problem->members));
    memcpy(result->value, s->value, sizeof result->value);
}

/* A number of years, forwards or backwards, small ones the likelier: quotas and gaps bind a turn to a few
 * years, and hardly any exchange over more of them keeps these. */
static int draw_distance(const struct annealing *a)
{
    const int distance = 1 + draw(a, 1 + draw(a, a->search->state.problem->years));

    return draw(a, 2) > 0 ? distance : -distance;
}

/* Draws an occurrence to exchange with: of the same year, of the same conference in a year near by, or of any
 * conference in such a year; -1 when there is none. */
static int draw_other(const struct annealing *a, const struct sdt__rot_occurrence *at)
{
    const struct sdt__rot_problem *p = a->search->state.problem;
    int conference = draw(a, p->conferences);
    int year = at->year;

    switch (draw(a, 3)) {
    case 0:
        break;
    case 1:
        conference = at->conference;
        year += draw_distance(a) * p->conference[conference]->every;
        break;
    default:
        year += draw_distance(a);
    }
    return year < 0 || year >= p->years ? -1 : p->occurrence_at[conference * p->years + year];
}

/* Draws a replacement or an exchange; false when it is not allowed. */
static bool draw_move(const struct annealing *a, struct sdt__rot_move *move)
{
    const struct sdt__rot_state *s = &a->search->state;
    const struct sdt__rot_problem *p = s->problem;
    const int o = draw(a, p->occurrences);
    const struct sdt__rot_occurrence *at = &p->occurrence[o];
    const struct sdt__rot_occurrence *there;

    *move = (struct sdt__rot_move){o, s->host[at->first_slot + draw(a, at->hosts)], 0, -1};
    if (draw(a, REPLACEMENT_SHARE) == 0) {
        move->in = draw(a, p->members);
        return sdt__rot_move_is_allowed(&a->moves, move);
    }
    move->other = draw_other(a, at);
    if (move->other < 0 || move->other == o)
        return false;
    there = &p->occurrence[move->other];
    move->in = s->host[there->first_slot + draw(a, there->hosts)];
    return sdt__rot_move_is_allowed(&a->moves, move);
}

static void try_move(struct annealing *a)
{
    const struct sdt__rot_order *order = &a->search->run->result->order;
    const int64_t *value = a->search->state.value;
    struct sdt__rot_move move;
    int64_t change[SDT__ROT_LEVELS];

    if (!draw_move(a, &move))
        return;
    sdt__rot_move_price_first(&a->moves, &move, change);
    if (order->free_changes > 0) {
        const int64_t then[] = {[SDT__ROT_CHANGES] = value[SDT__ROT_CHANGES] +
                                                     change[SDT__ROT_CHANGES]};
        change[SDT__ROT_CHANGES] = sdt__rot_counted_value(order, SDT__ROT_CHANGES, then) -
                                   sdt__rot_counted_value(order, SDT__ROT_CHANGES, value);
    }
    if (change_of_kept(a, change) > 0)
        return;
    sdt__rot_move_price_rest(&a->moves, &move, change);
    if (!accepts(a, cost_of(a, change)))
        return;
    sdt__rot_move_make(&a->moves, &move);
    a->search->steps += MADE_STEPS;
    keep_best(a);
}

static void swap_hosts(struct sdt__rot_state *s, int o, int out, int in)
{
    sdt__rot_state_take(s, o, out);
    sdt__rot_state_put(s, o, in);
}

/* Makes a trade, but for turns that are locked or not allowed. Made again, it is undone. */
static void make_trade(struct annealing *a, const struct trade *t)
{
    struct sdt__rot_state *s = &a->search->state;
    const struct sdt__rot_problem *p = s->problem;
    const int first = t->conference < 0 ? 0 : t->conference;
    const int end = t->conference < 0 ? p->conferences : t->conference + 1;

    for (int c = first; c < end; c++) {
        for (int y = t->from; y < t->end; y++) {
            const int o = p->occurrence_at[c * p->years + y];
            const int one = o * p->members + t->one;
            const int other = o * p->members + t->other;
            if (o < 0 || s->on[one] == s->on[other] || p->allow[one] != SDT__ROT_OPEN ||
                p->allow[other] != SDT__ROT_OPEN)
                continue;
            swap_hosts(s, o, s->on[one] ? t->one : t->other, s->on[one] ? t->other : t->one);
            a->search->steps += MADE_STEPS;
        }
    }
}

/* Draws a trade over all years, over those from a turn of the member on, or over some of these. */
static struct trade draw_trade(const struct annealing *a)
{
    const struct sdt__rot_state *s = &a->search->state;
    const struct sdt__rot_problem *p = s->problem;
    const struct sdt__rot_occurrence *at = &p->occurrence[draw(a, p->occurrences)];
    const int shape = draw(a, 3);
    struct trade t;

    t.one = s->host[at->first_slot + draw(a, at->hosts)];
    t.other = draw(a, p->members);
    t.conference = draw(a, 4) > 0 ? at->conference : -1;
    t.from = shape == 0 ? 0 : at->year;
    t.end = shape == 2 ? at->year + 1 + draw(a, p->years - at->year) : p->years;
    return t;
}

static void try_trade(struct annealing *a)
{
    struct sdt__rot_state *s = &a->search->state;
    const struct sdt__rot_order *order = &a->search->run->result->order;
    const struct trade t = draw_trade(a);
    int64_t change[SDT__ROT_LEVELS];
    int64_t before[SDT__ROT_LEVELS];

    if (t.one == t.other)
        return;
    memcpy(before, s->value, sizeof before);
    make_trade(a, &t);
    for (int i = 0; i < SDT__ROT_LEVELS; i++)
        change[i] = sdt__rot_counted_value(order, i, s->value) -
                    sdt__rot_counted_value(order, i, before);
    if (s->clashes_forbidden > 0 || !accepts(a, cost_of(a, change))) {
        make_trade(a, &t);
        return;
    }
    sdt__rot_moves_renew_member(&a->moves, t.one, t.conference);
    sdt__rot_moves_renew_member(&a->moves, t.other, t.conference);
    keep_best(a);
}

/* Weighs the levels that are not kept. */
static void weigh(struct annealing *a)
{
    const struct sdt__rot_problem *p = a->search->state.problem;
    const struct sdt__rot_order *order = &a->search->run->result->order;
    int64_t weight = 1;

    for (int i = SDT__ROT_LEVELS - 1; i >= a->kept; i--) {
        const int level = order->level[i];
        const bool varies = (level != SDT__ROT_WISHES || p->wishes > 0) &&
                            (level != SDT__ROT_CHANGES || p->changes > 0);
        if (!varies)
            continue;
        a->weight[level] = weight << a->search->heavier[level];
        weight = a->weight[level] << WEIGHT_BITS;
    }
}

/* The temperature to begin with. The first time in a stage all levels melt that are not kept; later those
 * from the first one above its bound on, and those before it hardly at all. That a level has become heavier
 * makes it freeze earlier. */
static int64_t hottest_of(const struct annealing *a)
{
    const struct sdt__rot_run *run = a->search->run;
    const int above = sdt__rot_run_first_above(run);
    const int *level = run->result->order.level;
    int i = run->annealed && above > a->kept ? above : a->kept;

    while (i < SDT__ROT_LEVELS - 1 && a->weight[level[i]] == 0)
        i++;
    return (a->weight[level[i]] >> a->search->heavier[level[i]]) * HOTTEST << TEMPERATURE_BITS;
}

/* Cools down: the temperature is halved at even distances, and falls linearly between these. */
static int64_t temperature_at(int64_t hottest, int64_t done, int64_t steps)
{
    int halvings = 0;
    int64_t at;

    while (hottest >> halvings > COLDEST)
        halvings++;
    at = done * halvings * 512 / steps;
    return (hottest >> (at / 512)) * (1024 - at % 512) / 1024;
}

int sdt__rot_anneal(struct sdt__rot_search *search, int64_t steps, int kept, int heat)
{
    struct annealing a = {.search = search, .kept = kept};
    const struct sdt__rot_problem *p = search->state.problem;
    const int64_t first = search->steps;
    const int slower = (p->conferences + 1) * p->members * p->years / CELLS_PER_STEP;
    const struct sdt__rot_block *mark = search->run->arena->first;
    int status = sdt__rot_moves_open(&a.moves, search->run->arena, &search->state);
    int64_t hottest;

    if (status || p->occurrences == 0)
        return status;
    sdt__rot_moves_renew(&a.moves);
    weigh(&a);
    hottest = hottest_of(&a) << heat;
    search->run->annealed = true;
    while (!status && search->steps - first < steps) {
        const int64_t before = search->steps;
        a.temperature = temperature_at(hottest, search->steps - first, steps);
        for (int i = 0; i < BLOCK; i++)
            try_move(&a);
        for (int i = 0; i < BLOCK / TRADE_SHARE; i++)
            try_trade(&a);
        search->steps += BLOCK / MOVES_PER_STEP + (int64_t)BLOCK * slower;
        search->run->part += search->steps - before;
        if (sdt__rot_run_works(search->run, "search", search->steps - before))
            status = SDT__ROT_CANCELLED;
    }
    sdt__rot_release(search->run->arena, mark);
    return status;
}
