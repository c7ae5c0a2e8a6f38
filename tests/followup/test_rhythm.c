/*
 * lib/followup over stored series of quarters, tertials and months: a target of a year is held against
 * years. Every number is worked out by hand beside its test.
 */
#include "followup/parts.h"

static void quarters_of_a_count_are_added_to_the_year(void **state)
{
    (void)state;
    follow_count("q");
    value("q", "2022", 900);
    PARTS("q", 2023, 'Q', 240, 241, 242, 243);
    assess("q", NULL);
    comes_to("on_track", NULL); /* 66 of 100 in one of four years */
    base_is("2022", 900);
    value_is("2023", 966);
    near("share", 0.66);
    near("elapsed", 0.25);
    near("pace", 2.64);
    assert_string_equal(cell("source"), "Källa: Kolada");
    says("från 900 (2022) till 966 (2023)");
    says("966 är summan av 2023Q1–Q4");
}

static void the_base_year_may_have_the_quarters_and_later_years_none(void **state)
{
    (void)state;
    follow_count("q");
    PARTS("q", 2022, 'Q', 225, 225, 225, 225);
    value("q", "2024", 950);
    assess("q", NULL);
    comes_to("on_track", NULL); /* 50 of 100 in two of four years */
    base_is("2022", 900);
    value_is("2024", 950);
    near("pace", 1);
    says("900 är summan av 2022Q1–Q4");
}

static void a_base_decided_in_the_plan_stands_before_the_parts(void **state)
{
    (void)state;
    follow("q", "direction=higher|measures=count",
           "period=2026|value=1000|base_period=2022|base_value=800");
    PARTS("q", 2022, 'Q', 225, 225, 225, 225);
    PARTS("q", 2024, 'Q', 225, 225, 225, 225);
    assess("q", NULL);
    comes_to("on_track", NULL); /* 100 of 200 in half the time */
    base_is("2022", 800);
    value_is("2024", 900);
    near("pace", 1);
    assert_null(strstr(cell("explanation"), "2022Q1"));
}

static void months_halves_and_tertials_make_years_too(void **state)
{
    (void)state;
    follow_count("m");
    PARTS("m", 2022, '-', 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75);
    PARTS("m", 2023, 'H', 450, 475);
    PARTS("m", 2024, 'T', 300, 300, 350);
    assess("m", "2023");
    base_is("2022", 900);
    value_is("2023", 925);
    says("900 är summan av 2022-01–12");
    says("925 är summan av 2023H1–H2");
    assess("m", "2024");
    value_is("2024", 950);
    near("pace", 1);
    says("950 är summan av 2024T1–T3");
}

/* A half-year, a quarter and three months; and the quarter of the half-year is not counted twice. */
static void parts_of_several_kinds_cover_the_year_once(void **state)
{
    (void)state;
    follow_count("m");
    value("m", "2022", 900);
    value("m", "2023H1", 480);
    value("m", "2023Q1", 230);
    value("m", "2023Q3", 240);
    value("m", "2023-10", 80);
    value("m", "2023-11", 81);
    value("m", "2023-12", 85);
    assess("m", NULL);
    value_is("2023", 966);
    says("966 är summan av 2023H1, 2023Q3, 2023-10–12");
}

/* The longest part first would take the half-year, and leave the tertials without a year. */
static void parts_that_fit_together_are_found(void **state)
{
    (void)state;
    follow_count("m");
    value("m", "2022", 900);
    value("m", "2023H1", 480);
    PARTS("m", 2023, 'T', 320, 322, 324);
    assess("m", NULL);
    value_is("2023", 966);
}

static void the_year_beside_its_quarters_is_the_years_value(void **state)
{
    (void)state;
    follow_count("q");
    value("q", "2022", 900);
    PARTS("q", 2023, 'Q', 240, 241, 242, 243);
    value("q", "2023", 950);
    assess("q", NULL);
    comes_to("on_track", NULL);
    value_is("2023", 950);
    assert_null(strstr(cell("explanation"), "summan"));
}

