/*
 * lib/plan, the tree: what a plan holds, and how far each part of it had come on a day.
 */
#include "plan/plans.h"

static sdt_table *ask(sdt_session *s, const char *const *options)
{
    sdt_table *table;

    assert_ok(s, sdt_plans(s, options, &table));
    return table;
}

/* The keys of all rows, in their order. */
static void assert_keys(sdt_table *table, const char *const *keys)
{
    for (; *keys; keys++) {
        assert_int_equal(sdt_table_next(table), SDT_OK);
        assert_string_equal(cell(table, "key"), *keys);
    }
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
}

#define KEYS(...) ((const char *const[]){__VA_ARGS__, NULL})

/* The state of a record of a plan on a day. */
static void assert_state(sdt_session *s, const char *plan, const char *key, const char *day,
                         const char *state)
{
    sdt_table *table = ask(s, OPTIONS("plan", plan, "on", day));

    find_row(table, key);
    if (strcmp(cell(table, "state"), state) != 0)
        fail_msg("%s is %s on %s, not %s", key, cell(table, "state"), day, state);
    sdt_table_free(table);
}

static void a_plan_is_a_tree_by_position_and_key(void **state)
{
    sdt_session *s = new_plans(NULL);

    (void)state;
    assert_keys(ask(s, OPTIONS("plan", "vp-2024")),
                KEYS("vp-2024", "vp-2024.1", "hp-2024.1", "vp-2024.1.klar", "vp-2024.1.oppen",
                     "vp-2024.1.oppen.1", "vp-2024.1.oppen.2", "vp-2024.1.sen", "vp-2024.2",
                     "vp-2024.2.avbruten", "vp-2024.2.utan-dag"));
    sdt_session_free(s);
}

static void an_action_plan_has_the_objectives_that_its_activities_serve(void **state)
{
    sdt_session *s = new_plans(NULL);
    sdt_table *table = ask(s, OPTIONS("plan", "hp-2024"));

    (void)state;
    find_row(table, "vp-2024.1");
    assert_string_equal(cell(table, "plan"), "vp-2024");
    assert_string_equal(cell(table, "responsible"), "Nätverket");
    assert_string_equal(cell(table, "serves_kind"), "sub_goal");
    assert_string_equal(cell(table, "serves_title"), "Delmålet");
    sdt_table_seek(table, -1);
    assert_keys(table, KEYS("hp-2024", "vp-2024.1", "hp-2024.1"));
    sdt_session_free(s);
}

static void over_a_year_each_activity_stands_once(void **state)
{
    sdt_session *s = new_plans(NULL);

    (void)state;
    assert_keys(ask(s, OPTIONS("year", "2024")),
                KEYS("vp-2024", "vp-2024.1", "vp-2024.1.klar", "vp-2024.1.oppen",
                     "vp-2024.1.oppen.1", "vp-2024.1.oppen.2", "vp-2024.1.sen", "vp-2024.2",
                     "vp-2024.2.avbruten", "vp-2024.2.utan-dag", "hp-2024", "vp-2024.1",
                     "hp-2024.1"));
    assert_keys(ask(s, OPTIONS("year", "2024", "body", "natverket")),
                KEYS("hp-2024", "vp-2024.1", "hp-2024.1"));
    assert_keys(ask(s, OPTIONS("year", "2030")), (const char *const[]){NULL});
    sdt_session_free(s);
}

static void without_a_year_what_is_unfinished_of_earlier_years_is_there_too(void **state)
{
    sdt_session *s = new_plans(NULL);

    (void)state;
    assert_keys(ask(s, OPTIONS("on", "2026-03-01", "body", "natverket")),
                KEYS("hp-2024", "vp-2024.1", "hp-2024.1"));
    put_activity(s, "hp-2024.1", "vp-2024.1", "hp-2024", "2024-11-30", "done", "2026-02-01");
    assert_keys(ask(s, OPTIONS("on", "2026-03-01", "body", "natverket")),
                (const char *const[]){NULL});
    sdt_session_free(s);
}

static void what_has_not_ended_by_its_last_day_is_late(void **state)
{
    sdt_session *s = new_plans(NULL);

    (void)state;
    assert_state(s, "vp-2024", "vp-2024.1.oppen", "2024-03-31", "ongoing");
    assert_state(s, "vp-2024", "vp-2024.1.oppen", "2024-04-01", "late");
    assert_state(s, "vp-2024", "vp-2024.1.oppen", "2026-01-01", "late");
    assert_state(s, "hp-2024", "hp-2024.1", "2024-11-30", "delayed");
    assert_state(s, "hp-2024", "hp-2024.1", "2024-12-01", "late");
    assert_state(s, "vp-2024", "vp-2024.2.utan-dag", "2024-12-31", "not_started");
    assert_state(s, "vp-2024", "vp-2024.2.utan-dag", "2025-01-01", "late");
    assert_state(s, "vp-2024", "vp-2024.2.avbruten", "2026-01-01", "stopped");
    sdt_session_free(s);
}

