/*
 * lib/followup, assessment over stored data: the tree of a whole programme, its targets, and what
 * is refused.
 */
#include "followup/stored.h"

static void the_tree_is_the_documents_down_to_its_leaves(void **state)
{
    (void)state;
    ask_for(SDT_KIND_PROGRAMME, "p", "0181", "2024");
    rows_are("programme p\n"
             "  area o\n"
             "    focus_area f\n"
             "      goal g\n"
             "        sub_goal d1\n"
             "          measure m1\n"
             "          measure m2\n"
             "        sub_goal d2\n"
             "          measure m3\n");
    go("m1", NULL);
    assert_string_equal(cell("title"), "Utsläpp");
    assert_string_equal(cell("indicator"), "utslapp");
    assert_string_equal(cell("municipality"), "0181");
    assert_int_equal(sdt_table_int(result, column("parent")), 4);
    go("d1", NULL);
    assert_string_equal(cell("title"), "Färre utsläpp");
    assert_false(has("municipality"));
}

static void statuses_go_up_from_leaf_to_programme(void **state)
{
    (void)state;
    ask_for(SDT_KIND_PROGRAMME, "p", "0181", "2024");
    is("m1", "on_track", NULL); /* 16 of 40 in 4 of 10 years */
    assert_true(fabs(number("pace") - 1) < 1e-12);
    assert_true(number("share") == 0.4);
    assert_string_equal(cell("method"), "linear");
    assert_string_equal(cell("base_period"), "2020");
    assert_string_equal(cell("source"), "Källa: Kolada");
    assert_int_equal(sdt_table_int(result, column("processed")), 0);
    is("m2", "partly_achieved", NULL); /* 41 of 50 */
    assert_true(fabs(number("attainment") - 0.82) < 1e-12);
    assert_true(number("weight") == 3);
    is("m3", "achieved", NULL);
    assert_string_equal(cell("method"), "directional");
    assert_string_equal(cell("wanted"), "increase");
    is("d1", "some_deviation", NULL); /* (3 + 3 * 2) / 4 = 2.25 */
    assert_true(number("score") == 2.25);
    assert_string_equal(cell("method"), "mean");
    is("d2", "achieved", NULL);
    is("g", "on_track", NULL); /* (2.25 + 4) / 2 */
    assert_true(number("score") == 3.125);
    is("p", "on_track", NULL);
    assert_int_equal(sdt_table_int(result, column("leaves")), 3);
    assert_int_equal(sdt_table_int(result, column("partly_achieved")), 1);
    assert_true(number("coverage") == 1);
}

static void any_part_can_be_assessed(void **state)
{
    (void)state;
    ask_for(SDT_KIND_SUB_GOAL, "d1", "0181", "2024");
    rows_are("sub_goal d1\n  measure m1\n  measure m2\n");
    ask_for(SDT_KIND_MEASURE, "m2", "0181", "2024");
    rows_are("measure m2\n");
    is("m2", "partly_achieved", NULL);
    ask_for(SDT_KIND_INDICATOR, "utslapp", "0181", "2024");
    rows_are("indicator utslapp\n");
    is("utslapp", "on_track", NULL);
    ask_for(SDT_KIND_FOCUS_AREA, "f", "0181", "2024");
    assert_int_equal(sdt_table_row_count(result), 7);
}

static void without_a_municipality_each_member_has_its_leaves(void **state)
{
    (void)state;
    ask(SDT_KIND_SUB_GOAL, "d1", NULL);
    rows_are("sub_goal d1\n"
             "  measure m1\n"
             "    municipality 0126\n"
             "    municipality 0181\n"
             "  measure m2\n"
             "    municipality 0126\n"
             "    municipality 0181\n"); /* Stockholm has left */
    go("0126", "0126");
    assert_string_equal(cell("title"), "Huddinge");
    assert_string_equal(cell("indicator"), "utslapp");
    assert_string_equal(cell("status"), "moving_away");
    is("m1", "some_deviation", NULL); /* (0 + 3) / 2 */
    assert_int_equal(sdt_table_int(result, column("leaves")), 2);
    is("m2", "not_assessed", "low_coverage"); /* one of two */
    assert_true(number("score") == 2);
    assert_true(number("weight") == 3);
    ask(SDT_KIND_INDICATOR, "andel", NULL);
    rows_are("indicator andel\n  municipality 0126\n  municipality 0181\n");
    go("0126", NULL);
    assert_string_equal(cell("reason"), "no_value");
    assert_string_equal(cell("mark"), "secret");
    assert_string_equal(cell("reason_text"), "inget värde (sekretess)");
}

