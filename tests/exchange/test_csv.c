/*
 * lib/exchange, CSV: observations as they are found in the wild are read, or refused with row and
 * column, all of it at once, and nothing half imported.
 */
#include "exchange/doors.h"

#define HEADER "indicator,municipality,period,value\n"

static int import_csv(sdt_session *s, const char *text, size_t size, sdt_table **out)
{
    return sdt_import_csv(s, "fil.csv", text, size, NULL, NULL, NULL, out);
}

static double value_of(sdt_session *s, const char *period, const char *gender)
{
    double value;
    int mark;

    assert_ok(s, sdt_value(s, "N00001", "0126", period, gender, &value, &mark));
    assert_int_equal(mark, SDT_MARK_VALUE);
    return value;
}

struct good {
    const char *text;
    double value; /* of N00001, 0126, 2023 */
};

static void forms_of_the_wild_are_read(void **state)
{
    static const struct good goods[] = {
        {HEADER "N00001,0126,2023,1.5\n", 1.5},
        {HEADER "N00001,0126,2023,-1.5", -1.5},
        {"indicator;municipality;period;value\nN00001;0126;2023;1,25\n", 1.25},
        {"indicator;municipality;period;value\nN00001;0126;2023;1.25\n", 1.25},
        {"indicator\tmunicipality\tperiod\tvalue\nN00001\t0126\t2023\t1,25\n", 1.25},
        {"indicator;municipality;period;value\r\nN00001;0126;2023;2\r\n", 2},
        {"indicator,municipality,period,value\rN00001,0126,2023,3\r", 3},
        {"\xef\xbb\xbfindicator,municipality,period,value\nN00001,0126,2023,4\n", 4},
        {"\"indicator\",\"municipality\",\"period\",\"value\"\n\"N00001\",\"0126\",\"2023\","
         "\"5\"\n",
         5},
        {"indicator,municipality,period,value\nN00001,0126,2023,\"5,5\"\n"
         "N00002,0126,2023,\"1\"\n",
         5.5},
        {"kpi,title,municipality_id,municipality,year,value\n"
         "N00001,\"Utsl\xc3\xa4pp, \"\"totalt\"\"\n(ton)\",0126,Huddinge,2023,6\n",
         6},
        {"indikator;kommun;\xc3\xa5r;v\xc3\xa4rde\nN00001;0126;2023;7\n", 7},
        {"indikator;kommun;\xe5r;v\xe4rde\nN00001;0126;2023;8\n", 8},
        {"v\xe4rde;kon;ar;kommun;kpi;ort\n9;T;2023;0126;N00001;S\xf6"
         "dert\xe4lje\n",
         9},
        {HEADER "\n\nN00001,0126,2023,10\n\n", 10},
        {HEADER "N00001,0126,2023,1e3\n", 1000},
        {HEADER "N00001,0126,2023,+11\n", 11},
        {HEADER "N00001,0126,2023,-0\n", 0},
    };

    for (size_t i = 0; i < COUNT(goods); i++) {
        sdt_session *s = *state;
        int status;

        assert_ok(s, sdt_begin(s));
        status = import_csv(s, goods[i].text, strlen(goods[i].text), NULL);
        if (status != SDT_OK)
            print_error("%s\n", goods[i].text);
        assert_ok(s, status);
        assert_true(value_of(s, "2023", "T") == goods[i].value);
        assert_ok(s, sdt_rollback(s));
    }
}

static void options_decide_over_what_is_found(void **state)
{
    static const char *const swedish[] = {"separator", ",", "decimal", ",", NULL};
    static const char *const wrong[] = {"separator", ":", "decimal", ",", NULL};
    static const char *const dot[] = {"separator", ";", "decimal", "x", NULL};
    static const char text[] = HEADER "N00001,0126,2023,\"5,5\"\n";
    sdt_session *s = *state;

    assert_ok(s, sdt_import_csv(s, "f", text, strlen(text), swedish, NULL, NULL, NULL));
    assert_true(value_of(s, "2023", "T") == 5.5);
    assert_status(s, sdt_import_csv(s, "f", text, strlen(text), wrong, NULL, NULL, NULL),
                  SDT_ERROR_VALUE);
    assert_status(s, sdt_import_csv(s, "f", text, strlen(text), dot, NULL, NULL, NULL),
                  SDT_ERROR_VALUE);
}

