/*
 * bridge: the rows of sdt_values() as the script gets them (view.lua): in order of series and
 * time, each with its target, the records that it names, and the metatable of a row of values.
 * What is looked up is kept in tables, so that a function of the module's is asked once for each
 * thing and not for each row.
 */
#include "core/period.h"
#include "script/bridge/bridge.h"
#include "script/bridge/frame.h"
#include "script/bridge/raw.h"
#include "script/sandbox/stdlib.h"
#include "values/values.h"

#include <lauxlib.h>
#include <sodertorn/values.h>
#include <string.h>

/* ---- what the library answers ---- */

/* The texts of a row of values, and what else it has; bridge.values() pushes all names first. */
static const struct sdt__script_named value_texts[] = {
    {"municipality", SDT__VALUES_MUNICIPALITY},
    {"period", SDT__VALUES_PERIOD},
    {"gender", SDT__VALUES_GENDER},
    {"missing", SDT__VALUES_MARK},
    {"source", SDT__VALUES_SOURCE},
    {"fetched", SDT__VALUES_FETCHED},
};

enum { VALUE_TEXTS = sizeof value_texts / sizeof *value_texts, ROW_FIELDS = VALUE_TEXTS + 5 };

/* Pushes a row; `names` is the index of the first name. */
static void push_value(lua_State *L, const sdt_table *table, int names)
{
    const int row = lua_gettop(L) + 1, numbers = names + VALUE_TEXTS;
    const char *period = sdt_table_text(table, SDT__VALUES_PERIOD);
    int32_t code = 0;

    lua_createtable(L, 0, ROW_FIELDS); /* room for what view.lua adds */
    for (int i = 0; i < VALUE_TEXTS; i++) {
        if (!sdt_table_has(table, value_texts[i].number))
            continue;
        lua_pushvalue(L, names + i);
        lua_pushstring(L, sdt_table_text(table, value_texts[i].number));
        lua_rawset(L, row);
    }
    if (sdt_table_has(table, SDT__VALUES_VALUE)) {
        lua_pushvalue(L, numbers);
        lua_pushnumber(L, sdt_table_number(table, SDT__VALUES_VALUE));
        lua_rawset(L, row);
    }
    sdt__period_parse(period, strlen(period), &code);
    lua_pushvalue(L, numbers + 1);
    lua_pushinteger(L, sdt__period_calendar_year(code));
    lua_rawset(L, row);
    lua_pushvalue(L, numbers + 2);
    lua_pushboolean(L, sdt_table_int(table, SDT__VALUES_PROCESSED) != 0);
    lua_rawset(L, row);
}

/* bridge.values(indicator, options): the rows of sdt_values() as an array */
static int bridge_values(lua_State *L)
{
    static const char *const numbers[] = {"value", "year", "processed", NULL};
    struct sdt__bridge_options options = {{"indicator", sdt__bridge_check_text(L, 1)}, 2};
    struct sdt__bridge_handle *handle;
    int status, names;

    sdt__bridge_take_options(L, 2, &options);
    handle = sdt__bridge_push_handle(L);
    status = sdt_values(sdt__bridge_session(L), options.list, &handle->table);
    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    luaL_checkstack(L, VALUE_TEXTS + 16, "too many values");
    names = lua_gettop(L) + 1;
    for (int i = 0; i < VALUE_TEXTS; i++)
        lua_pushstring(L, value_texts[i].name);
    sdt__raw_push_names(L, numbers);
    sdt__stdlib_push_array(L, (size_t)sdt_table_row_count(handle->table));
    for (lua_Integer row = 1; sdt_table_next(handle->table) == SDT_OK; row++) {
        sdt__budget_charge(L, 12);
        push_value(L, handle->table, names);
        lua_rawseti(L, -2, row);
    }
    sdt__bridge_empty_handle(handle);
    return 1;
}

/* ---- order ---- */

/* Whose series a row belongs to. Its texts are kept by the row. */
struct whose {
    const char *municipality;
    const char *gender;
};

static struct whose whose_at(lua_State *L, int rows, size_t index)
{
    struct whose whose = {"", ""};

    lua_rawgeti(L, rows, (lua_Integer)index + 1);
    luaL_checktype(L, -1, LUA_TTABLE);
    if (sdt__raw_push_named(L, lua_gettop(L), "municipality") == LUA_TSTRING)
        whose.municipality = lua_tostring(L, -1);
    lua_pop(L, 1);
    if (sdt__raw_push_named(L, lua_gettop(L), "gender") == LUA_TSTRING)
        whose.gender = lua_tostring(L, -1);
    lua_pop(L, 2);
    return whose;
}

static int compare(const struct whose *a, const struct whose *b)
{
    const int order = strcmp(a->municipality, b->municipality);

    return order != 0 ? order : strcmp(a->gender, b->gender);
}

