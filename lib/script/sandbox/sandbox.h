/*
 * What a script finds when it starts: the whitelisted libraries in a fresh state, and the modules
 * that the host has embedded. Modules are trusted: they get libraries of their own, so that a
 * script that replaces string.format does not reach into them.
 */
#ifndef SDT__SCRIPT_SANDBOX_SANDBOX_H
#define SDT__SCRIPT_SANDBOX_SANDBOX_H

#include "script/sandbox/budget.h"

/* A module in Lua. */
struct sdt__script_module {
    const char *name;
    const char *text; /* `size` bytes, and a NUL */
    size_t size;
};

/* Those of lib/script/, built in by lib/embed.cmake, so that a program needs no files beside the
   library. */
extern const struct sdt__script_module sdt__script_modules[];
extern const size_t sdt__script_module_count;

struct sdt__script_opener {
    const char *name;
    lua_CFunction open; /* pushes the module */
};

struct sdt__script_sandbox {
    const struct sdt__script_module *modules;
    size_t module_count;
    const struct sdt__script_opener *openers;
    size_t opener_count;
    uint64_t seed;
    const char *today;                     /* ISO date */
    struct sdt__script_compiled *compiled; /* keeps the modules; NULL: parsed in every run */
};

/* Gives a new state its libraries. `sandbox` must outlive the state. */
void sdt__script_sandbox_open(lua_State *L, const struct sdt__script_sandbox *sandbox);
/* Gives a state of someone else's the modules alone, for sdt__script_require(): its globals and the methods
   of its strings stay as they are. Again, the modules are read anew. */
void sdt__script_sandbox_adopt(lua_State *L, const struct sdt__script_sandbox *sandbox);
/* Pushes the module, running its source or opener the first time. */
void sdt__script_require(lua_State *L, const char *name);

#endif
