/*
 * The observations of a JSON import: entries gathered from all files, sorted by the properties of their
 * batches, searched for cells that two batches give, and written a batch at a time.
 */
#include "core/period.h"
#include "core/text.h"
#include "exchange/import_counts.h"
#include "exchange/json_import.h"
#include "values/values.h"

#include <stdlib.h>
#include <string.h>

/* The members of an entry, when all are of their types. */
static void fill_entry(struct sdt__json_reader *in, const cJSON *item,
                       struct sdt__json_incoming_values *entry)
{
    static const char *const names[] = {"source",    "fetched",   "note",  "gender",
                                        "indicator", "processed", "values"};

    sdt__json_judge_members(in, item, names, sizeof names / sizeof *names);
    for (int i = 0; i < SDT__ENTRY_TEXTS; i++)
        entry->texts[i] = sdt__json_text(in, item, names[i]);
    entry->processed = sdt__json_is(sdt__json_member(in, item, "processed", SDT__JSON_BOOL),
                                    cJSON_True);
    entry->values = cJSON_GetObjectItemCaseSensitive(item, "values");
    if (in->status == SDT_OK && (!entry->texts[SDT__ENTRY_INDICATOR] || !entry->values))
        sdt__json_missing(in, entry->texts[SDT__ENTRY_INDICATOR] ? "values" : "indicator");
    entry->values = sdt__json_member(in, item, "values", cJSON_Object);
}

static void read_entry(struct sdt__json_import *import, const cJSON *item)
{
    struct sdt__json_reader *in = &import->in;
    struct sdt__json_incoming_values entry = {.location = in->location};
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
    in->status = sdt__first_failure(before, in->status);
}

void sdt__json_import_read_values(struct sdt__json_import *import, const cJSON *array)
{
    struct sdt__json_reader *in = &import->in;

    for (const cJSON *item = array->child; item && in->status != SDT_ERROR_MEMORY;
         item = item->next) {
        in->location = (struct sdt__location){
            .file = in->location.file, .row = item->valueint, .kind = "observation"};
        read_entry(import, item);
    }
}

int sdt__json_import_compare_batches(const void *a, const void *b)
{
    const struct sdt__json_incoming_values *x = a, *y = b;
    int order = sdt__text_compare_lists(x->texts, y->texts, SDT__ENTRY_BATCH);

    return order != 0 ? order : x->processed - y->processed;
}

/* Reads the mark or the number of a cell; false after reporting that it is neither. */
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
    sdt__json_note(in, sdt__fail_at(in->session, &in->location, SDT_ERROR_VALUE, SDT__M_JSON_MARK,
                                    in->location.key, municipality, cell->string, cell->valuestring,
                                    sdt__session_suggest(in->session, near, sizeof near,
                                                         cell->valuestring, marks, 4)));
    return false;
}

static void add_cell(struct sdt__json_reader *in, sdt_batch *batch,
                     const struct sdt__json_incoming_values *entry, const char *municipality,
                     const cJSON *cell)
{
    const char *gender = entry->texts[SDT__ENTRY_GENDER];
    const char *const texts[] = {entry->texts[SDT__ENTRY_INDICATOR], municipality, cell->string,
                                 gender ? gender : ""};
    struct sdt__values_row row = {.file = entry->location.file, .row = cell->valueint};

    in->location.row = cell->valueint;
    for (int part = 0; part < SDT__VALUES_PART_VALUE; part++)
        row.text[part] = (struct sdt__text_span){texts[part], strlen(texts[part])};
    if (read_cell(in, municipality, cell, &row))
        sdt__json_note(in, sdt__batch_add_text(batch, &row));
}

static void add_entry(struct sdt__json_reader *in, sdt_batch *batch,
                      const struct sdt__json_incoming_values *entry)
{
    sdt__json_note(in, sdt__batch_file(batch, entry->location.file));
    for (const cJSON *row = entry->values->child; row; row = row->next) {
        in->location = entry->location;
        if (!sdt__json_is(row, cJSON_Object)) {
            sdt__json_wrong_type(in, row->string, cJSON_Object, row);
            continue;
        }
        in->location.key = entry->texts[SDT__ENTRY_INDICATOR];
        for (const cJSON *cell = row->child; cell && in->status != SDT_ERROR_MEMORY;
             cell = cell->next)
            add_cell(in, batch, entry, row->string, cell);
    }
}

static int count_batch(struct sdt__json_import *import, sdt_batch *batch)
{
    int64_t counts[SDT__BATCH_COUNTS] = {0};
    int status = sdt__import_counts_commit(batch, counts);

    import->counts[SDT__IMPORT_VALUES_ADDED] += counts[SDT__BATCH_ADDED];
    import->counts[SDT__IMPORT_VALUES_CHANGED] += counts[SDT__BATCH_CHANGED];
    import->counts[SDT__IMPORT_VALUES_UNCHANGED] += counts[SDT__BATCH_UNCHANGED];
    return status;
}