static void a_year_that_is_secret_has_the_sum_of_its_quarters(void **state)
{
    (void)state;
    follow_count("q");
    value("q", "2022", 900);
    PARTS("q", 2023, 'Q', 240, 241, 242, 243);
    value("q", "2023", NAN);
    assess("q", NULL);
    value_is("2023", 966);
}

static void a_cumulative_series_takes_the_last_part(void **state)
{
    (void)state;
    follow("c", "direction=higher|measures=cumulative", "period=2026|value=1000|base_period=2022");
    value("c", "2022", 900);
    value("c", "2023", 950);
    PARTS("c", 2024, 'T', 300, 640, 980);
    assess("c", NULL);
    comes_to("on_track", NULL);
    value_is("2024", 980);
    near("share", 0.8);
    says("980 är värdet till och med 2024T3");
    follow("one", "direction=higher|measures=cumulative", "period=2026|value=1000");
    PARTS("one", 2024, 'T', 300, 640, 980);
    assess("one", NULL);
    comes_to("not_assessed", "too_few_values");
    says("mål 1\u00A0000 (2026); 980 är värdet till och med 2024T3."); /* told once */
}

/* Whatever the indicator says that it measures: those who live there in March live there in June too. */
static void the_population_of_a_year_is_that_of_its_last_part(void **state)
{
    static const char *const measures[] = {"amount", "count"};
    char fields[80];

    (void)state;
    for (size_t i = 0; i < COUNT(measures); i++) {
        snprintf(fields, sizeof fields, "direction=higher|population=1|unit=invånare|measures=%s",
                 measures[i]);
        follow(measures[i], fields, "period=2026|value=1000|base_period=2022");
        value(measures[i], "2022", 900);
        PARTS(measures[i], 2024, 'Q', 910, 920, 930, 950);
        assess(measures[i], NULL);
        comes_to("on_track", NULL); /* 50 of 100 in two of four years */
        value_is("2024", 950);
        assert_string_equal(cell("latest_parts"), "2024Q4");
        sdt_table_free(result);
        assert_ok(session, sdt_ranks(session, measures[i], OPTIONS("period", "2024"), &result));
        sdt_table_seek(result, 1);
        assert_string_equal(cell("municipality"), "0181");
        assert_true(number("value") == 950);
        assert_false(has("comparison_colour")); /* it grows with the municipality */
    }
}

static void an_unfinished_year_is_no_year(void **state)
{
    (void)state;
    follow("c", "direction=higher|measures=cumulative", "period=2026|value=1000|base_period=2022");
    value("c", "2022", 900);
    value("c", "2023", 950);
    value("c", "2024T2", 640);
    assess("c", NULL);
    comes_to("not_assessed", "incomplete");
    assert_string_equal(cell("reason_text"), "året är inte slut, eller saknar delar");
    value_is("2024T2", 640);
    assess("c", "2023");
    comes_to("on_track", NULL); /* 50 of 100 in one year of four */
    follow_count("q");
    value("q", "2022", 900);
    PARTS("q", 2023, 'Q', 240, 241);
    assess("q", NULL);
    comes_to("not_assessed", "incomplete");
    value_is("2023Q2", 481);
    says("481 är summan av 2023Q1–Q2");
}

/* 480 against 450, and the target of a year is 500 for its first half: 30 of 50 in half the time. */
static void an_unfinished_year_is_held_against_the_same_parts_of_the_base_year(void **state)
{
    (void)state;
    follow_count("q");
    PARTS("q", 2022, 'Q', 220, 230, 210, 240);
    PARTS("q", 2023, 'Q', 222, 232, 212, 242);
    PARTS("q", 2024, 'Q', 240, 240);
    assess("q", NULL);
    comes_to("on_track", NULL);
    base_is("2022Q2", 450);
    value_is("2024Q2", 480);
    near("share", 0.6);
    near("elapsed", 0.5);
    near("pace", 1.2);
    assert_true(number("target") == 1000 && number("part_target") == 500);
    assert_string_equal(cell("latest_parts"), "2024Q1–Q2");
    assert_string_equal(cell("target_period"), "2026");
    says("480 är summan av 2024Q1–Q2");
    says("450 är summan av 2022Q1–Q2");
    says("60\u00A0% av vägen till 500 (2026)");
    says("alla delar av året finns inte, så målet 1\u00A0000 är omräknat till samma delar: 500");
}

