/*
 * The meetings of a body: what was on the agenda, what was decided, and which seats were taken.
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

enum {
    MEETING,
    DATE,
    UNTIL,
    TITLE,
    ROLE,
    STATUS,
    PLACE,
    REFERENCE,
    AGENDA,
    DECISIONS,
    PRESENT,
    ABSENT
};

static const struct sdt__column columns[] = {
    [MEETING] = {"meeting", SDT_TYPE_TEXT, "mötets nyckel", "key of the meeting"},
    [DATE] = {"date", SDT_TYPE_TEXT, "dagen, eller den första av dem",
              "the day, or the first of them"},
    [UNTIL] = {"until", SDT_TYPE_TEXT, "den sista dagen, när mötet varar flera",
               "the last day, when it takes several"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "vad mötet heter", "what the meeting is called"},
    [ROLE] = {"role", SDT_TYPE_TEXT, "vad det är för slags möte", "what sort of meeting it is"},
    [STATUS] = {"status", SDT_TYPE_TEXT, "vad det blev av mötet", "what became of it"},
    [PLACE] = {"place", SDT_TYPE_TEXT, "var", "where"},
    [REFERENCE] = {"reference", SDT_TYPE_TEXT, "var kallelsen eller protokollet finns",
                   "where the notice or the minutes are"},
    [AGENDA] = {"agenda", SDT_TYPE_INTEGER, "punkter på dagordningen", "lines of the agenda"},
    [DECISIONS] = {"decisions", SDT_TYPE_INTEGER, "beslut", "decisions"},
    [PRESENT] = {"present", SDT_TYPE_INTEGER, "platser som var företrädda",
                 "seats that were taken"},
    [ABSENT] = {"absent", SDT_TYPE_INTEGER, "platser som ingen företrädde",
                "seats that nobody took"},
};

const struct sdt__table_layout sdt__layout_meetings = SDT__TABLE_LAYOUT("meetings", columns);

static int by_date(const void *a, const void *b)
{
    const sdt_record *const *x = a, *const *y = b;
    int order = strcmp(sdt_meeting_date(*x), sdt_meeting_date(*y));

    return order != 0 ? order : strcmp((*x)->key, (*y)->key);
}

/* How many seats were taken, and how many were not; nothing while nothing is recorded. */
static void tell_attendance(struct sdt__record_cache *cache, sdt_table *table,
                            const sdt_record *meeting)
{
    int64_t counts[2] = {0, 0};
    const sdt_record *attendance;

    for (size_t at = 0;
         (attendance = sdt__record_cache_next(cache, SDT_KIND_ATTENDANCE, sdt_attendance_meeting,
                                              meeting->key, &at));)
        counts[sdt__text_equal(sdt_attendance_presence(attendance), "absent")]++;
    if (counts[0] + counts[1] > 0)
        sdt__table_set_ints(table, PRESENT, counts, 2);
}

static void tell_meeting_row(struct sdt__record_cache *cache, sdt_table *table,
                             const sdt_record *meeting)
{
    static const unsigned char fields[] = {
        SDT_MEETING_DATE,   SDT_MEETING_UNTIL, SDT_MEETING_TITLE,    SDT_MEETING_ROLE,
        SDT_MEETING_STATUS, SDT_MEETING_PLACE, SDT_MEETING_REFERENCE};

    sdt__table_row(table);
    sdt__table_set_text(table, MEETING, meeting->key);
    sdt__table_set_fields(table, DATE, meeting, fields, (int)sizeof fields);
    sdt__table_set_int(table, AGENDA,
                       (int64_t)sdt__record_cache_count(cache, SDT_KIND_AGENDA_ITEM,
                                                        sdt_agenda_item_meeting, meeting->key));
    sdt__table_set_int(table, DECISIONS,
                       (int64_t)sdt__record_cache_count(cache, SDT_KIND_DECISION,
                                                        sdt_decision_meeting, meeting->key));
    tell_attendance(cache, table, meeting);
}

static int tell_meetings(const sdt_record *body, const void *asked, sdt_table **out)
{
    sdt_table *table = sdt__table_new(body->session, &sdt__layout_meetings);
    const struct sdt__record_list *all;
    struct sdt__record_cache cache;
    const sdt_record **meetings;
    size_t count = 0;
    int status;

    (void)asked;
    sdt__record_cache_init(&cache, body->session);
    all = sdt__record_cache_list(&cache, SDT_KIND_MEETING);
    meetings = sdt__alloc(body->session, (all->count + 1) * sizeof *meetings);
    if (!meetings)
        sdt__record_cache_fail(&cache, SDT_ERROR_MEMORY);
    for (size_t i = 0; meetings && i < all->count; i++)
        if (sdt__text_equal(sdt_meeting_body(all->records[i]), body->key))
            meetings[count++] = all->records[i];
    if (count > 0)
        qsort(meetings, count, sizeof *meetings, by_date);
    for (size_t i = 0; table && i < count; i++)
        tell_meeting_row(&cache, table, meetings[i]);
    status = cache.status;
    sdt__free(body->session, meetings);
    sdt__record_cache_free(&cache);
    return sdt__table_finish(table, status, out);
}

