/*
 * lib/followup, the linear method: every sentence of the definitions, with cases worked out by
 * hand.
 */
#include "followup/series.h"

static void pace_is_share_of_the_way_over_share_of_the_time(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    value("2020", 100);
    value("2024", 90); /* 10 of 40 in 4 of 10 years */
    comes_to("some_deviation", NULL);
    assert_near("share", 0.25);
    assert_near("elapsed", 0.4);
    assert_near("expected", 84);
    assert_near("pace", 0.625);
    assert_text("base_period", "2020");
    assert_near("base_value", 100);
    assert_text("latest_period", "2024");
    assert_near("latest_value", 90);
    assert_near("target", 60);
    assert_near("limit_on_track", 0.95);
    assert_near("limit_some_deviation", 0.60);
    assert_absent("limit_partly");
    assert_int_equal(sdt_table_int(result, column("judged")), 0);
}

static void a_limit_is_met_a_billionth_below_and_not_two(void **state)
{
    static const struct {
        double pace;
        const char *at;
        const char *below;
    } limits[] = {
        {0.95, "on_track", "some_deviation"},
        {0.60, "some_deviation", "off_track"},
        {0.00, "off_track", "moving_away"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(limits); i++) {
        begin_linear(10, "higher");
        value("2020", 0);
        value("2025", 5 * (limits[i].pace - 0.9e-9));
        comes_to(limits[i].at, NULL);
        begin_linear(10, "higher");
        value("2020", 0);
        value("2025", 5 * (limits[i].pace - 2e-9));
        comes_to(limits[i].below, NULL);
    }
}

static void decimal_pace_meets_decimal_limit(void **state)
{
    (void)state;
    begin_linear(1, "higher");
    value("2020", 0);
    value("2021", 0.095); /* 0.095 / 0.1 is a hair from 0.95 in doubles */
    comes_to("on_track", NULL);
}

static void limits_are_parameters(void **state)
{
    (void)state;
    begin_linear(10, "higher");
    number(SDT_ASSESS_ON_TRACK, 0.5);
    number(SDT_ASSESS_SOME_DEVIATION, 0.1);
    value("2020", 0);
    value("2025", 2.5);
    comes_to("on_track", NULL);
    assert_near("limit_on_track", 0.5);
    number(SDT_ASSESS_ON_TRACK, 0.51);
    comes_to("some_deviation", NULL);
}

static void target_met_at_the_latest_value_is_achieved(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    value("2020", 100);
    value("2021", 60);
    comes_to("achieved", NULL);
    assert_near("share", 1);
    assert_near("elapsed", 0.1);
    assert_near("expected", 96);
}

static void one_value_that_meets_the_target_is_achieved(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    value("2021", 55);
    comes_to("achieved", NULL);
    assert_absent("share"); /* the base met it already */
    assert_absent("elapsed");
    assert_absent("expected");
    assert_absent("pace");
}

static void one_value_short_of_the_target_is_too_few(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    value("2021", 80);
    comes_to("not_assessed", "too_few_values");
    assert_near("share", 0);
    assert_absent("elapsed");
    assert_absent("expected");
}

static void no_value_is_not_assessed_and_says_why(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    comes_to("not_assessed", "no_value");
    assert_absent("mark");
    assert_text("reason_text", "inget värde");
    mark("2020", SDT_MARK_NON_RESPONSE);
    mark("2021", SDT_MARK_SECRET);
    comes_to("not_assessed", "no_value");
    assert_text("mark", "secret");
    assert_text("reason_text", "inget värde (sekretess)");
    assert_text("explanation", "Ej bedömt: inget värde (sekretess), mål 60 (2030).");
}

static void after_the_deadline_it_is_achieved_or_not(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    value("2020", 100);
    value("2030", 60.5);
    comes_to("not_achieved", NULL);
    assert_near("elapsed", 1);
    assert_near("expected", 60);
    begin_linear(60, "lower");
    value("2020", 100);
    value("2032", 61);
    comes_to("not_achieved", NULL);
    assert_near("elapsed", 1);
    begin_linear(60, "lower");
    value("2020", 50); /* lost, but the time is up: that goes first */
    value("2031", 61);
    comes_to("not_achieved", NULL);
}

static void a_target_met_at_the_base_and_lost_is_moving_away(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    value("2020", 60);
    value("2024", 61);
    comes_to("moving_away", "lost_target");
    assert_absent("share");
    assert_absent("elapsed");
    assert_absent("expected");
}

static void zero_and_negative_values_are_ordinary(void **state)
{
    (void)state;
    begin_linear(0, "higher");
    value("2020", -10);
    value("2025", -5); /* half the way in half the time */
    comes_to("on_track", NULL);
    assert_near("pace", 1);
    begin_linear(5, "higher");
    value("2020", -5);
    value("2025", 0);
    comes_to("on_track", NULL);
    assert_near("share", 0.5);
    begin_linear(-20, "lower");
    value("2020", 0);
    value("2025", -7); /* 0.35 / 0.5 */
    comes_to("some_deviation", NULL);
    assert_near("pace", 0.7);
}

static void direction_follows_the_target_when_it_is_left_out(void **state)
{
    (void)state;
    begin_linear(60, NULL);
    value("2020", 100);
    value("2025", 80);
    comes_to("on_track", NULL);
    assert_text("direction", "lower");
    begin_linear(100, NULL);
    value("2020", 60);
    value("2025", 80);
    comes_to("on_track", NULL);
    assert_text("direction", "higher");
}

static void base_equal_to_target_needs_a_direction(void **state)
{
    (void)state;
    begin_linear(60, NULL);
    value("2020", 60);
    value("2025", 60);
    is_refused("bad_direction");
    text(SDT_ASSESS_DIRECTION, "higher");
    comes_to("achieved", NULL);
    assert_absent("share");
    begin_linear(60, "higher");
    value("2020", 60);
    value("2025", 59);
    comes_to("moving_away", "lost_target");
}

static void base_is_the_base_periods_value_or_the_first_later(void **state)
{
    (void)state;
    begin_linear(0, "lower");
    text(SDT_ASSESS_BASE_PERIOD, "2020");
    value("2018", 500);
    value("2021", 100);
    value("2024", 90);
    comes_to("off_track", NULL);
    assert_text("base_period", "2021");
    value("2020", 120);
    run();
    assert_text("base_period", "2020");
    assert_near("base_value", 120);
}

static void values_before_the_base_period_do_not_count(void **state)
{
    (void)state;
    begin_linear(0, "lower");
    text(SDT_ASSESS_BASE_PERIOD, "2020");
    value("2018", -1);
    value("2019", -1);
    comes_to("not_assessed", "no_value");
}

static void a_decided_base_value_overrides_the_series(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    text(SDT_ASSESS_BASE_PERIOD, "2020");
    number(SDT_ASSESS_BASE_VALUE, 110);
    value("2020", 100);
    comes_to("not_assessed", "too_few_values");
    assert_near("base_value", 110);
    assert_absent("latest_value");
    value("2025", 85);
    comes_to("on_track", NULL);
    assert_near("share", 0.5);
}

static void a_decided_base_that_meets_the_target_is_still_too_few(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    text(SDT_ASSESS_BASE_PERIOD, "2020");
    number(SDT_ASSESS_BASE_VALUE, 50);
    comes_to("not_assessed", "too_few_values");
    value("2019", 10);
    comes_to("not_assessed", "too_few_values");
    value("2021", 70);
    comes_to("moving_away", "lost_target");
}

static void a_decided_base_value_needs_its_period(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    number(SDT_ASSESS_BASE_VALUE, 100);
    value("2024", 80);
    is_refused("bad_period");
    assert_message(session, "basvärdet (base_value) saknar sin period (base_period)");
}

static void as_of_drops_what_comes_after(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    text(SDT_ASSESS_AS_OF, "2023T2");
    value("2020", 100);
    value("2022", 90);
    value("2023", 60);
    comes_to("on_track", NULL);
    assert_text("latest_period", "2022");
    assert_int_equal(sdt_table_int(result, column("age")), 8); /* 2022 to 2023T2 */
}

static void age_is_counted_to_the_report_date(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    value("2022", 90);
    text(SDT_ASSESS_REPORT_DATE, "2023-08-31");
    run();
    assert_int_equal(sdt_table_int(result, column("age")), 8);
    text(SDT_ASSESS_REPORT_DATE, "2022-01-01");
    run();
    assert_int_equal(sdt_table_int(result, column("age")), 0);
    text(SDT_ASSESS_REPORT_DATE, NULL);
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_TODAY, "2024-02-29"));
    run();
    assert_int_equal(sdt_table_int(result, column("age")), 14);
}

