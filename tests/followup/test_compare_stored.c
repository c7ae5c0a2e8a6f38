/*
 * lib/followup, comparison over stored data: the members, a group or all, with population as
 * weights and change since an earlier period.
 */
#include "followup/stored.h"

static sdt_table *summary;

static int setup_group(void **state)
{
    static const struct observation values[] = {
        {"folk", "0181", "2022", 100000}, {"folk", "0126", "2022", 100},
        {"folk", "0126", "2024", 300000}, {"folk", "0126", "2025", 1},
        {"halt", "0181", "2020", 100},    {"halt", "0126", "2020", 100},
        {"halt", "0181", "2024", 84},     {"halt", "0126", "2024", 101},
    };
    int failed = setup(state);

    if (failed)
        return failed;
    put(SDT_KIND_INDICATOR, "folk", "title=Folkmängd|population=true|measures=count");
    put(SDT_KIND_INDICATOR, "halt", "title=Halt|unit=ton per invånare|decimals=1|direction=lower");
    put(SDT_KIND_MUNICIPALITY, "0001", "name=Region Stockholm|level=region");
    put(SDT_KIND_MUNICIPALITY_GROUP, "liknande", "name=Liknande kommuner");
    put(SDT_KIND_GROUP_MEMBER, "l1", "municipality_group=liknande|municipality=0181");
    put(SDT_KIND_GROUP_MEMBER, "l2", "municipality_group=liknande|municipality=0180");
    put_values(values, COUNT(values), "0");
    return 0;
}

static int teardown_group(void **state)
{
    sdt_table_free(summary);
    summary = NULL;
    return teardown(state);
}

/* Compares by an indicator, with a group, a period and a period to count from; NULL for each. */
static void compare(const char *indicator, const char *group, const char *period, const char *since)
{
    sdt_table_free(result);
    sdt_table_free(summary);
    assert_ok(session, sdt_compare(session, indicator,
                                   OPTIONS("group", group, "period", period, "since", since),
                                   &result, &summary));
    assert_int_equal(sdt_table_next(summary), 0);
}

static double in_all(const char *name)
{
    int at = sdt_table_column_find(summary, name);

    assert_true(at >= 0 && sdt_table_has(summary, at));
    return sdt_table_number(summary, at);
}

/* The ids of the rows in order, and the rank of each; - for none. */
static void ranks_are(const char *wanted)
{
    char all[400] = "";

    sdt_table_seek(result, -1);
    while (sdt_table_next(result) == 0)
        snprintf(all + strlen(all), sizeof all - strlen(all), "%s %c;", cell("id"),
                 has("rank") ? (char)('0' + sdt_table_int(result, column("rank"))) : '-');
    assert_string_equal(all, wanted);
}

static void members_are_compared_at_their_last_period(void **state)
{
    (void)state;
    compare("utslapp", NULL, NULL, NULL);
    ranks_are("0181 1;0126 2;"); /* 84 and 101, lower is better; Stockholm has left */
    sdt_table_seek(result, 0);
    assert_string_equal(cell("name"), "Södertälje");
    assert_string_equal(cell("period"), "2024");
    assert_string_equal(cell("group"), "samverkans medlemmar");
    assert_false(has("change"));
    assert_true(in_all("mean") == 92.5);
}

static void a_group_or_all_municipalities_can_be_compared(void **state)
{
    (void)state;
    compare("utslapp", "liknande", "2020", NULL);
    ranks_are("0180 1;0181 2;");
    sdt_table_seek(result, 0);
    assert_string_equal(cell("group"), "Liknande kommuner");
    compare("utslapp", "*", "2020", NULL);
    ranks_are("0180 1;0126 2;0181 2;"); /* the region is no municipality */
    sdt_table_seek(result, 0);
    assert_string_equal(cell("group"), "alla kommuner");
}

static void marks_and_gaps_keep_their_reason(void **state)
{
    (void)state;
    compare("andel", "*", "2024", NULL);
    ranks_are("0181 1;0126 -;0180 -;");
    sdt_table_seek(result, 1);
    assert_string_equal(cell("reason"), "secret");
    sdt_table_seek(result, 2);
    assert_string_equal(cell("reason"), "no_value");
    assert_true(in_all("missing") == 2);
}

