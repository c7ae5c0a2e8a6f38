/*
 * A change from outside the library that a verb meets on a server: one that holds what it was given does
 * it once more and succeeds, also an import; a change that comes every time is told as a conflict, and
 * nothing is written.
 */
#include "support/cooperation.h"
#include "support/support.h"

#include <sodertorn/copy.h>
#include <sodertorn/exchange.h>
#include <sodertorn/values.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ALWAYS = 1000 };

static void behind(const struct fixture *fixture, const char *sql)
{
    const char *words = test_server_run(fixture->path, sql);

    if (words)
        fail_msg("%s", words);
}

static void calm(const struct fixture *fixture)
{
    behind(fixture, "DROP FUNCTION IF EXISTS meet() CASCADE; DROP SEQUENCE IF EXISTS met");
}

/* Makes the server answer the next writes of rows in a table as it does when somebody has changed them. The
   number of a sequence stays when a transaction is undone. */
static void meet(const struct fixture *fixture, const char *table, int times)
{
    char sql[600];

    calm(fixture);
    snprintf(sql, sizeof sql,
             "CREATE SEQUENCE met; CREATE FUNCTION meet() RETURNS trigger LANGUAGE plpgsql AS $$"
             " BEGIN IF nextval('met') <= %d THEN"
             "  RAISE EXCEPTION 'met' USING ERRCODE = '40001'; END IF; RETURN NEW; END $$;"
             "CREATE TRIGGER meet BEFORE INSERT OR UPDATE ON %s"
             " FOR EACH ROW EXECUTE FUNCTION meet()",
             times, table);
    behind(fixture, sql);
}

static int put_record(struct fixture *fixture)
{
    sdt_record *record;
    int status;

    assert_ok(fixture->session, sdt_record_new(fixture->session, SDT_KIND_SOURCE, &record));
    assert_ok(fixture->session, sdt_record_set_key(record, "ny"));
    assert_ok(fixture->session, sdt_source_set_name(record, "Ny"));
    status = sdt_put(record);
    sdt_record_free(record);
    return status;
}

static int import_json(struct fixture *fixture)
{
    const char *name = "a.json",
               *text = "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"source\": ["
                       "{\"key\": \"a\", \"name\": \"A\"}, {\"key\": \"b\", \"name\": \"B\"}]}}";
    const size_t size = strlen(text);

    return sdt_import_json(fixture->session, 1, &name, &text, &size, NULL);
}

static int import_records(struct fixture *fixture)
{
    static const char text[] = "key,name\nc,C\nd,D\n";

    return sdt_import_records(fixture->session, SDT_KIND_SOURCE, "a.csv", text, strlen(text), NULL,
                              NULL);
}

#define VALUES(year) "indicator,municipality,period,value\nN00001,0126," year ",7\n"

static int import_values(struct fixture *fixture)
{
    static const char values[] = VALUES("2021");

    return sdt_import_csv(fixture->session, "v.csv", values, strlen(values), NULL, NULL, NULL,
                          NULL);
}

/* A reader that has nothing more to give afterwards. */
static int64_t read_once(void *user, char *bytes, size_t size)
{
    static const char values[] = VALUES("2022");
    bool *is_read = user;

    if (*is_read || size < sizeof values)
        return 0;
    *is_read = true;
    memcpy(bytes, values, strlen(values));
    return (int64_t)strlen(values);
}

static int import_stream(struct fixture *fixture)
{
    bool is_read = false;

    return sdt_import_csv_from(fixture->session, "v.csv", read_once, &is_read, NULL, NULL);
}

static int import_kolada(struct fixture *fixture)
{
    const char *name = "k.json",
               *text = "{\"values\": [{\"kpi\": \"N00001\", \"municipality\": \"0126\", "
                       "\"period\": 2023, \"values\": [{\"gender\": \"T\", \"status\": \"\", "
                       "\"value\": 7, \"count\": 1, \"isdeleted\": false}]}]}";
    const size_t size = strlen(text);

    return sdt_import_kolada(fixture->session, 1, &name, &text, &size, NULL, NULL, NULL, NULL);
}

