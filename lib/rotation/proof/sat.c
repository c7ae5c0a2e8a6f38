/*
 * The SAT solver: libcadical through its C interface. This is the only file that depends on it.
 */
#include "rotation/proof/sat.h"

#include <ccadical.h>
#include <string.h>

/* What is done, in steps of the search, measured: in a conflict as many clauses are looked at, and so on. */
enum {
    CONFLICT_STEPS = 100,
    CLAUSES_IN_CONFLICT = 128, /* a step for so many of them */
    CLAUSES_IN_POLL = 32768
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

static void count_conflict(void *state, int *clause)
{
    struct sdt__rot_sat *sat = state;

    (void)clause;
    sat->conflicts++;
    count_steps(sat, sdt__rot_sat_conflict(sat));
}

/* The solver's terminate callback, which comes with every few decisions and in the solver's own
 * simplifications. */
static int asked_to_stop(void *state)
{
    struct sdt__rot_sat *sat = state;

    count_steps(sat, 1 + sat->clauses / CLAUSES_IN_POLL);
    return sat->cancelled || sat->budget <= sat->stop_at;
}

int sdt__rot_sat_open(struct sdt__rot_sat *sat, struct sdt__rot_run *run, int64_t budget)
{
    CCaDiCaL *solver = ccadical_init();
    memset(sat, 0, sizeof *sat);
    sat->arena = run->arena;
    sat->run = run;
    sat->given = budget;
    sat->budget = budget;
    sat->solver = solver;
    if (!solver)
        return SDT__ROT_NO_MEMORY;
    ccadical_set_option(solver, "quiet", 1);
    ccadical_set_option(solver, "lucky", 0);
    ccadical_set_option(solver, "walk", 0);
    ccadical_set_learn(solver, sat, 1 << 28, count_conflict);
    ccadical_set_terminate(solver, sat, asked_to_stop);
    sdt__rot_sat_new(sat);
    ccadical_add(solver, SDT__ROT_TRUE);
    ccadical_add(solver, 0);
    return SDT__ROT_OK;
}

void sdt__rot_sat_close(struct sdt__rot_sat *sat)
{
    if (sat->solver)
        ccadical_release(sat->solver);
    sat->solver = NULL;
}

static void add_literals(struct sdt__rot_sat *sat, const int *literals, int count)
{
    for (int i = 0; i < count; i++)
        if (literals[i] != SDT__ROT_FALSE)
            ccadical_add(sat->solver, literals[i]);
    ccadical_add(sat->solver, 0);
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
    for (int i = 0; i < count; i++)
        ccadical_assume(sat->solver, assumptions[i]);
    sat->stop_at = most < sat->budget ? sat->budget - most : 0;
    ccadical_limit(sat->solver, "conflicts", conflicts > INT_MAX ? INT_MAX : (int)conflicts);
    answer = ccadical_solve(sat->solver);
    sat->budget--;
    return sat->cancelled ? SDT__ROT_SAT_UNKNOWN : answer;
}

int sdt__rot_sat_value(struct sdt__rot_sat *sat, int literal)
{
    const int variable = literal < 0 ? -literal : literal;

    return (ccadical_val(sat->solver, variable) > 0) == (literal > 0);
}

int sdt__rot_sat_failed(struct sdt__rot_sat *sat, int literal)
{
    return ccadical_failed(sat->solver, literal);
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
        add_literals(sat, literals, count);
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
