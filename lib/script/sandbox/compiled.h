/*
 * The embedded modules as compiled by the Lua that runs them, kept by the session from the first script
 * that needs them: parsing them is most of what a small script costs. They are the library's own texts;
 * what scripts bring is never loaded as bytecode.
 */
#ifndef SDT__SCRIPT_SANDBOX_COMPILED_H
#define SDT__SCRIPT_SANDBOX_COMPILED_H

#include "core/session.h"

#include <lua.h>

struct sdt__script_compiled;

/* The session's, which it owns; NULL when memory ran out. */
struct sdt__script_compiled *sdt__script_compiled_of(sdt_session *session);

/* Pushes the function of the module with a number, if it has been kept. */
bool sdt__script_compiled_push(lua_State *L, const struct sdt__script_compiled *compiled,
                               size_t number, const char *name);
/* Keeps the function on top as that of a module, within 128, and replaces it by what it keeps; false when
   memory ran out. */
bool sdt__script_compiled_keep(lua_State *L, struct sdt__script_compiled *compiled, size_t number,
                               const char *name);

#endif
