/*
 * lib/store, roles of a server: what each may do with records of every kind is what its scope lets a
 * session do, whether asked by SQL or through the library.
 */
#include "record/kind.h"
#include "support/support.h"

#include <libpq-fe.h>
#include <sodertorn/find.h>
#include <sodertorn/history.h>
#include <sodertorn/personal.h>
#include <sodertorn/roles.h>
#include <sodertorn/values.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const OWN = "0126", *const OTHER = "0136";

/* Who asks: a scope, its group on the server, and somebody who logs in and has that role. */
static const struct {
    const char *scope;
    const char *role;
    const char *login;
} who[] = {
    {"secretariat", "sodertorn_secretariat", "kanslist"},
    {"0126", "sodertorn_0126", "anna"},
    {"reader", "sodertorn_reader", "gunnar"},
};
enum { SECRETARIAT, MUNICIPALITY, READER, WHO };

enum verb { INSERT, UPDATE, DELETE };

static const char *const logins = "DO $$ DECLARE pair text[]; BEGIN FOREACH pair SLICE 1 IN ARRAY"
                                  " ARRAY[['kanslist', 'secretariat'], ['anna', '0126'],"
                                  " ['gunnar', 'reader']] LOOP"
                                  " IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = pair[1])"
                                  " THEN EXECUTE format('CREATE ROLE %I LOGIN', pair[1]); END IF;"
                                  " EXECUTE format('GRANT %I TO %I', 'sodertorn_' || pair[2],"
                                  " pair[1]); END LOOP; END $$";

/* The database is used again by other tests, which know nothing of roles. */
static const char *const without_roles =
    "DO $$ DECLARE t text; BEGIN"
    " FOR t IN SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
    "  AND relrowsecurity LOOP EXECUTE format('ALTER TABLE %I DISABLE ROW LEVEL SECURITY', t);"
    " END LOOP; END $$;"
    "DROP OWNED BY sodertorn_reader, sodertorn_secretariat, sodertorn_municipality;"
    "DROP VIEW sodertorn_own, sodertorn_next";

static const char *path_of(void **state)
{
    return ((struct fixture *)*state)->path;
}

static void behind(void **state, const char *sql)
{
    const char *words = test_server_run(path_of(state), sql);

    if (words)
        fail_msg("%s", words);
}

/* Members, so that those two have roles; roles. */
static int set_up(void **state)
{
    static const char *const options[] = {"municipal_values", "0", NULL};
    sdt_session *session;

    fixture_file(state);
    session = session_of(state);
    plant(session, SDT_KIND_MEMBERSHIP, OWN);
    plant(session, SDT_KIND_MEMBERSHIP, OTHER);
    assert_ok(session, sdt_roles_apply(session, options));
    behind(state, logins);
    return 0;
}

static int tear_down(void **state)
{
    behind(state, without_roles);
    return fixture_end(state);
}

/* The database, as somebody who logs in. */
static const char *address_of(void **state, const char *login)
{
    static char address[300];
    const char *shown = test_address(path_of(state));

    snprintf(address, sizeof address, "postgresql://%s%s", login, strchr(shown, '@'));
    return address;
}

static sdt_session *open_as(void **state, const char *login)
{
    sdt_session *session;

    assert_int_equal(sdt_session_new(&session), SDT_OK);
    assert_ok(session, sdt_session_open(session, address_of(state, login), SDT_OPEN_WRITE));
    return session;
}

/* What SQL gives: how many rows it did something to; -1 when the server refuses the right to it. */
static int rows_of(PGconn *connection, const char *sql)
{
    PGresult *answer = PQexec(connection, sql);
    const char *code = PQresultErrorField(answer, PG_DIAG_SQLSTATE);
    int rows = -1;

    if (PQresultStatus(answer) == PGRES_COMMAND_OK)
        rows = atoi(PQcmdTuples(answer));
    else if (PQresultStatus(answer) == PGRES_TUPLES_OK)
        rows = PQntuples(answer);
    else if (!code || strcmp(code, "42501") != 0)
        fail_msg("%s: %s", sql, PQerrorMessage(connection));
    PQclear(answer);
    return rows;
}

