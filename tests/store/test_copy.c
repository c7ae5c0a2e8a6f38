/*
 * lib/store, a database copied to another: everything that can be seen of it is there, byte for byte;
 * what is damaged is not copied, and whatever stops a copy leaves none.
 */
#include "store/copy_tables.h"
#include "support/engine.h"
#include "support/support.h"

#include <signal.h>
#include <sodertorn/copy.h>
#include <sodertorn/exchange.h>
#include <sodertorn/values.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Records of a kind, of which one is changed and one deleted again. */
static void grow(sdt_session *s, int kind)
{
    for (int variant = 0; variant < VARIANTS; variant++) {
        char key[32];
        sdt_record *record;

        snprintf(key, sizeof key, "å \"%d", variant);
        record = sprout(s, kind, key);
        set_all(record, variant);
        if (sdt_put(record) != SDT_OK) { /* what refers to nothing */
            sdt_record_free(record);
            record = sprout(s, kind, key);
            assert_ok(s, sdt_put(record));
        }
        if (variant == 1) {
            assert_ok(s, sdt_record_set_key(record, "ny nyckel"));
            sdt_put(record); /* not where the key is one of another kind's rule */
        }
        if (variant == 2)
            sdt_delete(record); /* not where others refer to it */
        sdt_record_free(record);
    }
}

static void add_batch(sdt_session *s, const char *const *municipalities, int first, int count)
{
    sdt_batch *batch;

    assert_ok(s, sdt_batch_new(s, &batch));
    assert_ok(s, sdt_batch_set(batch, SDT_BATCH_NOTE, "en leverans"));
    for (int i = first; i < first + count; i++) {
        char period[16];

        snprintf(period, sizeof period, "%d", 1900 + i / 2);
        if (i % 7 == 0)
            assert_ok(s, sdt_batch_add_mark(batch, "figur", municipalities[i % 2], period, "K",
                                            SDT_MARK_SECRET));
        else
            assert_ok(s, sdt_batch_add(batch, "figur", municipalities[i % 2], period,
                                       i % 3 ? "T" : "M", i / 3.0 + first));
    }
    assert_ok(s, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

/* A database with some of everything: every kind with all edges of its fields, and figures that were
   known otherwise once. */
static void fill_everything(sdt_session *s)
{
    static const char *const municipalities[] = {"0126", "0181"};

    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_ACTOR, "Åsa \"K\""));
    for (int i = 0; i < sdt_kind_count(); i++)
        grow(s, sdt_kind_at(i));
    plant(s, SDT_KIND_INDICATOR, "figur");
    plant(s, SDT_KIND_MUNICIPALITY, "0126");
    plant(s, SDT_KIND_MUNICIPALITY, "0181");
    add_batch(s, municipalities, 0, 40);
    add_batch(s, municipalities, 20, 40);
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_TODAY, "2020-01-01"));
    add_batch(s, municipalities, 5, 60);
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_TODAY, ""));
}

static void add_table(sdt_session *s, sdt_table *table, struct text *out)
{
    assert_ok(s, sdt_table_write(table, SDT_FORMAT_JSON, text_write, out));
    sdt_table_free(table);
}

/* All that the library tells of a database, as one text: records with ids and revisions, the history with
   its entries and times, the export, and the figures as they are and as they were known on some days. */
static char *everything(sdt_session *s)
{
    static const char *const days[] = {"2019-01-01", "2020-01-01", "2030-01-01"};
    struct text out = {0};
    char *records = dump_of(s);
    sdt_table *table;

    assert_int_equal(text_write(&out, records, strlen(records)), 0);
    free(records);
    assert_ok(s, sdt_session_set_int(s, SDT_OPTION_PERSONAL, 1));
    assert_ok(s, sdt_export_json(s, text_write, &out));
    assert_ok(s, sdt_history(s, 0, NULL, &table));
    add_table(s, table, &out);
    for (size_t i = 0; i < COUNT(days); i++) {
        assert_ok(s, sdt_values(s, OPTIONS("gender", "*", "known", days[i]), &table));
        add_table(s, table, &out);
    }
    return out.bytes;
}

