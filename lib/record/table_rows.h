/*
 * How a table lies in memory: for what makes tables (table.c) and what copies whole columns of them
 * (table_stream.c). Everyone else reads cells by the functions of sodertorn/table.h.
 */
#ifndef SDT__RECORD_TABLE_ROWS_H
#define SDT__RECORD_TABLE_ROWS_H

#include "record/table.h"

struct cell {
    bool set;
    union {
        const char *text;
        int64_t integer;
        double number;
    } as;
};

struct sdt_table {
    sdt_session *session;
    const char *name;
    const struct sdt__column *columns;
    int column_count;
    int failure; /* the status that the making of the table came to */
    void *copy;  /* of a layout known only at run time; or NULL */
    int64_t row_count;
    int64_t row;
    struct cell *cells;
    size_t capacity;
    struct block *blocks;
};

/* The cell of a row in a column; both are there. */
static inline const struct cell *sdt__table_cell(const sdt_table *table, int64_t row, int column)
{
    return &table->cells[(size_t)row * (size_t)table->column_count + (size_t)column];
}

#endif
