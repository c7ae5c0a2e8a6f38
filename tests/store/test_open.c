/*
 * lib/store, opening: what is a database of ours and what is not, in every state a file can be in, and
 * the check of the file. Whatever is wrong gets a sentence with the right status, and
 * the file stays as it was.
 */
#include "support/support.h"

#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static struct fixture *fixture_of(void **state)
{
    return *state;
}

static bool is_there(const char *path)
{
    return access(path, F_OK) == 0;
}

/* That opening in every mode gives the status, with a sentence, and leaves the file as it is. */
static void assert_not_opened(struct fixture *fixture, const char *path, int wanted)
{
    size_t size, after_size;
    char *before = read_file(path, &size), *after;

    for (int mode = SDT_OPEN_READ; mode <= SDT_OPEN_CREATE; mode++) {
        assert_status(fixture->session, sdt_session_open(fixture->session, path, mode), wanted);
        assert_true(sdt_session_message(fixture->session)[0] != '\0');
        assert_false(sdt_session_is_open(fixture->session));
    }
    after = read_file(path, &after_size);
    assert_int_equal(size, after_size);
    assert_memory_equal(before, after, size);
    free(before);
    free(after);
}

static void a_missing_file_is_made_only_when_asked_for(void **state)
{
    struct fixture *fixture = fixture_of(state);

    assert_status(fixture->session,
                  sdt_session_open(fixture->session, fixture->path, SDT_OPEN_READ),
                  SDT_ERROR_NOT_FOUND);
    assert_message(fixture->session, fixture->path);
    assert_status(fixture->session,
                  sdt_session_open(fixture->session, fixture->path, SDT_OPEN_WRITE),
                  SDT_ERROR_NOT_FOUND);
    assert_false(is_there(fixture->path));
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_CREATE));
    assert_true(sdt_session_is_open(fixture->session));
    assert_ok(fixture->session, sdt_session_close(fixture->session));
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_READ));
}

static void a_file_in_a_missing_directory_is_not_made(void **state)
{
    struct fixture *fixture = fixture_of(state);
    char path[FIXTURE_PATH];

    fixture_path(fixture, "saknas/test.db", path);
    assert_status(fixture->session, sdt_session_open(fixture->session, path, SDT_OPEN_CREATE),
                  SDT_ERROR_IO);
    assert_message(fixture->session, path);
    assert_false(sdt_session_is_open(fixture->session));
}

static void a_path_of_nothing_is_refused(void **state)
{
    struct fixture *fixture = fixture_of(state);

    for (int mode = SDT_OPEN_READ; mode <= SDT_OPEN_CREATE; mode++) {
        assert_true(sdt_session_open(fixture->session, "", mode) < 0);
        assert_false(sdt_session_is_open(fixture->session));
    }
}

static void a_directory_is_no_database(void **state)
{
    struct fixture *fixture = fixture_of(state);

    for (int mode = SDT_OPEN_READ; mode <= SDT_OPEN_CREATE; mode++)
        assert_status(fixture->session,
                      sdt_session_open(fixture->session, fixture->directory, mode), SDT_ERROR_IO);
}

/* Opening a pipe would wait for its other end. */
static void a_pipe_or_a_device_is_no_database(void **state)
{
    struct fixture *fixture = fixture_of(state);
    char pipe[FIXTURE_PATH];
    const char *const paths[] = {fixture_path(fixture, "pipe", pipe), "/dev/null", "/dev/zero"};

    assert_int_equal(mkfifo(pipe, 0600), 0);
    for (size_t i = 0; i < COUNT(paths); i++) {
        for (int mode = SDT_OPEN_READ; mode <= SDT_OPEN_CREATE; mode++) {
            assert_status(fixture->session, sdt_session_open(fixture->session, paths[i], mode),
                          SDT_ERROR_IO);
            assert_message(fixture->session, paths[i]);
            assert_message(fixture->session, "väntat: en databas");
        }
    }
}

