/*
 * The string library. What is Lua's own knows the letters of ASCII only, since scripts run in the C
 * locale; find, match, gmatch and gsub stand on the charged matcher of pattern.c.
 */
#include "script/sandbox/libraries.h"

#include "script/sandbox/pattern.h"
#include "script/sandbox/stdlib.h"
#include "script/sandbox/string_builder.h"

#include <lauxlib.h>
#include <lualib.h>
#include <string.h>

/* 1-based start of a slice, counted from the end when negative; at least 1. */
static size_t slice_start(lua_Integer position, size_t size)
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
    size_t total;
    struct sdt__string_builder build;

    if (count <= 0 || size + sep_size == 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    if ((lua_Unsigned)count > SDT__SCRIPT_STRING_MOST / (size + sep_size))
        return luaL_error(L, "resulting string too large");
    total = (size_t)count * size + ((size_t)count - 1) * sep_size;
    sdt__budget_charge_bytes(L, total);
    sdt__string_builder_begin(&build, L);
    sdt__string_builder_reserve(&build, total);
    sdt__string_builder_add(&build, text, size);
    sdt__string_builder_add(&build, sep, count > 1 ? sep_size : 0);
    while (build.size < total) { /* the text so far is whole units until the last copy */
        size_t piece = build.size < total - build.size ? build.size : total - build.size;
        sdt__string_builder_add(&build, build.bytes, piece);
    }
    sdt__string_builder_push(&build);
    return 1;
}

/* Pushes a text as the literal that %q writes. Stock Lua prints each control byte by itself, which
   takes long for many of them and cannot be stopped. */
static void push_quoted(lua_State *L, int index)
{
    enum { STRIDE = 4096 }; /* bytes between two charges */
    size_t size = 0;
    const char *text = lua_tolstring(L, index, &size);
    struct sdt__string_builder build;

    sdt__string_builder_begin(&build, L);
    sdt__string_builder_byte(&build, '"');
    for (size_t i = 0; i < size; i++) {
        const char c = text[i];

        if (i % STRIDE == 0)
            sdt__budget_charge(L, STRIDE);
        if (c == '"' || c == '\\' || c == '\n') {
            sdt__string_builder_byte(&build, '\\');
            sdt__string_builder_byte(&build, c);
        } else if (sdt__script_is_cntrl((unsigned char)c)) {
            const int code = (unsigned char)c;
            const bool before_digit = i + 1 < size &&
                                      sdt__script_is_digit((unsigned char)text[i + 1]);

            sdt__string_builder_byte(&build, '\\');
            if (code >= 100 || before_digit)
                sdt__string_builder_byte(&build, (char)('0' + code / 100));
            if (code >= 10 || before_digit)
                sdt__string_builder_byte(&build, (char)('0' + code / 10 % 10));
            sdt__string_builder_byte(&build, (char)('0' + code % 10));
        } else {
            sdt__string_builder_byte(&build, c);
        }
    }
    sdt__string_builder_byte(&build, '"');
    sdt__string_builder_push(&build);
    lua_remove(L, build.slot);
}

/* Turns the %q that ends at `end` in the format, the first argument, into %s, and its argument into
   what %q writes. */
static void quote_argument(lua_State *L, size_t end, int index)
{
    size_t size = 0;
    const char *format = lua_tolstring(L, 1, &size);
    struct sdt__string_builder build;

    push_quoted(L, index);
    lua_replace(L, index);
    sdt__string_builder_begin(&build, L);
    sdt__string_builder_add(&build, format, size);
    build.bytes[end - 1] = 's';
    sdt__string_builder_push(&build);
    lua_replace(L, 1);
    lua_remove(L, build.slot);
}

/* As in Lua, but %s writes what is no text or number as tostring() does, and nothing shows an
   address. */
static int string_format(lua_State *L)
{
    size_t size = 0;
    const char *format = luaL_checklstring(L, 1, &size);
    const char *p = format;
    const char *end = p + size;
    int count = lua_gettop(L);
    int index = 1;

    while ((p = memchr(p, '%', (size_t)(end - p)))) {
        size_t modifiers = strspn(p + 1, "-+ #0123456789.");
        char conversion;

        p += 1 + modifiers;
        conversion = *p;
        p += p < end;
        if (conversion == 'p')
            return luaL_error(L, "invalid conversion '%%p' to 'format'");
        if (conversion != '%' && ++index <= count && conversion == 's' && !lua_isstring(L, index)) {
            sdt__script_tostring(L, index, NULL);
            lua_replace(L, index);
        }
        if (conversion == 'q' && modifiers == 0 && index <= count &&
            lua_type(L, index) == LUA_TSTRING) {
            const size_t offset = (size_t)(p - format);

            quote_argument(L, offset, index);
            format = lua_tolstring(L, 1, &size);
            p = format + offset;
            end = format + size;
        }
    }
    return sdt__stdlib_charged(L);
}

