/*
 * next, and pairs in an order that is the same in every run: numbers, texts by their bytes,
 * booleans, then the rest as they come.
 */
#include "script/sandbox/pairs.h"

#include "script/sandbox/sort.h"
#include "script/sandbox/stdlib.h"

#include <lauxlib.h>
#include <string.h>

enum rank { NUMBER, TEXT, BOOLEAN, OTHER };

struct key {
    enum rank rank;
    bool whole;
    lua_Integer integer; /* or 0 and 1 for booleans */
    lua_Number number;
    const char *text;
    size_t size;
};

static struct key read_key(lua_State *L, int index)
{
    struct key key = {OTHER, false, 0, 0, NULL, 0};

    switch (lua_type(L, index)) {
    case LUA_TNUMBER:
        key.rank = NUMBER;
        key.whole = lua_isinteger(L, index);
        key.integer = lua_tointeger(L, index);
        key.number = lua_tonumber(L, index);
        break;
    case LUA_TSTRING:
        key.rank = TEXT;
        key.text = lua_tolstring(L, index, &key.size);
        break;
    case LUA_TBOOLEAN:
        key.rank = BOOLEAN;
        key.integer = lua_toboolean(L, index);
        break;
    default:
        break;
    }
    return key;
}

static bool key_before(struct sdt__sorting *sorting, uint32_t at_a, uint32_t at_b)
{
    const struct key *keys = sorting->user;
    const struct key *a = &keys[at_a];
    const struct key *b = &keys[at_b];

    if (a->rank != b->rank)
        return a->rank < b->rank;
    if (a->rank == NUMBER && !(a->whole && b->whole))
        return a->number < b->number;
    if (a->rank == TEXT) {
        size_t shared = a->size < b->size ? a->size : b->size;
        int order;
        sdt__budget_charge_bytes(sorting->L, shared);
        order = memcmp(a->text, b->text, shared);
        return order < 0 || (order == 0 && a->size < b->size);
    }
    return a->integer < b->integer;
}

/* Whether the table at index 1 is a plain sequence and comes as such. */
static bool comes_in_order(lua_State *L)
{
    lua_Integer count = 0;

    lua_pushnil(L);
    while (lua_next(L, 1)) {
        sdt__budget_charge(L, 1);
        lua_pop(L, 1);
        if (!lua_isinteger(L, -1) || lua_tointeger(L, -1) != ++count) {
            lua_pop(L, 1);
            return false;
        }
    }
    return true;
}

/* Pushes an array of the keys of the table at index 1; returns how many. */
static size_t push_keys(lua_State *L)
{
    lua_Integer count = 0;

    lua_newtable(L);
    lua_pushnil(L);
    while (lua_next(L, 1)) {
        sdt__budget_charge(L, 1);
        lua_pop(L, 1);
        if (lua_type(L, -1) != LUA_TLIGHTUSERDATA) { /* not the host's note on a metatable */
            lua_pushvalue(L, -1);
            lua_rawseti(L, 2, ++count);
        }
    }
    return (size_t)count;
}

/* Sorts the array of keys on top of the stack, replacing it by a new one. */
static void sort_keys(lua_State *L, size_t count)
{
    int at = lua_gettop(L);
    struct sdt__sorting sorting = {L, NULL, key_before};
    uint32_t *indices;
    struct key *keys;

    luaL_checkstack(L, 6, "too many values");
    keys = lua_newuserdatauv(L, count * sizeof *keys, 0);
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(L, at, (lua_Integer)i + 1);
        keys[i] = read_key(L, -1);
        lua_pop(L, 1);
    }
    indices = sdt__sort_push_indices(L, count);
    sorting.user = keys;
    indices = sdt__sort_indices(&sorting, indices, indices + count, count);
    sdt__stdlib_push_array(L, count);
    for (size_t i = 0; i < count; i++) {
        sdt__budget_charge(L, 1);
        lua_rawgeti(L, at, (lua_Integer)indices[i] + 1);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_replace(L, at);
    lua_settop(L, at);
}

/* Upvalues: the keys, and how many of them are done. */
static int next_pair(lua_State *L)
{
    lua_Integer i = lua_tointeger(L, lua_upvalueindex(2));

    luaL_checktype(L, 1, LUA_TTABLE);
    for (;;) {
        sdt__budget_charge(L, 1);
        if (lua_rawgeti(L, lua_upvalueindex(1), ++i) == LUA_TNIL)
            return 1;
        lua_pushvalue(L, -1);
        if (lua_rawget(L, 1) != LUA_TNIL) {
            lua_pushinteger(L, i);
            lua_replace(L, lua_upvalueindex(2));
            return 2;
        }
        lua_pop(L, 2);
    }
}

int sdt__script_next(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    do {
        sdt__budget_charge(L, 1);
        lua_settop(L, 2);
        if (!lua_next(L, 1)) {
            lua_pushnil(L);
            return 1;
        }
        lua_copy(L, -2, 2);
    } while (lua_type(L, -2) == LUA_TLIGHTUSERDATA); /* the host's note on a metatable */
    return 2;
}

int sdt__script_pairs(lua_State *L)
{
    size_t count;

    luaL_checkany(L, 1);
    sdt__budget_charge(L, 1);
    if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
        lua_pushvalue(L, 1);
        lua_call(L, 1, 3);
        return 3;
    }
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    if (comes_in_order(L)) {
        lua_pushcfunction(L, sdt__script_next);
        lua_pushvalue(L, 1);
        lua_pushnil(L);
        return 3;
    }
    count = push_keys(L);
    sort_keys(L, count);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_pair, 2);
    lua_pushvalue(L, 1);
    lua_pushnil(L);
    return 3;
}