static int add_values(struct fixture *fixture)
{
    sdt_batch *batch;
    int status;

    assert_ok(fixture->session, sdt_batch_new(fixture->session, &batch));
    assert_ok(fixture->session, sdt_batch_add(batch, "N00001", "0126", "2024", "T", 7));
    status = sdt_batch_commit(batch, NULL);
    sdt_batch_free(batch);
    return status;
}

/* What was changed in a copy of the database, which is a file. */
static int bring_back(struct fixture *fixture)
{
    static int number;
    char name[40], path[FIXTURE_PATH];
    sdt_session *there;
    sdt_record *record;

    snprintf(name, sizeof name, "kopia%d.db", number++);
    assert_ok(fixture->session,
              sdt_copy(fixture->session, fixture_path(fixture, name, path), NULL));
    assert_int_equal(sdt_session_new(&there), SDT_OK);
    assert_ok(there, sdt_session_open(there, path, SDT_OPEN_WRITE));
    assert_ok(there, sdt_get(there, SDT_KIND_SOURCE, "kalla", &record));
    assert_ok(there, sdt_source_set_name(record, "Annat namn"));
    assert_ok(there, sdt_put(record));
    sdt_record_free(record);
    sdt_session_free(there);
    return sdt_bring_back(fixture->session, path, NULL, NULL);
}

static const struct verb {
    const char *name;
    int (*run)(struct fixture *fixture);
    const char *table;
} verbs[] = {
    {"put", put_record, "source"},         {"json", import_json, "source"},
    {"records", import_records, "source"}, {"values", import_values, "series"},
    {"stream", import_stream, "series"},   {"kolada", import_kolada, "series"},
    {"batch", add_values, "series"},       {"bring back", bring_back, "source"},
};

static void fill(struct fixture *fixture)
{
    sdt_session *session = fixture->session;

    PUT(session, SOURCE, "kalla", "name", "Källan");
    PUT(session, INDICATOR, "N00001", "title", "Indikatorn");
    PUT(session, MUNICIPALITY, "0126", "name", "Huddinge", "level", "municipality");
}

/* What the database is when a verb meets nothing, which is undone; NULL for one that is no part of a
   transaction. */
static char *dump_without_meeting(struct fixture *fixture, const struct verb *verb)
{
    char *dump;

    if (verb->run == bring_back)
        return NULL;
    assert_ok(fixture->session, sdt_begin(fixture->session));
    assert_ok(fixture->session, verb->run(fixture));
    dump = dump_of(fixture->session);
    assert_ok(fixture->session, sdt_rollback(fixture->session));
    return dump;
}

static void what_was_met_once_is_done_again(void **state)
{
    struct fixture *fixture = *state;

    fill(fixture);
    for (size_t i = 0; i < COUNT(verbs); i++) {
        char *before = dump_of(fixture->session), *after;
        char *wanted = dump_without_meeting(fixture, &verbs[i]);

        print_message("%s\n", verbs[i].name);
        meet(fixture, verbs[i].table, 1);
        assert_ok(fixture->session, verbs[i].run(fixture));
        assert_string_equal(sdt_session_message(fixture->session), "");
        after = dump_of(fixture->session);
        assert_string_not_equal(after, before);
        if (wanted)
            assert_string_equal(after, wanted);
        calm(fixture);
        free(before);
        free(after);
        free(wanted);
    }
}

static void what_is_met_every_time_is_a_conflict_and_writes_nothing(void **state)
{
    struct fixture *fixture = *state;

    fill(fixture);
    for (size_t i = 0; i < COUNT(verbs); i++) {
        char *before = dump_of(fixture->session), *after;

        print_message("%s\n", verbs[i].name);
        meet(fixture, verbs[i].table, ALWAYS);
        assert_status(fixture->session, verbs[i].run(fixture), SDT_ERROR_CONFLICT);
        calm(fixture);
        after = dump_of(fixture->session);
        assert_string_equal(before, after);
        free(before);
        free(after);
    }
}

int main(void)
{
#define FACT(name) cmocka_unit_test_setup_teardown(name, fixture_file, fixture_end)
    const struct CMUnitTest tests[] = {
        FACT(what_was_met_once_is_done_again),
        FACT(what_is_met_every_time_is_a_conflict_and_writes_nothing),
    };
#undef FACT
    return test_on_server() ? cmocka_run_group_tests(tests, NULL, NULL) : 77;
}