/* The same as a role, without references, and undone; before it `prepare` as who may do everything. */
static int as_role(PGconn *connection, const char *role, const char *prepare, const char *sql)
{
    char set[100];
    int rows;

    snprintf(set, sizeof set, "SET LOCAL ROLE \"%s\"", role);
    assert_int_not_equal(rows_of(connection, "BEGIN; SET LOCAL session_replication_role = replica"),
                         -1);
    assert_int_not_equal(rows_of(connection, prepare), -1);
    assert_int_not_equal(rows_of(connection, set), -1);
    rows = rows_of(connection, sql);
    rows_of(connection, "ROLLBACK");
    return rows;
}

/* Inserts the record anew, as the library would: with the number that was taken for it. */
static int insert_by_sql(PGconn *connection, const char *role, const char *kind, const char *key)
{
    char prepare[700], insert[200];

    snprintf(prepare, sizeof prepare,
             "UPDATE meta SET value = value + 1 WHERE name = 'next_id';"
             "CREATE TEMP TABLE anew ON COMMIT DROP AS SELECT * FROM \"%s\" WHERE key = '%s';"
             "UPDATE anew SET id = (SELECT value FROM meta WHERE name = 'next_id');"
             "GRANT SELECT ON anew TO PUBLIC; DELETE FROM \"%s\" WHERE key = '%s'",
             kind, key, kind, key);
    snprintf(insert, sizeof insert, "INSERT INTO \"%s\" SELECT * FROM anew", kind);
    return as_role(connection, role, prepare, insert);
}

static int change_by_sql(PGconn *connection, const char *role, const char *what, const char *kind,
                         const char *key)
{
    char sql[300];

    snprintf(sql, sizeof sql, what, kind, key);
    return as_role(connection, role, "SELECT 1", sql);
}

static int by_sql(PGconn *connection, enum verb verb, const char *role, int kind, const char *key)
{
    const char *name = sdt_kind_name(kind);

    switch (verb) {
    case INSERT:
        return insert_by_sql(connection, role, name, key);
    case UPDATE:
        return change_by_sql(connection, role,
                             "UPDATE \"%s\" SET revision = revision + 1 WHERE key = '%s'", name,
                             key);
    default:
        return change_by_sql(connection, role, "DELETE FROM \"%s\" WHERE key = '%s'", name, key);
    }
}

/* What the library says in a scope. Municipalities are their keys, and are there. */
static bool by_scope(sdt_session *session, enum verb verb, const char *scope, int kind,
                     const char *municipality)
{
    const bool is_key = kind == SDT_KIND_MUNICIPALITY;
    sdt_record *record = NULL;
    int status;

    if (verb == INSERT && !is_key)
        record = sprout_owned(session, kind, municipality);
    else
        assert_ok(session, sdt_get(session, kind, is_key ? municipality : "egen", &record));
    if (verb != DELETE && is_key)
        assert_ok(session, sdt_municipality_set_name(record, "Annat"));
    else if (verb != DELETE)
        assert_ok(session, sdt_record_set_key(record, "ny"));
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_SCOPE, scope));
    status = verb == DELETE ? sdt_may_delete(record) : sdt_may_put(record);
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_SCOPE, "secretariat"));
    sdt_record_free(record);
    return status != SDT_ERROR_DENIED;
}

/* Every verb of everybody on a record that is there. */
static void compare(sdt_session *session, PGconn *connection, int kind, const char *municipality,
                    int *compared)
{
    const char *key = kind == SDT_KIND_MUNICIPALITY ? municipality : "egen";
    char select[200];

    snprintf(select, sizeof select, "SELECT FROM \"%s\" WHERE key = '%s'", sdt_kind_name(kind),
             key);
    for (int i = 0; i < WHO; i++) {
        assert_int_equal(as_role(connection, who[i].role, "SELECT 1", select), 1);
        for (enum verb verb = INSERT; verb <= DELETE; verb++) {
            const bool may = by_scope(session, verb, who[i].scope, kind, municipality);
            const int rows = by_sql(connection, verb, who[i].role, kind, key);

            if (may != (rows == 1))
                fail_msg("%s, verb %d, of %s, %s: the library says %s, the server %d rows",
                         sdt_kind_name(kind), verb, municipality ? municipality : "nobody",
                         who[i].role, may ? "yes" : "no", rows);
            (*compared)++;
        }
    }
}

