/*
 * The certificate of the flow. With the potentials every residual arc has a reduced cost of at least
 * zero, so no other plan costs less; and by complementary slackness the arcs above zero say what all
 * optimal plans have in common (the optimal face). Shares no code with the solver: everything but the
 * potentials is recomputed from the plan.
 */
#include "rotation/planner/planner.h"

#include <string.h>

struct view {
    const struct sdt__rot_problem *p;
    const struct sdt__rot_flow *flow;
    const int64_t *chain;
    const int64_t *entry;
    const int64_t *occurrence;
    int *times;
    int *count;
};

static int open_view(struct view *v, struct sdt__rot_arena *arena, const struct sdt__rot_flow *flow)
{
    const struct sdt__rot_problem *p = flow->problem;
    const int cells = p->members * p->years;

    v->p = p;
    v->flow = flow;
    v->chain = flow->distance;
    v->entry = flow->distance + cells;
    v->occurrence = flow->distance + 2 * cells;
    v->times = SDT__ROT_NEW(arena, int, cells);
    v->count = SDT__ROT_NEW(arena, int, cells);
    if (!v->times || !v->count)
        return SDT__ROT_NO_MEMORY;
    for (int o = 0; o < p->occurrences; o++)
        for (int m = 0; m < p->members; m++)
            v->times[m * p->years + p->occurrence[o].year] += flow->on[o * p->members + m];
    for (int m = 0; m < p->members; m++) {
        int held = p->held[flow->layer * p->members + m];
        for (int y = 0; y < p->years; y++) {
            held += v->times[m * p->years + y];
            v->count[m * p->years + y] = held;
        }
    }
    return SDT__ROT_OK;
}

/* The reduced cost of the turn after `held` on a chain arc. */
static int64_t chain_cost(const struct view *v, int m, int y, int held)
{
    const struct sdt__rot_problem *p = v->p;
    const int cell = y * p->members + m;
    const int band = sdt__rot_cell(p, v->flow->layer, m, y);
    const int64_t far = y + 1 < p->years ? v->chain[cell + p->members] : 0;

    return sdt__rot_excess(held + 1, p->low[band], p->high[band]) -
           sdt__rot_excess(held, p->low[band], p->high[band]) + far - v->chain[cell];
}

/* The reduced cost of the turn after `times` in a year. */
static int64_t clash_cost(const struct view *v, int m, int y, int times)
{
    const int cell = y * v->p->members + m;

    return (times > 0 ? v->flow->clash_cost : 0) + v->chain[cell] - v->entry[cell];
}

/* The reduced cost of making m a host of o. */
static int64_t host_cost(const struct view *v, int o, int m)
{
    const struct sdt__rot_problem *p = v->p;
    const int changed = p->previous && p->previous[o * p->members + m];

    return (changed ? -v->flow->change_cost : 0) +
           v->entry[p->occurrence[o].year * p->members + m] - v->occurrence[o];
}

/* Whether the residual arcs of all entries and chains, forward and back, cost at least zero. */
static int cells_hold(const struct view *v)
{
    const struct sdt__rot_problem *p = v->p;

    for (int m = 0; m < p->members; m++) {
        const int held = p->held[v->flow->layer * p->members + m];
        for (int y = 0; y < p->years; y++) {
            const int cell = m * p->years + y;
            if (chain_cost(v, m, y, v->count[cell]) < 0 ||
                (v->count[cell] > held && chain_cost(v, m, y, v->count[cell] - 1) > 0) ||
                clash_cost(v, m, y, v->times[cell]) < 0 ||
                (v->times[cell] > 0 && clash_cost(v, m, y, v->times[cell] - 1) > 0))
                return 0;
        }
    }
    return 1;
}

int sdt__rot_flow_verify(struct sdt__rot_arena *arena, const struct sdt__rot_flow *flow)
{
    const struct sdt__rot_problem *p = flow->problem;
    const struct sdt__rot_block *mark = arena->first;
    struct view v;
    int holds = open_view(&v, arena, flow) == SDT__ROT_OK && cells_hold(&v);

    for (int o = 0; holds && o < p->occurrences; o++) {
        const int ours = flow->layer == 0 || p->occurrence[o].conference == flow->layer - 1;
        int hosts = 0;
        for (int m = 0; ours && m < p->members; m++) {
            const int i = o * p->members + m;
            const int64_t cost = host_cost(&v, o, m);
            hosts += flow->on[i];
            holds &= !(flow->on[i] && flow->allow[i] == SDT__ROT_CLOSED);
            holds &= flow->on[i] || !(flow->allow[i] & SDT__ROT_MUST);
            holds &= flow->allow[i] != SDT__ROT_OPEN || (flow->on[i] ? cost <= 0 : cost >= 0);
        }
        holds &= !ours || hosts == p->occurrence[o].hosts;
    }
    sdt__rot_release(arena, mark);
    return holds;
}

/* How far the counts may be from the plan's at no cost: the limits of the optimal face. */
static void face_cells(const struct view *v, struct sdt__rot_face *face)
{
    const struct sdt__rot_problem *p = v->p;

    for (int m = 0; m < p->members; m++) {
        const int held = p->held[v->flow->layer * p->members + m];
        int most = held;
        for (int y = 0; y < p->years; y++) {
            const int cell = m * p->years + y;
            int low = v->count[cell];
            int high = v->count[cell];
            for (int c = 0; c < p->conferences; c++) {
                most += p->occurrence_at[c * p->years + y] >= 0 &&
                        (v->flow->layer == 0 || v->flow->layer == 1 + c);
            }
            while (low > held && chain_cost(v, m, y, low - 1) == 0)
                low--;
            while (high < most && chain_cost(v, m, y, high) == 0)
                high++;
            face->low[cell] = low;
            face->high[cell] = high;
            low = v->times[cell];
            high = v->times[cell];
            while (low > 0 && clash_cost(v, m, y, low - 1) == 0)
                low--;
            while (high < p->conferences && clash_cost(v, m, y, high) == 0)
                high++;
            face->times_low[cell] = low;
            face->times_high[cell] = high;
        }
    }
}

int sdt__rot_flow_face(struct sdt__rot_arena *arena, const struct sdt__rot_flow *flow,
                       struct sdt__rot_face *face)
{
    const struct sdt__rot_problem *p = flow->problem;
    const int cells = p->members * p->years;
    const struct sdt__rot_block *mark;
    struct view v;

    face->allow = SDT__ROT_NEW(arena, unsigned char, p->occurrences * p->members);
    face->low = SDT__ROT_NEW(arena, int, cells);
    face->high = SDT__ROT_NEW(arena, int, cells);
    face->times_low = SDT__ROT_NEW(arena, int, cells);
    face->times_high = SDT__ROT_NEW(arena, int, cells);
    mark = arena->first;
    if (open_view(&v, arena, flow) || arena->failed)
        return SDT__ROT_NO_MEMORY;
    face_cells(&v, face);
    for (int o = 0; o < p->occurrences; o++) {
        const int ours = flow->layer == 0 || p->occurrence[o].conference == flow->layer - 1;
        for (int m = 0; m < p->members; m++) {
            const int i = o * p->members + m;
            const int64_t cost = host_cost(&v, o, m);
            face->allow[i] = flow->allow[i];
            if (ours && flow->allow[i] == SDT__ROT_OPEN && cost != 0)
                face->allow[i] = cost > 0 ? SDT__ROT_CLOSED : SDT__ROT_OPEN | SDT__ROT_MUST;
        }
    }
    sdt__rot_release(arena, mark);
    return SDT__ROT_OK;
}
