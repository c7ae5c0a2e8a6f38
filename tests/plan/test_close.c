/*
 * lib/plan, a closed year: it holds its plan and every part of it, at any depth, and nothing that merely
 * refers to them; a correction goes through and says so.
 */
#include "plan/plans.h"

#include <sodertorn/occasion.h>
#include <stdlib.h>

/* The plans of 2024 and 2025 on a day when both years are over. */
static sdt_session *new_over(void)
{
    sdt_session *s = new_plans(NULL);

    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_TODAY, "2026-03-01"));
    return s;
}

/* vp-2024 with a budget line, closed with what is unfinished in it. */
static sdt_session *new_closed(void)
{
    sdt_session *s = new_over();

    PUT(s, BUDGET_LINE, "vp-2024.b", "plan", "vp-2024", "title", "Kansli", "amount", "1000",
        "shared", "equally");
    assert_ok(s, sdt_plan_close(s, "vp-2024", "2025-02-01", OPTIONS("leave", "1"), NULL));
    return s;
}

/* What putting a record with a field set anew comes to. */
static int change(sdt_session *s, int kind, const char *key, int field, const char *value)
{
    sdt_record *record;
    int status;

    assert_ok(s, sdt_get(s, kind, key, &record));
    assert_ok(s, sdt_record_parse(record, field, value));
    status = sdt_put(record);
    sdt_record_free(record);
    return status;
}

static int take_out(sdt_session *s, int kind, const char *key)
{
    sdt_record *record;
    int status;

    assert_ok(s, sdt_get(s, kind, key, &record));
    status = sdt_delete(record);
    sdt_record_free(record);
    return status;
}

static void a_closed_plan_holds_all_its_parts(void **state)
{
    static const struct {
        int kind;
        const char *key;
        int field;
        const char *value;
    } parts[] = {
        {SDT_KIND_PLAN, "vp-2024", SDT_PLAN_TITLE, "Annan"},
        {SDT_KIND_OBJECTIVE, "vp-2024.1", SDT_OBJECTIVE_TITLE, "Annat"},
        {SDT_KIND_ACTIVITY, "vp-2024.1.oppen", SDT_ACTIVITY_STATUS, "done"},
        {SDT_KIND_ACTIVITY, "hp-2024.1", SDT_ACTIVITY_STATUS, "done"},
        {SDT_KIND_MILESTONE, "vp-2024.1.oppen.2", SDT_MILESTONE_REACHED, "2025-03-01"},
        {SDT_KIND_BUDGET_LINE, "vp-2024.b", SDT_BUDGET_LINE_OUTCOME, "900"},
    };
    sdt_session *s = new_closed();

    (void)state;
    for (size_t i = 0; i < COUNT(parts); i++) {
        assert_status(s, change(s, parts[i].kind, parts[i].key, parts[i].field, parts[i].value),
                      SDT_ERROR_DENIED);
        assert_message(s, "vp-2024 är stängd sedan 2025-02-01");
    }
    assert_status(s, take_out(s, SDT_KIND_MILESTONE, "vp-2024.1.oppen.2"), SDT_ERROR_DENIED);
    assert_status(s, take_out(s, SDT_KIND_ACTIVITY, "vp-2024.2.utan-dag"), SDT_ERROR_DENIED);
    sdt_session_free(s);
}

/* What putting a new record comes to. */
static int add(sdt_session *s, int kind, const char *const fields[])
{
    sdt_record *record;
    int status;

    assert_ok(s, sdt_record_new(s, kind, &record));
    for (size_t i = 0; fields[i]; i += 2)
        assert_ok(s, sdt_record_parse(record, sdt_field_find(kind, fields[i]), fields[i + 1]));
    status = sdt_put(record);
    sdt_record_free(record);
    return status;
}

#define ADD(s, kind, ...) add(s, SDT_KIND_##kind, (const char *const[]){__VA_ARGS__, NULL})

static void nothing_is_added_to_a_closed_plan_nor_moved_into_it(void **state)
{
    sdt_session *s = new_closed();

    (void)state;
    assert_status(s, ADD(s, OBJECTIVE, "plan", "vp-2024", "sub_goal", "delmal", "title", "Nytt"),
                  SDT_ERROR_DENIED);
    assert_status(s, ADD(s, ACTIVITY, "objective", "vp-2024.2", "title", "Ny", "status", "ongoing"),
                  SDT_ERROR_DENIED);
    assert_status(
        s, ADD(s, MILESTONE, "activity", "vp-2024.1.klar", "title", "Ny", "due", "2025-01-01"),
        SDT_ERROR_DENIED);
    PUT(s, OBJECTIVE, "vp-2025.1", "plan", "vp-2025", "sub_goal", "delmal", "title", "Ett");
    put_activity(s, "vp-2025.1.a", "vp-2025.1", "", "", "ongoing", "");
    assert_status(s,
                  change(s, SDT_KIND_ACTIVITY, "vp-2025.1.a", SDT_ACTIVITY_OBJECTIVE, "vp-2024.1"),
                  SDT_ERROR_DENIED);
    sdt_session_free(s);
}

