/*
 * lib/record, tables as text that is kept: they come back cell for cell, and what is no such text
 * is refused.
 */
#include "support/support.h"

#include "record/table.h"

#include <float.h>
#include <stdlib.h>
#include <string.h>

enum { TEXT, WHOLE, NUMBER };

static const struct sdt__column columns[] = {
    [TEXT] = {.name = "text", .type = SDT_TYPE_TEXT},
    [WHOLE] = {.name = "whole", .type = SDT_TYPE_INTEGER},
    [NUMBER] = {.name = "number", .type = SDT_TYPE_NUMBER},
};

static const struct sdt__table_layout layout = SDT__TABLE_LAYOUT("t", columns);

static sdt_table *there_and_back(sdt_session *session, sdt_table *table)
{
    struct sdt__buffer text;
    sdt_table *back;

    sdt__buffer_init(&text, session);
    sdt__table_to_text(table, &text);
    assert_non_null(sdt__buffer_string(&text));
    assert_ok(session, sdt__table_from_text(session, "prov", text.bytes, &back));
    sdt__buffer_free(&text);
    return back;
}

static void a_table_comes_back_cell_for_cell(void **state)
{
    static const char *const texts[] = {"", "å", "\t", "a\nb\r\\n", "\\e", "\\", "  ", "e"};
    static const double numbers[] = {0.1, -1.5, DBL_MAX, DBL_MIN, 1e-320, 0, 3, 283850};
    sdt_session *session = session_of(state);
    sdt_table *table = sdt__table_new(session, &layout), *back;

    for (size_t i = 0; i < COUNT(texts); i++) {
        sdt__table_row(table);
        sdt__table_set_text(table, TEXT, texts[i]);
        sdt__table_set_int(table, WHOLE, i % 2 ? INT64_MIN : INT64_MAX);
        sdt__table_set_number(table, NUMBER, numbers[i]);
    }
    sdt__table_row(table); /* all absent */
    back = there_and_back(session, table);
    assert_string_equal(sdt_table_name(back), "prov");
    assert_int_equal(sdt_table_row_count(back), COUNT(texts) + 1);
    for (size_t i = 0; i < COUNT(texts); i++) {
        assert_int_equal(sdt_table_next(back), 0);
        assert_string_equal(sdt_table_text(back, 0), texts[i]);
        assert_true(sdt_table_int(back, 1) == (i % 2 ? INT64_MIN : INT64_MAX));
        assert_memory_equal(&(double){sdt_table_number(back, 2)}, &numbers[i], sizeof(double));
    }
    assert_int_equal(sdt_table_next(back), 0);
    for (int i = 0; i < 3; i++)
        assert_false(sdt_table_has(back, i));
    sdt_table_free(table);
    sdt_table_free(back);
}

static void a_table_without_rows_keeps_its_columns(void **state)
{
    sdt_session *session = session_of(state);
    sdt_table *table = sdt__table_new(session, &layout);
    sdt_table *back = there_and_back(session, table);

    assert_int_equal(sdt_table_row_count(back), 0);
    assert_int_equal(sdt_table_column_count(back), 3);
    for (int i = 0; i < 3; i++) {
        assert_string_equal(sdt_table_column_name(back, i), sdt_table_column_name(table, i));
        assert_int_equal(sdt_table_column_type(back, i), sdt_table_column_type(table, i));
    }
    sdt_table_free(table);
    sdt_table_free(back);
}

static void what_is_no_table_is_refused(void **state)
{
    static const char *const texts[] = {
        "",
        "\n",
        "a",
        "a:",
        ":t\n",
        "a:x\n",
        "a:tt\n",
        "a:t\t\n",
        "a:i\nx\n",
        "a:i\n1.5\n",
        "a:n\n1,5\n",
        "a:n\nnan\n",
        "a:t\tb:t\nx\n",
        "a:t\nx\ty\n",
        "a:t\n\\q\n",
        "a:t\n\\\n",
    };
    sdt_session *session = session_of(state);
    sdt_table *table;

    for (size_t i = 0; i < COUNT(texts); i++) {
        sdt__session_clear(session);
        assert_status(session, sdt__table_from_text(session, "prov", texts[i], &table),
                      SDT_ERROR_FOREIGN);
        assert_message(session, "prov");
        assert_null(table);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_table_comes_back_cell_for_cell, fixture_bare,
                                        fixture_end),
        cmocka_unit_test_setup_teardown(a_table_without_rows_keeps_its_columns, fixture_bare,
                                        fixture_end),
        cmocka_unit_test_setup_teardown(what_is_no_table_is_refused, fixture_bare, fixture_end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
