/*
 * lib/programme, the programme in examples/sodertorn: that it comes in whole, says what the
 * document says, and that the check finds what is known to be missing. Its CSV says the same as
 * its JSON.
 */
#include "support/cooperation.h"

#include <sodertorn/exchange.h>
#include <sodertorn/values.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const files[] = {"conferences.json", "cooperation.json", "figures.json",
                                    "indicators.json",  "plan.json",        "programme.json",
                                    "sources.json"};

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

    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_TODAY, "2026-11-23"));
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
        {"sub_goal_count", "utbildning"},
        {"activity_late", "vp-2024.1.2"},
        {"activity_late", "vp-2024.2.1"},
        {"activity_late", "vp-2024.4.1"},
        {"activity_late", "vp-2024.6.1"},
        {"activity_late", "vp-2024.7.1"},
        {"plan_not_closed", "vp-2022"},
        {"plan_not_closed", "vp-2024"},
        {"comparison_without_analysis", "vaxthusgaser"},
        {"comparison_without_analysis", "vaxthusgaser-per-invanare"},
        {"comparison_without_analysis", "vaxthusgaser-transporter"},
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

/* 40 values: five years of the eight. */
static void transport_has_its_years_and_sums(void **state)
{
    static const char *const codes[] = {"0126", "0127", "0128", "0136",
                                        "0138", "0140", "0181", "0192"};
    static const struct {
        const char *year;
        double sum; /* of the tonnes of all eight, whole ones */
    } years[] = {{"2020", 558292}, {"2024", 577039}};
    sdt_session *s = *state;

    for (size_t i = 0; i < COUNT(years); i++) {
        double sum = 0;

        for (size_t m = 0; m < COUNT(codes); m++)
            sum += value_of(s, "vaxthusgaser-transporter", codes[m], years[i].year);
        assert_int_equal((long)(sum + 0.5), (long)years[i].sum);
    }
    for (size_t m = 0; m < COUNT(codes); m++)
        for (int year = 2020; year <= 2024; year++) {
            char period[8];

            snprintf(period, sizeof period, "%d", year);
            assert_true(value_of(s, "vaxthusgaser-transporter", codes[m], period) > 0);
        }
}

static void programme_of(sdt_session *s, int year, const char *key)
{
    sdt_record *programme;

    assert_ok(s, sdt_programme_find(s, year, &programme));
    assert_string_equal(sdt_record_key(programme), key);
    sdt_record_free(programme);
}

/* All eight had adopted each by a day that is known, and so it was in force from then. */
static void both_programmes_were_adopted_by_all_eight(void **state)
{
    static const char *const known[][3] = {
        {"sodertorn-2023", "in_force", "2023-05-16"},
        {"sodertorn-2035", "succeeded", "2019-10-11"},
    };
    sdt_session *s = *state;
    sdt_table *table;

    assert_ok(s, sdt_programmes(s, NULL, &table));
    for (size_t i = 0; i < COUNT(known); i++) {
        assert_int_equal(sdt_table_next(table), SDT_OK);
        assert_string_equal(cell(table, "programme"), known[i][0]);
        assert_string_equal(cell(table, "state"), known[i][1]);
        assert_string_equal(cell(table, "in_force"), known[i][2]);
        assert_int_equal(whole(table, "yes"), 8);
    }
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
    programme_of(s, 2019, "sodertorn-2035");
    programme_of(s, 2022, "sodertorn-2035");
    programme_of(s, 2023, "sodertorn-2023");
    programme_of(s, 2026, "sodertorn-2023");
}

/* Who was in a role of the committee on a day; NULL for nobody known. */
static void role_is(sdt_session *s, const char *day, const char *role, const char *municipality)
{
    sdt_table *table;
    const char *found = NULL;

    assert_ok(s, sdt_body_seats(s, "samarbetskommitten", day, &table));
    while (sdt_table_next(table) == SDT_OK)
        if (cell(table, "role") && strcmp(cell(table, "role"), role) == 0)
            found = municipality ? cell(table, "municipality") : "somebody";
    if (municipality)
        assert_string_equal(found, municipality);
    else
        assert_null(found);
    sdt_table_free(table);
}

