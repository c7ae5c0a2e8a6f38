/*
 * What screens ask for: pages of lists, the search in all texts, and whether a change may be made.
 */
#include "support/support.h"

#include <sodertorn/exchange.h>
#include <sodertorn/find.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char world[] =
    "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {"
    "\"municipality\": [{\"key\": \"0126\", \"level\": \"municipality\", \"name\": \"Huddinge\"},"
    " {\"key\": \"0127\", \"level\": \"municipality\", \"name\": \"Botkyrka\"}, {\"key\": "
    "\"0136\", \"level\": \"municipality\", \"name\": \"Haninge\"},"
    " {\"key\": \"0192\", \"level\": \"municipality\", \"name\": \"Nynäshamn\"}],"
    "\"body\": ["
    " {\"key\": \"a\", \"name\": \"Ärendegruppen\", \"role\": \"network\"},"
    " {\"key\": \"b\", \"name\": \"Åkerirådet\", \"role\": \"network\", \"meetings_per_year\": 4,"
    "  \"purpose\": \"Samordnar godstrafiken.\\nOch kollektivtrafiken på landsbygden.\"},"
    " {\"key\": \"c\", \"name\": \"Zonrådet\", \"role\": \"secretariat\", \"meetings_per_year\": "
    "12},"
    " {\"key\": \"d\", \"name\": \"Avfallsgruppen\", \"role\": \"network\", \"municipality\": "
    "\"0127\","
    "  \"meetings_per_year\": 2},"
    " {\"key\": \"e\", \"name\": \"Östra rådet\", \"role\": \"network\", \"municipality\": "
    "\"0192\"},"
    " {\"key\": \"f\", \"name\": \"Ängsrådet\", \"role\": \"network\", \"municipality\": "
    "\"0126\"}]}}";

static int open_world(void **state)
{
    const char *name = "world.json", *text = world;
    const size_t size = sizeof world - 1;

    if (fixture_memory(state) != 0)
        return -1;
    assert_ok(session_of(state), sdt_import_json(session_of(state), 1, &name, &text, &size, NULL));
    return 0;
}

/* That a page of bodies has these keys, and how many there are in all. */
static void assert_page(sdt_session *s, const char *const *options, const char *keys, int total)
{
    char found[200] = "";
    int64_t count = -1;
    sdt_cursor *page;

    assert_ok(s, sdt_list(s, SDT_KIND_BODY, options, &count, &page));
    while (sdt_cursor_next(page) == SDT_OK) {
        strcat(found, *found ? " " : "");
        strcat(found, sdt_record_key(sdt_cursor_record(page)));
    }
    sdt_cursor_free(page);
    assert_string_equal(found, keys);
    assert_int_equal(count, total);
}

static void a_list_without_options_is_that_of_sdt_find(void **state)
{
    assert_page(session_of(state), NULL, "a b c d e f", 6);
}

static void titles_come_in_swedish_order(void **state)
{
    assert_page(session_of(state), OPTIONS("order_by", "title"), "d c b f a e", 6);
    assert_page(session_of(state), OPTIONS("order_by", "name"), "d c b f a e", 6);
}

static void descending_turns_the_order_around(void **state)
{
    assert_page(session_of(state), OPTIONS("order_by", "title", "descending", "1"), "e a f b c d",
                6);
    assert_page(session_of(state), OPTIONS("descending", "1"), "f e d c b a", 6);
}

static void numbers_come_by_value_and_what_is_absent_last_both_ways(void **state)
{
    assert_page(session_of(state), OPTIONS("order_by", "meetings_per_year"), "d b c a e f", 6);
    assert_page(session_of(state), OPTIONS("order_by", "meetings_per_year", "descending", "1"),
                "c b d a e f", 6);
}

static void references_come_by_the_titles_that_they_lead_to(void **state)
{
    /* Botkyrka, Huddinge, Nynäshamn, by keys 0127, 0126, 0192 */
    assert_page(session_of(state), OPTIONS("order_by", "municipality"), "d f e a b c", 6);
}