static void time_is_counted_in_months_from_end_to_end(void **state)
{
    (void)state;
    begin_linear(12, "higher");
    text(SDT_ASSESS_TARGET_PERIOD, "2024-12");
    value("2022", 0);
    value("2023Q1", 1); /* 3 of 24 months, 1 of 12 */
    comes_to("some_deviation", NULL);
    assert_near("elapsed", 0.125);
    assert_near("pace", 1 / 1.5);
    value("2023H1", 3);
    run();
    assert_near("elapsed", 0.25);
    value("2023-K3", 6);
    run();
    assert_near("elapsed", 0.375);
    assert_text("latest_period", "2023Q3");
}

static void inside_a_band_is_achieved(void **state)
{
    (void)state;
    begin_band(40, 60);
    value("2020", 10);
    value("2025", 40); /* its edge is inside */
    comes_to("achieved", NULL);
    assert_near("target", 40);
    assert_near("share", 1);
    begin_band(40, 60);
    value("2020", 50);
    value("2025", 60);
    comes_to("achieved", NULL);
    assert_absent("share");
    assert_absent("target");
    assert_near("low", 40);
    assert_near("high", 60);
    begin_band(40, 40);
    value("2020", 40);
    comes_to("achieved", NULL);
}

static void outside_a_band_the_nearer_edge_is_the_target(void **state)
{
    (void)state;
    begin_band(40, 60);
    value("2020", 10);
    value("2025", 25); /* 15 of 30 in half the time */
    comes_to("on_track", NULL);
    assert_near("target", 40);
    assert_near("share", 0.5);
    assert_text("direction", "higher");
    begin_band(40, 60);
    value("2020", 100);
    value("2025", 90); /* 10 of 40 in half the time */
    comes_to("off_track", NULL);
    assert_near("target", 60);
    assert_text("direction", "lower");
}