static void a_closed_action_plan_holds_its_activities_under_open_objectives(void **state)
{
    sdt_session *s = new_over();

    (void)state;
    assert_ok(s, sdt_plan_close(s, "hp-2024", "2025-01-15", OPTIONS("leave", "1"), NULL));
    assert_status(s, change(s, SDT_KIND_ACTIVITY, "hp-2024.1", SDT_ACTIVITY_STATUS, "done"),
                  SDT_ERROR_DENIED);
    assert_ok(s, change(s, SDT_KIND_ACTIVITY, "vp-2024.1.oppen", SDT_ACTIVITY_STATUS, "done"));
    assert_ok(s, change(s, SDT_KIND_OBJECTIVE, "vp-2024.1", SDT_OBJECTIVE_TITLE, "Annat"));
    sdt_session_free(s);
}

static void what_merely_refers_to_a_closed_plan_is_written_and_frozen(void **state)
{
    sdt_session *s = new_closed();

    (void)state;
    PUT(s, INDICATOR, "N00001", "title", "Indikatorn", "direction", "lower");
    PUT(s, MEASURE, "matt", "indicator", "N00001", "objective", "vp-2024.1");
    PUT(s, TARGET, "malvarde", "indicator", "N00001", "period", "2024", "value", "10", "plan",
        "vp-2024");
    PUT(s, OCCASION, "helar-2024", "programme", "program", "plan", "vp-2024", "title", "Helår",
        "role", "final", "period", "2024", "cutoff", "2025-01-31");
    PUT(s, JUDGEMENT, "omdome", "occasion", "helar-2024", "objective", "vp-2024.1", "status",
        "achieved", "date", "2025-02-02", "comment", "Det gick bra.", "author", "kansliet");
    assert_ok(s, change(s, SDT_KIND_TARGET, "malvarde", SDT_TARGET_VALUE, "11"));
    assert_ok(s, change(s, SDT_KIND_JUDGEMENT, "omdome", SDT_JUDGEMENT_COMMENT, "Ganska bra."));
    assert_ok(s, sdt_occasion_freeze(s, "helar-2024", NULL));
    PUT(s, PLAN, "vp-2025", "follows", "vp-2024");
    sdt_session_free(s);
}

static void what_is_unfinished_must_be_ended_carried_or_left(void **state)
{
    sdt_session *s = new_over();
    sdt_table *table, *problems;

    (void)state;
    assert_status(s, sdt_plan_close(s, "vp-2024", "2025-02-01", NULL, &table), SDT_ERROR_VALUE);
    assert_null(table);
    assert_ok(s, sdt_session_problems(s, &problems));
    assert_int_equal(sdt_table_row_count(problems), 3); /* oppen, utan-dag, hp-2024.1 */
    sdt_table_free(problems);
    assert_ok(s, change(s, SDT_KIND_PLAN, "vp-2024", SDT_PLAN_TITLE, "Öppen än"));
    assert_ok(s, sdt_plan_carry(s, "vp-2024", "vp-2025", NULL));
    assert_ok(s, sdt_plan_carry(s, "hp-2024", "hp-2025", NULL));
    assert_ok(s, sdt_plan_close(s, "vp-2024", "2025-02-01", NULL, &table));
    find_row(table, "vp-2024.1.oppen");
    assert_string_equal(cell(table, "outcome"), "already");
    sdt_table_free(table);
    sdt_session_free(s);
}

static void what_is_left_is_no_longer_late(void **state)
{
    sdt_session *s = new_closed();
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_plans(s, OPTIONS("plan", "vp-2024", "on", "2026-01-01"), &table));
    find_row(table, "vp-2024");
    assert_string_equal(cell(table, "state"), "closed");
    assert_int_equal(whole(table, "late"), 0);
    find_row(table, "vp-2024.1.oppen");
    assert_string_equal(cell(table, "state"), "left");
    find_row(table, "vp-2024.1.oppen.2");
    assert_string_equal(cell(table, "state"), "left");
    sdt_table_free(table);
    assert_ok(s, sdt_plans(s, OPTIONS("plan", "vp-2024", "on", "2025-01-31"), &table));
    find_row(table, "vp-2024");
    assert_string_equal(cell(table, "state"), "open");
    assert_int_equal(whole(table, "late"), 3);
    sdt_table_free(table);
    sdt_session_free(s);
}

