/*
 * bridge: the rows that a chart or a table shows, gone through once: grouped by what they belong
 * to, made into series of points, and asked for their sources (report/chart_data.lua,
 * report/chart/series.lua, report/sources.lua). A field that a row itself has is read raw, as Lua
 * would find it. Whatever is not as it is in nearly all rows, a field that is asked for by a path,
 * a text that has a word, a value that is missing or is no number, goes to a function of the
 * module's, which knows all there is to know of it.
 */
#include "script/bridge/bridge.h"
#include "script/bridge/frame.h"
#include "script/bridge/raw.h"
#include "script/sandbox/metatables.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

enum { TIME_MOST = 1000000 /* years: report/format.lua */ };

/* Sets the argument `how`, a table, to so many of its fields at the stack's next slots. */
static void push_fields(lua_State *L, int how, const char *const *names)
{
    luaL_checktype(L, how, LUA_TTABLE);
    for (; *names; names++) {
        lua_pushstring(L, *names);
        lua_rawget(L, how);
    }
}

/* Pushes the field of the table at `row` that the text at `name` names, raw; nil without a name. */
static int push_own(lua_State *L, int row, int name)
{
    if (lua_isnil(L, name)) {
        lua_pushnil(L);
        return LUA_TNIL;
    }
    lua_pushvalue(L, name);
    return lua_rawget(L, row);
}

/* Whether a field that a row itself lacks may come from elsewhere. */
static bool may_have_more(lua_State *L, int row)
{
    if (!lua_getmetatable(L, row))
        return false;
    lua_pop(L, 1);
    return true;
}

/* Whether the value at an index is one whose name is kept by what it is: a text may have a word
   in one row and none in another. */
static bool is_kept(lua_State *L, int index)
{
    const int type = lua_type(L, index);

    return type != LUA_TNIL && type != LUA_TSTRING && type != LUA_TNUMBER;
}

/* Replaces what a row belongs to, on top, by its name: the one that `names` keeps, or what
   name(row) answers. */
