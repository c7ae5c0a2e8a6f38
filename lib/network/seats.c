/*
 * Who sat in a body on a day, and which members had nobody there.
 */
#include "core/period.h"
#include "layouts.h"
#include "network/members.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/programme.h>
#include <stdlib.h>
#include <string.h>

enum { MUNICIPALITY, NAME, ROLE, OFFICE, PERSON, SEAT, SINCE, UNTIL, MISSING };

static const struct sdt__column columns[] = {
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
    [MISSING] = {"missing", SDT_TYPE_INTEGER, "1 för en medlem utan plats",
                 "1 for a member without a seat"},
};

const struct sdt__table_layout sdt__layout_body_seats = SDT__TABLE_LAYOUT("body_seats", columns);

/* What a row of the table is about: a municipality and its seat; without a seat, a municipality that
   lacks one; without a municipality, a joint seat. */
struct row {
    const sdt_record *municipality;
    const sdt_record *seat;
};

/* By the municipality's name, joint seats last, and then by role, of which the chair is the first. */
static int by_municipality(const void *a, const void *b)
{
    const struct row *x = a, *y = b;
    int order = !x->municipality - !y->municipality;

    if (x->municipality && y->municipality)
        order = sdt__network_compare_names(x->municipality, y->municipality);
    if (order != 0 || !x->seat || !y->seat)
        return order != 0 ? order : !x->seat - !y->seat;
    order = sdt__record_word_index(x->seat, SDT_SEAT_ROLE) -
            sdt__record_word_index(y->seat, SDT_SEAT_ROLE);
    return order != 0 ? order : strcmp(x->seat->key, y->seat->key);
}

/* Gathers the seats of the day and, where each member is to have one, the members without a seat. */
static size_t gather(struct sdt__record_cache *cache, const sdt_record *body, const char *day,
                     const sdt_record *const *members, size_t member_count, struct row *rows)
{
    const char *key = sdt_record_key(body);
    const sdt_record *seat;
    size_t at = 0, count = 0;

    while ((seat = sdt__record_cache_next(cache, SDT_KIND_SEAT, sdt_seat_body, key, &at))) {
        if (!sdt__date_within(sdt_seat_since(seat), sdt_seat_until(seat), day))
            continue;
        rows[count].municipality = sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY,
                                                         sdt_seat_municipality(seat));
        rows[count++].seat = seat;
    }
    for (size_t i = 0; i < member_count; i++) {
        if (sdt__network_has_seat(cache, key, sdt_record_key(members[i]), day))
            continue;
        rows[count].municipality = members[i];
        rows[count++].seat = NULL;
    }
    qsort(rows, count, sizeof *rows, by_municipality);
    return count;
}

static void add_row(sdt_table *table, const struct row *row)
{
    static const unsigned char who[] = {SDT_SEAT_ROLE, SDT_SEAT_OFFICE, SDT_SEAT_PERSON};
    static const unsigned char when[] = {SDT_SEAT_SINCE, SDT_SEAT_UNTIL};

    sdt__table_row(table);
    sdt__table_set_named(table, MUNICIPALITY, row->municipality);
    sdt__table_set_int(table, MISSING, row->seat == NULL);
    sdt__table_set_fields(table, ROLE, row->seat, who, (int)sizeof who);
    sdt__table_set_fields(table, SINCE, row->seat, when, (int)sizeof when);
    sdt__table_set_text(table, SEAT, sdt_record_key(row->seat));
}

static int list_seats(struct sdt__record_cache *cache, const sdt_record *body, const char *day,
                      sdt_table **out)
{
    bool each = sdt_body_seat_per_municipality(body) &&
                sdt__date_within(sdt_body_began(body), sdt_body_ended(body), day);
    size_t seat_count = sdt__record_cache_list(cache, SDT_KIND_SEAT)->count, member_count = 0,
           count;
    const sdt_record **members = each ? sdt__network_members(cache, sdt_body_cooperation(body), day,
                                                             &member_count)
                                      : NULL;
    struct row *rows = sdt__alloc_zero(cache->session, seat_count + member_count, sizeof *rows);
    sdt_table *table = NULL;

    if (!rows)
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
    if (cache->status == SDT_OK) {
        count = gather(cache, body, day, members, member_count, rows);
        table = sdt__table_new(cache->session, &sdt__layout_body_seats);
        for (size_t i = 0; i < count; i++)
            add_row(table, &rows[i]);
        sdt__record_cache_fail(cache, sdt__table_done(table, out));
    }
    sdt__free(cache->session, rows);
    sdt__free(cache->session, members);
    return cache->status;
}

/* The seats on the day that was asked for, today by default. */
static int tell_seats(const sdt_record *body, const void *asked, sdt_table **out)
{
    const char *date = asked;
    struct sdt__record_cache cache;

    sdt__record_cache_init(&cache, body->session);
    list_seats(&cache, body, date ? date : cache.today, out);
    sdt__record_cache_free(&cache);
    return cache.status;
}

int sdt_body_seats(sdt_session *session, const char *body, const char *date, sdt_table **out)
{
    SDT__GUARD(session);
    int status = sdt__verb_table(session, "body", body, out);

    if (status == SDT_OK)
        status = sdt__verb_date(session, "date: ", date);
    return status == SDT_OK
               ? sdt__verb_read_record(session, SDT_KIND_BODY, body, tell_seats, date, out)
               : status;
}
