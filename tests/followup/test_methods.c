/*
 * lib/followup, the other methods, with cases worked out by hand, and what makes a year out of its
 * parts.
 */
#include "followup/series.h"

static void a_yearly_target_is_met_partly_or_not(void **state)
{
    static const struct {
        double outcome;
        const char *direction;
        const char *status;
        double attainment; /* NAN: none */
    } cases[] = {
        {50, "higher", "achieved", NAN},         {40, "higher", "partly_achieved", 0.8},
        {39.9, "higher", "not_achieved", 0.798}, {0, "higher", "not_achieved", NAN},
        {-5, "higher", "not_achieved", NAN},     {50, "lower", "achieved", NAN},
        {62.5, "lower", "partly_achieved", 0.8}, {63, "lower", "not_achieved", 50.0 / 63},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        begin("target_value");
        number(SDT_ASSESS_TARGET, 50);
        text(SDT_ASSESS_TARGET_PERIOD, "2023");
        text(SDT_ASSESS_DIRECTION, cases[i].direction);
        value("2022", 1);
        value("2023", cases[i].outcome);
        value("2024", 1);
        comes_to(cases[i].status, NULL);
        if (isnan(cases[i].attainment))
            assert_absent("attainment");
        else
            assert_near("attainment", cases[i].attainment);
        assert_near("limit_partly", 0.8);
        assert_absent("limit_on_track");
    }
}

static void a_yearly_target_wants_the_outcome_of_its_period(void **state)
{
    (void)state;
    begin("target_value");
    number(SDT_ASSESS_TARGET, 50);
    text(SDT_ASSESS_DIRECTION, "higher");
    text(SDT_ASSESS_TARGET_PERIOD, "2024");
    value("2023", 60);
    comes_to("not_assessed", "no_value");
    text(SDT_ASSESS_TARGET_PERIOD, NULL);
    comes_to("achieved", NULL);
    text(SDT_ASSESS_DIRECTION, NULL);
    is_refused("bad_direction");
}

static void a_yearly_target_of_zero_or_less_has_no_attainment(void **state)
{
    (void)state;
    begin("target_value");
    number(SDT_ASSESS_TARGET, 0);
    text(SDT_ASSESS_DIRECTION, "lower");
    value("2023", 0.001);
    comes_to("not_achieved", NULL);
    assert_absent("attainment");
    number(SDT_ASSESS_TARGET, -2);
    value("2024", -1);
    comes_to("not_achieved", NULL);
}

static void a_yearly_band_takes_its_nearer_edge(void **state)
{
    (void)state;
    begin("target_value");
    number(SDT_ASSESS_LOW, 90);
    number(SDT_ASSESS_HIGH, 110);
    number(SDT_ASSESS_PARTLY, 0.9);
    value("2021", 110);
    comes_to("achieved", NULL);
    value("2022", 81); /* 81 / 90 */
    comes_to("partly_achieved", NULL);
    assert_near("attainment", 0.9);
    value("2023", 130); /* 110 / 130 */
    comes_to("not_achieved", NULL);
    assert_near("attainment", 110.0 / 130);
    assert_near("target", 110);
}

