/*
 * A cell that two batches of one import give, such as a value from two sources: the batch written
 * last would win, and nobody would have said so.
 */
#include "exchange/import.h"

#include "core/period.h"

#include <stdlib.h>
#include <string.h>

/* A cell and the entry it stands in. */
struct given {
    const struct sdt__incoming_values *entry;
    const char *municipality;
    const cJSON *cell;
    int32_t period;
};

struct cells {
    struct given *all;
    size_t count;
    size_t capacity;
};

static const char *gender_of(const struct sdt__incoming_values *entry)
{
    const char *gender = entry->texts[SDT__ENTRY_GENDER];

    return gender ? gender : "T";
}

static int compare_series(const struct sdt__incoming_values *a, const struct sdt__incoming_values *b)
{
    int order = strcmp(a->texts[SDT__ENTRY_INDICATOR], b->texts[SDT__ENTRY_INDICATOR]);

    return order != 0 ? order : strcmp(gender_of(a), gender_of(b));
}

static int by_series(const void *a, const void *b)
{
    const struct sdt__incoming_values *const *x = a, *const *y = b;
    int order = compare_series(*x, *y);

    return order != 0 ? order : (*x > *y) - (*x < *y);
}

static int compare_cell(const struct given *a, const struct given *b)
{
    int order = strcmp(a->municipality, b->municipality);

    return order != 0 ? order : (a->period > b->period) - (a->period < b->period);
}

static int by_cell(const void *a, const void *b)
{
    const struct given *x = a, *y = b;
    int order = compare_cell(x, y);

    return order != 0 ? order : (x->entry > y->entry) - (x->entry < y->entry);
}

/* The cells of an entry that could be cells at all; the others are told elsewhere. */
static int gather(sdt_session *session, struct cells *cells, const struct sdt__incoming_values *entry)
{
    for (const cJSON *row = entry->values->child; row; row = row->next) {
        for (const cJSON *cell = sdt__json_is(row, cJSON_Object) ? row->child : NULL; cell;
             cell = cell->next) {
            struct given given = {entry, row->string, cell, 0};
            void *block = cells->all;

            if (!sdt__period_parse(cell->string, strlen(cell->string), &given.period))
                continue;
            if (sdt__grow(session, &block, &cells->capacity, cells->count + 1, sizeof given) != SDT_OK)
                return SDT_ERROR_MEMORY;
            cells->all = block;
            cells->all[cells->count++] = given;
        }
    }
    return SDT_OK;
}

static int report(sdt_session *session, const struct given *given)
{
    const struct sdt__incoming_values *entry = given->entry;
    struct sdt__place place = entry->place;

    place.row = given->cell->valueint;
    place.key = entry->texts[SDT__ENTRY_INDICATOR];
    return sdt__fail_at(session, &place, SDT_ERROR_EXISTS, SDT__M_VALUES_TWICE, place.key,
                        given->municipality, given->cell->string, gender_of(entry));
}

/* The entries of one series; in one batch, or alone, they need no look. */
static int judge_series(sdt_session *session, const struct sdt__incoming_values *const *entries,
                        size_t count, struct cells *cells)
{
    int status = SDT_OK;

    cells->count = 0;
    for (size_t i = 0; status == SDT_OK && i < count; i++)
        status = gather(session, cells, entries[i]);
    if (status == SDT_OK && cells->count > 0)
        qsort(cells->all, cells->count, sizeof *cells->all, by_cell);
    for (size_t i = 1; status != SDT_ERROR_MEMORY && i < cells->count; i++) {
        const struct given *one = &cells->all[i - 1], *two = &cells->all[i];
        if (compare_cell(one, two) == 0 && sdt__import_by_batch(one->entry, two->entry) != 0)
            status = sdt__worse(status, report(session, two));
    }
    return status;
}

int sdt__import_values_once(struct sdt__import *import)
{
    sdt_session *session = import->in.session;
    const struct sdt__incoming_values **entries =
        sdt__alloc(session, import->entry_count * sizeof(const struct sdt__incoming_values *));
    struct cells cells = {0};
    int status = entries ? SDT_OK : SDT_ERROR_MEMORY;
    size_t end;

    for (size_t i = 0; entries && i < import->entry_count; i++)
        entries[i] = &import->entries[i];
    if (entries && import->entry_count > 0)
        qsort(entries, import->entry_count, sizeof *entries, by_series);
    for (size_t i = 0; status != SDT_ERROR_MEMORY && i < import->entry_count; i = end) {
        for (end = i + 1; end < import->entry_count; end++)
            if (compare_series(entries[i], entries[end]) != 0)
                break;
        if (end > i + 1)
            status = sdt__worse(status, judge_series(session, entries + i, end - i, &cells));
    }
    sdt__free(session, cells.all);
    sdt__free(session, entries);
    return status;
}