static void the_server_lets_each_role_do_to_every_kind_what_its_scope_lets_it(void **state)
{
    const char *const whose[] = {OWN, OTHER, NULL};
    sdt_session *session = session_of(state);
    PGconn *connection = PQconnectdb(test_address(path_of(state)));
    int compared = 0;

    for (int i = 0; i < sdt_kind_count(); i++) {
        const int kind = sdt_kind_at(i);

        for (size_t j = 0; j < COUNT(whose); j++) {
            sdt_record *record = sprout_owned(session, kind, whose[j]);

            if (!record)
                continue;
            if (kind != SDT_KIND_MUNICIPALITY)
                assert_ok(session, sdt_put(record));
            compare(session, connection, kind, whose[j], &compared);
            if (kind != SDT_KIND_MUNICIPALITY)
                assert_ok(session, sdt_delete(record));
            sdt_record_free(record);
        }
    }
    assert_true(compared > 9 * sdt_kind_count());
    PQfinish(connection);
}

/* What a role may not do at all, by SQL; the record of the kind "egen" is its own. */
static void refused_by_sql(PGconn *connection, const char *role, const char *sql)
{
    if (as_role(connection, role, "SELECT 1", sql) > 0)
        fail_msg("%s did: %s", role, sql);
}

static void nothing_is_given_away_or_taken_by_sql(void **state)
{
    static const char *const moves[][2] = {
        {"0126", "'0136'"}, {"0126", "NULL"}, {"0136", "'0126'"}};
    sdt_session *session = session_of(state);
    PGconn *connection = PQconnectdb(test_address(path_of(state)));
    int moved = 0;

    for (int i = 0; i < sdt_kind_count(); i++) {
        const int kind = sdt_kind_at(i), owner = sdt_kind_owner_field(kind);

        for (size_t j = 0; owner && j < COUNT(moves); j++, moved++) {
            sdt_record *record = sprout_owned(session, kind, moves[j][0]);
            char sql[300];

            assert_ok(session, sdt_put(record));
            snprintf(sql, sizeof sql, "UPDATE \"%s\" SET \"%s\" = %s WHERE key = 'egen'",
                     sdt_kind_name(kind), sdt_field_name(kind, owner), moves[j][1]);
            refused_by_sql(connection, "sodertorn_0126", sql);
            assert_ok(session, sdt_delete(record));
            sdt_record_free(record);
        }
    }
    assert_true(moved > 30);
    refused_by_sql(connection, "sodertorn_0126",
                   "UPDATE municipality SET key = '0180' WHERE key = '0126'");
    PQfinish(connection);
}