static void marks_are_kept_apart(void **state)
{
    static const char text[] = "indicator;municipality;period;gender;value\nN00001;0126;2019;T;\n"
                               "N00001;0126;2020;K;-\nN00001;0126;2021;M;.\nN00001;0126;2022;;..\n"
                               "N00001;0126;2023;;0\n";
    static const struct {
        const char *period, *gender;
        int mark;
    } wanted[] = {
        {"2019", "T", SDT_MARK_MISSING},        {"2020", "K", SDT_MARK_NON_RESPONSE},
        {"2021", "M", SDT_MARK_NOT_APPLICABLE}, {"2022", "T", SDT_MARK_SECRET},
        {"2023", "T", SDT_MARK_VALUE},          {"2024", "T", SDT_MARK_ABSENT},
    };
    sdt_session *s = *state;
    sdt_table *counts;

    assert_ok(s, import_csv(s, text, strlen(text), &counts));
    assert_int_equal(count_of(counts, "rows"), 5);
    assert_int_equal(count_of(counts, "added"), 5);
    sdt_table_free(counts);
    for (size_t i = 0; i < COUNT(wanted); i++) {
        double value;
        int mark;
        assert_ok(
            s, sdt_value(s, "N00001", "0126", wanted[i].period, wanted[i].gender, &value, &mark));
        assert_int_equal(mark, wanted[i].mark);
        assert_true(value == 0);
    }
}

struct wrong {
    const char *text;
    int status;
    const char *says;
};

