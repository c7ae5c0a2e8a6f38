/*
 * lib/exchange, workbooks out: what is written is read back cell by cell by the library's own reader of
 * .xlsx; numbers stay numbers, days days, texts texts; sheets have names that they may have; and the
 * bytes are the same every time.
 */
#include "exchange/doors.h"

#include "record/table.h"

#ifdef SDT_WITH_XLSX
#include "exchange/book/book.h"

#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef SDT_WITH_SHEETS
#include "exchange/sheet/workbook.h"
#endif

static const struct sdt__column columns[] = {{.name = "namn", .type = SDT_TYPE_TEXT},
                                             {.name = "antal", .type = SDT_TYPE_INTEGER},
                                             {.name = "värde", .type = SDT_TYPE_NUMBER}};
static const struct sdt__table_layout layout = SDT__TABLE_LAYOUT("prov", columns);

static sdt_table *make(sdt_session *s, const char *const *texts, const int64_t *counts,
                       const double *values, size_t count)
{
    sdt_table *made = sdt__table_new(s, &layout), *table;

    for (size_t i = 0; i < count; i++) {
        sdt__table_row(made);
        sdt__table_set_text(made, 0, texts[i]);
        if (counts[i] >= 0)
            sdt__table_set_int(made, 1, counts[i]);
        if (values[i] >= 0)
            sdt__table_set_number(made, 2, values[i]);
    }
    assert_ok(s, sdt__table_done(made, &table));
    return table;
}

/* That a sheet of the file is read as this text. */
static void assert_read(sdt_session *s, const struct text *file, const char *sheet,
                        const char *wanted)
{
#ifdef SDT_WITH_SHEETS
    struct sdt__buffer out;

    sdt__buffer_init(&out, s);
    assert_ok(s, sdt__workbook_text(s, "bok", file->bytes, file->size, sheet, '.', &out));
    assert_non_null(sdt__buffer_string(&out));
    assert_string_equal(out.bytes, wanted);
    sdt__buffer_free(&out);
#else
    (void)s;
    (void)sheet;
    (void)wanted;
    assert_memory_equal(file->bytes, "PK", 2);
#endif
}

static void a_table_that_is_read_again_has_the_same_cells(void **state)
{
    static const char *const texts[] = {"Tyresö", NULL, "=1+1", "0126", "2026-11-29", "1899-12-31"};
    static const int64_t counts[] = {2026, 0, -1, 9007199254740993, 7, 8};
    static const double values[] = {0.1, 1e300, 45.299999999999997, -1, 12, 1.0 / 3};
    struct text file = {0};
    sdt_table *table = make(*state, texts, counts, values, COUNT(texts));

    assert_ok(*state, sdt_table_write(table, SDT_FORMAT_XLSX, text_write, &file));
    assert_read(*state, &file, "prov",
                "namn\tantal\tvärde\n"
                "Tyresö\t2026\t0.1\n"
                "\t0\t1e+300\n"
                "=1+1\t\t45.3\n"
                "0126\t9007199254740993\t\n"
                "2026-11-29\t7\t12\n"
                "1899-12-31\t8\t0.3333333333333333\n");
    text_free(&file);
    sdt_table_free(table);
}

static void a_table_without_rows_has_its_header(void **state)
{
    struct text file = {0};
    sdt_table *table = make(*state, NULL, NULL, NULL, 0);

    assert_ok(*state, sdt_table_write(table, SDT_FORMAT_XLSX, text_write, &file));
    assert_read(*state, &file, NULL, "namn\tantal\tvärde\n");
    text_free(&file);
    sdt_table_free(table);
}

static void the_same_table_gives_the_same_bytes(void **state)
{
    static const char *const texts[] = {"Tyresö"};
    const int64_t count = 1;
    const double value = 2;
    struct text first = {0}, second = {0}, later = {0};
    sdt_table *table = make(*state, texts, &count, &value, 1);

    assert_ok(*state, sdt_session_set_text(*state, SDT_OPTION_TODAY, "2026-11-23"));
    assert_ok(*state, sdt_table_write(table, SDT_FORMAT_XLSX, text_write, &first));
    assert_ok(*state, sdt_table_write(table, SDT_FORMAT_XLSX, text_write, &second));
    assert_ok(*state, sdt_session_set_text(*state, SDT_OPTION_TODAY, "2027-11-23"));
    assert_ok(*state, sdt_table_write(table, SDT_FORMAT_XLSX, text_write, &later));
    assert_int_equal(first.size, second.size);
    assert_memory_equal(first.bytes, second.bytes, first.size);
    assert_true(later.size != first.size || memcmp(later.bytes, first.bytes, first.size) != 0);
    text_free(&first);
    text_free(&second);
    text_free(&later);
    sdt_table_free(table);
}

