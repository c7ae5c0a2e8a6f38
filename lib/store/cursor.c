/*
 * Finding records: a cursor over the rows of one kind, and the keys nearest to a misspelt one. Open
 * cursors are known to the store, so that closing the database ends them instead of breaking them.
 */
#include "store/sqlite.h"

#include "core/text.h"

#include <string.h>

struct sdt_cursor {
    sdt_session *session;
    struct sdt__store *store; /* NULL once the database is closed */
    sqlite3_stmt *query;
    sdt_record *record;
    bool on_record;
    sdt_cursor *next;
};

static void unlink_cursor(sdt_cursor *cursor)
{
    sdt_cursor **link = &cursor->store->cursors;

    while (*link && *link != cursor)
        link = &(*link)->next;
    if (*link)
        *link = cursor->next;
}

void sdt_cursor_free(sdt_cursor *cursor)
{
    SDT__GUARD_HANDLE(cursor);
    sdt_session *session = guarded;

    if (!guarded)
        return;
    if (cursor->store) {
        unlink_cursor(cursor);
        sdt__sqlite_done(cursor->store, cursor->query);
    }
    sdt_record_free(cursor->record);
    sdt__free(session, cursor);
    sdt__session_release(session);
}

void sdt__store_end_cursors(struct sdt__store *store)
{
    for (sdt_cursor *cursor = store->cursors; cursor; cursor = cursor->next) {
        sqlite3_finalize(cursor->query);
        cursor->query = NULL;
        cursor->store = NULL;
    }
    store->cursors = NULL;
}

enum { CONDITIONS = 2 };

/* What a cursor is to find. */
struct question {
    const struct sdt__kind *kind;
    int places[CONDITIONS]; /* of the fields that are compared; -1 for none */
    const char *values[CONDITIONS];
    bool by_key; /* in the order of keys alone */
};

static void find_sql(const struct question *question, struct sdt__buffer *out)
{
    const struct sdt__kind *kind = question->kind;

    sdt__store_sql_select(kind, out);
    for (int i = 0; i < CONDITIONS && question->places[i] >= 0; i++) {
        /* the plus keeps the engine from an index other than the first field's */
        sdt__buffer_text(out, i == 0 ? " WHERE \"" : " AND +\"");
        sdt__buffer_text(out, kind->fields[question->places[i]].name);
        sdt__buffer_text(out, question->values[i] ? "\" = ?" : "\" IS NULL");
        if (question->values[i])
            sdt__buffer_integer(out, i + 1);
    }
    sdt__buffer_text(out, kind->position >= 0 && !question->by_key ? " ORDER BY position, key"
                                                                   : " ORDER BY key");
}

/* Binds what a field is compared with, read as the field's type. */
static int bind_filter(sdt_cursor *cursor, int parameter, int place, const char *value)
{
    const struct sdt__record_value *parsed = &cursor->record->values[place];
    int type = cursor->record->kind->fields[place].type;
    int code, status = sdt__record_put_parsed(cursor->record, place, value);

    if (status != SDT_OK)
        return status;
    if (type == SDT_TYPE_TEXT)
        code = sqlite3_bind_text(cursor->query, parameter, value, -1, SQLITE_TRANSIENT);
    else if (sdt__type_is_text(type)) /* a period as it is written in the database */
        code = sqlite3_bind_text(cursor->query, parameter, parsed->as.text, -1, SQLITE_TRANSIENT);
    else if (type == SDT_TYPE_NUMBER)
        code = sqlite3_bind_double(cursor->query, parameter, parsed->as.number);
    else
        code = sqlite3_bind_int64(cursor->query, parameter, parsed->as.integer);
    return sdt__sqlite_fail(cursor->store, code);
}

static int open_cursor(sdt_session *session, const struct question *question, sdt_cursor **out)
{
    struct sdt__buffer sql;
    sdt_cursor *cursor = NULL;
    int status = sdt__store_ready(session);

    *out = NULL;
    if (status != SDT_OK)
        return status;
    sdt__buffer_init(&sql, session);
    cursor = sdt__alloc_zero(session, 1, sizeof *cursor);
    if (!cursor) {
        status = SDT_ERROR_MEMORY;
        goto out;
    }
    sdt__session_retain(session);
    cursor->session = session;
    cursor->store = session->store;
    cursor->next = session->store->cursors;
    session->store->cursors = cursor;
    find_sql(question, &sql);
    status = sdt__buffer_string(&sql) ? sdt__record_make(session, question->kind, &cursor->record)
                                      : SDT_ERROR_MEMORY;
    if (status == SDT_OK)
        status = sdt__sqlite_prepare(session->store, sql.bytes, &cursor->query);
    for (int i = 0; status == SDT_OK && i < CONDITIONS; i++)
        if (question->places[i] >= 0 && question->values[i])
            status = bind_filter(cursor, i + 1, question->places[i], question->values[i]);
out:
    sdt__buffer_free(&sql);
    if (status != SDT_OK) {
        sdt_cursor_free(cursor);
        return status;
    }
    *out = cursor;
    return SDT_OK;
}

