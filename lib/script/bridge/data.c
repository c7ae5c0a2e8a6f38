/*
 * core: the session's data as plain Lua tables. What the library gives out is held in a box
 * (box.h) that Lua owns.
 */
#include "core/period.h"
#include "values/values.h"
#include "script/bridge/bridge.h"
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
    if (status == SDT_ERROR_MEMORY) {
        sdt__budget_of(L)->starved = true;
        sdt__budget_recheck(L, LUA_ERRMEM);
    }
    lua_pushnil(L);
    lua_pushstring(L, sdt_session_message(sdt__bridge_session(L)));
    return 2;
}

static int unknown_kind(lua_State *L, const char *name)
{
    sdt_session *session = sdt__bridge_session(L);
    int kind;

    return sdt__bridge_push_failure(L, sdt_kind_lookup(session, name, &kind));
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
        if (!value->set)
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
static int core_record(lua_State *L)
{
    const struct sdt__kind *kind = sdt__kind_named(luaL_checkstring(L, 1));
    const char *key = luaL_checkstring(L, 2);
    struct sdt__bridge_handle *box = sdt__bridge_push_handle(L);
    int status;

    if (!kind)
        return unknown_kind(L, lua_tostring(L, 1));
    status = sdt_get(sdt__bridge_session(L), kind->number, key, &box->record);
    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    push_record(L, box->record);
    sdt__bridge_empty_handle(box);
    return 1;
}

/* bridge.list(kind, field or nil, value): an array of records */
static int core_list(lua_State *L)
{
    const struct sdt__kind *kind = sdt__kind_named(luaL_checkstring(L, 1));
    const char *name = luaL_optstring(L, 2, NULL), *value = luaL_optstring(L, 3, NULL);
    struct sdt__bridge_handle *box = sdt__bridge_push_handle(L);
    int field = 0, status;

    if (!kind)
        return unknown_kind(L, lua_tostring(L, 1));
    if (name)
        field = sdt_field_find(kind->number, name);
    status = sdt_find(sdt__bridge_session(L), kind->number, field, value, &box->cursor);
    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    lua_newtable(L);
    for (lua_Integer i = 1; (status = sdt_cursor_next(box->cursor)) == SDT_OK; i++) {
        push_record(L, sdt_cursor_record(box->cursor));
        lua_rawseti(L, -2, i);
    }
    sdt__bridge_empty_handle(box);
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

/* bridge.describe(kind): { title = , fields = { name -> target kind or false }, children = , first = ,
   flags = { name -> true } of the fields that are yes or no } */
static int core_describe(lua_State *L)
{
    const struct sdt__kind *kind = sdt__kind_named(luaL_checkstring(L, 1));

    if (!kind)
        return unknown_kind(L, lua_tostring(L, 1));
    lua_createtable(L, 0, 5);
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

int sdt__bridge_push_answer(lua_State *L, struct sdt__bridge_handle *box, int status)
{
    sdt_table *table = box->table;
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
    sdt__bridge_empty_handle(box);
    return 1;
}

int sdt__bridge_push_answers(lua_State *L, struct sdt__bridge_handle *first,
                             struct sdt__bridge_handle *second, int status)
{
    int count = sdt__bridge_push_answer(L, first, status);

    return status == SDT_OK ? count + sdt__bridge_push_answer(L, second, SDT_OK) : count;
}

/* Names and values, ended by NULL, as a verb takes them. */
enum { OPTIONS_MOST = 16 };
struct options {
    const char *list[2 * OPTIONS_MOST + 1];
    int count;
};

/* Adds the texts of the table at `index` to the options of a verb. The table keeps them alive. */
static void take_options(lua_State *L, int index, struct options *options)
{
    const int most = 2 * OPTIONS_MOST;

    luaL_checktype(L, index, LUA_TTABLE);
    lua_pushnil(L);
    while (lua_next(L, index) != 0) {
        if (lua_type(L, -2) != LUA_TSTRING || lua_type(L, -1) != LUA_TSTRING ||
            options->count == most)
            luaL_argerror(L, index, "at most sixteen texts by name");
        options->list[options->count++] = lua_tostring(L, -2);
        options->list[options->count++] = lua_tostring(L, -1);
        lua_pop(L, 1);
    }
    options->list[options->count] = NULL;
}

/* bridge.assess(kind, key, options): as sdt_assess() takes them */
static int core_assess(lua_State *L)
{
    struct options options = {.count = 0};
    struct sdt__bridge_handle *box;

    take_options(L, 3, &options);
    box = sdt__bridge_push_handle(L);
    return sdt__bridge_push_answer(L, box,
                                   sdt_assess(sdt__bridge_session(L),
                                              sdt_kind_find(luaL_checkstring(L, 1)),
                                              luaL_checkstring(L, 2), options.list, &box->table));
}

/* bridge.statuses(indicator or nil, options): as sdt_statuses() takes them */
static int core_statuses(lua_State *L)
{
    struct options options = {.count = 0};
    struct sdt__bridge_handle *box;

    take_options(L, 2, &options);
    box = sdt__bridge_push_handle(L);
    return sdt__bridge_push_answer(L, box,
                                   sdt_statuses(sdt__bridge_session(L), luaL_optstring(L, 1, NULL),
                                                options.list, &box->table));
}

/* bridge.check() */
static int core_check(lua_State *L)
{
    struct sdt__bridge_handle *box = sdt__bridge_push_handle(L);

    return sdt__bridge_push_answer(L, box, sdt_check(sdt__bridge_session(L), &box->table));
}

/* bridge.comparison(indicator, options): the rows and, as an array of one row, the summary of
   sdt_compare(); or nil and why not */
static int core_comparison(lua_State *L)
{
    struct options options = {.count = 0};
    struct sdt__bridge_handle *rows, *summary;
    int status;

    take_options(L, 2, &options);
    rows = sdt__bridge_push_handle(L);
    summary = sdt__bridge_push_handle(L);
    status = sdt_compare(sdt__bridge_session(L), luaL_checkstring(L, 1), options.list, &rows->table,
                         &summary->table);
    return sdt__bridge_push_answers(L, rows, summary, status);
}

/* bridge.ranks(indicator or nil, options): as sdt_ranks() takes them */
static int core_ranks(lua_State *L)
{
    struct options options = {.count = 0};
    struct sdt__bridge_handle *box;

    take_options(L, 2, &options);
    box = sdt__bridge_push_handle(L);
    return sdt__bridge_push_answer(
        L, box,
        sdt_ranks(sdt__bridge_session(L), luaL_optstring(L, 1, NULL), options.list, &box->table));
}

/* bridge.reporting(occasion, municipality or nil) */
static int core_reporting(lua_State *L)
{
    struct sdt__bridge_handle *box = sdt__bridge_push_handle(L);

    return sdt__bridge_push_answer(L, box,
                                   sdt_occasion_reporting(sdt__bridge_session(L),
                                                          luaL_checkstring(L, 1),
                                                          luaL_optstring(L, 2, NULL), &box->table));
}

/* bridge.changes(occasion) */
static int core_changes(lua_State *L)
{
    struct sdt__bridge_handle *box = sdt__bridge_push_handle(L);

    return sdt__bridge_push_answer(
        L, box, sdt_occasion_changes(sdt__bridge_session(L), luaL_checkstring(L, 1), &box->table));
}

/* bridge.frozen(occasion, name): a table that was copied when the occasion was frozen */
static int core_frozen(lua_State *L)
{
    struct sdt__bridge_handle *box = sdt__bridge_push_handle(L);

    return sdt__bridge_push_answer(L, box,
                                   sdt_occasion_table(sdt__bridge_session(L),
                                                      luaL_checkstring(L, 1),
                                                      luaL_checkstring(L, 2), NULL, &box->table));
}

/* bridge.labels(municipality or nil, form or nil) */
static int core_labels(lua_State *L)
{
    struct sdt__bridge_handle *box = sdt__bridge_push_handle(L);

    return sdt__bridge_push_answer(L, box,
                                   sdt_followup_labels(sdt__bridge_session(L),
                                                       luaL_optstring(L, 1, NULL),
                                                       luaL_optstring(L, 2, NULL), &box->table));
}

/* bridge.programme(year or nil): the one that is valid then, else the last one before; nil: the last */
static int core_programme(lua_State *L)
{
    lua_Integer year = luaL_optinteger(L, 1, 9999);
    struct sdt__bridge_handle *box = sdt__bridge_push_handle(L);
    int status = sdt_programme_find(sdt__bridge_session(L),
                                    year > 0 && year < 10000 ? (int)year : 9999, &box->record);

    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    push_record(L, box->record);
    sdt__bridge_empty_handle(box);
    return 1;
}

static void push_value(lua_State *L, const sdt_table *table)
{
    static const struct sdt__script_named texts[] = {
        {"municipality", SDT__VALUES_MUNICIPALITY},
        {"period", SDT__VALUES_PERIOD},
        {"gender", SDT__VALUES_GENDER},
        {"missing", SDT__VALUES_MARK},
        {"source", SDT__VALUES_SOURCE},
        {"fetched", SDT__VALUES_FETCHED},
    };
    const char *period = sdt_table_text(table, SDT__VALUES_PERIOD);
    int32_t code = 0;

    lua_createtable(L, 0, 11);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (!sdt_table_has(table, texts[i].number))
            continue;
        lua_pushstring(L, sdt_table_text(table, texts[i].number));
        lua_setfield(L, -2, texts[i].name);
    }
    if (sdt_table_has(table, SDT__VALUES_VALUE)) {
        lua_pushnumber(L, sdt_table_number(table, SDT__VALUES_VALUE));
        lua_setfield(L, -2, "value");
    }
    sdt__period_parse(period, strlen(period), &code);
    lua_pushinteger(L, sdt__period_calendar_year(code));
    lua_setfield(L, -2, "year");
    lua_pushboolean(L, sdt_table_int(table, SDT__VALUES_PROCESSED) != 0);
    lua_setfield(L, -2, "processed");
}

/* bridge.values(indicator, options): the rows of sdt_values() as an array */
static int core_values(lua_State *L)
{
    struct options options = {{"indicator", luaL_checkstring(L, 1)}, 2};
    struct sdt__bridge_handle *box;
    int status;

    take_options(L, 2, &options);
    box = sdt__bridge_push_handle(L);
    status = sdt_values(sdt__bridge_session(L), options.list, &box->table);
    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    lua_createtable(L, (int)(sdt_table_row_count(box->table) % 1000000), 0);
    for (lua_Integer row = 1; sdt_table_next(box->table) == SDT_OK; row++) {
        sdt__budget_charge(L, 12);
        push_value(L, box->table);
        lua_rawseti(L, -2, row);
    }
    sdt__bridge_empty_handle(box);
    return 1;
}

/* bridge.latest_year(): the last year that any followed indicator has a value for, or nil and why */
static int core_latest_year(lua_State *L)
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
        {"record", core_record},       {"list", core_list},
        {"describe", core_describe},   {"assess", core_assess},
        {"check", core_check},         {"programme", core_programme},
        {"values", core_values},       {"latest_year", core_latest_year},
        {"reporting", core_reporting}, {"changes", core_changes},
        {"frozen", core_frozen},       {"comparison", core_comparison},
        {"labels", core_labels},       {"statuses", core_statuses},
        {"ranks", core_ranks},         {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
