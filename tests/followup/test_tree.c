/*
 * lib/followup, aggregation: statuses rolled up a tree.
 */
#include "followup/nodes.h"

static void points_of_statuses_are_four_to_nought(void **state)
{
    static const double points[] = {4, 3, 2, 2, 1, 0, 0};

    (void)state;
    begin("mean");
    for (int i = 0; i < 8; i++)
        leaf(0, statuses[i]);
    run();
    for (int i = 0; i < 7; i++)
        assert_true(number(i + 1, "score") == points[i]);
    assert_false(has(8, "score"));
    is(8, "not_assessed", "no_value");
    assert_true(fabs(number(0, "score") - 12.0 / 7) < 1e-12);
    is(0, "some_deviation", NULL);
    assert_true(number(0, "coverage") == 7.0 / 8);
}

static void a_trend_weighs_nothing_until_somebody_judges_it(void **state)
{
    int part, trend;

    (void)state;
    begin("mean");
    part = inner(0);
    trend = leaf(part, "improving_fast");
    leaf(0, "off_track");
    run();
    is(0, "off_track", NULL);
    assert_int_equal(count(0, "leaves"), 1);
    assert_int_equal(count(0, "not_assessed"), 0);
    assert_true(number(0, "coverage") == 1);
    is(part, "not_assessed", "no_target");
    is(trend, "not_assessed", "no_target");
    assert_non_null(strstr(cell(0, "explanation"), "1 mått följs utan mål och vägs inte in (del "));
    assert_ok(session, sdt_tree_set(tree, SDT_TREE_OCCASION, "d24"));
    assert_ok(session, sdt_tree_judge(tree, trend, "achieved", "Därför.", "direktören",
                                      "2024-01-01", "d24"));
    run();
    assert_int_equal(count(0, "leaves"), 2);
    is(part, "achieved", NULL);
    is(0, "on_track", NULL); /* (4 + 1) / 2 */
}

static void edges_of_the_score_belong_to_the_better_status(void **state)
{
    (void)state;
    begin("mean"); /* (3 + 2) / 2 */
    leaf(0, "on_track");
    leaf(0, "some_deviation");
    run();
    is(0, "on_track", NULL);
    begin("mean"); /* (2 + 1) / 2 */
    leaf(0, "partly_achieved");
    leaf(0, "off_track");
    run();
    is(0, "some_deviation", NULL);
    begin("mean"); /* (1 + 0) / 2 */
    leaf(0, "off_track");
    leaf(0, "not_achieved");
    run();
    is(0, "off_track", NULL);
    begin("mean"); /* (1 + 0 + 0) / 3 */
    leaf(0, "off_track");
    leaf(0, "not_achieved");
    leaf(0, "moving_away");
    run();
    is(0, "moving_away", NULL);
}

static void achieved_only_when_every_leaf_is(void **state)
{
    (void)state;
    begin("mean");
    leaf(0, "achieved");
    leaf(0, "achieved");
    run();
    is(0, "achieved", NULL);
    leaf(0, "on_track");
    run();
    is(0, "on_track", NULL);
    begin("mean");
    leaf(0, "achieved");
    leaf(0, "achieved");
    leaf(0, "not_assessed");
    run();
    is(0, "on_track", NULL); /* one is not known to be */
    assert_true(number(0, "score") == 4);
    begin("mean");
    leaf(0, "achieved");
    assert_ok(session, sdt_tree_weigh(tree, leaf(0, "off_track"), 0));
    run();
    is(0, "on_track", NULL);
}

static void a_mean_is_of_the_children_and_weighs_them(void **state)
{
    int a, b;

    (void)state;
    begin("mean");
    a = inner(0);
    b = inner(0);
    leaf(a, "on_track");
    for (int i = 0; i < 3; i++)
        leaf(b, "not_achieved");
    run();
    assert_true(number(0, "score") == 1.5); /* 3 and 0, however many stand behind */
    is(0, "some_deviation", NULL);
    assert_ok(session, sdt_tree_weigh(tree, a, 5));
    run();
    assert_true(number(0, "score") == 2.5);
    is(0, "on_track", NULL);
    assert_true(number(a, "weight") == 5);
    assert_true(number(b, "weight") == 1);
}

