/*
 * What the C files on rows of values share: frame.c (where, sort), frame_mean.c (mean), frame_pivot.c
 * (pivot), frame_series.c (series, for latest, change and spark), rhythm.c.
 */
#ifndef SDT__SCRIPT_BRIDGE_FRAME_H
#define SDT__SCRIPT_BRIDGE_FRAME_H

#include <lua.h>
#include <stddef.h>

/* How many rows the array at an index of the stack has; there is room on the stack for a row's work. */
size_t sdt__bridge_count_rows(lua_State *L, int rows);
/* Pushes a row, and charges for it. */
void sdt__bridge_push_row(lua_State *L, int rows, size_t index);
/* Pushes the field of a row that is named at an index of the stack; its type. */
int sdt__bridge_push_field(lua_State *L, int row, int name);
/* Replaces the value on top by what it is called, which the table at `names` keeps. Its type. */
int sdt__bridge_push_name(lua_State *L, int names);

/* What a row is made of, an array of rows, is kept with it out of the script's sight. Sets it to the one
   on top, which is removed. */
void sdt__bridge_set_behind(lua_State *L, int row);
/* Pushes it, or nil; its type. */
int sdt__bridge_push_behind(lua_State *L, int row);

int sdt__bridge_frame_mean(lua_State *L);
int sdt__bridge_frame_pivot(lua_State *L);
int sdt__bridge_frame_series(lua_State *L);

#endif
