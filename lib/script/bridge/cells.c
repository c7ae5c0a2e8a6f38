/*
 * bridge: the rows of tables as HTML (report/html.lua), and the values of a chart as the rows of a
 * table (report/chart/series.lua). Both go through what our modules have made: plain tables, which
 * are read raw. What is more than a text is left to a function of the module's.
 */
#include "core/text.h"
#include "script/bridge/markup.h"
#include "script/bridge/raw.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

enum { CELL_COST = 4, ROW_COST = 4 };

/* ---- rows as HTML ---- */

/* Arguments, and above them what is made. */
enum {
    PAGE = 1,
    ROWS,
    STARTS,
    COLUMNS,
    CELL,
    SORTABLE,
    NAME_STATUS,
    NAME_POINTS,
    NAME_LINK,
    NAME_TEXT,
    NAME_MISSING,
    NAME_NOTE,
    NAME_GROUP,
    NAME_CELLS,
    GROUP,
    ROW,
    CELLS,
    ONE,
    FIELD
};

static const char *const html_names[] = {"status", "points", "link",  "text", "missing",
                                         "note",   "group",  "cells", NULL};

static void add_text(struct sdt__markup *out, int index)
{
    size_t size;
    const char *text = luaL_checklstring(out->L, index, &size);

    sdt__markup_escaped(out, text, size);
}

/* Adds the text of what is on top as it is, and removes it. */
static void add_top(struct sdt__markup *out)
{
    sdt__markup_argument(out, lua_gettop(out->L));
    lua_pop(out->L, 1);
}

/* Adds the start of a cell, which is on top, as it is or with what sorts it. */
static void add_start(struct sdt__markup *out)
{
    lua_State *L = out->L;

    if (!lua_isnil(L, SORTABLE)) {
        lua_pushvalue(L, SORTABLE);
        lua_insert(L, -2);
        lua_pushvalue(L, ONE);
        lua_call(L, 2, 1);
    }
    add_top(out);
}

/* Whether a cell is a text and at most a note, or a word for what is missing. */
static bool is_plain(lua_State *L, lua_Integer column)
{
    bool plain = sdt__raw_push(L, ONE, NAME_STATUS) == LUA_TNIL &&
                 sdt__raw_push(L, ONE, NAME_POINTS) == LUA_TNIL;

    lua_settop(L, ONE);
    if (plain && lua_rawgeti(L, COLUMNS, column) == LUA_TTABLE)
        plain = sdt__raw_push(L, FIELD, NAME_LINK) == LUA_TNIL || !lua_toboolean(L, -1);
    lua_settop(L, ONE);
    return plain;
}

static void add_plain(struct sdt__markup *out)
{
    lua_State *L = out->L;

    sdt__raw_push(L, ONE, NAME_TEXT);
    sdt__raw_push(L, ONE, NAME_MISSING);
    sdt__raw_push(L, ONE, NAME_NOTE);
    if (lua_toboolean(L, FIELD + 1)) {
        sdt__markup_text(out, "<span class=\"mute\">");
        add_text(out, FIELD);
        sdt__markup_text(out, "</span>");
    } else if (lua_isnil(L, FIELD + 2)) {
        add_text(out, FIELD);
    } else {
        sdt__markup_text(out, "<span>");
        add_text(out, FIELD);
        sdt__markup_text(out, " <span class=\"nt\">");
        add_text(out, FIELD + 2);
        sdt__markup_text(out, "</span></span>");
    }
    lua_settop(L, ONE);
}

/* Adds the cell of a column, counted from 1, in the row at CELLS. */
static void add_cell(struct sdt__markup *out, lua_Integer column)
{
    lua_State *L = out->L;

    sdt__budget_charge(L, CELL_COST);
    if (lua_rawgeti(L, CELLS, column) != LUA_TTABLE)
        luaL_error(L, "rows: a cell is expected in column %I", (LUAI_UACINT)column);
    lua_rawgeti(L, STARTS, column);
    add_start(out);
    if (is_plain(L, column)) {
        add_plain(out);
    } else {
        lua_pushvalue(L, CELL);
        lua_pushvalue(L, ONE);
        lua_rawgeti(L, COLUMNS, column);
        lua_call(L, 2, 1);
        add_top(out);
    }
    sdt__markup_text(out, column == 1 ? "</th>" : "</td>");
    lua_settop(L, CELLS);
}

