/*
 * lib/network: the bodies of a day, seats over time, who was missing, who led, and the meetings.
 */
#include "support/cooperation.h"

#include <sodertorn/network.h>

static void assert_text(const char *text, const char *wanted)
{
    assert_string_equal(text ? text : "-", wanted ? wanted : "-");
}

/* That a table has these texts in a column, in order, ended by NULL. */
static void assert_column(sdt_table *table, const char *column, const char *const *wanted)
{
    sdt_table_seek(table, -1);
    for (; *wanted; wanted++) {
        assert_int_equal(sdt_table_next(table), SDT_OK);
        assert_text(cell(table, column), *wanted);
    }
    assert_int_equal(sdt_table_next(table), SDT_END);
}

#define COLUMN(table, column, ...)                                                                 \
    assert_column(table, column, (const char *const[]){__VA_ARGS__, NULL})

static void bodies_of_a_day_stand_below_those_they_answer_to(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, BODY, "ledning", "name", "Ledningen", "role", "management_group", "parent", "kommitten");
    PUT(s, BODY, "natverk", "name", "Nätverket", "role", "network", "parent", "ledning");
    PUT(s, BODY, "forra", "name", "Förra", "role", "committee", "ended", "2020-01-01");
    PUT(s, SEAT, "0126", "until", "2024-01-01");
    PUT(s, MEETING, "m1", "body", "kommitten", "date", "2024-09-01", "status", "planned");
    PUT(s, MEETING, "m2", "body", "kommitten", "date", "2024-06-15", "status", "planned");
    PUT(s, MEETING, "m3", "body", "kommitten", "date", "2024-06-01", "status", "planned");
    assert_ok(s, sdt_bodies(s, NULL, &table));
    COLUMN(table, "body", "kommitten", "ledning", "natverk");
    sdt_table_seek(table, 0);
    assert_int_equal(whole(table, "level"), 1);
    assert_int_equal(whole(table, "seats"), 2);
    assert_int_equal(whole(table, "missing"), 1);
    assert_text(cell(table, "chair"), "Salem");
    assert_text(cell(table, "next_meeting"), "2024-06-15");
    sdt_table_seek(table, 2);
    assert_int_equal(whole(table, "level"), 3);
    assert_int_equal(whole(table, "missing"), 0);
    sdt_table_free(table);
    assert_ok(s, sdt_bodies(s, "2019-12-31", &table));
    COLUMN(table, "body", "forra", "kommitten", "ledning", "natverk");
    sdt_table_free(table);
    assert_status(s, sdt_bodies(s, "2019-13-31", &table), SDT_ERROR_VALUE);
    sdt_session_free(s);
}

static void who_was_missing_is_told_over_all_bodies_with_the_last_day(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, BODY, "natverk", "name", "Aktiva", "role", "network", "cooperation", "samverkan",
        "seat_per_municipality", "true");
    PUT(s, SEAT, "0126", "until", "2024-01-01");
    PUT(s, SEAT, "n", "body", "natverk", "municipality", "0128", "role", "member");
    PUT(s, SEAT, "e", "body", "natverk", "municipality", "0181", "role", "substitute");
    assert_ok(s, sdt_vacancies(s, NULL, &table));
    COLUMN(table, "body", "kommitten", "natverk", "natverk");
    COLUMN(table, "municipality", "0126", "0126", "0181");
    COLUMN(table, "last", "2024-01-01", "-", "-");
    sdt_table_free(table);
    assert_ok(s, sdt_vacancies(s, "2023-12-31", &table));
    COLUMN(table, "body", "natverk", "natverk");
    sdt_table_free(table);
    sdt_session_free(s);
}

static void seats_are_found_by_municipality_person_role_and_day(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, BODY, "aktiva", "name", "Aktiva", "role", "network");
    PUT(s, PERSON, "p", "name", "Anna Andersson");
    PUT(s, SEAT, "s1", "body", "aktiva", "municipality", "0126", "role", "chair", "person", "p",
        "since", "2022-01-01", "until", "2023-01-01");
    PUT(s, SEAT, "s2", "body", "aktiva", "municipality", "0126", "role", "member", "since",
        "2020-01-01", "until", "2022-01-01", "person", "p");
    assert_ok(s, sdt_seats(s, OPTIONS("municipality", "0126"), &table));
    COLUMN(table, "seat", "s2", "s1", "0126"); /* Aktiva before Kommittén, each by its first day */
    COLUMN(table, "body_name", "Aktiva", "Aktiva", "Kommittén");
    sdt_table_seek(table, 0);
    assert_int_equal(whole(table, "held"), 0);
    sdt_table_seek(table, 2);
    assert_int_equal(whole(table, "held"), 1);
    sdt_table_free(table);
    assert_ok(s, sdt_seats(s, OPTIONS("person", "p", "date", "2021-12-31"), &table));
    COLUMN(table, "seat", "s2");
    sdt_table_free(table);
    assert_ok(s, sdt_seats(s, OPTIONS("role", "chair"), &table));
    COLUMN(table, "seat", "s1", "0128");
    sdt_table_free(table);
    assert_status(s, sdt_seats(s, OPTIONS("body", "aktivt"), &table), SDT_ERROR_NOT_FOUND);
    assert_message(s, "aktiva");
    assert_status(s, sdt_seats(s, OPTIONS("role", "chiar"), &table), SDT_ERROR_VALUE);
    assert_message(s, "chair");
    sdt_session_free(s);
}