static void wrong_files_are_refused_with_row_and_column(void **state)
{
    static const struct wrong wrongs[] = {
        {"", SDT_ERROR_SYNTAX, "fil.csv: filen är tom"},
        {"\n\n", SDT_ERROR_SYNTAX, "filen är tom"},
        {"\xef\xbb\xbf", SDT_ERROR_SYNTAX, "filen är tom"},
        {"hej\n", SDT_ERROR_NOT_FOUND,
         "rad 1: kolumnen för indikator saknas|kolumnen för kommun saknas|"
         "kolumnen för period|kolumnen för värde"},
        {"indicator,municipality,perod,value\nN00001,0126,2023,1\n", SDT_ERROR_NOT_FOUND,
         "rad 1: kolumnen för period saknas|menade du perod?"},
        {"indicator,municipality,period,value,value\nN00001,0126,2023,1,2\n", SDT_ERROR_EXISTS,
         "rad 1, kolumn 5: rubrikraden har redan en kolumn för värde; --column value=RUBRIK"},
        {HEADER "N00001,0126,2023-13,1\n", SDT_ERROR_VALUE,
         "fil.csv, rad 2, kolumn 3: \"2023-13\" är ingen period"},
        {HEADER "N00001,181,2023,1\n", SDT_ERROR_NOT_FOUND,
         "rad 2, kolumn 2: kommun 181 finns inte; menade du 0181?"},
        {HEADER "N0001,0126,2023,1\n", SDT_ERROR_NOT_FOUND,
         "rad 2, kolumn 1: indikator N0001 finns inte; menade du N00001"},
        {"indicator,municipality,period,gender,value\nN00001,0126,2023,F,1\n", SDT_ERROR_VALUE,
         "rad 2, kolumn 4: \"F\" är inget kön|menade du K?"},
        {HEADER "N00001,0126,2023,1\n\nN00001,0126,2023,1\n", SDT_ERROR_EXISTS,
         "fil.csv, rad 4: N00001, 0126, 2023, T ges två gånger|redan på rad 2 i fil.csv"},
        {HEADER "N00001,0126,2023,1e400\n", SDT_ERROR_VALUE, "rad 2, kolumn 4: talet 1e400 är för"},
        {HEADER "N00001,0126,2023,inf\n", SDT_ERROR_VALUE, "kolumn 4: \"inf\" är inget tal"},
        {HEADER "N00001,0126,2023,-Infinity\n", SDT_ERROR_VALUE, "\"-Infinity\" är inget tal"},
        {HEADER "N00001,0126,2023,NaN\n", SDT_ERROR_VALUE, "\"NaN\" är inget tal"},
        {HEADER "N00001,0126,2023,0x10\n", SDT_ERROR_VALUE, "\"0x10\" är inget tal"},
        {HEADER "N00001,0126,2023,1 00\n", SDT_ERROR_VALUE, "\"1 00\" är inget tal"},
        {HEADER "N00001,0126,2023,....\n", SDT_ERROR_VALUE, "\"....\" är inget tal"},
        {HEADER "N00001,0126,2023\n", SDT_ERROR_SYNTAX, "rad 2|3 kolumner|4"},
        {HEADER "N00001,0126,2023,1\nN00001,01", SDT_ERROR_SYNTAX, "rad 3|2 kolumner|4"},
        {HEADER "N00001,0126,2023,1,5\n", SDT_ERROR_SYNTAX, "rad 2|5 kolumner|4"},
        {HEADER "N00001,\"0126,2023,1\nN00001,0181,2023,1\n", SDT_ERROR_SYNTAX,
         "rad 2, kolumn 2: citattecknet som öppnas här stängs aldrig"},
        {HEADER "N00001,\"0126\"x,2023,1\n", SDT_ERROR_SYNTAX, "rad 2, kolumn 2: text efter"},
        {"\xff\xfei\0n\0", SDT_ERROR_SYNTAX, "UTF-16 men har trasiga tecken"},
        {"<!DOCTYPE html>\n<html>\n", SDT_ERROR_SYNTAX, "filen är en webbsida, ingen tabell"},
        {"%PDF-1.4\n1 0 obj\n", SDT_ERROR_SYNTAX, "filen är en PDF, ingen tabell"},
        {" \n<HTML lang=sv>", SDT_ERROR_SYNTAX, "filen är en webbsida, ingen tabell"},
        {"indikator;kommun;\xc3\xa5r;v\xe4rde\n", SDT_ERROR_SYNTAX, "rad 1: filen är UTF-8 men"},
    };
    sdt_session *s = *state;
    char *before = state_of(s);

    for (size_t i = 0; i < COUNT(wrongs); i++) {
        int found = import_csv(s, wrongs[i].text, strlen(wrongs[i].text), NULL);
        if (found != wrongs[i].status)
            print_error("%s\n", wrongs[i].text);
        assert_message(s, "fil.csv");
        assert_refused(s, found, wrongs[i].status, wrongs[i].says, before);
    }
    free(before);
}

static void zero_bytes_are_placed(void **state)
{
    static const char text[] = HEADER "N00001,0126,2023,1\nN00001,0126,20\000"
                                      "24,1\n";
    sdt_session *s = *state;
    char *before = state_of(s);

    assert_refused(s, import_csv(s, text, sizeof text - 1, NULL), SDT_ERROR_SYNTAX,
                   "fil.csv, rad 3, kolumn 3: en nollbyte", before);
    free(before);
}

