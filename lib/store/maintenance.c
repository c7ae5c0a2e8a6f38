/*
 * Maintenance of the database: a copy while it is in use, and a check that all of it can be read.
 */
#include "store/series.h"
#include "store/database.h"

int sdt_backup(sdt_session *session, const char *path)
{
    SDT__GUARD(session);
    int status = sdt__session_begin(session, path != NULL, "path");

    if (status == SDT_OK)
        status = sdt__store_ready(session);
    if (status == SDT_OK &&
        session->store->depth > 0) /* the copy would hold what may still be undone */
        status = sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_COPY_IN_TRANSACTION);
    return status == SDT_OK ? sdt__engine_backup(session->store->engine, path) : status;
}

int sdt__store_check(sdt_session *session)
{
    struct sdt__store *store = session->store;
    int status = sdt__engine_check(store->engine);

    if (status == SDT_OK)
        status = sdt__store_check_tables(store);
    if (status == SDT_OK)
        status = sdt__store_check_references(session);
    if (status == SDT_OK)
        status = sdt__store_check_records(store);
    if (status == SDT_OK)
        status = sdt__store_check_history(store);
    if (status == SDT_OK)
        status = sdt__series_check(session);
    /* whatever is wrong, it is the file that is */
    return status == SDT_ERROR_REFERENCE ? SDT_ERROR_FOREIGN : status;
}

int sdt_check_integrity(sdt_session *session)
{
    SDT__GUARD(session);
    int status = sdt__session_begin(session, true, "");

    if (status == SDT_OK)
        status = sdt__store_ready(session);
    return status == SDT_OK ? sdt__store_check(session) : status;
}
