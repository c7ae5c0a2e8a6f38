/*
 * A merge sort over indices, and table.sort.
 */
#include "script/sandbox/sort.h"

#include "script/sandbox/stdlib.h"

#include <lauxlib.h>
#include <string.h>

enum { ELEMENTS_MOST = SDT__SCRIPT_BLOCK_MOST / 16 };

/* Merges two neighbouring runs of `from` into `to`. */
static void merge(struct sdt__sorting *sorting, const uint32_t *from, uint32_t *to, size_t left,
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

uint32_t *sdt__sort_indices(struct sdt__sorting *sorting, uint32_t *indices, uint32_t *spare,
                            size_t count)
{
    for (size_t width = 1; width < count; width *= 2) {
        uint32_t *sorted;
        for (size_t i = 0; i < count; i += 2 * width) {
            size_t total = count - i < 2 * width ? count - i : 2 * width;
            size_t left = total < width ? total : width;
            sdt__budget_charge(sorting->L, total);
            merge(sorting, indices + i, spare + i, left, total);
        }
        sorted = spare;
        spare = indices;
        indices = sorted;
    }
    return indices;
}

/* --- table.sort: 1 the table, 2 the comparator, 3 the values, 4 the indices --- */

static bool value_before(struct sdt__sorting *sorting, uint32_t a, uint32_t b)
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

uint32_t *sdt__sort_push_indices(lua_State *L, size_t count)
{
    uint32_t *indices = lua_newuserdatauv(L, 2 * count * sizeof *indices, 0);

    for (size_t i = 0; i < count; i++)
        indices[i] = (uint32_t)i;
    return indices;
}

int sdt__script_table_sort(lua_State *L)
{
    struct sdt__sorting sorting = {L, NULL, value_before};
    uint32_t *indices;
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
    sdt__stdlib_push_array(L, count);
    for (lua_Integer i = 1; i <= size; i++) {
        lua_geti(L, 1, i);
        lua_rawseti(L, 3, i);
    }
    indices = sdt__sort_push_indices(L, count);
    indices = sdt__sort_indices(&sorting, indices, indices + count, count);
    for (size_t i = 1; i < count; i++) {
        if (value_before(&sorting, indices[i], indices[i - 1]))
            return luaL_error(L, "invalid order function for sorting");
    }
    for (size_t i = 0; i < count; i++) {
        sdt__budget_charge(L, 1);
        lua_rawgeti(L, 3, (lua_Integer)indices[i] + 1);
        lua_seti(L, 1, (lua_Integer)i + 1);
    }
    return 0;
}