static void push_name(lua_State *L, int names, int function, int row)
{
    if (is_kept(L, -1)) {
        lua_pushvalue(L, -1);
        if (lua_rawget(L, names) == LUA_TSTRING) {
            lua_remove(L, -2);
            return;
        }
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    lua_pushvalue(L, function);
    lua_pushvalue(L, row);
    lua_call(L, 1, 1);
}

/* ---- groups ---- */

/* bridge.rows_by_name(rows, field or nil, names, name): a list of { name, rows } in the order
   that the names come first */
static int rows_by_name(lua_State *L)
{
    enum { ROWS = 1, FIELD, NAMES, NAME, OUT, BY_NAME, LAST, GROUP, ROW, WHAT };
    const size_t count = sdt__bridge_count_rows(L, ROWS);

    luaL_checktype(L, NAMES, LUA_TTABLE);
    lua_settop(L, NAME);
    lua_newtable(L);
    lua_newtable(L);
    lua_pushnil(L);
    lua_pushnil(L);
    for (size_t i = 0; i < count; i++) {
        sdt__bridge_push_row(L, ROWS, i);
        push_own(L, ROW, FIELD);
        if (!is_kept(L, WHAT) || !lua_rawequal(L, WHAT, LAST)) {
            lua_pushvalue(L, WHAT);
            lua_replace(L, LAST);
            push_name(L, NAMES, NAME, ROW);
            lua_pushvalue(L, -1);
            if (lua_rawget(L, BY_NAME) != LUA_TTABLE) {
                lua_pop(L, 1);
                lua_createtable(L, 0, 2);
                lua_pushvalue(L, -2);
                lua_setfield(L, -2, "name");
                lua_newtable(L);
                lua_setfield(L, -2, "rows");
                lua_pushvalue(L, -2);
                lua_pushvalue(L, -2);
                lua_rawset(L, BY_NAME);
                lua_pushvalue(L, -1);
                lua_rawseti(L, OUT, (lua_Integer)lua_rawlen(L, OUT) + 1);
            }
            sdt__raw_push_named(L, lua_gettop(L), "rows");
            lua_replace(L, GROUP);
        }
        lua_pushvalue(L, ROW);
        lua_rawseti(L, GROUP, (lua_Integer)lua_rawlen(L, GROUP) + 1);
        lua_settop(L, GROUP);
    }
    lua_settop(L, OUT);
    return 1;
}

/* ---- series ---- */

/* The stack of bridge.series_of(): its arguments, the fields of `how`, and what is made. */
enum {
    ROWS = 1,
    HOW,
    COLOR,
    TIME,
    VALUE,
    RULE,
    NAMES,
    HIGHLIGHT,
    NAME,
    POINT,
    RULE_OF,
    DUPLICATE,
    NAME_LABEL,
    NAME_X,
    NAME_Y,
    NAME_PERIOD,
    NAME_HIGHLIGHT,
    OUT,
    BY_NAME,
    YEARS, /* the label of each year that was met */
    FOUND, /* the value of the rule */
    LAST,  /* what the row before belonged to */
    ONE,   /* its series, and of that */
    POINTS,
    TAKEN,
    ROW,
    MADE,
    LABEL
};

static const char *const how_fields[] = {
    "color", "x", "y", "rule", "names", "highlight", "name", "point", "rule_of", "duplicate", NULL};

static const char *const point_names[] = {"label", "x", "y", "period", "highlight", NULL};

/* How most rows are read; others by the module's own functions. */
struct reading {
    bool plain;  /* a time and a value by one field each, with nothing to hold them against */
    bool period; /* a part of a year stands at its period */
    bool any_highlight;
    lua_Integer series;
};

/* Pushes the series of a name, which is on top and removed: { name, points, taken, highlight }. */
static void push_series(lua_State *L, struct reading *reading)
{
    lua_pushvalue(L, -1);
    if (lua_rawget(L, BY_NAME) == LUA_TTABLE) {
        lua_remove(L, -2);
        return;
    }
    lua_pop(L, 1);
    lua_createtable(L, 0, 4);
    lua_pushvalue(L, -2);
    lua_setfield(L, -2, "name");
    lua_newtable(L);
    lua_setfield(L, -2, "points");
    lua_newtable(L);
    lua_setfield(L, -2, "taken");
    push_own(L, HIGHLIGHT, lua_gettop(L) - 1);
    lua_setfield(L, -2, "highlight");
    lua_pushvalue(L, -2);
    lua_pushvalue(L, -2);
    lua_rawset(L, BY_NAME);
    lua_pushvalue(L, -1);
    lua_rawseti(L, OUT, ++reading->series);
    lua_remove(L, -2);
}

/* Sets ONE, POINTS and TAKEN to the series of the row at ROW. */
static void find_series(lua_State *L, struct reading *reading)
{
    push_own(L, ROW, COLOR);
    if (is_kept(L, -1) && lua_rawequal(L, -1, LAST)) {
        lua_pop(L, 1);
        return;
    }
    lua_pushvalue(L, -1);
    lua_replace(L, LAST);
    push_name(L, NAMES, NAME, ROW);
    push_series(L, reading);
    lua_replace(L, ONE);
    sdt__raw_push_named(L, ONE, "points");
    lua_replace(L, POINTS);
    sdt__raw_push_named(L, ONE, "taken");
    lua_replace(L, TAKEN);
}

/* Whether the row stands at its year: it has no period, or that is one year. */
static bool is_of_year(lua_State *L)
{
    const int type = sdt__raw_push(L, ROW, NAME_PERIOD);
    const bool is = type == LUA_TNIL      ? !may_have_more(L, ROW)
                    : type == LUA_TSTRING ? lua_rawlen(L, -1) <= 4
                                          : true;

    lua_pop(L, 1);
    return is;
}

/* Pushes a year as a text. */
static void push_label(lua_State *L, lua_Integer year)
{
    if (lua_rawgeti(L, YEARS, year) != LUA_TNIL)
        return;
    lua_pop(L, 1);
    lua_pushinteger(L, year);
    lua_tostring(L, -1);
    lua_pushvalue(L, -1);
    lua_rawseti(L, YEARS, year);
}

/* Pushes the point { label, y, x } of a row as nearly all are; false, and nothing is pushed,
   for others. */
static bool push_plain_point(lua_State *L, const struct reading *reading)
{
    lua_Integer time;
    double value;
    bool plain;

    if (!reading->plain)
        return false;
    push_own(L, ROW, TIME);
    push_own(L, ROW, VALUE);
    plain = lua_isinteger(L, -2) && lua_type(L, -1) == LUA_TNUMBER;
    time = lua_tointeger(L, -2);
    value = lua_tonumber(L, -1);
    plain = plain && time > -TIME_MOST && time < TIME_MOST && isfinite(value) &&
            (!reading->period || is_of_year(L));
    if (!plain) {
        lua_pop(L, 2);
        return false;
    }
    lua_createtable(L, 0, 3);
    lua_replace(L, MADE);          /* where the year was */
    sdt__raw_set(L, MADE, NAME_Y); /* a whole number stays one */
    push_label(L, time);
    sdt__raw_set(L, MADE, NAME_LABEL);
    lua_pushnumber(L, (double)time);
    sdt__raw_set(L, MADE, NAME_X);
    return true;
}

static void push_point(lua_State *L, const struct reading *reading, size_t index)
{
    if (push_plain_point(L, reading))
        return;
    lua_pushvalue(L, POINT);
    lua_pushvalue(L, ROW);
    lua_pushinteger(L, (lua_Integer)index + 1);
    lua_call(L, 2, 1);
    if (!lua_istable(L, -1))
        luaL_error(L, "a point is expected");
}

/* Adds the point at MADE to the series, which must have none with its label. */
static void add_point(lua_State *L)
{
    sdt__raw_push(L, MADE, NAME_LABEL);
    lua_pushvalue(L, LABEL);
    if (lua_rawget(L, TAKEN) != LUA_TNIL) {
        lua_pop(L, 1);
        lua_pushvalue(L, DUPLICATE);
        lua_pushvalue(L, ONE);
        lua_pushvalue(L, LABEL);
        lua_call(L, 2, 0);
    }
    lua_settop(L, LABEL);
    lua_pushvalue(L, LABEL);
    lua_pushboolean(L, 1);
    lua_rawset(L, TAKEN);
    lua_pushvalue(L, MADE);
    lua_rawseti(L, POINTS, (lua_Integer)lua_rawlen(L, POINTS) + 1);
}

/* Keeps the value of the rule that the row has, where it is one of those that the rule is told
   for. */
static void find_rule(lua_State *L, const struct reading *reading)
{
    if (lua_isnil(L, RULE_OF))
        return;
    sdt__raw_push(L, ONE, NAME_HIGHLIGHT);
    if (reading->any_highlight && !lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        return;
    }
    if (push_own(L, ROW, RULE) != LUA_TNUMBER && (lua_isnil(L, RULE) || may_have_more(L, ROW))) {
        lua_pushvalue(L, RULE_OF);
        lua_pushvalue(L, ROW);
        lua_call(L, 1, 1);
    }
    if (lua_type(L, -1) == LUA_TNUMBER && isfinite(lua_tonumber(L, -1)))
        lua_copy(L, -1, FOUND);
    lua_settop(L, LABEL);
}

static bool has_any(lua_State *L, int set)
{
    luaL_checktype(L, set, LUA_TTABLE);
    lua_pushnil(L);
    if (!lua_next(L, set))
        return false;
    lua_pop(L, 2);
    return true;
}

static bool is_true(lua_State *L, int table, const char *name)
{
    const int type = sdt__raw_push_named(L, table, name);
    const bool is = type != LUA_TNIL && lua_toboolean(L, -1);

    lua_pop(L, 1);
    return is;
}

/* bridge.series_of(rows, how): the rows as a list of series in the order of their first rows,
   and the value of the rule that holds for them. `how` has the fields that tell a row's series
   (color), time (x), value (y) and rule, nil for those that a function must find; name(row),
   point(row, index) and rule_of(row), which are asked where that is so; duplicate(series,
   label); the names that are known and those that are highlighted; and whether rows are
   `plain`, and at their `period`. */
static int series_of(lua_State *L)
{
    const size_t count = sdt__bridge_count_rows(L, ROWS);
    struct reading reading = {.series = 0};

    luaL_checkstack(L, 40, "too many values");
    lua_settop(L, HOW);
    push_fields(L, HOW, how_fields);
    luaL_checktype(L, NAMES, LUA_TTABLE);
    reading.plain = is_true(L, HOW, "plain");
    reading.period = is_true(L, HOW, "period");
    reading.any_highlight = has_any(L, HIGHLIGHT);
    sdt__raw_push_names(L, point_names);
    for (int i = OUT; i <= YEARS; i++)
        lua_newtable(L);
    lua_settop(L, TAKEN);
    for (size_t i = 0; i < count; i++) {
        sdt__bridge_push_row(L, ROWS, i);
        find_series(L, &reading);
        push_point(L, &reading, i);
        add_point(L);
        find_rule(L, &reading);
        push_own(L, HIGHLIGHT, LABEL);
        if (lua_toboolean(L, -1))
            sdt__raw_set(L, MADE, NAME_HIGHLIGHT);
        lua_settop(L, TAKEN);
    }
    lua_pushvalue(L, OUT);
    lua_pushvalue(L, FOUND);
    return 2;
}

/* ---- sources ---- */

/* Whether a day that a row tells of is new: later than the one that is known of its source. */
static bool is_news(lua_State *L, int row, int known, int name)
{
    const int type = sdt__raw_push(L, row, name);
    bool news = type != LUA_TNIL;

    if (news && sdt__raw_push(L, known, name) == LUA_TSTRING && type == LUA_TSTRING)
        news = strcmp(lua_tostring(L, -2), lua_tostring(L, -1)) > 0;
    lua_settop(L, known);
    return news;
}

/* bridge.sources_of(rows, found, records, add): sets in `found` the number of each row's
   source, of those that `records` knows. add(row) does it for a row with more to tell of. */
static int sources_of(lua_State *L)
{
    enum {
        ALL = 1,
        IDS,
        RECORDS,
        ADD,
        OF_PROCESSED,
        OF_SOURCE,
        OF_FETCHED,
        OF_REPORTED,
        OF_REPORTER,
        OF_ID,
        ONE_ROW,
        SOURCE,
        KNOWN
    };
    static const char *const names[] = {"processed", "source", "fetched", "reported",
                                        "reporter",  "id",     NULL};
    const size_t count = sdt__bridge_count_rows(L, ALL);

    luaL_checktype(L, IDS, LUA_TTABLE);
    luaL_checktype(L, RECORDS, LUA_TTABLE);
    lua_settop(L, ADD);
    sdt__raw_push_names(L, names);
    for (size_t i = 0; i < count; i++) {
        bool more;

        sdt__bridge_push_row(L, ALL, i);
        more = sdt__raw_push(L, ONE_ROW, OF_PROCESSED) != LUA_TNIL && lua_toboolean(L, -1);
        lua_pop(L, 1);
        more = more || sdt__bridge_push_behind(L, ONE_ROW) != LUA_TNIL;
        lua_settop(L, ONE_ROW);
        if (!more && sdt__raw_push(L, ONE_ROW, OF_SOURCE) != LUA_TNIL) {
            lua_pushvalue(L, SOURCE);
            more = lua_rawget(L, RECORDS) != LUA_TTABLE || is_news(L, ONE_ROW, KNOWN, OF_FETCHED) ||
                   is_news(L, ONE_ROW, KNOWN, OF_REPORTED) ||
                   sdt__raw_push(L, ONE_ROW, OF_REPORTER) != LUA_TNIL;
            lua_settop(L, KNOWN);
            if (!more) {
                sdt__raw_push(L, KNOWN, OF_ID);
                lua_pushboolean(L, 1);
                lua_rawset(L, IDS);
            }
        } else if (!more) {
            more = may_have_more(L, ONE_ROW); /* a record keeps its fields out of sight */
        }
        if (more) {
            lua_pushvalue(L, ADD);
            lua_pushvalue(L, ONE_ROW);
            lua_call(L, 1, 0);
        }
        lua_settop(L, OF_ID);
    }
    return 0;
}

void sdt__bridge_open_chart_rows(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"rows_by_name", rows_by_name},
        {"series_of", series_of},
        {"sources_of", sources_of},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
