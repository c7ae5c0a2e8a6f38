/*
 * lib/rotation/planner, from inside: the kept score against the plain one, a large move against every
 * choice there is, the flow's certificate, the answers to lack of memory and to a wish to stop.
 */
#include "rotation/handle.h"
#include "rotation/planner/division.h"
#include "rotation/planner/move.h"
#include "rotation/planner/run.h"
#include "rotation/proof/sat.h"

#include "support/support.h"

#include <stdlib.h>
#include <string.h>

static const char small
    [] = "{\"years\": [2027, 2032], \"members\": [{\"id\": \"d\"}, {\"id\": \"b\", \"weight\": 2},"
         "{\"id\": \"a\"}, {\"id\": \"c\", \"joined\": 2029}, {\"id\": \"e\"}],"
         "\"conferences\": [{\"id\": \"x\", \"hosts\": 1, \"first_year\": 2020},"
         "{\"id\": \"y\", \"hosts\": 2, \"first_year\": 2020}],"
         "\"history\": [{\"conference\": \"x\", \"year\": 2026, \"hosts\": [\"a\"]},"
         "{\"conference\": \"y\", \"year\": 2026, \"hosts\": [\"b\", \"e\"]}],"
         "\"unavailable\": [{\"member\": \"a\", \"year\": 2028}],"
         "\"forbidden_pairs\": [[\"a\", \"b\"]], \"wished_pairs\": [[\"d\", \"e\"]],"
         "\"previous\": [{\"conference\": \"x\", \"year\": 2027, \"hosts\": [\"d\"]},"
         "{\"conference\": \"y\", \"year\": 2027, \"hosts\": [\"a\", \"c\"]}]}";

struct memory {
    long left;
    long held;
};

static void *allocate(void *user, void *block, size_t size)
{
    struct memory *memory = user;
    void *changed;

    if (size == 0) {
        memory->held -= block != NULL;
        free(block);
        return NULL;
    }
    if (memory->left-- <= 0)
        return NULL;
    changed = realloc(block, size);
    memory->held += !block && changed;
    return changed;
}

/* The instance is read by a rotation of its own, which keeps its texts. */
static struct sdt__rot_problem *open_small(struct sdt__rot_arena *arena, sdt_rotation **facts)
{
    struct sdt__rot_problem *problem = NULL;
    struct sdt__rot_error error = {.english = true};
    sdt_session *session;

    assert_int_equal(sdt_session_new(&session), SDT_OK);
    assert_ok(session, sdt_rotation_read_json(session, "small", small, sizeof small - 1, facts));
    sdt_session_free(session);
    sdt__rot_normalise(arena, &(*facts)->instance, &problem, &error);
    return problem;
}

static uint32_t next(uint32_t *seed, uint32_t below)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (uint32_t)(((uint64_t)*seed * below) >> 32);
}

static void assert_kept(const struct sdt__rot_state *state)
{
    int64_t value[SDT__ROT_LEVELS];

    sdt__rot_score(state->problem, state->on, value);
    for (int i = 0; i < SDT__ROT_LEVELS; i++)
        assert_int_equal(value[i], state->value[i]);
}

/* The members' parts of a level are together its value, or twice that, where a part is of a pair. */
static void assert_parts(const struct sdt__rot_state *state)
{
    static const int times[SDT__ROT_LEVELS] = {
        [SDT__ROT_QUOTA] = 1, [SDT__ROT_CQUOTA] = 1, [SDT__ROT_CGAP] = 1,
        [SDT__ROT_PAIRS] = 2, [SDT__ROT_TGAP] = 1,   [SDT__ROT_WISHES] = 2};

    for (int level = 0; level < SDT__ROT_LEVELS; level++) {
        int64_t sum = 0;
        for (int m = 0; m < state->problem->members; m++)
            sum += sdt__rot_state_part(state, level, m);
        assert_int_equal(sum, times[level] * state->value[level]);
    }
}

static void kept_score_equals_plain_score(void **unused)
{
    struct memory memory = {1000000, 0};
    sdt_rotation *facts;
    struct sdt__rot_arena arena;
    struct sdt__rot_state state;
    const struct sdt__rot_problem *p;
    unsigned char *none;
    uint32_t seed = 1;

    (void)unused;
    sdt__rot_arena_open(&arena, allocate, &memory);
    p = open_small(&arena, &facts);
    assert_non_null(p);
    none = SDT__ROT_NEW(&arena, unsigned char, p->occurrences * p->members);
    assert_int_equal(sdt__rot_state_open(&state, &arena, p), SDT__ROT_OK);
    sdt__rot_state_set(&state, none);
    for (int i = 0; i < 5000; i++) {
        const int o = (int)next(&seed, (uint32_t)p->occurrences);
        const int m = (int)next(&seed, (uint32_t)p->members);
        int hosts = 0;
        for (int b = 0; b < p->members; b++)
            hosts += state.on[o * p->members + b];
        if (state.on[o * p->members + m])
            sdt__rot_state_take(&state, o, m);
        else if (hosts < p->occurrence[o].hosts)
            sdt__rot_state_put(&state, o, m);
        assert_kept(&state);
    }
    sdt__rot_arena_close(&arena);
    sdt_rotation_free(facts);
    assert_int_equal(memory.held, 0);
}

