/*
 * What is not Lua's, and must be given back. Any push onto Lua's stack may raise an error, which jumps
 * past the function that pushes, so whatever must be freed belongs to a userdata that Lua collects. The
 * budget knows all of them: a state that is dropped whole has them given back before.
 */
#ifndef SDT__SCRIPT_SANDBOX_OWNERS_H
#define SDT__SCRIPT_SANDBOX_OWNERS_H

#include "script/sandbox/budget.h"

/* Pushes a userdata of zeros, which `release` is called with once, at the latest when Lua collects it;
   `name` is its type's. */
void *sdt__owner_push(lua_State *L, size_t size, const char *name, void (*release)(void *owned));
/* The one of that type that is an argument. */
void *sdt__owner_check(lua_State *L, int index, const char *name);

/* Gives back what the userdata of a state own. Nothing of the state may be used afterwards. */
void sdt__owners_release(struct sdt__budget *budget);

#endif