static void a_target_is_met_within_a_billionth_of_it(void **state)
{
    (void)state;
    begin_linear(0.3, "lower");
    value("2020", 1);
    value("2024", 0.1 + 0.2); /* 0.30000000000000004 in doubles */
    comes_to("achieved", NULL);
    begin_linear(0.8, "higher");
    value("2020", 0);
    value("2030", 0.7 + 0.1); /* 0.7999999999999999 */
    comes_to("achieved", NULL);
    begin_linear(1000000000, "higher");
    value("2020", 0);
    value("2030", 999999999); /* a billionth of it short */
    comes_to("achieved", NULL);
    begin_linear(1000000000, "higher");
    value("2020", 0);
    value("2030", 999999998.9);
    comes_to("not_achieved", NULL);
    begin_linear(0, "lower"); /* of 0 there is no billionth, but of the base there is */
    value("2020", 1);
    value("2030", 1e-300);
    comes_to("achieved", NULL);
    value("2031", 2e-9);
    comes_to("not_achieved", NULL);
    begin_linear(0.3, NULL);
    value("2020", 0.1 + 0.2);
    value("2025", 1);
    is_refused("bad_direction"); /* the base is the target */
    begin_band(0.3, 0.8);
    value("2020", 1);
    value("2024", 0.7 + 0.1);
    comes_to("achieved", NULL);
    value("2025", 0.1 * 3 - 1e-17);
    comes_to("achieved", NULL);
}

