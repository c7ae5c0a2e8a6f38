/*
 * bridge: a field of what a script gives our modules (report/sources.lua). Nearly always that is a plain
 * table, whose field is there with the type that is wanted, or is not there; all else is left to the
 * module's own function, which is the upvalue.
 */
#include "script/bridge/bridge.h"
#include "script/bridge/raw.h"
#include "script/sandbox/metatables.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

enum { WHOLE_MOST = 0x7FFFFFFF /* of an "integer": report/check.lua */ };

/* Whether the table's fields may stand elsewhere than in it: those of a record do. */
static bool is_record(lua_State *L, int table)
{
    bool is;

    if (!lua_getmetatable(L, table))
        return false;
    if (sdt__script_metatable_is_set(L)) { /* by a script, which may call it what it likes */
        lua_pop(L, 1);
        return false;
    }
    is = sdt__raw_push_named(L, lua_gettop(L), "__metatable") == LUA_TSTRING &&
         strcmp(lua_tostring(L, -1), "record") == 0;
    lua_pop(L, 2);
    return is;
}

/* Calls the module's function with all arguments, and returns what it does. */
static int ask_module(lua_State *L, int arguments)
{
    lua_settop(L, arguments);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, arguments, 1);
    return 1;
}

/* Makes a function of ours that has the module's function, the argument, to ask. */
static int push_with_module(lua_State *L, lua_CFunction function)
{
    luaL_checktype(L, 1, LUA_TFUNCTION);
    lua_settop(L, 1);
    lua_pushcclosure(L, function, 1);
    return 1;
}

static int probe(lua_State *L)
{
    enum { TABLE = 1, NAME };

    lua_settop(L, NAME);
    sdt__budget_charge(L, 1);
    if (lua_istable(L, TABLE) &&
        (sdt__raw_push(L, TABLE, NAME) != LUA_TNIL || !is_record(L, TABLE)))
        return 1;
    return ask_module(L, NAME);
}

/* bridge.prober(function): function(x, name) */
static int prober(lua_State *L)
{
    return push_with_module(L, probe);
}

/* Whether the value on top is of a type as it is: report/check.lua may make one of another. */
static bool is_of_type(lua_State *L, const char *want)
{
    const int type = lua_type(L, -1);

    if (type == LUA_TBOOLEAN)
        return false;
    if (lua_isinteger(L, -1) && strcmp(want, "integer") == 0) {
        const lua_Integer whole = lua_tointeger(L, -1);

        return whole >= -WHOLE_MOST && whole <= WHOLE_MOST;
    }
    return strcmp(lua_typename(L, type), want) == 0 ||
           (type == LUA_TSTRING && strcmp(want, "text") == 0);
}

static int read_field(lua_State *L)
{
    enum { STATE = 1, WHO, TABLE, NAME, WANT };
    const char *want = luaL_checkstring(L, WANT);

    lua_settop(L, WANT);
    sdt__budget_charge(L, 1);
    if (lua_istable(L, TABLE)) {
        const int type = sdt__raw_push(L, TABLE, NAME);

        if (type == LUA_TNIL ? !is_record(L, TABLE) : is_of_type(L, want))
            return 1;
    }
    return ask_module(L, WANT);
}

/* bridge.reader(function): function(state, who, x, name, want) */
static int reader(lua_State *L)
{
    return push_with_module(L, read_field);
}

/* bridge.finite(x): whether it is a number that is one */
static int finite_number(lua_State *L)
{
    lua_pushboolean(L, lua_type(L, 1) == LUA_TNUMBER && isfinite(lua_tonumber(L, 1)));
    return 1;
}

void sdt__bridge_open_fields(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"prober", prober},
        {"reader", reader},
        {"finite", finite_number},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
