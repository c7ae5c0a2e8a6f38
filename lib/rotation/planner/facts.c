/*
 * The facts of a problem: the occurrences of the horizon, who may or must host them, forbidden and
 * wished pairs, history and the plan in force before.
 */
#include "rotation/planner/instance.h"

#include <string.h>

enum { SKIPPED = -2, MOST_WISHES = 60000, MOST_HISTORY = 200000 };

/* Calls `apply` with each item of a list until one is refused. */
static int each(struct sdt__rot_build *build, enum sdt__rot_list list, size_t size,
                int (*apply)(struct sdt__rot_build *build, const void *item))
{
    const struct sdt__rot_items *facts = &build->instance->lists[list];
    const char *item = facts->items;
    int status = SDT__ROT_OK;

    build->list = (int)list;
    for (size_t i = 0; !status && i < facts->count; i++) {
        build->index = i;
        status = apply(build, item + i * size);
    }
    return status;
}

static int find_conference(struct sdt__rot_build *build, const char *id)
{
    return sdt__rot_find(build, SDT__ROT_CONFERENCES, "conference", id);
}

/* The element of occurrence_at for a conference and a year; NULL outside the horizon. */
static int *occurrence_entry(const struct sdt__rot_problem *p, int conference, int year)
{
    if (year < p->from || year - p->from >= p->years)
        return NULL;
    return &p->occurrence_at[conference * p->years + year - p->from];
}

static int occurs(const struct sdt__rot_conference *c, int year)
{
    return year >= c->first_year && (year - c->first_year) % c->every == 0 && year <= c->last_year;
}

/* Marks a year in which a conference is not held after all; make_occurrences() clears the mark. */
static int skip_year(struct sdt__rot_build *build, const void *item)
{
    const struct sdt__rot_absence *skipped = item;
    const int c = find_conference(build, skipped->conference);
    int *entry = c < 0 ? NULL : occurrence_entry(build->problem, c, skipped->year);

    if (entry)
        *entry = SKIPPED;
    return c < 0 ? SDT__ROT_INVALID : SDT__ROT_OK;
}

static int make_occurrences(struct sdt__rot_build *build)
{
    struct sdt__rot_problem *p = build->problem;
    int64_t slots = 0;

    p->occurrence_at = SDT__ROT_NEW(p->arena, int, p->conferences * p->years);
    p->occurrence = SDT__ROT_NEW(p->arena, struct sdt__rot_occurrence, p->conferences * p->years);
    if (!p->occurrence_at || !p->occurrence)
        return SDT__ROT_NO_MEMORY;
    if (each(build, SDT__ROT_SKIPPED, sizeof(struct sdt__rot_absence), skip_year))
        return SDT__ROT_INVALID;
    for (int y = 0; y < p->years; y++) {
        for (int c = 0; c < p->conferences; c++) {
            struct sdt__rot_occurrence *o = &p->occurrence[p->occurrences];
            int *entry = &p->occurrence_at[c * p->years + y];
            const bool skipped = *entry == SKIPPED;
            *entry = -1;
            if (skipped || !occurs(p->conference[c], p->from + y))
                continue;
            o->year = y;
            o->conference = c;
            o->hosts = p->conference[c]->hosts;
            o->first_slot = (int)slots;
            slots += o->hosts;
            *entry = p->occurrences++;
            if (slots > SDT__ROT_MAX_CELLS)
                break;
        }
    }
    if (slots > SDT__ROT_MAX_CELLS || (int64_t)p->occurrences * p->members > SDT__ROT_MAX_CELLS ||
        (int64_t)p->years * p->members * (p->conferences + 1) > SDT__ROT_MAX_CELLS)
        return sdt__rot_refuse_list(build, SDT__ROT_LISTS, NULL, SDT__M_ROTATION_TOO_LARGE, NULL);
    p->slots = (int)slots;
    return SDT__ROT_OK;
}

static int allow_members(struct sdt__rot_build *build)
{
    struct sdt__rot_problem *p = build->problem;

    p->active = SDT__ROT_NEW(p->arena, unsigned char, p->members * p->years);
    p->allow = SDT__ROT_NEW(p->arena, unsigned char, p->occurrences * p->members);
    if (!p->active || !p->allow)
        return SDT__ROT_NO_MEMORY;
    for (int m = 0; m < p->members; m++)
        for (int y = 0; y < p->years; y++)
            p->active[m * p->years + y] = sdt__rot_is_member(p->member[m], p->from + y);
    for (int o = 0; o < p->occurrences; o++)
        for (int m = 0; m < p->members; m++)
            p->allow[o * p->members + m] = p->active[m * p->years + p->occurrence[o].year];
    return SDT__ROT_OK;
}

