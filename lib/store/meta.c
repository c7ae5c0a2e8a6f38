/*
 * The table meta: numbers that the database keeps of itself, by their names; see meta.h.
 */
#include "store/meta.h"

#include <string.h>

int sdt__store_meta(struct sdt__store *store, const char *name, int64_t *out)
{
    struct sdt__statement *query = NULL;
    int status = sdt__engine_prepare(store->engine, "SELECT value FROM meta WHERE name = ?1",
                                     &query);

    *out = SDT__META_ABSENT;
    if (status != SDT_OK)
        return status;
    sdt__statement_bind_text(query, 1, name);
    if (sdt__statement_row(query, &status))
        *out = sdt__statement_integer(query, 0);
    sdt__statement_release(query);
    return status;
}

int sdt__store_set_meta(struct sdt__store *store, const char *name, int64_t value)
{
    struct sdt__statement *update = NULL;
    int status = sdt__engine_prepare(store->engine,
                                     "INSERT INTO meta (name, value) VALUES (?1, ?2)"
                                     " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                                     &update);

    if (status != SDT_OK)
        return status;
    sdt__statement_bind_text(update, 1, name);
    sdt__statement_bind_integer(update, 2, value);
    status = sdt__statement_run(update);
    sdt__statement_release(update);
    return status;
}

int sdt__store_give_identity(struct sdt__store *store)
{
    uint64_t bits = 0;
    int64_t known;
    int status = sdt__store_meta(store, SDT__META_IDENTITY, &known);

    if (status != SDT_OK || known != SDT__META_ABSENT)
        return status;
    sdt__engine_random(&bits, sizeof bits);
    return sdt__store_set_meta(store, SDT__META_IDENTITY, (int64_t)(bits >> 1));
}
