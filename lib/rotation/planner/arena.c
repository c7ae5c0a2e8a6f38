/*
 * Memory of the rotation planner: a doubly linked list of blocks over the caller's allocator.
 * A failed allocation marks the arena, so that long encodings may check once at their end.
 */
#include "rotation/planner/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <string.h>

struct sdt__rot_block {
    alignas(max_align_t) struct sdt__rot_block *next;
    struct sdt__rot_block *before;
    size_t size;
};

void sdt__rot_arena_open(struct sdt__rot_arena *arena, sdt_allocator allocate, void *user)
{
    memset(arena, 0, sizeof *arena);
    arena->allocate = allocate;
    arena->user = user;
}

void sdt__rot_arena_close(struct sdt__rot_arena *arena)
{
    while (arena->first) {
        struct sdt__rot_block *block = arena->first;
        arena->first = block->next;
        arena->allocate(arena->user, block, 0);
    }
    arena->held = 0;
}

static void *link_block(struct sdt__rot_arena *arena, struct sdt__rot_block *block, size_t size)
{
    block->size = size;
    block->before = NULL;
    block->next = arena->first;
    if (arena->first)
        arena->first->before = block;
    arena->first = block;
    arena->held += size;
    if (arena->held > arena->peak)
        arena->peak = arena->held;
    return block + 1;
}

static void unlink_block(struct sdt__rot_arena *arena, struct sdt__rot_block *block)
{
    if (block->before)
        block->before->next = block->next;
    else
        arena->first = block->next;
    if (block->next)
        block->next->before = block->before;
    arena->held -= block->size;
}

void *sdt__rot_take(struct sdt__rot_arena *arena, size_t count, size_t size)
{
    struct sdt__rot_block *block = NULL;

    if (count == 0)
        count = 1;
    if (size == 0 || count <= (SIZE_MAX - sizeof *block) / size)
        block = arena->allocate(arena->user, NULL, sizeof *block + count * size);
    if (!block) {
        arena->failed = 1;
        return NULL;
    }
    memset(block + 1, 0, count * size);
    return link_block(arena, block, count * size);
}

void sdt__rot_give(struct sdt__rot_arena *arena, void *memory)
{
    if (memory) {
        struct sdt__rot_block *block = (struct sdt__rot_block *)memory - 1;
        unlink_block(arena, block);
        arena->allocate(arena->user, block, 0);
    }
}

void sdt__rot_release(struct sdt__rot_arena *arena, const struct sdt__rot_block *mark)
{
    while (arena->first != mark)
        sdt__rot_give(arena, arena->first + 1);
}

void *sdt__rot_grow(struct sdt__rot_arena *arena, void *memory, size_t need, size_t size)
{
    const size_t held = memory ? ((struct sdt__rot_block *)memory - 1)->size : 0;
    size_t wanted = 8;
    void *larger;

    if (memory && need * size <= held) /* asked for each item: no division */
        return memory;
    if (wanted < 2 * (held / size))
        wanted = 2 * (held / size);
    larger = sdt__rot_take(arena, wanted < need ? need : wanted, size);
    if (larger && memory) {
        memcpy(larger, memory, held);
        sdt__rot_give(arena, memory);
    }
    return larger;
}

char *sdt__rot_copy_text(struct sdt__rot_arena *arena, const char *text)
{
    const size_t length = strlen(text);
    char *copy = sdt__rot_take(arena, length + 1, 1);

    if (copy)
        memcpy(copy, text, length + 1);
    return copy;
}

int sdt__rot_push(struct sdt__rot_ints *list, int value)
{
    int *larger = sdt__rot_grow(list->arena, list->at, list->count + 1, sizeof *list->at);

    if (!larger)
        return -1;
    list->at = larger;
    list->at[list->count++] = value;
    return 0;
}
