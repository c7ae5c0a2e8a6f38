/*
 * Which record of one database is which of the other, what it is called there, and who changed it.
 */
#include "store/bring.h"

#include "core/fixed_text.h"
#include "core/text.h"
#include "record/record_text.h"

#include <string.h>

int sdt__bring_ask(struct sdt__store *store, const char *sql, const char *const *texts,
                   const int64_t *numbers, int number_count, int64_t *out)
{
    struct sdt__statement *query = NULL;
    int parameter = 1, status = sdt__engine_prepare(store->engine, sql, &query);

    if (status != SDT_OK)
        return status;
    for (; texts && *texts; texts++)
        sdt__statement_bind_text(query, parameter++, *texts);
    for (int i = 0; i < number_count; i++)
        sdt__statement_bind_integer(query, parameter++, numbers[i]);
    if (sdt__statement_row(query, &status))
        *out = sdt__statement_integer(query, 0);
    sdt__statement_release(query);
    return status;
}

int sdt__bring_key(struct sdt__store *store, const struct sdt__kind *kind, int64_t id,
                   struct sdt__buffer *out)
{
    struct sdt__statement *query;
    int status = sdt__store_statement(store, kind, SDT__STATEMENT_BY_ID, &query);

    sdt__buffer_clear(out);
    if (status != SDT_OK)
        return status;
    sdt__statement_bind_integer(query, 1, id);
    if (sdt__statement_row(query, &status) && sdt__statement_text(query, 1))
        sdt__buffer_text(out, sdt__statement_text(query, 1));
    sdt__statement_reset(query);
    return status == SDT_OK && out->failed ? SDT_ERROR_MEMORY : status;
}

/* The record here of one that was new in the copy: by the key under which it was brought, if it was, else
   by the one that it has. */
static int find_new(struct sdt__bring *bring, const struct sdt__kind *kind, int64_t copy_id,
                    int64_t *out)
{
    static const char brought[] = "SELECT key FROM history WHERE record = ?1 AND entry <= ?2"
                                  " ORDER BY +entry DESC LIMIT 1",
                      line[] = "SELECT record FROM history WHERE kind = ?1 AND key = ?2"
                               " AND entry > ?3 ORDER BY entry DESC LIMIT 1";
    struct sdt__statement *query = NULL;
    struct sdt__buffer key;
    int status = sdt__engine_prepare(bring->copy->engine, brought, &query);

    sdt__buffer_init(&key, bring->session);
    if (status == SDT_OK) {
        sdt__statement_bind_integer(query, 1, copy_id);
        sdt__statement_bind_integer(query, 2, bring->base_entry);
        if (sdt__statement_row(query, &status))
            sdt__buffer_text(&key, sdt__statement_text(query, 0));
    }
    sdt__statement_release(query);
    if (status == SDT_OK && key.size > 0) {
        const char *const texts[] = {kind->name, sdt__buffer_string(&key), NULL};

        status = texts[1] ? sdt__bring_ask(bring->main, line, texts, &bring->copied_entry, 1, out)
                          : SDT_ERROR_MEMORY;
    } else if (status == SDT_OK) {
        status = sdt__bring_key(bring->copy, kind, copy_id, &key);
        if (status == SDT_OK && key.size > 0)
            status = sdt__buffer_string(&key)
                         ? sdt__store_read_id(bring->main, kind, key.bytes, out)
                         : SDT_ERROR_MEMORY;
    }
    sdt__buffer_free(&key);
    return status;
}

int sdt__bring_main_id(struct sdt__bring *bring, const struct sdt__kind *kind, int64_t copy_id,
                       int64_t *out)
{
    int64_t first = INT64_MAX;
    int status = sdt__bring_ask(bring->copy, "SELECT min(entry) FROM history WHERE record = ?1",
                                NULL, &copy_id, 1, &first);

    *out = 0; /* of no line at all there is no first one, which reads as 0 */
    if (status == SDT_OK && (first == 0 || first > bring->copied_entry))
        return find_new(bring, kind, copy_id, out);
    *out = copy_id;
    return status;
}

int sdt__bring_key_here(struct sdt__bring *bring, const struct sdt__kind *kind, int64_t copy_id,
                        struct sdt__buffer *out)
{
    int64_t id;
    int status = sdt__bring_main_id(bring, kind, copy_id, &id);

    sdt__buffer_clear(out);
    if (status == SDT_OK && id != 0)
        status = sdt__bring_key(bring->main, kind, id, out);
    return status == SDT_OK && out->size == 0 ? sdt__bring_key(bring->copy, kind, copy_id, out)
                                              : status;
}

