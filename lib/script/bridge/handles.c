/*
 * Handles of the library that Lua owns; see handles.h.
 */
#include "script/bridge/handles.h"

#include "exchange/cell_reader.h"
#include "script/sandbox/budget.h"
#include "script/sandbox/held.h"

#include <lauxlib.h>
#include <string.h>

static const char TYPE_NAME[] = "sodertorn.handle";

void sdt__bridge_empty_handle(struct sdt__bridge_handle *handle)
{
    sdt_record_free(handle->record);
    sdt_cursor_free(handle->cursor);
    sdt_table_free(handle->table);
    sdt_assessment_free(handle->assessment);
    sdt_comparison_free(handle->comparison);
    sdt_tree_free(handle->tree);
    sdt_rotation_free(handle->rotation);
    sdt_batch_free(handle->batch);
    if (handle->reader)
        sdt__cell_reader_delete(handle->reader);
    memset(handle, 0, sizeof *handle);
}

static int close_handle(lua_State *L)
{
    sdt__bridge_empty_handle(lua_touserdata(L, 1));
    return 0;
}

void *sdt__bridge_push_owner(lua_State *L, size_t size, const char *name, lua_CFunction release)
{
    void *owner;

    sdt__held_make_room(L);
    owner = lua_newuserdatauv(L, size, 0);
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
    return sdt__bridge_push_owner(L, sizeof(struct sdt__bridge_handle), TYPE_NAME, close_handle);
}

struct sdt__bridge_handle *sdt__bridge_push_writing_handle(lua_State *L)
{
    sdt__budget_charge(L, SDT__BRIDGE_ENGINE_COST);
    return sdt__bridge_push_handle(L);
}

struct sdt__bridge_handle *sdt__bridge_check_handle(lua_State *L, int index)
{
    return luaL_checkudata(L, index, TYPE_NAME);
}
