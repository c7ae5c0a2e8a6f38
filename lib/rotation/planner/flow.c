/*
 * The exact minimum of L1..L3 (or of the quota of one conference) as a min-cost flow with convex costs:
 *   occurrence -> entry (member, year) -> chain of the member's years -> sink.
 * The flow through an entry is the member's turns in that year (clash cost); through a chain arc, its
 * turns so far (the excess over the quota, squared). The method is successive shortest paths with
 * potentials (Dijkstra on reduced costs): hosts are routed one by one, in the order of years. Arcs are
 * not stored but computed from the plan. At first there are no reverse arcs, so the graph is acyclic and
 * exact potentials come from one pass backwards; later searches visit few nodes.
 */
#include "rotation/planner/run.h"

#include <string.h>

#define MOST_COST (INT64_MAX / 8)
#define CHANGE_BESIDE (INT64_C(1) << 36)
#define CLASH_BESIDE (INT64_C(1) << 44)

struct entry {
    int64_t key;
    int64_t turn;
    int node;
};

struct work {
    struct sdt__rot_run *run;
    struct sdt__rot_arena *arena;
    struct sdt__rot_flow *flow;
    const struct sdt__rot_problem *p;
    int entries;
    int occurrences;
    int sink;
    int64_t *best;
    int *parent;
    int *stamp;
    int search;
    int64_t looks; /* arcs looked at */
    int64_t turn;
    int64_t key;
    struct entry *heap;
    size_t count;
    struct sdt__rot_ints ties; /* nodes at the distance of the current one, which need no heap */
    struct sdt__rot_ints seen;
    const struct sdt__rot_block *mark; /* memory taken after it is given back at the end */
};

/* The order of the heap: by distance; of equal ones the entry added last comes first. */
static int before(const struct entry *a, const struct entry *b)
{
    return a->key != b->key ? a->key < b->key : a->turn > b->turn;
}

static void heap_push(struct work *w, struct entry item)
{
    struct entry *heap = sdt__rot_grow(w->arena, w->heap, w->count + 1, sizeof item);
    size_t at = w->count;

    if (!heap)
        return;
    w->heap = heap;
    w->count++;
    while (at > 0 && before(&item, &heap[(at - 1) / 2])) {
        heap[at] = heap[(at - 1) / 2];
        at = (at - 1) / 2;
    }
    heap[at] = item;
}

static struct entry heap_pop(struct work *w)
{
    const struct entry top = w->heap[0];
    const struct entry item = w->heap[--w->count];
    size_t at = 0;

    for (;;) {
        size_t child = 2 * at + 1;
        if (child >= w->count)
            break;
        if (child + 1 < w->count && before(&w->heap[child + 1], &w->heap[child]))
            child++;
        if (!before(&w->heap[child], &item))
            break;
        w->heap[at] = w->heap[child];
        at = child;
    }
    w->heap[at] = item;
    return top;
}

/* Relaxes the arc from -> to. Nodes no nearer than the sink need no visit. */
static void reach(struct work *w, int from, int to, int64_t cost)
{
    const int64_t *d = w->flow->distance;
    const int64_t key = w->key + cost + d[to] - d[from];

    if ((w->stamp[to] == w->search && w->best[to] <= key) ||
        (w->stamp[w->sink] == w->search && w->best[w->sink] <= key))
        return;
    w->stamp[to] = w->search;
    w->best[to] = key;
    w->parent[to] = from;
    if (key == w->key)
        sdt__rot_push(&w->ties, to);
    else
        heap_push(w, (struct entry){key, w->turn++, to});
}

static int64_t host_cost(const struct work *w, int o, int m)
{
    const struct sdt__rot_problem *p = w->p;

    return p->previous && p->previous[o * p->members + m] ? -w->flow->change_cost : 0;
}

