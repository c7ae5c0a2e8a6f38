/*
 * The whitelist, and require for embedded modules.
 */
#include "script/sandbox.h"

#include "script/base.h"
#include "script/strings.h"
#include "script/tables.h"

#include <lauxlib.h>
#include <string.h>

/* Keys of the registry. */
static const char sandbox_key = 0;
static const char loaded_key = 0;
static const char trusted_key = 0;
static const char pack_key = 0;

static const struct sdt__sandbox *sandbox_of(lua_State *L)
{
    lua_rawgetp(L, LUA_REGISTRYINDEX, &sandbox_key);
    const struct sdt__sandbox *sandbox = lua_touserdata(L, -1);
    lua_pop(L, 1);
    return sandbox;
}

/* Fills the table on top with every library. */
static void fill_globals(lua_State *L)
{
    const struct sdt__sandbox *sandbox = sandbox_of(L);
    sdt__open_base(L);
    lua_pushvalue(L, -1);
    lua_setfield(L, -2, LUA_GNAME);
    sdt__open_coroutines(L);
    lua_setfield(L, -2, "coroutine");
    sdt__open_maths(L, sandbox->seed);
    lua_setfield(L, -2, "math");
    sdt__open_dates(L, sdt__noon(sandbox->today));
    lua_setfield(L, -2, "os");
    sdt__open_strings(L);
    lua_setfield(L, -2, "string");
    sdt__open_tables(L);
    lua_setfield(L, -2, "table");
    sdt__open_utf8(L);
    lua_setfield(L, -2, "utf8");
}

void sdt__sandbox_open(lua_State *L, const struct sdt__sandbox *sandbox)
{
    lua_pushlightuserdata(L, (void *)(uintptr_t)sandbox);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &sandbox_key);
    lua_newtable(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &loaded_key);
    sdt__open_string_methods(L);
    lua_pushglobaltable(L);
    fill_globals(L);
    lua_pop(L, 1);
}

static int require(lua_State *L)
{
    sdt__require(L, luaL_checkstring(L, 1));
    return 1;
}

/* Pushes the globals of the trusted modules. */
static void push_trusted(lua_State *L)
{
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &trusted_key) == LUA_TTABLE)
        return;
    lua_pop(L, 1);
    lua_newtable(L);
    fill_globals(L);
    lua_pushcfunction(L, require);
    lua_setfield(L, -2, "require");
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &trusted_key);
}

/* The tokens are explained in lib/pack.c. */
static void unpack(const unsigned char *at, char *out, const char *end)
{
    while (out < end) {
        size_t size = *at++;
        if (size < 128) {
            memcpy(out, at, ++size);
            at += size;
        } else {
            const char *earlier = out - (at[0] | at[1] << 8);
            size -= 128 - 4;
            for (size_t i = 0; i < size; i++) /* byte by byte: a repetition may contain itself */
                out[i] = earlier[i];
            at += 2;
        }
        out += size;
    }
}

/* The module's source; the pack is unpacked once for each state, which keeps it. */
static const char *source_of(lua_State *L, const struct sdt__module *module)
{
    const struct sdt__sandbox *sandbox = sandbox_of(L);
    if (module->source)
        return module->source;
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &pack_key) == LUA_TNIL) {
        char *unpacked = lua_newuserdatauv(L, sandbox->pack_length, 0);
        unpack(sandbox->pack, unpacked, unpacked + sandbox->pack_length);
        lua_rawsetp(L, LUA_REGISTRYINDEX, &pack_key);
        lua_rawgetp(L, LUA_REGISTRYINDEX, &pack_key);
        lua_remove(L, -2);
    }
    const char *pack = lua_touserdata(L, -1);
    lua_pop(L, 1);
    return pack + module->place;
}

static void push_source(lua_State *L, const struct sdt__module *module)
{
    const char *source = source_of(L, module);
    lua_pushfstring(L, "=%s", module->name);
    if (sdt__load(L, source, module->length, lua_tostring(L, -1)) != LUA_OK)
        lua_error(L);
    push_trusted(L);
    if (!lua_setupvalue(L, -2, 1))
        lua_pop(L, 1);
    lua_remove(L, -2);
}

/* Pushes the function that makes the module; false when there is none of that name. */
static bool push_maker(lua_State *L, const char *name)
{
    const struct sdt__sandbox *sandbox = sandbox_of(L);
    for (size_t i = 0; i < sandbox->opener_count; i++) {
        if (strcmp(sandbox->openers[i].name, name) == 0) {
            lua_pushcfunction(L, sandbox->openers[i].open);
            return true;
        }
    }
    for (size_t i = 0; i < sandbox->module_count; i++) {
        if (strcmp(sandbox->modules[i].name, name) == 0) {
            push_source(L, &sandbox->modules[i]);
            return true;
        }
    }
    return false;
}

void sdt__require(lua_State *L, const char *name)
{
    luaL_checkstack(L, 8, "too many values");
    sdt__work(L, 10);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &loaded_key);
    int loaded = lua_gettop(L);
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