/* A book with a sheet for each name, whose only cell is the name. */
static void make_book(sdt_session *s, const char *const *names, size_t count, struct text *file)
{
    struct sdt__book *book = sdt__book_new(s);

    assert_non_null(book);
    for (size_t i = 0; i < count; i++) {
        sdt__book_sheet(book, names[i]);
        sdt__book_text(book, names[i]);
    }
    assert_ok(s, sdt__book_give(book, text_write, file));
}

static void sheets_have_names_that_they_may_have_and_no_two_the_same(void **state)
{
    static const char *const names[] = {
        "Värden",
        "värden",
        "VÄRDEN",
        "Andel [%]: a/b\\c*?",
        "'citat'",
        "",
        "Ett mycket långt namn på en tabell som ingen flik rymmer",
        "Ett mycket långt namn på en tabell som ingen flik rymmer, del två",
        "History",
    };
    static const char *const wanted[] = {
        "Värden",
        "värden (2)",
        "VÄRDEN (3)",
        "Andel % a b c",
        "citat",
        " blad",
        "Ett mycket långt namn på en tab",
        "Ett mycket långt namn på en (2)",
        "History blad",
    };
    struct text file = {0};

    make_book(*state, names, COUNT(names), &file);
    for (size_t i = 0; i < COUNT(names); i++) {
        char line[200];

        snprintf(line, sizeof line, "%s\n", names[i]);
        assert_read(*state, &file, wanted[i], names[i][0] ? line : "");
    }
    text_free(&file);
}

static void numbers_have_their_decimals_and_units_as_formats_alone(void **state)
{
    struct text file = {0};
    struct sdt__book *book = sdt__book_new(*state);

    assert_non_null(book);
    sdt__book_sheet(book, "Tal");
    sdt__book_number(book, 1234.567, 1, "kg \"CO2\"");
    sdt__book_number(book, 12.25, 2, "%");
    sdt__book_number(book, 2026, SDT__BOOK_YEAR, NULL);
    sdt__book_number(book, 1.0 / 0.0, 1, NULL);
    sdt__book_day(book, "2026-11-29");
    sdt__book_day(book, "i morgon");
    assert_ok(*state, sdt__book_give(book, text_write, &file));
    assert_read(*state, &file, "Tal", "1234.567\t12.25\t2026\t\t2026-11-29\ti morgon\n");
    text_free(&file);
}

static void what_is_hidden_in_a_text_is_shown_and_a_text_too_long_is_cut(void **state)
{
    enum { LONG = 40000 };
    char *text = malloc(LONG + 1), *wanted = malloc(LONG + 100);
    struct text file = {0};
    struct sdt__book *book = sdt__book_new(*state);

    assert_non_null(book);
    memset(text, 'x', LONG);
    text[LONG] = '\0';
    sdt__book_sheet(book, "Text");
    sdt__book_text(book, "a\xE2\x80\xAE"
                         "b");
    sdt__book_text(book, text);
    assert_ok(*state, sdt__book_give(book, text_write, &file));
    text[32766] = '\0';
    snprintf(wanted, LONG + 100, "a‹U+202E›b\t%s…\n", text);
    assert_read(*state, &file, "Text", wanted);
    text_free(&file);
    free(text);
    free(wanted);
}

static int refuse(void *user, const char *bytes, size_t size)
{
    (void)user;
    (void)bytes;
    (void)size;
    return 1;
}

static size_t files_in(const char *folder)
{
    DIR *opened = opendir(folder);
    size_t count = 0;

    assert_non_null(opened);
    for (struct dirent *entry; (entry = readdir(opened));)
        count += entry->d_name[0] != '.';
    closedir(opened);
    return count;
}

