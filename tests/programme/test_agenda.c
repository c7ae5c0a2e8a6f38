/*
 * lib/programme/agenda: what waits on whom and by when, and the year wheel; answers written by hand for
 * a small cooperation on 2024-06-15.
 */
#include "support/cooperation.h"

#include <sodertorn/agenda.h>
#include <sodertorn/exchange.h>
#include <sodertorn/plan.h>
#include <stdio.h>

/* One row as "state due days name text". */
static void assert_rows(sdt_table *table, const char *const *wanted, size_t count,
                        const char *const *columns, size_t column_count)
{
    for (size_t i = 0; i < count; i++) {
        char row[300] = "";
        size_t used = 0;

        if (sdt_table_next(table) != SDT_OK)
            fail_msg("no row \"%s\"", wanted[i]);
        for (size_t c = 0; c < column_count; c++) {
            int column = sdt_table_column_find(table, columns[c]);
            const char *text = sdt_table_text(table, column);
            char number[24] = "";

            if (sdt_table_column_type(table, column) == SDT_TYPE_INTEGER &&
                sdt_table_has(table, column))
                snprintf(number, sizeof number, "%lld", (long long)sdt_table_int(table, column));
            used += (size_t)snprintf(row + used, sizeof row - used, "%s%s", c > 0 ? "|" : "",
                                     text ? text : number);
        }
        assert_string_equal(row, wanted[i]);
    }
    if (sdt_table_next(table) == SDT_OK)
        fail_msg("also \"%s\"", cell(table, "text"));
    sdt_table_free(table);
}

static const char *const of_waiting[] = {"state", "due", "days", "name", "text"};

static void assert_waiting(sdt_session *s, const char *const *options, const char *const *wanted,
                           size_t count)
{
    sdt_table *table;

    assert_ok(s, sdt_waiting(s, options, &table));
    assert_rows(table, wanted, count, of_waiting, COUNT(of_waiting));
}

static sdt_session *new_busy(void)
{
    sdt_session *s = new_whole(NULL);

    PUT(s, MATTER, "remiss", "cooperation", "samverkan", "role", "consultation", "title",
        "svaret på remissen", "proposed", "2024-05-01", "deadline", "2024-06-30");
    PUT(s, ADOPTION, "a", "matter", "remiss", "municipality", "0126", "outcome", "adopted", "date",
        "2024-06-01");
    PUT(s, SEAT, "0181", "until", "2024-06-01");
    PUT(s, ACTIVITY, "sen", "objective", "verksamhetsmal", "title", "Utred", "status", "ongoing",
        "ends", "2024-06-14", "municipality", "0128", "responsible", "planeringschef");
    PUT(s, ACTIVITY, "klar", "objective", "verksamhetsmal", "title", "Mät", "status", "done",
        "ends", "2024-05-31", "municipality", "0128");
    PUT(s, MILESTONE, "halvvags", "activity", "sen", "title", "Halvvägs", "due", "2024-05-01");
    PUT(s, EFFORT, "insats", "deadline", "2024-06-20");
    PUT(s, EDITION, "konferens.2024", "date", "2024-10-03", "theme", "Vatten");
    return s;
}

static void what_waits_is_told_by_its_day(void **state)
{
    static const char *const wanted[] = {
        "late|2024-05-01|-45|Salem|Nå \"Halvvägs\" i \"Utred\"",
        "late|2024-06-14|-1|Salem|Slutför \"Utred\"",
        "waiting|2024-06-15|0||Radera personuppgifterna person",
        "waiting|2024-06-20|5||Slutför insatsen \"Skrivelsen\"",
        "waiting|2024-06-30|15|Salem|Besluta om svaret på remissen",
        "waiting|2024-06-30|15|Södertälje|Besluta om svaret på remissen",
        "waiting|2024-10-03|110|Huddinge|Stå värd för Konferensen 2024",
        "waiting|||Södertälje|Utse någon till Kommittén",
    };
    sdt_session *s = new_busy();

    (void)state;
    assert_waiting(s, NULL, wanted, COUNT(wanted));
    sdt_session_free(s);
}

