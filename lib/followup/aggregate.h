/*
 * Statuses put together up a tree, from the leaves to the programme. Pure: the nodes are the
 * caller's array, each after its parent.
 */
#ifndef SDT__FOLLOWUP_AGGREGATE_H
#define SDT__FOLLOWUP_AGGREGATE_H

#include "core/sum.h"
#include "followup/methods.h"

#include <stddef.h>

enum sdt__followup_roll { SDT__ROLL_MEAN, SDT__ROLL_LEAVES, SDT__ROLL_WORST, SDT__ROLL_COUNT };

enum { SDT__TREE_MAX_DEPTH = 64 };

struct sdt__followup_node {
    /* Set by the caller; of an inner node, status and reason are computed. */
    int32_t parent; /* -1 for a root; always less than the node's own index */
    int32_t depth;  /* 1 for a root */
    double weight;  /* NaN: none given, which counts as 1 */
    enum sdt__followup_outcome computed;
    enum sdt__followup_reason computed_reason;
    enum sdt__followup_outcome judgement;
    bool leaf;
    bool judged;
    bool trend; /* a leaf that is followed without a target: a trend is never a status */

    /* Computed. Status, reason and score are those that count above: the judgement's if there is
       one; the computed ones stay beside them. */
    enum sdt__followup_outcome status;
    enum sdt__followup_reason reason;
    double score; /* NaN: none */
    double computed_score;
    double coverage; /* NaN with no leaves */
    int32_t leaves;
    int32_t assessed;
    int32_t judged_leaves; /* without a status of their own, but under a person's judgement */
    int32_t counts[SDT__OUTCOME_COUNT];
    int32_t trends;     /* leaves that can have no status, and so weigh nothing; not in `leaves` */
    int32_t trend_part; /* the first part that is nothing but such leaves; -1: none */
    int32_t trend_next; /* the next such part beside this one; -1: none */

    /* What the children have brought so far. */
    int32_t scored;      /* leaves behind `sum`, where every leaf weighs alike */
    int32_t covered;     /* leaves that are assessed or judged */
    int32_t worst;       /* index in the order from worst to best; -1: none assessed */
    struct sdt__sum sum; /* of scores by weights, and of weights: divided by two to `scale` */
    struct sdt__sum weights;
    int scale; /* of the greatest weight so far: only what weights are beside it matters */
    double lowest;
};

/* A node that nothing is known about but its parent and depth. */
void sdt__followup_node_init(struct sdt__followup_node *node,
                             const struct sdt__followup_node *nodes, int32_t parent);

/* Computes every node. Refuses with SDT__REASON_BAD_WEIGHT or SDT__REASON_TOO_DEEP and says at which node. */
enum sdt__followup_reason sdt__followup_aggregate(struct sdt__followup_node *nodes, size_t count,
                                                  enum sdt__followup_roll roll,
                                                  double least_coverage, size_t *where);

/* Points of a status; NaN for not assessed. */
double sdt__followup_outcome_points(enum sdt__followup_outcome status);

/* Whole percents that sum to 100 (or are all 0 when the counts are): the largest remainders are
   rounded up, and of equal ones the first. False when a count is negative or too big. */
bool sdt__followup_percents(const int64_t *counts, size_t count, int *percents);

#endif
