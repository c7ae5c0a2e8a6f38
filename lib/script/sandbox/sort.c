/*
 * table.sort and the order of pairs. A merge sort over positions: its steps are bounded and stay
 * inside the array whatever the comparator answers, and a comparator that contradicts itself shows
 * as two neighbours in the wrong order.
 */
#include "script/sandbox/tables.h"

#include "script/sandbox/globals.h"

#include <lauxlib.h>
#include <string.h>

enum { ELEMENTS_MOST = SDT__SCRIPT_BLOCK_MOST / 16 };

struct sorting {
    lua_State *L;
    void *user;
    bool (*before)(struct sorting *sorting, uint32_t a, uint32_t b);
};

/* Merges two neighbouring runs of `from` into `to`. */
static void merge(struct sorting *sorting, const uint32_t *from, uint32_t *to, size_t left,
                  size_t total)
{
    size_t a = 0;
    size_t b = left;
    size_t out = 0;

    if (left < total && !sorting->before(sorting, from[left], from[left - 1])) {
        memcpy(to, from, total * sizeof *to);
        return;
    }
    while (a < left && b < total) {
        bool right = sorting->before(sorting, from[b], from[a]);
        to[out++] = right ? from[b++] : from[a++];
    }
    memcpy(to + out, from + a, (left - a) * sizeof *to);
    out += left - a;
    memcpy(to + out, from + b, (total - b) * sizeof *to);
}

/* Sorts positions[0 .. count - 1]; `spare` has the same size. Stable. */
static uint32_t *sort_positions(struct sorting *sorting, uint32_t *positions, uint32_t *spare,
                                size_t count)
{
    for (size_t width = 1; width < count; width *= 2) {
        uint32_t *sorted;
        for (size_t i = 0; i < count; i += 2 * width) {
            size_t total = count - i < 2 * width ? count - i : 2 * width;
            size_t left = total < width ? total : width;
            sdt__budget_charge(sorting->L, total);
            merge(sorting, positions + i, spare + i, left, total);
        }
        sorted = spare;
        spare = positions;
        positions = sorted;
    }
    return positions;
}

/* --- table.sort: 1 the table, 2 the comparator, 3 the values, 4 the positions --- */

static bool value_before(struct sorting *sorting, uint32_t a, uint32_t b)
{
    lua_State *L = sorting->L;
    bool before;

    sdt__budget_charge(L, 2);
    lua_pushvalue(L, 2);
    lua_rawgeti(L, 3, (lua_Integer)a + 1);
    lua_rawgeti(L, 3, (lua_Integer)b + 1);
    if (lua_isnil(L, 2)) {
        bool less = lua_compare(L, -2, -1, LUA_OPLT);
        lua_pop(L, 3);
        return less;
    }
    lua_call(L, 2, 1);
    before = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return before;
}

static uint32_t *new_positions(lua_State *L, size_t count)
{
    uint32_t *positions = lua_newuserdatauv(L, 2 * count * sizeof *positions, 0);

    for (size_t i = 0; i < count; i++)
        positions[i] = (uint32_t)i;
    return positions;
}

int sdt__script_table_sort(lua_State *L)
{
    struct sorting sorting = {L, NULL, value_before};
    uint32_t *positions;
    lua_Integer size;
    size_t count;

    luaL_checktype(L, 1, LUA_TTABLE);
    sdt__budget_charge(L, 1);
    size = luaL_len(L, 1);
    if (size < 2)
        return 0;
    luaL_argcheck(L, size <= ELEMENTS_MOST, 1, "array too big");
    if (!lua_isnoneornil(L, 2))
        luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_settop(L, 2);
    count = (size_t)size;
    sdt__budget_charge(L, 2 * count);
    lua_createtable(L, (int)count, 0);
    for (lua_Integer i = 1; i <= size; i++) {
        lua_geti(L, 1, i);
        lua_rawseti(L, 3, i);
    }
    positions = new_positions(L, count);
    positions = sort_positions(&sorting, positions, positions + count, count);
    for (size_t i = 1; i < count; i++) {
        if (value_before(&sorting, positions[i], positions[i - 1]))
            return luaL_error(L, "invalid order function for sorting");
    }
    for (size_t i = 0; i < count; i++) {
        sdt__budget_charge(L, 1);
        lua_rawgeti(L, 3, (lua_Integer)positions[i] + 1);
        lua_seti(L, 1, (lua_Integer)i + 1);
    }
    return 0;
}

/* --- pairs --- */

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

static bool key_before(struct sorting *sorting, uint32_t at_a, uint32_t at_b)
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

/* Sorts the array of keys on top of the stack into a new one in its place. */
static void sort_keys(lua_State *L, size_t count)
{
    int at = lua_gettop(L);
    struct sorting sorting = {L, NULL, key_before};
    uint32_t *positions;
    struct key *keys;

    luaL_checkstack(L, 6, "too many values");
    keys = lua_newuserdatauv(L, count * sizeof *keys, 0);
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(L, at, (lua_Integer)i + 1);
        keys[i] = read_key(L, -1);
        lua_pop(L, 1);
    }
    positions = new_positions(L, count);
    sorting.user = keys;
    positions = sort_positions(&sorting, positions, positions + count, count);
    lua_createtable(L, (int)count, 0);
    for (size_t i = 0; i < count; i++) {
        sdt__budget_charge(L, 1);
        lua_rawgeti(L, at, (lua_Integer)positions[i] + 1);
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
