/*
 * The last change of a record, undone by a new one.
 */
#include "core/text.h"
#include "record/record_text.h"
#include "store/forget.h"
#include "store/history.h"
#include "store/verb.h"

#include <sodertorn/history.h>
#include <string.h>

/* The last line of a record's history. */
struct last {
    int64_t entry; /* 0 when there is none */
    int64_t record;
    char *before; /* NULL when the record was new with it */
    bool deleted;
    bool erased;
};

/* A record that has had the key: the one that has it now, else the one that had it last. */
static const char last_line[] =
    "SELECT entry, record, verb, before, after IS NULL FROM history WHERE kind = ?1 AND record ="
    " CASE WHEN ?3 > 0 THEN ?3 ELSE (SELECT record FROM history WHERE kind = ?1 AND key = ?2"
    " ORDER BY entry DESC LIMIT 1) END ORDER BY entry DESC LIMIT 1";

static int read_last(struct sdt__store *store, const struct sdt__kind *kind, const char *key,
                     struct last *last)
{
    struct sdt__statement *query = NULL;
    int64_t id = 0;
    int status = sdt__store_id(store->session, kind->number, key, &id);

    if (status == SDT_OK)
        status = sdt__engine_prepare(store->engine, last_line, &query);
    if (status != SDT_OK)
        return status;
    sdt__statement_bind_text(query, 1, kind->name);
    sdt__statement_bind_text(query, 2, key);
    sdt__statement_bind_integer(query, 3, id);
    if (sdt__statement_row(query, &status)) {
        const char *before = sdt__statement_text(query, 3);

        last->entry = sdt__statement_integer(query, 0);
        last->record = sdt__statement_integer(query, 1);
        last->erased = sdt__text_equal(sdt__statement_text(query, 2), SDT__STORE_ERASE);
        last->deleted = sdt__statement_integer(query, 4) != 0;
        if (before && !(last->before = sdt__copy_text(store->session, before)))
            status = SDT_ERROR_MEMORY;
    }
    sdt__statement_finalize(query);
    return status;
}

/* The key that a record has today that had another when a text was written; the same key when there
   is no such record. Borrowed from *found. */
static int key_now(struct sdt__store *store, int target, const char *key, sdt_record **found,
                   const char **now)
{
    const struct sdt__kind *kind = sdt__kind(target);
    struct last last = {0};
    int64_t id = 0;
    int status = sdt__store_id(store->session, target, key, &id);

    *now = key;
    if (status != SDT_OK || id != 0)
        return status;
    status = read_last(store, kind, key, &last);
    if (status == SDT_OK && last.record != 0)
        status = sdt__store_read_by_id(store, kind, last.record, found);
    if (*found)
        *now = (*found)->key;
    sdt__free(store->session, last.before);
    return status;
}

static int put_back(struct sdt__store *store, sdt_record *record,
                    const struct sdt__record_member *member, struct sdt__buffer *plain)
{
    int index = sdt__record_member_field(record->kind, member), status = SDT_OK;
    const char *value = sdt__record_member_plain(member, plain);
    sdt_record *found = NULL;

    if (!value)
        return SDT_ERROR_MEMORY;
    if (sdt__record_member_is(member, "key"))
        return strcmp(record->key ? record->key : "", value) != 0
                   ? sdt_record_set_key(record, value)
                   : SDT_OK;
    if (index < 0)
        return SDT_OK; /* a field that is no more */
    if (record->kind->fields[index].target)
        status = key_now(store, record->kind->fields[index].target, value, &found, &value);
    if (status == SDT_OK)
        status = sdt__record_put_parsed(record, index, value);
    sdt_record_free(found);
    return status;
}

/* Gives the record the values of a text of it. */
static int fill(struct sdt__store *store, sdt_record *record, const char *text)
{
    struct sdt__record_member member;
    struct sdt__buffer plain;
    int status = SDT_OK;

    for (int i = 0; i < record->kind->field_count; i++)
        sdt__record_clear(record, i);
    sdt__buffer_init(&plain, store->session);
    while (status == SDT_OK && sdt__record_member_next(&text, &member))
        status = put_back(store, record, &member, &plain);
    sdt__buffer_free(&plain);
    return status;
}

/* Refuses what cannot be undone because the values are gone. */
static int check_kept(sdt_session *session, const struct sdt__kind *kind, const char *key,
                      const struct last *last)
{
    const struct sdt__location location = {.kind = kind->name, .key = key};

    if (!last->erased && !(last->deleted && sdt__kind_holds_personal(kind)))
        return SDT_OK;
    return sdt__fail_at(session, &location, SDT_ERROR_DENIED, SDT__M_UNDO_ERASED,
                        sdt__kind_label(session, kind), key);
}

/* Does the opposite of what the line tells. */
static int reverse(struct sdt__store *store, const struct sdt__kind *kind, const struct last *last)
{
    sdt_record *record = NULL;
    int status;

    if (last->deleted)
        status = sdt__record_make(store->session, kind, &record);
    else
        status = sdt__store_read_by_id(store, kind, last->record, &record);
    if (status == SDT_OK && !record)
        status = sdt__fail(store->session, SDT_ERROR_FOREIGN, SDT__M_DAMAGED_FILE, "history");
    if (status == SDT_OK && !last->before)
        status = sdt_delete(record);
    else if (status == SDT_OK)
        status = fill(store, record, last->before);
    if (status == SDT_OK && last->before)
        status = sdt_put(record);
    sdt_record_free(record);
    return status;
}

struct question {
    const struct sdt__kind *kind;
    const char *key;
};

static int answer(sdt_session *session, const void *asked, sdt_table **out)
{
    static const char since[] = "SELECT entry, at, actor, verb, kind, key, before, after"
                                " FROM history WHERE entry > ?1 ORDER BY entry";
    const struct question *question = asked;
    struct sdt__store *store = session->store;
    struct sdt__statement *lines = NULL;
    struct last last = {0};
    int64_t newest = 0;
    int status = read_last(store, question->kind, question->key, &last);

    if (status == SDT_OK && last.entry == 0)
        status = sdt__store_missing(session, question->kind->number, question->key);
    if (status == SDT_OK)
        status = check_kept(session, question->kind, question->key, &last);
    if (status == SDT_OK)
        status = sdt__engine_integer(store->engine, "SELECT max(entry) FROM history", &newest);
    if (status == SDT_OK)
        status = reverse(store, question->kind, &last);
    if (status == SDT_OK)
        status = sdt__engine_prepare(store->engine, since, &lines);
    if (status == SDT_OK) {
        sdt__statement_bind_integer(lines, 1, newest);
        status = sdt__store_tell_changes(store, lines, out);
    }
    sdt__statement_finalize(lines);
    sdt__free(session, last.before);
    return status;
}

int sdt_undo(sdt_session *session, int kind, const char *key, sdt_table **out)
{
    SDT__GUARD(session);
    struct question question = {.key = key};
    int status;

    if (out)
        *out = NULL;
    status = sdt__session_begin(session, key != NULL, "key");
    if (status == SDT_OK && !(question.kind = sdt__kind_asked(session, kind)))
        status = SDT_ERROR_NOT_FOUND;
    return status == SDT_OK ? sdt__verb_write(session, "undo", answer, &question, out) : status;
}
