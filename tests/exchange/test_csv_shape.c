/*
 * lib/exchange, CSV: tables of any shape: columns that the caller names, titles above the header, a
 * column for each municipality, and sums among the municipalities.
 */
#include "exchange/doors.h"

static int import_table(sdt_session *s, const char *text, const char *const *options,
                        sdt_table **out)
{
    return sdt_import_csv(s, "t.csv", text, strlen(text), options, NULL, NULL, out);
}

static void assert_value(sdt_session *s, const char *municipality, const char *period,
                         double wanted)
{
    double value;
    int mark;

    assert_ok(s, sdt_value(s, "N00001", municipality, period, "T", &value, &mark));
    assert_int_equal(mark, SDT_MARK_VALUE);
    assert_true(value == wanted);
}

/* One that was refused with so many problems, which say `parts`, and that changed nothing. */
static void assert_problems(sdt_session *s, int found, int64_t count, const char *parts,
                            const char *before)
{
    assert_int_equal(problem_count(s), count);
    assert_refused(s, found, SDT_ERROR_NOT_FOUND, parts, before);
}

/* As `file`, whatever its own names for the columns are; the value of Huddinge 2023 is 7. */
struct named {
    const char *text;
    const char *options[9];
};

static void a_file_s_columns_are_what_the_caller_says(void **state)
{
    static const struct named files[] = {
        {"municipality_id,municipality,year,population,source\n0126,Huddinge,2023,7,K\n",
         {"column_value", "population", "indicator", "N00001", NULL}},
        {"ort;n\xc3\xa4r;Antal inv\xc3\xa5nare;sort\nHuddinge;2023;7;N00001\n",
         {"column_municipality", "ORT", "column_period", "n\xc3\xa4r", "column_value",
          "antal inv\xc3\xa5nare", "column_indicator", "sort", NULL}},
        {";;\nHuddinge;2023;7\n",
         {"column_municipality", "1", "column_value", "3", "column_period", "2", "indicator",
          "N00001", NULL}},
        {"kommun;\xc3\xa5r;v\xc3\xa4rde;r\xc3\xa4ttat\nHuddinge;2023;6;7\n",
         {"column_value", "r\xc3\xa4ttat", "indicator", "N00001", NULL}},
        {"kommun;v\xc3\xa4rde;\xc3\xa5r\nHuddinge;2023;7\n",
         {"column_value", "\xc3\xa5r", "column_period", "v\xc3\xa4rde", "indicator", "N00001",
          NULL}},
    };
    sdt_session *s = *state;

    for (size_t i = 0; i < COUNT(files); i++) {
        assert_ok(s, sdt_begin(s));
        if (import_table(s, files[i].text, files[i].options, NULL) != SDT_OK)
            fail_msg("%s: %s", files[i].text, sdt_session_message(s));
        assert_value(s, "0126", "2023", 7);
        sdt_rollback(s);
    }
}

static void a_column_that_is_named_must_be_there(void **state)
{
    static const char text[] = "kommun;\xc3\xa5r;Folkm\xc3\xa4ngd\nHuddinge;2023;7\n";
    sdt_session *s = *state;
    char *before = state_of(s);

    assert_refused(
        s, import_table(s, text, OPTIONS("indicator", "N00001", "column_value", "folkmangd"), NULL),
        SDT_ERROR_NOT_FOUND, "rad 1: kolumnen \"folkmangd\" finns inte|menade du Folkm\xc3\xa4ngd?",
        before);
    assert_refused(s,
                   import_table(s, text, OPTIONS("indicator", "N00001", "column_value", "4"), NULL),
                   SDT_ERROR_NOT_FOUND, "kolumnen \"4\" finns inte", before);
    free(before);
}

