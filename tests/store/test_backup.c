/*
 * lib/store, backup: the copy is one file with the same database, replaces nothing, and holds nothing that may
 * still be undone.
 */
#include "support/support.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct fixture *fixture_of(void **state)
{
    return *state;
}

static void a_backup_is_the_same_database(void **state)
{
    struct fixture *fixture = fixture_of(state);
    char path[FIXTURE_PATH], *original, *copy;

    fixture_fill(fixture);
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_READ));
    original = dump_of(fixture->session);
    fixture_path(fixture, "kopia å.db", path);
    assert_ok(fixture->session, sdt_backup(fixture->session, path));
    assert_ok(fixture->session, sdt_session_close(fixture->session));
    assert_ok(fixture->session, sdt_session_open(fixture->session, path, SDT_OPEN_WRITE));
    copy = dump_of(fixture->session);
    assert_string_equal(original, copy);
    assert_ok(fixture->session, sdt_check_integrity(fixture->session));
    plant(fixture->session, SDT_KIND_FRAME, "ny");
    free(original);
    free(copy);
}

static void a_database_in_memory_can_be_backed_up_to_a_file(void **state)
{
    struct fixture *fixture = fixture_of(state);
    char *original, *copy;

    assert_ok(fixture->session, sdt_session_open(fixture->session, ":memory:", SDT_OPEN_CREATE));
    plant(fixture->session, SDT_KIND_GOAL, "x");
    original = dump_of(fixture->session);
    assert_ok(fixture->session, sdt_backup(fixture->session, fixture->path));
    assert_ok(fixture->session, sdt_session_close(fixture->session));
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_READ));
    copy = dump_of(fixture->session);
    assert_string_equal(original, copy);
    free(original);
    free(copy);
}

static void a_backup_overwrites_nothing(void **state)
{
    struct fixture *fixture = fixture_of(state);
    char path[FIXTURE_PATH], *bytes;
    size_t size;

    fixture_fill(fixture);
    fixture_path(fixture, "finns", path);
    write_file(path, "viktigt", 7);
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_READ));
    assert_status(fixture->session, sdt_backup(fixture->session, path), SDT_ERROR_EXISTS);
    assert_status(fixture->session, sdt_backup(fixture->session, fixture->path), SDT_ERROR_EXISTS);
    assert_status(fixture->session, sdt_backup(fixture->session, fixture->directory),
                  SDT_ERROR_EXISTS);
    bytes = read_file(path, &size);
    assert_int_equal(size, 7);
    assert_memory_equal(bytes, "viktigt", 7);
    free(bytes);
}

static void a_backup_that_cannot_be_written_leaves_no_file(void **state)
{
    struct fixture *fixture = fixture_of(state);
    char path[FIXTURE_PATH];

    fixture_fill(fixture);
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_WRITE));
    fixture_path(fixture, "saknas/kopia.db", path);
    assert_status(fixture->session, sdt_backup(fixture->session, path), SDT_ERROR_IO);
    assert_status(fixture->session, sdt_backup(fixture->session, ""), SDT_ERROR_IO);
    assert_status(fixture->session, sdt_backup(fixture->session, ":memory:"), SDT_ERROR_IO);
}

/* It would hold what may still be undone. */
static void a_backup_is_not_made_within_a_transaction(void **state)
{
    struct fixture *fixture = fixture_of(state);
    sdt_session *session = fixture->session;
    char path[FIXTURE_PATH];
    sdt_record *record;

    fixture_fill(fixture);
    assert_ok(session, sdt_session_open(session, fixture->path, SDT_OPEN_WRITE));
    fixture_path(fixture, "kopia.db", path);
    assert_ok(session, sdt_begin(session));
    plant(session, SDT_KIND_FRAME, "osparad");
    assert_status(session, sdt_backup(session, path), SDT_ERROR_MISUSE);
    assert_message(session, "En transaktion pågår");
    assert_int_equal(access(path, F_OK), -1);
    assert_ok(session, sdt_rollback(session));
    assert_ok(session, sdt_backup(session, path));
    assert_ok(session, sdt_session_close(session));
    assert_ok(session, sdt_session_open(session, path, SDT_OPEN_READ));
    assert_status(session, sdt_get(session, SDT_KIND_FRAME, "osparad", &record),
                  SDT_ERROR_NOT_FOUND);
}

#define fact(name) cmocka_unit_test_setup_teardown(name, fixture_bare, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        fact(a_backup_is_the_same_database),
        fact(a_database_in_memory_can_be_backed_up_to_a_file),
        fact(a_backup_overwrites_nothing),
        fact(a_backup_that_cannot_be_written_leaves_no_file),
        fact(a_backup_is_not_made_within_a_transaction),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