static void words_come_in_the_order_of_the_schema(void **state)
{
    int field = sdt_field_find(SDT_KIND_BODY, "role"), network = -1, secretariat = -1;

    for (int i = 0; i < sdt_field_word_count(SDT_KIND_BODY, field); i++) {
        if (strcmp(sdt_field_word(SDT_KIND_BODY, field, i), "network") == 0)
            network = i;
        if (strcmp(sdt_field_word(SDT_KIND_BODY, field, i), "secretariat") == 0)
            secretariat = i;
    }
    assert_page(session_of(state), OPTIONS("order_by", "role"),
                network < secretariat ? "a b d e f c" : "c a b d e f", 6);
}

static void several_fields_filter_together(void **state)
{
    assert_page(session_of(state), OPTIONS("role", "network", "municipality", "0192"), "e", 1);
    assert_page(session_of(state), OPTIONS("role", "secretariat", "municipality", "0192"), "", 0);
}

static void an_empty_value_finds_what_is_absent(void **state)
{
    assert_page(session_of(state), OPTIONS("municipality", "", "role", "network"), "a b", 2);
}

static void words_filter_by_their_beginnings_whatever_their_case(void **state)
{
    assert_page(session_of(state), OPTIONS("containing", "kollektiv"), "b", 1);
    assert_page(session_of(state), OPTIONS("containing", "GODS åker"), "b", 1);
    assert_page(session_of(state), OPTIONS("containing", "trafiken"), "", 0); /* no beginning */
    assert_page(session_of(state), OPTIONS("containing", "angs"), "", 0);     /* ä is no a */
    assert_page(session_of(state), OPTIONS("containing", "ängs"), "f", 1);
}

static void pages_follow_each_other_by_offset_and_by_key(void **state)
{
    sdt_session *s = session_of(state);

    assert_page(s, OPTIONS("order_by", "title", "most", "2"), "d c", 6);
    assert_page(s, OPTIONS("order_by", "title", "most", "2", "offset", "2"), "b f", 6);
    assert_page(s, OPTIONS("order_by", "title", "most", "2", "after_key", "f"), "a e", 6);
    assert_page(s, OPTIONS("order_by", "title", "after_key", "c", "offset", "1"), "f a e", 6);
    assert_page(s, OPTIONS("offset", "6"), "", 6);
    assert_page(s, OPTIONS("offset", "9223372036854775807"), "", 6);
    assert_page(s, OPTIONS("after_key", "f"), "", 6);
    assert_page(s, OPTIONS("after_key", "gone"), "", 6);
}

/* Whatever the size of pages, they have every record once and in the same order. */
static void pages_of_every_size_are_the_whole_list(void **state)
{
    for (int most = 1; most <= 7; most++) {
        char all[40] = "", text[24], last[8] = "";
        int64_t count = 1;

        snprintf(text, sizeof text, "%d", most);
        while (count > 0) {
            sdt_cursor *page;

            count = 0;
            assert_ok(session_of(state),
                      sdt_list(session_of(state), SDT_KIND_BODY,
                               *last ? OPTIONS("most", text, "order_by", "name", "after_key", last)
                                     : OPTIONS("most", text, "order_by", "name"),
                               NULL, &page));
            while (sdt_cursor_next(page) == SDT_OK) {
                snprintf(last, sizeof last, "%s", sdt_record_key(sdt_cursor_record(page)));
                strcat(all, last);
                count++;
            }
            sdt_cursor_free(page);
        }
        assert_string_equal(all, "dcbfae");
    }
}

static void a_page_may_be_read_again_and_ends_with_its_database(void **state)
{
    sdt_session *s = session_of(state);
    sdt_cursor *page;

    assert_ok(s, sdt_list(s, SDT_KIND_BODY, OPTIONS("most", "1"), NULL, &page));
    for (int i = 0; i < 2; i++) {
        assert_int_equal(sdt_cursor_next(page), SDT_OK);
        assert_int_equal(sdt_cursor_next(page), SDT_END);
        assert_null(sdt_cursor_record(page));
    }
    assert_ok(s, sdt_session_close(s));
    assert_int_equal(sdt_cursor_next(page), SDT_ERROR_MISUSE);
    sdt_cursor_free(page);
}