static void municipality_sees_its_own_and_what_it_has_done(void **state)
{
    static const char *const its_own[] = {
        "waiting|2024-10-03|110|Huddinge|Stå värd för Konferensen 2024"};
    static const char *const with_done[] = {
        "waiting|2024-10-03|110|Huddinge|Stå värd för Konferensen 2024",
        "done|2024-06-30|15|Huddinge|Besluta om svaret på remissen",
        "done|||Huddinge|Utse någon till Kommittén",
    };
    static const char *const secretariat[] = {
        "waiting|2024-06-15|0||Radera personuppgifterna person",
        "waiting|2024-06-20|5||Slutför insatsen \"Skrivelsen\"",
    };
    static const char *const soon[] = {"late|2024-05-01|-45|Salem|Nå \"Halvvägs\" i \"Utred\"",
                                       "late|2024-06-14|-1|Salem|Slutför \"Utred\""};
    sdt_session *s = new_busy();

    (void)state;
    assert_waiting(s, (const char *const[]){"municipality", "0126", NULL}, its_own, COUNT(its_own));
    assert_waiting(s, (const char *const[]){"municipality", "0126", "done", "1", NULL}, with_done,
                   COUNT(with_done));
    assert_waiting(s, (const char *const[]){"municipality", "secretariat", NULL}, secretariat,
                   COUNT(secretariat));
    assert_waiting(s, (const char *const[]){"municipality", "0128", "days", "14", NULL}, soon,
                   COUNT(soon));
    sdt_session_free(s);
}

/* In April nothing was late, Salem had not been asked, and Södertälje had its seat. */
static void another_day_has_another_answer(void **state)
{
    static const char *const wanted[] = {
        "waiting|2024-05-01|16|Salem|Nå \"Halvvägs\" i \"Utred\"",
        "waiting|2024-06-14|60|Salem|Slutför \"Utred\"",
    };
    sdt_session *s = new_busy();

    (void)state;
    assert_waiting(s, (const char *const[]){"municipality", "0128", "date", "2024-04-15", NULL},
                   wanted, COUNT(wanted));
    sdt_session_free(s);
}

/* The round of May was put again on 10 June; what was done on the 14th was not done on the 9th; and what has
   no day is due in the year of its plan. */
static void what_came_after_the_day_has_not_happened(void **state)
{
    static const char *const wanted[] = {
        "late|2024-05-01|-39|Salem|Nå \"Halvvägs\" i \"Utred\"",
        "waiting|2024-06-14|5|Salem|Slutför \"Utred\"",
        "waiting|2024-06-30|21|Salem|Besluta om svaret på remissen",
        "waiting|2024||Salem|Slutför \"Utan dag\"",
    };
    sdt_session *s = new_busy();

    (void)state;
    PUT(s, MATTER, "remiss.2", "cooperation", "samverkan", "role", "consultation", "title",
        "svaret, andra omgången", "earlier_round", "remiss", "proposed", "2024-06-10");
    PUT(s, ACTIVITY, "sen", "status", "done", "finished", "2024-06-14");
    PUT(s, MILESTONE, "halvvags", "reached", "2024-06-10");
    PUT(s, ACTIVITY, "utan", "objective", "verksamhetsmal", "title", "Utan dag", "status",
        "ongoing", "municipality", "0128");
    assert_waiting(s, (const char *const[]){"municipality", "0128", "date", "2024-06-09", NULL},
                   wanted, COUNT(wanted));
    sdt_session_free(s);
}

static void what_is_left_in_a_closed_plan_waits_on_nobody(void **state)
{
    sdt_session *s = new_busy();

    (void)state;
    take_away(s, SDT_KIND_ADOPTION, "a");
    take_away(s, SDT_KIND_MATTER, "remiss");
    PUT(s, PLAN, "plan", "year", "2023");
    assert_ok(s, sdt_plan_close(s, "plan", "2024-06-15", OPTIONS("leave", "1"), NULL));
    assert_waiting(s, (const char *const[]){"municipality", "0128", NULL}, NULL, 0);
    sdt_session_free(s);
}

/* The check and the page of what waits have one rule: a matter that was only noted is not decided. */
static void theme_waits_until_its_body_has_said_yes(void **state)
{
    static const char *const wanted[] = {
        "waiting|2024-10-03|110||Besluta om tema för Konferensen 2024"};
    static const char *const secretariat[] = {"municipality", "secretariat", "days", "200", NULL};
    sdt_session *s = new_whole(NULL);

    (void)state;
    take_away(s, SDT_KIND_PERSON, "person");
    PUT(s, CONFERENCE, "konferens", "theme_body", "kommitten");
    PUT(s, DECISION, "d", "body", "kommitten", "date", "2024-01-10", "title", "Tema", "outcome",
        "noted");
    PUT(s, EDITION, "konferens.2024", "date", "2024-10-03", "theme", "Vatten", "decision", "d");
    assert_waiting(s, secretariat, wanted, COUNT(wanted));
    PUT(s, DECISION, "d", "outcome", "amended");
    assert_waiting(s, secretariat, NULL, 0);
    sdt_session_free(s);
}