static void as_of_takes_the_tree_back_in_time(void **state)
{
    (void)state;
    ask_for(SDT_KIND_PROGRAMME, "p", "0181", "2023");
    is("m1", "off_track", NULL); /* 4 of 40 in 2 of 10 years */
    assert_string_equal(cell("latest_period"), "2022");
    assert_int_equal(sdt_table_int(result, column("age")), 12);
    is("m2", "not_assessed", "no_value"); /* its target is for 2024 */
    is("m3", "not_assessed", "no_value"); /* nothing a year before 2023 */
    is("d1", "not_assessed", "low_coverage");
    is("p", "not_assessed", "low_coverage");
}

static void without_as_of_each_series_ends_where_it_ends(void **state)
{
    (void)state;
    ask_for(SDT_KIND_PROGRAMME, "p", "0181", NULL);
    is("m1", "on_track", NULL);
    assert_string_equal(cell("latest_period"), "2024");
    assert_int_equal(sdt_table_int(result, column("age")), 6); /* to today, 2025-06-30 */
    is("m2", "partly_achieved", NULL);
}

static void own_targets_go_before_common_ones(void **state)
{
    (void)state;
    put(SDT_KIND_TARGET, "egen",
        "indicator=utslapp|municipality=0181|period=2040|value=20|base_period=2020");
    put(SDT_KIND_TARGET, "annans", "indicator=utslapp|municipality=0126|period=2025|value=1");
    ask_for(SDT_KIND_MEASURE, "m1", "0181", "2024");
    is("m1", "on_track", NULL); /* 16 of 80 in 4 of 20 years */
    assert_true(number("target") == 20);
    assert_string_equal(cell("target_period"), "2040");
    ask_for(SDT_KIND_MEASURE, "m1", "0126", "2024");
    go("m1", NULL);
    assert_true(number("target") == 1);
}

static void of_many_targets_the_nearest_to_come_applies(void **state)
{
    static const struct {
        const char *as_of;
        double target;
    } cases[] = {{"2021", 80}, {"2022", 80}, {"2022Q3", 80}, {"2023", 70},
                 {"2024", 70}, {"2025", 60}, {"2030", 60},   {"2035", 60}};

    (void)state;
    put(SDT_KIND_TARGET, "t4", "indicator=utslapp|period=2022|value=80");
    put(SDT_KIND_TARGET, "t5", "indicator=utslapp|period=2024|value=70");
    for (size_t i = 0; i < COUNT(cases); i++) {
        ask_for(SDT_KIND_MEASURE, "m1", "0181", cases[i].as_of);
        go("m1", NULL);
        assert_true(number("target") == cases[i].target);
    }
    ask_for(SDT_KIND_MEASURE, "m1", "0181", "2024");
    is("m1", "not_achieved", NULL);
}

static void the_later_plans_target_replaces_the_earlier_ones(void **state)
{
    (void)state;
    put(SDT_KIND_PLAN, "v23", "programme=p|role=operational|year=2023|title=Plan 2023");
    put(SDT_KIND_PLAN, "v24", "programme=p|role=operational|year=2024|title=Plan 2024");
    put(SDT_KIND_TARGET, "a2", "indicator=nojdhet|plan=v24|period=2026|value=80");
    put(SDT_KIND_TARGET, "a1", "indicator=nojdhet|plan=v23|period=2026|value=75");
    ask_for(SDT_KIND_MEASURE, "m3", "0181", "2025");
    go("m3", NULL);
    assert_true(number("target") == 80);
    assert_string_equal(cell("method"), "linear");
}

