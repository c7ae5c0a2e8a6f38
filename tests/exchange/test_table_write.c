/*
 * lib/exchange, tables as JSON, CSV and text: exact for programs, aligned for people, and harmless
 * to a terminal and a spreadsheet whatever the cells hold.
 */
#include "exchange/doors.h"

#include "exchange/csv_formula.h"
#include "exchange/csv_scanner.h"
#include "record/table.h"

enum { NAME, COUNT_OF, VALUE };

static const struct sdt__column columns[] = {
    [NAME] = {.name = "namn", .type = SDT_TYPE_TEXT},
    [COUNT_OF] = {.name = "antal", .type = SDT_TYPE_INTEGER},
    [VALUE] = {.name = "värde", .type = SDT_TYPE_NUMBER},
};

static const struct sdt__table_layout layout = SDT__TABLE_LAYOUT("prov", columns);

/* A table with text, an integer and a number; `texts` in the first column. */
static sdt_table *make(sdt_session *s, const char *const *texts, size_t count)
{
    sdt_table *made = sdt__table_new(s, &layout), *table;

    for (size_t i = 0; i < count; i++) {
        sdt__table_row(made);
        sdt__table_set_text(made, NAME, texts[i]);
        if (i != 1)
            sdt__table_set_int(made, COUNT_OF, (int64_t)i * 1000);
        if (i != 2)
            sdt__table_set_number(made, VALUE, (double)i - 0.5);
    }
    assert_ok(s, sdt__table_done(made, &table));
    return table;
}

static void assert_written(sdt_session *s, const char *const *texts, size_t count, int format,
                           const char *wanted)
{
    sdt_table *table = make(s, texts, count);
    struct text text = {0};

    for (int turn = 0; turn < 2; turn++) { /* a cursor that has moved starts again */
        assert_ok(s, sdt_table_write(table, format, text_write, &text));
        assert_string_equal(text.bytes, wanted);
        text_free(&text);
        sdt_table_next(table);
    }
    sdt_table_free(table);
}

static void json_has_null_for_what_is_absent(void **state)
{
    static const char *const texts[] = {"a\"b\\\n", NULL, "å"};

    assert_written(*state, texts, 3, SDT_FORMAT_JSON,
                   "[\n  {\"namn\": \"a\\\"b\\\\\\n\", \"antal\": 0, \"värde\": -0.5},\n"
                   "  {\"namn\": null, \"antal\": null, \"värde\": 0.5},\n"
                   "  {\"namn\": \"å\", \"antal\": 2000, \"värde\": null}\n]\n");
    assert_written(*state, texts, 0, SDT_FORMAT_JSON, "[]\n");
}

static void csv_quotes_what_it_must(void **state)
{
    static const char *const texts[] = {"a,\"b\"", NULL, "c\nd"};

    assert_written(*state, texts, 3, SDT_FORMAT_CSV,
                   "namn,antal,värde\r\n\"a,\"\"b\"\"\",0,-0.5\r\n,,0.5\r\n\"c\nd\",2000,\r\n");
    assert_written(*state, texts, 0, SDT_FORMAT_CSV, "namn,antal,värde\r\n");
}

static void text_stands_in_columns(void **state)
{
    static const char *const texts[] = {"åäö", NULL, "Södertälje"};

    assert_written(*state, texts, 3, SDT_FORMAT_TEXT,
                   "namn        antal  värde\n"
                   "åäö             0   −0,5\n"
                   "                     0,5\n"
                   "Södertälje   2000       \n");
}

/* An escape sequence that would clear the screen, a bell, a DEL, and C1's CSI in UTF-8. */
static void control_characters_are_shown_in_text(void **state)
{
    static const char *const texts[] = {"\x1b[2Jx\a", "a\nb\tc\r", "\x7f\xc2\x9bm\xc3\xa5"};

    assert_written(*state, texts, 3, SDT_FORMAT_TEXT,
                   "namn                  antal  värde\n"
                   "‹U+001B›[2Jx‹U+0007›      0   −0,5\n"
                   "a b c                          0,5\n"
                   "‹U+007F›‹U+009B›må     2000       \n");
}

/* Of what a cell holds when nothing has judged it. */
static void json_and_csv_hide_nothing(void **state)
{
    static const char *const texts[] = {"\x1b\xc2\x9b", "\u202E\U000E0041", "\xe5\x7f\n"};

    assert_written(*state, texts, 3, SDT_FORMAT_JSON,
                   "[\n  {\"namn\": \"\\u001b\\u009b\", \"antal\": 0, \"värde\": -0.5},\n"
                   "  {\"namn\": \"\\u202e\\udb40\\udc41\", \"antal\": null, \"värde\": 0.5},\n"
                   "  {\"namn\": \"\\ufffd\\u007f\\n\", \"antal\": 2000, \"värde\": null}\n]\n");
    assert_written(*state, texts, 3, SDT_FORMAT_CSV,
                   "namn,antal,värde\r\n‹U+001B›‹U+009B›,0,-0.5\r\n"
                   "‹U+202E›‹U+E0041›,,0.5\r\n\"‹0xE5›‹U+007F›\n\",2000,\r\n");
}

