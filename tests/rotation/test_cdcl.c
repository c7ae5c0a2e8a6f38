/*
 * lib/rotation/proof, the SAT solver: its answers against every assignment there is, models that satisfy,
 * assumptions that are to blame, the pigeons that do not fit, and work that is told of and stopped.
 */
#include "rotation/proof/cdcl.h"
#include "support/support.h"

#include <stdlib.h>
#include <string.h>

static void *allocate(void *user, void *block, size_t size)
{
    (void)user;
    if (size == 0) {
        free(block);
        return NULL;
    }
    return realloc(block, size);
}

static bool never_stop(void *user, int64_t steps, int64_t conflicts)
{
    int64_t *told = user;

    assert_true(steps >= 0 && conflicts >= 0);
    if (told)
        *told += steps;
    return false;
}

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

enum { VARIABLES = 12, MOST_CLAUSES = 70, IN_CLAUSE = 3 };

struct formula {
    int count;
    int clauses[MOST_CLAUSES][IN_CLAUSE];
};

/* Three different variables in each clause, some negated. */
static void make_formula(struct formula *formula, uint32_t *random)
{
    formula->count = 30 + (int)(next_random(random) % (MOST_CLAUSES - 30 + 1));
    for (int i = 0; i < formula->count; i++) {
        const int first = (int)(next_random(random) % VARIABLES);
        const int second = (first + 1 + (int)(next_random(random) % (VARIABLES - 2))) % VARIABLES;
        int third;

        do
            third = (int)(next_random(random) % VARIABLES);
        while (third == first || third == second);
        formula->clauses[i][0] = (next_random(random) & 1 ? 1 : -1) * (first + 1);
        formula->clauses[i][1] = (next_random(random) & 1 ? 1 : -1) * (second + 1);
        formula->clauses[i][2] = (next_random(random) & 1 ? 1 : -1) * (third + 1);
    }
}

static bool holds(int literal, unsigned values)
{
    const unsigned bit = values >> (abs(literal) - 1) & 1;

    return literal > 0 ? bit == 1 : bit == 0;
}

static bool satisfies(const struct formula *formula, unsigned values)
{
    for (int i = 0; i < formula->count; i++) {
        bool one = false;

        for (int j = 0; j < IN_CLAUSE; j++)
            one = one || holds(formula->clauses[i][j], values);
        if (!one)
            return false;
    }
    return true;
}

/* Whether some assignment satisfies the formula and the literals. */
static bool has_model(const struct formula *formula, const int *literals, int count)
{
    for (unsigned values = 0; values < 1u << VARIABLES; values++) {
        bool all = true;

        for (int i = 0; i < count; i++)
            all = all && holds(literals[i], values);
        if (all && satisfies(formula, values))
            return true;
    }
    return false;
}

static unsigned model_of(const struct sdt__rot_cdcl *solver)
{
    unsigned values = 0;

    for (int i = 0; i < VARIABLES; i++)
        values |= (unsigned)sdt__rot_cdcl_is_true(solver, i + 1) << i;
    return values;
}

/* Asks with assumptions, again and again of the same solver, as the planner does. */
static void ask(struct sdt__rot_cdcl *solver, const struct formula *formula, uint32_t *random)
{
    int assumptions[4], blamed[4], count = (int)(next_random(random) % 5), to_blame = 0, answer;

    for (int i = 0; i < count; i++)
        assumptions[i] = (next_random(random) & 1 ? 1 : -1) *
                         (1 + (int)(next_random(random) % VARIABLES));
    answer = sdt__rot_cdcl_solve(solver, assumptions, count, INT64_MAX / 2);
    assert_int_equal(answer, has_model(formula, assumptions, count) ? 10 : 20);
    if (answer == 10) {
        assert_true(satisfies(formula, model_of(solver)));
        for (int i = 0; i < count; i++)
            assert_true(holds(assumptions[i], model_of(solver)));
        return;
    }
    for (int i = 0; i < count; i++)
        if (sdt__rot_cdcl_failed(solver, assumptions[i]))
            blamed[to_blame++] = assumptions[i];
    assert_false(has_model(formula, blamed, to_blame));
}

static void answers_are_those_of_trying_every_assignment(void **state)
{
    uint32_t random = 1;

    (void)state;
    for (int i = 0; i < 300; i++) {
        struct sdt__rot_arena arena;
        struct sdt__rot_cdcl *solver;
        struct formula formula;

        sdt__rot_arena_open(&arena, allocate, NULL);
        solver = sdt__rot_cdcl_open(&arena, never_stop, NULL);
        make_formula(&formula, &random);
        for (int j = 0; j < formula.count; j++)
            sdt__rot_cdcl_add(solver, formula.clauses[j], IN_CLAUSE);
        for (int j = 0; j < 12; j++)
            ask(solver, &formula, &random);
        sdt__rot_cdcl_close(solver);
        assert_int_equal(arena.held, 0);
        sdt__rot_arena_close(&arena);
    }
}

