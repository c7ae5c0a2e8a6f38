/*
 * From an instance to a problem, second half: occurrences of the horizon, who may or must host
 * them, forbidden and wished pairs, history and the plan in force before.
 */
#include "rotation/instance.h"

#include <string.h>

enum { SKIPPED = -2 };

static int occurs(const struct sdt__rot_conference *c, int year)
{
    return year >= c->first_year && (year - c->first_year) % c->every == 0 && year <= c->last_year;
}

/* The years in which a conference is not held after all, marked in their places. */
static int mark_skipped(struct sdt__rot_build *build)
{
    struct sdt__rot_problem *p = build->problem;
    const struct sdt__rot_instance *in = build->instance;

    for (size_t i = 0; i < in->skipped_count; i++) {
        const struct sdt__rot_absence *skip = &in->skipped[i];
        const int c = sdt__rot_conference_or_refuse(build, "skipped", i, skip->conference);
        if (c < 0)
            return SDT__ROT_INVALID;
        if (skip->year >= p->from && skip->year - p->from < p->years)
            p->occurrence_at[c * p->years + skip->year - p->from] = SKIPPED;
    }
    return SDT__ROT_OK;
}

static int make_occurrences(struct sdt__rot_build *build)
{
    struct sdt__rot_problem *p = build->problem;
    int64_t slots = 0;

    p->occurrence_at = SDT__ROT_NEW(p->arena, int, p->conferences * p->years);
    p->occurrence = SDT__ROT_NEW(p->arena, struct sdt__rot_occurrence, p->conferences * p->years);
    if (!p->occurrence_at || !p->occurrence)
        return SDT__ROT_NO_MEMORY;
    if (mark_skipped(build))
        return SDT__ROT_INVALID;
    for (int y = 0; y < p->years; y++) {
        for (int c = 0; c < p->conferences; c++) {
            struct sdt__rot_occurrence *o = &p->occurrence[p->occurrences];
            const bool skipped = p->occurrence_at[c * p->years + y] == SKIPPED;
            p->occurrence_at[c * p->years + y] = -1;
            if (skipped || !occurs(p->conference[c], p->from + y))
                continue;
            o->year = y;
            o->conference = c;
            o->hosts = p->conference[c]->hosts;
            o->first_slot = (int)slots;
            slots += o->hosts;
            p->occurrence_at[c * p->years + y] = p->occurrences++;
            if (slots > SDT__ROT_MAX_CELLS)
                break;
        }
    }
    if (slots > SDT__ROT_MAX_CELLS || (int64_t)p->occurrences * p->members > SDT__ROT_MAX_CELLS ||
        (int64_t)p->years * p->members * (p->conferences + 1) > SDT__ROT_MAX_CELLS) {
        return sdt__rot_refuse(build->error, "years", SDT__ROT_WHOLE, NULL,
                               SDT__M_ROTATION_TOO_LARGE, NULL);
    }
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
    for (int m = 0; m < p->members; m++) {
        for (int y = 0; y < p->years; y++) {
            p->active[m * p->years + y] =
                p->member[m]->joined <= p->from + y && p->from + y < p->member[m]->left;
        }
    }
    for (int o = 0; o < p->occurrences; o++)
        for (int m = 0; m < p->members; m++)
            p->allow[o * p->members + m] = p->active[m * p->years + p->occurrence[o].year];
    return SDT__ROT_OK;
}

static int apply_absences(struct sdt__rot_build *build)
{
    struct sdt__rot_problem *p = build->problem;
    const struct sdt__rot_instance *in = build->instance;

    for (size_t i = 0; i < in->unavailable_count; i++) {
        const struct sdt__rot_absence *a = &in->unavailable[i];
        const int m = sdt__rot_member_or_refuse(build, "unavailable", i, "member", a->member);
        int only = -1;
        if (m < 0)
            return SDT__ROT_INVALID;
        if (a->conference) {
            only = sdt__rot_conference_or_refuse(build, "unavailable", i, a->conference);
            if (only < 0)
                return SDT__ROT_INVALID;
        }
        if (a->year < p->from || a->year - p->from >= p->years)
            continue;
        for (int c = 0; c < p->conferences; c++) {
            const int o = p->occurrence_at[c * p->years + a->year - p->from];
            if (o >= 0 && (only < 0 || only == c))
                p->allow[o * p->members + m] = SDT__ROT_CLOSED;
        }
    }
    return SDT__ROT_OK;
}