static void a_target_is_told_without_a_value_too(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    comes_to("not_assessed", "no_value");
    assert_near("target", 60);
    assert_text("target_period", "2030");
    begin_band(40, 60);
    comes_to("not_assessed", "no_value");
    assert_near("low", 40);
    assert_near("high", 60);
    begin("growth");
    number(SDT_ASSESS_TARGET, 5);
    text(SDT_ASSESS_TARGET_PERIOD, "2030");
    comes_to("not_assessed", "no_value");
    assert_near("target", 5);
}

static void a_band_has_no_direction(void **state)
{
    (void)state;
    begin_band(40, 60);
    text(SDT_ASSESS_DIRECTION, "higher");
    value("2020", 10);
    is_refused("bad_direction");
    assert_message(session, "ett målintervall har ingen riktning");
}

/* A band that was jumped over was never met, so its words are not those of a lost one. */
static void a_band_that_is_crossed_was_passed(void **state)
{
    (void)state;
    begin_band(10, 15);
    value("2020", 20);
    value("2025", 9);
    comes_to("moving_away", "lost_target");
    assert_text("reason_text", "målintervallet är passerat");
    assert_text("explanation", "Fel riktning: målintervallet är passerat; från 20 (2020) till 9 "
                               "(2025), mål 10 till 15 (2030).");
    begin_band(10, 15);
    value("2020", 12);
    value("2025", 9);
    comes_to("moving_away", "lost_target");
    assert_text("reason_text", "målet var nått men är det inte längre");
    assert_string_equal(sdt_followup_word("lost_target", SDT_FORM_PLAIN, NULL),
                        "målet var nått men är det inte längre");
}

static void leaving_or_crossing_a_band_is_moving_away(void **state)
{
    (void)state;
    begin_band(40, 60);
    value("2020", 50);
    value("2025", 39.999);
    comes_to("moving_away", "lost_target");
    begin_band(40, 60);
    value("2020", 10);
    value("2025", 61);
    comes_to("moving_away", "lost_target");
    assert_near("target", 60);
    assert_absent("share");
    begin_band(40, 60);
    value("2020", 99);
    value("2025", 0);
    comes_to("moving_away", "lost_target");
}

static void an_edge_of_nought_is_measured_by_the_base(void **state)
{
    (void)state;
    begin_band(0, 10);
    value("2020", -100);
    value("2025", -9e-8);
    comes_to("achieved", NULL);
    begin_band(0, 10);
    value("2020", -100);
    value("2030", -2e-7);
    comes_to("not_achieved", NULL);
    begin_band(-10, 0);
    value("2020", 100);
    value("2025", 9e-8);
    comes_to("achieved", NULL);
}

static void wrong_targets_are_refused(void **state)
{
    (void)state;
    begin_band(60, 40);
    value("2020", 1);
    is_refused("bad_target");
    begin_band(40, 60);
    assert_ok(session, sdt_assessment_clear(assessment, SDT_ASSESS_HIGH));
    is_refused("bad_target");
    begin_band(40, 60);
    number(SDT_ASSESS_TARGET, 50);
    is_refused("bad_target");
    begin("linear");
    text(SDT_ASSESS_TARGET_PERIOD, "2030");
    is_refused("no_target");
    begin("linear");
    number(SDT_ASSESS_TARGET, 50);
    is_refused("bad_target_period");
    begin_linear(50, "lower");
    value("2030", 60);
    is_refused("bad_target_period"); /* not after the base */
    begin_linear(50, "lower");
    text(SDT_ASSESS_BASE_PERIOD, "2030-12");
    is_refused("bad_target_period");
}

static void two_values_with_the_same_end_are_refused(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    value("2020", 100);
    value("2020Q4", 99);
    is_refused("duplicate_period");
    begin_linear(60, "lower");
    value("2020", 100);
    mark("2020", SDT_MARK_MISSING); /* a gap is no value */
    mark("2020-12", SDT_MARK_SECRET);
    value("2021", 96);
    comes_to("on_track", NULL);
}

