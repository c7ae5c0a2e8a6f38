/*
 * What only a server of PostgreSQL does: refusing, breaking off, many who write at once. What it has in
 * common with files is in the other tests, which run on it as well.
 */
#include "store/database.h"
#include "store/postgres.h"
#include "support/support.h"

#include <sodertorn/exchange.h>
#include <sodertorn/script.h>
#include <sodertorn/values.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* The same server with other words for the role and the database. */
static const char *address(const char *role, const char *database)
{
    static char out[300];
    const char *server = getenv("SDT_TEST_SERVER");
    const char *where = strstr(server, "{}");

    snprintf(out, sizeof out, "postgresql://%s@/%s%s", role, database, where + 2);
    return out;
}

static sdt_session *another(const struct fixture *fixture, int mode)
{
    sdt_session *other;

    assert_int_equal(sdt_session_new(&other), SDT_OK);
    assert_ok(other, test_open(other, fixture->path, mode));
    return other;
}

static void behind(const struct fixture *fixture, const char *sql)
{
    const char *words = test_server_run(fixture->path, sql);

    if (words)
        fail_msg("%s", words);
}

/* Opens on a session without a database, and holds what comes of it. */
static void refused(const char *path, int mode, int wanted, const char *part)
{
    sdt_session *session;

    assert_int_equal(sdt_session_new(&session), SDT_OK);
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    assert_status(session, sdt_session_open(session, path, mode), wanted);
    assert_message(session, part);
    assert_null(strstr(sdt_session_message(session), "hemligt"));
    assert_null(strstr(sdt_session_message(session), "ligt@"));
    assert_int_equal(sdt_session_is_open(session), 0);
    sdt_session_free(session);
}