static sdt_session *open_copy(const char *path, int mode)
{
    sdt_session *s;

    assert_int_equal(sdt_session_new(&s), SDT_OK);
    assert_ok(s, sdt_session_open(s, test_address(path), mode));
    return s;
}

static void assert_same(char *one, char *two)
{
    assert_string_equal(one, two);
    free(one);
    free(two);
}

static int64_t count_of(const sdt_table *table, const char *column)
{
    return sdt_table_int(table, sdt_table_column_find(table, column));
}

static void a_copy_tells_everything_that_the_original_tells(void **state)
{
    struct fixture *fixture = *state;
    char path[FIXTURE_PATH], second[FIXTURE_PATH];
    sdt_session *s = fixture->session, *copy;
    sdt_table *table;
    int64_t records = 0;

    fill_everything(s);
    assert_ok(s, sdt_copy(s, fixture_path(fixture, "kopia.db", path), &table));
    copy = open_copy(path, SDT_OPEN_WRITE);
    assert_ok(copy, sdt_check_integrity(copy));
    assert_same(everything(s), everything(copy));
    for (int i = 0; i < sdt_kind_count(); i++) {
        int64_t count;

        assert_ok(s, sdt_count(s, sdt_kind_at(i), &count));
        records += count;
    }
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_int_equal(count_of(table, "records"), records);
    assert_int_equal(count_of(table, "batches"), 3);
    assert_int_equal(count_of(table, "series"), 3);
    assert_int_equal(count_of(table, "values"), 65);
    assert_true(count_of(table, "history_lines") > records);
    sdt_table_free(table);
    assert_ok(copy, sdt_copy(copy, fixture_path(fixture, "andra.db", second), NULL));
    sdt_session_free(copy);
    copy = open_copy(second, SDT_OPEN_READ);
    assert_same(everything(s), everything(copy));
    sdt_session_free(copy);
}

static void ids_go_on_where_the_original_was(void **state)
{
    struct fixture *fixture = *state;
    char path[FIXTURE_PATH];
    sdt_session *s = fixture->session, *copy;

    plant(s, SDT_KIND_FRAME, "a");
    assert_ok(s, sdt_copy(s, fixture_path(fixture, "kopia.db", path), NULL));
    copy = open_copy(path, SDT_OPEN_WRITE);
    plant(s, SDT_KIND_FRAME, "b");
    plant(copy, SDT_KIND_FRAME, "b");
    assert_same(dump_of(s), dump_of(copy));
    sdt_session_free(copy);
}

/* So that a table or a column that is new is copied, too. */
static void the_tables_that_are_copied_are_all_that_there_are(void **state)
{
    struct fixture *fixture = *state;
    struct sdt__copy_table table;
    sqlite3_stmt *query;
    sqlite3 *db;
    int tables = 0, columns = 0;

    ONLY_FILES();
    for (int i = 0; sdt__copy_table(i, &table); i++, tables++)
        for (int j = 0; j < table.count; j++, columns++) {
            char line[300];
            snprintf(line, sizeof line,
                     "SELECT pk FROM pragma_table_info('%s') WHERE cid = %d AND name = '%s'",
                     table.name, j, table.columns[j].name);
            assert_int_equal(sqlite3_open(fixture->path, &db), SQLITE_OK);
            assert_int_equal(sqlite3_prepare_v2(db, line, -1, &query, NULL), SQLITE_OK);
            if (sqlite3_step(query) != SQLITE_ROW)
                fail_msg("%s.%s is not column %d", table.name, table.columns[j].name, j);
            assert_int_equal(sqlite3_column_int(query, 0) > 0, j < table.key_columns);
            sqlite3_finalize(query);
            sqlite3_close(db);
        }
    assert_int_equal(sqlite3_open(fixture->path, &db), SQLITE_OK);
    assert_int_equal(
        sqlite3_prepare_v2(db,
                           "SELECT count(DISTINCT t.name), count(*) FROM sqlite_master t"
                           " JOIN pragma_table_info(t.name) WHERE t.type = 'table'",
                           -1, &query, NULL),
        SQLITE_OK);
    assert_int_equal(sqlite3_step(query), SQLITE_ROW);
    assert_int_equal(sqlite3_column_int(query, 0), tables);
    assert_int_equal(sqlite3_column_int(query, 1), columns);
    sqlite3_finalize(query);
    sqlite3_close(db);
}

