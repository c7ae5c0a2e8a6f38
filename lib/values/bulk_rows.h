/*
 * For tables over a whole country, whose rows have the same keys and periods again and again: each is
 * kept once by the table. And where the cells of each municipality are in the series at hand: a series
 * lies in order of the records' ids, the rows in order of their keys.
 */
#ifndef SDT__VALUES_BULK_ROWS_H
#define SDT__VALUES_BULK_ROWS_H

#include "record/table.h"
#include "store/series.h"
#include "values/rhythm.h"

struct sdt__bulk_row {
    int64_t id;
    const char *key; /* kept by the table */
    size_t first;    /* a municipality's cells in the series */
    size_t count;
};

/* Records in the order in which they were added. Begins with the table and zeros. */
struct sdt__bulk_rows {
    sdt_table *table;
    struct sdt__bulk_row *all;
    struct sdt__bulk_row **by_id; /* NULL until they are sorted */
    size_t count;
    size_t capacity;
};

/* Adds a record to a list, as sdt__series_keys() wants it. */
int sdt__bulk_rows_add(void *list, int64_t id, const char *key);
void sdt__bulk_rows_free(struct sdt__bulk_rows *list);

/* Finds the cells of each; sorts the list by id when that is not done. */
int sdt__bulk_rows_find(struct sdt__bulk_rows *list, const struct sdt__series *series);

/* The cells of a row whose municipality has some. */
struct sdt__rhythm_cells sdt__bulk_row_cells(const struct sdt__bulk_row *row,
                                             const struct sdt__series *series);

/* The periods that a table has kept; begins with the table and zeros. */
enum { SDT__BULK_PERIODS = 128 };
struct sdt__bulk_periods {
    sdt_table *table;
    struct {
        int32_t period;
        const char *text;
    } slots[SDT__BULK_PERIODS];
};

/* A cell of the row begun last; absent for 0. */
void sdt__bulk_periods_put(struct sdt__bulk_periods *periods, int column, int32_t period);

#endif