/* Members of one list of hosts, refusing unknown and repeated ones. */
static int read_hosts(struct sdt__rot_build *build, const char *list, size_t index,
                      const struct sdt__rot_hosting *h, int *hosts)
{
    for (size_t i = 0; i < h->host_count; i++) {
        hosts[i] = sdt__rot_member_or_refuse(build, list, index, "hosts", h->hosts[i]);
        if (hosts[i] < 0)
            return SDT__ROT_INVALID;
        for (size_t j = 0; j < i; j++) {
            if (hosts[j] == hosts[i]) {
                return sdt__rot_refuse(build->error, list, index, "hosts",
                                       SDT__M_ROTATION_HOST_TWICE, h->hosts[i]);
            }
        }
    }
    return SDT__ROT_OK;
}

static int check_host_count(struct sdt__rot_build *build, const char *list, size_t index,
                            const struct sdt__rot_hosting *h)
{
    if (h->host_count > build->instance->member_count) {
        return sdt__rot_refuse(build->error, list, index, "hosts", SDT__M_ROTATION_MANY_HOSTS,
                               NULL);
    }
    return SDT__ROT_OK;
}

/* Locks may contradict absences, one another or the number of places: such a problem is well
 * formed but infeasible, and is explained as such; the lock wins in `allow`. */
static int apply_locks(struct sdt__rot_build *build, int *hosts)
{
    struct sdt__rot_problem *p = build->problem;
    const struct sdt__rot_instance *in = build->instance;

    for (size_t i = 0; i < in->locked_count; i++) {
        const struct sdt__rot_hosting *h = &in->locked[i];
        const int c = sdt__rot_conference_or_refuse(build, "locked", i, h->conference);
        int o = -1;
        if (c < 0)
            return SDT__ROT_INVALID;
        if (h->year < p->from || h->year - p->from >= p->years) {
            return sdt__rot_refuse(build->error, "locked", i, "year", SDT__M_ROTATION_LOCK_OUTSIDE,
                                   h->conference);
        }
        o = p->occurrence_at[c * p->years + h->year - p->from];
        if (o < 0) {
            return sdt__rot_refuse(build->error, "locked", i, "year", SDT__M_ROTATION_NO_OCCURRENCE,
                                   h->conference);
        }
        if (check_host_count(build, "locked", i, h) || read_hosts(build, "locked", i, h, hosts))
            return SDT__ROT_INVALID;
        for (size_t j = 0; j < h->host_count; j++)
            p->allow[o * p->members + hosts[j]] |= SDT__ROT_MUST;
    }
    return SDT__ROT_OK;
}

static int apply_pairs(struct sdt__rot_build *build, const char *list,
                       const struct sdt__rot_pair *pairs, size_t count, int wished)
{
    struct sdt__rot_problem *p = build->problem;

    for (size_t i = 0; i < count; i++) {
        const int a = sdt__rot_member_or_refuse(build, list, i, NULL, pairs[i].one);
        const int b = a < 0 ? -1 : sdt__rot_member_or_refuse(build, list, i, NULL, pairs[i].other);
        if (b < 0)
            return SDT__ROT_INVALID;
        if (a == b)
            return sdt__rot_refuse(build->error, list, i, NULL, SDT__M_ROTATION_PAIR, pairs[i].one);
        if (wished) {
            p->wish[a * p->members + b]++;
            p->wish[b * p->members + a]++;
            p->wishes++;
        } else {
            p->forbid[a * p->members + b] = 1;
            p->forbid[b * p->members + a] = 1;
            p->forbidden++;
        }
    }
    return SDT__ROT_OK;
}

static int read_pairs(struct sdt__rot_build *build)
{
    struct sdt__rot_problem *p = build->problem;
    const struct sdt__rot_instance *in = build->instance;

    if (in->wished_count > 60000) {
        return sdt__rot_refuse(build->error, "wished_pairs", SDT__ROT_WHOLE, NULL,
                               SDT__M_ROTATION_MANY_WISHES, NULL);
    }
    if (in->forbidden_count > 0)
        p->forbid = SDT__ROT_NEW(p->arena, unsigned char, p->members * p->members);
    if (in->wished_count > 0)
        p->wish = SDT__ROT_NEW(p->arena, unsigned short, p->members * p->members);
    if (p->arena->failed)
        return SDT__ROT_NO_MEMORY;
    if (apply_pairs(build, "forbidden_pairs", in->forbidden, in->forbidden_count, 0) ||
        apply_pairs(build, "wished_pairs", in->wished, in->wished_count, 1))
        return SDT__ROT_INVALID;
    return SDT__ROT_OK;
}

