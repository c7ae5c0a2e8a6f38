/*
 * The observations of a JSON import: entries gathered from all files, sorted by what their batch is,
 * and written a batch at a time.
 */
#include "exchange/import.h"

#include "core/text.h"
#include "exchange/counts.h"
#include "exchange/order.h"
#include "followup/values.h"

#include <stdlib.h>
#include <string.h>

/* The members of an entry, when all are of their types. */
static void fill_entry(struct sdt__json_reader *in, const cJSON *item,
                       struct sdt__incoming_values *entry)
{
    static const char *const names[] = {"source",    "fetched",   "note",  "gender",
                                        "indicator", "processed", "values"};

    sdt__json_judge_members(in, item, names, sizeof names / sizeof *names);
    for (int i = 0; i < SDT__ENTRY_TEXTS; i++)
        entry->texts[i] = sdt__json_text(in, item, names[i]);
    entry->processed =
        sdt__json_is(sdt__json_member(in, item, "processed", SDT__JSON_BOOL), cJSON_True);
    entry->values = cJSON_GetObjectItemCaseSensitive(item, "values");
    if (in->status == SDT_OK && (!entry->texts[SDT__ENTRY_INDICATOR] || !entry->values))
        sdt__json_missing(in, entry->texts[SDT__ENTRY_INDICATOR] ? "values" : "indicator");
    entry->values = sdt__json_member(in, item, "values", cJSON_Object);
}

static void read_entry(struct sdt__import *import, const cJSON *item)
{
    struct sdt__json_reader *in = &import->in;
    struct sdt__incoming_values entry = {.place = in->place};
    void *block = import->entries;
    const int before = in->status;

    if (!sdt__json_is(item, cJSON_Object)) {
        sdt__json_wrong_type(in, "observations[]", cJSON_Object, item);
        return;
    }
    in->status = SDT_OK;
    fill_entry(in, item, &entry);
    if (in->status == SDT_OK)
        in->status = sdt__grow(in->session, &block, &import->entry_capacity,
                               import->entry_count + 1, sizeof entry);
    import->entries = block;
    if (in->status == SDT_OK)
        import->entries[import->entry_count++] = entry;
    in->status = sdt__worse(before, in->status);
}

void sdt__import_read_values(struct sdt__import *import, const cJSON *array)
{
    struct sdt__json_reader *in = &import->in;

    for (const cJSON *item = array->child; item && in->status != SDT_ERROR_MEMORY;
         item = item->next) {
        in->place = (struct sdt__place){
            .file = in->place.file, .row = item->valueint, .kind = "observation"};
        read_entry(import, item);
    }
}

int sdt__import_by_batch(const void *a, const void *b)
{
    const struct sdt__incoming_values *x = a, *y = b;
    int order = sdt__compare_texts(x->texts, y->texts, SDT__ENTRY_BATCH);

    return order != 0 ? order : x->processed - y->processed;
}

/* The mark or the number of a cell; false when it is neither, which is told. */
static bool read_cell(struct sdt__json_reader *in, const char *municipality, const cJSON *cell,
                      struct sdt__values_row *row)
{
    static const char *const marks[] = {"missing", "non_response", "not_applicable", "secret"};
    char near[100];

    if (!(cell->type & SDT__JSON_CELL)) {
        sdt__json_wrong_type(in, cell->string, SDT__JSON_CELL, cell);
        return false;
    }
    row->value = cell->valuedouble;
    if (sdt__json_is(cell, cJSON_Number))
        return true;
    for (int i = 0; i < 4; i++) {
        if (strcmp(cell->valuestring, marks[i]) == 0) {
            row->mark = (enum sdt__mark)(SDT__MARK_MISSING + i);
            return true;
        }
    }
    sdt__json_note(in, sdt__fail_at(in->session, &in->place, SDT_ERROR_VALUE, SDT__M_JSON_MARK,
                                    in->place.key, municipality, cell->string, cell->valuestring,
                                    sdt__suggest(in->session, near, sizeof near, cell->valuestring,
                                                 marks, 4)));
    return false;
}

