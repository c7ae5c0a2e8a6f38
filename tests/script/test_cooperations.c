/*
 * Two other cooperations that are data alone (tests/cooperations): thirteen members round a lake with three
 * levels and four goals and no conference; and an English one with codes of three digits, where a
 * majority adopts. What the check finds of them is what is true; they are assessed and reported, and
 * nothing speaks of any other cooperation or of levels by other words than their own.
 */
#include "shipped.h"

#include <sodertorn/programme.h>

static void import_file(const char *name)
{
    size_t size;
    char *text = read_source(name, &size);

    assert_ok(session, sdt_import_json(session, 1, &name, &(const char *){text},
                                       &(const size_t){size}, NULL));
    free(text);
}

static int begin(void **state, const char *name, const char *language)
{
    int failed = fixture_memory(state);

    if (failed)
        return failed;
    session = ((struct fixture *)*state)->session;
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_TODAY, "2025-06-30"));
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, language));
    import_file(name);
    return 0;
}

static int setup_thirteen(void **state)
{
    return begin(state, "tests/cooperations/thirteen.json", "sv");
}

static int setup_riverside(void **state)
{
    return begin(state, "tests/cooperations/riverside.json", "en");
}

static const char *text_at(const sdt_table *table, const char *column)
{
    const char *text = sdt_table_text(table, sdt_table_column_find(table, column));

    return text ? text : "-";
}

/* ------------------------------------------------------------------ words of others */

/* What belongs to the shipped cooperation alone. */
static const char *const of_others[] = {"Södertörn", "södertörn", "åtta",    "N01951",
                                        "0126",      "Huddinge",  " eight ", NULL};
/* The library's own words for levels that the thirteen call otherwise, or do not have. */
static const char *const of_levels[] = {
    "delmål", "Delmål", "fokusområde", "Fokusområde", "verksamhetsmål", "Verksamhetsmål", NULL};
static const char *const of_english_levels[] = {
    "sub-goal", "Sub-goal", "focus area", "Focus area", "objective", "Objective", NULL};

static void has_none_of(const char *text, const char *const *words)
{
    for (size_t i = 0; words[i]; i++)
        if (strstr(text, words[i]))
            fail_msg("\"%s\" in\n%s", words[i], text);
}

static void holds(const char *text, const char *part)
{
    if (!strstr(text, part))
        fail_msg("no \"%s\" in\n%s", part, text);
}

/* ------------------------------------------------------------------ the check */

/* That the findings are these, "rule: message", and in these words of levels. */
static void assert_findings(const char *const *wanted, size_t count, const char *const *levels)
{
    sdt_table *table;

    assert_ok(session, sdt_check(session, &table));
    for (size_t i = 0; i < count; i++) {
        char line[300];

        if (sdt_table_next(table) != SDT_OK)
            fail_msg("not found: %s", wanted[i]);
        snprintf(line, sizeof line, "%s: %s", text_at(table, "rule"), text_at(table, "message"));
        assert_string_equal(line, wanted[i]);
        has_none_of(line, levels);
    }
    if (sdt_table_next(table) == SDT_OK)
        fail_msg("also %s: %s", text_at(table, "rule"), text_at(table, "message"));
    sdt_table_free(table);
}

static void the_thirteen_have_the_findings_that_are_true(void **state)
{
    static const char *const wanted[] = {
        "seat_missing: Sjörådet: i dag saknas plats för Tallvik.",
        "sub_goal_not_followed: \"Fria vandringsvägar\" har varken mått eller åtagande.",
        "activity_late: \"Besiktiga avloppen i norr\" skulle ha varit klar 2025-05-31.",
        "comparison_without_analysis: Jämförelsen mellan kommunerna av Badplatser har ingen "
        "skriven "
        "analys.",
        "comparison_without_analysis: Jämförelsen mellan kommunerna av Fosfor i vattnet har ingen "
        "skriven analys.",
        "comparison_without_analysis: Jämförelsen mellan kommunerna av Övningar tillsammans har "
        "ingen "
        "skriven analys.",
    };

    (void)state;
    assert_findings(wanted, COUNT(wanted), of_levels);
}

static void the_english_have_the_findings_that_are_true(void **state)
{
    static const char *const wanted[] = {
        "comparison_without_analysis: The comparison between the municipalities of Trees planted "
        "has "
        "no written analysis.",
    };

    (void)state;
    assert_findings(wanted, COUNT(wanted), of_english_levels);
}

/* ------------------------------------------------------------------ assessed */

/* Phosphorus was to be 35 on the way from 40 to 20: Berga has 45. Bathing places are 3 of 4, where two
   and a half were expected. Berga trained twice, as wanted. */
