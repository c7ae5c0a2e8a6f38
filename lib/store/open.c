/*
 * Opening and closing the SQLite database, with the settings that make a file from elsewhere safe to
 * open, and the engine's errors in our words.
 */
#include "store/sqlite.h"

#include <string.h>
#include <unistd.h>

int sdt__sqlite_fail(struct sdt__store *store, int code)
{
    sdt_session *session = store->session;
    const char *words = sqlite3_errmsg(store->db);

    if (code == SQLITE_IOERR_NOMEM)
        code = SQLITE_NOMEM;
    switch (code & 0xff) {
    case SQLITE_OK:
        return SDT_OK;
    case SQLITE_NOMEM:
        return sdt__fail_memory(session);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return sdt__fail(session, SDT_ERROR_BUSY, SDT__M_STORE_BUSY);
    case SQLITE_NOTADB: /* its first bytes are another's */
        return sdt__fail(session, SDT_ERROR_FOREIGN, SDT__M_FOREIGN_FILE,
                         sqlite3_db_filename(store->db, "main"));
    case SQLITE_CORRUPT:
        return sdt__fail(session, SDT_ERROR_FOREIGN, SDT__M_DAMAGED_FILE, words);
    case SQLITE_READONLY:
        return sdt__fail(session, SDT_ERROR_DENIED, SDT__M_OPENED_READ_ONLY);
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL:
        return sdt__fail(session, SDT_ERROR_IO, SDT__M_STORE_IO, words);
    case SQLITE_TOOBIG:
        return sdt__fail(session, SDT_ERROR_LIMIT, SDT__M_STORE_IO, words);
    case SQLITE_ERROR: /* such as "no such table": not as we made it */
        return sdt__fail(session, SDT_ERROR_FOREIGN, SDT__M_DAMAGED_FILE, words);
    default:
        return sdt__fail(session, SDT_ERROR_INTERNAL, SDT__M_STORE_INTERNAL, words);
    }
}

int sdt__sqlite_run(struct sdt__store *store, const char *sql)
{
    return sdt__sqlite_fail(store, sqlite3_exec(store->db, sql, NULL, NULL, NULL));
}

int sdt__sqlite_prepare(struct sdt__store *store, const char *sql, sqlite3_stmt **out)
{
    for (size_t i = 0; i < SDT__STORE_IDLE_MOST; i++) {
        if (store->idle[i] && strcmp(sqlite3_sql(store->idle[i]), sql) == 0) {
            *out = store->idle[i];
            store->idle[i] = NULL;
            return SDT_OK;
        }
    }
    return sdt__sqlite_fail(
        store, sqlite3_prepare_v3(store->db, sql, -1, SQLITE_PREPARE_PERSISTENT, out, NULL));
}

void sdt__sqlite_done(struct sdt__store *store, sqlite3_stmt *statement)
{
    sqlite3_stmt **place;

    if (!statement)
        return;
    place = &store->idle[store->next_idle];
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    sqlite3_finalize(*place);
    *place = statement;
    store->next_idle = (store->next_idle + 1) % SDT__STORE_IDLE_MOST;
}

int sdt__sqlite_step(struct sdt__store *store, sqlite3_stmt *statement)
{
    int status = SDT_OK;

    sdt__sqlite_row(store, statement, &status);
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return status;
}

bool sdt__sqlite_row(struct sdt__store *store, sqlite3_stmt *statement, int *status)
{
    int code = sqlite3_step(statement);

    if (code != SQLITE_ROW && code != SQLITE_DONE)
        *status = sdt__sqlite_fail(store, code);
    return code == SQLITE_ROW;
}

void sdt__sqlite_bind_text(sqlite3_stmt *statement, int place, const char *text)
{
    sqlite3_bind_text(statement, place, text, -1, SQLITE_STATIC);
}

int sdt__sqlite_integer(struct sdt__store *store, const char *sql, int64_t *out)
{
    sqlite3_stmt *statement = NULL;
    int status = sdt__sqlite_prepare(store, sql, &statement);

    *out = 0;
    if (status == SDT_OK && sdt__sqlite_row(store, statement, &status))
        *out = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return status;
}

/* A file may come from anyone: nothing in it may run (triggers, views, functions in its schema). */
static int make_safe(struct sdt__store *store)
{
    static const int off[] = {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
                              SQLITE_DBCONFIG_TRUSTED_SCHEMA};

    for (size_t i = 0; i < sizeof off / sizeof *off; i++)
        sqlite3_db_config(store->db, off[i], 0, NULL);
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_extended_result_codes(store->db, 1);
    sqlite3_busy_timeout(store->db, (int)store->session->ints[SDT_OPTION_BUSY_MS]);
    return sdt__sqlite_run(store, "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;"
                                  "PRAGMA synchronous = FULL;");
}

