/*
 * Municipalities and their cells; see territories.h.
 */
#include "followup/territories.h"

#include <stdlib.h>

static int by_id(const void *left, const void *right)
{
    const struct sdt__territory *const *a = left, *const *b = right;

    return ((*a)->record->id > (*b)->record->id) - ((*a)->record->id < (*b)->record->id);
}

int sdt__territories_make(struct sdt__territories *territories, struct sdt__survey *survey,
                          sdt_table *table)
{
    struct sdt__list *list = &survey->lists[SDT_KIND_MUNICIPALITY];
    const size_t count = survey->municipality ? 1 : list->count;

    sdt__list_by_key(list);
    territories->all = sdt__alloc_zero(survey->session, count + 1, sizeof *territories->all);
    territories->by_id = sdt__alloc_zero(survey->session, count + 1, sizeof *territories->by_id);
    if (!territories->all || !territories->by_id)
        return SDT_ERROR_MEMORY;
    for (size_t i = 0; i < count; i++) {
        struct sdt__territory *territory = &territories->all[i];

        territory->record = survey->municipality ? survey->municipality : list->records[i];
        territory->key = sdt__table_keep(table, territory->record->key);
        territories->by_id[i] = territory;
    }
    qsort(territories->by_id, count, sizeof *territories->by_id, by_id);
    territories->count = count;
    return SDT_OK;
}

void sdt__territories_free(struct sdt__territories *territories, sdt_session *session)
{
    sdt__free(session, territories->all);
    sdt__free(session, territories->by_id);
}

void sdt__territories_find(struct sdt__territories *territories, const struct sdt__series *series)
{
    size_t at = 0, usual = 0; /* how many cells the one before has: most have as many */

    for (size_t i = 0; i < territories->count; i++) {
        struct sdt__territory *territory = territories->by_id[i];
        const int64_t id = territory->record->id;

        while (at < series->count && series->municipality[at] < id)
            at++;
        territory->first = at;
        if (usual > 0 && at + usual <= series->count && series->municipality[at + usual - 1] == id)
            at += usual;
        while (at < series->count && series->municipality[at] == id)
            at++;
        territory->count = usual = at - territory->first;
    }
}
