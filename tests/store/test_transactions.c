/*
 * lib/store, transactions: what they keep and undo, one within another, and what is left when the engine
 * gives one up.
 */
#include "support/support.h"

#include "store/database.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

static bool exists(sdt_session *session, const char *key)
{
    sdt_record *record;
    int status = sdt_get(session, SDT_KIND_FRAME, key, &record);

    sdt_record_free(record);
    return status == SDT_OK;
}

static void an_inner_rollback_keeps_the_outer_changes(void **state)
{
    sdt_session *session = session_of(state);

    assert_ok(session, sdt_begin(session));
    plant(session, SDT_KIND_FRAME, "yttre");
    assert_ok(session, sdt_begin(session));
    plant(session, SDT_KIND_FRAME, "inre");
    assert_ok(session, sdt_begin(session));
    plant(session, SDT_KIND_FRAME, "innerst");
    assert_ok(session, sdt_commit(session));
    assert_true(exists(session, "innerst"));
    assert_ok(session, sdt_rollback(session));
    assert_false(exists(session, "inre"));
    assert_false(exists(session, "innerst"));
    plant(session, SDT_KIND_FRAME, "sedan");
    assert_ok(session, sdt_commit(session));
    assert_true(exists(session, "yttre") && exists(session, "sedan"));
    assert_false(exists(session, "inre") || exists(session, "innerst"));
}

static void an_outer_rollback_undoes_everything(void **state)
{
    sdt_session *session = session_of(state);
    char *before, *after;

    plant(session, SDT_KIND_FRAME, "kvar");
    before = dump_of(session);
    assert_ok(session, sdt_begin(session));
    plant(session, SDT_KIND_GOAL, "yttre");
    assert_ok(session, sdt_begin(session));
    plant(session, SDT_KIND_SUB_GOAL, "inre");
    assert_ok(session, sdt_commit(session));
    assert_ok(session, sdt_rollback(session));
    after = dump_of(session);
    assert_string_equal(before, after);
    free(before);
    free(after);
}

static void a_failed_verb_leaves_the_transaction_open(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *goal;

    assert_ok(session, sdt_begin(session));
    plant(session, SDT_KIND_FRAME, "före");
    assert_ok(session, sdt_record_new(session, SDT_KIND_GOAL, &goal));
    assert_ok(session, sdt_goal_set_title(goal, "x"));
    assert_ok(session, sdt_goal_set_focus_area(goal, "saknas"));
    assert_status(session, sdt_put(goal), SDT_ERROR_REFERENCE);
    plant(session, SDT_KIND_FRAME, "efter");
    assert_ok(session, sdt_commit(session));
    assert_true(exists(session, "före") && exists(session, "efter"));
    sdt_record_free(goal);
}

static void an_end_without_a_beginning_is_misuse(void **state)
{
    sdt_session *session = session_of(state);

    assert_status(session, sdt_commit(session), SDT_ERROR_MISUSE);
    assert_status(session, sdt_rollback(session), SDT_ERROR_MISUSE);
    assert_ok(session, sdt_begin(session));
    assert_ok(session, sdt_commit(session));
    assert_status(session, sdt_commit(session), SDT_ERROR_MISUSE);
}

static void closing_undoes_an_unfinished_transaction(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;
    sdt_cursor *cursor;

    plant(session, SDT_KIND_FRAME, "kvar");
    assert_ok(session, sdt_begin(session));
    plant(session, SDT_KIND_FRAME, "borta");
    assert_ok(session, sdt_find(session, SDT_KIND_FRAME, 0, NULL, &cursor));
    assert_ok(session, sdt_cursor_next(cursor));
    assert_ok(session, sdt_session_close(session));
    assert_ok(session, test_open(session, fixture->path, SDT_OPEN_WRITE));
    assert_true(exists(session, "kvar"));
    assert_false(exists(session, "borta"));
    assert_ok(session, sdt_begin(session));
    assert_ok(session, sdt_commit(session));
    sdt_cursor_free(cursor);
}