/* What the turn after `held` costs by the end of a year. */
static int64_t turn_cost(const struct work *w, int m, int y, int held)
{
    const struct sdt__rot_problem *p = w->p;
    const struct sdt__rot_beside *beside = w->flow->beside;
    const int all = m * p->years + y;
    int64_t cost = sdt__rot_turn_cost(p, sdt__rot_cell(p, w->flow->layer, m, y), held);

    if (beside)
        cost += beside->quota_cost * sdt__rot_turn_cost(p, all, held + beside->count[all]);
    return cost;
}

static int64_t clash_at(const struct work *w, int cell, int times)
{
    if (w->flow->beside)
        times += w->flow->beside->times[cell];
    return times > 0 ? w->flow->clash_cost : 0;
}

static int64_t next_turn_cost(const struct work *w, int m, int y)
{
    return turn_cost(w, m, y, w->flow->count[y * w->p->members + m]);
}

static int in_layer(const struct work *w, int o)
{
    return w->flow->layer == 0 || w->p->occurrence[o].conference == w->flow->layer - 1;
}

static void leave_occurrence(struct work *w, int node)
{
    const struct sdt__rot_problem *p = w->p;
    const int o = node - w->occurrences;
    const int y = p->occurrence[o].year;

    for (int m = 0; m < p->members; m++) {
        const int i = o * p->members + m;
        if (w->flow->allow[i] == SDT__ROT_OPEN && !w->flow->on[i])
            reach(w, node, w->entries + y * p->members + m, host_cost(w, o, m));
    }
}

static void leave_entry(struct work *w, int node)
{
    const struct sdt__rot_problem *p = w->p;
    const int cell = node - w->entries;
    const int m = cell % p->members;
    const int y = cell / p->members;

    for (int c = 0; c < p->conferences; c++) {
        const int o = p->occurrence_at[c * p->years + y];
        if (o >= 0 && in_layer(w, o) && w->flow->on[o * p->members + m] &&
            w->flow->allow[o * p->members + m] == SDT__ROT_OPEN)
            reach(w, node, w->occurrences + o, -host_cost(w, o, m));
    }
    reach(w, node, cell, clash_at(w, cell, w->flow->times[cell]));
}

static void leave_chain(struct work *w, int cell)
{
    const struct sdt__rot_problem *p = w->p;
    const int m = cell % p->members;
    const int y = cell / p->members;
    const int *count = w->flow->count;

    if (w->flow->times[cell] > 0)
        reach(w, cell, w->entries + cell, -clash_at(w, cell, w->flow->times[cell] - 1));
    if (y > 0 && count[cell - p->members] > p->held[w->flow->layer * p->members + m])
        reach(w, cell, cell - p->members, -turn_cost(w, m, y - 1, count[cell - p->members] - 1));
    reach(w, cell, y + 1 < p->years ? cell + p->members : w->sink, next_turn_cost(w, m, y));
}

/* Sends one unit along the arc from -> to; which count changes follows from the sorts of the nodes. */
static void push_unit(struct work *w, int from, int to)
{
    const struct sdt__rot_problem *p = w->p;

    if (from >= w->occurrences)
        w->flow->on[(from - w->occurrences) * p->members + (to - w->entries) % p->members] = 1;
    else if (to >= w->occurrences && to != w->sink)
        w->flow->on[(to - w->occurrences) * p->members + (from - w->entries) % p->members] = 0;
    else if (from >= w->entries)
        w->flow->times[to]++;
    else if (to >= w->entries && to != w->sink)
        w->flow->times[from]--;
    else if (to == w->sink || to > from)
        w->flow->count[from]++;
    else
        w->flow->count[to]--;
}

/* Relaxes the arcs that leave a node. */
static void leave(struct work *w, int node)
{
    sdt__rot_push(&w->seen, node);
    w->looks += node >= w->occurrences ? w->p->members : node >= w->entries ? w->p->conferences : 3;
    if (node >= w->occurrences)
        leave_occurrence(w, node);
    else if (node >= w->entries)
        leave_entry(w, node);
    else
        leave_chain(w, node);
}

/* The next node in the order of distance. Nodes at equal distance are taken last in, first out, which
 * goes depth first towards the sink. -1 when no node is left. */
