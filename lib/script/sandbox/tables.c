/*
 * The table library but for sort. Metamethods are obeyed as in stock Lua, so each step is charged
 * before it is taken: a length may be a lie.
 */
#include "script/sandbox/libraries.h"
#include "script/sandbox/sort.h"
#include "script/sandbox/stdlib.h"
#include "script/sandbox/string_builder.h"

#include <lauxlib.h>
#include <lualib.h>

enum { RESULTS_MOST = 200 * 1000 };

/* A table, or something with the metamethods to pass for one. */
static void check_tablelike(lua_State *L, int index)
{
    static const char *const events[] = {"__index", "__newindex", "__len"};

    if (lua_type(L, index) == LUA_TTABLE)
        return;
    for (int i = 0; i < 3; i++) {
        if (luaL_getmetafield(L, index, events[i]) == LUA_TNIL)
            luaL_checktype(L, index, LUA_TTABLE);
        lua_pop(L, 1);
    }
}

static lua_Integer length_of(lua_State *L, int index)
{
    check_tablelike(L, index);
    sdt__budget_charge(L, 1);
    return luaL_len(L, index);
}

static int table_insert(lua_State *L)
{
    lua_Integer end = (lua_Integer)((lua_Unsigned)length_of(L, 1) + 1);
    lua_Integer at = end;

    switch (lua_gettop(L)) {
    case 2:
        break;
    case 3:
        at = luaL_checkinteger(L, 2);
        luaL_argcheck(L, (lua_Unsigned)at - 1u < (lua_Unsigned)end, 2, "position out of bounds");
        for (lua_Integer i = end; i > at; i--) {
            sdt__budget_charge(L, 2);
            lua_geti(L, 1, i - 1);
            lua_seti(L, 1, i);
        }
        break;
    default:
        return luaL_error(L, "wrong number of arguments to 'insert'");
    }
    lua_seti(L, 1, at);
    return 0;
}

static int table_remove(lua_State *L)
{
    lua_Integer size = length_of(L, 1);
    lua_Integer at = luaL_optinteger(L, 2, size);

    if (at != size)
        luaL_argcheck(L, (lua_Unsigned)at - 1u <= (lua_Unsigned)size, 2, "position out of bounds");
    lua_geti(L, 1, at);
    for (; at < size; at++) {
        sdt__budget_charge(L, 2);
        lua_geti(L, 1, at + 1);
        lua_seti(L, 1, at);
    }
    lua_pushnil(L);
    lua_seti(L, 1, at);
    return 1;
}

static int table_move(lua_State *L)
{
    lua_Integer from = luaL_checkinteger(L, 2);
    lua_Integer last = luaL_checkinteger(L, 3);
    lua_Integer to = luaL_checkinteger(L, 4);
    int target = lua_isnoneornil(L, 5) ? 1 : 5;

    check_tablelike(L, 1);
    check_tablelike(L, target);
    if (last >= from) {
        lua_Integer count;
        bool forward;
        luaL_argcheck(L, from > 0 || last < LUA_MAXINTEGER + from, 3, "too many elements to move");
        count = last - from + 1;
        luaL_argcheck(L, to <= LUA_MAXINTEGER - count + 1, 4, "destination wrap around");
        forward = to > last || to <= from || (target != 1 && !lua_compare(L, 1, target, LUA_OPEQ));
        for (lua_Integer i = 0; i < count; i++) {
            lua_Integer step = forward ? i : count - 1 - i;
            sdt__budget_charge(L, 2);
            lua_geti(L, 1, from + step);
            lua_seti(L, target, to + step);
        }
    }
    lua_pushvalue(L, target);
    return 1;
}

static int table_concat(lua_State *L)
{
    size_t sep_size = 0;
    lua_Integer size = length_of(L, 1);
    const char *sep = luaL_optlstring(L, 2, "", &sep_size);
    lua_Integer i = luaL_optinteger(L, 3, 1);
    lua_Integer last = luaL_optinteger(L, 4, size);
    struct sdt__string_builder build;

    sdt__string_builder_begin(&build, L);
    for (bool first = true; i <= last; i++, first = false) {
        size_t piece = 0;
        const char *bytes;
        lua_geti(L, 1, i);
        if (!lua_isstring(L, -1)) {
            return luaL_error(L, "invalid value (at index %I) in table for 'concat'",
                              (LUAI_UACINT)i);
        }
        bytes = lua_tolstring(L, -1, &piece);
        sdt__budget_charge(L, 3 + (piece + sep_size) / 16);
        sdt__string_builder_add(&build, sep, first ? 0 : sep_size);
        sdt__string_builder_add(&build, bytes, piece);
        lua_pop(L, 1);
        if (i == LUA_MAXINTEGER)
            break;
    }
    sdt__string_builder_push(&build);
    return 1;
}

static int table_unpack(lua_State *L)
{
    lua_Integer first = luaL_optinteger(L, 2, 1);
    lua_Integer last = lua_isnoneornil(L, 3) ? luaL_len(L, 1) : luaL_checkinteger(L, 3);
    lua_Unsigned count;

    if (first > last)
        return 0;
    count = (lua_Unsigned)last - (lua_Unsigned)first;
    if (count >= RESULTS_MOST || !lua_checkstack(L, (int)count + 1))
        return luaL_error(L, "too many results to unpack");
    for (lua_Unsigned i = 0; i <= count; i++) {
        sdt__budget_charge(L, 1);
        lua_geti(L, 1, (lua_Integer)((lua_Unsigned)first + i));
    }
    return (int)count + 1;
}

void sdt__script_open_tables(lua_State *L)
{
    static const luaL_Reg functions[] = {{"concat", table_concat},
                                         {"insert", table_insert},
                                         {"move", table_move},
                                         {"remove", table_remove},
                                         {"sort", sdt__script_table_sort},
                                         {"unpack", table_unpack},
                                         {NULL, NULL}};

    luaL_newlib(L, functions);
    luaopen_table(L);
    sdt__stdlib_take_charged(L, "pack\0", sdt__stdlib_charged, 0);
    lua_pop(L, 1);
}
