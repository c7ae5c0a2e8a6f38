/*
 * What Lua says of a mistake, said to people who may not know Lua, in their language.
 */
#ifndef SDT_SCRIPT_LUA_ERRORS_H
#define SDT_SCRIPT_LUA_ERRORS_H

#include <stdbool.h>
#include <stddef.h>

/* The same message, or its sentence in `out` where Lua wrote it; the file and line before it stay. */
const char *sdt__lua_error_said(const char *message, bool english, char *out, size_t size);

#endif
