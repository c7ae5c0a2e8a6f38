/*
 * What the library gives out, held for Lua: any push may raise and jump past us, so whatever must be
 * freed belongs to a value that Lua owns.
 */
#ifndef SDT__SCRIPT_BOX_H
#define SDT__SCRIPT_BOX_H

#include <lua.h>
#include <sodertorn/followup.h>
#include <sodertorn/store.h>
#include <sodertorn/table.h>

/* Frees what it holds, at the latest when Lua collects it. */
struct sdt__box {
    sdt_record *record;
    sdt_cursor *cursor;
    sdt_table *table;
    sdt_assessment *assessment;
    sdt_comparison *comparison;
    sdt_tree *tree;
};

/* Pushes an empty one. */
struct sdt__box *sdt__push_box(lua_State *L);

/* Empties it at once, so that memory does not wait for the collector. */
void sdt__empty_box(struct sdt__box *box);

#endif
