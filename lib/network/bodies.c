/*
 * The bodies of a day, and which members had no seat in them.
 */
#include "core/period.h"
#include "core/text.h"
#include "layouts.h"
#include "network/members.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/network.h>
#include <stdlib.h>
#include <string.h>

enum { BODY, NAME, ROLE, LEVEL, SEATS, MISSING, CHAIR, NEXT_MEETING };

static const struct sdt__column columns[] = {
    [BODY] = {"body", SDT_TYPE_TEXT, "organets nyckel", "key of the body"},
    [NAME] = {"name", SDT_TYPE_TEXT, "organets namn", "name of the body"},
    [ROLE] = {"role", SDT_TYPE_TEXT, "vad det är för slags organ", "what sort of body it is"},
    [LEVEL] = {"level", SDT_TYPE_INTEGER, "nivå, 1 överst", "level, 1 on top"},
    [SEATS] = {"seats", SDT_TYPE_INTEGER, "platser den dagen", "seats of the day"},
    [MISSING] = {"missing", SDT_TYPE_INTEGER, "medlemmar utan plats", "members without a seat"},
    [CHAIR] = {"chair", SDT_TYPE_TEXT, "ordförandens kommun eller befattning",
               "municipality or office of the chair"},
    [NEXT_MEETING] = {"next_meeting", SDT_TYPE_TEXT, "nästa planerade möte",
                      "next meeting that is planned"},
};

const struct sdt__table_layout sdt__layout_bodies = SDT__TABLE_LAYOUT("bodies", columns);

enum { VACANT_BODY, VACANT_BODY_NAME, VACANT_MUNICIPALITY, VACANT_NAME, VACANT_LAST };

static const struct sdt__column vacancy_columns[] = {
    [VACANT_BODY] = {"body", SDT_TYPE_TEXT, "organets nyckel", "key of the body"},
    [VACANT_BODY_NAME] = {"body_name", SDT_TYPE_TEXT, "organets namn", "name of the body"},
    [VACANT_MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunens nyckel",
                             "key of the municipality"},
    [VACANT_NAME] = {"name", SDT_TYPE_TEXT, "kommunens namn", "name of the municipality"},
    [VACANT_LAST] = {"last", SDT_TYPE_TEXT, "när kommunens senaste plats upphörde",
                     "when its last seat there ended"},
};

const struct sdt__table_layout sdt__layout_vacancies = SDT__TABLE_LAYOUT("vacancies",
                                                                         vacancy_columns);

/* A verb of a day at work. */
struct telling {
    struct sdt__record_cache cache;
    const char *day;
    sdt_table *table;
};

static int by_role_and_name(const void *a, const void *b)
{
    const sdt_record *const *x = a, *const *y = b;
    int order = sdt__record_word_index(*x, SDT_BODY_ROLE) -
                sdt__record_word_index(*y, SDT_BODY_ROLE);

    return order != 0 ? order : sdt__network_compare_names(*x, *y);
}

/* The bodies of the day in order; the array is the caller's to free, NULL when there are none. */
static const sdt_record **list_bodies(struct telling *telling, size_t *count)
{
    const struct sdt__record_list *all = sdt__record_cache_list(&telling->cache, SDT_KIND_BODY);
    const sdt_record **bodies = sdt__alloc(telling->cache.session,
                                           (all->count + 1) * sizeof *bodies);

    *count = 0;
    if (!bodies) {
        sdt__record_cache_fail(&telling->cache, SDT_ERROR_MEMORY);
        return NULL;
    }
    for (size_t i = 0; i < all->count; i++)
        if (sdt__date_within(sdt_body_began(all->records[i]), sdt_body_ended(all->records[i]),
                             telling->day))
            bodies[(*count)++] = all->records[i];
    qsort(bodies, *count, sizeof *bodies, by_role_and_name);
    return bodies;
}

/* Does something with each member that has no seat in the body, where each is to have one. */
static size_t each_vacancy(struct telling *telling, const sdt_record *body,
                           void (*tell)(struct telling *telling, const sdt_record *body,
                                        const sdt_record *municipality))
{
    size_t member_count = 0, count = 0;
    const sdt_record **members;

    if (!sdt_body_seat_per_municipality(body))
        return 0;
    members = sdt__network_members(&telling->cache, sdt_body_cooperation(body), telling->day,
                                   &member_count);
    for (size_t i = 0; i < member_count; i++) {
        if (sdt__network_has_seat(&telling->cache, body->key, members[i]->key, telling->day))
            continue;
        count++;
        if (tell)
            tell(telling, body, members[i]);
    }
    sdt__free(telling->cache.session, members);
    return count;
}

/* The first day without a seat of the municipality in the body, after the last that it had by the day. */
static const char *last_end(struct telling *telling, const sdt_record *body,
                            const sdt_record *municipality)
{
    const char *last = NULL;
    const sdt_record *seat;

    for (size_t at = 0; (seat = sdt__record_cache_next(&telling->cache, SDT_KIND_SEAT,
                                                       sdt_seat_body, body->key, &at));) {
        const char *until = sdt_seat_until(seat);

        if (until && sdt__text_equal(sdt_seat_municipality(seat), municipality->key) &&
            strcmp(until, telling->day) <= 0 && (!last || strcmp(until, last) > 0))
            last = until;
    }
    return last;
}

