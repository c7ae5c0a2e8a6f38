/*
 * Large neighbourhood moves of the search: all turns of a few members, drawn at random, are divided among
 * these again. Each occurrence keeps as many hosts from among them as it had, so there are few choices at
 * each, but all levels and all years are considered at once: such a move crosses what no small one can,
 * where quotas that must not be broken bind the conferences together. Equal plans are accepted too, so
 * that the search can cross plateaus.
 */
#include "rotation/planner/division.h"

#include <string.h>

enum { FEWEST = 3 }; /* members */

/* A level that is above its bound, drawn at random; -1 when there is none. */
static int draw_level(const struct sdt__rot_division *d)
{
    const struct sdt__rot_search *search = d->beam.search;
    const struct sdt__rot_result *result = search->run->result;
    int above[SDT__ROT_LEVELS];
    int count = 0;

    for (int i = 0; i < SDT__ROT_LEVELS; i++)
        if (sdt__rot_counted_value(&result->order, i, search->state.value) > result->bound[i])
            above[count++] = i;
    return count > 0 ? above[sdt__rot_search_random(d->beam.search, (uint32_t)count)] : -1;
}

/* A member drawn at random, in proportion to what each has part in of the value of a level. */
static int draw_costly(const struct sdt__rot_division *d, int level)
{
    const struct sdt__rot_state *s = &d->beam.search->state;
    const int members = d->beam.problem->members;
    int64_t sum = 0;
    int64_t drawn;
    int m = 0;

    for (int i = 0; i < members; i++)
        sum += sdt__rot_state_part(s, level, i);
    if (sum <= 0 || sum > UINT32_MAX)
        return (int)sdt__rot_search_random(d->beam.search, (uint32_t)members);
    drawn = sdt__rot_search_random(d->beam.search, (uint32_t)sum);
    while (m < members - 1 && (drawn -= sdt__rot_state_part(s, level, m)) >= 0)
        m++;
    return m;
}

/* Draws the members of a move from all. In every second move the first is one of those who cost: where
 * few do, these are seldom drawn otherwise. */
static void draw_members(struct sdt__rot_division *d, int count)
{
    const struct sdt__rot_problem *p = d->beam.problem;
    const int members = p->members;
    const int level = sdt__rot_search_random(d->beam.search, 2) > 0 ? draw_level(d) : -1;

    sdt__rot_search_works(d->beam.search,
                          1 + (p->conferences + 1) * (int64_t)members * p->years / SDT__ROT_LOOKS);
    d->member[0] = draw_costly(d, level);
    for (int i = 1; i < count; i++) {
        bool is_new;
        do {
            is_new = true;
            d->member[i] = (int)sdt__rot_search_random(d->beam.search, (uint32_t)members);
            for (int j = 0; j < i; j++)
                is_new &= d->member[j] != d->member[i];
        } while (!is_new);
    }
}

/* The members that host an occurrence, as bits. */
static unsigned hosts_of(const struct sdt__rot_division *d, int o)
{
    const unsigned char *on = d->beam.search->state.on + o * d->beam.problem->members;
    unsigned hosts = 0;

    for (int i = 0; i < d->members; i++)
        hosts |= on[d->member[i]] ? 1u << i : 0;
    return hosts;
}

/* Finds the hosts of each occurrence, and those beside them. */
static void find_hosts(struct sdt__rot_division *d, unsigned char *hosts)
{
    const struct sdt__rot_problem *p = d->beam.problem;

    memcpy(d->host, d->beam.search->state.host, (size_t)p->slots * sizeof *d->host);
    for (int o = 0; o < p->occurrences; o++) {
        int *host = d->host + p->occurrence[o].first_slot;
        hosts[o] = (unsigned char)hosts_of(d, o);
        for (int h = 0; hosts[o] && h < p->occurrence[o].hosts; h++)
            for (int i = 0; i < d->members; i++)
                host[h] = host[h] == d->member[i] ? -1 : host[h];
    }
}

/* Makes those of the members host an occurrence that a choice says. */
static void set_hosts(struct sdt__rot_division *d, int o, unsigned chosen)
{
    struct sdt__rot_state *s = &d->beam.search->state;
    const unsigned now = hosts_of(d, o);

    for (int i = 0; now != chosen && i < d->members; i++)
        if (now >> i & ~chosen >> i & 1)
            sdt__rot_state_take(s, o, d->member[i]);
    for (int i = 0; now != chosen && i < d->members; i++)
        if (chosen >> i & ~now >> i & 1)
            sdt__rot_state_put(s, o, d->member[i]);
}

/* The changes of the previous plan that cost nothing, less those that the other members make. */
static int spare_changes(const struct sdt__rot_division *d, int count)
{
    const struct sdt__rot_problem *p = d->beam.problem;
    const struct sdt__rot_state *s = &d->beam.search->state;
    int spare = d->beam.search->run->result->order.free_changes - (int)s->value[SDT__ROT_CHANGES];

    for (int o = 0; p->previous && o < p->occurrences; o++) {
        for (int i = 0; i < count; i++) {
            const int cell = o * p->members + d->member[i];
            spare += p->previous[cell] && !s->on[cell];
        }
    }
    return spare;
}

/* Makes the choices that led to the best plan, if any is left. */
static void make_best(struct sdt__rot_division *d)
{
    int index = 0;

    for (int o = d->beam.problem->occurrences - 1; d->beam.kept > 0 && o >= 0; o--)
        set_hosts(d, o, sdt__rot_beam_choice(&d->beam, o, &index));
}

/* One move of so many members. `hosts` gets those that host each occurrence, as bits. */
static void reassign(struct sdt__rot_division *d, int count, unsigned char *hosts)
{
    struct sdt__rot_search *search = d->beam.search;
    struct sdt__rot_state *s = &search->state;
    const int occurrences = d->beam.problem->occurrences;
    const int64_t forbidden = s->clashes_forbidden;
    const int spare = spare_changes(d, count);
    int64_t value[SDT__ROT_LEVELS];

    memcpy(value, s->value, sizeof value);
    for (int i = 0; i < SDT__ROT_LEVELS; i++)
        d->beam.most[i] = INT64_MAX;
    sdt__rot_division_begin(d, count, spare);
    find_hosts(d, hosts);
    for (int o = 0; o < occurrences; o++)
        sdt__rot_division_follow(d, o, hosts[o]);
    memcpy(d->beam.most, sdt__rot_beam_at(&d->beam, 0)->cost, sizeof d->beam.most);
    sdt__rot_division_begin(d, count, spare);
    for (int o = 0; o < occurrences; o++)
        sdt__rot_division_choose(d, o, hosts[o]);
    make_best(d);
    if (sdt__rot_search_compare(search, forbidden, value) <= 0)
        return;
    for (int o = 0; o < occurrences; o++)
        set_hosts(d, o, hosts[o]);
}

void sdt__rot_reassign_members(struct sdt__rot_division *d, unsigned char *hosts)
{
    const int members = d->beam.problem->members;
    const int most = members < SDT__ROT_DIVISION_MEMBERS ? members : SDT__ROT_DIVISION_MEMBERS;
    const int fewest = most < FEWEST ? most : FEWEST;
    const int more = (int)sdt__rot_search_random(d->beam.search, (uint32_t)(most - fewest + 1));

    draw_members(d, fewest + more);
    reassign(d, fewest + more, hosts);
}
