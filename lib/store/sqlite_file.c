/*
 * SQLite's files: opening a database, also one that lies where nothing may be written, and copying it.
 */
#include "store/sqlite.h"

#include "core/buffer.h"

#include <sodertorn/session.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A file may come from anyone: nothing in it may run (triggers, views, functions in its schema). */
static void make_safe(struct sdt__engine *engine)
{
    static const int off[] = {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
                              SQLITE_DBCONFIG_TRUSTED_SCHEMA};

    for (size_t i = 0; i < sizeof off / sizeof *off; i++)
        sqlite3_db_config(sdt__sqlite_db(engine), off[i], 0, NULL);
    sqlite3_db_config(sdt__sqlite_db(engine), SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_extended_result_codes(sdt__sqlite_db(engine), 1);
    sqlite3_busy_timeout(sdt__sqlite_db(engine), (int)engine->session->ints[SDT_OPTION_BUSY_MS]);
}

/* Opens a path, or a URI when the flags say so. */
static int open_file(struct sdt__engine *engine, const char *path, int flags)
{
    struct sdt__sqlite *sqlite = sdt__sqlite_of(engine);
    int code = sqlite3_open_v2(path, &sqlite->db, flags | SQLITE_OPEN_NOMUTEX, NULL);

    if (!sqlite->db || (code & 0xff) == SQLITE_NOMEM)
        return sdt__fail_memory(engine->session);
    if (code != SQLITE_OK)
        return sdt__fail(engine->session, SDT_ERROR_IO, SDT__M_CANNOT_OPEN, path,
                         sdt__sqlite_words(engine, code));
    make_safe(engine);
    return SDT_OK;
}

/* Whether the file was opened but cannot be read, for SQLite wants to write beside it: it keeps
   readers and writers apart in files of their own, which here it may not make. */
static bool wants_to_write_beside(struct sdt__engine *engine)
{
    int code = sqlite3_exec(sdt__sqlite_db(engine), "SELECT 1 FROM sqlite_master LIMIT 1", NULL,
                            NULL, NULL);

    return (code & 0xff) == SQLITE_CANTOPEN || (code & 0xff) == SQLITE_READONLY;
}

/* "file:///srv/arkiv/a%3Fb.db?immutable=1": the file does not change while it is open. */
static void write_immutable_uri(struct sdt__buffer *out, const char *path)
{
    static const char hex[] = "0123456789ABCDEF";

    sdt__buffer_text(out, *path == '/' ? "file://" : "file:");
    for (; *path; path++) {
        const unsigned char byte = (unsigned char)*path;

        if (byte > ' ' && byte < 127 && !strchr("%?#", byte)) {
            sdt__buffer_byte(out, *path);
            continue;
        }
        sdt__buffer_byte(out, '%');
        sdt__buffer_byte(out, hex[byte >> 4]);
        sdt__buffer_byte(out, hex[byte & 15]);
    }
    sdt__buffer_text(out, "?immutable=1");
}

/* Opens a file that cannot change, because nobody may write where it lies: a read-only disk, an
   archive. Changes that still lie in a log beside it could not be seen, so then it is refused. */
static int reopen_immutable(struct sdt__engine *engine, const char *path)
{
    sdt_session *session = engine->session;
    struct sdt__buffer text;
    struct stat log;
    int status = SDT_OK;

    sdt__buffer_init(&text, session);
    sdt__buffer_text(&text, path);
    sdt__buffer_text(&text, "-wal");
    if (!sdt__buffer_string(&text))
        status = SDT_ERROR_MEMORY;
    else if (stat(text.bytes, &log) == 0 && log.st_size > 0)
        status = sdt__fail(session, SDT_ERROR_DENIED, SDT__M_LOG_UNREADABLE, path, text.bytes);
    if (status == SDT_OK) {
        sqlite3_close_v2(sdt__sqlite_db(engine));
        sdt__sqlite_of(engine)->db = NULL;
        sdt__buffer_clear(&text);
        write_immutable_uri(&text, path);
        status = sdt__buffer_string(&text)
                     ? open_file(engine, text.bytes, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
                     : SDT_ERROR_MEMORY;
    }
    sdt__buffer_free(&text);
    return status;
}

int sdt__sqlite_connect(sdt_session *session, const char *path, int mode, struct sdt__engine **out)
{
    static const int flags[] = {
        [SDT_OPEN_READ] = SQLITE_OPEN_READONLY,
        [SDT_OPEN_WRITE] = SQLITE_OPEN_READWRITE,
        [SDT_OPEN_CREATE] = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
    };
    struct sdt__sqlite *sqlite;
    struct sdt__engine *engine;
    int status;

    *out = NULL;
    /* SQLite takes an empty name for a database that nobody finds again */
    if (!path[0] || (mode != SDT_OPEN_CREATE && access(path, F_OK) != 0))
        return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_NO_FILE, path[0] ? path : "\"\"");
    sqlite = sdt__alloc_zero(session, 1, sizeof *sqlite);
    if (!sqlite)
        return SDT_ERROR_MEMORY;
    *out = engine = &sqlite->base;
    *engine = (struct sdt__engine){&sdt__sqlite_calls, session};
    sqlite->for_writing = mode != SDT_OPEN_READ;
    status = open_file(engine, path, flags[mode]);
    if (status == SDT_OK && mode == SDT_OPEN_READ && wants_to_write_beside(engine))
        status = reopen_immutable(engine, path);
    if (status == SDT_OK)
        status = sdt__engine_run(engine, "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;"
                                         "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
    return status == SDT_OK ? sdt__engine_prepare(engine, "ROLLBACK", &sqlite->rollback) : status;
}

void sdt__sqlite_share(struct sdt__engine *engine)
{
    sqlite3_busy_timeout(sdt__sqlite_db(engine), 0);
    sqlite3_exec(sdt__sqlite_db(engine), "PRAGMA journal_mode = WAL", NULL, NULL, NULL);
    sqlite3_busy_timeout(sdt__sqlite_db(engine), (int)engine->session->ints[SDT_OPTION_BUSY_MS]);
}

bool sdt__sqlite_clean(struct sdt__engine *engine)
{
    sqlite3_stmt *log = NULL;
    bool done = sqlite3_exec(sdt__sqlite_db(engine), "VACUUM", NULL, NULL, NULL) == SQLITE_OK;

    /* its answer begins with whether others kept some of the log */
    if (sqlite3_prepare_v2(sdt__sqlite_db(engine), "PRAGMA wal_checkpoint(TRUNCATE)", -1, &log,
                           NULL) != SQLITE_OK)
        return false;
    done = sqlite3_step(log) == SQLITE_ROW && sqlite3_column_int(log, 0) == 0 && done;
    sqlite3_finalize(log);
    return done;
}

void sdt__sqlite_close(struct sdt__engine *engine)
{
    struct sdt__sqlite *sqlite = sdt__sqlite_of(engine);

    sdt__statement_finalize(sqlite->rollback);
    for (size_t i = 0; i < SDT__SQLITE_CACHED_STATEMENTS; i++)
        sdt__statement_finalize(sqlite->cache[i]);
    sqlite3_close_v2(sdt__sqlite_db(engine));
    sdt__free(engine->session, engine);
}

/* Copies everything. What comes of it is one file, which can be read wherever it lies: no log
   belongs to it. */
static int copy_all(struct sdt__engine *engine, sqlite3 *target)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", sdt__sqlite_db(engine), "main");
    int code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(target);

    if (backup)
        sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE)
        code = sqlite3_exec(target, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL);
    return code;
}

int sdt__sqlite_backup(struct sdt__engine *engine, const char *path)
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
