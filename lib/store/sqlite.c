/*
 * The engine is SQLite: the one file that includes sqlite3.h and calls its functions; see engine.h.
 */
#include "store/engine.h"

#include <sodertorn/session.h>
#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

enum { CACHED_STATEMENTS = 48 };

struct sdt__statement {
    struct sdt__engine *engine;
    sqlite3_stmt *handle;
};

struct sdt__engine {
    sdt_session *session;
    sqlite3 *db;
    struct sdt__statement *rollback; /* prepared at once: it must work when memory is short */
    struct sdt__statement *cache[CACHED_STATEMENTS]; /* released ones */
    size_t next_cached;                              /* index of the one that is replaced next */
};

/* Reports an error code of SQLite's as ours, with its own words. */
static int fail(struct sdt__engine *engine, int code)
{
    sdt_session *session = engine->session;
    const char *words = sqlite3_errmsg(engine->db);

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
                         sqlite3_db_filename(engine->db, "main"));
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

/* A file may come from anyone: nothing in it may run (triggers, views, functions in its schema). */
static int make_safe(struct sdt__engine *engine)
{
    static const int off[] = {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
                              SQLITE_DBCONFIG_TRUSTED_SCHEMA};

    for (size_t i = 0; i < sizeof off / sizeof *off; i++)
        sqlite3_db_config(engine->db, off[i], 0, NULL);
    sqlite3_db_config(engine->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_extended_result_codes(engine->db, 1);
    sqlite3_busy_timeout(engine->db, (int)engine->session->ints[SDT_OPTION_BUSY_MS]);
    return sdt__engine_run(engine, "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;"
                                   "PRAGMA synchronous = FULL;");
}

int sdt__engine_connect(sdt_session *session, const char *path, int mode, struct sdt__engine **out)
{
    static const int flags[] = {
        [SDT_OPEN_READ] = SQLITE_OPEN_READONLY,
        [SDT_OPEN_WRITE] = SQLITE_OPEN_READWRITE,
        [SDT_OPEN_CREATE] = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
    };
    struct sdt__engine *engine;
    int code, status;

    *out = NULL;
    /* SQLite takes an empty name for a database that nobody finds again */
    if (!path[0] || (mode != SDT_OPEN_CREATE && access(path, F_OK) != 0))
        return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_NO_FILE, path[0] ? path : "\"\"");
    engine = sdt__alloc_zero(session, 1, sizeof *engine);
    if (!engine)
        return SDT_ERROR_MEMORY;
    *out = engine;
    engine->session = session;
    code = sqlite3_open_v2(path, &engine->db, flags[mode] | SQLITE_OPEN_NOMUTEX, NULL);
    if (!engine->db || (code & 0xff) == SQLITE_NOMEM)
        return sdt__fail_memory(session);
    if (code != SQLITE_OK)
        return sdt__fail(session, SDT_ERROR_IO, SDT__M_CANNOT_OPEN, path,
                         sqlite3_errmsg(engine->db));
    status = make_safe(engine);
    return status == SDT_OK ? sdt__engine_prepare(engine, "ROLLBACK", &engine->rollback) : status;
}

