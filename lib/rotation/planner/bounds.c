/*
 * Lower bounds for the levels after the flow. The quota of each conference is a flow of its own, on the
 * optimal face of the first flow when that is exact. The meetings of pairs are spread as evenly as
 * possible, which is the least that their convex cost can be.
 */
#include "rotation/planner/run.h"

#include <string.h>

static int can_meet(const struct sdt__rot_problem *p, const unsigned char *allow, int a, int b)
{
    if (p->forbid && p->forbid[a * p->members + b])
        return 0;
    for (int o = 0; o < p->occurrences; o++)
        if (p->occurrence[o].hosts > 1 && allow[o * p->members + a] && allow[o * p->members + b])
            return 1;
    return 0;
}

/* Spreads the meetings that the occurrences need over the pairs, each to a pair that has fewest. with[n] is
 * the number of pairs that have met n times; one more meeting of such a pair costs n. */
static void spread_meetings(const struct sdt__rot_problem *p, const int64_t *with, int most,
                            int *even, int64_t *bound)
{
    int64_t need = 0;
    int64_t pairs = 0;

    for (int o = 0; o < p->occurrences; o++)
        need += (int64_t)p->occurrence[o].hosts * (p->occurrence[o].hosts - 1) / 2;
    for (int n = 0; need > 0 && (n <= most || pairs > 0); n++) {
        pairs += n <= most ? with[n] : 0;
        *bound += n * (need < pairs ? need : pairs);
        need -= need < pairs ? need : pairs;
        *even = n;
    }
}

static int pairs_bound(struct sdt__rot_run *run, const unsigned char *allow)
{
    const struct sdt__rot_problem *p = run->problem;
    int64_t *bound = &run->bounds.value[SDT__ROT_PAIRS];
    int64_t *with;
    int most = 0;

    for (int i = 0; i < p->members * p->members; i++)
        most = p->met[i] > most ? p->met[i] : most;
    with = SDT__ROT_NEW(run->arena, int64_t, most + 1);
    if (!with)
        return SDT__ROT_NO_MEMORY;
    for (int a = 0; a < p->members; a++) {
        for (int b = 0; b < a; b++) {
            const int64_t n = p->met[a * p->members + b];
            *bound += n * (n - 1) / 2;
            with[n] += can_meet(p, allow, a, b);
        }
        if (sdt__rot_run_works(run, "bounds", (int64_t)a * p->occurrences / SDT__ROT_LOOKS))
            return SDT__ROT_CANCELLED;
    }
    spread_meetings(p, with, most, &run->bounds.even_meetings, bound);
    sdt__rot_give(run->arena, with);
    return SDT__ROT_OK;
}

static int cquota_bound(struct sdt__rot_run *run, const unsigned char *allow)
{
    const struct sdt__rot_problem *p = run->problem;
    int status = SDT__ROT_OK;

    run->bounds.flow = SDT__ROT_NEW(run->arena, struct sdt__rot_flow, p->conferences);
    if (!run->bounds.flow)
        return SDT__ROT_NO_MEMORY;
    for (int c = 0; !status && c < p->conferences; c++) {
        struct sdt__rot_flow *flow = &run->bounds.flow[c];
        status = sdt__rot_flow_solve(run, p, allow, 1 + c, NULL, flow);
        if (!status && !sdt__rot_flow_verify(run->arena, flow))
            status = SDT__ROT_INTERNAL;
        run->bounds.value[SDT__ROT_CQUOTA] += flow->value[2];
    }
    return status;
}

int sdt__rot_bounds(struct sdt__rot_run *run)
{
    const unsigned char *allow = run->face_holds ? run->face.allow : run->problem->allow;
    int status = cquota_bound(run, allow);

    status = status ? status : pairs_bound(run, allow);
    memcpy(run->result->bound, run->bounds.value, sizeof run->bounds.value);
    return status;
}
