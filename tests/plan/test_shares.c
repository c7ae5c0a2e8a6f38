/*
 * lib/plan, costs: how an amount is shared so that it sums exactly, and what a plan's lines come to.
 */
#include "plan/plans.h"

#include "plan/share.h"

#include <math.h>
#include <sodertorn/values.h>
#include <stdlib.h>

enum { MOST = 12 };

/* Shares an amount among a, b, c ... and returns the sum. */
static int64_t share(struct sdt__plan_share *shares, const double *weights, size_t count,
                     int64_t amount)
{
    static const char *const keys[MOST] = {"a", "b", "c", "d", "e", "f",
                                           "g", "h", "i", "j", "k", "l"};
    int64_t sum = 0;

    for (size_t i = 0; i < count; i++)
        shares[i] = (struct sdt__plan_share){.key = keys[i], .weight = weights[i]};
    assert_true(sdt__plan_share(shares, count, amount));
    for (size_t i = 0; i < count; i++)
        sum += shares[i].units;
    return sum;
}

static void what_is_left_goes_to_the_largest_remainders_then_by_key(void **state)
{
    struct sdt__plan_share s[MOST];

    (void)state;
    /* exact: 2.5, 2.5, 5 */
    assert_int_equal(share(s, (const double[]){1, 1, 2}, 3, 10), 10);
    assert_int_equal(s[0].units, 3);
    assert_int_equal(s[1].units, 2);
    assert_int_equal(s[2].units, 5);
    /* exact: 33.3 each */
    share(s, (const double[]){1, 1, 1}, 3, 100);
    assert_int_equal(s[0].units, 34);
    assert_int_equal(s[1].units, 33);
    assert_int_equal(s[2].units, 33);
    /* exact: 0.6, 0.3, 0.1 */
    share(s, (const double[]){6, 3, 1}, 3, 1);
    assert_int_equal(s[0].units, 1);
    assert_int_equal(s[1].units, 0);
    /* the eight municipalities' populations of 2023, and a million */
    assert_int_equal(
        share(s, (const double[]){113920, 95592, 17451, 99751, 49173, 12107, 102519, 30311}, 8,
              1000000),
        1000000);
    assert_int_equal(s[0].units, 218730); /* 218730.32 */
    assert_int_equal(s[2].units, 33507);  /* 33506.52 */
    assert_int_equal(s[5].units, 23246);  /* 23245.86 */
}

static void an_income_is_shared_as_a_cost_of_its_size(void **state)
{
    static const double weights[] = {3, 1, 1, 0, 2};
    struct sdt__plan_share cost[MOST], income[MOST];

    (void)state;
    for (int64_t amount = 0; amount < 50; amount++) {
        share(cost, weights, COUNT(weights), amount);
        share(income, weights, COUNT(weights), -amount);
        for (size_t i = 0; i < COUNT(weights); i++)
            assert_int_equal(cost[i].units, -income[i].units);
    }
}

/* The same numbers each time. */
static uint64_t next_number(uint64_t *seed)
{
    *seed = *seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *seed >> 11;
}

static void shares_sum_exactly_and_are_within_one_unit_of_the_exact_share(void **state)
{
    struct sdt__plan_share shares[MOST];
    double weights[MOST];
    uint64_t seed = 2024;

    (void)state;
    for (int round = 0; round < 20000; round++) {
        const size_t count = (size_t)(1 + next_number(&seed) % MOST);
        const int64_t size = (int64_t)(next_number(&seed) % UINT64_C(100000000000000)) >>
                             next_number(&seed) % 46;
        const int64_t amount = round % 2 == 0 ? size : -size;
        /* weights that are no whole numbers are rounded in their sixteenth digit */
        const long double most = round % 3 == 0 ? 1.1L : 1;
        long double all = 0;

        for (size_t i = 0; i < count; i++) {
            weights[i] = (double)(next_number(&seed) % 1000000) / (round % 3 == 0 ? 7 : 1);
            all += weights[i];
        }
        if (all <= 0)
            continue;
        assert_int_equal(share(shares, weights, count, amount), amount);
        for (size_t i = 0; i < count; i++)
            assert_true(fabsl((long double)shares[i].units -
                              (long double)amount * weights[i] / all) < most);
    }
}

