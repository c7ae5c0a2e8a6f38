/*
 * The clauses: kept in the pool, watched by two of their literals, and forgotten when they are of no use.
 */
#include "rotation/proof/cdcl_state.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

static bool grow(struct sdt__rot_cdcl *solver, void *array, int count, size_t size)
{
    void *memory, *larger;

    memcpy(&memory, array, sizeof memory);
    larger = sdt__rot_grow(solver->arena, memory, (size_t)count, size);
    if (larger)
        memcpy(array, &larger, sizeof larger);
    return larger != NULL;
}

bool sdt__rot_cdcl_reserve(struct sdt__rot_cdcl *solver, int variables)
{
    if (variables <= solver->variables)
        return true;
    if (!grow(solver, &solver->watches, 2 * variables, sizeof *solver->watches) ||
        !grow(solver, &solver->value, 2 * variables, sizeof *solver->value) ||
        !grow(solver, &solver->failed, 2 * variables, sizeof *solver->failed) ||
        !grow(solver, &solver->phase, variables, sizeof *solver->phase) ||
        !grow(solver, &solver->model, variables, sizeof *solver->model) ||
        !grow(solver, &solver->seen, variables, sizeof *solver->seen) ||
        !grow(solver, &solver->level, variables, sizeof *solver->level) ||
        !grow(solver, &solver->reason, variables, sizeof *solver->reason) ||
        !grow(solver, &solver->trail, variables, sizeof *solver->trail) ||
        !grow(solver, &solver->decided, variables + 1, sizeof *solver->decided) ||
        !grow(solver, &solver->counted, variables + 1, sizeof *solver->counted) ||
        !grow(solver, &solver->activity, variables, sizeof *solver->activity) ||
        !grow(solver, &solver->heap, variables, sizeof *solver->heap) ||
        !grow(solver, &solver->heap_index, variables, sizeof *solver->heap_index))
        return false;
    for (; solver->variables < variables; solver->variables++) {
        solver->reason[solver->variables] = NO_CLAUSE;
        solver->heap_index[solver->variables] = -1;
        sdt__rot_cdcl_heap_add(solver, solver->variables);
    }
    return true;
}

static void add_watch(struct sdt__rot_cdcl *solver, int literal, int clause, int other)
{
    struct watches *watches = &solver->watches[literal ^ 1];
    struct watch *larger = sdt__rot_grow(solver->arena, watches->at, watches->count + 1,
                                         sizeof *larger);

    if (!larger)
        return;
    watches->at = larger;
    watches->at[watches->count++] = (struct watch){clause, other};
}

static void watch(struct sdt__rot_cdcl *solver, int clause)
{
    const int *literals = cdcl_literals(solver, clause);

    add_watch(solver, literals[0], clause, literals[1]);
    add_watch(solver, literals[1], clause, literals[0]);
}

int sdt__rot_cdcl_keep(struct sdt__rot_cdcl *solver, const int *literals, int count, int levels)
{
    const size_t size = (size_t)count + CLAUSE_LITERALS;
    const int clause = (int)solver->pool_size;
    int *larger;

    if (solver->pool_size + size > INT_MAX)
        return NO_CLAUSE;
    larger = sdt__rot_grow(solver->arena, solver->pool, solver->pool_size + size, sizeof *larger);
    if (!larger)
        return NO_CLAUSE;
    solver->pool = larger;
    solver->pool[clause + CLAUSE_SIZE] = count;
    solver->pool[clause + CLAUSE_LEVELS] = levels;
    memcpy(cdcl_literals(solver, clause), literals, (size_t)count * sizeof *literals);
    solver->pool_size += size;
    solver->learnt += levels > 0;
    watch(solver, clause);
    return clause;
}

/* How many levels learnt clauses may join to be kept, so that about half of them are. */
static int find_most_levels(const struct sdt__rot_cdcl *solver)
{
    enum { MOST = 64 };
    int64_t counts[MOST + 1] = {0}, kept = 0;
    int levels = 0;

    for (size_t i = 0; i < solver->pool_size;
         i += (size_t)solver->pool[i + CLAUSE_SIZE] + CLAUSE_LITERALS) {
        const int joined = solver->pool[i + CLAUSE_LEVELS];

        if (joined > 0)
            counts[joined < MOST ? joined : MOST]++;
    }
    while (levels < MOST && kept + counts[levels + 1] <= solver->learnt / 2)
        kept += counts[++levels];
    return levels > 2 ? levels : 2; /* what joins two levels is always kept */
}

/* Copies a clause to the end of what has been kept, without its literals that are false for ever; false when
   one is true for ever. */
static bool copy_down(struct sdt__rot_cdcl *solver, size_t from)
{
    const int count = solver->pool[from + CLAUSE_SIZE], levels = solver->pool[from + CLAUSE_LEVELS];
    int *to = solver->pool + solver->pool_size + CLAUSE_LITERALS, left = 0;

    for (int i = 0; i < count; i++)
        if (solver->value[cdcl_literals(solver, (int)from)[i]] > 0)
            return false;
    for (int i = 0; i < count; i++) {
        const int literal = cdcl_literals(solver, (int)from)[i];

        if (solver->value[literal] == 0)
            to[left++] = literal;
    }
    solver->pool[solver->pool_size + CLAUSE_SIZE] = left;
    solver->pool[solver->pool_size + CLAUSE_LEVELS] = levels;
    solver->pool_size += (size_t)left + CLAUSE_LITERALS;
    solver->learnt += levels > 0;
    return true;
}

/* Everything that is true at level 0 has been propagated, so that no clause has fewer than two literals
   left. What follows at level 0 needs no reason any more. */
void sdt__rot_cdcl_reduce(struct sdt__rot_cdcl *solver)
{
    const int most = solver->learnt > solver->most_learnt ? find_most_levels(solver) : INT_MAX;
    const size_t end = solver->pool_size;

    if (solver->learnt > solver->most_learnt)
        solver->most_learnt += 500;
    solver->pool_size = 0;
    solver->learnt = 0;
    for (size_t i = 0, next; i < end; i = next) {
        next = i + (size_t)solver->pool[i + CLAUSE_SIZE] + CLAUSE_LITERALS;
        if (solver->pool[i + CLAUSE_LEVELS] <= most)
            copy_down(solver, i);
    }
    for (int i = 0; i < solver->trail_count; i++)
        solver->reason[solver->trail[i] / 2] = NO_CLAUSE;
    for (int i = 0; i < 2 * solver->variables; i++)
        solver->watches[i].count = 0;
    for (size_t i = 0; i < solver->pool_size;
         i += (size_t)solver->pool[i + CLAUSE_SIZE] + CLAUSE_LITERALS)
        watch(solver, (int)i);
}
