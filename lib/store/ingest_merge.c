/*
 * Merging what was gathered into the database: series by series in the order of their key, sorted,
 * checked for cells that came twice, and written with the difference that undoes it.
 */
#include "store/ingest.h"

#include "core/period.h"
#include "store/series_codec.h"
#include "store/series_merge.h"
#include "store/database.h"

#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

struct finish {
    struct sdt__ingest *ingest;
    struct sdt__store *store;
    struct sdt__batch_counts counts;
    int64_t batch;
    int refused; /* why nothing more is written, though the rest is looked through; or SDT_OK */
    struct sdt__ingest_record *records; /* those of a bucket, and as many again to sort in */
    size_t capacity;
    struct sdt__series_packer packer;
    struct sdt__series given;
    struct sdt__series stored;
    struct sdt__series merged;
    struct sdt__series undo;
};

/* "rad 12" or "rad 12 i siffror.csv". */
static void row_text(const struct sdt__ingest *ingest, const struct sdt__location *location,
                     char *out, size_t size)
{
    const enum sdt__message message = location->file ? SDT__M_VALUES_ROW_OF : SDT__M_VALUES_ROW;
    char number[24];
    const char *parts[2] = {sdt__integer_text(location->row, number), location->file};

    sdt__message_write(message, ingest->session->english, parts, 2, out, size);
}

/* Splits a row's number into its file and the row there. */
static struct sdt__location location_of_row(const struct sdt__ingest *ingest, uint64_t row)
{
    const size_t file = (size_t)(row >> (63 - SDT__INGEST_FILE_BITS));
    struct sdt__location location = {
        .row = (int64_t)(row & ((UINT64_C(1) << (63 - SDT__INGEST_FILE_BITS)) - 1))};

    if (file > 0 && ingest->files[file - 1][0])
        location.file = ingest->files[file - 1];
    return location;
}

/* The same cell twice, with rows for values. */
static void report_twice(struct finish *finish, const struct sdt__ingest_bucket *bucket,
                         const struct sdt__ingest_record *before,
                         const struct sdt__ingest_record *again)
{
    const uint64_t cell = sdt__ingest_cell_of(again);
    sdt_session *session = finish->ingest->session;
    const struct sdt__location first = location_of_row(finish->ingest, before->value);
    struct sdt__location location = location_of_row(finish->ingest, again->value);
    const char gender[2] = {bucket->gender, '\0'};
    char indicator[SDT__SERIES_KEY_SIZE] = "";
    char municipality[SDT__SERIES_KEY_SIZE] = "";
    char period[9] = "";
    char where[SDT__SERIES_KEY_SIZE + 64];

    if (session->problem_count < (size_t)session->ints[SDT_OPTION_MAX_PROBLEMS]) {
        sdt__series_key(session, SDT_KIND_INDICATOR, bucket->indicator, indicator);
        sdt__series_key(session, SDT_KIND_MUNICIPALITY, (int64_t)(cell >> SDT__INGEST_PERIOD_BITS),
                        municipality);
        period[sdt__period_format((int32_t)(cell & ((1 << SDT__INGEST_PERIOD_BITS) - 1)),
                                  period)] = '\0';
    }
    location.kind = "indicator";
    location.key = indicator;
    if (first.row == 0) {
        sdt__fail_at(session, &location, SDT_ERROR_EXISTS, SDT__M_VALUES_TWICE, indicator,
                     municipality, period, gender);
        return;
    }
    row_text(finish->ingest, &first, where, sizeof where);
    sdt__fail_at(session, &location, SDT_ERROR_EXISTS, SDT__M_VALUES_TWICE_ROW, indicator,
                 municipality, period, gender, where);
}

/* The sorted records of a bucket once more, with rows for values. */
static int read_rows(struct finish *finish, const struct sdt__ingest_bucket *bucket,
                     const struct sdt__ingest_record **sorted, size_t *count)
{
    int status = sdt__ingest_load(finish->ingest, bucket, true, finish->records, count);

    if (status == SDT_OK)
        *sorted = sdt__ingest_sort(finish->records, finish->records + bucket->count, *count);
    return status;
}

