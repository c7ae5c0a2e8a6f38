/*
 * lib/followup, judgements by a person, explanations of nodes, the words and the percents.
 */
#include "followup/nodes.h"

static void judge(int node, const char *status)
{
    assert_ok(session, sdt_tree_judge(tree, node, status, "Pandemin.", "kommundirektören",
                                      "2024-10-01", "delår 2024"));
}

static void a_judgement_stands_for_what_is_above(void **state)
{
    int a;

    (void)state;
    begin("mean");
    assert_ok(session, sdt_tree_set(tree, SDT_TREE_OCCASION, "delår 2024"));
    a = inner(0);
    leaf(a, "not_achieved");
    leaf(0, "achieved");
    judge(a, "on_track");
    run();
    is(a, "on_track", "judged");
    assert_string_equal(cell(a, "computed"), "moving_away");
    assert_true(number(a, "computed_score") == 0);
    assert_true(number(a, "score") == 3);
    assert_int_equal(count(a, "judged"), 1);
    assert_int_equal(count(a, "differs"), 1);
    assert_string_equal(cell(a, "judged_by"), "kommundirektören");
    assert_string_equal(cell(a, "judged_on"), "2024-10-01");
    assert_string_equal(cell(a, "comment"), "Pandemin.");
    assert_string_equal(cell(a, "explanation"),
                        "I fas, bedömt av kommundirektören 2024-10-01: Pandemin. Beräknat: Fel "
                        "riktning: poäng 0 av 4 (medelvärde av delarna); 1 av 1 mått bedömda: 1 ej "
                        "uppnått.");
    assert_true(number(0, "score") == 3.5);
    is(0, "on_track", NULL);
    assert_int_equal(count(0, "not_achieved"), 1); /* the leaf is what it is */
    judge(a, "moving_away");
    run();
    is(a, "moving_away", "judged");
    assert_int_equal(count(a, "differs"), 0);
}

static void a_judgement_holds_for_its_occasion_only(void **state)
{
    int a;

    (void)state;
    begin("mean");
    a = leaf(0, "not_achieved");
    judge(a, "achieved");
    run();
    is(a, "not_achieved", NULL);
    assert_int_equal(count(a, "judged"), 0);
    assert_false(has(a, "judged_by"));
    assert_ok(session, sdt_tree_set(tree, SDT_TREE_OCCASION, "helår 2024"));
    run();
    is(a, "not_achieved", NULL);
    assert_ok(session, sdt_tree_set(tree, SDT_TREE_OCCASION, "delår 2024"));
    run();
    is(a, "achieved", "judged");
    is(0, "achieved", NULL);
}

static void a_judgement_covers_the_leaves_below_it(void **state)
{
    int a, b;

    (void)state;
    begin("mean");
    assert_ok(session, sdt_tree_set(tree, SDT_TREE_OCCASION, "delår 2024"));
    a = inner(0);
    leaf(a, "not_assessed");
    leaf(a, "not_assessed");
    judge(a, "on_track");
    b = inner(0); /* a judged part with nothing below is a leaf of its own */
    judge(b, "achieved");
    run();
    is(0, "on_track", NULL);
    assert_true(number(0, "score") == 3.5);
    assert_int_equal(count(0, "leaves"), 3);
    assert_int_equal(count(0, "assessed"), 1);
    assert_int_equal(count(0, "judged_leaves"), 2);
    assert_int_equal(count(b, "leaves"), 1);
    judge(a, "not_assessed");
    run();
    is(a, "not_assessed", "judged");
    is(0, "not_assessed", "low_coverage");
}

static void a_judgement_needs_all_that_makes_it_one(void **state)
{
    (void)state;
    begin("mean");
    assert_status(session, sdt_tree_judge(tree, 0, "on_track", NULL, "x", "2024-01-01", "d"),
                  SDT_ERROR_VALUE);
    assert_message(session, "comment_required: ");
    assert_status(session, sdt_tree_judge(tree, 0, "on_track", " \n", "x", "2024-01-01", "d"),
                  SDT_ERROR_VALUE);
    assert_status(session, sdt_tree_judge(tree, 0, "on_track", "c", "", "2024-01-01", "d"),
                  SDT_ERROR_REQUIRED);
    assert_status(session, sdt_tree_judge(tree, 0, "on_track", "c", "x", "2024-02-30", "d"),
                  SDT_ERROR_REQUIRED);
    assert_status(session, sdt_tree_judge(tree, 0, "on_track", "c", "x", "2024-01-01", NULL),
                  SDT_ERROR_REQUIRED);
    assert_status(session, sdt_tree_judge(tree, 0, "bra", "c", "x", "2024-01-01", "d"),
                  SDT_ERROR_VALUE);
    assert_message(session, "bad_status: ");
    assert_status(session, sdt_tree_judge(tree, 1, "on_track", "c", "x", "2024-01-01", "d"),
                  SDT_ERROR_MISUSE);
}

static void a_leaf_keeps_its_reason(void **state)
{
    (void)state;
    begin("mean");
    assert_ok(session, sdt_tree_add_leaf(tree, 0, "a", "moving_away", "lost_target", NULL));
    assert_ok(session, sdt_tree_add_leaf(tree, 0, "b", "not_assessed", "too_short", NULL));
    run();
    is(1, "moving_away", "lost_target");
    is(2, "not_assessed", "too_short");
    assert_string_equal(cell(1, "explanation"),
                        "Fel riktning: målet var nått men är det inte längre.");
}

