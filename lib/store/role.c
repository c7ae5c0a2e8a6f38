/*
 * What the role that a session connected as may write; see roles.h. The server holds it whatever the
 * session asks for; here it is known beforehand, so that what is refused is told in the library's words,
 * and no change is made to fewer rows than was meant.
 */
#include "store/roles.h"

#include "store/database.h"

#include <string.h>

/* The municipalities of the role. */
static int read_own(struct sdt__store *store)
{
    struct sdt__statement *query = NULL;
    size_t capacity = 0;
    int status = sdt__engine_prepare(store->engine, "SELECT own FROM " SDT__ROLES_OWN " ORDER BY 1",
                                     &query);

    while (status == SDT_OK && sdt__statement_row(query, &status)) {
        struct sdt__role *role = &store->role;
        const char *key = sdt__statement_text(query, 0);
        void *block = role->own;

        status = sdt__grow(store->session, &block, &capacity, role->own_count + 1,
                           sizeof *role->own);
        role->own = block;
        if (status == SDT_OK &&
            !(role->own[role->own_count++] = sdt__copy_text(store->session, key ? key : "")))
            status = SDT_ERROR_MEMORY;
    }
    sdt__statement_finalize(query);
    return status;
}

int sdt__role_read(struct sdt__store *store)
{
    int status = sdt__engine_read_rights(store->engine, &store->role.rights);

    return status == SDT_OK && store->role.rights.writes == SDT__WRITES_OWN ? read_own(store)
                                                                            : status;
}

void sdt__role_free(struct sdt__store *store)
{
    while (store->role.own_count > 0)
        sdt__free(store->session, store->role.own[--store->role.own_count]);
    sdt__free(store->session, store->role.own);
}

bool sdt__role_only_reads(const struct sdt__store *store)
{
    return store->role.rights.writes == SDT__WRITES_NOTHING;
}

bool sdt__role_writes_for(const struct sdt__store *store, const char *municipality)
{
    const struct sdt__role *role = &store->role;

    for (size_t i = 0; municipality && i < role->own_count; i++)
        if (strcmp(role->own[i], municipality) == 0)
            return true;
    return role->rights.writes == SDT__WRITES_ALL;
}

int sdt__role_check_writes(struct sdt__store *store)
{
    return sdt__role_only_reads(store) ? sdt__fail(store->session, SDT_ERROR_DENIED,
                                                   SDT__M_ROLE_READS, store->role.rights.role)
                                       : SDT_OK;
}

int sdt__role_check(struct sdt__store *store, int kind, const char *municipality, const char *what)
{
    const struct sdt__role *role = &store->role;

    if (!sdt__role_writes_for(store, municipality))
        return sdt__fail(store->session, SDT_ERROR_DENIED, SDT__M_ROLE_OWN, role->rights.role,
                         what);
    if (kind == 0 && role->rights.writes == SDT__WRITES_OWN && !role->rights.values)
        return sdt__fail(store->session, SDT_ERROR_DENIED, SDT__M_ROLE_VALUES, role->rights.role);
    return SDT_OK;
}

int sdt__role_check_erases(struct sdt__store *store)
{
    return store->role.rights.writes == SDT__WRITES_ALL
               ? SDT_OK
               : sdt__fail(store->session, SDT_ERROR_DENIED, SDT__M_ROLE_ERASES,
                           store->role.rights.role);
}