/* As on a full disk: no file may be larger than one page. */
static void a_database_that_could_not_be_made_leaves_no_file(void **state)
{
    struct fixture *fixture = fixture_of(state);
    static const char *const endings[] = {"", "-journal", "-wal", "-shm"};
    struct rlimit before, small;
    char name[FIXTURE_PATH + 10];
    int status;

    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    small = before;
    small.rlim_cur = 8192;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    status = sdt_session_open(fixture->session, fixture->path, SDT_OPEN_CREATE);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    assert_int_equal(status, SDT_ERROR_IO);
    for (size_t i = 0; i < COUNT(endings); i++) {
        snprintf(name, sizeof name, "%s%s", fixture->path, endings[i]);
        assert_int_not_equal(access(name, F_OK), 0);
    }
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_CREATE));
}

/* A file that was there is not taken away, whatever comes of it. */
static void a_file_that_was_there_is_left(void **state)
{
    struct fixture *fixture = fixture_of(state);

    write_file(fixture->path, "hej", 3);
    assert_true(sdt_session_open(fixture->session, fixture->path, SDT_OPEN_CREATE) < 0);
    assert_int_equal(access(fixture->path, F_OK), 0);
}

static void an_empty_file_is_filled_only_when_asked_for(void **state)
{
    struct fixture *fixture = fixture_of(state);

    write_file(fixture->path, "", 0);
    assert_status(fixture->session,
                  sdt_session_open(fixture->session, fixture->path, SDT_OPEN_READ),
                  SDT_ERROR_FOREIGN);
    assert_status(fixture->session,
                  sdt_session_open(fixture->session, fixture->path, SDT_OPEN_WRITE),
                  SDT_ERROR_FOREIGN);
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_CREATE));
    plant(fixture->session, SDT_KIND_GOAL, "x");
}

static void a_file_of_something_else_is_foreign(void **state)
{
    static const char text[] = "Detta är en text och ingen databas.\n";
    struct fixture *fixture = fixture_of(state);
    char zeros[8192] = {0};

    write_file(fixture->path, text, sizeof text - 1);
    assert_not_opened(fixture, fixture->path, SDT_ERROR_FOREIGN);
    write_file(fixture->path, zeros, sizeof zeros);
    assert_not_opened(fixture, fixture->path, SDT_ERROR_FOREIGN);
    write_file(fixture->path, "xy", 2); /* one byte alone the engine takes for an empty file */
    assert_not_opened(fixture, fixture->path, SDT_ERROR_FOREIGN);
    write_file(fixture->path, "SQLite format 3\0abc", 19);
    assert_not_opened(fixture, fixture->path, SDT_ERROR_FOREIGN);
}

static void anothers_sqlite_database_is_foreign_and_left_alone(void **state)
{
    struct fixture *fixture = fixture_of(state);

    change_file(fixture->path, "CREATE TABLE goal (id INTEGER); INSERT INTO goal VALUES (1)");
    assert_not_opened(fixture, fixture->path, SDT_ERROR_FOREIGN);
    unlink(fixture->path);
    change_file(fixture->path, "PRAGMA application_id = 7; PRAGMA user_version = 1");
    assert_not_opened(fixture, fixture->path, SDT_ERROR_FOREIGN);
    unlink(fixture->path);
    change_file(fixture->path, "PRAGMA user_version = 1");
    assert_not_opened(fixture, fixture->path, SDT_ERROR_FOREIGN);
}

static void a_newer_database_is_refused_with_both_numbers(void **state)
{
    struct fixture *fixture = fixture_of(state);

    fixture_fill(fixture);
    change_file(fixture->path, "PRAGMA journal_mode = DELETE; PRAGMA user_version = 4711");
    assert_not_opened(fixture, fixture->path, SDT_ERROR_NEWER);
    assert_message(fixture->session, "4711");
    assert_message(fixture->session, "1");
}

static bool only_zeros(const char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (bytes[i] != 0)
            return false;
    return true;
}