static void an_address_that_leads_nowhere_says_why_and_shows_no_password(void **state)
{
    static const struct {
        const char *path;
        int wanted;
        const char *part;
    } cases[] = {
        {"postgresql://anna:hemligt@127.0.0.1:1/x", SDT_ERROR_IO, "anna@127.0.0.1:1/x"},
        {"postgres://anna:hem@ligt@127.0.0.1:1/x", SDT_ERROR_VALUE, "cannot be read"},
        {"postgresql://anna:a/hemligt@127.0.0.1/x", SDT_ERROR_VALUE, "cannot be read"},
        {"postgresql://anna:hemligt", SDT_ERROR_VALUE, "cannot be read"},
        {"postgresql://anna:hemligt@127.0.0.1/x?olle=1", SDT_ERROR_VALUE, "cannot be read"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        refused(cases[i].path, SDT_OPEN_WRITE, cases[i].wanted, cases[i].part);
}

static void a_database_that_is_not_there_is_not_made_on_the_server(void **state)
{
    (void)state;
    refused(address("sodertorn", "saknas"), SDT_OPEN_CREATE, SDT_ERROR_NOT_FOUND, "saknas");
}

static void a_wrong_password_is_told(void **state)
{
    const struct fixture *fixture = *state;

    behind(fixture, "DROP ROLE IF EXISTS with_password; "
                    "CREATE ROLE with_password LOGIN PASSWORD 'rätt'");
    refused(address("with_password:hemligt", "postgres"), SDT_OPEN_READ, SDT_ERROR_DENIED,
            "wrong password");
    refused(address("with_password", "postgres"), SDT_OPEN_READ, SDT_ERROR_DENIED,
            "wrong password");
    refused(address("ingen", "postgres"), SDT_OPEN_READ, SDT_ERROR_DENIED, "ingen");
}

static void a_role_without_rights_is_told_so_and_changes_nothing(void **state)
{
    struct fixture *fixture = *state;
    const char *database = strstr(test_address(fixture->path), "@/") + 2;
    sdt_session *other;
    sdt_record *frame;
    char name[40];

    snprintf(name, sizeof name, "%.*s", (int)strcspn(database, "?"), database);
    behind(fixture, "DROP ROLE IF EXISTS gast; CREATE ROLE gast LOGIN");
    refused(address("gast", name), SDT_OPEN_WRITE, SDT_ERROR_DENIED, "gast");
    behind(fixture, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO gast");
    assert_int_equal(sdt_session_new(&other), SDT_OK);
    assert_ok(other, sdt_session_open(other, address("gast", name), SDT_OPEN_WRITE));
    frame = sprout(fixture->session, SDT_KIND_FRAME, "ram");
    sdt_record_free(frame);
    assert_ok(other, sdt_record_new(other, SDT_KIND_FRAME, &frame));
    assert_status(other, sdt_begin(other), SDT_ERROR_DENIED);
    assert_message(other, "gast");
    sdt_record_free(frame);
    sdt_session_free(other);
    behind(fixture, "REVOKE SELECT ON ALL TABLES IN SCHEMA public FROM gast; DROP ROLE gast");
}

static void what_is_no_database_of_ours_is_left_alone(void **state)
{
    const struct fixture *fixture = *state;

    behind(fixture, "CREATE SCHEMA annat; CREATE TABLE annat.egen (a int); "
                    "DROP ROLE IF EXISTS annan; CREATE ROLE annan LOGIN SUPERUSER; "
                    "ALTER ROLE annan SET search_path = annat");
    {
        const char *database = strstr(test_address(fixture->path), "@/") + 2;
        char name[40];

        snprintf(name, sizeof name, "%.*s", (int)strcspn(database, "?"), database);
        refused(address("annan", name), SDT_OPEN_CREATE, SDT_ERROR_FOREIGN, "no database of");
        behind(fixture, "ALTER ROLE annan SET search_path = finns_inte");
        refused(address("annan", name), SDT_OPEN_CREATE, SDT_ERROR_NOT_FOUND, "search_path");
        behind(fixture, "DROP SCHEMA annat CASCADE; DROP ROLE annan");
    }
}

static void a_newer_schema_is_refused(void **state)
{
    const struct fixture *fixture = *state;

    behind(fixture, "UPDATE sodertorn SET schema = 99");
    refused(test_address(fixture->path), SDT_OPEN_WRITE, SDT_ERROR_NEWER, "99");
    behind(fixture, "UPDATE sodertorn SET schema = 4");
}

static void an_encoding_that_is_not_utf8_is_refused(void **state)
{
    const struct fixture *fixture = *state;

    behind(fixture, "DROP DATABASE IF EXISTS latin");
    behind(fixture, "CREATE DATABASE latin ENCODING LATIN1 LOCALE 'C' TEMPLATE template0");
    refused(address("sodertorn", "latin"), SDT_OPEN_CREATE, SDT_ERROR_FOREIGN, "LATIN1");
    behind(fixture, "DROP DATABASE latin");
}

static void a_server_that_only_reads_is_told(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;
    sdt_record *frame = sprout(session, SDT_KIND_FRAME, "ram");

    assert_ok(session,
              sdt__engine_run(session->store->engine, "SET default_transaction_read_only = on"));
    assert_status(session, sdt_put(frame), SDT_ERROR_DENIED);
    assert_message(session, "kan bara läsas");
    sdt_record_free(frame);
}

static void who_waits_for_another_is_told_for_what_and_how_long(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session, *other = another(fixture, SDT_OPEN_WRITE);
    sdt_record *frame = sprout(session, SDT_KIND_FRAME, "ram");
    const time_t begun = time(NULL);

    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_BUSY_MS, 300));
    assert_ok(other, sdt_begin(other));
    assert_status(session, sdt_put(frame), SDT_ERROR_BUSY);
    assert_message(session, "väntade 300 ms");
    assert_true(time(NULL) - begun < 30);
    assert_ok(other, sdt_commit(other));
    assert_ok(session, sdt_put(frame));
    sdt_record_free(frame);
    sdt_session_free(other);
}

static void an_older_revision_is_a_conflict_and_no_change_is_lost(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session, *other = another(fixture, SDT_OPEN_WRITE);
    sdt_record *mine, *theirs;

    plant(session, SDT_KIND_FRAME, "ram");
    assert_ok(session, sdt_get(session, SDT_KIND_FRAME, "ram", &mine));
    assert_ok(other, sdt_get(other, SDT_KIND_FRAME, "ram", &theirs));
    set_all(theirs, 1);
    assert_ok(other, sdt_put(theirs));
    set_all(mine, 2);
    assert_status(session, sdt_put(mine), SDT_ERROR_CONFLICT);
    sdt_record_free(mine);
    sdt_record_free(theirs);
    sdt_session_free(other);
}

/* Somebody with psql takes no lock; a verb that has its own transaction tries again, and one within the
   caller's says so. */
static void a_change_from_outside_is_met_again_or_told(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;
    sdt_record *frame;
    char *history;

    plant(session, SDT_KIND_FRAME, "ram");
    assert_ok(session, sdt_begin(session));
    assert_ok(session, sdt_get(session, SDT_KIND_FRAME, "ram", &frame));
    behind(fixture, "UPDATE frame SET revision = revision");
    set_all(frame, 1);
    assert_status(session, sdt_put(frame), SDT_ERROR_CONFLICT);
    assert_message(session, "ändrades samtidigt");
    assert_ok(session, sdt_rollback(session));
    assert_ok(session, sdt_put(frame));
    history = dump_of(session);
    assert_non_null(strstr(history, "put frame ram"));
    free(history);
    sdt_record_free(frame);
}

static void a_broken_connection_undoes_all_and_the_session_opens_anew(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;
    sdt_record *frame = sprout(session, SDT_KIND_FRAME, "efter");
    char *before = dump_of(session), *after;

    assert_ok(session, sdt_begin(session));
    plant(session, SDT_KIND_FRAME, "före");
    behind(fixture, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    assert_status(session, sdt_put(frame), SDT_ERROR_IO);
    assert_status(session, sdt_commit(session), SDT_ERROR_IO);
    assert_status(session, sdt_put(frame), SDT_ERROR_IO);
    assert_message(session, "öppna den igen");
    assert_ok(session, test_open(session, fixture->path, SDT_OPEN_WRITE));
    after = dump_of(session);
    assert_string_equal(before, after);
    assert_ok(session, sdt_put(frame));
    assert_ok(session, sdt_check_integrity(session));
    free(before);
    free(after);
    sdt_record_free(frame);
}

/* How many times the session has waited for the server. */
static int64_t waits_of(const sdt_session *session)
{
    return sdt__postgres_of(session->store->engine)->waits;
}

static void look_up(sdt_session *session, const char *key, int64_t wanted)
{
    sdt_record *frame;

    assert_ok(session, sdt_get(session, SDT_KIND_FRAME, key, &frame));
    assert_int_equal(sdt_record_revision(frame), wanted);
    sdt_record_free(frame);
}

static void what_a_snapshot_has_answered_is_not_asked_again(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *reader = another(fixture, SDT_OPEN_READ);
    sdt_record *frame;
    int64_t waits;

    plant(fixture->session, SDT_KIND_FRAME, "ram");
    plant(fixture->session, SDT_KIND_FRAME, "annan");
    assert_ok(reader, sdt_begin(reader));
    look_up(reader, "ram", 1);
    waits = waits_of(reader);
    look_up(reader, "ram", 1);
    assert_int_equal(waits_of(reader), waits);
    look_up(reader, "annan", 1);
    assert_int_equal(waits_of(reader), waits + 1);
    assert_ok(fixture->session, sdt_get(fixture->session, SDT_KIND_FRAME, "ram", &frame));
    set_all(frame, 1);
    assert_ok(fixture->session, sdt_put(frame));
    look_up(reader, "ram", 1); /* as it was when the snapshot began */
    assert_ok(reader, sdt_commit(reader));
    look_up(reader, "ram", 2);
    sdt_record_free(frame);
    sdt_session_free(reader);
}

static void a_transaction_that_writes_sees_what_it_wrote(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;
    sdt_record *frame;

    plant(session, SDT_KIND_FRAME, "ram");
    assert_ok(session, sdt_begin(session));
    assert_ok(session, sdt_get(session, SDT_KIND_FRAME, "ram", &frame));
    set_all(frame, 1);
    assert_ok(session, sdt_put(frame));
    look_up(session, "ram", 2);
    assert_ok(session, sdt_rollback(session));
    look_up(session, "ram", 1);
    sdt_record_free(frame);
}

static void verbs_within_a_snapshot_begin_nothing_on_the_server(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *reader = another(fixture, SDT_OPEN_READ);
    int64_t waits;

    assert_ok(reader, sdt_begin(reader));
    waits = waits_of(reader);
    assert_ok(reader, sdt_begin(reader));
    assert_ok(reader, sdt_rollback(reader));
    assert_ok(reader, sdt_begin(reader));
    assert_ok(reader, sdt_commit(reader));
    assert_int_equal(waits_of(reader), waits);
    assert_ok(reader, sdt_commit(reader));
    sdt_session_free(reader);
}

static void opening_waits_for_the_server_four_times(void **state)
{
    sdt_session *reader = another(*state, SDT_OPEN_READ);

    assert_int_equal(waits_of(reader), 4); /* settings, tables, the mark, the role */
    sdt_session_free(reader);
}

/* A municipality each, by keys that are asked for together. */
static int import_of_many(sdt_session *session)
{
    char text[8000];
    size_t size = (size_t)snprintf(text, sizeof text, "indicator,municipality,period,value\n");

    for (int i = 1; i <= 200; i++)
        size += (size_t)snprintf(text + size, sizeof text - size, "N00001,k%d,2023,%d\n", i, i);
    return sdt_import_csv(session, "v.csv", text, size, NULL, NULL, NULL, NULL);
}

static void an_import_asks_for_many_keys_at_once(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;
    sdt_batch *batch;
    char key[8];
    double value;
    int64_t waits;
    int mark;

    behind(fixture,
           "INSERT INTO indicator (id, key, revision, title) VALUES (1000, 'N00001', 1, 'I');"
           "INSERT INTO municipality (id, key, revision, name, level)"
           " SELECT 2000 + n, 'k' || n, 1, 'K', 'municipality'"
           " FROM generate_series(1, 199) n");
    assert_status(session, import_of_many(session), SDT_ERROR_NOT_FOUND);
    behind(fixture, "INSERT INTO municipality (id, key, revision, name, level)"
                    " VALUES (3000, 'k200', 1, 'K', 'municipality')");
    waits = waits_of(session);
    assert_ok(session, import_of_many(session));
    assert_true(waits_of(session) - waits < 100);
    assert_ok(session, sdt_value(session, "N00001", "k150", "2023", "T", &value, &mark));
    assert_true(value == 150);
    assert_ok(session, sdt_batch_new(session, &batch));
    for (int i = 1; i <= 200; i++) {
        snprintf(key, sizeof key, "k%d", i);
        assert_ok(session, sdt_batch_add(batch, "N00001", key, "2024", "T", i));
    }
    behind(fixture, "UPDATE municipality SET key = 'annan' WHERE key = 'k150'");
    assert_status(session, sdt_batch_commit(batch, NULL), SDT_ERROR_CONFLICT);
    assert_message(session, "k150");
    sdt_batch_free(batch);
}

static int discard(void *user, const char *bytes, size_t size)
{
    (void)user;
    (void)bytes;
    (void)size;
    return 0;
}

/* The most memory that the process has had since it was last forgotten, in bytes; 0 where that is not
   told, or not that of the program alone. */
static int64_t most_memory(void)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__clang__)
    return 0;
#else
    FILE *file = fopen("/proc/self/status", "r");
    char line[200];
    long long kilobytes = 0;

    while (file && fgets(line, sizeof line, file))
        sscanf(line, "VmHWM: %lld", &kilobytes);
    if (file)
        fclose(file);
    return kilobytes * 1024;
#endif
}