int sdt__store_find_both(sdt_session *session, int kind, const int places[2],
                         const char *const values[2], sdt_cursor **out)
{
    struct question question = {.kind = sdt__kind(kind)};

    for (int i = 0; i < CONDITIONS; i++) {
        const char *value = values[i];

        question.places[i] = places[i];
        /* "" is no value of any other type than text, as in sdt_record_parse() */
        if (value && (value[0] || question.kind->fields[places[i]].type == SDT_TYPE_TEXT))
            question.values[i] = value;
    }
    return open_cursor(session, &question, out);
}

int sdt__store_find(sdt_session *session, int kind, int place, const char *value, sdt_cursor **out)
{
    const int places[] = {place, -1};
    const char *const values[] = {place < 0 ? NULL : value, NULL};

    return sdt__store_find_both(session, kind, places, values, out);
}

int sdt__store_all(sdt_session *session, int kind, sdt_cursor **out)
{
    const struct question question = {.kind = sdt__kind(kind), .places = {-1}, .by_key = true};

    return open_cursor(session, &question, out);
}

int sdt_find(sdt_session *session, int kind, int field, const char *value, sdt_cursor **out)
{
    SDT__GUARD(session);
    const struct sdt__kind *k;
    char number[24];
    int place = -1, status = sdt__session_begin(session, out, "out");

    if (out)
        *out = NULL;
    if (status != SDT_OK)
        return status;
    k = sdt__kind_asked(session, kind);
    if (!k)
        return SDT_ERROR_NOT_FOUND;
    if (field != 0 && (place = sdt__field_index(k, field)) < 0)
        return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_FIELD, k->name,
                         sdt__integer_text(field, number), ".");
    return sdt__store_find(session, kind, place, value, out);
}

int sdt_cursor_next(sdt_cursor *cursor)
{
    SDT__GUARD_HANDLE(cursor);
    int status = SDT_END;

    if (sdt__session_ready(guarded) != SDT_OK)
        return SDT_ERROR_MISUSE;
    cursor->on_record = false;
    if (!cursor->store)
        return sdt__fail(cursor->session, SDT_ERROR_MISUSE, SDT__M_CURSOR_CLOSED);
    if (sdt__sqlite_row(cursor->store, cursor->query, &status))
        status = sdt__store_read_row(cursor->store, cursor->query, cursor->record);
    else if (status == SDT_END)
        sqlite3_reset(cursor->query);
    cursor->on_record = status == SDT_OK;
    return status;
}

const sdt_record *sdt_cursor_record(const sdt_cursor *cursor)
{
    return cursor && cursor->on_record ? cursor->record : NULL;
}

/* SELECT of one column of a kind's table. */
static int prepare_column(struct sdt__store *store, const char *before, const char *table,
                          sqlite3_stmt **out)
{
    struct sdt__buffer sql;
    int status = SDT_ERROR_MEMORY;

    sdt__buffer_init(&sql, store->session);
    sdt__buffer_text(&sql, before);
    sdt__buffer_text(&sql, " FROM \"");
    sdt__buffer_text(&sql, table);
    sdt__buffer_byte(&sql, '"');
    if (sdt__buffer_string(&sql))
        status = sdt__sqlite_prepare(store, sql.bytes, out);
    sdt__buffer_free(&sql);
    return status;
}

int sdt_count(sdt_session *session, int kind, int64_t *out)
{
    SDT__GUARD(session);
    const struct sdt__kind *k;
    sqlite3_stmt *query = NULL;
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
    if (status == SDT_OK && sdt__sqlite_row(session->store, query, &status))
        *out = sqlite3_column_int64(query, 0);
    sqlite3_finalize(query);
    return status;
}

/* Keeps the best three of all keys seen; ranked anew with each, so only a few are held at once. */
enum { SUGGESTIONS = 3, KEY_BYTES = 201 };

const char *sdt__store_suggest(sdt_session *session, int kind, const char *key, char *out,
                               size_t size)
{
    char kept[SUGGESTIONS + 1][KEY_BYTES];
    const char *names[SUGGESTIONS + 1];
    size_t count = 0, nearest[SUGGESTIONS + 1];
    sqlite3_stmt *query = NULL;

    out[0] = '\0';
    if (prepare_column(session->store, "SELECT key", sdt__kind(kind)->name, &query) != SDT_OK)
        return ".";
    while (sqlite3_step(query) == SQLITE_ROW) {
        const char *text = (const char *)sqlite3_column_text(query, 0);
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
    sqlite3_finalize(query);
    for (size_t i = 0; i < count; i++)
        names[i] = kept[i];
    return sdt__session_suggest(session, out, size, key, names, count);
}
