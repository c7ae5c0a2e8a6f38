/*
 * Handles of the library that Lua owns; see box.h.
 */
#include "script/box.h"

#include <lauxlib.h>
#include <string.h>

void sdt__empty_box(struct sdt__box *box)
{
    sdt_record_free(box->record);
    sdt_cursor_free(box->cursor);
    sdt_table_free(box->table);
    sdt_assessment_free(box->assessment);
    sdt_comparison_free(box->comparison);
    sdt_tree_free(box->tree);
    memset(box, 0, sizeof *box);
}

static int close_box(lua_State *L)
{
    sdt__empty_box(lua_touserdata(L, 1));
    return 0;
}

struct sdt__box *sdt__push_box(lua_State *L)
{
    struct sdt__box *box = lua_newuserdatauv(L, sizeof *box, 0);

    memset(box, 0, sizeof *box);
    if (luaL_newmetatable(L, "sodertorn.box")) {
        lua_pushcfunction(L, close_box);
        lua_setfield(L, -2, "__gc");
    }
    lua_setmetatable(L, -2);
    return box;
}
