/*
 * Facts that are told in Lua: a file beside the tests answers a function for each, which runs in a state of
 * its own with the library's modules at hand. An error says what is wrong.
 */
#ifndef TESTS_SCRIPT_FACTS_H
#define TESTS_SCRIPT_FACTS_H

#include "functions.h"

static inline void run_fact(const char *file, const char *name)
{
    const struct sdt__script_limits limits = {
        .memory = 128 * 1024 * 1024, .work = 4000000000, .milliseconds = 120000};
    struct functions f;
    struct sdt__lua_host *host;
    char path[512], *source;
    size_t size;
    enum sdt__script_end end;

    functions_begin(&f, &limits);
    snprintf(path, sizeof path, "%s/tests/script/%s", SDT_TEST_SOURCE, file);
    source = read_file(path, &size);
    end = functions_open(&f, file, source, size, &host);
    if (end == SDT__SCRIPT_RAN) {
        lua_pushstring(sdt__lua_host_state(host), name);
        end = sdt__lua_host_call(host, 1, 1);
    }
    if (end == SDT__SCRIPT_RAN)
        end = sdt__lua_host_call(host, 0, 0);
    if (end != SDT__SCRIPT_RAN)
        fail_msg("%s", sdt__lua_host_result(host)->message);
    sdt__lua_host_close(host);
    free(source);
    functions_end(&f);
}

#define FACT(name)                                                                                 \
    static void name(void **state)                                                                 \
    {                                                                                              \
        (void)state;                                                                               \
        run_fact(FACTS_FILE, #name);                                                               \
    }
#define FACT_TEST(name) cmocka_unit_test(name),

#endif