/* Reports each cell that came again. */
static int report_bucket(struct finish *finish, const struct sdt__ingest_bucket *bucket)
{
    const struct sdt__ingest_record *sorted;
    size_t count;
    int status = read_rows(finish, bucket, &sorted, &count);

    finish->refused = SDT_ERROR_EXISTS;
    for (size_t i = 1; status == SDT_OK && i < count; i++)
        if (sdt__ingest_cell_of(&sorted[i]) == sdt__ingest_cell_of(&sorted[i - 1]))
            report_twice(finish, bucket, &sorted[i - 1], &sorted[i]);
    return status;
}

/* The sorted records as a series of this batch; *absent when some are to be deleted. */
static int to_series(struct finish *finish, const struct sdt__ingest_record *records, size_t count,
                     bool *absent)
{
    struct sdt__series *given = &finish->given;
    int status = sdt__series_reserve(given, count);

    *absent = false;
    given->count = status == SDT_OK ? count : 0;
    for (size_t i = 0; i < given->count; i++) {
        const uint64_t bits = records[i].value;
        const bool no_value = bits >> 48 == 0x7ff8;

        given->municipality[i] = (int32_t)(sdt__ingest_cell_of(&records[i]) >>
                                           SDT__INGEST_PERIOD_BITS);
        given->period[i] = (int32_t)(sdt__ingest_cell_of(&records[i]) &
                                     ((1 << SDT__INGEST_PERIOD_BITS) - 1));
        given->mark[i] = no_value ? (uint8_t)(bits & 0xff) : SDT__MARK_VALUE;
        given->value[i] = 0;
        *absent = *absent || given->mark[i] == SDT__MARK_ABSENT;
        if (!no_value)
            memcpy(&given->value[i], &bits, sizeof bits);
        given->batch[i] = (uint32_t)finish->batch;
    }
    return status;
}

/* Prepares a statement whose ?1 and ?2 name the series. */
static int prepare(struct finish *finish, const char *sql, struct sdt__statement **out)
{
    int status = sdt__engine_prepare(finish->store->engine, sql, out);

    if (status != SDT_OK)
        return status;
    sdt__statement_bind_integer(*out, 1, finish->given.indicator);
    sdt__statement_bind_letter(*out, 2, &finish->given.gender);
    return SDT_OK;
}

static int run(struct sdt__statement *statement)
{
    int status = sdt__statement_run(statement);

    sdt__statement_release(statement);
    return status;
}

/* Writes what the series has become. */
static int write_series(struct finish *finish, const struct sdt__series *series)
{
    static const char remove[] = "DELETE FROM series WHERE indicator = ?1 AND gender = ?2",
                      write[] = "INSERT INTO series (indicator, gender, data) VALUES (?1, ?2, ?3)"
                                " ON CONFLICT (indicator, gender)"
                                " DO UPDATE SET data = excluded.data";
    const bool empty = series->count == 0;
    struct sdt__statement *statement = NULL;
    int status = empty ? SDT_OK : sdt__series_pack(&finish->packer, series, SDT__SERIES_FORM_CELLS);

    if (status == SDT_OK)
        status = prepare(finish, empty ? remove : write, &statement);
    if (status != SDT_OK)
        return status;
    if (!empty)
        sdt__statement_bind_blob(statement, 3, finish->packer.bytes, finish->packer.size);
    return run(statement);
}

/* Writes what leads back: the difference, or null to where there was nothing. */
static int write_undo(struct finish *finish, const struct sdt__series *undo)
{
    struct sdt__statement *statement = NULL;
    int status = undo ? sdt__series_pack(&finish->packer, undo, SDT__SERIES_FORM_DIFFERENCE)
                      : SDT_OK;

    if (status == SDT_OK)
        status = prepare(finish,
                         "INSERT INTO series_undo (indicator, gender, batch, data)"
                         " VALUES (?1, ?2, ?3, ?4)",
                         &statement);
    if (status != SDT_OK)
        return status;
    sdt__statement_bind_integer(statement, 3, finish->batch);
    if (undo)
        sdt__statement_bind_blob(statement, 4, finish->packer.bytes, finish->packer.size);
    else
        sdt__statement_bind_null(statement, 4);
    return run(statement);
}