static void titles_above_the_header_are_passed_over_and_said(void **state)
{
    static const char *const texts[] = {
        ("\"Utsl\xc3\xa4pp efter region och \xc3\xa5r\"\n\n\"kommun\";\"2022\";\"2023\"\n"
         "Huddinge;6;7\n"),
        "Utsl\xc3\xa4pp, ton\nK\xc3\xa4lla: SCB\n\nkommun;2022;2023\nHuddinge;6;7\n",
        "Tabell 3;;\nSenast \xc3\xa4ndrad;2024-02-03;\n;;\nkommun;2022;2023\nHuddinge;6;7\n",
        "Utsl\xc3\xa4pp\nkommun\t\xc3\xa5r\tv\xc3\xa4rde\nHuddinge\t2023\t7\n",
    };
    static const int rows[] = {3, 4, 4, 2};
    sdt_session *s = *state;

    for (size_t i = 0; i < COUNT(texts); i++) {
        char said[80];

        snprintf(said, sizeof said, "t.csv, rad %d: rubrikraden är rad %d", rows[i], rows[i]);
        assert_ok(s, sdt_begin(s));
        assert_ok(s, import_table(s, texts[i], OPTIONS("indicator", "N00001"), NULL));
        assert_int_equal(problem_count(s), 1);
        if (!says(s, said))
            fail_msg("%s", sdt_session_message(s));
        assert_value(s, "0126", "2023", 7);
        sdt_rollback(s);
    }
}

/* The row that comes nearest to a header is the one that what is missing is said of. */
static void a_table_without_a_header_is_told_of_its_likeliest_row(void **state)
{
    static const char
        text[] = "Utsl\xc3\xa4pp\n\nKommuner;\xc3\xa5r;v\xc3\xa4rde\nHuddinge;2023;7\n";
    struct text many = {0};
    sdt_session *s = *state;
    char *before = state_of(s);

    assert_problems(
        s, import_table(s, text, OPTIONS("indicator", "N00001"), NULL), 1,
        "t.csv, rad 3: kolumnen för kommun saknas i rubrikraden (--column municipality=RUBRIK "
        "pekar ut den); menade du Kommuner?",
        before);
    for (int i = 0; i < 1000; i++)
        assert_int_equal(text_write(&many, "a;b\n", 4), 0);
    assert_int_equal(text_write(&many, "", 1), 0);
    assert_refused(s, import_table(s, many.bytes, NULL, NULL), SDT_ERROR_NOT_FOUND,
                   "t.csv, rad 1: kolumnen för indikator saknas", before);
    text_free(&many);
    free(before);
}

static void municipalities_stand_in_columns(void **state)
{
    static const char text[] = "\xc3\xa5r;Huddinge;0181\n2022;1,5;..\n2023;7;8\n";
    sdt_session *s = *state;
    sdt_table *counts;
    double value;
    int mark;

    assert_ok(s, import_table(s, text, OPTIONS("indicator", "N00001"), &counts));
    assert_int_equal(count_of(counts, "rows"), 2);
    assert_int_equal(count_of(counts, "added"), 4);
    sdt_table_free(counts);
    assert_value(s, "0126", "2022", 1.5);
    assert_value(s, "0126", "2023", 7);
    assert_value(s, "0181", "2023", 8);
    assert_ok(s, sdt_value(s, "N00001", "0181", "2022", "T", &value, &mark));
    assert_int_equal(mark, SDT_MARK_SECRET);
}

static void a_heading_among_municipalities_that_is_none_is_refused(void **state)
{
    static const char text[] = "\xc3\xa5r;Huddinge;Sodertalje;Totalt;\n2023;7;8;15;\n";
    sdt_session *s = *state;
    char *before = state_of(s);

    assert_problems(
        s, import_table(s, text, OPTIONS("indicator", "N00001"), NULL), 2,
        "rad 1, kolumn 3: kommun Sodertalje finns inte|menade du Södertälje?|"
        "rad 1, kolumn 4: \"Totalt\" är en summa eller ett snitt, ingen kommun; --known",
        before);
    assert_ok(s, import_table(s, text, OPTIONS("indicator", "N00001", "known_only", "1"), NULL));
    assert_true(says(s, "kolumn 3: \"Sodertalje\" är ingen känd kommun och har hoppats över"));
    assert_true(says(s, "kolumn 4: \"Totalt\" är en summa eller ett snitt, ingen kommun, och har"));
    assert_value(s, "0126", "2023", 7);
    free(before);
}

