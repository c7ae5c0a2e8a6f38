/*
 * lib/network, persons: what is held on one is told whole, erased whole, and leaves the library only
 * where it was asked for.
 */
#include "exchange/doors.h"
#include "support/cooperation.h"

#include <sodertorn/exchange.h>
#include <sodertorn/history.h>
#include <sodertorn/personal.h>
#include <sodertorn/script.h>
#include <stdlib.h>

static const char *const secrets[] = {"Anna",       "Andersson", "Bergqvist", "anna@exempel.se",
                                      "070-123456", "anna.a"};

/* A cooperation with a person who has held two seats, changed her name and acted. */
static sdt_session *new_persons(void)
{
    sdt_session *s = new_programme(NULL);

    PUT(s, PERSON, "anna.a", "name", "Anna Andersson", "email", "anna@exempel.se", "phone",
        "070-123456", "municipality", "0126", "retain_until", "2024-06-01");
    PUT(s, PERSON, "anna.a", "name", "Anna Bergqvist");
    PUT(s, SEAT, "0126", "person", "anna.a");
    PUT(s, SEAT, "annan", "body", "kommitten", "role", "staff", "person", "anna.a");
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_ACTOR, "Anna Bergqvist"));
    PUT(s, BODY, "kommitten", "purpose", "Styr.");
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_ACTOR, "kansliet"));
    PUT(s, PERSON, "bo", "name", "Bo Bengtsson", "retain_until", "2024-06-15");
    return s;
}

static void assert_without(const char *text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strstr(text, words[i]))
            fail_msg("\"%s\" stands in %s", words[i], text);
}

/* How many rows of a table have a text in a column. */
static int rows_with(sdt_table *table, const char *column, const char *text)
{
    int count = 0;

    sdt_table_seek(table, -1);
    while (sdt_table_next(table) == SDT_OK)
        count += cell(table, column) && strcmp(cell(table, column), text) == 0;
    return count;
}

static void all_that_is_held_on_a_person_is_one_document(void **state)
{
    sdt_session *s = new_persons();
    sdt_table *table;

    (void)state;
    PUT(s, BODY, "kommitten", "members_are", "Ordföranden, bland dem Anna Bergqvist");
    assert_ok(s, sdt_person_document(s, "anna.a", &table));
    /* five fields; two seats of four and three; five new fields, a new name, and two seats taken */
    assert_int_equal(rows_with(table, "part", "record"), 5);
    assert_int_equal(rows_with(table, "part", "reference"), 4 + 3);
    assert_int_equal(rows_with(table, "part", "history"), 5 + 1 + 2);
    assert_int_equal(rows_with(table, "part", "acted"), 1);
    assert_int_equal(rows_with(table, "part", "mention"), 1);
    assert_int_equal(rows_with(table, "value", "Anna Bergqvist"), 2);
    assert_int_equal(rows_with(table, "before", "Anna Andersson"), 1);
    assert_int_equal(rows_with(table, "value", "ledamot"), 1);
    sdt_table_free(table);
    assert_status(s, sdt_person_document(s, "ana.a", &table), SDT_ERROR_NOT_FOUND);
    assert_message(s, "anna.a");
    sdt_session_free(s);
}

static void erasure_leaves_the_seats_and_their_history_but_nothing_of_the_person(void **state)
{
    sdt_session *s = new_persons();
    sdt_record *seat, *person;
    sdt_table *table;
    char *dump, *new_key;

    (void)state;
    assert_ok(s, sdt_person_erase(s, "anna.a", NULL, &table));
    assert_int_equal(rows_with(table, "what", "record"), 1);
    assert_int_equal(rows_with(table, "what", "reference"), 2);
    assert_int_equal(rows_with(table, "what", "mention"), 0);
    sdt_table_seek(table, 0);
    new_key = strdup(cell(table, "key"));
    sdt_table_free(table);

    dump = dump_of(s);
    assert_without(dump, secrets, COUNT(secrets));
    free(dump);
    assert_ok(s, sdt_check_integrity(s));
    assert_ok(s, sdt_get(s, SDT_KIND_SEAT, "0126", &seat));
    assert_string_equal(sdt_seat_person(seat), new_key);
    sdt_record_free(seat);
    assert_ok(s, sdt_get(s, SDT_KIND_PERSON, new_key, &person));
    assert_string_equal(sdt_person_name(person), "Raderad person");
    assert_string_equal(sdt_person_erased(person), "2024-06-15");
    assert_string_equal(sdt_person_municipality(person), "0126");
    assert_false(sdt_person_has_retain_until(person));
    sdt_record_free(person);

    assert_ok(s, sdt_history_changes(s, SDT_KIND_SEAT, "0126", NULL, &table));
    assert_int_equal(sdt_table_row_count(table), 4);
    sdt_table_seek(table, 3);
    assert_string_equal(cell(table, "field"), "person");
    assert_non_null(strstr(cell(table, "after"), "Raderad person"));
    sdt_table_free(table);

    assert_status(s, sdt_person_erase(s, new_key, NULL, NULL), SDT_ERROR_EXISTS);
    assert_status(s, sdt_undo(s, SDT_KIND_PERSON, new_key, NULL), SDT_ERROR_DENIED);
    free(new_key);
    sdt_session_free(s);
}

