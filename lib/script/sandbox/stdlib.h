/*
 * What scripts get of Lua's own libraries as it is: functions whose time is in proportion to what
 * they are given. A stock function is called in the frame of its stand-in, so that its errors are
 * its own.
 */
#ifndef SDT__SCRIPT_SANDBOX_STDLIB_H
#define SDT__SCRIPT_SANDBOX_STDLIB_H

#include "script/sandbox/budget.h"

enum { SDT__SCRIPT_ALL_ARGUMENTS = 255 };

/* Copies functions of the stock library on top of the stack into the table below it: `names` are
   their names, a NUL after each. */
void sdt__stdlib_take(lua_State *L, const char *names);

/* As sdt__stdlib_take(), but each function is replaced by `stand_in`, which is
   sdt__stdlib_charged() or ends in it. The bytes of the first `walked` arguments are charged. */
void sdt__stdlib_take_charged(lua_State *L, const char *names, lua_CFunction stand_in, int walked);

/* Charges for what the stock function is given, calls it, and charges for how many values it
   answers. */
int sdt__stdlib_charged(lua_State *L);

/* Pushes a new array with room for so many elements, but none for more than an array can have: the length
   of a table that a script has made may be any number. */
void sdt__stdlib_push_array(lua_State *L, size_t count);

/* Pushes a new table with the fields of the one at `index`. */
void sdt__stdlib_push_copy(lua_State *L, int index);

#endif
