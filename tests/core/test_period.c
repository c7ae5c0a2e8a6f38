/*
 * lib/core, periods and dates: every period there is, every way to write it, and what is refused.
 */
#include "core/period.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static bool parse(const char *text, int32_t *out)
{
    return sdt__period_parse(text, strlen(text), out);
}

static void assert_period(const char *text, int end, enum sdt__period_kind kind, const char *name)
{
    int32_t period;
    char out[8];

    if (!parse(text, &period))
        fail_msg("%s is refused", text);
    assert_int_equal(sdt__period_end(period), end);
    assert_int_equal(sdt__period_kind(period), kind);
    assert_int_equal(sdt__period_calendar_year(period), end % 12 == 0 ? end / 12 - 1 : end / 12);
    assert_int_equal(sdt__period_format(period, out), strlen(name));
    assert_string_equal(out, name);
}

static void a_period_stands_at_its_last_month(void **state)
{
    (void)state;
    assert_period("2022", 2022 * 12 + 12, SDT__PERIOD_YEAR, "2022");
    assert_period("2023Q1", 2023 * 12 + 3, SDT__PERIOD_QUARTER, "2023Q1");
    assert_period("2023Q4", 2023 * 12 + 12, SDT__PERIOD_QUARTER, "2023Q4");
    assert_period("2023T1", 2023 * 12 + 4, SDT__PERIOD_TERTIAL, "2023T1");
    assert_period("2023T2", 2023 * 12 + 8, SDT__PERIOD_TERTIAL, "2023T2");
    assert_period("2023T3", 2023 * 12 + 12, SDT__PERIOD_TERTIAL, "2023T3");
    assert_period("2023H1", 2023 * 12 + 6, SDT__PERIOD_HALF, "2023H1");
    assert_period("2023H2", 2023 * 12 + 12, SDT__PERIOD_HALF, "2023H2");
    assert_period("2023-01", 2023 * 12 + 1, SDT__PERIOD_MONTH, "2023-01");
    assert_period("2023-12", 2023 * 12 + 12, SDT__PERIOD_MONTH, "2023-12");
}

static void a_year_and_the_next_second_tertial_are_eight_months_apart(void **state)
{
    int32_t year;
    int32_t tertial;

    (void)state;
    assert_true(parse("2022", &year));
    assert_true(parse("2023T2", &tertial));
    assert_int_equal(sdt__period_end(tertial) - sdt__period_end(year), 8);
}

static void a_hyphen_and_a_k_are_understood(void **state)
{
    (void)state;
    assert_period("2023K1", 2023 * 12 + 3, SDT__PERIOD_QUARTER, "2023Q1");
    assert_period("2023-Q3", 2023 * 12 + 9, SDT__PERIOD_QUARTER, "2023Q3");
    assert_period("2023-K2", 2023 * 12 + 6, SDT__PERIOD_QUARTER, "2023Q2");
    assert_period("2023Q4", 2023 * 12 + 12, SDT__PERIOD_QUARTER, "2023Q4");
    assert_period("2023-T3", 2023 * 12 + 12, SDT__PERIOD_TERTIAL, "2023T3");
    assert_period("2023T1", 2023 * 12 + 4, SDT__PERIOD_TERTIAL, "2023T1");
    assert_period("2023-H2", 2023 * 12 + 12, SDT__PERIOD_HALF, "2023H2");
}

