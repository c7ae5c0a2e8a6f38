/*
 * Batches of observations: rows of texts become cells with numbers, each checked, and reach the
 * database all together.
 */
#include "followup/values.h"

#include "core/period.h"
#include "core/text.h"
#include "followup/keys.h"

#include <sodertorn/kinds.h>
#include <math.h>
#include <string.h>

struct sdt_batch {
    sdt_session *session;
    struct sdt__store *store; /* the database it was begun in */
    struct sdt__batch_info info;
    char *texts[SDT_BATCH_NOTE + 1];
    struct sdt__ingest *ingest; /* NULL until the first value */
    struct sdt__keys indicators;
    struct sdt__keys municipalities;
    int64_t rows; /* values that were given singly */
    int failed;   /* why it cannot be written: columns were cut short, and some of them are in */
};

const char *sdt_mark_name(int mark)
{
    static const char *const names[] = {"value",          "missing", "non_response",
                                        "not_applicable", "secret",  "absent"};

    return mark >= 0 && mark < (int)(sizeof names / sizeof *names) ? names[mark] : NULL;
}

int sdt__values_id(sdt_session *session, int kind, const char *key, int64_t *out)
{
    const struct sdt__place place = {.kind = sdt_kind_name(kind), .key = key};
    char near[1024] = "";
    int status = sdt__store_id(session, kind, key, out);

    if (status != SDT_OK || *out != 0)
        return status;
    sdt__store_suggest(session, kind, key, near, sizeof near);
    return sdt__fail_at(session, &place, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_RECORD,
                        sdt_kind_label(kind, session->english ? "en" : "sv"), key,
                        near[0] ? near : ".");
}

int sdt_batch_new(sdt_session *session, sdt_batch **out)
{
    sdt_batch *batch;
    int status;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!out)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "out");
    status = sdt__store_writable(session);
    if (status != SDT_OK)
        return status;
    batch = sdt__alloc_zero(session, 1, sizeof *batch);
    if (!batch)
        return SDT_ERROR_MEMORY;
    batch->session = session;
    batch->store = session->store;
    sdt__keys_init(&batch->indicators, session, SDT_KIND_INDICATOR, false);
    sdt__keys_init(&batch->municipalities, session, SDT_KIND_MUNICIPALITY, true);
    sdt__session_retain(session);
    *out = batch;
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
    sdt_session *session;

    if (!batch)
        return;
    session = batch->session;
    empty(batch);
    for (size_t i = 0; i < sizeof batch->texts / sizeof *batch->texts; i++)
        sdt__free(session, batch->texts[i]);
    sdt__free(session, batch);
    sdt__session_release(session);
}

/* A yes or no as text; NULL is no. */
static bool is_switch(const char *value)
{
    return !value || strcmp(value, "0") == 0 || strcmp(value, "1") == 0;
}

/* Whether the option may have the value; reports when not. */
static int check_option(sdt_batch *batch, int option, const char *value)
{
    sdt_session *session = batch->session;
    char number[24];
    int64_t id;

    if (batch->ingest)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_VALUES_BEGUN);
    if (option < SDT_BATCH_SOURCE || option > SDT_BATCH_DRY_RUN)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_ARGUMENT_VALUE, "option",
                         sdt__integer_text(option, number),
                         "SDT_BATCH_SOURCE ... SDT_BATCH_DRY_RUN");
    if (option == SDT_BATCH_SOURCE && value)
        return sdt__values_id(session, SDT_KIND_SOURCE, value, &id);
    if (option == SDT_BATCH_FETCHED && value && !sdt__date_valid(value))
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_ARGUMENT_VALUE, "fetched", value,
                         session->english ? "YYYY-MM-DD" : "ÅÅÅÅ-MM-DD");
    if (option == SDT_BATCH_NOTE && value && sdt__utf8_valid(value, strlen(value)) != strlen(value))
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_NOT_UTF8, "note",
                         sdt__integer_text((long long)sdt__utf8_valid(value, strlen(value)) + 1,
                                           number));
    if (option >= SDT_BATCH_PROCESSED && !is_switch(value))
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_ARGUMENT_VALUE, "value", value, "0, 1");
    return SDT_OK;
}