/* bridge.series_order(rows): whether the rows stand in the order of their series already */
static int series_order(lua_State *L)
{
    const size_t count = sdt__bridge_count_rows(L, 1);
    struct whose before = {"", ""};

    for (size_t i = 0; i < count; i++) {
        const struct whose here = whose_at(L, 1, i);

        sdt__budget_charge(L, 2);
        if (compare(&before, &here) > 0) {
            lua_pushboolean(L, 0);
            return 1;
        }
        before = here;
    }
    lua_pushboolean(L, 1);
    return 1;
}

/* ---- what a row is given ---- */

/* The stack of bridge.value_rows(): its arguments, the fields of `how`, and the row. */
enum {
    OUT = 1,
    ROWS,
    HOW,
    INDICATOR,
    META,
    MUNICIPALITIES,
    SOURCES,
    TARGETS,
    GET,
    TARGET,
    OTHER,
    NAME_MUNICIPALITY,
    NAME_SOURCE,
    NAME_INDICATOR,
    NAME_TARGET,
    NAME_MISSING,
    ROW
};

static const char *const row_names[] = {"municipality", "source",  "indicator",
                                        "target",       "missing", NULL};

/* Replaces the key that a row has in the field that is called as a kind by its record: the one that
   `known` has, or get(kind, key). */
static void set_record(lua_State *L, int kind, int known)
{
    if (sdt__raw_push(L, ROW, kind) == LUA_TNIL) {
        lua_settop(L, ROW);
        return;
    }
    lua_pushvalue(L, -1);
    if (lua_rawget(L, known) == LUA_TNIL) {
        lua_settop(L, ROW + 1);
        lua_pushvalue(L, GET);
        lua_pushvalue(L, kind);
        lua_pushvalue(L, ROW + 1);
        lua_call(L, 2, 1);
        lua_pushvalue(L, ROW + 1);
        lua_pushvalue(L, -2);
        lua_rawset(L, known);
    }
    sdt__raw_set(L, ROW, kind);
    lua_settop(L, ROW);
}

/* Sets the target of a row: the one that all rows of its municipality have, or what target(row)
   answers. */
static void set_target(lua_State *L)
{
    int type = LUA_TNIL;

    if (sdt__raw_push(L, ROW, NAME_MUNICIPALITY) == LUA_TSTRING)
        type = lua_rawget(L, TARGETS);
    if (type == LUA_TNIL) {
        lua_pushvalue(L, TARGET);
        lua_pushvalue(L, ROW);
        lua_call(L, 1, 1);
        type = lua_type(L, -1);
    }
    if (type == LUA_TNUMBER)
        sdt__raw_set(L, ROW, NAME_TARGET);
    lua_settop(L, ROW);
}

static void set_other(lua_State *L)
{
    if (sdt__raw_push(L, ROW, NAME_MISSING) != LUA_TNIL ||
        sdt__bridge_push_behind(L, ROW) != LUA_TNIL) {
        lua_pushvalue(L, OTHER);
        lua_pushvalue(L, ROW);
        lua_call(L, 1, 0);
    }
    lua_settop(L, ROW);
}

/* bridge.value_rows(out, rows, how): appends the rows, each with its target, indicator and
   records. `how` has the `indicator` and the metatable (meta) that all get; municipalities,
   sources and targets by key, as far as they are known (a target that is false: none); and
   get(kind, key), target(row) and other(row), the last for a row without a value or with parts
   behind it. */
static int value_rows(lua_State *L)
{
    static const char *const fields[] = {"indicator", "meta", "municipalities", "sources",
                                         "targets",   "get",  "target",         "other"};
    const size_t count = sdt__bridge_count_rows(L, ROWS);
    lua_Integer added;

    luaL_checktype(L, OUT, LUA_TTABLE);
    luaL_checktype(L, HOW, LUA_TTABLE);
    lua_settop(L, HOW);
    luaL_checkstack(L, 32, "too many values");
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        sdt__raw_push_named(L, HOW, fields[i]);
    for (int i = META; i <= TARGETS; i++)
        luaL_checktype(L, i, LUA_TTABLE);
    sdt__raw_push_names(L, row_names);
    added = (lua_Integer)lua_rawlen(L, OUT);
    for (size_t i = 0; i < count; i++) {
        sdt__bridge_push_row(L, ROWS, i);
        set_target(L);
        set_other(L);
        lua_pushvalue(L, INDICATOR);
        sdt__raw_set(L, ROW, NAME_INDICATOR);
        set_record(L, NAME_MUNICIPALITY, MUNICIPALITIES);
        set_record(L, NAME_SOURCE, SOURCES);
        lua_pushvalue(L, META);
        lua_setmetatable(L, ROW);
        lua_rawseti(L, OUT, ++added);
    }
    return 0;
}

void sdt__bridge_open_value_rows(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"values", bridge_values},
        {"series_order", series_order},
        {"value_rows", value_rows},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
