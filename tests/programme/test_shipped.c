/*
 * lib/programme, the programme in examples/sodertorn: that it comes in whole, says what the
 * document says, and that the check finds what is known to be missing. Its CSV says the same as
 * its JSON.
 */
#include "support/cooperation.h"

#include <sodertorn/exchange.h>
#include <sodertorn/values.h>
#include <stdlib.h>

static const char *const files[] = {"conferences.json", "cooperation.json", "figures.json",
                                    "plan.json",        "programme.json",   "sources.json"};

static char *read_example(const char *name, size_t *size)
{
    char path[512] = SDT_TEST_SOURCE "/examples/sodertorn/";

    assert_true(strlen(path) + strlen(name) < sizeof path);
    memcpy(path + strlen(path), name, strlen(name) + 1);
    return read_file(path, size);
}

static int open_shipped(void **state)
{
    sdt_session *s = new_session(NULL);
    char *texts[COUNT(files)];
    size_t sizes[COUNT(files)];
    int status;

    for (size_t i = 0; i < COUNT(files); i++)
        texts[i] = read_example(files[i], &sizes[i]);
    status = sdt_import_json(s, COUNT(files), files, (const char *const *)texts, sizes, NULL);
    for (size_t i = 0; i < COUNT(files); i++)
        free(texts[i]);
    assert_ok(s, status);
    *state = s;
    return 0;
}

static int close_shipped(void **state)
{
    sdt_session_free(*state);
    return 0;
}

static void utbildning_has_two_of_three_sub_goals(void **state)
{
    sdt_session *s = *state;
    sdt_table *table;
    int found = 0;

    assert_ok(s, sdt_check(s, &table));
    while (sdt_table_next(table) == SDT_OK) {
        if (strcmp(cell(table, "rule"), "sub_goal_count") != 0)
            continue;
        assert_string_equal(cell(table, "message"), "Utbildning: 2 av 3 delmål.");
        found++;
    }
    assert_int_equal(found, 1);
    sdt_table_free(table);
}

static void findings_are_those_that_are_known(void **state)
{
    static const char *const known[][2] = {
        {"programme_over", "sodertorn-2035"},
        {"sub_goal_count", "utbildning"},
        {"sub_goal_not_followed", "funktionell-samordning.3"},
        {"sub_goal_not_followed", "naringsliv.1"},
        {"sub_goal_not_followed", "naringsliv.2"},
        {"comparison_without_analysis", "N01951"},
        {"comparison_without_analysis", "vaxthusgaser"},
        {"comparison_without_analysis", "vaxthusgaser-per-invanare"},
        {"host_count_past", "sodertornskonferensen.2013"},
        {"host_count_past", "sodertornskonferensen.2021"},
        {"host_count_past", "sodertornskonferensen.2023"},
    };
    sdt_session *s = *state;
    sdt_table *table;

    assert_ok(s, sdt_check(s, &table));
    for (size_t i = 0; i < COUNT(known); i++) {
        assert_int_equal(sdt_table_next(table), SDT_OK);
        assert_string_equal(cell(table, "rule"), known[i][0]);
        assert_string_equal(cell(table, "key"), known[i][1]);
    }
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
}

static void tree_has_the_words_of_the_document(void **state)
{
    static const char *const titles[] = {
        "Södertörns utvecklingsprogram 2035",
        "Regionala utvecklingsfrågor",
        "Infrastruktur",
        "Stark infrastruktur är en förutsättning för hållbar utveckling",
        "Utifrån framkomlighet och minskad klimatpåverkan från resor och transporter",
        "Genom att prioriterade infrastrukturprojekt genomförs",
        "Baserat på en robust teknisk försörjning",
        "Utbildning",
        "Akademisk utbildning som säkrar framtida kompetensförsörjning",
        "Genom tillgänglighet till högre utbildning för hela Södertörn",
        "Inriktad mot både näringsliv och kommuner",
        "Näringsliv",
        "Södertörn är det självklara valet för företagen",
        "Utifrån en stark infrastruktur",
        "Genom samsyn om helheten",
        "För fler etableringar och växande företag",
        "Internt samarbete",
        "Funktionell samordning",
        "Ökad funktionell samordning mellan kommunerna",
        "För bättre verksamhet",
        "För ekonomisk effektivitet",
        "Genom öppenhet för samarbeten",
    };
    sdt_session *s = *state;
    sdt_table *tree;

    assert_ok(s, sdt_programme_tree(s, "sodertorn-2035", NULL, &tree));
    assert_int_equal(sdt_table_row_count(tree), COUNT(titles));
    for (size_t i = 0; i < COUNT(titles); i++) {
        assert_int_equal(sdt_table_next(tree), SDT_OK);
        assert_string_equal(cell(tree, "title"), titles[i]);
    }
    sdt_table_free(tree);
}

