/*
 * Global functions. Protected calls raise again once a limit is passed, and run error handlers
 * after the failed call has been left: a handler started inside the count hook would run uncounted.
 */
#include "script/sandbox/globals.h"

#include "core/fixed_text.h"
#include "script/sandbox/libraries.h"
#include "script/sandbox/metatables.h"
#include "script/sandbox/pairs.h"
#include "script/sandbox/stdlib.h"
#include "script/sandbox/string_builder.h"

#include <lauxlib.h>
#include <lualib.h>
#include <string.h>

enum { PIECE = 1024, CHUNK_NAME_MOST = 100 };

/* --- errors --- */

static int finish_pcall(lua_State *L, int status, lua_KContext below)
{
    sdt__budget_recheck(L, status);
    if (status != LUA_OK && status != LUA_YIELD) {
        lua_pushboolean(L, 0);
        lua_insert(L, -2);
        return 2;
    }
    return lua_gettop(L) - (int)below;
}

static int globals_pcall(lua_State *L)
{
    int status;

    luaL_checkany(L, 1);
    sdt__budget_charge(L, 4);
    lua_pushboolean(L, 1);
    lua_insert(L, 1);
    status = lua_pcallk(L, lua_gettop(L) - 2, LUA_MULTRET, 0, 0, finish_pcall);
    return finish_pcall(L, status, 0);
}

/* What the handler returned, or the error it failed with. */
static int finish_handler(lua_State *L, int status, lua_KContext below)
{
    (void)below;
    sdt__budget_recheck(L, status);
    lua_pushboolean(L, 0);
    lua_insert(L, -2);
    return 2;
}

static int finish_xpcall(lua_State *L, int status, lua_KContext below)
{
    sdt__budget_recheck(L, status);
    if (status == LUA_OK || status == LUA_YIELD)
        return lua_gettop(L) - (int)below;
    lua_pushvalue(L, 2);
    lua_insert(L, -2);
    status = lua_pcallk(L, 1, 1, 0, 0, finish_handler);
    return finish_handler(L, status, 0);
}

static int globals_xpcall(lua_State *L)
{
    int count = lua_gettop(L);
    int status;

    luaL_checktype(L, 2, LUA_TFUNCTION);
    sdt__budget_charge(L, 4);
    lua_pushboolean(L, 1);
    lua_pushvalue(L, 1);
    lua_rotate(L, 3, 2);
    status = lua_pcallk(L, count - 2, LUA_MULTRET, 0, 2, finish_xpcall);
    return finish_xpcall(L, status, 2);
}

/* --- values --- */

static int globals_tostring(lua_State *L)
{
    luaL_checkany(L, 1);
    sdt__script_metatable_renew(L, 1);
    sdt__script_tostring(L, 1, NULL);
    return 1;
}

static int globals_print(lua_State *L)
{
    int count = lua_gettop(L);

    for (int i = 1; i <= count; i++) {
        size_t size = 0;
        const char *text;
        sdt__script_metatable_renew(L, i);
        text = sdt__script_tostring(L, i, &size);
        sdt__budget_output(L, "\t", i > 1 ? 1 : 0);
        sdt__budget_output(L, text, size);
        lua_pop(L, 1);
    }
    sdt__budget_output(L, "\n", 1);
    return 0;
}

/* --- memory --- */

static int globals_collectgarbage(lua_State *L)
{
    const char *what = luaL_optstring(L, 1, "collect");

    if (strcmp(what, "count") != 0)
        return luaL_argerror(L, 1, "only \"count\" is available");
    lua_pushnumber(L, (lua_Number)sdt__budget_live(sdt__budget_of(L)) / 1024);
    return 1;
}

/* --- load --- */

struct source {
    const char *text;
    size_t size;
    size_t read;
    size_t piece;
};

/* The parser knows no hook: it gets small pieces, and none once a limit is passed. */
static const char *read_piece(lua_State *L, void *user, size_t *size)
{
    struct source *source = user;
    size_t left = source->size - source->read;
    size_t piece = left < source->piece ? left : source->piece;
    const char *text = source->text + source->read;

    if (!sdt__budget_try_charge(L, piece * SDT__SCRIPT_PARSE_COST))
        piece = 0;
    source->read += piece;
    *size = piece;
    return piece > 0 ? text : NULL;
}

