/*
 * lib/script/sandbox, the host of scripts: every run ends in time, within its memory, with a
 * structured result, and leaves nothing behind. The hostile scripts are in hostile.h.
 */
#include "script/sandbox/lua_host.h"

#include "hostile.h"

#include <lauxlib.h>
#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

/* --- an allocator that counts and can fail --- */

struct memory {
    size_t blocks;
    size_t calls;
    size_t failing; /* the call that fails, 0: none */
    bool on;        /* all calls from that one on fail */
};

static void *count_blocks(void *user, void *block, size_t size)
{
    struct memory *memory = user;
    if (size == 0) {
        memory->blocks -= block != NULL;
        free(block);
        return NULL;
    }
    memory->calls++;
    if (memory->failing &&
        (memory->calls == memory->failing || (memory->on && memory->calls > memory->failing))) {
        return NULL;
    }
    void *fresh = realloc(block, size);
    assert_non_null(fresh);
    memory->blocks += block == NULL;
    return fresh;
}

static struct sdt__lua_host_setup setup_with(struct memory *memory)
{
    struct sdt__lua_host_setup setup;
    memset(&setup, 0, sizeof setup);
    memset(memory, 0, sizeof *memory);
    setup.allocator = count_blocks;
    setup.user = memory;
    setup.sandbox.seed = 42;
    setup.sandbox.today = "2026-11-23";
    return setup;
}

/* Of the processor, so that a busy machine does not fail the tests. */
static double seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static struct sdt__script_result run_text(const struct sdt__lua_host_setup *setup, const char *text)
{
    struct sdt__script_result result;
    sdt__lua_host_run(setup, "test.lua", text, strlen(text), &result);
    return result;
}

static void expect_ok(const char *text)
{
    struct memory memory;
    struct sdt__lua_host_setup setup = setup_with(&memory);
    struct sdt__script_result result = run_text(&setup, text);
    if (result.outcome != SDT__SCRIPT_RAN) {
        fail_msg("%s", result.message);
    }
    assert_int_equal(memory.blocks, 0);
}

static void expect_message(const char *text, const char *message)
{
    struct memory memory;
    struct sdt__lua_host_setup setup = setup_with(&memory);
    struct sdt__script_result result = run_text(&setup, text);
    assert_int_equal(result.outcome, SDT__SCRIPT_FAILED);
    assert_string_equal(result.message, message);
}

/* --- hostile scripts --- */

static char *repeat(const char *before, const char *piece, size_t count, const char *after)
{
    size_t size = strlen(piece);
    size_t room = strlen(before) + size * count + strlen(after) + 1;
    char *text = malloc(room);
    assert_non_null(text);
    char *end = text;
    memcpy(end, before, strlen(before));
    end += strlen(before);
    for (size_t i = 0; i < count; i++) {
        memcpy(end, piece, size);
        end += size;
    }
    memcpy(end, after, strlen(after) + 1);
    return text;
}

/* Numbered pieces: `format` has one %zu. */
static char *enumerate(const char *first, const char *second, size_t count)
{
    char *text = malloc(count * 40 + 1);
    assert_non_null(text);
    size_t size = 0;
    text[0] = '\0';
    for (size_t i = 0; i < count; i++) {
        size += (size_t)snprintf(text + size, 40, "%s%zu ", first, i);
    }
    for (size_t i = 0; second && i < count / 2; i++) {
        size += (size_t)snprintf(text + size, 40, "::%s%zu:: x = 1 ", second, i);
    }
    return text;
}

static char *source_of(const char *text)
{
    char what[20];
    size_t count = 0;
    if (sscanf(text, "GENERATE %19s %zu", what, &count) != 2) {
        return repeat(text, "", 0, "");
    }
    switch (*what) {
    case '(':
        return repeat("x = ", "(", count, "");
    case '{':
        return repeat("x = ", "{", count, "");
    case 'f':
        return repeat("", "function f() ", count, "");
    case '.':
        return repeat("local a = 'x' a = a", " .. a", count, "");
    case 'l':
        return enumerate("local a", NULL, count);
    case 'g':
        return enumerate("goto a", "b", count);
    case 'e':
        return what[1] == 'r' ? repeat("local function f(a) goto last do local b ", "b = a ", count,
                                       "end ::last:: a() end while true do pcall(f) end")
                              : repeat("local a if a then ", "elseif a then ", count, "end");
    case 't':
        return repeat("x = = ", "y", count, "");
    case 'd':
        return *(what + 1) == 'o' ? repeat("", "do ", count, "")
                                  : repeat("local x = ", "7", count, "");
    default:
        break;
    }
    return strcmp(what, "string") == 0 ? repeat("local x = '", "y", count, "'")
                                       : repeat("", " ", count, "");
}