static void all_eight_sit_in_every_body_of_the_cooperation(void **state)
{
    static const char *const bodies[] = {"samarbetskommitten", "ledningsgrupp", "planeringschefer",
                                         "naringslivschefer",  "yh-natverket",  "klimatstrateger",
                                         "ekonomidirektorer"};
    sdt_session *s = *state;

    for (size_t i = 0; i < COUNT(bodies); i++) {
        sdt_table *table;
        assert_ok(s, sdt_body_seats(s, bodies[i], NULL, &table));
        assert_int_equal(sdt_table_row_count(table), 8);
        while (sdt_table_next(table) == SDT_OK)
            assert_int_equal(whole(table, "missing"), 0);
        sdt_table_free(table);
    }
}

static double value_of(sdt_session *s, const char *indicator, const char *municipality,
                       const char *period)
{
    double value;
    int mark;

    assert_ok(s, sdt_value(s, indicator, municipality, period, "T", &value, &mark));
    assert_int_equal(mark, SDT_MARK_VALUE);
    return value;
}

static void figures_sum_to_the_eight_together(void **state)
{
    static const char *const codes[] = {"0126", "0127", "0128", "0136",
                                        "0138", "0140", "0181", "0192"};
    sdt_session *s = *state;
    double people = 0, before = 0, after = 0;

    for (size_t i = 0; i < COUNT(codes); i++) {
        double population = value_of(s, "N01951", codes[i], "2023");
        double emitted = value_of(s, "vaxthusgaser", codes[i], "2024");
        double each = value_of(s, "vaxthusgaser-per-invanare", codes[i], "2024");
        people += population;
        before += value_of(s, "vaxthusgaser", codes[i], "2020");
        after += emitted;
        assert_true(each - emitted / population < 0.0005 + 1e-9);
        assert_true(emitted / population - each < 0.0005 + 1e-9);
    }
    assert_true(people == 520824);
    assert_true(before == 1008977);
    assert_true(after == 983993);
}

static void csv_says_the_same_as_the_json(void **state)
{
    static const char *const options[] = {"source", "scb", "fetched", "2026-11-23", NULL};
    sdt_session *s = *state;
    sdt_table *table;
    size_t size;
    char *text = read_example("values.csv", &size);

    assert_ok(s, sdt_import_csv(s, "values.csv", text, size, options, NULL, NULL, &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_int_equal(whole(table, "rows"), 16);
    assert_int_equal(whole(table, "unchanged"), 16);
    sdt_table_free(table);
    free(text);
}

/* Each line that is a record, whatever its comma. */
static void files_hold_records_as_they_are_exported(void **state)
{
    sdt_session *s = *state;
    struct text all = {0};
    int records = 0;

    assert_ok(s, sdt_export_json(s, text_write, &all));
    for (size_t i = 0; i < COUNT(files); i++) {
        size_t size;
        char *text = read_example(files[i], &size);
        for (char *line = strstr(text, "\n      {"); line; line = strstr(line, "\n      {")) {
            size_t length = strcspn(line + 1, "\n");
            char *end = line + 1 + length - (line[length] == ',');
            char kept = *end;
            *end = '\0';
            if (!strstr(all.bytes, line))
                fail_msg("%s", line);
            *end = kept;
            line += length;
            records++;
        }
        free(text);
    }
    assert_int_equal(records, 209);
    text_free(&all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(utbildning_has_two_of_three_sub_goals),
        cmocka_unit_test(findings_are_those_that_are_known),
        cmocka_unit_test(tree_has_the_words_of_the_document),
        cmocka_unit_test(all_eight_sit_in_every_body_of_the_cooperation),
        cmocka_unit_test(figures_sum_to_the_eight_together),
        cmocka_unit_test(csv_says_the_same_as_the_json),
        cmocka_unit_test(files_hold_records_as_they_are_exported),
    };

    return cmocka_run_group_tests(tests, open_shipped, close_shipped);
}