static void a_plan_is_closed_once_by_a_decision(void **state)
{
    sdt_session *s = new_over();
    sdt_record *plan;

    (void)state;
    PUT(s, DECISION, "beslut", "body", "kommitten", "date", "2025-02-01", "title", "Bokslut",
        "outcome", "approved");
    assert_status(s, sdt_plan_close(s, "vp-2025", "2026-02-30", NULL, NULL), SDT_ERROR_VALUE);
    assert_status(s, sdt_plan_close(s, "vp-2025", "2026-02-01", OPTIONS("decision", "inget"), NULL),
                  SDT_ERROR_REFERENCE);
    assert_ok(s, sdt_plan_close(s, "vp-2025", "2026-02-01", OPTIONS("decision", "beslut"), NULL));
    assert_ok(s, sdt_get(s, SDT_KIND_PLAN, "vp-2025", &plan));
    assert_string_equal(sdt_plan_closing(plan), "beslut");
    sdt_record_free(plan);
    assert_status(s, sdt_plan_close(s, "vp-2025", "2026-02-02", NULL, NULL), SDT_ERROR_EXISTS);
    assert_status(s, sdt_plan_carry(s, "vp-2024", "vp-2025", NULL), SDT_ERROR_DENIED);
    sdt_session_free(s);
}

/* From the first day after its year to today, both included. */
static void a_plan_is_closed_when_its_year_is_over_and_on_a_day_that_has_come(void **state)
{
    sdt_session *s = new_over();

    (void)state;
    assert_status(s, sdt_plan_close(s, "vp-2025", "2025-06-30", NULL, NULL), SDT_ERROR_VALUE);
    assert_status(s, sdt_plan_close(s, "vp-2025", "2025-12-31", NULL, NULL), SDT_ERROR_VALUE);
    assert_message(s, "vp-2025 kan inte stängas 2025-12-31, innan dess år är slut; "
                      "tidigast 2026-01-01.");
    assert_status(s, sdt_plan_close(s, "vp-2025", "2026-03-02", NULL, NULL), SDT_ERROR_VALUE);
    assert_message(s, "vp-2025 kan inte stängas 2026-03-02, som inte har kommit än; "
                      "senast i dag, 2026-03-01.");
    assert_status(s, sdt_plan_close(s, "vp-2025", "2099-01-01", NULL, NULL), SDT_ERROR_VALUE);
    assert_ok(s, sdt_plan_close(s, "vp-2025", "2026-01-01", NULL, NULL));
    assert_ok(s, sdt_plan_close(s, "hp-2025", "2026-03-01", NULL, NULL));
    put_plan(s, "sist", "operational", "kommitten", "9999");
    assert_status(s, sdt_plan_close(s, "sist", "9999-12-31", NULL, NULL), SDT_ERROR_VALUE);
    sdt_session_free(s);
}

static int correct(sdt_session *s, int kind, const char *key, int field, const char *value,
                   sdt_table **out)
{
    return sdt_plan_correct(s, "vp-2024", kind, key, field, value, "Fakturan kom sent.", out);
}

/* The verb of the last change of a record. */
static void assert_last_verb(sdt_session *s, int kind, const char *key, const char *verb)
{
    sdt_table *history;

    assert_ok(s, sdt_history(s, kind, key, &history));
    assert_int_equal(sdt_table_seek(history, sdt_table_row_count(history) - 1), SDT_OK);
    assert_string_equal(cell(history, "verb"), verb);
    sdt_table_free(history);
}

static void a_correction_changes_and_is_recorded_with_its_reason(void **state)
{
    sdt_session *s = new_closed();
    sdt_table *table;

    (void)state;
    assert_ok(
        s, correct(s, SDT_KIND_BUDGET_LINE, "vp-2024.b", SDT_BUDGET_LINE_OUTCOME, "912.5", NULL));
    assert_ok(s, correct(s, SDT_KIND_MILESTONE, "vp-2024.1.oppen.2", SDT_MILESTONE_REACHED,
                         "2024-03-10", NULL));
    assert_ok(s,
              correct(s, SDT_KIND_BUDGET_LINE, "vp-2024.b", SDT_BUDGET_LINE_OUTCOME, "", &table));
    assert_int_equal(sdt_table_row_count(table), 3);
    sdt_table_free(table);
    assert_ok(s, sdt_plan_corrections(s, "vp-2024", &table));
    sdt_table_seek(table, 0);
    assert_string_equal(cell(table, "date"), "2026-03-01");
    assert_string_equal(cell(table, "kind"), "budget_line");
    assert_string_equal(cell(table, "title"), "Kansli");
    assert_string_equal(cell(table, "label"), "Utfall");
    assert_null(cell(table, "before"));
    assert_string_equal(cell(table, "after"), "912.5");
    assert_string_equal(cell(table, "reason"), "Fakturan kom sent.");
    sdt_table_seek(table, 2);
    assert_string_equal(cell(table, "before"), "912.5");
    assert_null(cell(table, "after"));
    sdt_table_free(table);
    assert_last_verb(s, SDT_KIND_BUDGET_LINE, "vp-2024.b", "correct");
    assert_last_verb(s, SDT_KIND_CORRECTION, "vp-2024.3", "correct");
    assert_status(s, change(s, SDT_KIND_BUDGET_LINE, "vp-2024.b", SDT_BUDGET_LINE_OUTCOME, "1"),
                  SDT_ERROR_DENIED); /* the seal holds again */
    sdt_session_free(s);
}