static void bands_and_decided_bases_come_from_the_target(void **state)
{
    (void)state;
    put(SDT_KIND_TARGET, "band",
        "indicator=utslapp|municipality=0181|period=2030|low=70|high=90|base_period=2020|"
        "base_value=130");
    ask_for(SDT_KIND_MEASURE, "m1", "0181", "2024");
    is("m1", "achieved", NULL);
    assert_true(number("low") == 70);
    assert_true(number("base_value") == 130);
    ask_for(SDT_KIND_MEASURE, "m1", "0181", "2022");
    is("m1", "on_track", NULL); /* 34 of 40 */
    assert_true(number("target") == 90);
}

static void limits_of_the_measure_apply(void **state)
{
    (void)state;
    put(SDT_KIND_MEASURE, "m9", "indicator=utslapp|sub_goal=d2|on_track=1.5|some_deviation=1.1");
    ask_for(SDT_KIND_MEASURE, "m9", "0181", "2024");
    is("m9", "off_track", NULL);
    assert_true(number("limit_on_track") == 1.5);
}

static void a_fault_of_one_leaf_is_its_reason_and_hides_nothing(void **state)
{
    (void)state;
    put(SDT_KIND_INDICATOR, "utan", "title=Utan riktning");
    put(SDT_KIND_MEASURE, "m5", "indicator=utan|sub_goal=d2|method=target_value");
    put(SDT_KIND_MEASURE, "m6", "indicator=utan|sub_goal=d2|method=growth");
    put(SDT_KIND_TARGET, "t6", "indicator=utan|period=2024|value=5");
    put(SDT_KIND_INDICATOR, "utan_mal", "title=Utan mål|direction=higher");
    put(SDT_KIND_MEASURE, "m7", "indicator=utan_mal|sub_goal=d2");
    put(SDT_KIND_MEASURE, "m11", "indicator=utan_mal|sub_goal=d2|method=directional");
    put_values((const struct observation[]){{"utan", "0181", "2024", 5},
                                            {"utan_mal", "0181", "2024", 5},
                                            {"utslapp", "0181", "2024Q4", 80}},
               3, "0");
    ask_for(SDT_KIND_PROGRAMME, "p", "0181", "2024");
    is("m5", "not_assessed", "bad_direction");
    is("m6", "not_assessed", "bad_target_period");
    is("m7", "not_assessed", "no_target");
    assert_string_equal(cell("reason_text"), "inget mål satt");
    is("m11", "not_assessed", "no_target");
    is("m1", "on_track", NULL); /* by the year's own value: its quarter is no duplicate */
    is("m3", "achieved", NULL);
}

static void a_trend_is_no_status(void **state)
{
    (void)state;
    put(SDT_KIND_INDICATOR, "vaxt", "title=Växt|direction=higher");
    put(SDT_KIND_MEASURE, "m8", "indicator=vaxt|sub_goal=d2|method=growth");
    put_values(
        (const struct observation[]){{"vaxt", "0181", "2020", 100}, {"vaxt", "0181", "2024", 150}},
        2, "0");
    ask_for(SDT_KIND_SUB_GOAL, "d2", "0181", "2024");
    is("m8", "not_assessed", "no_target");
    assert_string_equal(cell("trend"), "improving_fast");
    is("d2", "achieved", NULL); /* by m3 alone: what can have no status weighs nothing */
    assert_int_equal(sdt_table_int(result, column("leaves")), 1);
    assert_true(number("coverage") == 1);
    assert_non_null(strstr(cell("explanation"), "1 av 1 mått bedömda: 1 uppnått; "
                                                "1 mått följs utan mål och vägs inte in (Växt)."));
    ask_for(SDT_KIND_SUB_GOAL, "d2", NULL, "2024");
    go("d2", NULL);
    assert_non_null(strstr(cell("explanation"), "2 mått följs utan mål och vägs inte in (Växt)."));
    ask_for(SDT_KIND_MEASURE, "m8", NULL, "2024");
    go("m8", NULL);
    assert_string_equal(cell("explanation"),
                        "Ej bedömt: inget mål satt; 2 mått följs utan mål och vägs inte in.");
}

static void a_trend_without_its_values_weighs_nothing_either(void **state)
{
    (void)state;
    put(SDT_KIND_INDICATOR, "vaxt", "title=Växt|direction=higher");
    put(SDT_KIND_MEASURE, "m8", "indicator=vaxt|sub_goal=d2|method=growth");
    ask_for(SDT_KIND_SUB_GOAL, "d2", "0181", "2024");
    is("m8", "not_assessed", "no_value");
    is("d2", "achieved", NULL);
}

