/*
 * The best plan that a run of the planner has found so far (the incumbent), and which of its levels are
 * proved the least possible. Below all stages: each offers its plans here.
 */
#include "rotation/planner/run.h"

#include <string.h>

bool sdt__rot_run_stops(struct sdt__rot_run *run, const char *phase)
{
    const struct sdt__rot_options *options = run->options;
    const int64_t done = run->spent + run->part;
    const int64_t far = done < run->planned ? done : run->planned;
    const int now = run->planned > 0 ? (int)(far * 1000 / run->planned) : 0;

    if (run->result && run->unasked > run->result->longest)
        run->result->longest = run->unasked;
    run->unasked = 0;
    run->told = now > run->told ? now : run->told;
    if (options->progress && !run->cancelled)
        run->cancelled = options->progress(phase, run->told, options->progress_user) != 0;
    return run->cancelled;
}

bool sdt__rot_run_works(struct sdt__rot_run *run, const char *phase, int64_t steps)
{
    run->unasked += steps;
    return run->unasked >= SDT__ROT_ASK_STEPS ? sdt__rot_run_stops(run, phase) : run->cancelled;
}

int sdt__rot_run_adopt(struct sdt__rot_run *run, const unsigned char *on)
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

void sdt__rot_run_mark_proved(struct sdt__rot_run *run)
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

int sdt__rot_run_first_above(const struct sdt__rot_run *run)
{
    const struct sdt__rot_result *result = run->result;
    int i = 0;

    while (i < SDT__ROT_LEVELS - 1 &&
           sdt__rot_counted_value(&result->order, result->order.level[i], result->value) <=
               result->bound[result->order.level[i]])
        i++;
    return i;
}

int sdt__rot_run_is_proved(const struct sdt__rot_run *run)
{
    const struct sdt__rot_result *result = run->result;

    return result->feasible && result->proved[result->order.level[SDT__ROT_LEVELS - 1]];
}