static void a_wanted_direction_is_kept_or_broken(void **state)
{
    static const struct {
        const char *wanted;
        const char *up;
        const char *same;
        const char *down;
    } cases[] = {
        {"increase", "achieved", "off_track", "moving_away"},
        {"decrease", "moving_away", "off_track", "achieved"},
        {"keep", "moving_away", "achieved", "moving_away"},
        {"not_increase", "moving_away", "achieved", "achieved"},
        {"not_decrease", "achieved", "achieved", "moving_away"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        begin("directional");
        text(SDT_ASSESS_WANTED, cases[i].wanted);
        value("2019", 10);
        value("2020", 10.5);
        comes_to(cases[i].up, NULL);
        value("2021", 10.5);
        comes_to(cases[i].same, NULL);
        value("2022", 3);
        comes_to(cases[i].down, NULL);
        assert_near("change", -7.5);
        assert_text("base_period", "2021");
    }
}

static void a_change_within_the_tolerance_is_none(void **state)
{
    (void)state;
    begin("directional");
    text(SDT_ASSESS_WANTED, "keep");
    number(SDT_ASSESS_TOLERANCE, 0.1);
    value("2020", 1);
    value("2021", 1.1); /* 0.10000000000000009 in doubles */
    comes_to("achieved", NULL);
    assert_near("tolerance", 0.1);
    value("2022", 1.21);
    comes_to("moving_away", NULL);
}

static void rounding_of_doubles_is_no_change(void **state)
{
    (void)state;
    begin("directional");
    text(SDT_ASSESS_WANTED, "keep");
    value("2020", 0.3);
    value("2021", 0.1 + 0.2);
    comes_to("achieved", NULL);
    text(SDT_ASSESS_WANTED, "increase");
    comes_to("off_track", NULL);
    begin("growth");
    text(SDT_ASSESS_DIRECTION, "higher");
    value("2020", 0.3);
    value("2023", 0.1 + 0.2);
    comes_to("not_assessed", "no_target");
    assert_text("trend", "unchanged");
    begin("target_value");
    number(SDT_ASSESS_TARGET, 0.8);
    text(SDT_ASSESS_DIRECTION, "higher");
    value("2023", 0.7 + 0.1);
    comes_to("achieved", NULL);
}

static void a_direction_without_both_values_is_not_assessed(void **state)
{
    (void)state;
    begin("directional");
    text(SDT_ASSESS_WANTED, "increase");
    comes_to("not_assessed", "no_value");
    value("2020", 1);
    comes_to("not_assessed", "no_value");
    value("2022", 2); /* two years on: last year's is missing */
    comes_to("not_assessed", "no_value");
    text(SDT_ASSESS_BASE_PERIOD, "2020");
    comes_to("achieved", NULL);
    assert_near("change", 1);
    text(SDT_ASSESS_BASE_PERIOD, "2022");
    comes_to("not_assessed", "no_value");
    text(SDT_ASSESS_WANTED, NULL);
    is_refused("bad_direction");
}

static void growth_is_compared_with_the_growth_required(void **state)
{
    (void)state;
    begin("growth");
    number(SDT_ASSESS_TARGET, 200);
    text(SDT_ASSESS_TARGET_PERIOD, "2030");
    value("2020", 100);
    value("2025", 141.4213562373095); /* the square root of two in half the time */
    comes_to("on_track", NULL);
    assert_near("actual", pow(2, 0.1) - 1);
    assert_near("required", pow(2, 0.1) - 1);
    assert_near("pace", 1);
    value("2026", 130); /* (1.3^(1/6) - 1) / (2^(1/10) - 1) = 0.6228... */
    comes_to("some_deviation", NULL);
    assert_near("pace", (pow(1.3, 1.0 / 6) - 1) / (pow(2, 0.1) - 1));
    value("2027", 90);
    comes_to("moving_away", NULL);
}

static void growth_decides_in_its_order(void **state)
{
    (void)state;
    begin("growth");
    number(SDT_ASSESS_TARGET, 0);
    text(SDT_ASSESS_TARGET_PERIOD, "2030");
    text(SDT_ASSESS_DIRECTION, "lower");
    comes_to("not_assessed", "no_value");
    value("2020", 10);
    comes_to("not_assessed", "too_few_values");
    value("2022", 9);
    comes_to("not_assessed", "too_short");
    value("2023", 9);
    comes_to("not_assessed", "zero_target");
    value("2030", 9);
    comes_to("not_achieved", NULL);
    value("2031", 0);
    comes_to("achieved", NULL);
    begin("growth");
    number(SDT_ASSESS_TARGET, 10);
    text(SDT_ASSESS_TARGET_PERIOD, "2030");
    value("2020", 0);
    value("2024", 5);
    comes_to("not_assessed", "zero_base");
    begin("growth");
    number(SDT_ASSESS_TARGET, 10);
    text(SDT_ASSESS_TARGET_PERIOD, "2030");
    value("2020", -5);
    value("2024", 5);
    comes_to("not_assessed", "mixed_signs");
    value("2025", -4);
    comes_to("not_assessed", "mixed_signs"); /* of the target and the base */
    begin("growth");
    number(SDT_ASSESS_TARGET, 10);
    text(SDT_ASSESS_TARGET_PERIOD, "2030");
    text(SDT_ASSESS_DIRECTION, "higher");
    value("2020", 12);
    value("2024", 9);
    comes_to("moving_away", "lost_target");
    number(SDT_ASSESS_LOW, 1);
    is_refused("band_not_supported");
}

static void growth_of_negative_values_works(void **state)
{
    (void)state;
    begin("growth");
    number(SDT_ASSESS_TARGET, -50);
    text(SDT_ASSESS_TARGET_PERIOD, "2030");
    value("2020", -100);
    value("2025", -70.71067811865476);
    comes_to("on_track", NULL);
    assert_near("pace", 1);
}

static void growth_without_a_target_tells_a_trend_and_no_status(void **state)
{
    static const struct {
        double base;
        double latest;
        const char *direction;
        const char *trend;
    } cases[] = {
        {100, 101 * 1.01 * 1.01, "higher", "improving_fast"}, /* one per cent a year, exactly */
        {100, 102, "higher", "improving"},
        {100, 100, "higher", "unchanged"},
        {100, 98, "higher", "worsening"},
        {100, 90, "higher", "worsening_fast"},
        {100, 90, "lower", "improving_fast"},
        {-100, -90, "higher", "improving_fast"},
        {-100, -90, "lower", "worsening_fast"},
        {100, 0, "lower", "improving_fast"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        begin("growth");
        text(SDT_ASSESS_DIRECTION, cases[i].direction);
        value("2020", cases[i].base);
        value("2023", cases[i].latest);
        comes_to("not_assessed", "no_target");
        assert_text("trend", cases[i].trend);
    }
    text(SDT_ASSESS_DIRECTION, NULL);
    is_refused("bad_direction");
}

static void the_shortest_time_of_growth_is_a_parameter(void **state)
{
    (void)state;
    begin("growth");
    text(SDT_ASSESS_DIRECTION, "higher");
    number(SDT_ASSESS_MIN_YEARS, 0.25);
    value("2020", 100);
    value("2021Q1", 101);
    comes_to("not_assessed", "no_target");
    assert_text("trend", "improving_fast");
    assert_near("actual", pow(1.01, 4) - 1);
    assert_near("min_years", 0.25);
}

static void what_may_be_added_up_makes_a_year(void **state)
{
    sdt_table *table;

    (void)state;
    begin("linear");
    value("2023Q1", 1);
    value("2023Q2", 2);
    value("2023Q3", 3);
    assert_ok(session, sdt_assessment_year(assessment, 2023, "count", &table));
    sdt_table_next(table);
    assert_false(sdt_table_has(table, 1));
    assert_string_equal(sdt_table_text(table, 2), "incomplete");
    assert_string_equal(sdt_table_text(table, 4), "2023: året är inte slut, eller saknar delar.");
    sdt_table_free(table);
    value("2023Q4", 4);
    assert_ok(session, sdt_assessment_year(assessment, 2023, "count", &table));
    sdt_table_next(table);
    assert_true(sdt_table_number(table, 1) == 10);
    assert_string_equal(sdt_table_text(table, 4), "2023: summan av 4 delar är 10.");
    sdt_table_free(table);
    assert_ok(session, sdt_assessment_year(assessment, 2023, "cumulative", &table));
    sdt_table_next(table);
    assert_true(sdt_table_number(table, 1) == 4);
    assert_string_equal(sdt_table_text(table, 4), "2023: det sista värdet, 4.");
    sdt_table_free(table);
    value("2024", 7);
    assert_ok(session, sdt_assessment_year(assessment, 2024, "share", &table));
    sdt_table_next(table);
    assert_string_equal(sdt_table_text(table, 4), "2024: årets eget värde 7.");
    sdt_table_free(table);
    assert_ok(session, sdt_assessment_year(assessment, 2023, "share", &table));
    sdt_table_next(table);
    assert_false(sdt_table_has(table, 1));
    assert_string_equal(sdt_table_text(table, 2), "not_additive");
    sdt_table_free(table);
    assert_ok(session, sdt_assessment_year(assessment, 2022, "count", &table));
    sdt_table_next(table);
    assert_string_equal(sdt_table_text(table, 2), "no_value");
    sdt_table_free(table);
    assert_status(session, sdt_assessment_year(assessment, 2023, "sum", &table), SDT_ERROR_VALUE);
    assert_status(session, sdt_assessment_year(assessment, 0, "count", &table), SDT_ERROR_VALUE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_yearly_target_is_met_partly_or_not),
        TEST(a_yearly_target_wants_the_outcome_of_its_period),
        TEST(a_yearly_target_of_zero_or_less_has_no_attainment),
        TEST(a_yearly_band_takes_its_nearer_edge),
        TEST(a_wanted_direction_is_kept_or_broken),
        TEST(a_change_within_the_tolerance_is_none),
        TEST(rounding_of_doubles_is_no_change),
        TEST(a_direction_without_both_values_is_not_assessed),
        TEST(growth_is_compared_with_the_growth_required),
        TEST(growth_decides_in_its_order),
        TEST(growth_of_negative_values_works),
        TEST(growth_without_a_target_tells_a_trend_and_no_status),
        TEST(the_shortest_time_of_growth_is_a_parameter),
        TEST(what_may_be_added_up_makes_a_year),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
