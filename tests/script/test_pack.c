/*
 * The packed modules: what they unpack to is to Lua what the files of lib/script/ are, down to the
 * line of every instruction, and a damaged pack harms nothing.
 */
#include "script/pack.h"
#include "support/support.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char same_code
    [] = "local name, one, other = ... "
         "return string.dump(assert(load(one, name))) == string.dump(assert(load(other, name)))";

static bool is_same_code(lua_State *L, const char *name, const char *one, const char *other)
{
    lua_settop(L, 0);
    if (luaL_loadstring(L, same_code) != LUA_OK)
        fail_msg("%s", lua_tostring(L, -1));
    lua_pushfstring(L, "=%s", name);
    lua_pushstring(L, one);
    lua_pushstring(L, other);
    if (lua_pcall(L, 3, 1, 0) != LUA_OK)
        fail_msg("%s", lua_tostring(L, -1));
    return lua_toboolean(L, -1);
}

static char *read_module(const char *name)
{
    char path[sizeof SDT_TEST_SOURCE + 100];
    size_t size = 0;

    snprintf(path, sizeof path, "%s/lib/script/%s", SDT_TEST_SOURCE, name);
    for (char *dot; (dot = strchr(path + sizeof SDT_TEST_SOURCE, '.'));)
        *dot = '/';
    strcat(path, ".lua");
    return read_file(path, &size);
}

static void modules_are_what_their_files_are(void **state)
{
    lua_State *L = luaL_newstate();
    char *text = malloc(sdt__script_modules.length);
    const char *at = text, *end = text + sdt__script_modules.length;
    size_t count = 0, size = 0;

    (void)state;
    assert_non_null(L);
    assert_non_null(text);
    luaL_openlibs(L);
    assert_true(sdt__unpack(&sdt__script_modules, text));
    for (; at < end; count++) {
        const char *source = at + strlen(at) + 1;
        char *file = read_module(at);

        if (!is_same_code(L, at, source, file))
            fail_msg("%s: another program than in its file", at);
        size += strlen(file);
        free(file);
        at = source + strlen(source) + 1;
    }
    assert_ptr_equal(at, end);
    assert_true(count > 20);
    assert_true(sdt__script_modules.length <
                size - size / 8); /* comments and indentation are left out */
    free(text);
    lua_close(L);
}

static void a_damaged_pack_harms_nothing(void **state)
{
    struct sdt__pack pack = {malloc(sdt__script_modules.size), sdt__script_modules.size,
                             sdt__script_modules.length};
    unsigned char *bytes = (unsigned char *)(uintptr_t)pack.bytes;
    char *text = malloc(pack.length);

    (void)state;
    assert_non_null(bytes);
    assert_non_null(text);
    memcpy(bytes, sdt__script_modules.bytes, pack.size);
    for (size_t at = 0; at < pack.size; at += at < 200 ? 1 : 397) {
        for (unsigned change = 1; change < 256; change = change * 5 + 3) {
            bytes[at] ^= (unsigned char)change;
            sdt__unpack(&pack, text); /* into any text, or not */
            bytes[at] ^= (unsigned char)change;
        }
    }
    assert_true(sdt__unpack(&pack, text));
    free(bytes);
    for (pack.size = 0; pack.size < sdt__script_modules.size; pack.size += 1 + pack.size / 9) {
        pack.bytes = bytes = malloc(pack.size + 1);
        assert_non_null(bytes);
        memcpy(bytes, sdt__script_modules.bytes, pack.size);
        assert_false(sdt__unpack(&pack, text));
        free(bytes);
    }
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(modules_are_what_their_files_are),
        cmocka_unit_test(a_damaged_pack_harms_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
