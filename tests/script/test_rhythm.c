/*
 * lib/script: series of quarters, tertials and months in frames, charts and reports. They are seen in the
 * rhythm of their targets, as assessments see them, or in the one that a script asks for.
 */
#include "shipped.h"

/* Puts values of 0181 for an indicator, "period value" after "period value". */
static void put_values(const char *indicator, const char *values)
{
    char period[16];
    double value;
    int length;
    sdt_batch *batch;

    assert_ok(session, sdt_batch_new(session, &batch));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_MIXED, "1"));
    while (sscanf(values, " %15s %lf%n", period, &value, &length) == 2) {
        assert_ok(session, sdt_batch_add(batch, indicator, "0181", period, NULL, value));
        values += length;
    }
    assert_ok(session, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

/* An indicator with a value of 2022, the quarters of 2023 and two of 2024; with a target or not. */
static void put_quarters(const char *key, const char *measures, bool target)
{
    sdt_record *record;

    assert_ok(session, sdt_record_new(session, SDT_KIND_INDICATOR, &record));
    assert_ok(session, sdt_record_set_key(record, key));
    assert_ok(session, sdt_indicator_set_title(record, key));
    if (measures)
        assert_ok(session, sdt_indicator_set_measures(record, measures));
    assert_ok(session, sdt_put(record));
    sdt_record_free(record);
    put_values(key, "2022 900 2023Q1 240 2023Q2 241 2023Q3 242 2023Q4 243 2024Q1 250 2024Q2 251");
    if (!target)
        return;
    assert_ok(session, sdt_record_new(session, SDT_KIND_TARGET, &record));
    assert_ok(session, sdt_record_set_key(record, key));
    assert_ok(session, sdt_target_set_indicator(record, key));
    assert_ok(session, sdt_target_set_period(record, "2026"));
    assert_ok(session, sdt_target_set_value(record, 1000));
    assert_ok(session, sdt_put(record));
    sdt_record_free(record);
}

#define LIST                                                                                       \
    " local t = {} for i = 1, #v do local r = v[i] t[i] = r.period .. ' ' .. "                     \
    "(r.value and ('%g'):format(r.value) or r.missing) .. (r.parts and ' av ' .. r.parts or '') "  \
    "end doc:para('%s', table.concat(t, '; '))"

static void what_is_missing_is_told_in_the_reports_words(void **state)
{
    (void)state;
    put_quarters("q", "count", true);
    says("local v = st:values { indicator = 'q' } doc:para('%s; %s', v[3].missing, "
         "v[3].missing_text) doc:table { rows = v, columns = { { 'År', 'year' }, "
         "{ 'Skäl', 'missing', missing = '–' } } }",
         "incomplete; året är inte slut, eller saknar delar\n\n"
         "| År | Skäl |\n| ---: | --- |\n| 2022 | – |\n| 2023 | – |\n"
         "| 2024 | året är inte slut, eller saknar delar |");
}

static void the_population_of_a_year_is_that_of_its_last_quarter(void **state)
{
    (void)state;
    put_values("N01951", "2031Q1 1 2031Q2 2 2031Q3 3 2031Q4 4");
    says("local v = st:values { indicator = 'N01951', municipality = '0181' } local r = v[#v] "
         "doc:para('%s %d %s', r.period, r.value, r.parts)",
         "2031 4 2031Q4");
}

/* Added last, but the first by its key. */
static void series_come_in_order_of_their_municipalities_keys(void **state)
{
    static const char *const rhythms[] = {"stored", "quarter", "year"};
    char body[200];
    sdt_batch *batch;
    sdt_record *record;

    (void)state;
    put_quarters("q", "count", false);
    assert_ok(session, sdt_record_new(session, SDT_KIND_MUNICIPALITY, &record));
    assert_ok(session, sdt_record_set_key(record, "0001"));
    assert_ok(session, sdt_municipality_set_name(record, "Förstad"));
    assert_ok(session, sdt_municipality_set_level(record, "municipality"));
    assert_ok(session, sdt_put(record));
    sdt_record_free(record);
    assert_ok(session, sdt_batch_new(session, &batch));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_MIXED, "1"));
    assert_ok(session, sdt_batch_add(batch, "q", "0001", "2024Q1", NULL, 7));
    assert_ok(session, sdt_batch_add(batch, "q", "0001", "2024", NULL, 70));
    assert_ok(session, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
    for (size_t i = 0; i < COUNT(rhythms); i++) {
        snprintf(body, sizeof body,
                 "local v = st:values { indicator = 'q', rhythm = '%s' } "
                 "doc:para('%%s %%s', v[1].municipality.key, v[#v].municipality.key)",
                 rhythms[i]);
        says(body, "0001 0181");
    }
}

