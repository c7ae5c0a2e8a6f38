/*
 * What the library gives out and Lua frees (sandbox/owners.h).
 */
#ifndef SDT__SCRIPT_BRIDGE_HANDLES_H
#define SDT__SCRIPT_BRIDGE_HANDLES_H

#include <lua.h>
#include <sodertorn/followup.h>
#include <sodertorn/rotation.h>
#include <sodertorn/store.h>
#include <sodertorn/table.h>
#include <sodertorn/values.h>

/* Frees what it holds, at the latest when Lua collects it. */
struct sdt__bridge_handle {
    sdt_record *record;
    sdt_cursor *cursor;
    sdt_table *table;
    sdt_assessment *assessment;
    sdt_comparison *comparison;
    sdt_tree *tree;
    sdt_rotation *rotation;
    sdt_batch *batch;
    struct sdt__cell_reader *reader; /* of what is given to the batch as text */
};

/* Pushes an empty one. */
struct sdt__bridge_handle *sdt__bridge_push_handle(lua_State *L);
/* The same for a verb that writes, which charges what the engine does for it: little of that allocates, so
   nothing else would count it. */
enum { SDT__BRIDGE_ENGINE_COST = 20000 };
struct sdt__bridge_handle *sdt__bridge_push_writing_handle(lua_State *L);
/* The one that is an argument. */
struct sdt__bridge_handle *sdt__bridge_check_handle(lua_State *L, int index);

/* Empties it at once, so that memory does not wait for the collector. */
void sdt__bridge_empty_handle(struct sdt__bridge_handle *handle);

#endif