static void the_same_parts_may_be_divided_otherwise(void **state)
{
    (void)state;
    follow_count("q");
    value("q", "2022", 900);
    value("q", "2022H1", 450);
    PARTS("q", 2024, '-', 80, 80, 80, 80, 80, 80);
    assess("q", NULL);
    comes_to("on_track", NULL);
    base_is("2022H1", 450);
    value_is("2024-06", 480);
    near("pace", 1.2);
    says("480 är summan av 2024-01–06");
}

static void a_cumulative_tertial_is_held_against_the_same_tertial(void **state)
{
    (void)state;
    follow("c", "direction=higher|measures=cumulative", "period=2026|value=1000|base_period=2022");
    PARTS("c", 2022, 'T', 280, 600, 900);
    PARTS("c", 2024, 'T', 290, 630);
    assess("c", NULL);
    comes_to("some_deviation", NULL); /* 30 of 600 * 100 / 900, in half the time */
    base_is("2022T2", 600);
    value_is("2024T2", 630);
    says("45\u00A0% av vägen till 667 (2026)");
    says("samma delar: 667.");
    near("share", 0.45);
    near("pace", 0.9);
}

static void what_the_occasion_does_not_see_is_not_counted(void **state)
{
    (void)state;
    follow_count("q");
    PARTS("q", 2022, 'T', 300, 300, 300);
    PARTS("q", 2024, 'T', 320, 320, 320);
    value("q", "2024", 960);
    put(SDT_KIND_OCCASION, "t2",
        "programme=p|title=Delår|role=forecast|period=2024T2|cutoff=2024-08-31");
    ask(SDT_KIND_INDICATOR, "q", OPTIONS("municipality", "0181", "occasion", "t2"));
    assert_int_equal(sdt_table_next(result), SDT_OK);
    base_is("2022T2", 600);
    value_is("2024T2", 640);
    near("share", 0.6);
    assert_string_equal(cell("label"), "bedöms uppnås");
    assess("q", "2024T1");
    base_is("2022T1", 300);
    value_is("2024T1", 320);
    assert_null(strstr(cell("explanation"), "summan av")); /* of one part there is no sum */
    assess("q", "2024");
    value_is("2024", 960);
}

static void the_deadline_is_the_end_of_the_last_year(void **state)
{
    (void)state;
    follow_count("q");
    PARTS("q", 2022, 'Q', 225, 225, 225, 225);
    PARTS("q", 2026, 'Q', 240, 240);
    assess("q", NULL); /* 30 of 50 when all of the time has come, but not gone */
    comes_to("some_deviation", NULL);
    near("elapsed", 1);
    near("pace", 0.6);
    assert_null(strstr(cell("explanation"), "tiden är ute"));
    value("q", "2026Q3", 240);
    value("q", "2026Q4", 240);
    assess("q", NULL);
    comes_to("not_achieved", NULL);
}

static void an_unfinished_year_has_not_achieved_unless_it_already_has(void **state)
{
    (void)state;
    follow_count("q");
    PARTS("q", 2022, 'Q', 225, 225, 225, 225);
    PARTS("q", 2024, 'Q', 260, 260);
    assess("q", NULL);
    comes_to("on_track", NULL); /* 520 of the 500 that half a year should have */
    value("q", "2024Q3", 500);
    assess("q", NULL);
    comes_to("achieved", NULL); /* 1020: more than the whole year should have */
    follow("sum", "direction=higher|measures=count", "period=2026|value=0.3|base_period=2022");
    PARTS("sum", 2022, 'Q', 0.01, 0.01, 0.01, 0.01);
    PARTS("sum", 2023, 'Q', 0.1, 0.1, 0.1 - 1e-12);
    assess("sum", NULL);
    comes_to("achieved", NULL); /* equal to the whole year's target within 1e-9 of it */
    follow("lag", "direction=lower|measures=count", "period=2026|value=700|base_period=2022");
    PARTS("lag", 2022, 'Q', 225, 225, 225, 225);
    PARTS("lag", 2024, 'Q', 100);
    assess("lag", NULL);
    comes_to("on_track", NULL); /* 100 of the 175 that it may have, but it is not over */
}

