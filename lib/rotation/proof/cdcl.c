/*
 * The search of the solver; see cdcl.h.
 */
#include "rotation/proof/cdcl_state.h"

#include <string.h>

enum {
    LOOKS_IN_STEP = 12, /* at watches and literals, and what comes with them */
    TELL_LOOKS = 20000, /* between telling of work */
    LEARNT_FIRST = 2000,
    RESTART_LEAST = 50 /* conflicts between restarts */
};

struct sdt__rot_cdcl *sdt__rot_cdcl_open(struct sdt__rot_arena *arena, sdt__rot_cdcl_works *works,
                                         void *user)
{
    struct sdt__rot_cdcl *solver = SDT__ROT_NEW(arena, struct sdt__rot_cdcl, 1);

    if (!solver)
        return NULL;
    solver->arena = arena;
    solver->works = works;
    solver->user = user;
    solver->most_learnt = LEARNT_FIRST;
    solver->bump = 1;
    solver->clause.arena = solver->stack.arena = solver->marked.arena = arena;
    return solver;
}

void sdt__rot_cdcl_close(struct sdt__rot_cdcl *solver)
{
    if (!solver)
        return;
    for (int i = 0; i < 2 * solver->variables; i++)
        sdt__rot_give(solver->arena, solver->watches[i].at);
    {
        void *const all[] = {solver->pool,      solver->watches,  solver->value,
                             solver->phase,     solver->model,    solver->seen,
                             solver->failed,    solver->level,    solver->reason,
                             solver->trail,     solver->decided,  solver->counted,
                             solver->activity,  solver->heap,     solver->heap_index,
                             solver->clause.at, solver->stack.at, solver->marked.at};

        for (size_t i = 0; i < sizeof all / sizeof *all; i++)
            sdt__rot_give(solver->arena, all[i]);
    }
    sdt__rot_give(solver->arena, solver);
}

static void make_true(struct sdt__rot_cdcl *solver, int literal, int reason)
{
    solver->value[literal] = 1;
    solver->value[literal ^ 1] = -1;
    solver->level[literal / 2] = solver->levels;
    solver->reason[literal / 2] = reason;
    solver->trail[solver->trail_count++] = literal;
}

/* Undoes all decisions above a level. */
static void go_back(struct sdt__rot_cdcl *solver, int level)
{
    if (solver->levels <= level)
        return;
    while (solver->trail_count > solver->decided[level]) {
        const int literal = solver->trail[--solver->trail_count];

        solver->value[literal] = solver->value[literal ^ 1] = 0;
        solver->phase[literal / 2] = literal & 1 ? -1 : 1;
        sdt__rot_cdcl_heap_add(solver, literal / 2);
    }
    solver->propagated = solver->trail_count;
    solver->levels = level;
}

void sdt__rot_cdcl_add(struct sdt__rot_cdcl *solver, const int *literals, int count)
{
    int left = 0;

    solver->clause.count = 0;
    for (int i = 0; i < count; i++) {
        const int literal = cdcl_literal(literals[i]);

        if (!sdt__rot_cdcl_reserve(solver, literal / 2 + 1))
            return;
        if (solver->value[literal] > 0)
            return;
        if (solver->value[literal] == 0)
            sdt__rot_push(&solver->clause, literal);
    }
    left = (int)solver->clause.count;
    if (solver->arena->failed)
        return;
    if (left == 0)
        solver->contradiction = true;
    else if (left == 1)
        make_true(solver, solver->clause.at[0], NO_CLAUSE);
    else
        sdt__rot_cdcl_keep(solver, solver->clause.at, left, 0);
}

/* Finds another literal that the clause may watch instead of its second; false when all are false. */
static bool move_watch(struct sdt__rot_cdcl *solver, int clause)
{
    int *literals = cdcl_literals(solver, clause);
    struct watches *watches;
    struct watch *larger;

    for (int i = 2; i < solver->pool[clause + CLAUSE_SIZE]; i++) {
        const int literal = literals[i];

        if (solver->value[literal] < 0)
            continue;
        literals[i] = literals[1];
        literals[1] = literal;
        watches = &solver->watches[literal ^ 1];
        larger = sdt__rot_grow(solver->arena, watches->at, watches->count + 1, sizeof *larger);
        if (!larger)
            return true; /* the arena has failed, and nothing is solved any more */
        watches->at = larger;
        watches->at[watches->count++] = (struct watch){clause, literals[0]};
        return true;
    }
    return false;
}

/* Looks at all clauses in which a literal that has become true has its opposite watched. Returns one of
   which all literals are false, or NO_CLAUSE. */
static int propagate_literal(struct sdt__rot_cdcl *solver, int literal)
{
    struct watches *watches = &solver->watches[literal];
    const size_t count = watches->count;
    size_t kept = 0, i = 0;
    int conflict = NO_CLAUSE;

    solver->looks += (int64_t)count + 1;
    if (count == 0)
        return NO_CLAUSE;
    for (; i < count && conflict == NO_CLAUSE; i++) {
        const struct watch watch = watches->at[i];
        int *literals;

        watches->at[kept++] = watch;
        if (solver->value[watch.other] > 0)
            continue;
        literals = cdcl_literals(solver, watch.clause);
        if (literals[0] == (literal ^ 1)) {
            literals[0] = literals[1];
            literals[1] = literal ^ 1;
        }
        watches->at[kept - 1].other = literals[0];
        if (solver->value[literals[0]] > 0)
            continue;
        if (move_watch(solver, watch.clause))
            kept--;
        else if (solver->value[literals[0]] < 0)
            conflict = watch.clause;
        else
            make_true(solver, literals[0], watch.clause);
    }
    memmove(watches->at + kept, watches->at + i, (count - i) * sizeof *watches->at);
    watches->count = kept + count - i;
    return conflict;
}