static void a_record_put_in_an_undone_transaction_overwrites_no_other(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *undone = sprout(session, SDT_KIND_FRAME, "ångrad"), *frame;

    assert_ok(session, sdt_begin(session));
    assert_ok(session, sdt_put(undone));
    assert_ok(session, sdt_rollback(session));
    plant(session, SDT_KIND_FRAME, "annan");
    assert_ok(session, sdt_frame_set_name(undone, "nytt"));
    assert_status(session, sdt_put(undone), SDT_ERROR_CONFLICT);
    assert_status(session, sdt_delete(undone), SDT_ERROR_CONFLICT);
    assert_ok(session, sdt_get(session, SDT_KIND_FRAME, "annan", &frame));
    sdt_record_free(frame);
    sdt_record_free(undone);
}

/* A full disk makes the engine undo the whole transaction by itself. */
static void after_a_grave_error_nothing_of_the_transaction_is_kept(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;
    sdt_record *script, *frame;
    char *text, *before, *after;
    int status;

    ONLY_FILES();
    script = sprout(session, SDT_KIND_SCRIPT, "stor");
    text = calloc(1, 4000001);
    memset(text, 'x', 4000000);
    before = dump_of(session);
    assert_ok(session, sdt_registered_script_set_source(script, text));
    assert_ok(session, sdt_begin(session));
    plant(session, SDT_KIND_FRAME, "före");
    sqlite3_exec(sdt__engine_native(session->store->engine), "PRAGMA max_page_count = 100", NULL,
                 NULL, NULL);
    status = sdt_put(script);
    assert_status(session, status, SDT_ERROR_IO);
    frame = sprout(session, SDT_KIND_FRAME, "efter");
    status = sdt_put(frame); /* may work when only the verb was undone */
    sqlite3_exec(sdt__engine_native(session->store->engine), "PRAGMA max_page_count = 1000000",
                 NULL, NULL, NULL);
    if (status == SDT_OK) {
        assert_ok(session, sdt_commit(session));
        assert_true(exists(session, "före") && exists(session, "efter"));
    } else {
        assert_status(session, sdt_commit(session), SDT_ERROR_IO);
        after = dump_of(session);
        assert_string_equal(before, after);
        free(after);
    }
    assert_ok(session, sdt_begin(session));
    plant(session, SDT_KIND_FRAME, "sedan");
    assert_ok(session, sdt_commit(session));
    free(before);
    free(text);
    sdt_record_free(script);
    sdt_record_free(frame);
}

static void a_verb_in_a_lost_transaction_is_refused(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *frame;

    ONLY_FILES();
    frame = sprout(session, SDT_KIND_FRAME, "efter");
    assert_ok(session, sdt_begin(session));
    plant(session, SDT_KIND_FRAME, "före");
    assert_int_equal(
        sqlite3_exec(sdt__engine_native(session->store->engine), "ROLLBACK", NULL, NULL, NULL),
        SQLITE_OK);
    assert_status(session, sdt_put(frame), SDT_ERROR_IO);
    assert_status(session, sdt_begin(session), SDT_ERROR_IO);
    assert_status(session, sdt_commit(session), SDT_ERROR_IO);
    assert_false(exists(session, "före") || exists(session, "efter"));
    assert_ok(session, sdt_put(frame));
    assert_true(exists(session, "efter"));
    sdt_record_free(frame);
}

int main(void)
{
#define fact(name) cmocka_unit_test_setup_teardown(name, fixture_memory, fixture_end)
#define fact_of_a_file(name) cmocka_unit_test_setup_teardown(name, fixture_file, fixture_end)
    const struct CMUnitTest tests[] = {
        fact(an_inner_rollback_keeps_the_outer_changes),
        fact(an_outer_rollback_undoes_everything),
        fact(a_failed_verb_leaves_the_transaction_open),
        fact(an_end_without_a_beginning_is_misuse),
        fact_of_a_file(closing_undoes_an_unfinished_transaction),
        fact(a_record_put_in_an_undone_transaction_overwrites_no_other),
        fact_of_a_file(after_a_grave_error_nothing_of_the_transaction_is_kept),
        fact_of_a_file(a_verb_in_a_lost_transaction_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
