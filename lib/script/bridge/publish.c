/*
 * bridge: what our Lua modules hand to a script, and how they refuse what it gives. A script ends in
 * `return report { … }` or in `return doc:para(…)`, which are tail calls: a Lua function called so
 * takes the script's own frame, and with it the line that an error names. A C function does not, so
 * every function that a script can call is behind one.
 */
#include "messages/messages.h"
#include "script/bridge/bridge.h"
#include "script/sandbox/metatables.h"

#include <lauxlib.h>

enum { ANY_NUMBER = -1 };

/* Upvalues of a published function. */
enum { CALLED = 1, MOST, NAME };

static int finish_call(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    (void)context;
    return lua_gettop(L);
}

/* Refuses what the function would leave unread: a script that gives it means something by it. */
static void check_count(lua_State *L)
{
    const lua_Integer most = lua_tointeger(L, lua_upvalueindex(MOST));
    const bool english = sdt__bridge_session(L)->english;

    if (most == ANY_NUMBER || lua_gettop(L) <= most)
        return;
    lua_pushfstring(L, sdt__message_text(SDT__M_SCRIPT_ARGUMENTS, english),
                    lua_tostring(L, lua_upvalueindex(NAME)), (int)most, lua_gettop(L));
    sdt__script_raise(L);
}

/* Calls the function that is its upvalue, which may yield. */
static int call_beside_caller(lua_State *L)
{
    check_count(L);
    lua_pushvalue(L, lua_upvalueindex(CALLED));
    lua_insert(L, 1);
    lua_callk(L, lua_gettop(L) - 1, LUA_MULTRET, 0, finish_call);
    return finish_call(L, LUA_OK, 0);
}

/* How many arguments a function declares that it takes. */
static lua_Integer most_arguments(lua_State *L, int index)
{
    lua_Debug about;

    lua_pushvalue(L, index);
    lua_getinfo(L, ">u", &about);
    return about.isvararg ? ANY_NUMBER : about.nparams;
}

/* Replaces the function on top by one that calls it. It takes as many arguments as the function at
   `declared`, and is called `name` in messages. */
static void publish_function(lua_State *L, int declared, const char *name)
{
    lua_pushinteger(L, most_arguments(L, declared));
    lua_pushstring(L, name);
    lua_pushcclosure(L, call_beside_caller, NAME);
}

/* Pushes a table with the functions of the one on top, published, and removes that. */
static void publish_table(lua_State *L, const char *name)
{
    const int from = lua_gettop(L);

    lua_newtable(L);
    lua_pushnil(L);
    while (lua_next(L, from)) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_pushfstring(L, "%s.%s", name, lua_tostring(L, -2));
        lua_insert(L, -2);
        publish_function(L, lua_gettop(L), lua_tostring(L, -2));
        lua_remove(L, -2);
        lua_rawset(L, from + 1);
    }
    sdt__script_metatable_lock(L);
    lua_remove(L, from);
}

void sdt__bridge_publish(lua_State *L, const char *name)
{
    if (lua_istable(L, -1))
        publish_table(L, name);
    else
        publish_function(L, lua_gettop(L), name);
}

/* bridge.publish(name, function, declared or nil): the same for a script to call. It takes as many
   arguments as it declares, or as `declared` does, which it calls in turn. */
static int bridge_publish(lua_State *L)
{
    const char *name = luaL_checkstring(L, 1);
    int declared;

    luaL_checktype(L, 2, LUA_TFUNCTION);
    declared = lua_isnoneornil(L, 3) ? 2 : 3;
    lua_settop(L, 3);
    lua_pushvalue(L, 2);
    publish_function(L, declared, name);
    return 1;
}

/* bridge.raise(message): an error at the script's line */
static int bridge_raise(lua_State *L)
{
    luaL_checkstring(L, 1);
    lua_settop(L, 1);
    return sdt__script_raise(L);
}

/* A field of a value's metatable that our own modules have set there; nil for any other value. */
static int meta_text(lua_State *L, const char *name)
{
    luaL_checkany(L, 1);
    if (!lua_getmetatable(L, 1) || sdt__script_metatable_is_set(L)) {
        lua_pushnil(L);
        return 1;
    }
    lua_pushstring(L, name);
    lua_rawget(L, -2);
    return 1;
}

/* bridge.kind(x): "record", "frame", "assessment", "param"...: what a host value is called by its
   locked metatable. No value that a script has made has a kind, whatever its metatable says. */
static int bridge_kind(lua_State *L)
{
    return meta_text(L, "__metatable");
}

/* bridge.name(x): the kind of a record, such as "sub_goal" */
static int bridge_name(lua_State *L)
{
    return meta_text(L, "__name");
}

/* bridge.called(f): what a published function is called and how many arguments it takes, -1 for any
   number; nil for other functions */
static int bridge_called(lua_State *L)
{
    luaL_checkany(L, 1);
    if (lua_tocfunction(L, 1) != call_beside_caller)
        return 0;
    lua_getupvalue(L, 1, NAME);
    lua_getupvalue(L, 1, MOST);
    return 2;
}

void sdt__bridge_open_publish(lua_State *L)
{
    static const luaL_Reg functions[] = {{"publish", bridge_publish}, {"called", bridge_called},
                                         {"raise", bridge_raise},     {"kind", bridge_kind},
                                         {"name", bridge_name},       {NULL, NULL}};

    luaL_setfuncs(L, functions, 0);
}