static void other_forms_of_one_meaning_are_read(void **state)
{
    static const struct {
        const char *text, *period;
    } forms[] = {
        {"2023", "2023"},
        {"2023Q2", "2023Q2"},
        {"T1 2023", "2023T1"},
        {"2023 T1", "2023T1"},
        {"tertial 1 2023", "2023T1"},
        {"2023 Tertial 2", "2023T2"},
        {"Q1 2023", "2023Q1"},
        {"K3 2023", "2023Q3"},
        {"Kvartal 4 2023", "2023Q4"},
        {"Halv\u00e5r 2 2023", "2023H2"},
        {"jan-23", "2023-01"},
        {"okt-29", "2029-10"},
        {"december 2023", "2023-12"},
        {"2023 maj", "2023-05"},
        {"2023M01", "2023-01"},
        {"2023-M01", "2023-01"},
        {"2023,0", "2023"},
        {"2023.0", "2023"},
        {"Hel\u00e5r 2023", "2023"},
        {"Hel\u00e5r\u00a02023", "2023"},
        {"\u00c5r 2023", "2023"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(forms); i++) {
        int32_t period = 0;
        bool last_day;
        char out[8];

        if (sdt__period_read(forms[i].text, strlen(forms[i].text), &period, &last_day) !=
            SDT__PERIOD_FORM_PERIOD)
            fail_msg("%s is not read", forms[i].text);
        sdt__period_format(period, out);
        assert_string_equal(out, forms[i].period);
    }
}

static void a_date_is_told_with_whether_it_ends_its_month(void **state)
{
    static const struct {
        const char *text, *month;
        bool last_day;
    } dates[] = {
        {"2022-12-31", "2022-12", true},           {"2023-01-15", "2023-01", false},
        {"2023-10-01 00:00:00", "2023-10", false}, {"2024-02-29T00:00:00", "2024-02", true},
        {"2024-02-28", "2024-02", false},          {"2023-02-28", "2023-02", true},
        {"2023-09-30", "2023-09", true},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(dates); i++) {
        int32_t period = 0;
        bool last_day;
        char out[8];

        assert_int_equal(sdt__period_read(dates[i].text, strlen(dates[i].text), &period, &last_day),
                         SDT__PERIOD_FORM_DATE);
        sdt__period_format(period, out);
        assert_string_equal(out, dates[i].month);
        assert_int_equal(last_day, dates[i].last_day);
    }
}

static void what_has_no_meaning_or_two_is_told_apart(void **state)
{
    static const struct {
        const char *text;
        enum sdt__period_form form;
    } forms[] = {
        {"202301", SDT__PERIOD_FORM_DIGITS},
        {"23", SDT__PERIOD_FORM_SHORT},
        {"jan-45", SDT__PERIOD_FORM_SHORT},
        {"2023/24", SDT__PERIOD_FORM_SPAN},
        {"2023-S1", SDT__PERIOD_FORM_TERM},
        {"2023-W53", SDT__PERIOD_FORM_WEEK},
        {"2023v12", SDT__PERIOD_FORM_WEEK},
        {"2023-02-29", SDT__PERIOD_FORM_NO_DATE},
        {"2023T4", SDT__PERIOD_FORM_NO_PART},
        {"2023Q5", SDT__PERIOD_FORM_NO_PART},
        {"Q5 2023", SDT__PERIOD_FORM_NO_PART},
        {"2023-13", SDT__PERIOD_FORM_NO_PART},
        {"0000", SDT__PERIOD_FORM_NO_YEAR},
        {"12023", SDT__PERIOD_FORM_NO_YEAR},
        {"T1 0000", SDT__PERIOD_FORM_NO_YEAR},
        {"2023q1", SDT__PERIOD_FORM_CASE},
        {"q1 2023", SDT__PERIOD_FORM_CASE},
        {"2023-t1", SDT__PERIOD_FORM_CASE},
        {"Q12023", SDT__PERIOD_FORM_OTHER},
        {"", SDT__PERIOD_FORM_OTHER},
        {"2023.", SDT__PERIOD_FORM_OTHER},
        {"2023,1", SDT__PERIOD_FORM_OTHER},
        {"2023 2024 2025", SDT__PERIOD_FORM_OTHER},
        {"hej", SDT__PERIOD_FORM_OTHER},
        {"2023-01-15 12:30", SDT__PERIOD_FORM_OTHER},
        {"2023 -Q1", SDT__PERIOD_FORM_OTHER},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(forms); i++) {
        int32_t period;
        bool last_day;
        enum sdt__period_form form = sdt__period_read(forms[i].text, strlen(forms[i].text), &period,
                                                      &last_day);

        if (form != forms[i].form)
            fail_msg("\"%s\" is of form %d", forms[i].text, (int)form);
    }
}

static void what_is_no_period_is_refused(void **state)
{
    static const char *const bad[] = {
        "2023q1",   "2023-q1", "2023k1",  "2023t1",  "2023h1",  "",        "2",       "202",
        "20233",    "0000",    "0000Q1",  "0000-01", "2023-13", "2023-00", "2023-1",  "2023-001",
        "2023Q0",   "2023Q5",  "2023K5",  "2023T0",  "2023T4",  "2023H0",  "2023H3",  "2023X1",
        "2023Q",    "2023Q11", "2023--1", "2023 Q1", " 2023",   "2023 ",   "-2023",   "+202",
        "2023/01",  "202a",    "Q12023",  "2023-Q0", "2023-T4", "2023-H3", "2023QQ",  "2023-Q",
        "2023-1Q",  "2023Y1",  "2023M1",  "12-2023", "2023:01", "2023-0x", "2023-x1", "20.3",
        "2023-QQ1", "2023Q/",  "2023Q:",
    };
    int32_t period;

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        if (parse(bad[i], &period))
            fail_msg("%s is read", bad[i]);
    }
    assert_false(sdt__period_parse("2023\0", 5, &period));
    assert_false(sdt__period_parse(NULL, 0, &period));
}