static void worked_on_values_never_name_their_source(void **state)
{
    (void)state;
    put_values((const struct observation[]){{"utslapp", "0181", "2025", 80}}, 1, "1");
    ask_for(SDT_KIND_MEASURE, "m1", "0181", "2025");
    go("m1", NULL);
    assert_int_equal(sdt_table_int(result, column("processed")), 1);
    assert_string_equal(cell("source"), "Egen bearbetning");
}

static void objectives_of_the_plan_in_force_count(void **state)
{
    (void)state;
    put(SDT_KIND_PLAN, "v23", "programme=p|role=operational|year=2023|title=Plan 2023");
    put(SDT_KIND_PLAN, "v24", "programme=p|role=operational|year=2024|title=Plan 2024");
    put(SDT_KIND_OBJECTIVE, "v1", "plan=v24|sub_goal=d2|title=Mål 2024|weight=2");
    put(SDT_KIND_OBJECTIVE, "v0", "plan=v23|sub_goal=d2|title=Mål 2023");
    put(SDT_KIND_OBJECTIVE, "v2", "plan=v24|sub_goal=d2|title=Huddinges|municipality=0126");
    put(SDT_KIND_MEASURE, "m4", "indicator=utslapp|objective=v1");
    put(SDT_KIND_MEASURE, "m10", "indicator=utslapp|objective=v2");
    ask_for(SDT_KIND_SUB_GOAL, "d2", "0181", "2024");
    rows_are("sub_goal d2\n  measure m3\n  objective v1\n    measure m4\n");
    is("d2", "on_track", NULL); /* (4 + 2 * 3) / 3 */
    assert_true(fabs(number("score") - 10.0 / 3) < 1e-12);
    ask_for(SDT_KIND_SUB_GOAL, "d2", "0181", "2023");
    rows_are("sub_goal d2\n  measure m3\n  objective v0\n");
    ask_for(SDT_KIND_SUB_GOAL, "d2", "0181", NULL);
    rows_are("sub_goal d2\n  measure m3\n  objective v1\n    measure m4\n");
    ask(SDT_KIND_SUB_GOAL, "d2", OPTIONS("municipality", "0126", "plan", "v24"));
    rows_are("sub_goal d2\n  measure m3\n  objective v1\n    measure m4\n  objective v2\n"
             "    measure m10\n");
    ask(SDT_KIND_OBJECTIVE, "v2", NULL);
    rows_are("objective v2\n  measure m10\n    municipality 0126\n");
    ask(SDT_KIND_MEASURE, "m10", NULL);
    rows_are("measure m10\n  municipality 0126\n");
    ask_for(SDT_KIND_OBJECTIVE, "v2", "0181", "2024");
    rows_are("objective v2\n");
    is("v2", "not_assessed", "no_leaves");
}

static void coverage_and_method_are_asked_for(void **state)
{
    (void)state;
    ask(SDT_KIND_PROGRAMME, "p",
        OPTIONS("municipality", "0181", "method", "worst", "as_of", "2024"));
    is("p", "some_deviation", NULL);
    assert_string_equal(cell("method"), "worst");
    ask(SDT_KIND_PROGRAMME, "p",
        OPTIONS("municipality", "0181", "coverage", "0.3", "as_of", "2023"));
    is("p", "off_track", NULL);
    assert_status(session,
                  sdt_assess(session, SDT_KIND_PROGRAMME, "p",
                             OPTIONS("municipality", "0181", "method", "leaves"),
                             &(sdt_table *){NULL}),
                  SDT_ERROR_VALUE);
    assert_message(session, "bad_weight: ");
    assert_message(session, "(m2)");
}

