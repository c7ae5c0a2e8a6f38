/*
 * bridge: the mean of the values of rows, by the same arithmetic as comparisons.
 */
#include "followup/compare.h"
#include "followup/words.h"
#include "script/bridge/bridge.h"
#include "script/bridge/frame.h"

#include <lauxlib.h>

/* The number on top, which is removed; NaN when there is none. */
static double take_number(lua_State *L)
{
    const double number = lua_type(L, -1) == LUA_TNUMBER ? lua_tonumber(L, -1) : NAN;

    lua_pop(L, 1);
    return number;
}

static double mean_of(const double *values, const double *weights, size_t count,
                      enum sdt__followup_reason *reason)
{
    const double mean = weights ? sdt__followup_weighted_mean(values, weights, count, reason)
                                : sdt__followup_mean(values, count);

    if (!weights && !sdt__followup_given(mean))
        *reason = SDT__REASON_NO_VALUE;
    return mean;
}

/* Pushes a field of the indicator at an index of the stack; NULL when it has none. */
static const char *text_of(lua_State *L, int indicator, const char *name)
{
    lua_pushstring(L, name);
    return lua_rawget(L, indicator) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
}

/* Whether the values are totals, which are not weighed by the population: that would be a mean of
   nothing. */
static bool is_total(lua_State *L, int indicator)
{
    const char *measures = text_of(L, indicator, "measures"), *unit = text_of(L, indicator, "unit");

    return sdt__followup_is_total(measures, unit, text_of(L, indicator, "title"));
}

/* bridge.frame_mean(rows, weights or nil, indicator or nil): the mean of their values, each by the weight
   of the same index, false where it has none, and how many have a value; or nil, how many, and the
   code of why there is no mean. The fields of the values' indicator are given when the weights are
   the population. */
int sdt__bridge_frame_mean(lua_State *L)
{
    enum { ROWS = 1, WEIGHTS, INDICATOR };
    const size_t count = sdt__bridge_count_rows(L, ROWS);
    enum sdt__followup_reason reason = SDT__REASON_NONE;
    double *values, *weights, mean;
    lua_Integer given = 0;

    lua_settop(L, INDICATOR);
    values = lua_newuserdatauv(L, (2 * count + 1) * sizeof *values, 0);
    weights = lua_istable(L, WEIGHTS) ? values + count : NULL;
    for (size_t i = 0; i < count; i++) {
        sdt__bridge_push_row(L, ROWS, i);
        lua_pushliteral(L, "value");
        lua_rawget(L, -2);
        values[i] = take_number(L);
        given += sdt__followup_given(values[i]);
        lua_pop(L, 1);
        if (!weights)
            continue;
        lua_rawgeti(L, WEIGHTS, (lua_Integer)i + 1);
        weights[i] = take_number(L);
    }
    mean = mean_of(values, weights, count, &reason);
    if (weights && given > 0 && lua_istable(L, INDICATOR) && is_total(L, INDICATOR)) {
        mean = NAN;
        reason = SDT__REASON_TOTAL;
    }
    if (sdt__followup_given(mean))
        lua_pushnumber(L, mean);
    else
        lua_pushnil(L);
    lua_pushinteger(L, given);
    if (reason == SDT__REASON_NONE)
        return 2;
    lua_pushstring(L, sdt__followup_reason_code(reason));
    return 3;
}