/* Makes true all that follows. Returns a clause that is false, or NO_CLAUSE. */
static int propagate(struct sdt__rot_cdcl *solver)
{
    int conflict = NO_CLAUSE;

    while (conflict == NO_CLAUSE && solver->propagated < solver->trail_count)
        conflict = propagate_literal(solver, solver->trail[solver->propagated++]);
    return conflict;
}

static void tell_work(struct sdt__rot_cdcl *solver)
{
    if (solver->looks < TELL_LOOKS)
        return;
    solver->stopped |= solver->works(solver->user, solver->looks / LOOKS_IN_STEP,
                                     solver->new_conflicts);
    solver->looks = solver->new_conflicts = 0;
}

/* Learns from a conflict and goes back to where what was learnt says something new. */
static void learn(struct sdt__rot_cdcl *solver, int conflict)
{
    const int levels = sdt__rot_cdcl_learn(solver, conflict);
    const int *literals = solver->clause.at;
    const int count = (int)solver->clause.count;
    int clause = NO_CLAUSE;

    if (solver->arena->failed)
        return;
    go_back(solver, count > 1 ? solver->level[literals[1] / 2] : 0);
    if (count > 1)
        clause = sdt__rot_cdcl_keep(solver, literals, count, levels);
    make_true(solver, literals[0], clause);
    solver->bump /= 0.95;
    solver->recent += (levels - solver->recent) / 32;
    solver->usual += (levels - solver->usual) / 8192;
    solver->conflicts++;
    solver->new_conflicts++;
    solver->since_restart++;
}

/* Starts again from the assumptions when the latest clauses join many more levels than usual: the search is
   then in a poor part. */
static bool should_restart(const struct sdt__rot_cdcl *solver)
{
    return solver->since_restart >= RESTART_LEAST && solver->recent > 1.15 * solver->usual;
}

static void restart(struct sdt__rot_cdcl *solver)
{
    solver->since_restart = 0;
    go_back(solver, 0);
    if (solver->learnt > solver->most_learnt && propagate(solver) == NO_CLAUSE)
        sdt__rot_cdcl_reduce(solver);
}

static void decide(struct sdt__rot_cdcl *solver, int literal)
{
    solver->decided[solver->levels++] = solver->trail_count;
    if (literal >= 0)
        make_true(solver, literal, NO_CLAUSE);
}

/* The next literal to decide; -1 when every variable has a value. */
static int choose(struct sdt__rot_cdcl *solver)
{
    int variable;

    do
        variable = sdt__rot_cdcl_heap_take(solver);
    while (variable >= 0 && solver->value[2 * variable] != 0);
    return variable < 0 ? -1 : 2 * variable + (solver->phase[variable] <= 0);
}

/* Decides the assumptions, a level each, and then what is most active. */
static int decide_next(struct sdt__rot_cdcl *solver, const int *assumptions, int count)
{
    int literal;

    while (solver->levels < count) {
        literal = cdcl_literal(assumptions[solver->levels]);
        if (solver->value[literal] < 0) {
            sdt__rot_cdcl_blame(solver, literal);
            return 20;
        }
        if (solver->value[literal] == 0) {
            decide(solver, literal);
            return 0;
        }
        decide(solver, -1); /* it holds already */
    }
    literal = choose(solver);
    if (literal < 0) {
        for (int i = 0; i < solver->variables; i++)
            solver->model[i] = solver->value[2 * i];
        return 10;
    }
    decide(solver, literal);
    return 0;
}

static int search(struct sdt__rot_cdcl *solver, const int *assumptions, int count, int64_t until)
{
    int answer = 0;

    while (answer == 0 && !solver->stopped && !solver->arena->failed && solver->conflicts < until) {
        const int conflict = propagate(solver);

        tell_work(solver);
        if (conflict != NO_CLAUSE && solver->levels == 0) {
            solver->contradiction = true;
            answer = 20;
        } else if (conflict != NO_CLAUSE) {
            learn(solver, conflict);
        } else if (should_restart(solver)) {
            restart(solver);
        } else {
            answer = decide_next(solver, assumptions, count);
        }
    }
    return answer;
}

int sdt__rot_cdcl_solve(struct sdt__rot_cdcl *solver, const int *assumptions, int count,
                        int64_t most)
{
    int answer;

    for (int i = 0; i < count; i++)
        if (!sdt__rot_cdcl_reserve(solver, assumptions[i] < 0 ? -assumptions[i] : assumptions[i]))
            return 0;
    if (solver->variables > 0)
        memset(solver->failed, 0, 2 * (size_t)solver->variables);
    if (solver->contradiction)
        return 20;
    if (solver->arena->failed)
        return 0;
    solver->stopped = false;
    answer = search(solver, assumptions, count, solver->conflicts + most);
    go_back(solver, 0);
    return answer;
}

bool sdt__rot_cdcl_is_true(const struct sdt__rot_cdcl *solver, int variable)
{
    return variable <= solver->variables && solver->model[variable - 1] > 0;
}

bool sdt__rot_cdcl_failed(const struct sdt__rot_cdcl *solver, int literal)
{
    return solver->failed[cdcl_literal(literal)] != 0;
}