/* Begins a group where the row at ROW is the first of one. */
static void add_group(struct sdt__markup *out, size_t index, lua_Integer columns)
{
    lua_State *L = out->L;

    if (sdt__raw_push(L, ROW, NAME_GROUP) == LUA_TNIL || lua_rawequal(L, -1, GROUP)) {
        lua_settop(L, ROW);
        return;
    }
    sdt__markup_text(out, index > 0 ? "</tbody><tbody role=\"rowgroup\">" : "");
    sdt__markup_text(out, "<tr role=\"row\" class=\"gr\"><th role=\"rowheader\" scope=\"rowgroup\" "
                          "class=\"g\" colspan=\"");
    sdt__markup_coordinate(out, (double)columns);
    sdt__markup_text(out, "\">");
    add_text(out, lua_gettop(L));
    sdt__markup_text(out, "</th></tr>");
    lua_replace(L, GROUP);
}

/* bridge.html_rows(page, rows, starts, columns, cell, sortable or nil): the rows of a table. A
   cell begins with the text of its column in `starts`, or what sortable(start, cell) makes of
   it, and is what cell(cell, column) answers where it is more than a text. */
static int html_rows(lua_State *L)
{
    struct sdt__markup out;
    lua_Unsigned rows, columns;

    for (int i = PAGE; i <= COLUMNS; i++)
        luaL_checktype(L, i, LUA_TTABLE);
    lua_settop(L, SORTABLE);
    luaL_checkstack(L, 32, "too many values");
    sdt__raw_push_names(L, html_names);
    lua_pushnil(L);
    rows = lua_rawlen(L, ROWS);
    columns = lua_rawlen(L, COLUMNS);
    sdt__markup_begin(&out, L, PAGE);
    for (lua_Unsigned i = 0; i < rows; i++) {
        sdt__budget_charge(L, ROW_COST);
        if (lua_rawgeti(L, ROWS, (lua_Integer)i + 1) != LUA_TTABLE)
            return luaL_argerror(L, ROWS, "a list of rows is expected");
        add_group(&out, (size_t)i, (lua_Integer)columns);
        if (sdt__raw_push(L, ROW, NAME_CELLS) != LUA_TTABLE)
            return luaL_argerror(L, ROWS, "a row with cells is expected");
        for (lua_Unsigned c = 1; c <= columns; c++)
            add_cell(&out, (lua_Integer)c);
        sdt__markup_text(&out, "</tr>");
        lua_settop(L, GROUP);
    }
    sdt__markup_end(&out);
    return 0;
}

/* ---- the values of a chart ---- */

/* Pushes the value of a point of a chart as people read it: with the decimals of what it
   measures, or in about four digits without any (SDT__DECIMALS_ALL). False for a number too
   long to be read so, or one that is held against another: nothing is pushed. */
static bool push_said(lua_State *L, double value, bool decimal, int decimals)
{
    const double size = fabs(value);
    char text[64];

    if (!(size < 1e15) || (size > 0 && size < 1e-9))
        return false;
    if (!decimal)
        decimals = value == floor(value) || size >= 1000 ? 0 : size >= 10 ? 1 : 2;
    sdt__number_format_people(value, decimals, sdt__bridge_session(L)->english, text);
    lua_pushstring(L, text);
    return true;
}

enum {
    SERIES = 1,
    DECIMALS,
    MISSING,
    SAY,
    OF_POINTS,
    OF_LABEL,
    OF_Y,
    OF_AGAINST,
    OF_TEXT,
    OF_MISSING,
    OF_VALUE,
    OF_CELLS,
    OUT,
    BY_LABEL,
    POINTS,
    POINT,
    LABEL,
    OF
};

static const char *const series_names[] = {"points",  "label", "y",     "against", "text",
                                           "missing", "value", "cells", NULL};

/* Pushes a cell with a text, which is on top and removed, for a value or without one. */
static void push_cell(lua_State *L, bool missing)
{
    const int cell = lua_gettop(L);

    lua_createtable(L, 0, 2);
    lua_insert(L, -2);
    sdt__raw_set(L, cell, OF_TEXT);
    if (missing) {
        lua_pushboolean(L, 1);
        sdt__raw_set(L, cell, OF_MISSING);
    }
}

