/*
 * lib/followup, comparison of municipalities by their values: ranks, colours, and the means over
 * them.
 */
#include "support/support.h"

#include <sodertorn/followup.h>
#include <sodertorn/values.h>

#include <math.h>
#include <stdio.h>
#include <string.h>

static sdt_session *session;
static sdt_comparison *comparison;
static sdt_table *rows;
static sdt_table *summary;

static void clear(void)
{
    sdt_table_free(rows);
    sdt_table_free(summary);
    sdt_comparison_free(comparison);
    rows = summary = NULL;
    comparison = NULL;
}

static int setup(void **state)
{
    int failed = fixture_bare(state);

    if (!failed)
        session = ((struct fixture *)*state)->session;
    return failed;
}

static int teardown(void **state)
{
    clear();
    return fixture_end(state);
}

static void begin(const char *direction)
{
    clear();
    assert_ok(session, sdt_comparison_new(session, &comparison));
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_DIRECTION, direction));
}

static void add(const char *id, double value)
{
    assert_ok(session, sdt_comparison_add(comparison, id, value));
}

static void add_weighted(const char *id, double value, double weight)
{
    add(id, value);
    assert_ok(session, sdt_comparison_weigh(comparison, weight));
}

static void run(void)
{
    sdt_table_free(rows);
    sdt_table_free(summary);
    assert_ok(session, sdt_comparison_run(comparison, &rows, &summary));
    assert_int_equal(sdt_table_next(summary), 0);
}

static const char *row_text(const char *name)
{
    return sdt_table_text(rows, sdt_table_column_find(rows, name));
}

static double sum_number(const char *name)
{
    int column = sdt_table_column_find(summary, name);

    assert_true(sdt_table_has(summary, column));
    return sdt_table_number(summary, column);
}

static int sum_has(const char *name)
{
    return sdt_table_has(summary, sdt_table_column_find(summary, name));
}

static const char *sum_text(const char *name)
{
    return sdt_table_text(summary, sdt_table_column_find(summary, name));
}

/* The rows as "id rank colour;" with - for what is absent. */
static void are(const char *wanted)
{
    char all[4000] = "";
    int rank = sdt_table_column_find(rows, "rank");

    sdt_table_seek(rows, -1);
    while (sdt_table_next(rows) == 0) {
        const char *colour = row_text("comparison_colour");
        char number[16] = "-";

        if (sdt_table_has(rows, rank))
            snprintf(number, sizeof number, "%d", (int)sdt_table_int(rows, rank));
        snprintf(all + strlen(all), sizeof all - strlen(all), "%s %s %s;", row_text("id"), number,
                 colour ? colour : "-");
    }
    assert_string_equal(all, wanted);
}

/* How many of n different values are green, yellow and red. */
static void count_colours(int n, int counts[3])
{
    char id[16];

    begin("higher");
    for (int i = 0; i < n; i++) {
        snprintf(id, sizeof id, "%04d", i);
        add(id, (double)((i * 7919) % n));
    }
    run();
    memset(counts, 0, 3 * sizeof *counts);
    while (sdt_table_next(rows) == 0) {
        const char *colour = row_text("comparison_colour");
        counts[colour[0] == 'g' ? 0 : colour[0] == 'y' ? 1 : 2]++;
    }
}

static void eight_give_two_four_two(void **state)
{
    int counts[3];

    (void)state;
    count_colours(8, counts);
    assert_int_equal(counts[0], 2);
    assert_int_equal(counts[1], 4);
    assert_int_equal(counts[2], 2);
}

static void all_municipalities_give_72_146_72(void **state)
{
    int counts[3];

    (void)state;
    count_colours(290, counts);
    assert_int_equal(counts[0], 72);
    assert_int_equal(counts[1], 146);
    assert_int_equal(counts[2], 72);
}