static void a_chair_that_changes_within_the_year_leaves_a_gap_or_overlaps(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, SEAT, "0128", "role", "member");
    PUT(s, SEAT, "o1", "body", "kommitten", "municipality", "0126", "role", "chair", "since",
        "2020-01-01", "until", "2021-01-01");
    PUT(s, SEAT, "o2", "body", "kommitten", "municipality", "0128", "role", "chair", "since",
        "2021-01-01", "until", "2021-05-01");
    PUT(s, SEAT, "o3", "body", "kommitten", "municipality", "0181", "role", "chair", "since",
        "2021-05-11", "until", "2022-01-01");
    PUT(s, SEAT, "o4", "body", "kommitten", "municipality", "0126", "role", "chair", "since",
        "2021-12-01");
    PUT(s, SEAT, "v1", "body", "kommitten", "municipality", "0128", "role", "vice_chair", "since",
        "2020-06-01");
    assert_ok(s, sdt_chairs(s, "kommitten", &table));
    COLUMN(table, "seat", "o1", "v1", "o2", "o3", "o4");
    COLUMN(table, "role", "chair", "vice_chair", "chair", "chair", "chair");
    for (int row = 0; row < 5; row++) {
        static const struct {
            int mid_year, overlaps, gap;
        } wanted[] = {{0, 0, -1}, {0, 0, -1}, {0, 0, 0}, {1, 0, 10}, {1, 1, 0}};

        sdt_table_seek(table, row);
        assert_int_equal(whole(table, "mid_year"), wanted[row].mid_year);
        assert_int_equal(whole(table, "overlaps"), wanted[row].overlaps);
        assert_int_equal(sdt_table_has(table, sdt_table_column_find(table, "gap")),
                         wanted[row].gap >= 0);
        if (wanted[row].gap >= 0)
            assert_int_equal(whole(table, "gap"), wanted[row].gap);
    }
    sdt_table_free(table);
    sdt_session_free(s);
}

static void a_meeting_has_its_agenda_its_decisions_and_its_seats(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, MEETING, "m2", "body", "kommitten", "date", "2024-03-01", "status", "held");
    PUT(s, MEETING, "m1", "body", "kommitten", "date", "2024-02-01", "status", "cancelled");
    PUT(s, DECISION, "b1", "body", "kommitten", "date", "2024-03-01", "title", "Budget", "outcome",
        "approved", "paragraph", "§ 3", "meeting", "m2");
    PUT(s, DECISION, "b2", "body", "kommitten", "date", "2024-03-01", "title", "Övrigt", "outcome",
        "noted", "meeting", "m2");
    PUT(s, AGENDA_ITEM, "p2", "meeting", "m2", "position", "2", "title", "Budget", "decision",
        "b1");
    PUT(s, AGENDA_ITEM, "p1", "meeting", "m2", "position", "1", "title", "Öppnande");
    PUT(s, SEAT, "0181", "until", "2024-02-15"); /* gone by then */
    PUT(s, ATTENDANCE, "n1", "meeting", "m2", "seat", "0126", "presence", "remote");
    PUT(s, ATTENDANCE, "n2", "meeting", "m2", "seat", "0128", "presence", "absent");
    assert_ok(s, sdt_meetings(s, "kommitten", &table));
    COLUMN(table, "meeting", "m1", "m2");
    assert_false(sdt_table_has(table, sdt_table_column_find(table, "present")));
    sdt_table_seek(table, 1);
    assert_int_equal(whole(table, "agenda"), 2);
    assert_int_equal(whole(table, "decisions"), 2);
    assert_int_equal(whole(table, "present"), 1);
    assert_int_equal(whole(table, "absent"), 1);
    sdt_table_seek(table, 0);
    assert_false(sdt_table_has(table, sdt_table_column_find(table, "present")));
    sdt_table_free(table);
    assert_ok(s, sdt_meeting(s, "m2", &table));
    COLUMN(table, "part", "agenda", "agenda", "decision", "seat", "seat");
    COLUMN(table, "key", "p1", "p2", "b2", "0126", "0128");
    COLUMN(table, "outcome", "-", "approved", "noted", "-", "-");
    COLUMN(table, "paragraph", "-", "§ 3", "-", "-", "-");
    COLUMN(table, "presence", "-", "-", "-", "remote", "absent");
    COLUMN(table, "title", "Öppnande", "Budget", "Övrigt", "Huddinge", "Salem");
    sdt_table_free(table);
    assert_status(s, sdt_meeting(s, "m3", &table), SDT_ERROR_NOT_FOUND);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bodies_of_a_day_stand_below_those_they_answer_to),
        cmocka_unit_test(who_was_missing_is_told_over_all_bodies_with_the_last_day),
        cmocka_unit_test(seats_are_found_by_municipality_person_role_and_day),
        cmocka_unit_test(a_chair_that_changes_within_the_year_leaves_a_gap_or_overlaps),
        cmocka_unit_test(a_meeting_has_its_agenda_its_decisions_and_its_seats),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
