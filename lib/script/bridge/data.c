/*
 * bridge: the session's data as plain Lua tables. What the library gives out is a handle
 * (handles.h) that Lua owns.
 */
#include "script/bridge/bridge.h"
#include "script/sandbox/stdlib.h"
#include "store/store.h"

#include <lauxlib.h>
#include <sodertorn/followup.h>
#include <sodertorn/kinds.h>
#include <sodertorn/occasion.h>
#include <sodertorn/programme.h>
#include <sodertorn/values.h>
#include <stdlib.h>
#include <string.h>

int sdt__bridge_push_failure(lua_State *L, int status)
{
    if (status == SDT_ERROR_MEMORY)
        sdt__budget_starve(sdt__budget_of(L));
    sdt__budget_recheck(L, LUA_OK); /* a limit is none of the script's affairs */
    lua_pushnil(L);
    lua_pushstring(L, sdt_session_message(sdt__bridge_session(L)));
    return 2;
}

static int unknown_kind(lua_State *L, const char *name)
{
    return sdt__bridge_push_failure(L, sdt__kind_unknown(sdt__bridge_session(L), name, false));
}

bool sdt__bridge_may_see(lua_State *L, const struct sdt__field *field)
{
    return sdt__bridge_context(L)->persons ||
           (!field->personal &&
            !(field->target && sdt__kind_is_personal(sdt__kind(field->target))));
}

bool sdt__bridge_may_see_kind(lua_State *L, const struct sdt__kind *kind)
{
    return sdt__bridge_context(L)->persons || !sdt__kind_is_personal(kind);
}

/* A record's values by name; references as keys. */
static void push_record(lua_State *L, const sdt_record *record)
{
    const struct sdt__kind *kind = record->kind;

    sdt__budget_charge(L, 20);
    lua_createtable(L, 0, kind->field_count + 1);
    lua_pushstring(L, record->key);
    lua_setfield(L, -2, "key");
    for (int i = 0; i < kind->field_count; i++) {
        const struct sdt__field *field = &kind->fields[i];
        const struct sdt__record_value *value = &record->values[i];
        if (!value->set || !sdt__bridge_may_see(L, field))
            continue;
        if (sdt__type_is_text(field->type))
            lua_pushstring(L, value->as.text);
        else if (field->type == SDT_TYPE_NUMBER)
            lua_pushnumber(L, value->as.number);
        else if (field->type == SDT_TYPE_BOOLEAN)
            lua_pushboolean(L, value->as.integer != 0);
        else
            lua_pushinteger(L, value->as.integer);
        lua_setfield(L, -2, field->name);
    }
}

/* bridge.record(kind, key) */
static int bridge_record(lua_State *L)
{
    const struct sdt__kind *kind = sdt__kind_named(sdt__bridge_check_text(L, 1));
    const char *key = sdt__bridge_check_text(L, 2);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);
    int status;

    if (!kind)
        return unknown_kind(L, lua_tostring(L, 1));
    if (!sdt__bridge_may_see_kind(L, kind)) {
        lua_pushnil(L);
        lua_pushstring(L,
                       sdt__message_text(SDT__M_SCRIPT_PERSONS, sdt__bridge_session(L)->english));
        return 2;
    }
    status = sdt_get(sdt__bridge_session(L), kind->number, key, &handle->record);
    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    push_record(L, handle->record);
    sdt__bridge_empty_handle(handle);
    return 1;
}

/* bridge.list(kind, field or nil, value): an array of records; of persons none where they are not to be
   seen */
static int bridge_list(lua_State *L)
{
    const struct sdt__kind *kind = sdt__kind_named(sdt__bridge_check_text(L, 1));
    const char *name = sdt__bridge_text(L, 2), *value = sdt__bridge_text(L, 3);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);
    int field = 0, status;

    if (!kind)
        return unknown_kind(L, lua_tostring(L, 1));
    lua_newtable(L);
    if (!sdt__bridge_may_see_kind(L, kind))
        return 1;
    if (name)
        field = sdt_field_find(kind->number, name);
    status = sdt_find(sdt__bridge_session(L), kind->number, field, value, &handle->cursor);
    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    for (lua_Integer i = 1; (status = sdt_cursor_next(handle->cursor)) == SDT_OK; i++) {
        push_record(L, sdt_cursor_record(handle->cursor));
        lua_rawseti(L, -2, i);
    }
    sdt__bridge_empty_handle(handle);
    return status == SDT_END ? 1 : sdt__bridge_push_failure(L, status);
}

/* { kind = , field = }: the records of a kind that refer to this one through a field. */
static void push_relation(lua_State *L, const struct sdt__kind *kind,
                          const struct sdt__field *field)
{
    lua_createtable(L, 0, 2);
    lua_pushstring(L, kind->name);
    lua_setfield(L, -2, "kind");
    lua_pushstring(L, field->name);
    lua_setfield(L, -2, "field");
}