static void what_a_list_cannot_be_asked_is_told(void **state)
{
    static const struct {
        const char *name, *value;
        int status;
        const char *says;
    } wrongs[] = {
        {"order_by", "nam", SDT_ERROR_NOT_FOUND, "name"},
        {"most", "0", SDT_ERROR_VALUE, "1–100000"},
        {"offset", "-1", SDT_ERROR_VALUE, "offset"},
        {"descending", "ja", SDT_ERROR_VALUE, "0, 1"},
        {"meetings_per_year", "många", SDT_ERROR_VALUE, "många"},
        {"rol", "network", SDT_ERROR_MISUSE, "role"},
    };
    sdt_session *s = session_of(state);
    sdt_cursor *page = NULL;

    for (size_t i = 0; i < COUNT(wrongs); i++) {
        assert_status(
            s, sdt_list(s, SDT_KIND_BODY, OPTIONS(wrongs[i].name, wrongs[i].value), NULL, &page),
            wrongs[i].status);
        assert_message(s, wrongs[i].says);
        assert_null(page);
    }
    assert_status(s, sdt_list(s, 9999, NULL, NULL, &page), SDT_ERROR_NOT_FOUND);
}

/* Else an option would hide it. */
static void no_kind_has_a_field_that_is_called_as_an_option_is(void **state)
{
    static const char *const names[] = {"containing", "order_by",  "descending",
                                        "offset",     "after_key", "most"};

    (void)state;
    for (int i = 0; i < sdt_kind_count(); i++)
        for (size_t j = 0; j < COUNT(names); j++)
            assert_int_equal(sdt_field_find(sdt_kind_at(i), names[j]), 0);
}

/* The rows of a search, as "kind/key/field " each. */
static void assert_found(sdt_session *s, const char *words, const char *const *options,
                         const char *rows)
{
    char found[400] = "";
    sdt_table *table;

    assert_ok(s, sdt_search(s, words, options, &table));
    while (sdt_table_next(table) == SDT_OK) {
        char row[80];

        snprintf(row, sizeof row, "%s/%s/%s ",
                 sdt_table_text(table, sdt_table_column_find(table, "kind")),
                 sdt_table_text(table, sdt_table_column_find(table, "key")),
                 sdt_table_text(table, sdt_table_column_find(table, "field")));
        strcat(found, row);
    }
    sdt_table_free(table);
    assert_string_equal(found, rows);
}

static void a_search_finds_by_key_then_by_title_then_by_text(void **state)
{
    sdt_session *s = session_of(state);

    assert_found(s, "0127", NULL, "municipality/0127/key ");
    assert_found(s, "botkyrka", NULL, "municipality/0127/name ");
    assert_found(s, "KOLLEKTIVTRAFIKEN landsbygd", NULL, "body/b/purpose ");
    assert_found(s, "finnsinte", NULL, "");
    assert_found(s, "rådet", NULL, "body/e/name ");
    assert_found(s, "a", NULL, "body/a/key body/d/name ");
}

static void a_search_keeps_to_a_kind_and_to_so_many(void **state)
{
    sdt_session *s = session_of(state);

    assert_found(s, "h", NULL, "municipality/0136/name municipality/0126/name ");
    assert_found(s, "h", OPTIONS("most", "1"), "municipality/0136/name ");
    assert_found(s, "h", OPTIONS("kind", "body"), "");
}

static void an_excerpt_is_one_line_about_the_word(void **state)
{
    sdt_session *s = session_of(state);
    sdt_table *table;

    assert_ok(s, sdt_search(s, "landsbygden", NULL, &table));
    assert_ok(s, sdt_table_next(table));
    assert_string_equal(sdt_table_text(table, sdt_table_column_find(table, "excerpt")),
                        "…godstrafiken. Och kollektivtrafiken på landsbygden.");
    assert_string_equal(sdt_table_text(table, sdt_table_column_find(table, "label")),
                        sdt_field_label(SDT_KIND_BODY, SDT_BODY_PURPOSE, "sv"));
    sdt_table_free(table);
}

static void a_search_for_no_word_is_told(void **state)
{
    sdt_session *s = session_of(state);
    sdt_table *table = NULL;

    assert_status(s, sdt_search(s, " -, ", NULL, &table), SDT_ERROR_VALUE);
    assert_message(s, "\" -, \"");
    assert_status(s, sdt_search(s, "a", OPTIONS("kind", "bodi"), &table), SDT_ERROR_NOT_FOUND);
    assert_message(s, "body");
    assert_null(table);
}

