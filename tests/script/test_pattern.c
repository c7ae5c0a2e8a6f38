/*
 * lib/script/sandbox, the charged string functions against those of stock Lua, on random patterns,
 * subjects, formats and layouts: same results, and the same texts of errors for patterns.
 */
#include "script/sandbox/libraries.h"

#include <lauxlib.h>
#include <lualib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { ROUNDS = 50000 };

static void *plain_allocator(void *user, void *block, size_t size)
{
    (void)user;
    if (size == 0) {
        free(block);
        return NULL;
    }
    return realloc(block, size);
}

static const char prelude[] =
    "math.randomseed(7) R = math.random "
    "function pick(t) return t[R(#t)] end "
    "function join(t, n) local r = {} for i = 1, R(0, n) do r[i] = pick(t) end "
    "  return table.concat(r) end "
    "local function pack(...) return {n = select('#', ...), ...} end "
    "local function plain(v) return type(v) == 'string' and v:gsub('^%S+:%d+: ', '') or v end "
    "local function text(r) for i = 1, r.n do "
    "  r[i] = (math.type(r[i]) or '') .. tostring(plain(r[i])) end return table.concat(r, '|') end "
    "function same(name, messages, ...) "
    "  local a, b = pack(pcall(string[name], ...)), pack(pcall(own[name], ...)) "
    "  local too_complex = tostring(a[2]):find('too complex') "
    "  if too_complex or (not messages and not a[1] and not b[1]) then return end "
    "  local arguments = text(pack(...)) a, b = text(a), text(b) "
    "  if a ~= b then error(name .. ': ' .. arguments .. '\\nstock ' .. a .. '\\nown   ' .. b) end "
    "end ";

static void run_script(const char *script)
{
    struct sdt__budget *budget = malloc(sizeof *budget);
    struct sdt__script_limits limits = {(size_t)1 << 28, UINT64_MAX, 3600 * 1000, 1000};
    assert_non_null(budget);
    sdt__budget_init(budget, plain_allocator, NULL, &limits);
    lua_State *L = lua_newstate(sdt__budget_allocate, budget);
    assert_non_null(L);
    sdt__budget_enter(budget, L);
    sdt__budget_attach(budget, L);
    luaL_openlibs(L);
    sdt__script_open_strings(L);
    lua_setglobal(L, "own");
    lua_pushinteger(L, ROUNDS);
    lua_setglobal(L, "ROUNDS");
    if (luaL_dostring(L, prelude) != LUA_OK || luaL_dostring(L, script) != LUA_OK) {
        fail_msg("%s", lua_tostring(L, -1));
    }
    sdt__budget_leave(budget);
    lua_close(L);
    sdt__budget_free(budget);
    free(budget);
}

static void patterns_match_as_in_stock_lua(void **state)
{
    (void)state;
    run_script(
        "local atoms = {'a', 'b', '.', '%a', '%d', '%s', '%w', '%p', '%l', '%u', '%x', '%c', "
        "'%g', '%z', '%A', '%S', '[abc]', '[^a]', '[a-c]', '[%a_]', '[^%s]', '[]a]', '[^]]', "
        "'[a-]', '[%]]', '%%', '%.', '%1', '%2', '%0', '%b()', '%bab', '%f[%a]', '%f[^a]', '(', "
        "'(', ')', ')', '()', '^', '$', '-', '*', '+', '?', '[', ']', '%', '\\0', '\\xff', "
        "'[\\0-\\x7f]', '[z-a]', '-', '*', '?', '+'} "
        "local bytes = {'a', 'b', 'c', 'ab', '(', ')', '1', '2', ' ', '\\n', '_', '-', '%', ']', "
        "'[', '^', '$', '\\0', '\\xff', 'A', '()'} "
        "local changes = {'', 'x', '%0', '%1', '<%1%2>', '%%', '%', '%3', 'a%', "
        "{a = '1', b = false, ['('] = 2}, function(a, b) return b or a end} "
        "local function all(gmatch) return function(s, p, i) local o = {} "
        "for a, b in gmatch(s, p, i) do o[#o + 1] = tostring(a) .. tostring(b) end "
        "return table.concat(o, ',') end end "
        "string.all, own.all = all(string.gmatch), all(own.gmatch) "
        "for i = 1, ROUNDS do local p, s = join(atoms, i % 7 == 0 and 14 or 6), join(bytes, 12) "
        "local init = R(3) == 1 and R(-12, 12) or nil "
        "same('find', true, s, p, init, R(8) == 1) same('match', true, s, p, init) "
        "same('all', true, s, p, init) same('gsub', true, s, p, pick(changes), "
        "R(5) == 1 and R(-1, 4) or nil) end");
}