static void figures_wait_until_they_are_there(void **state)
{
    static const char *const wanted[] = {
        "waiting|2024-08-31|77|Huddinge|Rapportera till Delår: 0 av 2 klara"};
    sdt_session *s = new_whole(NULL);

    (void)state;
    take_away(s, SDT_KIND_HOSTING, "konferens.2024");
    PUT(s, OCCASION, "delar", "programme", "program", "plan", "plan", "title", "Delår", "role",
        "forecast", "period", "2024", "cutoff", "2024-08-31");
    assert_waiting(s, (const char *const[]){"municipality", "0126", NULL}, wanted, COUNT(wanted));
    sdt_session_free(s);
}

static void the_year_has_each_thing_once_and_what_has_no_day_last(void **state)
{
    static const char *const columns[] = {"date", "ends", "what", "text"};
    static const char *const wanted[] = {
        "2024-01-15|2024-01-16|meeting|Möte: Planeringskonferens",
        "2024-02-10||decision|Beslut: Budgeten",
        "2024-03-10||amendment|Ändring av programmet: Ny lydelse",
        "2024-05-01||milestone|Nå \"Halvvägs\" i \"Utred\"",
        "2024-05-31||activity|Slutför \"Mät\"",
        "2024-06-14||activity|Slutför \"Utred\"",
        "2024-06-15||erase|Radera personuppgifterna person",
        "2024-06-20||answer|Slutför insatsen \"Skrivelsen\"",
        "2024-06-30||decide|Besluta om svaret på remissen",
        "||edition|Konferensen 2024",
    };
    sdt_session *s = new_busy();
    sdt_table *table;

    (void)state;
    PUT(s, EDITION, "konferens.2024", "date", "");
    PUT(s, MEETING, "m", "body", "kommitten", "title", "Planeringskonferens", "date", "2024-01-15",
        "until", "2024-01-16", "status", "held");
    PUT(s, MEETING, "n", "body", "kommitten", "date", "2024-02-15", "status", "cancelled");
    PUT(s, DECISION, "d", "body", "kommitten", "date", "2024-02-10", "title", "Budgeten", "outcome",
        "approved");
    PUT(s, AMENDMENT, "e", "programme", "program", "date", "2024-03-10", "title", "Ny lydelse");
    assert_ok(s, sdt_year_wheel(s, 2024, &table));
    assert_rows(table, wanted, COUNT(wanted), columns, COUNT(columns));
    assert_ok(s, sdt_year_wheel(s, 2023, &table));
    assert_int_equal(sdt_table_row_count(table), 0);
    sdt_table_free(table);
    sdt_session_free(s);
}

static const char *const of_wheel[] = {"date", "ends", "what", "key"};

static void assert_year(sdt_session *s, int year, const char *const *wanted, size_t count)
{
    sdt_table *table;

    assert_ok(s, sdt_year_wheel(s, year, &table));
    assert_rows(table, wanted, count, of_wheel, COUNT(of_wheel));
}

/* An activity of 2023 that goes on in the plan of 2024: the milestone that was reached stays behind. */
static sdt_session *new_carried(void)
{
    sdt_session *s = new_whole(NULL);

    take_away(s, SDT_KIND_PERSON, "person");
    take_away(s, SDT_KIND_HOSTING, "konferens.2024");
    take_away(s, SDT_KIND_EDITION, "konferens.2024");
    PUT(s, PLAN, "plan", "year", "2023");
    PUT(s, PLAN, "sedan", "programme", "program", "role", "operational", "year", "2024", "title",
        "Planen sedan");
    PUT(s, ACTIVITY, "a", "objective", "verksamhetsmal", "title", "Utred", "status", "ongoing",
        "starts", "2023-10-01", "ends", "2024-03-31");
    PUT(s, MILESTONE, "a.1", "activity", "a", "title", "Utkast", "due", "2023-11-01", "reached",
        "2023-11-01");
    PUT(s, MILESTONE, "a.2", "activity", "a", "title", "Remiss", "due", "2023-12-01");
    assert_ok(s, sdt_plan_carry(s, "plan", "sedan", NULL));
    return s;
}