static void all_problems_are_told_at_once(void **state)
{
    static const char text[] = "indicator;municipality;period;gender;value\n"
                               "N00001;0126;2023;T;1\n"
                               "N1;181;2023-13;F;x\n"
                               "N00001;0126;2023\n"
                               "N00001;\"0126\"a;2023;T;1\n"
                               "N00001;0126;2024;T;1,5\n"
                               "N00001;0126;2025;T;1.5\n"
                               "N00001;0126;2024;;2\n";
    sdt_session *s = *state;
    char *before = state_of(s);
    int status = import_csv(s, text, strlen(text), NULL);

    assert_int_equal(problem_count(s), 9);
    assert_refused(
        s, status, SDT_ERROR_NOT_FOUND,
        "rad 3, kolumn 1: indikator N1|rad 3, kolumn 2: kommun 181|rad 3, kolumn 3|"
        "rad 3, kolumn 4|rad 3, kolumn 5: \"x\"|rad 4|rad 5, kolumn 2|"
        "rad 7, kolumn 5: \"1.5\" är inget tal; väntat: siffror med decimaltecknet \",\"|"
        "rad 8: N00001, 0126, 2024, T ges två gånger",
        before);
    free(before);
}

static void long_numbers_are_read_exactly_or_refused(void **state)
{
    sdt_session *s = *state;
    char text[6000], *before = state_of(s);
    size_t start = strlen(HEADER "N00001,0126,2023,");

    memcpy(text, HEADER "N00001,0126,2023,", start);
    memset(text + start, '9', 5000);
    text[start + 5000] = '\n';
    assert_refused(s, import_csv(s, text, start + 5001, NULL), SDT_ERROR_VALUE,
                   "rad 2, kolumn 4: talet 9999999999|…", before);
    memset(text + start, '0', 5000);
    memcpy(text + start, "0.5", 3);
    text[start + 4999] = '1';
    assert_ok(s, import_csv(s, text, start + 5001, NULL));
    assert_true(value_of(s, "2023", "T") == 0.5);
    free(before);
}

static void a_million_columns_are_refused(void **state)
{
    enum { COLUMNS = 1000000 };
    sdt_session *s = *state;
    char *before = state_of(s), *text = malloc(COLUMNS + 100);
    size_t start = strlen(HEADER);

    memcpy(text, HEADER, start);
    memset(text + start, ',', COLUMNS);
    assert_refused(s, import_csv(s, text, start + COLUMNS, NULL), SDT_ERROR_SYNTAX,
                   "rad 2, kolumn 4097: fler än 4096 kolumner", before);
    assert_refused(s, import_csv(s, text + start, COLUMNS, NULL), SDT_ERROR_SYNTAX,
                   "rad 1, kolumn 4097: fler än 4096 kolumner", before);
    memset(text + start, 'x', COLUMNS);
    assert_refused(s, import_csv(s, text, start + COLUMNS, NULL), SDT_ERROR_SYNTAX, "rad 2",
                   before);
    free(text);
    free(before);
}

/* Every beginning of a good file is refused, or holds whole rows alone and is read. */
static void a_file_cut_anywhere_is_refused_or_whole(void **state)
{
    static const char text[] = "indicator;municipality;period;gender;value\n"
                               "\"N00001\";\"0126\";2023;K;1,5\nN00001;0126;2024;M;..\n";
    const size_t header = strcspn(text, "\n") + 1;
    sdt_session *s = *state;

    for (size_t size = 0; size < sizeof text; size++) {
        char *cut = malloc(size + 1);
        int status;

        memcpy(cut, text, size);
        assert_ok(s, sdt_begin(s));
        status = import_csv(s, cut, size, NULL);
        if (status != SDT_OK)
            assert_message(s, "fil.csv");
        else
            assert_true(size >= header - 1);
        sdt_rollback(s);
        free(cut);
    }
}

static void a_file_of_a_header_alone_adds_nothing(void **state)
{
    sdt_session *s = *state;
    char *before = state_of(s), *after;
    sdt_table *counts;

    assert_ok(s, import_csv(s, HEADER, strlen(HEADER), &counts));
    assert_int_equal(count_of(counts, "rows"), 0);
    sdt_table_free(counts);
    after = state_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
}

