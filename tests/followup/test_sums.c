/*
 * lib/followup, sums and means: that they lose nothing on the way, whatever the order and however
 * great the numbers. The values were worked out in fractions, and the random ones in whole numbers.
 */
#include "support/support.h"

#include <sodertorn/followup.h>

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static sdt_session *session;

static int setup(void **state)
{
    int failed = fixture_bare(state);

    if (!failed)
        session = ((struct fixture *)*state)->session;
    return failed;
}

/* What a comparison of counts comes to. */
struct answer {
    double sum;
    double mean;
    double weighted;
    char explanation[400];
};

static double cell_of(const sdt_table *summary, const char *name)
{
    int column = sdt_table_column_find(summary, name);

    return sdt_table_has(summary, column) ? sdt_table_number(summary, column) : NAN;
}

/* Compares the values in the order they stand; NULL weights for none. */
static struct answer ask(const double *values, const double *weights, int count)
{
    sdt_comparison *comparison;
    sdt_table *rows, *summary;
    struct answer answer;

    assert_ok(session, sdt_comparison_new(session, &comparison));
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_MEASURES, "count"));
    for (int i = 0; i < count; i++) {
        char id[16];

        snprintf(id, sizeof id, "%04d", i); /* rows go by their ids */
        assert_ok(session, sdt_comparison_add(comparison, id, values[i]));
        if (weights)
            assert_ok(session, sdt_comparison_weigh(comparison, weights[i]));
    }
    assert_ok(session, sdt_comparison_run(comparison, &rows, &summary));
    assert_int_equal(sdt_table_next(summary), 0);
    answer.sum = cell_of(summary, "sum");
    answer.mean = cell_of(summary, "mean");
    answer.weighted = cell_of(summary, "weighted_mean");
    snprintf(answer.explanation, sizeof answer.explanation, "%s",
             sdt_table_text(summary, sdt_table_column_find(summary, "explanation")));
    sdt_table_free(rows);
    sdt_table_free(summary);
    sdt_comparison_free(comparison);
    return answer;
}

static void terms_that_cancel_leave_what_is_between_them(void **state)
{
    static const double orders[][3] = {{1e16, 1, -1e16}, {1, 1e16, -1e16}, {1e16, -1e16, 1}};
    static const double tenths[] = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};

    (void)state;
    for (size_t i = 0; i < COUNT(orders); i++) {
        struct answer answer = ask(orders[i], (const double[]){1, 1, 1}, 3);

        assert_true(answer.sum == 1);
        assert_true(answer.mean == 1.0 / 3);
        assert_true(answer.weighted == 1.0 / 3);
    }
    assert_true(ask(tenths, tenths, 10).mean == 0.1);
    assert_true(ask(tenths, tenths, 10).weighted == 0.1);
}

static void products_with_weights_lose_nothing(void **state)
{
    /* 94906267^2 - 94906266 * 94906268 = 1, where either product is more than 2^53 */
    static const double values[] = {94906267, -94906268}, weights[] = {94906267, 94906266};

    (void)state;
    assert_true(ask(values, weights, 2).weighted == 1.0 / (94906267.0 + 94906266.0));
}

static void the_largest_doubles_have_sums_and_means(void **state)
{
    static const double values[] = {1.7e308, 1.7e308, -1.7e308};
    struct answer answer;

    (void)state;
    answer = ask(values, (const double[]){1.7e308, 1.7e308, 1.7e308}, 3);
    assert_true(answer.sum == 1.7e308);
    assert_true(fabs(answer.mean / (1.7e308 / 3) - 1) < 1e-15);
    assert_true(fabs(answer.weighted / (1.7e308 / 3) - 1) < 1e-15);
    answer = ask(values, (const double[]){5e-324, 5e-324, 5e-324}, 3);
    assert_true(fabs(answer.weighted / (1.7e308 / 3) - 1) < 1e-15);
    answer = ask(values, NULL, 2);
    assert_true(isnan(answer.sum)); /* 3.4e308 is no double */
    assert_true(answer.mean == 1.7e308);
}

