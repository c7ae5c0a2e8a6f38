/*
 * What an import came to, which every door tells alike.
 */
#ifndef SDT__EXCHANGE_IMPORT_COUNTS_H
#define SDT__EXCHANGE_IMPORT_COUNTS_H

#include "core/session.h"

#include <sodertorn/table.h>
#include <sodertorn/values.h>

/* What a batch does to the values that are there. */
enum {
    SDT__IMPORT_COUNT_ADDED,
    SDT__IMPORT_COUNT_CHANGED,
    SDT__IMPORT_COUNT_DELETED,
    SDT__IMPORT_COUNT_UNCHANGED,
    SDT__IMPORT_COUNT_COUNT
};

/* Writes a batch, and counts what that did. */
int sdt__import_counts_commit(sdt_batch *batch, int64_t counts[SDT__IMPORT_COUNT_COUNT]);

/* The answer of an import: a table of one row, with a whole number in each column. */
int sdt__import_counts_table(sdt_session *session, const char *columns, const int64_t *counts,
                             sdt_table **out);

#endif
