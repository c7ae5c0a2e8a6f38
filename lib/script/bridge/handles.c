/*
 * Handles of the library that Lua owns; see handles.h.
 */
#include "script/bridge/handles.h"

#include "exchange/cell_reader.h"
#include "script/sandbox/owners.h"

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

static void release_handle(void *handle)
{
    sdt__bridge_empty_handle(handle);
}

struct sdt__bridge_handle *sdt__bridge_push_handle(lua_State *L)
{
    return sdt__owner_push(L, sizeof(struct sdt__bridge_handle), TYPE_NAME, release_handle);
}

struct sdt__bridge_handle *sdt__bridge_push_writing_handle(lua_State *L)
{
    sdt__budget_charge(L, SDT__BRIDGE_ENGINE_COST);
    return sdt__bridge_push_handle(L);
}

struct sdt__bridge_handle *sdt__bridge_check_handle(lua_State *L, int index)
{
    return sdt__owner_check(L, index, TYPE_NAME);
}