static void a_sum_is_named_in_every_shape(void **state)
{
    static const char *const texts[] = {
        "kommun;\xc3\xa5r;v\xc3\xa4rde\nHuddinge;2023;7\nTotalt;2023;15\n",
        "kommun;2022;2023\nHuddinge;6;7\nStockholms l\xc3\xa4n;1;15\n",
        "kommun;2022;2023\nHuddinge;6;7\n01 Stockholms L\xc3\x84N;1;15\n",
        "kommun;2023\nHuddinge;7\nl\xc3\xa4net;15\n",
        "kommun;2023;Summa\nHuddinge;7;7\n",
        "kommun;\xc3\xa5r;N00001;totalt\nHuddinge;2023;7;8\n",
    };
    sdt_session *s = *state;
    char *before = state_of(s);

    for (size_t i = 0; i < COUNT(texts); i++) {
        /* the last one says itself which indicators its columns are of */
        const char *const all = i + 1 < COUNT(texts) ? "indicator" : NULL;

        assert_problems(s, import_table(s, texts[i], OPTIONS(all, "N00001"), NULL), 1,
                        "är en summa eller ett snitt, ingen kommun", before);
        assert_ok(s, sdt_begin(s));
        assert_ok(s, import_table(s, texts[i], OPTIONS("known_only", "1", all, "N00001"), NULL));
        assert_int_equal(problem_count(s), 1);
        assert_value(s, "0126", "2023", 7);
        sdt_rollback(s);
    }
    free(before);
}

/* Which would the file's own rows be of? */
static void an_indicator_for_the_file_is_refused_beside_a_column_of_them(void **state)
{
    static const char *const texts[] = {
        "kpi;kommun;\xc3\xa5r;v\xc3\xa4rde\nN00002;Huddinge;2023;7\n",
        "indikator;kommun;2023\nN00001;Huddinge;7\n",
        "kommun;\xc3\xa5r;N00002\nHuddinge;2023;7\n",
    };
    sdt_session *s = *state;
    char *before = state_of(s);

    for (size_t i = 0; i < COUNT(texts); i++) {
        int found = import_table(s, texts[i], OPTIONS("indicator", "N00001"), NULL);

        assert_int_equal(problem_count(s), 1);
        assert_refused(s, found, SDT_ERROR_CONFLICT,
                       i == 2 ? "rad 1, kolumn 3: filen säger själv vilken indikatorn är"
                              : "rad 1, kolumn 1: filen säger själv vilken indikatorn är",
                       before);
        assert_ok(s, import_table(s, texts[i], OPTIONS("dry_run", "1"), NULL));
    }
    free(before);
}

static void codes_are_repaired_in_headings_too(void **state)
{
    static const char text[] = "\xc3\xa5r;126;181,0\n2023;7;8\n";
    static const char mixed[] = "\xc3\xa5r;126;S\xc3\xb6"
                                "dert\xc3\xa4lje\n2023;7;8\n";
    sdt_session *s = *state;
    char *before = state_of(s);

    assert_refused(
        s, import_table(s, text, OPTIONS("indicator", "N00001"), NULL), SDT_ERROR_NOT_FOUND,
        "rad 2, kolumn 2: kommun 126 finns inte; menade du 0126?|--codes repaired", before);
    assert_refused(
        s, import_table(s, mixed, OPTIONS("indicator", "N00001", "codes", "repaired"), NULL),
        SDT_ERROR_VALUE, "här är 1 något annat, på rad 1", before);
    assert_ok(s, import_table(s, text, OPTIONS("indicator", "N00001", "codes", "repaired"), NULL));
    assert_true(says(s, "2 kommunkoder (från rad 1) fick tillbaka sin inledande nolla"));
    assert_value(s, "0126", "2023", 7);
    assert_value(s, "0181", "2023", 8);
    free(before);
}