static void every_leaf_weighs_alike_with_leaves(void **state)
{
    int a, b;

    (void)state;
    begin("leaves");
    a = inner(0);
    b = inner(0);
    leaf(a, "on_track");
    for (int i = 0; i < 3; i++)
        leaf(b, "not_achieved");
    run();
    assert_true(number(0, "score") == 0.75);
    is(0, "off_track", NULL);
    assert_ok(session, sdt_tree_weigh(tree, a, 1));
    run();
    assert_ok(session, sdt_tree_weigh(tree, a, 2));
    sdt_table_free(result);
    assert_status(session, sdt_tree_run(tree, &result), SDT_ERROR_VALUE);
    assert_message(session, "bad_weight: ");
}

static void the_worst_child_decides_with_worst(void **state)
{
    static const char *const worst_first[] = {"not_achieved",   "moving_away", "off_track",
                                              "some_deviation", "on_track",    "achieved"};

    (void)state;
    for (int i = 0; i < 6; i++) {
        begin("worst");
        for (int j = 5; j >= i; j--)
            leaf(0, worst_first[j]);
        leaf(0, "not_assessed");
        assert_ok(session, sdt_tree_set(tree, SDT_TREE_COVERAGE, "0"));
        run();
        is(0, worst_first[i], NULL);
    }
    begin("worst");
    leaf(0, "partly_achieved");
    leaf(0, "on_track");
    run();
    is(0, "some_deviation", NULL);
    assert_true(number(0, "score") == 2);
}

static void low_coverage_is_not_assessed_and_keeps_its_score(void **state)
{
    (void)state;
    begin("mean");
    for (int i = 0; i < 3; i++)
        leaf(0, "on_track");
    leaf(0, "not_assessed");
    leaf(0, "not_assessed");
    run();
    is(0, "on_track", NULL); /* 3 of 5 is 60 per cent */
    leaf(0, "not_assessed");
    run();
    is(0, "not_assessed", "low_coverage");
    assert_true(number(0, "score") == 3);
    assert_true(number(0, "coverage") == 0.5);
    assert_ok(session, sdt_tree_set(tree, SDT_TREE_COVERAGE, "0.5"));
    run();
    is(0, "on_track", NULL);
    assert_true(number(0, "limit_coverage") == 0.5);
}

static void nothing_assessed_and_no_leaves_say_so(void **state)
{
    int empty;

    (void)state;
    begin("mean");
    empty = inner(0);
    run();
    is(0, "not_assessed", "no_leaves");
    is(empty, "not_assessed", "no_leaves");
    assert_false(has(0, "coverage"));
    leaf(0, "not_assessed");
    run();
    is(0, "not_assessed", "no_value");
    assert_true(number(0, "coverage") == 0);
    assert_false(has(0, "score"));
}

static void weights_of_nought_leave_no_score(void **state)
{
    (void)state;
    begin("mean");
    assert_ok(session, sdt_tree_weigh(tree, leaf(0, "on_track"), 0));
    run();
    is(0, "not_assessed", "zero_weight");
}

static void counts_sum_to_leaves_and_percents_to_a_hundred(void **state)
{
    uint64_t seed = 3;

    (void)state;
    for (int turn = 0; turn < 200; turn++) {
        int nodes[40], made = 1;

        begin((const char *[]){"mean", "leaves", "worst"}[turn % 3]);
        nodes[0] = 0;
        for (int i = 0; i < 60; i++) {
            int parent;

            seed = seed * 6364136223846793005u + 1442695040888963407u;
            parent = nodes[(seed >> 40) % (uint64_t)made];
            if ((seed >> 33) % 3 == 0 && made < 40)
                nodes[made++] = inner(parent);
            else
                leaf(parent, statuses[(seed >> 35) % 8]);
        }
        run();
        for (int row = 0; row < (int)sdt_table_row_count(result); row++) {
            int64_t counts[8], sum = 0, assessed;
            int percents[8], hundred = 0;

            for (int i = 0; i < 8; i++)
                sum += counts[i] = count(row, statuses[i]);
            assessed = sum - counts[7];
            assert_int_equal(sum, count(row, "leaves"));
            assert_int_equal(assessed, count(row, "assessed"));
            assert_int_equal(sdt_followup_percents(8, counts, percents), SDT_OK);
            for (int i = 0; i < 8; i++)
                hundred += percents[i];
            assert_int_equal(hundred, sum ? 100 : 0);
        }
    }
}

static void sixty_four_levels_and_no_more(void **state)
{
    int node = 0;

    (void)state;
    begin("mean");
    for (int level = 2; level <= 64; level++)
        node = inner(node);
    assert_status(session, sdt_tree_add_leaf(tree, node, "djupt", "on_track", NULL, NULL),
                  SDT_ERROR_VALUE);
    assert_message(session, "too_deep: ");
    run();
    assert_int_equal(count(node, "level"), 64);
}