/* A file that was cut may open when what was lost is not read at once; then the check tells. */
static void a_file_cut_at_any_length_is_told(void **state)
{
    struct fixture *fixture = fixture_of(state);
    char cut[FIXTURE_PATH], *bytes;
    size_t size;

    fixture_fill(fixture);
    bytes = read_file(fixture->path, &size);
    fixture_path(fixture, "cut.db", cut);
    for (size_t length = 2; length < size; length += length < 128    ? 1
                                                     : length < 9000 ? 97
                                                                     : size / 61) {
        write_file(cut, bytes, length);
        for (int mode = SDT_OPEN_READ; mode <= SDT_OPEN_CREATE; mode++) {
            int status = sdt_session_open(fixture->session, cut, mode);
            if (status == SDT_OK) {
                status = sdt_check_integrity(fixture->session);
                sdt_session_close(fixture->session);
            }
            if (status != SDT_ERROR_FOREIGN && !only_zeros(bytes + length, size - length))
                fail_msg("cut at %zu of %zu, mode %d: %s", length, size, mode,
                         sdt_status_name(status));
        }
    }
    free(bytes);
}

/* Bytes are changed here and there; nothing may crash, and what is answered has a sentence. */
static void a_damaged_file_never_crashes(void **state)
{
    struct fixture *fixture = fixture_of(state);
    char damaged[FIXTURE_PATH], *bytes;
    uint32_t random = 4711;
    size_t size;

    fixture_fill(fixture);
    bytes = read_file(fixture->path, &size);
    fixture_path(fixture, "damaged.db", damaged);
    assert_ok(fixture->session, sdt_session_set_int(fixture->session, SDT_OPTION_BUSY_MS, 0));
    for (int round = 0; round < 150; round++) {
        char *copy = malloc(size);
        memcpy(copy, bytes, size);
        for (int i = 0; i < 40; i++) {
            random = random * 1664525 + 1013904223;
            copy[(i < 4 ? random % 200 : random) % size] = (char)(random >> 24);
        }
        write_file(damaged, copy, size);
        free(copy);
        if (sdt_session_open(fixture->session, damaged, SDT_OPEN_WRITE) == SDT_OK) {
            for (int k = 0; k < sdt_kind_count(); k++) {
                sdt_record *record;
                if (sdt_get(fixture->session, sdt_kind_at(k), "x", &record) == SDT_OK) {
                    sdt_record_set_key(record, "y");
                    sdt_put(record);
                    sdt_delete(record);
                }
                sdt_record_free(record);
            }
            sdt_check_integrity(fixture->session);
            sdt_session_close(fixture->session);
        } else {
            assert_true(sdt_session_message(fixture->session)[0] != '\0');
        }
        unlink(damaged);
    }
    free(bytes);
}

static void the_check_finds_a_damaged_page(void **state)
{
    struct fixture *fixture = fixture_of(state);
    size_t size;
    char *bytes;

    fixture_fill(fixture);
    bytes = read_file(fixture->path, &size);
    assert_true(size > 4 * 8192);
    memset(bytes + size - 8192, 0x5a, 8192);
    write_file(fixture->path, bytes, size);
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_READ));
    assert_status(fixture->session, sdt_check_integrity(fixture->session), SDT_ERROR_FOREIGN);
    assert_message(fixture->session, "skadad");
    free(bytes);
}

static void a_database_without_its_tables_is_damaged(void **state)
{
    struct fixture *fixture = fixture_of(state);
    sdt_record *record;
    int64_t count;

    fixture_fill(fixture);
    change_file(fixture->path, "DROP TABLE script; DROP TABLE history");
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_WRITE));
    assert_status(fixture->session, sdt_count(fixture->session, SDT_KIND_SCRIPT, &count),
                  SDT_ERROR_FOREIGN);
    assert_status(fixture->session, sdt_get(fixture->session, SDT_KIND_SCRIPT, "x", &record),
                  SDT_ERROR_FOREIGN);
    record = sprout(fixture->session, SDT_KIND_FRAME, "y");
    assert_status(fixture->session, sdt_put(record), SDT_ERROR_FOREIGN);
    sdt_record_free(record);
}

static void nothing_that_the_file_brings_along_runs(void **state)
{
    struct fixture *fixture = fixture_of(state);
    sdt_record *frame;
    int64_t count;

    fixture_fill(fixture);
    change_file(fixture->path,
                "CREATE TRIGGER t AFTER UPDATE ON frame BEGIN DELETE FROM goal; END");
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_WRITE));
    assert_ok(fixture->session, sdt_get(fixture->session, SDT_KIND_FRAME, "x", &frame));
    assert_ok(fixture->session, sdt_frame_set_name(frame, "nytt"));
    assert_ok(fixture->session, sdt_put(frame));
    assert_ok(fixture->session, sdt_count(fixture->session, SDT_KIND_GOAL, &count));
    assert_true(count == 1);
    sdt_record_free(frame);
}

