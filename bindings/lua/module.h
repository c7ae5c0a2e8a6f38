/*
 * The module of a stock Lua: what its loader calls, and its part in Lua, built in (lib/embed.cmake).
 */
#ifndef SODERTORN_LUA_MODULE_H
#define SODERTORN_LUA_MODULE_H

#include <lua.h>
#include <stddef.h>

struct module_lua {
    const char *name;
    const char *text;
    size_t size;
};
extern const struct module_lua module_lua_files[];
extern const size_t module_lua_file_count;

#if defined(__GNUC__) && !defined(_WIN32)
__attribute__((visibility("default")))
#endif
int luaopen_sodertorn(lua_State *L);

#endif
