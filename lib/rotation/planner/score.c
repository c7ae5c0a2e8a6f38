/*
 * Scores the eight levels of a plan from scratch, in the plainest way. The incremental score of state.c
 * and the encodings of the proof are tested against it.
 */
#include "rotation/planner/planner.h"

#include <string.h>

void sdt__rot_order_set(struct sdt__rot_order *order, int pairs_first, int free_changes)
{
    for (int i = 0; i < SDT__ROT_LEVELS; i++)
        order->level[i] = i;
    if (pairs_first) {
        order->level[4] = SDT__ROT_PAIRS;
        order->level[5] = SDT__ROT_CGAP;
    }
    order->free_changes = free_changes;
}

int64_t sdt__rot_counted_value(const struct sdt__rot_order *order, int level, const int64_t *value)
{
    if (level != SDT__ROT_CHANGES)
        return value[level];
    return value[level] > order->free_changes ? value[level] - order->free_changes : 0;
}

int sdt__rot_compare(const struct sdt__rot_order *order, const int64_t *a, const int64_t *b)
{
    for (int i = 0; i < SDT__ROT_LEVELS; i++) {
        const int64_t one = sdt__rot_counted_value(order, order->level[i], a);
        const int64_t other = sdt__rot_counted_value(order, order->level[i], b);
        if (one != other)
            return one < other ? -1 : 1;
    }
    return 0;
}

/* The turns of m in a year: of the layer's conference, or in layer 0 of all. */
static int hosts_in(const struct sdt__rot_problem *p, const unsigned char *on, int layer, int m,
                    int y)
{
    int turns = 0;

    for (int c = layer > 0 ? layer - 1 : 0; c < (layer > 0 ? layer : p->conferences); c++) {
        const int o = p->occurrence_at[c * p->years + y];
        turns += o >= 0 && on[o * p->members + m];
    }
    return turns;
}

/* Adds what the turns of m in a layer cost. */
static void score_member(const struct sdt__rot_problem *p, const unsigned char *on, int layer,
                         int m, int64_t *quota, int64_t *gaps, int64_t *clashes)
{
    int held = p->held[layer * p->members + m];
    int last = p->last[layer * p->members + m];

    for (int y = 0; y < p->years; y++) {
        const int cell = sdt__rot_cell(p, layer, m, y);
        const int turns = hosts_in(p, on, layer, m, y);
        held += turns;
        *quota += sdt__rot_excess(held, p->low[cell], p->high[cell]);
        if (turns == 0)
            continue;
        *clashes += turns - 1;
        if (last != SDT__ROT_NO_YEAR && p->from + y - last < p->gap[cell]) {
            const int64_t s = p->gap[cell] - (p->from + y - last);
            *gaps += s * s;
        }
        last = p->from + y;
    }
}

/* Meetings of a and b in the first `end` occurrences. */
static int together(const struct sdt__rot_problem *p, const unsigned char *on, int a, int b,
                    int end)
{
    int count = 0;

    for (int o = 0; o < end; o++)
        count += on[o * p->members + a] & on[o * p->members + b];
    return count;
}

/* The n-th meeting of a pair adds n - 1 to n (n - 1) / 2. */
static int64_t score_meetings(const struct sdt__rot_problem *p, const unsigned char *on, int o)
{
    const unsigned char *row = on + o * p->members;
    int64_t sum = 0;

    for (int a = 0; a < p->members; a++) {
        for (int b = 0; row[a] && b < a; b++)
            if (row[b])
                sum += p->met[a * p->members + b] + together(p, on, a, b, o);
    }
    return sum;
}

static void score_pairs(const struct sdt__rot_problem *p, const unsigned char *on,
                        int64_t value[SDT__ROT_LEVELS])
{
    for (int a = 0; a < p->members; a++) {
        for (int b = 0; b < a; b++) {
            const int64_t n = p->met[a * p->members + b];
            const int wished = p->wish ? p->wish[a * p->members + b] : 0;
            value[SDT__ROT_PAIRS] += n * (n - 1) / 2;
            if (wished && together(p, on, a, b, p->occurrences) == 0)
                value[SDT__ROT_WISHES] += wished;
        }
    }
    for (int o = 0; o < p->occurrences; o++)
        if (p->occurrence[o].hosts > 1)
            value[SDT__ROT_PAIRS] += score_meetings(p, on, o);
}

void sdt__rot_score(const struct sdt__rot_problem *p, const unsigned char *on,
                    int64_t value[SDT__ROT_LEVELS])
{
    memset(value, 0, SDT__ROT_LEVELS * sizeof *value);
    for (int m = 0; m < p->members; m++) {
        for (int layer = 0; layer <= p->conferences; layer++) {
            int64_t none = 0;
            score_member(p, on, layer, m, &value[layer ? SDT__ROT_CQUOTA : SDT__ROT_QUOTA],
                         &value[layer ? SDT__ROT_CGAP : SDT__ROT_TGAP],
                         layer ? &none : &value[SDT__ROT_CLASHES]);
        }
    }
    for (int i = 0; p->previous && i < p->occurrences * p->members; i++)
        value[SDT__ROT_CHANGES] += p->previous[i] && !on[i];
    score_pairs(p, on, value);
}

int64_t sdt__rot_violations(const struct sdt__rot_problem *p, const unsigned char *on)
{
    int64_t count = 0;

    for (int o = 0; o < p->occurrences; o++) {
        const unsigned char *row = on + o * p->members;
        const unsigned char *allow = p->allow + o * p->members;
        int hosts = 0;
        for (int m = 0; m < p->members; m++) {
            hosts += row[m];
            count += row[m] && !(allow[m] & SDT__ROT_OPEN);
            count += !row[m] && (allow[m] & SDT__ROT_MUST);
            for (int b = 0; p->forbid && row[m] && b < m; b++)
                count += row[b] && p->forbid[m * p->members + b];
        }
        count += hosts != p->occurrence[o].hosts;
    }
    return count;
}