static void weights_of_nothing_share_nothing(void **state)
{
    struct sdt__plan_share none[] = {{.key = "a"}, {.key = "b"}};

    (void)state;
    assert_false(sdt__plan_share(none, 2, 10));
    assert_false(sdt__plan_share(none, 0, 10));
}

static void put_line(sdt_session *s, const char *key, const char *amount, const char *shared,
                     const char *year, const char *outcome)
{
    PUT(s, BUDGET_LINE, key, "plan", "vp-2024", "title", key, "amount", amount, "shared", shared,
        "year", year, "outcome", outcome);
}

static void put_population(sdt_session *s, const char *municipality, double value)
{
    sdt_batch *batch;

    assert_ok(s, sdt_batch_new(s, &batch));
    assert_ok(s, sdt_batch_add(batch, "folk", municipality, "2023", "T", value));
    assert_ok(s, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

static double number(const sdt_table *table, const char *column)
{
    return sdt_table_number(table, sdt_table_column_find(table, column));
}

/* The next row: what a municipality pays of a line, "" for the sum. */
static void next_share(sdt_table *table, const char *line, const char *municipality, double amount)
{
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "municipality"), municipality);
    assert_string_equal(cell(table, "line") ? cell(table, "line") : "", line);
    assert_true(fabs(number(table, "amount") - amount) < 1e-9);
}

static sdt_session *new_budget(void)
{
    sdt_session *s = new_plans(NULL);

    PUT(s, INDICATOR, "folk", "title", "Invånare", "population", "true");
    put_population(s, "0126", 113920);
    put_population(s, "0128", 17451);
    return s;
}

static void each_line_is_shared_as_it_says(void **state)
{
    sdt_session *s = new_budget();
    sdt_table *table;

    (void)state;
    put_population(s, "0181", 102519);
    PUT(s, MEMBERSHIP, "0126", "cost_share", "50");
    PUT(s, MEMBERSHIP, "0128", "cost_share", "12.5");
    PUT(s, MEMBERSHIP, "0181", "cost_share", "37.5");
    put_line(s, "a", "1000", "equally", "", "100");
    put_line(s, "b", "1000", "by_values", "2023", "");
    put_line(s, "c", "-100.1", "by_cost_share", "", "");
    assert_ok(s, sdt_plan_shares(s, "vp-2024", &table));
    next_share(table, "a", "0126", 334);
    assert_true(fabs(number(table, "outcome") - 34) < 1e-9);
    next_share(table, "a", "0128", 333);
    next_share(table, "a", "0181", 333);
    next_share(table, "b", "0126", 487); /* 487.07 */
    next_share(table, "b", "0128", 75);  /* 74.61 */
    next_share(table, "b", "0181", 438); /* 438.32 */
    next_share(table, "c", "0126", -50.05);
    next_share(table, "c", "0128", -12.51); /* -12.5125 */
    next_share(table, "c", "0181", -37.54); /* -37.5375 */
    next_share(table, "", "0126", 770.95);
    next_share(table, "", "0128", 395.49);
    next_share(table, "", "0181", 733.46);
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
    sdt_session_free(s);
}

static void those_who_are_members_in_the_year_share(void **state)
{
    sdt_session *s = new_budget();
    sdt_table *table;

    (void)state;
    PUT(s, MEMBERSHIP, "0126", "left", "2024-01-01");
    PUT(s, MEMBERSHIP, "0181", "joined", "2024-12-31");
    put_line(s, "a", "1000", "equally", "", "");
    assert_ok(s, sdt_plan_shares(s, "vp-2024", &table));
    next_share(table, "a", "0128", 500);
    next_share(table, "a", "0181", 500);
    next_share(table, "", "0128", 500);
    sdt_table_free(table);
    sdt_session_free(s);
}

