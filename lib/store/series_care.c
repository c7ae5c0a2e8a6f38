/*
 * Looking after what is packed: whether a record still has values, whether everything can be read,
 * and which batch a cell came with.
 */
#include "store/series.h"

#include "store/series_codec.h"
#include "store/sqlite.h"


/* Calls `visit` for every blob there is, in both tables, unpacked. One that is damaged is given as
   an empty series with the status of it. */
static int each_blob(sdt_session *session,
                     int (*visit)(void *user, const struct sdt__series *series, int status),
                     void *user)
{
    static const char *const sql[] = {
        "SELECT indicator, gender, data FROM series",
        "SELECT indicator, gender, data FROM series_undo WHERE data IS NOT NULL",
    };
    static const enum sdt__form forms[] = {SDT__FORM_SERIES, SDT__FORM_DIFFERENCE};
    struct sdt__series series;
    int status = SDT_OK;

    sdt__series_init(&series, session);
    for (int i = 0; status == SDT_OK && i < 2; i++) {
        sqlite3_stmt *query = NULL;
        int code = SQLITE_DONE;

        status = sdt__sqlite_prepare(session->store, sql[i], &query);
        while (status == SDT_OK && (code = sqlite3_step(query)) == SQLITE_ROW) {
            const char *gender = (const char *)sqlite3_column_text(query, 1);
            const void *blob = sqlite3_column_blob(query, 2);

            series.indicator = sqlite3_column_int64(query, 0);
            series.gender = gender ? gender[0] : '?';
            status = sdt__series_unpack(blob, (size_t)sqlite3_column_bytes(query, 2), forms[i],
                                        &series);
            if (status != SDT_ERROR_MEMORY)
                status = visit(user, &series, status);
        }
        if (status == SDT_OK && code != SQLITE_DONE)
            status = sdt__sqlite_fail(session->store, code);
        sqlite3_finalize(query);
    }
    sdt__series_free(&series);
    return status;
}

static int check_blob(void *user, const struct sdt__series *series, int status)
{
    bool *damaged = user;

    if (status != SDT_OK) {
        sdt__series_damaged(series);
        *damaged = true;
    }
    return SDT_OK;
}

int sdt__series_check(sdt_session *session)
{
    bool damaged = false;
    int status = sdt__store_ready(session);

    if (status == SDT_OK)
        status = each_blob(session, check_blob, &damaged);
    return status == SDT_OK && damaged ? SDT_ERROR_FOREIGN : status;
}

/* A municipality that is looked for among the cells of all series. */
struct use {
    int64_t municipality;
    bool found;
};

/* A damaged series may have any municipality in it. */
static int look_for_use(void *user, const struct sdt__series *series, int status)
{
    struct use *use = user;

    for (size_t i = 0; i < series->count && !use->found; i++)
        use->found = series->municipality[i] == use->municipality;
    use->found = use->found || status != SDT_OK;
    return use->found ? SDT_END : SDT_OK;
}

/* Whether the query has a row, with the id or else the key for its parameter. */
static int has_row(sdt_session *session, const char *sql, int64_t id, const char *key, bool *out)
{
    sqlite3_stmt *query = NULL;
    int status = sdt__store_ready(session);

    *out = false;
    if (status == SDT_OK)
        status = sdt__sqlite_prepare(session->store, sql, &query);
    if (status == SDT_OK) {
        if (key)
            sdt__sqlite_bind_text(query, 1, key);
        else
            sqlite3_bind_int64(query, 1, id);
        *out = sqlite3_step(query) == SQLITE_ROW;
        status = sdt__sqlite_fail(session->store, sqlite3_reset(query));
    }
    sdt__sqlite_done(session->store, query);
    return status;
}

int sdt__series_uses(sdt_session *session, int64_t id, bool as_indicator, bool *out)
{
    struct use use = {.municipality = id};
    int status;

    if (as_indicator) /* a series that is or was has a line for the batch it came in */
        return has_row(session, "SELECT 1 FROM series_undo WHERE indicator = ?1 LIMIT 1", id, NULL,
                       out);
    *out = false;
    status = sdt__store_ready(session);
    if (status == SDT_OK)
        status = each_blob(session, look_for_use, &use);
    *out = use.found;
    return status == SDT_END ? SDT_OK : status;
}

int sdt__batch_uses(sdt_session *session, const char *source, bool *out)
{
    return has_row(session, "SELECT 1 FROM batch WHERE source = ?1 LIMIT 1", 0, source, out);
}

void sdt__batch_origin_free(struct sdt__batch_origin *origin)
{
    sdt__free(origin->session, origin->source);
    sdt__free(origin->session, origin->fetched);
    sdt__free(origin->session, origin->note);
    *origin = (struct sdt__batch_origin){.session = origin->session};
}

static int copy_column(sdt_session *session, sqlite3_stmt *query, int column, char **out)
{
    const char *text = (const char *)sqlite3_column_text(query, column);

    *out = text ? sdt__copy_text(session, text) : NULL;
    return text && !*out ? SDT_ERROR_MEMORY : SDT_OK;
}

int sdt__batch_origin(struct sdt__batch_origin *origin, uint32_t batch)
{
    sdt_session *session = origin->session;
    sqlite3_stmt *query = NULL;
    int status = SDT_OK;

    if (origin->batch == batch)
        return SDT_OK;
    sdt__batch_origin_free(origin);
    status = sdt__sqlite_prepare(session->store,
                                 "SELECT source, fetched, processed, note FROM batch WHERE id = ?1",
                                 &query);
    if (status == SDT_OK) {
        sqlite3_bind_int64(query, 1, batch);
        if (sqlite3_step(query) == SQLITE_ROW) {
            status = copy_column(session, query, 0, &origin->source);
            if (status == SDT_OK)
                status = copy_column(session, query, 1, &origin->fetched);
            if (status == SDT_OK)
                status = copy_column(session, query, 3, &origin->note);
            origin->processed = sqlite3_column_int(query, 2) != 0;
        }
        if (status == SDT_OK)
            status = sdt__sqlite_fail(session->store, sqlite3_reset(query));
    }
    sdt__sqlite_done(session->store, query);
    if (status == SDT_OK)
        origin->batch = batch;
    else
        sdt__batch_origin_free(origin);
    return status;
}
