/*
 * lib/store, references, over every reference field of every kind: none dangles, none closes a
 * circle, and what is referred to cannot be deleted; in each case both records are named.
 */
#include "support/support.h"

#include "record/kind.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

/* Calls `fact` for every reference field. */
static void for_every_reference(void **state, void (*fact)(sdt_session *, int kind, int field))
{
    for (int i = 0; i < sdt_kind_count(); i++)
        for (int j = 0; j < sdt_field_count(sdt_kind_at(i)); j++) {
            int kind = sdt_kind_at(i), field = sdt_field_at(kind, j);
            if (sdt_field_target(kind, field))
                fact(session_of(state), kind, field);
        }
}

/* A record with the reference set, and no other of its choice. */
static sdt_record *referring(sdt_session *session, int kind, int field, const char *key,
                             const char *target)
{
    sdt_record *record = sprout(session, kind, key);
    const char *choice = sdt_field_choice(kind, field);

    for (int i = 0; choice && i < sdt_field_count(kind); i++) {
        const char *other = sdt_field_choice(kind, sdt_field_at(kind, i));
        if (other && strcmp(other, choice) == 0)
            assert_ok(session, sdt_record_clear(record, sdt_field_at(kind, i)));
    }
    assert_ok(session, sdt_record_set_text(record, field, target));
    return record;
}

static void cannot_dangle(sdt_session *session, int kind, int field)
{
    sdt_record *record = referring(session, kind, field, "den", "rät");
    const char *name = sdt_field_name(kind, field);
    sdt_table *problems;

    plant(session, sdt_field_target(kind, field), "rätt");
    assert_status(session, sdt_put(record), SDT_ERROR_REFERENCE);
    assert_message(session, sdt_kind_label(kind, "sv"));
    assert_message(session, name);
    assert_message(session, sdt_kind_label(sdt_field_target(kind, field), "sv"));
    assert_message(session, "rät,");
    assert_message(session, "menade du rätt?");
    assert_ok(session, sdt_session_problems(session, &problems));
    assert_ok(session, sdt_table_next(problems));
    assert_string_equal(sdt_table_text(problems, sdt_table_column_find(problems, "field")), name);
    sdt_table_free(problems);
    sdt_record_free(record);
}

static void no_reference_dangles(void **state)
{
    for_every_reference(state, cannot_dangle);
}

static void every_reference_that_dangles_is_named_at_once(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *seat = sprout(session, SDT_KIND_SEAT, "x");
    sdt_table *problems;

    assert_ok(session, sdt_seat_set_body(seat, "a"));
    assert_ok(session, sdt_seat_set_municipality(seat, "b"));
    assert_ok(session, sdt_seat_set_person(seat, "c"));
    assert_status(session, sdt_put(seat), SDT_ERROR_REFERENCE);
    assert_ok(session, sdt_session_problems(session, &problems));
    assert_true(sdt_table_row_count(problems) == 3);
    sdt_table_free(problems);
    sdt_record_free(seat);
}

static void holds_its_target(sdt_session *session, int kind, int field)
{
    int target = sdt_field_target(kind, field);
    sdt_record *record = referring(session, kind, field, "den", "mål"), *held;

    plant(session, target, "mål");
    assert_ok(session, sdt_put(record));
    assert_ok(session, sdt_get(session, target, "mål", &held));
    assert_status(session, sdt_delete(held), SDT_ERROR_REFERENCE);
    assert_message(session, sdt_kind_label(target, "sv"));
    assert_message(session, "mål");
    assert_true(sdt_record_id(held) != 0);
    sdt_record_free(held);
    assert_ok(session, sdt_delete(record));
    sdt_record_free(record);
}

static void what_is_referred_to_cannot_be_deleted(void **state)
{
    for_every_reference(state, holds_its_target);
}

static void the_record_that_holds_another_back_is_named(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *municipality;

    plant(session, SDT_KIND_MUNICIPALITY, "0181");
    plant(session, SDT_KIND_ADOPTION, "0181");
    assert_ok(session, sdt_get(session, SDT_KIND_MUNICIPALITY, "0181", &municipality));
    assert_status(session, sdt_delete(municipality), SDT_ERROR_REFERENCE);
    assert_message(session, "kommun 0181");
    assert_message(session, "antagande 0181");
    assert_message(session, "fältet municipality");
    sdt_record_free(municipality);
}

static bool is_tree(int kind, int field)
{
    const struct sdt__kind *k = sdt__kind(kind);

    return k->fields[sdt__field_index(k, field)].tree;
}

/* Puts `key` under `above` and returns what came of it. */
static int put_under(sdt_session *session, int kind, int field, const char *key, const char *above)
{
    sdt_record *record;
    int status;

    plant(session, kind, key);
    assert_ok(session, sdt_get(session, kind, key, &record));
    assert_ok(session, sdt_record_set_text(record, field, above));
    status = sdt_put(record);
    sdt_record_free(record);
    return status;
}