static void forget_most_memory(void)
{
    FILE *file = fopen("/proc/self/clear_refs", "w");

    if (!file)
        return;
    fputs("5", file);
    fclose(file);
}

/* Beside what is counted there are a row of libpq's, its buffer, and a megabyte of answers that are kept. */
static void a_script_holds_no_more_of_an_answer_than_its_limit(void **state)
{
    static const char text[] = "return report { title = 'x', build = function(doc, st)"
                               "  for _, s in ipairs(st:list 'source') do doc:para(s.name) end"
                               " end }";
    enum { MEBIBYTE = 1 << 20, LIMIT = 4 * MEBIBYTE, BESIDE = 3 * MEBIBYTE };
    const struct fixture *fixture = *state;
    sdt_session *reader = another(fixture, SDT_OPEN_READ);
    sdt_script *script;
    int64_t before;

    behind(fixture, "INSERT INTO source (id, key, revision, name)"
                    " SELECT 100000 + n, 's' || n, 1, repeat('x', 2000)"
                    " FROM generate_series(1, 20000) n");
    assert_ok(reader, sdt_session_set_int(reader, SDT_OPTION_SCRIPT_MEMORY, LIMIT));
    assert_ok(reader, sdt_script_new(reader, "x.lua", text, strlen(text), &script));
    forget_most_memory();
    before = most_memory();
    assert_status(reader, sdt_script_run(script, "html", discard, NULL), SDT_ERROR_LIMIT);
    assert_true(most_memory() - before < LIMIT + BESIDE);
    sdt_script_free(script);
    sdt_session_free(reader);
}

