/*
 * The allocator that a session has while a script runs; see held.h.
 */
#include "script/sandbox/held.h"

#include "core/session.h"

#include <string.h>

enum {
    FIRST_CAPACITY = 256,
    LOOK_EVERY = 64,       /* requests between two looks at the clock */
    LOOK_SIZE = 64 * 1024, /* a block of this size also looks at it */
};

/* Where the block is, or would be: linear probing from its hash. */
static size_t slot_of(const struct sdt__held *held, const void *block)
{
    const size_t mask = held->capacity - 1;
    size_t at = (size_t)(((uint64_t)(uintptr_t)block * UINT64_C(0x9E3779B97F4A7C15)) >> 32) & mask;

    while (held->blocks[at].at && held->blocks[at].at != block)
        at = (at + 1) & mask;
    return at;
}

static size_t size_of(const struct sdt__held *held, const void *block)
{
    return held->count > 0 ? held->blocks[slot_of(held, block)].size : 0;
}

/* The blocks behind the one that goes are put in anew, as long as they may stand where they do because
   of it. */
static void forget(struct sdt__held *held, const void *block)
{
    const size_t mask = held->capacity - 1;
    size_t at;

    if (held->count == 0)
        return;
    at = slot_of(held, block);
    if (!held->blocks[at].at)
        return;
    held->blocks[at] = (struct sdt__held_block){NULL, 0};
    held->count--;
    for (at = (at + 1) & mask; held->blocks[at].at; at = (at + 1) & mask) {
        struct sdt__held_block moved = held->blocks[at];

        held->blocks[at] = (struct sdt__held_block){NULL, 0};
        held->blocks[slot_of(held, moved.at)] = moved;
    }
}

static void note(struct sdt__held *held, const void *block, size_t size)
{
    struct sdt__held_block *slot = &held->blocks[slot_of(held, block)];

    held->count += slot->at == NULL;
    *slot = (struct sdt__held_block){block, size};
}

/* Room in the table for one block more; it is kept at most half full. */
static bool reserve(struct sdt__budget *budget)
{
    struct sdt__held *held = &budget->held;
    const struct sdt__held before = *held;
    size_t capacity = held->capacity ? 2 * held->capacity : FIRST_CAPACITY;

    if (2 * (held->count + 1) <= held->capacity)
        return true;
    if (!sdt__budget_hold(budget, capacity * sizeof *held->blocks))
        return false;
    held->blocks = budget->allocator(budget->allocator_user, NULL, capacity * sizeof *held->blocks);
    if (!held->blocks) {
        *held = before;
        sdt__budget_starve(budget);
        return false;
    }
    memset(held->blocks, 0, capacity * sizeof *held->blocks);
    held->capacity = capacity;
    for (size_t i = 0; i < before.capacity; i++)
        if (before.blocks[i].at)
            held->blocks[slot_of(held, before.blocks[i].at)] = before.blocks[i];
    if (before.blocks)
        budget->allocator(budget->allocator_user, before.blocks, 0);
    sdt__budget_release(budget, before.capacity * sizeof *held->blocks);
    return true;
}

/* Whether the run may have so many bytes more. The clock is looked at here, too: what takes long in the
   library mostly takes memory on its way. */
static bool may_grow(struct sdt__budget *budget, size_t bytes)
{
    if (++budget->held.requests % LOOK_EVERY == 0 || bytes >= LOOK_SIZE)
        sdt__budget_look(budget);
    return sdt__budget_hold(budget, bytes);
}

static void *grow(struct sdt__budget *budget, void *block, size_t before, size_t size)
{
    void *fresh;

    if (!reserve(budget) || !may_grow(budget, size - before))
        return NULL;
    fresh = budget->allocator(budget->allocator_user, block, size);
    if (!fresh) {
        sdt__budget_release(budget, size - before);
        sdt__budget_starve(budget);
    }
    return fresh;
}

/* An sdt_allocator, whose user is the budget. A block from before the run counts from when it grows. */
static void *allocate(void *user, void *block, size_t size)
{
    struct sdt__budget *budget = user;
    struct sdt__held *held = &budget->held;
    const size_t before = block ? size_of(held, block) : 0;
    void *fresh;

    if (size > before) {
        fresh = grow(budget, block, before, size);
    } else {
        fresh = budget->allocator(budget->allocator_user, block, size);
        if (size == 0 || fresh)
            sdt__budget_release(budget, before - size);
    }
    if (block && (fresh || size == 0))
        forget(held, block);
    if (fresh)
        note(held, fresh, size);
    return fresh;
}

/* --- what does not come from there --- */

static bool spend(void *user, uint64_t steps)
{
    return sdt__budget_spend(user, steps);
}

static bool hold(void *user, size_t bytes)
{
    return may_grow(user, bytes);
}

static void release(void *user, size_t bytes)
{
    sdt__budget_release(user, bytes);
}

/* --- the session --- */

void sdt__held_enter(struct sdt__budget *budget, sdt_session *session)
{
    struct sdt__held *held = &budget->held;

    held->meter = (struct sdt__meter){spend, hold, release, budget};
    session->meter = &held->meter;
    session->allocator = allocate;
    session->allocator_user = budget;
}

/* Only at a limit does it matter what garbage holds, and a collection that gains nothing is not repeated
   before there is new garbage: so the collections cost no more than what was asked for between them. */
void sdt__held_make_room(lua_State *L)
{
    struct sdt__budget *budget = sdt__budget_of(L);
    const size_t limit = budget->limits.memory;

    if (budget->used - budget->lowest < limit / 8 || budget->used < limit - limit / 4)
        return;
    sdt__budget_collect(L);
    budget->lowest = budget->used;
}

void sdt__held_leave(struct sdt__budget *budget, sdt_session *session)
{
    session->meter = NULL;
    session->allocator = budget->allocator;
    session->allocator_user = budget->allocator_user;
}
