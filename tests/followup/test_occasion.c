/*
 * lib/followup, report occasions as an occasion, a municipality and a reader see them: judgements,
 * words, explanations, women and men.
 */
#include "followup/stored.h"

static void judgements_stand_at_their_occasion_and_municipality(void **state)
{
    (void)state;
    put_occasion();
    put(SDT_KIND_JUDGEMENT, "j1",
        "occasion=d24|municipality=0181|sub_goal=d1|status=off_track|comment=Ny metod.|"
        "author=miljöchefen|date=2024-09-15");
    put(SDT_KIND_JUDGEMENT, "j2",
        "occasion=d24|municipality=0181|indicator=nojdhet|status=some_deviation|comment=Få svar.|"
        "author=näringslivschefen|date=2024-09-16");
    put(SDT_KIND_JUDGEMENT, "j3",
        "occasion=d24|goal=g|status=achieved|comment=För alla.|author=kansliet|date=2024-09-17");
    ask_occasion("0181", "d24");
    is("d1", "off_track", "judged");
    assert_string_equal(cell("computed"), "some_deviation");
    assert_true(number("computed_score") == 2.25);
    assert_int_equal(sdt_table_int(result, column("differs")), 1);
    assert_string_equal(cell("judged_by"), "miljöchefen");
    assert_string_equal(cell("comment"), "Ny metod.");
    assert_string_equal(cell("occasion"), "d24");
    is("m3", "some_deviation", "judged");
    assert_string_equal(cell("computed"), "achieved");
    is("g", "some_deviation", NULL); /* (1 + 2) / 2; the common judgement is for the whole */
    ask_occasion("0181", "h24");
    is("d1", "some_deviation", NULL);
    is("m3", "achieved", NULL);
    ask_occasion(NULL, "d24");
    is("g", "achieved", "judged");
    is("d1", "some_deviation", NULL);
    go("0181", "0181");
    assert_string_equal(cell("status"), "on_track");
}

static void an_occasion_gives_period_form_and_report_date(void **state)
{
    (void)state;
    put_occasion();
    ask_occasion("0181", "d24");
    is("m1", "on_track", NULL);
    assert_string_equal(cell("label"), "bedöms uppnås");
    assert_int_equal(sdt_table_int(result, column("age")), 0);
    ask_occasion("0181", "h24");
    go("m2", NULL);
    assert_string_equal(cell("label"), "delvis uppnått");
    go("m1", NULL);
    assert_int_equal(sdt_table_int(result, column("age")), 1);
    ask(SDT_KIND_PROGRAMME, "p",
        OPTIONS("occasion", "d24", "municipality", "0181", "form", "plain"));
    go("m1", NULL);
    assert_string_equal(cell("label"), "i fas");
}

static void a_municipality_can_have_its_own_words(void **state)
{
    (void)state;
    put_occasion();
    put(SDT_KIND_LABEL, "l1", "status=on_track|text=Ok");
    put(SDT_KIND_LABEL, "l2", "municipality=0181|status=on_track|text=Bra");
    put(SDT_KIND_LABEL, "l3",
        "municipality=0181|status=on_track|occasion_role=final|text=I hög grad");
    put(SDT_KIND_LABEL, "l4", "municipality=0126|status=on_track|text=Annans");
    ask_for(SDT_KIND_MEASURE, "m1", "0181", "2024");
    go("m1", NULL);
    assert_string_equal(cell("label"), "Bra");
    assert_memory_equal(cell("explanation"), "Bra: från 100,0", strlen("Bra: från 100,0"));
    ask_occasion("0181", "h24");
    go("m1", NULL);
    assert_string_equal(cell("label"), "I hög grad");
    ask_occasion(NULL, "h24");
    go("0181", "0181");
    assert_string_equal(cell("label"), "Ok");
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    ask_occasion("0181", "h24");
    go("m1", NULL);
    assert_string_equal(cell("label"), "on track");
}

static void explanations_go_down_to_the_leaves(void **state)
{
    (void)state;
    ask_for(SDT_KIND_PROGRAMME, "p", "0181", "2024");
    go("m1", NULL);
    assert_string_equal(cell("explanation"),
                        "I fas: från 100,0\u00A0ton (2020) till 84,0\u00A0ton (2024), 40\u00A0% av "
                        "vägen till 60,0\u00A0ton (2030); väntat vid den tiden 84,0\u00A0ton; takt "
                        "1,00 ≥ 0,95.");
    go("m2", NULL);
    assert_string_equal(cell("explanation"),
                        "Delvis uppnått: 41\u00A0% (2024), mål 50\u00A0% (2024); 82\u00A0% av "
                        "målvärdet, gräns för delvis 80\u00A0%.");
    go("m3", NULL);
    assert_string_equal(cell("explanation"),
                        "Uppnått: från 70 (2023) till 71 (2024); förändring 1, önskat: öka.");
    go("d1", NULL);
    assert_string_equal(cell("explanation"),
                        "Viss avvikelse: poäng 2,25 av 4 (medelvärde av delarna); 2 av 2 mått "
                        "bedömda: 1 i fas, 1 delvis uppnått.");
}

static void women_and_men_are_apart(void **state)
{
    sdt_batch *batch;

    (void)state;
    assert_ok(session, sdt_batch_new(session, &batch));
    assert_ok(session, sdt_batch_add(batch, "andel", "0181", "2024", "K", 60));
    assert_ok(session, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
    ask(SDT_KIND_MEASURE, "m2", OPTIONS("municipality", "0181", "gender", "K"));
    is("m2", "not_assessed", "no_target"); /* the total's target is not the women's */
    put(SDT_KIND_TARGET, "tk", "indicator=andel|period=2024|value=70|gender=K");
    ask(SDT_KIND_MEASURE, "m2", OPTIONS("municipality", "0181", "gender", "K"));
    is("m2", "partly_achieved", NULL);
    ask(SDT_KIND_MEASURE, "m2", OPTIONS("municipality", "0181", "gender", "M"));
    is("m2", "not_assessed", "no_target");
    assert_status(session,
                  sdt_assess(session, SDT_KIND_MEASURE, "m2",
                             OPTIONS("municipality", "0181", "gender", "F"), &(sdt_table *){NULL}),
                  SDT_ERROR_VALUE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(judgements_stand_at_their_occasion_and_municipality),
        TEST(an_occasion_gives_period_form_and_report_date),
        TEST(a_municipality_can_have_its_own_words),
        TEST(explanations_go_down_to_the_leaves),
        TEST(women_and_men_are_apart),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
