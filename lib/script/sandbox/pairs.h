/*
 * The global functions next and pairs.
 */
#ifndef SDT__SCRIPT_SANDBOX_PAIRS_H
#define SDT__SCRIPT_SANDBOX_PAIRS_H

#include <lua.h>

int sdt__script_next(lua_State *L);
int sdt__script_pairs(lua_State *L);

#endif
