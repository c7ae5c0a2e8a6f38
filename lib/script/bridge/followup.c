/*
 * core: the methods of the follow-up on what a script gives, without a database. Options come as a
 * table by name, values as an array of small arrays; followup.lua makes both from what people write.
 */
#include "core/session.h"
#include "script/bridge/bridge.h"

#include <lauxlib.h>
#include <sodertorn/followup.h>
#include <sodertorn/values.h>
#include <string.h>

/* The text of a part of the array on top; NULL when there is none. It stays in the array. */
static const char *part_text(lua_State *L, int place)
{
    const char *text = NULL;

    if (lua_rawgeti(L, -1, place) == LUA_TSTRING)
        text = lua_tostring(L, -1);
    lua_pop(L, 1);
    return text;
}

/* The number of a part; false when it is none. */
static bool part_number(lua_State *L, int place, double *out)
{
    bool is = lua_rawgeti(L, -1, place) == LUA_TNUMBER;

    if (is)
        *out = lua_tonumber(L, -1);
    lua_pop(L, 1);
    return is;
}

static int mark_of(const char *word)
{
    static const char *const words[] = {"value", "missing", "non_response", "not_applicable",
                                        "secret"};

    for (int i = SDT_MARK_MISSING; word && i <= SDT_MARK_SECRET; i++)
        if (strcmp(word, words[i]) == 0)
            return i;
    return SDT_MARK_MISSING;
}

static int set_options(lua_State *L, sdt_assessment *assessment)
{
    static const struct sdt__script_named options[] = {
        {"target", SDT_ASSESS_TARGET},
        {"low", SDT_ASSESS_LOW},
        {"high", SDT_ASSESS_HIGH},
        {"base_value", SDT_ASSESS_BASE_VALUE},
        {"on_track", SDT_ASSESS_ON_TRACK},
        {"some_deviation", SDT_ASSESS_SOME_DEVIATION},
        {"partly", SDT_ASSESS_PARTLY},
        {"tolerance", SDT_ASSESS_TOLERANCE},
        {"min_years", SDT_ASSESS_MIN_YEARS},
        {"decimals", SDT_ASSESS_DECIMALS},
        {"direction", SDT_ASSESS_DIRECTION},
        {"wanted", SDT_ASSESS_WANTED},
        {"target_period", SDT_ASSESS_TARGET_PERIOD},
        {"base_period", SDT_ASSESS_BASE_PERIOD},
        {"as_of", SDT_ASSESS_AS_OF},
        {"report_date", SDT_ASSESS_REPORT_DATE},
        {"source", SDT_ASSESS_SOURCE},
        {"unit", SDT_ASSESS_UNIT},
        {"form", SDT_ASSESS_FORM},
    };
    int status = SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < sizeof options / sizeof *options; i++) {
        int type = lua_getfield(L, 1, options[i].name);
        if (type == LUA_TNUMBER)
            status = sdt_assessment_set_number(assessment, options[i].number, lua_tonumber(L, -1));
        else if (type == LUA_TSTRING)
            status = sdt_assessment_set_text(assessment, options[i].number, lua_tostring(L, -1));
        lua_pop(L, 1);
    }
    return status;
}

/* bridge.method(options, values): values are {period, number or mark} */
static int core_method(lua_State *L)
{
    struct sdt__bridge_handle *method;
    const char *name;
    int status;

    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_getfield(L, 1, "method");
    name = lua_tostring(L, -1);
    method = sdt__bridge_push_handle(L);
    status = sdt_assessment_new(sdt__bridge_session(L), name, &method->assessment);
    if (status == SDT_OK)
        status = set_options(L, method->assessment);
    for (lua_Integer i = 1; status == SDT_OK && lua_rawgeti(L, 2, i) == LUA_TTABLE; i++) {
        const char *period = part_text(L, 1);
        double value;
        sdt__budget_charge(L, 10);
        status = part_number(L, 2, &value)
                     ? sdt_assessment_add_value(method->assessment, period, value)
                     : sdt_assessment_add_mark(method->assessment, period,
                                               mark_of(part_text(L, 2)));
        lua_pop(L, 1);
    }
    if (status == SDT_OK)
        status = sdt_assessment_run(method->assessment, &method->table);
    return sdt__bridge_push_answer(L, method, status);
}

