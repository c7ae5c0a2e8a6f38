/*
 * Makes a rotation from the records of the database: members and their weights, conferences and their
 * intervals, past and decided hosts, absences and pairs. Nothing is written.
 */
#include "store/record_cache.h"
#include "rotation/handle.h"
#include "rotation/records.h"

#include <sodertorn/kinds.h>
#include <string.h>

/* The year of an ISO date, or `otherwise` without a date. */
static int year_of(const char *date, int otherwise)
{
    int year = 0;

    if (!date)
        return otherwise;
    for (int i = 0; i < 4; i++)
        year = year * 10 + (date[i] - '0');
    return year;
}

static void keep(struct sdt__record_cache *cache, int status)
{
    if (status != SDT_OK)
        sdt__record_cache_fail(cache, status);
}

static int find_cooperation(struct sdt__record_cache *cache, const char *wanted, const char **out)
{
    const struct sdt__record_list *all = sdt__record_cache_list(cache, SDT_KIND_COOPERATION);
    sdt_record *record = NULL;
    char number[24];
    int status;

    if (cache->status != SDT_OK)
        return cache->status;
    if (!wanted && all->count == 0)
        return sdt__fail(cache->session, SDT_ERROR_NOT_FOUND, SDT__M_ROTATION_NO_COOPERATION);
    if (!wanted && all->count != 1)
        return sdt__fail(cache->session, SDT_ERROR_VALUE, SDT__M_ROTATION_COOPERATION,
                         sdt__integer_text((long long)all->count, number));
    if (!wanted || sdt__record_cache_get(cache, SDT_KIND_COOPERATION, wanted)) {
        *out = wanted ? wanted : sdt_record_key(all->records[0]);
        return SDT_OK;
    }
    status = sdt__store_get(cache->session, SDT_KIND_COOPERATION, wanted, &record);
    sdt_record_free(record);
    return status;
}

const sdt_record *sdt__rotation_conference(struct sdt__record_cache *cache, const char *cooperation,
                                           const sdt_record *edition)
{
    const sdt_record *conference = sdt__record_cache_get(cache, SDT_KIND_CONFERENCE,
                                                         sdt_edition_conference(edition));

    return conference && sdt_conference_hosts(conference) > 0 &&
                   sdt__text_equal(sdt_conference_cooperation(conference), cooperation)
               ? conference
               : NULL;
}

/* Adds a record to a hash: FNV-1a over the words of its kind, id and revision. */
static uint64_t mix(uint64_t sum, const sdt_record *record)
{
    const uint64_t parts[] = {(uint64_t)record->kind->number, (uint64_t)record->id,
                              (uint64_t)record->revision};

    for (size_t i = 0; i < 3; i++)
        sum = (sum ^ parts[i]) * UINT64_C(0x100000001b3);
    return sum;
}

uint64_t sdt__rotation_stamp(struct sdt__record_cache *cache)
{
    static const int kinds[] = {SDT_KIND_MEMBERSHIP, SDT_KIND_CONFERENCE, SDT_KIND_EDITION,
                                SDT_KIND_HOSTING,    SDT_KIND_ABSENCE,    SDT_KIND_HOST_PAIR};
    uint64_t sum = UINT64_C(0xcbf29ce484222325);

    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        const struct sdt__record_list *list = sdt__record_cache_list(cache, kinds[k]);
        for (size_t i = 0; i < list->count; i++)
            sum = mix(sum, list->records[i]);
    }
    return sum;
}

/* The membership that counts for a municipality: the last one, when it left and came back. */
static const sdt_record *last_membership(struct sdt__record_cache *cache, const char *cooperation,
                                         const char *municipality)
{
    const sdt_record *last = NULL, *m;
    size_t at = 0;

    while ((m = sdt__record_cache_next(cache, SDT_KIND_MEMBERSHIP, sdt_membership_municipality,
                                       municipality, &at)))
        if (sdt__text_equal(sdt_membership_cooperation(m), cooperation) &&
            (!last ||
             year_of(sdt_membership_joined(m), 0) > year_of(sdt_membership_joined(last), 0)))
            last = m;
    return last;
}

/* Everyone who is or was a member, or has hosted: a former member keeps its turns. */
static void add_members(sdt_rotation *rotation, struct sdt__record_cache *cache,
                        const char *cooperation)
{
    enum { NEVER_FROM = 1, NEVER_UNTIL = 2 };
    const struct sdt__record_list *list = sdt__record_cache_list(cache, SDT_KIND_MUNICIPALITY);

    for (size_t i = 0; i < list->count && cache->status == SDT_OK; i++) {
        const char *key = sdt_record_key(list->records[i]);
        const sdt_record *m = last_membership(cache, cooperation, key);
        struct sdt__rot_member member = {key, sdt_record_title(list->records[i]), NEVER_FROM,
                                         NEVER_UNTIL, 1};
        if (!m &&
            sdt__record_cache_count(cache, SDT_KIND_HOSTING, sdt_hosting_municipality, key) == 0)
            continue;
        if (m) {
            member.joined = year_of(sdt_membership_joined(m), SDT__ROT_ALWAYS);
            member.left = year_of(sdt_membership_left(m), SDT__ROT_NEVER);
            if (sdt_membership_has_weight(m))
                member.weight = sdt_membership_weight(m);
            if (member.left <= member.joined)
                member.left = member.joined + 1; /* joined and left in one year */
        }
        keep(cache, sdt__rotation_add(rotation, SDT__ROT_MEMBERS, &member));
    }
}

