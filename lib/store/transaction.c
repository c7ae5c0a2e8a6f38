/*
 * Transactions inside each other: the outermost is the engine's own, the inner ones are savepoints.
 */
#include "store/sqlite.h"

#include <string.h>

/* "SAVEPOINT sdt3" and its like. */
static int run_at_depth(struct sdt__store *store, const char *command, int depth)
{
    char sql[64], number[24];
    size_t length = strlen(command);

    memcpy(sql, command, length);
    sdt__integer_text(depth, number);
    memcpy(sql + length, number, strlen(number) + 1);
    return sdt__sqlite_run(store, sql);
}

/* Undoes all of the transaction. The statement was made with the database, but the engine may want to
   make it anew: when memory was short then, it is asked once more, and again by the next begin. */
static bool roll_back(struct sdt__store *store)
{
    for (int i = 0; i < 2 && !sqlite3_get_autocommit(store->db); i++) {
        sqlite3_step(store->rollback);
        sqlite3_reset(store->rollback);
    }
    return sqlite3_get_autocommit(store->db) != 0;
}

static int begin(struct sdt__store *store, const char *command)
{
    int status;

    /* without its outermost transaction a savepoint would be kept by itself */
    if (store->depth > 0 && sqlite3_get_autocommit(store->db))
        return sdt__fail(store->session, SDT_ERROR_IO, SDT__M_TRANSACTION_LOST);
    if (store->depth == 0 && !roll_back(store)) /* one that could not be undone when it ended */
        return sdt__fail_memory(store->session);
    sqlite3_busy_timeout(store->db, (int)store->session->ints[SDT_OPTION_BUSY_MS]);
    if (store->depth == 0)
        store->fresh_count = 0;
    status = store->depth == 0 ? sdt__sqlite_run(store, command)
                               : run_at_depth(store, "SAVEPOINT sdt", store->depth);
    if (status == SDT_OK)
        store->depth++;
    else if (store->depth == 0)
        roll_back(store); /* memory may run out when it has begun already */
    return status;
}

int sdt__store_begin(sdt_session *session)
{
    int status = sdt__store_writable(session);

    return status == SDT_OK ? begin(session->store, "BEGIN IMMEDIATE") : status;
}

int sdt__store_begin_read(sdt_session *session)
{
    int status = sdt__store_ready(session);

    return status == SDT_OK ? begin(session->store, "BEGIN") : status;
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

    if (sqlite3_get_autocommit(store->db))
        return; /* a grave error has made the engine undo everything already */
    if (store->depth == 0 || run_at_depth(store, "ROLLBACK TO sdt", store->depth) != SDT_OK ||
        run_at_depth(store, "RELEASE sdt", store->depth) != SDT_OK)
        roll_back(store);
    session->status = status;
}

static int keep(struct sdt__store *store)
{
    int status;

    if (sqlite3_get_autocommit(store->db))
        return sdt__fail(store->session, SDT_ERROR_IO, SDT__M_TRANSACTION_LOST);
    status = store->depth == 0 ? sdt__sqlite_run(store, "COMMIT")
                               : run_at_depth(store, "RELEASE sdt", store->depth);
    if (status != SDT_OK)
        undo(store);
    return status;
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
    return status;
}

/* A reader's transaction. The engine takes its snapshot at the first read, so one is made at once:
   what others write after sdt_begin() is not seen. */
static int begin_snapshot(sdt_session *session)
{
    int64_t tables;
    int status = sdt__store_begin_read(session);

    if (status != SDT_OK)
        return status;
    status = sdt__sqlite_integer(session->store, "SELECT count(*) FROM sqlite_schema", &tables);
    return status == SDT_OK ? SDT_OK : sdt__store_end(session, status);
}

int sdt_begin(sdt_session *session)
{
    SDT__GUARD(session);
    int status = sdt__session_begin(session, true, "");

    if (status != SDT_OK)
        return status;
    return sdt__store_only_reads(session) ? begin_snapshot(session) : sdt__store_begin(session);
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
