/*
 * bridge: the methods of the follow-up on what a script gives, without a database. Options come as
 * a table by name, values as an array of small arrays; followup.lua makes both from what people
 * write.
 */
#include "core/session.h"
#include "script/bridge/bridge.h"

#include <lauxlib.h>
#include <sodertorn/followup.h>
#include <sodertorn/values.h>
#include <string.h>

/* The text of a part of the array on top; NULL when there is none. It stays in the array. */
static const char *part_text(lua_State *L, int index)
{
    const char *text = NULL;

    if (lua_rawgeti(L, -1, index) == LUA_TSTRING)
        text = sdt__bridge_text(L, -1);
    lua_pop(L, 1);
    return text;
}

/* The number of a part; false when it is none. */
static bool part_number(lua_State *L, int index, double *out)
{
    bool is = lua_rawgeti(L, -1, index) == LUA_TNUMBER;

    if (is)
        *out = lua_tonumber(L, -1);
    lua_pop(L, 1);
    return is;
}

/* The mark that stands where a number could: missing, unless it names another. */
static int part_mark(lua_State *L, int index)
{
    const char *name = part_text(L, index);
    int mark = name ? sdt__bridge_mark(name) : -1;

    return mark < 0 || mark > SDT_MARK_SECRET ? SDT_MARK_MISSING : mark;
}

/* Adds each element of the array at index 2, which is a small array itself and on top of the stack
   while it is added. */
static int add_elements(lua_State *L, struct sdt__bridge_handle *method,
                        int (*add)(lua_State *L, struct sdt__bridge_handle *method))
{
    int status = SDT_OK;

    for (lua_Integer i = 1; status == SDT_OK && lua_rawgeti(L, 2, i) == LUA_TTABLE; i++) {
        sdt__budget_charge(L, 10);
        status = add(L, method);
        lua_pop(L, 1);
    }
    return status;
}

/* Sets the options that the table at index 1 has, as texts. */
static int set_texts(lua_State *L, struct sdt__bridge_handle *method,
                     const struct sdt__script_named *options, size_t count,
                     int (*set)(struct sdt__bridge_handle *method, int option, const char *text))
{
    int status = SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < count; i++) {
        if (lua_getfield(L, 1, options[i].name) != LUA_TNIL)
            status = set(method, options[i].number, sdt__bridge_text(L, -1));
        lua_pop(L, 1);
    }
    return status;
}

/* The handle of a method that is asked with a table of options and an array. */
static struct sdt__bridge_handle *push_method(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, 2, LUA_TTABLE);
    return sdt__bridge_push_handle(L);
}

static int set_assessment(lua_State *L, sdt_assessment *assessment)
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
            status = sdt_assessment_set_text(assessment, options[i].number,
                                             sdt__bridge_text(L, -1));
        lua_pop(L, 1);
    }
    return status;
}

static int add_value(lua_State *L, struct sdt__bridge_handle *method)
{
    const char *period = part_text(L, 1);
    double value;

    return part_number(L, 2, &value)
               ? sdt_assessment_add_value(method->assessment, period, value)
               : sdt_assessment_add_mark(method->assessment, period, part_mark(L, 2));
}

/* bridge.method(options, values): values are {period, number or mark} */
static int bridge_method(lua_State *L)
{
    struct sdt__bridge_handle *method = push_method(L);
    int status;

    lua_getfield(L, 1, "method");
    status = sdt_assessment_new(sdt__bridge_session(L), sdt__bridge_text(L, -1),
                                &method->assessment);
    if (status == SDT_OK)
        status = set_assessment(L, method->assessment);
    if (status == SDT_OK)
        status = add_elements(L, method, add_value);
    if (status == SDT_OK)
        status = sdt_assessment_run(method->assessment, &method->table);
    return sdt__bridge_push_answer(L, method, status);
}

static int set_comparison(struct sdt__bridge_handle *method, int option, const char *text)
{
    return sdt_comparison_set(method->comparison, option, text);
}

static int add_compared(lua_State *L, struct sdt__bridge_handle *method)
{
    const char *id = part_text(L, 1);
    double number;
    int status = part_number(L, 2, &number)
                     ? sdt_comparison_add(method->comparison, id, number)
                     : sdt_comparison_add_mark(method->comparison, id, part_mark(L, 2));

    if (status == SDT_OK && part_number(L, 3, &number))
        status = sdt_comparison_weigh(method->comparison, number);
    return status;
}

/* bridge.comparing(options, values): values are {id, number or mark, weight} */
static int bridge_comparing(lua_State *L)
{
    static const struct sdt__script_named options[] = {
        {"direction", SDT_COMPARE_DIRECTION}, {"group", SDT_COMPARE_GROUP},
        {"period", SDT_COMPARE_PERIOD},       {"measures", SDT_COMPARE_MEASURES},
        {"weights", SDT_COMPARE_WEIGHTS},     {"unit", SDT_COMPARE_UNIT},
        {"decimals", SDT_COMPARE_DECIMALS},   {"colour_totals", SDT_COMPARE_COLOUR_TOTALS},
    };
    struct sdt__bridge_handle *method = push_method(L), *summary;
    int status = sdt_comparison_new(sdt__bridge_session(L), &method->comparison);

    if (status == SDT_OK)
        status = set_texts(L, method, options, sizeof options / sizeof *options, set_comparison);
    if (status == SDT_OK)
        status = add_elements(L, method, add_compared);
    summary = sdt__bridge_push_handle(L);
    if (status == SDT_OK)
        status = sdt_comparison_run(method->comparison, &method->table, &summary->table);
    return sdt__bridge_push_answers(L, method, summary, status);
}

static int set_tree(struct sdt__bridge_handle *method, int option, const char *text)
{
    return sdt_tree_set(method->tree, option, text);
}

static int add_node(lua_State *L, struct sdt__bridge_handle *method)
{
    const char *id = part_text(L, 2), *word = part_text(L, 3);
    double number = -1;
    int parent, node, status;

    part_number(L, 1, &number);
    parent = (int)number;
    status = word ? sdt_tree_add_leaf(method->tree, parent, id, word, NULL, &node)
                  : sdt_tree_add(method->tree, parent, id, &node);
    if (status == SDT_OK && part_number(L, 4, &number))
        status = sdt_tree_weigh(method->tree, node, number);
    return status;
}

/* bridge.aggregating(options, nodes): nodes are {parent, id, status or false, weight}, parents
   counted from 0 in the order of the array */
static int bridge_aggregating(lua_State *L)
{
    static const struct sdt__script_named options[] = {
        {"method", SDT_TREE_METHOD}, {"coverage", SDT_TREE_COVERAGE}, {"form", SDT_TREE_FORM}};
    struct sdt__bridge_handle *method = push_method(L);
    int status = sdt_tree_new(sdt__bridge_session(L), &method->tree);

    if (status == SDT_OK)
        status = set_texts(L, method, options, sizeof options / sizeof *options, set_tree);
    if (status == SDT_OK)
        status = add_elements(L, method, add_node);
    if (status == SDT_OK)
        status = sdt_tree_run(method->tree, &method->table);
    return sdt__bridge_push_answer(L, method, status);
}

void sdt__bridge_open_followup(lua_State *L)
{
    static const luaL_Reg functions[] = {{"method", bridge_method},
                                         {"comparing", bridge_comparing},
                                         {"aggregating", bridge_aggregating},
                                         {NULL, NULL}};

    luaL_setfuncs(L, functions, 0);
}
