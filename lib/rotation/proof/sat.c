/*
 * Clauses for a solver, and solving within a budget; see sat.h.
 */
#include "rotation/proof/cdcl.h"
#include "rotation/proof/sat.h"

#include <string.h>

/* What is done, in steps of the search, measured: in a conflict as many clauses are looked at, and so on. */
enum {
    CONFLICT_STEPS = 100,
    CLAUSES_IN_CONFLICT = 128 /* a step for so many of them */
};

int64_t sdt__rot_sat_conflict(const struct sdt__rot_sat *sat)
{
    return CONFLICT_STEPS + sat->clauses / CLAUSES_IN_CONFLICT;
}

/* Takes steps from the budget, and asks the caller now and then, who may cancel. */
static void count_steps(struct sdt__rot_sat *sat, int64_t steps)
{
    sat->budget -= steps;
    sat->run->part = sat->given - sat->budget;
    sat->cancelled |= sdt__rot_run_works(sat->run, "proof", steps);
}

static bool solver_works(void *user, int64_t steps, int64_t conflicts)
{
    struct sdt__rot_sat *sat = user;

    sat->conflicts += conflicts;
    count_steps(sat, steps);
    return sat->cancelled || sat->budget <= sat->stop_at;
}

int sdt__rot_sat_open(struct sdt__rot_sat *sat, struct sdt__rot_run *run, int64_t budget)
{
    static const int always = SDT__ROT_TRUE;

    memset(sat, 0, sizeof *sat);
    sat->arena = run->arena;
    sat->run = run;
    sat->given = budget;
    sat->budget = budget;
    sat->solver = sdt__rot_cdcl_open(sat->arena, solver_works, sat);
    if (!sat->solver)
        return SDT__ROT_NO_MEMORY;
    sdt__rot_sat_new(sat);
    sdt__rot_cdcl_add(sat->solver, &always, 1);
    return SDT__ROT_OK;
}

void sdt__rot_sat_close(struct sdt__rot_sat *sat)
{
    sdt__rot_cdcl_close(sat->solver);
    sat->solver = NULL;
}

/* Whether the solver lacks clauses, since there were too many or the budget was spent, so that its answers
 * would mean nothing. */
static bool is_full(const struct sdt__rot_sat *sat)
{
    return sat->budget <= 0 || sat->clauses > SDT__ROT_MOST_CLAUSES;
}

int sdt__rot_sat_solve(struct sdt__rot_sat *sat, const int *assumptions, int count, int64_t most)
{
    const int64_t conflicts = most / sdt__rot_sat_conflict(sat) + 1;
    int answer;

    if (sat->contradiction)
        return SDT__ROT_SAT_NO;
    if (most <= 0 || is_full(sat) || sat->cancelled || sat->arena->failed)
        return SDT__ROT_SAT_UNKNOWN;
    sat->stop_at = most < sat->budget ? sat->budget - most : 0;
    answer = sdt__rot_cdcl_solve(sat->solver, assumptions, count, conflicts);
    sat->budget--;
    return sat->cancelled ? SDT__ROT_SAT_UNKNOWN : answer;
}

int sdt__rot_sat_value(struct sdt__rot_sat *sat, int literal)
{
    const int variable = literal < 0 ? -literal : literal;

    return sdt__rot_cdcl_is_true(sat->solver, variable) == (literal > 0);
}

int sdt__rot_sat_failed(struct sdt__rot_sat *sat, int literal)
{
    return sdt__rot_cdcl_failed(sat->solver, literal);
}

int sdt__rot_sat_new(struct sdt__rot_sat *sat)
{
    return ++sat->variables;
}

void sdt__rot_sat_clause(struct sdt__rot_sat *sat, const int *literals, int count)
{
    int left = 0;

    for (int i = 0; i < count; i++) {
        if (literals[i] == SDT__ROT_TRUE)
            return;
        left += literals[i] != SDT__ROT_FALSE;
    }
    sat->contradiction |= left == 0;
    sat->clauses++;
    count_steps(sat, SDT__ROT_CLAUSE_STEPS);
    if (!sat->cancelled && !is_full(sat))
        sdt__rot_cdcl_add(sat->solver, literals, count);
}

void sdt__rot_sat_unit(struct sdt__rot_sat *sat, int a)
{
    sdt__rot_sat_clause(sat, &a, 1);
}

void sdt__rot_sat_two(struct sdt__rot_sat *sat, int a, int b)
{
    sdt__rot_sat_clause(sat, (const int[]){a, b}, 2);
}

void sdt__rot_sat_three(struct sdt__rot_sat *sat, int a, int b, int c)
{
    sdt__rot_sat_clause(sat, (const int[]){a, b, c}, 3);
}

void sdt__rot_sat_four(struct sdt__rot_sat *sat, int a, int b, int c, int d)
{
    sdt__rot_sat_clause(sat, (const int[]){a, b, c, d}, 4);
}
