/*
 * For the tests over series of parts of years: indicators that are followed up, their values, and the one leaf
 * of their assessment.
 */
#ifndef TESTS_FOLLOWUP_PARTS_H
#define TESTS_FOLLOWUP_PARTS_H

#include "followup/stored.h"

/* An indicator that is followed up, with a target of 1000 in 2026 counted from 2022. */
static inline void follow(const char *key, const char *fields, const char *target)
{
    char all[300];

    snprintf(all, sizeof all, "title=%s|%s", key, fields);
    put(SDT_KIND_INDICATOR, key, all);
    snprintf(all, sizeof all, "indicator=%s|%s", key, target);
    put(SDT_KIND_TARGET, key, all);
}

static inline void follow_count(const char *key)
{
    follow(key, "direction=higher|measures=count|source=kolada",
           "period=2026|value=1000|base_period=2022");
}

static inline void value(const char *key, const char *period, double amount)
{
    put_values(&(const struct observation){key, "0181", period, amount}, 1, "0");
}

/* Values of parts of a year: "Q", "T" or "H" and their number, or "-" for months. */
static inline void parts(const char *key, int year, char letter, int count, const double *amounts)
{
    char period[16];

    for (int i = 0; i < count; i++) {
        if (letter == '-')
            snprintf(period, sizeof period, "%d-%02d", year, i + 1);
        else
            snprintf(period, sizeof period, "%d%c%d", year, letter, i + 1);
        value(key, period, amounts[i]);
    }
}

#define PARTS(key, year, letter, ...)                                                              \
    parts(key, year, letter, (int)COUNT(((const double[]){__VA_ARGS__})),                          \
          (const double[]){__VA_ARGS__})

/* Asks for the one leaf. */
static inline void assess(const char *key, const char *as_of)
{
    ask_for(SDT_KIND_INDICATOR, key, "0181", as_of);
    assert_int_equal(sdt_table_next(result), SDT_OK);
}

static inline void comes_to(const char *status, const char *reason)
{
    assert_string_equal(cell("status"), status);
    if (reason)
        assert_string_equal(cell("reason"), reason);
    else
        assert_false(has("reason"));
}

static inline void value_is(const char *period, double latest)
{
    assert_string_equal(cell("latest_period"), period);
    assert_true(number("latest_value") == latest);
}

static inline void base_is(const char *period, double base)
{
    assert_string_equal(cell("base_period"), period);
    assert_true(number("base_value") == base);
}

static inline void near(const char *name, double wanted)
{
    if (fabs(number(name) - wanted) > 1e-12)
        fail_msg("%s is %.17g, not %.17g", name, number(name), wanted);
}

static inline void says(const char *text)
{
    if (!strstr(cell("explanation"), text))
        fail_msg("\"%s\" is not in: %s", text, cell("explanation"));
}

#endif
