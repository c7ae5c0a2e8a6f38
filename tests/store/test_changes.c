/*
 * lib/store, the history for people: changes field by field, the last one undone, what refers to a
 * record, and records by what they are called.
 */
#include "support/cooperation.h"

#include <sodertorn/history.h>
#include <stdlib.h>

static sdt_table *changes_of(sdt_session *s, int kind, const char *key, const char *const *options)
{
    sdt_table *table;

    assert_ok(s, sdt_history_changes(s, kind, key, options, &table));
    return table;
}

static void assert_text(const char *text, const char *wanted)
{
    assert_string_equal(text ? text : "(absent)", wanted ? wanted : "(absent)");
}

/* The next row: the field, and its values before and after. */
static void assert_change(sdt_table *table, const char *label, const char *before,
                          const char *after)
{
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_text(cell(table, "label"), label);
    assert_text(cell(table, "before"), before);
    assert_text(cell(table, "after"), after);
}

static void a_change_is_told_field_by_field_in_the_users_words(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, SEAT, "0126", "role", "chair", "since", "2024-01-01", "office", "\"Ordf\"\\");
    table = changes_of(s, SDT_KIND_SEAT, "0126", NULL);
    assert_int_equal(sdt_table_row_count(table), 6);
    assert_change(table, "Organ", NULL, "Kommittén (kommitten)");
    assert_text(cell(table, "change"), "created");
    assert_change(table, "Kommun", NULL, "Huddinge (0126)");
    assert_change(table, "Roll", NULL, "ledamot");
    assert_change(table, "Befattning", NULL, "\"Ordf\"\\");
    assert_text(cell(table, "change"), "changed");
    assert_change(table, "Roll", "ledamot", "ordförande");
    assert_change(table, "Från", NULL, "2024-01-01");
    sdt_table_free(table);
    sdt_session_free(s);
}

static void a_new_key_is_a_change_and_the_old_one_still_finds_the_history(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_record *record;
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_get(s, SDT_KIND_BODY, "kommitten", &record));
    assert_ok(s, sdt_record_set_key(record, "samarbetskommitten"));
    assert_ok(s, sdt_put(record));
    sdt_record_free(record);
    table = changes_of(s, SDT_KIND_BODY, "kommitten", NULL);
    sdt_table_seek(table, sdt_table_row_count(table) - 2);
    assert_change(table, "Nyckel", "kommitten", "samarbetskommitten");
    sdt_table_free(table);
    sdt_session_free(s);
}

static void changes_are_found_by_who_made_them_and_when(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_ACTOR, "Åsa"));
    PUT(s, BODY, "kommitten", "purpose", "Styr\nallt 🙂");
    table = changes_of(s, 0, NULL, OPTIONS("actor", "Åsa"));
    assert_int_equal(sdt_table_row_count(table), 1);
    assert_change(table, "Uppdrag", NULL, "Styr\nallt 🙂");
    assert_text(cell(table, "actor"), "Åsa");
    sdt_table_free(table);
    table = changes_of(s, SDT_KIND_BODY, NULL, OPTIONS("until_date", "1999-12-31"));
    assert_int_equal(sdt_table_row_count(table), 0);
    sdt_table_free(table);
    table = changes_of(s, SDT_KIND_BODY, NULL,
                       OPTIONS("from_date", "1999-12-31", "verb", "delete"));
    assert_int_equal(sdt_table_row_count(table), 0);
    sdt_table_free(table);
    assert_status(s, sdt_history_changes(s, SDT_KIND_BODY, "komitten", NULL, &table),
                  SDT_ERROR_NOT_FOUND);
    assert_message(s, "kommitten");
    assert_status(s, sdt_history_changes(s, 0, NULL, OPTIONS("from_date", "i går"), &table),
                  SDT_ERROR_VALUE);
    sdt_session_free(s);
}

/* The record as JSON; NULL when there is none. */
static char *now(sdt_session *s, int kind, const char *key)
{
    sdt_record *record;
    char *json;

    if (sdt_get(s, kind, key, &record) != SDT_OK)
        return NULL;
    json = json_of(record);
    sdt_record_free(record);
    return json;
}

static void undo(sdt_session *s, int kind, const char *key)
{
    sdt_table *table;

    assert_ok(s, sdt_undo(s, kind, key, &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_text(cell(table, "verb"), "undo");
    sdt_table_free(table);
}

static void every_kind_comes_back_from_a_change_a_deletion_and_both_again(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *s = fixture->session;

    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i);
        sdt_record *record = sprout(s, kind, "x");
        char *first, *second, *here;

        if (kind == SDT_KIND_PERSON) { /* its deletion erases */
            sdt_record_free(record);
            continue;
        }
        assert_ok(s, sdt_put(record));
        first = json_of(record);
        set_all(record, 3);
        if (sdt_put(record) != SDT_OK) { /* a tree that would be a circle */
            sdt_record_free(record);
            free(first);
            continue;
        }
        second = json_of(record);
        undo(s, kind, "x");
        here = now(s, kind, "x");
        assert_string_equal(here, first);
        free(here);
        undo(s, kind, "x");
        here = now(s, kind, "x");
        assert_string_equal(here, second);
        free(here);
        sdt_record_free(record);
        assert_ok(s, sdt_get(s, kind, "x", &record));
        if (sdt_delete(record) == SDT_OK) { /* another kind's tests may refer to it */
            undo(s, kind, "x");
            here = now(s, kind, "x");
            assert_string_equal(here, second);
            free(here);
        }
        sdt_record_free(record);
        free(first);
        free(second);
    }
    assert_ok(s, sdt_check_integrity(s));
}