/* Pushes the cells of the row for the label at LABEL, a new one where there is none. */
static void push_cells(lua_State *L, lua_Unsigned series)
{
    lua_pushvalue(L, LABEL);
    if (lua_rawget(L, BY_LABEL) == LUA_TTABLE)
        return;
    lua_pop(L, 1);
    lua_createtable(L, 0, 1);
    lua_createtable(L, (int)(series < 1000 ? series + 1 : 0), 0);
    lua_pushvalue(L, LABEL);
    push_cell(L, false);
    lua_rawseti(L, -2, 1);
    lua_pushvalue(L, LABEL);
    lua_pushvalue(L, -2);
    lua_rawset(L, BY_LABEL);
    lua_pushvalue(L, -1);
    lua_setfield(L, -3, "cells");
    lua_insert(L, -2);
    lua_rawseti(L, OUT, (lua_Integer)lua_rawlen(L, OUT) + 1);
}

/* Pushes the cell of the point at POINT. */
static void push_point(lua_State *L)
{
    const bool decimal = !lua_isnil(L, DECIMALS),
               has_value = sdt__raw_push(L, POINT, OF_Y) == LUA_TNUMBER;
    const double value = lua_tonumber(L, -1);
    const bool alone = sdt__raw_push(L, POINT, OF_AGAINST) == LUA_TNIL;

    lua_pop(L, 1);
    if (!(has_value && alone && push_said(L, value, decimal, (int)lua_tointeger(L, DECIMALS)))) {
        lua_pushvalue(L, SAY);
        lua_pushvalue(L, POINT);
        lua_call(L, 1, 1);
    }
    push_cell(L, !has_value);
    lua_insert(L, -2);
    sdt__raw_set(L, lua_gettop(L) - 1, OF_VALUE);
}

/* Gives the rows a cell for each series that they have none of. */
static void fill_rows(lua_State *L, lua_Unsigned series)
{
    const lua_Unsigned rows = lua_rawlen(L, OUT);

    for (lua_Unsigned i = 1; i <= rows; i++) {
        sdt__budget_charge(L, series);
        lua_rawgeti(L, OUT, (lua_Integer)i);
        sdt__raw_push(L, lua_gettop(L), OF_CELLS);
        for (lua_Unsigned s = 2; s <= series + 1; s++) {
            if (lua_rawgeti(L, -1, (lua_Integer)s) == LUA_TNIL) {
                lua_pushvalue(L, MISSING);
                push_cell(L, true);
                lua_rawseti(L, -3, (lua_Integer)s);
            }
            lua_pop(L, 1);
        }
        lua_pop(L, 2);
    }
}

/* bridge.series_rows(series, decimals or nil, missing, say): the points of a list of series {
   points } as rows { cells }: a row for each label in the order that they come first, with the
   label and a cell for each series. say(point) is the text of one that has no value, or more
   than one. */
static int series_rows(lua_State *L)
{
    lua_Unsigned series, points;

    luaL_checktype(L, SERIES, LUA_TTABLE);
    luaL_checkstring(L, MISSING);
    lua_settop(L, SAY);
    luaL_checkstack(L, 32, "too many values");
    sdt__raw_push_names(L, series_names);
    lua_newtable(L);
    lua_newtable(L);
    series = lua_rawlen(L, SERIES);
    for (lua_Unsigned s = 1; s <= series; s++) {
        if (lua_rawgeti(L, SERIES, (lua_Integer)s) != LUA_TTABLE ||
            sdt__raw_push(L, POINTS, OF_POINTS) != LUA_TTABLE)
            return luaL_argerror(L, SERIES, "a list of series is expected");
        lua_replace(L, POINTS);
        points = lua_rawlen(L, POINTS);
        for (lua_Unsigned i = 1; i <= points; i++) {
            sdt__budget_charge(L, CELL_COST);
            if (lua_rawgeti(L, POINTS, (lua_Integer)i) != LUA_TTABLE ||
                sdt__raw_push(L, POINT, OF_LABEL) == LUA_TNIL)
                return luaL_argerror(L, SERIES, "a list of points with labels is expected");
            push_cells(L, series);
            push_point(L);
            lua_rawseti(L, OF, (lua_Integer)s + 1);
            lua_settop(L, POINTS);
        }
        lua_settop(L, BY_LABEL);
    }
    fill_rows(L, series);
    lua_settop(L, OUT);
    return 1;
}

void sdt__bridge_open_cells(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"html_rows", html_rows},
        {"series_rows", series_rows},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
