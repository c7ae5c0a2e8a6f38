/*
 * Making tables. A table is made of its layout, then row by row; the builder remembers a failure,
 * so that one check at the end (sdt__table_done) is enough.
 *
 * A cell is set by the number of its column, from the layout's enum, and only as the column's type.
 * Anything else is a mistake in the library: a debug build stops at it; otherwise the cell is left as
 * it is and the table fails with SDT_ERROR_INTERNAL, so nothing is ever written outside a row.
 */
#ifndef SDT__RECORD_TABLE_H
#define SDT__RECORD_TABLE_H

#include "core/buffer.h"
#include "core/session.h"

#include <sodertorn/kind.h>
#include <sodertorn/table.h>

/* A column: its name, its type (SDT_TYPE_TEXT, SDT_TYPE_INTEGER or SDT_TYPE_NUMBER), and one line on
   what it holds, which is NULL where columns are known only at run time. */
struct sdt__column {
    const char *name;
    int type;
    const char *swedish;
    const char *english;
};

/* What a table is called and what its columns are. A layout is a constant beside an enum that numbers
   its columns, defined by SDT__TABLE_LAYOUT and listed in layouts.h. */
struct sdt__table_layout {
    const char *name;
    const struct sdt__column *columns;
    int count;
};

#define SDT__TABLE_LAYOUT(name, columns)                                                           \
    {                                                                                              \
        (name), (columns), (int)(sizeof(columns) / sizeof *(columns))                              \
    }

/* A table without rows; the layout is borrowed and outlives it. NULL when there is no memory. */
sdt_table *sdt__table_new(sdt_session *session, const struct sdt__table_layout *layout);

/* The same for columns that are known only at run time: the table keeps a copy of the layout and all
   of its names. */
sdt_table *sdt__table_new_copied(sdt_session *session, const struct sdt__table_layout *layout);

/* The column of a name, or -1 without a word: for columns that may be missing, as in a table that an
   older version wrote. */
int sdt__table_find(const sdt_table *table, const char *name);

/* Whose table it is. */
sdt_session *sdt__table_session(const sdt_table *table);

/* Begins a row, all cells absent. */
void sdt__table_row(sdt_table *table);

/* Cells of the row begun last. Text is copied; NULL leaves the cell absent. */
void sdt__table_set_text(sdt_table *table, int column, const char *text);
/* A message without placeholders, in the session's language. */
void sdt__table_set_message(sdt_table *table, int column, enum sdt__message message);
/* A message with its placeholders filled. */
void sdt__table_set_sentence(sdt_table *table, int column, enum sdt__message message,
                             const char *const *texts, size_t count);
void sdt__table_set_int(sdt_table *table, int column, int64_t value);
void sdt__table_set_number(sdt_table *table, int column, double value);

/* For texts that come again and again: keeps one in the table once (NULL when it failed), and sets a
   cell to one that was kept, or to a constant, without a copy. NULL leaves the cell absent. */
const char *sdt__table_keep(sdt_table *table, const char *text);
void sdt__table_set_kept(sdt_table *table, int column, const char *kept);

/* Some cells on end (table_cells.c): texts, NULL for none, and integers. */
void sdt__table_set_texts(sdt_table *table, int column, const char *const *texts, int count);
void sdt__table_set_ints(sdt_table *table, int column, const int64_t *values, int count);

/* What a record says (table_cells.c); nothing for NULL. Its key and its title, in two columns; fields
   by number in the columns from one on; a field by index. A column is of its field's type. */
void sdt__table_set_named(sdt_table *table, int column, const sdt_record *record);
void sdt__table_set_fields(sdt_table *table, int column, const sdt_record *record,
                           const unsigned char *fields, int count);
void sdt__table_set_value(sdt_table *table, int column, const sdt_record *record, int index);

/* Begins a row like the current one of a table with the same columns. */
void sdt__table_copy_row(sdt_table *table, const sdt_table *from);

/* Copies a cell of the current row of another table; one of another type is left absent. */
void sdt__table_set_cell(sdt_table *table, int column, const sdt_table *from, int from_column);

/* Keeps only the rows whose cell of a column is that text. */
void sdt__table_pick(sdt_table *table, int column, const char *text);

/* 0 and *out when the table is whole; else frees it, *out is NULL and the error is returned. */
int sdt__table_done(sdt_table *table, sdt_table **out);

/* The same for a table whose making came to `status`: freed, unless that is 0. */
int sdt__table_finish(sdt_table *table, int status, sdt_table **out);

/* The end of a verb that answers with a table: when it failed after all, *out is freed and NULL.
   `out` may be NULL. Returns `status`. */
int sdt__table_end(int status, sdt_table **out);

/* The table as text that can be kept, and back (table_text.c). SDT_ERROR_FOREIGN names what is no
   such text. */
void sdt__table_to_text(sdt_table *table, struct sdt__buffer *out);
int sdt__table_from_text(sdt_session *session, const char *name, const char *text, sdt_table **out);

#endif