/* The next row: what a line lacks, and the municipality that lacks it, "" for none. */
static void next_problem(sdt_table *table, const char *line, const char *municipality,
                         const char *says)
{
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "line"), line);
    assert_string_equal(cell(table, "municipality") ? cell(table, "municipality") : "",
                        municipality);
    assert_false(sdt_table_has(table, sdt_table_column_find(table, "weight")));
    assert_false(sdt_table_has(table, sdt_table_column_find(table, "amount")));
    if (!strstr(cell(table, "problem"), says))
        fail_msg("\"%s\" does not say \"%s\"", cell(table, "problem"), says);
}

/* The only line of the plan cannot be shared: a row for each thing that it lacks, and no sums. */
static void assert_lacks(sdt_session *s, const char *municipality, const char *says, int rows)
{
    sdt_table *table;

    assert_ok(s, sdt_plan_shares(s, "vp-2024", &table));
    next_problem(table, "Resor", municipality, says);
    assert_int_equal(sdt_table_row_count(table), rows);
    sdt_table_free(table);
}

static void a_line_that_cannot_be_shared_says_what_it_lacks_and_what_to_do(void **state)
{
    sdt_session *s = new_budget();

    (void)state;
    put_line(s, "Resor", "1000", "by_values", "2023", "");
    assert_lacks(s, "0181",
                 "Resor kan inte fördelas: värdet av Invånare för Södertälje 2023 saknas. Lägg in "
                 "det, eller ange ett annat år på raden.",
                 1);
    put_population(s, "0181", -1);
    assert_lacks(s, "0181", "är negativt", 1);
    put_line(s, "Resor", "1000", "by_values", "", "");
    assert_lacks(s, "", "Ange året i fältet year.", 1);
    PUT(s, INDICATOR, "folk", "population", "false");
    assert_lacks(s, "", "sätt population på nyckeltalet", 2);
    put_line(s, "Resor", "1000", "by_cost_share", "", "");
    assert_lacks(s, "0126", "Huddinge har ingen kostnadsandel 2024. Ange den i medlemskapet 0126",
                 3);
    PUT(s, MEMBERSHIP, "0126", "cost_share", "50");
    PUT(s, MEMBERSHIP, "0128", "cost_share", "12.5");
    PUT(s, MEMBERSHIP, "0181", "cost_share", "36");
    assert_lacks(s, "", "98,5 %", 1);
    PUT(s, MEMBERSHIP, "0181", "cost_share", "37.5");
    put_line(s, "Resor", "0.005", "equally", "", "");
    assert_lacks(s, "", "delar av ett öre", 1);
    put_line(s, "Resor", "10", "equally", "", "0.005");
    assert_lacks(s, "", "delar av ett öre", 1);
    sdt_session_free(s);
}

static void a_line_that_cannot_be_shared_keeps_no_other_from_it(void **state)
{
    sdt_session *s = new_budget();
    sdt_table *table;

    (void)state;
    put_line(s, "a", "900", "equally", "", "");
    put_line(s, "b", "500", "by_values", "2023", "100"); /* Södertälje has no value */
    put_line(s, "c", "30", "equally", "", "");
    assert_ok(s, sdt_plan_shares(s, "vp-2024", &table));
    next_share(table, "a", "0126", 300);
    next_share(table, "a", "0128", 300);
    next_share(table, "a", "0181", 300);
    next_problem(table, "b", "0181", "Södertälje 2023");
    next_share(table, "c", "0126", 10);
    next_share(table, "c", "0128", 10);
    next_share(table, "c", "0181", 10);
    next_share(table, "", "0126", 310);
    assert_string_equal(cell(table, "title"), "Summa av det som kan fördelas");
    assert_false(sdt_table_has(table, sdt_table_column_find(table, "outcome")));
    next_share(table, "", "0128", 310);
    next_share(table, "", "0181", 310);
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
    sdt_session_free(s);
}