static void the_history_has_no_gap_after_what_was_undone(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;

    plant(session, SDT_KIND_FRAME, "ett");
    assert_ok(session, sdt_begin(session));
    plant(session, SDT_KIND_FRAME, "två");
    assert_ok(session, sdt_rollback(session));
    plant(session, SDT_KIND_FRAME, "tre");
    assert_ok(session, sdt_check_integrity(session));
}

static void tables_that_were_changed_are_named(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;

    behind(fixture, "ALTER TABLE frame ADD COLUMN egen int");
    assert_status(session, sdt_check_integrity(session), SDT_ERROR_FOREIGN);
    assert_message(session, "frame.egen integer");
    behind(fixture, "ALTER TABLE frame DROP COLUMN egen");
    assert_ok(session, sdt_check_integrity(session));
    behind(fixture, "CREATE TABLE annan (a int); DROP TABLE annan");
}

static void the_database_is_shown_by_its_address_without_the_password(void **state)
{
    const struct fixture *fixture = *state;
    const char *shown = sdt_session_database(fixture->session);

    assert_int_equal(strncmp(shown, "postgresql://sodertorn@/test_", 29), 0);
}

static void sql_is_translated_outside_of_quotes(void **state)
{
    static const struct {
        const char *sql;
        const char *text;
        int parameters;
    } cases[] = {
        {"SELECT \"a?1\" FROM t WHERE b = ?12", "SELECT \"a?1\" FROM t WHERE b = $12", 12},
        {"CREATE TABLE \"TEXT\" (a TEXT, b INTEGER, c BLOB)",
         "CREATE TABLE \"TEXT\" (a TEXT COLLATE \"C\", b BIGINT, c BYTEA)", 0},
        {"SELECT CAST (?1 AS TEXT), 'it''s ?2 TEXT'", "SELECT CAST ($1 AS TEXT), 'it''s ?2 TEXT'",
         1},
        {"WHERE +\"a\".\"b\" = ?1 + 1", "WHERE \"a\".\"b\" = $1 + 1", 1},
    };
    struct fixture *fixture = *state;

    for (size_t i = 0; i < COUNT(cases); i++) {
        int parameters;
        char *text = sdt__postgres_translate(fixture->session, cases[i].sql, &parameters);

        assert_string_equal(text, cases[i].text);
        assert_int_equal(parameters, cases[i].parameters);
        sdt__free(fixture->session, text);
    }
}