static char letter_of(const struct sdt__script_result *result)
{
    return "omwdpsr"[result->reason];
}

/* Returns 1 when the run did not end as it should. */
static int check_hostile(const struct hostile *hostile, const struct sdt__lua_host_setup *setup,
                         const char *reasons, double seconds)
{
    const struct memory *memory = setup->user;
    struct sdt__script_result result;
    char *source = source_of(hostile->source);
    double start = seconds_now();
    sdt__lua_host_run(setup, "hostile.lua", source, strlen(source), &result);
    double took = seconds_now() - start;
    /* on a busy machine the deadline may come before the processor has been had for long */
    bool busy = result.reason == SDT__SCRIPT_OUT_OF_TIME &&
                took < 0.00075 * setup->limits.milliseconds;
    bool right = (busy || strchr(reasons, letter_of(&result))) && took <= seconds;
    free(source);
    if (getenv("SHOW_HOSTILE") || !right) {
        print_message("%-42s %-8s %.3f s %6zu KiB %s:%d %.90s\n", hostile->name,
                      sdt__script_limit_code(result.reason), took, result.peak / 1024, result.file,
                      result.line, result.message);
    }
    assert_true(result.peak <= setup->limits.memory);
    assert_true(strlen(result.message) <= SDT__SCRIPT_MESSAGE_MOST);
    if (result.outcome != SDT__SCRIPT_RAN) {
        assert_memory_equal(result.message, "hostile.lua:", strlen("hostile.lua:"));
        assert_string_equal(result.file, "hostile.lua");
        assert_true(result.line > 0);
    }
    assert_int_equal(memory->blocks, 0);
    return right ? 0 : 1;
}

static void hostile_scripts_end_in_time_and_memory(void **state)
{
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof hostile_scripts / sizeof hostile_scripts[0]; i++) {
        struct memory memory;
        struct sdt__lua_host_setup setup = setup_with(&memory);
        setup.limits.memory = 64 * 1024 * 1024;
        setup.limits.milliseconds = 100;
        setup.limits.work = UINT64_MAX;
        char reasons[16];
        snprintf(reasons, sizeof reasons, "%s%s", hostile_scripts[i].reasons,
                 strpbrk(hostile_scripts[i].reasons, "mw") ? "d" : "");
        wrong += check_hostile(&hostile_scripts[i], &setup, reasons, 0.6);
        expect_ok("return 1");
    }
    assert_int_equal(wrong, 0);
}

static void hostile_scripts_end_within_their_work(void **state)
{
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof hostile_scripts / sizeof hostile_scripts[0]; i++) {
        struct memory memory;
        struct sdt__lua_host_setup setup = setup_with(&memory);
        setup.limits.memory = 16 * 1024 * 1024;
        setup.limits.milliseconds = 2000;
        setup.limits.work = 5 * 1000 * 1000;
        char reasons[16];
        size_t length = 0;
        for (const char *p = hostile_scripts[i].reasons; *p; p++) {
            reasons[length++] = *p == 'd' ? 'w' : *p;
            reasons[length++] = *p == 'D' ? 'd' : *p == 'd' ? 'm' : *p;
        }
        snprintf(reasons + length, sizeof reasons - length, "w");
        wrong += check_hostile(&hostile_scripts[i], &setup, reasons, 2.5);
    }
    assert_int_equal(wrong, 0);
}

/* --- results --- */