static void numbers_and_the_history_are_not_forged_by_sql(void **state)
{
    static const char line[] = "INSERT INTO history SELECT max(entry) + %d, '', '', 'put', '%s', 1,"
                               " 'x', %s, %s FROM history";
    static const struct {
        int entry;
        const char *kind;
        const char *before;
        const char *after;
        int rows;
    } lines[] = {
        {1, "body", "NULL", "'{\"municipality\": \"0126\"}'", 1},
        {1, "body", "'{\"municipality\": \"0126\"}'", "NULL", 1},
        {2, "body", "NULL", "'{\"municipality\": \"0126\"}'", -1},
        {1, "body", "NULL", "NULL", -1},
        {1, "body", "NULL", "'{}'", -1},
        {1, "body", "NULL", "'{\"municipality\": \"0136\"}'", -1},
        {1, "body", "'{\"municipality\": \"0136\"}'", "'{\"municipality\": \"0126\"}'", -1},
        {1, "goal", "NULL", "'{\"municipality\": \"0126\"}'", -1},
        {1, "municipality", "NULL", "'{\"key\": \"0126\"}'", 1},
        {1, "municipality", "NULL", "'{\"key\": \"0136\"}'", -1},
        {1, "observation", "NULL", "'{\"added\": 1}'", -1},
    };
    static const char *const never[] = {
        "UPDATE meta SET value = value + 2 WHERE name = 'next_id'",
        "UPDATE meta SET value = value - 1 WHERE name = 'next_id'",
        "UPDATE meta SET name = 'other' WHERE name = 'next_id'",
        "UPDATE meta SET value = 1 WHERE name = 'identity'",
        "INSERT INTO meta VALUES ('mine', 1)",
        "DELETE FROM meta",
        "UPDATE history SET actor = 'annan'",
        "DELETE FROM history",
        "TRUNCATE history",
        "UPDATE body SET id = 9999999 WHERE key = 'egen'",
        ("INSERT INTO body (id, key, revision, name, role, municipality) SELECT 9999999, 'ny', 1,"
         " name, role, municipality FROM body WHERE key = 'egen'"),
        "INSERT INTO series VALUES (1, 'T', '')",
        "UPDATE series SET data = data",
        "DELETE FROM series",
        "INSERT INTO series_undo VALUES (1, 'T', 1, NULL)",
        "DELETE FROM series_undo",
        "UPDATE batch SET actor = ''",
        "DELETE FROM batch",
        "UPDATE sodertorn SET schema = 9",
        "ALTER TABLE body DISABLE ROW LEVEL SECURITY",
        "CREATE ROLE sodertorn_0180",
        "GRANT sodertorn_0136 TO sodertorn_0126",
        "CREATE OR REPLACE VIEW sodertorn_own AS SELECT '0136'::text AS own",
    };
    sdt_session *session = session_of(state);
    sdt_record *record = sprout_owned(session, SDT_KIND_BODY, OWN);
    PGconn *connection = PQconnectdb(test_address(path_of(state)));

    assert_ok(session, sdt_put(record));
    for (size_t i = 0; i < COUNT(lines); i++) {
        char sql[400];

        snprintf(sql, sizeof sql, line, lines[i].entry, lines[i].kind, lines[i].before,
                 lines[i].after);
        assert_int_equal(as_role(connection, "sodertorn_0126", "SELECT 1", sql), lines[i].rows);
    }
    for (size_t i = 0; i < COUNT(never); i++) {
        refused_by_sql(connection, "sodertorn_0126", never[i]);
        refused_by_sql(connection, "sodertorn_reader", never[i]);
    }
    refused_by_sql(connection, "sodertorn_secretariat", "DELETE FROM history");
    refused_by_sql(connection, "sodertorn_secretariat", "UPDATE history SET entry = entry + 1");
    refused_by_sql(connection, "sodertorn_secretariat", "UPDATE series_undo SET data = NULL");
    assert_int_equal(as_role(connection, "sodertorn_0126", "SELECT 1",
                             "UPDATE meta SET value = value + 1 WHERE name = 'next_id'"),
                     1);
    PQfinish(connection);
    sdt_record_free(record);
}

/* Puts and deletes a record as somebody who logged in; what it refers to is there. */
static void write_as(sdt_session *session, sdt_session *as, int kind, const char *municipality,
                     bool may)
{
    const char *login = as == session ? "" : "anna";
    sdt_record *record = sprout_owned(session, kind, municipality);

    if (!record)
        return;
    sdt_record_free(record);
    if (kind == SDT_KIND_MUNICIPALITY) {
        assert_ok(as, sdt_get(as, kind, municipality, &record));
        assert_ok(as, sdt_municipality_set_name(record, may ? "Nytt" : "Annat"));
        assert_status(as, sdt_put(record), may ? SDT_OK : SDT_ERROR_DENIED);
        sdt_record_free(record);
        return;
    }
    record = sprout_owned(as, kind, municipality);
    assert_status(as, sdt_put(record), may ? SDT_OK : SDT_ERROR_DENIED);
    if (!may)
        assert_message(as, login);
    if (may && sdt__kind_holds_personal(sdt__kind(kind))) { /* it goes from the history too */
        assert_status(as, sdt_delete(record), SDT_ERROR_DENIED);
        assert_message(as, "Kansliet raderar dem");
        sdt_record_free(record);
        assert_ok(session, sdt_get(session, kind, "egen", &record));
        assert_ok(session, sdt_delete(record));
    } else if (may) {
        assert_ok(as, sdt_record_set_key(record, "ny"));
        assert_ok(as, sdt_put(record));
        assert_ok(as, sdt_delete(record));
    }
    sdt_record_free(record);
}