/* The relations that lead to a kind: by their inverse names, or by the name of the kind that refers
   (the first such field has it). */
static void push_relations(lua_State *L, const struct sdt__kind *target, bool by_kind)
{
    lua_newtable(L);
    for (int k = sdt__kind_count - 1; k >= 0; k--) {
        const struct sdt__kind *kind = &sdt__kinds[k];
        for (int i = kind->field_count - 1; i >= 0; i--) {
            const struct sdt__field *field = &kind->fields[i];
            if (field->target != target->number)
                continue;
            push_relation(L, kind, field);
            lua_setfield(L, -2, by_kind ? kind->name : field->inverse);
        }
    }
}

/* Pushes the set of the words that a field may have. */
static void push_words(lua_State *L, const struct sdt__field *field)
{
    lua_createtable(L, 0, field->word_count);
    for (int i = 0; i < field->word_count; i++) {
        lua_pushboolean(L, 1);
        lua_setfield(L, -2, field->words[i].name);
    }
}

/* Sets, of the description on top, `types` of the fields that are no texts, `words` of those that are
   one of some, and which are `hidden` from the script. */
static void set_types(lua_State *L, const struct sdt__kind *kind)
{
    const int described = lua_gettop(L), types = described + 1, words = described + 2,
              hidden = described + 3;

    for (int i = types; i <= hidden; i++)
        lua_newtable(L);
    for (int i = 0; i < kind->field_count; i++) {
        const struct sdt__field *field = &kind->fields[i];
        if (field->word_count > 0) {
            push_words(L, field);
            lua_setfield(L, words, field->name);
        }
        if (!sdt__type_is_text(field->type)) {
            lua_pushstring(L, field->type == SDT_TYPE_NUMBER    ? "number"
                              : field->type == SDT_TYPE_BOOLEAN ? "boolean"
                                                                : "integer");
            lua_setfield(L, types, field->name);
        }
        if (!sdt__bridge_may_see(L, field)) {
            lua_pushboolean(L, 1);
            lua_setfield(L, hidden, field->name);
        }
    }
    lua_setfield(L, described, "hidden");
    lua_setfield(L, described, "words");
    lua_setfield(L, described, "types");
}

/* bridge.describe(kind): { title = , fields = { name -> target kind or false }, children = ,
   first = , flags = { name -> true } of the fields that are yes or no, types = , words = , hidden = } */
static int bridge_describe(lua_State *L)
{
    const struct sdt__kind *kind = sdt__kind_named(sdt__bridge_check_text(L, 1));

    if (!kind)
        return unknown_kind(L, lua_tostring(L, 1));
    lua_createtable(L, 0, 8);
    if (kind->title >= 0) {
        lua_pushstring(L, kind->fields[kind->title].name);
        lua_setfield(L, -2, "title");
    }
    lua_createtable(L, 0, kind->field_count + 1);
    for (int i = 0; i < kind->field_count; i++) {
        const struct sdt__field *field = &kind->fields[i];
        if (field->target)
            lua_pushstring(L, sdt__kind(field->target)->name);
        else
            lua_pushboolean(L, 0);
        lua_setfield(L, -2, field->name);
    }
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "key");
    lua_setfield(L, -2, "fields");
    push_relations(L, kind, false);
    lua_setfield(L, -2, "children");
    push_relations(L, kind, true);
    lua_setfield(L, -2, "first");
    lua_newtable(L);
    for (int i = 0; i < kind->field_count; i++) {
        const struct sdt__field *field = &kind->fields[i];
        if (field->type != SDT_TYPE_BOOLEAN)
            continue;
        lua_pushboolean(L, 1);
        lua_setfield(L, -2, field->name);
    }
    lua_setfield(L, -2, "flags");
    set_types(L, kind);
    return 1;
}

/* bridge.visible_kinds(): the set of the kinds whose records the script may see */
static int bridge_visible_kinds(lua_State *L)
{
    lua_createtable(L, 0, sdt_kind_count());
    for (int i = 0; i < sdt_kind_count(); i++) {
        const struct sdt__kind *kind = sdt__kind(sdt_kind_at(i));

        if (!sdt__bridge_may_see_kind(L, kind))
            continue;
        lua_pushboolean(L, 1);
        lua_setfield(L, -2, kind->name);
    }
    return 1;
}

/* bridge.said(kind, field, code): what people call a word of an enumeration; nil when it is none */
static int bridge_said(lua_State *L)
{
    const int kind = sdt_kind_find(sdt__bridge_check_text(L, 1));
    const int field = sdt_field_find(kind, sdt__bridge_check_text(L, 2));
    const char *code = sdt__bridge_check_text(L, 3);
    const char *language = sdt__bridge_session(L)->english ? "en" : "sv";

    lua_pushnil(L);
    for (int i = 0; i < sdt_field_word_count(kind, field); i++)
        if (strcmp(sdt_field_word(kind, field, i), code) == 0)
            lua_pushstring(L, sdt_field_word_label(kind, field, i, language));
    return 1;
}

