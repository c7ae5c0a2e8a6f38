/*
 * lib/store, a server that fails: killed while it works, gone and back, following another, full, or of
 * another sort than it should be. It has servers of its own, which it may do anything to. SDT_KILLS says
 * how many times one is killed; a few when nothing is said.
 */
#include "support/support.h"

#include <libpq-fe.h>
#include <sodertorn/exchange.h>
#include <sodertorn/roles.h>
#include <sodertorn/rotation.h>
#include <sodertorn/values.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static char server[48]; /* the folder of the server, and of the one that follows it */
static char replica[64];

/* Runs a word of postgres.sh; true when it succeeded. */
static bool tell(const char *word, const char *folder, const char *other)
{
    char command[400];

    snprintf(command, sizeof command, "sh %s/tests/support/postgres.sh %s %s %s", SDT_TEST_SOURCE,
             word, folder, other);
    return system(command) == 0; /* NOLINT */
}

/* The address of a database of a server, for a role. */
static const char *address(const char *folder, const char *role, const char *database)
{
    static char out[300];
    char link[100], place[200];
    ssize_t size;

    snprintf(link, sizeof link, "%s/server", folder);
    size = readlink(link, place, sizeof place - 1);
    assert_true(size > 0);
    snprintf(out, sizeof out, "postgresql://%s@/%s?host=%.*s", role, database, (int)size, place);
    return out;
}

/* SQL past the library; one statement, or several as a transaction. */
static void run_sql(const char *database, const char *sql)
{
    PGconn *connection = PQconnectdb(address(server, "sodertorn", database));
    PGresult *answer = PQexec(connection, sql);
    const ExecStatusType status = PQresultStatus(answer);

    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        fail_msg("%s: %s", sql, PQerrorMessage(connection));
    PQclear(answer);
    PQfinish(connection);
}

static sdt_session *new_session(void)
{
    sdt_session *session;

    assert_int_equal(sdt_session_new(&session), SDT_OK);
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_TODAY, "2025-06-01"));
    return session;
}

static void import(sdt_session *session, const char *text, int *status)
{
    const char *name = "x.json";
    const size_t size = strlen(text);

    *status = sdt_import_json(session, 1, &name, &text, &size, NULL);
}

static const char world[] =
    "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {"
    "\"cooperation\": [{\"key\": \"c\", \"name\": \"Södertörn\"}],"
    "\"municipality\": [{\"key\": \"0126\", \"name\": \"Huddinge\", \"level\": \"municipality\"},"
    " {\"key\": \"0181\", \"name\": \"Södertälje\", \"level\": \"municipality\"}],"
    "\"membership\": [{\"key\": \"a\", \"cooperation\": \"c\", \"municipality\": \"0126\"},"
    " {\"key\": \"b\", \"cooperation\": \"c\", \"municipality\": \"0181\"}],"
    "\"body\": [{\"key\": \"k\", \"cooperation\": \"c\", \"name\": \"K\", \"role\": "
    "\"committee\"}],"
    "\"conference\": [{\"key\": \"radslag\", \"cooperation\": \"c\", \"name\": \"R\", \"hosts\": "
    "1, \"every\": 1, \"first_year\": 2020}],"
    "\"source\": [{\"key\": \"scb\", \"name\": \"SCB\"}]}}";

/* A database with members and a conference, in an open session. */
static sdt_session *make_world_in(const char *database, const char *tablespace)
{
    sdt_session *session = new_session();
    char sql[100];
    int status;

    snprintf(sql, sizeof sql, "CREATE DATABASE %s TABLESPACE %s", database, tablespace);
    run_sql("postgres", sql);
    assert_ok(session,
              sdt_session_open(session, address(server, "sodertorn", database), SDT_OPEN_CREATE));
    import(session, world, &status);
    assert_ok(session, status);
    return session;
}

static sdt_session *make_world(const char *database)
{
    return make_world_in(database, "pg_default");
}

enum { VALUES = 20, FIRST_YEAR = 2026, ACCEPT_EVERY = 3 };

/* What has been done, and is known to be kept. */
struct done {
    int imports;
    int acceptances;
};

/* An indicator with values, in one transaction. */
static int import_one(sdt_session *session, int number)
{
    char text[2000];
    int status, size;

    size = snprintf(text, sizeof text,
                    "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"indicator\":"
                    " [{\"key\": \"i%d\", \"title\": \"I\", \"direction\": \"lower\"}]},"
                    " \"observations\": [{\"indicator\": \"i%d\", \"gender\": \"T\", \"source\":"
                    " \"scb\", \"fetched\": \"2024-01-01\", \"processed\": false, \"values\":"
                    " {\"0126\": {",
                    number, number);
    for (int i = 0; i < VALUES; i++)
        size += snprintf(text + size, sizeof text - (size_t)size, "%s\"%d\": %d", i ? ", " : "",
                         2000 + i, number);
    snprintf(text + size, sizeof text - (size_t)size, "}}}]}");
    import(session, text, &status);
    return status;
}