static void tell_vacancy(struct telling *telling, const sdt_record *body,
                         const sdt_record *municipality)
{
    sdt__table_row(telling->table);
    sdt__table_set_named(telling->table, VACANT_BODY, body);
    sdt__table_set_named(telling->table, VACANT_MUNICIPALITY, municipality);
    sdt__table_set_text(telling->table, VACANT_LAST, last_end(telling, body, municipality));
}

/* Counts the seats of the day, and finds its chair. */
static void tell_seats(struct telling *telling, const sdt_record *body)
{
    const char *chair = NULL;
    const sdt_record *seat;
    int64_t count = 0;

    for (size_t at = 0; (seat = sdt__record_cache_next(&telling->cache, SDT_KIND_SEAT,
                                                       sdt_seat_body, body->key, &at));) {
        const sdt_record *municipality = sdt__record_cache_get(
            &telling->cache, SDT_KIND_MUNICIPALITY, sdt_seat_municipality(seat));

        if (!sdt__date_within(sdt_seat_since(seat), sdt_seat_until(seat), telling->day))
            continue;
        count++;
        if (sdt__text_equal(sdt_seat_role(seat), "chair"))
            chair = municipality ? sdt_record_title(municipality) : sdt_seat_office(seat);
    }
    sdt__table_set_int(telling->table, SEATS, count);
    sdt__table_set_text(telling->table, CHAIR, chair);
}

static const char *next_meeting(struct telling *telling, const sdt_record *body)
{
    const char *next = NULL;
    const sdt_record *meeting;

    for (size_t at = 0; (meeting = sdt__record_cache_next(&telling->cache, SDT_KIND_MEETING,
                                                          sdt_meeting_body, body->key, &at));) {
        const char *date = sdt_meeting_date(meeting);

        if (sdt__text_equal(sdt_meeting_status(meeting), "planned") &&
            strcmp(date, telling->day) >= 0 && (!next || strcmp(date, next) < 0))
            next = date;
    }
    return next;
}

static void tell_body(struct telling *telling, const sdt_record *body, int level)
{
    sdt__table_row(telling->table);
    sdt__table_set_named(telling->table, BODY, body);
    sdt__table_set_text(telling->table, ROLE, sdt_body_role(body));
    sdt__table_set_int(telling->table, LEVEL, level);
    tell_seats(telling, body);
    sdt__table_set_int(telling->table, MISSING, (int64_t)each_vacancy(telling, body, NULL));
    sdt__table_set_text(telling->table, NEXT_MEETING, next_meeting(telling, body));
}

static bool is_among(const sdt_record *const *bodies, size_t count, const char *key)
{
    for (size_t i = 0; key && i < count; i++)
        if (strcmp(bodies[i]->key, key) == 0)
            return true;
    return false;
}

/* Those that answer to a body, each with its own; `parent` NULL: those that answer to none of the day's.
   A tree has no circle, so this ends. */
static void tell_below(struct telling *telling, const sdt_record *const *bodies, size_t count,
                       const char *parent, int level)
{
    for (size_t i = 0; i < count; i++) {
        const char *above = sdt_body_parent(bodies[i]);

        if (parent ? !sdt__text_equal(above, parent) : is_among(bodies, count, above))
            continue;
        tell_body(telling, bodies[i], level);
        tell_below(telling, bodies, count, bodies[i]->key, level + 1);
    }
}

/* A verb of a day: does it with all bodies of the day, which come in order. */
static int tell_day(sdt_session *session, const char *date, const struct sdt__table_layout *layout,
                    void (*tell)(struct telling *telling, const sdt_record *const *bodies,
                                 size_t count),
                    sdt_table **out)
{
    struct telling telling = {.table = NULL};
    const sdt_record **bodies;
    size_t count;
    int status;

    sdt__record_cache_init(&telling.cache, session);
    telling.day = date ? date : telling.cache.today;
    telling.table = sdt__table_new(session, layout);
    bodies = list_bodies(&telling, &count);
    if (telling.table && telling.cache.status == SDT_OK)
        tell(&telling, bodies, count);
    sdt__free(session, bodies);
    status = telling.cache.status;
    sdt__record_cache_free(&telling.cache);
    return sdt__table_finish(telling.table, status, out);
}

static void tell_tree(struct telling *telling, const sdt_record *const *bodies, size_t count)
{
    tell_below(telling, bodies, count, NULL, 1);
}

static void tell_vacancies(struct telling *telling, const sdt_record *const *bodies, size_t count)
{
    for (size_t i = 0; i < count; i++)
        each_vacancy(telling, bodies[i], tell_vacancy);
}

static int answer_bodies(sdt_session *session, const void *date, sdt_table **out)
{
    return tell_day(session, date, &sdt__layout_bodies, tell_tree, out);
}

static int answer_vacancies(sdt_session *session, const void *date, sdt_table **out)
{
    return tell_day(session, date, &sdt__layout_vacancies, tell_vacancies, out);
}

int sdt_bodies(sdt_session *session, const char *date, sdt_table **out)
{
    SDT__GUARD(session);

    return sdt__verb_read_on(session, answer_bodies, date, out);
}

int sdt_vacancies(sdt_session *session, const char *date, sdt_table **out)
{
    SDT__GUARD(session);

    return sdt__verb_read_on(session, answer_vacancies, date, out);
}
