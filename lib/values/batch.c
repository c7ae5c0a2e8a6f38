/*
 * Batches of observations: values are gathered one by one, by columns or by the rows of an import, and reach
 * the database all together.
 */
#include "core/options.h"
#include "core/text.h"
#include "values/batch.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <string.h>

const char *sdt_mark_name(int mark)
{
    static const char *const names[] = {"value",          "missing", "non_response",
                                        "not_applicable", "secret",  "absent"};

    return mark >= 0 && mark < (int)(sizeof names / sizeof *names) ? names[mark] : NULL;
}

int sdt__values_id(sdt_session *session, int kind, const char *key, int64_t *out)
{
    int status = sdt__store_id(session, kind, key, out);

    return status == SDT_OK && *out == 0 ? sdt__store_missing(session, kind, key) : status;
}

int sdt_batch_new(sdt_session *session, sdt_batch **out)
{
    SDT__GUARD(session);
    void *made;
    int status;

    if (out)
        *out = NULL;
    status = sdt__session_begin(session, out, "out");
    if (status == SDT_OK)
        status = sdt__store_writable(session);
    if (status == SDT_OK)
        status = sdt__handle_new(session, sizeof **out, out, &made);
    if (status != SDT_OK)
        return status;
    *out = made;
    (*out)->store = session->store;
    (*out)->info.one_rhythm = true;
    sdt__keys_init(&(*out)->indicators, session, SDT_KIND_INDICATOR, false);
    sdt__keys_init(&(*out)->municipalities, session, SDT_KIND_MUNICIPALITY, true);
    return SDT_OK;
}

static void empty(sdt_batch *batch)
{
    sdt__ingest_free(batch->ingest);
    sdt__keys_free(&batch->indicators);
    sdt__keys_free(&batch->municipalities);
    batch->ingest = NULL;
    batch->rows = 0;
    batch->failed = SDT_OK;
}

void sdt_batch_free(sdt_batch *batch)
{
    SDT__GUARD_HANDLE(batch);

    if (!guarded)
        return;
    empty(batch);
    for (size_t i = 0; i < sizeof batch->texts / sizeof *batch->texts; i++)
        sdt__free(batch->session, batch->texts[i]);
    sdt__handle_free(batch);
}

/* Whether the option may have the value; reports when not. */
static int check_option(sdt_batch *batch, int option, const char *value)
{
    static const char *const switches[] = {[SDT_BATCH_PROCESSED] = "processed",
                                           [SDT_BATCH_REPLACE] = "replace",
                                           [SDT_BATCH_DRY_RUN] = "dry_run",
                                           [SDT_BATCH_MIXED] = "mixed"};
    sdt_session *session = batch->session;
    char number[24];
    size_t valid;
    int64_t id;
    bool on;

    if (batch->ingest)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_VALUES_BEGUN);
    if (option < SDT_BATCH_SOURCE || option > SDT_BATCH_MIXED)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_ARGUMENT_VALUE, "option",
                         sdt__integer_text(option, number), "SDT_BATCH_SOURCE ... SDT_BATCH_MIXED");
    if (option == SDT_BATCH_SOURCE && value)
        return sdt__values_id(session, SDT_KIND_SOURCE, value, &id);
    if (option == SDT_BATCH_FETCHED)
        return sdt__verb_date(session, "fetched: ", value);
    valid = value ? sdt__utf8_valid(value, strlen(value)) : 0;
    if (option == SDT_BATCH_NOTE && value && value[valid])
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_NOT_UTF8, "note",
                         sdt__integer_text((long long)valid + 1, number));
    return option >= SDT_BATCH_PROCESSED
               ? sdt__options_switch(session, switches[option], value, &on)
               : SDT_OK;
}

bool sdt__batch_holds_values(const sdt_batch *batch)
{
    return batch->ingest != NULL;
}

int sdt__batch_check(sdt_batch *batch)
{
    if (batch->session->store != batch->store)
        return sdt__fail(batch->session, SDT_ERROR_MISUSE, SDT__M_CURSOR_CLOSED);
    if (batch->failed)
        return sdt__fail(batch->session, batch->failed, SDT__M_VALUES_SPOILED);
    return SDT_OK;
}

