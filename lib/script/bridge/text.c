/*
 * bridge: numbers, order, width and words for people. The module itself is opened here.
 */
#include "core/text.h"

#include "core/period.h"
#include "core/visible.h"
#include "exchange/csv_formula.h"
#include "followup/explain.h"
#include "script/bridge/bridge.h"
#include "script/sandbox/location.h"

#include <lauxlib.h>
#include <sodertorn/followup.h>
#include <string.h>

enum { NUMBER_COST = 50, SAME_COST = 256 };

static const char context_key = 0;

const struct sdt__bridge_context *sdt__bridge_context(lua_State *L)
{
    const struct sdt__bridge_context *context;

    lua_rawgetp(L, LUA_REGISTRYINDEX, &context_key);
    context = lua_touserdata(L, -1);
    lua_pop(L, 1);
    return context;
}

void sdt__bridge_set_context(lua_State *L, const struct sdt__bridge_context *context)
{
    lua_pushlightuserdata(L, (void *)(uintptr_t)context);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &context_key);
}

sdt_session *sdt__bridge_session(lua_State *L)
{
    return sdt__bridge_context(L)->session;
}

const char *sdt__bridge_text(lua_State *L, int index)
{
    size_t size;
    const char *text = lua_tolstring(L, index, &size);

    if (text && strlen(text) != size) {
        lua_pushstring(L, sdt__message_text(SDT__M_SCRIPT_ZERO, sdt__bridge_session(L)->english));
        sdt__script_raise(L);
    }
    return text;
}

const char *sdt__bridge_check_text(lua_State *L, int index)
{
    luaL_checkstring(L, index);
    return sdt__bridge_text(L, index);
}

static bool is_english(lua_State *L, int index)
{
    const char *language = lua_tostring(L, index);

    return language ? strcmp(language, "en") == 0 : sdt__bridge_session(L)->english;
}

/* How many decimals, as sdt__number_format_people() takes them; `absent` for nil. */
static int decimals_at(lua_State *L, int index, int absent)
{
    const lua_Integer decimals = luaL_optinteger(L, index, absent);

    luaL_argcheck(L, decimals >= SDT__DECIMALS_ALL && decimals <= 15, index, "0..15");
    return (int)decimals;
}

/* bridge.apart(a, b, decimals or nil): the decimals with which two numbers that differ do not look
   alike, from those given on; nil for as many as needed */
static int bridge_apart(lua_State *L)
{
    int decimals;

    sdt__budget_charge(L, NUMBER_COST);
    decimals = sdt__explain_decimals_apart(luaL_checknumber(L, 1), luaL_checknumber(L, 2),
                                           decimals_at(L, 3, -1));
    if (decimals == SDT__DECIMALS_ALL)
        lua_pushnil(L);
    else
        lua_pushinteger(L, decimals);
    return 1;
}

/* bridge.number(value, decimals or nil, lang): "1 234,5"; nil for as many as it has, at most 6 */
static int bridge_number(lua_State *L)
{
    char text[64];
    const int decimals = decimals_at(L, 2, -6);

    sdt__budget_charge(L, NUMBER_COST);
    sdt__number_format_people(luaL_checknumber(L, 1), decimals, is_english(L, 3), text);
    lua_pushstring(L, text);
    return 1;
}

/* bridge.compare(a, b): -1, 0 or 1 in Swedish order */
static int bridge_compare(lua_State *L)
{
    size_t sizes[2];
    const char *a = luaL_checklstring(L, 1, &sizes[0]), *b = luaL_checklstring(L, 2, &sizes[1]);
    int order;

    sdt__budget_charge(L, 2 + (sizes[0] < sizes[1] ? sizes[0] : sizes[1]));
    order = sdt__text_compare_swedish(a, b);
    lua_pushinteger(L, (order > 0) - (order < 0));
    return 1;
}

/* bridge.same(a, b): whether two names are the same but for case */
static int bridge_same(lua_State *L)
{
    sdt__budget_charge(L, SAME_COST);
    lua_pushboolean(L, sdt__text_same_but_case(luaL_checkstring(L, 1), luaL_checkstring(L, 2)));
    return 1;
}

/* bridge.width(text): columns on a terminal */
static int bridge_width(lua_State *L)
{
    size_t size;
    const char *text = luaL_checklstring(L, 1, &size);

    sdt__budget_charge(L, 2 + 4 * size);
    lua_pushinteger(L, (lua_Integer)sdt__text_display_width(text));
    return 1;
}

static int add_piece(void *user, const char *bytes, size_t size)
{
    luaL_addlstring(user, bytes, size);
    return 0;
}

/* bridge.visible(text): in one line, with what is hidden made visible */
static int bridge_visible(lua_State *L)
{
    size_t size;
    const char *text = luaL_checklstring(L, 1, &size);
    luaL_Buffer shown;

    sdt__budget_charge(L, 2 + 4 * size);
    lua_settop(L, 1);
    if (sdt__text_shown_size(text, size, SDT__LINES_JOINED) == size)
        return 1;
    luaL_buffinit(L, &shown);
    sdt__text_show(text, size, SDT__LINES_JOINED, add_piece, &shown);
    luaL_pushresult(&shown);
    return 1;
}

