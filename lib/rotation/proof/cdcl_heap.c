/*
 * The variables that may be decided next, in a binary heap by how active they were in conflicts.
 */
#include "rotation/proof/cdcl_state.h"

/* Ties go to the lower number, so that the order is the same everywhere. */
static bool comes_before(const struct sdt__rot_cdcl *solver, int a, int b)
{
    return solver->activity[a] > solver->activity[b] ||
           (!(solver->activity[a] < solver->activity[b]) && a < b);
}

static void put(struct sdt__rot_cdcl *solver, int index, int variable)
{
    solver->heap[index] = variable;
    solver->heap_index[variable] = index;
}

static void move_up(struct sdt__rot_cdcl *solver, int index)
{
    const int variable = solver->heap[index];

    while (index > 0 && comes_before(solver, variable, solver->heap[(index - 1) / 2])) {
        put(solver, index, solver->heap[(index - 1) / 2]);
        index = (index - 1) / 2;
    }
    put(solver, index, variable);
}

static void move_down(struct sdt__rot_cdcl *solver, int index)
{
    const int variable = solver->heap[index];

    for (int child; (child = 2 * index + 1) < solver->heap_count; index = child) {
        if (child + 1 < solver->heap_count &&
            comes_before(solver, solver->heap[child + 1], solver->heap[child]))
            child++;
        if (!comes_before(solver, solver->heap[child], variable))
            break;
        put(solver, index, solver->heap[child]);
    }
    put(solver, index, variable);
}

void sdt__rot_cdcl_heap_add(struct sdt__rot_cdcl *solver, int variable)
{
    if (solver->heap_index[variable] >= 0)
        return;
    put(solver, solver->heap_count++, variable);
    move_up(solver, solver->heap_count - 1);
}

int sdt__rot_cdcl_heap_take(struct sdt__rot_cdcl *solver)
{
    int top;

    if (solver->heap_count == 0)
        return -1;
    top = solver->heap[0];
    solver->heap_index[top] = -1;
    if (--solver->heap_count > 0) {
        put(solver, 0, solver->heap[solver->heap_count]);
        move_down(solver, 0);
    }
    return top;
}

void sdt__rot_cdcl_bump(struct sdt__rot_cdcl *solver, int variable)
{
    static const double too_large = 1e100;

    solver->activity[variable] += solver->bump;
    if (solver->activity[variable] > too_large) {
        for (int i = 0; i < solver->variables; i++)
            solver->activity[i] /= too_large;
        solver->bump /= too_large;
    }
    if (solver->heap_index[variable] >= 0)
        move_up(solver, solver->heap_index[variable]);
}
