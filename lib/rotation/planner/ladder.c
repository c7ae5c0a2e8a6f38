/*
 * The repair ladder: the best plan with at most B changes, for B from the least that the new facts force
 * up to the first B that attains the common quota of a plan free to change everything. The plan with the
 * fewest changes is often a poor choice: one change more may restore most of the fairness.
 *
 * An effort climbs after the smaller ones, and each of its plans starts at theirs, so more effort never gives
 * a worse one.
 */
#include "rotation/planner/run.h"

#include <string.h>

struct climb {
    struct sdt__rot_arena *arena;
    const struct sdt__rot_problem *problem;
    struct sdt__rot_options options;
    struct sdt__rot_result open;   /* the plan free to change everything */
    struct sdt__rot_ladder ladder; /* the rungs so far */
};

/* The rung of a ladder with so many changes, NULL when there is none. */
static const struct sdt__rot_result *rung_with(const struct sdt__rot_ladder *ladder, int most)
{
    for (size_t i = 0; i < ladder->count; i++)
        if (ladder->rungs[i].most_changes == most)
            return &ladder->rungs[i].result;
    return NULL;
}

/* Plans with at most so many changes, from the better of two plans; either may be NULL. What the smaller
 * effort has proved in all levels is not planned again. */
static int plan_from(struct climb *climb, int most, const struct sdt__rot_result *smaller,
                     const struct sdt__rot_result *last, struct sdt__rot_result *result)
{
    struct sdt__rot_options *options = &climb->options;
    struct sdt__rot_order order;

    sdt__rot_order_set(&order, options->pairs_first, most);
    if (smaller && smaller->proved[order.level[SDT__ROT_LEVELS - 1]]) {
        *result = *smaller;
        return SDT__ROT_OK;
    }
    options->free_changes = most;
    options->start = smaller ? smaller->on : NULL;
    if (last && (!smaller || sdt__rot_compare(&order, last->value, smaller->value) < 0))
        options->start = last->on;
    return sdt__rot_plan(climb->arena, climb->problem, options, result);
}

/* Adds a rung; `same` is that of the smaller effort, or NULL. */
static int add_rung(struct climb *climb, int most, const struct sdt__rot_result *same)
{
    struct sdt__rot_ladder *ladder = &climb->ladder;
    struct sdt__rot_rung *rungs = sdt__rot_grow(climb->arena, ladder->rungs, ladder->count + 1,
                                                sizeof *rungs);
    const struct sdt__rot_result *last = rungs && ladder->count > 0
                                             ? &rungs[ladder->count - 1].result
                                             : NULL;
    int status;

    if (!rungs)
        return SDT__ROT_NO_MEMORY;
    ladder->rungs = rungs;
    rungs[ladder->count].most_changes = most;
    status = plan_from(climb, most, same, last, &rungs[ladder->count].result);
    ladder->count += !status;
    return status;
}

/* Climbs at one effort, from the plans of the smaller one. */
static int climb_at(struct climb *climb, int effort)
{
    enum { MOST_RUNGS = 60 };
    const struct sdt__rot_problem *p = climb->problem;
    const struct sdt__rot_ladder smaller = climb->ladder;
    const struct sdt__rot_result open = climb->open;
    struct sdt__rot_ladder *ladder = &climb->ladder;
    int status;

    memset(ladder, 0, sizeof *ladder);
    ladder->recommended = -1;
    climb->options.effort = effort;
    status = add_rung(climb, 0, smaller.count > 0 ? &smaller.rungs[0].result : NULL);
    if (status || !ladder->rungs[0].result.feasible)
        return status;
    ladder->rungs[0].most_changes = (int)ladder->rungs[0].result.value[SDT__ROT_CHANGES];
    climb->open = ladder->rungs[0].result;
    if (p->changes > 0)
        status = plan_from(climb, p->changes, smaller.count > 0 ? &open : NULL,
                           &ladder->rungs[0].result, &climb->open);
    ladder->unrestricted_quota = climb->open.value[SDT__ROT_QUOTA];
    while (!status) {
        const struct sdt__rot_rung *last = &ladder->rungs[ladder->count - 1];
        if (last->result.value[SDT__ROT_QUOTA] <= ladder->unrestricted_quota) {
            ladder->recommended = (int)ladder->count - 1;
            break;
        }
        if (ladder->count >= MOST_RUNGS || last->most_changes >= p->changes)
            break;
        status = add_rung(climb, last->most_changes + 1,
                          rung_with(&smaller, last->most_changes + 1));
    }
    return status;
}

int sdt__rot_ladder_make(struct sdt__rot_arena *arena, const struct sdt__rot_problem *problem,
                         const struct sdt__rot_options *options, struct sdt__rot_ladder *ladder)
{
    struct climb climb = {.arena = arena, .problem = problem, .options = *options};
    int status = SDT__ROT_OK;

    for (int effort = 0; !status && effort <= options->effort; effort++)
        status = climb_at(&climb, effort);
    *ladder = climb.ladder;
    return status;
}
