/*
 * Looking after what is packed: whether a record still has values, whether everything can be read,
 * and which batch a cell came with.
 */
#include "store/series.h"

#include "store/series_codec.h"
#include "store/database.h"

/* Calls `visit` for every blob there is, in both tables; one that is damaged is empty, and has a
   status that says so. */
static int each_blob(sdt_session *session,
                     int (*visit)(void *user, struct sdt__series *series, int status), void *user)
{
    int status = sdt__series_walk(session, SDT__SERIES_FORM_CELLS, 0, visit, user);

    return status == SDT_OK ? sdt__series_walk(session, SDT__SERIES_FORM_DIFFERENCE, 0, visit, user)
                            : status;
}

static int check_blob(void *user, struct sdt__series *series, int status)
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
    int status = each_blob(session, check_blob, &damaged);

    return status == SDT_OK && damaged ? SDT_ERROR_FOREIGN : status;
}

/* A municipality that is looked for among the cells of all series. */
struct use {
    int64_t municipality;
    bool found;
};

/* A damaged series may have any municipality in it. */
static int look_for_use(void *user, struct sdt__series *series, int status)
{
    struct use *use = user;

    for (size_t i = 0; i < series->count && !use->found; i++)
        use->found = series->municipality[i] == use->municipality;
    use->found = use->found || status != SDT_OK;
    return use->found ? SDT_END : SDT_OK;
}

int sdt__series_uses(sdt_session *session, int64_t id, bool as_indicator, bool *out)
{
    struct use use = {.municipality = id};
    int64_t found = 0;
    int status;

    if (as_indicator) { /* a series that is or was has a line for the batch it came in */
        status = sdt__series_ask(session, "SELECT 1 FROM series_undo WHERE indicator = ?1 LIMIT 1",
                                 NULL, id, &found);
        *out = found != 0;
        return status;
    }
    status = each_blob(session, look_for_use, &use);
    *out = use.found;
    return status == SDT_END ? SDT_OK : status;
}

int sdt__batch_uses(sdt_session *session, const char *source, bool *out)
{
    int64_t found = 0;
    int status = sdt__series_ask(session, "SELECT 1 FROM batch WHERE source = ?1 LIMIT 1", source,
                                 0, &found);

    *out = found != 0;
    return status;
}

void sdt__batch_origin_free(struct sdt__batch_origin *origin)
{
    sdt__free(origin->session, origin->source);
    sdt__free(origin->session, origin->fetched);
    sdt__free(origin->session, origin->note);
    *origin = (struct sdt__batch_origin){.session = origin->session};
}

static int copy_column(sdt_session *session, struct sdt__statement *query, int column, char **out)
{
    const char *text = sdt__statement_text(query, column);

    *out = text ? sdt__copy_text(session, text) : NULL;
    return text && !*out ? SDT_ERROR_MEMORY : SDT_OK;
}

int sdt__batch_origin(struct sdt__batch_origin *origin, uint32_t batch)
{
    sdt_session *session = origin->session;
    struct sdt__statement *query = NULL;
    int status = SDT_OK;

    if (origin->batch == batch)
        return SDT_OK;
    sdt__batch_origin_free(origin);
    status = sdt__engine_prepare(session->store->engine,
                                 "SELECT source, fetched, processed, note FROM batch WHERE id = ?1",
                                 &query);
    if (status == SDT_OK) {
        sdt__statement_bind_integer(query, 1, batch);
        if (sdt__statement_row(query, &status)) {
            status = copy_column(session, query, 0, &origin->source);
            if (status == SDT_OK)
                status = copy_column(session, query, 1, &origin->fetched);
            if (status == SDT_OK)
                status = copy_column(session, query, 3, &origin->note);
            origin->processed = sdt__statement_integer(query, 2) != 0;
        }
    }
    sdt__statement_release(query);
    if (status == SDT_OK)
        origin->batch = batch;
    else
        sdt__batch_origin_free(origin);
    return status;
}
