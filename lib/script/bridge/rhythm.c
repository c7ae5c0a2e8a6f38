/*
 * bridge: rows of values in another rhythm. What years are put together of is decided where the
 * follow-up has it decided (values/rhythm.h), so that a chart shows what an assessment rests on.
 */
#include "script/bridge/bridge.h"
#include "script/bridge/frame.h"
#include "script/sandbox/stdlib.h"
#include "values/rhythm.h"

#include <lauxlib.h>
#include <string.h>

/* The rows of one question: at the first index of the stack, with their cells as arrays. */
struct rows {
    size_t count;
    int32_t *period;
    double *value;
    uint8_t *mark;
};

/* The period of a row; the row is left on the stack. */
static int32_t push_row(lua_State *L, size_t index)
{
    const char *text;
    int32_t period = 0;

    lua_rawgeti(L, 1, (lua_Integer)index + 1);
    luaL_checktype(L, -1, LUA_TTABLE);
    lua_getfield(L, -1, "period");
    text = lua_tostring(L, -1);
    if (!text || !sdt__period_parse(text, strlen(text), &period))
        luaL_argerror(L, 1, "rows with periods");
    lua_pop(L, 1);
    return period;
}

/* Reads the cells into memory that Lua owns, which is left on the stack. */
static void read_cells(lua_State *L, struct rows *rows)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    rows->count = (size_t)lua_rawlen(L, 1);
    rows->value = lua_newuserdatauv(
        L, rows->count * (sizeof(double) + sizeof(int32_t) + sizeof(uint8_t)) + 1, 0);
    rows->period = (int32_t *)(void *)(rows->value + rows->count);
    rows->mark = (uint8_t *)(rows->period + rows->count);
    for (size_t i = 0; i < rows->count; i++) {
        sdt__budget_charge(L, 4);
        rows->period[i] = push_row(L, i);
        lua_getfield(L, -1, "value");
        rows->mark[i] = lua_isnumber(L, -1) ? SDT__MARK_VALUE : SDT__MARK_MISSING;
        rows->value[i] = rows->mark[i] == SDT__MARK_VALUE ? lua_tonumber(L, -1) : 0;
        lua_pop(L, 2);
    }
}

/* Whether two rows have the same text in a field. */
static bool same_field(lua_State *L, size_t a, size_t b, const char *name)
{
    bool same;

    lua_rawgeti(L, 1, (lua_Integer)a + 1);
    lua_rawgeti(L, 1, (lua_Integer)b + 1);
    lua_getfield(L, -2, name);
    lua_getfield(L, -2, name);
    same = lua_rawequal(L, -1, -2);
    lua_pop(L, 4);
    return same;
}

/* Pushes a copy of the table on top. */
static void push_copy(lua_State *L)
{
    lua_createtable(L, 0, 12);
    lua_pushnil(L);
    while (lua_next(L, -3) != 0) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, -4);
    }
}

static void set_text(lua_State *L, const char *name, const char *text)
{
    lua_pushstring(L, text); /* nil for NULL */
    lua_setfield(L, -2, name);
}

/* Sets the parts of a whole, the rows from `first` to `after`, as what stands behind the row on top. */
static void set_behind(lua_State *L, size_t first, size_t after)
{
    sdt__stdlib_push_array(L, after - first);
    for (size_t i = first; i < after; i++) {
        lua_rawgeti(L, 1, (lua_Integer)i + 1);
        lua_rawseti(L, -2, (lua_Integer)(i - first) + 1);
    }
    sdt__bridge_set_behind(L, lua_gettop(L) - 1);
}

/* Pushes the row of a whole: its own, or the last part's with what the parts come to, which are the rows
   from `begin` to `after`. */
static void push_whole(lua_State *L, size_t first, const struct sdt__rhythm_value *whole,
                       size_t begin, size_t after)
{
    char period[8], parts[SDT__RHYTHM_TEXT];

    lua_rawgeti(L, 1, (lua_Integer)(first + whole->cell) + 1);
    if (whole->parts.starts == 0)
        return;
    sdt__budget_charge(L, 20);
    push_copy(L);
    lua_remove(L, -2);
    sdt__period_format(whole->period, period);
    sdt__rhythm_format(&whole->parts, whole->period, parts);
    set_text(L, "period", period);
    set_text(L, "parts", parts);
    set_text(L, "missing",
             whole->mark == SDT__MARK_VALUE          ? NULL
             : whole->mark == SDT__RHYTHM_INCOMPLETE ? "incomplete"
                                                     : "not_additive");
    lua_pushinteger(L, sdt__period_calendar_year(whole->period));
    lua_setfield(L, -2, "year");
    if (whole->mark == SDT__MARK_VALUE)
        lua_pushnumber(L, whole->value);
    else
        lua_pushnil(L);
    lua_setfield(L, -2, "value");
    set_behind(L, begin, after);
}

/* Appends the wholes of one series, its rows from `first` to `after`, to the array on top. */
static void append_series(lua_State *L, const struct rows *rows, size_t first, size_t after,
                          enum sdt__period_kind kind, enum sdt__rhythm_sum sum)
{
    const struct sdt__rhythm_cells cells = {after - first, rows->period + first,
                                            rows->value + first, rows->mark + first};
    size_t next;

    for (size_t i = 0; i < cells.count; i = next) {
        const int32_t period = sdt__rhythm_period(cells.period[i], kind);
        struct sdt__rhythm_value whole;

        for (next = i + 1;
             next < cells.count && sdt__rhythm_period(cells.period[next], kind) == period;)
            next++;
        sdt__budget_charge(L, cells.count);
        sdt__rhythm_whole(&cells, period, sum, &whole);
        if (whole.mark == SDT__MARK_ABSENT)
            continue;
        push_whole(L, first, &whole, first + i, first + next);
        lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
    }
}

static enum sdt__period_kind check_kind(lua_State *L, int index)
{
    enum sdt__period_kind kind = SDT__PERIOD_YEAR;

    luaL_argcheck(L, sdt__period_kind_find(sdt__bridge_check_text(L, index), &kind), index,
                  "rhythm");
    return kind;
}

/* bridge.in_rhythm(rows, rhythm, measures or nil): rows of one indicator, each series together and in
   order of time, put together to years or other periods */
static int bridge_in_rhythm(lua_State *L)
{
    const enum sdt__period_kind kind = check_kind(L, 2);
    const enum sdt__rhythm_sum sum = sdt__rhythm_sum_of(sdt__bridge_text(L, 3));
    struct rows rows;
    size_t after;

    lua_settop(L, 3);
    read_cells(L, &rows);
    if (sdt__period_find_other(rows.period, rows.count, 0, kind) == rows.count) {
        lua_settop(L, 1);
        return 1;
    }
    lua_newtable(L);
    for (size_t first = 0; first < rows.count; first = after) {
        for (after = first + 1; after < rows.count && same_field(L, first, after, "municipality") &&
                                same_field(L, first, after, "gender");)
            after++;
        append_series(L, &rows, first, after, kind, sum);
    }
    return 1;
}

void sdt__bridge_open_rhythm(lua_State *L)
{
    static const luaL_Reg functions[] = {{"in_rhythm", bridge_in_rhythm}, {NULL, NULL}};

    luaL_setfuncs(L, functions, 0);
}
