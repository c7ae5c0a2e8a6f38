/*
 * Reading packed series: as they are, and as they were after an earlier batch, which is had by
 * laying the differences of the batches since then over what is stored now, the earliest on top.
 */
#include "store/series.h"

#include "store/series_codec.h"
#include "store/series_merge.h"
#include "store/database.h"

#include <sodertorn/kinds.h>
#include <string.h>

void sdt__series_init(struct sdt__series *series, sdt_session *session)
{
    *series = (struct sdt__series){.session = session};
}

void sdt__series_free(struct sdt__series *series)
{
    sdt_session *session = series->session;

    sdt__free(session, series->municipality);
    sdt__free(session, series->period);
    sdt__free(session, series->value);
    sdt__free(session, series->mark);
    sdt__free(session, series->batch);
    sdt__free(session, series->work);
    sdt__series_init(series, session);
}

size_t sdt__series_find(const struct sdt__series *series, int32_t municipality, int32_t period)
{
    size_t low = 0;
    size_t high = series->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (series->municipality[middle] < municipality ||
            (series->municipality[middle] == municipality && series->period[middle] < period))
            low = middle + 1;
        else
            high = middle;
    }
    if (low < series->count && series->municipality[low] == municipality &&
        series->period[low] == period)
        return low;
    return series->count;
}

int sdt__series_damaged(const struct sdt__series *series)
{
    const char gender[2] = {series->gender, '\0'};
    char key[SDT__SERIES_KEY_SIZE];
    const struct sdt__location location = {.kind = "indicator", .key = key};

    sdt__series_key(series->session, SDT_KIND_INDICATOR, series->indicator, key);
    return sdt__fail_at(series->session, &location, SDT_ERROR_FOREIGN, SDT__M_SERIES_DAMAGED, key,
                        gender);
}

static void name_series(struct sdt__series *series, int64_t indicator, char gender)
{
    series->indicator = indicator;
    series->gender = gender;
    series->count = 0;
}

/* The series that the row names; false when the row is no series of ours. */
static bool name_from_row(struct sdt__statement *query, struct sdt__series *series)
{
    const char *gender = sdt__statement_text(query, 1);

    name_series(series, sdt__statement_integer(query, 0), gender ? gender[0] : '?');
    return gender && gender[0] && !gender[1] && strchr("TKM", gender[0]);
}

static int unpack_column(struct sdt__statement *query, int column, enum sdt__series_form form,
                         struct sdt__series *out)
{
    size_t size;
    const void *blob = sdt__statement_blob(query, column, &size);

    return sdt__series_unpack(blob, size, form, out);
}

int sdt__series_walk(sdt_session *session, enum sdt__series_form form, int64_t indicator,
                     int (*visit)(void *user, struct sdt__series *series, int status), void *user)
{
    static const char sql[][130] = {
        [SDT__SERIES_FORM_ANY] = "SELECT DISTINCT indicator, gender FROM series_undo"
                                 " WHERE indicator BETWEEN ?1 AND ?2 ORDER BY indicator, gender",
        [SDT__SERIES_FORM_CELLS] = "SELECT indicator, gender, data FROM series"
                                   " WHERE indicator BETWEEN ?1 AND ?2 ORDER BY indicator, gender",
        [SDT__SERIES_FORM_DIFFERENCE] = "SELECT indicator, gender, data FROM series_undo WHERE"
                                        " indicator BETWEEN ?1 AND ?2 AND data IS NOT NULL",
    };
    struct sdt__statement *query = NULL;
    struct sdt__series series;
    int status = sdt__store_ready(session);

    if (status == SDT_OK)
        status = sdt__engine_prepare(session->store->engine, sql[form], &query);
    if (status != SDT_OK)
        return status;
    sdt__series_init(&series, session);
    sdt__statement_bind_integer(query, 1, indicator ? indicator : INT64_MIN);
    sdt__statement_bind_integer(query, 2, indicator ? indicator : INT64_MAX);
    while (status == SDT_OK && sdt__statement_row(query, &status)) {
        if (!name_from_row(query, &series))
            status = SDT_ERROR_FOREIGN;
        else if (form != SDT__SERIES_FORM_ANY)
            status = unpack_column(query, 2, form, &series);
        if (status == SDT_OK || status == SDT_ERROR_FOREIGN)
            status = visit(user, &series, status);
    }
    sdt__statement_release(query);
    sdt__series_free(&series);
    return status;
}