/* Draws any replacement or exchange of two hosts of the state. */
static struct sdt__rot_move draw_move(const struct sdt__rot_state *state, uint32_t *seed)
{
    const struct sdt__rot_problem *p = state->problem;
    const struct sdt__rot_occurrence *at = &p->occurrence[next(seed, (uint32_t)p->occurrences)];
    struct sdt__rot_move move = {(int)(at - p->occurrence), 0, 0, -1};

    move.out = state->host[at->first_slot + (int)next(seed, (uint32_t)at->hosts)];
    move.in = (int)next(seed, (uint32_t)p->members);
    if (next(seed, 2) == 0) {
        at = &p->occurrence[next(seed, (uint32_t)p->occurrences)];
        move.other = (int)(at - p->occurrence);
        move.in = state->host[at->first_slot + (int)next(seed, (uint32_t)at->hosts)];
    }
    return move;
}

static void price_of_a_move_is_what_it_changes_and_parts_are_the_value(void **unused)
{
    struct memory memory = {1000000, 0};
    const struct sdt__rot_options options = {.effort = 0};
    sdt_rotation *facts;
    struct sdt__rot_arena arena;
    struct sdt__rot_state state;
    struct sdt__rot_moves moves;
    struct sdt__rot_result result;
    const struct sdt__rot_problem *p;
    uint32_t seed = 1;
    int made = 0;

    (void)unused;
    sdt__rot_arena_open(&arena, allocate, &memory);
    p = open_small(&arena, &facts);
    assert_non_null(p);
    assert_int_equal(sdt__rot_plan(&arena, p, &options, &result), SDT__ROT_OK);
    assert_int_equal(sdt__rot_state_open(&state, &arena, p), SDT__ROT_OK);
    assert_int_equal(sdt__rot_moves_open(&moves, &arena, &state), SDT__ROT_OK);
    sdt__rot_state_set(&state, result.on);
    sdt__rot_moves_renew(&moves);
    for (int i = 0; i < 20000; i++) {
        const struct sdt__rot_move move = draw_move(&state, &seed);
        int64_t before[SDT__ROT_LEVELS], change[SDT__ROT_LEVELS];
        if (!sdt__rot_move_is_allowed(&moves, &move))
            continue;
        memcpy(before, state.value, sizeof before);
        sdt__rot_move_price_first(&moves, &move, change);
        sdt__rot_move_price_rest(&moves, &move, change);
        sdt__rot_move_make(&moves, &move);
        for (int level = 0; level < SDT__ROT_LEVELS; level++)
            assert_int_equal(state.value[level], before[level] + change[level]);
        assert_int_equal(sdt__rot_violations(p, state.on), 0);
        if (made++ % 100 == 0)
            assert_parts(&state);
    }
    assert_true(made > 1000);
    assert_kept(&state);
    sdt__rot_arena_close(&arena);
    sdt_rotation_free(facts);
}

/* Tries every way in which two members may divide the turns that only one of them has, and finds the least
 * values of the levels before the meetings. */
static void divide_turns(const struct sdt__rot_problem *p, unsigned char *on, const int *member,
                         int64_t least[SDT__ROT_LEVELS])
{
    int turn[16];
    unsigned now = 0; /* those of the first member, as bits */
    int turns = 0;

    for (int o = 0; o < p->occurrences; o++) {
        const unsigned char *row = on + o * p->members;
        if (row[member[0]] != row[member[1]]) {
            assert_true(turns < 16);
            now |= (unsigned)row[member[0]] << turns;
            turn[turns++] = o;
        }
    }
    sdt__rot_score(p, on, least);
    for (unsigned i = 1; i <= 1u << turns; i++) {
        const unsigned set = (now + i) % (1u << turns); /* at last the plan as it was */
        const struct sdt__rot_order order = {{0, 1, 2, 3, 4, 4, 4, 4}, 0};
        int64_t value[SDT__ROT_LEVELS];
        for (int t = 0; t < turns; t++) {
            on[turn[t] * p->members + member[0]] = set >> t & 1;
            on[turn[t] * p->members + member[1]] = !(set >> t & 1);
        }
        sdt__rot_score(p, on, value);
        if (sdt__rot_violations(p, on) == 0 && sdt__rot_compare(&order, value, least) < 0)
            memcpy(least, value, sizeof value);
    }
}

