/*
 * bridge: the rows of sdt_values() as the script gets them (view.lua): in order of series and
 * time, each with its target, the records that it names, and the metatable of a row of values.
 * What is looked up is kept in tables, so that a function of the module's is asked once for each
 * thing and not for each row.
 */
#include "script/bridge/bridge.h"
#include "script/bridge/frame.h"
#include "script/bridge/raw.h"

#include <lauxlib.h>
#include <string.h>

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
    ROW
};

/* Replaces the key that a row has in a field by its record: the one that `known` has, or
   get(kind, key). */
static void set_record(lua_State *L, const char *kind, int known)
{
    if (sdt__raw_push_named(L, ROW, kind) == LUA_TNIL) {
        lua_settop(L, ROW);
        return;
    }
    lua_pushvalue(L, -1);
    if (lua_rawget(L, known) == LUA_TNIL) {
        lua_settop(L, ROW + 1);
        lua_pushvalue(L, GET);
        lua_pushstring(L, kind);
        lua_pushvalue(L, ROW + 1);
        lua_call(L, 2, 1);
        lua_pushvalue(L, ROW + 1);
        lua_pushvalue(L, -2);
        lua_rawset(L, known);
    }
    lua_pushstring(L, kind);
    lua_insert(L, -2);
    lua_rawset(L, ROW);
    lua_settop(L, ROW);
}

/* Sets the target of a row: the one that all rows of its municipality have, or what target(row)
   answers. */
static void set_target(lua_State *L)
{
    int type = LUA_TNIL;

    if (sdt__raw_push_named(L, ROW, "municipality") == LUA_TSTRING)
        type = lua_rawget(L, TARGETS);
    if (type == LUA_TNIL) {
        lua_pushvalue(L, TARGET);
        lua_pushvalue(L, ROW);
        lua_call(L, 1, 1);
        type = lua_type(L, -1);
    }
    if (type == LUA_TNUMBER)
        lua_setfield(L, ROW, "target");
    lua_settop(L, ROW);
}

static void set_other(lua_State *L)
{
    if (sdt__raw_push_named(L, ROW, "missing") != LUA_TNIL ||
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
    luaL_checkstack(L, 24, "too many values");
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        sdt__raw_push_named(L, HOW, fields[i]);
    for (int i = META; i <= TARGETS; i++)
        luaL_checktype(L, i, LUA_TTABLE);
    added = (lua_Integer)lua_rawlen(L, OUT);
    for (size_t i = 0; i < count; i++) {
        sdt__bridge_push_row(L, ROWS, i);
        set_target(L);
        set_other(L);
        lua_pushvalue(L, INDICATOR);
        lua_setfield(L, ROW, "indicator");
        set_record(L, "municipality", MUNICIPALITIES);
        set_record(L, "source", SOURCES);
        lua_pushvalue(L, META);
        lua_setmetatable(L, ROW);
        lua_rawseti(L, OUT, ++added);
    }
    return 0;
}

void sdt__bridge_open_value_rows(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"series_order", series_order},
        {"value_rows", value_rows},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
