/*
 * A plan with incremental evaluation: its score is kept up to date as hosts are put in and taken out.
 * A change costs one pass over the years of a member, not a new score.
 */
#include "rotation/planner/planner.h"

#include <string.h>

int sdt__rot_state_open(struct sdt__rot_state *s, struct sdt__rot_arena *arena,
                        const struct sdt__rot_problem *p)
{
    const int cells = (p->conferences + 1) * p->members * p->years;

    memset(s, 0, sizeof *s);
    s->problem = p;
    s->on = SDT__ROT_NEW(arena, unsigned char, p->occurrences * p->members);
    s->times = SDT__ROT_NEW(arena, int, cells);
    s->count = SDT__ROT_NEW(arena, int, cells);
    s->met = SDT__ROT_NEW(arena, int, p->members * p->members);
    s->host = SDT__ROT_NEW(arena, int, p->slots);
    return arena->failed ? SDT__ROT_NO_MEMORY : SDT__ROT_OK;
}

/* The cost of turns in years a and b with none between: the missing years of the wanted gap, squared. */
static int64_t gap_cost(const struct sdt__rot_problem *p, int layer, int m, int a, int b)
{
    const int64_t s = (int64_t)p->gap[sdt__rot_cell(p, layer, m, b)] - (b - a);

    return s > 0 ? s * s : 0;
}

/* What a turn of m in year y adds to the gaps of a layer, the turns around it given. */
static int64_t gap_of_turn(const struct sdt__rot_state *s, int layer, int m, int y)
{
    const struct sdt__rot_problem *p = s->problem;
    const int last = p->last[layer * p->members + m];
    int before = y - 1;
    int after = y + 1;
    int64_t cost = 0;

    while (before >= 0 && !sdt__rot_has_turn(s, layer, m, before))
        before--;
    while (after < p->years && !sdt__rot_has_turn(s, layer, m, after))
        after++;
    if (before < 0 && last != SDT__ROT_NO_YEAR)
        before = last - p->from;
    else if (before < 0)
        return after < p->years ? gap_cost(p, layer, m, y, after) : 0;
    cost = gap_cost(p, layer, m, before, y);
    if (after < p->years)
        cost += gap_cost(p, layer, m, y, after) - gap_cost(p, layer, m, before, after);
    return cost;
}

/* Adds `by` (+1 or -1) to the turns up to and including each year from y on; returns what that adds to
 * the excess over the quota. */
static int64_t shift_counts(struct sdt__rot_state *s, int layer, int m, int y, int by)
{
    const struct sdt__rot_problem *p = s->problem;
    const int first = sdt__rot_cell(p, layer, m, y);
    const int end = sdt__rot_cell(p, layer, m, 0) + p->years;
    int64_t change = 0;

    for (int i = first; i < end; i++) {
        const int least = by > 0 ? s->count[i] : s->count[i] - 1;
        change += by * sdt__rot_turn_cost(p, i, least);
        s->count[i] += by;
    }
    return change;
}

/* Adds (by is +1) or removes (-1) the meetings of m with the other hosts of o. */
static void shift_meetings(struct sdt__rot_state *s, int o, int m, int by)
{
    const struct sdt__rot_problem *p = s->problem;
    const struct sdt__rot_occurrence *at = &p->occurrence[o];

    for (int i = 0; i < at->hosts; i++) {
        const int other = s->host[at->first_slot + i];
        const int pair = other * p->members + m;
        int now;
        if (other < 0 || other == m)
            continue;
        s->value[SDT__ROT_PAIRS] += by > 0 ? s->met[pair] : 1 - s->met[pair];
        s->met[pair] += by;
        s->met[m * p->members + other] += by;
        now = s->met[pair] - p->met[pair];
        if (p->wish && now == (by > 0))
            s->value[SDT__ROT_WISHES] -= by * p->wish[pair];
        if (p->forbid && p->forbid[pair])
            s->clashes_forbidden += by;
    }
}

/* Puts m in a free slot of o (by is 1), or takes it out of its slot (-1). What a turn adds to the gaps
 * depends on the other years alone, so the order of the updates does not matter. */
static void shift(struct sdt__rot_state *s, int o, int m, int by)
{
    const struct sdt__rot_problem *p = s->problem;
    const struct sdt__rot_occurrence *at = &p->occurrence[o];
    const int layer = 1 + at->conference;
    const int y = at->year;
    int *times = &s->times[sdt__rot_cell(p, 0, m, y)];
    const bool only = *times == (by < 0); /* its only turn of the year */
    int *host = &s->host[at->first_slot];

    while (*host != (by > 0 ? -1 : m))
        host++;
    *host = by > 0 ? m : -1;
    s->on[o * p->members + m] = by > 0;
    *times += by;
    s->times[sdt__rot_cell(p, layer, m, y)] += by;
    s->value[SDT__ROT_CGAP] += by * gap_of_turn(s, layer, m, y);
    if (only)
        s->value[SDT__ROT_TGAP] += by * gap_of_turn(s, 0, m, y);
    else
        s->value[SDT__ROT_CLASHES] += by;
    s->value[SDT__ROT_QUOTA] += shift_counts(s, 0, m, y, by);
    s->value[SDT__ROT_CQUOTA] += shift_counts(s, layer, m, y, by);
    if (p->previous && p->previous[o * p->members + m])
        s->value[SDT__ROT_CHANGES] -= by;
    shift_meetings(s, o, m, by);
}

void sdt__rot_state_put(struct sdt__rot_state *s, int o, int m)
{
    shift(s, o, m, 1);
}

void sdt__rot_state_take(struct sdt__rot_state *s, int o, int m)
{
    shift(s, o, m, -1);
}

