/*
 * Finding records: a cursor over the rows of one kind, and the keys nearest to a misspelt one. Open
 * cursors are known to the store, so that closing the database ends them instead of breaking them.
 */
#include "store/database.h"
#include "store/record_list.h"

#include "core/text.h"

#include <string.h>

struct sdt_cursor {
    sdt_session *session;
    struct sdt__store *store; /* NULL once the database is closed */
    struct sdt__statement *query;
    sdt_record *record;           /* that rows of the query are read into */
    struct sdt__record_list list; /* instead of a query: records that have been read */
    size_t next_in_list;
    const sdt_record *current; /* NULL when it stands on none */
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
        sdt__statement_release(cursor->query);
    }
    sdt_record_free(cursor->record);
    sdt__record_list_free(session, &cursor->list);
    sdt__free(session, cursor);
    sdt__session_release(session);
}

void sdt__store_end_cursors(struct sdt__store *store)
{
    for (sdt_cursor *cursor = store->cursors; cursor; cursor = cursor->next) {
        sdt__statement_finalize(cursor->query);
        cursor->query = NULL;
        cursor->store = NULL;
    }
    store->cursors = NULL;
}

enum { CONDITIONS = 2 };

/* What a cursor is to find. */
struct question {
    const struct sdt__kind *kind;
    int fields[CONDITIONS]; /* indexes of those that are compared; -1 for none */
    const char *values[CONDITIONS];
    bool by_key; /* in the order of keys alone */
};

/* Whether all that is found lies in one whole, or is asked for by its key alone. */
static bool is_of_one_whole(const struct question *question)
{
    for (int i = 0; i < CONDITIONS && question->fields[i] >= 0; i++)
        if (question->kind->fields[question->fields[i]].whole && question->values[i])
            return true;
    return question->kind->position < 0 || question->by_key;
}

static void find_sql(const struct question *question, struct sdt__buffer *out)
{
    const struct sdt__kind *kind = question->kind;
    const bool by_wholes = !is_of_one_whole(question);

    sdt__store_sql_select(kind, out);
    if (by_wholes)
        sdt__store_sql_join_wholes(kind, out);
    for (int i = 0; i < CONDITIONS && question->fields[i] >= 0; i++) {
        /* the plus keeps the engine from an index other than the first field's */
        sdt__buffer_text(out, i == 0 ? " WHERE \"" : " AND +\"");
        sdt__buffer_text(out, kind->name);
        sdt__buffer_text(out, "\".\"");
        sdt__buffer_text(out, kind->fields[question->fields[i]].name);
        sdt__buffer_text(out, question->values[i] ? "\" = ?" : "\" IS NULL");
        if (question->values[i])
            sdt__buffer_integer(out, i + 1);
    }
    sdt__buffer_text(out, " ORDER BY ");
    if (by_wholes)
        sdt__store_sql_by_wholes(kind, out);
    for (int i = kind->position >= 0 && !question->by_key ? 0 : 1; i < 2; i++) {
        sdt__buffer_byte(out, '"');
        sdt__buffer_text(out, kind->name);
        sdt__buffer_text(out, i == 0 ? "\".position, " : "\".key");
    }
}

/* Binds what a field is compared with, read as the field's type. */
static int bind_filter(sdt_cursor *cursor, int parameter, int index, const char *value)
{
    const struct sdt__record_value *parsed = &cursor->record->values[index];
    int type = cursor->record->kind->fields[index].type;
    int status = sdt__record_put_parsed(cursor->record, index, value);

    if (status != SDT_OK)
        return status;
    if (type == SDT_TYPE_TEXT)
        return sdt__statement_bind_copy(cursor->query, parameter, value);
    if (sdt__type_is_text(type)) /* a period as it is written in the database */
        return sdt__statement_bind_copy(cursor->query, parameter, parsed->as.text);
    if (type == SDT_TYPE_NUMBER)
        sdt__statement_bind_number(cursor->query, parameter, parsed->as.number);
    else
        sdt__statement_bind_integer(cursor->query, parameter, parsed->as.integer);
    return SDT_OK;
}

/* A cursor that the store knows of, over nothing yet. */
static int make_cursor(sdt_session *session, sdt_cursor **out)
{
    sdt_cursor *cursor = NULL;
    int status = sdt__store_ready(session);

    if (status == SDT_OK && !(cursor = sdt__alloc_zero(session, 1, sizeof *cursor)))
        status = SDT_ERROR_MEMORY;
    *out = cursor;
    if (status != SDT_OK)
        return status;
    sdt__session_retain(session);
    cursor->session = session;
    cursor->store = session->store;
    cursor->next = session->store->cursors;
    session->store->cursors = cursor;
    return SDT_OK;
}

