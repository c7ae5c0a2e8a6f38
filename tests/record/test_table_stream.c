/*
 * A table comes out as Arrow's columns: each cell where Arrow's layout has it, absent cells as nulls, and
 * what was given lives on without the table and its session.
 */
#include "support/support.h"

#include "record/table.h"

#include <sodertorn/arrow.h>
#include <string.h>

enum { NAME, COUNT_OF, SHARE, COLUMN_COUNT, ROWS = 10 };

static const struct sdt__column columns[] = {
    [NAME] = {"name", SDT_TYPE_TEXT, "namnet", "the name"},
    [COUNT_OF] = {"count", SDT_TYPE_INTEGER, "antalet", "how many"},
    [SHARE] = {"share", SDT_TYPE_NUMBER, "andelen", "the share"},
};

static const struct sdt__table_layout layout = SDT__TABLE_LAYOUT("tested", columns);

/* Rows from 0: names "å" and "" in turn, counts of all rows, shares of all but the last but one. */
static sdt_table *make(sdt_session *session, int rows)
{
    sdt_table *made = sdt__table_new(session, &layout), *table;

    for (int row = 0; row < rows; row++) {
        sdt__table_row(made);
        sdt__table_set_text(made, NAME, row % 2 == 0 ? "å" : "");
        sdt__table_set_int(made, COUNT_OF, row);
        if (row != ROWS - 2)
            sdt__table_set_number(made, SHARE, row / 4.0);
    }
    assert_ok(session, sdt__table_done(made, &table));
    return table;
}

static void each_column_is_described(void **state)
{
    static const char *const formats[] = {"U", "l", "g"};
    sdt_table *table = make(session_of(state), ROWS);
    struct ArrowArrayStream stream;
    struct ArrowSchema schema;

    assert_ok(session_of(state), sdt_table_stream(table, 0, NULL, &stream));
    for (int times = 0; times < 2; times++) {
        assert_int_equal(stream.get_schema(&stream, &schema), 0);
        assert_string_equal(schema.format, "+s");
        assert_int_equal(schema.n_children, COLUMN_COUNT);
        for (int i = 0; i < COLUMN_COUNT; i++) {
            assert_string_equal(schema.children[i]->name, columns[i].name);
            assert_string_equal(schema.children[i]->format, formats[i]);
        }
        schema.release(&schema);
        assert_null(schema.release);
    }
    stream.release(&stream);
    sdt_table_free(table);
}

static void cells_lie_where_arrow_has_them(void **state)
{
    sdt_table *table = make(session_of(state), ROWS);
    struct ArrowArrayStream stream;
    struct ArrowArray rows, more;
    const int64_t *offsets, *counts;
    const double *shares;
    const unsigned char *bits;

    assert_int_equal(sdt_table_seek(table, 3), SDT_OK);
    assert_ok(session_of(state), sdt_table_stream(table, 0, NULL, &stream));
    assert_int_equal(stream.get_next(&stream, &rows), 0);
    assert_int_equal(stream.get_next(&stream, &more), 0);
    assert_null(more.release);
    assert_int_equal(rows.length, ROWS);
    offsets = rows.children[NAME]->buffers[1];
    counts = rows.children[COUNT_OF]->buffers[1];
    shares = rows.children[SHARE]->buffers[1];
    bits = rows.children[SHARE]->buffers[0];
    for (int row = 0; row < ROWS; row++) {
        assert_int_equal(offsets[row + 1] - offsets[row], row % 2 == 0 ? strlen("å") : 0);
        assert_int_equal(counts[row], row);
        assert_true(shares[row] == (row == ROWS - 2 ? 0 : row / 4.0));
        assert_int_equal(bits[row / 8] >> (row % 8) & 1, row != ROWS - 2);
    }
    assert_memory_equal(rows.children[NAME]->buffers[2], "ååååå", (size_t)offsets[ROWS]);
    assert_null(rows.children[COUNT_OF]->buffers[0]);
    assert_int_equal(rows.children[SHARE]->null_count, 1);
    rows.release(&rows);
    stream.release(&stream);
    sdt_table_free(table);
}

