/*
 * lib/store, the check of the file: what was changed behind the library's back is found and named,
 * in the tables, in the types of cells and in the records; and what the library itself did never is.
 */
#include "support/support.h"

#include <sodertorn/exchange.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* While the session has it open. */
static void damage(const struct fixture *fixture, const char *sql)
{
    change_file(fixture->path, sql);
}

/* That the check finds so many problems, and that the first says this. */
static void assert_found(struct fixture *fixture, int count, const char *part)
{
    sdt_session *session = fixture->session;
    sdt_table *problems;

    assert_status(session, sdt_check_integrity(session), SDT_ERROR_FOREIGN);
    assert_message(session, part);
    assert_ok(session, sdt_session_problems(session, &problems));
    assert_int_equal(sdt_table_row_count(problems), count);
    sdt_table_free(problems);
}

static void a_table_that_was_dropped_is_found(void **state)
{
    damage(*state, "DROP TABLE script");
    assert_found(*state, 1, "script saknas");
}

static void every_table_of_ours_is_looked_for(void **state)
{
    struct fixture *fixture = *state;
    char sql[100];

    for (int i = 0; i < sdt_kind_count(); i++) {
        snprintf(sql, sizeof sql, "DROP TABLE IF EXISTS \"%s\"", sdt_kind_name(sdt_kind_at(i)));
        damage(fixture, sql);
        assert_found(fixture, i + 1, " saknas");
    }
    damage(fixture, "DROP TABLE series; DROP TABLE series_undo; DROP TABLE batch;"
                    "DROP TABLE history; DROP TABLE meta");
    assert_found(fixture, sdt_kind_count() + 5, " saknas");
}

static void a_table_rebuilt_without_its_constraints_is_found(void **state)
{
    damage(*state, "CREATE TABLE copy AS SELECT * FROM frame; DROP TABLE frame;"
                   "ALTER TABLE copy RENAME TO frame");
    /* id PRIMARY KEY, key and revision and name NOT NULL: each as it should be, and as it is; then
       UNIQUE (key) */
    assert_found(*state, 9, "frame UNIQUE (key) saknas");
}

static void a_column_or_an_index_that_is_gone_is_named(void **state)
{
    struct fixture *fixture = *state;

    damage(fixture, "DROP INDEX goal_by_focus_area");
    assert_found(fixture, 1, "goal INDEX (focus_area) saknas");
    damage(fixture, "CREATE INDEX renamed ON goal (focus_area)");
    assert_ok(fixture->session, sdt_check_integrity(fixture->session));
    damage(fixture, "ALTER TABLE goal DROP COLUMN title");
    assert_found(fixture, 1, "goal.title TEXT NOT NULL saknas");
}

static void a_column_that_does_not_belong_there_is_named(void **state)
{
    damage(*state, "ALTER TABLE goal ADD COLUMN colour TEXT DEFAULT 'blå'");
    assert_found(*state, 1, "goal.colour TEXT DEFAULT 'blå' hör inte dit");
}

static void a_unique_index_of_anothers_is_found(void **state)
{
    damage(*state, "CREATE UNIQUE INDEX one_of_each ON goal (title)");
    assert_found(*state, 1, "goal UNIQUE (title) hör inte dit");
}

static void tables_and_indexes_of_anothers_own_may_be_there(void **state)
{
    struct fixture *fixture = *state;

    damage(fixture, "CREATE TABLE notes (id INTEGER PRIMARY KEY, note TEXT UNIQUE);"
                    "CREATE INDEX by_title ON goal (title); ANALYZE");
    assert_ok(fixture->session, sdt_check_integrity(fixture->session));
}

static void a_cell_of_the_wrong_type_is_refused_by_whoever_reads_it(void **state)
{
    struct fixture *fixture = *state;
    sdt_record *record;
    sdt_cursor *cursor;
    struct text text = {0};

    plant(fixture->session, SDT_KIND_FRAME, "x");
    damage(fixture, "UPDATE frame SET name = x'00ff41' WHERE key = 'x'");
    assert_status(fixture->session, sdt_get(fixture->session, SDT_KIND_FRAME, "x", &record),
                  SDT_ERROR_FOREIGN);
    assert_message(fixture->session, "målram x, fältet name");
    assert_null(record);
    assert_ok(fixture->session, sdt_find(fixture->session, SDT_KIND_FRAME, 0, NULL, &cursor));
    assert_status(fixture->session, sdt_cursor_next(cursor), SDT_ERROR_FOREIGN);
    sdt_cursor_free(cursor);
    assert_status(fixture->session, sdt_export_json(fixture->session, text_write, &text),
                  SDT_ERROR_FOREIGN);
    text_free(&text);
    assert_found(fixture, 1, "målram x, fältet name");
}