static int set_up(void **state)
{
    return fixture_file(state);
}

int main(void)
{
#define FACT(name) cmocka_unit_test_setup_teardown(name, set_up, fixture_end)
    const struct CMUnitTest tests[] = {
        FACT(an_address_that_leads_nowhere_says_why_and_shows_no_password),
        FACT(a_database_that_is_not_there_is_not_made_on_the_server),
        FACT(a_wrong_password_is_told),
        FACT(a_role_without_rights_is_told_so_and_changes_nothing),
        FACT(what_is_no_database_of_ours_is_left_alone),
        FACT(a_newer_schema_is_refused),
        FACT(an_encoding_that_is_not_utf8_is_refused),
        FACT(a_server_that_only_reads_is_told),
        FACT(who_waits_for_another_is_told_for_what_and_how_long),
        FACT(an_older_revision_is_a_conflict_and_no_change_is_lost),
        FACT(a_change_from_outside_is_met_again_or_told),
        FACT(a_broken_connection_undoes_all_and_the_session_opens_anew),
        FACT(what_a_snapshot_has_answered_is_not_asked_again),
        FACT(a_transaction_that_writes_sees_what_it_wrote),
        FACT(verbs_within_a_snapshot_begin_nothing_on_the_server),
        FACT(opening_waits_for_the_server_four_times),
        FACT(an_import_asks_for_many_keys_at_once),
        FACT(a_script_holds_no_more_of_an_answer_than_its_limit),
        FACT(the_history_has_no_gap_after_what_was_undone),
        FACT(tables_that_were_changed_are_named),
        FACT(the_database_is_shown_by_its_address_without_the_password),
        FACT(sql_is_translated_outside_of_quotes),
    };
#undef FACT
    return test_on_server() ? cmocka_run_group_tests(tests, NULL, NULL) : 77;
}