static void errors_name_file_and_line(void **state)
{
    (void)state;
    struct memory memory;
    struct sdt__lua_host_setup setup = setup_with(&memory);
    struct sdt__script_result result = run_text(&setup, "local x = {}\n\nlocal y = x.z.w");
    assert_int_equal(result.outcome, SDT__SCRIPT_FAILED);
    assert_string_equal(sdt__script_limit_code(result.reason), "runtime");
    assert_string_equal(result.file, "test.lua");
    assert_int_equal(result.line, 3);
    assert_string_equal(result.message, "test.lua:3: attempt to index a nil value (field 'z')");
    result = run_text(&setup, "local x = 1\nlocal = 2");
    assert_string_equal(sdt__script_limit_code(result.reason), "syntax");
    assert_string_equal(result.file, "test.lua");
    assert_int_equal(result.line, 2);
    result = run_text(&setup, "local x = 1\nerror({})");
    assert_string_equal(result.message,
                        "test.lua:2: an error without a text: table; error() takes a text");
    assert_int_equal(result.line, 2);
}

static void limits_name_file_and_line(void **state)
{
    (void)state;
    struct memory memory;
    struct sdt__lua_host_setup setup = setup_with(&memory);
    setup.limits.work = 100000;
    struct sdt__script_result result = run_text(&setup, "local x\n\nwhile true do end");
    assert_int_equal(result.outcome, SDT__SCRIPT_LIMITED);
    assert_string_equal(sdt__script_limit_code(result.reason), "work");
    assert_string_equal(result.file, "test.lua");
    assert_int_equal(result.line, 3);
    assert_true(result.spent > 100000);
    setup.limits.work = 0;
    result = run_text(&setup, "local s = 'x'\nwhile true do\ns = s .. s end");
    assert_string_equal(sdt__script_limit_code(result.reason), "memory");
    assert_int_equal(result.line, 3);
}

static void what_is_hidden_in_messages_is_shown(void **state)
{
    (void)state;
    expect_message("error('\\27[2J\\0\\255\\n\\u{9b}\\u{2028}å', 0)",
                   "test.lua:1: ‹U+001B›[2J‹U+0000›‹0xFF› ‹U+009B›‹U+2028›å");
}

static void error_objects_are_asked_for_their_text(void **state)
{
    (void)state;
    expect_message("error(setmetatable({}, {__tostring = function() return 'asked' end}))",
                   "test.lua:1: asked");
    expect_message("error(setmetatable({}, {__name = 'my.type'}))", "test.lua:1: my.type");
}

static void traceback_has_at_most_22_levels(void **state)
{
    (void)state;
    struct memory memory;
    struct sdt__lua_host_setup setup = setup_with(&memory);
    struct sdt__script_result result = run_text(
        &setup, "local function f(n) if n == 0 then error('deep') end f(n - 1) return 1 end "
                "f(500)");
    size_t lines = 1;
    for (const char *p = result.trace; *p; p++) {
        lines += *p == '\n';
    }
    assert_int_equal(lines, SDT__SCRIPT_LEVELS_MOST);
}

static void result_is_the_same_every_run(void **state)
{
    (void)state;
    const char *script = "local t = {} for i = 1, 50 do t['key' .. math.random(1000)] = i end "
                         "for k, v in pairs(t) do print(k, v) end print(os.date('%F'), os.time(), "
                         "math.random()) "
                         "print({}, print, coroutine.running())";
    char first[4096];
    size_t first_size = 0;
    for (int i = 0; i < 5; i++) {
        struct memory memory;
        struct sdt__lua_host_setup setup = setup_with(&memory);
        struct sdt__lua_host *host;
        size_t size = 0;
        assert_int_equal(sdt__lua_host_open(&host, &setup), SDT__SCRIPT_RAN);
        assert_int_equal(sdt__lua_host_load(host, "a.lua", script, strlen(script)),
                         SDT__SCRIPT_RAN);
        assert_int_equal(sdt__lua_host_call(host, 0, 0), SDT__SCRIPT_RAN);
        const char *output = sdt__lua_host_output(host, &size);
        assert_in_range(size, 1, sizeof first);
        if (i == 0) {
            memcpy(first, output, size);
            first_size = size;
        }
        assert_int_equal(size, first_size);
        assert_memory_equal(output, first, size);
        sdt__lua_host_close(host);
    }
}

