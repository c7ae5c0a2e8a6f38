/*
 * lib/store, snapshots: a session that only reads sees the data of one moment between sdt_begin() and
 * its end, and nobody who writes waits for it.
 */
#include "support/support.h"

/* A reader of the fixture's file beside its own session, which writes. */
static sdt_session *open_reader(struct fixture *fixture, int mode)
{
    sdt_session *reader;

    assert_int_equal(sdt_session_new(&reader), SDT_OK);
    assert_ok(reader, test_open(reader, fixture->path, mode));
    return reader;
}

static int64_t frames(sdt_session *session)
{
    int64_t count = -1;

    assert_ok(session, sdt_count(session, SDT_KIND_FRAME, &count));
    return count;
}

static void a_snapshot_stays_as_it_was_while_another_session_writes(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *reader;

    plant(fixture->session, SDT_KIND_FRAME, "first");
    reader = open_reader(fixture, SDT_OPEN_READ);
    assert_ok(reader, sdt_begin(reader));
    plant(fixture->session, SDT_KIND_FRAME,
          "second"); /* nothing was read before: the moment counts */
    assert_int_equal(frames(fixture->session), 2);
    assert_int_equal(frames(reader), 1);
    assert_ok(reader, sdt_commit(reader));
    assert_int_equal(frames(reader), 2);
    sdt_session_free(reader);
}

static void a_rollback_ends_a_snapshot_too(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *reader = open_reader(fixture, SDT_OPEN_READ);

    assert_ok(reader, sdt_begin(reader));
    plant(fixture->session, SDT_KIND_FRAME, "x");
    assert_int_equal(frames(reader), 0);
    assert_ok(reader, sdt_rollback(reader));
    assert_int_equal(frames(reader), 1);
    assert_status(reader, sdt_rollback(reader), SDT_ERROR_MISUSE);
    sdt_session_free(reader);
}

static void snapshots_nest_and_end_with_the_outermost(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *reader = open_reader(fixture, SDT_OPEN_READ);

    assert_ok(reader, sdt_begin(reader));
    assert_ok(reader, sdt_begin(reader));
    plant(fixture->session, SDT_KIND_FRAME, "x");
    assert_ok(reader, sdt_commit(reader));
    assert_int_equal(frames(reader), 0);
    assert_ok(reader, sdt_commit(reader));
    assert_int_equal(frames(reader), 1);
    sdt_session_free(reader);
}

static void a_snapshot_lets_nothing_be_written(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *reader = open_reader(fixture, SDT_OPEN_READ);
    sdt_record *record = sprout(reader, SDT_KIND_FRAME, "x");

    assert_ok(reader, sdt_begin(reader));
    assert_status(reader, sdt_put(record), SDT_ERROR_DENIED);
    assert_ok(reader, sdt_commit(reader));
    assert_int_equal(frames(fixture->session), 0);
    sdt_record_free(record);
    sdt_session_free(reader);
}

/* Whoever may write holds others off instead: what was read must still be so when it is written. */
static void a_reader_by_scope_holds_nobody_off(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *reader = open_reader(fixture, SDT_OPEN_WRITE);

    assert_ok(reader, sdt_session_set_text(reader, SDT_OPTION_SCOPE, "reader"));
    assert_ok(reader, sdt_begin(reader));
    plant(fixture->session, SDT_KIND_FRAME, "x");
    assert_int_equal(frames(reader), 0);
    assert_ok(reader, sdt_commit(reader));
    assert_int_equal(frames(reader), 1);
    sdt_session_free(reader);
}

static void closing_ends_a_snapshot(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *reader = open_reader(fixture, SDT_OPEN_READ);

    assert_ok(reader, sdt_begin(reader));
    plant(fixture->session, SDT_KIND_FRAME, "x");
    assert_ok(reader, sdt_session_close(reader));
    assert_ok(reader, test_open(reader, fixture->path, SDT_OPEN_READ));
    assert_int_equal(frames(reader), 1);
    sdt_session_free(reader);
}

#define fact(test) cmocka_unit_test_setup_teardown(test, fixture_file, fixture_end)

static void a_snapshot_does_not_become_one_that_writes(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;
    sdt_record *frame = sprout(session, SDT_KIND_FRAME, "a");

    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_SCOPE, "reader"));
    assert_ok(session, sdt_begin(session));
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_SCOPE, "secretariat"));
    assert_status(session, sdt_put(frame), SDT_ERROR_DENIED);
    assert_message(session, "bara läsa");
    assert_int_equal(frames(session), 0);
    assert_ok(session, sdt_commit(session));
    assert_ok(session, sdt_put(frame));
    assert_int_equal(frames(session), 1);
    sdt_record_free(frame);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        fact(a_snapshot_stays_as_it_was_while_another_session_writes),
        fact(a_rollback_ends_a_snapshot_too),
        fact(snapshots_nest_and_end_with_the_outermost),
        fact(a_snapshot_lets_nothing_be_written),
        fact(a_snapshot_does_not_become_one_that_writes),
        fact(a_reader_by_scope_holds_nobody_off),
        fact(closing_ends_a_snapshot),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