static void what_is_no_period_value_or_word_is_refused_at_once(void **state)
{
    static const char *const periods[] = {"2023-13", "2023-00", "0000",    "23",
                                          "2023Q5",  "2023T4",  "2023H3",  "2023Q",
                                          "",        "2023-1",  "2023-Q0", "20233"};

    (void)state;
    begin_linear(60, "lower");
    for (size_t i = 0; i < COUNT(periods); i++) {
        assert_status(session, sdt_assessment_add_value(assessment, periods[i], 1),
                      SDT_ERROR_VALUE);
        assert_message(session, "bad_period: ");
    }
    assert_status(session, sdt_assessment_add_value(assessment, "2023", NAN), SDT_ERROR_VALUE);
    assert_message(session, "bad_value: ");
    assert_status(session, sdt_assessment_add_value(assessment, "2023", -INFINITY),
                  SDT_ERROR_VALUE);
    assert_status(session, sdt_assessment_set_number(assessment, SDT_ASSESS_TARGET, INFINITY),
                  SDT_ERROR_VALUE);
    assert_message(session, "bad_target: ");
    assert_status(session, sdt_assessment_set_text(assessment, SDT_ASSESS_DIRECTION, "highr"),
                  SDT_ERROR_VALUE);
    assert_message(session, "bad_direction: ");
    assert_message(session, "menade du higher?");
    assert_status(session, sdt_assessment_set_number(assessment, SDT_ASSESS_TOLERANCE, -1),
                  SDT_ERROR_VALUE);
    assert_status(session, sdt_assessment_set_number(assessment, SDT_ASSESS_AS_OF, 1),
                  SDT_ERROR_MISUSE);
    assert_status(session, sdt_assessment_set_text(assessment, SDT_ASSESS_TARGET, "1"),
                  SDT_ERROR_MISUSE);
    assert_status(session, sdt_assessment_add_mark(assessment, "2023", SDT_MARK_VALUE),
                  SDT_ERROR_MISUSE);
    comes_to("not_assessed", "no_value"); /* nothing of it stayed */
    assert_status(session, sdt_assessment_new(session, "liner", &(sdt_assessment *){NULL}),
                  SDT_ERROR_VALUE);
    assert_message(session, "bad_method: ");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(pace_is_share_of_the_way_over_share_of_the_time),
        TEST(a_limit_is_met_a_billionth_below_and_not_two),
        TEST(decimal_pace_meets_decimal_limit),
        TEST(limits_are_parameters),
        TEST(target_met_at_the_latest_value_is_achieved),
        TEST(one_value_that_meets_the_target_is_achieved),
        TEST(one_value_short_of_the_target_is_too_few),
        TEST(no_value_is_not_assessed_and_says_why),
        TEST(after_the_deadline_it_is_achieved_or_not),
        TEST(a_target_met_at_the_base_and_lost_is_moving_away),
        TEST(zero_and_negative_values_are_ordinary),
        TEST(direction_follows_the_target_when_it_is_left_out),
        TEST(base_equal_to_target_needs_a_direction),
        TEST(base_is_the_base_periods_value_or_the_first_later),
        TEST(values_before_the_base_period_do_not_count),
        TEST(a_decided_base_value_overrides_the_series),
        TEST(a_decided_base_that_meets_the_target_is_still_too_few),
        TEST(a_decided_base_value_needs_its_period),
        TEST(as_of_drops_what_comes_after),
        TEST(age_is_counted_to_the_report_date),
        TEST(time_is_counted_in_months_from_end_to_end),
        TEST(inside_a_band_is_achieved),
        TEST(outside_a_band_the_nearer_edge_is_the_target),
        TEST(leaving_or_crossing_a_band_is_moving_away),
        TEST(a_target_is_met_within_a_billionth_of_it),
        TEST(a_target_is_told_without_a_value_too),
        TEST(a_band_has_no_direction),
        TEST(a_band_that_is_crossed_was_passed),
        TEST(an_edge_of_nought_is_measured_by_the_base),
        TEST(wrong_targets_are_refused),
        TEST(two_values_with_the_same_end_are_refused),
        TEST(what_is_no_period_value_or_word_is_refused_at_once),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
