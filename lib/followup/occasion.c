/*
 * What can be asked of a report occasion: of one that is open it is computed, of a frozen one it is
 * the copy.
 */
#include "followup/occasion_copy.h"

#include <sodertorn/occasion.h>
#include <string.h>

/* What is asked of an occasion. */
struct asked {
    const char *name;
    const char *municipality; /* or NULL */
    int (*compute)(sdt_session *session, const char *occasion, sdt_table **out);
};

/* The table that was copied; SDT_ERROR_NOT_FOUND when there is none. */
static int tell_frozen(const sdt_record *occasion, const void *user, sdt_table **out)
{
    static const char *const names[] = {"assessment", "reporting", "changes", "values"};
    const struct asked *asked = user;
    const char *municipality = asked->municipality;
    sdt_session *session = occasion->session;
    char near[200];
    int status = SDT_OK;

    if (!sdt_occasion_frozen(occasion))
        return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_FROZEN_NOT_YET,
                         sdt_record_title(occasion));
    status = sdt__occasion_copy_table(session, occasion->key, municipality, asked->name, out);
    if (status != SDT_OK || *out)
        return status;
    sdt__session_suggest(session, near, sizeof near, asked->name, names,
                         sizeof names / sizeof *names);
    return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_FROZEN_NO_TABLE,
                     sdt_record_title(occasion), asked->name, municipality ? municipality : "*",
                     near[0] ? near : ".");
}

/* The copy of all municipalities, or what is computed now; of it one municipality's rows. */
static int tell(const sdt_record *occasion, const void *user, sdt_table **out)
{
    const struct asked *asked = user;
    const struct asked of_all = {asked->name, NULL, NULL};
    sdt_session *session = occasion->session;
    sdt_record *municipality = NULL;
    int status = SDT_OK;

    if (asked->municipality)
        status = sdt__store_get(session, SDT_KIND_MUNICIPALITY, asked->municipality, &municipality);
    sdt_record_free(municipality);
    if (status == SDT_OK)
        status = sdt_occasion_frozen(occasion) ? tell_frozen(occasion, &of_all, out)
                                               : asked->compute(session, occasion->key, out);
    if (status == SDT_OK && asked->municipality)
        sdt__table_pick(*out, sdt__table_find(*out, "municipality"), asked->municipality);
    return status;
}

int sdt_occasion_reporting(sdt_session *session, const char *occasion, const char *municipality,
                           sdt_table **out)
{
    const struct asked asked = {"reporting", municipality, sdt__occasion_reported};

    return sdt__verb_read_record(session, SDT_KIND_OCCASION, occasion, tell, &asked, out);
}

int sdt_occasion_changes(sdt_session *session, const char *occasion, sdt_table **out)
{
    const struct asked asked = {"changes", NULL, sdt__occasion_changes};

    return sdt__verb_read_record(session, SDT_KIND_OCCASION, occasion, tell, &asked, out);
}

int sdt_occasion_table(sdt_session *session, const char *occasion, const char *name,
                       const char *municipality, sdt_table **out)
{
    SDT__GUARD(session);
    const struct asked asked = {name, municipality, NULL};
    int status = sdt__verb_table(session, "name", name, out);

    if (status != SDT_OK)
        return status;
    return sdt__verb_read_record(session, SDT_KIND_OCCASION, occasion, tell_frozen, &asked, out);
}
