/*
 * The deterministic search: starts from the flow's plan, solves years and conferences again until
 * nothing gets better, then polishes with small moves. Limits are numbers of moves, never time,
 * and the random numbers are its own, so the same input gives the same plan everywhere.
 */
#include "rotation/planner/search.h"

#include <string.h>

enum { MOST_SWEEPS = 4, PATIENCE = 3, KICKED_YEARS = 4, KICKABLE = 20000 };

int sdt__rot_seek_compare(const struct sdt__rot_seek *seek, int64_t forbidden, const int64_t *value)
{
    const struct sdt__rot_state *s = &seek->state;
    const struct sdt__rot_order *order = &seek->run->result->order;

    if (s->clashes_forbidden != forbidden)
        return s->clashes_forbidden < forbidden ? -1 : 1;
    for (int i = 0; i <= seek->target; i++) {
        int64_t now = sdt__rot_counted_value(order, order->level[i], s->value);
        int64_t then = sdt__rot_counted_value(order, order->level[i], value);
        if (seek->merge && order->level[i] == SDT__ROT_QUOTA) {
            now += s->value[SDT__ROT_CQUOTA];
            then += value[SDT__ROT_CQUOTA];
        } else if (seek->merge && order->level[i] == SDT__ROT_CQUOTA) {
            continue;
        }
        if (now != then)
            return now < then ? -1 : 1;
    }
    return 0;
}

int sdt__rot_seek_level(const struct sdt__rot_seek *seek)
{
    return seek->run->result->order.level[seek->target];
}

int64_t sdt__rot_seek_value(const struct sdt__rot_seek *seek)
{
    const int64_t *value = seek->state.value;

    if (seek->merge)
        return value[SDT__ROT_QUOTA] + value[SDT__ROT_CQUOTA];
    return sdt__rot_counted_value(&seek->run->result->order, sdt__rot_seek_level(seek), value);
}

int64_t sdt__rot_seek_bound(const struct sdt__rot_seek *seek)
{
    const int64_t *bound = seek->run->result->bound;

    if (seek->merge)
        return bound[SDT__ROT_QUOTA] + bound[SDT__ROT_CQUOTA];
    return bound[sdt__rot_seek_level(seek)];
}

/* splitmix64 (Steele, Lea, Flood 2014), reduced by multiplication. */
uint32_t sdt__rot_seek_random(struct sdt__rot_seek *seek, uint32_t below)
{
    uint64_t z = seek->random += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    z ^= z >> 31;
    return (uint32_t)(((z >> 32) * below) >> 32);
}

static int cancelled(struct sdt__rot_seek *seek)
{
    const struct sdt__rot_options *options = seek->run->options;

    if (options->progress && options->progress("search", 0, options->progress_user))
        seek->cancelled = 1;
    return seek->cancelled;
}

static int solve_conferences(struct sdt__rot_seek *seek)
{
    int better = 0;

    for (int c = 0; c < seek->run->problem->conferences; c++) {
        const int answer = sdt__rot_solve_conference(seek, c);
        if (answer < 0)
            return answer;
        better |= answer;
    }
    return better;
}

static int solve_years(struct sdt__rot_seek *seek)
{
    const int years = seek->run->problem->years;
    int better = 0;

    for (int y = 0; y < years; y++) {
        const int answer = sdt__rot_solve_year(
            seek, seek->drift ? (int)sdt__rot_seek_random(seek, (uint32_t)years) : y);
        if (answer < 0)
            return answer;
        better |= answer;
    }
    return better;
}

/* Years and conferences in turn, until a round makes nothing better. Conferences are solved only
 * while a quota is above its bound: their flow knows of nothing else. */
static int sweep(struct sdt__rot_seek *seek, int rounds)
{
    const struct sdt__rot_result *result = seek->run->result;
    const int64_t *value = seek->state.value;
    int better = 1;

    while (rounds-- > 0 && better > 0) {
        better = solve_years(seek);
        if (better >= 0 && (value[SDT__ROT_CQUOTA] > result->bound[SDT__ROT_CQUOTA] ||
                            value[SDT__ROT_QUOTA] > result->bound[SDT__ROT_QUOTA])) {
            const int answer = solve_conferences(seek);
            better = answer < 0 ? answer : better | answer;
        }
        if (cancelled(seek))
            return SDT__ROT_CANCELLED;
    }
    return better < 0 ? better : SDT__ROT_OK;
}

/* Towards the target until its bound, or until it has not come nearer for some rounds. Equal plans
 * are taken too, so the search wanders along plateaus. */
static int wander(struct sdt__rot_seek *seek, int64_t end)
{
    int64_t least = sdt__rot_seek_value(seek);
    int patience = PATIENCE;
    int status = SDT__ROT_OK;

    seek->drift = 1;
    while (status >= 0 && patience-- > 0 && seek->steps < end &&
           least > sdt__rot_seek_bound(seek)) {
        status = solve_years(seek);
        if (status >= 0 && seek->merge)
            status = solve_conferences(seek);
        sdt__rot_adopt(seek->run, seek->state.on);
        if (sdt__rot_seek_value(seek) < least) {
            least = sdt__rot_seek_value(seek);
            patience = PATIENCE;
        }
        if (status >= 0 && cancelled(seek))
            status = SDT__ROT_CANCELLED;
    }
    seek->drift = 0;
    return status < 0 ? status : SDT__ROT_OK;
}

