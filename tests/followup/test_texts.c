/*
 * lib/followup, that no text contradicts its verdict: numbers that differ are shown with so many
 * decimals that the difference is seen, and those that count as equal are not.
 */
#include "followup/series.h"

#include <stdio.h>

/* A target of 2030 counted from 2020, with a value of 2023, when three tenths of the time have passed. */
static void begin_under_way(double base, double target, double latest, const char *direction)
{
    begin_linear(target, direction);
    value("2020", base);
    value("2023", latest);
}

/* A value of 2030, when the time is up, counted from 0 in 2020. */
static void begin_due(double target, double latest, const char *direction, int decimals)
{
    begin_linear(target, direction);
    if (decimals >= 0)
        number(SDT_ASSESS_DECIMALS, decimals);
    value("2020", direction[0] == 'h' ? 0 : 2 * target);
    value("2030", latest);
}

static void what_is_short_of_its_target_is_not_shown_as_the_target(void **state)
{
    (void)state;
    begin_due(80, 79.99, "higher", 0);
    comes_to("not_achieved", NULL);
    assert_text("explanation",
                "Ej uppnått: från 0,00 (2020) till 79,99 (2030), 99,99\u00A0% av vägen till 80,00 "
                "(2030); väntat vid den tiden 80,00; tiden är ute.");
    begin_due(80, 79.9999999, "higher", -1);
    comes_to("not_achieved", NULL);
    assert_text("explanation",
                "Ej uppnått: från 0 (2020) till 79,9999999 (2030), 99,9999999\u00A0% av vägen till "
                "80 (2030); väntat vid den tiden 80; tiden är ute.");
    begin("target_value");
    number(SDT_ASSESS_TARGET, 80);
    number(SDT_ASSESS_DECIMALS, 0);
    text(SDT_ASSESS_DIRECTION, "higher");
    value("2030", 79.99);
    comes_to("partly_achieved", NULL);
    assert_text("explanation",
                "Delvis uppnått: 79,99 (2030), mål 80,00; 99,99\u00A0% av målvärdet, "
                "gräns för delvis 80\u00A0%.");
    value("2031", 63.996); /* 79,995 % of 80, where 80 % is partly */
    comes_to("not_achieved", NULL);
    assert_text("explanation", "Ej uppnått: 64 (2031), mål 80; 79,995\u00A0% av målvärdet, gräns "
                               "för delvis 80\u00A0%.");
}

static void what_is_behind_is_not_shown_as_what_was_expected(void **state)
{
    (void)state;
    begin_under_way(100, 90, 97.4, "lower");
    number(SDT_ASSESS_DECIMALS, 0);
    comes_to("some_deviation", NULL);
    assert_text("explanation",
                "Viss avvikelse: från 100,0 (2020) till 97,4 (2023), 26\u00A0% av vägen till 90,0 "
                "(2030); väntat vid den tiden 97,0; takt 0,87 < 0,95.");
}

static void what_was_expected_is_shown_as_people_want_the_values(void **state)
{
    (void)state;
    begin_under_way(477777.75, 900000, 562963.25, "higher");
    comes_to("some_deviation", NULL);
    assert_text(
        "explanation",
        "Viss avvikelse: från 477\u00A0778 (2020) till 562\u00A0963 (2023), 20,2\u00A0% av vägen "
        "till 900\u00A0000 (2030); väntat vid den tiden 604\u00A0444; takt 0,67 < 0,95.");
    begin_under_way(30, 61, 35, "higher"); /* 39.3 is expected, of what is counted whole */
    comes_to("off_track", NULL);
    assert_text(
        "explanation",
        "Stor avvikelse: från 30 (2020) till 35 (2023), 16,1\u00A0% av vägen till 61 (2030); "
        "väntat vid den tiden 39; takt 0,54 < 0,60.");
    begin_under_way(30.5, 61, 35, "higher"); /* 39.65 */
    comes_to("off_track", NULL);
    assert_text(
        "explanation",
        "Stor avvikelse: från 30,5 (2020) till 35 (2023), 14,8\u00A0% av vägen till 61 (2030); "
        "väntat vid den tiden 39,7; takt 0,49 < 0,60.");
}