int sdt_meetings(sdt_session *session, const char *body, sdt_table **out)
{
    SDT__GUARD(session);
    int status = sdt__verb_table(session, "body", body, out);

    return status == SDT_OK
               ? sdt__verb_read_record(session, SDT_KIND_BODY, body, tell_meetings, NULL, out)
               : status;
}

enum {
    PART,
    POSITION,
    PART_KEY,
    PART_TITLE,
    OUTCOME,
    PARAGRAPH,
    DECISION,
    MATTER,
    PRESENCE,
    SEAT_ROLE,
    NOTE
};

static const struct sdt__column part_columns[] = {
    [PART] = {"part", SDT_TYPE_TEXT, "agenda, decision eller seat", "agenda, decision or seat"},
    [POSITION] = {"position", SDT_TYPE_INTEGER, "ordningen på dagordningen",
                  "position on the agenda"},
    [PART_KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [PART_TITLE] = {"title", SDT_TYPE_TEXT, "vad den heter; för en plats kommunen",
                    "what it is called; of a seat the municipality"},
    [OUTCOME] = {"outcome", SDT_TYPE_TEXT, "vad som beslutades", "what was decided"},
    [PARAGRAPH] = {"paragraph", SDT_TYPE_TEXT, "paragrafen i protokollet",
                   "paragraph of the minutes"},
    [DECISION] = {"decision", SDT_TYPE_TEXT, "beslutets nyckel", "key of the decision"},
    [MATTER] = {"matter", SDT_TYPE_TEXT, "det gemensamma ärendets nyckel",
                "key of the joint matter"},
    [PRESENCE] = {"presence", SDT_TYPE_TEXT, "om platsen var företrädd",
                  "whether the seat was taken"},
    [SEAT_ROLE] = {"role", SDT_TYPE_TEXT, "platsens roll", "role of the seat"},
    [NOTE] = {"note", SDT_TYPE_TEXT, "annat som är värt att veta", "anything else worth knowing"},
};

const struct sdt__table_layout sdt__layout_meeting = SDT__TABLE_LAYOUT("meeting", part_columns);

/* A meeting as it is told. */
struct telling {
    struct sdt__record_cache cache;
    const sdt_record *meeting;
    sdt_table *table;
};

static void tell_decision(struct telling *telling, const sdt_record *decision)
{
    if (!decision)
        return;
    sdt__table_set_text(telling->table, OUTCOME, sdt_decision_outcome(decision));
    sdt__table_set_text(telling->table, PARAGRAPH, sdt_decision_paragraph(decision));
    sdt__table_set_text(telling->table, DECISION, decision->key);
}

static int by_position(const void *a, const void *b)
{
    const sdt_record *const *x = a, *const *y = b;
    int64_t p = sdt_agenda_item_position(*x), q = sdt_agenda_item_position(*y);

    return p != q ? (p > q) - (p < q) : strcmp((*x)->key, (*y)->key);
}

static void tell_agenda(struct telling *telling)
{
    sdt_session *session = telling->cache.session;
    const struct sdt__record_list *all = sdt__record_cache_list(&telling->cache,
                                                                SDT_KIND_AGENDA_ITEM);
    const sdt_record **items = sdt__alloc(session, (all->count + 1) * sizeof *items), *item;
    size_t count = 0;

    if (!items) {
        sdt__record_cache_fail(&telling->cache, SDT_ERROR_MEMORY);
        return;
    }
    for (size_t at = 0;
         (item = sdt__record_cache_next(&telling->cache, SDT_KIND_AGENDA_ITEM,
                                        sdt_agenda_item_meeting, telling->meeting->key, &at));)
        items[count++] = item;
    qsort(items, count, sizeof *items, by_position);
    for (size_t i = 0; i < count; i++) {
        sdt__table_row(telling->table);
        sdt__table_set_text(telling->table, PART, "agenda");
        if (sdt_agenda_item_has_position(items[i]))
            sdt__table_set_int(telling->table, POSITION, sdt_agenda_item_position(items[i]));
        sdt__table_set_named(telling->table, PART_KEY, items[i]);
        sdt__table_set_text(telling->table, MATTER, sdt_agenda_item_matter(items[i]));
        sdt__table_set_text(telling->table, NOTE, sdt_agenda_item_note(items[i]));
        tell_decision(telling, sdt__record_cache_get(&telling->cache, SDT_KIND_DECISION,
                                                     sdt_agenda_item_decision(items[i])));
    }
    sdt__free(session, items);
}

/* Whether a line of this meeting's agenda names the decision. */
static bool on_agenda(struct telling *telling, const sdt_record *decision)
{
    const sdt_record *item;

    for (size_t at = 0;
         (item = sdt__record_cache_next(&telling->cache, SDT_KIND_AGENDA_ITEM,
                                        sdt_agenda_item_meeting, telling->meeting->key, &at));)
        if (sdt__text_equal(sdt_agenda_item_decision(item), decision->key))
            return true;
    return false;
}

static void tell_other_decisions(struct telling *telling)
{
    const sdt_record *decision;

    for (size_t at = 0;
         (decision = sdt__record_cache_next(&telling->cache, SDT_KIND_DECISION,
                                            sdt_decision_meeting, telling->meeting->key, &at));) {
        if (on_agenda(telling, decision))
            continue;
        sdt__table_row(telling->table);
        sdt__table_set_text(telling->table, PART, "decision");
        sdt__table_set_named(telling->table, PART_KEY, decision);
        sdt__table_set_text(telling->table, NOTE, sdt_decision_note(decision));
        tell_decision(telling, decision);
    }
}

/* What was recorded of a seat at the meeting; NULL when nothing was. */
static const sdt_record *attendance_of(struct telling *telling, const char *seat)
{
    const sdt_record *attendance;

    for (size_t at = 0;
         (attendance = sdt__record_cache_next(&telling->cache, SDT_KIND_ATTENDANCE,
                                              sdt_attendance_meeting, telling->meeting->key, &at));)
        if (sdt__text_equal(sdt_attendance_seat(attendance), seat))
            return attendance;
    return NULL;
}

/* The seats of the day, and any other that something was recorded of. */
static int tell_seats(struct telling *telling)
{
    sdt_table *seats = NULL;
    const sdt_record *seat;
    int status = sdt_seats(telling->cache.session,
                           (const char *const[]){"body", sdt_meeting_body(telling->meeting), NULL},
                           &seats);

    while (status == SDT_OK && (status = sdt_table_next(seats)) == SDT_OK) {
        const char *key = sdt_table_text(seats, sdt_table_column_find(seats, "seat"));
        const char *name = sdt_table_text(seats, sdt_table_column_find(seats, "name"));
        const sdt_record *attendance = attendance_of(telling, key);

        seat = sdt__record_cache_get(&telling->cache, SDT_KIND_SEAT, key);
        if (!seat || (!attendance && !sdt__date_within(sdt_seat_since(seat), sdt_seat_until(seat),
                                                       sdt_meeting_date(telling->meeting))))
            continue;
        sdt__table_row(telling->table);
        sdt__table_set_text(telling->table, PART, "seat");
        sdt__table_set_text(telling->table, PART_KEY, key);
        sdt__table_set_text(telling->table, PART_TITLE, name ? name : sdt_seat_office(seat));
        sdt__table_set_text(telling->table, SEAT_ROLE, sdt_seat_role(seat));
        if (attendance) {
            sdt__table_set_text(telling->table, PRESENCE, sdt_attendance_presence(attendance));
            sdt__table_set_text(telling->table, NOTE, sdt_attendance_note(attendance));
        }
    }
    sdt_table_free(seats);
    return status == SDT_END ? SDT_OK : status;
}

static int tell_meeting(const sdt_record *meeting, const void *asked, sdt_table **out)
{
    struct telling telling = {.meeting = meeting};
    int status;

    (void)asked;
    sdt__record_cache_init(&telling.cache, meeting->session);
    telling.table = sdt__table_new(meeting->session, &sdt__layout_meeting);
    status = telling.table ? SDT_OK : SDT_ERROR_MEMORY;
    if (status == SDT_OK) {
        tell_agenda(&telling);
        tell_other_decisions(&telling);
        status = telling.cache.status;
    }
    if (status == SDT_OK)
        status = tell_seats(&telling);
    if (status == SDT_OK)
        status = telling.cache.status;
    sdt__record_cache_free(&telling.cache);
    return sdt__table_finish(telling.table, status, out);
}

int sdt_meeting(sdt_session *session, const char *meeting, sdt_table **out)
{
    SDT__GUARD(session);
    int status = sdt__verb_table(session, "meeting", meeting, out);

    return status == SDT_OK
               ? sdt__verb_read_record(session, SDT_KIND_MEETING, meeting, tell_meeting, NULL, out)
               : status;
}
