/*
 * The history: what was done to each record, by whom, and how it was before and after. Lines are only
 * ever added, in the transaction of the change itself.
 */
#include "core/period.h"
#include "layouts.h"
#include "store/database.h"
#include "store/history.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <string.h>

/* In the order that wanted_lines selects them. */
enum {
    ENTRY = SDT__HISTORY_ENTRY,
    AT = SDT__HISTORY_AT,
    ACTOR = SDT__HISTORY_ACTOR,
    VERB = SDT__HISTORY_VERB,
    KIND = SDT__HISTORY_KIND,
    KEY = SDT__HISTORY_KEY,
    BEFORE = SDT__HISTORY_BEFORE,
    AFTER = SDT__HISTORY_AFTER
};

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

bool sdt__store_remembers(const struct sdt__kind *kind)
{
    return kind->number != SDT_KIND_SCRIPT_RUN;
}

const char *sdt__store_actor(const struct sdt__store *store)
{
    return store->actor ? store->actor : store->session->texts[SDT_OPTION_ACTOR];
}

int sdt__store_write_line(struct sdt__store *store, const struct sdt__history_line *line)
{
    char at[21];
    const char *const texts[] = {
        at,         sdt__store_actor(store), store->verb, line->kind, NULL, line->key, line->before,
        line->after};
    int status = SDT_OK;

    if (!store->write_history)
        status = sdt__engine_prepare(
            store->engine,
            "INSERT INTO history (entry, at, actor, verb, kind, record, key, before, after) VALUES"
            " ((SELECT coalesce(max(entry), 0) + 1 FROM history), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            &store->write_history);
    if (status != SDT_OK)
        return status;
    sdt__clock_moment(at);
    for (int i = 0; i < 8; i++)
        sdt__statement_bind_text(store->write_history, i + 1, texts[i]);
    sdt__statement_bind_integer(store->write_history, 5, line->record);
    status = sdt__statement_run(store->write_history);
    return status == SDT_OK ? sdt__store_tell_others(store, line) : status;
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

/* A record keeps its history under a new key, so the key is first turned into its ids. */
static const char wanted_lines[] =
    "SELECT entry, at, actor, verb, kind, key, before, after FROM history"
    " WHERE (CAST (?1 AS TEXT) IS NULL OR kind = ?1)"
    " AND (CAST (?2 AS TEXT) IS NULL OR record IN (SELECT record FROM history WHERE key = ?2"
    " AND (CAST (?1 AS TEXT) IS NULL OR kind = ?1)))"
    " AND (CAST (?3 AS TEXT) IS NULL OR substr(at, 1, 10) >= ?3) AND (CAST (?4 AS TEXT) IS NULL OR "
    "substr(at, 1, 10) <= ?4)"
    " AND (CAST (?5 AS TEXT) IS NULL OR actor = ?5) AND (CAST (?6 AS TEXT) IS NULL OR verb = ?6)"
    " ORDER BY entry";

int sdt__store_history_lines(struct sdt__store *store, const struct sdt__kind *kind,
                             const char *key, const char *const filters[SDT__HISTORY_FILTERS],
                             struct sdt__statement **out)
{
    int status = sdt__engine_prepare(store->engine, wanted_lines, out);

    if (status != SDT_OK)
        return status;
    sdt__statement_bind_text(*out, 1, kind ? kind->name : NULL);
    sdt__statement_bind_text(*out, 2, key);
    for (int i = 0; i < SDT__HISTORY_FILTERS; i++)
        sdt__statement_bind_text(*out, i + 3, filters ? filters[i] : NULL);
    return SDT_OK;
}

int sdt_history(sdt_session *session, int kind, const char *key, sdt_table **out)
{
    SDT__GUARD(session);
    const struct sdt__kind *k = NULL;
    struct sdt__statement *query = NULL;
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status != SDT_OK)
        return status;
    if (kind != 0 && !(k = sdt__kind_asked(session, kind)))
        return SDT_ERROR_NOT_FOUND;
    status = sdt__store_ready(session);
    if (status == SDT_OK)
        status = sdt__store_history_lines(session->store, k, key, NULL, &query);
    if (status == SDT_OK)
        status = fill(session->store, query, out);
    sdt__statement_finalize(query);
    return status;
}

int sdt__store_history_newest(sdt_session *session, int64_t *out)
{
    int status = sdt__store_ready(session);

    return status == SDT_OK
               ? sdt__engine_integer(session->store->engine, "SELECT max(entry) FROM history", out)
               : status;
}

/* A record that came and went meanwhile counts for nothing, and batches are no records. */
int sdt__store_history_since(sdt_session *session, int64_t entry,
                             int64_t counts[SDT__HISTORY_COUNTS])
{
    static const char sql[] =
        "SELECT b.before IS NULL, e.after IS NULL, count(*) FROM"
        " (SELECT min(entry) AS begun, max(entry) AS ended FROM history WHERE entry > ?1"
        " AND record > 0 GROUP BY record) AS touched"
        " JOIN history AS b ON b.entry = begun JOIN history AS e ON e.entry = ended GROUP BY 1, 2";
    struct sdt__statement *query = NULL;
    int status = sdt__store_ready(session);

    memset(counts, 0, SDT__HISTORY_COUNTS * sizeof *counts);
    if (status == SDT_OK)
        status = sdt__engine_prepare(session->store->engine, sql, &query);
    if (status != SDT_OK)
        return status;
    sdt__statement_bind_integer(query, 1, entry);
    while (sdt__statement_row(query, &status)) {
        const bool made = sdt__statement_integer(query, 0) != 0;
        const bool gone = sdt__statement_integer(query, 1) != 0;
        const int64_t count = sdt__statement_integer(query, 2);

        if (made != gone)
            counts[made ? SDT__HISTORY_CREATED : SDT__HISTORY_DELETED] = count;
        else if (!made)
            counts[SDT__HISTORY_CHANGED] = count;
    }
    sdt__statement_release(query);
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
