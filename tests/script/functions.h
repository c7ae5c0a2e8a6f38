/*
 * Every function that a script can come to, with the library's own modules in reach: functions.lua
 * finds them and knows how to ask much of each. The world is a small cooperation with some figures, on
 * a session whose allocator measures what is held.
 */
#ifndef TESTS_SCRIPT_FUNCTIONS_H
#define TESTS_SCRIPT_FUNCTIONS_H

#include "script/bridge/bridge.h"
#include "script/sandbox/compiled.h"
#include "script/sandbox/lua_host.h"
#include "support/cooperation.h"

#include <sodertorn/values.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Sums what the session's allocator has given out. */
struct measured {
    size_t live;
    size_t most; /* since it was last set to `live` */
};

static inline void *measured_allocate(void *user, void *block, size_t size)
{
    enum { HEAD = 16 };
    struct measured *measured = user;
    char *before = block ? (char *)block - HEAD : NULL, *after = NULL;

    if (before)
        measured->live -= *(size_t *)(void *)before;
    if (size > 0) {
        after = realloc(before, size + HEAD);
        assert_non_null(after);
        *(size_t *)(void *)after = size;
        measured->live += size;
    } else {
        free(before);
    }
    if (measured->live > measured->most)
        measured->most = measured->live;
    return after ? after + HEAD : NULL;
}

struct functions {
    struct measured measured;
    sdt_session *session;
    char *file; /* of the parameter "fil" */
    size_t file_size;
    char *source; /* of functions.lua */
    size_t source_size;
    struct sdt__bridge_context context;
    struct sdt__script_opener opener;
    struct sdt__lua_host_setup setup;
};

static inline bool functions_find_file(const void *user, const char *param, const char **name,
                                       const char **bytes, size_t *size)
{
    const struct functions *f = user;

    *name = "fil.csv";
    *bytes = f->file;
    *size = f->file_size;
    return strcmp(param, "fil") == 0;
}

static inline int functions_require(lua_State *L)
{
    sdt__script_require(L, lua_tostring(L, 1));
    return 1;
}

/* Inside: what a script has, and beside it `require`. */
static inline int functions_globals(lua_State *L)
{
    static const char *const names[] = {"report", "integration", "param",    "say",  "help",
                                        "csv",    "followup",    "rotation", "json", "url"};
    const struct functions *f = lua_touserdata(L, 1);

    sdt__bridge_set_context(L, &f->context);
    sdt__script_require(L, "declare");
    for (size_t i = 0; i < COUNT(names); i++) {
        lua_getfield(L, -1, names[i]);
        lua_setglobal(L, names[i]);
    }
    lua_pushcfunction(L, functions_require);
    lua_setglobal(L, "require");
    return 0;
}

static inline void functions_add_figures(sdt_session *s)
{
    static const char *const municipalities[] = {"0126", "0128", "0181"};
    sdt_batch *batch;
    char key[8], period[8];

    for (int i = 10; i < 400; i++) {
        snprintf(key, sizeof key, "N%05d", i);
        PUT(s, INDICATOR, key, "title", "En indikator bland andra", "unit", "%");
    }
    PUT(s, OCCASION, "delar", "programme", "program", "title", "Delår", "role", "forecast",
        "period", "2024", "cutoff", "2024-05-31");
    assert_ok(s, sdt_batch_new(s, &batch));
    for (int year = 1950; year < 2025; year++)
        for (size_t m = 0; m < COUNT(municipalities); m++) {
            snprintf(period, sizeof period, "%d", year);
            assert_ok(s, sdt_batch_add(batch, "N00001", municipalities[m], period, NULL, year));
            assert_ok(s, sdt_batch_add(batch, "N01951", municipalities[m], period, NULL, 1e5));
        }
    assert_ok(s, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

/* Inside: every module is read, and so kept by the session. */
static inline int functions_require_all(lua_State *L)
{
    const struct functions *f = lua_touserdata(L, 1);

    sdt__bridge_set_context(L, &f->context);
    for (size_t i = 0; i < sdt__script_module_count; i++) {
        sdt__script_require(L, sdt__script_modules[i].name);
        lua_pop(L, 1);
    }
    return 0;
}

/* Compiles the modules before anything is measured: they are the session's, and read in each run. */
static inline void functions_compile(struct functions *f)
{
    struct sdt__lua_host_setup setup = f->setup;
    struct sdt__lua_host *host;

    memset(&setup.limits, 0, sizeof setup.limits);
    assert_int_equal(sdt__lua_host_open(&host, &setup), SDT__SCRIPT_RAN);
    if (sdt__lua_host_do(host, functions_require_all, f) != SDT__SCRIPT_RAN)
        fail_msg("%s", sdt__lua_host_result(host)->message);
    sdt__lua_host_close(host);
}

static inline void functions_begin(struct functions *f, const struct sdt__script_limits *limits)
{
    char path[512];

    memset(f, 0, sizeof *f);
    f->session = new_whole_with(measured_allocate, &f->measured);
    assert_ok(f->session, sdt_session_set_text(f->session, SDT_OPTION_LANGUAGE, "en"));
    functions_add_figures(f->session);
    f->file_size = 200000;
    f->file = malloc(f->file_size);
    assert_non_null(f->file);
    for (size_t i = 0; i < f->file_size; i++)
        f->file[i] = "a;b;12,5\n"[i % 9];
    snprintf(path, sizeof path, "%s/tests/script/functions.lua", SDT_TEST_SOURCE);
    f->source = read_file(path, &f->source_size);
    f->context = (struct sdt__bridge_context){
        .session = f->session, .find_file = functions_find_file, .user = f, .persons = true};
    f->opener = (struct sdt__script_opener){"bridge", sdt__bridge_open};
    f->setup.allocator = measured_allocate;
    f->setup.user = &f->measured;
    f->setup.session = f->session;
    f->setup.limits = *limits;
    f->setup.sandbox.modules = sdt__script_modules;
    f->setup.sandbox.module_count = sdt__script_module_count;
    f->setup.sandbox.openers = &f->opener;
    f->setup.sandbox.opener_count = 1;
    f->setup.sandbox.compiled = sdt__script_compiled_of(f->session);
    functions_compile(f);
    f->setup.sandbox.today = "2024-06-15";
}

static inline void functions_end(struct functions *f)
{
    sdt_session_free(f->session);
    assert_int_equal(f->measured.live, 0);
    free(f->file);
    free(f->source);
}

/* A host that has read a script, whose results are on its stack; name and size are its arguments, or
   NULL and 0 for none. */
static inline enum sdt__script_end functions_open(struct functions *f, const char *name,
                                                  const char *source, size_t size,
                                                  struct sdt__lua_host **out)
{
    enum sdt__script_end end = sdt__lua_host_open(out, &f->setup);

    if (end == SDT__SCRIPT_RAN)
        end = sdt__lua_host_do(*out, functions_globals, f);
    if (end == SDT__SCRIPT_RAN)
        end = sdt__lua_host_load(*out, name, source, size);
    return end;
}

#endif
