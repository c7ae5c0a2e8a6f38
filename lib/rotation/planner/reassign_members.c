/*
 * Large neighbourhood moves of the search: all turns of a few members, drawn at random, are divided among
 * these again. Each occurrence keeps as many hosts from among them as it had, so there are few choices at
 * each, but all levels and all years are considered at once: such a move crosses what no small one can,
 * where quotas that must not be broken bind the conferences together. Equal plans are accepted too, so
 * that the search can cross plateaus.
 */
#include "rotation/planner/beam.h"

#include <string.h>

enum { FEWEST = 3 }; /* members */

static void draw_members(struct sdt__rot_beam *b, int count)
{
    const int members = b->problem->members;

    for (int i = 0; i < count; i++) {
        bool is_new;
        do {
            is_new = true;
            b->member[i] = (int)sdt__rot_search_random(b->search, (uint32_t)members);
            for (int j = 0; j < i; j++)
                is_new &= b->member[j] != b->member[i];
        } while (!is_new);
    }
}

/* Takes the members out of an occurrence: those that host it, as bits. */
static unsigned take_members(struct sdt__rot_beam *b, int o, int count)
{
    struct sdt__rot_state *s = &b->search->state;
    unsigned hosts = 0;

    for (int i = 0; i < count; i++) {
        if (s->on[o * b->problem->members + b->member[i]]) {
            sdt__rot_state_take(s, o, b->member[i]);
            hosts |= 1u << i;
        }
    }
    return hosts;
}

static void put_members(struct sdt__rot_beam *b, int o, unsigned hosts)
{
    for (int i = 0; hosts >> i; i++)
        if (hosts >> i & 1)
            sdt__rot_state_put(&b->search->state, o, b->member[i]);
}

/* The changes of the previous plan that cost nothing, less those that the other members make. */
static int spare_changes(const struct sdt__rot_beam *b, int count)
{
    const struct sdt__rot_problem *p = b->problem;
    const struct sdt__rot_state *s = &b->search->state;
    int spare = b->search->run->result->order.free_changes - (int)s->value[SDT__ROT_CHANGES];

    for (int o = 0; p->previous && o < p->occurrences; o++) {
        for (int i = 0; i < count; i++) {
            const int cell = o * p->members + b->member[i];
            spare += p->previous[cell] && !s->on[cell];
        }
    }
    return spare;
}

/* Puts the choices that led to the best plan into the state, which is without the members; the hosts as
 * they were when no plan is left. */
static void put_best(struct sdt__rot_beam *b, const unsigned char *hosts)
{
    int at = 0;

    for (int o = b->problem->occurrences - 1; o >= 0; o--) {
        const int index = o * SDT__ROT_BEAM_WIDTH + at;
        put_members(b, o, b->kept > 0 ? b->chosen[index] : hosts[o]);
        at = b->kept > 0 ? b->parent[index] : 0;
    }
}

/* One move of so many members. `hosts` gets those that host each occurrence, as bits. */
static void reassign(struct sdt__rot_beam *b, int count, unsigned char *hosts)
{
    struct sdt__rot_search *search = b->search;
    struct sdt__rot_state *s = &search->state;
    const int occurrences = b->problem->occurrences;
    const int64_t forbidden = s->clashes_forbidden;
    const int spare = spare_changes(b, count);
    int64_t value[SDT__ROT_LEVELS];

    memcpy(value, s->value, sizeof value);
    for (int i = 0; i < SDT__ROT_LEVELS; i++)
        b->most[i] = INT64_MAX;
    sdt__rot_beam_begin(b, count, spare);
    for (int o = 0; o < occurrences; o++) {
        hosts[o] = (unsigned char)take_members(b, o, count);
        sdt__rot_beam_follow(b, o, hosts[o]);
    }
    memcpy(b->most, sdt__rot_beam_best(b)->cost, sizeof b->most);
    sdt__rot_beam_begin(b, count, spare);
    for (int o = 0; o < occurrences; o++)
        sdt__rot_beam_choose(b, o, hosts[o]);
    put_best(b, hosts);
    if (sdt__rot_search_compare(search, forbidden, value) <= 0)
        return;
    for (int o = 0; o < occurrences; o++)
        take_members(b, o, count);
    for (int o = 0; o < occurrences; o++)
        put_members(b, o, hosts[o]);
}

int sdt__rot_reassign_members(struct sdt__rot_search *search, int64_t steps)
{
    struct sdt__rot_run *run = search->run;
    const struct sdt__rot_problem *p = search->state.problem;
    const int most = p->members < SDT__ROT_BEAM_MEMBERS ? p->members : SDT__ROT_BEAM_MEMBERS;
    const int fewest = most < FEWEST ? most : FEWEST;
    const struct sdt__rot_block *mark = run->arena->first;
    const int64_t end = search->steps + steps;
    struct sdt__rot_beam b;
    unsigned char *hosts;
    int status;

    if (!sdt__rot_beam_suits(p))
        return SDT__ROT_OK;
    status = sdt__rot_beam_open(&b, search);
    hosts = SDT__ROT_NEW(run->arena, unsigned char, p->occurrences);
    while (!run->arena->failed && !run->cancelled && search->steps < end &&
           !sdt__rot_run_is_proved(run)) {
        const int more = (int)sdt__rot_search_random(search, (uint32_t)(most - fewest + 1));
        draw_members(&b, fewest + more);
        reassign(&b, fewest + more, hosts);
        if (sdt__rot_compare(&run->result->order, search->state.value, run->result->value) < 0) {
            sdt__rot_run_adopt(run, search->state.on);
            sdt__rot_run_mark_proved(run);
        }
    }
    sdt__rot_release(run->arena, mark);
    sdt__rot_state_set(&search->state, run->result->on);
    if (run->arena->failed)
        return SDT__ROT_NO_MEMORY;
    return status ? status : run->cancelled ? SDT__ROT_CANCELLED : SDT__ROT_OK;
}
