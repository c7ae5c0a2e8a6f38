/*
 * The levels as soft literals, with the costs that score.c gives them. A known plan is an upper bound of
 * each level: what alone would cost more is forbidden outright, which keeps the clauses few.
 */
#include "rotation/proof/encode.h"

#include <string.h>

struct emit {
    struct sdt__rot_cnf *cnf;
    struct sdt__rot_softs *softs;
    int member;
};

/* The square root rounded down, at most `most`. */
static int root(int64_t value, int most)
{
    int r = 0;

    while (r < most && (int64_t)(r + 1) * (r + 1) <= value)
        r++;
    return r;
}

/* The squared distance from the band as a sum: the v-th turn outside it costs 2 v - 1. */
static void emit_quota(void *user, int y, const struct sdt__rot_counter *counter)
{
    struct emit *e = user;
    const struct sdt__rot_problem *p = e->cnf->problem;
    const int cell = sdt__rot_cell(p, 0, e->member, y);

    for (int v = 1; p->high[cell] + v <= counter->high; v++) {
        sdt__rot_soft_add(e->softs, sdt__rot_counter_literal(counter, p->high[cell] + v),
                          2 * v - 1);
    }
    for (int v = 1; p->low[cell] - v >= counter->low; v++) {
        sdt__rot_soft_add(e->softs, -sdt__rot_counter_literal(counter, p->low[cell] - v + 1),
                          2 * v - 1);
    }
}

/* Whether m hosts the conference of a layer in year y. */
static int turn_literal(const struct sdt__rot_cnf *cnf, int layer, int m, int y)
{
    const struct sdt__rot_problem *p = cnf->problem;
    const int o = p->occurrence_at[(layer - 1) * p->years + y];

    return o < 0 ? SDT__ROT_FALSE : cnf->x[o * p->members + m];
}

static void encode_quota(struct sdt__rot_cnf *cnf, int64_t upper, struct sdt__rot_softs *softs)
{
    const struct sdt__rot_problem *p = cnf->problem;
    const int far = root(upper, 1 << 20);
    int *literals = SDT__ROT_NEW(cnf->arena, int, p->years * p->conferences);
    struct sdt__rot_part *parts = SDT__ROT_NEW(cnf->arena, struct sdt__rot_part, p->years);

    for (int m = 0; literals && parts && m < p->members; m++) {
        struct emit e = {cnf, softs, m};
        int count = 0;
        for (int y = 0; y < p->years; y++) {
            const int cell = sdt__rot_cell(p, 0, m, y);
            for (int c = 0; c < p->conferences; c++) {
                const int x = turn_literal(cnf, 1 + c, m, y);
                if (x != SDT__ROT_FALSE)
                    literals[count++] = x;
            }
            parts[y] = (struct sdt__rot_part){count, p->low[cell] - far, p->high[cell] + far};
        }
        sdt__rot_count(&cnf->sat, literals, p->held[m], parts, p->years, emit_quota, &e);
    }
    sdt__rot_give(cnf->arena, literals);
    sdt__rot_give(cnf->arena, parts);
}

static void emit_clash(void *user, int part, const struct sdt__rot_counter *counter)
{
    struct emit *e = user;

    (void)part;
    for (int j = 2; j <= counter->high; j++)
        sdt__rot_soft_add(e->softs, sdt__rot_counter_literal(counter, j), 1);
}

static void encode_clashes(struct sdt__rot_cnf *cnf, int64_t upper, struct sdt__rot_softs *softs)
{
    const struct sdt__rot_problem *p = cnf->problem;
    int *literals = SDT__ROT_NEW(cnf->arena, int, p->conferences);

    for (int i = 0; literals && i < p->members * p->years; i++) {
        struct emit e = {cnf, softs, i / p->years};
        struct sdt__rot_part part = {0, 0, upper < 1000 ? 1 + (int)upper : 1001};
        for (int c = 0; c < p->conferences; c++) {
            const int x = turn_literal(cnf, 1 + c, i / p->years, i % p->years);
            if (x != SDT__ROT_FALSE)
                literals[part.end++] = x;
        }
        if (part.end > 1)
            sdt__rot_count(&cnf->sat, literals, 0, &part, 1, emit_clash, &e);
    }
    sdt__rot_give(cnf->arena, literals);
}

static void encode_changes(struct sdt__rot_cnf *cnf, struct sdt__rot_softs *softs)
{
    const struct sdt__rot_problem *p = cnf->problem;

    for (int i = 0; p->previous && i < p->occurrences * p->members; i++)
        if (p->previous[i])
            sdt__rot_soft_add(softs, -cnf->x[i], 1);
}

void sdt__rot_cnf_changes(struct sdt__rot_cnf *cnf, int most)
{
    const struct sdt__rot_problem *p = cnf->problem;
    int *literals = SDT__ROT_NEW(cnf->arena, int, p->changes);
    struct sdt__rot_part part = {0, 0, most};

    for (int i = 0; literals && p->previous && i < p->occurrences * p->members; i++)
        if (p->previous[i])
            literals[part.end++] = -cnf->x[i];
    if (literals && part.end > most)
        sdt__rot_count(&cnf->sat, literals, 0, &part, 1, NULL, NULL);
    sdt__rot_give(cnf->arena, literals);
}