int sdt_batch_set(sdt_batch *batch, int option, const char *value)
{
    SDT__GUARD_HANDLE(batch);
    const bool on = value && strcmp(value, "1") == 0;
    int status = sdt__handle(batch);

    if (status == SDT_OK)
        status = sdt__batch_check(batch);
    if (status == SDT_OK)
        status = check_option(batch, option, value);
    if (status != SDT_OK)
        return status;
    if (option <= SDT_BATCH_NOTE)
        return sdt__replace_text(batch->session, &batch->texts[option], value);
    if (option == SDT_BATCH_PROCESSED)
        batch->info.processed = on;
    else if (option == SDT_BATCH_REPLACE)
        batch->info.replace = on;
    else if (option == SDT_BATCH_DRY_RUN)
        batch->info.dry_run = on;
    else
        batch->info.one_rhythm = !on;
    return SDT_OK;
}

int sdt__batch_set_options(sdt_batch *batch, const char *const values[SDT_BATCH_MIXED + 1])
{
    int status = SDT_OK;

    for (int i = SDT_BATCH_SOURCE; status == SDT_OK && i <= SDT_BATCH_MIXED; i++)
        if (values[i])
            status = sdt_batch_set(batch, i, values[i]);
    return status;
}

int sdt__batch_begin(sdt_batch *batch)
{
    if (batch->ingest)
        return SDT_OK;
    batch->info.source = batch->texts[SDT_BATCH_SOURCE];
    batch->info.fetched = batch->texts[SDT_BATCH_FETCHED];
    batch->info.note = batch->texts[SDT_BATCH_NOTE];
    return sdt__ingest_new(batch->session, &batch->info, &batch->ingest);
}

int sdt__batch_file(sdt_batch *batch, const char *file)
{
    int status = sdt__batch_check(batch);

    if (status == SDT_OK)
        status = sdt__batch_begin(batch);
    return status == SDT_OK ? sdt__ingest_file(batch->ingest, file) : status;
}

int sdt__batch_judge(sdt_batch *batch)
{
    int status = sdt__batch_check(batch);

    return status == SDT_OK && batch->ingest ? sdt__ingest_judge(batch->ingest) : status;
}

/* Begins a row of texts; NULL is as "". */
static void set_text(struct sdt__values_row *row, enum sdt__values_part part, const char *text)
{
    row->text[part].bytes = text ? text : "";
    row->text[part].size = strlen(row->text[part].bytes);
}

/* One value through the public API; its row is its number in the batch. */
static int add_one(sdt_batch *batch, const char *indicator, const char *municipality,
                   const char *period, const char *gender, double value, int mark)
{
    SDT__GUARD_HANDLE(batch);
    struct sdt__values_row row = {.mark = (enum sdt__mark)mark, .value = value};
    int status = sdt__handle(batch);

    if (status == SDT_OK)
        status = sdt__verb_begin(batch->session, "indicator", indicator, "municipality",
                                 municipality);
    if (status == SDT_OK)
        status = sdt__session_begin(batch->session, period, "period");
    if (status != SDT_OK)
        return status;
    set_text(&row, SDT__VALUES_PART_INDICATOR, indicator);
    set_text(&row, SDT__VALUES_PART_MUNICIPALITY, municipality);
    set_text(&row, SDT__VALUES_PART_PERIOD, period);
    set_text(&row, SDT__VALUES_PART_GENDER, gender);
    return sdt__batch_add_next(batch, &row);
}

int sdt_batch_add(sdt_batch *batch, const char *indicator, const char *municipality,
                  const char *period, const char *gender, double value)
{
    return add_one(batch, indicator, municipality, period, gender, value, SDT_MARK_VALUE);
}

int sdt_batch_add_mark(sdt_batch *batch, const char *indicator, const char *municipality,
                       const char *period, const char *gender, int mark)
{
    /* a mark that is no mark is a number that rows.c refuses */
    return add_one(batch, indicator, municipality, period, gender, 0,
                   mark == SDT_MARK_VALUE ? -1 : mark);
}

/* Columns of equal length. */
struct columns {
    const char *const *municipalities;
    const char *const *periods;
    const double *values;
    const int *marks; /* or NULL */
};

static void set_row(struct sdt__values_row *row, const struct columns *columns, size_t index)
{
    set_text(row, SDT__VALUES_PART_MUNICIPALITY, columns->municipalities[index]);
    set_text(row, SDT__VALUES_PART_PERIOD, columns->periods[index]);
    row->mark = columns->marks ? (enum sdt__mark)columns->marks[index] : SDT__MARK_VALUE;
    row->value = columns->values[index];
    row->row = (int64_t)index + 1;
}