static void equal_values_share_a_rank_and_the_next_is_skipped(void **state)
{
    (void)state;
    begin("lower");
    add("c", 2);
    add("a", 1);
    add("d", 5);
    add("b", 1);
    run();
    /* 4 * 1 <= 4 for both a and b; of d none is worse; of c one is */
    are("a 1 green;b 1 green;c 3 yellow;d 4 red;");
}

static void values_within_a_billionth_of_the_best_share_its_rank(void **state)
{
    (void)state;
    begin("lower");
    add("c", 0.1 + 0.2); /* 0.30000000000000004 in doubles */
    add("a", 0.3);
    add("d", 0.3 * (1 + 2e-9));
    add("b", 0.4);
    run();
    are("a 1 green;c 1 green;d 3 yellow;b 4 red;");
    begin("higher"); /* a chain of near values is as long as its first one reaches */
    add("a", 1 + 1.6e-9);
    add("b", 1 + 0.8e-9);
    add("c", 1);
    run();
    are("a 1 -;b 1 -;c 3 -;");
}

static void all_alike_are_both_best_and_worst_and_so_yellow(void **state)
{
    (void)state;
    begin("higher");
    for (int i = 0; i < 5; i++)
        add((const char *[]){"a", "b", "c", "d", "e"}[i], 3);
    run();
    are("a 1 yellow;b 1 yellow;c 1 yellow;d 1 yellow;e 1 yellow;");
}

static void fewer_than_four_have_ranks_and_no_colour(void **state)
{
    (void)state;
    begin("higher");
    add("a", 1);
    add("b", 2);
    add("c", 3);
    assert_ok(session, sdt_comparison_add_mark(comparison, "d", SDT_MARK_SECRET));
    run();
    are("c 1 -;b 2 -;a 3 -;d - grey;");
}

static void without_a_direction_there_is_no_rank_and_no_colour(void **state)
{
    (void)state;
    begin(NULL);
    for (int i = 0; i < 5; i++)
        add((const char *[]){"e", "b", "c", "d", "a"}[i], i);
    assert_ok(session, sdt_comparison_add_mark(comparison, "c2", SDT_MARK_MISSING));
    run();
    are("a - -;b - -;c - -;d - -;e - -;c2 - grey;");
    assert_true(sum_number("median") == 2);
}

static void the_missing_are_grey_with_their_reason(void **state)
{
    static const struct {
        int mark;
        const char *reason;
        const char *words;
    } marks[] = {
        {SDT_MARK_MISSING, "missing", "ännu inte publicerat"},
        {SDT_MARK_NON_RESPONSE, "non_response", "bortfall"},
        {SDT_MARK_NOT_APPLICABLE, "not_applicable", "ej tillämpligt"},
        {SDT_MARK_SECRET, "secret", "sekretess"},
        {SDT_MARK_ABSENT, "no_value", "inget värde"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(marks); i++) {
        begin("higher");
        assert_ok(session, sdt_comparison_add_mark(comparison, "a", marks[i].mark));
        run();
        assert_int_equal(sdt_table_next(rows), 0);
        assert_string_equal(row_text("comparison_colour"), "grey");
        assert_string_equal(row_text("reason"), marks[i].reason);
        assert_string_equal(row_text("reason_text"), marks[i].words);
    }
}

static void missing_values_do_not_move_ranks_or_colours(void **state)
{
    (void)state;
    begin("higher");
    for (int i = 0; i < 4; i++)
        add((const char *[]){"a", "b", "c", "d"}[i], 4 - i);
    run();
    are("a 1 green;b 2 yellow;c 3 yellow;d 4 red;");
    assert_ok(session, sdt_comparison_add_mark(comparison, "0", SDT_MARK_SECRET));
    run();
    are("a 1 green;b 2 yellow;c 3 yellow;d 4 red;0 - grey;");
}

static void group_period_and_n_stand_beside_every_colour(void **state)
{
    (void)state;
    begin("higher");
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_GROUP, "Södertörn"));
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_PERIOD, "2023"));
    add("a", 1);
    assert_ok(session, sdt_comparison_add_mark(comparison, "b", SDT_MARK_SECRET));
    run();
    while (sdt_table_next(rows) == 0) {
        assert_string_equal(row_text("group"), "Södertörn");
        assert_string_equal(row_text("period"), "2023");
        assert_int_equal(sdt_table_int(rows, sdt_table_column_find(rows, "n")), 1);
    }
    assert_string_equal(sum_text("group"), "Södertörn");
    assert_int_equal(sum_number("all"), 2);
    assert_int_equal(sum_number("missing"), 1);
    assert_int_equal(sdt_table_column_find(rows, "colour"), -1); /* never a status's column */
    assert_int_equal(sdt_table_column_find(rows, "status"), -1);
}

