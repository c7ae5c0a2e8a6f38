/*
 * The counts of an import, which every format answers with alike.
 */
#ifndef SDT__EXCHANGE_IMPORT_COUNTS_H
#define SDT__EXCHANGE_IMPORT_COUNTS_H

#include "values/values.h"
#include "record/table.h"

/* Writes a batch, and counts what that did. */
int sdt__import_counts_commit(sdt_batch *batch, int64_t counts[SDT__BATCH_COUNTS]);

/* The answer of an import: a table of one row, with a whole number in each column. */
int sdt__import_counts_table(sdt_session *session, const struct sdt__table_layout *layout,
                             const int64_t *counts, sdt_table **out);

#endif
