/*
 * The slab allocator of a Lua state; see slabs.h. Before each block stands a header: of a slot in use its
 * slab, of a free slot the next free one of the slab, of a large block NULL. With the address sanitizer
 * what is free is poisoned, so that it finds in a slab what it finds elsewhere.
 */
#include "script/sandbox/slabs.h"

#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#define SDT__WITH_ASAN
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SDT__WITH_ASAN
#endif
#endif

#ifdef SDT__WITH_ASAN
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#endif

/* A slot, whose block begins after its header. */
union slot {
    struct sdt__slab *slab;    /* in use */
    union slot *next;          /* free */
    _Alignas(8) char bytes[8]; /* as long, and aligned, on every machine */
};

struct sdt__slab {
    _Alignas(8) struct sdt__slab *next; /* of its list: open ones of its class, or full */
    struct sdt__slab *previous;
    union slot *free;  /* slots that were in use before */
    unsigned index;    /* of its size class */
    unsigned capacity; /* slots */
    unsigned used;
    unsigned touched; /* slots that are or were in use: those behind them are as new */
};

struct sdt__large_block {
    struct sdt__large_block *next;
    struct sdt__large_block *previous;
    size_t size;     /* bytes of the block */
    union slot slot; /* its slab is NULL */
};

_Static_assert(sizeof(struct sdt__large_block) == SDT__SLAB_LARGE_HEADER, "the header of a block");

static size_t class_of(size_t size)
{
    return (size + sizeof(union slot) - 1) / SDT__SLAB_STEP;
}

static size_t slot_size(const struct sdt__slab *slab)
{
    return (size_t)(slab->index + 1) * SDT__SLAB_STEP;
}

static union slot *slot_of(void *block)
{
    return (union slot *)block - 1;
}

static struct sdt__large_block *large_of(void *block)
{
    return (struct sdt__large_block *)((char *)block - sizeof(struct sdt__large_block));
}

/* Marks the first bytes of a slot's block as in use, and no others. */
static void mark(const struct sdt__slab *slab, union slot *slot, size_t size)
{
    ASAN_POISON_MEMORY_REGION(slot + 1, slot_size(slab) - sizeof *slot);
    ASAN_UNPOISON_MEMORY_REGION(slot + 1, size);
    (void)slab;
}

/* ---- slabs ---- */

static void link_slab(struct sdt__slab **list, struct sdt__slab *slab)
{
    slab->next = *list;
    slab->previous = NULL;
    if (*list)
        (*list)->previous = slab;
    *list = slab;
}

static void unlink_slab(struct sdt__slab **list, struct sdt__slab *slab)
{
    if (slab->previous)
        slab->previous->next = slab->next;
    else
        *list = slab->next;
    if (slab->next)
        slab->next->previous = slab->previous;
}

static struct sdt__slab *add_slab(struct sdt__slabs *slabs, size_t index)
{
    struct sdt__slab *slab = slabs->allocator(slabs->user, NULL, SDT__SLAB_SIZE);

    if (!slab)
        return NULL;
    *slab = (struct sdt__slab){.index = (unsigned)index};
    slab->capacity = (unsigned)((SDT__SLAB_SIZE - sizeof *slab) / slot_size(slab));
    link_slab(&slabs->open[index], slab);
    ASAN_POISON_MEMORY_REGION(slab + 1, SDT__SLAB_SIZE - sizeof *slab);
    slabs->held += SDT__SLAB_SIZE;
    slabs->free += SDT__SLAB_SIZE;
    return slab;
}

static void remove_slab(struct sdt__slabs *slabs, struct sdt__slab *slab)
{
    unlink_slab(&slabs->open[slab->index], slab);
    ASAN_UNPOISON_MEMORY_REGION(slab, SDT__SLAB_SIZE);
    slabs->allocator(slabs->user, slab, 0);
    slabs->held -= SDT__SLAB_SIZE;
    slabs->free -= SDT__SLAB_SIZE;
}

/* The next of the slots that are as new. */
static union slot *touch_slot(struct sdt__slab *slab)
{
    union slot *slot = (union slot *)((char *)(slab + 1) + slab->touched++ * slot_size(slab));

    ASAN_UNPOISON_MEMORY_REGION(slot, sizeof *slot);
    return slot;
}

static void *take_slot(struct sdt__slabs *slabs, size_t size)
{
    const size_t index = class_of(size);
    struct sdt__slab *slab = slabs->open[index];
    union slot *slot;

    if (!slab && !(slab = add_slab(slabs, index)))
        return NULL;
    slot = slab->free;
    if (slot)
        slab->free = slot->next;
    else
        slot = touch_slot(slab);
    slot->slab = slab;
    if (++slab->used == slab->capacity) {
        unlink_slab(&slabs->open[index], slab);
        link_slab(&slabs->full, slab);
    }
    slabs->free -= slot_size(slab);
    mark(slab, slot, size);
    return slot + 1;
}

