/*
 * bridge: addresses of the network.
 */
#include "script/bridge/bridge.h"
#include "script/url.h"

#include <lauxlib.h>

/* bridge.is_address(text): whether it is a plain http or https address */
static int bridge_is_address(lua_State *L)
{
    struct sdt__url url;

    lua_pushboolean(L, sdt__url_read(luaL_checkstring(L, 1), &url));
    return 1;
}

void sdt__bridge_open_http(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"is_address", bridge_is_address},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