static void every_colour_says_by_which_rule(void **state)
{
    static const char *const wanted[] = {
        "Plats 1 av 4 (de fyra, 2023): 4\u00A0%; grön jämfört med de andra: 4 × plats 1 är högst "
        "4.",
        "Plats 2 av 4 (de fyra, 2023): 3\u00A0%; gul jämfört med de andra: bara den bästa "
        "fjärdedelen "
        "är grön och den sämsta röd.",
        "Plats 3 av 4 (de fyra, 2023): 2\u00A0%; gul jämfört med de andra: bara den bästa "
        "fjärdedelen "
        "är grön och den sämsta röd.",
        "Plats 4 av 4 (de fyra, 2023): 1\u00A0%; röd jämfört med de andra: 4 × (1 + 0 sämre) är "
        "högst 4.",
    };

    (void)state;
    begin("higher");
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_GROUP, "de fyra"));
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_PERIOD, "2023"));
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_UNIT, "%"));
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_DECIMALS, "0"));
    assert_status(session, sdt_comparison_set(comparison, SDT_COMPARE_DECIMALS, "16"),
                  SDT_ERROR_VALUE);
    for (int i = 0; i < 4; i++)
        add((const char *[]){"a", "b", "c", "d"}[i], 4 - i);
    run();
    for (int i = 0; i < 4; i++) {
        assert_int_equal(sdt_table_next(rows), 0);
        assert_string_equal(row_text("explanation"), wanted[i]);
    }
    assert_string_equal(sum_text("explanation"),
                        "4 av 4 har ett värde; ovägt medel 3\u00A0%; vägt medel finns inte: vikt "
                        "saknas för ett värde; median 3\u00A0%; från 1\u00A0% till 4\u00A0%.");
    assert_false(sum_has("analysis_reason")); /* nothing is stored that could be analysed */
}

static void the_summary_says_how_values_spread(void **state)
{
    (void)state;
    begin("higher");
    add("a", 1);
    add("b", 10);
    add("c", -3);
    add("d", 4);
    assert_ok(session, sdt_comparison_add_mark(comparison, "e", SDT_MARK_MISSING));
    run();
    assert_true(sum_number("min") == -3);
    assert_true(sum_number("max") == 10);
    assert_true(sum_number("median") == 2.5);
    assert_true(sum_number("mean") == 3);
    assert_true(sum_number("coverage") == 0.8);
    assert_string_equal(sum_text("mean_name"), "ovägt medel");
}

static void weighted_and_unweighted_means_differ_and_say_which(void **state)
{
    (void)state;
    begin(NULL);
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_WEIGHTS, "population"));
    add_weighted("0140", 10, 12107);
    add_weighted("0126", 2, 113920);
    run();
    assert_true(sum_number("mean") == 6);
    assert_true(fabs(sum_number("weighted_mean") - 348910.0 / 126027) < 1e-12);
    assert_string_equal(sum_text("weighted_name"), "vägt med folkmängd");
    assert_false(sum_has("weighted_reason"));
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_WEIGHTS, "anställda"));
    run();
    assert_string_equal(sum_text("weighted_name"), "vägt medel");
}