static void add_cell(struct sdt__json_reader *in, sdt_batch *batch,
                     const struct sdt__incoming_values *entry, const char *municipality,
                     const cJSON *cell)
{
    const char *gender = entry->texts[SDT__ENTRY_GENDER];
    const char *const texts[] = {entry->texts[SDT__ENTRY_INDICATOR], municipality, cell->string,
                                 gender ? gender : ""};
    struct sdt__values_row row = {.file = entry->place.file, .row = cell->valueint};

    in->place.row = cell->valueint;
    for (int part = 0; part < SDT__PART_VALUE; part++)
        row.text[part] = (struct sdt__text){texts[part], strlen(texts[part])};
    if (read_cell(in, municipality, cell, &row))
        sdt__json_note(in, sdt__batch_add_text(batch, &row));
}

static void add_entry(struct sdt__json_reader *in, sdt_batch *batch,
                      const struct sdt__incoming_values *entry)
{
    sdt__json_note(in, sdt__batch_file(batch, entry->place.file));
    for (const cJSON *row = entry->values->child; row; row = row->next) {
        in->place = entry->place;
        if (!sdt__json_is(row, cJSON_Object)) {
            sdt__json_wrong_type(in, row->string, cJSON_Object, row);
            continue;
        }
        in->place.key = entry->texts[SDT__ENTRY_INDICATOR];
        for (const cJSON *cell = row->child; cell && in->status != SDT_ERROR_MEMORY;
             cell = cell->next)
            add_cell(in, batch, entry, row->string, cell);
    }
}

static int count_batch(struct sdt__import *import, sdt_batch *batch)
{
    int64_t counts[SDT__COUNT_COUNT] = {0};
    int status = sdt__counts_commit(batch, counts);

    import->counts[3] += counts[SDT__COUNT_ADDED];
    import->counts[4] += counts[SDT__COUNT_CHANGED];
    import->counts[5] += counts[SDT__COUNT_UNCHANGED];
    return status;
}

/* Writes the entries from `from` that make one batch; returns the one after its last. */
static size_t write_batch(struct sdt__import *import, size_t from)
{
    const struct sdt__incoming_values *first = &import->entries[from];
    static const unsigned char options[] = {SDT_BATCH_SOURCE, SDT_BATCH_FETCHED, SDT_BATCH_NOTE};
    struct sdt__json_reader *in = &import->in;
    const int before = in->status;
    sdt_batch *batch = NULL;
    size_t i = from;

    in->session->around = &first->place;
    in->status = sdt_batch_new(in->session, &batch);
    for (int part = 0; part < SDT__ENTRY_BATCH && in->status == SDT_OK; part++)
        in->status = sdt_batch_set(batch, options[part], first->texts[part]);
    if (in->status == SDT_OK)
        in->status = sdt_batch_set(batch, SDT_BATCH_PROCESSED, first->processed ? "1" : "0");
    in->session->around = NULL;
    for (; i < import->entry_count && sdt__import_by_batch(first, &import->entries[i]) == 0; i++)
        if (batch && in->status != SDT_ERROR_MEMORY)
            add_entry(in, batch, &import->entries[i]);
    if (in->status == SDT_OK)
        in->status = count_batch(import, batch);
    else if (batch && in->status != SDT_ERROR_MEMORY)
        sdt__json_note(in, sdt__batch_judge(batch));
    sdt_batch_free(batch);
    in->status = sdt__worse(before, in->status);
    return i;
}

int sdt__import_write_values(struct sdt__import *import)
{
    if (import->entry_count > 0)
        qsort(import->entries, import->entry_count, sizeof *import->entries,
              sdt__import_by_batch);
    import->in.status = sdt__import_values_once(import);
    for (size_t i = 0; import->in.status != SDT_ERROR_MEMORY && i < import->entry_count;)
        i = write_batch(import, i);
    return import->in.status;
}
