/*
 * lib/followup, levels as data: a cooperation of thirteen members whose programme has four goals and
 * no areas is followed up as it is, with measures and objectives at any level, and parts that come
 * and go during the period.
 */
#include "followup/stored.h"

#include <sodertorn/occasion.h>

enum { MEMBERS = 13 };

/* Thirteen members with codes of three digits, and a programme of goals and sub-goals:
     g1  m-programme hangs on the programme, m-goal on the goal, d1 and d2 under it
     g2  o1, an objective for the goal itself, with m-objective
     g3  nothing
     g4  d3, which was added during the period */
static void put_thirteen(void)
{
    char key[8], fields[80];

    put(SDT_KIND_COOPERATION, "tretton", "name=De tretton");
    for (int i = 0; i < MEMBERS; i++) {
        snprintf(key, sizeof key, "%03d", 101 + i);
        snprintf(fields, sizeof fields, "name=Kommun %c|level=municipality", 'A' + i);
        put(SDT_KIND_MUNICIPALITY, key, fields);
        snprintf(fields, sizeof fields, "cooperation=tretton|municipality=%s", key);
        put(SDT_KIND_MEMBERSHIP, key, fields);
    }
    put(SDT_KIND_PROGRAMME, "fyra",
        "cooperation=tretton|title=Fyra mål|valid_from=2020|valid_until=2027");
    put(SDT_KIND_GOAL, "g1", "programme=fyra|position=1|title=Ett");
    put(SDT_KIND_GOAL, "g2", "programme=fyra|position=2|title=Två");
    put(SDT_KIND_GOAL, "g3", "programme=fyra|position=3|title=Tre");
    put(SDT_KIND_GOAL, "g4", "programme=fyra|position=4|title=Fyra");
    put(SDT_KIND_SUB_GOAL, "g1.1", "goal=g1|position=1|title=Ett av ett");
    put(SDT_KIND_SUB_GOAL, "g1.2", "goal=g1|position=2|title=Två av ett");
    put(SDT_KIND_SUB_GOAL, "g4.1", "goal=g4|position=1|title=Kom till|since=2023-03-01");
    put(SDT_KIND_PLAN, "vp", "programme=fyra|role=operational|year=2022|title=Planen");
    put(SDT_KIND_OBJECTIVE, "o1", "plan=vp|goal=g2|position=1|title=Direkt under målet");
    put(SDT_KIND_MEASURE, "m-programme", "indicator=utslapp|programme=fyra");
    put(SDT_KIND_MEASURE, "m-goal", "indicator=andel|goal=g1|method=target_value");
    put(SDT_KIND_MEASURE, "m-sub", "indicator=utslapp|sub_goal=g1.1");
    put(SDT_KIND_MEASURE, "m-objective", "indicator=utslapp|objective=o1");
    put(SDT_KIND_MEASURE, "m-new", "indicator=utslapp|sub_goal=g4.1");
}

static int setup_thirteen(void **state)
{
    static const struct observation values[] = {
        {"utslapp", "101", "2020", 100},
        {"utslapp", "101", "2024", 84},
        {"andel", "101", "2024", 50},
    };
    int failed = setup(state);

    if (failed)
        return failed;
    put_thirteen();
    put_values(values, COUNT(values), "0");
    return 0;
}

static void the_tree_has_the_levels_that_the_programme_has(void **state)
{
    (void)state;
    ask_for(SDT_KIND_PROGRAMME, "fyra", "101", "2024");
    rows_are("programme fyra\n"
             "  measure m-programme\n"
             "  goal g1\n"
             "    measure m-goal\n"
             "    sub_goal g1.1\n"
             "      measure m-sub\n"
             "    sub_goal g1.2\n"
             "  goal g2\n"
             "    objective o1\n"
             "      measure m-objective\n"
             "  goal g3\n"
             "  goal g4\n"
             "    sub_goal g4.1\n"
             "      measure m-new\n");
    is("m-programme", "on_track", NULL); /* 16 of 40 in 4 of 10 years */
    is("m-goal", "achieved", NULL);      /* 50 of 50 */
    is("g1.1", "on_track", NULL);
    is("o1", "on_track", NULL);
    is("g2", "on_track", NULL);
    is("fyra", "on_track", NULL);
    assert_int_equal(sdt_table_int(result, column("leaves")), 5);
}

static void a_part_belongs_from_its_first_day_until_its_last(void **state)
{
    (void)state;
    put(SDT_KIND_SUB_GOAL, "g3.1", "goal=g3|position=1|title=Utgick|until=2024-01-01");
    ask_for(SDT_KIND_GOAL, "g4", "101", "2022");
    rows_are("goal g4\n");
    ask_for(SDT_KIND_GOAL, "g4", "101", "2023");
    rows_are("goal g4\n  sub_goal g4.1\n    measure m-new\n");
    ask_for(SDT_KIND_GOAL, "g3", "101", "2023");
    rows_are("goal g3\n  sub_goal g3.1\n");
    ask_for(SDT_KIND_GOAL, "g3", "101", "2024");
    rows_are("goal g3\n");
}

static void every_member_has_a_leaf_wherever_the_measure_hangs(void **state)
{
    static const struct {
        int kind;
        const char *key;
    } nodes[] = {{SDT_KIND_MEASURE, "m-programme"},
                 {SDT_KIND_MEASURE, "m-goal"},
                 {SDT_KIND_MEASURE, "m-sub"},
                 {SDT_KIND_MEASURE, "m-objective"}};

    (void)state;
    for (size_t i = 0; i < COUNT(nodes); i++) {
        ask(nodes[i].kind, nodes[i].key, NULL);
        assert_int_equal(sdt_table_row_count(result), 1 + MEMBERS);
    }
}

static void a_measure_of_any_level_is_told_when_it_is_new(void **state)
{
    sdt_table *changes;

    (void)state;
    put(SDT_KIND_MEASURE, "m-late", "indicator=nojdhet|goal=g3|since=2024-02-01");
    put(SDT_KIND_OCCASION, "h24",
        "programme=fyra|plan=vp|title=Helår|role=final|period=2024|cutoff=2025-01-31");
    assert_ok(session, sdt_occasion_changes(session, "h24", &changes));
    assert_int_equal(sdt_table_next(changes), SDT_OK);
    assert_string_equal(sdt_table_text(changes, sdt_table_column_find(changes, "kind")), "goal");
    assert_string_equal(sdt_table_text(changes, sdt_table_column_find(changes, "part")), "Tre");
    assert_int_equal(sdt_table_next(changes), SDT_END);
    sdt_table_free(changes);
}

#define LEVELS(name) cmocka_unit_test_setup_teardown(name, setup_thirteen, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        LEVELS(the_tree_has_the_levels_that_the_programme_has),
        LEVELS(a_part_belongs_from_its_first_day_until_its_last),
        LEVELS(every_member_has_a_leaf_wherever_the_measure_hangs),
        LEVELS(a_measure_of_any_level_is_told_when_it_is_new),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
