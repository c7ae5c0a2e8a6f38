/*
 * lib/exchange, csv_scanner.c: what a row is, what a cell is, where the problems are; checked also
 * against a slow scanner that goes byte by byte, on files of every shape.
 */
#include "exchange/csv_scanner.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define BOM "\xEF\xBB\xBF"
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static uint32_t random_number(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(*state >> 33);
}

static void open_scan(struct sdt__csv_scanner *scan, void **state, const char *bytes, size_t size)
{
    assert_int_equal(sdt__csv_scanner_open(scan, *state, bytes, size, 0), SDT_OK);
}

/* A reader that gives as little as it likes. */
struct dribble {
    struct sdt__text_bytes bytes;
    uint64_t seed;
};

static int64_t dribble(void *user, char *out, size_t size)
{
    struct dribble *from = user;
    size_t some = 1 + random_number(&from->seed) % 40;

    return sdt__text_bytes_read(&from->bytes, out, some < size ? some : size);
}

/* The rows in one text: cells between | and rows after one another, quoted cells between « and »,
   problems as !answer@row,line,column. */
static void tell(struct sdt__csv_scanner *scan, char out[8192])
{
    enum sdt__csv_scanner_answer answer;
    size_t at = 0;

    while ((answer = sdt__csv_scanner_next(scan)) != SDT__CSV_SCANNER_END) {
        if (answer != SDT__CSV_SCANNER_ROW) {
            at += (size_t)snprintf(out + at, 8192 - at, "!%d@%d,%d,%d", (int)answer, (int)scan->row,
                                   (int)scan->problem_line, (int)scan->column);
            assert_int_equal(scan->count, 0);
        }
        for (size_t i = 0; i < scan->count; i++) {
            const struct sdt__csv_cell *cell = &scan->cells[i];

            at += (size_t)snprintf(out + at, 8192 - at, "%s%s%.*s%s", i > 0 ? "|" : "",
                                   cell->quoted ? "«" : "", (int)cell->size, cell->text,
                                   cell->quoted ? "»" : "");
        }
        at += (size_t)snprintf(out + at, 8192 - at, "\n");
        assert_true(at < 8192);
    }
    out[at] = '\0';
    assert_int_equal(sdt__csv_scanner_next(scan), SDT__CSV_SCANNER_END);
}

/* What the scanner makes of the bytes: the same when they are all there and when they come in pieces
   through a window, of whatever size. */
static const char *scanned(void **state, const char *bytes, size_t size)
{
    static char out[8192], through[8192];
    static uint64_t seed = 5;
    struct sdt__csv_scanner scan;
    char separator;

    open_scan(&scan, state, bytes, size);
    separator = scan.separator;
    tell(&scan, out);
    sdt__csv_scanner_close(&scan);
    for (int i = 0; i < 3; i++) {
        struct dribble from = {{bytes, size}, random_number(&seed)};
        struct sdt__text_source source = {
            .session = *state, .name = "x", .reader = dribble, .user = &from};

        assert_int_equal(
            sdt__csv_scanner_open_source(&scan, &source, separator,
                                         2 * SDT__TEXT_SOURCE_LEAST + random_number(&seed) % 100),
            SDT_OK);
        tell(&scan, through);
        assert_int_equal(scan.status, SDT_OK);
        sdt__csv_scanner_close(&scan);
        assert_string_equal(through, out);
    }
    return out;
}

static void assert_scanned(void **state, const char *text, const char *wanted)
{
    assert_string_equal(scanned(state, text, strlen(text)), wanted);
}

static void rows_end_in_lf_or_cr_lf_or_cr(void **state)
{
    assert_scanned(state, "a,b\n1,2\n", "a|b\n1|2\n");
    assert_scanned(state, "a,b\r\n1,2\r\n", "a|b\n1|2\n");
    assert_scanned(state, "a,b\r1,2\r", "a|b\n1|2\n");
    assert_scanned(state, "a,b\n1,2\r\n3,4\r5,6", "a|b\n1|2\n3|4\n5|6\n");
}

