/*
 * Care of the file: a copy while it is in use, and a check that all of it can be read.
 */
#include "store/series.h"
#include "store/sqlite.h"

#include <string.h>
#include <unistd.h>

static int copy_all(struct sdt__store *store, sqlite3 *target)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", store->db, "main");
    int code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(target);

    if (backup)
        sqlite3_backup_finish(backup);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int sdt_backup(sdt_session *session, const char *path)
{
    SDT__GUARD(session);
    sqlite3 *target = NULL;
    int code, status;

    status = sdt__session_begin(session, path != NULL, "path");
    if (status == SDT_OK)
        status = sdt__store_ready(session);
    if (status != SDT_OK)
        return status;
    if (!path[0] || strcmp(path, ":memory:") == 0) /* what the engine would forget at once */
        return sdt__fail(session, SDT_ERROR_IO, SDT__M_BACKUP_FAILED, path,
                         session->english ? "a file is needed" : "en fil behövs");
    if (access(path, F_OK) == 0)
        return sdt__fail(session, SDT_ERROR_EXISTS, SDT__M_BACKUP_EXISTS, path);
    code = sqlite3_open_v2(path, &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);
    if (code == SQLITE_OK)
        code = copy_all(session->store, target);
    sqlite3_close_v2(target);
    if (code == SQLITE_OK)
        return SDT_OK;
    unlink(path); /* half a backup is none */
    if ((code & 0xff) == SQLITE_NOMEM)
        return sdt__fail_memory(session);
    return sdt__fail(session, SDT_ERROR_IO, SDT__M_BACKUP_FAILED, path, sqlite3_errstr(code));
}

/* What the engine itself finds: structure, indexes. */
static int check_engine(struct sdt__store *store)
{
    sqlite3_stmt *query = NULL;
    int status = sdt__sqlite_prepare(store, "PRAGMA integrity_check", &query);

    while (status == SDT_OK && sdt__sqlite_row(store, query, &status)) {
        const char *found = (const char *)sqlite3_column_text(query, 0);
        if (!found)
            status = sdt__fail_memory(store->session);
        else if (strcmp(found, "ok") != 0)
            sdt__fail(store->session, SDT_ERROR_FOREIGN, SDT__M_DAMAGED_FILE, found);
    }
    sqlite3_finalize(query);
    return status != SDT_OK ? status : store->session->status;
}

int sdt_check_integrity(sdt_session *session)
{
    SDT__GUARD(session);
    int status = sdt__session_begin(session, true, "");

    if (status == SDT_OK)
        status = sdt__store_ready(session);
    if (status == SDT_OK)
        status = check_engine(session->store);
    if (status == SDT_OK)
        status = sdt__store_check_references(session);
    if (status == SDT_OK)
        status = sdt__series_check(session);
    /* whatever is wrong, it is the file that is */
    return status == SDT_ERROR_REFERENCE ? SDT_ERROR_FOREIGN : status;
}
