/*
 * lib/rotation/planner, from inside: the kept score against the plain one, the flow's certificate,
 * the answers to lack of memory and to a wish to stop.
 */
#include "rotation/handle.h"
#include "rotation/planner/run.h"

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

static void spoilt_potentials_are_no_certificate(void **unused)
{
    struct memory memory = {1000000, 0};
    sdt_rotation *facts;
    struct sdt__rot_arena arena;
    struct sdt__rot_flow flow;
    const struct sdt__rot_problem *p;

    (void)unused;
    sdt__rot_arena_open(&arena, allocate, &memory);
    p = open_small(&arena, &facts);
    assert_non_null(p);
    assert_int_equal(sdt__rot_flow_solve(&arena, p, p->allow, 0, NULL, &flow), SDT__ROT_OK);
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
    const int effort = SDT__ROT_PROVES ? 1 : 0; /* alone, the search takes its time */
    int status = SDT__ROT_NO_MEMORY;

    (void)unused;
    for (long limit = 0; status == SDT__ROT_NO_MEMORY; limit++) {
        struct memory memory = {limit, 0};
        status = plan_small(&memory, NULL, NULL, effort);
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kept_score_equals_plain_score),
        cmocka_unit_test(spoilt_potentials_are_no_certificate),
        cmocka_unit_test(every_failed_allocation_is_told_and_nothing_leaks),
        cmocka_unit_test(progress_can_cancel),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