static int next_node(struct work *w)
{
    if (w->ties.count > 0)
        return w->ties.at[--w->ties.count];
    while (w->count > 0) {
        const struct entry top = heap_pop(w);
        if (top.key == w->best[top.node]) {
            w->key = top.key;
            return top.node;
        }
    }
    return -1;
}

/* Updates the potentials of the visited nodes and sends one unit along the path that was found. */
static void augment(struct work *w, int source)
{
    for (size_t i = 0; i < w->seen.count; i++) {
        const int node = w->seen.at[i];
        if (w->best[node] < w->best[w->sink]) {
            w->flow->distance[node] += w->best[w->sink] - w->best[node];
            w->best[node] = w->best[w->sink];
        }
    }
    for (int node = w->sink; node != source; node = w->parent[node])
        push_unit(w, w->parent[node], node);
}

/* Routes one unit from a node to the sink along a shortest path. */
static int route(struct work *w, int source)
{
    int node = source;
    int64_t steps;

    w->search++;
    w->key = 0;
    w->count = 0;
    w->ties.count = 0;
    w->seen.count = 0;
    w->stamp[source] = w->search;
    w->best[source] = 0;
    while (node >= 0 && node != w->sink) {
        leave(w, node);
        if (w->arena->failed)
            return SDT__ROT_NO_MEMORY;
        if (w->stamp[w->sink] == w->search && w->best[w->sink] == w->key)
            break;
        node = next_node(w);
    }
    if (w->stamp[w->sink] != w->search)
        return SDT__ROT_INTERNAL;
    augment(w, source);
    steps = w->looks / SDT__ROT_LOOKS;
    w->looks -= steps * SDT__ROT_LOOKS;
    return sdt__rot_run_works(w->run, "flow", steps) ? SDT__ROT_CANCELLED : SDT__ROT_OK;
}

/* Exact distances to the sink in the acyclic graph without flow, from the last year backwards. */
static void first_potentials(struct work *w)
{
    const struct sdt__rot_problem *p = w->p;
    int64_t *d = w->flow->distance;

    for (int m = 0; m < p->members; m++) {
        for (int y = p->years - 1; y >= 0; y--) {
            const int cell = y * p->members + m;
            w->flow->count[cell] = p->held[w->flow->layer * p->members + m];
            d[cell] = next_turn_cost(w, m, y) + (y + 1 < p->years ? d[cell + p->members] : 0);
            d[w->entries + cell] = d[cell] + clash_at(w, cell, 0);
        }
    }
    for (int o = 0; o < p->occurrences; o++) {
        int64_t least = INT64_MAX;
        for (int m = 0; in_layer(w, o) && m < p->members; m++) {
            const int64_t far = d[w->entries + p->occurrence[o].year * p->members + m] +
                                host_cost(w, o, m);
            if (w->flow->allow[o * p->members + m] == SDT__ROT_OPEN && far < least)
                least = far;
        }
        d[w->occurrences + o] = least < INT64_MAX ? least : 0;
    }
}

/* Weights that make the sum lexicographic: one change outweighs every quota sum, one clash every
 * number of changes. What one more adds is below 2^62, so no sum overflows before it is too large. */
static int choose_costs(struct sdt__rot_flow *flow)
{
    const struct sdt__rot_problem *p = flow->problem;
    int64_t most = 1;

    if (flow->beside) {
        flow->change_cost = p->changes > 0 ? CHANGE_BESIDE : 0;
        flow->clash_cost = CLASH_BESIDE;
        return SDT__ROT_OK;
    }
    for (int m = 0; flow->layer == 0 && m < p->members; m++) {
        int64_t turns = p->held[m];
        for (int y = 0; y < p->years; y++) {
            const int64_t low = p->low[m * p->years + y];
            for (int c = 0; c < p->conferences; c++)
                turns += p->occurrence_at[c * p->years + y] >= 0;
            most += turns > low ? turns * turns : low * low;
            if (most > MOST_COST)
                return SDT__ROT_TOO_LARGE;
        }
    }
    if (most > MOST_COST / (p->slots + 1) / (p->changes + 1))
        return SDT__ROT_TOO_LARGE;
    if (flow->layer == 0) {
        flow->change_cost = p->changes > 0 ? most : 0;
        flow->clash_cost = most * (p->changes + 1);
    }
    return SDT__ROT_OK;
}

