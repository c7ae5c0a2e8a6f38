/*
 * The counts of an import; see import_counts.h.
 */
#include "exchange/import_counts.h"

int sdt__import_counts_commit(sdt_batch *batch, int64_t counts[SDT__BATCH_COUNTS])
{
    sdt_table *table = NULL;
    int status = sdt_batch_commit(batch, &table);

    if (status == SDT_OK && sdt_table_next(table) == SDT_OK)
        for (int i = 0; i < SDT__BATCH_COUNTS; i++)
            counts[i] = sdt_table_int(table, i);
    sdt_table_free(table);
    return status;
}

int sdt__import_counts_table(sdt_session *session, const struct sdt__table_layout *layout,
                             const int64_t *counts, sdt_table **out)
{
    sdt_table *table = sdt__table_new(session, layout);

    sdt__table_row(table);
    for (int i = 0; i < sdt_table_column_count(table); i++)
        sdt__table_set_int(table, i, counts[i]);
    return sdt__table_done(table, out);
}
