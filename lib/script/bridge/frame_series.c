/*
 * bridge: rows in groups of one series each, an indicator for a municipality and a gender, in the order
 * that the series come first, and each in order of time.
 */
#include "core/period.h"
#include "script/bridge/bridge.h"
#include "script/bridge/frame.h"
#include "script/sandbox/sort.h"
#include "script/sandbox/stdlib.h"

#include <lauxlib.h>
#include <string.h>

/* The stack of one call. */
enum {
    ROWS = 1,
    HELD,
    GROUPS, /* arrays of rows */
    INDEX,  /* indicator -> municipality -> gender -> its group */
    ROW
};

/* Whether the field on top is a record of the kind, which is then replaced by it. */
static bool is_record(lua_State *L, const char *kind)
{
    bool is = false;

    lua_pushvalue(L, -1);
    if (lua_istable(L, -1) && lua_rawget(L, HELD) == LUA_TTABLE &&
        luaL_getmetafield(L, -2, "__name") == LUA_TSTRING) {
        is = strcmp(lua_tostring(L, -1), kind) == 0;
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return is;
}

/* Pushes the table that the one on top has for the key below it, and removes both; a new one if it has
   none. */
static void step_into(lua_State *L)
{
    lua_insert(L, -2);
    lua_pushvalue(L, -1);
    if (lua_rawget(L, -3) == LUA_TNIL) {
        lua_pop(L, 1);
        lua_newtable(L);
        lua_pushvalue(L, -2);
        lua_pushvalue(L, -2);
        lua_rawset(L, -5);
    }
    lua_replace(L, -3);
    lua_pop(L, 1);
}

/* Pushes the field of the row at hand, read raw. */
static int push_raw(lua_State *L, const char *name)
{
    lua_pushstring(L, name);
    return lua_rawget(L, ROW);
}

/* Whether the row at hand is of a municipality, or a mean of several. */
static bool is_of_somebody(lua_State *L)
{
    const bool is = push_raw(L, "municipality") == LUA_TNIL
                        ? push_raw(L, "mean_name") == LUA_TSTRING
                        : is_record(L, "municipality");

    lua_settop(L, ROW);
    return is;
}

/* Whether the row at hand is one of a value. */
static bool is_value(lua_State *L)
{
    int32_t period;
    bool is = is_of_somebody(L);

    push_raw(L, "indicator");
    is = is && is_record(L, "indicator");
    lua_pop(L, 1);
    is = is && push_raw(L, "gender") == LUA_TSTRING;
    if (is && push_raw(L, "value") != LUA_TNUMBER)
        is = lua_isnil(L, -1);
    if (is && (is = push_raw(L, "period") == LUA_TSTRING))
        is = sdt__period_parse(lua_tostring(L, -1), (size_t)lua_rawlen(L, -1), &period);
    lua_settop(L, ROW);
    return is;
}

/* Adds the row at hand to the group of its series. */
static void add_row(lua_State *L)
{
    static const char *const names[] = {"indicator", "municipality", "gender"};

    lua_pushvalue(L, INDEX);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (push_raw(L, names[i]) == LUA_TNIL) {
            lua_pop(L, 1);
            lua_pushboolean(L, false); /* a mean is of no municipality */
        }
        lua_insert(L, -2);
        step_into(L);
    }
    if (lua_rawlen(L, -1) == 0) {
        lua_pushvalue(L, -1);
        lua_rawseti(L, GROUPS, (lua_Integer)lua_rawlen(L, GROUPS) + 1);
    }
    lua_pushvalue(L, ROW);
    lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
}

static bool ends_before(struct sdt__sorting *sorting, uint32_t a, uint32_t b)
{
    const int *ends = sorting->user;

    sdt__budget_charge(sorting->L, 1);
    return ends[a] < ends[b];
}

/* Reads when the rows of the group on top end; returns whether they are in order of time. */
static bool read_ends(lua_State *L, int *ends, size_t count)
{
    bool in_order = true;

    for (size_t i = 0; i < count; i++) {
        int32_t period = 0;

        lua_rawgeti(L, GROUPS + 1, (lua_Integer)i + 1);
        lua_getfield(L, -1, "period");
        sdt__period_parse(lua_tostring(L, -1), (size_t)lua_rawlen(L, -1), &period);
        ends[i] = sdt__period_end(period);
        in_order = in_order && (i == 0 || ends[i - 1] <= ends[i]);
        lua_pop(L, 2);
    }
    return in_order;
}

/* Sorts the group on top, and puts it in the place of that of the number. */
static void sort_group(lua_State *L, lua_Integer number)
{
    const size_t count = (size_t)lua_rawlen(L, GROUPS + 1);
    struct sdt__sorting sorting = {L, NULL, ends_before};
    int *ends = lua_newuserdatauv(L, count * sizeof *ends, 0);
    uint32_t *indices;

    sorting.user = ends;
    if (read_ends(L, ends, count))
        return;
    indices = sdt__sort_push_indices(L, count);
    indices = sdt__sort_indices(&sorting, indices, indices + count, count);
    sdt__stdlib_push_array(L, count);
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(L, GROUPS + 1, (lua_Integer)indices[i] + 1);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_rawseti(L, GROUPS, number);
}

/* bridge.frame_series(rows, held): the groups; or nil and the index of a row that is of no value */
int sdt__bridge_frame_series(lua_State *L)
{
    const size_t count = sdt__bridge_count_rows(L, ROWS);
    lua_Integer groups;

    lua_settop(L, HELD);
    lua_newtable(L);
    lua_newtable(L);
    for (size_t i = 0; i < count; i++) {
        sdt__bridge_push_row(L, ROWS, i);
        if (!is_value(L)) {
            lua_pushnil(L);
            lua_pushinteger(L, (lua_Integer)i + 1);
            return 2;
        }
        add_row(L);
        lua_settop(L, INDEX);
    }
    lua_settop(L, GROUPS);
    groups = (lua_Integer)lua_rawlen(L, GROUPS);
    for (lua_Integer i = 1; i <= groups; i++) {
        lua_rawgeti(L, GROUPS, i);
        sort_group(L, i);
        lua_settop(L, GROUPS);
    }
    return 1;
}
