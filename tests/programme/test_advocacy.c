/*
 * lib/programme, the joint advocacy: efforts with what they served, who stood behind them, and who told of
 * them at home.
 */
#include "support/cooperation.h"

#include <sodertorn/advocacy.h>

static sdt_table *ask(sdt_session *s, const char *name, const char *value)
{
    const char *const options[] = {name, value, NULL};
    sdt_table *table;

    assert_ok(s, sdt_advocacy(s, name ? options : NULL, &table));
    return table;
}

/* The keys of the efforts, in order. */
static void assert_efforts(sdt_session *s, const char *name, const char *value, const char *wanted)
{
    sdt_table *table = ask(s, name, value);
    char keys[200] = "";

    while (sdt_table_next(table) == SDT_OK) {
        if (keys[0])
            strcat(keys, " ");
        strcat(keys, cell(table, "effort"));
    }
    sdt_table_free(table);
    assert_string_equal(keys, wanted);
}

/* The small cooperation's letter, an answer that the members have given jointly, and a meeting of one. */
static sdt_session *new_advocacy(void)
{
    sdt_session *s = new_whole(NULL);

    PUT(s, EFFORT, "svar", "direction", "inriktning", "role", "consultation", "title",
        "Svar på remissen", "recipient", "Regionen", "date", "2024-03-01", "outcome", "Hörsammat");
    PUT(s, EFFORT_GOAL, "svar.1", "effort", "svar", "sub_goal", "delmal");
    PUT(s, EFFORT_GOAL, "svar.2", "effort", "svar", "goal", "mal");
    PUT(s, MATTER, "m", "cooperation", "samverkan", "role", "consultation", "title", "Svar",
        "effort", "svar", "proposed", "2024-01-01");
    PUT(s, ADOPTION, "a", "matter", "m", "municipality", "0126", "outcome", "adopted", "date",
        "2024-02-01");
    PUT(s, ADOPTION, "b", "matter", "m", "municipality", "0128", "outcome", "adopted_with_addition",
        "date", "2024-02-02", "text", "Även cyklar.");
    PUT(s, ADOPTION, "c", "matter", "m", "municipality", "0181", "outcome", "rejected", "date",
        "2024-02-03");
    PUT(s, DISSEMINATION, "s", "municipality", "0181", "date", "2024-04-01", "effort", "svar",
        "channel", "Kommunens webbplats");
    PUT(s, EFFORT, "mote", "direction", "inriktning", "role", "meeting", "title", "Mötet",
        "municipality", "0126", "deadline", "2025-05-01");
    return s;
}

static void effort_tells_what_it_served_and_who_stood_behind_it(void **state)
{
    sdt_session *s = new_advocacy();
    sdt_table *table = ask(s, "year", "2024");

    (void)state;
    assert_int_equal(sdt_table_row_count(table), 1);
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "direction_title"), "Inriktningen");
    assert_string_equal(cell(table, "role_text"), "remissvar");
    assert_string_equal(cell(table, "recipient"), "Regionen");
    assert_string_equal(cell(table, "goals"), "Delmålet; Målet");
    assert_int_equal(whole(table, "members"), 3);
    assert_int_equal(whole(table, "yes"), 2);
    assert_string_equal(cell(table, "added"), "Salem");
    assert_string_equal(cell(table, "passed_on"), "Södertälje");
    assert_null(cell(table, "name"));
    sdt_table_free(table);
    sdt_session_free(s);
}

static void efforts_come_by_their_day_and_what_has_none_last(void **state)
{
    sdt_session *s = new_advocacy();

    (void)state;
    assert_efforts(s, NULL, NULL, "svar mote insats");
    assert_efforts(s, "year", "2025", "mote");
    assert_efforts(s, "year", "2020", "");
    sdt_session_free(s);
}

/* What serves a sub-goal serves all that it lies in, and not the other way. */
static void efforts_for_a_part_are_those_within_it(void **state)
{
    sdt_session *s = new_advocacy();

    (void)state;
    assert_efforts(s, "goal", "delmal", "svar");
    assert_efforts(s, "goal", "mal", "svar insats");
    assert_efforts(s, "goal", "fokus", "svar insats");
    assert_efforts(s, "goal", "program", "svar insats");
    sdt_session_free(s);
}

static void what_is_not_there_is_told(void **state)
{
    sdt_session *s = new_advocacy();
    sdt_table *table;

    (void)state;
    assert_status(s, sdt_advocacy(s, (const char *const[]){"goal", "delmaal", NULL}, &table),
                  SDT_ERROR_NOT_FOUND);
    assert_message(s, "delmal");
    assert_status(s, sdt_advocacy(s, (const char *const[]){"direction", "x", NULL}, &table),
                  SDT_ERROR_NOT_FOUND);
    assert_status(s, sdt_advocacy(s, (const char *const[]){"year", "i år", NULL}, &table),
                  SDT_ERROR_VALUE);
    assert_null(table);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(effort_tells_what_it_served_and_who_stood_behind_it),
        cmocka_unit_test(efforts_come_by_their_day_and_what_has_none_last),
        cmocka_unit_test(efforts_for_a_part_are_those_within_it),
        cmocka_unit_test(what_is_not_there_is_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
