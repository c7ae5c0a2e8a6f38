/*
 * lib/store, reading where nothing may be written: a read-only disk, an archive, somebody else's
 * folder. What is tried there runs in a process of its own that has given up root's rights.
 */
#include "support/support.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NOBODY = 65534, UNTRIED = 77 };

/* What is tried, with a session of its own; 0 when it went as it should. */
typedef int trial(sdt_session *session, const char *path);

/* Runs a trial as somebody who may not write in the folder of the path, which stays as it is. */
static void try_without_rights(const char *folder, const char *path, trial *run)
{
    int ended = 0;
    pid_t child;

    assert_int_equal(chmod(path, 0444), 0);
    assert_int_equal(chmod(folder, 0555), 0);
    child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        sdt_session *session;
        int code;

        if (geteuid() == 0 && (setgid(NOBODY) != 0 || setuid(NOBODY) != 0))
            _exit(UNTRIED);
        if (access(folder, W_OK) == 0 || sdt_session_new(&session) != SDT_OK)
            _exit(UNTRIED);
        code = run(session, path);
        if (code != 0)
            fprintf(stderr, "step %d: %s\n", code, sdt_session_message(session));
        sdt_session_free(session);
        _exit(code);
    }
    assert_true(waitpid(child, &ended, 0) == child);
    assert_int_equal(chmod(folder, 0755), 0);
    assert_true(WIFEXITED(ended));
    if (WEXITSTATUS(ended) == UNTRIED)
        skip();
    assert_int_equal(WEXITSTATUS(ended), 0);
}

static int reads_everything(sdt_session *session, const char *path)
{
    int64_t count = 0;

    if (sdt_session_open(session, path, SDT_OPEN_READ) != SDT_OK)
        return 1;
    if (sdt_check_integrity(session) != SDT_OK)
        return 2;
    if (sdt_count(session, SDT_KIND_GOAL, &count) != SDT_OK || count != 1)
        return 3;
    return sdt_begin(session) != SDT_OK || sdt_commit(session) != SDT_OK ? 4 : 0;
}

static int may_not_write(sdt_session *session, const char *path)
{
    if (sdt_session_open(session, path, SDT_OPEN_WRITE) != SDT_ERROR_DENIED)
        return 1;
    return strstr(sdt_session_message(session), "saknar skrivrätt") ? 0 : 2;
}

static int is_told_of_the_log(sdt_session *session, const char *path)
{
    if (sdt_session_open(session, path, SDT_OPEN_READ) != SDT_ERROR_DENIED)
        return 1;
    return strstr(sdt_session_message(session), "kopia.db-wal") ? 0 : 2;
}

/* A goal in the fixture's file. */
static void plant_goal(struct fixture *fixture)
{
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_CREATE));
    plant(fixture->session, SDT_KIND_GOAL, "x");
}

/* A folder beside the fixture's file, and "kopia.db" in it. */
static void make_folder(const struct fixture *fixture, const char *name, char folder[FIXTURE_PATH],
                        char path[FIXTURE_PATH])
{
    fixture_path(fixture, name, folder);
    assert_int_equal(chmod(fixture->directory, 0755), 0);
    assert_int_equal(mkdir(folder, 0755), 0);
    assert_true(snprintf(path, FIXTURE_PATH, "%s/kopia.db", folder) < FIXTURE_PATH);
}

static void copy_file(const char *from, const char *to)
{
    size_t size;
    char *bytes = read_file(from, &size);

    write_file(to, bytes, size);
    free(bytes);
}

static void a_database_is_read_where_nothing_may_be_written(void **state)
{
    struct fixture *fixture = *state;

    plant_goal(fixture);
    assert_ok(fixture->session, sdt_session_close(fixture->session));
    try_without_rights(fixture->directory, fixture->path, reads_everything);
    try_without_rights(fixture->directory, fixture->path, may_not_write);
}

static void its_path_may_have_any_letters(void **state)
{
    static const char *const names[] = {"a b", "50%25", "vad?", "x#y", "åäö", "a&b=c"};
    struct fixture *fixture = *state;
    char folder[FIXTURE_PATH], path[FIXTURE_PATH];

    plant_goal(fixture);
    assert_ok(fixture->session, sdt_session_close(fixture->session));
    for (size_t i = 0; i < COUNT(names); i++) {
        make_folder(fixture, names[i], folder, path);
        copy_file(fixture->path, path);
        try_without_rights(folder, path, reads_everything);
    }
}