static void shares_are_never_added(void **state)
{
    static const char *const measures[] = {"measures=share", "measures=index", "measures=amount",
                                           "unit=%"};
    char key[8];

    (void)state;
    for (size_t i = 0; i < COUNT(measures); i++) {
        snprintf(key, sizeof key, "a%zu", i);
        follow(key, measures[i], "period=2026|value=60|base_period=2022");
        value(key, "2022", 50);
        PARTS(key, 2023, 'Q', 51, 52, 53, 54);
        assess(key, NULL);
        comes_to("not_assessed", "not_additive");
        value_is("2023Q4", 54);
        assert_null(strstr(cell("explanation"), "summan"));
        value(key, "2023", 52.5);
        assess(key, NULL);
        comes_to("on_track", NULL); /* 2.5 of 10 in a fourth of the time */
        value_is("2023", 52.5);
        near("pace", 1);
    }
}

static void a_base_year_that_cannot_be_added_is_why_there_are_too_few(void **state)
{
    (void)state;
    put(SDT_KIND_INDICATOR, "b", "title=b|direction=higher|measures=share");
    put(SDT_KIND_TARGET, "b", "indicator=b|period=2026|value=60|base_period=2022");
    PARTS("b", 2022, 'Q', 51, 52, 53, 54);
    value("b", "2023", 55);
    assess("b", NULL);
    comes_to("not_assessed", "not_additive");
}

static void a_direction_asks_how_the_same_parts_have_moved(void **state)
{
    (void)state;
    follow("d", "measures=count", "period=2026|wanted=increase");
    PARTS("d", 2022, 'Q', 225, 225);
    PARTS("d", 2023, 'Q', 220, 225, 230, 235);
    PARTS("d", 2024, 'Q', 230, 225);
    assess("d", NULL); /* 455 against last year's 445 */
    comes_to("achieved", NULL);
    base_is("2023Q2", 445);
    near("change", 10);
    assess("d", "2023Q2"); /* 445 against 450, though neither year is whole */
    comes_to("moving_away", NULL);
    near("change", -5);
    assess("d", "2023");
    comes_to("not_assessed", "incomplete"); /* a whole year against half of one */
}

static void the_target_of_one_year_is_held_against_that_whole_year(void **state)
{
    (void)state;
    put(SDT_KIND_INDICATOR, "y", "title=y|direction=higher|measures=count");
    put(SDT_KIND_MEASURE, "y", "indicator=y|sub_goal=d2|method=target_value");
    put(SDT_KIND_TARGET, "y", "indicator=y|period=2024|value=1000");
    PARTS("y", 2024, 'Q', 250, 250, 250);
    ask_for(SDT_KIND_MEASURE, "y", "0181", "2024");
    assert_int_equal(sdt_table_next(result), SDT_OK);
    comes_to("not_assessed", "incomplete");
    value("y", "2024Q4", 260);
    ask_for(SDT_KIND_MEASURE, "y", "0181", "2024");
    assert_int_equal(sdt_table_next(result), SDT_OK);
    comes_to("achieved", NULL);
    value_is("2024", 1010);
}

static void growth_is_the_years(void **state)
{
    (void)state;
    put(SDT_KIND_INDICATOR, "g", "title=g|direction=higher|measures=count");
    put(SDT_KIND_MEASURE, "g", "indicator=g|sub_goal=d2|method=growth");
    put(SDT_KIND_TARGET, "g", "indicator=g|period=2024|value=160|base_period=2020");
    PARTS("g", 2020, 'Q', 25, 25, 25, 25);
    PARTS("g", 2023, 'Q', 33, 33, 33, 34);
    ask_for(SDT_KIND_MEASURE, "g", "0181", NULL);
    assert_int_equal(sdt_table_next(result), SDT_OK);
    value_is("2023", 133);
    near("actual", cbrt(1.33) - 1);
}