static void a_database_that_another_holds_is_busy(void **state)
{
    struct fixture *fixture = fixture_of(state);
    sdt_session *other;
    sdt_record *frame;

    fixture_fill(fixture);
    assert_ok(NULL, sdt_session_new(&other));
    assert_ok(other, sdt_session_open(other, fixture->path, SDT_OPEN_WRITE));
    assert_ok(other, sdt_begin(other));
    assert_ok(fixture->session, sdt_session_set_int(fixture->session, SDT_OPTION_BUSY_MS, 0));
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_WRITE));
    assert_status(fixture->session, sdt_begin(fixture->session), SDT_ERROR_BUSY);
    frame = sprout(fixture->session, SDT_KIND_FRAME, "y");
    assert_status(fixture->session, sdt_put(frame), SDT_ERROR_BUSY);
    assert_ok(other, sdt_rollback(other));
    assert_ok(fixture->session, sdt_put(frame));
    sdt_record_free(frame);
    sdt_session_free(other);
}

static void a_file_that_is_locked_whole_is_busy(void **state)
{
    struct fixture *fixture = fixture_of(state);
    sqlite3 *db;

    fixture_fill(fixture);
    assert_int_equal(sqlite3_open(fixture->path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db,
                                  "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;"
                                  " UPDATE meta SET value = value;",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    assert_ok(fixture->session, sdt_session_set_int(fixture->session, SDT_OPTION_BUSY_MS, 10));
    for (int mode = SDT_OPEN_READ; mode <= SDT_OPEN_CREATE; mode++)
        assert_status(fixture->session, sdt_session_open(fixture->session, fixture->path, mode),
                      SDT_ERROR_BUSY);
    sqlite3_close(db);
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_WRITE));
}

static void the_time_to_wait_may_be_set_while_a_database_is_open(void **state)
{
    struct fixture *fixture = fixture_of(state);
    sdt_session *other;
    struct timespec before, after;

    fixture_fill(fixture);
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_WRITE));
    assert_ok(fixture->session, sdt_session_set_int(fixture->session, SDT_OPTION_BUSY_MS, 0));
    assert_ok(NULL, sdt_session_new(&other));
    assert_ok(other, sdt_session_open(other, fixture->path, SDT_OPEN_WRITE));
    assert_ok(other, sdt_begin(other));
    clock_gettime(CLOCK_MONOTONIC, &before);
    assert_status(fixture->session, sdt_begin(fixture->session), SDT_ERROR_BUSY);
    clock_gettime(CLOCK_MONOTONIC, &after);
    assert_true(after.tv_sec - before.tv_sec <= 2);
    sdt_session_free(other);
}

static void a_second_session_reads_what_the_first_wrote(void **state)
{
    struct fixture *fixture = fixture_of(state);
    sdt_session *other;
    char *mine, *theirs;

    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_CREATE));
    assert_ok(NULL, sdt_session_new(&other));
    assert_ok(other, sdt_session_open(other, fixture->path, SDT_OPEN_READ));
    assert_ok(fixture->session, sdt_begin(fixture->session));
    plant(fixture->session, SDT_KIND_GOAL, "x");
    theirs = dump_of(other);
    assert_string_equal(theirs, "");
    free(theirs);
    assert_ok(fixture->session, sdt_commit(fixture->session));
    mine = dump_of(fixture->session);
    theirs = dump_of(other);
    assert_string_equal(mine, theirs);
    free(mine);
    free(theirs);
    sdt_session_free(other);
}

static void what_is_opened_for_reading_cannot_be_written(void **state)
{
    struct fixture *fixture = fixture_of(state);
    sdt_record *record;
    char *before, *after;

    fixture_fill(fixture);
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_READ));
    before = dump_of(fixture->session);
    assert_ok(fixture->session, sdt_get(fixture->session, SDT_KIND_FRAME, "x", &record));
    assert_ok(fixture->session, sdt_frame_set_name(record, "nytt"));
    assert_status(fixture->session, sdt_put(record), SDT_ERROR_DENIED);
    assert_status(fixture->session, sdt_delete(record), SDT_ERROR_DENIED);
    assert_ok(fixture->session, sdt_check_integrity(fixture->session));
    after = dump_of(fixture->session);
    assert_string_equal(before, after);
    free(before);
    free(after);
    sdt_record_free(record);
}