/* How many are members in the first planned year. In so many years everyone has had a turn of a
 * conference with one host, so it is the default length of the horizon. */
static int count_members(const sdt_rotation *rotation)
{
    const struct sdt__rot_items *list = &rotation->instance.lists[SDT__ROT_MEMBERS];
    const struct sdt__rot_member *members = list->items;
    int count = 0;

    for (size_t i = 0; i < list->count; i++)
        count += sdt__rot_is_member(&members[i], rotation->instance.from);
    return count > 0 ? count : 1;
}

/* The first year of a conference: what its record says, else the year of its first edition. */
static int first_year(struct sdt__record_cache *cache, const sdt_record *conference, int otherwise)
{
    const sdt_record *edition;
    int first = otherwise;
    size_t at = 0;

    if (sdt_conference_has_first_year(conference))
        return (int)sdt_conference_first_year(conference);
    while ((edition = sdt__record_cache_next(cache, SDT_KIND_EDITION, sdt_edition_conference,
                                             sdt_record_key(conference), &at)))
        if (sdt_edition_year(edition) < first)
            first = (int)sdt_edition_year(edition);
    return first;
}

static void add_conferences(sdt_rotation *rotation, struct sdt__record_cache *cache,
                            const char *cooperation)
{
    const sdt_record *c;
    size_t at = 0;

    while ((c = sdt__record_cache_next(cache, SDT_KIND_CONFERENCE, sdt_conference_cooperation,
                                       cooperation, &at))) {
        const int last = (int)sdt_conference_last_year(c);
        const struct sdt__rot_conference conference = {
            sdt_record_key(c),
            sdt_record_title(c),
            (int)sdt_conference_hosts(c),
            first_year(cache, c, rotation->instance.from),
            (int)sdt_conference_every(c),
            last ? last : SDT__ROT_NEVER};
        if (sdt_conference_hosts(c) > 0)
            keep(cache, sdt__rotation_add(rotation, SDT__ROT_CONFERENCES, &conference));
    }
}

/* Writes the municipalities that host an edition to `hosts`, which has space for all hostings of the
 * database. Returns how many there are. */
static size_t hosts_of(struct sdt__record_cache *cache, const sdt_record *edition,
                       const char **hosts)
{
    const sdt_record *hosting;
    size_t count = 0, at = 0;

    while ((hosting = sdt__record_cache_next(cache, SDT_KIND_HOSTING, sdt_hosting_edition,
                                             sdt_record_key(edition), &at)))
        if (sdt_hosting_municipality(hosting))
            hosts[count++] = sdt_hosting_municipality(hosting);
    return count;
}

/* Whether an edition was not held, or will not be. */
static bool is_off(const sdt_record *edition)
{
    const char *status = sdt_edition_status(edition);

    return sdt__text_equal(status, "skipped") || sdt__text_equal(status, "cancelled");
}

bool sdt__rotation_is_over(const struct sdt__record_cache *cache, const sdt_record *edition)
{
    const char *date = sdt_edition_date(edition);

    return sdt__text_equal(sdt_edition_status(edition), "held") ||
           sdt_edition_year(edition) < cache->year || (date && strcmp(date, cache->today) < 0);
}

/* Adds an edition. Before the horizon it is history; within it, it is skipped, locked, or in a repair the
 * previous plan, which may be changed at a cost. */
static int add_edition(sdt_rotation *rotation, struct sdt__record_cache *cache, int mode,
                       const sdt_record *edition, const char **hosts)
{
    const char *conference = sdt_edition_conference(edition);
    const int year = (int)sdt_edition_year(edition);
    const size_t count = hosts_of(cache, edition, hosts);

    if (year > rotation->instance.to)
        return SDT_OK;
    if (is_off(edition))
        return sdt_rotation_skip(rotation, conference, year);
    if (count == 0)
        return SDT_OK;
    if (year < rotation->instance.from)
        return sdt_rotation_add_history(rotation, conference, year, count, hosts);
    if (mode == SDT_ROTATION_REPAIR && !sdt__rotation_is_over(cache, edition))
        return sdt_rotation_add_previous(rotation, conference, year, count, hosts);
    return sdt_rotation_lock(rotation, conference, year, count, hosts);
}

