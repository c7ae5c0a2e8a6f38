/*
 * Levels whose bound has a dual solution, as soft literals with reduced costs: the quotas, from the
 * potentials of their flows, and the meetings, from their even number. A plan's cost is then the bound
 * plus the reduced costs of its deviations, so the solver searches only the gap above the bound. What
 * alone would cost more than the gap to a known plan (the slack) is forbidden outright.
 */
#include "rotation/proof/encode.h"

#include <string.h>

struct emit {
    const struct sdt__rot_flow *flow;
    struct sdt__rot_softs *softs;
    int member;
    int even;
};

/* Cost of the turn after `held` in year y, reduced by the potentials. */
static int64_t reduced(const struct sdt__rot_flow *flow, int m, int y, int held)
{
    const struct sdt__rot_problem *p = flow->problem;
    const int band = sdt__rot_cell(p, flow->layer, m, y);
    const int cell = y * p->members + m;
    const int64_t next = y + 1 < p->years ? flow->distance[cell + p->members] : 0;

    return sdt__rot_excess(held + 1, p->low[band], p->high[band]) -
           sdt__rot_excess(held, p->low[band], p->high[band]) + next - flow->distance[cell];
}

/* The range of counts that a plan may have whose cost is within `slack` of the bound. `end` is the number
 * of literals so far. */
static struct sdt__rot_part within(const struct sdt__rot_flow *flow, int m, int y, int end,
                                   int64_t slack)
{
    const struct sdt__rot_problem *p = flow->problem;
    const int held = p->held[flow->layer * p->members + m];
    const int now = flow->count[y * p->members + m];
    struct sdt__rot_part part = {end, now, now};
    int64_t left = slack;

    while (part.high < held + end && reduced(flow, m, y, part.high) <= left)
        left -= reduced(flow, m, y, part.high++);
    left = slack;
    while (part.low > held && -reduced(flow, m, y, part.low - 1) <= left)
        left += reduced(flow, m, y, --part.low);
    return part;
}

/* Soft literals for the distance of the counts of a year from those of the flow. */
static void emit_counts(void *user, int y, const struct sdt__rot_counter *counter)
{
    struct emit *e = user;
    const int now = e->flow->count[y * e->flow->problem->members + e->member];

    for (int j = counter->low; j < counter->high; j++) {
        const int next = sdt__rot_counter_literal(counter, j + 1);
        const int64_t cost = reduced(e->flow, e->member, y, j);
        sdt__rot_soft_add(e->softs, j >= now ? next : -next, j >= now ? cost : -cost);
    }
    for (int j = now; j < counter->low; j++)
        sdt__rot_soft_add(e->softs, SDT__ROT_TRUE, reduced(e->flow, e->member, y, j));
    for (int j = now; j > counter->high; j--)
        sdt__rot_soft_add(e->softs, SDT__ROT_TRUE, -reduced(e->flow, e->member, y, j - 1));
}

/* Cost of hosting reduced by the potentials, up to the entry of the year. */
static int64_t host_cost(const struct sdt__rot_flow *flow, int o, int m)
{
    const struct sdt__rot_problem *p = flow->problem;
    const int cells = p->members * p->years;
    const int changed = p->previous && p->previous[o * p->members + m];

    return (changed ? -flow->change_cost : 0) +
           flow->distance[cells + p->occurrence[o].year * p->members + m] -
           flow->distance[2 * cells + o];
}

/* Cost of the year's turn after `times`, reduced by the potentials. */
static int64_t clash_cost(const struct sdt__rot_flow *flow, int m, int y, int times)
{
    const struct sdt__rot_problem *p = flow->problem;
    const int cell = y * p->members + m;

    return (times > 0 ? flow->clash_cost : 0) + flow->distance[cell] -
           flow->distance[p->members * p->years + cell];
}

/* A deviation from the flow: a soft literal, or forbidden when it alone costs more than the slack. */
static void deviation(struct sdt__rot_cnf *cnf, int literal, int64_t cost, int64_t slack,
                      struct sdt__rot_softs *softs)
{
    if (cost > slack)
        sdt__rot_sat_unit(&cnf->sat, -literal);
    else
        sdt__rot_soft_add(softs, literal, cost);
}

static void host_costs(struct sdt__rot_cnf *cnf, const struct sdt__rot_flow *flow, int64_t slack,
                       struct sdt__rot_softs *softs)
{
    const struct sdt__rot_problem *p = cnf->problem;

    for (int o = 0; o < p->occurrences; o++) {
        const int c = p->occurrence[o].conference;
        const int y = p->occurrence[o].year;
        for (int m = 0; (flow->layer == 0 || flow->layer == 1 + c) && m < p->members; m++) {
            const int i = o * p->members + m;
            int64_t cost = host_cost(flow, o, m);
            if (flow->allow[i] != SDT__ROT_OPEN)
                continue;
            if (flow->layer > 0)
                cost += clash_cost(flow, m, y, 0);
            deviation(cnf, flow->on[i] ? -cnf->x[i] : cnf->x[i], flow->on[i] ? -cost : cost, slack,
                      softs);
        }
    }
}

