/*
 * bridge: the changes that a script runs because of.
 */
#include "script/bridge/bridge.h"
#include "store/store.h"

#include <lauxlib.h>

/* bridge.events(): the changes, none for a script that runs because it was asked to */
static int bridge_events(lua_State *L)
{
    const struct sdt__bridge_context *context = sdt__bridge_context(L);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);

    sdt__session_clear(context->session);
    return sdt__bridge_push_answer(
        L, handle,
        context->changes ? context->changes(context->user, &handle->table)
                         : sdt__store_events(context->session, 0, 0, "", &handle->table));
}

void sdt__bridge_open_events(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"events", bridge_events},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
