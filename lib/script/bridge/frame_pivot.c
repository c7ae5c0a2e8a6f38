/*
 * bridge: a table with a row for each value of one field and a column for each of another. Each row
 * keeps the rows that its values came from, so that their sources are told with it.
 */
#include "script/bridge/bridge.h"
#include "script/bridge/frame.h"

#include <lauxlib.h>
#include <string.h>

/* The stack of one call: arguments, what is made, and the row at hand. */
enum {
    ROWS = 1,
    DOWN,
    ACROSS,
    VALUE,
    OUT,
    ROW_OF,  /* value of DOWN -> row of OUT */
    COLUMNS, /* their names, in the order that they come first */
    SEEN,    /* name of a column -> true */
    NAMES,   /* value of ACROSS -> name of its column */
    GIVEN,
    ROW,
    NAME
};

struct pivot {
    bool years;  /* across years */
    int rows;    /* of OUT */
    int columns; /* of COLUMNS */
};

/* Answers what is wrong with the row at hand: "needed" and a field, or "duplicate" and the names. */
static int refuse(lua_State *L, const char *what)
{
    lua_pushnil(L);
    lua_insert(L, -2);
    lua_pushstring(L, what);
    lua_insert(L, -2);
    return 3;
}

/* Whether the value on top may be a key. */
static bool is_key(lua_State *L)
{
    return !lua_isnil(L, -1) && lua_rawequal(L, -1, -1);
}

/* Pushes a new row, with room for as many columns as others have. */
static void push_new_row(lua_State *L, struct pivot *pivot)
{
    lua_createtable(L, 0, pivot->columns + 4);
    lua_pushvalue(L, DOWN);
    lua_pushvalue(L, -3);
    lua_rawset(L, -3);
    lua_getfield(L, GIVEN, "indicator");
    lua_setfield(L, -2, "indicator");
    lua_createtable(L, pivot->columns + 1, 0);
    sdt__bridge_set_behind(L, lua_gettop(L) - 1);
    lua_pushvalue(L, -1);
    lua_rawseti(L, OUT, ++pivot->rows);
}

/* Pushes the row that has the value of DOWN on top, which is removed; a new one if there is none. */
static void push_row_of(lua_State *L, struct pivot *pivot)
{
    lua_pushvalue(L, -1);
    if (lua_rawget(L, ROW_OF) == LUA_TNIL) {
        lua_pop(L, 1);
        push_new_row(L, pivot);
        lua_pushvalue(L, -2);
        lua_pushvalue(L, -2);
        lua_rawset(L, ROW_OF);
    }
    lua_remove(L, -2);
}

/* Pushes what the column of the row at hand is told from others by; its type. Across years it is the
   period of a part of a year, since a year may have several. */
static int push_across(lua_State *L, const struct pivot *pivot)
{
    if (pivot->years) {
        lua_pushliteral(L, "period");
        if (lua_rawget(L, GIVEN) == LUA_TSTRING && lua_rawlen(L, -1) > 4)
            return LUA_TSTRING;
        lua_pop(L, 1);
    }
    return sdt__bridge_push_field(L, GIVEN, ACROSS);
}

/* Adds the name on top to the columns, unless it is there: two values may be called the same. */
static void add_column(lua_State *L, struct pivot *pivot)
{
    lua_pushvalue(L, -1);
    if (lua_rawget(L, SEEN) == LUA_TNIL) {
        lua_pushvalue(L, -2);
        lua_pushboolean(L, 1);
        lua_rawset(L, SEEN);
        lua_pushvalue(L, -2);
        lua_rawseti(L, COLUMNS, ++pivot->columns);
    }
    lua_pop(L, 1);
}

/* Pushes the name of the column of the row at hand; false when it has none. */
static bool push_column(lua_State *L, struct pivot *pivot)
{
    if (push_across(L, pivot) == LUA_TNIL)
        return false;
    lua_pushvalue(L, -1);
    if (lua_rawget(L, NAMES) == LUA_TSTRING) {
        lua_remove(L, -2);
        return true;
    }
    lua_pop(L, 1);
    sdt__bridge_push_name(L, NAMES);
    add_column(L, pivot);
    return true;
}

/* Puts the value of the row at hand where it belongs; false when there is one already. */
static bool put_value(lua_State *L)
{
    lua_pushvalue(L, NAME);
    if (lua_rawget(L, ROW) != LUA_TNIL)
        return false;
    lua_pop(L, 1);
    lua_pushvalue(L, NAME);
    sdt__bridge_push_field(L, GIVEN, VALUE);
    lua_rawset(L, ROW);
    sdt__bridge_push_behind(L, ROW);
    lua_pushvalue(L, GIVEN);
    lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
    return true;
}

/* bridge.frame_pivot(rows, down, across, value): the rows, the names of their columns, and these as a
   set; or nil, what is wrong and with what */
int sdt__bridge_frame_pivot(lua_State *L)
{
    const size_t count = sdt__bridge_count_rows(L, ROWS);
    struct pivot pivot = {.years = strcmp(luaL_checkstring(L, ACROSS), "year") == 0};

    lua_settop(L, VALUE);
    for (int i = OUT; i <= NAMES; i++)
        lua_newtable(L);
    for (size_t i = 0; i < count; i++) {
        sdt__bridge_push_row(L, ROWS, i);
        sdt__bridge_push_field(L, GIVEN, DOWN);
        if (!is_key(L)) {
            lua_pushvalue(L, DOWN);
            return refuse(L, "needed");
        }
        push_row_of(L, &pivot);
        if (!push_column(L, &pivot)) {
            lua_pushvalue(L, ACROSS);
            return refuse(L, "needed");
        }
        if (!put_value(L)) {
            lua_pushvalue(L, DOWN);
            lua_rawget(L, ROW);
            refuse(L, "duplicate");
            lua_pushvalue(L, NAME);
            return 4;
        }
        lua_settop(L, NAMES);
    }
    lua_pushvalue(L, OUT);
    lua_pushvalue(L, COLUMNS);
    lua_pushvalue(L, SEEN);
    return 3;
}
