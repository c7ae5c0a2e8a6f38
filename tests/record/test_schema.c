/*
 * lib/record, the schema as reflection shows it: what must hold of every kind and field, whoever
 * adds one.
 */
#include "support/support.h"

#include "record/kind.h"

#include <ctype.h>
#include <math.h>
#include <sodertorn/followup.h>
#include <stdlib.h>
#include <string.h>

/* Lower-case letters, digits and underscores, beginning with a letter. */
static bool is_name(const char *text)
{
    if (!text || !islower((unsigned char)text[0]))
        return false;
    for (; *text; text++)
        if (!islower((unsigned char)*text) && !isdigit((unsigned char)*text) && *text != '_')
            return false;
    return true;
}

static bool is_sentence(const char *text)
{
    return text && strlen(text) > 1 && text[strlen(text) - 1] == '.';
}

/* A word or two for people, which ends as a word does. */
static bool is_label(const char *text)
{
    return text && text[0] && !strpbrk(text, ".\n|") && text[strlen(text) - 1] != ' ';
}

static const char *const languages[] = {"sv", "en"};

static void for_every_field(void (*fact)(int kind, int field))
{
    for (int i = 0; i < sdt_kind_count(); i++)
        for (int j = 0; j < sdt_field_count(sdt_kind_at(i)); j++)
            fact(sdt_kind_at(i), sdt_field_at(sdt_kind_at(i), j));
}

static void every_kind_has_a_number_a_name_labels_and_a_sentence(void **state)
{
    (void)state;
    assert_true(sdt_kind_count() >= 25);
    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i);
        assert_true(kind > 0);
        assert_true(is_name(sdt_kind_name(kind)));
        assert_int_equal(sdt_kind_find(sdt_kind_name(kind)), kind);
        for (size_t j = 0; j < COUNT(languages); j++) {
            assert_true(is_label(sdt_kind_label(kind, languages[j])));
            assert_true(is_sentence(sdt_kind_help(kind, languages[j])));
        }
        assert_true(sdt_field_count(kind) > 0);
        for (int j = 0; j < i; j++)
            assert_int_not_equal(sdt_kind_at(j), kind);
    }
}

static void a_field_is_whole(int kind, int field)
{
    int type = sdt_field_type(kind, field);

    assert_true(field > 0);
    assert_true(is_name(sdt_field_name(kind, field)));
    assert_int_equal(sdt_field_find(kind, sdt_field_name(kind, field)), field);
    assert_true(type >= SDT_TYPE_TEXT && type <= SDT_TYPE_REFERENCE);
    assert_non_null(sdt_field_since(kind, field));
    assert_true((sdt_field_word_count(kind, field) > 0) == (type == SDT_TYPE_ENUM));
    assert_true((sdt_field_target(kind, field) != 0) == (type == SDT_TYPE_REFERENCE));
    assert_false(strcmp(sdt_field_name(kind, field), "key") == 0);
    assert_false(strcmp(sdt_field_name(kind, field), "id") == 0);
    assert_false(strcmp(sdt_field_name(kind, field), "revision") == 0);
}

static void every_field_has_a_number_a_name_a_type_and_a_sentence(void **state)
{
    (void)state;
    for_every_field(a_field_is_whole);
}

static void a_field_speaks_both_languages(int kind, int field)
{
    for (size_t i = 0; i < COUNT(languages); i++) {
        assert_true(is_label(sdt_field_label(kind, field, languages[i])));
        assert_true(is_sentence(sdt_field_help(kind, field, languages[i])));
        for (int word = 0; word < sdt_field_word_count(kind, field); word++) {
            assert_true(is_label(sdt_field_word_label(kind, field, word, languages[i])));
            assert_true(is_sentence(sdt_field_word_help(kind, field, word, languages[i])));
        }
    }
    assert_string_not_equal(sdt_field_help(kind, field, "sv"), sdt_field_help(kind, field, "en"));
}

static void every_field_and_word_has_a_label_and_help_in_both_languages(void **state)
{
    (void)state;
    for_every_field(a_field_speaks_both_languages);
}

static void a_label_is_one_in_its_kind(int kind, int field)
{
    for (size_t i = 0; i < COUNT(languages); i++)
        for (int j = 0; j < sdt_field_count(kind); j++) {
            int other = sdt_field_at(kind, j);
            if (other != field && strcmp(sdt_field_label(kind, field, languages[i]),
                                         sdt_field_label(kind, other, languages[i])) == 0)
                fail_msg("%s.%s and %s are both called %s", sdt_kind_name(kind),
                         sdt_field_name(kind, field), sdt_field_name(kind, other),
                         sdt_field_label(kind, field, languages[i]));
        }
}

static void labels_tell_the_fields_of_a_kind_apart(void **state)
{
    (void)state;
    for_every_field(a_label_is_one_in_its_kind);
}