/* The hosts of one more year: a decision, an edition and who hosts it, in one transaction. */
static int accept_one(sdt_session *session, int year)
{
    sdt_rotation *rotation = NULL;
    int status = sdt_rotation_propose(session, "c", year, year, SDT_ROTATION_REPAIR, &rotation);

    if (status == SDT_OK)
        status = sdt_rotation_solve(rotation, NULL, NULL);
    if (status == SDT_OK)
        status = sdt_rotation_accept(rotation, "k", "2025-05-01", NULL, NULL, year, NULL);
    sdt_rotation_free(rotation);
    return status;
}

static int count_of(sdt_session *session, int kind)
{
    sdt_cursor *cursor;
    int count = 0;

    assert_ok(session, sdt_find(session, kind, 0, NULL, &cursor));
    while (sdt_cursor_next(cursor) == SDT_OK)
        count++;
    sdt_cursor_free(cursor);
    return count;
}

/* Holds that all that was told to be kept is there, and what was under way either whole or not at all, and
   counts it as kept then. */
static void assert_whole(sdt_session *session, struct done *done, bool importing)
{
    const int indicators = count_of(session, SDT_KIND_INDICATOR),
              decisions = count_of(session, SDT_KIND_DECISION);
    sdt_table *values;

    assert_ok(session, sdt_values(session, NULL, &values));
    assert_int_equal(sdt_table_row_count(values), VALUES * indicators);
    sdt_table_free(values);
    assert_int_equal(count_of(session, SDT_KIND_EDITION), decisions);
    assert_int_equal(count_of(session, SDT_KIND_HOSTING), decisions);
    assert_in_range(indicators, done->imports, done->imports + (importing ? 1 : 0));
    assert_in_range(decisions, done->acceptances, done->acceptances + (importing ? 0 : 1));
    assert_ok(session, sdt_check_integrity(session));
    done->imports = indicators;
    done->acceptances = decisions;
}

/* Works until the server is gone; true when it was an import that failed. */
static bool work_until_gone(sdt_session *session, int round, struct done *done)
{
    for (int at = round;; at++) {
        const bool importing = at % ACCEPT_EVERY != ACCEPT_EVERY - 1;
        const int status = importing ? import_one(session, done->imports)
                                     : accept_one(session, FIRST_YEAR + done->acceptances);

        if (status != SDT_OK) {
            assert_status(session, status, SDT_ERROR_IO);
            assert_message(session, "öppna den igen");
            return importing;
        }
        if (importing)
            done->imports++;
        else
            done->acceptances++;
    }
}

/* Another process, which ends the server after a while. */
static pid_t end_later(int round)
{
    static const char *const words[] = {"kill", "crash"};
    const long wait = 3000000L + (long)((unsigned)round * 2654435761U % 300U) * 1000000L;
    const pid_t child = fork();

    if (child == 0) {
        nanosleep(&(struct timespec){.tv_nsec = wait}, NULL);
        _exit(tell(words[round % 2], server, "") ? 0 : 1);
    }
    return child;
}

static void what_was_kept_is_there_however_often_the_server_is_killed(void **state)
{
    const char *times = getenv("SDT_KILLS");
    const int kills = times ? atoi(times) : 4;
    sdt_session *session = make_world("killed");
    struct done done = {0, 0};

    (void)state;
    for (int round = 0; round < kills; round++) {
        const pid_t child = end_later(round);
        const bool importing = work_until_gone(session, round, &done);
        int code;

        assert_int_equal(waitpid(child, &code, 0), child);
        assert_int_equal(code, 0);
        assert_true(tell("again", server, ""));
        assert_ok(session, sdt_session_open(session, address(server, "sodertorn", "killed"),
                                            SDT_OPEN_WRITE));
        assert_whole(session, &done, importing);
    }
    printf("killed %d times: %d imports, %d acceptances\n", kills, done.imports, done.acceptances);
    sdt_session_free(session);
}

