/*
 * The string library: Lua's own, with every byte charged and without string.dump.
 */
#ifndef SDT__SCRIPT_SANDBOX_STRINGS_H
#define SDT__SCRIPT_SANDBOX_STRINGS_H

#include "script/sandbox/budget.h"

/* Pushes a new table with the library. */
void sdt__script_open_strings(lua_State *L);
/* Gives strings the methods of the library on top of the stack, and arithmetic on texts that are numbers.
   The library has been opened. */
void sdt__script_open_string_methods(lua_State *L);

/* Parts kept in files of their own. */
int sdt__script_string_find(lua_State *L);
int sdt__script_string_match(lua_State *L);
int sdt__script_string_gmatch(lua_State *L);
int sdt__script_string_gsub(lua_State *L);

/* 1-based start of a slice, counted from the end when negative; at least 1. */
size_t sdt__script_slice_start(lua_Integer position, size_t size);

#endif
