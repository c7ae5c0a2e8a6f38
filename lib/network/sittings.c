/*
 * Seats over time: where a municipality or a person sat, and who led a body.
 */
#include "core/options.h"
#include "core/period.h"
#include "core/text.h"
#include "layouts.h"
#include "network/members.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/network.h>
#include <stdlib.h>
#include <string.h>

enum { BODY, BODY_NAME, MUNICIPALITY, NAME, ROLE, OFFICE, PERSON, SEAT, SINCE, UNTIL, HELD };

static const struct sdt__column columns[] = {
    [BODY] = {"body", SDT_TYPE_TEXT, "organets nyckel", "key of the body"},
    [BODY_NAME] = {"body_name", SDT_TYPE_TEXT, "organets namn", "name of the body"},
    [MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunens nyckel", "key of the municipality"},
    [NAME] = {"name", SDT_TYPE_TEXT, "kommunens namn", "name of the municipality"},
    [ROLE] = {"role", SDT_TYPE_TEXT, "platsens roll", "role of the seat"},
    [OFFICE] = {"office", SDT_TYPE_TEXT, "befattningen hemma i kommunen",
                "office held in the municipality"},
    [PERSON] = {"person", SDT_TYPE_TEXT, "personens nyckel, aldrig namnet",
                "key of the person, never a name"},
    [SEAT] = {"seat", SDT_TYPE_TEXT, "platsens nyckel", "key of the seat"},
    [SINCE] = {"since", SDT_TYPE_TEXT, "första dagen", "first day"},
    [UNTIL] = {"until", SDT_TYPE_TEXT, "första dagen då den inte längre gäller",
               "first day that it no longer holds"},
    [HELD] = {"held", SDT_TYPE_INTEGER, "1 för en plats som gäller den dagen",
              "1 for a seat that holds on the day"},
};

const struct sdt__table_layout sdt__layout_seats = SDT__TABLE_LAYOUT("seats", columns);

enum { OF_BODY, OF_MUNICIPALITY, OF_PERSON, OF_ROLE, ON_DATE, ASKED };

/* Nothing known of the first day comes before any day. */
static int compare_days(const char *a, const char *b)
{
    if (!a || !b)
        return (a != NULL) - (b != NULL);
    return strcmp(a, b);
}

static int by_day(const void *a, const void *b)
{
    const sdt_record *const *x = a, *const *y = b;
    int order = compare_days(sdt_seat_since(*x), sdt_seat_since(*y));

    return order != 0 ? order : strcmp((*x)->key, (*y)->key);
}

static bool fits(const char *asked, const char *value)
{
    return !asked || sdt__text_equal(asked, value);
}

static bool is_asked(const sdt_record *seat, const char *const values[ASKED])
{
    return fits(values[OF_BODY], sdt_seat_body(seat)) &&
           fits(values[OF_MUNICIPALITY], sdt_seat_municipality(seat)) &&
           fits(values[OF_PERSON], sdt_seat_person(seat)) &&
           fits(values[OF_ROLE], sdt_seat_role(seat)) &&
           (!values[ON_DATE] ||
            sdt__date_within(sdt_seat_since(seat), sdt_seat_until(seat), values[ON_DATE]));
}

static void tell_seat(struct sdt__record_cache *cache, sdt_table *table, const sdt_record *body,
                      const sdt_record *seat, const char *day)
{
    static const unsigned char who[] = {SDT_SEAT_ROLE, SDT_SEAT_OFFICE, SDT_SEAT_PERSON};
    static const unsigned char when[] = {SDT_SEAT_SINCE, SDT_SEAT_UNTIL};

    sdt__table_row(table);
    sdt__table_set_named(table, BODY, body);
    sdt__table_set_named(
        table, MUNICIPALITY,
        sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY, sdt_seat_municipality(seat)));
    sdt__table_set_fields(table, ROLE, seat, who, (int)sizeof who);
    sdt__table_set_text(table, SEAT, seat->key);
    sdt__table_set_fields(table, SINCE, seat, when, (int)sizeof when);
    sdt__table_set_int(table, HELD,
                       sdt__date_within(sdt_seat_since(seat), sdt_seat_until(seat), day));
}

/* The seats of a body that are asked for, by their first days. */
static void tell_body(struct sdt__record_cache *cache, sdt_table *table, const sdt_record *body,
                      const char *const values[ASKED])
{
    const size_t most = sdt__record_cache_list(cache, SDT_KIND_SEAT)->count;
    const sdt_record **seats = sdt__alloc(cache->session, (most + 1) * sizeof *seats), *seat;
    size_t count = 0, at = 0;

    if (!seats) {
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
        return;
    }
    while ((seat = sdt__record_cache_next(cache, SDT_KIND_SEAT, sdt_seat_body, body->key, &at)))
        if (is_asked(seat, values))
            seats[count++] = seat;
    qsort(seats, count, sizeof *seats, by_day);
    for (size_t i = 0; i < count; i++)
        tell_seat(cache, table, body, seats[i], values[ON_DATE] ? values[ON_DATE] : cache->today);
    sdt__free(cache->session, seats);
}