struct clashes {
    struct sdt__rot_cnf *cnf;
    const struct sdt__rot_flow *flow;
    struct sdt__rot_softs *softs;
    int64_t slack;
    int member;
    int year;
};

static void emit_clashes(void *user, int part, const struct sdt__rot_counter *counter)
{
    struct clashes *e = user;
    const int now = e->flow->times[e->year * e->flow->problem->members + e->member];

    (void)part;
    for (int j = 0; j < counter->high; j++) {
        const int next = sdt__rot_counter_literal(counter, j + 1);
        const int64_t cost = clash_cost(e->flow, e->member, e->year, j);
        deviation(e->cnf, j >= now ? next : -next, j >= now ? cost : -cost, e->slack, e->softs);
    }
}

static void encode_clash_costs(struct sdt__rot_cnf *cnf, const struct sdt__rot_flow *flow,
                               int64_t slack, struct sdt__rot_softs *softs)
{
    const struct sdt__rot_problem *p = cnf->problem;
    int *literals = SDT__ROT_NEW(cnf->arena, int, p->conferences);

    for (int i = 0; literals && i < p->members * p->years; i++) {
        struct clashes e = {cnf, flow, softs, slack, i % p->members, i / p->members};
        struct sdt__rot_part part = {0, 0, p->conferences};
        for (int c = 0; c < p->conferences; c++) {
            const int o = p->occurrence_at[c * p->years + e.year];
            if (o >= 0 && cnf->x[o * p->members + e.member] != SDT__ROT_FALSE)
                literals[part.end++] = cnf->x[o * p->members + e.member];
        }
        sdt__rot_count(&cnf->sat, literals, 0, &part, 1, emit_clashes, &e);
    }
    sdt__rot_give(cnf->arena, literals);
}

/* All costs of a flow, reduced: their sum is what a plan's value exceeds the flow's by. */
static void encode_flow(struct sdt__rot_cnf *cnf, const struct sdt__rot_flow *flow, int64_t slack,
                        struct sdt__rot_softs *softs)
{
    const struct sdt__rot_problem *p = cnf->problem;
    int *literals = SDT__ROT_NEW(cnf->arena, int, p->years * p->conferences);
    struct sdt__rot_part *parts = SDT__ROT_NEW(cnf->arena, struct sdt__rot_part, p->years);

    host_costs(cnf, flow, slack, softs);
    if (flow->layer == 0)
        encode_clash_costs(cnf, flow, slack, softs);
    for (int m = 0; literals && parts && m < p->members; m++) {
        struct emit e = {flow, softs, m, 0};
        int count = 0;
        for (int y = 0; y < p->years; y++) {
            for (int c = 0; c < p->conferences; c++) {
                const int o = p->occurrence_at[c * p->years + y];
                if (o >= 0 && (flow->layer == 0 || flow->layer == 1 + c) &&
                    cnf->x[o * p->members + m] != SDT__ROT_FALSE)
                    literals[count++] = cnf->x[o * p->members + m];
            }
            parts[y] = within(flow, m, y, count, slack);
        }
        sdt__rot_count(&cnf->sat, literals, p->held[flow->layer * p->members + m], parts, p->years,
                       emit_counts, &e);
    }
    sdt__rot_give(cnf->arena, literals);
    sdt__rot_give(cnf->arena, parts);
}

void sdt__rot_cnf_quota(struct sdt__rot_cnf *cnf, const struct sdt__rot_flow *flow, int64_t upper,
                        struct sdt__rot_softs *softs)
{
    softs->base += flow->value[2];
    encode_flow(cnf, flow, upper - flow->value[2], softs);
}

void sdt__rot_cnf_cquota(struct sdt__rot_cnf *cnf, const struct sdt__rot_bounds *bounds,
                         int64_t upper, struct sdt__rot_softs *softs)
{
    softs->base += bounds->value[SDT__ROT_CQUOTA];
    for (int c = 0; c < cnf->problem->conferences; c++)
        encode_flow(cnf, &bounds->flow[c], upper - bounds->value[SDT__ROT_CQUOTA], softs);
}