static void the_last_line_end_may_be_missing_or_be_many(void **state)
{
    assert_scanned(state, "a,b\n1,2", "a|b\n1|2\n");
    assert_scanned(state, "a,b\n1,2\n\n\n", "a|b\n1|2\n");
    assert_scanned(state, "a,b\n1,2\r\n\r\n", "a|b\n1|2\n");
    assert_scanned(state, "a,b\n1,", "a|b\n1|\n");
    assert_scanned(state, "a,b\n,", "a|b\n|\n");
    assert_scanned(state, "a,b\n\"\"", "a|b\n«»\n");
}

static void a_file_of_nothing_has_no_rows(void **state)
{
    assert_string_equal(scanned(state, NULL, 0), "");
    assert_scanned(state, BOM, "");
    assert_scanned(state, "\n\r\n\r\n\n", "");
}

static void empty_cells_are_cells(void **state)
{
    assert_scanned(state, ",\n,,\n\"\",\n ,\n", "|\n||\n«»|\n |\n");
}

static void quoted_cells_hold_separators_lines_and_quotation_marks(void **state)
{
    assert_scanned(state, "\"a,b\",c\n", "«a,b»|c\n");
    assert_scanned(state, "x,\"a\nb\"\ny,\"c\r\nd\"\n", "x|«a\nb»\ny|«c\r\nd»\n");
    assert_scanned(state, "x,\"sa \"\"hej\"\"\"\n", "x|«sa \"hej\"»\n");
    assert_scanned(state, "\"\"\"\",\"\"\"\"\"\"\n", "«\"»|«\"\"»\n");
    assert_scanned(state, "\"a\",\"b\"", "«a»|«b»\n");
    assert_scanned(state, "\"a\"\r\n\"b\"\r\n", "«a»\n«b»\n");
}

static void a_quotation_mark_inside_a_cell_is_text(void **state)
{
    assert_scanned(state, "a,5\" rör,b\n", "a|5\" rör|b\n");
    assert_scanned(state, "a\"\"b,\n", "a\"\"b|\n");
    assert_scanned(state, "a, \"b\"\n", "a| \"b\"\n");
}

static void the_byte_order_mark_is_no_part_of_the_first_cell(void **state)
{
    assert_scanned(state, BOM "kpi,år\n", "kpi|år\n");
    assert_scanned(state, BOM "\"kpi\";år\n", "«kpi»|år\n");
    assert_scanned(state, "kpi\n" BOM "x", "kpi\n" BOM "x\n");
}

static void the_separator_is_the_sign_the_header_has_most_of(void **state)
{
    static const struct {
        const char *text;
        char separator;
    } cases[] = {
        {"a,b,c\n1;2;3;4\n", ','},
        {"a;b\n1,5;2\n", ';'},
        {"a\tb\n", '\t'},
        {"a;Andel, %;c\n", ';'},
        {"Andel, %;b\n", ';'},
        {"\"a,b,c\";d\n", ';'},
        {"\"a\n,,,\";d\n", ';'},
        {"ensam\n1;2\n", ','},
        {"", ','},
        {"\n\na;b\n", ';'},
        {"a\tb, c\n", '\t'},
        {"\"a;;;\"\"b,c\",d,e\n", ','},
        {BOM "a;b\n", ';'},
        {"\"a;b", ','},
        {"Folk, efter kön\n\na;b\n1,5;2,5\n", ';'},
        {"\"a;b\"\nc\td\n1\t2\n", '\t'},
        {"Titel; källa\na,b,c\n1,2,3\n", ','},
    };
    struct sdt__csv_scanner scan;

    for (size_t i = 0; i < COUNT(cases); i++) {
        open_scan(&scan, state, cases[i].text, strlen(cases[i].text));
        if (scan.separator != cases[i].separator)
            fail_msg("%s", cases[i].text);
        sdt__csv_scanner_close(&scan);
    }
}

