/*
 * lib/followup, the handle of one assessment: results as people see them, what holds for every
 * series, and misuse.
 */
#include "followup/series.h"

static void the_largest_values_do_not_overflow(void **state)
{
    (void)state;
    begin_linear(1.7e308, "higher");
    value("2020", -1.7e308);
    value("2025", 0);
    comes_to("on_track", NULL);
    assert_near("share", 0.5);
    assert_near("expected", 0);
    assert_near("pace", 1);
}

static void explanations_are_sentences_in_both_languages(void **state)
{
    (void)state;
    begin_linear(100000, "lower");
    text(SDT_ASSESS_UNIT, "ton CO2e");
    value("2020", 142706);
    value("2024", 139978); /* 2 728 of 42 706 in 4 of 10 years */
    run();
    assert_text("label", "stor avvikelse");
    assert_text("colour", "red");
    assert_text("explanation", "Stor avvikelse: från 142\u00A0706\u00A0ton CO2e (2020) till"
                               " 139\u00A0978\u00A0ton CO2e (2024), 6,4\u00A0% av vägen till"
                               " 100\u00A0000\u00A0ton CO2e (2030); väntat vid den tiden"
                               " 125\u00A0624\u00A0ton CO2e; takt 0,16 < 0,60.");
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    number(SDT_ASSESS_DECIMALS, 0);
    run();
    assert_text("label", "off track");
    assert_text("explanation",
                "Off track: from 142,706\u00A0ton CO2e (2020) to 139,978\u00A0ton CO2e (2024), 6.4%"
                " of the way to 100,000\u00A0ton CO2e (2030); expected by then"
                " 125,624\u00A0ton CO2e; pace 0.16 < 0.60.");
}

static void the_label_follows_the_occasion(void **state)
{
    (void)state;
    begin_linear(60, "lower");
    value("2020", 100);
    value("2025", 80);
    text(SDT_ASSESS_FORM, "forecast");
    run();
    assert_text("label", "bedöms uppnås");
    text(SDT_ASSESS_FORM, "final");
    run();
    assert_text("label", "i fas");
    assert_status(session, sdt_assessment_set_text(assessment, SDT_ASSESS_FORM, "slut"),
                  SDT_ERROR_VALUE);
}

/* A small generator of one's own: the C library's differs between machines. */
static uint32_t random_next(uint64_t *seed)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*seed >> 33);
}

enum { MOST = 12 };

struct random_series {
    size_t count;
    char periods[MOST][8];
    double values[MOST];
    double target;
    const char *direction;
};

static void random_series(uint64_t *seed, struct random_series *out)
{
    static const char *const directions[] = {"higher", "lower"};
    int year = 2010;

    out->count = random_next(seed) % MOST;
    for (size_t i = 0; i < out->count; i++) {
        year += 1 + (int)(random_next(seed) % 2);
        memcpy(out->periods[i], "20..", 5);
        out->periods[i][2] = (char)('0' + year % 100 / 10);
        out->periods[i][3] = (char)('0' + year % 10);
        out->values[i] = (double)(random_next(seed) % 41) / 4 - 5;
    }
    out->target = (double)(random_next(seed) % 41) / 4 - 5;
    out->direction = directions[random_next(seed) % 2];
}

/* The status of a series whose values and target are scaled, given in an order. */
static void status_of(const struct random_series *series, double scale, bool backwards,
                      const char *gap, char out[32])
{
    begin("linear");
    number(SDT_ASSESS_TARGET, series->target * scale);
    text(SDT_ASSESS_TARGET_PERIOD, "2035");
    text(SDT_ASSESS_DIRECTION, series->direction);
    for (size_t i = 0; i < series->count; i++) {
        size_t at = backwards ? series->count - 1 - i : i;
        value(series->periods[at], series->values[at] * scale);
    }
    if (gap)
        mark(gap, SDT_MARK_MISSING);
    run();
    strcpy(out, cell("status"));
}

static void gaps_order_and_scale_change_no_status(void **state)
{
    uint64_t seed = 20241015;
    struct random_series series;
    char plain[32], other[32];

    (void)state;
    for (int i = 0; i < 500; i++) {
        random_series(&seed, &series);
        status_of(&series, 1, false, NULL, plain);
        status_of(&series, 1, true, NULL, other);
        assert_string_equal(other, plain);
        status_of(&series, 1, false, i % 2 ? "2008" : "2034", other);
        assert_string_equal(other, plain);
        status_of(&series, 1024, false, NULL, other);
        assert_string_equal(other, plain);
        status_of(&series, 1.0 / 1048576, true, "2021", other);
        assert_string_equal(other, plain);
        status_of(&series, 1000, false, NULL, other); /* not exact in doubles; quarters survive
                                                         it */
        assert_string_equal(other, plain);
    }
}

static void turning_everything_around_changes_no_status(void **state)
{
    uint64_t seed = 7;
    struct random_series series;
    char plain[32], other[32];

    (void)state;
    for (int i = 0; i < 300; i++) {
        random_series(&seed, &series);
        status_of(&series, 1, false, NULL, plain);
        series.direction = series.direction[0] == 'h' ? "lower" : "higher";
        status_of(&series, -1, false, NULL, other);
        assert_string_equal(other, plain);
    }
}

static void every_failed_allocation_leaves_it_whole(void **state)
{
    struct fixture *fixture = *state;
    int status = SDT_ERROR_MEMORY;

    begin_linear(60, "lower");
    value("2020", 100);
    value("2024", 90);
    for (long n = 1; status == SDT_ERROR_MEMORY; n++) {
        fixture->ledger.fail_in = n;
        status = sdt_assessment_run(assessment, &result);
        fixture->ledger.fail_in = 0;
        assert_true(status == SDT_OK || (status == SDT_ERROR_MEMORY && !result));
    }
    assert_int_equal(status, SDT_OK);
    sdt_table_next(result);
    assert_text("status", "some_deviation");
}

static void null_is_misuse_and_no_crash(void **state)
{
    sdt_table *table = NULL;

    (void)state;
    assert_int_equal(sdt_assessment_new(NULL, "linear", &assessment), SDT_ERROR_MISUSE);
    assert_status(session, sdt_assessment_new(session, NULL, NULL), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_assessment_run(NULL, &table), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_assessment_set_number(NULL, 1, 1), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_assessment_set_text(NULL, 1, ""), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_assessment_clear(NULL, 1), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_assessment_add_value(NULL, "2020", 1), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_assessment_add_mark(NULL, "2020", 1), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_assessment_year(NULL, 2020, "count", &table), SDT_ERROR_MISUSE);
    sdt_assessment_free(NULL);
    begin(NULL);
    assert_status(session, sdt_assessment_add_value(assessment, NULL, 1), SDT_ERROR_MISUSE);
    assert_status(session, sdt_assessment_run(assessment, NULL), SDT_ERROR_MISUSE);
    assert_status(session, sdt_assessment_year(assessment, 2020, NULL, &table), SDT_ERROR_MISUSE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_largest_values_do_not_overflow),
        TEST(explanations_are_sentences_in_both_languages),
        TEST(the_label_follows_the_occasion),
        TEST(gaps_order_and_scale_change_no_status),
        TEST(turning_everything_around_changes_no_status),
        TEST(every_failed_allocation_leaves_it_whole),
        TEST(null_is_misuse_and_no_crash),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
