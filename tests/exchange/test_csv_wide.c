/*
 * lib/exchange, CSV: wide tables, as Kolada's pages give them: a row for each municipality by
 * name, a column for each year or each indicator, and marks where there is no value.
 */
#include "exchange/doors.h"

static int import_wide(sdt_session *s, const char *text, const char *indicator, sdt_table **out)
{
    return sdt_import_csv(s, "bred.csv", text, strlen(text), OPTIONS("indicator", indicator), NULL,
                          NULL, out);
}

struct cell {
    const char *indicator, *municipality, *period, *gender;
    double value;
    int mark;
};

static void assert_cells(sdt_session *s, const struct cell *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        double value;
        int mark;

        assert_ok(s, sdt_value(s, cells[i].indicator, cells[i].municipality, cells[i].period,
                               cells[i].gender, &value, &mark));
        assert_int_equal(mark, cells[i].mark);
        assert_true(value == cells[i].value);
    }
}

static void years_stand_in_columns(void **state)
{
    static const char text[] = "Kommun;2021;2022;2023;Kommentar\r\n"
                               "S\xc3\xb6"
                               "dert\xc3\xa4lje;1,5;-;..;2021 reviderad\r\n"
                               "huddinge;.;;-2,25;\r\n"
                               "0000;7;8;9;\r\n";
    static const struct cell cells[] = {
        {"N00001", "0181", "2021", "T", 1.5, SDT_MARK_VALUE},
        {"N00001", "0181", "2022", "T", 0, SDT_MARK_NON_RESPONSE},
        {"N00001", "0181", "2023", "T", 0, SDT_MARK_SECRET},
        {"N00001", "0126", "2021", "T", 0, SDT_MARK_NOT_APPLICABLE},
        {"N00001", "0126", "2022", "T", 0, SDT_MARK_ABSENT},
        {"N00001", "0126", "2023", "T", -2.25, SDT_MARK_VALUE},
        {"N00001", "0000", "2022", "T", 8, SDT_MARK_VALUE},
    };
    sdt_session *s = *state;
    sdt_table *counts;

    assert_ok(s, import_wide(s, text, "N00001", &counts));
    assert_int_equal(count_of(counts, "rows"), 3);
    assert_int_equal(count_of(counts, "added"), 8);
    sdt_table_free(counts);
    assert_cells(s, cells, COUNT(cells));
}

static void rows_may_name_indicator_and_gender(void **state)
{
    static const char text[] = "Nyckeltal;Nyckeltals-ID;Omr\xe5"
                               "de;K\xf6n;2022;2023\n"
                               "Utsl\xe4pp;N00001;Huddinge;Kvinnor;1;2\n"
                               "Utsl\xe4pp;N00001;Huddinge;M\xe4n;3;4\n"
                               "Andel;N00002;Riket;Totalt;5;6\n";
    static const struct cell cells[] = {
        {"N00001", "0126", "2022", "K", 1, SDT_MARK_VALUE},
        {"N00001", "0126", "2023", "M", 4, SDT_MARK_VALUE},
        {"N00002", "0000", "2023", "T", 6, SDT_MARK_VALUE},
    };
    sdt_session *s = *state;

    assert_ok(s, import_wide(s, text, NULL, NULL));
    assert_cells(s, cells, COUNT(cells));
}

static void indicators_may_stand_in_columns(void **state)
{
    static const char text[] = "kommun\t\xc3\xa5r\tN00001\tN00002 Andel, (%)\tN000021\n"
                               "Huddinge\t2023\t1,5\t..\tx\n";
    static const struct cell cells[] = {
        {"N00001", "0126", "2023", "T", 1.5, SDT_MARK_VALUE},
        {"N00002", "0126", "2023", "T", 0, SDT_MARK_SECRET},
    };
    sdt_session *s = *state;

    assert_ok(s, import_wide(s, text, NULL, NULL));
    assert_cells(s, cells, COUNT(cells));
}