static void a_database_that_is_not_empty_is_refused_and_stays(void **state)
{
    struct fixture *fixture = *state;
    char path[FIXTURE_PATH];
    sdt_session *s = fixture->session, *other;
    char *before;

    plant(s, SDT_KIND_FRAME, "a");
    other = open_copy(fixture_path(fixture, "annan.db", path), SDT_OPEN_CREATE);
    plant(other, SDT_KIND_SOURCE, "b");
    before = everything(other);
    assert_status(s, sdt_copy(s, path, NULL), SDT_ERROR_EXISTS);
    assert_message(s, "är inte tom");
    assert_same(before, everything(other));
    sdt_session_free(other);
    assert_status(s, sdt_copy(s, test_address(fixture->path), NULL), SDT_ERROR_EXISTS);
}

static void an_empty_database_that_was_made_before_is_filled(void **state)
{
    struct fixture *fixture = *state;
    char path[FIXTURE_PATH];
    sdt_session *s = fixture->session, *other;

    plant(s, SDT_KIND_FRAME, "a");
    sdt_session_free(open_copy(fixture_path(fixture, "tom.db", path), SDT_OPEN_CREATE));
    assert_ok(s, sdt_copy(s, path, NULL));
    other = open_copy(path, SDT_OPEN_READ);
    assert_same(everything(s), everything(other));
    sdt_session_free(other);
}

static void whoever_may_read_may_copy(void **state)
{
    struct fixture *fixture = *state;
    char path[FIXTURE_PATH];
    sdt_session *s;
    sdt_table *problems;

    plant(fixture->session, SDT_KIND_FRAME, "a");
    s = open_copy(fixture->path, SDT_OPEN_READ);
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_SCOPE, "reader"));
    assert_ok(s, sdt_copy(s, fixture_path(fixture, "kopia.db", path), NULL));
    assert_ok(s, sdt_session_problems(s, &problems));
    assert_int_equal(sdt_table_row_count(problems), 0);
    sdt_table_free(problems);
    sdt_session_free(s);
}

/* One that was made before databases had an identity. */
static void a_database_without_an_identity_is_given_one_or_copied_with_a_warning(void **state)
{
    struct fixture *fixture = *state;
    char path[FIXTURE_PATH];
    sdt_session *s;
    sdt_table *problems;

    ONLY_FILES();
    plant(fixture->session, SDT_KIND_FRAME, "a");
    change_file(fixture->path, "DELETE FROM meta WHERE name = 'identity'");
    s = open_copy(fixture->path, SDT_OPEN_READ);
    assert_ok(s, sdt_copy(s, fixture_path(fixture, "ett.db", path), NULL));
    assert_ok(s, sdt_session_problems(s, &problems));
    assert_int_equal(sdt_table_row_count(problems), 1);
    sdt_table_free(problems);
    sdt_session_free(s);
    assert_ok(fixture->session,
              sdt_copy(fixture->session, fixture_path(fixture, "två.db", path), NULL));
    assert_ok(fixture->session, sdt_session_problems(fixture->session, &problems));
    assert_int_equal(sdt_table_row_count(problems), 0);
    sdt_table_free(problems);
}

static bool is_there(const char *path)
{
    return access(path, F_OK) == 0;
}

