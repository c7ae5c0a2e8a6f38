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

#endif