/* That the database of the batch is still the one that is open. */
static int check_open(sdt_batch *batch)
{
    if (batch->session->store != batch->store)
        return sdt__fail(batch->session, SDT_ERROR_MISUSE, SDT__M_CURSOR_CLOSED);
    if (batch->failed)
        return sdt__fail(batch->session, batch->failed, SDT__M_VALUES_SPOILED);
    return SDT_OK;
}

int sdt_batch_set(sdt_batch *batch, int option, const char *value)
{
    const bool on = value && strcmp(value, "1") == 0;
    char *copy;
    int status;

    if (!batch)
        return SDT_ERROR_MISUSE;
    sdt__clear(batch->session);
    status = check_open(batch);
    if (status == SDT_OK)
        status = check_option(batch, option, value);
    if (status != SDT_OK)
        return status;
    if (option <= SDT_BATCH_NOTE) {
        copy = value ? sdt__copy_text(batch->session, value) : NULL;
        if (value && !copy)
            return SDT_ERROR_MEMORY;
        sdt__free(batch->session, batch->texts[option]);
        batch->texts[option] = copy;
    } else if (option == SDT_BATCH_PROCESSED) {
        batch->info.processed = on;
    } else if (option == SDT_BATCH_REPLACE) {
        batch->info.replace = on;
    } else {
        batch->info.dry_run = on;
    }
    return SDT_OK;
}

/* Makes the ingest that gathers the values, with the options as they are now. */
static int begin(sdt_batch *batch)
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
    int status = check_open(batch);

    if (status == SDT_OK)
        status = begin(batch);
    return status == SDT_OK ? sdt__ingest_file(batch->ingest, file) : status;
}

/* Where a part of a row is. */
static struct sdt__place place_of(const struct sdt__values_row *row, enum sdt__values_part part)
{
    static const char *const names[SDT__PART_COUNT] = {"indicator", "municipality", "period",
                                                       "gender", "value"};

    return (struct sdt__place){.field = names[part],
                               .file = row->file,
                               .row = row->row,
                               .column = row->column[part]};
}

/* A text of a row, cut to what a message can hold and to what is UTF-8. */
static const char *shown(struct sdt__text text, char out[64])
{
    size_t size = text.size < 60 ? text.size : 60;

    if (size > 0) {
        size = sdt__utf8_valid(text.bytes, size);
        memcpy(out, text.bytes, size);
    }
    memcpy(out + size, "…", size < text.size ? 4 : 0);
    out[size < text.size ? size + 3 : size] = '\0';
    return out;
}

/* Finds a part that is a key; reports one that may not be used. */
static int check_key(struct sdt__keys *keys, const struct sdt__values_row *row,
                     enum sdt__values_part part, struct sdt__key **out)
{
    struct sdt__key *key = sdt__keys_find(keys, row->text[part].bytes, row->text[part].size);
    struct sdt__place place;
    char text[64];

    *out = key;
    if (!key)
        return keys->session->status;
    if (key->status == SDT_OK)
        return SDT_OK;
    place = place_of(row, part);
    if (key->status == SDT_ERROR_DENIED)
        return sdt__fail_at(keys->session, &place, SDT_ERROR_DENIED, SDT__M_SCOPE_OWN,
                            keys->session->texts[SDT_OPTION_SCOPE], key->text);
    return sdt__fail_at(keys->session, &place, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_RECORD,
                        sdt_kind_label(keys->kind, keys->session->english ? "en" : "sv"),
                        shown(row->text[part], text), sdt__key_ending(key));
}

static int check_period(sdt_session *session, const struct sdt__values_row *row, int32_t *out)
{
    const struct sdt__text text = row->text[SDT__PART_PERIOD];
    struct sdt__place place;
    char words[64];

    if (sdt__period_parse(text.bytes, text.size, out))
        return SDT_OK;
    place = place_of(row, SDT__PART_PERIOD);
    return sdt__fail_at(session, &place, SDT_ERROR_VALUE, SDT__M_BAD_PERIOD, "",
                        shown(text, words));
}

