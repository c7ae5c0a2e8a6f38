/*
 * The string library but for patterns, formats and packing. Bytes are bytes: upper and lower know
 * the letters of ASCII only, whatever the locale of the process.
 */
#include "script/strings.h"

#include "script/build.h"
#include "script/pattern.h"

#include <lauxlib.h>
#include <limits.h>
#include <string.h>

enum { RESULTS_MOST = 200 * 1000 };

size_t sdt__slice_start(lua_Integer position, size_t size)
{
    if (position > 0)
        return (size_t)position;
    if (position == 0 || position < -(lua_Integer)size)
        return 1;
    return size + (size_t)position + 1;
}

/* 1-based end of a slice, at most the size. */
static size_t slice_end(lua_Integer position, size_t size)
{
    if (position > (lua_Integer)size)
        return size;
    if (position >= 0)
        return (size_t)position;
    return position < -(lua_Integer)size ? 0 : size + (size_t)position + 1;
}

static int string_len(lua_State *L)
{
    size_t size = 0;
    luaL_checklstring(L, 1, &size);
    lua_pushinteger(L, (lua_Integer)size);
    return 1;
}

static int string_sub(lua_State *L)
{
    size_t size = 0;
    const char *text = luaL_checklstring(L, 1, &size);
    size_t first = sdt__slice_start(luaL_checkinteger(L, 2), size);
    size_t last = slice_end(luaL_optinteger(L, 3, -1), size);
    if (first > last) {
        lua_pushliteral(L, "");
        return 1;
    }
    sdt__work_bytes(L, last - first);
    lua_pushlstring(L, text + first - 1, last - first + 1);
    return 1;
}

static int string_byte(lua_State *L)
{
    size_t size = 0;
    const char *text = luaL_checklstring(L, 1, &size);
    lua_Integer from = luaL_optinteger(L, 2, 1);
    size_t first = sdt__slice_start(from, size);
    size_t last = slice_end(luaL_optinteger(L, 3, (lua_Integer)first), size);
    if (first > last)
        return 0;
    size_t count = last - first + 1;
    if (count > RESULTS_MOST)
        return luaL_error(L, "string slice too long");
    sdt__work(L, count);
    luaL_checkstack(L, (int)count, "string slice too long");
    for (size_t i = 0; i < count; i++)
        lua_pushinteger(L, (unsigned char)text[first - 1 + i]);
    return (int)count;
}

static int string_char(lua_State *L)
{
    int count = lua_gettop(L);
    struct sdt__build build;
    sdt__work(L, (uint64_t)count);
    sdt__build_begin(&build, L);
    for (int i = 1; i <= count; i++) {
        lua_Integer code = luaL_checkinteger(L, i);
        luaL_argcheck(L, code >= 0 && code <= UCHAR_MAX, i, "value out of range");
        sdt__build_byte(&build, (char)(unsigned char)code);
    }
    sdt__build_push(&build);
    return 1;
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

static int string_reverse(lua_State *L)
{
    size_t size = 0;
    const char *text = luaL_checklstring(L, 1, &size);
    struct sdt__build build;
    sdt__work(L, 1 + size / 8);
    sdt__build_begin(&build, L);
    char *out = sdt__build_reserve(&build, size);
    for (size_t i = 0; i < size; i++)
        out[i] = text[size - 1 - i];
    build.size = size;
    sdt__build_push(&build);
    return 1;
}

/* `first` is the first letter of the case that changes. */
static int change_case(lua_State *L, char first)
{
    size_t size = 0;
    const char *text = luaL_checklstring(L, 1, &size);
    struct sdt__build build;
    sdt__work(L, 1 + size / 8);
    sdt__build_begin(&build, L);
    char *out = sdt__build_reserve(&build, size);
    for (size_t i = 0; i < size; i++) {
        char c = text[i];
        out[i] = (char)(c >= first && c < first + 26 ? c ^ 32 : c);
    }
    build.size = size;
    sdt__build_push(&build);
    return 1;
}

static int string_lower(lua_State *L)
{
    return change_case(L, 'A');
}

static int string_upper(lua_State *L)
{
    return change_case(L, 'a');
}

void sdt__open_strings(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"byte", string_byte},
        {"char", string_char},
        {"find", sdt__string_find},
        {"format", sdt__string_format},
        {"gmatch", sdt__string_gmatch},
        {"gsub", sdt__string_gsub},
        {"len", string_len},
        {"lower", string_lower},
        {"match", sdt__string_match},
        {"pack", sdt__string_pack},
        {"packsize", sdt__string_packsize},
        {"rep", string_rep},
        {"reverse", string_reverse},
        {"sub", string_sub},
        {"unpack", sdt__string_unpack},
        {"upper", string_upper},
        {NULL, NULL}
    };
    luaL_newlib(L, functions);
}

/* --- arithmetic on strings --- */

static bool push_number(lua_State *L, int index)
{
    size_t size = 0;
    if (lua_type(L, index) == LUA_TNUMBER) {
        lua_pushvalue(L, index);
        return true;
    }
    const char *text = lua_tolstring(L, index, &size);
    sdt__work_bytes(L, size);
    return text && lua_stringtonumber(L, text) == size + 1;
}

static int arithmetic(lua_State *L, int operation, const char *event)
{
    if (push_number(L, 1) && push_number(L, 2)) {
        lua_arith(L, operation);
        return 1;
    }
    lua_settop(L, 2);
    if (lua_type(L, 2) == LUA_TSTRING || luaL_getmetafield(L, 2, event) == LUA_TNIL)
        return luaL_error(L, "attempt to perform arithmetic on a %s value", luaL_typename(L, -2));
    lua_insert(L, 1);
    lua_call(L, 2, 1);
    return 1;
}

static int string_add(lua_State *L)
{
    return arithmetic(L, LUA_OPADD, "__add");
}

static int string_subtract(lua_State *L)
{
    return arithmetic(L, LUA_OPSUB, "__sub");
}

static int string_multiply(lua_State *L)
{
    return arithmetic(L, LUA_OPMUL, "__mul");
}

static int string_modulo(lua_State *L)
{
    return arithmetic(L, LUA_OPMOD, "__mod");
}

static int string_power(lua_State *L)
{
    return arithmetic(L, LUA_OPPOW, "__pow");
}

static int string_divide(lua_State *L)
{
    return arithmetic(L, LUA_OPDIV, "__div");
}

static int string_divide_whole(lua_State *L)
{
    return arithmetic(L, LUA_OPIDIV, "__idiv");
}

static int string_negate(lua_State *L)
{
    return arithmetic(L, LUA_OPUNM, "__unm");
}

void sdt__open_string_methods(lua_State *L)
{
    static const luaL_Reg events[] = {
        {"__add", string_add},
        {"__sub", string_subtract},
        {"__mul", string_multiply},
        {"__mod", string_modulo},
        {"__pow", string_power},
        {"__div", string_divide},
        {"__idiv", string_divide_whole},
        {"__unm", string_negate},
        {NULL, NULL}
    };
    lua_pushliteral(L, "");
    luaL_newlib(L, events);
    sdt__open_strings(L);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}
