/*
 * Stand-ins for stock functions. Their upvalues are the function and how many arguments it walks.
 */
#include "script/sandbox/stdlib.h"

#include <lauxlib.h>
#include <string.h>

enum {
    LIBRARY_SIZE = 32,                          /* room for the functions of about any library */
    ELEMENTS_MOST = SDT__SCRIPT_BLOCK_MOST / 16 /* of an array, whose elements take 16 bytes */
};

void sdt__stdlib_take_charged(lua_State *L, const char *names, lua_CFunction stand_in, int walked)
{
    for (; *names; names += strlen(names) + 1) {
        lua_getfield(L, -1, names);
        if (stand_in) {
            lua_pushinteger(L, walked);
            lua_pushcclosure(L, stand_in, 2);
        }
        lua_setfield(L, -3, names);
    }
}

void sdt__stdlib_take(lua_State *L, const char *names)
{
    sdt__stdlib_take_charged(L, names, NULL, 0);
}

int sdt__stdlib_charged(lua_State *L)
{
    int count = lua_gettop(L), walked = (int)lua_tointeger(L, lua_upvalueindex(2));
    size_t bytes = 0;

    for (int i = 1; i <= count && i <= walked; i++)
        if (lua_type(L, i) == LUA_TSTRING)
            bytes += (size_t)lua_rawlen(L, i);
    sdt__budget_charge(L, (uint64_t)count + bytes / 8);
    sdt__budget_make_room(L, 4 * (bytes + (size_t)count));
    count = lua_tocfunction(L, lua_upvalueindex(1))(L);
    sdt__budget_charge(L, (uint64_t)count);
    return count;
}

void sdt__stdlib_push_copy(lua_State *L, int index)
{
    index = lua_absindex(L, index);
    lua_createtable(L, 0, LIBRARY_SIZE);
    lua_pushnil(L);
    while (lua_next(L, index)) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, -4);
    }
}

void sdt__stdlib_push_array(lua_State *L, size_t count)
{
    lua_createtable(L, count <= ELEMENTS_MOST ? (int)count : 0, 0);
}
