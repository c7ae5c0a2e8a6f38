/*
 * lib/record, what people call kinds and the words of enumerations, in both languages.
 */
#include "support/support.h"

/* What people call a word stands for it, in both languages and whatever the case: no two of a field are
   called alike. */
static void words_of_enumerations_are_read_by_what_they_are_called(void **state)
{
    sdt_session *s;

    (void)state;
    assert_int_equal(sdt_session_new(&s), SDT_OK);
    for (int k = 0; k < sdt_kind_count(); k++) {
        const int kind = sdt_kind_at(k);
        sdt_record *record;

        assert_ok(s, sdt_record_new(s, kind, &record));
        for (int f = 0; f < sdt_field_count(kind); f++) {
            const int field = sdt_field_at(kind, f);

            if (sdt_field_verb(kind, field))
                continue;
            for (int i = 0; i < sdt_field_word_count(kind, field); i++) {
                const char *word = sdt_field_word(kind, field, i);

                assert_ok(s, sdt_record_set_text(record, field,
                                                 sdt_field_word_label(kind, field, i, "sv")));
                assert_string_equal(sdt_record_text(record, field), word);
                assert_ok(s, sdt_record_set_text(record, field,
                                                 sdt_field_word_label(kind, field, i, "en")));
                assert_string_equal(sdt_record_text(record, field), word);
            }
        }
        sdt_record_free(record);
    }
    sdt_session_free(s);
}

static void word_that_is_none_is_told_with_those_that_there_are_in_the_users_language(void **state)
{
    sdt_session *s;
    sdt_record *record;

    (void)state;
    assert_int_equal(sdt_session_new(&s), SDT_OK);
    assert_ok(s, sdt_record_new(s, SDT_KIND_ADOPTION, &record));
    assert_ok(s, sdt_record_set_text(record, SDT_ADOPTION_OUTCOME, "Antaget med TILLÄGG"));
    assert_string_equal(sdt_adoption_outcome(record), "adopted_with_addition");
    assert_status(s, sdt_record_set_text(record, SDT_ADOPTION_OUTCOME, "bifall"), SDT_ERROR_VALUE);
    assert_message(s, "antaget (adopted), ");
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_LANGUAGE, "en"));
    assert_status(s, sdt_record_set_text(record, SDT_ADOPTION_OUTCOME, "adoptd"), SDT_ERROR_VALUE);
    assert_message(s, "adopted, ");
    sdt_record_free(record);
    sdt_session_free(s);
}

static void kind_is_looked_up_by_what_people_call_it(void **state)
{
    sdt_session *s;
    int kind;

    (void)state;
    assert_int_equal(sdt_session_new(&s), SDT_OK);
    for (int k = 0; k < sdt_kind_count(); k++) {
        assert_ok(s, sdt_kind_lookup(s, sdt_kind_label(sdt_kind_at(k), "sv"), &kind));
        assert_int_equal(kind, sdt_kind_at(k));
        assert_ok(s, sdt_kind_lookup(s, sdt_kind_label(sdt_kind_at(k), "en"), &kind));
        assert_int_equal(kind, sdt_kind_at(k));
    }
    assert_status(s, sdt_kind_lookup(s, "delmå", &kind), SDT_ERROR_NOT_FOUND);
    assert_message(s, "delmål");
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_of_enumerations_are_read_by_what_they_are_called),
        cmocka_unit_test(word_that_is_none_is_told_with_those_that_there_are_in_the_users_language),
        cmocka_unit_test(kind_is_looked_up_by_what_people_call_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
