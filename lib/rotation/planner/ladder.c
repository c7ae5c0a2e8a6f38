/*
 * The repair ladder: the best plan with at most B changes, for B from the least that the new facts force
 * up to the first B that attains the common quota of a plan free to change everything. The plan with the
 * fewest changes is often a poor choice: one change more may restore most of the fairness.
 */
#include "rotation/planner/run.h"

#include <string.h>

static void keep_rung(struct sdt__rot_rung *rung, int most, const struct sdt__rot_result *result)
{
    rung->most_changes = most;
    rung->result = *result;
}

static int add_rung(struct sdt__rot_arena *arena, const struct sdt__rot_problem *problem,
                    struct sdt__rot_options *options, struct sdt__rot_ladder *ladder)
{
    struct sdt__rot_rung *larger = sdt__rot_grow(arena, ladder->rungs, ladder->count + 1,
                                                 sizeof *larger);
    struct sdt__rot_result result;
    int status = larger ? SDT__ROT_OK : SDT__ROT_NO_MEMORY;

    if (status)
        return status;
    ladder->rungs = larger;
    status = sdt__rot_plan(arena, problem, options, &result);
    if (!status)
        keep_rung(&larger[ladder->count++], options->free_changes, &result);
    return status;
}

int sdt__rot_ladder_make(struct sdt__rot_arena *arena, const struct sdt__rot_problem *problem,
                         const struct sdt__rot_options *options, struct sdt__rot_ladder *ladder)
{
    enum { MOST_RUNGS = 60 };
    struct sdt__rot_options step = *options;
    struct sdt__rot_result open;
    int64_t quota;
    int status;

    memset(ladder, 0, sizeof *ladder);
    ladder->recommended = -1;
    step.free_changes = 0;
    status = add_rung(arena, problem, &step, ladder);
    if (status || !ladder->rungs[0].result.feasible)
        return status;
    ladder->rungs[0].most_changes = (int)ladder->rungs[0].result.value[SDT__ROT_CHANGES];
    step.free_changes = problem->changes;
    step.start = ladder->rungs[0].result.on;
    status = problem->changes > 0 ? sdt__rot_plan(arena, problem, &step, &open) : SDT__ROT_OK;
    quota = problem->changes > 0 && !status ? open.value[SDT__ROT_QUOTA]
                                            : ladder->rungs[0].result.value[SDT__ROT_QUOTA];
    ladder->unrestricted_quota = quota;
    while (!status) {
        const struct sdt__rot_rung *last = &ladder->rungs[ladder->count - 1];
        if (last->result.value[SDT__ROT_QUOTA] <= quota) {
            ladder->recommended = (int)ladder->count - 1;
            break;
        }
        if (ladder->count >= MOST_RUNGS || last->most_changes >= problem->changes)
            break;
        step.free_changes = last->most_changes + 1;
        step.start = last->result.on;
        status = add_rung(arena, problem, &step, ladder);
    }
    return status;
}