void sdt__engine_close(struct sdt__engine *engine)
{
    if (!engine)
        return;
    sdt__statement_finalize(engine->rollback);
    for (size_t i = 0; i < CACHED_STATEMENTS; i++)
        sdt__statement_finalize(engine->cache[i]);
    sqlite3_close_v2(engine->db);
    sdt__free(engine->session, engine);
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
    return fail(engine, sqlite3_exec(engine->db, sql, NULL, NULL, NULL));
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
    sqlite3_busy_timeout(engine->db, (int)engine->session->ints[SDT_OPTION_BUSY_MS]);
    /* SQLite sees the database as it is at the first query, so one is made at once */
    return sdt__engine_run(engine, write ? "BEGIN IMMEDIATE"
                                         : "BEGIN; SELECT 1 FROM sqlite_master LIMIT 1");
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
    for (size_t i = 0; i < CACHED_STATEMENTS; i++) {
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
    return fail(engine, code);
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
    engine->next_cached = (engine->next_cached + 1) % CACHED_STATEMENTS;
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
    return fail(statement->engine,
                sqlite3_bind_text(statement->handle, parameter, text, -1, SQLITE_TRANSIENT));
}

bool sdt__statement_row(struct sdt__statement *statement, int *status)
{
    int code = sqlite3_step(statement->handle);

    if (code != SQLITE_ROW && code != SQLITE_DONE)
        *status = fail(statement->engine, code);
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
    return blob;
}

static int copy_all(struct sdt__engine *engine, sqlite3 *target)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", engine->db, "main");
    int code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(target);

    if (backup)
        sqlite3_backup_finish(backup);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int sdt__engine_backup(struct sdt__engine *engine, const char *path)
{
    sdt_session *session = engine->session;
    sqlite3 *target = NULL;
    int code;

    if (!path[0] || strcmp(path, ":memory:") == 0) /* what SQLite would forget at once */
        return sdt__fail(session, SDT_ERROR_IO, SDT__M_BACKUP_FAILED, path,
                         session->english ? "a file is needed" : "en fil behövs");
    if (access(path, F_OK) == 0)
        return sdt__fail(session, SDT_ERROR_EXISTS, SDT__M_BACKUP_EXISTS, path);
    code = sqlite3_open_v2(path, &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);
    if (code == SQLITE_OK)
        code = copy_all(engine, target);
    sqlite3_close_v2(target);
    if (code == SQLITE_OK)
        return SDT_OK;
    unlink(path); /* half a backup is none */
    if ((code & 0xff) == SQLITE_NOMEM)
        return sdt__fail_memory(session);
    return sdt__fail(session, SDT_ERROR_IO, SDT__M_BACKUP_FAILED, path, sqlite3_errstr(code));
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

/* Lines that describe the tables of a database, as SQL would say it: each table, its columns, what
   they refer to, its indexes. A line of its own names the table, and comes before the table's others. */
static const char table_lines[] =
    "WITH t AS (SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%')"
    " SELECT name, name FROM t"
    " UNION ALL SELECT t.name, t.name || '.' || c.name || ' ' || c.type"
    "  || iif(c.\"notnull\", ' NOT NULL', '') || iif(c.pk, ' PRIMARY KEY', '')"
    "  || coalesce(' DEFAULT ' || c.dflt_value, '') FROM t JOIN pragma_table_xinfo(t.name) c"
    " UNION ALL SELECT t.name, t.name || '.' || f.\"from\" || ' REFERENCES ' || f.\"table\" || ' ('"
    "  || f.\"to\" || ') ON UPDATE ' || f.on_update || ' ON DELETE ' || f.on_delete"
    "  FROM t JOIN pragma_foreign_key_list(t.name) f"
    " UNION ALL SELECT t.name, t.name || iif(i.\"unique\", ' UNIQUE (', ' INDEX (')"
    "  || (SELECT group_concat(name, ', ') FROM pragma_index_info(i.name)) || ')'"
    "  || iif(i.partial, ' WHERE', '') FROM t JOIN pragma_index_list(t.name) i"
    " ORDER BY 1, 2";

/* The lines of one database, one after the other. */
struct table_lines {
    struct sdt__statement *query;
    bool there;
    bool only_here; /* the table that they are about, which the other database has not */
};

static int next_line(struct table_lines *lines)
{
    int status = SDT_OK;

    lines->there = sdt__statement_row(lines->query, &status);
    return status;
}

/* Whether the line comes before the other's, is the same (0), or comes after it. */
static int compare_lines(const struct table_lines *a, const struct table_lines *b)
{
    int order = 0;

    if (!a->there || !b->there)
        return a->there ? -1 : 1;
    for (int column = 0; order == 0 && column < 2; column++)
        order = strcmp(sdt__statement_text(a->query, column),
                       sdt__statement_text(b->query, column));
    return order;
}

/* Reports a line that the other database has not; of a table that it has not only the first. */
static void report_line(struct sdt__engine *engine, struct table_lines *lines,
                        enum sdt__message message)
{
    const char *line = sdt__statement_text(lines->query, 1);
    bool names_table = strcmp(sdt__statement_text(lines->query, 0), line) == 0;
    bool may_be_there = message == SDT__M_TABLES_EXTRA && (names_table || strstr(line, " INDEX ("));

    if (names_table)
        lines->only_here = true;
    if (!may_be_there && (names_table || !lines->only_here))
        sdt__fail(engine->session, SDT_ERROR_FOREIGN, message, line);
}

static int compare_tables(struct sdt__engine *engine, struct table_lines *wanted,
                          struct table_lines *found)
{
    int status = next_line(wanted);

    if (status == SDT_OK)
        status = next_line(found);
    while (status == SDT_OK && (wanted->there || found->there)) {
        int order = compare_lines(wanted, found);

        if (order < 0)
            report_line(engine, wanted, SDT__M_TABLES_LACK);
        else if (order > 0)
            report_line(engine, found, SDT__M_TABLES_EXTRA);
        else
            wanted->only_here = found->only_here = false;
        status = order <= 0 ? next_line(wanted) : SDT_OK;
        if (status == SDT_OK && order >= 0)
            status = next_line(found);
    }
    return status != SDT_OK ? status : engine->session->status;
}

int sdt__engine_check_tables(struct sdt__engine *engine, const char *sql)
{
    struct sdt__engine model = {.session = engine->session};
    struct table_lines wanted = {0}, found = {0};
    int status;

    if (sqlite3_open(":memory:", &model.db) != SQLITE_OK) {
        sqlite3_close_v2(model.db);
        return sdt__fail_memory(engine->session);
    }
    status = sdt__engine_run(&model, sql);
    if (status == SDT_OK)
        status = sdt__engine_prepare(&model, table_lines, &wanted.query);
    if (status == SDT_OK)
        status = sdt__engine_prepare(engine, table_lines, &found.query);
    if (status == SDT_OK)
        status = compare_tables(engine, &wanted, &found);
    sdt__statement_finalize(wanted.query);
    sdt__statement_finalize(found.query);
    sqlite3_close_v2(model.db);
    return status;
}

void *sdt__engine_native(const struct sdt__engine *engine)
{
    return engine->db;
}

void sdt__engine_random(void *bytes, size_t size)
{
    sqlite3_randomness((int)size, bytes);
}