/* Unpacks the blob that a query gives first, and reports one that is damaged. */
static int unpack_first(struct sdt__statement *query, enum sdt__series_form form,
                        struct sdt__series *out)
{
    int status = unpack_column(query, 0, form, out);

    return status == SDT_ERROR_FOREIGN ? sdt__series_damaged(out) : status;
}

/* What reading back in time needs: its queries, and series to put together in. */
struct back {
    struct sdt__store *store;
    struct sdt__statement *current;
    struct sdt__statement *undo;
    struct sdt__series one;
    struct sdt__series sum;
    struct sdt__series spare;
};

static int back_open(struct back *back, struct sdt__store *store, int64_t as_known)
{
    int status;

    *back = (struct back){.store = store};
    sdt__series_init(&back->one, store->session);
    sdt__series_init(&back->sum, store->session);
    sdt__series_init(&back->spare, store->session);
    status = sdt__engine_prepare(store->engine,
                                 "SELECT data FROM series WHERE indicator = ?1 AND gender = ?2",
                                 &back->current);
    if (status == SDT_OK && as_known != SDT__SERIES_KNOWN_NOW)
        status = sdt__engine_prepare(store->engine,
                                     "SELECT data FROM series_undo"
                                     " WHERE indicator = ?1 AND gender = ?2 AND batch > ?3"
                                     " ORDER BY batch",
                                     &back->undo);
    return status;
}

static void back_close(struct back *back)
{
    sdt__statement_release(back->current);
    sdt__statement_release(back->undo);
    sdt__series_free(&back->one);
    sdt__series_free(&back->sum);
    sdt__series_free(&back->spare);
}

static void swap(struct sdt__series *a, struct sdt__series *b)
{
    struct sdt__series kept = *a;

    *a = *b;
    *b = kept;
}

static void bind_series(struct sdt__statement *query, const struct sdt__series *series)
{
    sdt__statement_bind_integer(query, 1, series->indicator);
    sdt__statement_bind_letter(query, 2, &series->gender);
}

/* Lays the differences of all batches after `as_known` together in back->sum. Before the batch in
   which the series was new there was nothing: *was_new then, and later differences say no more. */
static int sum_undo(struct back *back, int64_t as_known, bool *was_new)
{
    int status = SDT_OK;

    sdt__statement_bind_integer(back->undo, 3, as_known);
    while (status == SDT_OK && sdt__statement_row(back->undo, &status)) {
        *was_new = sdt__statement_type(back->undo, 0) == SDT__CELL_NULL;
        if (*was_new)
            break;
        status = unpack_first(back->undo, SDT__SERIES_FORM_DIFFERENCE, &back->one);
        if (status == SDT_OK)
            status = sdt__series_overlay(&back->one, &back->sum, true, &back->spare);
        if (status == SDT_OK)
            swap(&back->sum, &back->spare);
    }
    sdt__statement_reset(back->undo);
    return status;
}

/* Reads the series that `out` names. */
static int read_back(struct back *back, int64_t as_known, struct sdt__series *out)
{
    bool was_new = false;
    int status = SDT_OK;

    out->count = 0;
    if (as_known < 0)
        return SDT_OK;
    bind_series(back->current, out);
    if (sdt__statement_row(back->current, &status))
        status = unpack_first(back->current, SDT__SERIES_FORM_CELLS, out);
    sdt__statement_reset(back->current);
    if (status != SDT_OK || as_known == SDT__SERIES_KNOWN_NOW)
        return status;
    name_series(&back->one, out->indicator, out->gender);
    name_series(&back->sum, out->indicator, out->gender);
    name_series(&back->spare, out->indicator, out->gender);
    bind_series(back->undo, out);
    status = sum_undo(back, as_known, &was_new);
    if (was_new)
        out->count = 0;
    if (status == SDT_OK && (was_new || back->sum.count > 0)) {
        status = sdt__series_overlay(out, &back->sum, false, &back->spare);
        if (status == SDT_OK)
            swap(out, &back->spare);
    }
    return status;
}

int sdt__series_read(sdt_session *session, int64_t indicator, char gender, int64_t as_known,
                     struct sdt__series *out)
{
    struct back back;
    int status = sdt__store_ready(session);

