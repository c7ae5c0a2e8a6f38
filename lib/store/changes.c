/*
 * Changes for those who show what others change: what the history has since a line of it, and being told
 * that there is more.
 */
#include "core/options.h"
#include "layouts.h"
#include "store/database.h"
#include "store/verb.h"

#include <sodertorn/history.h>

enum { ENTRY, AT, ACTOR, VERB, KIND, KEY, CHANGE, REVISION };

static const struct sdt__column columns[] = {
    [ENTRY] = {"entry", SDT_TYPE_INTEGER, "radens nummer i historiken", "number of the entry"},
    [AT] = {"at", SDT_TYPE_TEXT, "när det skrevs, UTC", "when it was written, UTC"},
    [ACTOR] = {"actor", SDT_TYPE_TEXT, "vem som gjorde det", "who did it"},
    [VERB] = {"verb", SDT_TYPE_TEXT, "vad som gjordes", "what was done"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag; observation för en inläsning av värden",
              "kind of the record; observation for an import of values"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel; inläsningens nummer",
             "key of the record; number of the import"},
    [CHANGE] = {"change", SDT_TYPE_TEXT, "created, changed eller deleted",
                "created, changed or deleted"},
    [REVISION] = {"revision", SDT_TYPE_INTEGER, "postens version nu; tom om den är borta",
                  "revision of the record now; absent when it is gone"},
};

const struct sdt__table_layout sdt__layout_changes_since = SDT__TABLE_LAYOUT("changes_since",
                                                                             columns);

/* An import of a hundred thousand records is not told one by one: the last of so many says that there is
   more. */
enum { TOLD_MOST = 100 };

int sdt__store_tell_others(struct sdt__store *store, const struct sdt__history_line *line)
{
    struct sdt__buffer text;
    int status = SDT_ERROR_MEMORY;

    if (store->told > TOLD_MOST)
        return SDT_OK;
    sdt__buffer_init(&text, store->session);
    if (store->told++ == TOLD_MOST) {
        sdt__buffer_text(&text, "{\"more\": true}");
    } else {
        sdt__buffer_text(&text, "{\"kind\": ");
        sdt__buffer_json_text(&text, line->kind);
        sdt__buffer_text(&text, ", \"key\": ");
        sdt__buffer_json_text(&text, line->key);
        if (line->revision > 0) {
            sdt__buffer_text(&text, ", \"revision\": ");
            sdt__buffer_integer(&text, line->revision);
        }
        sdt__buffer_byte(&text, '}');
    }
    if (sdt__buffer_string(&text))
        status = sdt__engine_notify(store->engine, text.bytes);
    sdt__buffer_free(&text);
    return status;
}

struct question {
    int64_t since;
    const struct sdt__kind *kind; /* NULL: all */
    int64_t most;
};

/* The revision that the record of a line has now. */
static int set_revision(struct sdt__store *store, sdt_table *table, struct sdt__statement *line)
{
    const struct sdt__kind *kind = sdt__kind_named(sdt__statement_text(line, KIND));
    sdt_record *record = NULL;
    int status = SDT_OK;

    if (kind)
        status = sdt__store_read_by_id(store, kind, sdt__statement_integer(line, REVISION),
                                       &record);
    if (record)
        sdt__table_set_int(table, REVISION, sdt_record_revision(record));
    sdt_record_free(record);
    return status;
}

static int add_row(struct sdt__store *store, sdt_table *table, struct sdt__statement *line)
{
    sdt__table_row(table);
    sdt__table_set_int(table, ENTRY, sdt__statement_integer(line, ENTRY));
    for (int i = AT; i <= KEY; i++)
        sdt__table_set_text(table, i, sdt__statement_text(line, i));
    sdt__table_set_text(table, CHANGE,
                        sdt__statement_integer(line, REVISION + 1)   ? "created"
                        : sdt__statement_integer(line, REVISION + 2) ? "deleted"
                                                                     : "changed");
    return set_revision(store, table, line);
}

/* The columns of the query are those of the table, with the record in place of its revision. */
static int answer(sdt_session *session, const void *asked, sdt_table **out)
{
    static const char
        sql[] = "SELECT entry, at, actor, verb, kind, key, '', record,"
                " CASE WHEN before IS NULL THEN 1 ELSE 0 END,"
                " CASE WHEN after IS NULL THEN 1 ELSE 0 END"
                " FROM history WHERE entry > ?1 AND (CAST(?2 AS TEXT) IS NULL OR kind = ?2)"
                " ORDER BY entry LIMIT ?3";
    const struct question *question = asked;
    struct sdt__store *store = session->store;
    struct sdt__statement *lines = NULL;
    sdt_table *table = sdt__table_new(session, &sdt__layout_changes_since);
    int status = table ? sdt__engine_prepare(store->engine, sql, &lines) : SDT_ERROR_MEMORY;

    if (status == SDT_OK) {
        sdt__statement_bind_integer(lines, 1, question->since);
        sdt__statement_bind_text(lines, 2, question->kind ? question->kind->name : NULL);
        sdt__statement_bind_integer(lines, 3, question->most);
    }
    while (status == SDT_OK && sdt__statement_row(lines, &status))
        status = add_row(store, table, lines);
    sdt__statement_release(lines);
    return sdt__table_finish(table, status, out);
}

int sdt_changes(sdt_session *session, int64_t since, const char *const *options, sdt_table **out)
{
    SDT__GUARD(session);
    enum { OF_KIND, MOST, OPTIONS };
    static const struct sdt__option names[] = {{"kind", OF_KIND}, {"most", MOST}, {NULL, OPTIONS}};
    const char *values[OPTIONS] = {NULL};
    struct question question = {.since = since, .most = 1000};
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status == SDT_OK)
        status = sdt__options_read(session, options, names, values);
    if (status == SDT_OK)
        status = sdt__verb_kind(session, values[OF_KIND], &question.kind);
    if (status == SDT_OK)
        status = sdt__options_whole(session, "most", values[MOST], 1, 100000, &question.most);
    if (status == SDT_OK)
        status = sdt__store_ready(session);
    if (status == SDT_OK) /* before the question, so that what comes after it is told of anew */
        status = sdt__engine_hear(session->store->engine);
    return status == SDT_OK ? sdt__verb_read(session, NULL, NULL, answer, &question, out) : status;
}

int sdt_changes_newest(sdt_session *session, int64_t *out)
{
    SDT__GUARD(session);
    int status = sdt__session_begin(session, out, "out");

    return status == SDT_OK ? sdt__store_history_newest(session, out) : status;
}

int sdt_watch(sdt_session *session, int *descriptor)
{
    SDT__GUARD(session);
    int status = sdt__session_begin(session, descriptor, "descriptor");

    if (descriptor)
        *descriptor = -1;
    if (status == SDT_OK)
        status = sdt__store_ready(session);
    return status == SDT_OK ? sdt__engine_listen(session->store->engine, descriptor) : status;
}
