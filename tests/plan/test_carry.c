/*
 * lib/plan, carry-over: what is unfinished goes on in the next year's plan, once, as new records.
 */
#include "plan/plans.h"

#include <stdlib.h>

/* What became of a record, and the key of the one that goes on with it (NULL for none). */
static void assert_outcome(sdt_table *table, const char *key, const char *outcome, const char *to)
{
    find_row(table, key);
    assert_string_equal(cell(table, "outcome"), outcome);
    assert_non_null(cell(table, "reason"));
    if (to)
        assert_string_equal(cell(table, "to"), to);
    else
        assert_null(cell(table, "to"));
}

static sdt_table *carry(sdt_session *s, const char *from, const char *to)
{
    sdt_table *table;

    assert_ok(s, sdt_plan_carry(s, from, to, &table));
    return table;
}

/* The text of a field of a record. */
static void assert_field(sdt_session *s, int kind, const char *key, int field, const char *wanted)
{
    sdt_record *record;

    assert_ok(s, sdt_get(s, kind, key, &record));
    if (wanted)
        assert_string_equal(sdt_record_text(record, field), wanted);
    else
        assert_int_equal(sdt_record_has(record, field), 0);
    sdt_record_free(record);
}

static void what_is_unfinished_goes_on_with_its_objective_and_milestones(void **state)
{
    sdt_session *s = new_plans(NULL);
    sdt_table *table = carry(s, "vp-2024", "vp-2025");

    (void)state;
    assert_outcome(table, "vp-2024.1", "carried", "vp-2025.1");
    assert_outcome(table, "vp-2024.1.oppen", "carried", "vp-2025.1.oppen");
    assert_outcome(table, "vp-2024.1.oppen.2", "carried", "vp-2025.1.oppen.2");
    assert_outcome(table, "vp-2024.1.klar", "done", NULL);
    assert_outcome(table, "vp-2024.1.sen", "done", NULL);
    assert_outcome(table, "hp-2024.1", "other_plan", NULL);
    assert_outcome(table, "vp-2024.2", "carried", "vp-2025.2");
    assert_outcome(table, "vp-2024.2.avbruten", "stopped", NULL);
    assert_outcome(table, "vp-2024.2.utan-dag", "carried", "vp-2025.2.utan-dag");
    assert_int_equal(sdt_table_row_count(table), 9); /* the milestone that was reached is none */
    sdt_table_free(table);
    assert_field(s, SDT_KIND_PLAN, "vp-2025", SDT_PLAN_FOLLOWS, "vp-2024");
    assert_field(s, SDT_KIND_OBJECTIVE, "vp-2025.1", SDT_OBJECTIVE_SUB_GOAL, "delmal");
    assert_field(s, SDT_KIND_ACTIVITY, "vp-2025.1.oppen", SDT_ACTIVITY_CARRIED_FROM,
                 "vp-2024.1.oppen");
    assert_field(s, SDT_KIND_ACTIVITY, "vp-2025.1.oppen", SDT_ACTIVITY_ENDS, "2024-03-31");
    assert_field(s, SDT_KIND_MILESTONE, "vp-2025.1.oppen.2", SDT_MILESTONE_DUE, "2024-03-15");
    sdt_session_free(s);
}

static void what_was_carried_is_carried_from_the_later_years_first_day(void **state)
{
    sdt_session *s = new_plans(NULL);
    sdt_table *table = carry(s, "vp-2024", "vp-2025");

    (void)state;
    sdt_table_free(table);
    assert_ok(s, sdt_plans(s, OPTIONS("plan", "vp-2024", "on", "2024-12-31"), &table));
    find_row(table, "vp-2024.1.oppen");
    assert_string_equal(cell(table, "state"), "late");
    assert_string_equal(cell(table, "carried_to"), "vp-2025.1.oppen");
    sdt_table_free(table);
    assert_ok(s, sdt_plans(s, OPTIONS("plan", "vp-2024", "on", "2025-01-01"), &table));
    find_row(table, "vp-2024.1.oppen");
    assert_string_equal(cell(table, "state"), "carried");
    find_row(table, "vp-2024.1.oppen.2");
    assert_string_equal(cell(table, "state"), "carried");
    sdt_table_free(table);
    assert_ok(s, sdt_plans(s, OPTIONS("plan", "vp-2025", "on", "2025-01-01"), &table));
    find_row(table, "vp-2025.1.oppen");
    assert_string_equal(cell(table, "state"), "late"); /* until it is given another day */
    assert_string_equal(cell(table, "carried_from"), "vp-2024.1.oppen");
    sdt_table_free(table);
    sdt_session_free(s);
}

