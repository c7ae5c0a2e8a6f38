/*
 * The bridge between scripts and the library, called with anything (bridge.lua). As a test it replays
 * the inputs in corpus/bridge, and some made by counting; with SDT_FUZZ it is libFuzzer's, which looks
 * for more (run.sh). Whatever is called, the run stays within its limits and leaves nothing behind.
 */
#include "script/functions.h"

#include "store/store.h"

#include <dirent.h>

enum { MEBIBYTE = 1024 * 1024, INPUT_MOST = 4096 };

static struct functions world;
static char *program;
static size_t program_size;

int LLVMFuzzerInitialize(int *count, char ***arguments);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    const struct sdt__script_limits limits = {
        .memory = 16 * MEBIBYTE, .work = 100000000, .milliseconds = 60000};

    (void)count;
    (void)arguments;
    functions_begin(&world, &limits);
    world.file_size = 100; /* a few rows will do here */
    program = read_file(SDT_TEST_SOURCE "/tests/fuzz/bridge.lua", &program_size);
    return 0;
}

static void hold(bool right, const char *what)
{
    if (right)
        return;
    fprintf(stderr, "%s\n", what);
    abort();
}

/* A host that has read the program, whose answer is on its stack. */
static struct sdt__lua_host *open_host(void)
{
    struct sdt__lua_host *host;

    hold(functions_open(&world, "bridge.lua", program, program_size, &host) == SDT__SCRIPT_RAN &&
             sdt__lua_host_call(host, 0, 1) == SDT__SCRIPT_RAN,
         "the program does not run");
    return host;
}

/* Makes the calls, in a transaction that is undone. */
static void call(struct sdt__lua_host *host, const uint8_t *data, size_t size)
{
    const struct sdt__script_result *result = sdt__lua_host_result(host);
    lua_State *L = sdt__lua_host_state(host);

    hold(sdt__store_begin(world.session) == SDT_OK, "no transaction");
    lua_pushvalue(L, -1);
    lua_pushlstring(L, (const char *)data, size);
    sdt__lua_host_call(host, 1, 0);
    sdt__store_end(world.session, SDT_ERROR_CANCELLED);
    hold(result->outcome == SDT__SCRIPT_RAN || result->message[0], "no message");
    if (getenv("SHOW_LIMITS"))
        fprintf(stderr, "%s\n", result->message);
}

/* Opening a host takes longer than most inputs, so one serves many. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    enum { INPUTS_OF_A_HOST = 100 };
    static struct sdt__lua_host *host;
    static size_t before, inputs;

    if (size > INPUT_MOST)
        return 0;
    if (!host) {
        before = world.measured.live;
        world.measured.most = before;
        host = open_host();
    }
    call(host, data, size);
    hold(world.measured.most <= before + world.setup.limits.memory + MEBIBYTE, "too much memory");
    if (++inputs % INPUTS_OF_A_HOST == 0 || size == 0 ||
        sdt__lua_host_result(host)->outcome == SDT__SCRIPT_LIMITED) {
        sdt__lua_host_close(host);
        host = NULL;
        sdt__session_clear(world.session);
        hold(world.measured.live == before, "memory is left");
    }
    return 0;
}

#ifndef SDT_FUZZ

static void what_was_found_once_is_found_no_more(void **state)
{
    const char *folder = SDT_TEST_SOURCE "/tests/fuzz/corpus/bridge";
    struct dirent *entry;
    DIR *listed = opendir(folder);

    (void)state;
    assert_non_null(listed);
    while ((entry = readdir(listed)) != NULL) {
        char path[1024], *bytes;
        size_t size;

        if (entry->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        bytes = read_file(path, &size);
        LLVMFuzzerTestOneInput((const uint8_t *)bytes, size);
        free(bytes);
    }
    closedir(listed);
}

/* Numbers of a fixed sequence (xorshift): each input calls some dozens of functions. */
static void calls_at_random_are_answered(void **state)
{
    uint8_t input[512];
    uint64_t x = UINT64_C(88172645463325252);

    (void)state;
    for (int i = 0; i < 60; i++) {
        for (size_t at = 0; at < sizeof input; at++) {
            x ^= x << 13;
            x ^= x >> 7;
            x ^= x << 17;
            input[at] = (uint8_t)(x >> 32);
        }
        LLVMFuzzerTestOneInput(input, sizeof input);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_found_once_is_found_no_more),
        cmocka_unit_test(calls_at_random_are_answered),
    };
    int failed;

    LLVMFuzzerInitialize(NULL, NULL);
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    LLVMFuzzerTestOneInput(NULL, 0); /* the last host goes */
    functions_end(&world);
    free(program);
    return failed;
}

#endif
