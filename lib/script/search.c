/*
 * string.find, match, gmatch and gsub on the charged matcher.
 */
#include "script/build.h"
#include "script/pattern.h"
#include "script/strings.h"

#include <lauxlib.h>
#include <string.h>

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
    size_t skipped = sdt__slice_start(luaL_optinteger(L, 3, 1), size) - 1;
    if (skipped > size) {
        lua_pushnil(L);
        return 1;
    }
    const char *at = text + skipped;
    sdt__work(L, 1 + pattern_size / 4);
    if (find && (lua_toboolean(L, 4) || is_plain(pattern, pattern_size))) {
        at = sdt__find_plain(L, at, size - skipped, pattern, pattern_size);
        if (at)
            return push_found(L, text, at, at + pattern_size);
        lua_pushnil(L);
        return 1;
    }
    struct sdt__match match;
    bool anchored = pattern_size > 0 && *pattern == '^';
    sdt__match_init(&match, L, text, size, pattern + pattern_size);
    const char *end = NULL;
    do {
        end = sdt__match_at(&match, at, pattern + anchored);
    } while (!end && at++ < match.subject_end && !anchored);
    sdt__match_settle(&match);
    if (!end) {
        lua_pushnil(L);
        return 1;
    }
    if (find) {
        int places = push_found(L, text, at, end);
        return places + sdt__match_push_all(&match, NULL, NULL);
    }
    return sdt__match_push_all(&match, at, end);
}

int sdt__string_find(lua_State *L)
{
    return find_or_match(L, true);
}

int sdt__string_match(lua_State *L)
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
    struct sdt__match match;
    sdt__match_init(&match, L, text, size, pattern + pattern_size);
    for (; at <= match.subject_end; at++) {
        const char *end = sdt__match_at(&match, at, pattern);
        if (end && end - text != latest) {
            sdt__match_settle(&match);
            lua_pushinteger(L, end - text);
            lua_copy(L, -1, lua_upvalueindex(3));
            lua_replace(L, lua_upvalueindex(4));
            return sdt__match_push_all(&match, at, end);
        }
    }
    sdt__match_settle(&match);
    return 0;
}

int sdt__string_gmatch(lua_State *L)
{
    size_t size = 0;
    luaL_checklstring(L, 1, &size);
    luaL_checkstring(L, 2);
    size_t skipped = sdt__slice_start(luaL_optinteger(L, 3, 1), size) - 1;
    lua_settop(L, 2);
    lua_pushinteger(L, (lua_Integer)(skipped > size ? size + 1 : skipped));
    lua_pushinteger(L, -1);
    lua_pushcclosure(L, gmatch_next, 4);
    return 1;
}

/* --- gsub --- */

struct substitution {
    struct sdt__match match;
    struct sdt__build build;
    int kind; /* Lua type of the replacement, at index 3 */
};

static void add_template(struct substitution *sub, const char *at, const char *end)
{
    lua_State *L = sub->match.L;
    size_t size = 0;
    const char *text = lua_tolstring(L, 3, &size);
    const char *stop = text + size;
    sdt__work_bytes(L, size);
    while (text < stop) {
        const char *sign = memchr(text, '%', (size_t)(stop - text));
        const char *until = sign ? sign : stop;
        sdt__build_add(&sub->build, text, (size_t)(until - text));
        if (!sign)
            return;
        text = until + 2;
        char which = sign + 1 < stop ? sign[1] : '\0';
        if (which == '%') {
            sdt__build_byte(&sub->build, '%');
        } else if (which == '0') {
            sdt__build_add(&sub->build, at, (size_t)(end - at));
        } else if (sdt__is_digit(which)) {
            size_t piece = 0;
            sdt__match_push(&sub->match, which - '1', at, end);
            const char *bytes = lua_tolstring(L, -1, &piece);
            sdt__build_add(&sub->build, bytes, piece);
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
    if (sub->kind == LUA_TTABLE) {
        sdt__match_push(&sub->match, 0, at, end);
        lua_gettable(L, 3);
    } else if (sub->kind == LUA_TFUNCTION) {
        lua_pushvalue(L, 3);
        int count = sdt__match_push_all(&sub->match, at, end);
        lua_call(L, count, 1);
    } else {
        add_template(sub, at, end);
        return true;
    }
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        sdt__build_add(&sub->build, at, (size_t)(end - at));
        return false;
    }
    if (!lua_isstring(L, -1))
        luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
    size_t size = 0;
    const char *bytes = lua_tolstring(L, -1, &size);
    sdt__work_bytes(L, size);
    sdt__build_add(&sub->build, bytes, size);
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
    while (count < most) {
        const char *end = sdt__match_at(&sub->match, at, pattern);
        if (end && end != latest) {
            count++;
            *changed = add_replacement(sub, at, end) || *changed;
            at = latest = end;
        } else if (at < sub->match.subject_end) {
            sdt__build_byte(&sub->build, *at++);
        } else {
            break;
        }
        if (anchored)
            break;
    }
    sdt__match_settle(&sub->match);
    size_t rest = (size_t)(sub->match.subject_end - at);
    if (*changed)
        sdt__build_add(&sub->build, at, rest);
    return count;
}

int sdt__string_gsub(lua_State *L)
{
    size_t size = 0;
    size_t pattern_size = 0;
    struct substitution sub;
    const char *text = luaL_checklstring(L, 1, &size);
    const char *pattern = luaL_checklstring(L, 2, &pattern_size);
    sub.kind = lua_type(L, 3);
    lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)size + 1);
    bool anchored = pattern_size > 0 && *pattern == '^';
    bool changed = false;
    if (sub.kind != LUA_TNUMBER && sub.kind != LUA_TSTRING && sub.kind != LUA_TFUNCTION &&
        sub.kind != LUA_TTABLE) {
        return luaL_typeerror(L, 3, "string/function/table");
    }
    lua_settop(L, 4);
    sdt__build_begin(&sub.build, L);
    sdt__match_init(&sub.match, L, text, size, pattern + pattern_size);
    lua_Integer count = substitute(&sub, pattern + anchored, anchored, most, &changed);
    if (changed)
        sdt__build_push(&sub.build);
    else
        lua_pushvalue(L, 1);
    lua_pushinteger(L, count);
    return 2;
}
