/*
 * lib/script/sandbox/slabs.h: what the memory of a Lua state holds and gives back, with an allocator
 * beneath that counts its bytes and may refuse.
 */
#include "script/sandbox/slabs.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { ROUNDS = 200000, BLOCKS = 500, SIZE_MOST = 3000 };

/* The allocator beneath: it writes the size of a block before it. */
struct beneath {
    size_t bytes;
    bool refuses;
};

static void *allocate(void *user, void *block, size_t size)
{
    struct beneath *beneath = user;
    size_t *whole = block ? (size_t *)block - 2 : NULL;

    if (size > 0 && beneath->refuses)
        return NULL;
    beneath->bytes -= whole ? *whole : 0;
    if (size == 0) {
        free(whole);
        return NULL;
    }
    whole = realloc(whole, size + 2 * sizeof *whole);
    assert_non_null(whole);
    *whole = size;
    beneath->bytes += size;
    return whole + 2;
}

static uint32_t next_random(void)
{
    static uint32_t state = 12345;

    state = state * 1664525u + 1013904223u;
    return state >> 8;
}

struct block {
    unsigned char *at;
    size_t size;
    unsigned char filled; /* with this byte */
};

static void check_block(const struct block *block, size_t size)
{
    for (size_t i = 0; i < size; i++)
        assert_int_equal(block->at[i], block->filled);
}

/* Gives a block another size, 0 too, as Lua would. */
static void change(struct sdt__slabs *slabs, struct block *block, size_t size)
{
    const size_t growth = sdt__slabs_growth(slabs, block->size, size ? size : 1),
                 before = slabs->held;
    void *fresh;

    if (size == 0) {
        if (block->at)
            sdt__slabs_free(slabs, block->at);
        *block = (struct block){NULL, 0, 0};
        return;
    }
    fresh = sdt__slabs_reallocate(slabs, block->at, block->size, size);
    assert_non_null(fresh);
    assert_int_equal((uintptr_t)fresh % 8, 0);
    assert_true(size < block->size || slabs->held <= before + growth);
    block->at = fresh;
    check_block(block, size < block->size ? size : block->size);
    block->size = size;
    block->filled = (unsigned char)next_random();
    memset(block->at, block->filled, size);
}

static void blocks_keep_what_is_in_them_and_every_byte_is_counted(void **state)
{
    static struct block blocks[BLOCKS];
    struct beneath beneath = {0, false};
    struct sdt__slabs slabs;
    size_t live = 0;

    (void)state;
    sdt__slabs_init(&slabs, allocate, &beneath, true);
    for (int i = 0; i < ROUNDS; i++) {
        struct block *block = &blocks[next_random() % BLOCKS];
        const size_t most = next_random() % 4 == 0 ? SIZE_MOST : 100;

        live -= block->size;
        change(&slabs, block, next_random() % 3 == 0 ? 0 : 1 + next_random() % most);
        live += block->size;
        assert_int_equal(slabs.held, beneath.bytes);
        assert_true(slabs.held - slabs.free >= live);
        assert_true(slabs.held - slabs.free <= live + BLOCKS * SDT__SLAB_LARGE_HEADER);
    }
    sdt__slabs_clear(&slabs);
    assert_int_equal(beneath.bytes, 0);
    assert_int_equal(slabs.held, 0);
}

static void slabs_without_blocks_are_given_back(void **state)
{
    enum { COUNT = 10000 };
    static struct block blocks[COUNT];
    struct beneath beneath = {0, false};
    struct sdt__slabs slabs;

    (void)state;
    sdt__slabs_init(&slabs, allocate, &beneath, true);
    for (int i = 0; i < COUNT; i++)
        change(&slabs, &blocks[i], 56);
    assert_true(slabs.held >= COUNT * (size_t)56);
    for (int i = 0; i < COUNT; i++)
        change(&slabs, &blocks[i], 0);
    assert_int_equal(slabs.held, SDT__SLAB_SIZE); /* the last one is kept for the next block */
    assert_int_equal(slabs.free, SDT__SLAB_SIZE);
    sdt__slabs_clear(&slabs);
}

static void a_block_that_shrinks_is_never_refused(void **state)
{
    struct beneath beneath = {0, false};
    struct sdt__slabs slabs;
    struct block large = {0}, small = {0};

    (void)state;
    sdt__slabs_init(&slabs, allocate, &beneath, true);
    change(&slabs, &large, 2000);
    change(&slabs, &small, 400);
    beneath.refuses = true;
    assert_null(sdt__slabs_reallocate(&slabs, large.at, large.size, 4000));
    assert_null(sdt__slabs_reallocate(&slabs, small.at, small.size, 500));
    assert_null(sdt__slabs_reallocate(&slabs, NULL, 0, 24));
    change(&slabs, &large, 1000);
    change(&slabs, &large, 100);
    change(&slabs, &small, 24);
    beneath.refuses = false;
    change(&slabs, &large, 300); /* it is large still, and Lua says that it is not */
    change(&slabs, &large, 0);
    change(&slabs, &small, 0);
    sdt__slabs_clear(&slabs);
    assert_int_equal(beneath.bytes, 0);
}

static void blocks_may_come_from_beneath_one_by_one(void **state)
{
    struct beneath beneath = {0, false};
    struct sdt__slabs slabs;
    struct block block = {0};

    (void)state;
    sdt__slabs_init(&slabs, allocate, &beneath, false);
    change(&slabs, &block, 24);
    assert_int_equal(beneath.bytes, 24 + SDT__SLAB_LARGE_HEADER);
    assert_int_equal(slabs.free, 0);
    change(&slabs, &block, 0);
    assert_int_equal(beneath.bytes, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blocks_keep_what_is_in_them_and_every_byte_is_counted),
        cmocka_unit_test(slabs_without_blocks_are_given_back),
        cmocka_unit_test(a_block_that_shrinks_is_never_refused),
        cmocka_unit_test(blocks_may_come_from_beneath_one_by_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
