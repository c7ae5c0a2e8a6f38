/*
 * A table as a workbook: its columns, and its rows from the first to the last.
 */
#include "exchange/book/book.h"

#include "core/text.h"
#include "record/table.h"

/* Whole numbers that a double does not hold are written with all their digits. */
static void integer_cell(struct sdt__book *book, int64_t value)
{
    const int64_t most = INT64_C(1) << 53;
    char text[24];

    if (value >= -most && value <= most)
        sdt__book_number(book, (double)value, SDT__BOOK_AS_IS, NULL);
    else
        sdt__book_text(book, sdt__integer_text(value, text));
}

static void cell(struct sdt__book *book, const sdt_table *table, int column)
{
    const int type = sdt_table_column_type(table, column);

    if (!sdt_table_has(table, column))
        sdt__book_empty(book);
    else if (type == SDT_TYPE_INTEGER)
        integer_cell(book, sdt_table_int(table, column));
    else if (type == SDT_TYPE_NUMBER)
        sdt__book_number(book, sdt_table_number(table, column), SDT__BOOK_AS_IS, NULL);
    else
        sdt__book_day(book, sdt_table_text(table, column));
}

int sdt__book_write_table(sdt_table *table, sdt_writer writer, void *user)
{
    struct sdt__book *book = sdt__book_new(sdt__table_session(table));
    const int columns = sdt_table_column_count(table);

    if (!book)
        return sdt_session_status(sdt__table_session(table));
    sdt__book_sheet(book, sdt_table_name(table));
    for (int i = 0; i < columns; i++)
        sdt__book_text(book, sdt_table_column_name(table, i));
    while (sdt_table_next(table) == SDT_OK) {
        sdt__book_row(book);
        for (int i = 0; i < columns; i++)
            cell(book, table, i);
    }
    return sdt__book_give(book, writer, user);
}
