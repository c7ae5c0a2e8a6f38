/*
 * bridge: records of any kind, written, deleted, undone and read from CSV, for an integration that was
 * granted it. What is personal data stays out of reach of one that was not granted persons too: it is
 * neither written nor told, also not by the message of what went wrong.
 */
#include "core/buffer.h"
#include "record/record.h"
#include "script/bridge/bridge.h"
#include "script/sandbox/owners.h"

#include <lauxlib.h>
#include <sodertorn/exchange.h>
#include <sodertorn/history.h>
#include <sodertorn/kind.h>
#include <sodertorn/store.h>

/* The kind that is an argument, if the script may see its records; else the status, on the session. */
static int take_kind(lua_State *L, int index, const struct sdt__kind **out)
{
    sdt_session *session = sdt__bridge_session(L);
    const char *name = sdt__bridge_check_text(L, index);
    int number = 0, status = sdt_kind_lookup(session, name, &number);

    if (status != SDT_OK)
        return status;
    *out = sdt__kind(number);
    if (sdt__bridge_may_see_kind(L, *out))
        return SDT_OK;
    return sdt__fail(session, SDT_ERROR_DENIED, SDT__M_SCRIPT_NO_PERSONS,
                     sdt__kind_label(session, *out));
}

/* Whether the problem is of a field that the script may not see: that what it referred to is gone. */
static bool is_of_hidden_field(lua_State *L, const struct sdt__kind *kind)
{
    sdt_table *problems = NULL;
    bool hidden = false;

    if (sdt_session_problems(sdt__bridge_session(L), &problems) == SDT_OK &&
        sdt_table_next(problems) == SDT_OK) {
        const char *name = sdt_table_text(problems, sdt_table_column_find(problems, "field"));
        const int index = name ? sdt__field_named(kind, name) : -1;

        hidden = index >= 0 && !sdt__bridge_may_see(L, &kind->fields[index]);
    }
    sdt_table_free(problems);
    return hidden;
}

/* Whether personal data that the script may not see refers to the record. */
static bool is_held_by_hidden(lua_State *L, const struct sdt__kind *kind, const char *key)
{
    sdt_table *rows = NULL;
    bool hidden = false;
    int status = sdt_referrers(sdt__bridge_session(L), kind->number, key, &rows);

    while (status == SDT_OK && !hidden && (status = sdt_table_next(rows)) == SDT_OK) {
        const char *by = sdt_table_text(rows, sdt_table_column_find(rows, "kind"));

        hidden = !sdt__bridge_may_see_kind(L, sdt__kind_named(by));
    }
    sdt_table_free(rows);
    return hidden;
}

/* The status of a verb that was to delete or restore a record, which something hidden holds or not. A
   message that would tell of it becomes one that does not. */
static int quiet(lua_State *L, const struct sdt__kind *kind, const char *key, bool held, int status)
{
    sdt_session *session = sdt__bridge_session(L);

    if (status != SDT_ERROR_REFERENCE || !(held || is_of_hidden_field(L, kind)))
        return status;
    sdt__session_clear(session);
    return sdt__fail(session, status, SDT__M_SCRIPT_PERSONS_HOLD, kind->name, key);
}

/* The record of a key to be written, or a new one. */
static int take_record(sdt_session *session, const struct sdt__kind *kind, const char *key,
                       sdt_record **out)
{
    int status = key ? sdt_get(session, kind->number, key, out) : SDT_ERROR_NOT_FOUND;

    if (status != SDT_ERROR_NOT_FOUND)
        return status;
    status = sdt_record_new(session, kind->number, out);
    return status == SDT_OK && key ? sdt_record_set_key(*out, key) : status;
}

static int set_field(lua_State *L, sdt_record *record, const char *name, const char *value)
{
    sdt_session *session = sdt__bridge_session(L);
    const struct sdt__field *field;
    int number = 0, status = sdt_field_lookup(session, record->kind->number, name, &number);

    if (status != SDT_OK)
        return status;
    field = &record->kind->fields[sdt__field_index(record->kind, number)];
    if (!sdt__bridge_may_see(L, field))
        return sdt__fail(session, SDT_ERROR_DENIED, SDT__M_SCRIPT_NO_PERSONS,
                         session->english ? field->label_en : field->label_sv);
    return sdt_record_parse(record, number, value);
}

/* bridge.record_put(kind, key or nil, { name, text, name, text, … }): the key, or nil and why not. Fields
   that are not named stay as they are, and an empty text makes one absent. */
static int bridge_record_put(lua_State *L)
{
    const char *key = sdt__bridge_text(L, 2);
    const char *const *fields = sdt__bridge_push_list(L, 3);
    struct sdt__bridge_handle *handle = sdt__bridge_push_writing_handle(L);
    const struct sdt__kind *kind = NULL;
    int status = take_kind(L, 1, &kind);

    if (status == SDT_OK)
        status = take_record(sdt__bridge_session(L), kind, key, &handle->record);
    for (size_t i = 0; status == SDT_OK && fields[i] && fields[i + 1]; i += 2)
        status = set_field(L, handle->record, fields[i], fields[i + 1]);
    if (status == SDT_OK)
        status = sdt_put(handle->record);
    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    lua_pushstring(L, sdt_record_key(handle->record));
    sdt__bridge_empty_handle(handle);
    return 1;
}