static void chairs_are_those_that_are_known(void **state)
{
    sdt_session *s = *state;

    role_is(s, "2018-06-01", "chair", "0138");
    role_is(s, "2018-06-01", "vice_chair", "0192");
    role_is(s, "2019-06-01", "chair", NULL);
    role_is(s, "2020-06-01", "chair", "0126");
    role_is(s, "2020-06-01", "vice_chair", "0181");
    role_is(s, "2021-01-01", "chair", NULL);
}

/* What may be better, and why it was chosen, of everything that a sub-goal is measured by. */
static void every_indicator_of_a_sub_goal_has_direction_and_reason(void **state)
{
    sdt_session *s = *state;
    sdt_cursor *cursor;
    int count = 0;

    assert_ok(s, sdt_find(s, SDT_KIND_MEASURE, 0, NULL, &cursor));
    while (sdt_cursor_next(cursor) == SDT_OK) {
        const sdt_record *measure = sdt_cursor_record(cursor);
        sdt_record *indicator;

        if (!sdt_measure_sub_goal(measure))
            continue;
        assert_ok(s, sdt_get(s, SDT_KIND_INDICATOR, sdt_measure_indicator(measure), &indicator));
        assert_non_null(sdt_indicator_direction(indicator));
        assert_non_null(sdt_indicator_description(indicator));
        assert_non_null(sdt_measure_note(measure));
        sdt_record_free(indicator);
        count++;
    }
    sdt_cursor_free(cursor);
    assert_int_equal(count, 28);
}

/* Agenda 2030 is there for who asks, and then only of its own frame are its goals. */
static void agenda_2030_is_imported_when_asked_for(void **state)
{
    sdt_session *s = *state;
    const char *name = "agenda-2030.json";
    sdt_record *frame;
    sdt_table *table;
    size_t size;
    char *text = read_file(SDT_TEST_SOURCE "/examples/frames/agenda-2030.json", &size);
    int goals = 0, served = 0;

    assert_status(s, sdt_get(s, SDT_KIND_FRAME, "agenda-2030", &frame), SDT_ERROR_NOT_FOUND);
    assert_ok(s, sdt_begin(s));
    assert_ok(s, sdt_import_json(s, 1, &name, (const char *const *)&text, &size, NULL));
    assert_ok(s, sdt_programme_coverage(s, "sodertorn-2035", "agenda-2030", &table));
    for (; sdt_table_next(table) == SDT_OK; served += cell(table, "kind") && cell(table, "goal"))
        goals += cell(table, "goal") != NULL;
    assert_int_equal(goals, 17);
    assert_int_equal(served, 0);
    sdt_table_free(table);
    assert_ok(s, sdt_programme_coverage(s, "sodertorn-2035", NULL, &table)); /* those taken up */
    while (sdt_table_next(table) == SDT_OK)
        assert_string_equal(cell(table, "frame"), "rufs-2050");
    sdt_table_free(table);
    sdt_rollback(s);
    free(text);
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
    assert_int_equal(records, 275);
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
        cmocka_unit_test(transport_has_its_years_and_sums),
        cmocka_unit_test(both_programmes_were_adopted_by_all_eight),
        cmocka_unit_test(chairs_are_those_that_are_known),
        cmocka_unit_test(every_indicator_of_a_sub_goal_has_direction_and_reason),
        cmocka_unit_test(agenda_2030_is_imported_when_asked_for),
        cmocka_unit_test(csv_says_the_same_as_the_json),
        cmocka_unit_test(files_hold_records_as_they_are_exported),
    };

    return cmocka_run_group_tests(tests, open_shipped, close_shipped);
}