static void the_thirteen_are_assessed_at_their_three_levels(void **state)
{
    static const char *const wanted[] = {
        "goal a1: moving_away",        "sub_goal a1.1: moving_away", "sub_goal a1.2: not_assessed",
        "goal a2: on_track",           "sub_goal a2.1: on_track",    "goal a3: not_assessed",
        "sub_goal a3.1: not_assessed", "goal a4: achieved",
    };
    sdt_table *table;
    size_t found = 0;

    (void)state;
    assert_ok(session, sdt_assess(session, SDT_KIND_PROGRAMME, "sjoplan",
                                  OPTIONS("municipality", "3102", "as_of", "2024"), &table));
    while (sdt_table_next(table) == SDT_OK) {
        char line[200];

        snprintf(line, sizeof line, "%s %s: %s", text_at(table, "kind"), text_at(table, "key"),
                 text_at(table, "status"));
        if (strncmp(line, "goal", 4) == 0 || strncmp(line, "sub_goal", 8) == 0)
            assert_string_equal(line, found < COUNT(wanted) ? wanted[found++] : "");
    }
    assert_int_equal(found, COUNT(wanted));
    sdt_table_free(table);
}

/* ------------------------------------------------------------------ reported */

static char *report_of(const char *name, const char *const *params)
{
    char path[100], *source, *out;
    size_t size;

    snprintf(path, sizeof path, "examples/reports/%s.lua", name);
    source = read_source(path, &size);
    if (run(source, "markdown", params, &out) != SDT_OK)
        fail_msg("%s: %s", name, sdt_session_message(session));
    free(source);
    has_none_of(out, of_others);
    return out;
}

static void the_thirteen_are_reported_in_their_own_words(void **state)
{
    char *year = report_of("arsuppfoljning",
                           (const char *const[]){"kommun=3102", "year=2024", NULL});
    char *all = report_of("samverkan", (const char *const[]){"year=2024", NULL});
    char *plans = report_of("arsuppfoljning",
                            (const char *const[]){"kommun=3102", "year=2025", NULL});
    char *occasion = report_of("delarsrapport",
                               (const char *const[]){"kommun=3102", "tillfalle=ar-2024", NULL});
    char *compared = report_of("temadag", (const char *const[]){NULL});

    (void)state;
    has_none_of(year, of_levels);
    has_none_of(plans, of_levels);
    has_none_of(all, of_levels);
    has_none_of(occasion, of_levels);
    has_none_of(compared, of_levels);
    holds(year, "# Berga: uppföljning 2024");
    holds(
        year,
        "| Mindre fosfor | ▼ fel riktning | Fosfor i vattnet, 45 µg/l 2024 mot väntade 35 µg/l |");
    holds(year, "Bearbetning: Sjösamverkan");
    holds(plans, "## Planernas åtaganden och aktiviteter");
    holds(plans, "En aktivitet är sen: dess sista dag har passerat.");
    holds(all, "13 av 13 medlemmar har antagit Sjöplan 2024–2027.");
    holds(all, "| Sjörådet | Tallvik |");
    holds(occasion, "# Berga: Året 2024");
    holds(compared, "Alnäs");
    free(year);
    free(plans);
    free(all);
    free(occasion);
    free(compared);
}

/* There is nobody to host what is not held. */
static void the_report_on_hosts_says_that_there_is_no_conference(void **state)
{
    size_t size;
    char *source = read_source("examples/reports/vardskap.lua", &size), *out;

    (void)state;
    assert_status(session, run(source, "markdown", NULL, &out), SDT_ERROR_SCRIPT);
    assert_message(session, "Samverkan sjon har ingen konferens med värdkommuner.");
    assert_null(out);
    free(source);
}

static void the_english_are_reported_and_in_force_by_a_majority(void **state)
{
    char *year = report_of("arsuppfoljning",
                           (const char *const[]){"kommun=204", "year=2024", NULL});
    char *all = report_of("samverkan", (const char *const[]){"year=2024", NULL});
    sdt_table *table;

    (void)state;
    has_none_of(year, of_levels);
    has_none_of(all, of_levels);
    has_none_of(year, of_english_levels);
    has_none_of(all, of_english_levels);
    holds(year, "Oakham Vale");
    holds(year, "More trees along the water");
    holds(all, "Riverside Partnership");
    free(year);
    free(all);
    assert_ok(session, sdt_programmes(session, "2024-03-05", &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(text_at(table, "state"), "proposed");
    sdt_table_free(table);
    assert_ok(session, sdt_programmes(session, "2024-03-06", &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(text_at(table, "state"), "in_force");
    assert_string_equal(text_at(table, "rule"), "majority");
    sdt_table_free(table);
}

#define THIRTEEN(name) cmocka_unit_test_setup_teardown(name, setup_thirteen, fixture_end)
#define RIVERSIDE(name) cmocka_unit_test_setup_teardown(name, setup_riverside, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        THIRTEEN(the_thirteen_have_the_findings_that_are_true),
        THIRTEEN(the_thirteen_are_assessed_at_their_three_levels),
        THIRTEEN(the_thirteen_are_reported_in_their_own_words),
        THIRTEEN(the_report_on_hosts_says_that_there_is_no_conference),
        RIVERSIDE(the_english_have_the_findings_that_are_true),
        RIVERSIDE(the_english_are_reported_and_in_force_by_a_majority),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