static void import_is_a_difference(void **state)
{
    static const char first[] = HEADER
        "N00001,0126,2021,1\nN00001,0126,2022,2\nN00001,0126,2023,3\n";
    static const char second[] = HEADER
        "N00001,0126,2022,2\nN00001,0126,2023,4\nN00001,0126,2024,5\n";
    sdt_session *s = *state;
    char *before, *after;
    sdt_table *counts;

    assert_ok(s, import_csv(s, first, strlen(first), NULL));
    before = state_of(s);
    assert_ok(s, sdt_import_csv(s, "f", second, strlen(second), OPTIONS("dry_run", "1"), NULL, NULL,
                                &counts));
    assert_int_equal(count_of(counts, "added"), 1);
    assert_int_equal(count_of(counts, "changed"), 1);
    assert_int_equal(count_of(counts, "unchanged"), 1);
    assert_int_equal(count_of(counts, "deleted"), 0);
    sdt_table_free(counts);
    after = state_of(s);
    assert_string_equal(before, after);
    assert_ok(s, sdt_import_csv(s, "f", second, strlen(second), OPTIONS("replace", "1"), NULL, NULL,
                                &counts));
    assert_int_equal(count_of(counts, "deleted"),
                     2); /* 2021 here, and 2020 of the other municipality */
    sdt_table_free(counts);
    free(before);
    free(after);
}

static int cancel(void *user, int64_t done, int64_t total)
{
    int *calls = user;

    assert_true(done > 0 && done <= total);
    ++*calls;
    return 1;
}

static void progress_can_cancel(void **state)
{
    enum { ROWS = 70000 };
    sdt_session *s = *state;
    char *before = state_of(s);
    struct text text = {0};
    int calls = 0;

    assert_int_equal(text_write(&text, HEADER, strlen(HEADER)), 0);
    for (int i = 0; i < ROWS; i++) {
        char row[64];
        int size = snprintf(row, sizeof row, "N00001,0126,%04d-%02d,1\n", 1 + i / 12, 1 + i % 12);
        assert_int_equal(text_write(&text, row, (size_t)size), 0);
    }
    assert_refused(s, sdt_import_csv(s, "f", text.bytes, text.size, NULL, cancel, &calls, NULL),
                   SDT_ERROR_CANCELLED, "avbröts", before);
    assert_int_equal(calls, 1);
    text_free(&text);
    free(before);
}

static void misuse_is_told(void **state)
{
    sdt_session *s = *state;

    assert_status(s, sdt_import_csv(s, NULL, "", 0, NULL, NULL, NULL, NULL), SDT_ERROR_MISUSE);
    assert_status(s, sdt_import_csv(s, "f", NULL, 0, NULL, NULL, NULL, NULL), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_import_csv(NULL, "f", "", 0, NULL, NULL, NULL, NULL), SDT_ERROR_MISUSE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forms_of_the_wild_are_read),
        cmocka_unit_test_setup_teardown(options_decide_over_what_is_found, open_world, close_world),
        cmocka_unit_test_setup_teardown(marks_are_kept_apart, open_world, close_world),
        cmocka_unit_test(wrong_files_are_refused_with_row_and_column),
        cmocka_unit_test(zero_bytes_are_placed),
        cmocka_unit_test(all_problems_are_told_at_once),
        cmocka_unit_test_setup_teardown(long_numbers_are_read_exactly_or_refused, open_world,
                                        close_world),
        cmocka_unit_test(a_million_columns_are_refused),
        cmocka_unit_test(a_file_cut_anywhere_is_refused_or_whole),
        cmocka_unit_test(a_file_of_a_header_alone_adds_nothing),
        cmocka_unit_test_setup_teardown(import_is_a_difference, open_world, close_world),
        cmocka_unit_test(progress_can_cancel),
        cmocka_unit_test(misuse_is_told),
    };

    return cmocka_run_group_tests(tests, open_world, close_world);
}
