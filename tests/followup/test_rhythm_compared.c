/*
 * lib/followup, comparisons of municipalities whose series have parts of years: they are of whole years.
 */
#include "followup/parts.h"

/* Compares two municipalities of the group of all; the row of 0181 is left at hand. */
static void compare(const char *key, const char *period, const char *since)
{
    sdt_table_free(result);
    assert_ok(session,
              sdt_compare(session, key, OPTIONS("group", "*", "period", period, "since", since),
                          &result, NULL));
    while (sdt_table_next(result) == SDT_OK)
        if (strcmp(cell("id"), "0181") == 0)
            return;
    fail_msg("0181 is not compared");
}

static void comparisons_and_ranks_are_of_whole_years(void **state)
{
    (void)state;
    follow_count("q");
    value("q", "2022", 900);
    PARTS("q", 2023, 'Q', 240, 241, 242, 243);
    PARTS("q", 2024, 'Q', 250, 250);
    put_values(&(const struct observation){"q", "0126", "2023", 960}, 1, "0");
    compare("q", "2023", "2022");
    assert_true(number("value") == 966 && number("before") == 900 && number("change") == 66);
    assert_int_equal(sdt_table_int(result, column("rank")), 1);
    assert_string_equal(cell("source"), "Källa: Kolada");
    says("966 är summan av 2023Q1–Q4");
    compare("q", NULL, NULL);
    assert_string_equal(cell("period"), "2023");
    compare("q", "2024", NULL);
    assert_string_equal(cell("reason"), "incomplete");
    assert_false(has("value"));
    compare("q", "2024Q1", NULL);
    assert_true(number("value") == 250);
    sdt_table_free(result);
    assert_ok(session, sdt_ranks(session, "q", OPTIONS("group", "*"), &result));
    while (sdt_table_next(result) == SDT_OK && strcmp(cell("municipality"), "0181") != 0)
        ;
    assert_true(number("value") == 966);
    assert_int_equal(sdt_table_int(result, column("rank")), 1);
    assert_int_equal(sdt_table_int(result, column("n")), 2);
}

static void a_share_of_a_quarter_is_no_years_value_in_a_comparison(void **state)
{
    (void)state;
    follow("s", "direction=higher|measures=share", "period=2026|value=60");
    PARTS("s", 2023, 'Q', 51, 52, 53, 54);
    compare("s", "2023", NULL);
    assert_string_equal(cell("reason"), "not_additive");
    compare("s", NULL, NULL); /* its rhythm is the quarter */
    assert_string_equal(cell("period"), "2023Q4");
}

/* One monthly value among yearly ones does not decide which period is compared. */
static void a_stray_month_does_not_decide_the_period(void **state)
{
    (void)state;
    follow("s", "direction=higher|measures=amount", "period=2026|value=60");
    value("s", "2021", 1);
    value("s", "2022", 2);
    value("s", "2023-06", 3);
    compare("s", NULL, NULL);
    assert_string_equal(cell("period"), "2022");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(comparisons_and_ranks_are_of_whole_years),
        TEST(a_share_of_a_quarter_is_no_years_value_in_a_comparison),
        TEST(a_stray_month_does_not_decide_the_period),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
