/*
 * lib/followup, a sub-goal across a renewal of the programme: its years before are those of the
 * sub-goals that it carries on.
 */
#include "followup/stored.h"

/* The next programme, from 2024: n1 carries on d1 and d2, n2 is new. */
static void put_next(void)
{
    put(SDT_KIND_PROGRAMME, "p2",
        "cooperation=sodertorn|title=Nästa|valid_from=2024|valid_until=2027|replaces=p");
    put(SDT_KIND_GOAL, "g2", "programme=p2|position=1|title=Mål");
    put(SDT_KIND_SUB_GOAL, "n1", "goal=g2|position=1|title=Färre utsläpp, nöjda företag");
    put(SDT_KIND_SUB_GOAL, "n2", "goal=g2|position=2|title=Nytt");
    put(SDT_KIND_MEASURE, "m5", "indicator=utslapp|sub_goal=n1");
    put(SDT_KIND_SUCCESSION, "s1", "earlier=d1|later=n1");
    put(SDT_KIND_SUCCESSION, "s2", "earlier=d2|later=n1");
}

static int setup_next(void **state)
{
    int failed = setup(state);

    if (!failed)
        put_next();
    return failed;
}

/* The rows of a sub-goal for Södertälje as "year sub-goal status\n". */
static void lineage_is(const char *sub_goal, int until, const char *wanted)
{
    char all[1000] = "";

    sdt_table_free(result);
    assert_ok(session, sdt_assess_lineage(session, sub_goal, "0181", until, &result));
    while (sdt_table_next(result) == SDT_OK)
        snprintf(all + strlen(all), sizeof all - strlen(all), "%d %s %s\n",
                 (int)sdt_table_int(result, column("year")), cell("sub_goal"), cell("status"));
    assert_string_equal(all, wanted);
}

static void a_new_sub_goal_shows_the_years_of_those_it_carries_on(void **state)
{
    (void)state;
    lineage_is("n1", 0,
               "2019 d1 not_assessed\n2019 d2 not_assessed\n"
               "2020 d1 not_assessed\n2020 d2 not_assessed\n"
               "2021 d1 not_assessed\n2021 d2 not_assessed\n"
               "2022 d1 not_assessed\n2022 d2 not_assessed\n"
               "2023 d1 not_assessed\n2023 d2 not_assessed\n"
               "2024 n1 on_track\n");
    sdt_table_seek(result, 0);
    assert_string_equal(cell("programme"), "p");
    assert_string_equal(cell("title"), "Färre utsläpp");
    sdt_table_seek(result, 10);
    assert_string_equal(cell("programme_title"), "Nästa");
    assert_string_equal(cell("label"), "i fas");
    assert_int_equal(sdt_table_int(result, column("assessed")), 1);
}

static void one_without_predecessors_begins_with_its_programme(void **state)
{
    (void)state;
    lineage_is("n2", 2025, "2024 n2 not_assessed\n2025 n2 not_assessed\n");
    lineage_is("n2", 2023, "");
    lineage_is("d1", 2020, "2019 d1 not_assessed\n2020 d1 not_assessed\n");
}

/* Two ways to one sub-goal, and a circle that somebody wrote, are each gone once. */
static void a_sub_goal_is_told_once_however_many_ways_lead_to_it(void **state)
{
    (void)state;
    put(SDT_KIND_PROGRAMME, "p3",
        "cooperation=sodertorn|title=Tredje|valid_from=2028|valid_until=2031");
    put(SDT_KIND_GOAL, "g3", "programme=p3|title=Mål");
    put(SDT_KIND_SUB_GOAL, "q", "goal=g3|title=Sist");
    put(SDT_KIND_SUCCESSION, "s3", "earlier=n1|later=q");
    put(SDT_KIND_SUCCESSION, "s4", "earlier=n2|later=q");
    put(SDT_KIND_SUCCESSION, "s5", "earlier=d1|later=n2");
    put(SDT_KIND_SUCCESSION, "s6", "earlier=q|later=d1");
    sdt_table_free(result);
    assert_ok(session, sdt_assess_lineage(session, "q", NULL, 2019, &result));
    assert_int_equal(sdt_table_row_count(result), 2); /* d1 and d2 */
}

static void unknown_keys_and_no_value_are_refused(void **state)
{
    (void)state;
    sdt_table_free(result);
    assert_status(session, sdt_assess_lineage(session, "n11", NULL, 0, &result),
                  SDT_ERROR_NOT_FOUND);
    assert_message(session, "n1");
    assert_null(result);
    assert_status(session, sdt_assess_lineage(session, "n1", "018", 0, &result),
                  SDT_ERROR_NOT_FOUND);
    assert_message(session, "0181");
    assert_null(result);
}

#define LINEAGE(name) cmocka_unit_test_setup_teardown(name, setup_next, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        LINEAGE(a_new_sub_goal_shows_the_years_of_those_it_carries_on),
        LINEAGE(one_without_predecessors_begins_with_its_programme),
        LINEAGE(a_sub_goal_is_told_once_however_many_ways_lead_to_it),
        LINEAGE(unknown_keys_and_no_value_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
