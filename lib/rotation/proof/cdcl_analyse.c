/*
 * What a conflict teaches: the clause of its first unique implication point, without literals that follow
 * from others of it; and which assumptions a contradiction comes from.
 */
#include "rotation/proof/cdcl_state.h"

static void mark(struct sdt__rot_cdcl *solver, int variable)
{
    solver->seen[variable] = 1;
    sdt__rot_push(&solver->marked, variable);
}

static void unmark_all(struct sdt__rot_cdcl *solver)
{
    while (solver->marked.count > 0)
        solver->seen[solver->marked.at[--solver->marked.count]] = 0;
}

/* Marks what a clause follows from; literals of lower levels belong to what is learnt. Returns how many of
   this level are new. */
static int resolve(struct sdt__rot_cdcl *solver, int clause)
{
    const int *literals = cdcl_literals(solver, clause);
    int found = 0;

    solver->looks += solver->pool[clause + CLAUSE_SIZE];
    for (int i = 0; i < solver->pool[clause + CLAUSE_SIZE]; i++) {
        const int variable = literals[i] / 2;

        if (solver->seen[variable] || solver->level[variable] == 0)
            continue;
        mark(solver, variable);
        sdt__rot_cdcl_bump(solver, variable);
        if (solver->level[variable] == solver->levels)
            found++;
        else
            sdt__rot_push(&solver->clause, literals[i]);
    }
    return found;
}

/* Whether a literal follows from marked ones: all that its reasons lead back to is marked. What is found on
   the way is marked as well, or left unmarked again. */
static bool follows(struct sdt__rot_cdcl *solver, int literal)
{
    const size_t before = solver->marked.count;

    solver->stack.count = 0;
    sdt__rot_push(&solver->stack, literal);
    while (solver->stack.count > 0) {
        const int clause = solver->reason[solver->stack.at[--solver->stack.count] / 2];
        const int *literals = cdcl_literals(solver, clause);

        solver->looks += solver->pool[clause + CLAUSE_SIZE];
        for (int i = 0; i < solver->pool[clause + CLAUSE_SIZE]; i++) {
            const int variable = literals[i] / 2;

            if (solver->seen[variable] || solver->level[variable] == 0)
                continue;
            if (solver->reason[variable] == NO_CLAUSE) {
                while (solver->marked.count > before)
                    solver->seen[solver->marked.at[--solver->marked.count]] = 0;
                return false;
            }
            mark(solver, variable);
            sdt__rot_push(&solver->stack, literals[i]);
        }
    }
    return true;
}

static void leave_out_what_follows(struct sdt__rot_cdcl *solver)
{
    size_t kept = 1;

    for (size_t i = 1; i < solver->clause.count; i++) {
        const int literal = solver->clause.at[i];

        if (solver->reason[literal / 2] == NO_CLAUSE || !follows(solver, literal))
            solver->clause.at[kept++] = literal;
    }
    solver->clause.count = kept;
}

/* Puts a literal of the highest level second, and counts the levels. */
static int order_literals(struct sdt__rot_cdcl *solver)
{
    const int64_t conflict = solver->conflicts + 1;
    int *literals = solver->clause.at;
    int levels = 1;

    for (size_t i = 1; i < solver->clause.count; i++) {
        const int level = solver->level[literals[i] / 2];

        levels += solver->counted[level] != conflict;
        solver->counted[level] = conflict;
        if (level > solver->level[literals[1] / 2]) {
            const int swapped = literals[1];

            literals[1] = literals[i];
            literals[i] = swapped;
        }
    }
    return levels;
}

int sdt__rot_cdcl_learn(struct sdt__rot_cdcl *solver, int conflict)
{
    int at = solver->trail_count, left = 0, clause = conflict, literal;

    solver->clause.count = 0;
    sdt__rot_push(&solver->clause, 0); /* the first is known last */
    do {
        left += resolve(solver, clause);
        do
            literal = solver->trail[--at];
        while (!solver->seen[literal / 2]);
        clause = solver->reason[literal / 2];
    } while (--left > 0);
    solver->clause.at[0] = literal ^ 1;
    leave_out_what_follows(solver);
    unmark_all(solver);
    return order_literals(solver);
}

/* All decisions that there are when an assumption is false are assumptions. */
void sdt__rot_cdcl_blame(struct sdt__rot_cdcl *solver, int literal)
{
    solver->failed[literal] = 1;
    if (solver->level[literal / 2] == 0)
        return;
    mark(solver, literal / 2);
    for (int i = solver->trail_count; i-- > solver->decided[0];) {
        const int variable = solver->trail[i] / 2, clause = solver->reason[variable];

        if (!solver->seen[variable])
            continue;
        if (clause == NO_CLAUSE) {
            solver->failed[solver->trail[i]] = 1;
            continue;
        }
        for (int j = 0; j < solver->pool[clause + CLAUSE_SIZE]; j++) {
            const int other = cdcl_literals(solver, clause)[j] / 2;

            if (!solver->seen[other] && solver->level[other] > 0)
                mark(solver, other);
        }
    }
    unmark_all(solver);
}
