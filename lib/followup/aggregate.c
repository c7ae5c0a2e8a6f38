/*
 * Putting statuses together; see aggregate.h. One pass from the last node to the first, so that a
 * node is whole before its parent takes it in.
 */
#include "followup/aggregate.h"

#include <string.h>

/* The points of a status, and its index in the order from worst to best. A yearly target that was
   partly reached counts as some deviation. */
static const struct {
    signed char points;
    signed char order; /* -1: none */
} worth[SDT__OUTCOME_COUNT] = {
    [SDT__OUTCOME_ACHIEVED] = {4, 5},       [SDT__OUTCOME_ON_TRACK] = {3, 4},
    [SDT__OUTCOME_SOME_DEVIATION] = {2, 3}, [SDT__OUTCOME_PARTLY_ACHIEVED] = {2, 3},
    [SDT__OUTCOME_OFF_TRACK] = {1, 2},      [SDT__OUTCOME_MOVING_AWAY] = {0, 1},
    [SDT__OUTCOME_NOT_ACHIEVED] = {0, 0},   [SDT__OUTCOME_NOT_ASSESSED] = {0, -1},
};

/* The first status at an index of that order; not assessed at -1. */
static enum sdt__followup_outcome status_at(int order)
{
    int status = 0;

    while (worth[status].order != order)
        status++;
    return (enum sdt__followup_outcome)status;
}

double sdt__followup_outcome_points(enum sdt__followup_outcome status)
{
    return status == SDT__OUTCOME_NOT_ASSESSED ? NAN : worth[status].points;
}

void sdt__followup_node_init(struct sdt__followup_node *node,
                             const struct sdt__followup_node *nodes, int32_t parent)
{
    memset(node, 0, sizeof *node);
    node->parent = parent;
    node->depth = parent < 0 ? 1 : nodes[parent].depth + 1;
    node->weight = NAN;
    node->computed = SDT__OUTCOME_NOT_ASSESSED;
}

enum { LEAST_SCALE = -2000 }; /* below that of every double */

static void begin(struct sdt__followup_node *node)
{
    memset(node->counts, 0, sizeof node->counts);
    node->leaves = node->assessed = node->judged_leaves = node->trends = 0;
    node->trend_part = node->trend_next = -1;
    node->sum = node->weights = (struct sdt__sum){0};
    node->scale = LEAST_SCALE;
    node->scored = node->covered = 0;
    node->lowest = node->score = node->computed_score = node->coverage = NAN;
    node->worst = -1;
}

static enum sdt__followup_outcome status_of_score(double score)
{
    if (sdt__followup_meets(score, 2.5))
        return SDT__OUTCOME_ON_TRACK;
    if (sdt__followup_meets(score, 1.5))
        return SDT__OUTCOME_SOME_DEVIATION;
    return sdt__followup_meets(score, 0.5) ? SDT__OUTCOME_OFF_TRACK : SDT__OUTCOME_MOVING_AWAY;
}

/* Score and status of an inner node from what its children brought, coverage aside. */
static void put_together(struct sdt__followup_node *node, enum sdt__followup_roll roll)
{
    const double sum = sdt__sum_value(&node->sum), weights = sdt__sum_value(&node->weights);

    if (roll == SDT__ROLL_WORST)
        node->computed_score = node->lowest;
    else if (roll == SDT__ROLL_LEAVES)
        node->computed_score = node->scored > 0 ? sum / (double)node->scored : NAN;
    else
        node->computed_score = weights > 0 ? sum / weights : NAN;
    if (!sdt__followup_given(node->computed_score))
        return;
    if (roll == SDT__ROLL_WORST)
        node->computed = status_at(node->worst);
    else if (node->counts[SDT__OUTCOME_ACHIEVED] == node->leaves &&
             sdt__followup_meets(node->computed_score, 4))
        node->computed = SDT__OUTCOME_ACHIEVED;
    else
        node->computed = status_of_score(node->computed_score);
}

static void finish_inner(struct sdt__followup_node *node, enum sdt__followup_roll roll,
                         double least_coverage)
{
    node->computed = SDT__OUTCOME_NOT_ASSESSED;
    node->computed_reason = SDT__REASON_NONE;
    if (node->leaves == 0) {
        node->computed_reason = node->trends > 0 ? SDT__REASON_NO_TARGET : SDT__REASON_NO_LEAVES;
        return;
    }
    node->coverage = (double)node->assessed / (double)node->leaves;
    if (node->covered == 0) {
        node->computed_reason = SDT__REASON_NO_VALUE;
        return;
    }
    put_together(node, roll);
    if (!sdt__followup_given(node->computed_score)) {
        node->computed_reason = SDT__REASON_ZERO_WEIGHT;
    } else if (!sdt__followup_meets((double)node->covered / (double)node->leaves, least_coverage)) {
        node->computed = SDT__OUTCOME_NOT_ASSESSED;
        node->computed_reason = SDT__REASON_LOW_COVERAGE;
    } else if (node->computed == SDT__OUTCOME_NOT_ASSESSED) {
        node->computed_reason = SDT__REASON_NO_VALUE;
    }
}

/* Sets the status that counts. A judged node without leaves is the end of the tree: it counts as
   one leaf. The leaves under a judgement are covered by it, or by nothing when it says not
   assessed. */
