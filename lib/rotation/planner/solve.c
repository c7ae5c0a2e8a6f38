/*
 * The planner from problem to result: feasibility, flow, bounds, search, proof. Each stage is
 * left out when the ones before have already met every bound.
 */
#include "rotation/planner/solve.h"

#include <string.h>

int sdt__rot_adopt(struct sdt__rot_run *run, const unsigned char *on)
{
    struct sdt__rot_result *result = run->result;
    const struct sdt__rot_problem *p = run->problem;
    int64_t value[SDT__ROT_LEVELS];

    if (sdt__rot_violations(p, on) > 0)
        return 0;
    sdt__rot_score(p, on, value);
    if (result->feasible && sdt__rot_compare(&result->order, value, result->value) >= 0)
        return 0;
    memcpy(result->on, on, (size_t)(p->occurrences * p->members));
    memcpy(result->value, value, sizeof value);
    result->feasible = 1;
    return 1;
}

void sdt__rot_settle(struct sdt__rot_run *run)
{
    struct sdt__rot_result *result = run->result;
    int so_far = 1;

    for (int i = 0; i < SDT__ROT_LEVELS; i++) {
        const int level = result->order.level[i];
        if (sdt__rot_counted_value(&result->order, level, result->value) == result->bound[level])
            result->proved[level] = so_far;
        so_far &= result->proved[level];
        result->proved[level] = so_far;
    }
}

int sdt__rot_settled(const struct sdt__rot_run *run)
{
    const struct sdt__rot_result *result = run->result;

    return result->feasible && result->proved[result->order.level[SDT__ROT_LEVELS - 1]];
}

static int run_flow(struct sdt__rot_run *run)
{
    const struct sdt__rot_problem *p = run->problem;
    int status;

    if (run->options->free_changes > 0) {
        run->calm = *p;
        run->calm.previous = NULL;
        run->calm.changes = 0;
        p = &run->calm;
    }
    status = sdt__rot_flow_solve(run->arena, p, p->allow, 0, NULL, &run->flow);
    if (status)
        return status;
    run->result->verified = sdt__rot_flow_verify(run->arena, &run->flow);
    if (!run->result->verified)
        return SDT__ROT_INTERNAL;
    memcpy(run->bounds.value, run->flow.value, sizeof run->flow.value);
    memcpy(run->result->bound, run->flow.value, sizeof run->flow.value);
    return sdt__rot_flow_face(run->arena, &run->flow, &run->face);
}

/* The first three levels' bounds belong together: one is a bound only while those before it are
 * attained. When all are, every optimal plan keeps to the flow's face. */
static void compare_with_flow(struct sdt__rot_run *run)
{
    struct sdt__rot_result *result = run->result;

    run->face_holds = 1;
    for (int level = 0; level <= SDT__ROT_QUOTA; level++) {
        if (!run->face_holds) {
            result->bound[level] = 0;
            run->bounds.value[level] = 0;
        }
        run->face_holds &= sdt__rot_counted_value(&result->order, level, result->value) ==
                           run->flow.value[level];
    }
}

static int first_plan(struct sdt__rot_run *run)
{
    const struct sdt__rot_problem *p = run->problem;
    unsigned char *on = SDT__ROT_NEW(run->arena, unsigned char, p->occurrences * p->members);
    int status = SDT__ROT_NO_MEMORY;

    if (!on)
        return status;
    if (run->options->start)
        sdt__rot_adopt(run, run->options->start);
    memcpy(on, run->flow.on, (size_t)(p->occurrences * p->members));
    status = sdt__rot_repair(run, on);
    if (!status)
        sdt__rot_adopt(run, on);
    sdt__rot_give(run->arena, on);
    if (!status && sdt__rot_violations(p, run->flow.on) > 0)
        status = sdt__rot_search(run, run->result->on, 0);
    compare_with_flow(run);
    return status;
}

static int run_stages(struct sdt__rot_run *run)
{
    static const int64_t steps[] = {0, 20000, 400000, 4000000, 40000000};
    const int effort = run->options->effort > 4 ? 4 : run->options->effort;
    int status = run_flow(run);

    status = status ? status : first_plan(run);
    status = status ? status : sdt__rot_bounds(run);
    if (status)
        return status;
    sdt__rot_settle(run);
    if (!sdt__rot_settled(run)) {
        status = sdt__rot_search(run, run->result->on, 0);
        sdt__rot_settle(run);
    }
    if (!status && !sdt__rot_settled(run)) {
        status = sdt__rot_prove(run);
        sdt__rot_settle(run);
    }
    if (!status && !sdt__rot_settled(run) && effort > 0) {
        status = sdt__rot_search(run, run->result->on, steps[effort]);
        sdt__rot_settle(run);
    }
    return status;
}

int sdt__rot_plan(struct sdt__rot_arena *arena, const struct sdt__rot_problem *problem,
                  const struct sdt__rot_options *options, struct sdt__rot_result *result)
{
    struct sdt__rot_run run;
    int status;

    memset(&run, 0, sizeof run);
    memset(result, 0, sizeof *result);
    run.arena = arena;
    run.problem = problem;
    run.options = options;
    run.result = result;
    sdt__rot_order_set(&result->order, options->pairs_first, options->free_changes);
    status = sdt__rot_infeasible(arena, problem, options->english, result);
    if (status || result->because_count > 0)
        return status;
    result->on = SDT__ROT_NEW(arena, unsigned char, problem->occurrences * problem->members);
    if (!result->on)
        return SDT__ROT_NO_MEMORY;
    status = run_stages(&run);
    if (arena->failed)
        status = SDT__ROT_NO_MEMORY;
    return status;
}