/* Where a table is cut, no empty row comes first, and no colon. */
static void notes_below_the_table_are_passed_over_and_said(void **state)
{
    static const struct {
        const char *text, *says; /* NULL: refused */
    } files[] = {
        {"kommun;2023\nHuddinge;7\n\nUppgifterna avser december.\nK\xc3\xa4lla: SCB\n",
         "2 rader under tabellen (från rad 4) har inte lästs"},
        {"kommun;2022;2023\nHuddinge;6;7\nK\xc3\xa4lla: SCB\n", "1 rad under tabellen (rad 3)"},
        {"kommun;2022;2023\nHuddinge;6;7\n;;\n\"Fotnoter:\"\n\n\"1) Utan kyrkan\"\n",
         "2 rader under tabellen (från rad 4)"},
        {"kommun;\xc3\xa5r;v\xc3\xa4rde\nHuddinge;2023;7\n;;\nK\xc3\xa4lla SCB;;\n",
         "1 rad under tabellen (rad 4)"},
        {"kommun;2022;2023\nHuddinge;6;7\nS\xc3\xb6"
         "dert\n",
         NULL},
        {"kommun;2022;2023\nHuddinge;6;7\n\nK\xc3\xa4lla: SCB\nRiket;6;7\n", NULL},
        {"kommun;2022;2023\nHuddinge;6;7\n\nRiket;6\n", NULL},
        {"kommun;\xc3\xa5r;v\xc3\xa4rde\nHuddinge;2023;7\nRiket;;\n", NULL},
    };
    sdt_session *s = *state;
    char *before = state_of(s);

    for (size_t i = 0; i < COUNT(files); i++) {
        int found;

        assert_ok(s, sdt_begin(s));
        found = import_table(s, files[i].text, OPTIONS("indicator", "N00001"), NULL);
        if (files[i].says) {
            assert_ok(s, found);
            if (!says(s, files[i].says))
                fail_msg("%s: %s", files[i].text, sdt_session_message(s));
            assert_value(s, "0126", "2023", 7);
        } else if (found == SDT_OK) {
            fail_msg("%s", files[i].text);
        }
        sdt_rollback(s);
    }
    free(before);
}

static void an_encoding_of_the_past_and_a_choice_of_sheet_in_vain_are_said(void **state)
{
    sdt_session *s = *state;

    assert_ok(s, import_table(s,
                              "kommun;2023\nS\xf6"
                              "dert\xe4lje;7\n",
                              OPTIONS("indicator", "N00001"), NULL));
    assert_true(says(s, "t.csv: filen är i Windows-1252"));
    assert_value(s, "0181", "2023", 7);
    assert_ok(s, import_table(s, "kommun;2023\nHuddinge;8\n",
                              OPTIONS("indicator", "N00001", "sheet", "Blad1"), NULL));
    assert_true(says(s, "t.csv: filen är inget kalkylark; valet av blad, \"Blad1\", gäller inte"));
}

/* The country has a record here, and is read like any other. */
static void a_sum_that_is_a_record_is_read(void **state)
{
    sdt_session *s = *state;

    assert_ok(s, import_table(s, "kommun;2023\nRiket;5\n", OPTIONS("indicator", "N00001"), NULL));
    assert_value(s, "0000", "2023", 5);
    assert_ok(s, import_table(s, "\xc3\xa5r;Huddinge;RIKET\n2024;5;6\n",
                              OPTIONS("indicator", "N00001"), NULL));
    assert_value(s, "0000", "2024", 6);
}

static void what_is_left_out_is_said_once_each_with_a_count(void **state)
{
    static const char text[] = "kpi;kommun;2022;2023\nN00001;Huddinge;1;2\nN00001;Totalt;3;4\n"
                               "N00009;Huddinge;5;\nN00009;1440;6;7\nN00001;Totalt;;9\n";
    sdt_session *s = *state;
    sdt_table *counts;

    assert_ok(s, import_table(s, text, OPTIONS("known_only", "1"), &counts));
    assert_int_equal(count_of(counts, "left_out"), 6);
    sdt_table_free(counts);
    assert_int_equal(problem_count(s), 2);
    assert_true(says(s, "t.csv, rad 3, kolumn 2: \"Totalt\" är en summa eller ett snitt, ingen "
                        "kommun; antal värden som har utelämnats: 3."));
    assert_true(says(s, "t.csv, rad 4, kolumn 1: indikator N00009 finns inte i databasen; antal "
                        "värden som har utelämnats: 3."));
}