static void finish(struct sdt__followup_node *node, enum sdt__followup_roll roll,
                   double least_coverage)
{
    if (!node->leaf)
        finish_inner(node, roll, least_coverage);
    else
        node->computed_score = sdt__followup_outcome_points(node->computed);
    node->status = node->judged ? node->judgement : node->computed;
    node->score = node->judged ? sdt__followup_outcome_points(node->status) : node->computed_score;
    node->reason = node->judged ? SDT__REASON_JUDGED : node->computed_reason;
    if (node->trend && !node->judged) {
        node->trends = 1;
    } else if (node->leaf || (node->judged && node->leaves == 0)) {
        node->counts[node->status] = 1;
        node->leaves = 1;
        node->assessed = node->status != SDT__OUTCOME_NOT_ASSESSED;
        node->covered = node->scored = node->assessed;
        node->coverage = (double)node->assessed;
        node->sum.total = node->assessed ? node->score : 0;
    } else if (node->judged) {
        node->covered = node->scored = node->status != SDT__OUTCOME_NOT_ASSESSED ? node->leaves : 0;
        node->judged_leaves = node->covered > node->assessed ? node->covered - node->assessed : 0;
        node->sum = (struct sdt__sum){0};
        if (node->scored > 0)
            sdt__sum_add_product(&node->sum, node->score, (double)node->scored);
    }
}

static double weight_of(const struct sdt__followup_node *node)
{
    return sdt__followup_given(node->weight) ? node->weight : 1;
}

/* Adds a score by its weight. The greatest weight so far is kept near 1, so that no sum of weights
   overflows. */
static void weigh(struct sdt__followup_node *parent, const struct sdt__followup_node *child)
{
    double weight = weight_of(child);
    int scale;

    frexp(weight, &scale);
    if (weight > 0 && scale > parent->scale) {
        sdt__sum_scale(&parent->sum, parent->scale - scale);
        sdt__sum_scale(&parent->weights, parent->scale - scale);
        parent->scale = scale;
    }
    weight = ldexp(weight, -parent->scale);
    sdt__sum_add_product(&parent->sum, child->score, weight);
    sdt__sum_add(&parent->weights, weight);
    parent->lowest = fmin(parent->lowest, child->score);
}

static void take_in(struct sdt__followup_node *parent, const struct sdt__followup_node *child,
                    enum sdt__followup_roll roll)
{
    int order = worth[child->status].order;

    for (int i = 0; i < SDT__OUTCOME_COUNT; i++)
        parent->counts[i] += child->counts[i];
    parent->leaves += child->leaves;
    parent->assessed += child->assessed;
    parent->judged_leaves += child->judged_leaves;
    parent->covered += child->covered;
    parent->trends += child->trends;
    if (roll == SDT__ROLL_LEAVES) {
        sdt__sum_add(&parent->sum, sdt__sum_value(&child->sum));
        parent->scored += child->scored;
    } else if (sdt__followup_given(child->score)) {
        weigh(parent, child);
    }
    if (order >= 0 && (parent->worst < 0 || order < parent->worst))
        parent->worst = order;
}

enum sdt__followup_reason sdt__followup_aggregate(struct sdt__followup_node *nodes, size_t count,
                                                  enum sdt__followup_roll roll,
                                                  double least_coverage, size_t *where)
{
    for (size_t i = 0; i < count; i++) {
        double weight = nodes[i].weight;

        *where = i;
        if (nodes[i].depth > SDT__TREE_MAX_DEPTH)
            return SDT__REASON_TOO_DEEP;
        if (sdt__followup_given(weight) &&
            (!isfinite(weight) || weight < 0 || (roll == SDT__ROLL_LEAVES && weight != 1)))
            return SDT__REASON_BAD_WEIGHT;
        begin(&nodes[i]);
    }
    for (size_t i = count; i-- > 0;) {
        struct sdt__followup_node *parent = nodes[i].parent >= 0 ? &nodes[nodes[i].parent] : NULL;

        finish(&nodes[i], roll, least_coverage);
        if (!parent)
            continue;
        take_in(parent, &nodes[i], roll);
        if (nodes[i].trends > 0 && nodes[i].leaves == 0) {
            nodes[i].trend_next = parent->trend_part;
            parent->trend_part = (int32_t)i;
        }
    }
    return SDT__REASON_NONE;
}

bool sdt__followup_percents(const int64_t *counts, size_t count, int *percents)
{
    int64_t total = 0;
    int left = 100;

    for (size_t i = 0; i < count; i++) {
        if (counts[i] < 0 || counts[i] > INT64_MAX / 100 - total)
            return false;
        total += counts[i];
    }
    for (size_t i = 0; i < count; i++) {
        percents[i] = total > 0 ? (int)(counts[i] * 100 / total) : 0;
        left -= percents[i];
    }
    while (total > 0 && left-- > 0) {
        size_t best = count;
        int64_t most = -1;

        for (size_t i = 0; i < count; i++) {
            int64_t rest = counts[i] * 100 - percents[i] * total;

            if (rest > most) {
                most = rest;
                best = i;
            }
        }
        percents[best]++;
    }
    return true;
}
