/*
 * Memory of the rotation planner: every block comes from the caller's allocator and hangs in one
 * list, so that a failure anywhere is answered by one call that gives all of it back.
 */
#ifndef SDT__ROTATION_PLANNER_ARENA_H
#define SDT__ROTATION_PLANNER_ARENA_H

#include <sodertorn/session.h>

struct sdt__rot_block;

struct sdt__rot_arena {
    sdt_allocator allocate;
    void *user;
    struct sdt__rot_block *first;
    size_t held;
    size_t peak;
    int failed;
};

void sdt__rot_arena_open(struct sdt__rot_arena *arena, sdt_allocator allocate, void *user);
void sdt__rot_arena_close(struct sdt__rot_arena *arena);

/* Zeroed memory, or NULL (and arena->failed set) when there is none or the size overflows. */
void *sdt__rot_take(struct sdt__rot_arena *arena, size_t count, size_t size);
void sdt__rot_give(struct sdt__rot_arena *arena, void *memory);

/* Gives back all blocks that were taken since `mark` was the first block of the arena (a savepoint). */
void sdt__rot_release(struct sdt__rot_arena *arena, const struct sdt__rot_block *mark);

/* Grows an array to hold at least `need` items; NULL leaves the old array as it was. */
void *sdt__rot_grow(struct sdt__rot_arena *arena, void *memory, size_t need, size_t size);

char *sdt__rot_copy_text(struct sdt__rot_arena *arena, const char *text);

#define SDT__ROT_NEW(arena, type, count)                                                           \
    ((type *)sdt__rot_take((arena), (size_t)(count), sizeof(type)))

/* A growing list of ints, living in an arena. */
struct sdt__rot_ints {
    struct sdt__rot_arena *arena;
    int *at;
    size_t count;
};

int sdt__rot_push(struct sdt__rot_ints *list, int value);

#endif