/* Exchanges two members in some of the occurrences that only one of them hosts, so that there is something to
 * better. */
static void exchange_turns(const struct sdt__rot_problem *p, unsigned char *on, const int *member,
                           uint32_t *seed)
{
    for (int o = 0; o < p->occurrences; o++) {
        unsigned char *one = &on[o * p->members + member[0]];
        unsigned char *other = &on[o * p->members + member[1]];
        const unsigned char was = *one;
        if (next(seed, 2) == 0)
            continue;
        *one = *other;
        *other = was;
        if (sdt__rot_violations(p, on) > 0) {
            *other = *one;
            *one = was;
        }
    }
}

/* What the best way to divide the turns costs more than the plan of the state, from which the members are
 * taken. */
static void price_division(struct sdt__rot_division *division, int64_t change[SDT__ROT_LEVELS])
{
    struct sdt__rot_state *s = &division->beam.search->state;
    const struct sdt__rot_problem *p = s->problem;
    unsigned hosts[20] = {0};

    for (int level = 0; level < SDT__ROT_LEVELS; level++)
        division->beam.most[level] = INT64_MAX;
    sdt__rot_division_begin(division, 2, 0);
    for (int o = 0; o < p->occurrences; o++) {
        for (int i = 0; i < 2; i++) {
            if (s->on[o * p->members + division->member[i]]) {
                hosts[o] |= 1u << i;
                sdt__rot_state_take(s, o, division->member[i]);
            }
        }
    }
    memcpy(division->host, s->host, (size_t)p->slots * sizeof *division->host);
    for (int o = 0; o < p->occurrences; o++)
        sdt__rot_division_follow(division, o, hosts[o]);
    memcpy(division->beam.most, sdt__rot_beam_at(&division->beam, 0)->cost,
           sizeof division->beam.most);
    sdt__rot_division_begin(division, 2, 0);
    for (int o = 0; o < p->occurrences; o++)
        sdt__rot_division_choose(division, o, hosts[o]);
    for (int level = 0; level < SDT__ROT_LEVELS; level++)
        change[level] = sdt__rot_beam_at(&division->beam, 0)->cost[level] -
                        division->beam.most[level];
}

/* The partial plans of two members are few here, so all of them are kept, and what is found is the least
 * there is. */
static void two_members_divide_their_turns_at_the_least_cost(void **unused)
{
    struct memory memory = {1000000, 0};
    const struct sdt__rot_options options = {.effort = 0};
    sdt_rotation *facts;
    struct sdt__rot_arena arena;
    struct sdt__rot_result result;
    struct sdt__rot_run run = {.arena = &arena, .options = &options, .result = &result};
    struct sdt__rot_search search = {.run = &run, .target = SDT__ROT_LEVELS - 1};
    struct sdt__rot_division division;
    uint32_t seed = 1;
    int bettered = 0;

    (void)unused;
    sdt__rot_arena_open(&arena, allocate, &memory);
    run.problem = open_small(&arena, &facts);
    assert_non_null(run.problem);
    assert_int_equal(sdt__rot_plan(&arena, run.problem, &options, &result), SDT__ROT_OK);
    assert_int_equal(sdt__rot_state_open(&search.state, &arena, run.problem), SDT__ROT_OK);
    assert_int_equal(sdt__rot_division_open(&division, &search), SDT__ROT_OK);
    for (int i = 0; i < 40; i++) {
        const int members = run.problem->members;
        int64_t before[SDT__ROT_LEVELS], least[SDT__ROT_LEVELS], change[SDT__ROT_LEVELS];
        division.member[0] = (int)next(&seed, (uint32_t)members);
        division.member[1] = (division.member[0] + 1 + (int)next(&seed, (uint32_t)members - 1)) %
                             members;
        exchange_turns(run.problem, result.on, division.member, &seed);
        sdt__rot_state_set(&search.state, result.on);
        sdt__rot_score(run.problem, result.on, before);
        price_division(&division, change);
        divide_turns(run.problem, result.on, division.member, least);
        for (int level = 0; level <= SDT__ROT_CGAP; level++)
            assert_int_equal(change[level], least[level] - before[level]);
        bettered += change[SDT__ROT_CHANGES] < 0;
    }
    assert_true(bettered > 0);
    sdt__rot_arena_close(&arena);
    sdt_rotation_free(facts);
}