/* The sizes in a layout may ask for much more than is given. */
static int string_pack(lua_State *L)
{
    size_t size = 0;
    size_t total = 0;

    for (const char *p = luaL_checkstring(L, 1); *p; p++) {
        size_t longer = sdt__script_is_digit(*p) ? 10 * size + (size_t)(*p - '0') : 0;
        total += longer > size ? longer - size : 0;
        size = longer;
        if (total > SDT__SCRIPT_STRING_MOST)
            return luaL_error(L, "resulting string too large");
    }
    sdt__budget_make_room(L, 2 * total);
    return sdt__stdlib_charged(L);
}

static bool is_plain(const char *pattern, size_t size)
{
    static const char special[] = "^$*+?.([%-";

    for (size_t i = 0; i < size; i++) {
        if (memchr(special, pattern[i], sizeof special - 1))
            return false;
    }
    return true;
}

static int push_found(lua_State *L, const char *text, const char *from, const char *to)
{
    lua_pushinteger(L, from - text + 1);
    lua_pushinteger(L, to - text);
    return 2;
}

static int find_or_match(lua_State *L, bool find)
{
    size_t size = 0;
    size_t pattern_size = 0;
    const char *text = luaL_checklstring(L, 1, &size);
    const char *pattern = luaL_checklstring(L, 2, &pattern_size);
    size_t skipped = slice_start(luaL_optinteger(L, 3, 1), size) - 1;
    bool anchored = pattern_size > 0 && *pattern == '^';
    struct sdt__script_match match;
    const char *at, *end;

    if (skipped > size) {
        lua_pushnil(L);
        return 1;
    }
    at = text + skipped;
    sdt__budget_charge(L, 1 + pattern_size / 4);
    if (find && (lua_toboolean(L, 4) || is_plain(pattern, pattern_size))) {
        at = sdt__script_find_plain(L, at, size - skipped, pattern, pattern_size);
        if (at)
            return push_found(L, text, at, at + pattern_size);
        lua_pushnil(L);
        return 1;
    }
    sdt__script_match_init(&match, L, text, size, pattern + pattern_size);
    do {
        end = sdt__script_match_at(&match, at, pattern + anchored);
    } while (!end && at++ < match.subject_end && !anchored);
    sdt__script_match_settle(&match);
    if (!end) {
        lua_pushnil(L);
        return 1;
    }
    if (find) {
        int count = push_found(L, text, at, end);
        return count + sdt__script_match_push_all(&match, NULL, NULL);
    }
    return sdt__script_match_push_all(&match, at, end);
}

static int string_find(lua_State *L)
{
    return find_or_match(L, true);
}

static int string_match(lua_State *L)
{
    return find_or_match(L, false);
}

/* Upvalues: subject, pattern, where to go on, and the end of the latest match (-1: none). */
static int gmatch_next(lua_State *L)
{
    size_t size = 0;
    size_t pattern_size = 0;
    const char *text = lua_tolstring(L, lua_upvalueindex(1), &size);
    const char *pattern = lua_tolstring(L, lua_upvalueindex(2), &pattern_size);
    const char *at = text + lua_tointeger(L, lua_upvalueindex(3));
    lua_Integer latest = lua_tointeger(L, lua_upvalueindex(4));
    struct sdt__script_match match;

    sdt__script_match_init(&match, L, text, size, pattern + pattern_size);
    for (; at <= match.subject_end; at++) {
        const char *end = sdt__script_match_at(&match, at, pattern);
        if (end && end - text != latest) {
            sdt__script_match_settle(&match);
            lua_pushinteger(L, end - text);
            lua_copy(L, -1, lua_upvalueindex(3));
            lua_replace(L, lua_upvalueindex(4));
            return sdt__script_match_push_all(&match, at, end);
        }
    }
    sdt__script_match_settle(&match);
    return 0;
}

static int string_gmatch(lua_State *L)
{
    size_t size = 0;
    size_t skipped;

    luaL_checklstring(L, 1, &size);
    luaL_checkstring(L, 2);
    skipped = slice_start(luaL_optinteger(L, 3, 1), size) - 1;
    lua_settop(L, 2);
    lua_pushinteger(L, (lua_Integer)(skipped > size ? size + 1 : skipped));
    lua_pushinteger(L, -1);
    lua_pushcclosure(L, gmatch_next, 4);
    return 1;
}

/* --- gsub --- */

struct substitution {
    struct sdt__script_match match;
    struct sdt__string_builder build;
    int kind; /* Lua type of the replacement, at index 3 */
};

static void add_template(struct substitution *sub, const char *at, const char *end)
{
    lua_State *L = sub->match.L;
    size_t size = 0;
    const char *text = lua_tolstring(L, 3, &size);
    const char *stop = text + size;

    sdt__budget_charge_bytes(L, size);
    while (text < stop) {
        const char *sign = memchr(text, '%', (size_t)(stop - text));
        const char *until = sign ? sign : stop;
        char which;
        sdt__string_builder_add(&sub->build, text, (size_t)(until - text));
        if (!sign)
            return;
        text = until + 2;
        which = sign + 1 < stop ? sign[1] : '\0';
        if (which == '%') {
            sdt__string_builder_byte(&sub->build, '%');
        } else if (which == '0') {
            sdt__string_builder_add(&sub->build, at, (size_t)(end - at));
        } else if (sdt__script_is_digit(which)) {
            size_t piece = 0;
            const char *bytes;
            sdt__script_match_push(&sub->match, which - '1', at, end);
            bytes = lua_tolstring(L, -1, &piece);
            sdt__string_builder_add(&sub->build, bytes, piece);
            lua_pop(L, 1);
        } else {
            luaL_error(L, "invalid use of '%%' in replacement string");
        }
    }
}

