/*
 * The engine is SQLite: statements, transactions and errors; see engine.h and sqlite.h.
 */
#include "store/sqlite.h"

#include "core/system.h"

#include <errno.h>
#include <sodertorn/session.h>
#include <string.h>

static const char *path(const struct sdt__engine *engine)
{
    const char *path = sqlite3_db_filename(sdt__sqlite_db(engine), "main");

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
    else if (sdt__sqlite_of(engine)->begins_writing)
        message = SDT__M_STORE_BUSY_WRITING;
    return sdt__fail(engine->session, SDT_ERROR_BUSY, message, path(engine),
                     sdt__engine_wait(engine->session, wait));
}

const char *sdt__sqlite_words(const struct sdt__engine *engine, int code)
{
    const bool english = engine->session->english;
    const int number = sqlite3_system_errno(sdt__sqlite_db(engine));

    switch (code & 0xff) {
    case SQLITE_FULL:
        return sdt__system_text(number ? number : ENOSPC, english);
    case SQLITE_IOERR:
        return sdt__system_text(number ? number : EIO, english);
    case SQLITE_CANTOPEN:
        return number ? sdt__system_text(number, english) : sqlite3_errmsg(sdt__sqlite_db(engine));
    default:
        return sqlite3_errmsg(sdt__sqlite_db(engine));
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
                         sqlite3_db_filename(sdt__sqlite_db(engine), "main"));
    case SQLITE_CORRUPT:
        return sdt__fail(session, SDT_ERROR_FOREIGN, SDT__M_DAMAGED_FILE, words);
    case SQLITE_READONLY:
        return sdt__sqlite_of(engine)->for_writing
                   ? sdt__fail(session, SDT_ERROR_DENIED, SDT__M_NO_RIGHT_TO_WRITE,
                               sqlite3_db_filename(sdt__sqlite_db(engine), "main"))
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

static bool is_lost(const struct sdt__engine *engine)
{
    (void)engine; /* a file is there, whatever has failed */
    return false;
}

static bool has_conflicted(const struct sdt__engine *engine)
{
    (void)engine; /* who writes a file is alone with it */
    return false;
}

static int read_mark(struct sdt__engine *engine, struct sdt__engine_mark *out)
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

static int write_mark(struct sdt__engine *engine, const struct sdt__engine_mark *mark)
{
    int status = sdt__engine_run_number(engine, "PRAGMA application_id = ", mark->application);

    return status == SDT_OK ? sdt__engine_run_number(engine, "PRAGMA user_version = ", mark->schema)
                            : status;
}

static int prepare_new(struct sdt__engine *engine)
{
    return sdt__engine_run(engine, "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL;");
}

static int run(struct sdt__engine *engine, const char *sql)
{
    return sdt__sqlite_fail(engine, sqlite3_exec(sdt__sqlite_db(engine), sql, NULL, NULL, NULL));
}

static bool in_transaction(const struct sdt__engine *engine)
{
    return sqlite3_get_autocommit(sdt__sqlite_db(engine)) == 0;
}

static int begin(struct sdt__engine *engine, bool write)
{
    int status;

    sqlite3_busy_timeout(sdt__sqlite_db(engine), (int)engine->session->ints[SDT_OPTION_BUSY_MS]);
    sdt__sqlite_of(engine)->begins_writing = write;
    /* SQLite sees the database as it is at the first query, so one is made at once */
    status = sdt__engine_run(engine, write ? "BEGIN IMMEDIATE"
                                           : "BEGIN; SELECT 1 FROM sqlite_master LIMIT 1");
    sdt__sqlite_of(engine)->begins_writing = false;
    return status;
}

static int commit(struct sdt__engine *engine)
{
    return sdt__engine_run(engine, "COMMIT");
}

/* The statement was prepared with the connection, but SQLite may want to prepare it anew: when
   memory was short then, it is tried once more. */
static bool roll_back(struct sdt__engine *engine)
{
    sqlite3_stmt *handle = sdt__sqlite_handle(sdt__sqlite_of(engine)->rollback);

    for (int i = 0; i < 2 && in_transaction(engine); i++) {
        sqlite3_step(handle);
        sqlite3_reset(handle);
    }
    return !in_transaction(engine);
}

static int savepoint(struct sdt__engine *engine, int depth)
{
    sqlite3_busy_timeout(sdt__sqlite_db(engine), (int)engine->session->ints[SDT_OPTION_BUSY_MS]);
    return sdt__engine_run_number(engine, "SAVEPOINT sdt", depth);
}

static int release_savepoint(struct sdt__engine *engine, int depth)
{
    return sdt__engine_run_number(engine, "RELEASE sdt", depth);
}

static int roll_back_to_savepoint(struct sdt__engine *engine, int depth)
{
    return sdt__engine_run_number(engine, "ROLLBACK TO sdt", depth);
}

/* The released statement with that SQL, which leaves the cache; NULL when there is none. */
static struct sdt__statement *take_cached(struct sdt__sqlite *sqlite, const char *sql)
{
    for (size_t i = 0; i < SDT__SQLITE_CACHED_STATEMENTS; i++) {
        struct sdt__statement *statement = sqlite->cache[i];

        if (statement && strcmp(sqlite3_sql(sdt__sqlite_handle(statement)), sql) == 0) {
            sqlite->cache[i] = NULL;
            return statement;
        }
    }
    return NULL;
}

static int prepare(struct sdt__engine *engine, const char *sql, struct sdt__statement **out)
{
    struct sdt__sqlite_statement *made;
    int code;

    *out = take_cached(sdt__sqlite_of(engine), sql);
    if (*out)
        return SDT_OK;
    made = sqlite3_malloc(sizeof *made); /* from where the statement itself comes */
    if (!made)
        return sdt__fail_memory(engine->session);
    made->base = (struct sdt__statement){&sdt__sqlite_calls, engine};
    code = sqlite3_prepare_v3(sdt__sqlite_db(engine), sql, -1, SQLITE_PREPARE_PERSISTENT,
                              &made->handle, NULL);
    if (code == SQLITE_OK)
        *out = &made->base;
    else
        sqlite3_free(made);
    return sdt__sqlite_fail(engine, code);
}

static void finalize(struct sdt__statement *statement)
{
    sqlite3_finalize(sdt__sqlite_handle(statement));
    sqlite3_free(statement);
}

/* Where the cache keeps a statement more: where none is, or where it has kept one the longest.
   A statement that is taken leaves its slot free, so that one which is used often pushes no
   other out. */
static struct sdt__statement **free_slot(struct sdt__sqlite *sqlite)
{
    struct sdt__statement **slot;

    for (size_t i = 0; i < SDT__SQLITE_CACHED_STATEMENTS; i++)
        if (!sqlite->cache[i])
            return &sqlite->cache[i];
    slot = &sqlite->cache[sqlite->next_cached];
    sqlite->next_cached = (sqlite->next_cached + 1) % SDT__SQLITE_CACHED_STATEMENTS;
    return slot;
}

static void release(struct sdt__statement *statement)
{
    struct sdt__statement **slot = free_slot(sdt__sqlite_of(statement->engine));

    sqlite3_reset(sdt__sqlite_handle(statement));
    sqlite3_clear_bindings(sdt__sqlite_handle(statement));
    sdt__statement_finalize(*slot);
    *slot = statement;
}

static void bind_integer(struct sdt__statement *statement, int parameter, int64_t value)
{
    sqlite3_bind_int64(sdt__sqlite_handle(statement), parameter, value);
}

static void bind_number(struct sdt__statement *statement, int parameter, double value)
{
    sqlite3_bind_double(sdt__sqlite_handle(statement), parameter, value);
}

static void bind_text(struct sdt__statement *statement, int parameter, const char *text)
{
    sqlite3_bind_text(sdt__sqlite_handle(statement), parameter, text, -1, SQLITE_STATIC);
}

static void bind_letter(struct sdt__statement *statement, int parameter, const char *letter)
{
    sqlite3_bind_text(sdt__sqlite_handle(statement), parameter, letter, 1, SQLITE_STATIC);
}

static void bind_blob(struct sdt__statement *statement, int parameter, const void *bytes,
                      size_t size)
{
    sqlite3_bind_blob64(sdt__sqlite_handle(statement), parameter, bytes, size, SQLITE_STATIC);
}

static void bind_null(struct sdt__statement *statement, int parameter)
{
    sqlite3_bind_null(sdt__sqlite_handle(statement), parameter);
}

static int bind_copy(struct sdt__statement *statement, int parameter, const char *text)
{
    return sdt__sqlite_fail(
        statement->engine,
        sqlite3_bind_text(sdt__sqlite_handle(statement), parameter, text, -1, SQLITE_TRANSIENT));
}

static bool row(struct sdt__statement *statement, int *status)
{
    const int code = sqlite3_step(sdt__sqlite_handle(statement));

    if (code != SQLITE_ROW && code != SQLITE_DONE)
        *status = sdt__sqlite_fail(statement->engine, code);
    return code == SQLITE_ROW;
}

static int run_bound(struct sdt__statement *statement)
{
    int status = SDT_OK;

    row(statement, &status);
    sqlite3_reset(sdt__sqlite_handle(statement));
    sqlite3_clear_bindings(sdt__sqlite_handle(statement));
    return status;
}

static void reset(struct sdt__statement *statement)
{
    sqlite3_reset(sdt__sqlite_handle(statement));
}

static enum sdt__cell_type type(struct sdt__statement *statement, int column)
{
    switch (sqlite3_column_type(sdt__sqlite_handle(statement), column)) {
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

static int64_t integer(struct sdt__statement *statement, int column)
{
    return sqlite3_column_int64(sdt__sqlite_handle(statement), column);
}

static double number(struct sdt__statement *statement, int column)
{
    return sqlite3_column_double(sdt__sqlite_handle(statement), column);
}

static const char *text(struct sdt__statement *statement, int column)
{
    return (const char *)sqlite3_column_text(sdt__sqlite_handle(statement), column);
}

static const void *blob(struct sdt__statement *statement, int column, size_t *size)
{
    const void *bytes = sqlite3_column_blob(sdt__sqlite_handle(statement), column);

    *size = (size_t)sqlite3_column_bytes(sdt__sqlite_handle(statement), column);
    return bytes;
}

static int check(struct sdt__engine *engine)
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

static void *native(const struct sdt__engine *engine)
{
    return sdt__sqlite_db(engine);
}

const struct sdt__engine_calls sdt__sqlite_calls = {
    .close = sdt__sqlite_close,
    .path = path,
    .is_lost = is_lost,
    .has_conflicted = has_conflicted,
    .read_mark = read_mark,
    .write_mark = write_mark,
    .prepare_new = prepare_new,
    .share = sdt__sqlite_share,
    .run = run,
    .begin = begin,
    .commit = commit,
    .roll_back = roll_back,
    .in_transaction = in_transaction,
    .savepoint = savepoint,
    .release_savepoint = release_savepoint,
    .roll_back_to_savepoint = roll_back_to_savepoint,
    .prepare = prepare,
    .release = release,
    .finalize = finalize,
    .bind_integer = bind_integer,
    .bind_number = bind_number,
    .bind_text = bind_text,
    .bind_letter = bind_letter,
    .bind_blob = bind_blob,
    .bind_null = bind_null,
    .bind_copy = bind_copy,
    .row = row,
    .run_bound = run_bound,
    .reset = reset,
    .type = type,
    .integer = integer,
    .number = number,
    .text = text,
    .blob = blob,
    .clean = sdt__sqlite_clean,
    .backup = sdt__sqlite_backup,
    .check = check,
    .check_cells = sdt__sqlite_check_cells,
    .check_tables = sdt__sqlite_check_tables,
    .column = sdt__sqlite_column,
    .allow_null = sdt__sqlite_allow_null,
    .native = native,
};

void sdt__engine_random(void *bytes, size_t size)
{
    sqlite3_randomness((int)size, bytes);
}
