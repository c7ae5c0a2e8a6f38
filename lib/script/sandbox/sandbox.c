/*
 * The whitelist, and require for embedded modules.
 */
#include "script/sandbox/sandbox.h"

#include "script/sandbox/compiled.h"
#include "script/sandbox/globals.h"
#include "script/sandbox/libraries.h"
#include "script/sandbox/metatables.h"
#include "script/sandbox/stdlib.h"

#include <lauxlib.h>
#include <string.h>

/* Keys of the registry. */
static const char sandbox_key = 0;
static const char loaded_key = 0;
static const char trusted_key = 0; /* globals of the modules */

static const struct sdt__script_sandbox *sandbox_of(lua_State *L)
{
    const struct sdt__script_sandbox *sandbox;

    lua_rawgetp(L, LUA_REGISTRYINDEX, &sandbox_key);
    sandbox = lua_touserdata(L, -1);
    lua_pop(L, 1);
    return sandbox;
}

/* Sets the library on top into the table below it. A script may change its library, but not what
   the library is. */
static void add_library(lua_State *L, const char *name)
{
    sdt__script_metatable_lock(L);
    lua_setfield(L, -2, name);
}

/* Pushes a table with every library. */
static void push_libraries(lua_State *L)
{
    const struct sdt__script_sandbox *sandbox = sandbox_of(L);

    lua_createtable(L, 0, 32); /* room for all globals */
    sdt__script_open_globals(L);
    sdt__script_open_coroutines(L);
    add_library(L, "coroutine");
    sdt__script_open_maths(L, sandbox->seed);
    add_library(L, "math");
    sdt__script_open_dates(L, sdt__script_noon(sandbox->today));
    add_library(L, "os");
    sdt__script_open_strings(L);
    add_library(L, "string");
    sdt__script_open_tables(L);
    add_library(L, "table");
    sdt__script_open_utf8(L);
    add_library(L, "utf8");
}

static int require(lua_State *L)
{
    sdt__script_require(L, luaL_checkstring(L, 1));
    return 1;
}

/* A field of a module that was not read before: its table is asked directly from now on. The upvalue is
   the module's name. */
static int ask_module(lua_State *L)
{
    lua_settop(L, 2);
    sdt__script_require(L, lua_tostring(L, lua_upvalueindex(1)));
    lua_getmetatable(L, 1);
    lua_pushvalue(L, 3);
    lua_setfield(L, 4, "__index");
    lua_pushvalue(L, 2);
    lua_gettable(L, 3);
    return 1;
}

/* later(name): stands for a module that is read when it is first asked for something. Most scripts
   come to few of the modules, and each costs time to read. */
static int later(lua_State *L)
{
    luaL_checkstring(L, 1);
    lua_settop(L, 1);
    lua_newtable(L);
    lua_createtable(L, 0, 1);
    lua_pushvalue(L, 1);
    lua_pushcclosure(L, ask_module, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    return 1;
}

/* What the modules set stands as it is, without a copy to check: so it is told from what a script
   sets. */
static int set_metatable(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    lua_setmetatable(L, 1);
    return 1;
}

/* Keeps a copy of the libraries on top, for the trusted modules. */
static void keep_trusted(lua_State *L)
{
    sdt__stdlib_push_copy(L, -1);
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        if (lua_type(L, -1) == LUA_TTABLE) {
            lua_pushvalue(L, -2);
            sdt__stdlib_push_copy(L, -2);
            lua_rawset(L, -5);
        }
        lua_pop(L, 1);
    }
    lua_pushcfunction(L, require);
    lua_setfield(L, -2, "require");
    lua_pushcfunction(L, later);
    lua_setfield(L, -2, "later");
    lua_pushcfunction(L, set_metatable);
    lua_setfield(L, -2, "setmetatable");
    lua_rawsetp(L, LUA_REGISTRYINDEX, &trusted_key);
}

/* Pushes the libraries of a state whose modules are those of the sandbox, none of them read yet. */
static void begin(lua_State *L, const struct sdt__script_sandbox *sandbox)
{
    lua_pushlightuserdata(L, (void *)(uintptr_t)sandbox);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &sandbox_key);
    lua_newtable(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &loaded_key);
    push_libraries(L);
    keep_trusted(L);
}