/* Writes the entries from `from` that make one batch; returns the one after its last. */
static size_t write_batch(struct sdt__json_import *import, size_t from)
{
    const struct sdt__json_incoming_values *first = &import->entries[from];
    static const unsigned char options[] = {SDT_BATCH_SOURCE, SDT_BATCH_FETCHED, SDT_BATCH_NOTE};
    struct sdt__json_reader *in = &import->in;
    const int before = in->status;
    sdt_batch *batch = NULL;
    size_t i = from;

    in->session->around = &first->location;
    in->status = sdt_batch_new(in->session, &batch);
    for (int part = 0; part < SDT__ENTRY_BATCH && in->status == SDT_OK; part++)
        in->status = sdt_batch_set(batch, options[part], first->texts[part]);
    if (in->status == SDT_OK)
        in->status = sdt_batch_set(batch, SDT_BATCH_PROCESSED, first->processed ? "1" : "0");
    if (in->status == SDT_OK) /* what was taken in once comes out, and in again, as it is */
        in->status = sdt_batch_set(batch, SDT_BATCH_MIXED, "1");
    in->session->around = NULL;
    for (; i < import->entry_count &&
           sdt__json_import_compare_batches(first, &import->entries[i]) == 0;
         i++)
        if (batch && in->status != SDT_ERROR_MEMORY)
            add_entry(in, batch, &import->entries[i]);
    if (in->status == SDT_OK)
        in->status = count_batch(import, batch);
    else if (batch && in->status != SDT_ERROR_MEMORY)
        sdt__json_note(in, sdt__batch_judge(batch));
    sdt_batch_free(batch);
    in->status = sdt__first_failure(before, in->status);
    return i;
}

int sdt__json_import_write_values(struct sdt__json_import *import)
{
    if (import->entry_count > 0)
        qsort(import->entries, import->entry_count, sizeof *import->entries,
              sdt__json_import_compare_batches);
    import->in.status = sdt__json_import_check_cells_once(import);
    for (size_t i = 0; import->in.status != SDT_ERROR_MEMORY && i < import->entry_count;)
        i = write_batch(import, i);
    return import->in.status;
}

/* A cell and the entry it stands in. */
struct given {
    const struct sdt__json_incoming_values *entry;
    const char *municipality;
    const cJSON *cell;
    int32_t period;
};

struct cells {
    struct given *all;
    size_t count;
    size_t capacity;
};

static const char *gender_of(const struct sdt__json_incoming_values *entry)
{
    const char *gender = entry->texts[SDT__ENTRY_GENDER];

    return gender ? gender : "T";
}

static int compare_series(const struct sdt__json_incoming_values *a,
                          const struct sdt__json_incoming_values *b)
{
    int order = strcmp(a->texts[SDT__ENTRY_INDICATOR], b->texts[SDT__ENTRY_INDICATOR]);

    return order != 0 ? order : strcmp(gender_of(a), gender_of(b));
}

static int by_series(const void *a, const void *b)
{
    const struct sdt__json_incoming_values *const *x = a, *const *y = b;
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

/* Gathers the cells of an entry that have a period; the others are reported where values are read. */
static int gather(sdt_session *session, struct cells *cells,
                  const struct sdt__json_incoming_values *entry)
{
    for (const cJSON *row = entry->values->child; row; row = row->next) {
        for (const cJSON *cell = sdt__json_is(row, cJSON_Object) ? row->child : NULL; cell;
             cell = cell->next) {
            struct given given = {entry, row->string, cell, 0};
            void *block = cells->all;

            if (!sdt__period_parse(cell->string, strlen(cell->string), &given.period))
                continue;
            if (sdt__grow(session, &block, &cells->capacity, cells->count + 1, sizeof given) !=
                SDT_OK)
                return SDT_ERROR_MEMORY;
            cells->all = block;
            cells->all[cells->count++] = given;
        }
    }
    return SDT_OK;
}

static int report(sdt_session *session, const struct given *given)
{
    const struct sdt__json_incoming_values *entry = given->entry;
    struct sdt__location location = entry->location;

    location.row = given->cell->valueint;
    location.key = entry->texts[SDT__ENTRY_INDICATOR];
    return sdt__fail_at(session, &location, SDT_ERROR_EXISTS, SDT__M_VALUES_TWICE, location.key,
                        given->municipality, given->cell->string, gender_of(entry));
}

/* Reports the cells of one series that two batches give. */
static int judge_series(sdt_session *session,
                        const struct sdt__json_incoming_values *const *entries, size_t count,
                        struct cells *cells)
{
    int status = SDT_OK;

    cells->count = 0;
    for (size_t i = 0; status == SDT_OK && i < count; i++)
        status = gather(session, cells, entries[i]);
    if (status == SDT_OK && cells->count > 0)
        qsort(cells->all, cells->count, sizeof *cells->all, by_cell);
    for (size_t i = 1; status != SDT_ERROR_MEMORY && i < cells->count; i++) {
        const struct given *one = &cells->all[i - 1], *two = &cells->all[i];
        if (compare_cell(one, two) == 0 &&
            sdt__json_import_compare_batches(one->entry, two->entry) != 0)
            status = sdt__first_failure(status, report(session, two));
    }
    return status;
}

int sdt__json_import_check_cells_once(struct sdt__json_import *import)
{
    sdt_session *session = import->in.session;
    const struct sdt__json_incoming_values **entries = sdt__alloc(
        session, import->entry_count * sizeof(const struct sdt__json_incoming_values *));
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
            status = sdt__first_failure(status,
                                        judge_series(session, entries + i, end - i, &cells));
    }
    sdt__free(session, cells.all);
    sdt__free(session, entries);
    return status;
}