/* The replacement of one match; false when the match stays as it was. */
static bool add_replacement(struct substitution *sub, const char *at, const char *end)
{
    lua_State *L = sub->match.L;
    size_t size = 0;
    const char *bytes;

    if (sub->kind == LUA_TTABLE) {
        sdt__script_match_push(&sub->match, 0, at, end);
        lua_gettable(L, 3);
    } else if (sub->kind == LUA_TFUNCTION) {
        int count;
        lua_pushvalue(L, 3);
        count = sdt__script_match_push_all(&sub->match, at, end);
        lua_call(L, count, 1);
    } else {
        add_template(sub, at, end);
        return true;
    }
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        sdt__string_builder_add(&sub->build, at, (size_t)(end - at));
        return false;
    }
    if (!lua_isstring(L, -1))
        luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
    bytes = lua_tolstring(L, -1, &size);
    sdt__budget_charge_bytes(L, size);
    sdt__string_builder_add(&sub->build, bytes, size);
    lua_pop(L, 1);
    return true;
}

/* Returns how many matches there were. */
static lua_Integer substitute(struct substitution *sub, const char *pattern, bool anchored,
                              lua_Integer most, bool *changed)
{
    const char *at = sub->match.subject;
    const char *latest = NULL;
    lua_Integer count = 0;
    size_t rest;

    while (count < most) {
        const char *end = sdt__script_match_at(&sub->match, at, pattern);
        if (end && end != latest) {
            count++;
            *changed = add_replacement(sub, at, end) || *changed;
            at = latest = end;
        } else if (at < sub->match.subject_end) {
            sdt__string_builder_byte(&sub->build, *at++);
        } else {
            break;
        }
        if (anchored)
            break;
    }
    sdt__script_match_settle(&sub->match);
    rest = (size_t)(sub->match.subject_end - at);
    if (*changed)
        sdt__string_builder_add(&sub->build, at, rest);
    return count;
}

static int string_gsub(lua_State *L)
{
    size_t size = 0;
    size_t pattern_size = 0;
    struct substitution sub;
    const char *text = luaL_checklstring(L, 1, &size);
    const char *pattern = luaL_checklstring(L, 2, &pattern_size);
    lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)size + 1);
    bool anchored = pattern_size > 0 && *pattern == '^';
    bool changed = false;
    lua_Integer count;

    sub.kind = lua_type(L, 3);
    if (sub.kind != LUA_TNUMBER && sub.kind != LUA_TSTRING && sub.kind != LUA_TFUNCTION &&
        sub.kind != LUA_TTABLE) {
        return luaL_typeerror(L, 3, "string/function/table");
    }
    lua_settop(L, 4);
    sdt__string_builder_begin(&sub.build, L);
    sdt__script_match_init(&sub.match, L, text, size, pattern + pattern_size);
    count = substitute(&sub, pattern + anchored, anchored, most, &changed);
    if (changed)
        sdt__string_builder_push(&sub.build);
    else
        lua_pushvalue(L, 1);
    lua_pushinteger(L, count);
    return 2;
}

void sdt__script_open_strings(lua_State *L)
{
    static const luaL_Reg functions[] = {{"find", string_find}, {"gmatch", string_gmatch},
                                         {"gsub", string_gsub}, {"match", string_match},
                                         {"rep", string_rep},   {NULL, NULL}};

    luaL_newlib(L, functions);
    luaopen_string(L);
    sdt__stdlib_take(L, "len\0sub\0");
    sdt__stdlib_take_charged(L, "byte\0", sdt__stdlib_charged, 0);
    sdt__stdlib_take_charged(L, "packsize\0unpack\0", sdt__stdlib_charged, 1);
    sdt__stdlib_take_charged(L, "char\0lower\0reverse\0upper\0", sdt__stdlib_charged,
                             SDT__SCRIPT_ALL_ARGUMENTS);
    sdt__stdlib_take_charged(L, "format\0", string_format, SDT__SCRIPT_ALL_ARGUMENTS);
    sdt__stdlib_take_charged(L, "pack\0", string_pack, SDT__SCRIPT_ALL_ARGUMENTS);
    lua_pop(L, 1);
}

void sdt__script_open_string_methods(lua_State *L)
{
    lua_pushliteral(L, "");
    lua_getmetatable(L, -1);
    lua_pushvalue(L, -1);
    sdt__stdlib_take_charged(L, "__add\0__sub\0__mul\0__mod\0__pow\0__div\0__idiv\0__unm\0",
                             sdt__stdlib_charged, SDT__SCRIPT_ALL_ARGUMENTS);
    lua_pop(L, 1);
    sdt__stdlib_push_copy(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 2);
}