static void push_cell(lua_State *L, const sdt_table *table, int column)
{
    switch (sdt_table_column_type(table, column)) {
    case SDT_TYPE_INTEGER:
        lua_pushinteger(L, sdt_table_int(table, column));
        break;
    case SDT_TYPE_NUMBER:
        lua_pushnumber(L, sdt_table_number(table, column));
        break;
    default:
        lua_pushstring(L, sdt_table_text(table, column));
    }
}

int sdt__bridge_push_answer(lua_State *L, struct sdt__bridge_handle *handle, int status)
{
    sdt_table *table = handle->table;
    int count;

    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    count = sdt_table_column_count(table);
    luaL_checkstack(L, 6, NULL);
    lua_newtable(L);
    lua_createtable(L, 0, count);
    for (int i = 0; i < count; i++) {
        lua_pushboolean(L, 1);
        lua_setfield(L, -2, sdt_table_column_name(table, i));
    }
    lua_setfield(L, -2, "columns");
    for (lua_Integer row = 1; sdt_table_next(table) == SDT_OK; row++) {
        sdt__budget_charge(L, (uint64_t)count);
        lua_createtable(L, 0, count);
        for (int i = 0; i < count; i++) {
            if (!sdt_table_has(table, i))
                continue;
            push_cell(L, table, i);
            lua_setfield(L, -2, sdt_table_column_name(table, i));
        }
        lua_rawseti(L, -2, row);
    }
    sdt__bridge_empty_handle(handle);
    return 1;
}

int sdt__bridge_push_answers(lua_State *L, struct sdt__bridge_handle *first,
                             struct sdt__bridge_handle *second, int status)
{
    int count = sdt__bridge_push_answer(L, first, status);

    return status == SDT_OK ? count + sdt__bridge_push_answer(L, second, SDT_OK) : count;
}

void sdt__bridge_take_options(lua_State *L, int index, struct sdt__bridge_options *options)
{
    const int most = 2 * SDT__BRIDGE_OPTIONS_MOST;

    luaL_checktype(L, index, LUA_TTABLE);
    lua_pushnil(L);
    while (lua_next(L, index) != 0) {
        if (lua_type(L, -2) != LUA_TSTRING || lua_type(L, -1) != LUA_TSTRING ||
            options->count == most)
            luaL_argerror(L, index, "at most sixteen texts by name");
        options->list[options->count++] = sdt__bridge_check_text(L, -2);
        options->list[options->count++] = sdt__bridge_check_text(L, -1);
        lua_pop(L, 1);
    }
    options->list[options->count] = NULL;
}

const char *const *sdt__bridge_push_list(lua_State *L, int index)
{
    const char **list;
    size_t count;

    luaL_checktype(L, index, LUA_TTABLE);
    count = (size_t)lua_rawlen(L, index);
    luaL_argcheck(L, count < 100000, index, "at most 100000 texts");
    list = lua_newuserdatauv(L, (count + 1) * sizeof *list, 0);
    for (size_t i = 0; i < count; i++) {
        if (lua_rawgeti(L, index, (lua_Integer)i + 1) != LUA_TSTRING)
            luaL_argerror(L, index, "an array of texts");
        list[i] = sdt__bridge_check_text(L, -1);
        lua_pop(L, 1);
    }
    list[count] = NULL;
    return list;
}

/* bridge.assess(kind, key, options): as sdt_assess() takes them */
static int bridge_assess(lua_State *L)
{
    const char *kind = sdt__bridge_check_text(L, 1), *key = sdt__bridge_check_text(L, 2);
    struct sdt__bridge_options options = {.count = 0};
    struct sdt__bridge_handle *handle;
    int status;

    sdt__bridge_take_options(L, 3, &options);
    handle = sdt__bridge_push_handle(L);
    status = sdt_assess(sdt__bridge_session(L), sdt_kind_find(kind), key, options.list,
                        &handle->table);
    return sdt__bridge_push_answer(L, handle, status);
}

/* bridge.check() */
static int bridge_check(lua_State *L)
{
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);

    return sdt__bridge_push_answer(L, handle, sdt_check(sdt__bridge_session(L), &handle->table));
}

/* bridge.comparison(indicator, options): the rows and, as an array of one row, the summary of
   sdt_compare(); or nil and why not */