/* An empty slab is given back, unless it is the last one of its class: the next block of that would ask
   for it again. */
static void give_slot(struct sdt__slabs *slabs, union slot *slot)
{
    struct sdt__slab *slab = slot->slab;

    mark(slab, slot, 0);
    slot->next = slab->free;
    slab->free = slot;
    slabs->free += slot_size(slab);
    if (slab->used-- == slab->capacity) {
        unlink_slab(&slabs->full, slab);
        link_slab(&slabs->open[slab->index], slab);
    }
    if (slab->used == 0 && (slab->next || slab->previous))
        remove_slab(slabs, slab);
}

/* ---- large blocks ---- */

static void link_large(struct sdt__slabs *slabs, struct sdt__large_block *large)
{
    if (large->previous)
        large->previous->next = large;
    else
        slabs->large = large;
    if (large->next)
        large->next->previous = large;
    slabs->held += sizeof *large + large->size;
}

/* A large block, which was `large` or is a new one. Its neighbours are told where it is now. */
static void *take_large(struct sdt__slabs *slabs, struct sdt__large_block *large, size_t size)
{
    const size_t before = large ? sizeof *large + large->size : 0;
    struct sdt__large_block *fresh = slabs->allocator(slabs->user, large, sizeof *large + size);

    if (!fresh)
        return NULL;
    if (!large)
        *fresh = (struct sdt__large_block){.next = slabs->large};
    fresh->size = size;
    slabs->held -= before;
    link_large(slabs, fresh);
    return fresh + 1;
}

static void give_large(struct sdt__slabs *slabs, struct sdt__large_block *large)
{
    if (large->previous)
        large->previous->next = large->next;
    else
        slabs->large = large->next;
    if (large->next)
        large->next->previous = large->previous;
    slabs->held -= sizeof *large + large->size;
    slabs->allocator(slabs->user, large, 0);
}

/* ---- all of it ---- */

void sdt__slabs_init(struct sdt__slabs *slabs, sdt_allocator allocator, void *user, bool slots)
{
    memset(slabs, 0, sizeof *slabs);
    slabs->allocator = allocator;
    slabs->user = user;
    slabs->largest = slots ? SDT__SLAB_LARGEST : 0;
}

static void clear_list(struct sdt__slabs *slabs, struct sdt__slab *slab)
{
    while (slab) {
        struct sdt__slab *next = slab->next;

        ASAN_UNPOISON_MEMORY_REGION(slab, SDT__SLAB_SIZE);
        slabs->allocator(slabs->user, slab, 0);
        slab = next;
    }
}

void sdt__slabs_clear(struct sdt__slabs *slabs)
{
    for (size_t index = 0; index < SDT__SLAB_CLASSES; index++)
        clear_list(slabs, slabs->open[index]);
    clear_list(slabs, slabs->full);
    while (slabs->large)
        give_large(slabs, slabs->large);
    sdt__slabs_init(slabs, slabs->allocator, slabs->user, slabs->largest > 0);
}

size_t sdt__slabs_growth(const struct sdt__slabs *slabs, size_t before, size_t size)
{
    if (size <= slabs->largest) {
        const bool has_slot = before > 0 && class_of(before) == class_of(size);

        return has_slot || slabs->open[class_of(size)] ? 0 : SDT__SLAB_SIZE;
    }
    return before > slabs->largest ? size - before : SDT__SLAB_LARGE_HEADER + size;
}

void *sdt__slabs_reallocate(struct sdt__slabs *slabs, void *block, size_t before, size_t size)
{
    const bool small = size <= slabs->largest;
    struct sdt__slab *slab;
    void *fresh;

    if (!block)
        return small ? take_slot(slabs, size) : take_large(slabs, NULL, size);
    slab = slot_of(block)->slab;
    if (slab && small && class_of(size) == slab->index) {
        mark(slab, slot_of(block), size);
        return block;
    }
    if (!slab && !small)
        fresh = take_large(slabs, large_of(block), size);
    else if ((fresh = small ? take_slot(slabs, size) : take_large(slabs, NULL, size))) {
        memcpy(fresh, block, before < size ? before : size);
        sdt__slabs_free(slabs, block);
    }
    return fresh || size > before ? fresh : block; /* the larger block will do */
}

void sdt__slabs_free(struct sdt__slabs *slabs, void *block)
{
    if (slot_of(block)->slab)
        give_slot(slabs, slot_of(block));
    else
        give_large(slabs, large_of(block));
}