/* bridge.comparing(options, values): values are {id, number or mark, weight} */
static int core_comparing(lua_State *L)
{
    static const struct sdt__script_named options[] = {
        {"direction", SDT_COMPARE_DIRECTION}, {"group", SDT_COMPARE_GROUP},
        {"period", SDT_COMPARE_PERIOD},       {"measures", SDT_COMPARE_MEASURES},
        {"weights", SDT_COMPARE_WEIGHTS},     {"unit", SDT_COMPARE_UNIT},
        {"decimals", SDT_COMPARE_DECIMALS},
    };
    struct sdt__bridge_handle *method, *summary;
    int status;

    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, 2, LUA_TTABLE);
    method = sdt__bridge_push_handle(L);
    status = sdt_comparison_new(sdt__bridge_session(L), &method->comparison);
    for (size_t i = 0; status == SDT_OK && i < sizeof options / sizeof *options; i++) {
        if (lua_getfield(L, 1, options[i].name) != LUA_TNIL)
            status = sdt_comparison_set(method->comparison, options[i].number, lua_tostring(L, -1));
        lua_pop(L, 1);
    }
    for (lua_Integer i = 1; status == SDT_OK && lua_rawgeti(L, 2, i) == LUA_TTABLE; i++) {
        const char *id = part_text(L, 1);
        double number;
        sdt__budget_charge(L, 10);
        status = part_number(L, 2, &number)
                     ? sdt_comparison_add(method->comparison, id, number)
                     : sdt_comparison_add_mark(method->comparison, id, mark_of(part_text(L, 2)));
        if (status == SDT_OK && part_number(L, 3, &number))
            status = sdt_comparison_weigh(method->comparison, number);
        lua_pop(L, 1);
    }
    summary = sdt__bridge_push_handle(L);
    if (status == SDT_OK)
        status = sdt_comparison_run(method->comparison, &method->table, &summary->table);
    return sdt__bridge_push_answers(L, method, summary, status);
}

/* bridge.aggregating(options, nodes): nodes are {parent, id, status or false, weight}, parents counted
   from 0 in the order of the array */
static int core_aggregating(lua_State *L)
{
    static const struct sdt__script_named options[] = {
        {"method", SDT_TREE_METHOD}, {"coverage", SDT_TREE_COVERAGE}, {"form", SDT_TREE_FORM}};
    struct sdt__bridge_handle *method;
    int status;

    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, 2, LUA_TTABLE);
    method = sdt__bridge_push_handle(L);
    status = sdt_tree_new(sdt__bridge_session(L), &method->tree);
    for (size_t i = 0; status == SDT_OK && i < sizeof options / sizeof *options; i++) {
        if (lua_getfield(L, 1, options[i].name) != LUA_TNIL)
            status = sdt_tree_set(method->tree, options[i].number, lua_tostring(L, -1));
        lua_pop(L, 1);
    }
    for (lua_Integer i = 1; status == SDT_OK && lua_rawgeti(L, 2, i) == LUA_TTABLE; i++) {
        const char *id = part_text(L, 2), *word = part_text(L, 3);
        double number = -1;
        int parent, node;
        sdt__budget_charge(L, 10);
        part_number(L, 1, &number);
        parent = (int)number;
        status = word ? sdt_tree_add_leaf(method->tree, parent, id, word, NULL, &node)
                      : sdt_tree_add(method->tree, parent, id, &node);
        if (status == SDT_OK && part_number(L, 4, &number))
            status = sdt_tree_weigh(method->tree, node, number);
        lua_pop(L, 1);
    }
    if (status == SDT_OK)
        status = sdt_tree_run(method->tree, &method->table);
    return sdt__bridge_push_answer(L, method, status);
}

void sdt__bridge_open_followup(lua_State *L)
{
    static const luaL_Reg functions[] = {{"method", core_method},
                                         {"comparing", core_comparing},
                                         {"aggregating", core_aggregating},
                                         {NULL, NULL}};

    luaL_setfuncs(L, functions, 0);
}