static void what_was_finished_later_was_not_finished_on_the_day(void **state)
{
    sdt_session *s = new_plans(NULL);

    (void)state;
    assert_state(s, "vp-2024", "vp-2024.1.klar", "2024-04-29", "ongoing");
    assert_state(s, "vp-2024", "vp-2024.1.klar", "2024-04-30", "done");
    assert_state(s, "vp-2024", "vp-2024.1.sen", "2024-04-30", "ongoing");
    assert_state(s, "vp-2024", "vp-2024.1.sen", "2024-05-01", "done_late");
    assert_state(s, "vp-2024", "vp-2024.2.avbruten", "2024-01-31", "ongoing");
    put_activity(s, "vp-2024.1.sen", "vp-2024.1", "", "2024-04-30", "done", "2024-05-03");
    assert_state(s, "vp-2024", "vp-2024.1.sen", "2024-05-02", "late");
    sdt_session_free(s);
}

/* It is late once: in the earlier plan until the year of the later begins. */
static void what_was_carried_over_is_coming_in_a_plan_whose_year_has_not_begun(void **state)
{
    sdt_session *s = new_plans(NULL);

    (void)state;
    assert_ok(s, sdt_plan_carry(s, "vp-2024", "vp-2025", NULL));
    assert_state(s, "vp-2024", "vp-2024.1.oppen", "2024-12-31", "late");
    assert_state(s, "vp-2025", "vp-2025.1.oppen", "2024-12-31", "coming");
    assert_state(s, "vp-2025", "vp-2025.1.oppen.2", "2024-12-31", "coming");
    assert_state(s, "vp-2024", "vp-2024.1.oppen", "2025-01-01", "carried");
    assert_state(s, "vp-2025", "vp-2025.1.oppen", "2025-01-01", "late");
    assert_state(s, "vp-2025", "vp-2025.1.oppen.2", "2025-01-01", "late");
    sdt_session_free(s);
}

static void milestones_are_coming_late_or_reached(void **state)
{
    sdt_session *s = new_plans(NULL);

    (void)state;
    assert_state(s, "vp-2024", "vp-2024.1.oppen.1", "2024-02-15", "coming");
    assert_state(s, "vp-2024", "vp-2024.1.oppen.1", "2024-02-16", "done_late");
    assert_state(s, "vp-2024", "vp-2024.1.oppen.2", "2024-03-15", "coming");
    assert_state(s, "vp-2024", "vp-2024.1.oppen.2", "2024-03-16", "late");
    put_activity(s, "vp-2024.1.oppen", "vp-2024.1", "", "2024-03-31", "stopped", "");
    assert_state(s, "vp-2024", "vp-2024.1.oppen.2", "2024-03-16", "stopped");
    sdt_session_free(s);
}

/* The five counts of a row. */
static void assert_counts(sdt_table *table, const char *key, const int wanted[5])
{
    static const char *const names[] = {"activities", "done", "late", "milestones",
                                        "milestones_late"};

    find_row(table, key);
    for (size_t i = 0; i < COUNT(names); i++)
        if (whole(table, names[i]) != wanted[i])
            fail_msg("%s of %s: %d", names[i], key, (int)whole(table, names[i]));
}

static void rows_count_what_stands_below_them(void **state)
{
    sdt_session *s = new_plans(NULL);
    sdt_table *table = ask(s, OPTIONS("plan", "vp-2024", "on", "2024-06-15"));

    (void)state;
    assert_counts(table, "vp-2024", (const int[]){6, 2, 1, 2, 1});
    assert_counts(table, "vp-2024.1", (const int[]){4, 2, 1, 2, 1});
    assert_counts(table, "vp-2024.2", (const int[]){2, 0, 0, 0, 0});
    assert_counts(table, "vp-2024.1.oppen", (const int[]){0, 0, 0, 2, 1});
    find_row(table, "vp-2024.1.oppen.2");
    assert_int_equal(sdt_table_has(table, sdt_table_column_find(table, "activities")), 0);
    sdt_table_free(table);
    sdt_session_free(s);
}

static void a_wrong_question_says_what_is_near(void **state)
{
    sdt_session *s = new_plans(NULL);
    sdt_table *table;

    (void)state;
    assert_status(s, sdt_plans(s, OPTIONS("plan", "vp-2023"), &table), SDT_ERROR_NOT_FOUND);
    assert_message(s, "vp-2024");
    assert_status(s, sdt_plans(s, OPTIONS("body", "nätverket"), &table), SDT_ERROR_NOT_FOUND);
    assert_message(s, "natverket");
    assert_status(s, sdt_plans(s, OPTIONS("year", "tjugo"), &table), SDT_ERROR_VALUE);
    assert_status(s, sdt_plans(s, OPTIONS("on", "2024-02-30"), &table), SDT_ERROR_VALUE);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_plan_is_a_tree_by_position_and_key),
        cmocka_unit_test(an_action_plan_has_the_objectives_that_its_activities_serve),
        cmocka_unit_test(over_a_year_each_activity_stands_once),
        cmocka_unit_test(without_a_year_what_is_unfinished_of_earlier_years_is_there_too),
        cmocka_unit_test(what_has_not_ended_by_its_last_day_is_late),
        cmocka_unit_test(what_was_finished_later_was_not_finished_on_the_day),
        cmocka_unit_test(what_was_carried_over_is_coming_in_a_plan_whose_year_has_not_begun),
        cmocka_unit_test(milestones_are_coming_late_or_reached),
        cmocka_unit_test(rows_count_what_stands_below_them),
        cmocka_unit_test(a_wrong_question_says_what_is_near),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