/* --- the language stays whole --- */

static void classes_may_get_their_index_late(void **state)
{
    (void)state;
    expect_ok("local A = {} function A:new(o) o = o or {} setmetatable(o, self) "
              "self.__index = self return o end function A:hi() return 'hi ' .. self.name end "
              "local B = A:new() function B:hi() return 'B ' .. A.hi(self) end "
              "assert(B:new{name = 'x'}:hi() == 'B hi x') "
              "local mt = {} local t = setmetatable({}, mt) "
              "mt.__index = function(t, k) return k .. '!' end mt.__add = function() return 7 end "
              "assert(t.x == 'x!' and t + 1 == 7) assert(getmetatable(t) == mt) "
              "mt.__tostring = function() return 'T' end assert(tostring(t) == 'T') "
              "for k in pairs(mt) do assert(type(k) == 'string') end "
              "for k in next, mt do assert(type(k) == 'string') end");
}

static void protected_calls_work_as_in_lua(void **state)
{
    (void)state;
    expect_ok("local ok, e = pcall(error, 'x', 0) assert(not ok and e == 'x') "
              "assert(select('#', pcall(function() return 1, nil, nil end)) == 4) "
              "local ok, e = xpcall(error, function(e) return e .. '!' end, 'x', 0) "
              "assert(not ok and e == 'x!') "
              "local co = coroutine.wrap(function() return pcall(function() "
              "local x = coroutine.yield(1) error('y' .. x, 0) end) end) "
              "assert(co() == 1) local ok, e = co('z') assert(not ok and e == 'yz') "
              "local co = coroutine.wrap(function() return xpcall(function() "
              "coroutine.yield(1) error('y', 0) end, "
              "function(e) return coroutine.yield(e) end) end) "
              "assert(co() == 1 and co() == 'y') local ok, e = co('w') "
              "assert(not ok and e == 'w')");
}

static void coroutines_work_as_in_lua(void **state)
{
    (void)state;
    expect_ok("local log = {} "
              "local mt = {__close = function(_, e) log[#log + 1] = tostring(e) end} "
              "local co = coroutine.create(function() local x <close> = setmetatable({}, mt) "
              "coroutine.yield(1) end) assert(select(2, coroutine.resume(co)) == 1) "
              "assert(coroutine.status(co) == 'suspended' and coroutine.close(co)) "
              "assert(coroutine.status(co) == 'dead' and log[1] == 'nil') "
              "local w = coroutine.wrap(function() local x <close> = setmetatable({}, mt) "
              "error('boom', 0) end) local ok, e = pcall(w) assert(not ok and e == 'boom') "
              "assert(log[2] == 'boom') assert(not coroutine.isyieldable()) "
              "local co, main = coroutine.running() assert(main) "
              "assert(not coroutine.resume(coroutine.running()))");
}

static void numbers_do_not_follow_the_locale(void **state)
{
    (void)state;
    const char *outside = setlocale(LC_ALL, NULL);
    char *saved = strdup(outside);
    if (!setlocale(LC_ALL, "sv_SE.UTF-8")) {
        setlocale(LC_ALL, "C.UTF-8");
    }
    expect_ok("assert(string.format('%.2f', 1.5) == '1.50' and tostring(1.5) == '1.5') "
              "assert(tonumber('1.5') == 1.5 and 'Z' < 'a' and load('return 1.5')() == 1.5)");
    setlocale(LC_ALL, saved);
    free(saved);
}

static void texts_that_are_numbers_count(void **state)
{
    (void)state;
    expect_ok("assert('10' + 5 == 15 and -'2' == -2 and '7' // '2' == 3 and 2 ^ '3' == 8.0) "
              "assert('0x10' * 1 == 16 and '5' % 3 == 2 and '1' - '1' == 0 and '3' / 2 == 1.5) "
              "local t = setmetatable({}, {__add = function() return 'sum' end}) "
              "assert('1' + t == 'sum' and t + '1' == 'sum' and not pcall(load '{} + [[1]]')) "
              "local ok, e = pcall(load('return [[a]] + 1', '=x')) "
              "assert(not ok and e:find('^x:1: attempt to'))");
}

