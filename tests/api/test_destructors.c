/*
 * The promise of every callback that is kept after its call: its user data is let go of exactly once, when
 * the library has no more use of it, and not before.
 */
#include "support/support.h"

#include <pthread.h>
#include <sodertorn.h>
#include <string.h>

static const char
    source[] = "return report { title = 'x', build = function() print('skrivet') end }";

/* User data of each kind of callback: how often it was used and let go of. */
struct kept {
    struct ledger ledger;
    int uses;
    int destroyed;
};

static void destroy(void *user)
{
    struct kept *kept = user;

    assert_int_equal(kept->ledger.blocks, 0);
    kept->destroyed++;
}

static int log_write(void *user, const char *bytes, size_t size)
{
    struct kept *kept = user;

    (void)bytes;
    (void)size;
    assert_int_equal(kept->destroyed, 0);
    kept->uses++;
    return 0;
}

static int fetch(void *user, struct sdt_fetch_call *call)
{
    (void)user;
    (void)call;
    return 1;
}

static void *allocate(void *user, void *block, size_t size)
{
    struct kept *kept = user;

    assert_int_equal(kept->destroyed, 0);
    return ledger_allocate(&kept->ledger, block, size);
}

static sdt_session *session_new(void)
{
    sdt_session *session;

    assert_int_equal(sdt_session_new(&session), SDT_OK);
    return session;
}

static sdt_script *script_new(sdt_session *session)
{
    sdt_script *script;

    assert_ok(session, sdt_script_new(session, "prov.lua", source, strlen(source), &script));
    return script;
}

static void what_fetches_is_let_go_of_when_it_is_replaced(void **state)
{
    struct kept one = {0}, other = {0};
    sdt_session *session = session_new();

    (void)state;
    assert_ok(session, sdt_session_set_fetch(session, fetch, &one, destroy));
    assert_int_equal(one.destroyed, 0);
    assert_ok(session, sdt_session_set_fetch(session, fetch, &other, destroy));
    assert_int_equal(one.destroyed, 1);
    assert_int_equal(other.destroyed, 0);
    assert_ok(session, sdt_session_set_fetch(session, NULL, NULL, NULL));
    assert_int_equal(other.destroyed, 1);
    sdt_session_free(session);
    assert_int_equal(one.destroyed, 1);
    assert_int_equal(other.destroyed, 1);
}

static void what_fetches_is_let_go_of_when_the_session_is_freed(void **state)
{
    struct kept kept = {0};
    sdt_session *session = session_new();
    sdt_script *script = script_new(session);

    (void)state;
    assert_ok(session, sdt_session_set_fetch(session, fetch, &kept, destroy));
    sdt_session_free(session);
    assert_int_equal(kept.destroyed, 1);
    sdt_script_free(script);
    assert_int_equal(kept.destroyed, 1);
}

static void a_log_is_let_go_of_when_it_is_replaced_and_when_its_script_is_freed(void **state)
{
    struct kept one = {0}, other = {0};
    struct text written = {0};
    sdt_session *session = session_new();
    sdt_script *script = script_new(session);

    (void)state;
    assert_ok(session, sdt_session_open(session, ":memory:", SDT_OPEN_CREATE));
    assert_ok(session, sdt_script_set_log(script, log_write, &one, destroy));
    assert_ok(session, sdt_script_run(script, "text", text_write, &written));
    assert_int_equal(one.destroyed, 0);
    assert_ok(session, sdt_script_set_log(script, log_write, &other, destroy));
    assert_int_equal(one.destroyed, 1);
    sdt_session_free(session);
    assert_int_equal(other.destroyed, 0);
    sdt_script_free(script);
    assert_int_equal(other.destroyed, 1);
    assert_int_equal(one.destroyed, 1);
    assert_true(one.uses > 0);
    text_free(&written);
}

static void what_cannot_be_kept_is_let_go_of_at_once(void **state)
{
    struct kept kept = {0};

    (void)state;
    assert_int_equal(sdt_session_set_fetch(NULL, fetch, &kept, destroy), SDT_ERROR_MISUSE);
    assert_int_equal(kept.destroyed, 1);
    assert_int_equal(sdt_script_set_log(NULL, log_write, &kept, destroy), SDT_ERROR_MISUSE);
    assert_int_equal(kept.destroyed, 2);
    kept.destroyed = 0;
    assert_int_equal(sdt_session_new_with_allocator(allocate, &kept, destroy, NULL),
                     SDT_ERROR_MISUSE);
    assert_int_equal(kept.destroyed, 1);
}