static void nothing_is_left_where_it_was_made_and_failures_are_told(void **state)
{
    static const char *const texts[] = {"Tyresö"};
    const int64_t count = 1;
    const double value = 2;
    char folder[] = "/tmp/sodertorn-book-XXXXXX";
    const char *before = getenv("TMPDIR");
    char *kept = before ? strdup(before) : NULL;
    struct text file = {0};
    sdt_table *table = make(*state, texts, &count, &value, 1);

    assert_non_null(mkdtemp(folder));
    assert_int_equal(setenv("TMPDIR", folder, 1), 0);
    assert_ok(*state, sdt_table_write(table, SDT_FORMAT_XLSX, text_write, &file));
    assert_status(*state, sdt_table_write(table, SDT_FORMAT_XLSX, refuse, NULL), SDT_ERROR_IO);
    assert_int_equal(files_in(folder), 0);
    assert_int_equal(rmdir(folder), 0);
    assert_status(*state, sdt_table_write(table, SDT_FORMAT_XLSX, text_write, &file), SDT_ERROR_IO);
    assert_non_null(strstr(sdt_session_message(*state), "Kalkylarket kunde inte skrivas"));
    if (kept)
        setenv("TMPDIR", kept, 1);
    else
        unsetenv("TMPDIR");
    free(kept);
    text_free(&file);
    sdt_table_free(table);
}

static void a_file_that_may_not_grow_is_told_in_the_words_of_the_system(void **state)
{
    static const char *const texts[] = {"Tyresö"};
    const int64_t count = 1;
    const double value = 2;
    struct text file = {0};
    struct rlimit before, small;
    sdt_table *table = make(*state, texts, &count, &value, 1);
    void (*handler)(int) = signal(SIGXFSZ, SIG_IGN);
    int status;

    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    small = before;
    small.rlim_cur = 512;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    status = sdt_table_write(table, SDT_FORMAT_XLSX, text_write, &file);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    signal(SIGXFSZ, handler);
    assert_int_equal(status, SDT_ERROR_IO);
    assert_string_equal(sdt_session_message(*state), "Kalkylarket kunde inte skrivas: "
                                                     "filen blir större än den får bli.");
    text_free(&file);
    sdt_table_free(table);
}

static void more_rows_than_a_sheet_holds_are_refused(void **state)
{
    struct text file = {0};
    struct sdt__book *book = sdt__book_new(*state);

    assert_non_null(book);
    sdt__book_sheet(book, "Rader");
    for (size_t i = 0; i < 1048576; i++)
        sdt__book_row(book);
    sdt__book_text(book, "en för mycket");
    assert_status(*state, sdt__book_give(book, text_write, &file), SDT_ERROR_LIMIT);
    assert_null(file.bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_table_that_is_read_again_has_the_same_cells),
        cmocka_unit_test(a_table_without_rows_has_its_header),
        cmocka_unit_test(the_same_table_gives_the_same_bytes),
        cmocka_unit_test(sheets_have_names_that_they_may_have_and_no_two_the_same),
        cmocka_unit_test(numbers_have_their_decimals_and_units_as_formats_alone),
        cmocka_unit_test(what_is_hidden_in_a_text_is_shown_and_a_text_too_long_is_cut),
        cmocka_unit_test(nothing_is_left_where_it_was_made_and_failures_are_told),
        cmocka_unit_test(a_file_that_may_not_grow_is_told_in_the_words_of_the_system),
        cmocka_unit_test(more_rows_than_a_sheet_holds_are_refused),
    };

    return cmocka_run_group_tests(tests, open_world, close_world);
}

#else

static void without_the_library_a_workbook_is_refused_in_words(void **state)
{
    static const struct sdt__column columns[] = {{.name = "namn", .type = SDT_TYPE_TEXT}};
    static const struct sdt__table_layout layout = SDT__TABLE_LAYOUT("prov", columns);
    struct text file = {0};
    sdt_table *table;

    assert_ok(*state, sdt__table_done(sdt__table_new(*state, &layout), &table));
    assert_status(*state, sdt_table_write(table, SDT_FORMAT_XLSX, text_write, &file),
                  SDT_ERROR_VALUE);
    assert_non_null(strstr(sdt_session_message(*state), "libxlsxwriter"));
    sdt_table_free(table);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_the_library_a_workbook_is_refused_in_words),
    };

    return cmocka_run_group_tests(tests, open_world, close_world);
}

#endif