static void a_target_of_a_quarter_is_held_against_quarters(void **state)
{
    (void)state;
    follow("q", "direction=higher|measures=count", "period=2026Q4|value=110|base_period=2022Q4");
    PARTS("q", 2022, 'Q', 90, 90, 90, 100);
    PARTS("q", 2024, '-', 31, 32, 33);
    value("q", "2023", 400);
    PARTS("q", 2024, 'Q', 97, 98, 99, 105);
    assess("q", NULL);
    comes_to("on_track", NULL);
    base_is("2022Q4", 100);
    value_is("2024Q4", 105);
    assess("q", "2024-03");
    value_is("2024Q1", 97);
}

static void a_wrong_question_is_told_before_an_unfinished_year(void **state)
{
    (void)state;
    put(SDT_KIND_INDICATOR, "u", "title=u|direction=higher|measures=count");
    PARTS("u", 2023, 'Q', 1, 2);
    assess("u", NULL);
    comes_to("not_assessed", "no_target");
    follow("v", "direction=higher|measures=count", "period=2022|value=9|base_period=2022");
    PARTS("v", 2023, 'Q', 1, 2);
    assess("v", NULL);
    comes_to("not_assessed", "bad_target_period");
}

/* A target of a quarter beside a base of a year, or the other way round with a number of its own. */
static void a_year_is_not_held_against_a_part_of_a_year(void **state)
{
    static const char *const targets[] = {
        "period=2026Q4|value=260|base_period=2022",
        "period=2026Q4|value=260|base_period=2022|base_value=900",
        "period=2026|value=1000|base_period=2022Q4|base_value=240",
        "period=2026-12|value=90|base_period=2022H2|base_value=450",
        "period=2026Q4|low=250|high=270|base_period=2022",
    };
    char key[8];

    (void)state;
    for (size_t i = 0; i < COUNT(targets); i++) {
        snprintf(key, sizeof key, "q%zu", i);
        follow(key, "direction=higher|measures=count", targets[i]);
        PARTS(key, 2022, 'Q', 220, 230, 210, 240);
        PARTS(key, 2023, 'Q', 240, 241, 242, 243);
        assess(key, NULL);
        comes_to("not_assessed", "mixed_rhythm");
        says("Ej bedömt: målet och utgångsvärdet gäller olika långa perioder, som inte kan "
             "jämföras");
        assert_true(has(i < 4 ? "target" : "low"));
        assert_false(has("share"));
    }
}

/* What adds up to nothing may be told of any period; a cumulative series comes to its year in December;
   a base that is only a time is looked for in the target's rhythm; a wanted direction has no number. */
static void a_base_of_another_length_may_still_be_one(void **state)
{
    (void)state;
    follow("a", "direction=higher|measures=share", "period=2026Q4|value=50|base_period=2022");
    value("a", "2022", 40);
    value("a", "2024", 45);
    assess("a", NULL);
    comes_to("on_track", NULL);
    follow("c", "direction=higher|measures=cumulative",
           "period=2026Q4|value=1000|base_period=2022");
    PARTS("c", 2022, 'Q', 220, 450, 660, 900);
    PARTS("c", 2024, 'Q', 220, 450, 660, 950);
    assess("c", NULL);
    comes_to("on_track", NULL); /* 50 of 100 in two of four years */
    follow("q", "direction=higher|measures=count", "period=2026|value=1000|base_period=2022Q4");
    PARTS("q", 2022, 'Q', 220, 230, 210, 240);
    PARTS("q", 2024, 'Q', 240, 240, 235, 235);
    assess("q", NULL);
    comes_to("on_track", NULL);
    base_is("2022", 900);
    follow("w", "measures=count", "period=2026Q4|wanted=increase|base_period=2022");
    PARTS("w", 2022, 'Q', 220, 230, 210, 240);
    PARTS("w", 2024, 'Q', 240, 240, 235, 235);
    assess("w", NULL);
    comes_to("achieved", NULL);
}