static int64_t read_all(void *user, char *bytes, size_t size)
{
    const char **text = user;
    const size_t left = strlen(*text);

    size = size < left ? size : left;
    memcpy(bytes, *text, size);
    *text += size;
    return (int64_t)size;
}

/* The row that tells of an item, the n-th from 0; its cell as text. */
static const char *told(sdt_table *table, const char *item, int n, const char *column)
{
    const int at = sdt_table_column_find(table, column);

    sdt_table_seek(table, 0);
    do {
        if (strcmp(sdt_table_text(table, 0), item) == 0 && n-- == 0)
            return sdt_table_has(table, at) ? sdt_table_text(table, at) : NULL;
    } while (sdt_table_next(table) == SDT_OK);
    fail_msg("nothing is told of %s", item);
    return NULL;
}

static void how_a_table_is_read_is_explained_and_nothing_written(void **state)
{
    const char *text = "Titel\nkommun\t\xc3\xa5r\tv\xc3\xa4rde\tannat\nHuddinge\t2023\t1,5\tx\n"
                       "Hudinge\t2023\ty\t\n0181\t2023Q1\t-\t\n0181\t2024\t1\t\n";
    sdt_session *s = *state;
    char *before = state_of(s), *after;
    sdt_table *table;

    assert_ok(s, sdt_import_csv_explain(s, "t.csv", read_all, &text, OPTIONS("indicator", "N00001"),
                                        &table));
    assert_int_equal(sdt_session_status(s), SDT_OK);
    assert_string_equal(told(table, "encoding", 0, "meaning"), "UTF-8");
    assert_string_equal(told(table, "separator", 0, "meaning"), "TAB");
    assert_string_equal(told(table, "column", 0, "heading"), "kommun");
    assert_string_equal(told(table, "column", 0, "meaning"), "municipality");
    assert_string_equal(told(table, "column", 2, "meaning"), "value");
    assert_string_equal(told(table, "column", 3, "meaning"), "unread");
    assert_string_equal(told(table, "value", 0, "municipality"), "0126");
    assert_string_equal(told(table, "value", 0, "indicator"), "N00001");
    assert_string_equal(told(table, "value", 1, "period"), "2023Q1");
    assert_string_equal(told(table, "value", 1, "mark"), "non_response");
    assert_string_equal(told(table, "decimal", 0, "meaning"), ",");
    assert_non_null(strstr(told(table, "note", 0, "meaning"), "rubrikraden är rad 2"));
    assert_non_null(strstr(told(table, "problem", 0, "meaning"), "menade du Huddinge?"));
    sdt_table_free(table);
    after = state_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
}

int main(void)
{
#define FRESH(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)
    const struct CMUnitTest tests[] = {
        FRESH(a_file_s_columns_are_what_the_caller_says),
        FRESH(a_column_that_is_named_must_be_there),
        FRESH(titles_above_the_header_are_passed_over_and_said),
        FRESH(a_table_without_a_header_is_told_of_its_likeliest_row),
        FRESH(municipalities_stand_in_columns),
        FRESH(a_heading_among_municipalities_that_is_none_is_refused),
        FRESH(a_sum_is_named_in_every_shape),
        FRESH(an_indicator_for_the_file_is_refused_beside_a_column_of_them),
        FRESH(codes_are_repaired_in_headings_too),
        FRESH(notes_below_the_table_are_passed_over_and_said),
        FRESH(an_encoding_of_the_past_and_a_choice_of_sheet_in_vain_are_said),
        FRESH(a_sum_that_is_a_record_is_read),
        FRESH(what_is_left_out_is_said_once_each_with_a_count),
        FRESH(how_a_table_is_read_is_explained_and_nothing_written),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
