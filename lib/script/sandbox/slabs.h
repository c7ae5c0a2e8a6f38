/*
 * The memory of a Lua state: a slab allocator. Lua makes and frees thousands of small blocks in the
 * shortest run, of few sizes; here each size class has slabs of slots of its own, and taking or giving
 * back a slot is a few instructions. Blocks too large for a slot come from the allocator beneath, one by
 * one. All that a state has is known, so it is given back at once, without a walk through its objects.
 */
#ifndef SDT__SCRIPT_SANDBOX_SLABS_H
#define SDT__SCRIPT_SANDBOX_SLABS_H

#include <sodertorn/session.h>
#include <stdbool.h>
#include <stddef.h>

enum {
    SDT__SLAB_SIZE = 4080,  /* bytes; with the header of the allocator beneath about a page */
    SDT__SLAB_STEP = 16,    /* between the size classes */
    SDT__SLAB_CLASSES = 32, /* 16, 32 ... 512 bytes, 8 of which are the slot's header */
    SDT__SLAB_LARGEST = SDT__SLAB_STEP * SDT__SLAB_CLASSES - 8, /* of a block */
    SDT__SLAB_LARGE_HEADER = 2 * sizeof(void *) + 16            /* bytes before a larger block */
};

struct sdt__slab;
struct sdt__large_block;

struct sdt__slabs {
    sdt_allocator allocator; /* beneath */
    void *user;
    struct sdt__slab *open[SDT__SLAB_CLASSES]; /* those of each class that have a free slot */
    struct sdt__slab *full;
    struct sdt__large_block *large;
    size_t largest; /* bytes of a block that gets a slot */
    size_t held;    /* bytes from the allocator beneath */
    size_t free;    /* bytes of them that are free slots */
};

/* `slots` false: every block comes from the allocator beneath, for tests in which any of them fails. */
void sdt__slabs_init(struct sdt__slabs *slabs, sdt_allocator allocator, void *user, bool slots);
/* Gives back everything, blocks in use too. */
void sdt__slabs_clear(struct sdt__slabs *slabs);

/* Bytes that will be asked for beneath when a block of `before` bytes (0: a new one) grows to `size`. */
size_t sdt__slabs_growth(const struct sdt__slabs *slabs, size_t before, size_t size);

/* A block of `size` bytes, not 0, with what `block` has in its first `before` bytes; a new one for NULL.
   Aligned at 8 bytes. NULL when there is no more memory beneath, and the block is as it was; never
   when it shrinks. */
void *sdt__slabs_reallocate(struct sdt__slabs *slabs, void *block, size_t before, size_t size);
void sdt__slabs_free(struct sdt__slabs *slabs, void *block);

#endif