static void formats_show_no_addresses(void **state)
{
    (void)state;
    expect_ok("local t = setmetatable({}, {__tostring = function() return 'T' end}) "
              "assert(('%s %5s|%-5s|%.2s %%'):format({}, nil, true, print) == "
              "'table   nil|true |fu %') assert(('%d%% %s %s'):format(3, t, 4) == '3% T 4') "
              "assert(not pcall(string.format, '%p', {}) and not pcall(string.format, '%5p', {})) "
              "assert(not pcall(string.format, '%s') and not pcall(string.format, '%q', {})) "
              "local ok, e = pcall(function() return ('%d'):format('x') end) "
              "assert(e:find([[^test.lua:1: bad argument #1 to 'format' %(number expected]]))");
}

/* Against the literals that stock Lua 5.4 writes, and against what they are read back as. */
static void a_quoted_text_is_a_literal_that_reads_back(void **state)
{
    (void)state;
    expect_ok("assert(('%q'):format('a\\0001\\n\"\\\\\\127\\200x\\r7') == "
              "'\"a\\\\0001\\\\\\n\\\\\"\\\\\\\\\\\\127\\200x\\\\0137\"') "
              "assert(('%q|%s|%q'):format('x', 'y', 3) == '\"x\"|y|3') "
              "assert(not pcall(string.format, '%5q', 'x')) "
              "local all = {} for i = 0, 255 do all[#all + 1] = string.char(i) end "
              "for i = 0, 255 do all[#all + 1] = string.char(i) .. '5' end "
              "all = table.concat(all) "
              "assert(load('return ' .. ('%q'):format(all))() == all)");
}

static void random_numbers_are_the_hosts(void **state)
{
    (void)state;
    expect_ok("local a, b = math.random(1000), math.random() math.randomseed() "
              "assert(math.random(1000) == a and math.random() == b) math.randomseed(42) "
              "assert(math.random(1000) == a) math.randomseed(43) "
              "assert(math.random(1 << 40) ~= a and math.random(3, 3) == 3)");
}

static void pairs_go_in_a_defined_order(void **state)
{
    (void)state;
    expect_ok("local o = {} for k, v in pairs{b = 1, a = 2, 'x', 'y', [2.5] = 3, [-1] = 0, "
              "[true] = 1, [false] = 1} do o[#o + 1] = tostring(k) end "
              "assert(table.concat(o, ' ') == '-1 1 2 2.5 a b false true') "
              "local t = {a = 1, b = 2, c = 3} local n = 0 "
              "for k in pairs(t) do t[k] = nil n = n + 1 end assert(n == 3 and next(t) == nil)");
}

static void dates_have_no_clock(void **state)
{
    (void)state;
    expect_ok("assert(os.date('%Y-%m-%d') == '2026-11-23' and not os.clock) "
              "assert(os.time{year = 2026, month = 11, day = 23} == os.time()) "
              "assert(os.time{year = 1970, month = 1, day = 1, hour = 0} == 0) "
              "assert(os.time{year = 2024, month = 14, day = -3, hour = 0} == 1738022400) "
              "assert(os.date('%A %j %V', 951782400) == 'Tuesday 060 09') "
              "assert(os.date('*t', 0).wday == 5) "
              "assert(os.difftime(os.time(), 0) == os.time())");
}

/* --- the host's side --- */

#define MODULE(name, text)                                                                         \
    {                                                                                              \
        name, text, sizeof text - 1                                                                \
    }
static const struct sdt__script_module test_modules[] = {
    MODULE("greet",
           "local deep = require 'deep' return {say = function(n) return deep.shout(n) end}"),
    MODULE("deep", "return {shout = function(n) return string.format('%s!', n) end}"),
    MODULE("round", "return require 'round'"),
    MODULE("late",
           "local deep, none = later 'deep', later 'nowhere' return {"
           "shout = function(n) return deep.shout(n) end, ask = function() return none.x end}"),
};

static int open_native(lua_State *L)
{
    lua_newtable(L);
    lua_pushinteger(L, 7);
    lua_setfield(L, -2, "seven");
    return 1;
}