static void a_value_without_weight_leaves_no_weighted_mean(void **state)
{
    (void)state;
    begin(NULL);
    add_weighted("a", 10, 1);
    add("b", 2);
    run();
    assert_false(sum_has("weighted_mean"));
    assert_string_equal(sum_text("weighted_reason"), "missing_weight");
    assert_true(sum_number("mean") == 6);
    begin(NULL);
    add_weighted("a", 10, 1);
    assert_ok(session, sdt_comparison_add_mark(comparison, "b", SDT_MARK_SECRET)); /* needs none */
    run();
    assert_true(sum_number("weighted_mean") == 10);
    begin(NULL);
    add_weighted("a", 10, 0);
    add_weighted("b", 5, 0);
    run();
    assert_string_equal(sum_text("weighted_reason"), "zero_weight");
    begin(NULL);
    run();
    assert_string_equal(sum_text("weighted_reason"), "no_value");
    assert_false(sum_has("mean"));
    assert_false(sum_has("coverage")); /* of nobody there is no share */
}

static void only_counts_are_added(void **state)
{
    (void)state;
    begin(NULL);
    add("a", 10);
    add("b", 5);
    run();
    assert_false(sum_has("sum"));
    assert_string_equal(sum_text("sum_reason"), "not_additive");
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_MEASURES, "share"));
    run();
    assert_false(sum_has("sum"));
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_MEASURES, "count"));
    run();
    assert_true(sum_number("sum") == 15);
}

static void a_summary_shows_ends_that_differ_as_different_and_no_places_of_none(void **state)
{
    (void)state;
    begin("lower");
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_MEASURES, "count"));
    assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_DECIMALS, "1"));
    assert_ok(session, sdt_comparison_add_mark(comparison, "c", SDT_MARK_MISSING));
    run();
    assert_string_equal(sum_text("explanation"), "0 av 1 har ett värde.");
    add("a", 99.961);
    add("b", 99.967);
    run();
    assert_non_null(strstr(sum_text("explanation"), "från 99,96 till 99,97."));
}

static void totals_have_places_and_colours_only_when_asked(void **state)
{
    static const struct {
        const char *measures;
        const char *unit;
        bool total;
    } cases[] = {
        {"count", NULL, true},
        {"cumulative", "kr", true},
        {NULL, "ton CO2e", true},
        {NULL, "antal", true},
        {"count", "st/inv", false},
        {NULL, "ton per invånare", false},
        {"share", "ton", false},
        {"amount", "kr", false},
        {NULL, "kr", false},
        {"cumulative", "%", false},
        {NULL, NULL, false},
        {NULL, "tontine", false},
        {NULL, "Ton", true},
        {NULL, "GWH", true},
        {NULL, "Antal", true},
        {NULL, "ton/år", true},
        {NULL, "ton per år", true},
        {"count", "Antal per månad", true},
        {"count", "st/årsarbetare", false},
        {NULL, "ton/inv/år", false},
        {NULL, "antal/1000 inv", false},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        begin("lower");
        assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_MEASURES, cases[i].measures));
        assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_UNIT, cases[i].unit));
        assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_WEIGHTS, "population"));
        for (int at = 0; at < 4; at++)
            add_weighted((const char *[]){"a", "b", "c", "d"}[at], at, 1);
        run();
        are(cases[i].total ? "a 1 -;b 2 -;c 3 -;d 4 -;"
                           : "a 1 green;b 2 yellow;c 3 yellow;d 4 red;");
        assert_string_equal(sum_text("ranked"), cases[i].total ? "total" : "value");
        assert_int_equal(sum_has("weighted_mean"), !cases[i].total);
        assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_COLOUR_TOTALS, "1"));
        assert_ok(session, sdt_comparison_set(comparison, SDT_COMPARE_WEIGHTS, "anställda"));
        run();
        are("a 1 green;b 2 yellow;c 3 yellow;d 4 red;");
        assert_true(sum_number("weighted_mean") == 1.5); /* only of population it is refused */
    }
}