/* Puts what was given together with what is stored. A series that is all new needs no merging. */
static int merge_series(struct finish *finish, bool absent)
{
    const struct sdt__series *series = &finish->merged;
    const bool exists = finish->stored.count > 0;
    bool changed = true;
    int status = SDT_OK;

    if (exists || absent) {
        status = sdt__series_merge(&finish->stored, &finish->given, finish->ingest->info.replace,
                                   &finish->merged, &finish->undo, &finish->counts);
        changed = finish->undo.count > 0;
    } else {
        series = &finish->given;
        finish->counts.added += (int64_t)series->count;
    }
    if (status != SDT_OK || !changed || finish->ingest->info.dry_run)
        return status;
    status = write_series(finish, series);
    return status == SDT_OK ? write_undo(finish, exists ? &finish->undo : NULL) : status;
}

/* The rhythm of the series at hand: what its indicator says, else that of most stored cells, else of
   most that are given. */
static int find_rhythm(struct finish *finish, enum sdt__period_kind *out)
{
    const bool kept = finish->stored.count > 0 && !finish->ingest->info.replace;
    const struct sdt__series *series = kept ? &finish->stored : &finish->given;
    struct sdt__statement *query;
    int status = sdt__engine_prepare(finish->store->engine,
                                     "SELECT rhythm FROM indicator WHERE id = ?1", &query);

    if (status != SDT_OK)
        return status;
    sdt__statement_bind_integer(query, 1, finish->given.indicator);
    *out = sdt__period_rhythm(sdt__statement_row(query, &status) ? sdt__statement_text(query, 0)
                                                                 : NULL,
                              series->period, series->count);
    sdt__statement_release(query);
    return status;
}

/* Whether a given cell says something that is not stored. */
static bool is_new(const struct finish *finish, size_t at)
{
    const struct sdt__series *given = &finish->given, *stored = &finish->stored;

    return given->mark[at] != SDT__MARK_ABSENT &&
           sdt__series_find(stored, given->municipality[at], given->period[at]) == stored->count;
}

static void report_off(struct finish *finish, size_t at, uint64_t row, enum sdt__period_kind rhythm)
{
    const struct sdt__series *given = &finish->given;
    sdt_session *session = finish->ingest->session;
    struct sdt__location location = location_of_row(finish->ingest, row);
    char indicator[SDT__SERIES_KEY_SIZE] = "", municipality[SDT__SERIES_KEY_SIZE] = "",
         period[9] = "";

    if (session->problem_count < (size_t)session->ints[SDT_OPTION_MAX_PROBLEMS]) {
        sdt__series_key(session, SDT_KIND_INDICATOR, given->indicator, indicator);
        sdt__series_key(session, SDT_KIND_MUNICIPALITY, given->municipality[at], municipality);
        sdt__period_format(given->period[at], period);
    }
    location.kind = "indicator";
    location.key = indicator;
    location.field = "period";
    sdt__fail_at(session, &location, SDT_ERROR_VALUE, SDT__M_VALUES_RHYTHM, indicator, municipality,
                 period,
                 sdt_field_word_label(SDT_KIND_INDICATOR, SDT_INDICATOR_RHYTHM, (int)rhythm,
                                      session->english ? "en" : "sv"));
}

/* Reports each new cell of another rhythm than the series has; the bucket is read again for its
   rows. What is stored already was asked about when it came. */
static int judge_rhythm(struct finish *finish, const struct sdt__ingest_bucket *bucket)
{
    const struct sdt__ingest_record *sorted = NULL;
    const struct sdt__series *given = &finish->given;
    enum sdt__period_kind rhythm = SDT__PERIOD_YEAR;
    size_t count;
    int status = find_rhythm(finish, &rhythm);

    for (size_t at = 0; status == SDT_OK; at++) {
        at = sdt__period_find_other(given->period, given->count, at, rhythm);
        if (at == given->count)
            break;
        if (!is_new(finish, at))
            continue;
        if (!sorted)
            status = read_rows(finish, bucket, &sorted, &count);
        if (status == SDT_OK)
            report_off(finish, at, sorted[at].value, rhythm);
        finish->refused = SDT_ERROR_VALUE;
    }
    return status;
}

