/*
 * Whether a change may be made: it is made to a copy and undone, so that the answer is the one that it would
 * get. What else the verbs look at need not be known here.
 */
#include "store/database.h"

#include <sodertorn/find.h>

static int try(sdt_record *record, int (*change)(sdt_record *record))
{
    sdt_session *session = record->session;
    sdt_record *copy = NULL;
    int status = sdt__store_begin(session);

    if (status != SDT_OK)
        return status;
    status = sdt_record_copy(record, &copy);
    if (status == SDT_OK)
        status = change(copy);
    sdt_record_free(copy);
    sdt__store_end(session, SDT_ERROR_CANCELLED); /* undone, whatever came of it */
    return status;
}

int sdt_may_put(sdt_record *record)
{
    SDT__GUARD_HANDLE(record);

    return !record || sdt__session_ready(record->session) != SDT_OK ? SDT_ERROR_MISUSE
                                                                    : try(record, sdt_put);
}

int sdt_may_delete(sdt_record *record)
{
    SDT__GUARD_HANDLE(record);

    return !record || sdt__session_ready(record->session) != SDT_OK ? SDT_ERROR_MISUSE
                                                                    : try(record, sdt_delete);
}
