/*
 * A large neighbourhood move of the search: all hosts of one conference are chosen again at once, as a
 * min-cost flow that takes the hosts of the other conferences as given.
 */
#include "rotation/planner/search.h"

#include <string.h>

/* The turns that members have of the other conferences: in each year, and up to and including it. */
static void count_others(const struct sdt__rot_state *s, int conference, int *times, int *count)
{
    const struct sdt__rot_problem *p = s->problem;

    for (int m = 0; m < p->members; m++) {
        for (int y = 0; y < p->years; y++) {
            const int o = p->occurrence_at[conference * p->years + y];
            times[y * p->members + m] = s->times[m * p->years + y] -
                                        (o >= 0 && s->on[o * p->members + m]);
            count[m * p->years + y] = s->count[sdt__rot_cell(p, 0, m, y)] -
                                      s->count[sdt__rot_cell(p, 1 + conference, m, y)];
        }
    }
}

/* Makes the conference's hosts those of the plan `on`. */
static void set_conference(struct sdt__rot_state *s, int conference, const unsigned char *on)
{
    const struct sdt__rot_problem *p = s->problem;

    for (int o = 0; o < p->occurrences; o++)
        if (p->occurrence[o].conference == conference)
            sdt__rot_state_set_hosts(s, o, on + o * p->members);
}

int sdt__rot_reassign_conference(struct sdt__rot_search *search, int conference)
{
    struct sdt__rot_state *s = &search->state;
    struct sdt__rot_arena *arena = search->run->arena;
    const struct sdt__rot_problem *p = s->problem;
    const struct sdt__rot_block *mark = arena->first;
    const int64_t forbidden = s->clashes_forbidden;
    int *times = SDT__ROT_NEW(arena, int, p->members * p->years);
    int *count = SDT__ROT_NEW(arena, int, p->members * p->years);
    const struct sdt__rot_beside beside = {times, count, search->sum_quotas ? 1 : 1 << 16};
    struct sdt__rot_flow flow;
    int64_t value[SDT__ROT_LEVELS];
    int better = 0;
    int status;

    if (!times || !count)
        return SDT__ROT_NO_MEMORY;
    memcpy(value, s->value, sizeof value);
    count_others(s, conference, times, count);
    status = sdt__rot_flow_solve(search->run, p, p->allow, 1 + conference, &beside, &flow);
    if (!status) {
        memcpy(search->saved, s->on, (size_t)(p->occurrences * p->members));
        set_conference(s, conference, flow.on);
        better = 1 - sdt__rot_search_compare(search, forbidden, value) - !search->sideways;
        if (better <= 0)
            set_conference(s, conference, search->saved);
        search->steps += p->slots;
        if (sdt__rot_run_works(search->run, "search",
                               (int64_t)p->occurrences * p->members / SDT__ROT_LOOKS))
            status = SDT__ROT_CANCELLED;
    }
    sdt__rot_release(arena, mark);
    return status ? status : better > 0;
}
