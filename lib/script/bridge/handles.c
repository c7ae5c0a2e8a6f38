/*
 * Handles of the library that Lua owns; see box.h.
 */
#include "script/bridge/handles.h"

#include <lauxlib.h>
#include <string.h>

static const char BOX[] = "sodertorn.box";

void sdt__bridge_empty_handle(struct sdt__bridge_handle *box)
{
    sdt_record_free(box->record);
    sdt_cursor_free(box->cursor);
    sdt_table_free(box->table);
    sdt_assessment_free(box->assessment);
    sdt_comparison_free(box->comparison);
    sdt_tree_free(box->tree);
    sdt_rotation_free(box->rotation);
    sdt_batch_free(box->batch);
    memset(box, 0, sizeof *box);
}

static int close_box(lua_State *L)
{
    sdt__bridge_empty_handle(lua_touserdata(L, 1));
    return 0;
}

void *sdt__bridge_push_owner(lua_State *L, size_t size, const char *name, lua_CFunction release)
{
    void *owner = lua_newuserdatauv(L, size, 0);

    memset(owner, 0, size);
    if (luaL_newmetatable(L, name)) {
        lua_pushcfunction(L, release);
        lua_setfield(L, -2, "__gc");
    }
    lua_setmetatable(L, -2);
    return owner;
}

struct sdt__bridge_handle *sdt__bridge_push_handle(lua_State *L)
{
    return sdt__bridge_push_owner(L, sizeof(struct sdt__bridge_handle), BOX, close_box);
}

struct sdt__bridge_handle *sdt__bridge_check_handle(lua_State *L, int index)
{
    return luaL_checkudata(L, index, BOX);
}