static int finish_bucket(struct finish *finish, const struct sdt__ingest_bucket *bucket)
{
    struct sdt__series *all[] = {&finish->given, &finish->merged, &finish->undo};
    struct sdt__ingest_record *sorted;
    void *block = finish->records;
    bool absent;
    size_t count;
    int status = sdt__grow(finish->ingest->session, &block, &finish->capacity,
                           2 * (size_t)bucket->count, sizeof *finish->records);

    finish->records = sorted = block;
    if (status == SDT_OK)
        status = sdt__ingest_load(finish->ingest, bucket, false, sorted, &count);
    if (status != SDT_OK)
        return status;
    if (!sdt__ingest_is_sorted(sorted, count)) {
        sorted = sdt__ingest_sort(sorted, sorted + bucket->count, count);
        if (!sdt__ingest_is_sorted(sorted, count))
            return report_bucket(finish, bucket);
    }
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        all[i]->indicator = bucket->indicator;
        all[i]->gender = bucket->gender;
    }
    status = to_series(finish, sorted, count, &absent);
    if (status == SDT_OK)
        status = sdt__series_read(finish->ingest->session, bucket->indicator, bucket->gender,
                                  SDT__SERIES_KNOWN_NOW, &finish->stored);
    if (status == SDT_OK && finish->ingest->info.one_rhythm)
        status = judge_rhythm(finish, bucket);
    return status == SDT_OK && finish->refused == SDT_OK ? merge_series(finish, absent) : status;
}

static int compare_buckets(const void *a, const void *b)
{
    const struct sdt__ingest_bucket *const *x = a;
    const struct sdt__ingest_bucket *const *y = b;

    if ((*x)->indicator != (*y)->indicator)
        return (*x)->indicator < (*y)->indicator ? -1 : 1;
    return (*x)->gender - (*y)->gender;
}

static int finish_buckets(struct finish *finish)
{
    const struct sdt__ingest *ingest = finish->ingest;
    const struct sdt__ingest_bucket **order = sdt__alloc(ingest->session,
                                                         ingest->bucket_count * sizeof *order);
    int status = order ? SDT_OK : SDT_ERROR_MEMORY;

    for (size_t i = 0; order && i < ingest->bucket_count; i++)
        order[i] = &ingest->buckets[i];
    if (order)
        qsort(order, ingest->bucket_count, sizeof *order, compare_buckets);
    for (size_t i = 0; status == SDT_OK && i < ingest->bucket_count; i++)
        status = finish_bucket(finish, order[i]);
    sdt__free(ingest->session, order);
    return status == SDT_OK ? finish->refused : status;
}

/* The number of the batch, one more than the last. */
static int number_batch(struct finish *finish)
{
    int status = sdt__engine_integer(finish->store->engine,
                                     "SELECT coalesce(max(id), 0) + 1 FROM batch", &finish->batch);

    if (status == SDT_OK && (finish->batch <= 0 || finish->batch > UINT32_MAX))
        status = sdt__fail(finish->store->session, SDT_ERROR_LIMIT, SDT__M_VALUES_TOO_MANY);
    return status;
}