int sdt_batch_add_columns(sdt_batch *batch, const char *indicator, const char *gender, size_t count,
                          const char *const *municipalities, const char *const *periods,
                          const double *values, const int *marks)
{
    SDT__GUARD_HANDLE(batch);
    const struct columns columns = {municipalities, periods, values, marks};
    struct sdt__values_row row = {.row = 0};
    struct sdt__ingest_cell given;
    struct sdt__keys_entry *key;
    int status = sdt__handle(batch);

    if (status == SDT_OK)
        status = sdt__session_begin(batch->session, indicator, "indicator");
    if (status == SDT_OK && count > 0)
        status = sdt__verb_begin(batch->session, "municipalities", municipalities, "periods",
                                 periods);
    if (status == SDT_OK && count > 0)
        status = sdt__session_begin(batch->session, values, "values");
    if (status == SDT_OK)
        status = sdt__batch_check(batch);
    if (status != SDT_OK)
        return status;
    set_text(&row, SDT__VALUES_PART_INDICATOR, indicator);
    set_text(&row, SDT__VALUES_PART_GENDER, gender);
    for (size_t i = 0; i < count && status != SDT_ERROR_MEMORY; i++) {
        set_row(&row, &columns, i);
        status = sdt__first_failure(status, sdt__batch_judge_row(batch, &row, &given, &key));
    }
    for (size_t i = 0; status == SDT_OK && i < count; i++) {
        set_row(&row, &columns, i);
        status = batch->failed = sdt__batch_add_row(batch, &row, ++batch->rows);
    }
    return status;
}

/* Writes the values, and makes the table in the same transaction: without it nothing is written. */
static const struct sdt__column columns[] = {
    [SDT__BATCH_ADDED] = {"added", SDT_TYPE_INTEGER, "antal tillagda värden",
                          "number of values added"},
    [SDT__BATCH_CHANGED] = {"changed", SDT_TYPE_INTEGER, "antal ändrade värden",
                            "number of values changed"},
    [SDT__BATCH_DELETED] = {"deleted", SDT_TYPE_INTEGER, "antal borttagna värden",
                            "number of values deleted"},
    [SDT__BATCH_UNCHANGED] = {"unchanged", SDT_TYPE_INTEGER, "antal oförändrade värden",
                              "number of values unchanged"},
};

const struct sdt__table_layout sdt__layout_batch = SDT__TABLE_LAYOUT("batch", columns);

static int write(sdt_session *session, const void *asked, sdt_table **out)
{
    sdt_batch *const *handle = asked;
    sdt_batch *batch = *handle;
    struct sdt__batch_counts counts = {0};
    int64_t id;
    int status = SDT_OK;

    if (batch->info.source && batch->ingest)
        status = sdt__values_id(session, SDT_KIND_SOURCE, batch->info.source, &id);
    if (status == SDT_OK)
        status = sdt__keys_check(&batch->indicators);
    if (status == SDT_OK)
        status = sdt__keys_check(&batch->municipalities);
    if (status == SDT_OK && batch->ingest)
        status = sdt__ingest_finish(batch->ingest, &counts);
    if (status == SDT_OK) {
        sdt_table *table = sdt__table_new(session, &sdt__layout_batch);

        sdt__table_row(table);
        sdt__table_set_int(table, SDT__BATCH_ADDED, counts.added);
        sdt__table_set_int(table, SDT__BATCH_CHANGED, counts.changed);
        sdt__table_set_int(table, SDT__BATCH_DELETED, counts.deleted);
        sdt__table_set_int(table, SDT__BATCH_UNCHANGED, counts.unchanged);
        status = sdt__table_done(table, out);
    }
    return status;
}

int sdt_batch_commit(sdt_batch *batch, sdt_table **out)
{
    SDT__GUARD_HANDLE(batch);
    int status = sdt__handle(batch);

    if (out)
        *out = NULL;
    if (status == SDT_OK)
        status = sdt__batch_check(batch);
    if (status == SDT_OK)
        status = sdt__verb_write(batch->session, NULL, write, &batch, out);
    if (status == SDT_OK)
        empty(batch);
    return status;
}