/* Hosts are taken out first: only then is there a free slot for the new ones. */
void sdt__rot_state_set_hosts(struct sdt__rot_state *s, int o, const unsigned char *hosts)
{
    const int members = s->problem->members;
    const unsigned char *now = s->on + o * members;

    for (int m = 0; m < members; m++)
        if (now[m] && !hosts[m])
            sdt__rot_state_take(s, o, m);
    for (int m = 0; m < members; m++)
        if (!now[m] && hosts[m])
            sdt__rot_state_put(s, o, m);
}

void sdt__rot_state_set(struct sdt__rot_state *s, const unsigned char *on)
{
    const struct sdt__rot_problem *p = s->problem;
    const size_t cells = (size_t)((p->conferences + 1) * p->members * p->years);

    memset(s->on, 0, (size_t)(p->occurrences * p->members));
    memset(s->times, 0, cells * sizeof *s->times);
    memcpy(s->met, p->met, (size_t)(p->members * p->members) * sizeof *s->met);
    s->clashes_forbidden = 0;
    for (int i = 0; i < p->slots; i++)
        s->host[i] = -1;
    for (int layer = 0; layer <= p->conferences; layer++) {
        for (int m = 0; m < p->members; m++)
            for (int y = 0; y < p->years; y++)
                s->count[sdt__rot_cell(p, layer, m, y)] = p->held[layer * p->members + m];
    }
    sdt__rot_score(p, s->on, s->value);
    for (int o = 0; o < p->occurrences; o++) {
        for (int m = 0; m < p->members; m++)
            if (on[o * p->members + m])
                sdt__rot_state_put(s, o, m);
    }
}

/* What shift_counts() by one would return, without doing it. */
static int64_t shift_price(const struct sdt__rot_state *s, int layer, int m, int y)
{
    const struct sdt__rot_problem *p = s->problem;
    const int first = sdt__rot_cell(p, layer, m, y);
    const int end = sdt__rot_cell(p, layer, m, 0) + p->years;
    int64_t change = 0;

    for (int i = first; i < end; i++)
        change += sdt__rot_turn_cost(p, i, s->count[i]);
    return change;
}

void sdt__rot_state_price_year(const struct sdt__rot_state *s, int m, int y, int64_t *price)
{
    price[SDT__ROT_QUOTA] = shift_price(s, 0, m, y);
    price[SDT__ROT_CLASHES] = s->times[m * s->problem->years + y] > 0;
    price[SDT__ROT_TGAP] = price[SDT__ROT_CLASHES] ? 0 : gap_of_turn(s, 0, m, y);
}

void sdt__rot_state_price_host(const struct sdt__rot_state *s, int o, int m, int64_t *price)
{
    const struct sdt__rot_problem *p = s->problem;
    const int layer = 1 + p->occurrence[o].conference;
    const int y = p->occurrence[o].year;

    price[SDT__ROT_CQUOTA] = shift_price(s, layer, m, y);
    price[SDT__ROT_CGAP] = gap_of_turn(s, layer, m, y);
    price[SDT__ROT_CHANGES] = p->previous && p->previous[o * p->members + m] ? -1 : 0;
}

static int64_t excess_of(const struct sdt__rot_state *s, int layer, int m)
{
    const struct sdt__rot_problem *p = s->problem;
    const int first = sdt__rot_cell(p, layer, m, 0);
    int64_t sum = 0;

    for (int cell = first; cell < first + p->years; cell++)
        sum += sdt__rot_excess(s->count[cell], p->low[cell], p->high[cell]);
    return sum;
}

static int64_t gaps_of(const struct sdt__rot_state *s, int layer, int m)
{
    const struct sdt__rot_problem *p = s->problem;
    const int last = p->last[layer * p->members + m];
    bool first = last == SDT__ROT_NO_YEAR;
    int before = first ? 0 : last - p->from;
    int64_t sum = 0;

    for (int y = 0; y < p->years; y++) {
        if (!sdt__rot_has_turn(s, layer, m, y))
            continue;
        sum += first ? 0 : gap_cost(p, layer, m, before, y);
        before = y;
        first = false;
    }
    return sum;
}

static int64_t meetings_of(const struct sdt__rot_state *s, int m)
{
    const struct sdt__rot_problem *p = s->problem;
    int64_t sum = 0;

    for (int other = 0; other < p->members; other++) {
        const int64_t met = s->met[m * p->members + other];
        sum += met * (met - 1) / 2;
    }
    return sum;
}

static int64_t wishes_of(const struct sdt__rot_state *s, int m)
{
    const struct sdt__rot_problem *p = s->problem;
    int64_t sum = 0;

    for (int pair = m * p->members; p->wish && pair < (m + 1) * p->members; pair++)
        sum += s->met[pair] == p->met[pair] ? p->wish[pair] : 0;
    return sum;
}

int64_t sdt__rot_state_part(const struct sdt__rot_state *s, int level, int m)
{
    int64_t sum = 0;

    switch (level) {
    case SDT__ROT_QUOTA:
        return excess_of(s, 0, m);
    case SDT__ROT_TGAP:
        return gaps_of(s, 0, m);
    case SDT__ROT_PAIRS:
        return meetings_of(s, m);
    case SDT__ROT_WISHES:
        return wishes_of(s, m);
    case SDT__ROT_CQUOTA:
    case SDT__ROT_CGAP:
        for (int c = 0; c < s->problem->conferences; c++)
            sum += level == SDT__ROT_CGAP ? gaps_of(s, 1 + c, m) : excess_of(s, 1 + c, m);
        return sum;
    default:
        return 0;
    }
}
