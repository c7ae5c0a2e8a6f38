/*
 * Fields of our own modules' tables and of rows, read raw. A loop over many of them pushes the
 * names once: Lua looks a name up among all texts each time that it is pushed.
 */
#ifndef SDT__SCRIPT_BRIDGE_RAW_H
#define SDT__SCRIPT_BRIDGE_RAW_H

#include <lua.h>

/* Pushes each name of a list that NULL ends. */
static inline void sdt__raw_push_names(lua_State *L, const char *const *names)
{
    for (; *names; names++)
        lua_pushstring(L, *names);
}

/* Pushes the field that the text at the index `name` names; its type. */
static inline int sdt__raw_push(lua_State *L, int table, int name)
{
    lua_pushvalue(L, name);
    return lua_rawget(L, table);
}

/* Pushes a field by its name. */
static inline int sdt__raw_push_named(lua_State *L, int table, const char *name)
{
    lua_pushstring(L, name);
    return lua_rawget(L, table);
}

/* Sets the field that the text at the index `name` names to the value on top, which is removed. */
static inline void sdt__raw_set(lua_State *L, int table, int name)
{
    lua_pushvalue(L, name);
    lua_insert(L, -2);
    lua_rawset(L, table);
}

#endif