static void only_the_bytes_given_are_read(void **state)
{
    int32_t period;

    (void)state;
    assert_true(sdt__period_parse("2023-07-01", 7, &period));
    assert_int_equal(sdt__period_kind(period), SDT__PERIOD_MONTH);
    assert_true(sdt__period_parse("2023-07-01", 4, &period));
    assert_int_equal(period, sdt__period_year(2023));
    assert_false(sdt__period_parse("2023-07-01", 10, &period));
}

static void every_period_reads_back_from_its_text(void **state)
{
    static const int months[] = {12, 6, 4, 3, 1};
    static const char letters[] = "-HTQ";

    (void)state;
    for (int year = 1; year <= 9999; year++) {
        for (int kind = 0; kind < 5; kind++) {
            for (int part = 1; part * months[kind] <= 12; part++) {
                int32_t wanted = (year * 12 + part * months[kind]) * 8 + kind;
                char text[16];
                char out[8];
                int32_t period;

                if (kind == 0)
                    snprintf(text, sizeof text, "%04d", year);
                else if (kind == 4)
                    snprintf(text, sizeof text, "%04d-%02d", year, part);
                else
                    snprintf(text, sizeof text, "%04d%c%d", year, letters[kind], part);
                if (!parse(text, &period) || period != wanted)
                    fail_msg("%s", text);
                assert_int_equal(sdt__period_format(period, out), strlen(text));
                assert_string_equal(out, text);
                assert_int_equal(sdt__period_calendar_year(period), year);
            }
        }
    }
}

static void a_number_that_is_no_period_has_no_text(void **state)
{
    static const int32_t bad[] = {
        INT32_MIN,
        -1,
        0,
        7,
        (2023 * 12 + 12) * 8 + 5,
        (2023 * 12 + 12) * 8 + 7,
        (2023 * 12 + 11) * 8 + SDT__PERIOD_YEAR,
        (2023 * 12 + 3) * 8 + SDT__PERIOD_HALF,
        (2023 * 12 + 6) * 8 + SDT__PERIOD_TERTIAL,
        (2023 * 12 + 4) * 8 + SDT__PERIOD_QUARTER,
        12 * 8,
        (10000 * 12 + 12) * 8,
        INT32_MAX,
    };
    char out[8];

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        assert_int_equal(sdt__period_format(bad[i], out), 0);
        assert_string_equal(out, "");
    }
}

static void periods_are_ordered_by_their_ends(void **state)
{
    static const char *const ordered[] = {"2022H2", "2022-12", "2023-01", "2023Q1", "2023T1",
                                          "2023H1", "2023-07", "2023T2",  "2023",   "2023H2",
                                          "2023T3", "2023Q4",  "2023-12", "2024-01"};

    (void)state;
    for (size_t i = 1; i < COUNT(ordered); i++) {
        int32_t before;
        int32_t after;

        assert_true(parse(ordered[i - 1], &before));
        assert_true(parse(ordered[i], &after));
        assert_true(before < after);
    }
}

static void dates_are_those_of_the_gregorian_calendar(void **state)
{
    static const char *const good[] = {"0001-01-01", "1900-02-28", "2000-02-29", "2024-02-29",
                                       "2023-12-31", "2024-05-28", "9999-12-31", "2023-04-30"};
    static const char *const bad[] = {"",           "0000-01-01", "1900-02-29",  "2023-02-29",
                                      "2023-13-01", "2023-00-01", "2023-01-00",  "2023-01-32",
                                      "2023-04-31", "2023-1-01",  "2023-01-1",   "2023-01-011",
                                      "2023/01/01", "20230101",   "2023-01-01T", " 2023-01-01",
                                      "2023-01-0a", "-023-01-01", "2023-01",     "2023-02-30"};

    (void)state;
    for (size_t i = 0; i < COUNT(good); i++)
        assert_true(sdt__date_valid(good[i]));
    for (size_t i = 0; i < COUNT(bad); i++) {
        if (sdt__date_valid(bad[i]))
            fail_msg("%s is valid", bad[i]);
    }
}

