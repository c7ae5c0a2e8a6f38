/*
 * bridge: the verbs of frames, over rows of scripts. A row is read raw as far as it goes; a field
 * that it lacks is asked for as Lua would, so that a name that no row has is the error it always
 * is. Each row is charged for. frame.lua checks what a script gives and tells what is wrong.
 */
#include "script/bridge/frame.h"

#include "core/text.h"
#include "script/bridge/bridge.h"
#include "script/sandbox/metatables.h"
#include "script/sandbox/sort.h"
#include "script/sandbox/stdlib.h"
#include "script/sandbox/string_builder.h"

#include <lauxlib.h>
#include <string.h>

enum { ROW_COST = 6 };

size_t sdt__bridge_count_rows(lua_State *L, int rows)
{
    luaL_checktype(L, rows, LUA_TTABLE);
    luaL_checkstack(L, 16, "too many values");
    return (size_t)lua_rawlen(L, rows);
}

void sdt__bridge_push_row(lua_State *L, int rows, size_t index)
{
    sdt__budget_charge(L, ROW_COST);
    if (lua_rawgeti(L, rows, (lua_Integer)index + 1) != LUA_TTABLE)
        luaL_error(L, "rows: a table is expected at %I", (LUAI_UACINT)index + 1);
}

int sdt__bridge_push_field(lua_State *L, int row, int name)
{
    int type;

    lua_pushvalue(L, name);
    type = lua_rawget(L, row);
    if (type != LUA_TNIL)
        return type;
    lua_pop(L, 1);
    lua_pushvalue(L, name);
    return lua_gettable(L, row);
}

/* bridge.elements(list, whether they are rows): the elements as an array of their own, or nil
   and the index of one that is none: that is nil or, among rows, no table */
static int elements(lua_State *L)
{
    const size_t count = sdt__bridge_count_rows(L, 1);
    const bool rows = lua_toboolean(L, 2);

    lua_settop(L, 1);
    sdt__stdlib_push_array(L, count);
    for (size_t i = 0; i < count; i++) {
        int type;

        sdt__budget_charge(L, 1);
        type = lua_rawgeti(L, 1, (lua_Integer)i + 1);
        if (type == LUA_TNIL || (rows && type != LUA_TTABLE)) {
            lua_pushnil(L);
            lua_pushinteger(L, (lua_Integer)i + 1);
            return 2;
        }
        lua_rawseti(L, 2, (lua_Integer)i + 1);
    }
    return 1;
}

/* Pushes the key of the record on top, whose values `held` has; nil when it is no record. */
static int push_key(lua_State *L, int held)
{
    lua_pushvalue(L, -1);
    if (lua_rawget(L, held) != LUA_TTABLE) {
        lua_pop(L, 1);
        lua_pushnil(L);
        return LUA_TNIL;
    }
    lua_pushliteral(L, "key");
    lua_rawget(L, -2);
    lua_remove(L, -2);
    return lua_type(L, -1);
}

/* Whether the value on top, which is removed, is in a set, as it is or by its key. */
static bool is_among(lua_State *L, int set, int held)
{
    bool among = false;

    if (!lua_isnil(L, -1)) {
        lua_pushvalue(L, -1);
        among = lua_rawget(L, set) != LUA_TNIL;
        lua_pop(L, 1);
        if (!among && lua_istable(L, -1)) {
            if (push_key(L, held) != LUA_TNIL)
                among = lua_rawget(L, set) != LUA_TNIL;
            lua_pop(L, 1);
        }
    }
    lua_pop(L, 1);
    return among;
}

/* bridge.frame_where(rows, names, sets, held): those whose field of each name is in its set */
static int frame_where(lua_State *L)
{
    enum { ROWS = 1, NAMES, SETS, HELD, OUT, ROW, NAME, SET };
    const size_t count = sdt__bridge_count_rows(L, ROWS);
    lua_Integer kept = 0, conditions;

    for (int table = NAMES; table <= HELD; table++)
        luaL_checktype(L, table, LUA_TTABLE);
    conditions = (lua_Integer)lua_rawlen(L, NAMES);
    lua_settop(L, HELD);
    lua_newtable(L);
    for (size_t i = 0; i < count; i++) {
        bool keep = true;

        sdt__bridge_push_row(L, ROWS, i);
        for (lua_Integer c = 1; keep && c <= conditions; c++) {
            sdt__budget_charge(L, 2);
            lua_rawgeti(L, NAMES, c);
            if (lua_rawgeti(L, SETS, c) != LUA_TTABLE)
                return luaL_argerror(L, SETS, "a set for each name is expected");
            sdt__bridge_push_field(L, ROW, NAME);
            keep = is_among(L, SET, HELD);
            lua_settop(L, ROW);
        }
        if (keep)
            lua_rawseti(L, OUT, ++kept);
        lua_settop(L, OUT);
    }
    return 1;
}

/* --- order --- */

/* What a row is sorted by: a number, or a text that the array of texts holds. */
struct sort_key {
    const char *text; /* NULL: the number */
    size_t size;      /* of the text */
    double number;
    bool absent;
};

struct sort_order {
    const struct sort_key *keys;
    bool descending;
};

static int compare_keys(const struct sort_key *a, const struct sort_key *b)
{
    if (!a->text && !b->text)
        return (a->number > b->number) - (a->number < b->number);
    return sdt__text_compare_swedish(a->text, b->text);
}