static int open_cursor(sdt_session *session, const struct question *question, sdt_cursor **out)
{
    struct sdt__buffer sql;
    sdt_cursor *cursor;
    int status = make_cursor(session, &cursor);

    *out = NULL;
    if (status != SDT_OK)
        return status;
    sdt__buffer_init(&sql, session);
    find_sql(question, &sql);
    status = sdt__buffer_string(&sql) ? sdt__record_make(session, question->kind, &cursor->record)
                                      : SDT_ERROR_MEMORY;
    if (status == SDT_OK)
        status = sdt__engine_prepare(session->store->engine, sql.bytes, &cursor->query);
    for (int i = 0; status == SDT_OK && i < CONDITIONS; i++)
        if (question->fields[i] >= 0 && question->values[i])
            status = bind_filter(cursor, i + 1, question->fields[i], question->values[i]);
    sdt__buffer_free(&sql);
    if (status != SDT_OK) {
        sdt_cursor_free(cursor);
        return status;
    }
    *out = cursor;
    return SDT_OK;
}

int sdt__store_cursor_of(sdt_session *session, struct sdt__record_list *list, sdt_cursor **out)
{
    int status = make_cursor(session, out);

    if (status != SDT_OK) {
        sdt__record_list_free(session, list);
        return status;
    }
    (*out)->list = *list;
    *list = (struct sdt__record_list){.count = 0};
    return SDT_OK;
}

int sdt__store_find_both(sdt_session *session, int kind, const int indexes[2],
                         const char *const values[2], sdt_cursor **out)
{
    struct question question = {.kind = sdt__kind(kind)};

    for (int i = 0; i < CONDITIONS; i++) {
        const char *value = values[i];

        question.fields[i] = indexes[i];
        /* "" is no value of any other type than text, as in sdt_record_parse() */
        if (value && (value[0] || question.kind->fields[indexes[i]].type == SDT_TYPE_TEXT))
            question.values[i] = value;
    }
    return open_cursor(session, &question, out);
}

int sdt__store_find(sdt_session *session, int kind, int index, const char *value, sdt_cursor **out)
{
    const int indexes[] = {index, -1};
    const char *const values[] = {index < 0 ? NULL : value, NULL};

    return sdt__store_find_both(session, kind, indexes, values, out);
}

int sdt__store_all(sdt_session *session, int kind, sdt_cursor **out)
{
    const struct question question = {.kind = sdt__kind(kind), .fields = {-1}, .by_key = true};

    return open_cursor(session, &question, out);
}

int sdt_find(sdt_session *session, int kind, int field, const char *value, sdt_cursor **out)
{
    SDT__GUARD(session);
    const struct sdt__kind *k;
    char number[24];
    int index = -1, status = sdt__session_begin(session, out, "out");

    if (out)
        *out = NULL;
    if (status != SDT_OK)
        return status;
    k = sdt__kind_asked(session, kind);
    if (!k)
        return SDT_ERROR_NOT_FOUND;
    if (field != 0 && (index = sdt__field_index(k, field)) < 0)
        return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_FIELD,
                         sdt__kind_label(session, k), sdt__integer_text(field, number), ".");
    return sdt__store_find(session, kind, index, value, out);
}

static int next_of_query(sdt_cursor *cursor)
{
    int status = SDT_END;

    if (sdt__statement_row(cursor->query, &status))
        status = sdt__store_read_row(cursor->store, cursor->query, cursor->record);
    else if (status == SDT_END)
        sdt__statement_reset(cursor->query);
    if (status == SDT_OK)
        cursor->current = cursor->record;
    return status;
}

static int next_of_list(sdt_cursor *cursor)
{
    if (cursor->next_in_list == cursor->list.count) {
        cursor->next_in_list = 0;
        return SDT_END;
    }
    cursor->current = cursor->list.records[cursor->next_in_list++];
    return SDT_OK;
}

int sdt_cursor_next(sdt_cursor *cursor)
{
    SDT__GUARD_HANDLE(cursor);

    if (sdt__session_ready(guarded) != SDT_OK)
        return SDT_ERROR_MISUSE;
    cursor->current = NULL;
    if (!cursor->store)
        return sdt__fail(cursor->session, SDT_ERROR_MISUSE, SDT__M_CURSOR_CLOSED);
    return cursor->query ? next_of_query(cursor) : next_of_list(cursor);
}

const sdt_record *sdt_cursor_record(const sdt_cursor *cursor)
{
    return cursor ? cursor->current : NULL;
}
