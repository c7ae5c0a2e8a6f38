/*
 * Metatables that a script sets: checked, and copied so that a later change is checked too.
 */
#ifndef SDT__SCRIPT_SANDBOX_METATABLES_H
#define SDT__SCRIPT_SANDBOX_METATABLES_H

#include "script/sandbox/budget.h"

int sdt__script_getmetatable(lua_State *L);
int sdt__script_setmetatable(lua_State *L);
/* Notices what the script has put in the metatable of the value at `index` since it was set. */
void sdt__script_metatable_renew(lua_State *L, int index);

/* Whether the metatable on top of the stack stands for one that the script has set: only what is
   written in the others can be believed. */
bool sdt__script_metatable_is_set(lua_State *L);
/* Gives the table on top of the stack a metatable that cannot be changed or seen. */
void sdt__script_metatable_lock(lua_State *L);

#endif