static void an_id_twice_is_refused(void **state)
{
    (void)state;
    begin("higher");
    add("b", 1);
    add("a", 1);
    add("b", 2);
    assert_status(session, sdt_comparison_run(comparison, &rows, &summary), SDT_ERROR_VALUE);
    assert_message(session, "duplicate_id: ");
    assert_message(session, "(b)");
    assert_null(rows);
}

static void wrong_values_and_weights_are_refused(void **state)
{
    (void)state;
    begin("higher");
    assert_status(session, sdt_comparison_weigh(comparison, 1), SDT_ERROR_MISUSE);
    assert_status(session, sdt_comparison_add(comparison, "a", NAN), SDT_ERROR_VALUE);
    assert_message(session, "bad_value: ");
    add("a", 1);
    assert_status(session, sdt_comparison_weigh(comparison, -1), SDT_ERROR_VALUE);
    assert_message(session, "bad_weight: ");
    assert_status(session, sdt_comparison_weigh(comparison, NAN), SDT_ERROR_VALUE);
    assert_status(session, sdt_comparison_set(comparison, SDT_COMPARE_DIRECTION, "up"),
                  SDT_ERROR_VALUE);
    assert_message(session, "bad_direction: ");
    assert_status(session, sdt_comparison_set(comparison, SDT_COMPARE_PERIOD, "2023-13"),
                  SDT_ERROR_VALUE);
    assert_status(session, sdt_comparison_set(comparison, 99, "x"), SDT_ERROR_MISUSE);
    assert_status(session, sdt_comparison_add(comparison, "", 1), SDT_ERROR_MISUSE);
    assert_status(session, sdt_comparison_add(comparison, NULL, 1), SDT_ERROR_MISUSE);
    assert_status(session, sdt_comparison_add_mark(comparison, "b", 9), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_comparison_add(NULL, "a", 1), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_comparison_run(NULL, &rows, NULL), SDT_ERROR_MISUSE);
    run();
    are("a 1 -;");
}

static void the_order_of_adding_changes_nothing(void **state)
{
    enum { N = 97 };
    double first[3];
    uint64_t seed = 5;

    (void)state;
    for (int turn = 0; turn < 20; turn++) {
        int order[N];

        begin("lower");
        for (int i = 0; i < N; i++)
            order[i] = i;
        for (int i = N - 1; turn > 0 && i > 0; i--) {
            int other, kept = order[i];

            seed = seed * 6364136223846793005u + 1442695040888963407u;
            other = (int)((seed >> 33) % (uint64_t)(i + 1));
            order[i] = order[other];
            order[other] = kept;
        }
        for (int i = 0; i < N; i++) {
            char id[16];

            snprintf(id, sizeof id, "%03d", order[i]);
            add_weighted(id, sin(order[i]) * 1e6 / 3, 1 + order[i] / 7.0);
        }
        run();
        if (turn == 0) {
            first[0] = sum_number("mean");
            first[1] = sum_number("weighted_mean");
            first[2] = sum_number("median");
        }
        assert_true(sum_number("mean") == first[0]); /* to the last bit */
        assert_true(sum_number("weighted_mean") == first[1]);
        assert_true(sum_number("median") == first[2]);
    }
}

static void the_largest_values_have_a_mean(void **state)
{
    (void)state;
    begin("higher");
    add_weighted("a", 1.7e308, 1e200);
    add_weighted("b", 1.7e308, 1e200);
    run();
    assert_true(sum_number("mean") == 1.7e308);
    assert_true(sum_number("median") == 1.7e308);
    assert_true(fabs(sum_number("weighted_mean") / 1.7e308 - 1) < 1e-12);
}