static void what_cannot_be_corrected_is_refused_and_nothing_is_written(void **state)
{
    sdt_session *s = new_closed();
    char *before = dump_of(s), *after;

    (void)state;
    assert_status(s, correct(s, SDT_KIND_PLAN, "vp-2024", SDT_PLAN_CLOSED, "", NULL),
                  SDT_ERROR_MISUSE);
    assert_status(s,
                  correct(s, SDT_KIND_OBJECTIVE, "vp-2024.1", SDT_OBJECTIVE_PLAN, "vp-2025", NULL),
                  SDT_ERROR_VALUE);
    assert_status(s, correct(s, SDT_KIND_OBJECTIVE, "vp-2024.1", SDT_OBJECTIVE_TITLE, "Ett", NULL),
                  SDT_ERROR_VALUE);
    assert_status(s, correct(s, SDT_KIND_OBJECTIVE, "vp-2024.1", SDT_OBJECTIVE_TITLE, "", NULL),
                  SDT_ERROR_REQUIRED);
    assert_status(s, correct(s, SDT_KIND_OBJECTIVE, "vp-2024.9", SDT_OBJECTIVE_TITLE, "X", NULL),
                  SDT_ERROR_NOT_FOUND);
    assert_status(
        s, correct(s, SDT_KIND_ACTIVITY, "vp-2024.1.oppen", SDT_ACTIVITY_STATUS, "klart?", NULL),
        SDT_ERROR_VALUE);
    assert_status(s, correct(s, SDT_KIND_BODY, "kommitten", SDT_BODY_NAME, "X", NULL),
                  SDT_ERROR_VALUE);
    assert_status(s, correct(s, SDT_KIND_PLAN, "vp-2025", SDT_PLAN_TITLE, "X", NULL),
                  SDT_ERROR_VALUE);
    assert_status(
        s, sdt_plan_correct(s, "vp-2024", SDT_KIND_PLAN, "vp-2024", SDT_PLAN_TITLE, "X", " ", NULL),
        SDT_ERROR_VALUE);
    assert_status(
        s,
        sdt_plan_correct(s, "vp-2025", SDT_KIND_PLAN, "vp-2025", SDT_PLAN_TITLE, "X", "Skäl", NULL),
        SDT_ERROR_VALUE);
    assert_message(s, "inte stängd");
    after = dump_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
    sdt_session_free(s);
}

static void a_correction_says_nothing_of_personal_data(void **state)
{
    sdt_session *s = new_closed();
    sdt_table *table;

    (void)state;
    PUT(s, PERSON, "anna", "name", "Anna Andersson");
    assert_ok(
        s, correct(s, SDT_KIND_ACTIVITY, "vp-2024.1.oppen", SDT_ACTIVITY_PERSON, "anna", &table));
    sdt_table_seek(table, 0);
    assert_null(cell(table, "after"));
    sdt_table_free(table);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_closed_plan_holds_all_its_parts),
        cmocka_unit_test(nothing_is_added_to_a_closed_plan_nor_moved_into_it),
        cmocka_unit_test(a_closed_action_plan_holds_its_activities_under_open_objectives),
        cmocka_unit_test(what_merely_refers_to_a_closed_plan_is_written_and_frozen),
        cmocka_unit_test(what_is_unfinished_must_be_ended_carried_or_left),
        cmocka_unit_test(what_is_left_is_no_longer_late),
        cmocka_unit_test(a_plan_is_closed_once_by_a_decision),
        cmocka_unit_test(a_plan_is_closed_when_its_year_is_over_and_on_a_day_that_has_come),
        cmocka_unit_test(a_correction_changes_and_is_recorded_with_its_reason),
        cmocka_unit_test(what_cannot_be_corrected_is_refused_and_nothing_is_written),
        cmocka_unit_test(a_correction_says_nothing_of_personal_data),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