static void the_separator_may_be_given(void **state)
{
    struct sdt__csv_scanner scan;

    assert_int_equal(sdt__csv_scanner_open(&scan, *state, "a,b;c", 5, ';'), SDT_OK);
    assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_ROW);
    assert_int_equal(scan.count, 2);
    assert_memory_equal(scan.cells[0].text, "a,b", 3);
    sdt__csv_scanner_close(&scan);
}

static void rows_and_lines_are_counted_apart(void **state)
{
    static const char text[] = "a,b\r\n\r\n\"x\ny\",\"z\n\"\r\n1,2\r3,4";
    struct sdt__csv_scanner scan;

    open_scan(&scan, state, text, sizeof text - 1);
    assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_ROW);
    assert_int_equal(scan.row, 1);
    assert_int_equal(scan.line, 1);
    assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_ROW);
    assert_int_equal(scan.row, 3); /* the empty line is row 2, as in a spreadsheet */
    assert_int_equal(scan.line, 3);
    assert_int_equal(scan.cells[0].line, 3);
    assert_int_equal(scan.cells[1].line, 4);
    assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_ROW);
    assert_int_equal(scan.row, 4);
    assert_int_equal(scan.line, 6);
    assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_ROW);
    assert_int_equal(scan.row, 5);
    assert_int_equal(scan.line, 7);
    assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_END);
    assert_int_equal(scan.row, 5);
    sdt__csv_scanner_close(&scan);
}

static void a_nul_byte_is_named_by_row_and_column_and_the_next_row_is_read(void **state)
{
    static const char text[] = "a,b\n1,\0,3\n4,5\n\"x\n\0\",\0\n6,7";

    assert_string_equal(scanned(state, text, sizeof text - 1),
                        "a|b\n!2@2,2,2\n4|5\n!2@4,5,1\n6|7\n");
}

static void an_unclosed_quote_is_named_by_where_it_opens(void **state)
{
    assert_scanned(state, "a,b\n\"x\ny\",\"z\n1,2\n", "a|b\n!3@2,3,2\n");
    assert_scanned(state, "\"", "!3@1,1,1\n");
    assert_scanned(state, "a\n\"\"\"", "a\n!3@2,2,1\n");
    assert_scanned(state, "a\nb,c,\"\"\"\"\"\n\n", "a\n!3@2,2,3\n");
}

static void text_after_a_closing_quote_is_named_and_the_next_row_is_read(void **state)
{
    assert_scanned(state, "a,\"b\"c,d\ne,f\n", "!4@1,1,2\ne|f\n");
    assert_scanned(state, "\"a\" ,b\nc,d\n", "!4@1,1,1\nc|d\n");
    assert_scanned(state, "\"a\"\"b\" \"c\"", "!4@1,1,1\n");
    assert_scanned(state, "x,\"a\nb\"c\n\"y\",z\n", "!4@1,1,2\n«y»|z\n");
}

static void a_row_tells_its_first_problem_only(void **state)
{
    static const char text[] = "\"a\"b,\0\n1,2\n";

    assert_string_equal(scanned(state, text, sizeof text - 1), "!4@1,1,1\n1|2\n");
}

static char *wide_row(size_t columns, size_t *size)
{
    char *text = malloc(columns + 5);

    assert_non_null(text);
    memset(text, ',', columns);
    text[columns - 1] = '\n';
    memcpy(text + columns, "a,b\n", 5);
    *size = columns + 4;
    return text;
}