static void an_indicator_with_a_key_of_its_own_may_stand_in_a_column(void **state)
{
    static const char text[] = "kommun;\xc3\xa5r;N00001;eget-matt;Kommentar\nHuddinge;2023;1;2;x\n";
    static const char own[] = "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {"
                              "\"indicator\": [{\"key\": \"eget-matt\", \"title\": \"Eget\"}]}}";
    sdt_session *s = *state;
    double value;
    int mark;

    assert_ok(s, import_text(s, "own.json", own, strlen(own), NULL));
    assert_ok(s, import_wide(s, text, NULL, NULL));
    assert_int_equal(problem_count(s), 1);
    assert_true(says(s, "rad 1, kolumn 5: kolumnen \"Kommentar\" läses inte"));
    assert_ok(s, sdt_value(s, "eget-matt", "0126", "2023", "T", &value, &mark));
    assert_true(mark == SDT_MARK_VALUE && value == 2);
}

static void periods_in_columns_are_read_as_those_in_cells(void **state)
{
    static const char text[] = "kommun;Q1 2022;2023 kvartal 2;2023M07;Hel\xc3\xa5r 2021;2020,0\n"
                               "Huddinge;1;2;3;4;5\n";
    static const struct cell cells[] = {
        {"N00001", "0126", "2022Q1", "T", 1, SDT_MARK_VALUE},
        {"N00001", "0126", "2023Q2", "T", 2, SDT_MARK_VALUE},
        {"N00001", "0126", "2023-07", "T", 3, SDT_MARK_VALUE},
        {"N00001", "0126", "2021", "T", 4, SDT_MARK_VALUE},
        {"N00001", "0126", "2020", "T", 5, SDT_MARK_VALUE},
    };
    sdt_session *s = *state;

    assert_ok(s, sdt_import_csv(s, "f", text, strlen(text),
                                OPTIONS("indicator", "N00001", "mixed", "1"), NULL, NULL, NULL));
    assert_cells(s, cells, COUNT(cells));
}

/* A year with a footnote would be lost without a word. */
static void a_heading_with_a_number_that_is_no_period_is_refused_or_left_out(void **state)
{
    static const char text[] = "kommun;2022;2023*;202401\nHuddinge;1;2;3\n";
    static const struct cell cells[] = {{"N00001", "0126", "2022", "T", 1, SDT_MARK_VALUE}};
    sdt_session *s = *state;
    char *before = state_of(s);

    assert_refused(s, import_wide(s, text, "N00001", NULL), SDT_ERROR_VALUE,
                   "rad 1, kolumn 3: \"2023*\" är ingen period|rad 1, kolumn 4: \"202401\"",
                   before);
    assert_ok(s,
              sdt_import_csv(s, "f", text, strlen(text),
                             OPTIONS("indicator", "N00001", "known_only", "1"), NULL, NULL, NULL));
    assert_true(says(s, "rad 1, kolumn 3: kolumnen \"2023*\" läses inte"));
    assert_cells(s, cells, COUNT(cells));
    free(before);
}

static void a_long_file_may_leave_the_indicator_to_the_caller(void **state)
{
    static const char text[] = "kommun;\xc3\xa5r;v\xc3\xa4rde\nHuddinge;2023;5\n";
    static const struct cell cells[] = {{"N00002", "0126", "2023", "T", 5, SDT_MARK_VALUE}};
    sdt_session *s = *state;

    assert_ok(s, import_wide(s, text, "N00002", NULL));
    assert_cells(s, cells, COUNT(cells));
}

static void unknown_ones_are_left_out_when_asked_for(void **state)
{
    static const char text[] = "kpi;kommun;2022;2023\nN00001;Huddinge;1;2\nN00001;Hudinge;3;4\n"
                               "N00009;Huddinge;5;\nN00001;1440;6;7\n";
    static const struct cell cells[] = {{"N00001", "0126", "2023", "T", 2, SDT_MARK_VALUE}};
    sdt_session *s = *state;
    sdt_table *counts;

    assert_status(
        s,
        sdt_import_csv(s, "f", text, strlen(text), OPTIONS("known_only", "ja"), NULL, NULL, NULL),
        SDT_ERROR_VALUE);
    assert_ok(s, sdt_import_csv(s, "f", text, strlen(text), OPTIONS("known_only", "1"), NULL, NULL,
                                &counts));
    assert_int_equal(count_of(counts, "rows"), 4);
    assert_int_equal(count_of(counts, "added"), 2);
    assert_int_equal(count_of(counts, "left_out"), 5);
    sdt_table_free(counts);
    assert_cells(s, cells, COUNT(cells));
}