static void a_second_time_nothing_is_written(void **state)
{
    sdt_session *s = new_plans(NULL);
    char *before, *after;
    sdt_table *table;

    (void)state;
    sdt_table_free(carry(s, "vp-2024", "vp-2025"));
    before = dump_of(s);
    table = carry(s, "vp-2024", "vp-2025");
    assert_outcome(table, "vp-2024.1.oppen", "already", "vp-2025.1.oppen");
    sdt_table_free(table);
    after = dump_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
    sdt_session_free(s);
}

static void what_comes_later_is_carried_to_the_same_objective(void **state)
{
    sdt_session *s = new_plans(NULL);
    sdt_table *table;

    (void)state;
    sdt_table_free(carry(s, "vp-2024", "vp-2025"));
    PUT(s, OBJECTIVE, "vp-2025.1", "title", "Omskrivet");
    put_activity(s, "vp-2024.1.ny", "vp-2024.1", "", "2024-12-31", "ongoing", "");
    table = carry(s, "vp-2024", "vp-2025");
    assert_outcome(table, "vp-2024.1.ny", "carried", "vp-2025.1.ny");
    sdt_table_free(table);
    assert_field(s, SDT_KIND_ACTIVITY, "vp-2025.1.ny", SDT_ACTIVITY_OBJECTIVE, "vp-2025.1");
    sdt_session_free(s);
}

static void an_objective_that_is_alike_is_used(void **state)
{
    sdt_session *s = new_plans(NULL);

    (void)state;
    PUT(s, OBJECTIVE, "eget", "plan", "vp-2025", "sub_goal", "delmal", "title", "Ett");
    PUT(s, OBJECTIVE, "vp-2025.2", "plan", "vp-2025", "sub_goal", "delmal", "title", "Annat");
    sdt_table_free(carry(s, "vp-2024", "vp-2025"));
    assert_field(s, SDT_KIND_ACTIVITY, "vp-2025.1.oppen", SDT_ACTIVITY_OBJECTIVE, "eget");
    assert_field(s, SDT_KIND_OBJECTIVE, "vp-2025.2", SDT_OBJECTIVE_TITLE, "Annat");
    assert_field(s, SDT_KIND_OBJECTIVE, "vp-2025.2.2", SDT_OBJECTIVE_TITLE, "Två");
    sdt_session_free(s);
}

static void an_action_plan_is_carried_under_the_objectives_of_the_plan_that_follows(void **state)
{
    sdt_session *s = new_plans(NULL);
    sdt_table *table = carry(s, "hp-2024", "hp-2025");

    (void)state;
    assert_outcome(table, "hp-2024.1", "no_later_plan", NULL);
    sdt_table_free(table);
    sdt_table_free(carry(s, "vp-2024", "vp-2025"));
    table = carry(s, "hp-2024", "hp-2025");
    assert_outcome(table, "hp-2024.1", "carried", "hp-2025.1");
    sdt_table_free(table);
    assert_field(s, SDT_KIND_ACTIVITY, "hp-2025.1", SDT_ACTIVITY_PLAN, "hp-2025");
    assert_field(s, SDT_KIND_ACTIVITY, "hp-2025.1", SDT_ACTIVITY_OBJECTIVE, "vp-2025.1");
    sdt_session_free(s);
}