/* The libraries of Lua set the globals and the methods of strings when they are opened: both are put back. */
void sdt__script_sandbox_adopt(lua_State *L, const struct sdt__script_sandbox *sandbox)
{
    lua_pushliteral(L, "");
    if (!lua_getmetatable(L, -1))
        lua_pushnil(L);
    lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    begin(L, sandbox);
    lua_pop(L, 1);
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}

void sdt__script_sandbox_open(lua_State *L, const struct sdt__script_sandbox *sandbox)
{
    begin(L, sandbox);
    lua_getfield(L, -1, "string");
    sdt__script_open_string_methods(L);
    lua_pop(L, 1);
    lua_pushvalue(L, -1);
    lua_setfield(L, -2, LUA_GNAME);
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}

/* The module of that name; NULL when there is none. */
static const struct sdt__script_module *find_module(const struct sdt__script_sandbox *sandbox,
                                                    const char *name)
{
    for (size_t i = 0; i < sandbox->module_count; i++)
        if (strcmp(sandbox->modules[i].name, name) == 0)
            return &sandbox->modules[i];
    return NULL;
}

/* Pushes the function of a module's text. It costs the same work and is the same whether it has been kept
   or not, so that a script comes equally far in every run and says the same. */
static void push_chunk(lua_State *L, const struct sdt__script_sandbox *sandbox,
                       const struct sdt__script_module *module, const char *name)
{
    const size_t number = (size_t)(module - sandbox->modules);

    if (sandbox->compiled && sdt__script_compiled_push(L, sandbox->compiled, number, name)) {
        sdt__budget_charge(L, module->size * SDT__SCRIPT_PARSE_COST);
        return;
    }
    if (sdt__script_load(L, module->text, module->size, name) != LUA_OK)
        lua_error(L);
    if (sandbox->compiled && !sdt__script_compiled_keep(L, sandbox->compiled, number, name)) {
        sdt__budget_starve(sdt__budget_of(L));
        sdt__budget_recheck(L, LUA_OK);
    }
}

/* Pushes the function that makes the module; false when there is none of that name. */
static bool push_maker(lua_State *L, const char *name)
{
    const struct sdt__script_sandbox *sandbox = sandbox_of(L);
    const struct sdt__script_module *module;

    for (size_t i = 0; i < sandbox->opener_count; i++) {
        if (strcmp(sandbox->openers[i].name, name) == 0) {
            lua_pushcfunction(L, sandbox->openers[i].open);
            return true;
        }
    }
    module = find_module(sandbox, name);
    if (!module)
        return false;
    lua_pushfstring(L, "=%s", name);
    push_chunk(L, sandbox, module, lua_tostring(L, -1));
    lua_rawgetp(L, LUA_REGISTRYINDEX, &trusted_key);
    if (!lua_setupvalue(L, -2, 1))
        lua_pop(L, 1);
    lua_remove(L, -2);
    return true;
}

void sdt__script_require(lua_State *L, const char *name)
{
    int loaded;

    luaL_checkstack(L, 8, "too many values");
    sdt__budget_charge(L, 10);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &loaded_key);
    loaded = lua_gettop(L);
    lua_pushstring(L, name);
    if (lua_rawget(L, loaded) == LUA_TNIL) {
        lua_pop(L, 1);
        if (!push_maker(L, name))
            luaL_error(L, "module '%s' not found", name);
        lua_pushboolean(L, 0);
        lua_setfield(L, loaded, name);
        lua_pushstring(L, name);
        lua_call(L, 1, 1);
        if (!lua_toboolean(L, -1)) {
            lua_pop(L, 1);
            lua_pushboolean(L, 1);
        }
        lua_pushvalue(L, -1);
        lua_setfield(L, loaded, name);
    } else if (!lua_toboolean(L, -1)) {
        luaL_error(L, "module '%s' requires itself, or failed before", name);
    }
    lua_remove(L, loaded);
}
