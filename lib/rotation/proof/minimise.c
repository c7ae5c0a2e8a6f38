/*
 * The least cost of soft literals by core-guided MaxSAT (OLL: Andres et al. 2012; Morgado, Dodaro and
 * Marques-Silva 2014). Every unsatisfiable core raises the lower bound and is replaced by a totalizer of
 * its literals, whose outputs become soft literals. Weights are stratified: heavy literals first. At the
 * end the remaining soft literals are forbidden, which fixes the level for the levels after it.
 */
#include "rotation/proof/sat.h"

#include <string.h>

enum { TRIM_CONFLICTS = 50, CORE_SHARE = 3, FEWEST_CONFLICTS = 4000 };

struct sum {
    int first;
    int count;
    int64_t weight;
};

struct oll {
    struct sdt__rot_sat *sat;
    struct sdt__rot_softs *softs;
    struct sum *sums;
    size_t sum_count;
    struct sdt__rot_ints outputs;
    int64_t *given; /* [output]: the weight that it has got as a soft literal */
    struct sdt__rot_ints assumed;
    struct sdt__rot_ints owner;
    struct sdt__rot_ints core;
};

void sdt__rot_soft_add(struct sdt__rot_softs *softs, int literal, int64_t weight)
{
    struct sdt__rot_soft *larger;

    if (weight == 0 || literal == SDT__ROT_FALSE)
        return;
    if (literal == SDT__ROT_TRUE) {
        softs->base += weight;
        return;
    }
    larger = sdt__rot_grow(softs->arena, softs->at, softs->count + 1, sizeof *softs->at);
    if (larger) {
        softs->at = larger;
        softs->at[softs->count++] = (struct sdt__rot_soft){literal, weight, -1, 0, 0};
    }
}

static void assume(struct oll *o, int soft)
{
    if (!sdt__rot_push(&o->assumed, -o->softs->at[soft].literal))
        sdt__rot_push(&o->owner, soft);
}

static void assume_softs(struct oll *o, int64_t least)
{
    o->assumed.count = 0;
    o->owner.count = 0;
    for (size_t i = 0; i < o->softs->count; i++)
        if (o->softs->at[i].weight >= least && !o->softs->at[i].hard)
            assume(o, (int)i);
}

static void take_core(struct oll *o)
{
    o->core.count = 0;
    for (size_t i = 0; i < o->owner.count; i++)
        if (sdt__rot_sat_failed(o->sat, o->assumed.at[i]))
            sdt__rot_push(&o->core, o->owner.at[i]);
}

static void assume_core_without(struct oll *o, size_t skip)
{
    o->assumed.count = 0;
    o->owner.count = 0;
    for (size_t i = 0; i < o->core.count; i++)
        if (i != skip)
            assume(o, o->core.at[i]);
}

/* Minimises a core: literals are dropped one by one while it stays a core. Smaller cores give better
 * bounds and smaller totalizers. */
static void trim_core(struct oll *o)
{
    size_t i = 0;

    while (i < o->core.count && o->core.count > 1 && !o->sat->arena->failed) {
        assume_core_without(o, i);
        if (sdt__rot_sat_solve(o->sat, o->assumed.at, (int)o->assumed.count,
                               TRIM_CONFLICTS * sdt__rot_sat_conflict(o->sat)) == SDT__ROT_SAT_NO)
            take_core(o);
        else
            i++;
    }
}

/* A totalizer (Bailleux and Boufkhad 2003): outputs[j - 1] is implied when at least j of the literals are
 * true; built by merging two halves. */
static int totalise(struct oll *o, const int *literals, int count, int *outputs)
{
    const int half = count / 2;
    int *parts;

    if (count == 1) {
        outputs[0] = literals[0];
        return 0;
    }
    parts = SDT__ROT_NEW(o->sat->arena, int, count);
    if (!parts || totalise(o, literals, half, parts) ||
        totalise(o, literals + half, count - half, parts + half))
        return -1;
    for (int j = 0; j < count; j++)
        outputs[j] = sdt__rot_sat_new(o->sat);
    for (int j = 1; j < count; j++)
        sdt__rot_sat_two(o->sat, -outputs[j], outputs[j - 1]);
    for (int a = 0; a <= half; a++) {
        for (int b = a ? 0 : 1; b <= count - half; b++) {
            sdt__rot_sat_three(o->sat, a ? -parts[a - 1] : SDT__ROT_FALSE,
                               b ? -parts[half + b - 1] : SDT__ROT_FALSE, outputs[a + b - 1]);
        }
    }
    sdt__rot_give(o->sat->arena, parts);
    return 0;
}

