/*
 * The integer arithmetic of fairness: shares in nano-turns, quota bands and wanted gaps, exactly
 * as the format defines them. Products may need 128 bits; quotients are bounded before they are
 * stored.
 */
#include "rotation/planner/instance.h"

#include <string.h>

#define NANO INT64_C(1000000000)
#define TOLERANCE INT64_C(1000)
#define MAX_COMMON_INTERVAL INT64_C(1000000000000)

static int64_t weight_of_year(const struct sdt__rot_problem *p, int year)
{
    int64_t sum = 0;

    for (int m = 0; m < p->members; m++)
        if (sdt__rot_is_member(p->member[m], year))
            sum += p->member[m]->weight;
    return sum;
}

/* a * b / c rounded down, for c > 0; UINT64_MAX when it is more than fits. Where the product is wider
   than 64 bits it is made of halves and divided bit by bit, as by hand. */
static uint64_t multiply_divide(uint64_t a, uint64_t b, uint64_t c)
{
    const uint64_t a_low = a & UINT32_MAX, a_high = a >> 32, b_low = b & UINT32_MAX,
                   b_high = b >> 32;
    uint64_t middle, high, low;

    if (b == 0 || a <= UINT64_MAX / b)
        return a * b / c;
    middle = a_high * b_low + (a_low * b_low >> 32);
    high = a_high * b_high + (middle >> 32);
    middle = (middle & UINT32_MAX) + a_low * b_high;
    high += middle >> 32;
    low = a * b;
    if (high >= c)
        return UINT64_MAX;
    for (int bit = 0; bit < 64; bit++) { /* high is the rest so far, low the quotient from below */
        const bool overflow = high >> 63;

        high = high << 1 | low >> 63;
        low <<= 1;
        if (overflow || high >= c) {
            high -= c;
            low |= 1;
        }
    }
    return low;
}

static int64_t share_of(int hosts, int64_t weight, int64_t sum)
{
    const uint64_t turns = (uint64_t)(NANO * hosts);

    return (int64_t)multiply_divide(turns, (uint64_t)weight, (uint64_t)sum);
}

/* The quota band: the share rounded down and up, and a share within the tolerance of a whole number
 * rounded to it. */
static void band(int64_t share, int *low, int *high)
{
    const int64_t shifted = share - TOLERANCE;
    const int64_t up = shifted <= 0 ? 0 : (shifted + NANO - 1) / NANO;

    *low = (int)((share + TOLERANCE) / NANO);
    *high = up > *low ? (int)up : *low;
}

/* Adds the shares and turns of the past to the layer of each conference and to the common one. `start`
 * gets the shares: [layer * members + member]. */
static void count_history(struct sdt__rot_problem *p, int64_t *start)
{
    const int members = p->members;

    for (int e = 0; e < p->events; e++) {
        const struct sdt__rot_event *event = &p->event[e];
        const int64_t sum = weight_of_year(p, event->year);
        const int layer = 1 + event->conference;
        for (int m = 0; m < members; m++) {
            if (sdt__rot_is_member(p->member[m], event->year)) {
                const int64_t share = share_of(event->count, p->member[m]->weight, sum);
                start[m] += share;
                start[layer * members + m] += share;
            }
        }
        for (int i = 0; i < event->count; i++) {
            const int m = event->hosts[i];
            p->held[m]++;
            p->held[layer * members + m]++;
            p->last[m] = event->year;
            p->last[layer * members + m] = event->year;
            for (int j = 0; j < i; j++) {
                p->met[m * members + event->hosts[j]]++;
                p->met[event->hosts[j] * members + m]++;
            }
        }
    }
}

/* The accrued shares and the bands of a member in a layer, year by year. Years without an occurrence, or
 * in which it is no member, are not measured. */
static void fill_bands(struct sdt__rot_problem *p, const int64_t *start, int layer, int m)
{
    int64_t share = start[layer * p->members + m];

    for (int y = 0; y < p->years; y++) {
        const int cell = sdt__rot_cell(p, layer, m, y);
        int measured = 0;
        for (int c = 0; c < p->conferences; c++) {
            const int o = p->occurrence_at[c * p->years + y];
            if (o < 0 || (layer > 0 && layer != 1 + c))
                continue;
            measured = 1;
            if (p->active[m * p->years + y])
                share += share_of(p->occurrence[o].hosts, p->member[m]->weight, p->weight_sum[y]);
        }
        p->share[cell] = share;
        if (measured && p->active[m * p->years + y]) {
            band(share, &p->low[cell], &p->high[cell]);
        } else {
            p->low[cell] = 0;
            p->high[cell] = SDT__ROT_UNMEASURED;
        }
    }
}

