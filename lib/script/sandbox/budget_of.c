/*
 * Where the budget of one of our states is found. A file of its own: a program that brings a Lua state, whose
 * extra space is its own, brings this function too (bindings/lua/module.c).
 */
#include "script/sandbox/budget.h"

struct sdt__budget *sdt__budget_of(lua_State *L)
{
    return *(struct sdt__budget **)lua_getextraspace(L);
}