static int bridge_comparison(lua_State *L)
{
    struct sdt__bridge_options options = {.count = 0};
    struct sdt__bridge_handle *rows, *summary;
    int status;

    sdt__bridge_take_options(L, 2, &options);
    rows = sdt__bridge_push_handle(L);
    summary = sdt__bridge_push_handle(L);
    status = sdt_compare(sdt__bridge_session(L), sdt__bridge_check_text(L, 1), options.list,
                         &rows->table, &summary->table);
    return sdt__bridge_push_answers(L, rows, summary, status);
}

/* A verb that is asked of one indicator, or of all, with options. */
typedef int (*indicator_verb)(sdt_session *session, const char *indicator,
                              const char *const *options, sdt_table **out);

static int ask_of_indicator(lua_State *L, indicator_verb verb)
{
    const char *indicator = sdt__bridge_text(L, 1);
    struct sdt__bridge_options options = {.count = 0};
    struct sdt__bridge_handle *handle;
    int status;

    sdt__bridge_take_options(L, 2, &options);
    handle = sdt__bridge_push_handle(L);
    status = verb(sdt__bridge_session(L), indicator, options.list, &handle->table);
    return sdt__bridge_push_answer(L, handle, status);
}

/* bridge.statuses(indicator or nil, options): as sdt_statuses() takes them */
static int bridge_statuses(lua_State *L)
{
    return ask_of_indicator(L, sdt_statuses);
}

/* bridge.ranks(indicator or nil, options): as sdt_ranks() takes them */
static int bridge_ranks(lua_State *L)
{
    return ask_of_indicator(L, sdt_ranks);
}

/* bridge.reporting(occasion, municipality or nil) */
static int bridge_reporting(lua_State *L)
{
    const char *occasion = sdt__bridge_check_text(L, 1), *municipality = sdt__bridge_text(L, 2);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);
    int status = sdt_occasion_reporting(sdt__bridge_session(L), occasion, municipality,
                                        &handle->table);

    return sdt__bridge_push_answer(L, handle, status);
}

/* bridge.changes(occasion) */
static int bridge_changes(lua_State *L)
{
    const char *occasion = sdt__bridge_check_text(L, 1);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);
    int status = sdt_occasion_changes(sdt__bridge_session(L), occasion, &handle->table);

    return sdt__bridge_push_answer(L, handle, status);
}

/* bridge.freeze(occasion): what was copied */
static int bridge_freeze(lua_State *L)
{
    const char *occasion = sdt__bridge_check_text(L, 1);
    struct sdt__bridge_handle *handle = sdt__bridge_push_writing_handle(L);
    int status = sdt_occasion_freeze(sdt__bridge_session(L), occasion, &handle->table);

    return sdt__bridge_push_answer(L, handle, status);
}

/* bridge.frozen(occasion, name): a table that was copied when the occasion was frozen */
static int bridge_frozen(lua_State *L)
{
    const char *occasion = sdt__bridge_check_text(L, 1), *name = sdt__bridge_check_text(L, 2);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);
    int status = sdt_occasion_table(sdt__bridge_session(L), occasion, name, NULL, &handle->table);

    return sdt__bridge_push_answer(L, handle, status);
}

/* bridge.labels(municipality or nil, form or nil) */
static int bridge_labels(lua_State *L)
{
    const char *municipality = sdt__bridge_text(L, 1), *form = sdt__bridge_text(L, 2);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);
    int status = sdt_followup_labels(sdt__bridge_session(L), municipality, form, &handle->table);

    return sdt__bridge_push_answer(L, handle, status);
}

/* bridge.programme(year or nil): the one that is valid then, else the last one before; nil: the
   last */
static int bridge_programme(lua_State *L)
{
    lua_Integer year = luaL_optinteger(L, 1, 9999);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);
    int status = sdt_programme_find(sdt__bridge_session(L),
                                    year > 0 && year < 10000 ? (int)year : 9999, &handle->record);

    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    push_record(L, handle->record);
    sdt__bridge_empty_handle(handle);
    return 1;
}

/* bridge.latest_year(): the last year that any followed indicator has a value for, or nil and
   why */
static int bridge_latest_year(lua_State *L)
{
    int year = 0, status = sdt_latest_year(sdt__bridge_session(L), &year);

    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    lua_pushinteger(L, year);
    return 1;
}

void sdt__bridge_open_data(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"record", bridge_record},
        {"list", bridge_list},
        {"describe", bridge_describe},
        {"visible_kinds", bridge_visible_kinds},
        {"said", bridge_said},
        {"assess", bridge_assess},
        {"check", bridge_check},
        {"programme", bridge_programme},
        {"latest_year", bridge_latest_year},
        {"reporting", bridge_reporting},
        {"changes", bridge_changes},
        {"frozen", bridge_frozen},
        {"freeze", bridge_freeze},
        {"comparison", bridge_comparison},
        {"labels", bridge_labels},
        {"statuses", bridge_statuses},
        {"ranks", bridge_ranks},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