static void formats_are_as_in_stock_lua(void **state)
{
    (void)state;
    run_script(
        "local values = {0, 1, -1, 1.5, -0.0, 1e308, 2 ^ 53, math.maxinteger, math.mininteger, "
        "1 / 0, 255, 0.1, 1e-320, 3.0, '10', '0x1p4', 'abc', '', 'x\\ny', '\"q\"\\\\', "
        "('k'):rep(120), '\\r\\n\\t\\1272', true} "
        "local flags = {'', '', '-', '+', ' ', '#', '0', '-0', '5', '12', '100', '.3', '.10', "
        "'5.2', '-8.3', '08.2', '.', '%'} "
        "local conversions = {'d', 'i', 'u', 'x', 'X', 'o', 'e', 'E', 'f', 'g', 'G', 'a', 'A', "
        "'q', 's', 'F', 'z', '%', ''} "
        "for i = 1, ROUNDS do "
        "same('format', false, '<%' .. pick(flags) .. pick(conversions) .. '>', pick(values)) end");
}

static void layouts_are_as_in_stock_lua(void **state)
{
    (void)state;
    run_script(
        "local options = {'b', 'B', 'h', 'H', 'i', 'I', 'l', 'L', 'j', 'J', 'T', 'f', 'd', 'n', "
        "'s', 'z', 'x', 'X', 'c3', 'i3', 'I5', 'i16', 'I9', 's1', 's2', '<', '>', '=', '!', "
        "'!4', '!2', ' ', 'Xi', 'Xd', '!8', 'c0', 'i17', 'c', 'q'} "
        "local values = {0, 1, -1, 1.5, 127, -128, 128, 65535, math.maxinteger, 'a', 'hello', "
        "'a\\0b', '', '7'} local junk = {'\\0', '\\1', '\\2', '\\xff', 'a'} "
        "for i = 1, ROUNDS do local f, a = join(options, 6), {} "
        "for k = 1, 6 do a[k] = pick(values) end "
        "same('pack', false, f, table.unpack(a)) same('packsize', false, f) "
        "same('unpack', false, f, join(junk, 40), R(3) == 1 and R(-45, 45) or nil) end");
}

static void slices_are_as_in_stock_lua(void **state)
{
    (void)state;
    run_script(
        "local texts = {'', 'a', 'hello', 'a\\0b', '\\xc3\\xa5\\xc3\\x84Zz', ('k'):rep(300)} "
        "for i = 1, ROUNDS // 5 do local s, a, b = pick(texts), R(-8, 8), R(-8, 8) "
        "same('sub', true, s, a, b) same('byte', true, s, a, b) same('reverse', true, s) "
        "same('upper', true, s) same('lower', true, s) same('len', true, s) "
        "same('rep', true, s, R(-1, 5), pick(texts)) same('char', false, R(0, 300), R(0, 255)) "
        "end");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(patterns_match_as_in_stock_lua),
        cmocka_unit_test(formats_are_as_in_stock_lua),
        cmocka_unit_test(layouts_are_as_in_stock_lua),
        cmocka_unit_test(slices_are_as_in_stock_lua),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
