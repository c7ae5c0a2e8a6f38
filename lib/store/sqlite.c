/*
 * The engine is SQLite: statements, transactions and errors; see engine.h and sqlite.h.
 */
#include "store/sqlite.h"

#include "core/fixed_text.h"
#include "core/meter.h"
#include "core/system.h"

#include <errno.h>
#include <sodertorn/session.h>
#include <string.h>

enum { ROW_STEPS = 100 /* what a row of an answer takes, and a command */ };

/* "5 s", or "1500 ms" where that is no whole number of seconds. */
static const char *write_wait(const sdt_session *session, char out[32])
{
    const int64_t ms = session->ints[SDT_OPTION_BUSY_MS];
    struct sdt__fixed_text text;

    sdt__fixed_text_init(&text, out, 32);
    sdt__fixed_text_integer(&text, ms % 1000 == 0 ? ms / 1000 : ms);
    sdt__fixed_text_add(&text, ms % 1000 == 0 ? " s" : " ms");
    return out;
}

const char *sdt__engine_path(const struct sdt__engine *engine)
{
    const char *path = sqlite3_db_filename(engine->db, "main");

    return path ? path : "";
}

/* Says what was waited for, and how long. */
static int fail_busy(struct sdt__engine *engine, int code)
{
    enum sdt__message message = SDT__M_STORE_BUSY_LOCKED;
    char wait[32];

    if ((code & 0xff) == SQLITE_LOCKED)
        message = SDT__M_STORE_BUSY_SELF;
    else if (code == SQLITE_BUSY_RECOVERY)
        message = SDT__M_STORE_BUSY_RECOVERY;
    else if (engine->begins_writing)
        message = SDT__M_STORE_BUSY_WRITING;
    return sdt__fail(engine->session, SDT_ERROR_BUSY, message, sdt__engine_path(engine),
                     write_wait(engine->session, wait));
}

const char *sdt__sqlite_words(const struct sdt__engine *engine, int code)
{
    const bool english = engine->session->english;
    const int number = sqlite3_system_errno(engine->db);

    switch (code & 0xff) {
    case SQLITE_FULL:
        return sdt__system_text(number ? number : ENOSPC, english);
    case SQLITE_IOERR:
        return sdt__system_text(number ? number : EIO, english);
    case SQLITE_CANTOPEN:
        return number ? sdt__system_text(number, english) : sqlite3_errmsg(engine->db);
    default:
        return sqlite3_errmsg(engine->db);
    }
}