static void a_server_that_is_gone_is_told_in_both_languages_and_opened_anew(void **state)
{
    static const char *const languages[][2] = {{"sv", "är bruten; öppna den igen"},
                                               {"en", "is broken; open it again"}};
    static const char *const gone[][2] = {{"sv", "svarar inte"}, {"en", "does not answer"}};
    sdt_session *session = make_world("gone");
    char *before = dump_of(session), *after;

    (void)state;
    for (size_t i = 0; i < COUNT(languages); i++) {
        assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, languages[i][0]));
        assert_ok(session, sdt_begin(session));
        assert_ok(session, import_one(session, 1));
        assert_true(tell("crash", server, ""));
        assert_status(session, import_one(session, 2), SDT_ERROR_IO);
        assert_message(session, languages[i][1]);
        assert_status(session, sdt_commit(session), SDT_ERROR_IO);
        assert_status(
            session,
            sdt_session_open(session, address(server, "sodertorn", "gone"), SDT_OPEN_WRITE),
            SDT_ERROR_IO);
        assert_message(session, gone[i][1]);
        assert_true(tell("again", server, ""));
        assert_ok(session,
                  sdt_session_open(session, address(server, "sodertorn", "gone"), SDT_OPEN_WRITE));
        after = dump_of(session);
        assert_string_equal(before, after);
        free(after);
    }
    assert_ok(session, import_one(session, 1));
    free(before);
    sdt_session_free(session);
}

static void a_replica_is_read_and_says_that_it_cannot_be_written(void **state)
{
    sdt_session *session = make_world("copied"), *reader = new_session();
    char *wanted = dump_of(session), *found;

    (void)state;
    assert_true(tell("replica", replica, server));
    assert_ok(reader,
              sdt_session_open(reader, address(replica, "sodertorn", "copied"), SDT_OPEN_READ));
    found = dump_of(reader);
    assert_string_equal(wanted, found);
    assert_ok(reader, sdt_check_integrity(reader));
    assert_ok(reader, sdt_session_close(reader));
    assert_ok(reader,
              sdt_session_open(reader, address(replica, "sodertorn", "copied"), SDT_OPEN_WRITE));
    assert_status(reader, import_one(reader, 1), SDT_ERROR_DENIED);
    assert_message(reader, "kan bara läsas");
    assert_ok(reader, sdt_session_set_text(reader, SDT_OPTION_LANGUAGE, "en"));
    assert_status(reader, import_one(reader, 1), SDT_ERROR_DENIED);
    assert_message(reader, "can only be read");
    free(wanted);
    free(found);
    sdt_session_free(reader);
    sdt_session_free(session);
    assert_true(tell("stop", replica, ""));
}

/* A small disk for a database: mounted, which not everybody may. */
static bool mount_small(const char *directory)
{
    char command[500];

    snprintf(command, sizeof command,
             "mkdir -p %s && mount -t tmpfs -o size=24m tmpfs %s 2>/dev/null && chown postgres %s",
             directory, directory, directory);
    return getuid() == 0 && system(command) == 0; /* NOLINT */
}

/* Runs a command of the shell on the disk. */
static void on_disk(const char *command, const char *directory)
{
    char line[300];

    snprintf(line, sizeof line, command, directory);
    assert_int_equal(system(line), 0); /* NOLINT */
}

static void a_full_disk_is_told_and_nothing_is_half_done(void **state)
{
    char directory[100], sql[300];
    sdt_session *session;
    char *before, *after;
    int status = SDT_OK;

    (void)state;
    snprintf(directory, sizeof directory, "%s/small", server);
    if (!mount_small(directory)) {
        puts("note: no small disk can be mounted here");
        skip();
    }
    snprintf(sql, sizeof sql, "CREATE TABLESPACE small LOCATION '%s'", directory);
    run_sql("postgres", sql);
    session = make_world_in("crowded", "small");
    before = dump_of(session);
    on_disk("dd if=/dev/zero of=%s/filler bs=4k 2>/dev/null || true", directory);
    assert_ok(session, sdt_begin(session));
    for (int i = 0; status == SDT_OK && i < 500; i++)
        status = import_one(session, i);
    assert_status(session, status, SDT_ERROR_IO);
    assert_message(session, "disken på servern är full");
    assert_ok(session, sdt_rollback(session));
    after = dump_of(session);
    assert_string_equal(before, after);
    free(after);
    on_disk("rm %s/filler", directory);
    assert_ok(session, import_one(session, 1));
    assert_ok(session, sdt_check_integrity(session));
    free(before);
    sdt_session_free(session);
    run_sql("postgres", "DROP DATABASE crowded");
    run_sql("postgres", "DROP TABLESPACE small");
    on_disk("umount %s", directory);
}

