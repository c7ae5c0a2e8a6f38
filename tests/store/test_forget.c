/*
 * lib/store, erasing: of a person who is deleted nothing is left, neither in the history nor among the
 * bytes of the file; that there was one stays, and the history is as whole as before.
 */
#include "support/cooperation.h"

#include <sodertorn/history.h>
#include <stdio.h>
#include <stdlib.h>

/* Whether a text stands anywhere in a file, or in the log beside it. */
static bool in_file(const struct fixture *fixture, const char *text)
{
    static const char *const names[] = {"test.db", "test.db-wal", "test.db-journal"};
    const size_t length = strlen(text);
    char path[FIXTURE_PATH];
    bool found = false;

    for (size_t i = 0; i < COUNT(names); i++) {
        size_t size = 0;
        char *bytes;
        FILE *file = fopen(fixture_path(fixture, names[i], path), "rb");

        if (!file)
            continue;
        fclose(file);
        bytes = read_file(path, &size);
        for (size_t at = 0; !found && at + length <= size; at++)
            found = memcmp(bytes + at, text, length) == 0;
        free(bytes);
    }
    return found;
}

static void put_person(sdt_session *s)
{
    PUT(s, MUNICIPALITY, "0126", "name", "Huddinge", "level", "municipality");
    PUT(s, BODY, "natverket", "name", "Nätverket", "role", "network");
    PUT(s, PERSON, "anna.andersson", "name", "Anna Andersson", "email", "anna@exempel.se", "phone",
        "070-123456", "municipality", "0126");
    PUT(s, PERSON, "anna.andersson", "name", "Anna Bergqvist");
    PUT(s, SEAT, "plats", "body", "natverket", "role", "member", "person", "anna.andersson");
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_ACTOR, "Anna Bergqvist"));
    PUT(s, SEAT, "plats", "role", "chair");
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_ACTOR, "kansliet"));
}

static void nothing_of_a_deleted_person_is_left_in_the_file(void **state)
{
    static const char *const words[] = {"Andersson", "Bergqvist", "anna@exempel", "070-123456",
                                        "anna.andersson"};
    struct fixture *fixture = *state;
    sdt_session *s = fixture->session;
    sdt_table *history;

    ONLY_FILES();
    put_person(s);
    for (size_t i = 0; i < COUNT(words); i++)
        assert_true(in_file(fixture, words[i]));
    PUT(s, SEAT, "plats", "person", "");
    take_away(s, SDT_KIND_PERSON, "anna.andersson");
    for (size_t i = 0; i < COUNT(words); i++)
        assert_false(in_file(fixture, words[i]));
    assert_ok(s, sdt_check_integrity(s));

    /* new, renamed, deleted */
    assert_ok(s, sdt_history(s, SDT_KIND_PERSON, NULL, &history));
    assert_int_equal(sdt_table_row_count(history), 3);
    sdt_table_seek(history, 2);
    assert_non_null(strstr(cell(history, "before"), "\"name\": \"Raderad person\""));
    assert_non_null(strstr(cell(history, "before"), "\"municipality\": \"0126\""));
    assert_null(strstr(cell(history, "before"), "email"));
    assert_null(cell(history, "after"));
    sdt_table_free(history);

    /* the seat was taken, by someone, and then by nobody */
    assert_ok(s, sdt_history_changes(s, SDT_KIND_SEAT, "plats", NULL, &history));
    assert_int_equal(sdt_table_row_count(history), 5);
    sdt_table_seek(history, 1);
    assert_string_equal(cell(history, "field"), "person");
    assert_non_null(cell(history, "after"));
    sdt_table_seek(history, 3);
    assert_string_equal(cell(history, "field"), "role");
    assert_string_equal(cell(history, "actor"), "Raderad person");
    sdt_table_free(history);
}

static void an_erasing_that_is_undone_has_erased_nothing(void **state)
{
    sdt_session *s = ((struct fixture *)*state)->session;
    char *before, *after;

    put_person(s);
    PUT(s, SEAT, "plats", "person", "");
    before = dump_of(s);
    assert_ok(s, sdt_begin(s));
    take_away(s, SDT_KIND_PERSON, "anna.andersson");
    assert_ok(s, sdt_rollback(s));
    after = dump_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
}

static void a_deletion_that_erased_is_not_undone(void **state)
{
    sdt_session *s = ((struct fixture *)*state)->session;
    sdt_table *history;

    put_person(s);
    PUT(s, SEAT, "plats", "person", "");
    take_away(s, SDT_KIND_PERSON, "anna.andersson");
    assert_status(s, sdt_undo(s, SDT_KIND_PERSON, "anna.andersson", NULL), SDT_ERROR_NOT_FOUND);
    assert_ok(s, sdt_history(s, SDT_KIND_PERSON, NULL, &history));
    assert_ok(s, sdt_table_next(history));
    assert_status(s, sdt_undo(s, SDT_KIND_PERSON, cell(history, "key"), NULL), SDT_ERROR_DENIED);
    sdt_table_free(history);
}

static void a_file_that_another_reads_is_cleaned_later_and_that_is_told(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *s = fixture->session, *other;
    sdt_table *problems;

    ONLY_FILES();
    put_person(s);
    PUT(s, SEAT, "plats", "person", "");
    assert_int_equal(sdt_session_new(&other), SDT_OK);
    assert_ok(other, test_open(other, fixture->path, SDT_OPEN_READ));
    assert_ok(other, sdt_begin(other));
    assert_ok(s, sdt_session_set_int(s, SDT_OPTION_BUSY_MS, 0));
    take_away(s, SDT_KIND_PERSON, "anna.andersson");
    assert_ok(s, sdt_session_problems(s, &problems));
    assert_ok(s, sdt_table_next(problems));
    assert_non_null(strstr(cell(problems, "message"), "rensas"));
    sdt_table_free(problems);
    sdt_session_free(other);
    PUT(s, PERSON, "b", "name", "Bo Bengtsson");
    take_away(s, SDT_KIND_PERSON, "b");
    assert_false(in_file(fixture, "Bergqvist"));
    assert_false(in_file(fixture, "Bengtsson"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(nothing_of_a_deleted_person_is_left_in_the_file,
                                        fixture_file, fixture_end),
        cmocka_unit_test_setup_teardown(an_erasing_that_is_undone_has_erased_nothing,
                                        fixture_memory, fixture_end),
        cmocka_unit_test_setup_teardown(a_deletion_that_erased_is_not_undone, fixture_memory,
                                        fixture_end),
        cmocka_unit_test_setup_teardown(a_file_that_another_reads_is_cleaned_later_and_that_is_told,
                                        fixture_file, fixture_end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