static void what_is_damaged_is_told_and_not_copied(void **state)
{
    static const char *const damages[] = {
        "UPDATE frame SET name = x'00ff41'",
        "UPDATE frame SET name = 'annat'",
        "UPDATE history SET actor = x'41' WHERE entry = 1",
        "DELETE FROM history WHERE entry = 1",
        "UPDATE series SET data = zeroblob(40)",
        "UPDATE series_undo SET batch = 'x'",
        "UPDATE meta SET value = 0 WHERE name = 'next_id'",
        "DELETE FROM batch WHERE id = 1",
        "PRAGMA foreign_keys = OFF; DELETE FROM cooperation",
        "DROP TABLE label",
    };
    static const char *const municipalities[] = {"0126", "0181"};
    char path[FIXTURE_PATH], damaged[FIXTURE_PATH];
    struct fixture *fixture = *state;

    ONLY_FILES();
    plant(fixture->session, SDT_KIND_FRAME, "a");
    plant(fixture->session, SDT_KIND_FRAME_USE, "a");
    plant(fixture->session, SDT_KIND_INDICATOR, "figur");
    plant(fixture->session, SDT_KIND_MUNICIPALITY, "0126");
    plant(fixture->session, SDT_KIND_MUNICIPALITY, "0181");
    add_batch(fixture->session, municipalities, 0, 40);
    fixture_path(fixture, "kopia.db", path);
    for (size_t i = 0; i < COUNT(damages); i++) {
        char name[32];
        sdt_session *s;

        snprintf(name, sizeof name, "skadad%d.db", (int)i);
        assert_ok(fixture->session,
                  sdt_backup(fixture->session, fixture_path(fixture, name, damaged)));
        change_file(damaged, damages[i]);
        s = open_copy(damaged, SDT_OPEN_READ);
        assert_status(s, sdt_copy(s, path, NULL), SDT_ERROR_FOREIGN);
        assert_true(sdt_session_message(s)[0] != '\0');
        assert_false(is_there(path));
        sdt_session_free(s);
    }
}

static void what_cannot_be_copied_to_is_a_sentence(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *s = fixture->session;
    char path[FIXTURE_PATH];

    assert_status(s, sdt_copy(s, "", NULL), SDT_ERROR_VALUE);
    assert_status(s, sdt_copy(s, ":memory:", NULL), SDT_ERROR_VALUE);
    assert_status(s, sdt_copy(s, fixture->directory, NULL), SDT_ERROR_IO);
    assert_status(s, sdt_copy(s, fixture_path(fixture, "ingen/mapp.db", path), NULL), SDT_ERROR_IO);
    write_file(fixture_path(fixture, "brev.txt", path), "Hej! Det här är ett brev.", 26);
    assert_status(s, sdt_copy(s, path, NULL), SDT_ERROR_FOREIGN);
    assert_true(is_there(path));
    assert_ok(s, sdt_begin(s));
    assert_status(s, sdt_copy(s, fixture_path(fixture, "kopia.db", path), NULL), SDT_ERROR_MISUSE);
    assert_message(s, "transaktion");
    assert_ok(s, sdt_rollback(s));
    assert_false(is_there(path));
}

static void a_full_disk_leaves_no_copy(void **state)
{
    static const char *const endings[] = {"", "-journal", "-wal", "-shm"};
    struct fixture *fixture = *state;
    sdt_session *s = fixture->session;
    struct rlimit before, small;
    char path[FIXTURE_PATH], name[FIXTURE_PATH + 10];

    fill_everything(s);
    fixture_path(fixture, "kopia.db", path);
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    for (rlim_t size = 8192; size < 2000000; size *= 3) {
        int status;

        small = before;
        small.rlim_cur = size;
        assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
        status = sdt_copy(s, path, NULL);
        assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
        assert_status(s, status, SDT_ERROR_IO);
        for (size_t i = 0; i < COUNT(endings); i++) {
            snprintf(name, sizeof name, "%s%s", path, endings[i]);
            assert_false(is_there(name));
        }
    }
    assert_ok(s, sdt_copy(s, path, NULL));
}