static void what_was_carried_over_stands_once_where_it_lives(void **state)
{
    static const char *const before[] = {
        "2023-10-01|2024-03-31|activity|a",
        "2023-11-01||milestone|a.1",
        "2023-12-01||milestone|a.2",
    };
    static const char *const after[] = {
        "2023-10-01|2024-03-31|activity|sedan.a",
        "2023-11-01||milestone|a.1",
        "2023-12-01||milestone|sedan.a.2",
    };
    static const char *const waits[] = {"late|2023-12-01|-197||Nå \"Remiss\" i \"Utred\"",
                                        "late|2024-03-31|-76||Slutför \"Utred\"",
                                        "done|2023-11-01|-227||Nå \"Utkast\" i \"Utred\""};
    static const char *const secretariat[] = {"municipality", "secretariat", "done", "1", NULL};
    sdt_session *s = new_carried();

    (void)state;
    assert_year(s, 2023, after, COUNT(after));
    assert_year(s, 2024, after, 1);
    assert_waiting(s, secretariat, waits, COUNT(waits));
    assert_ok(s, sdt_plan_close(s, "plan", "2024-02-01", NULL, NULL));
    assert_year(s, 2023, after, COUNT(after));
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_TODAY, "2023-12-15"));
    assert_year(s, 2023, before, COUNT(before));
    assert_year(s, 2024, before, 1);
    sdt_session_free(s);
}

/* Between the closing of one year and the beginning of a plan two years later. */
static void what_was_carried_over_stands_once_before_the_later_plan_begins(void **state)
{
    static const char *const wanted[] = {"2023-10-01|2024-03-31|activity|sedan.a"};
    sdt_session *s = new_carried();

    (void)state;
    PUT(s, PLAN, "sedan", "year", "2025");
    assert_ok(s, sdt_plan_close(s, "plan", "2024-02-01", NULL, NULL));
    assert_year(s, 2024, wanted, 1);
    sdt_session_free(s);
}

static void what_lasts_a_day_has_no_other_end(void **state)
{
    static const char *const wanted[] = {"2024-05-02||activity|b"};
    sdt_session *s = new_carried();
    struct text text = {0};

    (void)state;
    PUT(s, ACTIVITY, "sedan.a", "ends", "2023-12-31");
    PUT(s, ACTIVITY, "b", "objective", "sedan.verksamhetsmal", "title", "Möt dem", "status",
        "ongoing", "starts", "2024-05-02", "ends", "2024-05-02");
    assert_year(s, 2024, wanted, 1);
    assert_ok(s, sdt_export_year(s, 2024, text_write, &text));
    assert_non_null(strstr(text.bytes, "DUE;VALUE=DATE:20240502\r\n"));
    assert_null(strstr(text.bytes, "DTSTART"));
    text_free(&text);
    sdt_session_free(s);
}

/* The day that it begins is dated, though nobody has said when it is to be done. */
static void what_only_begins_stands_on_that_day(void **state)
{
    static const char *const wanted[] = {"2024-05-02||activity|b"};
    sdt_session *s = new_carried();
    struct text text = {0};
    sdt_table *table;

    (void)state;
    PUT(s, ACTIVITY, "sedan.a", "ends", "2023-12-31");
    PUT(s, ACTIVITY, "b", "objective", "sedan.verksamhetsmal", "title", "Möt dem", "status",
        "ongoing", "starts", "2024-05-02");
    assert_year(s, 2024, wanted, 1);
    assert_ok(s, sdt_year_wheel(s, 2024, &table));
    assert_ok(s, sdt_table_next(table));
    assert_string_equal(cell(table, "text"), "Börja med \"Möt dem\"");
    sdt_table_free(table);
    assert_ok(s, sdt_export_year(s, 2024, text_write, &text));
    assert_non_null(strstr(text.bytes, "DUE;VALUE=DATE:20240502\r\n"));
    assert_null(strstr(text.bytes, "DTSTART"));
    text_free(&text);
    sdt_session_free(s);
}

/* The calendar has the rows of the wheel, each once. */
static void the_calendar_has_what_the_year_has(void **state)
{
    sdt_session *s = new_carried();
    struct text text = {0};

    (void)state;
    assert_ok(s, sdt_export_year(s, 2024, text_write, &text));
    assert_non_null(strstr(text.bytes, "UID:activity.sedan.a@sodertorn\r\n"));
    assert_null(strstr(text.bytes, "UID:activity.a@sodertorn\r\n"));
    assert_non_null(strstr(text.bytes, "DTSTART;VALUE=DATE:20231001\r\n"
                                       "DUE;VALUE=DATE:20240331\r\n"));
    text_free(&text);
    sdt_session_free(s);
}

