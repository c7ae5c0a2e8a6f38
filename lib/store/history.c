/*
 * The history: what was done to each record, by whom, and how it was before and after. Lines are only
 * ever added, in the transaction of the change itself.
 */
#include "core/period.h"
#include "layouts.h"
#include "store/database.h"
#include "store/verb.h"

/* In the order that sdt_history() selects them. */
enum { ENTRY, AT, ACTOR, VERB, KIND, KEY, BEFORE, AFTER };

static const struct sdt__column columns[] = {
    [ENTRY] = {"entry", SDT_TYPE_INTEGER, "radens nummer i historiken", "number of the entry"},
    [AT] = {"at", SDT_TYPE_TEXT, "när det skrevs, UTC", "when it was written, UTC"},
    [ACTOR] = {"actor", SDT_TYPE_TEXT, "vem som gjorde det", "who did it"},
    [VERB] = {"verb", SDT_TYPE_TEXT, "vad som gjordes", "what was done"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [BEFORE] = {"before", SDT_TYPE_TEXT, "posten före, som JSON; tom om den inte fanns",
                "the record before, as JSON; absent when there was none"},
    [AFTER] = {"after", SDT_TYPE_TEXT, "posten efter, som JSON; tom om den togs bort",
               "the record after, as JSON; absent when it was deleted"},
};

const struct sdt__table_layout sdt__layout_history = SDT__TABLE_LAYOUT("history", columns);

int sdt__store_write_history(struct sdt__store *store, const sdt_record *record, const char *before,
                             const char *after)
{
    char at[21];
    const char *const texts[] = {at,          store->session->texts[SDT_OPTION_ACTOR],
                                 store->verb, record->kind->name,
                                 NULL,        record->key,
                                 before,      after};
    int status = SDT_OK;

    if (!store->write_history)
        status = sdt__engine_prepare(
            store->engine,
            "INSERT INTO history (at, actor, verb, kind, record, key, before, after)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            &store->write_history);
    if (status != SDT_OK)
        return status;
    sdt__clock_moment(at);
    for (int i = 0; i < 8; i++)
        sdt__statement_bind_text(store->write_history, i + 1, texts[i]);
    sdt__statement_bind_integer(store->write_history, 5, record->id);
    return sdt__statement_run(store->write_history);
}

/* Reads the rows of a prepared query into a table. */
static int fill(struct sdt__store *store, struct sdt__statement *query, sdt_table **out)
{
    sdt_table *table = sdt__table_new(store->session, &sdt__layout_history);
    int status = SDT_OK;

    while (table && sdt__statement_row(query, &status)) {
        sdt__table_row(table);
        sdt__table_set_int(table, ENTRY, sdt__statement_integer(query, ENTRY));
        for (int i = AT; i <= AFTER; i++)
            sdt__table_set_text(table, i, sdt__statement_text(query, i));
    }
    return sdt__table_finish(table, status, out);
}

int sdt_history(sdt_session *session, int kind, const char *key, sdt_table **out)
{
    SDT__GUARD(session);
    /* A record keeps its history under a new key, so the key is first turned into its ids. */
    static const char
        sql[] = "SELECT entry, at, actor, verb, kind, key, before, after FROM history"
                " WHERE (?1 IS NULL OR kind = ?1)"
                " AND (?2 IS NULL OR record IN (SELECT record FROM history WHERE key = ?2"
                " AND (?1 IS NULL OR kind = ?1)))"
                " ORDER BY entry";
    const struct sdt__kind *k = NULL;
    struct sdt__statement *query = NULL;
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status != SDT_OK)
        return status;
    if (kind != 0 && !(k = sdt__kind_asked(session, kind)))
        return SDT_ERROR_NOT_FOUND;
    status = sdt__store_ready(session);
    if (status == SDT_OK)
        status = sdt__engine_prepare(session->store->engine, sql, &query);
    if (status == SDT_OK) {
        sdt__statement_bind_text(query, 1, k ? k->name : NULL);
        sdt__statement_bind_text(query, 2, key);
        status = fill(session->store, query, out);
    }
    sdt__statement_finalize(query);
    return status;
}

int sdt__store_record_history(sdt_session *session, const sdt_record *record, sdt_table **out)
{
    static const char sql[] = "SELECT entry, at, actor, verb, kind, key, before, after FROM history"
                              " WHERE record = ?1 AND kind = ?2 ORDER BY entry";
    struct sdt__statement *query = NULL;
    int status = sdt__store_ready(session);

    *out = NULL;
    if (status == SDT_OK)
        status = sdt__engine_prepare(session->store->engine, sql, &query);
    if (status == SDT_OK) {
        sdt__statement_bind_integer(query, 1, record->id);
        sdt__statement_bind_text(query, 2, record->kind->name);
        status = fill(session->store, query, out);
    }
    sdt__statement_finalize(query);
    return status;
}