/* T, K or M. The letters that other files use are answered with ours. */
static int check_gender(sdt_session *session, const struct sdt__values_row *row, char *out)
{
    const struct sdt__text text = row->text[SDT__PART_GENDER];
    const char letter = text.size == 1 ? text.bytes[0] : '\0';
    const char *near = letter == 'm' ? "M" : letter && strchr("FfWwk", letter) ? "K" : "";
    struct sdt__place place;
    char words[64];

    *out = text.size == 0 ? 'T' : letter;
    if (*out == 'T' || *out == 'K' || *out == 'M')
        return SDT_OK;
    place = place_of(row, SDT__PART_GENDER);
    return sdt__fail_at(session, &place, SDT_ERROR_VALUE,
                        near[0] ? SDT__M_VALUES_GENDER_NEAR : SDT__M_VALUES_GENDER,
                        shown(text, words), near);
}

static int check_value(sdt_session *session, const struct sdt__values_row *row)
{
    const struct sdt__place place = place_of(row, SDT__PART_VALUE);
    char number[24];

    if ((unsigned)row->mark > SDT__MARK_ABSENT)
        return sdt__fail_at(session, &place, SDT_ERROR_VALUE, SDT__M_VALUES_MARK,
                            sdt__integer_text((int)row->mark, number));
    if (row->mark == SDT__MARK_VALUE && !isfinite(row->value))
        return sdt__fail_at(session, &place, SDT_ERROR_VALUE, SDT__M_VALUES_NOT_FINITE);
    return SDT_OK;
}

/* Checks all parts, so that everything wrong with a row is told at once; the first status counts.
   `indicator` is where its key is remembered. */
static int check_row(sdt_batch *batch, const struct sdt__values_row *row, struct sdt__given *given,
                     struct sdt__key **indicator)
{
    struct sdt__key *municipality;
    int statuses[SDT__PART_COUNT];

    statuses[0] = check_key(&batch->indicators, row, SDT__PART_INDICATOR, indicator);
    statuses[1] = check_key(&batch->municipalities, row, SDT__PART_MUNICIPALITY, &municipality);
    statuses[2] = check_period(batch->session, row, &given->period);
    statuses[3] = check_gender(batch->session, row, &given->gender);
    statuses[4] = check_value(batch->session, row);
    for (int i = 0; i < SDT__PART_COUNT; i++)
        if (statuses[i] != SDT_OK)
            return statuses[i];
    given->indicator = (*indicator)->id;
    given->municipality = municipality->id;
    given->mark = row->mark;
    given->value = row->value;
    return SDT_OK;
}

/* Adds a row under a number that tells it from the others of the batch. */
static int add_row(sdt_batch *batch, const struct sdt__values_row *row, int64_t number)
{
    struct sdt__given given = {.row = number};
    struct sdt__key *indicator;
    int status = check_open(batch);

    if (status == SDT_OK)
        status = check_row(batch, row, &given, &indicator);
    if (status == SDT_OK)
        status = begin(batch);
    return status == SDT_OK ? sdt__ingest_add(batch->ingest, &given, &indicator->place) : status;
}

int sdt__batch_add_text(sdt_batch *batch, const struct sdt__values_row *row)
{
    return add_row(batch, row, row->row);
}

int sdt__batch_judge(sdt_batch *batch)
{
    int status = check_open(batch);

    return status == SDT_OK && batch->ingest ? sdt__ingest_judge(batch->ingest) : status;
}

static struct sdt__text text_of(const char *text)
{
    return (struct sdt__text){text ? text : "", text ? strlen(text) : 0};
}

/* One value through the public door; its row is its number in the batch. */
static int add_one(sdt_batch *batch, const char *indicator, const char *municipality,
                   const char *period, const char *gender, double value, int mark)
{
    struct sdt__values_row row = {
        .text = {text_of(indicator), text_of(municipality), text_of(period), text_of(gender)},
        .mark = (enum sdt__mark)mark,
        .value = value,
    };
    int status;

    if (!batch)
        return SDT_ERROR_MISUSE;
    sdt__clear(batch->session);
    if (!indicator || !municipality || !period)
        return sdt__fail(batch->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT,
                         !indicator      ? "indicator"
                         : !municipality ? "municipality"
                                         : "period");
    status = add_row(batch, &row, batch->rows + 1);
    batch->rows += status == SDT_OK;
    return status;
}

int sdt_batch_add(sdt_batch *batch, const char *indicator, const char *municipality,
                  const char *period, const char *gender, double value)
{
    return add_one(batch, indicator, municipality, period, gender, value, SDT_MARK_VALUE);
}