static void changes_in_a_log_that_cannot_be_read_are_told_of(void **state)
{
    struct fixture *fixture = *state;
    char folder[FIXTURE_PATH], path[FIXTURE_PATH], log[FIXTURE_PATH + 4], copied[FIXTURE_PATH + 4];

    plant_goal(fixture);
    make_folder(fixture, "arkiv", folder, path);
    copy_file(fixture->path, path);
    snprintf(log, sizeof log, "%s-wal", fixture->path);
    snprintf(copied, sizeof copied, "%s-wal", path);
    copy_file(log, copied);
    try_without_rights(folder, path, is_told_of_the_log);
}

static void a_backup_is_one_file_that_opens_anywhere(void **state)
{
    struct fixture *fixture = *state;
    char folder[FIXTURE_PATH], path[FIXTURE_PATH], log[FIXTURE_PATH + 4];

    plant_goal(fixture);
    make_folder(fixture, "säkerhet", folder, path);
    assert_ok(fixture->session, sdt_backup(fixture->session, path));
    snprintf(log, sizeof log, "%s-wal", path);
    assert_int_not_equal(access(log, F_OK), 0);
    try_without_rights(folder, path, reads_everything);
}

static char journal_of(const char *path)
{
    size_t size;
    char *bytes = read_file(path, &size), version;

    assert_true(size > 19);
    version = bytes[18]; /* the file format's write version: 1 with a journal, 2 with a log */
    free(bytes);
    return version;
}

static void a_backup_that_is_written_again_lets_others_read_it_meanwhile(void **state)
{
    struct fixture *fixture = *state;
    char path[FIXTURE_PATH];
    sdt_session *reader;
    int64_t count;

    plant_goal(fixture);
    fixture_path(fixture, "kopia.db", path);
    assert_ok(fixture->session, sdt_backup(fixture->session, path));
    assert_int_equal(journal_of(path), 1);
    assert_ok(fixture->session, sdt_session_close(fixture->session));
    assert_ok(fixture->session, sdt_session_open(fixture->session, path, SDT_OPEN_WRITE));
    assert_ok(fixture->session, sdt_begin(fixture->session));
    plant(fixture->session, SDT_KIND_FRAME, "y");
    assert_ok(NULL, sdt_session_new(&reader));
    assert_ok(reader, sdt_session_set_int(reader, SDT_OPTION_BUSY_MS, 0));
    assert_ok(reader, sdt_session_open(reader, path, SDT_OPEN_READ));
    assert_ok(reader, sdt_count(reader, SDT_KIND_GOAL, &count));
    assert_int_equal(count, 1);
    sdt_session_free(reader);
    assert_ok(fixture->session, sdt_commit(fixture->session));
}

static void what_was_waited_for_is_said(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *other;

    plant_goal(fixture);
    assert_ok(fixture->session, sdt_begin(fixture->session));
    assert_ok(NULL, sdt_session_new(&other));
    assert_ok(other, sdt_session_set_int(other, SDT_OPTION_BUSY_MS, 20));
    assert_ok(other, sdt_session_open(other, fixture->path, SDT_OPEN_WRITE));
    assert_status(other, sdt_begin(other), SDT_ERROR_BUSY);
    assert_message(other, "skrivs av ett annat program; väntade 20 ms");
    assert_message(other, fixture->path);
    assert_ok(other, sdt_session_set_int(other, SDT_OPTION_BUSY_MS, 0));
    assert_status(other, sdt_begin(other), SDT_ERROR_BUSY);
    assert_message(other, "väntade 0 s");
    assert_ok(fixture->session, sdt_rollback(fixture->session));
    sdt_session_free(other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_bare, fixture_end)
        TEST(a_database_is_read_where_nothing_may_be_written),
        TEST(its_path_may_have_any_letters),
        TEST(changes_in_a_log_that_cannot_be_read_are_told_of),
        TEST(a_backup_is_one_file_that_opens_anywhere),
        TEST(a_backup_that_is_written_again_lets_others_read_it_meanwhile),
        TEST(what_was_waited_for_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