static void change_is_counted_since_a_period(void **state)
{
    (void)state;
    compare("utslapp", NULL, "2024", "2022");
    sdt_table_seek(result, 0);
    assert_true(number("before") == 96);
    assert_true(number("change") == -12);
    sdt_table_seek(result, 1);
    assert_false(has("before")); /* Huddinge has no value for 2022 */
    assert_false(has("change"));
}

static const char *of_all(const char *name)
{
    return sdt_table_text(summary, sdt_table_column_find(summary, name));
}

static void the_population_of_the_year_or_of_the_nearest_weighs(void **state)
{
    (void)state;
    compare("halt", NULL, "2024", NULL);
    /* 84 by 100 000 (of 2022) and 101 by 300 000 (of 2024, not 2025) */
    assert_true(fabs(in_all("weighted_mean") - 96.75) < 1e-12);
    assert_string_equal(of_all("weighted_name"), "vägt med folkmängd");
    assert_string_equal(of_all("weight_period"), "2022–2024");
    assert_non_null(
        strstr(of_all("explanation"),
               "; vägt med folkmängd 96,8\u00A0ton per invånare (folkmängd 2022–2024);"));
    sdt_table_seek(result, 0);
    assert_true(number("weight") == 100000);
    assert_string_equal(cell("weight_period"), "2022");
    sdt_table_seek(result, 1);
    assert_string_equal(cell("weight_period"), "2024");
    compare("halt", NULL, "2020", NULL); /* none before it: the nearest after it, of 2022 */
    assert_true(in_all("weighted_mean") == 100);
    assert_string_equal(of_all("weight_period"), "2022");
    put_values((const struct observation[]){{"folk", "0181", "2026", 1},
                                            {"halt", "0181", "2026", 1},
                                            {"halt", "0181", "2024T1", 7},
                                            {"halt", "0126", "2024T1", 9}},
               4, "0");
    compare("halt", NULL, "2024T1", NULL); /* a part of a year has its year's, else the earlier */
    assert_true(fabs(in_all("weighted_mean") - (7 * 100000 + 9 * 300000.0) / 400000) < 1e-12);
    assert_string_equal(of_all("weight_period"), "2022–2024");
    compare("halt", NULL, "2026", NULL);
    assert_string_equal(of_all("weight_period"), "2026");
    assert_null(strstr(of_all("explanation"), "folkmängd 2026"));
}

static void a_total_is_not_weighted_by_population(void **state)
{
    (void)state;
    compare("utslapp", NULL, "2024", NULL); /* tonnes */
    assert_false(sdt_table_has(summary, sdt_table_column_find(summary, "weighted_mean")));
    assert_string_equal(of_all("weighted_reason"), "total");
    assert_null(of_all("weight_period"));
    compare("folk", NULL, "2022", NULL); /* a count without a unit */
    assert_string_equal(of_all("weighted_reason"), "total");
    assert_null(of_all("ranked")); /* without a direction nothing is */
}

