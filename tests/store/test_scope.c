/*
 * lib/store, scope, who may write what, over all kinds: the secretariat everything, a reader
 * nothing, a municipality what is its own, before and after the change.
 */
#include "support/support.h"

#include <sodertorn/roles.h>
#include <stdlib.h>

static const char *const OWN = "0126", *const OTHER = "0136";

static void set_scope(sdt_session *session, const char *scope)
{
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_SCOPE, scope));
}

/* What writing, changing and deleting gives in a scope; the database is as before. */
static void assert_may(sdt_session *session, const char *scope, int kind, const char *municipality,
                       int wanted)
{
    sdt_record *record;
    char *before, *after;

    set_scope(session, "secretariat");
    record = sprout_owned(session, kind, municipality);
    if (!record)
        return;
    before = dump_of(session);
    set_scope(session, scope);
    assert_status(session, sdt_put(record), wanted);
    if (wanted == SDT_OK) {
        assert_ok(session, sdt_record_set_key(record, kind == SDT_KIND_MUNICIPALITY ? OWN : "ny"));
        assert_ok(session, sdt_put(record));
        assert_ok(session, sdt_delete(record));
    } else {
        after = dump_of(session);
        assert_string_equal(before, after);
        free(after);
        set_scope(session, "secretariat");
        assert_ok(session, sdt_put(record));
        set_scope(session, scope);
        assert_ok(session, sdt_record_set_key(record, "ny"));
        assert_status(session, sdt_put(record), wanted);
        assert_status(session, sdt_delete(record), wanted);
        set_scope(session, "secretariat");
        assert_ok(session, sdt_delete(record));
    }
    free(before);
    sdt_record_free(record);
}

static void for_every_kind(void **state, const char *scope, const char *municipality, int wanted)
{
    for (int i = 0; i < sdt_kind_count(); i++)
        if (sdt_kind_at(i) != SDT_KIND_MUNICIPALITY || municipality)
            assert_may(session_of(state), scope, sdt_kind_at(i), municipality, wanted);
}

static void plant_both(sdt_session *session)
{
    plant(session, SDT_KIND_COOPERATION, "x");
    for (int i = 0; i < sdt_kind_count(); i++)
        if (sdt_kind_at(i) != SDT_KIND_MUNICIPALITY)
            plant(session, sdt_kind_at(i), "gemensam");
}

static void the_secretariat_may_write_everything(void **state)
{
    for_every_kind(state, "secretariat", "0180", SDT_OK);
    for_every_kind(state, "secretariat", NULL, SDT_OK);
}

static void a_reader_may_write_nothing(void **state)
{
    for_every_kind(state, "reader", OWN, SDT_ERROR_DENIED);
    for_every_kind(state, "reader", NULL, SDT_ERROR_DENIED);
    set_scope(session_of(state), "reader");
    assert_ok(session_of(state), sdt_begin(session_of(state))); /* a snapshot, to read from */
    assert_ok(session_of(state), sdt_rollback(session_of(state)));
}

static void a_municipality_may_write_what_is_its_own(void **state)
{
    for_every_kind(state, OWN, OWN, SDT_OK);
}

static void a_municipality_may_not_write_what_is_anothers_or_joint(void **state)
{
    for_every_kind(state, OWN, OTHER, SDT_ERROR_DENIED);
    for_every_kind(state, OWN, NULL, SDT_ERROR_DENIED);
    for_every_kind(state, "0001", NULL, SDT_ERROR_DENIED);
}

static void nothing_is_given_away_or_taken(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *body = sprout(session, SDT_KIND_BODY, "nämnd");

    plant(session, SDT_KIND_MUNICIPALITY, OWN);
    plant(session, SDT_KIND_MUNICIPALITY, OTHER);
    set_scope(session, OWN);
    assert_ok(session, sdt_body_set_municipality(body, OWN));
    assert_ok(session, sdt_put(body));
    assert_ok(session, sdt_body_set_municipality(body, OTHER));
    assert_status(session, sdt_put(body), SDT_ERROR_DENIED);
    assert_ok(session, sdt_body_set_municipality(body, NULL));
    assert_status(session, sdt_put(body), SDT_ERROR_DENIED);
    set_scope(session, OTHER);
    assert_ok(session, sdt_body_set_municipality(body, OTHER));
    assert_status(session, sdt_put(body), SDT_ERROR_DENIED);
    assert_message(session, OTHER);
    assert_message(session, OWN);
    sdt_record_free(body);
}

static void a_reader_may_read_everything(void **state)
{
    sdt_session *session = session_of(state);
    char *before, *after;

    plant_both(session);
    before = dump_of(session);
    set_scope(session, "reader");
    after = dump_of(session);
    assert_string_equal(before, after);
    free(before);
    free(after);
}

static void a_file_has_no_roles(void **state)
{
    sdt_session *session = session_of(state);
    struct text text = {NULL, 0};

    ONLY_FILES();
    assert_status(session, sdt_roles_write(session, NULL, text_write, &text), SDT_ERROR_DENIED);
    assert_status(session, sdt_roles_apply(session, NULL), SDT_ERROR_DENIED);
    assert_int_equal(text.size, 0);
}

#define fact(name) cmocka_unit_test_setup_teardown(name, fixture_memory, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        fact(the_secretariat_may_write_everything),
        fact(a_reader_may_write_nothing),
        fact(a_municipality_may_write_what_is_its_own),
        fact(a_municipality_may_not_write_what_is_anothers_or_joint),
        fact(nothing_is_given_away_or_taken),
        fact(a_reader_may_read_everything),
        fact(a_file_has_no_roles),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