static void store_close(struct sdt__store *store)
{
    sdt_session *session = store->session;

    sdt__store_end_cursors(store);
    for (int i = 0; store->statements && i < sdt__kind_count * SDT__STATEMENT_COUNT; i++)
        sqlite3_finalize(store->statements[i]);
    for (size_t i = 0; i < SDT__STORE_IDLE_MOST; i++)
        sqlite3_finalize(store->idle[i]);
    sqlite3_finalize(store->rollback);
    sqlite3_finalize(store->next_id);
    sqlite3_finalize(store->write_history);
    sdt__free(session, store->statements);
    sdt__free(session, store->fresh);
    sqlite3_close_v2(store->db); /* undoes an unfinished transaction */
    sdt__free(session, store);
}

static int store_connect(struct sdt__store *store, const char *path, int mode)
{
    static const int flags[] = {
        [SDT_OPEN_READ] = SQLITE_OPEN_READONLY,
        [SDT_OPEN_WRITE] = SQLITE_OPEN_READWRITE,
        [SDT_OPEN_CREATE] = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
    };
    int code, status;

    code = sqlite3_open_v2(path, &store->db, flags[mode] | SQLITE_OPEN_NOMUTEX, NULL);
    if (!store->db || (code & 0xff) == SQLITE_NOMEM)
        return sdt__fail_memory(store->session);
    if (code != SQLITE_OK)
        return sdt__fail(store->session, SDT_ERROR_IO, SDT__M_CANNOT_OPEN, path,
                         sqlite3_errmsg(store->db));
    status = make_safe(store);
    if (status == SDT_OK)
        status = sdt__sqlite_prepare(store, "ROLLBACK", &store->rollback);
    if (status == SDT_OK)
        status = sdt__store_migrate(store, path, mode != SDT_OPEN_READ, mode == SDT_OPEN_CREATE);
    return status;
}

int sdt_session_open(sdt_session *session, const char *path, int mode)
{
    SDT__GUARD(session);
    struct sdt__store *store;
    char number[24];
    int status;

    status = sdt__session_begin(session, path != NULL, "path");
    if (status != SDT_OK)
        return status;
    if (!path[0]) /* the engine would make a database that nobody finds again */
        return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_NO_FILE, "\"\"");
    if (session->store)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_ALREADY_OPEN);
    if (mode < SDT_OPEN_READ || mode > SDT_OPEN_CREATE)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_BAD_MODE,
                         sdt__integer_text(mode, number));
    if (mode != SDT_OPEN_CREATE && access(path, F_OK) != 0)
        return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_NO_FILE, path);
    store = sdt__alloc_zero(session, 1, sizeof *store);
    if (!store)
        return SDT_ERROR_MEMORY;
    store->session = session;
    store->verb = "put";
    store->writable = mode != SDT_OPEN_READ;
    store->statements = sdt__alloc_zero(session, (size_t)sdt__kind_count * SDT__STATEMENT_COUNT,
                                        sizeof *store->statements);
    status = store->statements ? store_connect(store, path, mode) : SDT_ERROR_MEMORY;
    if (status != SDT_OK) {
        store_close(store);
        return status;
    }
    session->store = store;
    session->store_close = store_close;
    return SDT_OK;
}

int sdt_session_close(sdt_session *session)
{
    SDT__GUARD(session);

    if (sdt__session_ready(session) != SDT_OK)
        return SDT_ERROR_MISUSE;
    if (session->store)
        session->store_close(session->store);
    session->store = NULL;
    return SDT_OK;
}

int sdt_session_is_open(const sdt_session *session)
{
    return session && session->store;
}

int sdt__store_ready(sdt_session *session)
{
    return session->store ? SDT_OK : sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NOT_OPEN);
}

bool sdt__store_only_reads(const sdt_session *session)
{
    return session->store &&
           (!session->store->writable || strcmp(session->texts[SDT_OPTION_SCOPE], "reader") == 0);
}

int sdt__store_writable(sdt_session *session)
{
    int status = sdt__store_ready(session);

    if (status == SDT_OK && !session->store->writable)
        status = sdt__fail(session, SDT_ERROR_DENIED, SDT__M_OPENED_READ_ONLY);
    if (status == SDT_OK && strcmp(session->texts[SDT_OPTION_SCOPE], "reader") == 0)
        status = sdt__fail(session, SDT_ERROR_DENIED, SDT__M_SCOPE_READER);
    return status;
}
