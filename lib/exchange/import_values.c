/*
 * The observations of a JSON import: entries gathered from all files, sorted by what their batch is,
 * and written a batch at a time.
 */
#include "exchange/import.h"

#include "core/text.h"

#include <stdlib.h>
#include <string.h>

static int read_entry(struct sdt__import *import, const char *file, const cJSON *item)
{
    static const char *const names[] = {"fetched",   "gender", "indicator",
                                        "processed", "source", "values"};
    const struct sdt__place place = {.file = file, .kind = "observation"};
    struct sdt__incoming_values entry = {.file = file};
    const cJSON *processed;
    void *block = import->entries;
    int status;

    if (!cJSON_IsObject(item))
        return sdt__fail_at(import->session, &place, SDT_ERROR_VALUE, SDT__M_JSON_TYPE,
                            "observations[]", import->session->english ? "an object" : "ett objekt",
                            sdt__json_type(import->session, item));
    status = sdt__import_members(import, &place, item, names, 6);
    if (status == SDT_OK)
        status = sdt__import_text(import, &place, item, "indicator", &entry.indicator);
    if (status == SDT_OK)
        status = sdt__import_text(import, &place, item, "gender", &entry.gender);
    if (status == SDT_OK)
        status = sdt__import_text(import, &place, item, "source", &entry.source);
    if (status == SDT_OK)
        status = sdt__import_text(import, &place, item, "fetched", &entry.fetched);
    if (status != SDT_OK)
        return status;
    entry.values = cJSON_GetObjectItemCaseSensitive(item, "values");
    processed = cJSON_GetObjectItemCaseSensitive(item, "processed");
    entry.processed = cJSON_IsTrue(processed);
    if (!entry.indicator || !cJSON_IsObject(entry.values))
        return sdt__fail_at(import->session, &place, SDT_ERROR_REQUIRED, SDT__M_JSON_NO_MEMBER,
                            entry.indicator ? "values" : "indicator");
    if (processed && !cJSON_IsBool(processed))
        return sdt__fail_at(import->session, &place, SDT_ERROR_VALUE, SDT__M_JSON_TYPE, "processed",
                            import->session->english ? "true or false" : "true eller false",
                            sdt__json_type(import->session, processed));
    if (sdt__grow(import->session, &block, &import->entry_capacity, import->entry_count + 1,
                  sizeof entry) != SDT_OK)
        return SDT_ERROR_MEMORY;
    import->entries = block;
    import->entries[import->entry_count++] = entry;
    return SDT_OK;
}

int sdt__import_read_values(struct sdt__import *import, const char *file, const cJSON *array)
{
    int status = SDT_OK;

    for (const cJSON *item = array->child; item && status != SDT_ERROR_MEMORY; item = item->next)
        status = sdt__worse(status, read_entry(import, file, item));
    return status;
}

static int compare_text(const char *a, const char *b)
{
    if (!a || !b)
        return (a != NULL) - (b != NULL);
    return strcmp(a, b);
}

/* Entries of one batch stand together; within it their order is of no matter. */
static int by_batch(const void *a, const void *b)
{
    const struct sdt__incoming_values *x = a, *y = b;
    int order = compare_text(x->source, y->source);

    if (order == 0)
        order = compare_text(x->fetched, y->fetched);
    return order != 0 ? order : x->processed - y->processed;
}

static int add_cell(struct sdt__import *import, sdt_batch *batch,
                    const struct sdt__incoming_values *entry, const char *municipality,
                    const cJSON *cell)
{
    static const char *const marks[] = {"missing", "non_response", "not_applicable", "secret"};
    const struct sdt__place place = {.file = entry->file, .kind = "observation",
                                     .key = entry->indicator};
    char near[100];

    if (cJSON_IsNumber(cell))
        return sdt_batch_add(batch, entry->indicator, municipality, cell->string, entry->gender,
                             cell->valuedouble);
    if (!cJSON_IsString(cell))
        return sdt__fail_at(import->session, &place, SDT_ERROR_VALUE, SDT__M_JSON_TYPE, cell->string,
                            import->session->english ? "a number or a mark"
                                                     : "ett tal eller en markering",
                            sdt__json_type(import->session, cell));
    for (int i = 0; i < 4; i++)
        if (strcmp(cell->valuestring, marks[i]) == 0)
            return sdt_batch_add_mark(batch, entry->indicator, municipality, cell->string,
                                      entry->gender, SDT_MARK_MISSING + i);
    sdt__suggest(import->session, near, sizeof near, cell->valuestring, marks, 4);
    return sdt__fail_at(import->session, &place, SDT_ERROR_VALUE, SDT__M_JSON_MARK, entry->indicator,
                        municipality, cell->string, cell->valuestring, near[0] ? near : ".");
}

static int add_entry(struct sdt__import *import, sdt_batch *batch,
                     const struct sdt__incoming_values *entry)
{
    int status = SDT_OK;

    for (const cJSON *row = entry->values->child; row && status != SDT_ERROR_MEMORY; row = row->next) {
        const struct sdt__place place = {.file = entry->file, .kind = "observation",
                                         .key = entry->indicator};

        if (!cJSON_IsObject(row)) {
            status = sdt__worse(
                status, sdt__fail_at(import->session, &place, SDT_ERROR_VALUE, SDT__M_JSON_TYPE,
                                     row->string,
                                     import->session->english ? "an object" : "ett objekt",
                                     sdt__json_type(import->session, row)));
            continue;
        }
        for (const cJSON *cell = row->child; cell && status != SDT_ERROR_MEMORY; cell = cell->next)
            status = sdt__worse(status, add_cell(import, batch, entry, row->string, cell));
    }
    return status;
}

static int count_batch(struct sdt__import *import, sdt_batch *batch)
{
    sdt_table *table = NULL;
    int status = sdt_batch_commit(batch, &table);

    if (status == SDT_OK && sdt_table_next(table) == SDT_OK) {
        import->counts[3] += sdt_table_int(table, sdt_table_column_find(table, "added"));
        import->counts[4] += sdt_table_int(table, sdt_table_column_find(table, "changed"));
        import->counts[5] += sdt_table_int(table, sdt_table_column_find(table, "unchanged"));
    }
    sdt_table_free(table);
    return status;
}

/* Writes the entries from `from` that make one batch; *next is the one after its last. */
static int write_batch(struct sdt__import *import, size_t from, size_t *next)
{
    const struct sdt__incoming_values *first = &import->entries[from];
    sdt_batch *batch = NULL;
    size_t i = from;
    int status = sdt_batch_new(import->session, &batch);

    if (status == SDT_OK)
        status = sdt_batch_set(batch, SDT_BATCH_SOURCE, first->source);
    if (status == SDT_OK)
        status = sdt_batch_set(batch, SDT_BATCH_FETCHED, first->fetched);
    if (status == SDT_OK)
        status = sdt_batch_set(batch, SDT_BATCH_PROCESSED, first->processed ? "1" : "0");
    for (; i < import->entry_count && by_batch(first, &import->entries[i]) == 0; i++)
        if (batch)
            status = sdt__worse(status, add_entry(import, batch, &import->entries[i]));
    if (status == SDT_OK)
        status = count_batch(import, batch);
    sdt_batch_free(batch);
    *next = i;
    return status;
}

int sdt__import_write_values(struct sdt__import *import)
{
    int status = SDT_OK;

    if (import->entry_count > 0)
        qsort(import->entries, import->entry_count, sizeof *import->entries, by_batch);
    for (size_t i = 0; status != SDT_ERROR_MEMORY && i < import->entry_count;)
        status = sdt__worse(status, write_batch(import, i, &i));
    return status;
}