static void wrong_questions_are_refused(void **state)
{
    sdt_table *table = (sdt_table *)1;

    (void)state;
    assert_status(session, sdt_assess(session, SDT_KIND_PROGRAMME, "q", NULL, &table),
                  SDT_ERROR_NOT_FOUND);
    assert_null(table);
    assert_status(
        session,
        sdt_assess(session, SDT_KIND_PROGRAMME, "p", OPTIONS("municipality", "181"), &table),
        SDT_ERROR_NOT_FOUND);
    assert_message(session, "menade du 0181");
    assert_status(session,
                  sdt_assess(session, SDT_KIND_PROGRAMME, "p", OPTIONS("as_of", "2023-13"), &table),
                  SDT_ERROR_VALUE);
    assert_message(session, "bad_period: as_of: ");
    assert_status(session, sdt_assess(session, SDT_KIND_PERSON, "p", NULL, &table),
                  SDT_ERROR_MISUSE);
    assert_status(session, sdt_assess(session, 999, "p", NULL, &table), SDT_ERROR_MISUSE);
    assert_status(session, sdt_assess(session, SDT_KIND_PROGRAMME, NULL, NULL, &table),
                  SDT_ERROR_MISUSE);
    assert_status(session, sdt_assess(session, SDT_KIND_PROGRAMME, "p", NULL, NULL),
                  SDT_ERROR_MISUSE);
    assert_int_equal(sdt_assess(NULL, SDT_KIND_PROGRAMME, "p", NULL, &table), SDT_ERROR_MISUSE);
    assert_ok(session, sdt_session_close(session));
    assert_status(session, sdt_assess(session, SDT_KIND_PROGRAMME, "p", NULL, &table),
                  SDT_ERROR_MISUSE);
}

static void earlier_knowledge_is_kept(void **state)
{
    (void)state;
    ask(SDT_KIND_MEASURE, "m1", OPTIONS("municipality", "0181", "known", "1999-12-31"));
    is("m1", "not_assessed", "no_value");
    ask(SDT_KIND_MEASURE, "m1", OPTIONS("municipality", "0181", "known", "2999-12-31"));
    is("m1", "on_track", NULL);
    assert_status(session,
                  sdt_assess(session, SDT_KIND_MEASURE, "m1",
                             OPTIONS("municipality", "0181", "known", "idag"),
                             &(sdt_table *){NULL}),
                  SDT_ERROR_VALUE);
}

static void every_failed_allocation_leaves_it_whole(void **state)
{
    struct fixture *fixture = *state;
    int status = SDT_ERROR_MEMORY;

    put_occasion();
    put(SDT_KIND_JUDGEMENT, "j3",
        "occasion=d24|goal=g|status=achieved|comment=För alla.|author=kansliet|date=2024-09-17");
    put(SDT_KIND_LABEL, "l1", "status=on_track|text=Ok");
    for (long n = 1; status == SDT_ERROR_MEMORY; n++) {
        fixture->ledger.fail_in = n;
        status = sdt_assess(session, SDT_KIND_PROGRAMME, "p", OPTIONS("occasion", "d24"), &result);
        fixture->ledger.fail_in = 0;
        assert_true(status == SDT_OK || (status == SDT_ERROR_MEMORY && !result));
    }
    assert_int_equal(status, SDT_OK);
    is("g", "achieved", "judged");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_tree_is_the_documents_down_to_its_leaves),
        TEST(statuses_go_up_from_leaf_to_programme),
        TEST(any_part_can_be_assessed),
        TEST(without_a_municipality_each_member_has_its_leaves),
        TEST(as_of_takes_the_tree_back_in_time),
        TEST(without_as_of_each_series_ends_where_it_ends),
        TEST(own_targets_go_before_common_ones),
        TEST(of_many_targets_the_nearest_to_come_applies),
        TEST(the_later_plans_target_replaces_the_earlier_ones),
        TEST(bands_and_decided_bases_come_from_the_target),
        TEST(limits_of_the_measure_apply),
        TEST(a_fault_of_one_leaf_is_its_reason_and_hides_nothing),
        TEST(a_trend_is_no_status),
        TEST(a_trend_without_its_values_weighs_nothing_either),
        TEST(worked_on_values_never_name_their_source),
        TEST(objectives_of_the_plan_in_force_count),
        TEST(coverage_and_method_are_asked_for),
        TEST(wrong_questions_are_refused),
        TEST(earlier_knowledge_is_kept),
        TEST(every_failed_allocation_leaves_it_whole),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