static void labels_and_help_are_swedish_unless_english_is_asked_for(void **state)
{
    const int kind = SDT_KIND_ACTIVITY, field = SDT_ACTIVITY_STATUS;
    static const char *const swedish[] = {"sv", NULL, "", "de", "EN"};

    (void)state;
    for (size_t i = 0; i < COUNT(swedish); i++) {
        assert_string_equal(sdt_kind_label(kind, swedish[i]), "aktivitet");
        assert_string_equal(sdt_kind_help(kind, swedish[i]),
                            "Något som görs för ett verksamhetsmål.");
        assert_string_equal(sdt_field_label(kind, field, swedish[i]), "Status");
        assert_string_equal(sdt_field_help(kind, field, swedish[i]),
                            "Hur långt aktiviteten har kommit.");
        assert_string_equal(sdt_field_word_label(kind, field, 0, swedish[i]), "ej påbörjad");
        assert_string_equal(sdt_field_word_help(kind, field, 0, swedish[i]),
                            "Arbetet har inte börjat.");
    }
    assert_string_equal(sdt_kind_label(kind, "en"), "activity");
    assert_string_equal(sdt_kind_help(kind, "en"), "Something that is done for an objective.");
    assert_string_equal(sdt_field_label(kind, field, "en"), "Status");
    assert_string_equal(sdt_field_help(kind, field, "en"), "How far it has come.");
    assert_string_equal(sdt_field_word_label(kind, field, 0, "en"), "not started");
    assert_string_equal(sdt_field_word_help(kind, field, 0, "en"), "Work has not begun.");
}

/* The follow-up has words of its own for what it finds; a form and a report must not disagree. */
static void a_status_has_the_word_that_a_report_prints(void **state)
{
    (void)state;
    for (int i = 0; i < sdt_field_word_count(SDT_KIND_LABEL, SDT_LABEL_STATUS); i++)
        for (size_t j = 0; j < COUNT(languages); j++)
            assert_string_equal(
                sdt_field_word_label(SDT_KIND_LABEL, SDT_LABEL_STATUS, i, languages[j]),
                sdt_followup_word(sdt_field_word(SDT_KIND_LABEL, SDT_LABEL_STATUS, i),
                                  SDT_FORM_PLAIN, languages[j]));
}

static void bounds_are_those_of_the_type(int kind, int field)
{
    const int type = sdt_field_type(kind, field);
    const double min = sdt_field_min(kind, field), max = sdt_field_max(kind, field);

    if (type == SDT_TYPE_BOOLEAN)
        assert_true(min >= 0 && min <= 0 && max >= 1 && max <= 1);
    else if (type == SDT_TYPE_INTEGER || type == SDT_TYPE_NUMBER)
        assert_true(min < max && isfinite(min) == isfinite(max));
    else
        assert_true(min >= 0 && min <= 0 && max >= 0 && max <= 0);
    if (type != SDT_TYPE_TEXT)
        assert_true(sdt_field_max_length(kind, field) == 0);
    else if (!sdt_field_verb(kind, field))
        assert_true(sdt_field_max_length(kind, field) > 0);
}

static void numbers_have_bounds_and_texts_a_length(void **state)
{
    (void)state;
    for_every_field(bounds_are_those_of_the_type);
    assert_true(sdt_field_max(SDT_KIND_BODY, SDT_BODY_MEETINGS_PER_YEAR) > 365);
    assert_true(sdt_field_max(SDT_KIND_BODY, SDT_BODY_MEETINGS_PER_YEAR) < 367);
    assert_true(isinf(sdt_field_min(SDT_KIND_TARGET, SDT_TARGET_VALUE)));
    assert_int_equal(sdt_field_max_length(SDT_KIND_GOAL, SDT_GOAL_TITLE), 500);
}

static int order_of(int kind)
{
    for (int i = 0; i < sdt_kind_count(); i++)
        if (sdt_kind_at(i) == kind)
            return i;
    return -1;
}

static void leads_backward(int kind, int field)
{
    int target = sdt_field_target(kind, field);
    const struct sdt__kind *k = sdt__kind(kind);

    if (target == 0)
        return;
    assert_true(order_of(target) >= 0 && order_of(target) <= order_of(kind));
    if (target == kind)
        assert_true(k->fields[sdt__field_index(k, field)].tree || !sdt_field_required(kind, field));
}

static void references_lead_to_kinds_that_stand_before(void **state)
{
    (void)state;
    for_every_field(leads_backward);
}

static void a_choice_has_two_fields_that_are_not_required(int kind, int field)
{
    const char *choice = sdt_field_choice(kind, field);
    int count = 0;

    if (!choice)
        return;
    assert_false(sdt_field_required(kind, field));
    for (int i = 0; i < sdt_field_count(kind); i++) {
        const char *other = sdt_field_choice(kind, sdt_field_at(kind, i));
        count += other && strcmp(other, choice) == 0;
    }
    assert_true(count >= 2);
}