/* A copy that is killed is not there, or empty, or whole; never half. */
static void a_copy_that_is_killed_is_whole_or_empty(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *s = fixture->session;
    char path[FIXTURE_PATH], *wanted;

    fill_everything(s);
    wanted = everything(s);
    fixture_path(fixture, "kopia.db", path);
    for (int i = 0; i < 12; i++) {
        const struct timespec pause = {0, 1000000L * i * i * 3};
        pid_t child = fork();

        if (child == 0) {
            sdt_session *own;
            if (sdt_session_new(&own) != SDT_OK ||
                sdt_session_open(own, test_address(fixture->path), SDT_OPEN_READ) != SDT_OK)
                _exit(1);
            _exit(sdt_copy(own, path, NULL) == SDT_OK ? 0 : 1);
        }
        nanosleep(&pause, NULL);
        kill(child, SIGKILL);
        assert_int_equal(waitpid(child, NULL, 0), child);
        if (is_there(path)) {
            sdt_session *copy = open_copy(path, SDT_OPEN_CREATE);
            int64_t count;

            assert_ok(copy, sdt_count(copy, SDT_KIND_FRAME, &count));
            if (count > 0)
                assert_same(everything(copy), strdup(wanted));
            else
                assert_ok(s, sdt_copy(s, path, NULL));
            sdt_session_free(copy);
            unlink(path);
        }
    }
    free(wanted);
}

/* From the engine of the run to a server, on to another database of it, and back to a file: all of it is
   there. */
static void a_database_goes_to_a_server_and_comes_back(void **state)
{
    static const char *const names[] = {"ett.db", "två.db"};
    struct fixture *fixture = *state;
    sdt_session *from = fixture->session, *empty;
    char path[FIXTURE_PATH], *before;

    if (!test_on_server())
        skip();
    fill_everything(from);
    before = everything(from);
    for (size_t i = 0; i < COUNT(names); i++) {
        fixture_path(fixture, names[i], path);
        assert_int_equal(sdt_session_new(&empty), SDT_OK);
        assert_ok(empty, test_open(empty, path, SDT_OPEN_CREATE));
        sdt_session_free(empty);
        assert_ok(from, sdt_copy(from, test_address(path), NULL));
        if (from != fixture->session)
            sdt_session_free(from);
        from = open_copy(path, SDT_OPEN_WRITE);
    }
    assert_same(everything(from), strdup(before));
    assert_ok(from, sdt_copy(from, fixture_path(fixture, "fil.db", path), NULL));
    sdt_session_free(from);
    from = open_copy(path, SDT_OPEN_READ);
    assert_same(everything(from), before);
    assert_ok(from, sdt_session_close(from));
    assert_ok(from, sdt_session_open(from, path, SDT_OPEN_WRITE));
    assert_int_equal(sdt_session_new(&empty), SDT_OK); /* and from a file to a server */
    assert_ok(empty, test_open(empty, fixture_path(fixture, "tre.db", path), SDT_OPEN_CREATE));
    sdt_session_free(empty);
    before = everything(from);
    assert_ok(from, sdt_copy(from, test_address(path), NULL));
    sdt_session_free(from);
    from = open_copy(path, SDT_OPEN_READ);
    assert_same(everything(from), before);
    sdt_session_free(from);
}

int main(void)
{
#define FACT(name) cmocka_unit_test_setup_teardown(name, fixture_file, fixture_end)
    const struct CMUnitTest tests[] = {
        FACT(a_copy_tells_everything_that_the_original_tells),
        FACT(ids_go_on_where_the_original_was),
        FACT(the_tables_that_are_copied_are_all_that_there_are),
        FACT(a_database_that_is_not_empty_is_refused_and_stays),
        FACT(an_empty_database_that_was_made_before_is_filled),
        FACT(whoever_may_read_may_copy),
        FACT(a_database_without_an_identity_is_given_one_or_copied_with_a_warning),
        FACT(what_is_damaged_is_told_and_not_copied),
        FACT(what_cannot_be_copied_to_is_a_sentence),
        FACT(a_full_disk_leaves_no_copy),
        FACT(a_copy_that_is_killed_is_whole_or_empty),
        FACT(a_database_goes_to_a_server_and_comes_back),
    };

    return cmocka_run_group_tests_name("store/copy", tests, NULL, NULL);
}
