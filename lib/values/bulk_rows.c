/*
 * Keys, cells and periods for rows of a whole country; see bulk_rows.h.
 */
#include "values/bulk_rows.h"

#include "core/period.h"

#include <stdlib.h>

int sdt__bulk_rows_add(void *user, int64_t id, const char *key)
{
    struct sdt__bulk_rows *list = user;
    void *block = list->all;
    int status = sdt__grow(sdt__table_session(list->table), &block, &list->capacity,
                           list->count + 1, sizeof *list->all);

    list->all = block;
    if (status == SDT_OK)
        list->all[list->count++] = (struct sdt__bulk_row){.id = id,
                                                          .key = sdt__table_keep(list->table, key)};
    return status;
}

void sdt__bulk_rows_free(struct sdt__bulk_rows *list)
{
    if (!list->table)
        return;
    sdt__free(sdt__table_session(list->table), list->all);
    sdt__free(sdt__table_session(list->table), list->by_id);
}

static int by_id(const void *left, const void *right)
{
    const struct sdt__bulk_row *const *a = left, *const *b = right;

    return ((*a)->id > (*b)->id) - ((*a)->id < (*b)->id);
}

static int sort(struct sdt__bulk_rows *list)
{
    list->by_id = sdt__alloc_zero(sdt__table_session(list->table), list->count + 1,
                                  sizeof *list->by_id);
    if (!list->by_id)
        return SDT_ERROR_MEMORY;
    for (size_t i = 0; i < list->count; i++)
        list->by_id[i] = &list->all[i];
    qsort(list->by_id, list->count, sizeof *list->by_id, by_id);
    return SDT_OK;
}

int sdt__bulk_rows_find(struct sdt__bulk_rows *list, const struct sdt__series *series)
{
    size_t at = 0, usual = 0; /* how many cells the one before has: most have as many */

    if (!list->by_id && sort(list) != SDT_OK)
        return SDT_ERROR_MEMORY;
    for (size_t i = 0; i < list->count; i++) {
        struct sdt__bulk_row *row = list->by_id[i];

        while (at < series->count && series->municipality[at] < row->id)
            at++;
        row->first = at;
        if (usual > 0 && at + usual <= series->count &&
            series->municipality[at + usual - 1] == row->id)
            at += usual;
        while (at < series->count && series->municipality[at] == row->id)
            at++;
        row->count = usual = at - row->first;
    }
    return SDT_OK;
}

struct sdt__rhythm_cells sdt__bulk_row_cells(const struct sdt__bulk_row *row,
                                             const struct sdt__series *series)
{
    return (struct sdt__rhythm_cells){row->count, series->period + row->first,
                                      series->value + row->first, series->mark + row->first};
}

void sdt__bulk_periods_put(struct sdt__bulk_periods *periods, int column, int32_t period)
{
    const size_t slot = (uint32_t)period * 2654435761u >> 25; /* seven bits: below their number */
    char text[8];

    if (period == 0)
        return;
    if (periods->slots[slot].period != period) {
        sdt__period_format(period, text);
        periods->slots[slot].period = period;
        periods->slots[slot].text = sdt__table_keep(periods->table, text);
    }
    sdt__table_set_kept(periods->table, column, periods->slots[slot].text);
}