/* Makes an output of a totalizer soft, or adds to its weight when it is. */
static void add_output(struct oll *o, int sum, int rank, int64_t weight)
{
    const struct sum *s = &o->sums[sum];

    if (rank > s->count || o->sat->arena->failed)
        return;
    o->given[s->first + rank - 1] += weight;
    for (size_t i = o->softs->count; i-- > 0;) {
        if (o->softs->at[i].sum == sum && o->softs->at[i].rank == rank) {
            o->softs->at[i].weight += weight;
            return;
        }
    }
    sdt__rot_soft_add(o->softs, o->outputs.at[s->first + rank - 1], weight);
    if (o->sat->arena->failed)
        return;
    o->softs->at[o->softs->count - 1].sum = sum;
    o->softs->at[o->softs->count - 1].rank = rank;
}

static int keep_outputs(struct oll *o, const int *outputs, int count)
{
    int64_t *larger = sdt__rot_grow(o->sat->arena, o->given, o->outputs.count + (size_t)count,
                                    sizeof *larger);

    if (!larger)
        return -1;
    o->given = larger;
    for (int i = 0; i < count; i++) {
        larger[o->outputs.count] = 0;
        if (sdt__rot_push(&o->outputs, outputs[i]))
            return -1;
    }
    return 0;
}

/* An output becomes soft only when the one before it has been in a core. This makes all of them soft, so
 * that the weights of the soft literals add up to the whole cost. */
static void give_all_outputs(struct oll *o)
{
    for (size_t i = 0; i < o->sum_count; i++) {
        for (int rank = 2; rank <= o->sums[i].count; rank++) {
            const int64_t given = o->given[o->sums[i].first + rank - 1];
            if (given < o->sums[i].weight)
                add_output(o, (int)i, rank, o->sums[i].weight - given);
        }
    }
}

/* Replaces the literals of a core by the outputs of their totalizer, as far as `weight` goes. */
static int relax_core(struct oll *o, int64_t weight)
{
    const int count = (int)o->core.count;
    const int sum = (int)o->sum_count;
    int *literals = SDT__ROT_NEW(o->sat->arena, int, count);
    int *outputs = SDT__ROT_NEW(o->sat->arena, int, count);
    struct sum *larger = sdt__rot_grow(o->sat->arena, o->sums, o->sum_count + 1, sizeof *larger);

    if (!literals || !outputs || !larger)
        return -1;
    o->sums = larger;
    for (int i = 0; i < count; i++) {
        const int at = o->core.at[i];
        const struct sdt__rot_soft soft = o->softs->at[at];
        literals[i] = soft.literal;
        o->softs->at[at].weight -= weight;
        if (soft.sum >= 0)
            add_output(o, soft.sum, soft.rank + 1, weight);
    }
    sdt__rot_sat_clause(o->sat, literals, count);
    if (count > 1) {
        if (totalise(o, literals, count, outputs))
            return -1;
        o->sums[sum] = (struct sum){(int)o->outputs.count, count, weight};
        o->sum_count++;
        if (keep_outputs(o, outputs, count))
            return -1;
        sdt__rot_sat_unit(o->sat, outputs[0]);
        add_output(o, sum, 2, weight);
    }
    sdt__rot_give(o->sat->arena, literals);
    sdt__rot_give(o->sat->arena, outputs);
    return 0;
}

/* The greatest weight below a limit: the next stratum. */
static int64_t next_weight(const struct oll *o, int64_t below)
{
    int64_t best = 0;

    for (size_t i = 0; i < o->softs->count; i++) {
        const int64_t weight = o->softs->at[i].weight;
        if (weight < below && weight > best && !o->softs->at[i].hard)
            best = weight;
    }
    return best;
}