static void columns_come_as_they_are_asked_for(void **state)
{
    static const int asked[] = {SHARE, NAME}, missing[] = {NAME, COLUMN_COUNT};
    sdt_table *table = make(session_of(state), 1);
    struct ArrowArrayStream stream;
    struct ArrowSchema schema;
    struct ArrowArray rows;

    assert_ok(session_of(state), sdt_table_stream(table, 2, asked, &stream));
    assert_int_equal(stream.get_schema(&stream, &schema), 0);
    assert_int_equal(stream.get_next(&stream, &rows), 0);
    assert_int_equal(rows.n_children, 2);
    assert_string_equal(schema.children[0]->name, "share");
    assert_string_equal(schema.children[1]->name, "name");
    assert_memory_equal(rows.children[1]->buffers[2], "å", strlen("å"));
    schema.release(&schema);
    rows.release(&rows);
    stream.release(&stream);
    assert_status(session_of(state), sdt_table_stream(table, 2, missing, &stream),
                  SDT_ERROR_MISUSE);
    assert_message(session_of(state), "tested");
    assert_null(stream.release);
    sdt_table_free(table);
}

static void a_column_may_be_taken_out_of_the_rows(void **state)
{
    sdt_table *table = make(session_of(state), ROWS);
    struct ArrowArrayStream stream;
    struct ArrowArray rows, taken;

    assert_ok(session_of(state), sdt_table_stream(table, 0, NULL, &stream));
    sdt_table_free(table);
    assert_int_equal(stream.get_next(&stream, &rows), 0);
    stream.release(&stream);
    taken = *rows.children[COUNT_OF];
    rows.children[COUNT_OF]->release = NULL;
    rows.release(&rows);
    assert_int_equal(((const int64_t *)taken.buffers[1])[ROWS - 1], ROWS - 1);
    taken.release(&taken);
    assert_null(taken.release);
}

static void a_table_without_rows_has_columns_of_none(void **state)
{
    sdt_table *table = make(session_of(state), 0);
    struct ArrowArrayStream stream;
    struct ArrowArray rows;

    assert_ok(session_of(state), sdt_table_stream(table, 0, NULL, &stream));
    assert_int_equal(stream.get_next(&stream, &rows), 0);
    assert_int_equal(rows.length, 0);
    assert_int_equal(rows.n_children, COLUMN_COUNT);
    assert_int_equal(((const int64_t *)rows.children[NAME]->buffers[1])[0], 0);
    rows.release(&rows);
    stream.release(&stream);
    sdt_table_free(table);
}

static void null_is_refused_and_leaves_nothing_to_release(void **state)
{
    sdt_table *table = make(session_of(state), 1);
    struct ArrowArrayStream stream;

    assert_int_equal(sdt_table_stream(NULL, 0, NULL, &stream), SDT_ERROR_MISUSE);
    assert_null(stream.release);
    assert_status(session_of(state), sdt_table_stream(table, 0, NULL, NULL), SDT_ERROR_MISUSE);
    sdt_table_free(table);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_column_is_described, fixture_bare, fixture_end),
        cmocka_unit_test_setup_teardown(cells_lie_where_arrow_has_them, fixture_bare, fixture_end),
        cmocka_unit_test_setup_teardown(columns_come_as_they_are_asked_for, fixture_bare,
                                        fixture_end),
        cmocka_unit_test_setup_teardown(a_column_may_be_taken_out_of_the_rows, fixture_bare,
                                        fixture_end),
        cmocka_unit_test_setup_teardown(a_table_without_rows_has_columns_of_none, fixture_bare,
                                        fixture_end),
        cmocka_unit_test_setup_teardown(null_is_refused_and_leaves_nothing_to_release, fixture_bare,
                                        fixture_end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
