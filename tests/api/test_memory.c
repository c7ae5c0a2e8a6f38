/*
 * The promise of every public verb: with each request to the session's allocator refused in turn,
 * it says so, leaks nothing, and leaves the database whole. This runs with the sanitizers too.
 */
#include "support/scenarios.h"

/* The sanitizers find a fault wherever it comes; to try each request is for the other builds. */
enum { EVERY = SANITIZED ? 100 : 400 };

static void arm(void *user, long n)
{
    struct ledger *ledger = user;

    ledger->fail_in = n;
    ledger->failed = false;
}

static bool disarm(void *user)
{
    struct ledger *ledger = user;

    ledger->fail_in = 0;
    return ledger->failed;
}

/* One test for each verb: the scenario is its state. */
static void survives_the_refusal_of_each_request(void **state)
{
    const struct scenario *scenario = *state;
    struct ledger ledger = {0};
    const struct failing failing = {.allocator = ledger_allocate,
                                    .user = &ledger,
                                    .arm = arm,
                                    .disarm = disarm,
                                    .every = EVERY};
    void *fixture = NULL;

    assert_int_equal(fixture_bare(&fixture), 0);
    survive(scenario, &failing, ((struct fixture *)fixture)->path);
    assert_int_equal(fixture_end(&fixture), 0);
    if (ledger.blocks != 0)
        fail_msg("%s: %ld blocks were never freed", scenario->name, ledger.blocks);
}

static void a_session_is_made_whole_or_not_at_all(void **state)
{
    (void)state;
    for (long n = 1;; n++) {
        struct ledger ledger = {.fail_in = n};
        sdt_session *session;
        int status = sdt_session_new_with_allocator(ledger_allocate, &ledger, NULL, &session);

        assert_int_equal(status, ledger.failed ? SDT_ERROR_MEMORY : SDT_OK);
        assert_true((session != NULL) == (status == SDT_OK));
        sdt_session_free(session);
        assert_true(ledger.blocks == 0);
        if (!ledger.failed)
            break;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_session_is_made_whole_or_not_at_all),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);

    return failed + run_scenarios("survives_the_refusal_of_each_request",
                                  survives_the_refusal_of_each_request);
}