static void wrong_nodes_are_refused(void **state)
{
    int a;

    (void)state;
    begin("mean");
    assert_status(session, sdt_tree_add(tree, -1, "rot", NULL), SDT_ERROR_VALUE);
    assert_message(session, "duplicate_id: ");
    assert_status(session, sdt_tree_add_leaf(tree, 0, "x", "grön", NULL, NULL), SDT_ERROR_VALUE);
    assert_message(session, "bad_status: ");
    assert_status(session, sdt_tree_add_leaf(tree, 0, "x", "off_track", "väder", NULL),
                  SDT_ERROR_VALUE);
    assert_message(session, "bad_status: ");
    a = leaf(0, "on_track");
    assert_status(session, sdt_tree_weigh(tree, a, -0.5), SDT_ERROR_VALUE);
    assert_message(session, "bad_weight: ");
    assert_status(session, sdt_tree_weigh(tree, a, INFINITY), SDT_ERROR_VALUE);
    assert_status(session, sdt_tree_add(tree, a, "under ett löv", NULL), SDT_ERROR_MISUSE);
    assert_status(session, sdt_tree_add(tree, 7, "x", NULL), SDT_ERROR_MISUSE);
    assert_status(session, sdt_tree_add(tree, -2, "x", NULL), SDT_ERROR_MISUSE);
    assert_status(session, sdt_tree_set(tree, SDT_TREE_METHOD, "median"), SDT_ERROR_VALUE);
    assert_message(session, "bad_method: ");
    assert_status(session, sdt_tree_set(tree, SDT_TREE_COVERAGE, "60"), SDT_ERROR_VALUE);
    assert_status(session, sdt_tree_set(tree, SDT_TREE_COVERAGE, "0,6"), SDT_ERROR_VALUE);
    assert_int_equal(sdt_tree_add(NULL, 0, "x", NULL), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_tree_run(NULL, &result), SDT_ERROR_MISUSE);
    run();
    assert_int_equal(sdt_table_row_count(result), 2);
}

/* Everything about a tree under an allocator that fails once; the last time it does not. */
static int make_tree(sdt_session *owner)
{
    sdt_tree *made = NULL;
    sdt_table *table = NULL;
    int status = sdt_tree_new(owner, &made), node = 0;

    if (status == SDT_OK)
        status = sdt_tree_set(made, SDT_TREE_OCCASION, "d");
    if (status == SDT_OK)
        status = sdt_tree_add(made, -1, "rot", &node);
    for (int i = 0; status == SDT_OK && i < 20; i++) {
        char id[16];

        snprintf(id, sizeof id, "l%d", i);
        status = sdt_tree_add_leaf(made, node, id, statuses[i % 8], NULL, NULL);
    }
    if (status == SDT_OK)
        status = sdt_tree_judge(made, node, "achieved", "c", "a", "2024-01-01", "d");
    if (status == SDT_OK)
        status = sdt_tree_run(made, &table);
    assert_true((status == SDT_OK) == (table != NULL));
    sdt_table_free(table);
    sdt_tree_free(made);
    return status;
}

static void every_failed_allocation_leaves_it_whole(void **state)
{
    struct fixture *fixture = *state;
    int status = SDT_ERROR_MEMORY;

    for (long n = 1; status == SDT_ERROR_MEMORY; n++) {
        fixture->ledger.fail_in = n;
        status = make_tree(session);
        fixture->ledger.fail_in = 0;
    }
    assert_int_equal(status, SDT_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(points_of_statuses_are_four_to_nought),
        TEST(a_trend_weighs_nothing_until_somebody_judges_it),
        TEST(edges_of_the_score_belong_to_the_better_status),
        TEST(achieved_only_when_every_leaf_is),
        TEST(a_mean_is_of_the_children_and_weighs_them),
        TEST(every_leaf_weighs_alike_with_leaves),
        TEST(the_worst_child_decides_with_worst),
        TEST(low_coverage_is_not_assessed_and_keeps_its_score),
        TEST(nothing_assessed_and_no_leaves_say_so),
        TEST(weights_of_nought_leave_no_score),
        TEST(counts_sum_to_leaves_and_percents_to_a_hundred),
        TEST(sixty_four_levels_and_no_more),
        TEST(wrong_nodes_are_refused),
        TEST(every_failed_allocation_leaves_it_whole),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