static void more_columns_than_allowed_are_a_problem_of_their_row(void **state)
{
    struct sdt__csv_scanner scan;
    size_t size;
    char *text = wide_row(SDT__CSV_SCANNER_MOST_COLUMNS, &size);

    open_scan(&scan, state, text, size);
    assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_ROW);
    assert_int_equal(scan.count, SDT__CSV_SCANNER_MOST_COLUMNS);
    sdt__csv_scanner_close(&scan);
    free(text);
    for (size_t columns = SDT__CSV_SCANNER_MOST_COLUMNS + 1; columns < 1000002; columns += 995904) {
        text = wide_row(columns, &size);
        open_scan(&scan, state, text, size);
        assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_COLUMNS);
        assert_int_equal(scan.row, 1);
        assert_int_equal(scan.column, SDT__CSV_SCANNER_MOST_COLUMNS + 1);
        assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_ROW);
        assert_int_equal(scan.row, 2);
        assert_int_equal(scan.count, 2);
        sdt__csv_scanner_close(&scan);
        free(text);
    }
}

static void a_cell_longer_than_allowed_is_a_problem_of_its_row(void **state)
{
    const size_t most = SDT__CSV_SCANNER_LONGEST_CELL;
    char *text = malloc(2 * most + 64);

    assert_non_null(text);
    for (size_t over = 0; over < 2; over++) {
        for (size_t quoted = 0; quoted < 2; quoted++) {
            struct sdt__csv_scanner scan;
            size_t size = 2;

            memcpy(text, "k,", 2);
            if (quoted)
                text[size++] = '"';
            memset(text + size, 'x', most + over);
            size += most + over;
            if (quoted)
                text[size++] = '"';
            memcpy(text + size, "\na,b", 4);
            size += 4;
            open_scan(&scan, state, text, size);
            assert_int_equal(sdt__csv_scanner_next(&scan),
                             over ? SDT__CSV_SCANNER_CELL : SDT__CSV_SCANNER_ROW);
            if (over)
                assert_int_equal(scan.column, 2);
            else
                assert_int_equal(scan.cells[1].size, most);
            assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_ROW);
            sdt__csv_scanner_close(&scan);
        }
    }
    free(text);
}

/* The slow scanner: the same rules, one byte at a time, into the same notation. */
struct slow {
    enum { STARTING, PLAIN, QUOTED, AFTER_QUOTATION_MARK, CLOSED, CLOSED_AND_MORE } where;
    int row;
    int line;
    int opened;
    int column;
    char problem[32];
    char cells[1024];
    size_t length;
};

static void slow_add(struct slow *slow, const char *text, size_t length)
{
    memcpy(slow->cells + slow->length, text, length);
    slow->length += length;
}

static void slow_problem(struct slow *slow, int answer, int line)
{
    if (slow->problem[0] == '\0')
        snprintf(slow->problem, sizeof slow->problem, "!%d@%d,%d,%d", answer, slow->row, line,
                 slow->column);
}

static void slow_end_row(struct slow *slow, char *out)
{
    if (slow->where == AFTER_QUOTATION_MARK)
        slow_add(slow, "»", 2);
    if (slow->where == CLOSED_AND_MORE)
        slow_problem(slow, SDT__CSV_SCANNER_AFTER_QUOTE, slow->opened);
    slow_add(slow, "", 1);
    strcat(out, slow->problem[0] != '\0' ? slow->problem : slow->cells);
    strcat(out, "\n");
    slow->problem[0] = '\0';
    slow->length = 0;
    slow->column = 1;
    slow->row++;
    slow->where = STARTING;
}