/* As a title does; the options come last, and a text without values stands as it is. */
static void headings_take_values_for_their_placeholders(void **state)
{
    (void)state;
    says("doc:section('%s i %d', k, 2024):para('x')", "## Södertälje i 2024\n\nx");
    says("doc:heading('%s', k, { })", "## Södertälje");
    says("doc:section('50 % av målen', { status = 'achieved' })",
         "## 50 % av målen\n\n✔ **uppnått**");
    says("doc:section('50 %% av målen')", "## 50 % av målen");
    refuses("doc:section('A', { statuss = 'achieved' })", "statuss");
    refuses("doc:section('%s och %s', 'a')", "texten har plats för 2 värden men fick 1");
    refuses("doc:section('A', 'b')", "texten har plats för 0 värden men fick 1");
}

static void values_come_in_the_rhythm_of_their_target(void **state)
{
    (void)state;
    put_quarters("q", "count", true);
    says("local v = st:values { indicator = 'q' }" LIST,
         "2022 900; 2023 966 av 2023Q1–Q4; 2024 incomplete av 2024Q1–Q2");
    says("local v = st:values { indicator = 'q' } "
         "doc:para('%d %f %s', v[2].year, v[2].target, v[2].municipality.name)",
         "2023 1 000 Södertälje");
    says("local v = st:values { indicator = 'q', rhythm = 'quarter' } doc:para('%s', v[2].target "
         "== nil)",
         "true"); /* 1000 is what the four of them should come to */
    put_quarters("a", "share", true);
    says("local v = st:values { indicator = 'a', rhythm = 'quarter' } doc:para('%f', v[2].target)",
         "1 000");
    says("local v = st:values { indicator = 'a' }" LIST,
         "2022 900; 2023 not\\_additive av 2023Q4; 2024 not\\_additive av 2024Q2");
    put_quarters("c", "cumulative", true);
    says("local v = st:values { indicator = 'c' }" LIST,
         "2022 900; 2023 243 av 2023Q4; 2024 incomplete av 2024Q2");
}

static void without_a_target_what_can_be_added_comes_in_years(void **state)
{
    (void)state;
    put_quarters("q", "count", false);
    says("local v = st:values { indicator = 'q', years = { 2023, 2023 } }" LIST,
         "2023 966 av 2023Q1–Q4");
    put_quarters("a", NULL, false);
    says("local v = st:values { indicator = 'a', years = { 2023, 2023 } }" LIST,
         "2023Q1 240; 2023Q2 241; 2023Q3 242; 2023Q4 243");
}

static void a_script_may_ask_for_a_rhythm(void **state)
{
    (void)state;
    put_quarters("q", "count", true);
    says("local v = st:values { indicator = 'q', rhythm = 'quarter', years = { 2022, 2023 } }" LIST,
         "2023Q1 240; 2023Q2 241; 2023Q3 242; 2023Q4 243");
    says("local v = st:values { indicator = 'q', rhythm = 'half_year' }" LIST,
         "2023H1 481 av 2023Q1–Q2; 2023H2 485 av 2023Q3–Q4; 2024H1 501 av 2024Q1–Q2");
    says("local v = st:values { indicator = 'q', rhythm = 'stored' } doc:para('%d', #v)", "7");
    refuses("local v = st:values { indicator = 'q', rhythm = 'qarter' }", "menade du 'quarter'?");
}

static void verbs_work_on_years_and_on_parts(void **state)
{
    (void)state;
    put_quarters("q", "count", true);
    says("local v = st:values { indicator = 'q' }:latest()" LIST, "2023 966 av 2023Q1–Q4");
    says("local c = st:values { indicator = 'q' }:change { since = 2022 }[1] "
         "doc:para('%f %s', c.change, c.since)",
         "66 2022");
    says("local rows, names = st:values { indicator = 'q' }:pivot() "
         "doc:para('%s: %f %f', table.concat(names, ' '), rows[1]['2022'], rows[1]['2023'])",
         "2022 2023 2024: 900 966");
    says("local rows, names = st:values { indicator = 'q', rhythm = 'stored' }:pivot() "
         "doc:para('%s: %f', table.concat(names, ' '), rows[1]['2023Q2'])",
         "2022 2023Q1 2023Q2 2023Q3 2023Q4 2024Q1 2024Q2: 241");
    says("local v = st:values { indicator = 'q', rhythm = 'stored' }:latest()" LIST, "2024Q2 251");
    says(
        "local s = st:values { indicator = 'q' }:spark()[1] doc:para('%d %f', #s.series, s.change)",
        "3 66");
}

/* What a body writes as Markdown; to be freed. */
static char *written(const char *body)
{
    char *text = wrap(body), *out;

    assert_ok(session, run(text, "markdown", NULL, &out));
    free(text);
    return out;
}

