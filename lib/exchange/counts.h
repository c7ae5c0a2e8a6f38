/*
 * What an import came to, which every door tells alike.
 */
#ifndef SDT__EXCHANGE_COUNTS_H
#define SDT__EXCHANGE_COUNTS_H

#include "core/session.h"

#include <sodertorn/table.h>
#include <sodertorn/values.h>

/* What a batch does to the values that are there. */
enum {
    SDT__COUNT_ADDED,
    SDT__COUNT_CHANGED,
    SDT__COUNT_DELETED,
    SDT__COUNT_UNCHANGED,
    SDT__COUNT_COUNT
};

/* Writes a batch, and counts what that did. */
int sdt__counts_commit(sdt_batch *batch, int64_t counts[SDT__COUNT_COUNT]);

/* The answer of an import: a table of one row, with a whole number in each column. */
int sdt__counts_table(sdt_session *session, const char *columns, const int64_t *counts,
                      sdt_table **out);

#endif
