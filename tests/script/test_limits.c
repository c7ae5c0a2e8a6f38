/*
 * lib/script, limits: every function that a script can come to, asked as often as a script can and
 * with much, keeps memory and time within the run's limits, whoever holds the memory and spends the time.
 */
#include "functions.h"

#include <sodertorn/script.h>
#include <time.h>

enum { MEBIBYTE = 1024 * 1024 };

/* Asks a function until something ends it, and keeps what it answers, or not. An error of the
   function's own is no end, but a hundred of them are. */
static const char keeping[] = "local ask = ... local keep, errors = {}, 0 while errors < 100 do "
                              "local ok, answer = pcall(ask) keep[#keep + 1] = answer errors = "
                              "errors + (ok and 0 or 1) end";
static const char
    letting_go[] = "local ask = ... local errors = 0 while errors < 1000 do "
                   "local ok, answer = pcall(ask) errors = errors + (ok and 0 or 1) end";

static double seconds_now(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

struct run {
    enum sdt__script_end end;
    struct sdt__script_result result;
    size_t most; /* bytes that were held, beyond those from before */
    double seconds;
};

/* Leaves the function that asks on the stack, below it the function that asks it often. */
static enum sdt__script_end prepare(struct functions *f, const char *name, size_t size,
                                    const char *often, struct sdt__lua_host **host)
{
    enum sdt__script_end end = functions_open(f, "often.lua", often, strlen(often), host);
    lua_State *L = *host ? sdt__lua_host_state(*host) : NULL;

    if (end == SDT__SCRIPT_RAN)
        end = sdt__lua_host_load(*host, "functions.lua", f->source, f->source_size);
    if (end != SDT__SCRIPT_RAN)
        return end;
    lua_pushstring(L, name);
    lua_pushinteger(L, (lua_Integer)size);
    return sdt__lua_host_call(*host, 2, 1);
}

static struct run ask(struct functions *f, const char *name, size_t size, const char *often)
{
    const size_t before = f->measured.live;
    struct sdt__lua_host *host;
    struct run run;
    double start = seconds_now();

    f->measured.most = before;
    run.end = prepare(f, name, size, often, &host);
    if (run.end == SDT__SCRIPT_RAN)
        run.end = sdt__lua_host_call(host, 1, 0);
    run.result = *sdt__lua_host_result(host);
    sdt__lua_host_close(host);
    run.seconds = seconds_now() - start;
    run.most = f->measured.most - before;
    if (f->measured.live != before)
        fail_msg("%s: %zu bytes are left", name, f->measured.live - before);
    return run;
}

/* The names of all functions, one a line; to be freed. */
static char *all_names(struct functions *f)
{
    struct sdt__lua_host *host;
    lua_State *L;
    char *names;

    if (functions_open(f, "functions.lua", f->source, f->source_size, &host) != SDT__SCRIPT_RAN ||
        sdt__lua_host_call(host, 0, 2) != SDT__SCRIPT_RAN)
        fail_msg("%s", sdt__lua_host_result(host)->message);
    L = sdt__lua_host_state(host);
    if (lua_tostring(L, -1)[0])
        fail_msg("functions.lua cannot call %s", lua_tostring(L, -1));
    names = strdup(lua_tostring(L, -2));
    assert_non_null(names);
    sdt__lua_host_close(host);
    return names;
}

/* Calls `check` with every function, and returns how many were wrong. */
static int each(const struct sdt__script_limits *limits,
                bool (*check)(struct functions *f, const char *name))
{
    const char *only = getenv("ONLY");
    struct functions f;
    char *names, *rest = NULL;
    int count = 0, wrong = 0;

    functions_begin(&f, limits);
    names = all_names(&f);
    for (char *name = strtok_r(names, "\n", &rest); name; name = strtok_r(NULL, "\n", &rest)) {
        count++;
        if (!only || strcmp(only, name) == 0)
            wrong += !check(&f, name);
    }
    assert_true(count > 140);
    free(names);
    functions_end(&f);
    return wrong;
}

static void tell(const char *name, const struct run *run, bool right)
{
    if (!right || getenv("SHOW_LIMITS"))
        print_message("%-32s %-8s %.3f s %7zu KiB %9llu %.90s\n", name,
                      sdt__script_limit_code(run->result.reason), run->seconds, run->most / 1024,
                      (unsigned long long)run->result.spent, run->result.message);
}

/* A run may pass its limit by a mebibyte. Here it has a fraction of the memory and the work that runs
   have, and so may pass it by a fraction of that. */
static bool keeps_memory(struct functions *f, const char *name)
{
    struct run run = ask(f, name, 32 * 1024, keeping);
    bool right = run.most <= f->setup.limits.memory + MEBIBYTE / 4 &&
                 run.result.peak <= f->setup.limits.memory;

    tell(name, &run, right);
    return right;
}

static void memory_stays_within_its_limit_whoever_holds_it(void **state)
{
    const struct sdt__script_limits limits = {
        .memory = 2 * MEBIBYTE, .work = 3000000, .milliseconds = 60000};

    (void)state;
    assert_int_equal(each(&limits, keeps_memory), 0);
}

static bool keeps_time(struct functions *f, const char *name)
{
    struct run run = ask(f, name, 2 * MEBIBYTE, letting_go);
    bool right = run.seconds <= 0.001 * f->setup.limits.milliseconds + 0.5 + (SANITIZED ? 1 : 0);

    tell(name, &run, right);
    return right;
}

static void every_function_ends_with_the_deadline(void **state)
{
    const struct sdt__script_limits limits = {
        .memory = 64 * MEBIBYTE, .work = UINT64_MAX, .milliseconds = 60};

    (void)state;
    assert_int_equal(each(&limits, keeps_time), 0);
}

static int drop(void *user, const char *bytes, size_t size)
{
    (void)user;
    (void)bytes;
    (void)size;
    return 0;
}

static sdt_session *measured_session(struct measured *measured)
{
    sdt_session *s = new_whole_with(measured_allocate, measured);

    assert_ok(s, sdt_session_set_int(s, SDT_OPTION_SCRIPT_MEMORY, 64 * MEBIBYTE));
    measured->most = measured->live;
    return s;
}

static void labels_of_parameters_count_as_memory(void **state)
{
    static const char
        text[] = "local p, s = {}, ('x'):rep(4000000) "
                 "for i = 1, 5000 do p['p' .. i] = param.text { label = s } end "
                 "return report { title = 'Prov', params = p, build = function() end }";
    struct measured measured = {0, 0};
    sdt_session *s = measured_session(&measured);
    const size_t before = measured.live;
    sdt_script *script;

    (void)state;
    assert_status(s, sdt_script_new(s, "prov.lua", text, sizeof text - 1, &script),
                  SDT_ERROR_LIMIT);
    assert_message(s, "prov.lua");
    assert_true(measured.most <= before + 65 * MEBIBYTE);
    sdt_session_free(s);
    assert_int_equal(measured.live, 0);
}

/* The first run has the state that read the declaration; later ones only know what was kept of it. */
static void what_is_declared_counts_in_every_run(void **state)
{
    static const char
        text[] = "local p, s = {}, ('x'):rep(4000000) "
                 "for i = 1, 10 do p['p' .. i] = param.text { label = s, default = '' } end "
                 "return report { title = 'Prov', params = p, build = function(doc) "
                 "local keep = {} for i = 1, 8 do keep[i] = s .. i end end }";
    struct measured measured = {0, 0};
    sdt_session *s = measured_session(&measured);
    const size_t before = measured.live;
    sdt_script *script;

    (void)state;
    assert_ok(s, sdt_script_new(s, "prov.lua", text, sizeof text - 1, &script));
    for (int i = 0; i < 3; i++) {
        assert_status(s, sdt_script_run(script, "text", drop, NULL), SDT_ERROR_LIMIT);
        assert_true(measured.most <= before + 65 * MEBIBYTE);
    }
    sdt_script_free(script);
    sdt_session_free(s);
    assert_int_equal(measured.live, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(labels_of_parameters_count_as_memory),
        cmocka_unit_test(what_is_declared_counts_in_every_run),
        cmocka_unit_test(memory_stays_within_its_limit_whoever_holds_it),
        cmocka_unit_test(every_function_ends_with_the_deadline),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
