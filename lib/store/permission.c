/*
 * What the session may do with its database: whether one is open, whether it may be written, and
 * whose records its scope lets it write. Its role on a server, where it has one, limits it too (role.c):
 * what both let it do, it may.
 */
#include "core/text.h"
#include "store/database.h"

#include <sodertorn/kinds.h>
#include <string.h>

int sdt__store_ready(sdt_session *session)
{
    return session->store ? SDT_OK : sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NOT_OPEN);
}

bool sdt__store_only_reads(const sdt_session *session)
{
    return session->store &&
           (!session->store->writable || strcmp(session->texts[SDT_OPTION_SCOPE], "reader") == 0 ||
            sdt__role_only_reads(session->store));
}

int sdt__store_writable(sdt_session *session)
{
    int status = sdt__store_ready(session);

    if (status == SDT_OK && !session->store->writable)
        status = sdt__fail(session, SDT_ERROR_DENIED, SDT__M_OPENED_READ_ONLY);
    if (status == SDT_OK && strcmp(session->texts[SDT_OPTION_SCOPE], "reader") == 0)
        status = sdt__fail(session, SDT_ERROR_DENIED, SDT__M_SCOPE_READER);
    return status == SDT_OK ? sdt__role_check_writes(session->store) : status;
}

/* Whether the script that runs, if one does, may write it. Reports SDT_ERROR_DENIED. */
static int check_confinement(sdt_session *session, int kind, const char *municipality)
{
    const struct sdt__confinement *confined = session->confined;
    const char *what = municipality ? municipality : session->english ? "joint data" : "gemensamt";

    if (confined &&
        (kind == SDT_KIND_SCRIPT || kind == SDT_KIND_SCRIPT_GRANT || kind == SDT_KIND_SCRIPT_RUN))
        return sdt__fail(session, SDT_ERROR_DENIED, SDT__M_SCRIPT_NO_SCRIPTS);
    if (confined && confined->municipality &&
        !sdt__text_equal(confined->municipality, municipality))
        return sdt__fail(session, SDT_ERROR_DENIED, SDT__M_SCRIPT_OF_ANOTHER,
                         confined->municipality, what);
    if (!confined || kind != 0 || confined->value_count == 0)
        return SDT_OK;
    for (size_t i = 0; i < confined->value_count; i++)
        if (sdt__text_equal(confined->values[i], municipality))
            return SDT_OK;
    return sdt__fail(session, SDT_ERROR_DENIED, SDT__M_SCRIPT_VALUES_OF, what);
}

static bool scope_writes_for(const sdt_session *session, const char *municipality)
{
    const char *scope = session->texts[SDT_OPTION_SCOPE];

    return strcmp(scope, "secretariat") == 0 || (municipality && strcmp(scope, municipality) == 0);
}

bool sdt__store_writes_for(const sdt_session *session, const char *municipality)
{
    return scope_writes_for(session, municipality) &&
           (!session->store || sdt__role_writes_for(session->store, municipality));
}

/* "body (0126)", or "what is joint (goal)". */
static const char *name_what(const sdt_session *session, int kind, const char *municipality,
                             char out[160])
{
    const struct sdt__kind *k = sdt__kind(kind);
    const char *parts[] = {k ? sdt__kind_label(session, k) : "observation", municipality};

    if (municipality)
        sdt__message_fill("{1} ({2})", parts, 2, out, 160);
    else
        sdt__message_write(SDT__M_SCOPE_JOINT, session->english, parts, 1, out, 160);
    return out;
}

int sdt__store_may_write(sdt_session *session, int kind, const char *municipality)
{
    const char *scope = session->texts[SDT_OPTION_SCOPE];
    char what[160];
    int status = SDT_OK;

    name_what(session, kind, municipality, what);
    if (!scope_writes_for(session, municipality))
        return sdt__fail(session, SDT_ERROR_DENIED, SDT__M_SCOPE_OWN, scope, what);
    if (session->store)
        status = sdt__role_check(session->store, kind, municipality, what);
    return status == SDT_OK ? check_confinement(session, kind, municipality) : status;
}