/* The line of the batch itself. The day is the session's, so that a day can be told to it. */
static int write_batch(struct finish *finish)
{
    const struct sdt__batch_info *info = &finish->ingest->info;
    const struct sdt__batch_counts *counts = &finish->counts;
    sdt_session *session = finish->ingest->session;
    struct sdt__statement *insert = NULL;
    char today[11];
    char at[21];
    int status = sdt__engine_prepare(
        finish->store->engine,
        "INSERT INTO batch (id, at, actor, source, processed, fetched, note, added, changed,"
        " deleted, unchanged) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        &insert);

    if (status != SDT_OK)
        return status;
    sdt__clock_moment(at);
    memcpy(today, at, 10);
    today[10] = '\0';
    if (session->texts[SDT_OPTION_TODAY][0]) {
        sdt__session_today(session, today);
        memcpy(at, today, 10);
    }
    sdt__statement_bind_integer(insert, 1, finish->batch);
    sdt__statement_bind_text(insert, 2, at);
    sdt__statement_bind_text(insert, 3, sdt__store_actor(finish->store));
    sdt__statement_bind_text(insert, 4, info->source);
    sdt__statement_bind_integer(insert, 5, info->processed);
    sdt__statement_bind_text(insert, 6, info->fetched ? info->fetched : today);
    sdt__statement_bind_text(insert, 7, info->note);
    sdt__statement_bind_integer(insert, 8, counts->added);
    sdt__statement_bind_integer(insert, 9, counts->changed);
    sdt__statement_bind_integer(insert, 10, counts->deleted);
    sdt__statement_bind_integer(insert, 11, counts->unchanged);
    status = sdt__statement_run(insert);
    sdt__statement_finalize(insert);
    return status;
}

/* The line of the history, as a record of the kind that only the history has; nothing for a batch that
   changed nothing. */
static int note_batch(struct finish *finish)
{
    const struct sdt__batch_counts *counts = &finish->counts;
    const struct {
        const char *name;
        int64_t count;
    } members[] = {
        {"added", counts->added}, {"changed", counts->changed}, {"deleted", counts->deleted}};
    const char *source = finish->ingest->info.source, *separator = "{";
    struct sdt__history_line line = {.kind = SDT__STORE_OBSERVATION};
    struct sdt__buffer after;
    char key[24];
    int status = SDT_ERROR_MEMORY;

    if (counts->added + counts->changed + counts->deleted == 0)
        return SDT_OK;
    sdt__buffer_init(&after, finish->ingest->session);
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        if (members[i].count == 0)
            continue;
        sdt__buffer_text(&after, separator);
        sdt__buffer_json_text(&after, members[i].name);
        sdt__buffer_text(&after, ": ");
        sdt__buffer_integer(&after, members[i].count);
        separator = ", ";
    }
    if (source) {
        sdt__buffer_text(&after, ", \"source\": ");
        sdt__buffer_json_text(&after, source);
    }
    sdt__buffer_byte(&after, '}');
    line.key = sdt__integer_text(finish->batch, key);
    line.after = sdt__buffer_string(&after);
    if (line.after)
        status = sdt__store_write_line(finish->store, &line);
    sdt__buffer_free(&after);
    return status;
}

static void finish_free(struct finish *finish)
{
    sdt_session *session = finish->ingest->session;

    sdt__series_packer_free(&finish->packer);
    sdt__series_free(&finish->given);
    sdt__series_free(&finish->stored);
    sdt__series_free(&finish->merged);
    sdt__series_free(&finish->undo);
    sdt__free(session, finish->records);
}

int sdt__ingest_finish(struct sdt__ingest *ingest, struct sdt__batch_counts *counts)
{
    sdt_session *session = ingest->session;
    struct finish finish = {.ingest = ingest};
    int status;

    *counts = finish.counts;
    if (ingest->failed)
        return sdt__fail(session, ingest->failed, SDT__M_VALUES_SPOILED);
    status = sdt__store_writable(session);
    if (status != SDT_OK || ingest->bucket_count == 0)
        return status;
    finish.store = session->store;
    sdt__series_packer_init(&finish.packer, session);
    sdt__series_init(&finish.given, session);
    sdt__series_init(&finish.stored, session);
    sdt__series_init(&finish.merged, session);
    sdt__series_init(&finish.undo, session);
    status = sdt__store_begin(session);
    if (status == SDT_OK) {
        status = number_batch(&finish);
        if (status == SDT_OK)
            status = finish_buckets(&finish);
        if (status == SDT_OK && !ingest->info.dry_run)
            status = write_batch(&finish);
        if (status == SDT_OK && !ingest->info.dry_run)
            status = note_batch(&finish);
        status = sdt__store_end(session, status);
    }
    if (status == SDT_OK)
        *counts = finish.counts;
    finish_free(&finish);
    return status;
}

int sdt__ingest_judge(struct sdt__ingest *ingest)
{
    const bool dry_run = ingest->info.dry_run;
    struct sdt__batch_counts counts;
    int status;

    ingest->info.dry_run = true;
    status = sdt__ingest_finish(ingest, &counts);
    ingest->info.dry_run = dry_run;
    return status;
}
