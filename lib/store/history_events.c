/*
 * The history for those who wait for changes: what has been done to records of some kinds since a line
 * of it. What scripts did that ran because of such changes is not told, so that none starts another.
 */
#include "layouts.h"
#include "store/database.h"
#include "store/verb.h"

#include <string.h>

enum { KIND, KEY, CHANGE, ENTRY, AT, ACTOR, VERB };

static const struct sdt__column columns[] = {
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [CHANGE] = {"change", SDT_TYPE_TEXT, "created, changed eller deleted",
                "created, changed or deleted"},
    [ENTRY] = {"entry", SDT_TYPE_INTEGER, "radens nummer i historiken", "number of the entry"},
    [AT] = {"at", SDT_TYPE_TEXT, "när det skrevs, UTC", "when it was written, UTC"},
    [ACTOR] = {"actor", SDT_TYPE_TEXT, "vem som gjorde det", "who did it"},
    [VERB] = {"verb", SDT_TYPE_TEXT, "vad som gjordes", "what was done"},
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

static void add_event(sdt_table *table, struct sdt__statement *line)
{
    static const int texts[][2] = {{AT, 1}, {ACTOR, 2}, {VERB, 3}, {KIND, 4}, {KEY, 5}};

    sdt__table_row(table);
    sdt__table_set_int(table, ENTRY, sdt__statement_integer(line, 0));
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        sdt__table_set_text(table, texts[i][0], sdt__statement_text(line, texts[i][1]));
    sdt__table_set_text(table, CHANGE,
                        sdt__statement_integer(line, 6)   ? "created"
                        : sdt__statement_integer(line, 7) ? "deleted"
                                                          : "changed");
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
        if (sdt_table_row_count(table) == SDT__STORE_EVENTS_MOST)
            break;
        if (is_listed(kinds, sdt__statement_text(lines, 4)))
            add_event(table, lines);
    }
    sdt__statement_finalize(lines);
    return sdt__table_finish(table, status, out);
}