static void slow_byte(struct slow *slow, char byte, char separator)
{
    if (slow->where == AFTER_QUOTATION_MARK && byte != '"') {
        slow_add(slow, "»", 2);
        slow->where = CLOSED;
    }
    if (slow->where == QUOTED && byte == '"') {
        slow->where = AFTER_QUOTATION_MARK;
    } else if (slow->where == STARTING && byte == '"') {
        slow->where = QUOTED;
        slow->opened = slow->line;
        slow_add(slow, "«", 2);
    } else if (slow->where != QUOTED && byte == separator) {
        if (slow->where == CLOSED_AND_MORE)
            slow_problem(slow, SDT__CSV_SCANNER_AFTER_QUOTE, slow->opened);
        slow->where = STARTING;
        slow->column++;
        slow_add(slow, "|", 1);
    } else {
        if (byte == '\0')
            slow_problem(slow, SDT__CSV_SCANNER_NUL, slow->line);
        slow_add(slow, &byte, 1);
        if (slow->where == AFTER_QUOTATION_MARK)
            slow->where = QUOTED;
        else if (slow->where == STARTING)
            slow->where = PLAIN;
        else if (slow->where == CLOSED)
            slow->where = CLOSED_AND_MORE;
    }
}

static void slow_scanned(const char *bytes, size_t size, char separator, char *out)
{
    struct slow slow = {.row = 1, .line = 1, .column = 1};

    out[0] = '\0';
    for (size_t i = 0; i < size; i++) {
        bool pair = bytes[i] == '\n' && i > 0 && bytes[i - 1] == '\r';
        bool line_end = bytes[i] == '\n' || bytes[i] == '\r';

        if (!line_end || slow.where == QUOTED)
            slow_byte(&slow, bytes[i], separator);
        else if (slow.where != STARTING || slow.column > 1)
            slow_end_row(&slow, out);
        else if (!pair)
            slow.row++;
        slow.line += line_end && !pair;
    }
    if (slow.where == QUOTED) {
        slow.problem[0] = '\0';
        slow_problem(&slow, SDT__CSV_SCANNER_UNCLOSED, slow.opened);
        slow_end_row(&slow, out);
    } else if (slow.where != STARTING || slow.column > 1) {
        slow_end_row(&slow, out);
    }
}

static void random_files_are_read_as_the_slow_scanner_reads_them(void **state)
{
    static const char kinds[][9] = {"a,\"\n\rb,\"", "aaaaa,\n\"", "\"\"a,\n\r\0\"",
                                    "ab\x01\t\x0B,\n;"};
    static char wanted[16384];
    uint64_t seed = 3;

    for (int i = 0; i < 60000; i++) {
        char text[260];
        size_t size = random_number(&seed) % (i % 2 ? 20 : sizeof text);
        const char *bytes = kinds[random_number(&seed) % COUNT(kinds)];
        struct sdt__csv_scanner scan;

        for (size_t j = 0; j < size; j++)
            text[j] = bytes[random_number(&seed) % 8];
        open_scan(&scan, state, text, size);
        slow_scanned(text, size, scan.separator, wanted);
        sdt__csv_scanner_close(&scan);
        assert_string_equal(scanned(state, text, size), wanted);
    }
}

/* A table written with quotation marks where they are needed, and sometimes where not. */
static size_t write_table(uint64_t *seed, char cells[6][5][12], char *out)
{
    static const char letters[] = "ab,\"\n\r; 1";
    size_t size = 0;

    for (size_t row = 0; row < 6; row++) {
        for (size_t column = 0; column < 5; column++) {
            char *cell = cells[row][column];
            size_t length = random_number(seed) % 11;
            bool quoted;

            for (size_t i = 0; i < length; i++)
                cell[i] = letters[random_number(seed) % (sizeof letters - 1)];
            cell[length] = '\0';
            quoted = strpbrk(cell, ",\"\n\r") || random_number(seed) % 2;
            if (quoted)
                out[size++] = '"';
            for (size_t i = 0; i < length; i++) {
                if (cell[i] == '"')
                    out[size++] = '"';
                out[size++] = cell[i];
            }
            if (quoted)
                out[size++] = '"';
            out[size++] = column < 4 ? ',' : '\n';
        }
    }
    return size;
}