static bool key_before(struct sdt__sorting *sorting, uint32_t a, uint32_t b)
{
    const struct sort_order *order = sorting->user;
    const struct sort_key *first = &order->keys[a], *second = &order->keys[b];
    int sign;

    sdt__budget_charge(sorting->L, 1 + first->size / 4);
    if (first->absent || second->absent)
        return !first->absent;
    sign = compare_keys(first, second);
    return order->descending ? sign > 0 : sign < 0;
}

int sdt__bridge_push_name(lua_State *L, int names)
{
    lua_pushvalue(L, -1);
    if (lua_rawget(L, names) == LUA_TNIL) {
        lua_pop(L, 1);
        sdt__budget_charge(L, 20);
        sdt__script_metatable_renew(L, lua_gettop(L));
        sdt__script_tostring(L, lua_gettop(L), NULL);
        if (lua_rawequal(L, -2, -2)) { /* a number that is none is no key */
            lua_pushvalue(L, -2);
            lua_pushvalue(L, -2);
            lua_rawset(L, names);
        }
    }
    lua_remove(L, -2);
    return lua_type(L, -1);
}

/* Reads the keys in the array `values`; returns whether all of them are numbers or absent. */
static bool read_numbers(lua_State *L, int values, struct sort_key *keys, size_t count)
{
    bool numbers = true;

    for (size_t i = 0; i < count; i++) {
        const int type = lua_rawgeti(L, values, (lua_Integer)i + 1);

        sdt__budget_charge(L, 1);
        keys[i] = (struct sort_key){.absent = type == LUA_TNIL};
        if (type == LUA_TNUMBER)
            keys[i].number = lua_tonumber(L, -1);
        else
            numbers = numbers && keys[i].absent;
        lua_pop(L, 1);
    }
    return numbers;
}

/* Gives each key its text, which the array that is pushed holds. Where numbers and others are
   mixed, they are sorted as the texts they are shown as. */
static void read_texts(lua_State *L, int values, struct sort_key *keys, size_t count)
{
    int texts, names;

    sdt__stdlib_push_array(L, count);
    texts = lua_gettop(L);
    lua_newtable(L);
    names = lua_gettop(L);
    for (size_t i = 0; i < count; i++) {
        if (keys[i].absent)
            continue;
        lua_rawgeti(L, values, (lua_Integer)i + 1);
        sdt__bridge_push_name(L, names);
        keys[i].text = lua_tolstring(L, -1, &keys[i].size);
        lua_rawseti(L, texts, (lua_Integer)i + 1);
    }
    lua_settop(L, texts);
}

/* Pushes the field of each row as an array. */
static void push_column(lua_State *L, int rows, int name, size_t count)
{
    const int column = lua_gettop(L) + 1;

    sdt__stdlib_push_array(L, count);
    for (size_t i = 0; i < count; i++) {
        sdt__bridge_push_row(L, rows, i);
        sdt__bridge_push_field(L, column + 1, name);
        lua_rawseti(L, column, (lua_Integer)i + 1);
        lua_settop(L, column);
    }
}

/* bridge.frame_sort(rows, by, descending): by a field, or by the values in an array; those
   without one last, and equal ones in the order they had */
static int frame_sort(lua_State *L)
{
    enum { ROWS = 1, BY, DESCENDING };
    const size_t count = sdt__bridge_count_rows(L, ROWS);
    struct sort_order order = {.descending = lua_toboolean(L, DESCENDING)};
    struct sdt__sorting sorting = {L, &order, key_before};
    struct sort_key *keys;
    uint32_t *indices;
    int values = BY;

    lua_settop(L, DESCENDING);
    keys = lua_newuserdatauv(L, (count + 1) * sizeof *keys, 0);
    if (!lua_istable(L, BY)) {
        push_column(L, ROWS, BY, count);
        values = lua_gettop(L);
    }
    if (!read_numbers(L, values, keys, count))
        read_texts(L, values, keys, count);
    order.keys = keys;
    indices = sdt__sort_push_indices(L, count);
    indices = sdt__sort_indices(&sorting, indices, indices + count, count);
    sdt__stdlib_push_array(L, count);
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(L, ROWS, (lua_Integer)indices[i] + 1);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

/* --- what a row is made of --- */

/* The key of a row's note. A script comes to no such key, so it can neither see nor forge one. */
static const char behind_key = 0;

void sdt__bridge_set_behind(lua_State *L, int row)
{
    lua_rawsetp(L, row, &behind_key);
}

int sdt__bridge_push_behind(lua_State *L, int row)
{
    return lua_rawgetp(L, row, &behind_key);
}

/* bridge.behind(row): the rows that it is made of, or nil */
static int frame_behind(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    sdt__bridge_push_behind(L, 1);
    return 1;
}

/* bridge.set_behind(row, rows) */
static int frame_set_behind(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    sdt__bridge_set_behind(L, 1);
    return 0;
}

void sdt__bridge_open_frame(lua_State *L)
{
    static const luaL_Reg functions[] = {{"elements", elements},
                                         {"frame_where", frame_where},
                                         {"frame_sort", frame_sort},
                                         {"frame_mean", sdt__bridge_frame_mean},
                                         {"frame_pivot", sdt__bridge_frame_pivot},
                                         {"frame_series", sdt__bridge_frame_series},
                                         {"behind", frame_behind},
                                         {"set_behind", frame_set_behind},
                                         {NULL, NULL}};

    luaL_setfuncs(L, functions, 0);
}