static void refused(const char *role, const char *database, int mode, int wanted,
                    const char *swedish, const char *english)
{
    const char *const words[][2] = {{"sv", swedish}, {"en", english}};
    sdt_session *session = new_session();

    for (size_t i = 0; i < COUNT(words); i++) {
        assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, words[i][0]));
        assert_status(session, sdt_session_open(session, address(server, role, database), mode),
                      wanted);
        assert_message(session, words[i][1]);
    }
    assert_ok(session, sdt_session_open(session, ":memory:", SDT_OPEN_CREATE));
    sdt_session_free(session);
}

static void another_encoding_is_refused(void **state)
{
    (void)state;
    run_sql("postgres", "CREATE DATABASE plain ENCODING SQL_ASCII LOCALE_PROVIDER libc LOCALE 'C'"
                        " TEMPLATE template0");
    refused("sodertorn", "plain", SDT_OPEN_CREATE, SDT_ERROR_FOREIGN, "teckenkodningen SQL_ASCII",
            "encoding SQL_ASCII");
}

static void an_older_schema_is_not_brought_up_to_date_by_a_role_that_may_not(void **state)
{
    sdt_session *session = make_world("older");
    char *before, *after;

    (void)state;
    assert_ok(session, sdt_roles_apply(session, NULL));
    run_sql("older",
            "CREATE ROLE anna LOGIN; GRANT sodertorn_0126 TO anna; CREATE ROLE gast LOGIN");
    before = dump_of(session);
    run_sql("older", "UPDATE sodertorn SET schema = 3; ALTER TABLE programme ADD in_force text");
    refused("anna", "older", SDT_OPEN_READ, SDT_ERROR_DENIED, "3", "3");
    refused("anna", "older", SDT_OPEN_WRITE, SDT_ERROR_DENIED, "anna", "anna");
    refused("gast", "older", SDT_OPEN_READ, SDT_ERROR_DENIED, "gast har inte rätt",
            "gast has no right");
    run_sql("older", "UPDATE sodertorn SET schema = 4; ALTER TABLE programme DROP in_force");
    after = dump_of(session);
    assert_string_equal(before, after);
    free(before);
    free(after);
    sdt_session_free(session);
}

static void rights_that_are_taken_while_it_is_open_are_missed_in_words(void **state)
{
    sdt_session *owner = make_world("taken"), *session = new_session();
    sdt_record *source;

    (void)state;
    assert_ok(owner, sdt_roles_apply(owner, NULL));
    run_sql("taken", "CREATE ROLE kanslist LOGIN; GRANT sodertorn_secretariat TO kanslist");
    assert_ok(session,
              sdt_session_open(session, address(server, "kanslist", "taken"), SDT_OPEN_WRITE));
    run_sql("taken", "REVOKE UPDATE ON source FROM sodertorn_secretariat");
    assert_ok(session, sdt_get(session, SDT_KIND_SOURCE, "scb", &source));
    assert_ok(session, sdt_source_set_name(source, "Annan"));
    assert_status(session, sdt_put(source), SDT_ERROR_DENIED);
    assert_message(session, "Rollen kanslist har inte rätt");
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    assert_status(session, sdt_put(source), SDT_ERROR_DENIED);
    assert_message(session, "kanslist has no right");
    run_sql("taken", "GRANT UPDATE ON source TO sodertorn_secretariat");
    assert_ok(session, sdt_put(source));
    assert_ok(session, sdt_check_integrity(session));
    sdt_record_free(source);
    sdt_session_free(session);
    sdt_session_free(owner);
}

static int start(void **state)
{
    char path[200];

    (void)state;
    snprintf(server, sizeof server, "/tmp/sodertorn-faults-%ld", (long)getpid());
    snprintf(replica, sizeof replica, "%s/replica", server);
    snprintf(path, sizeof path, "%s/server", server);
    return tell("start", server, "") && access(path, F_OK) == 0 ? 0 : -1;
}

static int stop(void **state)
{
    char command[200];

    (void)state;
    tell("stop", replica, "");
    tell("stop", server, "");
    snprintf(command, sizeof command, "umount %s/small 2>/dev/null; rm -rf %s", server, server);
    return system(command) == 0 ? 0 : -1; /* NOLINT */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_kept_is_there_however_often_the_server_is_killed),
        cmocka_unit_test(a_server_that_is_gone_is_told_in_both_languages_and_opened_anew),
        cmocka_unit_test(a_replica_is_read_and_says_that_it_cannot_be_written),
        cmocka_unit_test(a_full_disk_is_told_and_nothing_is_half_done),
        cmocka_unit_test(another_encoding_is_refused),
        cmocka_unit_test(an_older_schema_is_not_brought_up_to_date_by_a_role_that_may_not),
        cmocka_unit_test(rights_that_are_taken_while_it_is_open_are_missed_in_words),
    };

    return test_on_server() ? cmocka_run_group_tests(tests, start, stop) : 77;
}