/* Whether a record of the copy had a key when a line was written. An import may write a record before those
   that it refers to: then their first key counts. */
static int had_key(struct sdt__bring *bring, int64_t record, const char *key, int64_t entry,
                   bool *out)
{
    struct sdt__statement *query = NULL;
    int status = sdt__engine_prepare(bring->copy->engine,
                                     "SELECT key FROM history WHERE record = ?1 ORDER BY"
                                     " CASE WHEN entry <= ?2 THEN -entry ELSE entry END LIMIT 1",
                                     &query);

    *out = false;
    if (status != SDT_OK)
        return status;
    sdt__statement_bind_integer(query, 1, record);
    sdt__statement_bind_integer(query, 2, entry);
    if (sdt__statement_row(query, &status))
        *out = sdt__text_equal(sdt__statement_text(query, 0), key);
    sdt__statement_release(query);
    return status;
}

/* Most often it is the one that has the key now; else all lines are looked through. */
int sdt__bring_id_then(struct sdt__bring *bring, const struct sdt__kind *kind, const char *key,
                       int64_t entry, int64_t *out)
{
    const char *const texts[] = {kind->name, key, NULL};
    bool had = false;
    int status = sdt__store_read_id(bring->copy, kind, key, out);

    if (status == SDT_OK && *out != 0)
        status = had_key(bring, *out, key, entry, &had);
    if (status != SDT_OK || had)
        return status;
    *out = 0;
    return sdt__bring_ask(bring->copy,
                          "SELECT record FROM history WHERE kind = ?1 AND key = ?2 ORDER BY"
                          " CASE WHEN entry <= ?3 THEN -entry ELSE entry END LIMIT 1",
                          texts, &entry, 1, out);
}

void sdt__bring_nobody(struct sdt__bring_who *who)
{
    sdt__buffer_clear(&who->actor);
    who->at[0] = '\0';
}

void sdt__bring_at(struct sdt__bring_who *who, const char *at)
{
    struct sdt__fixed_text text;

    sdt__fixed_text_init(&text, who->at, sizeof who->at);
    sdt__fixed_text_add(&text, at ? at : "");
}

/* Whether a line changed the member of a name. */
static bool has_changed(struct sdt__statement *line, const char *name)
{
    struct sdt__record_member before, after;
    const bool was = sdt__record_member_find(sdt__statement_text(line, 2), name, &before);
    const bool is = sdt__record_member_find(sdt__statement_text(line, 3), name, &after);

    return was != is || (was && !sdt__record_member_same(&before, &after));
}

int sdt__bring_find_who(struct sdt__store *store, int64_t record, int64_t since, const char *field,
                        struct sdt__bring_who *who)
{
    struct sdt__statement *lines = NULL;
    int status = sdt__engine_prepare(store->engine,
                                     "SELECT at, actor, before, after FROM history"
                                     " WHERE record = ?1 AND entry > ?2 ORDER BY +entry DESC",
                                     &lines);

    sdt__bring_nobody(who);
    if (status != SDT_OK)
        return status;
    sdt__statement_bind_integer(lines, 1, record);
    sdt__statement_bind_integer(lines, 2, since);
    while (sdt__statement_row(lines, &status)) {
        const char *at = sdt__statement_text(lines, 0), *actor = sdt__statement_text(lines, 1);

        if (!at || !actor || (field && !has_changed(lines, field)))
            continue;
        sdt__buffer_text(&who->actor, actor);
        sdt__bring_at(who, at);
        break;
    }
    sdt__statement_release(lines);
    return status == SDT_OK && who->actor.failed ? SDT_ERROR_MEMORY : status;
}

int sdt__bring_act_for(struct sdt__bring *bring, const char *actor)
{
    const char *own = bring->session->texts[SDT_OPTION_ACTOR];
    const bool other = actor && *actor && strcmp(actor, own) != 0;

    sdt__buffer_clear(&bring->actor);
    sdt__buffer_text(&bring->actor, *own || !other ? own : actor);
    if (other && *own) {
        sdt__buffer_text(&bring->actor, " (");
        sdt__buffer_text(&bring->actor, actor);
        sdt__buffer_byte(&bring->actor, ')');
    }
    bring->main->actor = sdt__buffer_string(&bring->actor);
    return bring->main->actor ? SDT_OK : SDT_ERROR_MEMORY;
}
