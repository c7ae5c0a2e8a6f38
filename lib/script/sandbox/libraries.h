/*
 * The libraries of a script. Each function pushes a new table with one library.
 */
#ifndef SDT__SCRIPT_SANDBOX_LIBRARIES_H
#define SDT__SCRIPT_SANDBOX_LIBRARIES_H

#include "script/sandbox/budget.h"

void sdt__script_open_coroutines(lua_State *L);
/* Instants are seconds since 1970 in UTC; `now` is the only clock a script has. */
void sdt__script_open_dates(lua_State *L, int64_t now);
void sdt__script_open_maths(lua_State *L, uint64_t seed);
void sdt__script_open_strings(lua_State *L);
void sdt__script_open_tables(lua_State *L);
void sdt__script_open_utf8(lua_State *L);

/* Gives strings the methods of the string library on top of the stack, and arithmetic on texts that
   are numbers. */
void sdt__script_open_string_methods(lua_State *L);

/* Noon of an ISO date (YYYY-MM-DD); 0 when it is none. */
int64_t sdt__script_noon(const char *date);

#endif