/* Both quotas as one sum first: giving a little of one for the other leads past the hills between
 * them, and where the sum meets both bounds so does each. */
static int merge_quotas(struct sdt__rot_seek *seek, int64_t end)
{
    int status;

    seek->merge = 1;
    seek->target = SDT__ROT_CQUOTA;
    status = wander(seek, end);
    seek->merge = 0;
    sdt__rot_state_set(&seek->state, seek->run->result->on);
    return status;
}

/* Level by level: each as low as the steps allow, those above it kept. */
static int descend(struct sdt__rot_seek *seek, int64_t steps)
{
    const int64_t start = seek->steps;
    int status = SDT__ROT_OK;

    for (int i = 0; !status && i < SDT__ROT_LEVELS; i++) {
        const int64_t end = start + steps / SDT__ROT_LEVELS * (i + 1);
        seek->target = i;
        if (sdt__rot_seek_value(seek) <= sdt__rot_seek_bound(seek))
            continue;
        status = wander(seek, seek->steps + (end - seek->steps) / 2);
        status = status ? status : sdt__rot_polish(seek, end);
        sdt__rot_adopt(seek->run, seek->state.on);
    }
    sdt__rot_state_set(&seek->state, seek->run->result->on);
    return status;
}

/* Other hosts at random in a few years on end, whatever it costs. */
static void kick(struct sdt__rot_seek *seek)
{
    struct sdt__rot_state *s = &seek->state;
    const struct sdt__rot_problem *p = s->problem;
    const int first = (int)sdt__rot_seek_random(seek, (uint32_t)p->years);
    const int last = first + 1 + (int)sdt__rot_seek_random(seek, KICKED_YEARS);

    for (int o = 0; o < p->occurrences; o++) {
        const struct sdt__rot_occurrence *at = &p->occurrence[o];
        const int
            out = s->host[at->first_slot + (int)sdt__rot_seek_random(seek, (uint32_t)at->hosts)];
        const int in = (int)sdt__rot_seek_random(seek, (uint32_t)p->members);
        if (at->year >= first && at->year <= last && !s->on[o * p->members + in] &&
            p->allow[o * p->members + out] == SDT__ROT_OPEN &&
            p->allow[o * p->members + in] == SDT__ROT_OPEN) {
            sdt__rot_state_take(s, o, out);
            sdt__rot_state_put(s, o, in);
        }
    }
}

/* One descent, then shorter ones from kicked copies of the best plan: level by level it stands
 * still where only a worse plan leads on. Large problems need their steps for the one. */
static int descend_often(struct sdt__rot_seek *seek, int64_t steps)
{
    const int64_t end = seek->steps + steps;
    const struct sdt__rot_problem *p = seek->run->problem;
    const int small = p->occurrences * p->members <= KICKABLE;
    int status = descend(seek, small ? steps / 2 : steps);

    while (small && !status && seek->steps < end) {
        sdt__rot_settle(seek->run);
        if (sdt__rot_settled(seek->run))
            break;
        kick(seek);
        seek->steps++;
        seek->target = SDT__ROT_LEVELS - 1;
        status = sweep(seek, 1);
        status = status ? status : descend(seek, steps / 32);
    }
    return status;
}

static int search_from(struct sdt__rot_seek *seek, const unsigned char *start, int64_t steps)
{
    const struct sdt__rot_result *result = seek->run->result;
    int status;

    sdt__rot_state_set(&seek->state, start);
    if (steps > 0)
        return descend_often(seek, steps);
    status = sweep(seek, 1);
    sdt__rot_adopt(seek->run, seek->state.on);
    if (!status && result->feasible &&
        result->value[SDT__ROT_QUOTA] == result->bound[SDT__ROT_QUOTA] &&
        result->value[SDT__ROT_CQUOTA] > result->bound[SDT__ROT_CQUOTA])
        status = merge_quotas(seek, INT64_MAX);
    return status ? status : sweep(seek, MOST_SWEEPS);
}

int sdt__rot_search(struct sdt__rot_run *run, const unsigned char *start, int64_t steps)
{
    struct sdt__rot_seek seek = {.run = run, .target = SDT__ROT_LEVELS - 1};
    const struct sdt__rot_problem *p = run->problem;
    const int rows = p->occurrences > p->conferences ? p->occurrences : p->conferences;
    const struct sdt__rot_block *mark = run->arena->first;
    int status = sdt__rot_state_open(&seek.state, run->arena, p);

    seek.kept = SDT__ROT_NEW(run->arena, unsigned char, rows * p->members);
    if (!status && seek.kept) {
        status = search_from(&seek, start, steps);
        run->result->steps += seek.steps;
        sdt__rot_adopt(run, seek.state.on);
    }
    sdt__rot_release(run->arena, mark);
    return run->arena->failed ? SDT__ROT_NO_MEMORY : status;
}