/* bridge.record_delete(kind, key): true, or nil and why not */
static int bridge_record_delete(lua_State *L)
{
    const char *key = sdt__bridge_check_text(L, 2);
    struct sdt__bridge_handle *handle = sdt__bridge_push_writing_handle(L);
    const struct sdt__kind *kind = NULL;
    int status = take_kind(L, 1, &kind);
    const bool held = status == SDT_OK && is_held_by_hidden(L, kind, key);

    if (status == SDT_OK)
        status = sdt_get(sdt__bridge_session(L), kind->number, key, &handle->record);
    if (status == SDT_OK)
        status = quiet(L, kind, key, held, sdt_delete(handle->record));
    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    sdt__bridge_empty_handle(handle);
    lua_pushboolean(L, 1);
    return 1;
}

/* bridge.record_undo(kind, key): the new change, as bridge.history() tells it */
static int bridge_record_undo(lua_State *L)
{
    const char *key = sdt__bridge_check_text(L, 2);
    struct sdt__bridge_handle *handle = sdt__bridge_push_writing_handle(L);
    const struct sdt__kind *kind = NULL;
    int count, status = take_kind(L, 1, &kind);
    const bool held = status == SDT_OK && is_held_by_hidden(L, kind, key);

    if (status == SDT_OK)
        status = quiet(L, kind, key, held,
                       sdt_undo(sdt__bridge_session(L), kind->number, key, &handle->table));
    count = sdt__bridge_push_answer(L, handle, status);
    if (status == SDT_OK)
        sdt__bridge_hide_personal(L);
    return count;
}

/* bridge.referrers(kind, key): what refers to a record, but persons only where they may be seen */
static int bridge_referrers(lua_State *L)
{
    const char *key = sdt__bridge_check_text(L, 2);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);
    const struct sdt__kind *kind = NULL;
    int count, status = take_kind(L, 1, &kind);

    if (status == SDT_OK)
        status = sdt_referrers(sdt__bridge_session(L), kind->number, key, &handle->table);
    count = sdt__bridge_push_answer(L, handle, status);
    if (status == SDT_OK)
        sdt__bridge_hide_personal(L);
    return count;
}

/* bridge.records_import(kind, parameter, separator or nil): the counts, as an array of one row, or nil and
   why not */
static int bridge_records_import(lua_State *L)
{
    const char *param = sdt__bridge_check_text(L, 2), *separator = sdt__bridge_text(L, 3);
    const struct sdt__bridge_context *context = sdt__bridge_context(L);
    const char *const options[] = {"personal", context->persons ? "1" : "0",
                                   separator ? "separator" : NULL, separator, NULL};
    struct sdt__bridge_handle *handle = sdt__bridge_push_writing_handle(L);
    const struct sdt__kind *kind = NULL;
    const char *name, *bytes;
    size_t size;
    int status = take_kind(L, 1, &kind);

    if (!context->find_file(context->user, param, &name, &bytes, &size))
        return luaL_argerror(L, 2, "file");
    sdt__budget_charge_bytes(L, size);
    if (status == SDT_OK)
        status = sdt_import_records(context->session, kind->number, name, bytes, size, options,
                                    &handle->table);
    return sdt__bridge_push_answer(L, handle, status);
}

static void free_text(void *text)
{
    sdt__buffer_free(text);
}

static int take_text(void *user, const char *bytes, size_t size)
{
    sdt__buffer_add(user, bytes, size);
    return 0;
}

/* bridge.records_csv(kind): the records as text, with personal data only where it may be seen, whatever the
   session's own exports have; or nil and why not */
static int bridge_records_csv(lua_State *L)
{
    const struct sdt__bridge_context *context = sdt__bridge_context(L);
    sdt_session *session = context->session;
    const int64_t personal = session->ints[SDT_OPTION_PERSONAL];
    const struct sdt__kind *kind = NULL;
    struct sdt__buffer *text;
    int status = take_kind(L, 1, &kind);

    text = sdt__owner_push(L, sizeof *text, "sodertorn.text", free_text);
    sdt__buffer_init(text, session);
    if (status == SDT_OK) {
        session->ints[SDT_OPTION_PERSONAL] = context->persons;
        status = sdt_export_records(session, kind->number, take_text, text);
        session->ints[SDT_OPTION_PERSONAL] = personal;
    }
    if (status == SDT_OK && !sdt__buffer_string(text))
        status = SDT_ERROR_MEMORY;
    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    sdt__budget_charge_bytes(L, text->size);
    lua_pushlstring(L, sdt__buffer_string(text), text->size);
    sdt__buffer_free(text);
    return 1;
}

void sdt__bridge_open_editing(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"record_put", bridge_record_put},
        {"record_delete", bridge_record_delete},
        {"record_undo", bridge_record_undo},
        {"referrers", bridge_referrers},
        {"records_import", bridge_records_import},
        {"records_csv", bridge_records_csv},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