static void what_has_not_changed_is_shown_with_no_more_decimals_than_its_values(void **state)
{
    (void)state;
    begin("directional");
    text(SDT_ASSESS_WANTED, "keep");
    value("2020", 0.3);
    value("2021", 0.1 + 0.2);
    comes_to("achieved", NULL);
    assert_text("explanation",
                "Uppnått: från 0,3 (2020) till 0,3 (2021); förändring 0, önskat: behålla.");
    number(SDT_ASSESS_DECIMALS, 1);
    comes_to("achieved", NULL);
    assert_text("explanation",
                "Uppnått: från 0,3 (2020) till 0,3 (2021); förändring 0,0, önskat: behålla.");
}

static void what_meets_its_target_is_shown_as_meeting_it(void **state)
{
    (void)state;
    begin_due(0.3, 0.1 + 0.2, "lower", -1);
    comes_to("achieved", NULL);
    assert_text("explanation", "Uppnått: från 0,6 (2020) till 0,3 (2030), 100\u00A0% av vägen till "
                               "0,3 (2030).");
    begin_due(0.8, 0.7 + 0.1, "higher", 3);
    comes_to("achieved", NULL);
    assert_text("explanation", "Uppnått: från 0,000 (2020) till 0,800 (2030), 100\u00A0% av vägen "
                               "till 0,800 (2030).");
}

static void a_pace_below_its_limit_is_shown_below_it(void **state)
{
    (void)state;
    begin_linear(10, "higher");
    value("2020", 0);
    value("2025", 4.7499999); /* a pace of 0.94999998 */
    comes_to("some_deviation", NULL);
    assert_non_null(strstr(cell("explanation"), "takt 0,94999998 < 0,95."));
    begin_linear(10, "higher");
    number(SDT_ASSESS_ON_TRACK, 0.955);
    value("2020", 0);
    value("2025", 4.7749999999); /* met, by the slack of a limit */
    comes_to("on_track", NULL);
    assert_non_null(strstr(cell("explanation"), "väg"));
}

/* Less than 1e-9 of the 100 that the way is counted from is nothing; more is something, and is shown. */
static void a_target_of_nought_is_measured_by_its_base(void **state)
{
    static const double nothing[] = {-1e-9, -1e-8, -9e-8};

    (void)state;
    for (size_t i = 0; i < COUNT(nothing); i++) {
        begin_linear(0, "higher");
        value("2020", -100);
        value("2030", nothing[i]);
        comes_to("achieved", NULL);
        assert_text("explanation", "Uppnått: från −100 (2020) till 0 (2030), 100\u00A0% av vägen "
                                   "till 0 (2030).");
    }
    begin_linear(0, "higher");
    value("2020", -100);
    value("2030", -2e-7);
    comes_to("not_achieved", NULL);
    assert_text("explanation",
                "Ej uppnått: från −100 (2020) till −0,0000002 (2030), 99,9999998\u00A0% av vägen "
                "till 0 (2030); väntat vid den tiden 0; tiden är ute.");
    begin("target_value"); /* which has no base */
    number(SDT_ASSESS_TARGET, 0);
    text(SDT_ASSESS_DIRECTION, "lower");
    value("2030", 1e-9);
    comes_to("not_achieved", NULL);
}

/* The way is so long that what is left of it is less than 1e-9, yet far more than that of the target. */
static void what_is_left_of_a_long_way_is_shown(void **state)
{
    (void)state;
    begin_linear(5, "lower");
    value("2020", 1e12);
    value("2030", 500);
    comes_to("not_achieved", NULL);
    assert_text("explanation",
                "Ej uppnått: från 1\u00A0000\u00A0000\u00A0000\u00A0000 (2020) till 500 (2030), "
                "99,99999995\u00A0% av vägen till 5 (2030); väntat vid den tiden 5; tiden är ute.");
}

static void a_way_back_is_not_shown_as_none(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    number(SDT_ASSESS_DECIMALS, 0);
    value("2020", 100);
    value("2024", 100.004);
    comes_to("moving_away", NULL);
    assert_text("explanation",
                "Fel riktning: från 100,000 (2020) till 100,004 (2024), \u2212"
                "0,01\u00A0% av vägen till 60,000 (2030); väntat vid den tiden 84,000; takt "
                "\u2212"
                "0,0003 < 0.");
    begin("directional");
    text(SDT_ASSESS_WANTED, "decrease");
    number(SDT_ASSESS_DECIMALS, 1);
    value("2020", 5);
    value("2021", 5.004);
    comes_to("moving_away", NULL);
    assert_text("explanation", "Fel riktning: från 5,000 (2020) till 5,004 (2021); förändring "
                               "0,004, önskat: minska.");
    number(SDT_ASSESS_TOLERANCE, 0.1);
    value("2022", 5.10401);
    comes_to("moving_away", NULL);
    assert_text("explanation", "Fel riktning: från 5,0 (2021) till 5,1 (2022); förändring 0,10001, "
                               "önskat: minska (inom 0,1 räknas som oförändrat).");
}