/* A variable for each pair that may meet at o: both host it. */
static void make_meetings(struct sdt__rot_cnf *cnf, int o)
{
    const struct sdt__rot_problem *p = cnf->problem;
    const int *row = cnf->x + o * p->members;
    int *met = SDT__ROT_NEW(cnf->arena, int, p->members * p->members);
    struct sdt__rot_ints any = {cnf->arena, NULL, 0};

    cnf->meeting[o] = met;
    for (int a = 0; met && a < p->members; a++) {
        for (int b = 0; b < a; b++) {
            int *both = &met[a * p->members + b];
            *both = SDT__ROT_FALSE;
            if (row[a] == SDT__ROT_FALSE || row[b] == SDT__ROT_FALSE ||
                (p->forbid && p->forbid[a * p->members + b]))
                continue;
            *both = sdt__rot_sat_new(&cnf->sat);
            sdt__rot_sat_three(&cnf->sat, -row[a], -row[b], *both);
            sdt__rot_sat_two(&cnf->sat, -*both, row[a]);
            sdt__rot_sat_two(&cnf->sat, -*both, row[b]);
            sdt__rot_push(&any, *both);
        }
    }
    if (p->occurrence[o].hosts == 2)
        sdt__rot_sat_clause(&cnf->sat, any.at, (int)any.count);
    sdt__rot_give(cnf->arena, any.at);
}

/* The literals of the meetings of a pair. */
static int pair_literals(struct sdt__rot_cnf *cnf, int pair, int *literals)
{
    int count = 0;

    for (int o = 0; o < cnf->problem->occurrences; o++) {
        if (cnf->problem->occurrence[o].hosts > 1 && !cnf->meeting[o])
            make_meetings(cnf, o);
        if (cnf->meeting[o] && cnf->meeting[o][pair] != SDT__ROT_FALSE)
            literals[count++] = cnf->meeting[o][pair];
    }
    return count;
}

/* With T meetings in all, the cost is even * T plus, for each pair, n (n - 1) / 2 - even * n, which is
 * least at n = even and n = even + 1: what a pair's number of meetings is away from them costs more. */
static void emit_meetings(void *user, int part, const struct sdt__rot_counter *counter)
{
    struct emit *e = user;

    (void)part;
    e->softs->base -= (int64_t)e->even * (e->even + 1) / 2;
    for (int j = e->even + 2; j <= counter->high; j++)
        sdt__rot_soft_add(e->softs, sdt__rot_counter_literal(counter, j), j - 1 - e->even);
    for (int j = e->even; j > counter->low; j--)
        sdt__rot_soft_add(e->softs, -sdt__rot_counter_literal(counter, j), e->even - j + 1);
}

/* The range of meetings that a pair may have within `slack` of the bound. */
static struct sdt__rot_part meetings_within(int met, int even, int end, int64_t slack)
{
    struct sdt__rot_part part = {end, met, met};
    int64_t left = slack;

    while (part.high < met + end && (part.high <= even || part.high - even <= left)) {
        left -= part.high <= even ? 0 : part.high - even;
        part.high++;
    }
    left = slack;
    part.low = even > met ? even : met;
    while (part.low > met && even - part.low + 1 <= left) {
        left -= even - part.low + 1;
        part.low--;
    }
    return part;
}

void sdt__rot_cnf_pairs(struct sdt__rot_cnf *cnf, const struct sdt__rot_bounds *bounds,
                        int64_t upper, struct sdt__rot_softs *softs)
{
    const struct sdt__rot_problem *p = cnf->problem;
    const int64_t slack = upper - bounds->value[SDT__ROT_PAIRS];
    int *literals = SDT__ROT_NEW(cnf->arena, int, p->occurrences);
    int64_t meetings = 0;

    for (int o = 0; o < p->occurrences; o++)
        meetings += (int64_t)p->occurrence[o].hosts * (p->occurrence[o].hosts - 1) / 2;
    for (int a = 0; literals && a < p->members; a++) {
        for (int b = 0; b < a; b++) {
            struct emit e = {NULL, softs, a, bounds->even_meetings};
            const int met = p->met[a * p->members + b];
            const int end = pair_literals(cnf, a * p->members + b, literals);
            struct sdt__rot_part part = meetings_within(met, e.even, end, slack);
            meetings += met;
            if (end == 0) {
                const struct sdt__rot_counter still = {met, met, NULL};
                emit_meetings(&e, 0, &still);
            } else {
                sdt__rot_count(&cnf->sat, literals, met, &part, 1, emit_meetings, &e);
            }
        }
    }
    softs->base += bounds->even_meetings * meetings;
    sdt__rot_give(cnf->arena, literals);
}

void sdt__rot_cnf_wishes(struct sdt__rot_cnf *cnf, struct sdt__rot_softs *softs)
{
    const struct sdt__rot_problem *p = cnf->problem;
    int *literals = SDT__ROT_NEW(cnf->arena, int, p->occurrences + 1);

    for (int a = 0; p->wish && literals && a < p->members; a++) {
        for (int b = 0; b < a; b++) {
            int count;
            int missed = SDT__ROT_TRUE;
            if (!p->wish[a * p->members + b])
                continue;
            count = pair_literals(cnf, a * p->members + b, literals);
            if (count > 0) {
                missed = sdt__rot_sat_new(&cnf->sat);
                literals[count++] = missed;
                sdt__rot_sat_clause(&cnf->sat, literals, count);
            }
            sdt__rot_soft_add(softs, missed, p->wish[a * p->members + b]);
        }
    }
    sdt__rot_give(cnf->arena, literals);
}