static void add_editions(sdt_rotation *rotation, struct sdt__record_cache *cache,
                         const char *cooperation, int mode)
{
    const struct sdt__record_list *list = sdt__record_cache_list(cache, SDT_KIND_EDITION);
    const size_t hostings = sdt__record_cache_list(cache, SDT_KIND_HOSTING)->count;
    const char **hosts = sdt__alloc(cache->session, (hostings + 1) * sizeof *hosts);

    keep(cache, hosts ? SDT_OK : SDT_ERROR_MEMORY);
    for (size_t i = 0; i < list->count && cache->status == SDT_OK; i++)
        if (sdt__rotation_conference(cache, cooperation, list->records[i]))
            keep(cache, add_edition(rotation, cache, mode, list->records[i], hosts));
    sdt__free(cache->session, hosts);
}

static bool is_known(const sdt_rotation *rotation, const char *municipality)
{
    const struct sdt__rot_items *list = &rotation->instance.lists[SDT__ROT_MEMBERS];
    const struct sdt__rot_member *members = list->items;

    for (size_t i = 0; i < list->count; i++)
        if (sdt__text_equal(members[i].id, municipality))
            return true;
    return false;
}

/* Adds absences and pairs, except those of municipalities or conferences outside the cooperation. */
static void add_wishes(sdt_rotation *rotation, struct sdt__record_cache *cache,
                       const char *cooperation)
{
    const struct sdt__record_list *absences = sdt__record_cache_list(cache, SDT_KIND_ABSENCE);
    const struct sdt__record_list *pairs = sdt__record_cache_list(cache, SDT_KIND_HOST_PAIR);

    for (size_t i = 0; i < absences->count; i++) {
        const sdt_record *a = absences->records[i];
        const sdt_record *c = sdt__record_cache_get(cache, SDT_KIND_CONFERENCE,
                                                    sdt_absence_conference(a));
        if (!is_known(rotation, sdt_absence_municipality(a)) ||
            (c && (!sdt__text_equal(sdt_conference_cooperation(c), cooperation) ||
                   sdt_conference_hosts(c) < 1)))
            continue;
        keep(cache, sdt_rotation_exclude(rotation, sdt_absence_municipality(a),
                                         (int)sdt_absence_year(a), sdt_absence_conference(a)));
    }
    for (size_t i = 0; i < pairs->count; i++) {
        const char *one = sdt_host_pair_one(pairs->records[i]);
        const char *other = sdt_host_pair_other(pairs->records[i]);
        if (!is_known(rotation, one) || !is_known(rotation, other) || sdt__text_equal(one, other))
            continue;
        keep(cache, sdt__text_equal(sdt_host_pair_rule(pairs->records[i]), "wished")
                        ? sdt_rotation_wish(rotation, one, other)
                        : sdt_rotation_forbid(rotation, one, other));
    }
}

static int fill(sdt_rotation *rotation, struct sdt__record_cache *cache, const char *wanted,
                int mode)
{
    const char *cooperation = NULL;
    int status = find_cooperation(cache, wanted, &cooperation);

    if (status != SDT_OK)
        return status;
    if (rotation->instance.from == SDT_ROTATION_NO_YEAR)
        rotation->instance.from = cache->year + 1;
    add_members(rotation, cache, cooperation);
    if (rotation->instance.to == SDT_ROTATION_NO_YEAR)
        rotation->instance.to = rotation->instance.from + count_members(rotation) - 1;
    add_conferences(rotation, cache, cooperation);
    add_editions(rotation, cache, cooperation, mode);
    add_wishes(rotation, cache, cooperation);
    rotation->cooperation = sdt__rot_copy_text(&rotation->facts, cooperation);
    rotation->stamp = sdt__rotation_stamp(cache);
    if (cache->status == SDT_OK && rotation->facts.failed)
        cache->status = sdt__fail_memory(cache->session);
    if (cache->status == SDT_OK && rotation->instance.lists[SDT__ROT_CONFERENCES].count == 0)
        cache->status = sdt__fail(cache->session, SDT_ERROR_NOT_FOUND, SDT__M_ROTATION_NOTHING,
                                  cooperation);
    return cache->status;
}

int sdt_rotation_propose(sdt_session *session, const char *cooperation, int first_year,
                         int last_year, int mode, sdt_rotation **out)
{
    SDT__GUARD(session);
    struct sdt__record_cache cache;
    char number[24];
    int status = sdt_rotation_new(session, first_year, last_year, out);

    if (status != SDT_OK)
        return status;
    if (mode != SDT_ROTATION_PLAN && mode != SDT_ROTATION_REPAIR)
        status = sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_ARGUMENT_VALUE, "mode",
                           sdt__integer_text(mode, number), "0–1");
    if (status == SDT_OK)
        status = sdt__store_begin_read(session);
    if (status == SDT_OK) {
        sdt__record_cache_init(&cache, session);
        sdt__session_enter(session);
        status = cache.status != SDT_OK ? cache.status : fill(*out, &cache, cooperation, mode);
        sdt__session_leave(session);
        sdt__record_cache_free(&cache);
        status = sdt__store_end(session, status);
    }
    if (status != SDT_OK) {
        sdt_rotation_free(*out);
        *out = NULL;
    }
    return status;
}