static const struct sdt__script_opener test_openers[] = {{"native", open_native}};

static int set_globals(lua_State *L)
{
    sdt__script_require(L, "greet");
    lua_setglobal(L, "greet");
    sdt__script_require(L, "native");
    lua_setglobal(L, "native");
    return 0;
}

static int require_round(lua_State *L)
{
    sdt__script_require(L, "round");
    return 0;
}

static void modules_are_out_of_reach_of_scripts(void **state)
{
    (void)state;
    struct memory memory;
    struct sdt__lua_host_setup setup = setup_with(&memory);
    struct sdt__lua_host *host;
    const char *script = "string.format = error assert(greet.say('hej') == 'hej!') "
                         "assert(native.seven == 7 and not require)";
    setup.sandbox.modules = test_modules;
    setup.sandbox.module_count = sizeof test_modules / sizeof *test_modules;
    setup.sandbox.openers = test_openers;
    setup.sandbox.opener_count = 1;
    assert_int_equal(sdt__lua_host_open(&host, &setup), SDT__SCRIPT_RAN);
    assert_int_equal(sdt__lua_host_do(host, set_globals, NULL), SDT__SCRIPT_RAN);
    assert_int_equal(sdt__lua_host_load(host, "a.lua", script, strlen(script)), SDT__SCRIPT_RAN);
    if (sdt__lua_host_call(host, 0, 0) != SDT__SCRIPT_RAN) {
        fail_msg("%s", sdt__lua_host_result(host)->message);
    }
    assert_int_equal(sdt__lua_host_do(host, require_round, NULL), SDT__SCRIPT_FAILED);
    assert_non_null(strstr(sdt__lua_host_result(host)->message, "requires itself"));
    sdt__lua_host_close(host);
    assert_int_equal(memory.blocks, 0);
}

static int set_late(lua_State *L)
{
    sdt__script_require(L, "late");
    lua_setglobal(L, "late");
    return 0;
}

static void a_module_for_later_is_read_when_it_is_asked(void **state)
{
    (void)state;
    struct memory memory;
    struct sdt__lua_host_setup setup = setup_with(&memory);
    struct sdt__lua_host *host;
    const char *script = "assert(not later) local ok, why = pcall(late.ask) "
                         "assert(not ok and why:find('nowhere')) "
                         "assert(late.shout('hej') == 'hej!' and late.shout('du') == 'du!')";
    setup.sandbox.modules = test_modules;
    setup.sandbox.module_count = sizeof test_modules / sizeof *test_modules;
    assert_int_equal(sdt__lua_host_open(&host, &setup), SDT__SCRIPT_RAN);
    assert_int_equal(sdt__lua_host_do(host, set_late, NULL), SDT__SCRIPT_RAN);
    assert_int_equal(sdt__lua_host_load(host, "a.lua", script, strlen(script)), SDT__SCRIPT_RAN);
    if (sdt__lua_host_call(host, 0, 0) != SDT__SCRIPT_RAN)
        fail_msg("%s", sdt__lua_host_result(host)->message);
    sdt__lua_host_close(host);
    assert_int_equal(memory.blocks, 0);
}

static void calls_share_one_budget(void **state)
{
    (void)state;
    struct memory memory;
    struct sdt__lua_host_setup setup = setup_with(&memory);
    struct sdt__lua_host *host;
    const char *script = "return function() for i = 1, 100000 do end return 5 end";
    setup.limits.work = 1000 * 1000;
    assert_int_equal(sdt__lua_host_open(&host, &setup), SDT__SCRIPT_RAN);
    assert_int_equal(sdt__lua_host_load(host, "a.lua", script, strlen(script)), SDT__SCRIPT_RAN);
    assert_int_equal(sdt__lua_host_call(host, 0, 1), SDT__SCRIPT_RAN);
    lua_State *L = sdt__lua_host_state(host);
    enum sdt__script_end outcome = SDT__SCRIPT_RAN;
    int calls = 0;
    while (outcome == SDT__SCRIPT_RAN && calls < 100) {
        lua_pushvalue(L, -1);
        outcome = sdt__lua_host_call(host, 0, 1);
        if (outcome == SDT__SCRIPT_RAN) {
            assert_int_equal(lua_tointeger(L, -1), 5);
            lua_pop(L, 1);
            calls++;
        }
    }
    assert_int_equal(outcome, SDT__SCRIPT_LIMITED);
    assert_in_range(calls, 8, 10);
    assert_int_equal(sdt__lua_host_load(host, "a.lua", script, strlen(script)),
                     SDT__SCRIPT_LIMITED);
    sdt__lua_host_close(host);
    assert_int_equal(memory.blocks, 0);
}