/* A literal that is true when the member hosts anything that year. It may be true otherwise: it stands
 * only in conditions that cost something, so the solver gains nothing by that. */
static int busy_literal(struct sdt__rot_cnf *cnf, int m, int y)
{
    const struct sdt__rot_problem *p = cnf->problem;
    int *busy = &cnf->busy[m * p->years + y];
    int count = 0;
    int only = SDT__ROT_FALSE;

    if (*busy)
        return *busy;
    for (int c = 0; c < p->conferences; c++) {
        const int x = turn_literal(cnf, 1 + c, m, y);
        count += x != SDT__ROT_FALSE;
        only = x != SDT__ROT_FALSE ? x : only;
    }
    *busy = only;
    if (count > 1) {
        *busy = sdt__rot_sat_new(&cnf->sat);
        for (int c = 0; c < p->conferences; c++)
            sdt__rot_sat_two(&cnf->sat, -turn_literal(cnf, 1 + c, m, y), *busy);
    }
    return *busy;
}

static int literal_of_turn(struct sdt__rot_cnf *cnf, int layer, int m, int y)
{
    return layer == 0 ? busy_literal(cnf, m, y) : turn_literal(cnf, layer, m, y);
}

/* The literal "some earlier turn is at least this near" for a turn now and one then. It follows from
 * `nearer`, the same for shorter distances, so the costs of all true ones add up to that of the nearest
 * turn. A cost above the upper bound forbids the two turns together instead. */
static int too_near(struct sdt__rot_cnf *cnf, int64_t cost, int64_t upper, int now, int then,
                    int nearer)
{
    int near;

    if (cost > upper) {
        sdt__rot_sat_two(&cnf->sat, -now, -then);
        return nearer;
    }
    near = sdt__rot_sat_new(&cnf->sat);
    sdt__rot_sat_three(&cnf->sat, -now, -then, near);
    sdt__rot_sat_two(&cnf->sat, -nearer, near);
    return near;
}

/* The gap before a turn of m in year b: earlier years from near to far, then the history. */
static void encode_gaps_of(struct sdt__rot_cnf *cnf, int layer, int m, int b, int64_t upper,
                           struct sdt__rot_softs *softs)
{
    const struct sdt__rot_problem *p = cnf->problem;
    const int now = literal_of_turn(cnf, layer, m, b);
    const int gap = p->gap[sdt__rot_cell(p, layer, m, b)];
    const int last = p->last[layer * p->members + m];
    int nearer = SDT__ROT_FALSE;
    int64_t pending = 0;

    if (now == SDT__ROT_FALSE)
        return;
    for (int a = b - 1; a >= -1; a--) {
        const int then = a >= 0                     ? literal_of_turn(cnf, layer, m, a)
                         : last != SDT__ROT_NO_YEAR ? SDT__ROT_TRUE
                                                    : SDT__ROT_FALSE;
        const int64_t s = gap - (a >= 0 ? (int64_t)b - a : (int64_t)p->from + b - last);
        int near;
        if (then == SDT__ROT_FALSE || s <= 0)
            continue;
        near = too_near(cnf, s * s, upper, now, then, nearer);
        if (near != nearer) {
            sdt__rot_soft_add(softs, nearer, pending - s * s);
            pending = s * s;
            nearer = near;
        }
    }
    sdt__rot_soft_add(softs, nearer, pending);
}

static void encode_gaps(struct sdt__rot_cnf *cnf, int layer, int64_t upper,
                        struct sdt__rot_softs *softs)
{
    const struct sdt__rot_problem *p = cnf->problem;

    for (int m = 0; m < p->members; m++)
        for (int b = 0; b < p->years; b++)
            encode_gaps_of(cnf, layer, m, b, upper, softs);
}

void sdt__rot_cnf_level(struct sdt__rot_cnf *cnf, const struct sdt__rot_bounds *bounds, int level,
                        int64_t upper, struct sdt__rot_softs *softs)
{
    switch (level) {
    case SDT__ROT_CLASHES:
        encode_clashes(cnf, upper, softs);
        break;
    case SDT__ROT_CHANGES:
        encode_changes(cnf, softs);
        break;
    case SDT__ROT_QUOTA:
        encode_quota(cnf, upper, softs);
        break;
    case SDT__ROT_CQUOTA:
        sdt__rot_cnf_cquota(cnf, bounds, upper, softs);
        break;
    case SDT__ROT_PAIRS:
        sdt__rot_cnf_pairs(cnf, bounds, upper, softs);
        break;
    case SDT__ROT_TGAP:
        encode_gaps(cnf, 0, upper, softs);
        break;
    case SDT__ROT_WISHES:
        sdt__rot_cnf_wishes(cnf, softs);
        break;
    default:
        for (int layer = 1; layer <= cnf->problem->conferences; layer++)
            encode_gaps(cnf, layer, upper, softs);
    }
}