static sdt_record *record_of(sdt_session *s, int kind, const char *key)
{
    sdt_record *record;

    assert_ok(s, sdt_get(s, kind, key, &record));
    return record;
}

static void what_may_be_put_is_told_and_nothing_is_written(void **state)
{
    sdt_session *s = session_of(state);
    char *before = dump_of(s), *after;
    sdt_record *record = record_of(s, SDT_KIND_BODY, "a");

    assert_ok(s, sdt_record_parse(record, SDT_BODY_NAME, "Nytt namn"));
    assert_ok(s, sdt_may_put(record));
    after = dump_of(s);
    assert_string_equal(before, after);
    assert_int_equal(sdt_record_revision(record), 1);
    assert_ok(s, sdt_put(record)); /* and it can be put afterwards */
    sdt_record_free(record);
    free(before);
    free(after);
}

static void what_may_not_be_put_gets_the_answer_of_putting_it(void **state)
{
    sdt_session *s = session_of(state);
    sdt_record *record = record_of(s, SDT_KIND_BODY, "a"),
               *other = record_of(s, SDT_KIND_BODY, "a");

    assert_ok(s, sdt_record_clear(record, SDT_BODY_NAME));
    assert_status(s, sdt_may_put(record), SDT_ERROR_REQUIRED);
    assert_ok(s, sdt_record_parse(record, SDT_BODY_NAME, "Namn"));
    assert_ok(s, sdt_record_parse(record, SDT_BODY_MUNICIPALITY, "9999"));
    assert_status(s, sdt_may_put(record), SDT_ERROR_REFERENCE);
    assert_ok(s, sdt_record_clear(record, SDT_BODY_MUNICIPALITY));
    assert_ok(s, sdt_record_parse(other, SDT_BODY_NAME, "Annat"));
    assert_ok(s, sdt_put(other));
    assert_status(s, sdt_may_put(record), SDT_ERROR_CONFLICT);
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_SCOPE, "0126"));
    assert_ok(s, sdt_record_parse(other, SDT_BODY_NAME, "Ett tredje"));
    assert_status(s, sdt_may_put(other), SDT_ERROR_DENIED);
    assert_status(s, sdt_may_delete(other), SDT_ERROR_DENIED);
    sdt_record_free(record);
    sdt_record_free(other);
}

static void what_is_referred_to_may_not_be_deleted(void **state)
{
    sdt_session *s = session_of(state);
    sdt_record *held = record_of(s, SDT_KIND_MUNICIPALITY, "0127");
    sdt_record *free_one = record_of(s, SDT_KIND_MUNICIPALITY, "0136");

    assert_status(s, sdt_may_delete(held), SDT_ERROR_REFERENCE);
    assert_ok(s, sdt_may_delete(free_one));
    assert_ok(s, sdt_delete(free_one));
    sdt_record_free(held);
    sdt_record_free(free_one);
}

int main(void)
{
#define WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, fixture_end)
    const struct CMUnitTest tests[] = {
        WORLD(a_list_without_options_is_that_of_sdt_find),
        WORLD(titles_come_in_swedish_order),
        WORLD(descending_turns_the_order_around),
        WORLD(numbers_come_by_value_and_what_is_absent_last_both_ways),
        WORLD(references_come_by_the_titles_that_they_lead_to),
        WORLD(words_come_in_the_order_of_the_schema),
        WORLD(several_fields_filter_together),
        WORLD(an_empty_value_finds_what_is_absent),
        WORLD(words_filter_by_their_beginnings_whatever_their_case),
        WORLD(pages_follow_each_other_by_offset_and_by_key),
        WORLD(pages_of_every_size_are_the_whole_list),
        WORLD(a_page_may_be_read_again_and_ends_with_its_database),
        WORLD(what_a_list_cannot_be_asked_is_told),
        cmocka_unit_test(no_kind_has_a_field_that_is_called_as_an_option_is),
        WORLD(a_search_finds_by_key_then_by_title_then_by_text),
        WORLD(a_search_keeps_to_a_kind_and_to_so_many),
        WORLD(an_excerpt_is_one_line_about_the_word),
        WORLD(a_search_for_no_word_is_told),
        WORLD(what_may_be_put_is_told_and_nothing_is_written),
        WORLD(what_may_not_be_put_gets_the_answer_of_putting_it),
        WORLD(what_is_referred_to_may_not_be_deleted),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
