/*
 * Opening and closing the session's database, and whether it may be read and written.
 */
#include "store/database.h"
#include "store/database_file.h"

#include <string.h>

void sdt__store_close(struct sdt__store *store)
{
    sdt_session *session = store->session;

    sdt__store_end_cursors(store);
    for (int i = 0; store->statements && i < sdt__kind_count * SDT__STATEMENT_COUNT; i++)
        sdt__statement_finalize(store->statements[i]);
    sdt__statement_finalize(store->next_id);
    sdt__statement_finalize(store->write_history);
    sdt__free(session, store->statements);
    sdt__free(session, store->fresh);
    sdt__role_free(store);
    sdt__engine_close(store->engine);
    sdt__free(session, store);
}

static void close_store(sdt_session *session)
{
    if (session->store)
        session->store_close(session->store);
    session->store = NULL;
}

/* *made: the file was made, and is no database yet when this fails. */
static int store_connect(struct sdt__store *store, const char *path, int mode, bool *made)
{
    const bool is_address = sdt__engine_is_address(path);
    int status = is_address ? SDT_OK : sdt__database_file_prepare(store->session, path, mode, made);

    if (status == SDT_OK)
        status = sdt__engine_connect(store->session, path, mode, &store->engine);
    if (status == SDT_OK && is_address) /* so that no sentence shows a password */
        path = sdt__engine_path(store->engine);
    if (status == SDT_OK)
        status = sdt__store_migrate(store, path, mode != SDT_OPEN_READ, mode == SDT_OPEN_CREATE);
    if (status == SDT_OK)
        status = sdt__role_read(store);
    if (status == SDT_OK && mode != SDT_OPEN_READ)
        sdt__engine_share(store->engine);
    return status;
}

int sdt__store_open(sdt_session *session, const char *path, int mode, struct sdt__store **out,
                    bool *made)
{
    struct sdt__store *store = sdt__alloc_zero(session, 1, sizeof *store);
    int status = SDT_ERROR_MEMORY;

    *out = NULL;
    *made = false;
    if (!store)
        return SDT_ERROR_MEMORY;
    store->session = session;
    store->verb = "put";
    store->writable = mode != SDT_OPEN_READ;
    store->statements = sdt__alloc_zero(session, (size_t)sdt__kind_count * SDT__STATEMENT_COUNT,
                                        sizeof *store->statements);
    if (store->statements)
        status = store_connect(store, path, mode, made);
    if (status == SDT_OK) {
        *out = store;
        return SDT_OK;
    }
    sdt__store_close(store);
    if (*made)
        sdt__database_file_remove(session, path);
    return status;
}

int sdt_session_open(sdt_session *session, const char *path, int mode)
{
    SDT__GUARD(session);
    bool made;
    char number[24];
    int status;

    status = sdt__session_begin(session, path != NULL, "path");
    if (status != SDT_OK)
        return status;
    if (session->store && sdt__engine_is_lost(session->store->engine))
        close_store(session);
    if (session->store)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_ALREADY_OPEN);
    if (mode < SDT_OPEN_READ || mode > SDT_OPEN_CREATE)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_BAD_MODE,
                         sdt__integer_text(mode, number));
    status = sdt__store_open(session, path, mode, &session->store, &made);
    if (status == SDT_OK)
        session->store_close = sdt__store_close;
    return status;
}

int sdt_session_close(sdt_session *session)
{
    SDT__GUARD(session);

    if (sdt__session_ready(session) != SDT_OK)
        return SDT_ERROR_MISUSE;
    close_store(session);
    return SDT_OK;
}

int sdt_session_is_open(const sdt_session *session)
{
    return session && session->store;
}

const char *sdt_session_database(const sdt_session *session)
{
    return session ? sdt__store_path(session) : "";
}

const char *sdt__store_path(const sdt_session *session)
{
    return session->store ? sdt__engine_path(session->store->engine) : "";
}
