/*
 * The promise of every public verb: as in test_memory.c, but it is the C library's allocator that
 * refuses, so that SQLite, cJSON and Lua meet it too. Not with the sanitizers, whose allocator
 * cannot be stood in for.
 */
#include "support/scenarios.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if SANITIZED || !defined(__GLIBC__)

int main(void)
{
    puts("this allocator cannot be stood in for");
    return 77;
}

#else

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void __libc_free(void *block);

/* The program has one allocator, so it has one ledger. */
static struct ledger ledger;

static bool refuse(void)
{
    if (ledger.fail_in == 0 || --ledger.fail_in > 0)
        return false;
    ledger.failed = true;
    errno = ENOMEM;
    return true;
}

static void *given(void *block)
{
    if (block)
        ledger.blocks++;
    return block;
}

/* seen by the libraries, too, which would otherwise find the C library's own */
#define SEEN __attribute__((visibility("default")))

SEEN void *malloc(size_t size)
{
    return refuse() ? NULL : given(__libc_malloc(size));
}

SEEN void *calloc(size_t count, size_t size)
{
    return refuse() ? NULL : given(__libc_calloc(count, size));
}

SEEN void *realloc(void *block, size_t size)
{
    void *grown = refuse() ? NULL : __libc_realloc(block, size);

    return block ? grown : given(grown);
}

SEEN void free(void *block)
{
    if (block)
        ledger.blocks--;
    __libc_free(block);
}

static void arm(void *user, long n)
{
    (void)user;
    ledger.failed = false;
    ledger.fail_in = n;
}

static void arm_never(void *user, long n)
{
    (void)n;
    arm(user, 0);
}

static bool disarm(void *user)
{
    (void)user;
    ledger.fail_in = 0;
    return ledger.failed;
}

static const struct failing failing = {.arm = arm, .disarm = disarm, .every = 300};

/* One test for each verb: the scenario is its state. The first run lets the engines make what they
   keep for the life of the process. */
static void survives_when_the_c_library_refuses(void **state)
{
    struct scenario *scenario = *state;
    const struct failing never = {.arm = arm_never, .disarm = disarm};
    void *fixture = NULL;
    long blocks;

    /* libzip and expat tell of damage where memory was short, and nobody can know better */
    if (strcmp(scenario->name, "import_sheet") == 0)
        skip();
    assert_int_equal(fixture_bare(&fixture), 0);
    survive(scenario, &never, ((struct fixture *)fixture)->path);
    blocks = ledger.blocks;
    survive(scenario, &failing, ((struct fixture *)fixture)->path);
    blocks = ledger.blocks - blocks;
    assert_int_equal(fixture_end(&fixture), 0);
    if (blocks != 0)
        fail_msg("%s: %ld blocks were never freed", scenario->name, blocks);
}

int main(void)
{
    return run_scenarios("survives_when_the_c_library_refuses",
                         survives_when_the_c_library_refuses);
}

#endif