static int add_absence(struct sdt__rot_build *build, const void *item)
{
    struct sdt__rot_problem *p = build->problem;
    const struct sdt__rot_absence *a = item;
    const int m = sdt__rot_find(build, SDT__ROT_MEMBERS, "member", a->member);
    const int only = m >= 0 && a->conference ? find_conference(build, a->conference) : -1;

    if (m < 0 || (a->conference && only < 0))
        return SDT__ROT_INVALID;
    for (int c = 0; c < p->conferences; c++) {
        const int *entry = occurrence_entry(p, c, a->year);
        if (entry && *entry >= 0 && (!a->conference || only == c))
            p->allow[*entry * p->members + m] = SDT__ROT_CLOSED;
    }
    return SDT__ROT_OK;
}

/* Writes the indices of the hosts of a hosting to build->hosts; refuses unknown and repeated ones. */
static int read_hosts(struct sdt__rot_build *build, const struct sdt__rot_hosting *h)
{
    int *hosts = build->hosts;

    if (h->host_count > (size_t)build->problem->members)
        return sdt__rot_refuse(build, "hosts", SDT__M_ROTATION_MANY_HOSTS, NULL);
    for (size_t i = 0; i < h->host_count; i++) {
        hosts[i] = sdt__rot_find(build, SDT__ROT_MEMBERS, "hosts", h->hosts[i]);
        if (hosts[i] < 0)
            return SDT__ROT_INVALID;
        for (size_t j = 0; j < i; j++)
            if (hosts[j] == hosts[i])
                return sdt__rot_refuse(build, "hosts", SDT__M_ROTATION_HOST_TWICE, h->hosts[i]);
    }
    return SDT__ROT_OK;
}

/* Locks may contradict absences, one another or the number of hosts: such a problem is well formed but
 * infeasible, and is explained as such. `allow` then has SDT__ROT_MUST without SDT__ROT_OPEN. */
static int add_lock(struct sdt__rot_build *build, const void *item)
{
    struct sdt__rot_problem *p = build->problem;
    const struct sdt__rot_hosting *h = item;
    const int c = find_conference(build, h->conference);
    const int *entry = c < 0 ? NULL : occurrence_entry(p, c, h->year);

    if (c < 0)
        return SDT__ROT_INVALID;
    if (!entry || *entry < 0)
        return sdt__rot_refuse(build, "year",
                               entry ? SDT__M_ROTATION_NO_OCCURRENCE : SDT__M_ROTATION_LOCK_OUTSIDE,
                               h->conference);
    if (read_hosts(build, h))
        return SDT__ROT_INVALID;
    for (size_t j = 0; j < h->host_count; j++)
        p->allow[*entry * p->members + build->hosts[j]] |= SDT__ROT_MUST;
    return SDT__ROT_OK;
}

static int add_pair(struct sdt__rot_build *build, const void *item)
{
    struct sdt__rot_problem *p = build->problem;
    const struct sdt__rot_pair *names = item;
    const int a = sdt__rot_find(build, SDT__ROT_MEMBERS, NULL, names->one);
    const int b = a < 0 ? -1 : sdt__rot_find(build, SDT__ROT_MEMBERS, NULL, names->other);
    const int one = a * p->members + b, other = b * p->members + a;

    if (b < 0)
        return SDT__ROT_INVALID;
    if (a == b)
        return sdt__rot_refuse(build, NULL, SDT__M_ROTATION_PAIR, names->one);
    if (build->list == SDT__ROT_WISHED) {
        p->wish[one]++;
        p->wish[other]++;
        p->wishes++;
    } else {
        p->forbid[one] = 1;
        p->forbid[other] = 1;
        p->forbidden++;
    }
    return SDT__ROT_OK;
}

static int read_pairs(struct sdt__rot_build *build)
{
    struct sdt__rot_problem *p = build->problem;
    const struct sdt__rot_items *lists = build->instance->lists;
    int status;

    if (lists[SDT__ROT_WISHED].count > MOST_WISHES)
        return sdt__rot_refuse_list(build, SDT__ROT_WISHED, NULL, SDT__M_ROTATION_MANY_WISHES,
                                    NULL);
    if (lists[SDT__ROT_FORBIDDEN].count > 0)
        p->forbid = SDT__ROT_NEW(p->arena, unsigned char, p->members * p->members);
    if (lists[SDT__ROT_WISHED].count > 0)
        p->wish = SDT__ROT_NEW(p->arena, unsigned short, p->members * p->members);
    if (p->arena->failed)
        return SDT__ROT_NO_MEMORY;
    status = each(build, SDT__ROT_FORBIDDEN, sizeof(struct sdt__rot_pair), add_pair);
    return status ? status : each(build, SDT__ROT_WISHED, sizeof(struct sdt__rot_pair), add_pair);
}