static void forbid_rest(struct oll *o)
{
    for (size_t i = 0; i < o->softs->count; i++)
        if (o->softs->at[i].weight > 0 && !o->softs->at[i].hard)
            sdt__rot_sat_unit(o->sat, -o->softs->at[i].literal);
}

static int64_t least_weight(const struct oll *o)
{
    int64_t least = INT64_MAX;

    for (size_t i = 0; i < o->core.count; i++) {
        const int64_t weight = o->softs->at[o->core.at[i]].weight;
        least = weight < least ? weight : least;
    }
    return least;
}

/* Hardening: a literal that alone would raise the cost above that of a known plan is forbidden. */
static void harden(struct oll *o, int64_t slack)
{
    for (size_t i = 0; i < o->softs->count; i++) {
        struct sdt__rot_soft *soft = &o->softs->at[i];
        if (soft->weight > slack && !soft->hard) {
            sdt__rot_sat_unit(o->sat, -soft->literal);
            soft->hard = 1;
        }
    }
}

/* Finds and relaxes cores, stratum by stratum, since those of heavy literals raise the bound most. YES:
 * *lower is the least cost; UNKNOWN: the share of the budget for this is spent. */
static int take_cores(struct oll *o, int64_t *top, int64_t *lower)
{
    const int64_t share = o->sat->budget / CORE_SHARE;
    const int64_t fewest = FEWEST_CONFLICTS * sdt__rot_sat_conflict(o->sat);
    const int64_t end = o->sat->budget - (share > fewest ? share : fewest);
    int64_t upper = *top;
    int64_t least = (next_weight(o, INT64_MAX) + 1) / 2;

    while (*lower < upper) {
        int64_t weight;
        int answer;
        harden(o, upper - *lower);
        assume_softs(o, least > 0 ? least : 1);
        answer = sdt__rot_sat_solve(o->sat, o->assumed.at, (int)o->assumed.count,
                                    o->sat->budget - end);
        if (answer == SDT__ROT_SAT_YES) {
            const int64_t cost = o->softs->found ? o->softs->found(o->softs->user) : upper;
            upper = cost < upper ? cost : upper;
            *top = upper;
            least = next_weight(o, least);
            least = least > 1 ? (least + 1) / 2 : least;
            if (least == 0)
                return SDT__ROT_SAT_YES;
            continue;
        }
        if (answer == SDT__ROT_SAT_UNKNOWN || o->sat->arena->failed)
            return SDT__ROT_SAT_UNKNOWN;
        take_core(o);
        if (o->core.count == 0)
            return SDT__ROT_SAT_NO;
        trim_core(o);
        weight = least_weight(o);
        *lower += weight;
        if (relax_core(o, weight))
            return SDT__ROT_SAT_UNKNOWN;
    }
    return SDT__ROT_SAT_YES;
}

int sdt__rot_minimise(struct sdt__rot_sat *sat, struct sdt__rot_softs *softs, int64_t upper,
                      int64_t *lower)
{
    struct oll o;
    int answer;

    memset(&o, 0, sizeof o);
    o.sat = sat;
    o.softs = softs;
    o.outputs.arena = sat->arena;
    o.assumed.arena = sat->arena;
    o.owner.arena = sat->arena;
    o.core.arena = sat->arena;
    *lower = softs->base;
    answer = take_cores(&o, &upper, lower);
    if (answer == SDT__ROT_SAT_YES) {
        forbid_rest(&o);
    } else if (answer == SDT__ROT_SAT_UNKNOWN && !sat->arena->failed) {
        give_all_outputs(&o);
        answer = sdt__rot_improve(sat, softs, upper, lower);
    }
    sdt__rot_give(sat->arena, o.sums);
    sdt__rot_give(sat->arena, o.outputs.at);
    sdt__rot_give(sat->arena, o.given);
    sdt__rot_give(sat->arena, o.assumed.at);
    sdt__rot_give(sat->arena, o.owner.at);
    sdt__rot_give(sat->arena, o.core.at);
    return answer;
}
