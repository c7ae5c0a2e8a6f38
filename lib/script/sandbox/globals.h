/*
 * The global functions of a script: Lua's own, rewritten where the stock ones would let a script
 * pass a limit, see an address or reach what it was not granted.
 */
#ifndef SDT__SCRIPT_SANDBOX_GLOBALS_H
#define SDT__SCRIPT_SANDBOX_GLOBALS_H

#include "script/sandbox/budget.h"

/* Fills the table on top of the stack. */
void sdt__script_open_globals(lua_State *L);
int sdt__script_next(lua_State *L);

/* Compiles text, pushing the function or the message; returns Lua's status. Raises when a limit is
   passed. */
int sdt__script_load(lua_State *L, const char *text, size_t size, const char *name);

int sdt__script_getmetatable(lua_State *L);
int sdt__script_setmetatable(lua_State *L);
/* Notices what the script has put in the metatable of the value at `index` since it was set. */
void sdt__script_metatable_renew(lua_State *L, int index);

/* Push a new table with the library. */
void sdt__script_open_coroutines(lua_State *L);
/* Instants are seconds since 1970 in UTC; `now` is the only clock a script has. */
void sdt__script_open_dates(lua_State *L, int64_t now);
void sdt__script_open_maths(lua_State *L, uint64_t seed);
void sdt__script_open_utf8(lua_State *L);

/* Noon of an ISO date (YYYY-MM-DD); 0 when it is none. */
int64_t sdt__script_noon(const char *date);

#endif