int sdt_batch_add_mark(sdt_batch *batch, const char *indicator, const char *municipality,
                       const char *period, const char *gender, int mark)
{
    /* a mark that is no mark is a number that check_value refuses */
    return add_one(batch, indicator, municipality, period, gender, 0,
                   mark == SDT_MARK_VALUE ? -1 : mark);
}

/* The row of columns at a place. */
static struct sdt__values_row row_at(const char *indicator, const char *gender, size_t i,
                                     const char *const *municipalities, const char *const *periods,
                                     const double *values, const int *marks)
{
    return (struct sdt__values_row){
        .text = {text_of(indicator), text_of(municipalities[i]), text_of(periods[i]),
                 text_of(gender)},
        .mark = marks ? (enum sdt__mark)marks[i] : SDT__MARK_VALUE,
        .value = values[i],
        .row = (int64_t)i + 1,
    };
}

int sdt_batch_add_columns(sdt_batch *batch, const char *indicator, const char *gender, size_t count,
                          const char *const *municipalities, const char *const *periods,
                          const double *values, const int *marks)
{
    struct sdt__given given;
    struct sdt__key *key;
    int status;

    if (!batch)
        return SDT_ERROR_MISUSE;
    sdt__clear(batch->session);
    if (!indicator || (count > 0 && (!municipalities || !periods || !values)))
        return sdt__fail(batch->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT,
                         !indicator        ? "indicator"
                         : !municipalities ? "municipalities"
                         : !periods        ? "periods"
                                           : "values");
    status = check_open(batch);
    if (status != SDT_OK)
        return status;
    for (size_t i = 0; i < count && status != SDT_ERROR_MEMORY; i++) {
        struct sdt__values_row row =
            row_at(indicator, gender, i, municipalities, periods, values, marks);
        int found = check_row(batch, &row, &given, &key);
        if (status == SDT_OK)
            status = found;
    }
    for (size_t i = 0; status == SDT_OK && i < count; i++) {
        struct sdt__values_row row =
            row_at(indicator, gender, i, municipalities, periods, values, marks);
        status = batch->failed = add_row(batch, &row, ++batch->rows);
    }
    return status;
}

static int counts_table(sdt_session *session, const struct sdt__batch_counts *counts,
                        sdt_table **out)
{
    static const char *const columns = "added:i changed:i deleted:i unchanged:i";
    sdt_table *table = sdt__table_new(session, "batch", columns);

    if (!table)
        return SDT_ERROR_MEMORY;
    sdt__table_row(table);
    sdt__table_set_int(table, 0, counts->added);
    sdt__table_set_int(table, 1, counts->changed);
    sdt__table_set_int(table, 2, counts->deleted);
    sdt__table_set_int(table, 3, counts->unchanged);
    return sdt__table_done(table, out);
}

/* Writes the values, and makes the table in the same transaction: without it nothing is written. */
static int write(sdt_batch *batch, sdt_table **out)
{
    sdt_session *session = batch->session;
    struct sdt__batch_counts counts = {0};
    int64_t id;
    int status = sdt__store_begin(session);

    if (status != SDT_OK)
        return status;
    if (batch->info.source && batch->ingest)
        status = sdt__values_id(session, SDT_KIND_SOURCE, batch->info.source, &id);
    if (status == SDT_OK)
        status = sdt__keys_check(&batch->indicators);
    if (status == SDT_OK)
        status = sdt__keys_check(&batch->municipalities);
    if (status == SDT_OK && batch->ingest)
        status = sdt__ingest_finish(batch->ingest, &counts);
    if (status == SDT_OK && out)
        status = counts_table(session, &counts, out);
    status = sdt__store_end(session, status);
    if (status != SDT_OK && out) {
        sdt_table_free(*out);
        *out = NULL;
    }
    return status;
}

int sdt_batch_commit(sdt_batch *batch, sdt_table **out)
{
    int status;

    if (out)
        *out = NULL;
    if (!batch)
        return SDT_ERROR_MISUSE;
    sdt__clear(batch->session);
    status = check_open(batch);
    if (status == SDT_OK)
        status = write(batch, out);
    if (status == SDT_OK)
        empty(batch);
    return status;
}