static void every_choice_is_one(void **state)
{
    (void)state;
    for_every_field(a_choice_has_two_fields_that_are_not_required);
}

static void a_field_of_a_verb_is_never_required(int kind, int field)
{
    assert_false(sdt_field_verb(kind, field) && sdt_field_required(kind, field));
}

static void records_can_be_put_before_their_verbs_have_run(void **state)
{
    (void)state;
    for_every_field(a_field_of_a_verb_is_never_required);
}

static void what_names_and_owns_a_record_is_a_field_of_it(void **state)
{
    (void)state;
    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i), title = sdt_kind_title_field(kind);
        int owner = sdt_kind_owner_field(kind);

        if (title)
            assert_int_equal(sdt_field_type(kind, title), SDT_TYPE_TEXT);
        if (owner)
            assert_int_equal(sdt_field_target(kind, owner), SDT_KIND_MUNICIPALITY);
    }
}

static void inverse_names_are_unique_in_the_kind_they_lead_to(void **state)
{
    (void)state;
    for (int a = 0; a < sdt__kind_count; a++)
        for (int i = 0; i < sdt__kinds[a].field_count; i++) {
            const struct sdt__field *x = &sdt__kinds[a].fields[i];
            if (!x->target)
                continue;
            assert_true(is_name(x->inverse));
            assert_int_equal(sdt_field_find(x->target, x->inverse), 0);
            for (int b = 0; b <= a; b++)
                for (int j = 0; j < (b == a ? i : sdt__kinds[b].field_count); j++) {
                    const struct sdt__field *y = &sdt__kinds[b].fields[j];
                    if (y->target == x->target && strcmp(x->inverse, y->inverse) == 0)
                        fail_msg("%s.%s and %s.%s are both called %s", sdt__kinds[a].name, x->name,
                                 sdt__kinds[b].name, y->name, x->inverse);
                }
        }
}

static void the_schema_as_json_is_the_generated_file(void **state)
{
    struct fixture *fixture = *state;
    struct text text = {0};
    size_t size;
    char *wanted = read_file(SDT_TEST_SOURCE "/lib/schema/generated/schema.json", &size);

    assert_ok(fixture->session, sdt_schema_write_json(fixture->session, text_write, &text));
    assert_int_equal(text.size, size);
    assert_string_equal(text.bytes, wanted);
    free(wanted);
    text_free(&text);
}

static void a_number_that_is_none_gives_nothing(void **state)
{
    static const int none[] = {0, -1, 9999, INT32_MAX, INT32_MIN};

    (void)state;
    for (size_t i = 0; i < COUNT(none); i++) {
        int n = none[i];
        const int pairs[][2] = {{n, 1}, {SDT_KIND_GOAL, n}, {n, n}};

        assert_int_equal(sdt_kind_at(n == 0 ? -1 : n), 0);
        assert_null(sdt_kind_name(n));
        assert_null(sdt_kind_label(n, "sv"));
        assert_null(sdt_kind_label(n, NULL));
        assert_null(sdt_kind_help(n, "sv"));
        assert_null(sdt_kind_help(n, "en"));
        assert_int_equal(sdt_kind_title_field(n), 0);
        assert_int_equal(sdt_kind_owner_field(n), 0);
        assert_int_equal(sdt_field_count(n), 0);
        assert_int_equal(sdt_field_at(n, 0), 0);
        assert_int_equal(sdt_field_at(SDT_KIND_GOAL, n == 0 ? -1 : n), 0);
        assert_int_equal(sdt_field_find(n, "title"), 0);
        assert_null(sdt_field_word(SDT_KIND_BODY, SDT_BODY_ROLE, n == 0 ? -1 : n));
        for (size_t j = 0; j < COUNT(languages); j++) {
            int word = n == 0 ? -1 : n;
            assert_null(sdt_field_word_label(SDT_KIND_BODY, SDT_BODY_ROLE, word, languages[j]));
            assert_null(sdt_field_word_help(SDT_KIND_BODY, SDT_BODY_ROLE, word, languages[j]));
        }
        for (size_t j = 0; j < COUNT(pairs); j++) {
            assert_null(sdt_field_name(pairs[j][0], pairs[j][1]));
            for (size_t k = 0; k < COUNT(languages); k++) {
                assert_null(sdt_field_label(pairs[j][0], pairs[j][1], languages[k]));
                assert_null(sdt_field_help(pairs[j][0], pairs[j][1], languages[k]));
                assert_null(sdt_field_word_label(pairs[j][0], pairs[j][1], 0, languages[k]));
                assert_null(sdt_field_word_help(pairs[j][0], pairs[j][1], 0, languages[k]));
            }
            assert_true(fpclassify(sdt_field_min(pairs[j][0], pairs[j][1])) == FP_ZERO);
            assert_true(fpclassify(sdt_field_max(pairs[j][0], pairs[j][1])) == FP_ZERO);
            assert_true(sdt_field_max_length(pairs[j][0], pairs[j][1]) == 0);
            assert_null(sdt_field_choice(pairs[j][0], pairs[j][1]));
            assert_null(sdt_field_verb(pairs[j][0], pairs[j][1]));
            assert_null(sdt_field_since(pairs[j][0], pairs[j][1]));
            assert_null(sdt_field_word(pairs[j][0], pairs[j][1], 0));
            assert_int_equal(sdt_field_type(pairs[j][0], pairs[j][1]), 0);
            assert_int_equal(sdt_field_required(pairs[j][0], pairs[j][1]), 0);
            assert_int_equal(sdt_field_target(pairs[j][0], pairs[j][1]), 0);
            assert_int_equal(sdt_field_personal(pairs[j][0], pairs[j][1]), 0);
            assert_int_equal(sdt_field_word_count(pairs[j][0], pairs[j][1]), 0);
        }
    }
    assert_int_equal(sdt_kind_find(NULL), 0);
    assert_int_equal(sdt_kind_find("no such kind"), 0);
    assert_int_equal(sdt_field_find(SDT_KIND_GOAL, NULL), 0);
    assert_int_equal(sdt_field_find(SDT_KIND_GOAL, "no such field"), 0);
}