static void erasure_stands_in_the_history_under_its_own_name(void **state)
{
    sdt_session *s = new_persons();
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_person_erase(s, "anna.a", OPTIONS("name", "Ledamot 7"), NULL));
    assert_ok(s, sdt_history(s, SDT_KIND_PERSON, NULL, &table));
    sdt_table_seek(table, sdt_table_row_count(table) - 1);
    assert_string_equal(cell(table, "verb"), "erase");
    assert_string_equal(cell(table, "actor"), "kansliet");
    assert_non_null(strstr(cell(table, "before"), "\"name\": \"Ledamot 7\""));
    assert_non_null(strstr(cell(table, "after"), "\"erased\": \"2024-06-15\""));
    sdt_table_free(table);
    assert_ok(s, sdt_history_changes(s, 0, NULL, OPTIONS("actor", "Ledamot 7"), &table));
    assert_int_equal(sdt_table_row_count(table), 1);
    sdt_table_free(table);
    sdt_session_free(s);
}

static void a_text_that_names_the_person_is_told_and_left_to_be_judged(void **state)
{
    sdt_session *s = new_persons();
    sdt_table *table;

    (void)state;
    PUT(s, BODY, "kommitten", "members_are", "Bland dem Anna Andersson");
    assert_ok(s, sdt_person_erase(s, "anna.a", NULL, &table));
    sdt_table_seek(table, sdt_table_row_count(table) - 1);
    assert_string_equal(cell(table, "what"), "mention");
    assert_string_equal(cell(table, "key"), "kommitten");
    assert_string_equal(cell(table, "field"), "members_are");
    sdt_table_free(table);
    sdt_session_free(s);
}

static void who_may_not_write_the_person_may_not_erase_it(void **state)
{
    sdt_session *s = new_persons();
    char *before = dump_of(s), *after;

    (void)state;
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_SCOPE, "0128"));
    assert_status(s, sdt_person_erase(s, "anna.a", NULL, NULL), SDT_ERROR_DENIED);
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_SCOPE, "reader"));
    assert_status(s, sdt_persons_clear(s, NULL, NULL), SDT_ERROR_DENIED);
    after = dump_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_SCOPE, "0126"));
    assert_ok(s, sdt_person_erase(s, "anna.a", NULL, NULL));
    sdt_session_free(s);
}

static void what_is_past_its_day_is_listed_and_cleared_at_once(void **state)
{
    sdt_session *s = new_persons();
    sdt_table *table;
    char *dump;

    (void)state;
    assert_ok(s, sdt_persons_due(s, "2024-06-01", &table));
    assert_int_equal(sdt_table_row_count(table), 0); /* the day itself is not past */
    sdt_table_free(table);
    assert_ok(s, sdt_persons_due(s, NULL, &table));
    assert_int_equal(sdt_table_row_count(table), 1);
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "name"), "Anna Bergqvist");
    assert_string_equal(cell(table, "municipality_name"), "Huddinge");
    assert_int_equal(whole(table, "days"), 14);
    assert_int_equal(whole(table, "seats"), 2);
    sdt_table_free(table);
    assert_ok(s, sdt_persons_due(s, "2025-01-01", &table));
    assert_int_equal(sdt_table_row_count(table), 2);
    sdt_table_free(table);
    assert_status(s, sdt_persons_due(s, "2024", &table), SDT_ERROR_VALUE);

    assert_ok(s, sdt_persons_clear(s, "2025-01-01", &table));
    assert_int_equal(rows_with(table, "what", "record"), 2);
    sdt_table_free(table);
    dump = dump_of(s);
    assert_without(dump, secrets, COUNT(secrets));
    assert_null(strstr(dump, "Bengtsson"));
    free(dump);
    assert_ok(s, sdt_persons_due(s, "2030-01-01", &table));
    assert_int_equal(sdt_table_row_count(table), 0);
    sdt_table_free(table);
    sdt_session_free(s);
}

