/*
 * The global functions of a script: Lua's own, rewritten where the stock ones would let a script
 * pass a limit, see an address or reach what it was not granted.
 */
#ifndef SDT__SCRIPT_SANDBOX_GLOBALS_H
#define SDT__SCRIPT_SANDBOX_GLOBALS_H

#include "script/sandbox/budget.h"

/* Fills the table on top of the stack. */
void sdt__script_open_globals(lua_State *L);

/* Compiles text, pushing the function or the message; returns Lua's status. Raises when a limit is
   passed. */
int sdt__script_load(lua_State *L, const char *text, size_t size, const char *name);

#endif
