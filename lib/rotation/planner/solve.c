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
    status = sdt__rot_flow_solve(run, p, p->allow, 0, NULL, &run->flow);
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
        status = sdt__rot_local_search(run);
    compare_with_flow(run);
    return status;
}

/* What an effort adds to the one below it. The third is twenty times the second, which takes a few seconds
 * for about 30 members and 20 years. */
struct stage {
    int64_t before; /* steps of search before the proof */
    int64_t proof;  /* of the proof */
    int64_t after;  /* of search after it, beside what the proof leaves */
};

static const struct stage stages[] = {
    {0, 0, 0},
    {0, 5000000, 1000000},
    {20000000, 8000000, 20000000},
    {INT64_C(400000000), INT64_C(160000000), INT64_C(400000000)},
    {INT64_C(4000000000), INT64_C(1600000000), INT64_C(4000000000)},
};

/* A small problem, of few occurrences times members, is searched through in fewer steps. */
static int run_search(struct sdt__rot_run *run, int64_t steps)
{
    enum { SMALL = 400 };
    const int cells = run->problem->occurrences * run->problem->members;
    int status = SDT__ROT_OK;

    if (steps > 0 && !sdt__rot_run_is_proved(run))
        status = sdt__rot_long_search(run, cells < SMALL ? steps * cells / SMALL : steps);
    run->spent += steps;
    run->part = 0;
    sdt__rot_run_mark_proved(run);
    return status;
}

/* Proves what the budget allows, and takes from it what that took. */
static int run_proof(struct sdt__rot_run *run, int64_t *budget, bool first)
{
    const int64_t given = *budget;
    int status = SDT__ROT_OK;

    if (!sdt__rot_run_is_proved(run))
        status = sdt__rot_prove(run, budget, first);
    *budget = *budget > 0 ? *budget : 0;
    run->spent += given - *budget;
    run->part = 0;
    sdt__rot_run_mark_proved(run);
    return status;
}

/* The search comes before the proof, which is the shorter the better the plan. It goes on after the proof,
 * with what that has left of its budget too: a plan that the proof has found is better in one level, and may
 * be far from good in those after it. */
static int run_stage(struct sdt__rot_run *run, int effort)
{
    const struct stage *stage = &stages[effort];
    int64_t left = stage->proof;
    int status;

    run->annealed = false;
    status = run_search(run, stage->before);
    status = status ? status : run_proof(run, &left, effort == 1);
    return status ? status : run_search(run, stage->after + left);
}

/* An effort runs the stages of the smaller ones first, and each stage starts at the best plan of those
 * before it: so more effort never gives a worse plan. */
static int run_stages(struct sdt__rot_run *run)
{
    const int most = (int)(sizeof stages / sizeof *stages) - 1;
    const int effort = run->options->effort < most ? run->options->effort : most;
    int status;

    for (int i = 1; i <= effort; i++)
        run->planned += stages[i].before + stages[i].proof + stages[i].after;
    status = sdt__rot_run_stops(run, "flow") ? SDT__ROT_CANCELLED : run_flow(run);
    status = status ? status : first_plan(run);
    status = status ? status : sdt__rot_bounds(run);
    if (status)
        return status;
    sdt__rot_run_mark_proved(run);
    if (!sdt__rot_run_is_proved(run)) {
        status = sdt__rot_local_search(run);
        sdt__rot_run_mark_proved(run);
    }
    for (int i = 1; !status && i <= effort; i++)
        status = run_stage(run, i);
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
    status = sdt__rot_infeasible(&run);
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
