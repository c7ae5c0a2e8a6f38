/*
 * A record from its JSON, as forms and services send it.
 */
#include "support/support.h"

#include <sodertorn/exchange.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int open_world(void **state)
{
    sdt_session *s;

    if (fixture_memory(state) != 0)
        return -1;
    s = ((struct fixture *)*state)->session;
    plant(s, SDT_KIND_MUNICIPALITY, "0126");
    plant(s, SDT_KIND_PROGRAMME, "p");
    return 0;
}

static int from(sdt_session *s, int kind, const char *text, sdt_record **out)
{
    return sdt_record_from_json(s, kind, text, strlen(text), out);
}

/* With its revision; to be freed with free(). */
static char *whole_json_of(const sdt_record *record)
{
    struct text text = {0};

    assert_int_equal(sdt_record_write_json(record, text_write, &text), SDT_OK);
    return text.bytes;
}

static void what_is_told_changes_and_everything_else_stays(void **state)
{
    sdt_session *s = session_of(state);
    sdt_record *before, *record;

    assert_ok(s, sdt_get(s, SDT_KIND_MUNICIPALITY, "0126", &before));
    assert_ok(s, from(s, SDT_KIND_MUNICIPALITY,
                      "{\"key\": \"0126\", \"website\": \"https://huddinge.se\"}", &record));
    assert_ok(s, sdt_put(record));
    assert_string_equal(sdt_municipality_website(record), "https://huddinge.se");
    assert_string_equal(sdt_municipality_name(record), sdt_municipality_name(before));
    assert_int_equal(sdt_record_revision(record), 2);
    sdt_record_free(record);
    assert_ok(s, from(s, SDT_KIND_MUNICIPALITY, "{\"key\": \"0126\", \"website\": null}", &record));
    assert_ok(s, sdt_put(record));
    assert_false(sdt_municipality_has_website(record));
    sdt_record_free(record);
    sdt_record_free(before);
}

static void a_key_that_is_not_there_and_none_make_a_new_record(void **state)
{
    static const char *const texts[] = {
        "{\"key\": \"0136\", \"name\": \"Haninge\", \"level\": \"municipality\"}",
        "{\"name\": \"Tyresö\", \"level\": \"municipality\"}"};
    sdt_session *s = session_of(state);
    sdt_record *record;

    for (size_t i = 0; i < COUNT(texts); i++) {
        assert_ok(s, from(s, SDT_KIND_MUNICIPALITY, texts[i], &record));
        assert_int_equal(sdt_record_id(record), 0);
        assert_ok(s, sdt_put(record));
        assert_int_equal(sdt_record_revision(record), 1);
        sdt_record_free(record);
    }
}

/* Every kind, written and read back, is as it was: nothing is lost on the way to a form. */
static void every_kind_comes_back_as_it_was_written(void **state)
{
    sdt_session *s = session_of(state);

    for (int i = 0; i < sdt_kind_count(); i++) {
        char *written, *again;
        sdt_record *record, *read;

        plant(s, sdt_kind_at(i), "json");
        assert_ok(s, sdt_get(s, sdt_kind_at(i), "json", &record));
        written = whole_json_of(record);
        assert_non_null(strstr(written, "\"revision\": "));
        assert_ok(s, from(s, sdt_kind_at(i), written, &read));
        again = whole_json_of(read);
        assert_string_equal(written, again);
        assert_ok(s, sdt_put(read)); /* nothing has changed */
        assert_int_equal(sdt_record_revision(read), sdt_record_revision(record));
        free(written);
        free(again);
        sdt_record_free(record);
        sdt_record_free(read);
    }
}