/* SQL for a cell of a type that the field does not have. */
static const char *of_another_type(int type)
{
    switch (type) {
    case SDT_TYPE_INTEGER:
    case SDT_TYPE_BOOLEAN:
        return "'sju'";
    case SDT_TYPE_NUMBER:
        return "'0,5'";
    default:
        return "x'41'";
    }
}

static void every_field_of_every_kind_is_looked_at(void **state)
{
    struct fixture *fixture = *state;
    char sql[200], name[100];

    for (int i = 0; i < sdt_kind_count(); i++)
        plant(fixture->session, sdt_kind_at(i), "x");
    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i);

        for (int f = 0; f < sdt_field_count(kind); f++) {
            int field = sdt_field_at(kind, f);

            if (sdt_field_target(kind, field) != 0)
                continue; /* one that leads nowhere is found as that */
            snprintf(name, sizeof name, "%s x, fältet %s", sdt_kind_label(kind, "sv"),
                     sdt_field_name(kind, field));
            snprintf(sql, sizeof sql,
                     "CREATE TABLE was AS SELECT * FROM \"%s\";"
                     "UPDATE \"%s\" SET \"%s\" = %s",
                     sdt_kind_name(kind), sdt_kind_name(kind), sdt_field_name(kind, field),
                     of_another_type(sdt_field_type(kind, field)));
            damage(fixture, sql);
            assert_found(fixture, 1, name);
            snprintf(sql, sizeof sql,
                     "UPDATE \"%s\" SET \"%s\" = (SELECT \"%s\" FROM was); DROP TABLE was",
                     sdt_kind_name(kind), sdt_field_name(kind, field), sdt_field_name(kind, field));
            damage(fixture, sql);
        }
    }
    assert_ok(fixture->session, sdt_check_integrity(fixture->session));
}

static void a_revision_that_is_no_number_is_found(void **state)
{
    struct fixture *fixture = *state;

    plant(fixture->session, SDT_KIND_FRAME, "x");
    damage(fixture, "UPDATE frame SET revision = 'sju'");
    assert_found(fixture, 1, "målram x, fältet revision");
}

/* Tables beside those of the records: the history, the batches of values and the numbers in use. */
static void a_cell_of_the_wrong_type_is_found_beside_the_records_too(void **state)
{
    static const char *const damages[][3] = {
        {"UPDATE history SET verb = x'41'", "history 1, fältet verb",
         "UPDATE history SET verb = 'put'"},
        {"UPDATE history SET before = x'41'", "history 1, fältet before",
         "UPDATE history SET before = NULL"},
        {"UPDATE meta SET value = 'sju'", "meta 1, fältet value", "UPDATE meta SET value = 99"},
        {"INSERT INTO batch VALUES (1, 'd', 'a', NULL, 0, x'41', NULL, 0, 0, 0, 0)",
         "batch 1, fältet fetched", "DELETE FROM batch"},
    };
    struct fixture *fixture = *state;

    plant(fixture->session, SDT_KIND_FRAME, "x");
    for (size_t i = 0; i < COUNT(damages); i++) {
        damage(fixture, damages[i][0]);
        assert_found(fixture, 1, damages[i][1]);
        damage(fixture, damages[i][2]);
    }
    assert_ok(fixture->session, sdt_check_integrity(fixture->session));
}

static void a_letter_or_a_number_that_was_changed_in_the_file_is_found(void **state)
{
    struct fixture *fixture = *state;

    plant(fixture->session, SDT_KIND_GOAL, "x");
    damage(fixture, "UPDATE goal SET title = title || '!'");
    assert_found(fixture, 1, "mål x är inte som den senast sparades (rad ");
    damage(fixture, "UPDATE goal SET title = substr(title, 1, length(title) - 1)");
    assert_ok(fixture->session, sdt_check_integrity(fixture->session));
    damage(fixture, "UPDATE goal SET position = 4711");
    assert_found(fixture, 1, "mål x");
}

static void a_record_that_came_past_the_history_is_found(void **state)
{
    struct fixture *fixture = *state;

    plant(fixture->session, SDT_KIND_FRAME, "x");
    damage(fixture, "DELETE FROM history");
    assert_found(fixture, 1, "målram x saknas i historiken");
}