    name_series(out, indicator, gender);
    if (status != SDT_OK)
        return status;
    status = back_open(&back, session->store, as_known);
    if (status == SDT_OK)
        status = read_back(&back, as_known, out);
    if (status != SDT_OK)
        out->count = 0;
    back_close(&back);
    return status;
}

/* A visit to every series as it was known once. */
struct each {
    struct back back;
    int64_t as_known;
    int (*visit)(void *user, const struct sdt__series *series);
    void *user;
};

static int visit_known(void *user, struct sdt__series *series, int status)
{
    struct each *each = user;

    if (status != SDT_OK)
        return sdt__series_damaged(series);
    if (each->as_known != SDT__SERIES_KNOWN_NOW)
        status = read_back(&each->back, each->as_known, series);
    return status == SDT_OK && series->count > 0 ? each->visit(each->user, series) : status;
}

int sdt__series_each(sdt_session *session, int64_t indicator, int64_t as_known,
                     int (*visit)(void *user, const struct sdt__series *series), void *user)
{
    const bool is_now = as_known == SDT__SERIES_KNOWN_NOW;
    struct each each = {.as_known = as_known, .visit = visit, .user = user};
    int status = sdt__store_ready(session);

    if (status != SDT_OK)
        return status;
    status = back_open(&each.back, session->store, as_known);
    if (status == SDT_OK)
        status = sdt__series_walk(session, is_now ? SDT__SERIES_FORM_CELLS : SDT__SERIES_FORM_ANY,
                                  indicator, visit_known, &each);
    back_close(&each.back);
    return status;
}

int sdt__series_ask(sdt_session *session, const char *sql, const char *text, int64_t number,
                    int64_t *out)
{
    struct sdt__statement *query = NULL;
    int status = sdt__store_ready(session);

    if (status == SDT_OK)
        status = sdt__engine_prepare(session->store->engine, sql, &query);
    if (status != SDT_OK)
        return status;
    if (text)
        sdt__statement_bind_text(query, 1, text);
    else
        sdt__statement_bind_integer(query, 1, number);
    if (sdt__statement_row(query, &status))
        *out = sdt__statement_integer(query, 0);
    sdt__statement_release(query);
    return status;
}

int sdt__series_known(sdt_session *session, const char *date, int64_t *out)
{
    char after[12];

    *out = SDT__SERIES_KNOWN_NOTHING;
    memcpy(after, date, 10);
    memcpy(after + 10, "U", 2); /* sorts after the T of every moment of the day */
    return sdt__series_ask(session, "SELECT id FROM batch WHERE at < ?1 ORDER BY id DESC LIMIT 1",
                           after, 0, out);
}

int sdt__series_keys(sdt_session *session, int kind, int64_t id,
                     int (*visit)(void *user, int64_t id, const char *key), void *user)
{
    const char *name = sdt__kind(kind)->name;
    char sql[80];
    struct sdt__statement *query = NULL;
    int status = sdt__store_ready(session);

    sdt__message_fill(id ? "SELECT id, key FROM \"{1}\" WHERE id = ?1"
                         : "SELECT id, key FROM \"{1}\" ORDER BY key",
                      &name, 1, sql, sizeof sql);
    if (status == SDT_OK)
        status = sdt__engine_prepare(session->store->engine, sql, &query);
    if (status == SDT_OK && id)
        sdt__statement_bind_integer(query, 1, id);
    while (status == SDT_OK && sdt__statement_row(query, &status)) {
        const char *key = sdt__statement_text(query, 1);
        status = key ? visit(user, sdt__statement_integer(query, 0), key)
                     : sdt__fail_memory(session);
    }
    sdt__statement_release(query);
    return status;
}

static int copy_key(void *user, int64_t id, const char *key)
{
    char *out = user;
    size_t size = strlen(key);

    (void)id;
    size = size < SDT__SERIES_KEY_SIZE ? size : SDT__SERIES_KEY_SIZE - 1;
    memcpy(out, key, size);
    out[size] = '\0';
    return SDT_OK;
}

void sdt__series_key(sdt_session *session, int kind, int64_t id, char out[SDT__SERIES_KEY_SIZE])
{
    sdt__integer_text(id, out);
    if (session->store && id > 0)
        sdt__series_keys(session, kind, id, copy_key, out);
}