/* A meeting of two days ends before the third; what is to be done is a task. */
static void the_year_as_a_calendar_has_events_and_tasks(void **state)
{
    sdt_session *s = new_busy();
    struct text text = {0};

    (void)state;
    PUT(s, EDITION, "konferens.2024", "date", "");
    PUT(s, MEETING, "m", "body", "kommitten", "date", "2024-02-28", "until", "2024-02-29", "status",
        "planned");
    assert_ok(s, sdt_export_year(s, 2024, text_write, &text));
    assert_non_null(strstr(text.bytes, "BEGIN:VEVENT\r\nUID:meeting.m@sodertorn\r\n"));
    assert_non_null(strstr(text.bytes, "DTSTART;VALUE=DATE:20240228\r\n"
                                       "DTEND;VALUE=DATE:20240301\r\n"));
    assert_non_null(strstr(text.bytes, "BEGIN:VTODO\r\nUID:decide.remiss@sodertorn\r\n"));
    assert_non_null(strstr(text.bytes, "BEGIN:VTODO\r\nUID:edition.konferens.2024@sodertorn\r\n"));
    assert_non_null(strstr(text.bytes, "DUE;VALUE=DATE:20241231\r\n"));
    assert_non_null(strstr(text.bytes, "STATUS:COMPLETED\r\n"));
    assert_status(s, sdt_export_year(s, 0, text_write, &text), SDT_ERROR_VALUE);
    text_free(&text);
    text = (struct text){0};
    assert_ok(
        s, sdt_export_waiting(s, (const char *const[]){"municipality", "0126", "done", "1", NULL},
                              text_write, &text));
    assert_non_null(strstr(text.bytes, "UID:decide.remiss.0126@sodertorn\r\n"));
    assert_non_null(strstr(text.bytes, "DUE;VALUE=DATE:20240630\r\n"));
    assert_non_null(strstr(text.bytes, "UID:host.konferens.2024.0126@sodertorn\r\n"));
    assert_null(strstr(text.bytes, "0128"));
    text_free(&text);
    sdt_session_free(s);
}

/* The committee's plan, but an objective that a network answers for. */
static void activity_waits_on_the_network_of_its_objective(void **state)
{
    sdt_session *s = new_busy();
    sdt_table *table;
    int seen = 0;

    (void)state;
    PUT(s, BODY, "chefer", "cooperation", "samverkan", "role", "network", "name",
        "Planeringschefer");
    PUT(s, OBJECTIVE, "verksamhetsmal", "responsible", "chefer");
    assert_ok(s, sdt_waiting(s, NULL, &table));
    while (sdt_table_next(table) == SDT_OK) {
        if (strcmp(cell(table, "what"), "activity") != 0)
            continue;
        assert_string_equal(cell(table, "body"), "Planeringschefer");
        seen++;
    }
    assert_int_equal(seen, 1);
    sdt_table_free(table);
    sdt_session_free(s);
}

static void wrong_questions_are_told(void **state)
{
    sdt_session *s = new_whole(NULL);
    sdt_table *table = (sdt_table *)&s;

    (void)state;
    assert_status(s, sdt_waiting(s, (const char *const[]){"municipality", "126", NULL}, &table),
                  SDT_ERROR_NOT_FOUND);
    assert_null(table);
    assert_message(s, "0126");
    assert_status(s, sdt_waiting(s, (const char *const[]){"days", "-1", NULL}, &table),
                  SDT_ERROR_VALUE);
    assert_status(s, sdt_waiting(s, (const char *const[]){"date", "2024-02-30", NULL}, &table),
                  SDT_ERROR_VALUE);
    assert_status(s, sdt_waiting(s, (const char *const[]){"day", "1", NULL}, &table),
                  SDT_ERROR_MISUSE);
    assert_status(s, sdt_year_wheel(s, 0, &table), SDT_ERROR_VALUE);
    assert_status(s, sdt_year_wheel(s, 10000, &table), SDT_ERROR_VALUE);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_waits_is_told_by_its_day),
        cmocka_unit_test(municipality_sees_its_own_and_what_it_has_done),
        cmocka_unit_test(another_day_has_another_answer),
        cmocka_unit_test(what_came_after_the_day_has_not_happened),
        cmocka_unit_test(what_is_left_in_a_closed_plan_waits_on_nobody),
        cmocka_unit_test(theme_waits_until_its_body_has_said_yes),
        cmocka_unit_test(figures_wait_until_they_are_there),
        cmocka_unit_test(the_year_has_each_thing_once_and_what_has_no_day_last),
        cmocka_unit_test(what_was_carried_over_stands_once_where_it_lives),
        cmocka_unit_test(what_was_carried_over_stands_once_before_the_later_plan_begins),
        cmocka_unit_test(what_lasts_a_day_has_no_other_end),
        cmocka_unit_test(what_only_begins_stands_on_that_day),
        cmocka_unit_test(the_calendar_has_what_the_year_has),
        cmocka_unit_test(the_year_as_a_calendar_has_events_and_tasks),
        cmocka_unit_test(activity_waits_on_the_network_of_its_objective),
        cmocka_unit_test(wrong_questions_are_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