static void spoilt_potentials_are_no_certificate(void **unused)
{
    struct memory memory = {1000000, 0};
    sdt_rotation *facts;
    struct sdt__rot_arena arena;
    const struct sdt__rot_options options = {.effort = 0};
    struct sdt__rot_run run = {.arena = &arena, .options = &options};
    struct sdt__rot_flow flow;
    const struct sdt__rot_problem *p;

    (void)unused;
    sdt__rot_arena_open(&arena, allocate, &memory);
    p = open_small(&arena, &facts);
    assert_non_null(p);
    run.problem = p;
    assert_int_equal(sdt__rot_flow_solve(&run, p, p->allow, 0, NULL, &flow), SDT__ROT_OK);
    assert_true(sdt__rot_flow_verify(&arena, &flow));
    flow.distance[0] += 1000;
    assert_false(sdt__rot_flow_verify(&arena, &flow));
    flow.distance[0] -= 1000;
    flow.on[0] = !flow.on[0];
    assert_false(sdt__rot_flow_verify(&arena, &flow));
    sdt__rot_arena_close(&arena);
    sdt_rotation_free(facts);
}

static int plan_small(struct memory *memory, sdt__rot_progress progress, void *user, int effort)
{
    const struct sdt__rot_options options = {
        .effort = effort, .progress = progress, .progress_user = user};
    sdt_rotation *facts;
    struct sdt__rot_arena arena;
    struct sdt__rot_problem *problem;
    struct sdt__rot_result result;
    int status = SDT__ROT_NO_MEMORY;

    sdt__rot_arena_open(&arena, allocate, memory);
    problem = open_small(&arena, &facts);
    if (problem)
        status = sdt__rot_plan(&arena, problem, &options, &result);
    sdt__rot_arena_close(&arena);
    sdt_rotation_free(facts);
    return status;
}

static void every_failed_allocation_is_told_and_nothing_leaks(void **unused)
{
    int status = SDT__ROT_NO_MEMORY;

    (void)unused;
    for (long limit = 0; status == SDT__ROT_NO_MEMORY; limit += 1 + limit / 200) {
        struct memory memory = {limit, 0};
        status = plan_small(&memory, NULL, NULL, 1);
        assert_int_equal(memory.held, 0);
        assert_true(status == SDT__ROT_OK || status == SDT__ROT_NO_MEMORY);
        assert_true(limit < 200000);
    }
    assert_int_equal(status, SDT__ROT_OK);
}

static int stop(const char *phase, int done, void *user)
{
    (void)phase;
    (void)done;
    ++*(int *)user;
    return 1;
}

static void progress_can_cancel(void **unused)
{
    struct memory memory = {1000000, 0};
    int asked = 0;

    (void)unused;
    assert_int_equal(plan_small(&memory, stop, &asked, 2), SDT__ROT_CANCELLED);
    assert_int_equal(asked, 1);
    assert_int_equal(memory.held, 0);
}

/* How far the work had come at each call. */
struct told {
    int calls;
    int last;
    int widest; /* step between two calls */
    bool back;
};

static int tell(const char *phase, int done, void *user)
{
    struct told *told = user;

    (void)phase;
    told->calls++;
    told->back |= done < told->last;
    told->widest = done - told->last > told->widest ? done - told->last : told->widest;
    told->last = done;
    return 0;
}

/* The facts of so many members of unequal weight, with two conferences of two hosts. */
static sdt_rotation *unequal_members(sdt_session *session, int members, int last_year)
{
    sdt_rotation *facts;

    assert_int_equal(sdt_rotation_new(session, 2027, last_year, &facts), SDT_OK);
    for (int m = 0; m < members; m++) {
        const char id[] = {'m', (char)('a' + m / 10), (char)('0' + m % 10), '\0'};
        assert_int_equal(sdt_rotation_add_member(facts, id, 0, 0, 1 + m % 4), SDT_OK);
    }
    assert_int_equal(sdt_rotation_add_conference(facts, "x", 2, 2010, 1, 0), SDT_OK);
    assert_int_equal(sdt_rotation_add_conference(facts, "y", 2, 2010, 1, 0), SDT_OK);
    return facts;
}

/* Whoever cancels waits until the next question, in every stage: 240 members, whose bounds, flows and large
 * moves take long, and 40 members, whose clauses, proof and annealing do. */
