/*
 * Metatables of scripts. Lua reads __mode and __call from a metatable whenever it likes, so a check
 * when the metatable is set would not hold. What is set is therefore the host's own copy of the
 * metamethods, which scripts cannot reach; getmetatable still answers with the script's table.
 */
#include "script/sandbox/metatables.h"

#include <lauxlib.h>
#include <string.h>

enum { TYPE_NAME_MOST = 64, QUICK_FIELDS = 24 };

/* Keys of the notes that tie the two tables to each other. */
static const char copy_note = 0;
static const char origin_note = 0;
static const char count_note = 0; /* how many events the copy has */

/* A NUL after each. */
static const char copied_events[] =
    "__newindex\0__eq\0__lt\0__le\0__len\0__concat\0__add\0__sub\0__mul\0__div\0__mod\0__idiv\0"
    "__pow\0__unm\0__band\0__bor\0__bxor\0__bnot\0__shl\0__shr\0__tostring\0__name\0__pairs\0"
    "__metatable\0__call\0__close\0__mode\0";

static int late_index(lua_State *L);

static int raw_field(lua_State *L, int table, const char *name)
{
    lua_pushstring(L, name);
    return lua_rawget(L, table);
}

/* Raises when the value on top is nothing that the event may have. */
static void check_event(lua_State *L, const char *event)
{
    int type = lua_type(L, -1);
    bool calls;

    if (type == LUA_TNIL)
        return;
    calls = strcmp(event, "__call") == 0 || strcmp(event, "__close") == 0;
    if (calls && type != LUA_TFUNCTION)
        luaL_error(L, "%s must be a function", event);
    if (strcmp(event, "__mode") == 0 &&
        (type != LUA_TSTRING || strcmp(lua_tostring(L, -1), "v") != 0)) {
        luaL_error(L, "__mode can only be \"v\": tables with weak keys are not available");
    }
    if (strcmp(event, "__name") == 0 &&
        (type != LUA_TSTRING || lua_rawlen(L, -1) > TYPE_NAME_MOST)) {
        luaL_error(L, "__name must be a string of at most %d bytes", TYPE_NAME_MOST);
    }
}

/* Returns 1 when the origin has the event. */
static int renew_event(lua_State *L, int origin, int copy, const char *event)
{
    int has = raw_field(L, origin, event) != LUA_TNIL;

    raw_field(L, copy, event);
    if (!lua_rawequal(L, -1, -2)) {
        lua_pop(L, 1);
        check_event(L, event);
        lua_pushstring(L, event);
        lua_insert(L, -2);
        lua_rawset(L, copy);
        return has;
    }
    lua_pop(L, 2);
    return has;
}

static int renew_index(lua_State *L, int origin, int copy)
{
    int has = raw_field(L, origin, "__index") != LUA_TNIL;

    if (!has) {
        bool waiting;
        lua_pop(L, 1);
        raw_field(L, copy, "__index");
        waiting = lua_tocfunction(L, -1) == late_index;
        lua_pop(L, 1);
        if (waiting)
            return has;
        lua_pushvalue(L, origin);
        lua_pushvalue(L, copy);
        lua_pushcclosure(L, late_index, 2);
    }
    lua_pushliteral(L, "__index");
    lua_insert(L, -2);
    lua_rawset(L, copy);
    return has;
}

/* Whether the copy is up to date, for origins with few fields: objects are made often. */
static bool is_current(lua_State *L, int origin, int copy)
{
    lua_Integer found = 0;
    int fields = 0;
    bool same = true;
    lua_Integer count;

    if (lua_rawgetp(L, copy, &count_note) == LUA_TNIL) {
        lua_pop(L, 1);
        return false;
    }
    count = lua_tointeger(L, -1);
    lua_pop(L, 1);
    lua_pushnil(L);
    while (lua_next(L, origin)) {
        if (lua_type(L, -2) == LUA_TSTRING && strncmp(lua_tostring(L, -2), "__", 2) == 0) {
            lua_pushvalue(L, -2);
            lua_rawget(L, copy);
            same = lua_rawequal(L, -1, -2);
            lua_pop(L, 1);
            found++;
        }
        if (!same || ++fields > QUICK_FIELDS) {
            lua_pop(L, 2);
            return false;
        }
        lua_pop(L, 1);
    }
    return found == count;
}