/* Capitals of the letters that Swedish names have. */
static void in_capitals(const char *text, char *out)
{
    for (; *text; text++, out++) {
        *out = (char)toupper((unsigned char)*text);
        if (text[0] == '\xc3' && (unsigned char)text[1] >= 0xa0) { /* å, ä, ö, é */
            *out++ = *text++;
            *out = (char)(*text - 0x20);
        }
    }
    *out = '\0';
}

static void a_kind_is_found_by_name_and_label_whatever_the_case(void **state)
{
    sdt_session *session;

    (void)state;
    assert_int_equal(sdt_session_new(&session), SDT_OK);
    for (int i = 0; i < sdt_kind_count(); i++) {
        const int kind = sdt_kind_at(i);
        const char *const words[] = {sdt_kind_name(kind), sdt_kind_label(kind, "sv"),
                                     sdt_kind_label(kind, "en")};

        for (int j = 0; j < 3; j++) {
            char capitals[100];
            int found;

            in_capitals(words[j], capitals);
            assert_ok(session, sdt_kind_lookup(session, words[j], &found));
            assert_int_equal(found, kind);
            assert_ok(session, sdt_kind_lookup(session, capitals, &found));
            assert_int_equal(found, kind);
        }
    }
    sdt_session_free(session);
}

static void an_unknown_kind_is_told_with_the_nearest_word_of_the_language(void **state)
{
    sdt_session *session;
    int kind;

    (void)state;
    assert_int_equal(sdt_session_new(&session), SDT_OK);
    assert_status(session, sdt_kind_lookup(session, "fokusomåde", &kind), SDT_ERROR_NOT_FOUND);
    assert_int_equal(kind, 0);
    assert_message(session, "menade du fokusområde");
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    assert_status(session, sdt_kind_lookup(session, "focusarea", &kind), SDT_ERROR_NOT_FOUND);
    assert_message(session, "did you mean focus");
    sdt_session_free(session);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_has_a_number_a_name_labels_and_a_sentence),
        cmocka_unit_test(every_field_has_a_number_a_name_a_type_and_a_sentence),
        cmocka_unit_test(every_field_and_word_has_a_label_and_help_in_both_languages),
        cmocka_unit_test(a_kind_is_found_by_name_and_label_whatever_the_case),
        cmocka_unit_test(an_unknown_kind_is_told_with_the_nearest_word_of_the_language),
        cmocka_unit_test(labels_tell_the_fields_of_a_kind_apart),
        cmocka_unit_test(labels_and_help_are_swedish_unless_english_is_asked_for),
        cmocka_unit_test(a_status_has_the_word_that_a_report_prints),
        cmocka_unit_test(numbers_have_bounds_and_texts_a_length),
        cmocka_unit_test(references_lead_to_kinds_that_stand_before),
        cmocka_unit_test(every_choice_is_one),
        cmocka_unit_test(records_can_be_put_before_their_verbs_have_run),
        cmocka_unit_test(what_names_and_owns_a_record_is_a_field_of_it),
        cmocka_unit_test(inverse_names_are_unique_in_the_kind_they_lead_to),
        cmocka_unit_test_setup_teardown(the_schema_as_json_is_the_generated_file, fixture_bare,
                                        fixture_end),
        cmocka_unit_test(a_number_that_is_none_gives_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