static void a_trend_is_shown_on_its_side_of_one_per_cent(void **state)
{
    (void)state;
    begin("growth");
    text(SDT_ASSESS_DIRECTION, "higher");
    value("2020", 100);
    value("2023", 100 * 1.0099 * 1.0099 * 1.0099);
    comes_to("not_assessed", "no_target");
    assert_text("trend", "improving");
    assert_non_null(strstr(cell("explanation"), "; 0,99\u00A0% per år; förbättras."));
}

static void different_ranks_are_shown_with_different_values(void **state)
{
    static const double values[] = {0.30001, 0.30002, 0.7, 0.1 + 0.2};
    static const char *const wanted[] = {"Plats 1 av 4: 0,30000", "Plats 2 av 4: 0,30001",
                                         "Plats 3 av 4: 0,30002", "Plats 4 av 4: 0,7;"};
    sdt_comparison *comparison;
    sdt_table *rows;

    (void)state;
    assert_ok(session, sdt_comparison_new(session, &comparison));
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_DIRECTION, "lower"));
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_DECIMALS, "1"));
    for (size_t i = 0; i < COUNT(values); i++)
        assert_ok(session, sdt_comparison_add(comparison, (const char *[]){"a", "b", "c", "d"}[i],
                                              values[i]));
    assert_ok(session, sdt_comparison_run(comparison, &rows, NULL));
    for (size_t i = 0; i < COUNT(wanted); i++) {
        const char *said;

        assert_int_equal(sdt_table_next(rows), 0);
        said = sdt_table_text(rows, sdt_table_column_find(rows, "explanation"));
        if (strncmp(said, wanted[i], strlen(wanted[i])) != 0)
            fail_msg("%s", said);
    }
    sdt_table_free(rows);
    sdt_comparison_free(comparison);
}

/* The text between two others. */
static void between(const char *text, const char *before, const char *after, char out[64])
{
    const char *from = strstr(text, before), *to;

    assert_non_null(from);
    from += strlen(before);
    to = strstr(from, after);
    assert_non_null(to);
    snprintf(out, 64, "%.*s", (int)(to - from), from);
}

static void value_and_target_look_alike_exactly_when_they_are_equal(void **state)
{
    uint64_t seed = 11;
    int alike = 0, apart = 0;

    (void)state;
    for (int round = 0; round < 3000; round++) {
        const int k = round % 13, decimals = round % 5 - 1;
        double target, latest;
        char shown[64], wanted[64];

        seed = seed * 6364136223846793005u + 1442695040888963407u;
        target = (double)(1 + (seed >> 40) % 100000) / pow(10, (double)(round % 7));
        latest = target * (1 - pow(10, -k) * (1 + (double)(seed >> 33 & 7)) / 8);
        begin_due(target, latest, "higher", decimals);
        run();
        between(cell("explanation"), "till ", " (2030)", shown);
        between(cell("explanation"), "av vägen till ", " (2030)", wanted);
        if (strcmp(cell("status"), "achieved") == 0) {
            assert_true(fabs(latest - target) <= 1e-9 * target);
            assert_string_equal(shown, wanted);
            alike++;
        } else {
            assert_true(fabs(latest - target) > 1e-9 * target);
            assert_string_not_equal(shown, wanted);
            apart++;
        }
    }
    assert_true(alike > 200 && apart > 1000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_is_short_of_its_target_is_not_shown_as_the_target),
        TEST(what_is_behind_is_not_shown_as_what_was_expected),
        TEST(what_was_expected_is_shown_as_people_want_the_values),
        TEST(what_has_not_changed_is_shown_with_no_more_decimals_than_its_values),
        TEST(what_meets_its_target_is_shown_as_meeting_it),
        TEST(a_pace_below_its_limit_is_shown_below_it),
        TEST(a_target_of_nought_is_measured_by_its_base),
        TEST(what_is_left_of_a_long_way_is_shown),
        TEST(a_way_back_is_not_shown_as_none),
        TEST(a_trend_is_shown_on_its_side_of_one_per_cent),
        TEST(different_ranks_are_shown_with_different_values),
        TEST(value_and_target_look_alike_exactly_when_they_are_equal),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
