/*
 * The observations of a JSON import: entries gathered from all files, sorted by what their batch is,
 * and written a batch at a time.
 */
#include "exchange/import.h"

#include "core/text.h"
#include "followup/values.h"

#include <stdlib.h>
#include <string.h>

/* The members of an entry, when all are of their types. */
static int fill_entry(struct sdt__import *import, const cJSON *item,
                      struct sdt__incoming_values *entry)
{
    static const char *const names[] = {"fetched",   "gender", "indicator", "note",
                                        "processed", "source", "values"};
    const char **const texts[] = {&entry->fetched, &entry->gender, &entry->indicator, &entry->note,
                                  NULL,            &entry->source, NULL};
    const int count = sizeof names / sizeof *names;
    const cJSON *processed = cJSON_GetObjectItemCaseSensitive(item, "processed");
    int status = sdt__import_members(import, &entry->place, item, names, (size_t)count);

    for (int i = 0; i < count; i++)
        if (texts[i])
            status = sdt__worse(status, sdt__import_text(import, &entry->place, item, names[i],
                                                         texts[i]));
    if (processed && !cJSON_IsBool(processed))
        status = sdt__worse(status, sdt__import_wrong_type(import, &entry->place, "processed",
                                                           cJSON_True, processed));
    entry->processed = cJSON_IsTrue(processed);
    entry->values = cJSON_GetObjectItemCaseSensitive(item, "values");
    if (status == SDT_OK && (!entry->indicator || !entry->values))
        status = sdt__fail_at(import->session, &entry->place, SDT_ERROR_REQUIRED,
                              SDT__M_JSON_NO_MEMBER, entry->indicator ? "values" : "indicator");
    if (entry->values && !cJSON_IsObject(entry->values))
        status = sdt__worse(status, sdt__import_wrong_type(import, &entry->place, "values",
                                                           cJSON_Object, entry->values));
    return status;
}

static int read_entry(struct sdt__import *import, const char *file, const cJSON *item)
{
    struct sdt__incoming_values entry = {
        .place = {.file = file, .row = item->valueint, .kind = "observation"}};
    void *block = import->entries;
    int status;

    if (!cJSON_IsObject(item))
        return sdt__import_wrong_type(import, &entry.place, "observations[]", cJSON_Object, item);
    status = fill_entry(import, item, &entry);
    if (status != SDT_OK)
        return status;
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

int sdt__import_by_batch(const void *a, const void *b)
{
    const struct sdt__incoming_values *x = a, *y = b;
    int order = compare_text(x->source, y->source);

    if (order == 0)
        order = compare_text(x->fetched, y->fetched);
    if (order == 0)
        order = compare_text(x->note, y->note);
    return order != 0 ? order : x->processed - y->processed;
}

/* The mark or the number of a cell; reports what is neither. */
static int read_cell(struct sdt__import *import, const struct sdt__place *place,
                     const char *municipality, const cJSON *cell, struct sdt__values_row *row)
{
    static const char *const marks[] = {"missing", "non_response", "not_applicable", "secret"};
    char near[100];

    if (cJSON_IsNumber(cell)) {
        row->value = cell->valuedouble;
        return SDT_OK;
    }
    if (!cJSON_IsString(cell))
        return sdt__import_wrong_type(import, place, cell->string, SDT__JSON_CELL, cell);
    for (int i = 0; i < 4; i++) {
        if (strcmp(cell->valuestring, marks[i]) == 0) {
            row->mark = (enum sdt__mark)(SDT__MARK_MISSING + i);
            return SDT_OK;
        }
    }
    return sdt__fail_at(
        import->session, place, SDT_ERROR_VALUE, SDT__M_JSON_MARK, place->key, municipality,
        cell->string, cell->valuestring,
        sdt__suggest(import->session, near, sizeof near, cell->valuestring, marks, 4));
}

static int add_cell(struct sdt__import *import, sdt_batch *batch,
                    const struct sdt__incoming_values *entry, const char *municipality,
                    const cJSON *cell)
{
    const char *const texts[] = {entry->indicator, municipality, cell->string,
                                 entry->gender ? entry->gender : ""};
    struct sdt__values_row row = {.file = entry->place.file, .row = cell->valueint};
    struct sdt__place place = entry->place;
    int status;

    place.row = cell->valueint;
    place.key = entry->indicator;
    for (int part = 0; part < SDT__PART_VALUE; part++)
        row.text[part] = (struct sdt__text){texts[part], strlen(texts[part])};
    status = read_cell(import, &place, municipality, cell, &row);
    return status == SDT_OK ? sdt__batch_add_text(batch, &row) : status;
}

static int add_entry(struct sdt__import *import, sdt_batch *batch,
                     const struct sdt__incoming_values *entry)
{
    int status = sdt__batch_file(batch, entry->place.file);

    for (const cJSON *row = entry->values->child; row && status != SDT_ERROR_MEMORY; row = row->next) {
        if (!cJSON_IsObject(row))
            status = sdt__worse(status, sdt__import_wrong_type(import, &entry->place, row->string,
                                                               cJSON_Object, row));
        else
            for (const cJSON *cell = row->child; cell && status != SDT_ERROR_MEMORY;
                 cell = cell->next)
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

    import->session->around = &first->place;
    if (status == SDT_OK)
        status = sdt_batch_set(batch, SDT_BATCH_SOURCE, first->source);
    if (status == SDT_OK)
        status = sdt_batch_set(batch, SDT_BATCH_FETCHED, first->fetched);
    if (status == SDT_OK)
        status = sdt_batch_set(batch, SDT_BATCH_NOTE, first->note);
    if (status == SDT_OK)
        status = sdt_batch_set(batch, SDT_BATCH_PROCESSED, first->processed ? "1" : "0");
    import->session->around = NULL;
    for (; i < import->entry_count && sdt__import_by_batch(first, &import->entries[i]) == 0; i++)
        if (batch && status != SDT_ERROR_MEMORY)
            status = sdt__worse(status, add_entry(import, batch, &import->entries[i]));
    if (status == SDT_OK)
        status = count_batch(import, batch);
    else if (batch && status != SDT_ERROR_MEMORY)
        status = sdt__worse(status, sdt__batch_judge(batch));
    sdt_batch_free(batch);
    *next = i;
    return status;
}

int sdt__import_write_values(struct sdt__import *import)
{
    int status;

    if (import->entry_count > 0)
        qsort(import->entries, import->entry_count, sizeof *import->entries,
              sdt__import_by_batch);
    status = sdt__import_values_once(import);
    for (size_t i = 0; status != SDT_ERROR_MEMORY && i < import->entry_count;)
        status = sdt__worse(status, write_batch(import, i, &i));
    return status;
}