static void four_hundred_years_have_146097_days(void **state)
{
    int count = 0;

    (void)state;
    for (int number = 0; number < 400 * 13 * 33; number++) {
        char text[32];

        snprintf(text, sizeof text, "%04d-%02d-%02d", 1900 + number / (13 * 33), number / 33 % 13,
                 number % 33);
        count += sdt__date_valid(text);
    }
    assert_int_equal(count, 146097);
}

static void a_moment_is_a_date_and_a_time_in_utc(void **state)
{
    static const struct {
        long long seconds;
        const char *text;
    } moments[] = {
        {0, "1970-01-01 00:00:00"},
        {-1, "1969-12-31 23:59:59"},
        {-2208988800, "1900-01-01 00:00:00"},
        {951782399, "2000-02-28 23:59:59"},
        {951782400, "2000-02-29 00:00:00"},
        {253402300799, "9999-12-31 23:59:59"},
        {253402300800, "1970-01-01 00:00:00"}, /* no year of four digits */
    };
    char text[20];

    (void)state;
    for (size_t i = 0; i < sizeof moments / sizeof *moments; i++) {
        sdt__moment_format(moments[i].seconds, text);
        assert_string_equal(text, moments[i].text);
    }
}

static void the_clock_gives_a_date_and_a_moment(void **state)
{
    char date[11];
    char later[11];
    char moment[21];

    (void)state;
    sdt__clock_date(date);
    sdt__clock_moment(moment);
    sdt__clock_date(later);
    assert_true(sdt__date_valid(date));
    assert_true(strcmp(date, "2024") > 0);
    assert_int_equal(strlen(moment), 20);
    assert_int_equal(moment[10], 'T');
    assert_int_equal(moment[13], ':');
    assert_int_equal(moment[16], ':');
    assert_int_equal(moment[19], 'Z');
}

/* One moment, 2024-05-28T22:30:00Z, is two days on this earth. */
static void the_day_of_a_moment_is_that_of_the_place_where_the_machine_is(void **state)
{
    static const struct {
        const char *zone;
        const char *day;
    } cases[] = {
        {"UTC0", "2024-05-28"},
        {"CET-1CEST,M3.5.0,M10.5.0/3", "2024-05-29"}, /* Sweden: half past midnight */
        {"LINT-14", "2024-05-29"},
        {"SST11", "2024-05-28"},
    };
    const char *zone = getenv("TZ");
    char *before = zone ? strdup(zone) : NULL;
    char day[11];

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        setenv("TZ", cases[i].zone, 1);
        sdt__local_date(1716935400, day);
        assert_string_equal(day, cases[i].day);
    }
    if (before)
        setenv("TZ", before, 1);
    else
        unsetenv("TZ");
    free(before);
}

/* Every day of the calendar, one after the other, from the first to the last. */
static void days_are_numbered_one_after_the_other(void **state)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int64_t number = 1;
    char date[48], written[11];

    (void)state;
    for (int year = 1; year <= 9999; year++) {
        const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

        for (int month = 1; month <= 12; month++) {
            for (int day = 1; day <= lengths[month - 1] + (month == 2 && leap); day++, number++) {
                snprintf(date, sizeof date, "%04d-%02d-%02d", year, month, day);
                if (sdt__date_number(date) != number)
                    fail_msg("%s", date);
                sdt__date_write(number, written);
                assert_string_equal(written, date);
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_are_numbered_one_after_the_other),
        cmocka_unit_test(a_period_stands_at_its_last_month),
        cmocka_unit_test(a_year_and_the_next_second_tertial_are_eight_months_apart),
        cmocka_unit_test(a_hyphen_and_a_k_are_understood),
        cmocka_unit_test(other_forms_of_one_meaning_are_read),
        cmocka_unit_test(a_date_is_told_with_whether_it_ends_its_month),
        cmocka_unit_test(what_has_no_meaning_or_two_is_told_apart),
        cmocka_unit_test(what_is_no_period_is_refused),
        cmocka_unit_test(only_the_bytes_given_are_read),
        cmocka_unit_test(every_period_reads_back_from_its_text),
        cmocka_unit_test(a_number_that_is_no_period_has_no_text),
        cmocka_unit_test(periods_are_ordered_by_their_ends),
        cmocka_unit_test(dates_are_those_of_the_gregorian_calendar),
        cmocka_unit_test(four_hundred_years_have_146097_days),
        cmocka_unit_test(a_moment_is_a_date_and_a_time_in_utc),
        cmocka_unit_test(the_clock_gives_a_date_and_a_moment),
        cmocka_unit_test(the_day_of_a_moment_is_that_of_the_place_where_the_machine_is),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
