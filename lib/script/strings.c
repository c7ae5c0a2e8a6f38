/*
 * The string library but for patterns. What is Lua's own knows the letters of ASCII only, for scripts
 * run in the C locale.
 */
#include "script/strings.h"

#include "script/build.h"
#include "script/pattern.h"
#include "script/stock.h"

#include <lauxlib.h>
#include <lualib.h>
#include <string.h>

size_t sdt__slice_start(lua_Integer position, size_t size)
{
    if (position > 0)
        return (size_t)position;
    if (position == 0 || position < -(lua_Integer)size)
        return 1;
    return size + (size_t)position + 1;
}

static int string_rep(lua_State *L)
{
    size_t size = 0;
    size_t sep_size = 0;
    const char *text = luaL_checklstring(L, 1, &size);
    lua_Integer count = luaL_checkinteger(L, 2);
    const char *sep = luaL_optlstring(L, 3, "", &sep_size);
    if (count <= 0 || size + sep_size == 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    if ((lua_Unsigned)count > SDT__STRING_MOST / (size + sep_size))
        return luaL_error(L, "resulting string too large");
    size_t total = (size_t)count * size + ((size_t)count - 1) * sep_size;
    struct sdt__build build;
    sdt__work_bytes(L, total);
    sdt__build_begin(&build, L);
    sdt__build_reserve(&build, total);
    sdt__build_add(&build, text, size);
    sdt__build_add(&build, sep, count > 1 ? sep_size : 0);
    while (build.size < total) { /* the text so far is whole units until the last copy */
        size_t piece = build.size < total - build.size ? build.size : total - build.size;
        sdt__build_add(&build, build.bytes, piece);
    }
    sdt__build_push(&build);
    return 1;
}

/* As in Lua, but %s writes what is no text or number as tostring() does, and nothing shows an address. */
static int string_format(lua_State *L)
{
    size_t size = 0;
    const char *p = luaL_checklstring(L, 1, &size);
    const char *end = p + size;
    int count = lua_gettop(L);
    int index = 1;
    while ((p = memchr(p, '%', (size_t)(end - p)))) {
        p += 1 + strspn(p + 1, "-+ #0123456789.");
        char conversion = *p;
        p += p < end;
        if (conversion == 'p')
            return luaL_error(L, "invalid conversion '%%p' to 'format'");
        if (conversion != '%' && ++index <= count && conversion == 's' && !lua_isstring(L, index)) {
            sdt__tostring(L, index, NULL);
            lua_replace(L, index);
        }
    }
    return sdt__charged(L);
}

/* The sizes in a layout may ask for much more than is given. */
static int string_pack(lua_State *L)
{
    size_t size = 0;
    size_t total = 0;
    for (const char *p = luaL_checkstring(L, 1); *p; p++) {
        size_t longer = sdt__is_digit(*p) ? 10 * size + (size_t)(*p - '0') : 0;
        total += longer > size ? longer - size : 0;
        size = longer;
        if (total > SDT__STRING_MOST)
            return luaL_error(L, "resulting string too large");
    }
    sdt__make_room(L, 2 * total);
    return sdt__charged(L);
}

void sdt__open_strings(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"find", sdt__string_find},
        {"gmatch", sdt__string_gmatch},
        {"gsub", sdt__string_gsub},
        {"match", sdt__string_match},
        {"rep", string_rep},
        {NULL, NULL}
    };
    luaL_newlib(L, functions);
    luaopen_string(L);
    sdt__take(L, "len\0sub\0");
    sdt__take_charged(L, "byte\0", sdt__charged, 0);
    sdt__take_charged(L, "packsize\0unpack\0", sdt__charged, 1);
    sdt__take_charged(L, "char\0lower\0reverse\0upper\0", sdt__charged, SDT__ALL_ARGUMENTS);
    sdt__take_charged(L, "format\0", string_format, SDT__ALL_ARGUMENTS);
    sdt__take_charged(L, "pack\0", string_pack, SDT__ALL_ARGUMENTS);
    lua_pop(L, 1);
}

void sdt__open_string_methods(lua_State *L)
{
    lua_pushliteral(L, "");
    lua_getmetatable(L, -1);
    lua_pushvalue(L, -1);
    sdt__take_charged(L, "__add\0__sub\0__mul\0__mod\0__pow\0__div\0__idiv\0__unm\0", sdt__charged,
                      SDT__ALL_ARGUMENTS);
    lua_pop(L, 1);
    sdt__push_copy(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 2);
}