/* Four municipalities with tonnes, and the same per inhabitant. */
static void a_ranking_of_totals_has_places_and_no_colours(void **state)
{
    static const char *const indicators[] = {"ton", "antal", "halt", "titel"};
    static const int totals[] = {1, 1, 0, 0};
    sdt_table *rows;

    (void)state;
    put(SDT_KIND_INDICATOR, "ton", "title=Utsläpp|unit=ton CO2e|direction=lower");
    put(SDT_KIND_INDICATOR, "antal", "title=Fall|measures=count|direction=lower");
    put(SDT_KIND_INDICATOR, "titel",
        "title=Utsläpp per invånare, ton|unit=ton|direction=lower|measures=count");
    put(SDT_KIND_MUNICIPALITY, "0182", "name=Nacka|level=municipality");
    put(SDT_KIND_MUNICIPALITY, "0183", "name=Sundbyberg|level=municipality");
    for (size_t i = 0; i < COUNT(indicators); i++) {
        const struct observation values[] = {{indicators[i], "0181", "2023", 1},
                                             {indicators[i], "0126", "2023", 2},
                                             {indicators[i], "0182", "2023", 3},
                                             {indicators[i], "0183", "2023", 4}};

        put_values(values, COUNT(values), "0");
        for (int asked = 0; asked < 2; asked++) {
            sdt_table *ranks;

            sdt_table_free(result);
            sdt_table_free(summary);
            assert_ok(session, sdt_compare(session, indicators[i],
                                           OPTIONS("group", "*", "period", "2023", "colour_totals",
                                                   asked ? "1" : NULL),
                                           &result, &summary));
            assert_int_equal(sdt_table_next(summary), 0);
            assert_string_equal(of_all("ranked"), totals[i] ? "total" : "value");
            sdt_table_seek(result, 0);
            assert_string_equal(cell("id"), "0181");
            assert_int_equal(sdt_table_int(result, column("rank")), 1);
            assert_int_equal(has("comparison_colour"), !totals[i] || asked);
            assert_ok(session, sdt_ranks(session, indicators[i],
                                         OPTIONS("group", "*", "period", "2023", "colour_totals",
                                                 asked ? "1" : NULL),
                                         &ranks));
            for (int at = 0; sdt_table_next(ranks) == 0; at++) {
                const int rank = sdt_table_column_find(ranks, "rank");
                const int colour = sdt_table_column_find(ranks, "comparison_colour");

                if (sdt_table_has(ranks, rank))
                    assert_int_equal(sdt_table_has(ranks, colour), !totals[i] || asked);
            }
            sdt_table_free(ranks);
        }
    }
    compare("ton", "*", "2023", NULL);
    sdt_table_seek(result, 0);
    assert_string_equal(cell("explanation"),
                        "Plats 1 av 4 (alla kommuner, 2023): 1\u00A0ton CO2e; ingen färg, eftersom "
                        "platserna gäller totaler och kommunerna är olika stora.");
    assert_string_equal(of_all("explanation"),
                        "4 av 5 har ett värde; platserna gäller totaler, inte per invånare; ovägt "
                        "medel 2,5\u00A0ton CO2e; vägt med folkmängd finns inte: totaler vägs inte "
                        "med folkmängd; median 2,5\u00A0ton CO2e; från 1\u00A0ton CO2e till "
                        "4\u00A0ton CO2e.");
    assert_status(session, sdt_compare(session, "ton", OPTIONS("colour_totals", "ja"), &rows, NULL),
                  SDT_ERROR_VALUE);
}

static void only_a_count_has_a_sum(void **state)
{
    (void)state;
    compare("folk", NULL, "2022", NULL);
    assert_true(in_all("sum") == 100100);
    ranks_are("0126 -;0181 -;"); /* more people is neither better nor worse */
    compare("utslapp", NULL, "2020", NULL);
    assert_false(sdt_table_has(summary, sdt_table_column_find(summary, "sum")));
}

static void an_indicator_without_values_compares_nothing(void **state)
{
    (void)state;
    put(SDT_KIND_INDICATOR, "tom", "title=Tom|direction=higher");
    compare("tom", NULL, NULL, NULL);
    ranks_are("0126 -;0181 -;");
    assert_true(in_all("n") == 0);
}

static void rows_carry_the_line_of_their_source(void **state)
{
    static const struct observation values[] = {{"utslapp", "0126", "2024", 101.5}};

    (void)state;
    put_values(values, COUNT(values), "1");
    compare("utslapp", NULL, "2024", NULL);
    sdt_table_seek(result, 0);
    assert_string_equal(cell("source"), "Källa: Kolada");
    assert_int_equal(sdt_table_int(result, column("processed")), 0);
    sdt_table_seek(result, 1); /* what was worked on here does not name Kolada */
    assert_string_equal(cell("source"), "Egen bearbetning");
    assert_int_equal(sdt_table_int(result, column("processed")), 1);
    compare("andel", NULL, "2024", NULL);
    sdt_table_seek(result, 1);
    assert_false(has("source"));
    assert_false(has("processed"));
}

static void a_written_analysis_comes_with_its_comparison_or_is_missing(void **state)
{
    (void)state;
    put(SDT_KIND_ANALYSIS, "a1",
        "indicator=utslapp|period=2024|text=Först.|author=strategen|date=2025-01-01");
    put(SDT_KIND_ANALYSIS, "a2",
        "indicator=utslapp|period=2024|text=Sedan.|author=strategen|date=2025-02-01");
    put(SDT_KIND_ANALYSIS, "a3",
        "indicator=utslapp|period=2024|municipality=0181|text=Egen.|author=chef|date=2025-03-01");
    put(SDT_KIND_ANALYSIS, "a4",
        "indicator=utslapp|municipality_group=liknande|period=2020|text=Liknande.|author=x|"
        "date=2025-01-01");
    compare("utslapp", NULL, "2024", NULL);
    assert_string_equal(of_all("analysis"), "Sedan.");
    assert_string_equal(of_all("analysis_author"), "strategen");
    assert_string_equal(of_all("analysis_date"), "2025-02-01");
    assert_null(of_all("analysis_reason"));
    compare("utslapp", NULL, "2020", NULL); /* another period */
    assert_null(of_all("analysis"));
    assert_string_equal(of_all("analysis_reason"), "no_analysis");
    assert_string_equal(of_all("analysis_reason_text"), "ingen skriven analys");
    compare("utslapp", "liknande", "2020", NULL);
    assert_string_equal(of_all("analysis"), "Liknande.");
}

