/*
 * Records by key and by id, how many there are, and the keys nearest to a misspelt one.
 */
#include "store/database.h"

#include "core/meter.h"
#include "core/text.h"

#include <string.h>

/* The record of the row that a query gives; *out is NULL when there is none. */
static int read_one(struct sdt__store *store, const struct sdt__kind *kind,
                    struct sdt__statement *query, sdt_record **out)
{
    int status = SDT_OK;

    if (sdt__statement_row(query, &status)) {
        status = sdt__record_make(store->session, kind, out);
        if (status == SDT_OK)
            status = sdt__store_read_row(store, query, *out);
        if (status != SDT_OK) {
            sdt_record_free(*out);
            *out = NULL;
        }
    }
    sdt__statement_reset(query);
    return status;
}

int sdt__store_read_by_key(struct sdt__store *store, const struct sdt__kind *kind, const char *key,
                           sdt_record **out)
{
    struct sdt__statement *query;
    int status = sdt__store_statement(store, kind, SDT__STATEMENT_BY_KEY, &query);

    *out = NULL;
    if (status != SDT_OK)
        return status;
    sdt__statement_bind_text(query, 1, key);
    return read_one(store, kind, query, out);
}

int sdt__store_read_by_id(struct sdt__store *store, const struct sdt__kind *kind, int64_t id,
                          sdt_record **out)
{
    struct sdt__statement *query;
    int status = sdt__store_statement(store, kind, SDT__STATEMENT_BY_ID, &query);

    *out = NULL;
    if (status != SDT_OK)
        return status;
    sdt__statement_bind_integer(query, 1, id);
    return read_one(store, kind, query, out);
}

int sdt__store_missing(sdt_session *session, int kind, const char *key)
{
    const struct sdt__location location = {.kind = sdt_kind_name(kind), .key = key};
    char near[400];

    return sdt__fail_at(session, &location, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_RECORD,
                        sdt__kind_label(session, sdt__kind(kind)), key,
                        sdt__store_suggest(session, kind, key, near, sizeof near));
}

int sdt__store_get(sdt_session *session, int kind, const char *key, sdt_record **out)
{
    const struct sdt__kind *k;
    int status = sdt__store_ready(session);

    *out = NULL;
    if (status != SDT_OK)
        return status;
    k = sdt__kind_asked(session, kind);
    if (!k)
        return SDT_ERROR_NOT_FOUND;
    status = sdt__store_read_by_key(session->store, k, key, out);
    return status == SDT_OK && !*out ? sdt__store_missing(session, kind, key) : status;
}

int sdt_get(sdt_session *session, int kind, const char *key, sdt_record **out)
{
    SDT__GUARD(session);
    int status = sdt__session_begin(session, key && out, key ? "out" : "key");

    if (out)
        *out = NULL;
    return status == SDT_OK ? sdt__store_get(session, kind, key, out) : status;
}

int sdt__store_read_id(struct sdt__store *store, const struct sdt__kind *kind, const char *key,
                       int64_t *out)
{
    struct sdt__statement *query;
    int status = sdt__store_statement(store, kind, SDT__STATEMENT_BY_KEY, &query);

    *out = 0;
    if (status != SDT_OK)
        return status;
    sdt__statement_bind_text(query, 1, key);
    if (sdt__statement_row(query, &status))
        *out = sdt__statement_integer(query, 0);
    sdt__statement_reset(query);
    return status;
}

int sdt__store_id(sdt_session *session, int kind, const char *key, int64_t *out)
{
    return sdt__store_read_id(session->store, sdt__kind(kind), key, out);
}