static void every_damaged_record_is_named(void **state)
{
    struct fixture *fixture = *state;

    plant(fixture->session, SDT_KIND_FRAME, "a");
    plant(fixture->session, SDT_KIND_FRAME, "b");
    plant(fixture->session, SDT_KIND_FRAME, "c");
    damage(fixture, "UPDATE frame SET name = x'41' WHERE key = 'a';"
                    "UPDATE frame SET name = 'annat' WHERE key <> 'a'");
    assert_found(fixture, 3, "målram a, fältet name");
}

/* A renamed record takes its references along, which are then as they should be. */
static void records_that_were_renamed_are_as_they_were_stored(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;
    char key[8];

    for (int i = 0; i < sdt_kind_count(); i++)
        plant(session, sdt_kind_at(i), "x");
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < sdt_kind_count(); i++) {
            sdt_record *record;

            snprintf(key, sizeof key, round == 0 ? "x" : "y1");
            assert_ok(session, sdt_get(session, sdt_kind_at(i), key, &record));
            assert_ok(session, sdt_record_set_key(record, round == 0 ? "y1" : "z2"));
            assert_ok(session, sdt_put(record));
            sdt_record_free(record);
            assert_ok(session, sdt_check_integrity(session));
        }
    }
}

static void a_history_that_was_forged_cut_or_renumbered_is_found(void **state)
{
    static const char *const damages[][2] = {
        {"UPDATE history SET before = replace(before, 'AA', 'B') WHERE entry = 4", "rad 4"},
        {"DELETE FROM history WHERE entry = 2", "history"},
        {"UPDATE history SET entry = 99 WHERE entry = 3", "historiken"},
        {"UPDATE history SET entry = 9 WHERE entry = 2; UPDATE history SET entry = 2 WHERE entry = "
         "3;"
         "UPDATE history SET entry = 3 WHERE entry = 9",
         "historiken"},
        {"DELETE FROM frame WHERE key = 'b'", "b är inte som historiken säger"},
        {"DELETE FROM meta", "meta"},
        {"UPDATE meta SET value = 1", "meta"},
        {"CREATE TRIGGER t AFTER INSERT ON frame BEGIN DELETE FROM history; END", "TRIGGER t"},
    };
    struct fixture *fixture = *state;
    sdt_session *s = fixture->session;
    static const char *const names[] = {"A", "AA", "AAA"};
    char copy[FIXTURE_PATH];
    sdt_record *record;

    plant(s, SDT_KIND_FRAME, "a");
    assert_ok(s, sdt_get(s, SDT_KIND_FRAME, "a", &record));
    for (size_t i = 0; i < COUNT(names); i++) {
        assert_ok(s, sdt_frame_set_name(record, names[i]));
        assert_ok(s, sdt_put(record));
    }
    sdt_record_free(record);
    plant(s, SDT_KIND_FRAME, "b");
    assert_ok(s, sdt_check_integrity(s));
    assert_ok(s, sdt_backup(s, fixture_path(fixture, "copy.db", copy)));
    for (size_t i = 0; i < COUNT(damages); i++) {
        size_t size;
        char *bytes;

        damage(fixture, damages[i][0]);
        if (sdt_check_integrity(s) != SDT_ERROR_FOREIGN)
            fail_msg("not found: %s", damages[i][0]);
        assert_message(s, damages[i][1]);
        sdt_session_close(s);
        bytes = read_file(copy, &size);
        write_file(fixture->path, bytes, size);
        free(bytes);
        assert_ok(s, sdt_session_open(s, fixture->path, SDT_OPEN_WRITE));
        assert_ok(s, sdt_check_integrity(s));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_file, fixture_end)
        TEST(a_table_that_was_dropped_is_found),
        TEST(every_table_of_ours_is_looked_for),
        TEST(a_table_rebuilt_without_its_constraints_is_found),
        TEST(a_column_or_an_index_that_is_gone_is_named),
        TEST(a_column_that_does_not_belong_there_is_named),
        TEST(a_unique_index_of_anothers_is_found),
        TEST(tables_and_indexes_of_anothers_own_may_be_there),
        TEST(a_cell_of_the_wrong_type_is_refused_by_whoever_reads_it),
        TEST(every_field_of_every_kind_is_looked_at),
        TEST(a_revision_that_is_no_number_is_found),
        TEST(a_cell_of_the_wrong_type_is_found_beside_the_records_too),
        TEST(a_letter_or_a_number_that_was_changed_in_the_file_is_found),
        TEST(a_record_that_came_past_the_history_is_found),
        TEST(every_damaged_record_is_named),
        TEST(records_that_were_renamed_are_as_they_were_stored),
        TEST(a_history_that_was_forged_cut_or_renumbered_is_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