static void a_session_has_one_database_at_a_time(void **state)
{
    struct fixture *fixture = fixture_of(state);

    assert_ok(fixture->session, sdt_session_open(fixture->session, ":memory:", SDT_OPEN_CREATE));
    plant(fixture->session, SDT_KIND_FRAME, "x");
    assert_status(fixture->session,
                  sdt_session_open(fixture->session, fixture->path, SDT_OPEN_CREATE),
                  SDT_ERROR_MISUSE);
    assert_false(is_there(fixture->path));
    plant(fixture->session, SDT_KIND_FRAME, "x");
    assert_ok(fixture->session, sdt_session_close(fixture->session));
    assert_ok(fixture->session, sdt_session_close(fixture->session));
    assert_ok(fixture->session, sdt_session_open(fixture->session, ":memory:", SDT_OPEN_CREATE));
}

static void without_a_database_every_verb_is_misuse(void **state)
{
    sdt_session *session = fixture_of(state)->session;
    sdt_record *record, *got;
    sdt_cursor *cursor;
    sdt_table *table;
    int64_t count;

    assert_ok(session, sdt_record_new(session, SDT_KIND_FRAME, &record));
    assert_ok(session, sdt_frame_set_name(record, "x"));
    assert_status(session, sdt_put(record), SDT_ERROR_MISUSE);
    assert_status(session, sdt_delete(record), SDT_ERROR_MISUSE);
    assert_status(session, sdt_get(session, SDT_KIND_FRAME, "x", &got), SDT_ERROR_MISUSE);
    assert_status(session, sdt_find(session, SDT_KIND_FRAME, 0, NULL, &cursor), SDT_ERROR_MISUSE);
    assert_status(session, sdt_count(session, SDT_KIND_FRAME, &count), SDT_ERROR_MISUSE);
    assert_status(session, sdt_history(session, 0, NULL, &table), SDT_ERROR_MISUSE);
    assert_status(session, sdt_begin(session), SDT_ERROR_MISUSE);
    assert_status(session, sdt_commit(session), SDT_ERROR_MISUSE);
    assert_status(session, sdt_rollback(session), SDT_ERROR_MISUSE);
    assert_status(session, sdt_check_integrity(session), SDT_ERROR_MISUSE);
    assert_status(session, sdt_backup(session, "/tmp/aldrig"), SDT_ERROR_MISUSE);
    assert_message(session, "Ingen databas är öppen");
    assert_null(got);
    assert_null(cursor);
    assert_null(table);
    sdt_record_free(record);
}

#define fact(name) cmocka_unit_test_setup_teardown(name, fixture_bare, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        fact(a_missing_file_is_made_only_when_asked_for),
        fact(a_file_in_a_missing_directory_is_not_made),
        fact(a_path_of_nothing_is_refused),
        fact(a_directory_is_no_database),
        fact(a_pipe_or_a_device_is_no_database),
        fact(a_database_that_could_not_be_made_leaves_no_file),
        fact(a_file_that_was_there_is_left),
        fact(an_empty_file_is_filled_only_when_asked_for),
        fact(a_file_of_something_else_is_foreign),
        fact(anothers_sqlite_database_is_foreign_and_left_alone),
        fact(a_newer_database_is_refused_with_both_numbers),
        fact(a_file_cut_at_any_length_is_told),
        fact(a_damaged_file_never_crashes),
        fact(the_check_finds_a_damaged_page),
        fact(a_database_without_its_tables_is_damaged),
        fact(nothing_that_the_file_brings_along_runs),
        fact(a_database_that_another_holds_is_busy),
        fact(a_file_that_is_locked_whole_is_busy),
        fact(the_time_to_wait_may_be_set_while_a_database_is_open),
        fact(a_second_session_reads_what_the_first_wrote),
        fact(what_is_opened_for_reading_cannot_be_written),
        fact(a_session_has_one_database_at_a_time),
        fact(without_a_database_every_verb_is_misuse),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