/* Texts, and how they stand in CSV for spreadsheets. */
static const struct {
    const char *text;
    const char *written;
} formulas[] = {
    {"=1+1", "'=1+1"},
    {"=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"},
    {"+46 8", "'+46 8"},
    {"-", "'-"},
    {"@SUM(A1)", "'@SUM(A1)"},
    {"\t=1", "'\t=1"},
    {"\n=1", "\"'\n=1\""},
    {"＝1", "'＝1"},
    {"=\"a\",1", "\"'=\"\"a\"\",1\""},
    {"-12.5", "-12.5"},
    {"+3", "+3"},
    {"-0,5", "\"-0,5\""},
    {"'=1", "''=1"},
    {"''-a", "'''-a"},
    {"'-5", "'-5"},
    {"'n Sync", "'n Sync"},
    {"'", "'"},
    {"a=b", "a=b"},
};

static void csv_says_of_a_formula_that_it_is_text(void **state)
{
    for (size_t i = 0; i < COUNT(formulas); i++) {
        char wanted[200];

        snprintf(wanted, sizeof wanted, "namn,antal,värde\r\n%s,0,-0.5\r\n", formulas[i].written);
        assert_written(*state, &formulas[i].text, 1, SDT_FORMAT_CSV, wanted);
    }
}

static void raw_csv_has_texts_as_they_are(void **state)
{
    static const char *const texts[] = {"=1", "\x1b", "'=1"};

    assert_written(*state, texts, 3, SDT_FORMAT_CSV_RAW,
                   "namn,antal,värde\r\n=1,0,-0.5\r\n\x1b,,0.5\r\n'=1,2000,\r\n");
}

static void csv_that_is_read_again_has_the_same_texts(void **state)
{
    for (size_t i = 0; i < COUNT(formulas); i++) {
        sdt_table *table = make(*state, &formulas[i].text, 1);
        struct text text = {0};
        struct sdt__csv_scanner scan;
        const char *cell;
        size_t size;

        assert_ok(*state, sdt_table_write(table, SDT_FORMAT_CSV, text_write, &text));
        assert_ok(*state, sdt__csv_scanner_open(&scan, *state, text.bytes, text.size, ','));
        assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_ROW);
        assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_ROW);
        cell = scan.cells[0].text;
        size = scan.cells[0].size;
        if (sdt__csv_needs_apostrophe(formulas[i].text, strlen(formulas[i].text))) {
            assert_int_equal(*cell, '\''); /* which sdt__cell_trim() takes away */
            cell++;
            size--;
        }
        assert_int_equal(size, strlen(formulas[i].text));
        assert_memory_equal(cell, formulas[i].text, size);
        sdt__csv_scanner_close(&scan);
        text_free(&text);
        sdt_table_free(table);
    }
}

static int refuse(void *user, const char *bytes, size_t size)
{
    (void)user;
    (void)bytes;
    (void)size;
    return 1;
}

static void markdown_and_html_take_no_text_for_markup(void **state)
{
    static const char *const texts[] = {"a|*b*", NULL, "<b>\n&"};
    static const char
        body[] = "<tbody>\n"
                 "<tr><td>a|*b*</td><td class=\"r\">0</td><td class=\"r\">−0,5</td></tr>\n"
                 "<tr><td></td><td class=\"r\"></td><td class=\"r\">0,5</td></tr>\n"
                 "<tr><td>&lt;b&gt; &amp;</td><td class=\"r\">2000</td>"
                 "<td class=\"r\"></td></tr>\n</tbody>";
    struct text page = {0};
    sdt_table *table = make(*state, texts, 3);

    assert_written(*state, texts, 3, SDT_FORMAT_MARKDOWN,
                   "| namn | antal | värde |\n| --- | ---: | ---: |\n"
                   "| a\\|\\*b\\* | 0 | −0,5 |\n|  |  | 0,5 |\n| \\<b\\> & | 2000 |  |\n");
    assert_int_equal(sdt_table_write(table, SDT_FORMAT_HTML, text_write, &page), SDT_OK);
    assert_non_null(strstr(page.bytes, body));
    assert_non_null(strstr(page.bytes, "<html lang=\"sv\">"));
    assert_non_null(strstr(page.bytes, "<th scope=\"col\">namn</th>"));
    text_free(&page);
    sdt_table_free(table);
}

static void misuse_and_a_refusing_writer_are_told(void **state)
{
    static const char *const texts[] = {"a"};
    sdt_session *s = *state;
    sdt_table *table = make(s, texts, 1);

    assert_status(s, sdt_table_write(table, SDT_FORMAT_JSON, refuse, NULL), SDT_ERROR_IO);
    assert_status(s, sdt_table_write(table, SDT_FORMAT_JSON, NULL, NULL), SDT_ERROR_MISUSE);
    assert_status(s, sdt_table_write(table, 0, refuse, NULL), SDT_ERROR_MISUSE);
    assert_status(s, sdt_table_write(table, 8, refuse, NULL), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_table_write(NULL, SDT_FORMAT_JSON, refuse, NULL), SDT_ERROR_MISUSE);
    sdt_table_free(table);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json_has_null_for_what_is_absent),
        cmocka_unit_test(csv_quotes_what_it_must),
        cmocka_unit_test(text_stands_in_columns),
        cmocka_unit_test(control_characters_are_shown_in_text),
        cmocka_unit_test(json_and_csv_hide_nothing),
        cmocka_unit_test(csv_says_of_a_formula_that_it_is_text),
        cmocka_unit_test(raw_csv_has_texts_as_they_are),
        cmocka_unit_test(csv_that_is_read_again_has_the_same_texts),
        cmocka_unit_test(markdown_and_html_take_no_text_for_markup),
        cmocka_unit_test(misuse_and_a_refusing_writer_are_told),
    };

    return cmocka_run_group_tests(tests, open_world, close_world);
}