static void no_stage_works_long_between_two_questions(void **unused)
{
    static const struct {
        int members;
        int last_year;
        int effort;
    } cases[] = {{240, 2076, 0}, {40, 2046, 1}};
    sdt_session *session;

    (void)unused;
    assert_int_equal(sdt_session_new(&session), SDT_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct memory memory = {1000000, 0};
        struct told told = {0};
        const struct sdt__rot_options options = {
            .effort = cases[i].effort, .progress = tell, .progress_user = &told};
        struct sdt__rot_error error = {.english = true};
        sdt_rotation *facts = unequal_members(session, cases[i].members, cases[i].last_year);
        struct sdt__rot_arena arena;
        struct sdt__rot_problem *problem;
        struct sdt__rot_result result;
        sdt__rot_arena_open(&arena, allocate, &memory);
        assert_int_equal(sdt__rot_normalise(&arena, &facts->instance, &problem, &error),
                         SDT__ROT_OK);
        assert_int_equal(sdt__rot_plan(&arena, problem, &options, &result), SDT__ROT_OK);
        assert_true(told.calls > 5);
        assert_true(result.longest >= SDT__ROT_ASK_STEPS);
        assert_true(result.longest < 2 * SDT__ROT_ASK_STEPS);
        sdt__rot_arena_close(&arena);
        sdt_rotation_free(facts);
    }
    sdt_session_free(session);
}

/* A middle size that no bound proves: 14 members of unequal weight over 26 years. */
static void long_search_counts_its_steps_and_asks_in_between(void **unused)
{
    enum { MEMBERS = 14, ONE = 1000000, BETWEEN = 40000 };
    struct memory memory = {1000000, 0};
    struct told told = {0};
    const struct sdt__rot_options options = {.effort = 1, .progress = tell, .progress_user = &told};
    struct sdt__rot_error error = {.english = true};
    struct sdt__rot_arena arena;
    struct sdt__rot_problem *problem;
    struct sdt__rot_result result;
    sdt_session *session;
    sdt_rotation *facts;

    (void)unused;
    assert_int_equal(sdt_session_new(&session), SDT_OK);
    facts = unequal_members(session, MEMBERS, 2052);
    sdt__rot_arena_open(&arena, allocate, &memory);
    assert_int_equal(sdt__rot_normalise(&arena, &facts->instance, &problem, &error), SDT__ROT_OK);
    assert_int_equal(sdt__rot_plan(&arena, problem, &options, &result), SDT__ROT_OK);
    assert_true(result.steps > ONE / 2);
    assert_true(result.steps < ONE + 10 * BETWEEN);
    assert_true(told.calls >
                6 * ONE / (2 * BETWEEN)); /* in the proof too, where conflicts are many */
    assert_false(told.back);
    assert_true(told.last <= 1000);
    sdt__rot_arena_close(&arena);
    sdt_rotation_free(facts);
    sdt_session_free(session);
}

/* A problem for which there are too many clauses is not for the solver: it gets no more, and then answers
 * nothing. */
static void solver_with_too_many_clauses_does_not_answer(void **unused)
{
    struct memory memory = {1000000, 0};
    const struct sdt__rot_options options = {0};
    struct sdt__rot_arena arena;
    struct sdt__rot_run run = {.arena = &arena, .options = &options};
    struct sdt__rot_sat sat;
    int a, b;

    (void)unused;
    sdt__rot_arena_open(&arena, allocate, &memory);
    assert_int_equal(sdt__rot_sat_open(&sat, &run, INT64_MAX), SDT__ROT_OK);
    a = sdt__rot_sat_new(&sat);
    b = sdt__rot_sat_new(&sat);
    sdt__rot_sat_two(&sat, a, b);
    assert_int_equal(sdt__rot_sat_solve(&sat, NULL, 0, INT64_MAX), SDT__ROT_SAT_YES);
    sat.clauses = SDT__ROT_MOST_CLAUSES;
    sdt__rot_sat_two(&sat, -a, b);
    assert_int_equal(sdt__rot_sat_solve(&sat, NULL, 0, INT64_MAX), SDT__ROT_SAT_UNKNOWN);
    sdt__rot_sat_close(&sat);
    sdt__rot_arena_close(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kept_score_equals_plain_score),
        cmocka_unit_test(price_of_a_move_is_what_it_changes_and_parts_are_the_value),
        cmocka_unit_test(two_members_divide_their_turns_at_the_least_cost),
        cmocka_unit_test(solver_with_too_many_clauses_does_not_answer),
        cmocka_unit_test(long_search_counts_its_steps_and_asks_in_between),
        cmocka_unit_test(spoilt_potentials_are_no_certificate),
        cmocka_unit_test(every_failed_allocation_is_told_and_nothing_leaks),
        cmocka_unit_test(progress_can_cancel),
        cmocka_unit_test(no_stage_works_long_between_two_questions),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