static void an_export_has_personal_data_only_when_it_was_asked_for(void **state)
{
    sdt_session *s = new_persons(), *other = new_session(NULL);
    struct text plain = {0}, whole_text = {0};
    sdt_table *problems;
    sdt_record *seat;

    (void)state;
    assert_ok(s, sdt_export_json(s, text_write, &plain));
    assert_without(plain.bytes, secrets, COUNT(secrets));
    assert_ok(s, sdt_session_problems(s, &problems));
    assert_ok(s, sdt_table_next(problems));
    /* two persons, and the two seats of one of them */
    assert_non_null(strstr(cell(problems, "message"), "Personer: 2;"));
    assert_non_null(strstr(cell(problems, "message"), ": 2."));
    sdt_table_free(problems);
    assert_ok(other, import_text(other, "a.json", plain.bytes, plain.size, NULL));
    assert_ok(other, sdt_get(other, SDT_KIND_SEAT, "0126", &seat));
    assert_null(sdt_seat_person(seat));
    sdt_record_free(seat);

    assert_ok(s, sdt_session_set_int(s, SDT_OPTION_PERSONAL, 1));
    assert_ok(s, sdt_export_json(s, text_write, &whole_text));
    assert_non_null(strstr(whole_text.bytes, "anna@exempel.se"));
    assert_non_null(strstr(whole_text.bytes, "\"person\": \"anna.a\""));
    text_free(&plain);
    text_free(&whole_text);
    sdt_session_free(s);
    sdt_session_free(other);
}

/* What a report writes that looks for persons in every way it can. */
static int report(sdt_session *s, const char *needs, bool granted, struct text *out)
{
    static const char body[] =
        "build = function(doc, st)"
        " for _, p in ipairs(st:list('person')) do doc:para('%s %s %s', p.name, p.email, p.key) end"
        " for _, seat in ipairs(st:list('seat')) do"
        "  local p = seat.person if p then doc:para('%s %s', p.name, p.key) end end"
        " doc:para('slut') end }";
    char text[1024];
    sdt_script *script;
    int status;

    snprintf(text, sizeof text, "return report { title = 'Prov', %s %s", needs, body);
    assert_ok(s, sdt_script_new(s, "prov.lua", text, strlen(text), &script));
    if (granted)
        assert_ok(s, sdt_script_grant(script, "persons"));
    status = sdt_script_run(script, "text", text_write, out);
    sdt_script_free(script);
    return status;
}

static void a_script_sees_persons_only_when_it_was_granted_that(void **state)
{
    static const char needs[] = "needs = { read = { 'persons' } },";
    sdt_session *s = new_persons();
    struct text out = {0};

    (void)state;
    assert_ok(s, report(s, "", false, &out));
    assert_non_null(strstr(out.bytes, "slut"));
    assert_without(out.bytes, secrets, COUNT(secrets));
    text_free(&out);
    assert_status(s, report(s, needs, false, &out), SDT_ERROR_DENIED);
    assert_message(s, "persons");
    assert_null(out.bytes);
    assert_ok(s, report(s, needs, true, &out));
    assert_non_null(strstr(out.bytes, "Anna Bergqvist"));
    text_free(&out);
    sdt_session_free(s);
}

static void rows_of_seats_and_history_name_nobody_to_a_script_without_the_grant(void **state)
{
    static const char body
        [] = "build = function(doc, st)"
             " for _, rows in ipairs { st:seats { body = 'kommitten' }, st:seats {}, st:chairs "
             "'kommitten',"
             "  st:history 'seat', st:history 'person', st:history 'body' } do"
             "  for _, row in ipairs(rows) do"
             "   for _, name in ipairs { 'person', 'before', 'after', 'actor', 'title', 'key' } do"
             "    local ok, value = pcall(function() return row[name] end)"
             "    if ok and value then doc:para('%s', value) end end end end"
             " doc:para('slut') end }";
    sdt_session *s = new_persons();
    char text[1024];
    sdt_script *script;
    struct text out = {0};

    (void)state;
    snprintf(text, sizeof text, "return report { title = 'Prov', %s", body);
    assert_ok(s, sdt_script_new(s, "prov.lua", text, strlen(text), &script));
    assert_ok(s, sdt_script_run(script, "text", text_write, &out));
    sdt_script_free(script);
    assert_non_null(strstr(out.bytes, "slut"));
    assert_non_null(strstr(out.bytes, "ordförande"));
    assert_non_null(strstr(out.bytes, "Huddinge (0126)"));
    assert_without(out.bytes, secrets, COUNT(secrets));
    text_free(&out);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_that_is_held_on_a_person_is_one_document),
        cmocka_unit_test(erasure_leaves_the_seats_and_their_history_but_nothing_of_the_person),
        cmocka_unit_test(erasure_stands_in_the_history_under_its_own_name),
        cmocka_unit_test(a_text_that_names_the_person_is_told_and_left_to_be_judged),
        cmocka_unit_test(who_may_not_write_the_person_may_not_erase_it),
        cmocka_unit_test(what_is_past_its_day_is_listed_and_cleared_at_once),
        cmocka_unit_test(an_export_has_personal_data_only_when_it_was_asked_for),
        cmocka_unit_test(a_script_sees_persons_only_when_it_was_granted_that),
        cmocka_unit_test(rows_of_seats_and_history_name_nobody_to_a_script_without_the_grant),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
