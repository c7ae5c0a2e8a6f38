/*
 * Transactions inside each other: the outermost is the engine's own, the inner ones are savepoints. In one
 * that only reads there is nothing to undo, and the inner ones are only counted.
 */
#include "store/database.h"

enum { TRIES_MOST = 3 /* of a verb, beside the first */ };

/* The engine's own transaction. */
static int begin_outermost(struct sdt__store *store, bool write)
{
    /* one that could not be undone when it ended, for lack of memory, is undone now */
    if (!sdt__engine_roll_back(store->engine))
        return sdt__fail_memory(store->session);
    store->fresh_count = 0;
    store->told = 0;
    store->only_reads = !write;
    return sdt__engine_begin(store->engine, write);
}

static int begin_inner(struct sdt__store *store, bool write)
{
    if (!store->only_reads)
        return sdt__engine_savepoint(store->engine, store->depth);
    return write ? sdt__fail(store->session, SDT_ERROR_DENIED, SDT__M_TRANSACTION_READS) : SDT_OK;
}

static int begin(struct sdt__store *store, bool write)
{
    struct sdt__engine *engine = store->engine;
    int status;

    /* without its outermost transaction a savepoint would be kept by itself */
    if (store->depth > 0 && !sdt__engine_in_transaction(engine))
        return sdt__fail(store->session, SDT_ERROR_IO, SDT__M_TRANSACTION_LOST);
    status = store->depth == 0 ? begin_outermost(store, write) : begin_inner(store, write);
    if (status == SDT_OK)
        store->depth++;
    else if (store->depth == 0)
        sdt__engine_roll_back(engine); /* memory may run out when it has begun already */
    return status;
}

int sdt__store_begin(sdt_session *session)
{
    int status = sdt__store_writable(session);

    return status == SDT_OK ? begin(session->store, true) : status;
}

int sdt__store_begin_read(sdt_session *session)
{
    int status = sdt__store_ready(session);

    return status == SDT_OK ? begin(session->store, false) : status;
}

void sdt__store_verb(sdt_session *session, const char *verb)
{
    struct sdt__store *store = session->store;

    if (store->verb_depth > 0)
        return; /* what a verb does through others is its own doing */
    store->verb = verb;
    store->verb_depth = store->depth;
}

/* Undoes the innermost transaction. Whatever the engine answers, it is over; the first problem stays
   the one that is reported. Where an inner one cannot be undone by itself all of it is, and what
   comes after is told so. */
static void undo(struct sdt__store *store)
{
    sdt_session *session = store->session;
    int status = session->status;

    if (!sdt__engine_in_transaction(store->engine))
        return; /* a grave error has made the engine undo everything already */
    if (store->depth > 0 && store->only_reads)
        return;
    if (store->depth == 0 ||
        sdt__engine_roll_back_to_savepoint(store->engine, store->depth) != SDT_OK ||
        sdt__engine_release_savepoint(store->engine, store->depth) != SDT_OK)
        sdt__engine_roll_back(store->engine);
    session->status = status;
}

static int keep(struct sdt__store *store)
{
    int status;

    if (!sdt__engine_in_transaction(store->engine))
        return sdt__fail(store->session, SDT_ERROR_IO, SDT__M_TRANSACTION_LOST);
    if (store->depth == 0)
        status = sdt__engine_commit(store->engine);
    else
        status = store->only_reads ? SDT_OK
                                   : sdt__engine_release_savepoint(store->engine, store->depth);
    if (status != SDT_OK)
        undo(store);
    return status;
}

/* Leaves nothing in the file of what was erased. That it was erased holds whatever comes of this: what
   others keep from being cleaned now, the next time will. */
static void clean(struct sdt__store *store, int status)
{
    if (store->clean && status == SDT_OK && !sdt__engine_clean(store->engine))
        sdt__fail(store->session, SDT_OK, SDT__M_NOT_CLEANED);
}

int sdt__store_end(sdt_session *session, int status)
{
    struct sdt__store *store = session->store;

    store->depth--;
    if (status == SDT_OK)
        status = keep(store);
    else
        undo(store);
    if (store->depth < store->verb_depth) {
        store->verb = "put";
        store->verb_depth = 0;
    }
    if (store->depth == 0) {
        clean(store, status);
        store->clean = false;
    }
    return status;
}

bool sdt__store_tries_again(sdt_session *session, int status, int *tries)
{
    const struct sdt__store *store = session->store;

    if (status != SDT_ERROR_CONFLICT || !store || store->depth > 0 ||
        !sdt__engine_has_conflicted(store->engine) || ++*tries > TRIES_MOST)
        return false;
    sdt__session_clear(session);
    return true;
}

int sdt_begin(sdt_session *session)
{
    SDT__GUARD(session);
    int status = sdt__session_begin(session, true, "");

    if (status != SDT_OK)
        return status;
    return sdt__store_only_reads(session) ? sdt__store_begin_read(session)
                                          : sdt__store_begin(session);
}

/* Whether a transaction is there to be ended. */
static int begun(sdt_session *session)
{
    int status = sdt__session_begin(session, true, "");

    if (status == SDT_OK)
        status = sdt__store_ready(session);
    if (status == SDT_OK && session->store->depth == 0)
        status = sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NO_TRANSACTION);
    return status;
}

int sdt_commit(sdt_session *session)
{
    SDT__GUARD(session);
    int status = begun(session);

    return status == SDT_OK ? sdt__store_end(session, SDT_OK) : status;
}

int sdt_rollback(sdt_session *session)
{
    SDT__GUARD(session);
    int status = begun(session);

    if (status == SDT_OK)
        sdt__store_end(session, SDT_ERROR_CANCELLED);
    return status;
}