/* bridge.formula(text): whether a spreadsheet would take it for a formula, so that it needs an apostrophe */
static int bridge_formula(lua_State *L)
{
    size_t size;
    const char *text = luaL_checklstring(L, 1, &size);

    lua_pushboolean(L, sdt__csv_needs_apostrophe(text, size));
    return 1;
}

/* bridge.percents(counts): shares as whole percents that sum to 100 */
static int bridge_percents(lua_State *L)
{
    enum { MOST = 100 };
    int64_t counts[MOST];
    int percents[MOST];
    lua_Unsigned count;

    luaL_checktype(L, 1, LUA_TTABLE);
    count = lua_rawlen(L, 1);
    luaL_argcheck(L, count <= MOST, 1, "100");
    for (lua_Unsigned i = 0; i < count; i++) {
        lua_rawgeti(L, 1, (lua_Integer)i + 1);
        counts[i] = lua_tointeger(L, -1);
        lua_pop(L, 1);
    }
    if (sdt_followup_percents((size_t)count, counts, percents) != SDT_OK)
        return luaL_argerror(L, 1, ">= 0");
    lua_createtable(L, (int)count, 0);
    for (lua_Unsigned i = 0; i < count; i++) {
        lua_pushinteger(L, percents[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

/* bridge.is_period(text) */
static int bridge_is_period(lua_State *L)
{
    size_t size;
    const char *text = luaL_checklstring(L, 1, &size);
    int32_t period = 0;

    lua_pushboolean(L, sdt__period_parse(text, size, &period));
    return 1;
}

/* bridge.is_date(text) */
static int bridge_is_date(lua_State *L)
{
    lua_pushboolean(L, sdt__date_valid(sdt__bridge_check_text(L, 1)));
    return 1;
}

/* bridge.before(a, b): whether period a ends before period b */
static int bridge_before(lua_State *L)
{
    size_t sizes[2];
    const char *texts[2];
    int32_t periods[2] = {0, 0};

    for (int i = 0; i < 2; i++) {
        texts[i] = luaL_checklstring(L, i + 1, &sizes[i]);
        luaL_argcheck(L, sdt__period_parse(texts[i], sizes[i], &periods[i]), i + 1, "period");
    }
    lua_pushboolean(L, sdt__period_end(periods[0]) < sdt__period_end(periods[1]));
    return 1;
}

/* bridge.year(period): the calendar year in which it ends */
static int bridge_year(lua_State *L)
{
    size_t size;
    const char *text = luaL_checklstring(L, 1, &size);
    int32_t period = 0;

    luaL_argcheck(L, sdt__period_parse(text, size, &period), 1, "period");
    lua_pushinteger(L, sdt__period_calendar_year(period));
    return 1;
}

/* bridge.nearest(word, names): the nearest names, best first; an empty table when none is near */
static int bridge_nearest(lua_State *L)
{
    enum { MOST = 1000, GIVEN = 3, LETTERS = 64 };
    size_t size, nearest[GIVEN], count, found;
    const char *word = luaL_checklstring(L, 1, &size), **names;

    luaL_checktype(L, 2, LUA_TTABLE);
    count = (size_t)lua_rawlen(L, 2);
    count = count < MOST ? count : MOST;
    names = lua_newuserdatauv(L, (count + 1) * sizeof *names,
                              0); /* Lua owns it, should an error come */
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(L, 2, (lua_Integer)i + 1);
        names[i] = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "";
        lua_pop(L, 1); /* the table holds it */
        sdt__budget_charge(L, LETTERS + (size < LETTERS ? size : LETTERS) * LETTERS / 4);
    }
    found = sdt__text_nearest(word, names, count, nearest, GIVEN);
    lua_createtable(L, (int)found, 0);
    for (size_t i = 0; i < found; i++) {
        lua_pushstring(L, names[nearest[i]]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

/* bridge.word("status", code, lang): the word for people, or nil */
static int bridge_word(lua_State *L)
{
    const char *word;

    luaL_checkstring(L, 1);
    word = sdt_followup_word(luaL_checkstring(L, 2), SDT_FORM_PLAIN,
                             is_english(L, 3) ? "en" : "sv");
    lua_pushstring(L, word);
    return 1;
}

static int bridge_language(lua_State *L)
{
    lua_pushstring(L, sdt__bridge_session(L)->english ? "en" : "sv");
    return 1;
}

/* bridge.text(name, lang): a sentence of the catalogue, with %s and %d where its values go */
static int bridge_text(lua_State *L)
{
    static const struct sdt__script_named texts[] = {
        {"unknown", SDT__M_SCRIPT_UNKNOWN},
        {"read_only", SDT__M_SCRIPT_READ_ONLY},
        {"console_more", SDT__M_CONSOLE_MORE},
        {"console_also", SDT__M_CONSOLE_ALSO},
        {"console_empty", SDT__M_CONSOLE_EMPTY},
        {"year", SDT__M_SCRIPT_YEAR},
        {"number", SDT__M_SCRIPT_NUMBER},
        {"integer", SDT__M_SCRIPT_INTEGER},
        {"too_small", SDT__M_SCRIPT_TOO_SMALL},
        {"too_large", SDT__M_SCRIPT_TOO_LARGE},
        {"period", SDT__M_SCRIPT_PERIOD},
        {"date", SDT__M_SCRIPT_DATE},
        {"several", SDT__M_SCRIPT_SEVERAL},
        {"no_indicators", SDT__M_SCRIPT_NO_INDICATORS},
        {"choice", SDT__M_SCRIPT_CHOICE},
        {"parameter", SDT__M_SCRIPT_PARAMETER},
        {"not_frozen", SDT__M_SCRIPT_NOT_FROZEN},
        {"no_check", SDT__M_SCRIPT_NO_CHECK},
        {"no_compare", SDT__M_SCRIPT_NO_COMPARE},
        {"no_frozen", SDT__M_SCRIPT_NO_FROZEN},
        {"no_plans", SDT__M_SCRIPT_NO_PLANS},
        {"csv_empty", SDT__M_SCRIPT_CSV_EMPTY},
        {"no_value", SDT__M_SCRIPT_NO_VALUE},
        {"not_both", SDT__M_SCRIPT_VALUE_AND_MISSING},
        {"not_committed", SDT__M_SCRIPT_NOT_COMMITTED},
        {"job_done", SDT__M_SCRIPT_JOB_DONE},
        {"job_dry", SDT__M_SCRIPT_JOB_DRY},
        {"job_more", SDT__M_SCRIPT_JOB_MORE},
        {"job_warnings", SDT__M_SCRIPT_JOB_WARNINGS},
        {"job_no_warnings", SDT__M_SCRIPT_JOB_NO_WARNINGS},
        {"dry_post", SDT__M_SCRIPT_DRY_POST},
        {"no_json", SDT__M_SCRIPT_NO_JSON},
        {"json_name", SDT__M_SCRIPT_JSON_NAME},
        {"json_text", SDT__M_SCRIPT_JSON_TEXT},
        {"deep_json", SDT__M_SCRIPT_DEEP_JSON},
        {"file", SDT__M_SCRIPT_FILE},
        {"file_type", SDT__M_SCRIPT_FILE_TYPE},
        {"need", SDT__M_SCRIPT_NEED},
        {"not_asked", SDT__M_SCRIPT_NOT_ASKED},
        {"job_records", SDT__M_SCRIPT_JOB_RECORDS},
        {"job_records_dry", SDT__M_SCRIPT_JOB_RECORDS_DRY},
        {"persons", SDT__M_SCRIPT_PERSONS},
    };
    const char *name = luaL_checkstring(L, 1);

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (strcmp(texts[i].name, name) == 0) {
            lua_pushstring(L,
                           sdt__message_text((enum sdt__message)texts[i].number, is_english(L, 2)));
            return 1;
        }
    }
    return luaL_argerror(L, 1, name);
}

void sdt__bridge_open_text(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"apart", bridge_apart},
        {"number", bridge_number},
        {"compare", bridge_compare},
        {"same", bridge_same},
        {"width", bridge_width},
        {"before", bridge_before},
        {"year", bridge_year},
        {"is_period", bridge_is_period},
        {"is_date", bridge_is_date},
        {"nearest", bridge_nearest},
        {"percents", bridge_percents},
        {"word", bridge_word},
        {"language", bridge_language},
        {"text", bridge_text},
        {"visible", bridge_visible},
        {"formula", bridge_formula},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}

int sdt__bridge_open(lua_State *L)
{
    lua_createtable(L, 0, 128); /* about as many functions as there are */
    sdt__bridge_open_publish(L);
    sdt__bridge_open_text(L);
    sdt__bridge_open_data(L);
    sdt__bridge_open_about(L);
    sdt__bridge_open_followup(L);
    sdt__bridge_open_rotation(L);
    sdt__bridge_open_job(L);
    sdt__bridge_open_rhythm(L);
    sdt__bridge_open_frame(L);
    sdt__bridge_open_markup(L);
    sdt__bridge_open_canvas(L);
    sdt__bridge_open_cells(L);
    sdt__bridge_open_points(L);
    sdt__bridge_open_fields(L);
    sdt__bridge_open_chart_rows(L);
    sdt__bridge_open_value_rows(L);
    sdt__bridge_open_life(L);
    sdt__bridge_open_editing(L);
    sdt__bridge_open_persons(L);
    sdt__bridge_open_http(L);
    sdt__bridge_open_events(L);
    sdt__bridge_open_plan(L);
    sdt__bridge_open_matters(L);
    sdt__bridge_open_network(L);
    return 1;
}