static int64_t common_divisor(int64_t a, int64_t b)
{
    while (b) {
        const int64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

/* E, the least common multiple of the intervals of all conferences, and S, the hosts needed within so
 * many years. -1 when E is too large. */
static int common_interval(const struct sdt__rot_problem *p, int64_t *every, int64_t *slots)
{
    *every = 1;
    *slots = 0;
    for (int c = 0; c < p->conferences; c++) {
        const int64_t e = p->conference[c]->every;
        *every = *every / common_divisor(*every, e) * e;
        if (*every > MAX_COMMON_INTERVAL)
            return -1;
    }
    for (int c = 0; c < p->conferences; c++)
        *slots += p->conference[c]->hosts * (*every / p->conference[c]->every);
    return 0;
}

/* The wanted distance between two turns: the average interval rounded down, less one year of leeway
 * unless a conference has one host. -1 when the weight makes it absurdly long. */
static int64_t wanted_gap(const struct sdt__rot_problem *p, int layer, int m, int y, int64_t every,
                          int64_t slots)
{
    const uint64_t sum = (uint64_t)p->weight_sum[y], weight = (uint64_t)p->member[m]->weight;
    const struct sdt__rot_conference *c = layer > 0 ? p->conference[layer - 1] : NULL;
    uint64_t interval = 1;

    if (c)
        interval = multiply_divide((uint64_t)c->every, sum, (uint64_t)c->hosts * weight);
    else if (slots > 0) /* a quotient too large for 64 bits is far beyond any gap even by weight */
        interval = multiply_divide(sum, (uint64_t)every, (uint64_t)slots) / weight;
    if (interval > SDT__ROT_MAX_GAP)
        return -1;
    if (c && c->hosts == 1)
        return (int64_t)interval;
    return interval > 2 ? (int64_t)interval - 1 : 1;
}

/* Gaps matter only in years in which the member may host, so the tiny weight of a former member is not
 * refused. */
static int fill_gaps(struct sdt__rot_build *build)
{
    struct sdt__rot_problem *p = build->problem;
    int64_t every;
    int64_t slots;

    if (common_interval(p, &every, &slots))
        return sdt__rot_refuse_list(build, SDT__ROT_CONFERENCES, NULL, SDT__M_ROTATION_INTERVALS,
                                    NULL);
    for (int layer = 0; layer <= p->conferences; layer++) {
        for (int m = 0; m < p->members; m++) {
            for (int y = 0; y < p->years; y++) {
                int64_t gap = 1;
                if (p->active[m * p->years + y])
                    gap = wanted_gap(p, layer, m, y, every, slots);
                if (gap < 0)
                    return sdt__rot_refuse_list(build, SDT__ROT_MEMBERS, "weight",
                                                SDT__M_ROTATION_TINY_WEIGHT, p->member[m]->id);
                p->gap[sdt__rot_cell(p, layer, m, y)] = (int)gap;
            }
        }
    }
    return SDT__ROT_OK;
}

int sdt__rot_quota(struct sdt__rot_build *build)
{
    struct sdt__rot_problem *p = build->problem;
    const int layers = p->conferences + 1;
    const int cells = layers * p->members * p->years;
    int64_t *start = SDT__ROT_NEW(p->arena, int64_t, layers * p->members);

    p->weight_sum = SDT__ROT_NEW(p->arena, int64_t, p->years);
    p->low = SDT__ROT_NEW(p->arena, int, cells);
    p->high = SDT__ROT_NEW(p->arena, int, cells);
    p->gap = SDT__ROT_NEW(p->arena, int, cells);
    p->share = SDT__ROT_NEW(p->arena, int64_t, cells);
    p->held = SDT__ROT_NEW(p->arena, int, layers * p->members);
    p->last = SDT__ROT_NEW(p->arena, int, layers * p->members);
    p->met = SDT__ROT_NEW(p->arena, int, p->members * p->members);
    if (p->arena->failed)
        return SDT__ROT_NO_MEMORY;
    for (int i = 0; i < layers * p->members; i++)
        p->last[i] = SDT__ROT_NO_YEAR;
    for (int y = 0; y < p->years; y++)
        p->weight_sum[y] = weight_of_year(p, p->from + y);
    count_history(p, start);
    for (int layer = 0; layer < layers; layer++)
        for (int m = 0; m < p->members; m++)
            fill_bands(p, start, layer, m);
    sdt__rot_give(p->arena, start);
    return fill_gaps(build);
}