/* Brings the copy up to date with its origin; both are absolute indices. */
static void renew_copy(lua_State *L, int origin, int copy)
{
    int count;

    luaL_checkstack(L, 8, "too many values");
    sdt__budget_charge(L, 4);
    if (is_current(L, origin, copy))
        return;
    sdt__budget_charge(L, 100);
    if (raw_field(L, origin, "__gc") != LUA_TNIL)
        luaL_error(L, "__gc is not available: use __close and a local variable with <close>");
    lua_pop(L, 1);
    count = renew_index(L, origin, copy);
    for (const char *event = copied_events; *event; event += strlen(event) + 1)
        count += renew_event(L, origin, copy, event);
    lua_pushinteger(L, count);
    lua_rawsetp(L, copy, &count_note);
}

/* Stands in for an __index that was not there when the metatable was set: a class often gets its
   __index right after its first object. */
static int late_index(lua_State *L)
{
    int type;

    lua_settop(L, 2);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_pushvalue(L, lua_upvalueindex(2));
    type = raw_field(L, 3, "__index");
    if (type == LUA_TNIL)
        return 1;
    renew_copy(L, 3, 4);
    if (type == LUA_TFUNCTION) {
        lua_pushvalue(L, 1);
        lua_pushvalue(L, 2);
        lua_call(L, 2, 1);
    } else {
        lua_pushvalue(L, 2);
        lua_gettable(L, -2);
    }
    return 1;
}

/* Pushes the copy of the script's metatable at the absolute index `origin`, up to date. */
static void push_copy(lua_State *L, int origin)
{
    if (lua_rawgetp(L, origin, &copy_note) != LUA_TTABLE) {
        lua_pop(L, 1);
        lua_newtable(L);
        lua_pushvalue(L, origin);
        lua_rawsetp(L, -2, &origin_note);
        renew_copy(L, origin, lua_gettop(L));
        lua_pushvalue(L, -1);
        lua_rawsetp(L, origin, &copy_note);
        return;
    }
    renew_copy(L, origin, lua_gettop(L));
}

void sdt__script_metatable_renew(lua_State *L, int index)
{
    int copy;

    if (lua_type(L, index) != LUA_TTABLE || !lua_getmetatable(L, index))
        return;
    copy = lua_gettop(L);
    luaL_checkstack(L, 2, "too many values");
    if (lua_rawgetp(L, copy, &origin_note) == LUA_TTABLE)
        renew_copy(L, copy + 1, copy);
    lua_settop(L, copy - 1);
}

bool sdt__script_metatable_is_set(lua_State *L)
{
    const bool is_set = lua_rawgetp(L, -1, &origin_note) != LUA_TNIL;

    lua_pop(L, 1);
    return is_set;
}

void sdt__script_metatable_lock(lua_State *L)
{
    lua_createtable(L, 0, 1);
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
}

int sdt__script_getmetatable(lua_State *L)
{
    int copy;

    luaL_checkany(L, 1);
    sdt__script_metatable_renew(L, 1);
    if (!lua_getmetatable(L, 1)) {
        lua_pushnil(L);
        return 1;
    }
    copy = lua_gettop(L);
    if (raw_field(L, copy, "__metatable") == LUA_TNIL) {
        lua_rawgetp(L, copy, &origin_note); /* nil for the host's own metatables */
    }
    return 1;
}

int sdt__script_setmetatable(lua_State *L)
{
    int type = lua_type(L, 2);

    luaL_checktype(L, 1, LUA_TTABLE);
    if (type != LUA_TNIL && type != LUA_TTABLE)
        return luaL_typeerror(L, 2, "nil or table");
    sdt__budget_charge(L, 1);
    if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL)
        return luaL_error(L, "cannot change a protected metatable");
    lua_settop(L, 2);
    if (type == LUA_TTABLE)
        push_copy(L, 2);
    lua_setmetatable(L, 1);
    lua_settop(L, 1);
    return 1;
}