static int by_name(const void *a, const void *b)
{
    const sdt_record *const *x = a, *const *y = b;

    return sdt__network_compare_names(*x, *y);
}

/* That what is asked for is there. */
static int check_asked(struct sdt__record_cache *cache, const char *const values[ASKED])
{
    static const int kinds[] = {[OF_BODY] = SDT_KIND_BODY,
                                [OF_MUNICIPALITY] = SDT_KIND_MUNICIPALITY,
                                [OF_PERSON] = SDT_KIND_PERSON};

    for (int i = OF_BODY; i <= OF_PERSON; i++)
        if (values[i] && !sdt__record_cache_get(cache, kinds[i], values[i]))
            return cache->status != SDT_OK
                       ? cache->status
                       : sdt__store_missing(cache->session, kinds[i], values[i]);
    return SDT_OK;
}

static int answer_seats(sdt_session *session, const void *asked, sdt_table **out)
{
    const char *const *values = asked;
    const struct sdt__record_list *all;
    struct sdt__record_cache cache;
    const sdt_record **bodies = NULL;
    sdt_table *table = NULL;
    int status;

    sdt__record_cache_init(&cache, session);
    all = sdt__record_cache_list(&cache, SDT_KIND_BODY);
    bodies = sdt__alloc(session, (all->count + 1) * sizeof *bodies);
    status = bodies ? check_asked(&cache, values) : SDT_ERROR_MEMORY;
    if (status == SDT_OK) {
        table = sdt__table_new(session, &sdt__layout_seats);
        for (size_t i = 0; i < all->count; i++)
            bodies[i] = all->records[i];
        qsort(bodies, all->count, sizeof *bodies, by_name);
        for (size_t i = 0; table && i < all->count; i++)
            tell_body(&cache, table, bodies[i], values);
        status = cache.status;
    }
    sdt__free(session, bodies);
    sdt__record_cache_free(&cache);
    return sdt__table_finish(table, status, out);
}

/* That the role is a word of the field; else it is refused with all of them. */
static int check_role(sdt_session *session, const char *role)
{
    sdt_record *probe = NULL;
    int status = role ? sdt_record_new(session, SDT_KIND_SEAT, &probe) : SDT_OK;

    if (status == SDT_OK && role)
        status = sdt_seat_set_role(probe, role);
    sdt_record_free(probe);
    return status;
}

int sdt_seats(sdt_session *session, const char *const *options, sdt_table **out)
{
    SDT__GUARD(session);
    static const struct sdt__option names[] = {
        {"body", OF_BODY},     {"municipality", OF_MUNICIPALITY},
        {"person", OF_PERSON}, {"role", OF_ROLE},
        {"date", ON_DATE},     {NULL, ASKED}};
    const char *values[ASKED] = {NULL};
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status == SDT_OK)
        status = sdt__options_read(session, options, names, values);
    if (status == SDT_OK)
        status = sdt__verb_date(session, "date: ", values[ON_DATE]);
    if (status == SDT_OK)
        status = check_role(session, values[OF_ROLE]);
    return status == SDT_OK ? sdt__verb_read(session, NULL, NULL, answer_seats, values, out)
                            : status;
}

enum {
    CHAIR_ROLE,
    CHAIR_MUNICIPALITY,
    CHAIR_NAME,
    CHAIR_OFFICE,
    CHAIR_PERSON,
    CHAIR_SEAT,
    CHAIR_SINCE,
    CHAIR_UNTIL,
    CHAIR_MID_YEAR,
    CHAIR_GAP,
    CHAIR_OVERLAPS
};