static int line_reached(const struct source *source)
{
    int line = 1;

    for (size_t i = 0; i < source->read; i++)
        line += source->text[i] == '\n';
    return line;
}

/* Nesting too deep is the one error of the parser that does not say where: it is parsed again, byte
   by byte, to find the line. */
static int say_nesting(lua_State *L, const char *text, size_t size, const char *name)
{
    struct source source = {text, size, 0, 1};
    int status;

    lua_pop(L, 1);
    status = lua_load(L, read_piece, &source, name, "t");
    if (status == LUA_ERRRUN) {
        name += *name == '@' || *name == '=';
        lua_pop(L, 1);
        lua_pushfstring(L, "%s:%d: nested too deeply", name, line_reached(&source));
    }
    return status;
}

int sdt__script_load(lua_State *L, const char *text, size_t size, const char *name)
{
    struct sdt__budget *budget = sdt__budget_of(L);
    struct source source = {text, size, 0, PIECE};
    int status;

    if (size > SDT__SCRIPT_SOURCE_MOST) {
        lua_pushfstring(L, "%s:1: source text of more than %d bytes",
                        name + (*name == '@' || *name == '='), SDT__SCRIPT_SOURCE_MOST);
        return LUA_ERRSYNTAX;
    }
    budget->longest_source = size > budget->longest_source ? size : budget->longest_source;
    status = lua_load(L, read_piece, &source, name, "t");
    if (status == LUA_ERRRUN && !budget->spent_reason)
        status = say_nesting(L, text, size, name);
    if (sdt__budget_is_exhausted(budget, status) && budget->location.line.number == 0)
        sdt__script_line_set(&budget->location.line, name + (*name == '@' || *name == '='),
                             line_reached(&source));
    sdt__budget_recheck(L, status);
    return status;
}

static int globals_load(lua_State *L)
{
    size_t size = 0;
    size_t name_size = 0;
    const char *text, *given, *mode;
    bool has_environment;
    char name_bytes[CHUNK_NAME_MOST + 1];
    struct sdt__fixed_text name;
    int status = LUA_ERRSYNTAX;

    luaL_checktype(L, 1, LUA_TSTRING);
    text = lua_tolstring(L, 1, &size);
    given = luaL_optlstring(L, 2, text, &name_size);
    mode = luaL_optstring(L, 3, "t");
    has_environment = !lua_isnone(L, 4);
    sdt__fixed_text_init(&name, name_bytes, sizeof name_bytes);
    sdt__fixed_text_add(&name, given);
    if (*given == '=') /* only our own modules have such names (location.c); both mean the same */
        name_bytes[0] = '@';
    lua_settop(L, 4);
    if (strchr(mode, 't'))
        status = sdt__script_load(L, text, size, name.bytes);
    else
        lua_pushliteral(L, "attempt to load a text chunk (only text is available)");
    if (status != LUA_OK) {
        lua_pushnil(L);
        lua_insert(L, -2);
        return 2;
    }
    if (has_environment) {
        lua_pushvalue(L, 4);
        if (!lua_setupvalue(L, -2, 1))
            lua_pop(L, 1);
    }
    return 1;
}

void sdt__script_open_globals(lua_State *L)
{
    static const luaL_Reg functions[] = {{"collectgarbage", globals_collectgarbage},
                                         {"getmetatable", sdt__script_getmetatable},
                                         {"load", globals_load},
                                         {"next", sdt__script_next},
                                         {"pairs", sdt__script_pairs},
                                         {"pcall", globals_pcall},
                                         {"print", globals_print},
                                         {"setmetatable", sdt__script_setmetatable},
                                         {"tostring", globals_tostring},
                                         {"xpcall", globals_xpcall},
                                         {NULL, NULL}};

    luaL_setfuncs(L, functions, 0);
    luaopen_base(L); /* into the globals that the state began with */
    sdt__stdlib_take(L, "assert\0error\0ipairs\0rawequal\0rawget\0rawlen\0rawset\0select\0type\0"
                        "_VERSION\0");
    sdt__stdlib_take_charged(L, "tonumber\0", sdt__stdlib_charged, SDT__SCRIPT_ALL_ARGUMENTS);
    lua_pop(L, 1);
}