static void a_revision_that_is_no_longer_the_record_s_is_a_conflict(void **state)
{
    sdt_session *s = session_of(state);
    sdt_record *first, *second;

    assert_ok(s, from(s, SDT_KIND_MUNICIPALITY,
                      "{\"key\": \"0126\", \"revision\": 1, \"name\": \"Ett\"}", &first));
    assert_ok(s, sdt_put(first));
    assert_ok(s, from(s, SDT_KIND_MUNICIPALITY,
                      "{\"key\": \"0126\", \"revision\": 1, \"name\": \"Två\"}", &second));
    assert_status(s, sdt_put(second), SDT_ERROR_CONFLICT);
    sdt_record_free(second);
    assert_ok(s, sdt_delete(first));
    assert_status(s,
                  from(s, SDT_KIND_MUNICIPALITY,
                       "{\"key\": \"0126\", \"revision\": 2, \"name\": \"Tre\"}", &second),
                  SDT_ERROR_CONFLICT);
    assert_null(second);
    sdt_record_free(first);
}

static void what_is_wrong_in_it_is_told_all_at_once(void **state)
{
    static const struct {
        const char *text;
        int status;
        const char *says;
    } wrongs[] = {
        {"[]", SDT_ERROR_VALUE, "municipality"},
        {"{\"key\": \"0126\", \"nam\": \"x\"}", SDT_ERROR_NOT_FOUND, "name"},
        {"{\"key\": \"0126\", \"name\": 3}", SDT_ERROR_VALUE, "name"},
        {"{\"key\": \"0126\", \"revision\": \"1\"}", SDT_ERROR_VALUE, "revision"},
        {"{\"key\": \"0126\", \"revision\": 1.5}", SDT_ERROR_VALUE, "revision"},
        {"{\"key\": \"0126\", \"revision\": -1}", SDT_ERROR_VALUE, "revision"},
        {"{\"key\": \"0126\", \"level\": \"stad\"}", SDT_ERROR_VALUE, "stad"},
        {"{\"key\": \"0126\", \"key\": \"0127\"}", SDT_ERROR_EXISTS, "key"},
        {"{\"key\": \"0126\"", SDT_ERROR_SYNTAX, "rad 1"},
        {"", SDT_ERROR_SYNTAX, ""},
    };
    sdt_session *s = session_of(state);
    sdt_record *record = NULL;

    for (size_t i = 0; i < COUNT(wrongs); i++) {
        assert_status(s, from(s, SDT_KIND_MUNICIPALITY, wrongs[i].text, &record), wrongs[i].status);
        assert_message(s, wrongs[i].says);
        assert_null(record);
    }
}

/* What only a verb changes may be sent back as it was read, and no other way. */
static void a_field_that_a_verb_owns_must_be_as_it_is(void **state)
{
    sdt_session *s = session_of(state);
    int owned = 0;

    for (int i = 0; i < sdt_kind_count(); i++) {
        const int kind = sdt_kind_at(i);

        for (int j = 0; j < sdt_field_count(kind); j++) {
            const int field = sdt_field_at(kind, j);
            char text[200];
            sdt_record *record = NULL;

            if (!sdt_field_verb(kind, field) || sdt_field_type(kind, field) != SDT_TYPE_DATE)
                continue;
            plant(s, kind, "json");
            owned++;
            snprintf(text, sizeof text, "{\"key\": \"json\", \"%s\": \"1999-12-31\"}",
                     sdt_field_name(kind, field));
            assert_status(s, from(s, kind, text, &record), SDT_ERROR_MISUSE);
            assert_message(s, sdt_field_verb(kind, field));
            assert_null(record);
        }
    }
    assert_true(owned > 0);
}

int main(void)
{
#define WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, fixture_end)
    const struct CMUnitTest tests[] = {
        WORLD(what_is_told_changes_and_everything_else_stays),
        WORLD(a_key_that_is_not_there_and_none_make_a_new_record),
        WORLD(every_kind_comes_back_as_it_was_written),
        WORLD(a_revision_that_is_no_longer_the_record_s_is_a_conflict),
        WORLD(what_is_wrong_in_it_is_told_all_at_once),
        WORLD(a_field_that_a_verb_owns_must_be_as_it_is),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