static int event_order(const struct sdt__rot_event *a, const struct sdt__rot_event *b)
{
    return a->year != b->year ? a->year - b->year : a->conference - b->conference;
}

/* Insertion keeps the events sorted; history mostly comes in order, so this stays cheap. */
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

static int read_history(struct sdt__rot_build *build)
{
    struct sdt__rot_problem *p = build->problem;
    const struct sdt__rot_instance *in = build->instance;

    if (in->history_count > 200000) {
        return sdt__rot_refuse(build->error, "history", SDT__ROT_WHOLE, NULL,
                               SDT__M_ROTATION_MANY_ENTRIES, NULL);
    }
    p->event = SDT__ROT_NEW(p->arena, struct sdt__rot_event, in->history_count);
    if (!p->event)
        return SDT__ROT_NO_MEMORY;
    for (size_t i = 0; i < in->history_count; i++) {
        const struct sdt__rot_hosting *h = &in->history[i];
        struct sdt__rot_event event = {0, h->year, (int)h->host_count, NULL};
        int *hosts;
        event.conference = sdt__rot_conference_or_refuse(build, "history", i, h->conference);
        if (event.conference < 0 || check_host_count(build, "history", i, h))
            return SDT__ROT_INVALID;
        if (h->year < 1 || h->year >= p->from) {
            return sdt__rot_refuse(build->error, "history", i, "year",
                                   SDT__M_ROTATION_HISTORY_INSIDE, h->conference);
        }
        hosts = SDT__ROT_NEW(p->arena, int, h->host_count);
        if (!hosts)
            return SDT__ROT_NO_MEMORY;
        if (read_hosts(build, "history", i, h, hosts))
            return SDT__ROT_INVALID;
        event.hosts = hosts;
        if (insert_event(p, &event)) {
            return sdt__rot_refuse(build->error, "history", i, "year",
                                   SDT__M_ROTATION_RECORDED_TWICE, h->conference);
        }
    }
    return SDT__ROT_OK;
}

static int read_previous(struct sdt__rot_build *build, int *hosts)
{
    struct sdt__rot_problem *p = build->problem;
    const struct sdt__rot_instance *in = build->instance;
    unsigned char *seen = SDT__ROT_NEW(p->arena, unsigned char, p->occurrences);

    p->previous = SDT__ROT_NEW(p->arena, unsigned char, p->occurrences * p->members);
    if (!seen || !p->previous)
        return SDT__ROT_NO_MEMORY;
    for (size_t i = 0; i < in->previous_count; i++) {
        const struct sdt__rot_hosting *h = &in->previous[i];
        const int c = sdt__rot_conference_or_refuse(build, "previous", i, h->conference);
        int o = -1;
        if (c < 0 || check_host_count(build, "previous", i, h) ||
            read_hosts(build, "previous", i, h, hosts))
            return SDT__ROT_INVALID;
        if (h->year >= p->from && h->year - p->from < p->years)
            o = p->occurrence_at[c * p->years + h->year - p->from];
        if (o >= 0 && seen[o]++) {
            return sdt__rot_refuse(build->error, "previous", i, "year", SDT__M_ROTATION_GIVEN_TWICE,
                                   h->conference);
        }
        for (size_t j = 0; o >= 0 && j < h->host_count; j++) {
            p->previous[o * p->members + hosts[j]] = 1;
            p->changes++;
        }
    }
    sdt__rot_give(p->arena, seen);
    return SDT__ROT_OK;
}

int sdt__rot_facts(struct sdt__rot_build *build)
{
    struct sdt__rot_problem *p = build->problem;
    int *hosts = SDT__ROT_NEW(p->arena, int, p->members);
    int status = hosts ? make_occurrences(build) : SDT__ROT_NO_MEMORY;

    status = status ? status : allow_members(build);
    status = status ? status : apply_absences(build);
    status = status ? status : apply_locks(build, hosts);
    status = status ? status : read_pairs(build);
    status = status ? status : read_history(build);
    if (!status && build->instance->previous_count > 0)
        status = read_previous(build, hosts);
    sdt__rot_give(p->arena, hosts);
    return status;
}
