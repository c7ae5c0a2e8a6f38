/*
 * lib/store, migration: the tables are those that are committed, and a database of an older schema is brought to
 * them when it is opened for writing.
 */
#include "support/support.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

static struct fixture *fixture_of(void **state)
{
    return *state;
}

/* The tables of a database, compared with the committed file. */
static void assert_committed_schema(struct fixture *fixture)
{
    struct text text = {0};
    sqlite3_stmt *query;
    sqlite3 *db;
    size_t size;
    char *wanted;

    assert_int_equal(sqlite3_open(fixture->path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db,
                                        "SELECT sql || ';' || char(10) FROM sqlite_master"
                                        " WHERE sql IS NOT NULL ORDER BY type DESC, name",
                                        -1, &query, NULL),
                     SQLITE_OK);
    while (sqlite3_step(query) == SQLITE_ROW) {
        const char *sql = (const char *)sqlite3_column_text(query, 0);
        assert_int_equal(text_write(&text, sql, strlen(sql)), 0);
    }
    sqlite3_finalize(query);
    sqlite3_close(db);
    if (getenv("SDT_TEST_WRITE_SCHEMA"))
        write_file(SDT_TEST_SOURCE "/tests/store/schema.sql", text.bytes, text.size);
    wanted = read_file(SDT_TEST_SOURCE "/tests/store/schema.sql", &size);
    if (strcmp(text.bytes, wanted) != 0)
        fail_msg(
            "the tables are not those of tests/store/schema.sql; see the comment of this test");
    free(wanted);
    text_free(&text);
}

/* When this fails, a schema number and a step in lib/store/migrate.c are due; then write the new
   file. */
static void the_tables_are_those_of_the_committed_schema(void **state)
{
    struct fixture *fixture = fixture_of(state);

    fixture_fill(fixture);
    assert_committed_schema(fixture);
}

/* What takes a database of this schema back to an older one: 2 lacked the rhythm of indicators, and 1
   these indexes too. What schema 4 brought stays, or the rows of programmes could not be read; a
   database of schema 3 as it was is made further down. */
#define TO_SCHEMA_2                                                                                \
    "ALTER TABLE programme ADD COLUMN in_force TEXT; ALTER TABLE indicator DROP COLUMN rhythm;"    \
    "PRAGMA user_version = 2;"
#define TO_SCHEMA_1                                                                                \
    "DROP INDEX measure_by_sub_goal; DROP INDEX judgement_by_indicator;"                           \
    "DROP INDEX indicator_by_population;" TO_SCHEMA_2 "PRAGMA user_version = 1"

/* Makes it older, and opens it. */
static void assert_brought_to_the_committed_schema(struct fixture *fixture, const char *older)
{
    sdt_record *record = NULL;

    fixture_fill(fixture);
    change_file(fixture->path, older);
    assert_status(fixture->session,
                  sdt_session_open(fixture->session, fixture->path, SDT_OPEN_READ),
                  SDT_ERROR_DENIED);
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_WRITE));
    assert_ok(fixture->session, sdt_get(fixture->session, SDT_KIND_MEASURE, "x", &record));
    sdt_record_free(record);
    assert_ok(fixture->session, sdt_session_close(fixture->session));
    assert_committed_schema(fixture);
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_READ));
}

static void a_database_of_schema_1_is_brought_to_the_committed_schema(void **state)
{
    assert_brought_to_the_committed_schema(fixture_of(state), TO_SCHEMA_1);
}

static void a_database_of_schema_2_is_brought_to_the_committed_schema(void **state)
{
    assert_brought_to_the_committed_schema(fixture_of(state), TO_SCHEMA_2);
}

/* A database as the library made it at schema 3, with a programme that had come into force. */
static void make_schema_3(struct fixture *fixture)
{
    size_t size;
    char *tables = read_file(SDT_TEST_SOURCE "/tests/store/schema_3.sql", &size);

    change_file(fixture->path, tables);
    change_file(
        fixture->path,
        "PRAGMA application_id = 1399084081; PRAGMA user_version = 3;"
        "INSERT INTO meta VALUES ('next_id', 2);"
        "INSERT INTO cooperation (id, key, revision, name) VALUES (1, 'c', 1, 'C');"
        "INSERT INTO programme (id, key, revision, cooperation, title, valid_from, valid_until,"
        " in_force) VALUES (2, 'p', 1, 'c', 'P', 2019, 2022, '2019-10-11');"
        "INSERT INTO history VALUES (1, '2019-10-11T10:00:00Z', 'x', 'put', 'cooperation', 1,"
        " 'c', NULL, '{\"key\": \"c\", \"name\": \"C\"}');"
        "INSERT INTO history VALUES (2, '2019-10-11T10:00:00Z', 'x', 'adopt', 'programme', 2,"
        " 'p', NULL, '{\"cooperation\": \"c\", \"in_force\": \"2019-10-11\", \"key\": \"p\","
        " \"title\": \"P\", \"valid_from\": 2019, \"valid_until\": 2022}');");
    free(tables);
}

static void a_database_of_schema_3_is_brought_to_the_committed_schema(void **state)
{
    struct fixture *fixture = fixture_of(state);
    sdt_record *programme;

    make_schema_3(fixture);
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_WRITE));
    assert_ok(fixture->session, sdt_get(fixture->session, SDT_KIND_PROGRAMME, "p", &programme));
    assert_string_equal(sdt_programme_title(programme), "P");
    sdt_record_free(programme);
    assert_ok(fixture->session, sdt_check_integrity(fixture->session));
    assert_ok(fixture->session, sdt_session_close(fixture->session));
    assert_committed_schema(fixture);
}

#define fact(name) cmocka_unit_test_setup_teardown(name, fixture_bare, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        fact(the_tables_are_those_of_the_committed_schema),
        fact(a_database_of_schema_1_is_brought_to_the_committed_schema),
        fact(a_database_of_schema_2_is_brought_to_the_committed_schema),
        fact(a_database_of_schema_3_is_brought_to_the_committed_schema),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