static void an_error_leaves_the_host_usable(void **state)
{
    (void)state;
    struct memory memory;
    struct sdt__lua_host_setup setup = setup_with(&memory);
    struct sdt__lua_host *host;
    assert_int_equal(sdt__lua_host_open(&host, &setup), SDT__SCRIPT_RAN);
    assert_int_equal(sdt__lua_host_load(host, "a.lua", "x = = 1", 7), SDT__SCRIPT_FAILED);
    assert_int_equal(sdt__lua_host_load(host, "a.lua", "error()", 7), SDT__SCRIPT_RAN);
    assert_int_equal(sdt__lua_host_call(host, 0, 0), SDT__SCRIPT_FAILED);
    assert_int_equal(sdt__lua_host_load(host, "a.lua", "x = 1", 5), SDT__SCRIPT_RAN);
    assert_int_equal(sdt__lua_host_call(host, 0, 0), SDT__SCRIPT_RAN);
    sdt__lua_host_close(host);
    assert_int_equal(memory.blocks, 0);
}

static const char representative
    [] = "local C = {} C.__index = C function C.new(n) return setmetatable({n = n}, C) end "
         "local t = {} for i = 1, 200 do t[i] = C.new('k' .. i) end "
         "table.sort(t, function(a, b) return a.n > b.n end) local s = {} "
         "for _, c in ipairs(t) do s[#s + 1] = string.format('%s=%5.1f', c.n, #c.n) end "
         "local text = table.concat(s, ';') for w in text:gmatch('k%d+') do s[w] = true end "
         "text = text:gsub('%d', {['1'] = 'one'}):upper():rep(3) for k in pairs(s) do print(k) end "
         "local co = coroutine.wrap(function() for i = 1, 10 do coroutine.yield(i) end end) "
         "for i = 1, 10 do co() end pcall(error, 'x') print(greet.say(text)) "
         "load('return ' .. 1)() os.date('*t') string.pack('z', text)";

static enum sdt__script_end run_representative(struct memory *memory, size_t failing, bool on,
                                               bool unpooled)
{
    struct sdt__lua_host_setup setup = setup_with(memory);
    struct sdt__lua_host *host;
    memory->failing = failing;
    memory->on = on;
    setup.unpooled = unpooled;
    setup.sandbox.modules = test_modules;
    setup.sandbox.module_count = sizeof test_modules / sizeof *test_modules;
    setup.sandbox.openers = test_openers;
    setup.sandbox.opener_count = 1;
    enum sdt__script_end outcome = sdt__lua_host_open(&host, &setup);
    if (outcome == SDT__SCRIPT_RAN) {
        outcome = sdt__lua_host_do(host, set_globals, NULL);
    }
    if (outcome == SDT__SCRIPT_RAN) {
        outcome = sdt__lua_host_load(host, "a.lua", representative, strlen(representative));
    }
    if (outcome == SDT__SCRIPT_RAN) {
        outcome = sdt__lua_host_call(host, 0, 0);
    }
    if (outcome != SDT__SCRIPT_RAN) {
        assert_int_equal(outcome, SDT__SCRIPT_LIMITED);
        assert_true(!host || sdt__lua_host_result(host)->reason == SDT__SCRIPT_OUT_OF_MEMORY);
    }
    sdt__lua_host_close(host);
    assert_int_equal(memory->blocks, 0);
    return outcome;
}

