/*
 * The table library: Lua's own, with every step charged, whatever __len claims.
 */
#ifndef SDT__SCRIPT_SANDBOX_TABLES_H
#define SDT__SCRIPT_SANDBOX_TABLES_H

#include "script/sandbox/budget.h"

/* Pushes a new table with the library. */
void sdt__script_open_tables(lua_State *L);
int sdt__script_table_sort(lua_State *L);
int sdt__script_table_unpack(lua_State *L);

/* pairs in a defined order: numbers, texts by their bytes, booleans, then the rest as they come. */
int sdt__script_pairs(lua_State *L);

#endif
