/*
 * How fast scripts are: an empty one from host to result, a field of a record, the verbs of a frame of
 * 10,150 rows, and pure computation beside stock Lua in the same run. Each line says what was measured
 * and how much of a processor's time it took, the least of some rounds, so that a busy machine counts
 * little; `scripts` needs no files. The annual report beside the same one in Python (report.py) is
 * measured by report.sh.
 */
#include <lauxlib.h>
#include <lualib.h>
#include <sodertorn/kinds.h>
#include <sodertorn/kind.h>
#include <sodertorn/script.h>
#include <sodertorn/store.h>
#include <sodertorn/values.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MUNICIPALITIES = 290, YEARS = 35, FIRST_YEAR = 1990 };

/* A thing is measured so many times, and on until it has had so many seconds. */
enum { ROUNDS = 7 };
static const double ENOUGH = 0.5;

/* The same text for both hosts: calls, numbers, tables and texts. */
#define COMPUTATION                                                                                \
    "local function fib(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end "         \
    "local function sieve(n) local p, count = {}, 0 for i = 2, n do p[i] = true end "              \
    "for i = 2, n do if p[i] then count = count + 1 "                                              \
    "for j = i * i, n, i do p[j] = false end end end return count end "                            \
    "local function sum(n) local s = 0.0 for i = 1, n do s = s + (i % 7) * 0.5 - i // 3 end "      \
    "return s end "                                                                                \
    "for i = 1, 3 do fib(25) sieve(100000) sum(1000000) end "

/* Of the processor, whoever else uses the machine. */
static double seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int drop(void *user, const char *bytes, size_t size)
{
    (void)user;
    (void)bytes;
    (void)size;
    return 0;
}

static void must(sdt_session *session, int status)
{
    if (status == SDT_OK)
        return;
    fprintf(stderr, "%s\n", sdt_session_message(session));
    exit(1);
}

/* Fields as name, value, name, value ... NULL. */
static void put(sdt_session *session, int kind, const char *key, const char *const *fields)
{
    sdt_record *record;

    must(session, sdt_record_new(session, kind, &record));
    must(session, sdt_record_set_key(record, key));
    for (; *fields; fields += 2)
        must(session, sdt_record_parse(record, sdt_field_find(kind, fields[0]), fields[1]));
    must(session, sdt_put(record));
    sdt_record_free(record);
}

/* One indicator with a figure for each municipality and year. */
static sdt_session *new_world(void)
{
    sdt_session *session;
    sdt_batch *batch;
    char key[16], period[16];

    if (sdt_session_new(&session) != SDT_OK)
        exit(1);
    must(session, sdt_session_open(session, ":memory:", SDT_OPEN_CREATE));
    put(session, SDT_KIND_INDICATOR, "N00001",
        (const char *const[]){"title", "En indikator", "unit", "%", NULL});
    for (int m = 0; m < MUNICIPALITIES; m++) {
        snprintf(key, sizeof key, "%04d", 100 + m);
        put(session, SDT_KIND_MUNICIPALITY, key,
            (const char *const[]){"name", key, "level", "municipality", NULL});
    }
    must(session, sdt_batch_new(session, &batch));
    for (int m = 0; m < MUNICIPALITIES; m++) {
        for (int year = 0; year < YEARS; year++) {
            snprintf(key, sizeof key, "%04d", 100 + m);
            snprintf(period, sizeof period, "%d", FIRST_YEAR + year);
            must(session, sdt_batch_add(batch, "N00001", key, period, NULL,
                                        (double)((m * 7919 + year * 104729) % 100000)));
        }
    }
    must(session, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
    must(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_WORK, INT64_C(1) << 40));
    must(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_MS, 600000));
    must(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_MEMORY, 512 << 20));
    return session;
}

/* Reads a script and runs it: how long that took, at the least. */
static double run(sdt_session *session, const char *text)
{
    double best = 1e9, all = 0;

    for (int round = 0; round < ROUNDS || all < ENOUGH; round++) {
        const double start = seconds();
        double took;
        sdt_script *script;

        must(session, sdt_script_new(session, "bench.lua", text, strlen(text), &script));
        must(session, sdt_script_run(script, "text", drop, NULL));
        sdt_script_free(script);
        took = seconds() - start;
        all += took;
        best = took < best ? took : best;
    }
    return best;
}

/* A body of build() done some times over: the time of one. */
static double time_of(sdt_session *session, const char *before, const char *body, int times)
{
    static const char form[] = "return report { title = 'x', build = function(doc, st) %s "
                               "for i = 1, %d do %s end end }";
    char text[4000];
    double with, without;

    snprintf(text, sizeof text, form, before, times, body);
    with = run(session, text);
    snprintf(text, sizeof text, form, before, times, "");
    without = run(session, text);
    return (with - without) / times;
}

static double stock(const char *text)
{
    double best = 1e9, all = 0;

    for (int round = 0; round < ROUNDS || all < ENOUGH; round++) {
        const double start = seconds();
        lua_State *L = luaL_newstate();
        double took;

        luaL_openlibs(L);
        if (luaL_dostring(L, text) != LUA_OK)
            exit(1);
        lua_close(L);
        took = seconds() - start;
        all += took;
        best = took < best ? took : best;
    }
    return best;
}

int main(void)
{
    static const char frame[] = "local v = st:values { indicator = 'N00001' } ";
    sdt_session *session = new_world();
    double ours, theirs;

    printf("an empty script, from host to result    %8.3f ms\n",
           1e3 * run(session, "return report { title = 'x', build = function() end }"));
    printf("a field of a record                     %8.3f us\n",
           1e6 * time_of(session, "local r = st:get('indicator', 'N00001') local x", "x = r.title",
                         1000000));
    printf("10,150 values into a frame              %8.3f ms\n",
           1e3 * time_of(session, "", "st:values { indicator = 'N00001' }", 10));
    printf("where of 10,150 rows                    %8.3f ms\n",
           1e3 * time_of(session, frame, "v:where { gender = 'T' }", 10));
    printf("pivot of 10,150 rows                    %8.3f ms\n",
           1e3 * time_of(session, frame, "v:pivot {}", 10));
    printf("sort of 10,150 rows                     %8.3f ms\n",
           1e3 * time_of(session, frame, "v:sort { by = 'value' }", 10));
    printf("where, pivot and sort together          %8.3f ms\n",
           1e3 * time_of(session, frame, "v:where { gender = 'T' }:pivot {}:sort { by = '2020' }",
                         10));
    ours = run(session, "return report { title = 'x', build = function() " COMPUTATION " end }");
    theirs = stock(COMPUTATION);
    printf("pure computation, ours and stock Lua    %8.3f ms %8.3f ms, %.2f times\n", 1e3 * ours,
           1e3 * theirs, ours / theirs);
    sdt_session_free(session);
    return 0;
}