static void every_failed_allocation_leaves_it_whole(void **state)
{
    struct fixture *fixture = *state;
    int status = SDT_ERROR_MEMORY;

    begin("higher");
    for (int i = 0; i < 5; i++)
        add((const char *[]){"a", "b", "c", "d", "e"}[i], i);
    for (long n = 1; status == SDT_ERROR_MEMORY; n++) {
        fixture->ledger.fail_in = n;
        status = sdt_comparison_run(comparison, &rows, &summary);
        fixture->ledger.fail_in = 0;
        assert_true(status == SDT_OK || (status == SDT_ERROR_MEMORY && !rows && !summary));
    }
    assert_int_equal(status, SDT_OK);
    are("e 1 green;d 2 yellow;c 3 yellow;b 4 yellow;a 5 red;");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

/* The rank of the id that is the letter of a value. */
static int64_t rank_of(char letter)
{
    sdt_table_seek(rows, -1);
    while (sdt_table_next(rows) == 0)
        if (row_text("id")[0] == letter)
            return sdt_table_int(rows, sdt_table_column_find(rows, "rank"));
    return -1;
}

/* Each is equal to the next, and no other two: whoever is best decides who shares its rank, in whatever
   order the rows come and whatever they are called. */
static void a_chain_of_near_values_is_divided_from_the_best_on(void **state)
{
    static const double chain[] = {1, 1 + 0.9e-9, 1 + 1.8e-9, 1 + 2.7e-9};
    static const int64_t highest[] = {3, 3, 1, 1}, lowest[] = {1, 1, 3, 3};

    (void)state;
    for (int code = 0; code < 4 * 4 * 4 * 4 * 2; code++) {
        const int order[] = {code % 4, code / 4 % 4, code / 16 % 4, code / 64 % 4};
        const bool higher = code / 256;

        if ((1 << order[0] | 1 << order[1] | 1 << order[2] | 1 << order[3]) != 15)
            continue; /* no permutation */
        begin(higher ? "higher" : "lower");
        for (int i = 0; i < 4; i++)
            add((const char[]){(char)('a' + order[i]), '\0'}, chain[order[i]]);
        run();
        for (int i = 0; i < 4; i++)
            assert_int_equal(rank_of((char)('a' + i)), (higher ? highest : lowest)[i]);
        assert_int_equal(sdt_table_seek(rows, 0), 0);
        assert_int_equal(sdt_table_int(rows, sdt_table_column_find(rows, "decimals")), -9);
        begin(higher ? "higher" : "lower"); /* ids in the permutation's order */
        for (int i = 0; i < 4; i++)
            add((const char[]){(char)('a' + i), '\0'}, chain[order[i]]);
        run();
        for (int i = 0; i < 4; i++)
            assert_int_equal(rank_of((char)('a' + i)), (higher ? highest : lowest)[order[i]]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(eight_give_two_four_two),
        TEST(all_municipalities_give_72_146_72),
        TEST(equal_values_share_a_rank_and_the_next_is_skipped),
        TEST(values_within_a_billionth_of_the_best_share_its_rank),
        TEST(all_alike_are_both_best_and_worst_and_so_yellow),
        TEST(fewer_than_four_have_ranks_and_no_colour),
        TEST(without_a_direction_there_is_no_rank_and_no_colour),
        TEST(the_missing_are_grey_with_their_reason),
        TEST(missing_values_do_not_move_ranks_or_colours),
        TEST(group_period_and_n_stand_beside_every_colour),
        TEST(every_colour_says_by_which_rule),
        TEST(the_summary_says_how_values_spread),
        TEST(weighted_and_unweighted_means_differ_and_say_which),
        TEST(a_value_without_weight_leaves_no_weighted_mean),
        TEST(only_counts_are_added),
        TEST(a_summary_shows_ends_that_differ_as_different_and_no_places_of_none),
        TEST(totals_have_places_and_colours_only_when_asked),
        TEST(an_id_twice_is_refused),
        TEST(wrong_values_and_weights_are_refused),
        TEST(the_order_of_adding_changes_nothing),
        TEST(the_largest_values_have_a_mean),
        TEST(every_failed_allocation_leaves_it_whole),
        TEST(a_chain_of_near_values_is_divided_from_the_best_on),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
