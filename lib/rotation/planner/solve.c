/*
 * The planner from problem to result: feasibility, flow, bounds, search, proof, more search. A stage is
 * left out when the plan already attains every bound.
 */
#include "rotation/planner/run.h"

#include <string.h>

static int run_flow(struct sdt__rot_run *run)
{
    const struct sdt__rot_problem *p = run->problem;
    int status;

    if (run->options->free_changes > 0) {
        run->without_previous = *p;
        run->without_previous.previous = NULL;
        run->without_previous.changes = 0;
        p = &run->without_previous;
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

/* The flow minimises the first three levels lexicographically, so its value of a level is a bound only
 * while the plan attains its values of the levels before. When it attains all three, every optimal plan
 * is on the flow's optimal face. */
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

/* The best of the plan to start from and the flow's, repaired where the flow, which knows no forbidden
 * pairs, has put such a pair together. */
static int first_plan(struct sdt__rot_run *run)
{
    const struct sdt__rot_problem *p = run->problem;
    unsigned char *on = SDT__ROT_NEW(run->arena, unsigned char, p->occurrences * p->members);
    int status = SDT__ROT_NO_MEMORY;

    if (!on)
        return status;
    if (run->options->start)
        sdt__rot_run_adopt(run, run->options->start);
    memcpy(on, run->flow.on, (size_t)(p->occurrences * p->members));
    status = sdt__rot_repair(run, on);
    if (!status)
        sdt__rot_run_adopt(run, on);
    sdt__rot_give(run->arena, on);
    if (!status && sdt__rot_violations(p, run->flow.on) > 0)
        status = sdt__rot_local_search(run, run->result->on, 0);
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
    sdt__rot_run_mark_proved(run);
    if (!sdt__rot_run_is_proved(run)) {
        status = sdt__rot_local_search(run, run->result->on, 0);
        sdt__rot_run_mark_proved(run);
    }
    if (!status && !sdt__rot_run_is_proved(run)) {
        status = sdt__rot_prove(run);
        sdt__rot_run_mark_proved(run);
    }
    if (!status && !sdt__rot_run_is_proved(run) && effort > 0) {
        status = sdt__rot_local_search(run, run->result->on, steps[effort]);
        sdt__rot_run_mark_proved(run);
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
