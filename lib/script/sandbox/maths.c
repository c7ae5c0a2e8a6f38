/*
 * The math library with random numbers that the host seeds, so that a run can be repeated, and the
 * utf8 library.
 */
#include "script/sandbox/libraries.h"
#include "script/sandbox/stdlib.h"

#include <lauxlib.h>
#include <lualib.h>

/* The stock function, which seeds from the clock when it is given nothing. Upvalues: what it needs
   itself, the function, the seed of the host. */
static int maths_randomseed(lua_State *L)
{
    if (lua_isnone(L, 1))
        lua_pushvalue(L, lua_upvalueindex(3));
    return lua_tocfunction(L, lua_upvalueindex(2))(L);
}

void sdt__script_open_maths(lua_State *L, uint64_t seed)
{
    luaopen_math(L);
    lua_getfield(L, -1, "randomseed");
    lua_getupvalue(L, -1, 1);
    lua_insert(L, -2);
    lua_pushinteger(L, (lua_Integer)seed);
    lua_pushcclosure(L, maths_randomseed, 3);
    lua_pushvalue(L, -1);
    lua_call(L, 0, 0);
    lua_setfield(L, -2, "randomseed");
}

void sdt__script_open_utf8(lua_State *L)
{
    lua_newtable(L);
    luaopen_utf8(L);
    sdt__stdlib_take(L, "charpattern\0");
    sdt__stdlib_take_charged(L, "char\0codepoint\0codes\0len\0offset\0", sdt__stdlib_charged,
                             SDT__SCRIPT_ALL_ARGUMENTS);
    lua_pop(L, 1);
}