static void tables_written_are_read_back(void **state)
{
    uint64_t seed = 8;

    for (int i = 0; i < 5000; i++) {
        char cells[6][5][12];
        char text[1024];
        struct sdt__csv_scanner scan;
        size_t size = write_table(&seed, cells, text);

        assert_int_equal(sdt__csv_scanner_open(&scan, *state, text, size, ','), SDT_OK);
        for (size_t row = 0; row < 6; row++) {
            assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_ROW);
            assert_int_equal(scan.row, row + 1);
            assert_int_equal(scan.count, 5);
            for (size_t column = 0; column < 5; column++) {
                assert_int_equal(scan.cells[column].size, strlen(cells[row][column]));
                assert_memory_equal(scan.cells[column].text, cells[row][column],
                                    scan.cells[column].size);
            }
        }
        assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_END);
        sdt__csv_scanner_close(&scan);
    }
}

/* Gives memory so many times, then none. */
static void *scarce(void *user, void *block, size_t size)
{
    int *left = user;

    if (size == 0) {
        free(block);
        return NULL;
    }
    return (*left)-- > 0 ? realloc(block, size) : NULL;
}

static void without_memory_the_scan_says_so_and_leaks_nothing(void **state)
{
    static const char text[] = "a,b\n1,\"2 \"\"3\"\"\"\n4,5\n";
    int left = 1000000;
    struct sdt__csv_scanner scan;
    sdt_session *session;

    (void)state;
    assert_int_equal(sdt_session_new_with_allocator(scarce, &left, NULL, &session), SDT_OK);
    left = 0;
    assert_int_equal(sdt__csv_scanner_open(&scan, session, text, sizeof text - 1, 0),
                     SDT_ERROR_MEMORY);
    sdt__csv_scanner_close(&scan);
    left = 1;
    assert_int_equal(sdt__csv_scanner_open(&scan, session, text, sizeof text - 1, 0), SDT_OK);
    assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_ROW);
    left = 0;
    assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_STOPPED);
    assert_int_equal(scan.count, 0);
    assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_ROW);
    assert_memory_equal(scan.cells[0].text, "4", 1);
    sdt__csv_scanner_close(&scan);
    sdt_session_free(session);
}

static int set_up(void **state)
{
    sdt_session *session = NULL;
    int status = sdt_session_new(&session);

    *state = session;
    return status;
}

static int tear_down(void **state)
{
    sdt_session_free(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_end_in_lf_or_cr_lf_or_cr),
        cmocka_unit_test(the_last_line_end_may_be_missing_or_be_many),
        cmocka_unit_test(a_file_of_nothing_has_no_rows),
        cmocka_unit_test(empty_cells_are_cells),
        cmocka_unit_test(quoted_cells_hold_separators_lines_and_quotation_marks),
        cmocka_unit_test(a_quotation_mark_inside_a_cell_is_text),
        cmocka_unit_test(the_byte_order_mark_is_no_part_of_the_first_cell),
        cmocka_unit_test(the_separator_is_the_sign_the_header_has_most_of),
        cmocka_unit_test(the_separator_may_be_given),
        cmocka_unit_test(rows_and_lines_are_counted_apart),
        cmocka_unit_test(a_nul_byte_is_named_by_row_and_column_and_the_next_row_is_read),
        cmocka_unit_test(an_unclosed_quote_is_named_by_where_it_opens),
        cmocka_unit_test(text_after_a_closing_quote_is_named_and_the_next_row_is_read),
        cmocka_unit_test(a_row_tells_its_first_problem_only),
        cmocka_unit_test(more_columns_than_allowed_are_a_problem_of_their_row),
        cmocka_unit_test(a_cell_longer_than_allowed_is_a_problem_of_its_row),
        cmocka_unit_test(random_files_are_read_as_the_slow_scanner_reads_them),
        cmocka_unit_test(tables_written_are_read_back),
        cmocka_unit_test(without_memory_the_scan_says_so_and_leaks_nothing),
    };

    return cmocka_run_group_tests(tests, set_up, tear_down);
}