static void what_was_new_is_deleted_by_undo_unless_something_refers_to_it(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_record *record;

    (void)state;
    PUT(s, BODY, "nytt", "name", "Nytt", "role", "network");
    undo(s, SDT_KIND_BODY, "nytt");
    assert_null(now(s, SDT_KIND_BODY, "nytt"));
    assert_status(s, sdt_undo(s, SDT_KIND_BODY, "kommitten", NULL), SDT_ERROR_REFERENCE);
    assert_message(s, "plats");
    assert_status(s, sdt_undo(s, SDT_KIND_BODY, "aldrig", NULL), SDT_ERROR_NOT_FOUND);

    PUT(s, BODY, "nytt", "name", "Nytt", "role", "network");
    PUT(s, SEAT, "0126", "body", "nytt");
    PUT(s, SEAT, "0126", "body", "kommitten");
    take_away(s, SDT_KIND_BODY, "nytt");
    assert_status(s, sdt_undo(s, SDT_KIND_SEAT, "0126", NULL), SDT_ERROR_REFERENCE);
    assert_message(s, "nytt");
    undo(s, SDT_KIND_BODY, "nytt");
    undo(s, SDT_KIND_SEAT, "0126");
    assert_ok(s, sdt_get(s, SDT_KIND_SEAT, "0126", &record));
    assert_string_equal(sdt_seat_body(record), "nytt");
    sdt_record_free(record);
    sdt_session_free(s);
}

static void undo_follows_what_has_got_a_new_key_since(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_record *record;

    (void)state;
    PUT(s, BODY, "nytt", "name", "Nytt", "role", "network");
    PUT(s, SEAT, "0126", "body", "nytt");
    PUT(s, SEAT, "0126", "body", "kommitten");
    assert_ok(s, sdt_get(s, SDT_KIND_BODY, "nytt", &record));
    assert_ok(s, sdt_record_set_key(record, "nyare"));
    assert_ok(s, sdt_put(record));
    sdt_record_free(record);
    undo(s, SDT_KIND_SEAT, "0126");
    assert_ok(s, sdt_get(s, SDT_KIND_SEAT, "0126", &record));
    assert_string_equal(sdt_seat_body(record), "nyare");
    sdt_record_free(record);
    assert_ok(s, sdt_check_integrity(s));
    sdt_session_free(s);
}

static void only_who_may_write_a_record_may_undo_its_change(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    PUT(s, SEAT, "0126", "role", "chair");
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_SCOPE, "0128"));
    assert_status(s, sdt_undo(s, SDT_KIND_SEAT, "0126", NULL), SDT_ERROR_DENIED);
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_SCOPE, "0126"));
    undo(s, SDT_KIND_SEAT, "0126");
    sdt_session_free(s);
}

static void all_that_refers_to_a_record_is_told(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_referrers(s, SDT_KIND_MUNICIPALITY, "0126", &table));
    assert_int_equal(sdt_table_row_count(table), 2);
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_text(cell(table, "kind"), "membership");
    assert_text(cell(table, "key"), "0126");
    assert_text(cell(table, "label"), "Kommun");
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_text(cell(table, "kind"), "seat");
    sdt_table_free(table);
    assert_ok(s, sdt_referrers(s, SDT_KIND_SUB_GOAL, "delmal", &table));
    assert_int_equal(sdt_table_row_count(table), 0);
    sdt_table_free(table);
    assert_status(s, sdt_referrers(s, SDT_KIND_BODY, "komitten", &table), SDT_ERROR_NOT_FOUND);
    sdt_session_free(s);
}

static void a_record_is_found_by_its_key_or_by_a_title_that_it_alone_has(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_record *record;

    (void)state;
    assert_ok(s, sdt_get_named(s, SDT_KIND_MUNICIPALITY, "0126", &record));
    sdt_record_free(record);
    assert_ok(s, sdt_get_named(s, SDT_KIND_MUNICIPALITY, "SÖDERTÄLJE", &record));
    assert_string_equal(sdt_record_key(record), "0181");
    sdt_record_free(record);
    assert_status(s, sdt_get_named(s, SDT_KIND_MUNICIPALITY, "Hudinge", &record),
                  SDT_ERROR_NOT_FOUND);
    assert_message(s, "Huddinge");
    assert_status(s, sdt_get_named(s, SDT_KIND_MUNICIPALITY, "0216", &record), SDT_ERROR_NOT_FOUND);
    PUT(s, MUNICIPALITY, "9999", "name", "Huddinge", "level", "municipality");
    assert_status(s, sdt_get_named(s, SDT_KIND_MUNICIPALITY, "Huddinge", &record), SDT_ERROR_VALUE);
    assert_message(s, "0126");
    assert_message(s, "9999");
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_change_is_told_field_by_field_in_the_users_words),
        cmocka_unit_test(a_new_key_is_a_change_and_the_old_one_still_finds_the_history),
        cmocka_unit_test(changes_are_found_by_who_made_them_and_when),
        cmocka_unit_test_setup_teardown(
            every_kind_comes_back_from_a_change_a_deletion_and_both_again, fixture_memory,
            fixture_end),
        cmocka_unit_test(what_was_new_is_deleted_by_undo_unless_something_refers_to_it),
        cmocka_unit_test(undo_follows_what_has_got_a_new_key_since),
        cmocka_unit_test(only_who_may_write_a_record_may_undo_its_change),
        cmocka_unit_test(all_that_refers_to_a_record_is_told),
        cmocka_unit_test(a_record_is_found_by_its_key_or_by_a_title_that_it_alone_has),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