static int event_order(const struct sdt__rot_event *a, const struct sdt__rot_event *b)
{
    return a->year != b->year ? a->year - b->year : a->conference - b->conference;
}

/* Inserts an event in its order, as in insertion sort: history mostly comes sorted, so few are moved.
 * 1 when there is one of that conference and year already. */
static int insert_event(struct sdt__rot_problem *p, const struct sdt__rot_event *event)
{
    int at = p->events;

    while (at > 0 && event_order(&p->event[at - 1], event) > 0) {
        p->event[at] = p->event[at - 1];
        at--;
    }
    p->event[at] = *event;
    p->events++;
    return at > 0 && event_order(&p->event[at - 1], event) == 0;
}

static int add_event(struct sdt__rot_build *build, const void *item)
{
    struct sdt__rot_problem *p = build->problem;
    const struct sdt__rot_hosting *h = item;
    struct sdt__rot_event event = {0, h->year, (int)h->host_count, NULL};
    int *hosts;

    event.conference = find_conference(build, h->conference);
    if (event.conference < 0)
        return SDT__ROT_INVALID;
    if (h->year < 1 || h->year >= p->from)
        return sdt__rot_refuse(build, "year", SDT__M_ROTATION_HISTORY_INSIDE, h->conference);
    if (read_hosts(build, h))
        return SDT__ROT_INVALID;
    event.hosts = hosts = SDT__ROT_NEW(p->arena, int, h->host_count);
    if (!hosts)
        return SDT__ROT_NO_MEMORY;
    memcpy(hosts, build->hosts, h->host_count * sizeof *hosts);
    if (insert_event(p, &event))
        return sdt__rot_refuse(build, "year", SDT__M_ROTATION_RECORDED_TWICE, h->conference);
    return SDT__ROT_OK;
}

static int read_history(struct sdt__rot_build *build)
{
    struct sdt__rot_problem *p = build->problem;
    const size_t count = build->instance->lists[SDT__ROT_HISTORY].count;

    if (count > MOST_HISTORY)
        return sdt__rot_refuse_list(build, SDT__ROT_HISTORY, NULL, SDT__M_ROTATION_MANY_ENTRIES,
                                    NULL);
    p->event = SDT__ROT_NEW(p->arena, struct sdt__rot_event, count);
    if (!p->event)
        return SDT__ROT_NO_MEMORY;
    return each(build, SDT__ROT_HISTORY, sizeof(struct sdt__rot_hosting), add_event);
}

static int add_previous(struct sdt__rot_build *build, const void *item)
{
    struct sdt__rot_problem *p = build->problem;
    const struct sdt__rot_hosting *h = item;
    const int c = find_conference(build, h->conference);
    const int *entry = c < 0 ? NULL : occurrence_entry(p, c, h->year);

    if (c < 0 || read_hosts(build, h))
        return SDT__ROT_INVALID;
    if (!entry || *entry < 0)
        return SDT__ROT_OK;
    if (build->seen[*entry]++)
        return sdt__rot_refuse(build, "year", SDT__M_ROTATION_GIVEN_TWICE, h->conference);
    for (size_t j = 0; j < h->host_count; j++)
        p->previous[*entry * p->members + build->hosts[j]] = 1;
    p->changes += (int)h->host_count;
    return SDT__ROT_OK;
}

static int read_previous(struct sdt__rot_build *build)
{
    struct sdt__rot_problem *p = build->problem;

    if (build->instance->lists[SDT__ROT_PREVIOUS].count == 0)
        return SDT__ROT_OK;
    p->previous = SDT__ROT_NEW(p->arena, unsigned char, p->occurrences * p->members);
    build->seen = SDT__ROT_NEW(p->arena, unsigned char, p->occurrences);
    if (!build->seen || !p->previous)
        return SDT__ROT_NO_MEMORY;
    return each(build, SDT__ROT_PREVIOUS, sizeof(struct sdt__rot_hosting), add_previous);
}

int sdt__rot_facts(struct sdt__rot_build *build)
{
    struct sdt__rot_arena *arena = build->problem->arena;
    int status;

    build->hosts = SDT__ROT_NEW(arena, int, build->problem->members);
    status = build->hosts ? make_occurrences(build) : SDT__ROT_NO_MEMORY;
    status = status ? status : allow_members(build);
    if (!status)
        status = each(build, SDT__ROT_UNAVAILABLE, sizeof(struct sdt__rot_absence), add_absence);
    status = status ? status
                    : each(build, SDT__ROT_LOCKED, sizeof(struct sdt__rot_hosting), add_lock);
    status = status ? status : read_pairs(build);
    status = status ? status : read_history(build);
    status = status ? status : read_previous(build);
    sdt__rot_give(arena, build->hosts);
    sdt__rot_give(arena, build->seen);
    return status;
}