int sdt__store_free_key(sdt_record *record, const char *stem, bool numbered)
{
    struct sdt__buffer key;
    int64_t taken = 1;
    int status = SDT_OK;

    sdt__buffer_init(&key, record->session);
    for (int64_t number = 1; status == SDT_OK && taken != 0; number++) {
        sdt__buffer_clear(&key);
        sdt__buffer_text(&key, stem);
        if (numbered || number > 1) {
            sdt__buffer_byte(&key, '.');
            sdt__buffer_integer(&key, number);
        }
        status = sdt__buffer_string(&key) ? sdt_record_set_key(record, key.bytes)
                                          : SDT_ERROR_MEMORY;
        if (status == SDT_OK)
            status = sdt__store_id(record->session, record->kind->number, key.bytes, &taken);
    }
    sdt__buffer_free(&key);
    return status;
}

/* SELECT of one column of a kind's table. */
static int prepare_column(struct sdt__store *store, const char *before, const char *table,
                          struct sdt__statement **out)
{
    struct sdt__buffer sql;
    int status = SDT_ERROR_MEMORY;

    sdt__buffer_init(&sql, store->session);
    sdt__buffer_text(&sql, before);
    sdt__buffer_text(&sql, " FROM \"");
    sdt__buffer_text(&sql, table);
    sdt__buffer_byte(&sql, '"');
    if (sdt__buffer_string(&sql))
        status = sdt__engine_prepare(store->engine, sql.bytes, out);
    sdt__buffer_free(&sql);
    return status;
}

int sdt_count(sdt_session *session, int kind, int64_t *out)
{
    SDT__GUARD(session);
    const struct sdt__kind *k;
    struct sdt__statement *query = NULL;
    int status = sdt__session_begin(session, out, "out");

    if (status != SDT_OK)
        return status;
    *out = 0;
    k = sdt__kind_asked(session, kind);
    if (!k)
        return SDT_ERROR_NOT_FOUND;
    status = sdt__store_ready(session);
    if (status == SDT_OK)
        status = prepare_column(session->store, "SELECT count(*)", k->name, &query);
    if (status == SDT_OK && sdt__statement_row(query, &status))
        *out = sdt__statement_integer(query, 0);
    sdt__statement_finalize(query);
    return status;
}

/* Keeps the best three of all keys seen; ranked anew with each, so only a few are held at once. */
enum {
    SUGGESTIONS = 3,
    KEY_BYTES = 201,
    NAME_STEPS = 200 /* what looking at a key takes */
};

const char *sdt__store_suggest(sdt_session *session, int kind, const char *key, char *out,
                               size_t size)
{
    char kept[SUGGESTIONS + 1][KEY_BYTES];
    const char *names[SUGGESTIONS + 1];
    size_t count = 0, nearest[SUGGESTIONS + 1];
    struct sdt__statement *query = NULL;
    int status = SDT_OK;

    out[0] = '\0';
    if (prepare_column(session->store, "SELECT key", sdt__kind(kind)->name, &query) != SDT_OK)
        return ".";
    while (sdt__meter_spend(session, NAME_STEPS) && sdt__statement_row(query, &status)) {
        const char *text = sdt__statement_text(query, 0);
        const char *last = kept[count];

        if (!text || strlen(text) >= KEY_BYTES)
            continue;
        memcpy(kept[count], text, strlen(text) + 1);
        if (sdt__text_nearest(key, &last, 1, nearest, 1) == 0)
            continue;
        if (count < SUGGESTIONS) {
            count++;
            continue;
        }
        for (size_t i = 0; i <= SUGGESTIONS; i++)
            names[i] = kept[i];
        if (sdt__text_nearest(key, names, SUGGESTIONS + 1, nearest, SUGGESTIONS + 1) ==
                SUGGESTIONS + 1 &&
            nearest[SUGGESTIONS] != SUGGESTIONS)
            memcpy(kept[nearest[SUGGESTIONS]], kept[SUGGESTIONS], KEY_BYTES);
    }
    sdt__statement_finalize(query);
    for (size_t i = 0; i < count; i++)
        names[i] = kept[i];
    return sdt__session_suggest(session, out, size, key, names, count);
}
