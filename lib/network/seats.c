/*
 * Who sat in a body on a day, and which members had nobody there.
 */
#include "core/period.h"
#include "core/text.h"
#include "network/members.h"

#include <sodertorn/kinds.h>
#include <sodertorn/programme.h>
#include <stdlib.h>
#include <string.h>

enum { MUNICIPALITY, NAME, ROLE, OFFICE, PERSON, SEAT, SINCE, UNTIL, MISSING };

static const char *const columns =
    "municipality:t name:t role:t office:t person:t seat:t since:t until:t missing:i";

/* A row to be: a seat, a municipality without one, or a seat that speaks for no municipality. */
struct row {
    const sdt_record *municipality;
    const sdt_record *seat;
};

/* The place of the seat's role in the schema: chair first. */
static int role_of(const sdt_record *seat)
{
    const char *role = sdt_seat_role(seat);
    int place = 0;

    while (sdt_field_word(SDT_KIND_SEAT, SDT_SEAT_ROLE, place) &&
           !sdt__alike(role, sdt_field_word(SDT_KIND_SEAT, SDT_SEAT_ROLE, place)))
        place++;
    return place;
}

/* By the municipality's name, joint seats last, and then by role. */
static int by_municipality(const void *a, const void *b)
{
    const struct row *x = a, *y = b;
    int order;

    if (!x->municipality || !y->municipality)
        order = !x->municipality - !y->municipality;
    else
        order = sdt__swedish_compare(sdt_record_title(x->municipality),
                                     sdt_record_title(y->municipality));
    if (order == 0 && x->municipality && y->municipality)
        order = strcmp(sdt_record_key(x->municipality), sdt_record_key(y->municipality));
    if (order == 0 && x->seat && y->seat)
        order = role_of(x->seat) - role_of(y->seat);
    if (order == 0 && x->seat && y->seat)
        order = strcmp(sdt_record_key(x->seat), sdt_record_key(y->seat));
    return order != 0 ? order : !x->seat - !y->seat;
}

/* The seats of the day and, where each member has one, the members without. */
static size_t gather(struct sdt__shelf *shelf, const sdt_record *body, const char *day,
                     const sdt_record *const *members, size_t member_count, struct row *rows)
{
    const struct sdt__list *seats = sdt__shelf_list(shelf, SDT_KIND_SEAT);
    const char *key = sdt_record_key(body);
    size_t count = 0;

    for (size_t i = 0; i < seats->count; i++) {
        const sdt_record *seat = seats->records[i];
        if (!sdt__alike(sdt_seat_body(seat), key) ||
            !sdt__within(sdt_seat_since(seat), sdt_seat_until(seat), day))
            continue;
        rows[count].municipality =
            sdt__shelf_get(shelf, SDT_KIND_MUNICIPALITY, sdt_seat_municipality(seat));
        rows[count++].seat = seat;
    }
    for (size_t i = 0; i < member_count; i++) {
        if (sdt__has_seat(shelf, key, sdt_record_key(members[i]), day))
            continue;
        rows[count].municipality = members[i];
        rows[count++].seat = NULL;
    }
    qsort(rows, count, sizeof *rows, by_municipality);
    return count;
}

static void add_row(sdt_table *table, const struct row *row)
{
    sdt__table_row(table);
    if (row->municipality) {
        sdt__table_set_text(table, MUNICIPALITY, sdt_record_key(row->municipality));
        sdt__table_set_text(table, NAME, sdt_record_title(row->municipality));
    }
    sdt__table_set_int(table, MISSING, row->seat == NULL);
    if (!row->seat)
        return;
    sdt__table_set_text(table, ROLE, sdt_seat_role(row->seat));
    sdt__table_set_text(table, OFFICE, sdt_seat_office(row->seat));
    sdt__table_set_text(table, PERSON, sdt_seat_person(row->seat));
    sdt__table_set_text(table, SEAT, sdt_record_key(row->seat));
    sdt__table_set_text(table, SINCE, sdt_seat_since(row->seat));
    sdt__table_set_text(table, UNTIL, sdt_seat_until(row->seat));
}

static int list_seats(struct sdt__shelf *shelf, const sdt_record *body, const char *day,
                      sdt_table **out)
{
    bool each = sdt_body_seat_per_municipality(body) &&
                sdt__within(sdt_body_began(body), sdt_body_ended(body), day);
    size_t seat_count = sdt__shelf_list(shelf, SDT_KIND_SEAT)->count, member_count = 0, count;
    const sdt_record **members =
        each ? sdt__members(shelf, sdt_body_cooperation(body), day, &member_count) : NULL;
    struct row *rows =
        sdt__alloc_zero(shelf->session, seat_count + member_count, sizeof *rows);
    sdt_table *table = NULL;

    if (!rows)
        sdt__shelf_fail(shelf, SDT_ERROR_MEMORY);
    if (shelf->status == SDT_OK) {
        count = gather(shelf, body, day, members, member_count, rows);
        table = sdt__table_new(shelf->session, "body_seats", columns);
        for (size_t i = 0; i < count; i++)
            add_row(table, &rows[i]);
        sdt__shelf_fail(shelf, sdt__table_done(table, out));
    }
    sdt__free(shelf->session, rows);
    sdt__free(shelf->session, members);
    return shelf->status;
}

int sdt_body_seats(sdt_session *session, const char *body, const char *date, sdt_table **out)
{
    struct sdt__shelf shelf;
    sdt_record *record = NULL;
    int status;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!body || !out)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, body ? "out" : "body");
    if (date && !sdt__date_valid(date))
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_ARGUMENT_VALUE, "date", date,
                         session->english ? "YYYY-MM-DD" : "ÅÅÅÅ-MM-DD");
    status = sdt__store_begin_read(session);
    if (status != SDT_OK)
        return status;
    sdt__shelf_init(&shelf, session);
    if (shelf.status == SDT_OK)
        shelf.status = sdt__store_get(session, SDT_KIND_BODY, body, &record);
    if (shelf.status == SDT_OK)
        list_seats(&shelf, record, date ? date : shelf.today, out);
    status = shelf.status;
    sdt_record_free(record);
    sdt__shelf_free(&shelf);
    status = sdt__store_end(session, status);
    if (status != SDT_OK) {
        sdt_table_free(*out);
        *out = NULL;
    }
    return status;
}