static void fail_each_allocation(bool unpooled, size_t least)
{
    struct memory memory;
    assert_int_equal(run_representative(&memory, 0, false, unpooled), SDT__SCRIPT_RAN);
    size_t calls = memory.calls;
    size_t limited = 0;
    assert_true(calls > least);
    for (size_t i = 1; i <= calls; i++) {
        run_representative(&memory, i, false, unpooled);
        limited += run_representative(&memory, i, true, unpooled) == SDT__SCRIPT_LIMITED;
    }
    assert_true(limited + 10 > calls);
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    fail_each_allocation(true, 1000);
}

static void every_slab_may_fail(void **state)
{
    (void)state;
    fail_each_allocation(false, 50);
}

/* What many small tables were held in serves the texts that come after them: of a limit of 16 MiB the
   script uses 10 first in one way, then in another. */
static void memory_that_is_free_again_serves_other_sizes(void **state)
{
    struct memory memory;
    struct sdt__lua_host_setup setup = setup_with(&memory);
    struct sdt__script_result result;

    (void)state;
    setup.limits.memory = 16 << 20;
    result = run_text(&setup, "local t = {} for i = 1, 80000 do t[i] = {} end t = nil "
                              "t = {} for i = 1, 10000 do t[i] = ('x'):rep(1000) .. i end t = nil "
                              "t = {} for i = 1, 60000 do t[i] = ('y'):rep(100) .. i end t = nil "
                              "t = ('z'):rep(5000000) .. 'z'");
    assert_string_equal(result.message, "");
    assert_int_equal(result.outcome, SDT__SCRIPT_RAN);
    assert_true(result.peak > 9 << 20);
}

static void output_is_kept_up_to_its_cap(void **state)
{
    (void)state;
    struct memory memory;
    struct sdt__lua_host_setup setup = setup_with(&memory);
    struct sdt__lua_host *host;
    const char *script = "while true do print('0123456789') end";
    size_t size = 0;
    setup.limits.output = 1000;
    assert_int_equal(sdt__lua_host_open(&host, &setup), SDT__SCRIPT_RAN);
    assert_int_equal(sdt__lua_host_load(host, "a.lua", script, strlen(script)), SDT__SCRIPT_RAN);
    assert_int_equal(sdt__lua_host_call(host, 0, 0), SDT__SCRIPT_LIMITED);
    assert_string_equal(sdt__script_limit_code(sdt__lua_host_result(host)->reason), "output");
    const char *output = sdt__lua_host_output(host, &size);
    assert_int_equal(size, 1000);
    assert_memory_equal(output, "0123456789\n0123", 15);
    sdt__lua_host_close(host);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(errors_name_file_and_line),
        cmocka_unit_test(limits_name_file_and_line),
        cmocka_unit_test(what_is_hidden_in_messages_is_shown),
        cmocka_unit_test(error_objects_are_asked_for_their_text),
        cmocka_unit_test(traceback_has_at_most_22_levels),
        cmocka_unit_test(result_is_the_same_every_run),
        cmocka_unit_test(classes_may_get_their_index_late),
        cmocka_unit_test(protected_calls_work_as_in_lua),
        cmocka_unit_test(coroutines_work_as_in_lua),
        cmocka_unit_test(numbers_do_not_follow_the_locale),
        cmocka_unit_test(texts_that_are_numbers_count),
        cmocka_unit_test(formats_show_no_addresses),
        cmocka_unit_test(a_quoted_text_is_a_literal_that_reads_back),
        cmocka_unit_test(random_numbers_are_the_hosts),
        cmocka_unit_test(pairs_go_in_a_defined_order),
        cmocka_unit_test(dates_have_no_clock),
        cmocka_unit_test(modules_are_out_of_reach_of_scripts),
        cmocka_unit_test(a_module_for_later_is_read_when_it_is_asked),
        cmocka_unit_test(calls_share_one_budget),
        cmocka_unit_test(an_error_leaves_the_host_usable),
        cmocka_unit_test(output_is_kept_up_to_its_cap),
        cmocka_unit_test(every_allocation_may_fail),
        cmocka_unit_test(every_slab_may_fail),
        cmocka_unit_test(memory_that_is_free_again_serves_other_sizes),
        cmocka_unit_test(hostile_scripts_end_in_time_and_memory),
        cmocka_unit_test(hostile_scripts_end_within_their_work),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