/* One pigeon more than holes: `solve` has to learn and to forget a great deal. */
static int solve_pigeons(struct sdt__rot_cdcl *solver, int holes, int64_t most)
{
    int clause[16];

    for (int pigeon = 0; pigeon <= holes; pigeon++) {
        for (int hole = 0; hole < holes; hole++)
            clause[hole] = pigeon * holes + hole + 1;
        sdt__rot_cdcl_add(solver, clause, holes);
        for (int other = 0; other < pigeon; other++)
            for (int hole = 0; hole < holes; hole++) {
                const int pair[] = {-(pigeon * holes + hole + 1), -(other * holes + hole + 1)};

                sdt__rot_cdcl_add(solver, pair, 2);
            }
    }
    return sdt__rot_cdcl_solve(solver, NULL, 0, most);
}

static void nine_pigeons_do_not_fit_in_eight_holes(void **state)
{
    struct sdt__rot_arena arena;
    struct sdt__rot_cdcl *solver;
    int64_t told = 0;

    (void)state;
    sdt__rot_arena_open(&arena, allocate, NULL);
    solver = sdt__rot_cdcl_open(&arena, never_stop, &told);
    assert_int_equal(solve_pigeons(solver, 8, INT64_MAX / 2), 20);
    assert_true(told > 1000);
    assert_int_equal(sdt__rot_cdcl_solve(solver, NULL, 0, 1), 20); /* and so it stays */
    sdt__rot_cdcl_close(solver);
    sdt__rot_arena_close(&arena);
}

static bool stop(void *user, int64_t steps, int64_t conflicts)
{
    (void)user;
    (void)steps;
    (void)conflicts;
    return true;
}

static void who_asks_to_stop_gets_no_answer_nor_does_one_of_too_few_conflicts(void **state)
{
    struct sdt__rot_arena arena;
    struct sdt__rot_cdcl *solver;

    (void)state;
    sdt__rot_arena_open(&arena, allocate, NULL);
    solver = sdt__rot_cdcl_open(&arena, stop, NULL);
    assert_int_equal(solve_pigeons(solver, 10, INT64_MAX / 2), 0);
    sdt__rot_cdcl_close(solver);
    solver = sdt__rot_cdcl_open(&arena, never_stop, NULL);
    assert_int_equal(solve_pigeons(solver, 10, 100), 0);
    sdt__rot_cdcl_close(solver);
    sdt__rot_arena_close(&arena);
}

static void an_empty_clause_and_opposite_units_have_no_model(void **state)
{
    const int one = 1, opposite = -1;
    struct sdt__rot_arena arena;
    struct sdt__rot_cdcl *solver;

    (void)state;
    sdt__rot_arena_open(&arena, allocate, NULL);
    solver = sdt__rot_cdcl_open(&arena, never_stop, NULL);
    assert_int_equal(sdt__rot_cdcl_solve(solver, NULL, 0, 1), 10); /* nothing is asked */
    sdt__rot_cdcl_add(solver, &one, 1);
    assert_int_equal(sdt__rot_cdcl_solve(solver, &opposite, 1, 1), 20);
    assert_true(sdt__rot_cdcl_failed(solver, opposite));
    assert_int_equal(sdt__rot_cdcl_solve(solver, &one, 1, 1), 10);
    sdt__rot_cdcl_add(solver, &opposite, 1);
    assert_int_equal(sdt__rot_cdcl_solve(solver, NULL, 0, 1), 20);
    sdt__rot_cdcl_close(solver);
    solver = sdt__rot_cdcl_open(&arena, never_stop, NULL);
    sdt__rot_cdcl_add(solver, NULL, 0);
    assert_int_equal(sdt__rot_cdcl_solve(solver, NULL, 0, 1), 20);
    sdt__rot_cdcl_close(solver);
    sdt__rot_arena_close(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_are_those_of_trying_every_assignment),
        cmocka_unit_test(nine_pigeons_do_not_fit_in_eight_holes),
        cmocka_unit_test(who_asks_to_stop_gets_no_answer_nor_does_one_of_too_few_conflicts),
        cmocka_unit_test(an_empty_clause_and_opposite_units_have_no_model),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