static void a_sum_beyond_doubles_says_so(void **state)
{
    sdt_comparison *comparison;
    sdt_table *rows, *summary;

    (void)state;
    assert_ok(session, sdt_comparison_new(session, &comparison));
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_MEASURES, "count"));
    assert_ok(session, sdt_comparison_add(comparison, "a", DBL_MAX));
    assert_ok(session, sdt_comparison_add(comparison, "b", DBL_MAX));
    assert_ok(session, sdt_comparison_run(comparison, &rows, &summary));
    assert_int_equal(sdt_table_next(summary), 0);
    assert_string_equal(sdt_table_text(summary, sdt_table_column_find(summary, "sum_reason")),
                        "too_large");
    sdt_table_free(rows);
    sdt_table_free(summary);
    sdt_comparison_free(comparison);
}

static void shuffle(double *values, int count, uint64_t *seed)
{
    for (int i = count - 1; i > 0; i--) {
        const double kept = values[i];
        int other;

        *seed = *seed * 6364136223846793005u + 1442695040888963407u;
        other = (int)((*seed >> 33) % (uint64_t)(i + 1));
        values[i] = values[other];
        values[other] = kept;
    }
}

/* Eighths of whole numbers of up to 52 bits, half of them negative, whose sum 64 bits hold. */
static void the_order_of_rows_changes_no_digit(void **state)
{
    enum { N = 97, EIGHT = 8 };
    uint64_t seed = 7;
    double values[N];

    (void)state;
    for (int set = 0; set < 20; set++) {
        struct answer first = {0};
        int64_t exact = 0;

        for (int i = 0; i < N; i++) {
            int64_t whole;

            seed = seed * 6364136223846793005u + 1442695040888963407u;
            whole = (int64_t)(seed >> 12) >> (seed >> 58); /* of all sizes */
            whole = i % 2 ? whole : -whole;
            values[i] = (double)whole / EIGHT;
            exact += whole;
        }
        for (int turn = 0; turn < 20; turn++) {
            struct answer answer = ask(values, NULL, N);

            if (turn == 0)
                first = answer;
            assert_true(fabs(answer.sum - (double)exact / EIGHT) <= DBL_EPSILON * fabs(answer.sum));
            assert_true(answer.mean == first.mean);
            assert_string_equal(answer.explanation, first.explanation);
            shuffle(values, N, &seed);
        }
    }
}

static void weights_whose_sum_overflows_are_not_zero(void **state)
{
    sdt_tree *tree;
    sdt_table *table;
    int root, leaf;

    (void)state;
    assert_ok(session, sdt_tree_new(session, &tree));
    assert_ok(session, sdt_tree_add(tree, -1, "rot", &root));
    assert_ok(session, sdt_tree_add_leaf(tree, root, "a", "achieved", NULL, &leaf));
    assert_ok(session, sdt_tree_weigh(tree, leaf, 1.7e308));
    assert_ok(session, sdt_tree_add_leaf(tree, root, "b", "off_track", NULL, &leaf));
    assert_ok(session, sdt_tree_weigh(tree, leaf, 1.7e308));
    assert_ok(session, sdt_tree_run(tree, &table));
    assert_int_equal(sdt_table_next(table), 0);
    assert_true(cell_of(table, "score") == 2.5); /* (4 + 1) / 2 */
    assert_string_equal(sdt_table_text(table, sdt_table_column_find(table, "status")), "on_track");
    sdt_table_free(table);
    sdt_tree_free(tree);
}

static void parts_of_a_year_lose_nothing(void **state)
{
    static const double parts[] = {1e16, 1, -1e16, 1};
    static const char *const quarters[] = {"2023Q1", "2023Q2", "2023Q3", "2023Q4"};
    sdt_assessment *assessment;
    sdt_table *table;

    (void)state;
    assert_ok(session, sdt_assessment_new(session, NULL, &assessment));
    for (int i = 0; i < 4; i++)
        assert_ok(session, sdt_assessment_add_value(assessment, quarters[i], parts[i]));
    assert_ok(session, sdt_assessment_year(assessment, 2023, "count", &table));
    assert_int_equal(sdt_table_next(table), 0);
    assert_true(cell_of(table, "value") == 2);
    sdt_table_free(table);
    sdt_assessment_free(assessment);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(terms_that_cancel_leave_what_is_between_them),
        TEST(products_with_weights_lose_nothing),
        TEST(the_largest_doubles_have_sums_and_means),
        TEST(a_sum_beyond_doubles_says_so),
        TEST(the_order_of_rows_changes_no_digit),
        TEST(weights_whose_sum_overflows_are_not_zero),
        TEST(parts_of_a_year_lose_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
