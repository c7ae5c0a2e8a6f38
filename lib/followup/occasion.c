/*
 * What can be asked of a report occasion: of one that is open it is computed, of a frozen one it is
 * the copy.
 */
#include "followup/frozen.h"

#include <sodertorn/occasion.h>
#include <string.h>

/* An occasion by key, in a transaction for reading that the caller ends. */
static int begin(sdt_session *session, const char *occasion, sdt_table **out, sdt_record **record)
{
    int status;

    *record = NULL;
    sdt__clear(session);
    if (!occasion || !out)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT,
                         occasion ? "out" : "occasion");
    status = sdt__store_begin_read(session);
    if (status != SDT_OK)
        return status;
    status = sdt__store_get(session, SDT_KIND_OCCASION, occasion, record);
    return status == SDT_OK ? SDT_OK : sdt__store_end(session, status);
}

static int end(sdt_session *session, int status, sdt_record *record, sdt_table **out)
{
    sdt_record_free(record);
    status = sdt__store_end(session, status);
    if (status != SDT_OK) {
        sdt_table_free(*out);
        *out = NULL;
    }
    return status;
}

/* The table that was copied; SDT_ERROR_NOT_FOUND when there is none. */
static int frozen_table(sdt_session *session, const sdt_record *occasion, const char *name,
                        const char *municipality, sdt_table **out)
{
    static const char *const names[] = {"assessment", "reporting", "changes", "values"};
    char near[200];
    int status = SDT_OK;

    if (!sdt_occasion_frozen(occasion))
        return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_FROZEN_NOT_YET,
                         sdt_record_title(occasion));
    status = sdt__frozen_table(session, occasion->key, municipality, name, out);
    if (status != SDT_OK || *out)
        return status;
    sdt__suggest(session, near, sizeof near, name, names, sizeof names / sizeof *names);
    return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_FROZEN_NO_TABLE,
                     sdt_record_title(occasion), name, municipality ? municipality : "*",
                     near[0] ? near : ".");
}

/* Either the copy, or what is computed now. */
static int tell(sdt_session *session, const sdt_record *occasion, const char *name,
                int (*compute)(sdt_session *session, const char *occasion, sdt_table **out),
                sdt_table **out)
{
    return sdt_occasion_frozen(occasion) ? frozen_table(session, occasion, name, NULL, out)
                                             : compute(session, occasion->key, out);
}

int sdt_occasion_reporting(sdt_session *session, const char *occasion, const char *municipality,
                           sdt_table **out)
{
    sdt_record *record = NULL, *found = NULL;
    int status;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    status = begin(session, occasion, out, &record);
    if (status != SDT_OK)
        return status;
    if (municipality)
        status = sdt__store_get(session, SDT_KIND_MUNICIPALITY, municipality, &found);
    sdt_record_free(found);
    if (status == SDT_OK)
        status = tell(session, record, "reporting", sdt__reporting, out);
    if (status == SDT_OK && municipality)
        sdt__table_pick(*out, sdt_table_column_find(*out, "municipality"), municipality);
    return end(session, status, record, out);
}

int sdt_occasion_changes(sdt_session *session, const char *occasion, sdt_table **out)
{
    sdt_record *record = NULL;
    int status;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    status = begin(session, occasion, out, &record);
    if (status == SDT_OK)
        status = end(session, tell(session, record, "changes", sdt__changes, out), record, out);
    return status;
}

int sdt_occasion_table(sdt_session *session, const char *occasion, const char *name,
                       const char *municipality, sdt_table **out)
{
    sdt_record *record = NULL;
    int status;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    if (!name) {
        sdt__clear(session);
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "name");
    }
    status = begin(session, occasion, out, &record);
    if (status == SDT_OK)
        status = end(session, frozen_table(session, record, name, municipality, out), record, out);
    return status;
}