static void
a_municipality_that_logs_in_writes_its_own_of_every_kind_whatever_its_scope(void **state)
{
    sdt_session *session = session_of(state), *anna = open_as(state, "anna");

    assert_ok(anna, sdt_session_set_text(anna, SDT_OPTION_SCOPE, "secretariat"));
    for (int i = 0; i < sdt_kind_count(); i++) {
        write_as(session, anna, sdt_kind_at(i), OWN,
                 sdt_kind_at(i) == SDT_KIND_MUNICIPALITY || sdt_kind_owner_field(sdt_kind_at(i)));
        write_as(session, anna, sdt_kind_at(i), OTHER, false);
        write_as(session, anna, sdt_kind_at(i), NULL, false);
    }
    assert_ok(anna, sdt_check_integrity(anna));
    sdt_session_free(anna);
}

static void the_secretariat_that_logs_in_writes_everything_and_within_its_scope(void **state)
{
    sdt_session *session = session_of(state), *as = open_as(state, "kanslist");
    sdt_record *record;

    for (int i = 0; i < sdt_kind_count(); i++) {
        const char *const whose[] = {OWN, NULL};

        for (size_t j = 0; j < COUNT(whose); j++) {
            if (sdt_kind_at(i) == SDT_KIND_MUNICIPALITY)
                continue;
            record = sprout_owned(session, sdt_kind_at(i), whose[j]);
            sdt_record_free(record);
            record = record ? sprout_owned(as, sdt_kind_at(i), whose[j]) : NULL;
            if (!record)
                continue;
            assert_ok(as, sdt_put(record));
            assert_ok(as, sdt_delete(record));
            sdt_record_free(record);
        }
    }
    assert_ok(as, sdt_session_set_text(as, SDT_OPTION_SCOPE, OWN));
    record = sprout_owned(as, SDT_KIND_BODY, OTHER);
    assert_status(as, sdt_put(record), SDT_ERROR_DENIED);
    sdt_record_free(record);
    assert_ok(as, sdt_check_integrity(as));
    sdt_session_free(as);
}

static void a_reader_that_logs_in_reads_and_is_told_so(void **state)
{
    sdt_session *session = session_of(state), *as;
    char *wanted, *found;
    sdt_record *frame;

    plant(session, SDT_KIND_FRAME, "ram");
    wanted = dump_of(session);
    as = open_as(state, "gunnar");
    found = dump_of(as);
    assert_string_equal(wanted, found);
    assert_ok(as, sdt_begin(as));
    assert_ok(as, sdt_rollback(as));
    assert_ok(as, sdt_record_new(as, SDT_KIND_FRAME, &frame));
    set_all(frame, 1);
    assert_status(as, sdt_put(frame), SDT_ERROR_DENIED);
    assert_message(as, "gunnar");
    assert_message(as, "bara läsa");
    sdt_record_free(frame);
    sdt_session_free(as);
    free(wanted);
    free(found);
}

static sdt_batch *batch_of(sdt_session *session, const char *municipality, int *status)
{
    sdt_batch *batch;

    assert_ok(session, sdt_batch_new(session, &batch));
    *status = sdt_batch_add(batch, "i", municipality, "2024", "T", 7);
    return batch;
}

/* What comes of a value of a municipality. */
static int bring_value(sdt_session *session, const char *municipality)
{
    int status;
    sdt_batch *batch = batch_of(session, municipality, &status);

    if (status == SDT_OK)
        status = sdt_batch_commit(batch, NULL);
    sdt_batch_free(batch);
    return status;
}

static void municipalities_write_values_only_where_that_was_chosen(void **state)
{
    static const char *const options[] = {"municipal_values", "1", NULL};
    sdt_session *session = session_of(state), *anna = open_as(state, "anna"),
                *secretariat = open_as(state, "kanslist");

    plant(session, SDT_KIND_INDICATOR, "i");
    assert_int_equal(bring_value(anna, OWN), SDT_ERROR_DENIED);
    assert_message(anna, "värden");
    assert_message(anna, "anna");
    assert_ok(secretariat, bring_value(secretariat, OTHER));
    sdt_session_free(anna);
    assert_ok(session, sdt_roles_apply(session, options));
    anna = open_as(state, "anna");
    assert_ok(anna, bring_value(anna, OWN));
    assert_int_equal(bring_value(anna, OTHER), SDT_ERROR_DENIED);
    assert_ok(session, sdt_check_integrity(session));
    sdt_session_free(anna);
    assert_ok(session, sdt_roles_apply(session, NULL));
    anna = open_as(state, "anna");
    assert_int_equal(bring_value(anna, OWN), SDT_ERROR_DENIED);
    sdt_session_free(anna);
    sdt_session_free(secretariat);
}