/* Lines of which every weight is 0, after one that was shared: nothing of that one is left in them. */
static void lines_that_nobody_weighs_in_are_told(void **state)
{
    sdt_session *s = new_budget();
    sdt_table *table;

    (void)state;
    put_population(s, "0126", 0);
    put_population(s, "0128", 0);
    put_population(s, "0181", 0);
    put_line(s, "a", "900000000000", "equally", "", "");
    put_line(s, "b", "500", "by_values", "2023", "");
    put_line(s, "c", "500", "by_values", "2023", "");
    put_line(s, "d", "500", "by_values", "2023", "");
    assert_ok(s, sdt_plan_shares(s, "vp-2024", &table));
    next_share(table, "a", "0126", 300000000000);
    next_share(table, "a", "0128", 300000000000);
    next_share(table, "a", "0181", 300000000000);
    next_problem(table, "b", "", "alla medlemmars värden eller andelar är 0");
    next_problem(table, "c", "", "är 0");
    next_problem(table, "d", "", "är 0");
    next_share(table, "", "0126", 300000000000);
    sdt_table_free(table);
    sdt_session_free(s);
}

static void a_year_without_members_is_told(void **state)
{
    static const char *const members[] = {"0126", "0128", "0181"};
    sdt_session *s = new_budget();

    (void)state;
    put_line(s, "Resor", "1000", "equally", "", "");
    for (size_t i = 0; i < COUNT(members); i++)
        PUT(s, MEMBERSHIP, members[i], "left", "2020-01-01");
    assert_lacks(s, "", "samverkan har inga medlemmar 2024", 1);
    sdt_session_free(s);
}

static void a_plan_without_lines_has_no_sums(void **state)
{
    sdt_session *s = new_budget();
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_plan_shares(s, "vp-2024", &table));
    assert_int_equal(sdt_table_row_count(table), 0);
    sdt_table_free(table);
    PUT(s, PLAN, "vp-2024", "budget", "2000");
    assert_ok(s, sdt_plan_costs(s, "vp-2024", &table));
    assert_int_equal(sdt_table_row_count(table), 1);
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_false(sdt_table_has(table, sdt_table_column_find(table, "amount")));
    assert_true(fabs(number(table, "budget") - 2000) < 1e-9);
    sdt_table_free(table);
    sdt_session_free(s);
}

static void costs_stand_against_their_outcome(void **state)
{
    sdt_session *s = new_budget();
    sdt_table *table;

    (void)state;
    PUT(s, PLAN, "vp-2024", "budget", "2000");
    put_line(s, "a", "1000.1", "equally", "", "900");
    put_line(s, "b", "500.2", "equally", "", "");
    assert_ok(s, sdt_plan_costs(s, "vp-2024", &table));
    assert_int_equal(sdt_table_row_count(table), 3);
    sdt_table_seek(table, 0);
    assert_true(fabs(number(table, "difference") + 100.1) < 1e-9);
    sdt_table_seek(table, 2);
    assert_null(cell(table, "line"));
    assert_string_equal(cell(table, "title"), "Summa");
    assert_true(fabs(number(table, "amount") - 1500.3) < 1e-9);
    assert_true(fabs(number(table, "outcome") - 900) < 1e-9);
    assert_true(fabs(number(table, "difference") + 100.1) < 1e-9);
    assert_true(fabs(number(table, "budget") - 2000) < 1e-9);
    sdt_table_free(table);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_left_goes_to_the_largest_remainders_then_by_key),
        cmocka_unit_test(an_income_is_shared_as_a_cost_of_its_size),
        cmocka_unit_test(shares_sum_exactly_and_are_within_one_unit_of_the_exact_share),
        cmocka_unit_test(weights_of_nothing_share_nothing),
        cmocka_unit_test(each_line_is_shared_as_it_says),
        cmocka_unit_test(those_who_are_members_in_the_year_share),
        cmocka_unit_test(a_line_that_cannot_be_shared_says_what_it_lacks_and_what_to_do),
        cmocka_unit_test(a_line_that_cannot_be_shared_keeps_no_other_from_it),
        cmocka_unit_test(lines_that_nobody_weighs_in_are_told),
        cmocka_unit_test(a_year_without_members_is_told),
        cmocka_unit_test(a_plan_without_lines_has_no_sums),
        cmocka_unit_test(costs_stand_against_their_outcome),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