static void a_chart_has_a_point_for_each_part(void **state)
{
    char *out;

    (void)state;
    put_quarters("q", "count", true);
    out = written("doc:chart { mark = 'line', x = 'year', y = 'value', color = 'municipality', "
                  "data = st:values { indicator = 'q', rhythm = 'stored' } }");
    assert_non_null(strstr(out, "| 2022 | 900 |"));
    assert_non_null(strstr(out, "| 2023Q1 | 240 |"));
    assert_non_null(strstr(out, "| 2024Q2 | 251 |"));
    free(out);
    out = written("doc:chart { mark = 'line', x = 'year', y = 'value', color = 'municipality', "
                  "data = st:values { indicator = 'q' } }");
    assert_non_null(strstr(out, "| 2023 | 966 |"));
    assert_non_null(strstr(out, "| 2024 | året är inte slut, eller saknar delar |"));
    free(out);
}

/* What the annual report of 2024 says as Markdown; to be freed. */
static char *annual_report(void)
{
    size_t size;
    char *source = read_source("examples/reports/arsuppfoljning.lua", &size), *out;
    const char *const params[] = {"kommun=0181", "year=2024", "program=sodertorn-2035", NULL};

    if (run(source, "markdown", params, &out) != SDT_OK)
        fail_msg("%s", sdt_session_message(session));
    free(source);
    return out;
}

/* Takes away a text, wherever it stands. */
static void leave_out(char *text, const char *part)
{
    for (char *at = strstr(text, part); at; at = strstr(at, part))
        memmove(at, at + strlen(part), strlen(at + strlen(part)) + 1);
}

/* The emissions of 2024 in tertials, months or quarters instead of in one: the report is the same, but
   for saying how the year came about. */
static void the_annual_report_is_the_same_when_a_year_comes_in_parts(void **state)
{
    static const struct {
        const char *values, *said, *first;
        int count;
    } parts[] = {
        {"2024T1 100000 2024T2 100000 2024T3 83850", "2024T1–T3", "2024T1", 3},
        {"2024Q1 70000 2024Q2 70000 2024Q3 70000 2024Q4 73850", "2024Q1–Q4", "2024Q1", 4},
        {"2024H1 100000 2024Q3 100000 2024-10 50000 2024-11 0 2024-12 33850",
         "2024H1, 2024Q3, 2024-10–12", "2024H1", 5},
    };
    char *whole = annual_report(), text[200];

    assert_non_null(strstr(whole, "283 850"));
    for (size_t i = 0; i < COUNT(parts); i++) {
        sdt_batch *batch;
        char *split;

        fixture_end(state);
        assert_int_equal(setup(state), 0);
        assert_ok(session, sdt_batch_new(session, &batch));
        assert_ok(session,
                  sdt_batch_add_mark(batch, "vaxthusgaser", "0181", "2024", NULL, SDT_MARK_ABSENT));
        assert_ok(session, sdt_batch_commit(batch, NULL));
        sdt_batch_free(batch);
        put_values("vaxthusgaser", parts[i].values);
        split = annual_report();
        snprintf(text, sizeof text, "; 283 850 ton CO2e är summan av %s", parts[i].said);
        assert_non_null(strstr(split, text));
        leave_out(split, text);
        snprintf(
            text, sizeof text,
            "- Utsläpp av växthusgaser: %d av värdena är inte per år som de andra, först %s för "
            "Södertälje.\n",
            parts[i].count, parts[i].first);
        assert_non_null(strstr(split, text)); /* the check's note, at the report's end */
        leave_out(split, text);
        assert_string_equal(split, whole);
        free(split);
    }
    free(whole);
}

/* One monthly value among yearly ones once stopped the report, with a message that blamed the script. */
static void a_stray_month_does_not_stop_the_annual_report(void **state)
{
    char *out;

    (void)state;
    put_values("N01951", "2023-06 103000");
    put_values("vaxthusgaser-per-invanare", "2023-06 2");
    out = annual_report();
    assert_non_null(strstr(out, "Invånare totalt"));
    free(out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_is_missing_is_told_in_the_reports_words),
        TEST(the_population_of_a_year_is_that_of_its_last_quarter),
        TEST(series_come_in_order_of_their_municipalities_keys),
        TEST(headings_take_values_for_their_placeholders),
        TEST(values_come_in_the_rhythm_of_their_target),
        TEST(without_a_target_what_can_be_added_comes_in_years),
        TEST(a_script_may_ask_for_a_rhythm),
        TEST(verbs_work_on_years_and_on_parts),
        TEST(a_chart_has_a_point_for_each_part),
        TEST(the_annual_report_is_the_same_when_a_year_comes_in_parts),
        TEST(a_stray_month_does_not_stop_the_annual_report),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