static void keys_of_letters_are_keys(void **state)
{
    static const char world[] = "{\"format\": \"sodertorn\", \"version\": 1, \"records\": "
                                "{\"municipality\": [{\"key\": \"riken\", \"level\": \"region\", "
                                "\"name\": \"R\"}]}}";
    static const char text[] = "kommun;2023\nriken;5\n";
    static const struct cell cells[] = {{"N00001", "riken", "2023", "T", 5, SDT_MARK_VALUE}};
    sdt_session *s = *state;

    assert_ok(s, import_text(s, "w.json", world, strlen(world), NULL));
    assert_ok(s, import_wide(s, text, "N00001", NULL));
    assert_cells(s, cells, COUNT(cells));
}

static void wrong_tables_are_refused_with_their_places(void **state)
{
    static const struct {
        const char *text, *indicator;
        int status;
        const char *says;
    } wrongs[] = {
        {"kommun;2022;2023\nHuddinge;1;2\n", NULL, SDT_ERROR_NOT_FOUND,
         "kolumnen för indikator saknas i rubrikraden (--indicator säger den för hela filen"},
        {"kommun;2022;2023\nHudinge;1;2\nSodertalje;1;x\n", "N00001", SDT_ERROR_NOT_FOUND,
         "rad 2, kolumn 1: kommun Hudinge finns inte; menade du Huddinge?|rad 3, kolumn 1"},
        {"kommun;2022;2023\nHuddinge;1;x\n181;1;2\n", "N00001", SDT_ERROR_VALUE,
         "rad 2, kolumn 3: \"x\"|rad 3, kolumn 1: kommun 181 finns inte; menade du 0181?"},
        {"kommun;2022;2023\nHuddinge;1\n", "N00001", SDT_ERROR_SYNTAX,
         "rad 2: raden har 2 kolumner"},
        {"kommun;2022;2022\nHuddinge;1;1\n", "N00001", SDT_ERROR_EXISTS,
         "N00001, 0126, 2022, T ges två gånger"},
        {"kommun;2022\nHuddinge;1\n0126;1\n", "N00001", SDT_ERROR_EXISTS, "rad 3|redan på rad 2"},
        {"kommun;2022\nHuddinge;1\n", "N0001", SDT_ERROR_NOT_FOUND, "N0001|menade du N00001"},
        {"kommun;2022-13\nHuddinge;1\n", "N00001", SDT_ERROR_NOT_FOUND,
         "kolumnen för period saknas|kolumnen för värde saknas"},
        {"kommun;2023\nHuddinge;1e400\n", "N00001", SDT_ERROR_VALUE,
         "rad 2, kolumn 2: talet 1e400"},
        {"kommun;k\xc3\xb6n;2023\nHuddinge;F;1\n", "N00001", SDT_ERROR_VALUE,
         "rad 2, kolumn 2|\"F\""},
    };
    sdt_session *s = *state;
    char *before = state_of(s);

    for (size_t i = 0; i < COUNT(wrongs); i++)
        assert_refused(s, import_wide(s, wrongs[i].text, wrongs[i].indicator, NULL),
                       wrongs[i].status, wrongs[i].says, before);
    free(before);
}

int main(void)
{
#define FRESH(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)
    const struct CMUnitTest tests[] = {
        FRESH(years_stand_in_columns),
        FRESH(rows_may_name_indicator_and_gender),
        FRESH(indicators_may_stand_in_columns),
        FRESH(an_indicator_with_a_key_of_its_own_may_stand_in_a_column),
        FRESH(periods_in_columns_are_read_as_those_in_cells),
        FRESH(a_heading_with_a_number_that_is_no_period_is_refused_or_left_out),
        FRESH(a_long_file_may_leave_the_indicator_to_the_caller),
        FRESH(unknown_ones_are_left_out_when_asked_for),
        FRESH(keys_of_letters_are_keys),
        FRESH(wrong_tables_are_refused_with_their_places),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