/* Each yearly target of a plan has one outcome; what it is counted from says nothing of its rhythm. */
static void a_base_does_not_make_years_of_a_plans_quarter(void **state)
{
    (void)state;
    follow("q", "direction=higher|measures=count", "period=2024Q4|value=240|base_period=2022");
    put(SDT_KIND_MEASURE, "mq", "indicator=q|sub_goal=d2|method=target_value");
    PARTS("q", 2024, 'Q', 200, 200, 200, 241);
    ask_for(SDT_KIND_MEASURE, "mq", "0181", NULL);
    assert_int_equal(sdt_table_next(result), SDT_OK);
    comes_to("achieved", NULL);
    value_is("2024Q4", 241);
}

static void statuses_say_the_same(void **state)
{
    static const char *const keys[] = {"c", "q", "s"};

    (void)state;
    follow("c", "direction=higher|measures=cumulative", "period=2026|value=1000|base_period=2022");
    PARTS("c", 2022, 'T', 280, 600, 900);
    PARTS("c", 2024, 'T', 290, 630);
    follow_count("q");
    value("q", "2022", 900);
    PARTS("q", 2023, 'Q', 240, 241, 242, 243);
    follow("s", "direction=higher|measures=share", "period=2026|value=60|base_period=2022");
    PARTS("s", 2023, 'Q', 51, 52);
    for (size_t i = 0; i < COUNT(keys); i++) {
        char status[40], reason[40], period[16];
        double latest;

        assess(keys[i], NULL);
        snprintf(status, sizeof status, "%s", cell("status"));
        snprintf(reason, sizeof reason, "%s", has("reason") ? cell("reason") : "");
        snprintf(period, sizeof period, "%s", cell("latest_period"));
        latest = number("latest_value");
        sdt_table_free(result);
        assert_ok(session, sdt_statuses(session, keys[i], NULL, &result));
        assert_int_equal(sdt_table_next(result), SDT_OK);
        comes_to(status, reason[0] ? reason : NULL);
        value_is(period, latest);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(quarters_of_a_count_are_added_to_the_year),
        TEST(the_base_year_may_have_the_quarters_and_later_years_none),
        TEST(a_base_decided_in_the_plan_stands_before_the_parts),
        TEST(months_halves_and_tertials_make_years_too),
        TEST(parts_of_several_kinds_cover_the_year_once),
        TEST(parts_that_fit_together_are_found),
        TEST(the_year_beside_its_quarters_is_the_years_value),
        TEST(a_year_that_is_secret_has_the_sum_of_its_quarters),
        TEST(a_cumulative_series_takes_the_last_part),
        TEST(the_population_of_a_year_is_that_of_its_last_part),
        TEST(an_unfinished_year_is_no_year),
        TEST(an_unfinished_year_is_held_against_the_same_parts_of_the_base_year),
        TEST(the_same_parts_may_be_divided_otherwise),
        TEST(a_cumulative_tertial_is_held_against_the_same_tertial),
        TEST(what_the_occasion_does_not_see_is_not_counted),
        TEST(the_deadline_is_the_end_of_the_last_year),
        TEST(an_unfinished_year_has_not_achieved_unless_it_already_has),
        TEST(shares_are_never_added),
        TEST(a_base_year_that_cannot_be_added_is_why_there_are_too_few),
        TEST(a_direction_asks_how_the_same_parts_have_moved),
        TEST(the_target_of_one_year_is_held_against_that_whole_year),
        TEST(growth_is_the_years),
        TEST(a_target_of_a_quarter_is_held_against_quarters),
        TEST(a_wrong_question_is_told_before_an_unfinished_year),
        TEST(a_year_is_not_held_against_a_part_of_a_year),
        TEST(a_base_of_another_length_may_still_be_one),
        TEST(a_base_does_not_make_years_of_a_plans_quarter),
        TEST(statuses_say_the_same),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