int sdt__sqlite_fail(struct sdt__engine *engine, int code)
{
    sdt_session *session = engine->session;
    const char *words = sdt__sqlite_words(engine, code);

    if (code == SQLITE_IOERR_NOMEM)
        code = SQLITE_NOMEM;
    switch (code & 0xff) {
    case SQLITE_OK:
        return SDT_OK;
    case SQLITE_NOMEM:
        return sdt__fail_memory(session);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail_busy(engine, code);
    case SQLITE_NOTADB: /* its first bytes are another's */
        return sdt__fail(session, SDT_ERROR_FOREIGN, SDT__M_FOREIGN_FILE,
                         sqlite3_db_filename(engine->db, "main"));
    case SQLITE_CORRUPT:
        return sdt__fail(session, SDT_ERROR_FOREIGN, SDT__M_DAMAGED_FILE, words);
    case SQLITE_READONLY:
        return engine->for_writing ? sdt__fail(session, SDT_ERROR_DENIED, SDT__M_NO_RIGHT_TO_WRITE,
                                               sqlite3_db_filename(engine->db, "main"))
                                   : sdt__fail(session, SDT_ERROR_DENIED, SDT__M_OPENED_READ_ONLY);
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

int sdt__engine_read_mark(struct sdt__engine *engine, struct sdt__engine_mark *out)
{
    int64_t tables = 0;
    int status = sdt__engine_integer(engine, "PRAGMA application_id", &out->application);

    if (status == SDT_OK)
        status = sdt__engine_integer(engine, "PRAGMA user_version", &out->schema);
    if (status == SDT_OK)
        status = sdt__engine_integer(engine, "SELECT count(*) FROM sqlite_master", &tables);
    out->empty = tables == 0;
    return status;
}

/* "SAVEPOINT sdt3", "PRAGMA user_version = 2" and their like. */
static int run_with_number(struct sdt__engine *engine, const char *command, int64_t number)
{
    char sql[64], digits[24];
    const size_t length = strlen(command);

    memcpy(sql, command, length);
    sdt__integer_text(number, digits);
    memcpy(sql + length, digits, strlen(digits) + 1);
    return sdt__engine_run(engine, sql);
}

int sdt__engine_write_mark(struct sdt__engine *engine, const struct sdt__engine_mark *mark)
{
    int status = run_with_number(engine, "PRAGMA application_id = ", mark->application);

    return status == SDT_OK ? run_with_number(engine, "PRAGMA user_version = ", mark->schema)
                            : status;
}

int sdt__engine_prepare_new(struct sdt__engine *engine)
{
    return sdt__engine_run(engine, "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL;");
}

int sdt__engine_run(struct sdt__engine *engine, const char *sql)
{
    (void)sdt__meter_spend(engine->session, ROW_STEPS); /* it is short: only what follows stops */
    return sdt__sqlite_fail(engine, sqlite3_exec(engine->db, sql, NULL, NULL, NULL));
}

int sdt__engine_integer(struct sdt__engine *engine, const char *sql, int64_t *out)
{
    struct sdt__statement *query = NULL;
    int status = sdt__engine_prepare(engine, sql, &query);

    *out = 0;
    if (status == SDT_OK && sdt__statement_row(query, &status))
        *out = sdt__statement_integer(query, 0);
    sdt__statement_finalize(query);
    return status;
}

bool sdt__engine_in_transaction(const struct sdt__engine *engine)
{
    return sqlite3_get_autocommit(engine->db) == 0;
}

int sdt__engine_begin(struct sdt__engine *engine, bool write)
{
    int status;

    sqlite3_busy_timeout(engine->db, (int)engine->session->ints[SDT_OPTION_BUSY_MS]);
    engine->begins_writing = write;
    /* SQLite sees the database as it is at the first query, so one is made at once */
    status = sdt__engine_run(engine, write ? "BEGIN IMMEDIATE"
                                           : "BEGIN; SELECT 1 FROM sqlite_master LIMIT 1");
    engine->begins_writing = false;
    return status;
}

int sdt__engine_commit(struct sdt__engine *engine)
{
    return sdt__engine_run(engine, "COMMIT");
}

/* The statement was prepared with the connection, but SQLite may want to prepare it anew: when memory
   was short then, it is tried once more. */
bool sdt__engine_roll_back(struct sdt__engine *engine)
{
    for (int i = 0; i < 2 && sdt__engine_in_transaction(engine); i++) {
        sqlite3_step(engine->rollback->handle);
        sqlite3_reset(engine->rollback->handle);
    }
    return !sdt__engine_in_transaction(engine);
}

int sdt__engine_savepoint(struct sdt__engine *engine, int depth)
{
    sqlite3_busy_timeout(engine->db, (int)engine->session->ints[SDT_OPTION_BUSY_MS]);
    return run_with_number(engine, "SAVEPOINT sdt", depth);
}

int sdt__engine_release_savepoint(struct sdt__engine *engine, int depth)
{
    return run_with_number(engine, "RELEASE sdt", depth);
}

int sdt__engine_roll_back_to_savepoint(struct sdt__engine *engine, int depth)
{
    return run_with_number(engine, "ROLLBACK TO sdt", depth);
}

/* The released statement with that SQL, which leaves the cache; NULL when there is none. */
static struct sdt__statement *take_cached(struct sdt__engine *engine, const char *sql)
{
    for (size_t i = 0; i < SDT__SQLITE_CACHED_STATEMENTS; i++) {
        struct sdt__statement *statement = engine->cache[i];

        if (statement && strcmp(sqlite3_sql(statement->handle), sql) == 0) {
            engine->cache[i] = NULL;
            return statement;
        }
    }
    return NULL;
}

int sdt__engine_prepare(struct sdt__engine *engine, const char *sql, struct sdt__statement **out)
{
    struct sdt__statement *statement = take_cached(engine, sql);
    int code;

    *out = statement;
    if (statement)
        return SDT_OK;
    statement = sqlite3_malloc(sizeof *statement); /* from where the statement itself comes */
    if (!statement)
        return sdt__fail_memory(engine->session);
    statement->engine = engine;
    code = sqlite3_prepare_v3(engine->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement->handle,
                              NULL);
    if (code == SQLITE_OK)
        *out = statement;
    else
        sqlite3_free(statement);
    return sdt__sqlite_fail(engine, code);
}

void sdt__statement_finalize(struct sdt__statement *statement)
{
    if (!statement)
        return;
    sqlite3_finalize(statement->handle);
    sqlite3_free(statement);
}

void sdt__statement_release(struct sdt__statement *statement)
{
    struct sdt__statement **slot;
    struct sdt__engine *engine;

    if (!statement)
        return;
    engine = statement->engine;
    sqlite3_reset(statement->handle);
    sqlite3_clear_bindings(statement->handle);
    slot = &engine->cache[engine->next_cached];
    sdt__statement_finalize(*slot);
    *slot = statement;
    engine->next_cached = (engine->next_cached + 1) % SDT__SQLITE_CACHED_STATEMENTS;
}

void sdt__statement_bind_integer(struct sdt__statement *statement, int parameter, int64_t value)
{
    sqlite3_bind_int64(statement->handle, parameter, value);
}

void sdt__statement_bind_number(struct sdt__statement *statement, int parameter, double value)
{
    sqlite3_bind_double(statement->handle, parameter, value);
}

void sdt__statement_bind_text(struct sdt__statement *statement, int parameter, const char *text)
{
    sqlite3_bind_text(statement->handle, parameter, text, -1, SQLITE_STATIC);
}

void sdt__statement_bind_letter(struct sdt__statement *statement, int parameter, const char *letter)
{
    sqlite3_bind_text(statement->handle, parameter, letter, 1, SQLITE_STATIC);
}

void sdt__statement_bind_blob(struct sdt__statement *statement, int parameter, const void *bytes,
                              size_t size)
{
    sqlite3_bind_blob64(statement->handle, parameter, bytes, size, SQLITE_STATIC);
}

void sdt__statement_bind_null(struct sdt__statement *statement, int parameter)
{
    sqlite3_bind_null(statement->handle, parameter);
}

int sdt__statement_bind_copy(struct sdt__statement *statement, int parameter, const char *text)
{
    return sdt__sqlite_fail(statement->engine, sqlite3_bind_text(statement->handle, parameter, text,
                                                                 -1, SQLITE_TRANSIENT));
}

bool sdt__statement_row(struct sdt__statement *statement, int *status)
{
    sdt_session *session = statement->engine->session;
    int code;

    if (!sdt__meter_spend(session, ROW_STEPS)) {
        *status = sdt__fail(session, SDT_ERROR_CANCELLED, SDT__M_CANCELLED);
        return false;
    }
    code = sqlite3_step(statement->handle);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        *status = sdt__sqlite_fail(statement->engine, code);
    return code == SQLITE_ROW;
}

int sdt__statement_run(struct sdt__statement *statement)
{
    int status = SDT_OK;

    sdt__statement_row(statement, &status);
    sqlite3_reset(statement->handle);
    sqlite3_clear_bindings(statement->handle);
    return status;
}

void sdt__statement_reset(struct sdt__statement *statement)
{
    if (statement)
        sqlite3_reset(statement->handle);
}

enum sdt__cell_type sdt__statement_type(struct sdt__statement *statement, int column)
{
    switch (sqlite3_column_type(statement->handle, column)) {
    case SQLITE_INTEGER:
        return SDT__CELL_INTEGER;
    case SQLITE_FLOAT:
        return SDT__CELL_NUMBER;
    case SQLITE_TEXT:
        return SDT__CELL_TEXT;
    case SQLITE_BLOB:
        return SDT__CELL_BLOB;
    default:
        return SDT__CELL_NULL;
    }
}

int64_t sdt__statement_integer(struct sdt__statement *statement, int column)
{
    return sqlite3_column_int64(statement->handle, column);
}

double sdt__statement_number(struct sdt__statement *statement, int column)
{
    return sqlite3_column_double(statement->handle, column);
}

const char *sdt__statement_text(struct sdt__statement *statement, int column)
{
    return (const char *)sqlite3_column_text(statement->handle, column);
}

const void *sdt__statement_blob(struct sdt__statement *statement, int column, size_t *size)
{
    const void *blob = sqlite3_column_blob(statement->handle, column);

    *size = (size_t)sqlite3_column_bytes(statement->handle, column);
    (void)sdt__meter_spend(statement->engine->session, *size); /* it is going to be unpacked */
    return blob;
}

int sdt__engine_check(struct sdt__engine *engine)
{
    struct sdt__statement *query = NULL;
    int status = sdt__engine_prepare(engine, "PRAGMA integrity_check", &query);

    while (status == SDT_OK && sdt__statement_row(query, &status)) {
        const char *found = sdt__statement_text(query, 0);

        if (!found)
            status = sdt__fail_memory(engine->session);
        else if (strcmp(found, "ok") != 0)
            sdt__fail(engine->session, SDT_ERROR_FOREIGN, SDT__M_DAMAGED_FILE, found);
    }
    sdt__statement_finalize(query);
    return status != SDT_OK ? status : engine->session->status;
}

void *sdt__engine_native(const struct sdt__engine *engine)
{
    return engine->db;
}

void sdt__engine_random(void *bytes, size_t size)
{
    sqlite3_randomness((int)size, bytes);
}
