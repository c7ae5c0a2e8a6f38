/*
 * For the tests of one series: an assessment that is filled in line by line, and its one row of
 * result.
 */
#ifndef TESTS_FOLLOWUP_SERIES_H
#define TESTS_FOLLOWUP_SERIES_H

#include "support/support.h"

#include <sodertorn/followup.h>
#include <sodertorn/values.h>

#include <math.h>
#include <string.h>

/* The session of the test that runs, and the assessment it makes. */
static sdt_session *session;
static sdt_assessment *assessment;
static sdt_table *result;

static inline int setup(void **state)
{
    int failed = fixture_bare(state);

    if (!failed)
        session = ((struct fixture *)*state)->session;
    return failed;
}

static inline int teardown(void **state)
{
    sdt_table_free(result);
    sdt_assessment_free(assessment);
    result = NULL;
    assessment = NULL;
    return fixture_end(state);
}

static inline void begin(const char *method)
{
    sdt_table_free(result);
    sdt_assessment_free(assessment);
    result = NULL;
    assert_ok(session, sdt_assessment_new(session, method, &assessment));
}

static inline void number(int option, double value)
{
    assert_ok(session, sdt_assessment_set_number(assessment, option, value));
}

static inline void text(int option, const char *value)
{
    assert_ok(session, sdt_assessment_set_text(assessment, option, value));
}

static inline void value(const char *period, double amount)
{
    assert_ok(session, sdt_assessment_add_value(assessment, period, amount));
}

static inline void mark(const char *period, int why)
{
    assert_ok(session, sdt_assessment_add_mark(assessment, period, why));
}

/* A target by 2030 counted from 2020, the usual case here: a tenth of the time each year. */
static inline void begin_linear(double target, const char *direction)
{
    begin("linear");
    number(SDT_ASSESS_TARGET, target);
    text(SDT_ASSESS_TARGET_PERIOD, "2030");
    text(SDT_ASSESS_DIRECTION, direction);
}

static inline void begin_band(double low, double high)
{
    begin("linear");
    number(SDT_ASSESS_LOW, low);
    number(SDT_ASSESS_HIGH, high);
    text(SDT_ASSESS_TARGET_PERIOD, "2030");
}

static inline void run(void)
{
    sdt_table_free(result);
    assert_ok(session, sdt_assessment_run(assessment, &result));
    assert_int_equal(sdt_table_row_count(result), 1);
    assert_int_equal(sdt_table_next(result), 0);
}

static inline int column(const char *name)
{
    int at = sdt_table_column_find(result, name);

    assert_true(at >= 0);
    return at;
}

static inline const char *cell(const char *name)
{
    return sdt_table_text(result, column(name));
}

static inline int has(const char *name)
{
    return sdt_table_has(result, column(name));
}

#define assert_text(name, wanted) assert_string_equal(cell(name), wanted)
#define assert_absent(name) assert_false(has(name))

static inline void assert_near(const char *name, double wanted)
{
    double found = sdt_table_number(result, column(name));

    assert_true(has(name));
    if (fabs(found - wanted) > 1e-12 * (fabs(wanted) + 1))
        fail_msg("%s is %.17g, not %.17g", name, found, wanted);
}

/* Runs and holds the status and the reason; NULL for none. */
static inline void comes_to(const char *status, const char *reason)
{
    run();
    assert_text("status", status);
    if (reason)
        assert_text("reason", reason);
    else
        assert_absent("reason");
}

static inline void is_refused(const char *code)
{
    sdt_table *table = (sdt_table *)1;

    assert_status(session, sdt_assessment_run(assessment, &table), SDT_ERROR_VALUE);
    assert_null(table);
    assert_memory_equal(sdt_session_message(session), code, strlen(code));
    assert_int_equal(sdt_session_message(session)[strlen(code)], ':');
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

#endif