static const struct sdt__column chair_columns[] = {
    [CHAIR_ROLE] = {"role", SDT_TYPE_TEXT, "platsens roll", "role of the seat"},
    [CHAIR_MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunens nyckel",
                            "key of the municipality"},
    [CHAIR_NAME] = {"name", SDT_TYPE_TEXT, "kommunens namn", "name of the municipality"},
    [CHAIR_OFFICE] = {"office", SDT_TYPE_TEXT, "befattningen hemma i kommunen",
                      "office held in the municipality"},
    [CHAIR_PERSON] = {"person", SDT_TYPE_TEXT, "personens nyckel, aldrig namnet",
                      "key of the person, never a name"},
    [CHAIR_SEAT] = {"seat", SDT_TYPE_TEXT, "platsens nyckel", "key of the seat"},
    [CHAIR_SINCE] = {"since", SDT_TYPE_TEXT, "första dagen", "first day"},
    [CHAIR_UNTIL] = {"until", SDT_TYPE_TEXT, "första dagen då den inte längre gäller",
                     "first day that it no longer holds"},
    [CHAIR_MID_YEAR] = {"mid_year", SDT_TYPE_INTEGER, "1 för ett byte under året",
                        "1 for a change within the year"},
    [CHAIR_GAP] = {"gap", SDT_TYPE_INTEGER, "dagar utan någon före", "days without any before"},
    [CHAIR_OVERLAPS] = {"overlaps", SDT_TYPE_INTEGER, "1 när den föregående inte hade upphört",
                        "1 when the one before had not ended"},
};

const struct sdt__table_layout sdt__layout_chairs = SDT__TABLE_LAYOUT("chairs", chair_columns);

/* Until when a role was held by those before, for each role. */
struct before {
    bool any;
    const char *until; /* NULL: it has no end */
};

/* How a seat follows those of the role before it. */
static void tell_change(sdt_table *table, const sdt_record *seat, struct before *before)
{
    const char *since = sdt_seat_since(seat), *until = sdt_seat_until(seat);
    const bool overlaps = before->any &&
                          (!before->until || !since || strcmp(since, before->until) < 0);

    sdt__table_set_int(table, CHAIR_MID_YEAR,
                       before->any && since && strcmp(since + 4, "-01-01") != 0);
    sdt__table_set_int(table, CHAIR_OVERLAPS, overlaps);
    if (before->any && before->until && since)
        sdt__table_set_int(table, CHAIR_GAP,
                           overlaps ? 0
                                    : sdt__date_number(since) - sdt__date_number(before->until));
    if (!before->any || !until || (before->until && strcmp(until, before->until) > 0))
        before->until = until;
    before->any = true;
}

static int tell_chairs(const sdt_record *body, const void *asked, sdt_table **out)
{
    static const char *const roles[] = {"chair", "vice_chair"};
    static const unsigned char who[] = {SDT_SEAT_OFFICE, SDT_SEAT_PERSON};
    static const unsigned char when[] = {SDT_SEAT_SINCE, SDT_SEAT_UNTIL};
    struct before before[sizeof roles / sizeof *roles] = {{false, NULL}};
    struct sdt__record_cache cache;
    const struct sdt__record_list *all;
    const sdt_record **seats;
    sdt_table *table = sdt__table_new(body->session, &sdt__layout_chairs);
    size_t count = 0;
    int status;

    (void)asked;
    sdt__record_cache_init(&cache, body->session);
    all = sdt__record_cache_list(&cache, SDT_KIND_SEAT);
    seats = sdt__alloc(body->session, (all->count + 1) * sizeof *seats);
    if (!seats)
        sdt__record_cache_fail(&cache, SDT_ERROR_MEMORY);
    for (size_t i = 0; seats && i < all->count; i++)
        if (sdt__text_equal(sdt_seat_body(all->records[i]), body->key))
            seats[count++] = all->records[i];
    if (count > 0)
        qsort(seats, count, sizeof *seats, by_day);
    for (size_t i = 0; table && i < count; i++)
        for (size_t r = 0; r < sizeof roles / sizeof *roles; r++) {
            if (!sdt__text_equal(sdt_seat_role(seats[i]), roles[r]))
                continue;
            sdt__table_row(table);
            sdt__table_set_text(table, CHAIR_ROLE, roles[r]);
            sdt__table_set_named(table, CHAIR_MUNICIPALITY,
                                 sdt__record_cache_get(&cache, SDT_KIND_MUNICIPALITY,
                                                       sdt_seat_municipality(seats[i])));
            sdt__table_set_fields(table, CHAIR_OFFICE, seats[i], who, (int)sizeof who);
            sdt__table_set_text(table, CHAIR_SEAT, seats[i]->key);
            sdt__table_set_fields(table, CHAIR_SINCE, seats[i], when, (int)sizeof when);
            tell_change(table, seats[i], &before[r]);
        }
    status = cache.status;
    sdt__free(body->session, seats);
    sdt__record_cache_free(&cache);
    return sdt__table_finish(table, status, out);
}

int sdt_chairs(sdt_session *session, const char *body, sdt_table **out)
{
    SDT__GUARD(session);
    int status = sdt__verb_table(session, "body", body, out);

    return status == SDT_OK
               ? sdt__verb_read_record(session, SDT_KIND_BODY, body, tell_chairs, NULL, out)
               : status;
}
