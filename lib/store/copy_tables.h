/*
 * Inside lib/store only: every table of a database as one list, those of the kinds and the library's own,
 * for what goes over all of them alike: copying a database, and comparing two.
 */
#ifndef SDT__STORE_COPY_TABLES_H
#define SDT__STORE_COPY_TABLES_H

#include "store/database.h"

enum { SDT__COPY_COLUMNS_MOST = SDT__NAMES_MOST + SDT__STORE_FIRST_COLUMN };

/* A column, and what its cells hold where they are not null. */
struct sdt__copy_column {
    const char *name;
    enum sdt__cell_type type;
};

struct sdt__copy_table {
    const char *name;
    const char *condition; /* on the rows that are meant; NULL: all of them */
    int key_columns;       /* the first ones are the primary key */
    int count;
    struct sdt__copy_column columns[SDT__COPY_COLUMNS_MOST];
};

/* The tables by index: those of the library, and from SDT__COPY_KINDS on those of the kinds. False after
   the last. */
enum {
    SDT__COPY_META,
    SDT__COPY_HISTORY,
    SDT__COPY_BATCH,
    SDT__COPY_SERIES,
    SDT__COPY_SERIES_UNDO,
    SDT__COPY_KINDS
};
bool sdt__copy_table(int index, struct sdt__copy_table *out);

/* That a database has rows in none of its tables but meta. */
int sdt__copy_check_empty(struct sdt__store *store);

/* Copies the rows of a table into that of the other database, which has none. */
int sdt__copy_rows(struct sdt__store *from, struct sdt__store *to,
                   const struct sdt__copy_table *table);

/* Reads the table of both databases and compares cell by cell; *rows is how many rows each has. */
int sdt__copy_compare(struct sdt__store *from, struct sdt__store *to,
                      const struct sdt__copy_table *table, int64_t *rows);

#endif