static void a_comparison_explains_itself(void **state)
{
    (void)state;
    compare("halt", NULL, "2024", NULL);
    sdt_table_seek(result, 0);
    assert_string_equal(cell("explanation"),
                        "Plats 1 av 2 (samverkans medlemmar, 2024): 84,0\u00A0ton per invånare; "
                        "ingen färg, eftersom bara 2 har ett värde.");
    compare("andel", NULL, "2024", NULL);
    sdt_table_seek(result, 1);
    assert_string_equal(cell("explanation"), "Sekretess (samverkans medlemmar, 2024).");
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    compare("folk", NULL, "2022", NULL);
    sdt_table_seek(result, 0);
    assert_string_equal(cell("explanation"),
                        "No place, since it is not said which way is better (the members of the "
                        "cooperation, 2022): 100.");
}

static void wrong_questions_are_refused(void **state)
{
    sdt_table *rows = NULL;

    (void)state;
    assert_status(session, sdt_compare(session, "utslap", NULL, &rows, NULL), SDT_ERROR_NOT_FOUND);
    assert_message(session, "menade du utslapp");
    assert_status(session,
                  sdt_compare(session, "utslapp", OPTIONS("group", "liknade"), &rows, NULL),
                  SDT_ERROR_NOT_FOUND);
    assert_message(session, "menade du liknande");
    assert_status(session,
                  sdt_compare(session, "utslapp", OPTIONS("period", "liknade"), &rows, NULL),
                  SDT_ERROR_VALUE);
    assert_message(session, "bad_period: period: ");
    assert_status(session,
                  sdt_compare(session, "utslapp", OPTIONS("since", "liknade"), &rows, NULL),
                  SDT_ERROR_VALUE);
    assert_message(session, "bad_period: since: ");
    assert_status(session, sdt_compare(session, NULL, NULL, &rows, NULL), SDT_ERROR_MISUSE);
    assert_status(session, sdt_compare(session, "utslapp", NULL, NULL, NULL), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_compare(NULL, "utslapp", NULL, &rows, NULL), SDT_ERROR_MISUSE);
    assert_null(rows);
}

static void every_failed_allocation_leaves_it_whole(void **state)
{
    const char *const options[] = {"group", "liknande", "since", "2022", NULL};
    struct fixture *fixture = *state;
    int status = SDT_ERROR_MEMORY;

    for (long n = 1; status == SDT_ERROR_MEMORY; n++) {
        fixture->ledger.fail_in = n;
        status = sdt_compare(session, "utslapp", options, &result, &summary);
        fixture->ledger.fail_in = 0;
        assert_true(status == SDT_OK || (status == SDT_ERROR_MEMORY && !result && !summary));
    }
    assert_int_equal(status, SDT_OK);
    ranks_are("0181 1;0180 -;");
}

#undef TEST
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup_group, teardown_group)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(members_are_compared_at_their_last_period),
        TEST(a_group_or_all_municipalities_can_be_compared),
        TEST(marks_and_gaps_keep_their_reason),
        TEST(change_is_counted_since_a_period),
        TEST(the_population_of_the_year_or_of_the_nearest_weighs),
        TEST(a_total_is_not_weighted_by_population),
        TEST(a_ranking_of_totals_has_places_and_no_colours),
        TEST(only_a_count_has_a_sum),
        TEST(an_indicator_without_values_compares_nothing),
        TEST(rows_carry_the_line_of_their_source),
        TEST(a_written_analysis_comes_with_its_comparison_or_is_missing),
        TEST(a_comparison_explains_itself),
        TEST(wrong_questions_are_refused),
        TEST(every_failed_allocation_leaves_it_whole),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