/* Another thread comes to a session that this one is in the middle of using. */
struct intrusion {
    sdt_session *session;
    struct kept *given;
};

static void *intrude(void *user)
{
    struct intrusion *intrusion = user;

    assert_int_equal(sdt_session_set_fetch(intrusion->session, fetch, intrusion->given, destroy),
                     SDT_ERROR_MISUSE);
    return NULL;
}

static int let_in(void *user, const char *bytes, size_t size)
{
    pthread_t thread;

    (void)bytes;
    (void)size;
    assert_int_equal(pthread_create(&thread, NULL, intrude, user), 0);
    assert_int_equal(pthread_join(thread, NULL), 0);
    return 1;
}

static void what_a_refused_thread_gives_is_let_go_of_and_what_was_kept_is_not(void **state)
{
    struct kept kept = {0}, given = {0};
    sdt_session *session = session_new();
    struct intrusion intrusion = {session, &given};

    (void)state;
    assert_ok(session, sdt_session_set_fetch(session, fetch, &kept, destroy));
    assert_int_equal(sdt_schema_write_json(session, let_in, &intrusion), SDT_ERROR_IO);
    assert_int_equal(given.destroyed, 1);
    assert_int_equal(kept.destroyed, 0);
    sdt_session_free(session);
    assert_int_equal(kept.destroyed, 1);
}

/* The ledger of its blocks is empty when it is let go of, as destroy() holds. */
static void an_allocator_is_let_go_of_after_its_last_block(void **state)
{
    struct kept kept = {0};
    sdt_session *session;
    sdt_script *script;

    (void)state;
    assert_int_equal(sdt_session_new_with_allocator(allocate, &kept, destroy, &session), SDT_OK);
    script = script_new(session);
    sdt_session_free(session);
    assert_int_equal(kept.destroyed, 0);
    sdt_script_free(script);
    assert_int_equal(kept.destroyed, 1);
}

static void an_allocator_that_refuses_is_let_go_of_with_the_session_that_never_was(void **state)
{
    bool refused = true;

    (void)state;
    for (long n = 1; refused; n++) {
        struct kept kept = {.ledger.fail_in = n};
        sdt_session *session;
        const int status = sdt_session_new_with_allocator(allocate, &kept, destroy, &session);

        refused = kept.ledger.failed;
        assert_int_equal(status, refused ? SDT_ERROR_MEMORY : SDT_OK);
        assert_int_equal(kept.destroyed, refused ? 1 : 0);
        sdt_session_free(session);
        assert_int_equal(kept.destroyed, 1);
    }
}

/* Setting needs no memory, so none can be refused it; what is set in a session short of memory is kept. */
static void without_memory_user_data_is_kept_all_the_same(void **state)
{
    struct kept kept = {0}, given = {0};
    sdt_session *session;

    (void)state;
    assert_int_equal(sdt_session_new_with_allocator(allocate, &kept, destroy, &session), SDT_OK);
    kept.ledger.fail_in = 1;
    assert_ok(session, sdt_session_set_fetch(session, fetch, &given, destroy));
    assert_int_equal(given.destroyed, 0);
    sdt_session_free(session);
    assert_int_equal(given.destroyed, 1);
    assert_int_equal(kept.destroyed, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_fetches_is_let_go_of_when_it_is_replaced),
        cmocka_unit_test(what_fetches_is_let_go_of_when_the_session_is_freed),
        cmocka_unit_test(a_log_is_let_go_of_when_it_is_replaced_and_when_its_script_is_freed),
        cmocka_unit_test(what_cannot_be_kept_is_let_go_of_at_once),
        cmocka_unit_test(what_a_refused_thread_gives_is_let_go_of_and_what_was_kept_is_not),
        cmocka_unit_test(an_allocator_is_let_go_of_after_its_last_block),
        cmocka_unit_test(an_allocator_that_refuses_is_let_go_of_with_the_session_that_never_was),
        cmocka_unit_test(without_memory_user_data_is_kept_all_the_same),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
