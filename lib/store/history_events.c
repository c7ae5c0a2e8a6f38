/*
 * The history for those who wait for changes: what has been done to records of some kinds, and to the
 * observations, since a line of it. What scripts did that ran because of such changes is not told, so
 * that none starts another.
 */
#include "layouts.h"
#include "core/period.h"
#include "core/text.h"
#include "store/database.h"
#include "store/series.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <string.h>

enum {
    KIND,
    KEY,
    CHANGE,
    ENTRY,
    AT,
    ACTOR,
    VERB,
    INDICATOR,
    BATCH,
    ADDED,
    CHANGED,
    DELETED,
    FIRST,
    LAST
};

static const struct sdt__column columns[] = {
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [CHANGE] = {"change", SDT_TYPE_TEXT, "created, changed eller deleted",
                "created, changed or deleted"},
    [ENTRY] = {"entry", SDT_TYPE_INTEGER, "radens nummer i historiken", "number of the entry"},
    [AT] = {"at", SDT_TYPE_TEXT, "när det skrevs, UTC", "when it was written, UTC"},
    [ACTOR] = {"actor", SDT_TYPE_TEXT, "vem som gjorde det", "who did it"},
    [VERB] = {"verb", SDT_TYPE_TEXT, "vad som gjordes", "what was done"},
    [INDICATOR] = {"indicator", SDT_TYPE_TEXT, "indikatorn vars värden ändrades",
                   "the indicator whose values changed"},
    [BATCH] = {"batch", SDT_TYPE_INTEGER, "importens nummer", "number of the import"},
    [ADDED] = {"added", SDT_TYPE_INTEGER, "antal nya värden", "how many values are new"},
    [CHANGED] = {"changed", SDT_TYPE_INTEGER, "antal ändrade värden", "how many values changed"},
    [DELETED] = {"deleted", SDT_TYPE_INTEGER, "antal borttagna värden", "how many values went"},
    [FIRST] = {"first", SDT_TYPE_TEXT, "första perioden bland dem", "the first period of these"},
    [LAST] = {"last", SDT_TYPE_TEXT, "sista perioden bland dem", "the last period of these"},
};

const struct sdt__table_layout sdt__layout_events = SDT__TABLE_LAYOUT("events", columns);

/* Whether a word is one of those in a list with spaces between. */
static bool is_listed(const char *list, const char *word)
{
    const size_t size = strlen(word);

    for (const char *at = list; at && *at; at = strchr(at, ' ') ? strchr(at, ' ') + 1 : NULL)
        if (strncmp(at, word, size) == 0 && (at[size] == ' ' || at[size] == '\0'))
            return true;
    return false;
}

/* A row with what the line says of all its events. */
static void begin_event(sdt_table *table, struct sdt__statement *line)
{
    static const int texts[][2] = {{AT, 1}, {ACTOR, 2}, {VERB, 3}, {KIND, 4}, {KEY, 5}};

    sdt__table_row(table);
    sdt__table_set_int(table, ENTRY, sdt__statement_integer(line, 0));
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        sdt__table_set_text(table, texts[i][0], sdt__statement_text(line, texts[i][1]));
}

static void set_change(sdt_table *table, bool created, bool deleted)
{
    sdt__table_set_text(table, CHANGE, created ? "created" : deleted ? "deleted" : "changed");
}

/* A batch whose events are being added. */
struct telling {
    sdt_session *session;
    sdt_table *table;
    struct sdt__statement *line;
    int64_t batch;
};

static void set_period(sdt_table *table, int column, int32_t period)
{
    char text[9];

    text[sdt__period_format(period, text)] = '\0';
    sdt__table_set_text(table, column, text);
}

static int add_change(void *user, const struct sdt__batch_change *change)
{
    const struct telling *telling = user;
    sdt_table *table = telling->table;
    char indicator[SDT__SERIES_KEY_SIZE];

    if (change->added + change->changed + change->deleted == 0)
        return SDT_OK;
    sdt__series_key(telling->session, SDT_KIND_INDICATOR, change->indicator, indicator);
    begin_event(table, telling->line);
    set_change(table, change->changed + change->deleted == 0, change->added + change->changed == 0);
    sdt__table_set_text(table, INDICATOR, indicator);
    sdt__table_set_int(table, BATCH, telling->batch);
    sdt__table_set_int(table, ADDED, change->added);
    sdt__table_set_int(table, CHANGED, change->changed);
    sdt__table_set_int(table, DELETED, change->deleted);
    set_period(table, FIRST, change->first);
    set_period(table, LAST, change->last);
    return SDT_OK;
}

static int add_events(sdt_session *session, sdt_table *table, struct sdt__statement *line)
{
    struct telling telling = {.session = session, .table = table, .line = line};
    const char *kind = sdt__statement_text(line, 4), *key = sdt__statement_text(line, 5);

    if (kind && key && strcmp(kind, SDT__STORE_OBSERVATION) == 0) {
        if (!sdt__integer_parse(key, strlen(key), &telling.batch))
            return sdt__fail(session, SDT_ERROR_FOREIGN, SDT__M_DAMAGED_FILE, "history");
        return sdt__batch_changes(session, telling.batch, add_change, &telling);
    }
    begin_event(table, line);
    set_change(table, sdt__statement_integer(line, 6) != 0, sdt__statement_integer(line, 7) != 0);
    return SDT_OK;
}

int sdt__store_events(sdt_session *session, int64_t since, int64_t until, const char *kinds,
                      sdt_table **out)
{
    static const char sql
        [] = "SELECT entry, at, actor, verb, kind, key, before IS NULL, after IS NULL FROM history"
             " WHERE entry > ?1 AND entry <= ?2 AND verb <> ?3 ORDER BY entry";
    struct sdt__statement *lines = NULL;
    sdt_table *table = sdt__table_new(session, &sdt__layout_events);
    int status = sdt__store_ready(session);

    if (status == SDT_OK)
        status = sdt__engine_prepare(session->store->engine, sql, &lines);
    if (status == SDT_OK) {
        sdt__statement_bind_integer(lines, 1, since);
        sdt__statement_bind_integer(lines, 2, until);
        sdt__statement_bind_text(lines, 3, SDT__STORE_EVENT);
    }
    while (table && status == SDT_OK && sdt__statement_row(lines, &status)) {
        if (sdt_table_row_count(table) >= SDT__STORE_EVENTS_MOST)
            break;
        if (is_listed(kinds, sdt__statement_text(lines, 4)))
            status = add_events(session, table, lines);
    }
    sdt__statement_finalize(lines);
    return sdt__table_finish(table, status, out);
}
