/*
 * bridge: what charts ask of the points of a series, lists of { x, y or nil, ... } of our own
 * modules, which are read raw.
 */
#include "script/bridge/canvas.h"
#include "script/bridge/raw.h"

#include <lauxlib.h>

enum { POINT_COST = 1 };

/* Pushes the field of the point of an index, counted from 1, in the list at 1; nil beyond it. */
static int push_of_point(lua_State *L, lua_Unsigned index, int name)
{
    int type;

    sdt__budget_charge(L, POINT_COST);
    if (lua_rawgeti(L, 1, (lua_Integer)index) != LUA_TTABLE)
        return lua_type(L, -1);
    type = sdt__raw_push(L, lua_gettop(L), name);
    lua_remove(L, -2);
    return type;
}

static lua_Unsigned count_points(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checkstack(L, 8, "too many values");
    return lua_rawlen(L, 1);
}

/* bridge.range(points, lo or nil, hi or nil): the least and the greatest y, and of those two;
   nil for none */
static int range(lua_State *L)
{
    enum { LOW = 2, HIGH, NAME, VALUE };
    const lua_Unsigned count = count_points(L);

    lua_settop(L, HIGH);
    lua_pushliteral(L, "y");
    for (lua_Unsigned i = 1; i <= count; i++) {
        if (push_of_point(L, i, NAME) == LUA_TNUMBER) {
            if (lua_isnil(L, LOW) || lua_compare(L, VALUE, LOW, LUA_OPLT))
                lua_copy(L, VALUE, LOW);
            if (lua_isnil(L, HIGH) || lua_compare(L, HIGH, VALUE, LUA_OPLT))
                lua_copy(L, VALUE, HIGH);
        }
        lua_settop(L, NAME);
    }
    lua_settop(L, HIGH);
    return 2;
}

/* bridge.ends(points): the first and the last with a value, or nil, and how many have none */
static int ends(lua_State *L)
{
    const lua_Unsigned count = count_points(L);
    lua_Unsigned first = 0, last = 0, holes = 0;

    lua_settop(L, 1);
    lua_pushliteral(L, "y");
    for (lua_Unsigned i = 1; i <= count; i++) {
        if (push_of_point(L, i, 2) == LUA_TNIL) {
            holes++;
        } else {
            first = first > 0 ? first : i;
            last = i;
        }
        lua_pop(L, 1);
    }
    lua_rawgeti(L, 1, (lua_Integer)first);
    lua_rawgeti(L, 1, (lua_Integer)last);
    lua_pushinteger(L, (lua_Integer)holes);
    return 3;
}

/* bridge.steps(points): the least step from one x to the next that is one, nil for none; and
   whether each x is greater than the one before */
static int steps(lua_State *L)
{
    const double none = 1e300, noticed = 1e-6;
    const lua_Unsigned count = count_points(L);
    double least = none, before = 0;
    bool ascending = true;

    lua_settop(L, 1);
    lua_pushliteral(L, "x");
    for (lua_Unsigned i = 1; i <= count; i++) {
        const double here = push_of_point(L, i, 2) == LUA_TNUMBER ? lua_tonumber(L, -1) : before;
        const double step = here - before;

        lua_pop(L, 1);
        if (i > 1 && step > noticed && step < least)
            least = step;
        ascending = ascending && (i == 1 || step > 0);
        before = here;
    }
    if (least < none)
        lua_pushnumber(L, least);
    else
        lua_pushnil(L);
    lua_pushboolean(L, ascending);
    return 2;
}

/* bridge.path(points, px, py): the path through the points with a value on two linear scales,
   and where it ends */
static int path(lua_State *L)
{
    const struct sdt__scale px = sdt__scale_check(L, 2), py = sdt__scale_check(L, 3);
    const lua_Unsigned count = count_points(L);
    struct sdt__markup out;
    double x = 0, y = 0;
    bool broken = true;

    lua_settop(L, 3);
    lua_createtable(L, 1, 0);
    sdt__markup_own(L, 4);
    lua_pushliteral(L, "x");
    lua_pushliteral(L, "y");
    sdt__markup_begin(&out, L, 4);
    for (lua_Unsigned i = 1; i <= count; i++) {
        const bool has = push_of_point(L, i, 6) == LUA_TNUMBER;
        const double value = lua_tonumber(L, -1);

        push_of_point(L, i, 5);
        if (has) {
            x = sdt__scale_at(&px, lua_tonumber(L, -1));
            y = sdt__scale_at(&py, value);
            sdt__markup_text(&out, broken ? "M" : "L");
            sdt__markup_coordinate(&out, x);
            sdt__markup_text(&out, " ");
            sdt__markup_coordinate(&out, y);
        }
        broken = !has;
        lua_settop(L, 6);
    }
    sdt__markup_push(&out);
    lua_pushnumber(L, x);
    lua_pushnumber(L, y);
    return 3;
}

void sdt__bridge_open_points(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"range", range}, {"ends", ends}, {"steps", steps}, {"path", path}, {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