static void the_secretariat_erases_a_person_and_a_municipality_does_not(void **state)
{
    sdt_session *session = session_of(state), *anna = open_as(state, "anna"),
                *secretariat = open_as(state, "kanslist");
    sdt_record *person = sprout_owned(session, SDT_KIND_PERSON, OWN);
    char *before, *after;

    assert_ok(session, sdt_put(person));
    sdt_record_free(person);
    before = dump_of(session);
    assert_status(anna, sdt_person_erase(anna, "egen", NULL, NULL), SDT_ERROR_DENIED);
    assert_message(anna, "Kansliet raderar dem");
    after = dump_of(session);
    assert_string_equal(before, after);
    assert_ok(secretariat, sdt_person_erase(secretariat, "egen", NULL, NULL));
    assert_ok(session, sdt_check_integrity(session));
    free(before);
    free(after);
    sdt_session_free(anna);
    sdt_session_free(secretariat);
}

static void what_is_written_is_run_again_by_psql_and_a_strange_key_gets_no_role(void **state)
{
    sdt_session *session = session_of(state);
    PGconn *connection;
    struct text text = {NULL, 0};
    sdt_table *problems;

    plant(session, SDT_KIND_MEMBERSHIP, "x'; DROP TABLE frame; --");
    plant(session, SDT_KIND_MEMBERSHIP, "reader");
    assert_ok(session, sdt_roles_write(session, NULL, text_write, &text));
    assert_ok(session, sdt_session_problems(session, &problems));
    assert_int_equal(sdt_table_row_count(problems), 2);
    sdt_table_free(problems);
    assert_null(strstr(text.bytes, "DROP TABLE"));
    assert_non_null(strstr(text.bytes, "GRANT sodertorn_municipality TO \"sodertorn_0126\""));
    connection = PQconnectdb(test_address(path_of(state)));
    assert_int_not_equal(rows_of(connection, text.bytes), -1);
    PQfinish(connection);
    assert_ok(session, sdt_check_integrity(session));
    text_free(&text);
}

static void roles_are_made_only_by_who_may(void **state)
{
    sdt_session *anna = open_as(state, "anna"), *secretariat = open_as(state, "kanslist");
    static const char *const wrong[] = {"municipal_values", "kanske", NULL};

    assert_status(anna, sdt_roles_apply(anna, NULL), SDT_ERROR_DENIED);
    assert_message(anna, "anna");
    assert_status(secretariat, sdt_roles_apply(secretariat, NULL), SDT_ERROR_DENIED);
    assert_status(secretariat, sdt_roles_apply(secretariat, wrong), SDT_ERROR_VALUE);
    sdt_session_free(anna);
    sdt_session_free(secretariat);
}

int main(void)
{
#define FACT(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        FACT(the_server_lets_each_role_do_to_every_kind_what_its_scope_lets_it),
        FACT(nothing_is_given_away_or_taken_by_sql),
        FACT(numbers_and_the_history_are_not_forged_by_sql),
        FACT(a_municipality_that_logs_in_writes_its_own_of_every_kind_whatever_its_scope),
        FACT(the_secretariat_that_logs_in_writes_everything_and_within_its_scope),
        FACT(a_reader_that_logs_in_reads_and_is_told_so),
        FACT(municipalities_write_values_only_where_that_was_chosen),
        FACT(the_secretariat_erases_a_person_and_a_municipality_does_not),
        FACT(what_is_written_is_run_again_by_psql_and_a_strange_key_gets_no_role),
        FACT(roles_are_made_only_by_who_may),
    };
#undef FACT
    return test_on_server() ? cmocka_run_group_tests(tests, NULL, NULL) : 77;
}