static void a_node_explains_itself(void **state)
{
    (void)state;
    begin("mean");
    leaf(0, "on_track");
    leaf(0, "on_track");
    leaf(0, "off_track");
    leaf(0, "not_assessed");
    run();
    assert_string_equal(cell(0, "explanation"),
                        "Viss avvikelse: poäng 2,33 av 4 (medelvärde av delarna); 3 av 4 mått "
                        "bedömda: 2 i fas, 1 stor avvikelse, 1 ej bedömt.");
    leaf(0, "not_assessed");
    leaf(0, "not_assessed");
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    run();
    assert_string_equal(cell(0, "explanation"),
                        "Not assessed: too few parts are assessed; score 2.33 of 4 (mean of the "
                        "parts); 3 of 6 measures assessed, 50% against at least 60%: 2 on track, "
                        "1 off track, 3 not assessed.");
}

static void words_are_those_of_the_definitions(void **state)
{
    static const struct {
        const char *code;
        const char *words[3]; /* plain, forecast, final */
        const char *english;
        const char *colour;
    } table[] = {
        {"achieved", {"uppnått", "bedöms uppnås", "uppnått"}, "achieved", "green"},
        {"on_track", {"i fas", "bedöms uppnås", "i fas"}, "on track", "green"},
        {"some_deviation",
         {"viss avvikelse", "bedöms delvis uppnås", "delvis uppnått"},
         "some deviation",
         "yellow"},
        {"partly_achieved",
         {"delvis uppnått", "bedöms delvis uppnås", "delvis uppnått"},
         "partly achieved",
         "yellow"},
        {"off_track", {"stor avvikelse", "bedöms inte uppnås", "ej uppnått"}, "off track", "red"},
        {"moving_away", {"fel riktning", "bedöms inte uppnås", "ej uppnått"}, "moving away", "red"},
        {"not_achieved", {"ej uppnått", "bedöms inte uppnås", "ej uppnått"}, "not achieved", "red"},
        {"not_assessed", {"ej bedömt", "ej bedömt", "ej bedömt"}, "not assessed", "grey"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(table); i++) {
        for (int form = 0; form < 3; form++)
            assert_string_equal(sdt_followup_word(table[i].code, form, "sv"), table[i].words[form]);
        assert_string_equal(sdt_followup_word(table[i].code, SDT_FORM_PLAIN, "en"),
                            table[i].english);
        assert_string_equal(sdt_followup_colour(table[i].code), table[i].colour);
    }
    assert_string_equal(sdt_followup_word("not_started", 0, "sv"), "ej påbörjad");
    assert_string_equal(sdt_followup_word("ongoing", 0, "sv"), "pågår");
    assert_string_equal(sdt_followup_word("delayed", 0, "sv"), "försenad");
    assert_string_equal(sdt_followup_word("done", 0, NULL), "klar");
    assert_string_equal(sdt_followup_word("stopped", 0, "sv"), "avbruten");
    assert_string_equal(sdt_followup_word("too_few_values", 0, "sv"), "för få värden");
    assert_null(sdt_followup_word("fel", 0, "sv"));
    assert_null(sdt_followup_word(NULL, 0, "sv"));
    assert_null(sdt_followup_word("done", 3, "sv"));
    assert_null(sdt_followup_colour("done"));
    assert_null(sdt_followup_colour(NULL));
}

static void percents_take_the_largest_remainders(void **state)
{
    int percents[4];

    (void)state;
    assert_int_equal(sdt_followup_percents(3, (const int64_t[]){1, 1, 1}, percents), SDT_OK);
    assert_int_equal(percents[0], 34);
    assert_int_equal(percents[1], 33);
    assert_int_equal(percents[2], 33);
    assert_int_equal(sdt_followup_percents(4, (const int64_t[]){2, 0, 3, 3}, percents), SDT_OK);
    assert_int_equal(percents[0], 25);
    assert_int_equal(percents[1], 0);
    assert_int_equal(percents[2], 38); /* 37.5 and 37.5: the first is rounded up */
    assert_int_equal(percents[3], 37);
    assert_int_equal(sdt_followup_percents(2, (const int64_t[]){0, 0}, percents), SDT_OK);
    assert_int_equal(percents[0] + percents[1], 0);
    assert_int_equal(sdt_followup_percents(0, NULL, NULL), SDT_OK);
    assert_int_equal(sdt_followup_percents(1, NULL, percents), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_followup_percents(2, (const int64_t[]){1, -1}, percents), SDT_ERROR_VALUE);
    assert_int_equal(sdt_followup_percents(2, (const int64_t[]){INT64_MAX, 1}, percents),
                     SDT_ERROR_VALUE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_judgement_stands_for_what_is_above),
        TEST(a_judgement_holds_for_its_occasion_only),
        TEST(a_judgement_covers_the_leaves_below_it),
        TEST(a_judgement_needs_all_that_makes_it_one),
        TEST(a_leaf_keeps_its_reason),
        TEST(a_node_explains_itself),
        TEST(words_are_those_of_the_definitions),
        TEST(percents_take_the_largest_remainders),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