static int open_work(struct work *w)
{
    const struct sdt__rot_problem *p = w->p;
    const int cells = p->members * p->years;
    const int nodes = 2 * cells + p->occurrences + 1;

    w->entries = cells;
    w->occurrences = 2 * cells;
    w->sink = nodes - 1;
    w->seen.arena = w->arena;
    w->ties.arena = w->arena;
    w->flow->on = SDT__ROT_NEW(w->arena, unsigned char, p->occurrences * p->members);
    w->flow->times = SDT__ROT_NEW(w->arena, int, cells);
    w->flow->count = SDT__ROT_NEW(w->arena, int, cells);
    w->flow->distance = SDT__ROT_NEW(w->arena, int64_t, nodes);
    w->mark = w->arena->first;
    w->best = SDT__ROT_NEW(w->arena, int64_t, nodes);
    w->parent = SDT__ROT_NEW(w->arena, int, nodes);
    w->stamp = SDT__ROT_NEW(w->arena, int, nodes);
    return w->arena->failed ? SDT__ROT_NO_MEMORY : SDT__ROT_OK;
}

/* The values of clashes, changes and quota of the finished flow. */
static void measure(struct sdt__rot_flow *flow)
{
    const struct sdt__rot_problem *p = flow->problem;

    memset(flow->value, 0, sizeof flow->value);
    for (int m = 0; m < p->members; m++) {
        for (int y = 0; y < p->years; y++) {
            const int cell = sdt__rot_cell(p, flow->layer, m, y);
            const int times = flow->times[y * p->members + m];
            flow->value[0] += times > 1 ? times - 1 : 0;
            flow->value[2] += sdt__rot_excess(flow->count[y * p->members + m], p->low[cell],
                                              p->high[cell]);
        }
    }
    for (int i = 0; p->previous && i < p->occurrences * p->members; i++)
        flow->value[1] += p->previous[i] && !flow->on[i];
}

/* Routes the hosts of an occurrence: locked ones from their entries, the others from the occurrence. */
static int route_occurrence(struct work *w, int o)
{
    const struct sdt__rot_problem *p = w->p;
    int slots = p->occurrence[o].hosts;
    int status = SDT__ROT_OK;

    for (int m = 0; !status && m < p->members; m++) {
        if (w->flow->allow[o * p->members + m] & SDT__ROT_MUST) {
            w->flow->on[o * p->members + m] = 1;
            status = route(w, w->entries + p->occurrence[o].year * p->members + m);
            slots--;
        }
    }
    while (!status && slots-- > 0)
        status = route(w, w->occurrences + o);
    return status;
}

int sdt__rot_flow_solve(struct sdt__rot_run *run, const struct sdt__rot_problem *problem,
                        const unsigned char *allow, int layer, const struct sdt__rot_beside *beside,
                        struct sdt__rot_flow *flow)
{
    struct work w;
    int status;

    memset(flow, 0, sizeof *flow);
    memset(&w, 0, sizeof w);
    flow->problem = problem;
    flow->allow = allow;
    flow->layer = layer;
    flow->beside = beside;
    w.run = run;
    w.arena = run->arena;
    w.flow = flow;
    w.p = problem;
    w.mark = run->arena->first;
    status = choose_costs(flow);
    status = status ? status : open_work(&w);
    if (!status) {
        first_potentials(&w);
        for (int o = 0; !status && o < problem->occurrences; o++)
            if (in_layer(&w, o))
                status = route_occurrence(&w, o);
        measure(flow);
    }
    sdt__rot_release(run->arena, w.mark);
    return status;
}
