/*
 * Strings in the making, and the text of any value.
 */
#include "script/sandbox/string_builder.h"

#include <lauxlib.h>
#include <string.h>

void sdt__string_builder_begin(struct sdt__string_builder *build, lua_State *L)
{
    luaL_checkstack(L, 4, "too many values");
    lua_pushnil(L);
    build->L = L;
    build->bytes = build->local;
    build->size = 0;
    build->capacity = sizeof build->local;
    build->slot = lua_gettop(L);
}

char *sdt__string_builder_reserve(struct sdt__string_builder *build, size_t size)
{
    size_t capacity;
    char *grown;

    if (size <= build->capacity - build->size)
        return build->bytes + build->size;
    if (size > SDT__SCRIPT_STRING_MOST - build->size)
        luaL_error(build->L, "resulting string too large");
    capacity = build->size + size;
    capacity = capacity < build->capacity * 2 ? build->capacity * 2 : capacity;
    capacity = capacity > SDT__SCRIPT_STRING_MOST ? SDT__SCRIPT_STRING_MOST : capacity;
    grown = lua_newuserdatauv(build->L, capacity, 0);
    memcpy(grown, build->bytes, build->size);
    lua_replace(build->L, build->slot);
    build->bytes = grown;
    build->capacity = capacity;
    return grown + build->size;
}

void sdt__string_builder_add(struct sdt__string_builder *build, const void *bytes, size_t size)
{
    if (size > 0) {
        memcpy(sdt__string_builder_reserve(build, size), bytes, size);
        build->size += size;
    }
}

void sdt__string_builder_byte(struct sdt__string_builder *build, char byte)
{
    *sdt__string_builder_reserve(build, 1) = byte;
    build->size++;
}

void sdt__string_builder_push(struct sdt__string_builder *build)
{
    lua_pushlstring(build->L, build->bytes, build->size);
}

static const char *plain_text(lua_State *L, int index)
{
    switch (lua_type(L, index)) {
    case LUA_TNUMBER:
        lua_pushvalue(L, index);
        lua_tostring(L, -1);
        return NULL;
    case LUA_TSTRING:
        lua_pushvalue(L, index);
        return NULL;
    case LUA_TBOOLEAN:
        return lua_toboolean(L, index) ? "true" : "false";
    case LUA_TNIL:
        return "nil";
    default:
        if (luaL_getmetafield(L, index, "__name") == LUA_TNIL)
            return luaL_typename(L, index);
        if (lua_type(L, -1) == LUA_TSTRING)
            return NULL;
        lua_pop(L, 1);
        return luaL_typename(L, index);
    }
}

const char *sdt__script_tostring(lua_State *L, int index, size_t *size)
{
    const char *fixed;

    index = lua_absindex(L, index);
    luaL_checkstack(L, 4, "too many values");
    sdt__budget_charge(L, 1);
    if (luaL_getmetafield(L, index, "__tostring") != LUA_TNIL) {
        lua_pushvalue(L, index);
        lua_call(L, 1, 1);
        if (!lua_isstring(L, -1))
            luaL_error(L, "'__tostring' must return a string");
        return lua_tolstring(L, -1, size);
    }
    fixed = plain_text(L, index);
    if (fixed)
        lua_pushstring(L, fixed);
    return lua_tolstring(L, -1, size);
}