static void into_the_next_programme_an_objective_follows_its_sub_goal(void **state)
{
    sdt_session *s = new_plans(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, PROGRAMME, "nasta", "title", "Nästa", "cooperation", "samverkan", "valid_from", "2025",
        "valid_until", "2028");
    PUT(s, SUB_GOAL, "nytt", "programme", "nasta", "title", "Nytt delmål");
    PUT(s, SUCCESSION, "delmal", "earlier", "delmal", "later", "nytt");
    PUT(s, PLAN, "vp-2025", "programme", "nasta");
    table = carry(s, "vp-2024", "vp-2025");
    assert_outcome(table, "vp-2024.1.oppen", "carried", "vp-2025.1.oppen");
    assert_outcome(table, "vp-2024.2.utan-dag", "no_later_goal", NULL); /* it served a goal */
    sdt_table_free(table);
    assert_field(s, SDT_KIND_OBJECTIVE, "vp-2025.1", SDT_OBJECTIVE_SUB_GOAL, "nytt");
    sdt_session_free(s);
}

/* A draft of another programme, in which the sub-goal goes on as well, is not the plan's. */
static void a_sub_goal_is_followed_into_the_programme_of_the_later_plan(void **state)
{
    sdt_session *s = new_plans(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, PROGRAMME, "nasta", "title", "Nästa", "cooperation", "samverkan", "valid_from", "2025",
        "valid_until", "2028");
    PUT(s, PROGRAMME, "utkast", "title", "Utkastet", "cooperation", "samverkan", "valid_from",
        "2029", "valid_until", "2032");
    PUT(s, SUB_GOAL, "i-utkastet", "programme", "utkast", "title", "I utkastet");
    PUT(s, SUCCESSION, "a", "earlier", "delmal", "later", "i-utkastet");
    PUT(s, PLAN, "vp-2025", "programme", "nasta");
    table = carry(s, "vp-2024", "vp-2025");
    assert_outcome(table, "vp-2024.1.oppen", "no_later_goal", NULL);
    sdt_table_free(table);
    PUT(s, SUB_GOAL, "nytt", "programme", "nasta", "title", "Nytt delmål");
    PUT(s, SUCCESSION, "b", "earlier", "delmal", "later", "nytt");
    table = carry(s, "vp-2024", "vp-2025");
    assert_outcome(table, "vp-2024.1.oppen", "carried", "vp-2025.1.oppen");
    sdt_table_free(table);
    assert_field(s, SDT_KIND_OBJECTIVE, "vp-2025.1", SDT_OBJECTIVE_SUB_GOAL, "nytt");
    sdt_session_free(s);
}

static void a_plan_that_cannot_follow_is_refused(void **state)
{
    sdt_session *s = new_plans(NULL);
    char *before = dump_of(s), *after;

    (void)state;
    assert_status(s, sdt_plan_carry(s, "vp-2025", "vp-2024", NULL), SDT_ERROR_VALUE);
    assert_status(s, sdt_plan_carry(s, "vp-2024", "vp-2024", NULL), SDT_ERROR_VALUE);
    assert_status(s, sdt_plan_carry(s, "vp-2024", "hp-2025", NULL), SDT_ERROR_VALUE);
    assert_status(s, sdt_plan_carry(s, "vp-2024", "vp-2026", NULL), SDT_ERROR_NOT_FOUND);
    assert_message(s, "vp-2024");
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_SCOPE, "0126"));
    assert_status(s, sdt_plan_carry(s, "vp-2024", "vp-2025", NULL), SDT_ERROR_DENIED);
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_SCOPE, "secretariat"));
    after = dump_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
    PUT(s, PLAN, "vp-2025", "follows", "hp-2024");
    assert_status(s, sdt_plan_carry(s, "vp-2024", "vp-2025", NULL), SDT_ERROR_VALUE);
    assert_message(s, "följer redan på hp-2024");
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_unfinished_goes_on_with_its_objective_and_milestones),
        cmocka_unit_test(what_was_carried_is_carried_from_the_later_years_first_day),
        cmocka_unit_test(a_second_time_nothing_is_written),
        cmocka_unit_test(what_comes_later_is_carried_to_the_same_objective),
        cmocka_unit_test(an_objective_that_is_alike_is_used),
        cmocka_unit_test(an_action_plan_is_carried_under_the_objectives_of_the_plan_that_follows),
        cmocka_unit_test(into_the_next_programme_an_objective_follows_its_sub_goal),
        cmocka_unit_test(a_sub_goal_is_followed_into_the_programme_of_the_later_plan),
        cmocka_unit_test(a_plan_that_cannot_follow_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