static void has_no_circle(sdt_session *session, int kind, int field)
{
    if (!is_tree(kind, field))
        return;
    plant(session, kind, "a");
    assert_status(session, put_under(session, kind, field, "a", "a"), SDT_ERROR_REFERENCE);
    assert_message(session, "cirkel");
    assert_ok(session, put_under(session, kind, field, "b", "a"));
    assert_ok(session, put_under(session, kind, field, "c", "b"));
    assert_ok(session, put_under(session, kind, field, "d", "c"));
    assert_status(session, put_under(session, kind, field, "a", "b"), SDT_ERROR_REFERENCE);
    assert_status(session, put_under(session, kind, field, "a", "d"), SDT_ERROR_REFERENCE);
    assert_message(session, sdt_kind_label(kind, "sv"));
    assert_message(session, "cirkel tillbaka till a genom d");
    assert_status(session, put_under(session, kind, field, "b", "d"), SDT_ERROR_REFERENCE);
    assert_ok(session, put_under(session, kind, field, "d", "a"));
}

static void no_tree_leads_in_a_circle(void **state)
{
    for_every_reference(state, has_no_circle);
}

static void a_deep_tree_is_walked_to_its_root(void **state)
{
    sdt_session *session = session_of(state);
    char above[24] = "0", key[24];

    assert_ok(session, sdt_begin(session));
    plant(session, SDT_KIND_BODY, above);
    for (int i = 1; i < 300; i++) {
        snprintf(key, sizeof key, "%d", i);
        assert_ok(session, put_under(session, SDT_KIND_BODY, SDT_BODY_PARENT, key, above));
        memcpy(above, key, sizeof above);
    }
    assert_status(session, put_under(session, SDT_KIND_BODY, SDT_BODY_PARENT, "0", above),
                  SDT_ERROR_REFERENCE);
    assert_ok(session, sdt_commit(session));
    assert_ok(session, sdt_check_integrity(session));
}

/* Changes the file as no caller of the library could. */
static void damage(struct fixture *fixture, const char *sql)
{
    sqlite3 *db;

    assert_ok(fixture->session, sdt_session_close(fixture->session));
    if (test_on_server()) {
        assert_null(test_server_run(fixture->path, sql));
    } else {
        assert_int_equal(sqlite3_open(fixture->path, &db), SQLITE_OK);
        assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
        sqlite3_close(db);
    }
    assert_ok(fixture->session, test_open(fixture->session, fixture->path, SDT_OPEN_WRITE));
}

static void a_circle_made_behind_the_librarys_back_is_found_and_does_not_hang_it(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;

    plant(session, SDT_KIND_BODY, "a");
    assert_ok(session, put_under(session, SDT_KIND_BODY, SDT_BODY_PARENT, "b", "a"));
    damage(fixture, "UPDATE body SET parent = 'b' WHERE key = 'a'");
    assert_status(session, sdt_check_integrity(session), SDT_ERROR_FOREIGN);
    assert_message(session, "cirkel");
    assert_ok(session, put_under(session, SDT_KIND_BODY, SDT_BODY_PARENT, "c", "b"));
}

static void every_dangling_reference_made_behind_the_librarys_back_is_found(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;
    sdt_table *problems;

    plant(session, SDT_KIND_GOAL, "x");
    plant(session, SDT_KIND_ADOPTION, "y");
    assert_ok(session, sdt_check_integrity(session));
    damage(fixture, "DELETE FROM focus_area; UPDATE adoption SET municipality = 'borta'");
    assert_status(session, sdt_check_integrity(session), SDT_ERROR_FOREIGN);
    assert_message(session, "mål x");
    assert_ok(session, sdt_session_problems(session, &problems));
    assert_true(sdt_table_row_count(problems) == 2);
    assert_int_equal(sdt_table_seek(problems, 1), SDT_OK);
    assert_non_null(strstr(sdt_table_text(problems, sdt_table_column_find(problems, "message")),
                           "antagande y"));
    sdt_table_free(problems);
}

static void a_person_is_erased_once_no_seat_is_theirs(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *seat, *person;

    plant(session, SDT_KIND_PERSON, "p");
    seat = sprout(session, SDT_KIND_SEAT, "s");
    assert_ok(session, sdt_seat_set_person(seat, "p"));
    assert_ok(session, sdt_put(seat));
    assert_ok(session, sdt_get(session, SDT_KIND_PERSON, "p", &person));
    assert_status(session, sdt_delete(person), SDT_ERROR_REFERENCE);
    assert_ok(session, sdt_seat_set_person(seat, NULL));
    assert_ok(session, sdt_put(seat));
    assert_ok(session, sdt_delete(person));
    sdt_record_free(seat);
    sdt_record_free(person);
}

#define fact(name) cmocka_unit_test_setup_teardown(name, fixture_memory, fixture_end)
#define fact_of_a_file(name) cmocka_unit_test_setup_teardown(name, fixture_file, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        fact(no_reference_dangles),
        fact(every_reference_that_dangles_is_named_at_once),
        fact(what_is_referred_to_cannot_be_deleted),
        fact(the_record_that_holds_another_back_is_named),
        fact(no_tree_leads_in_a_circle),
        fact(a_deep_tree_is_walked_to_its_root),
        fact_of_a_file(a_circle_made_behind_the_librarys_back_is_found_and_does_not_hang_it),
        fact_of_a_file(every_dangling_reference_made_behind_the_librarys_back_is_found),
        fact(a_person_is_erased_once_no_seat_is_theirs),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
