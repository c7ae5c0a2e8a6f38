/*
 * The schema as reflection shows it: what must hold of every kind and field, whoever adds one.
 */
#include "support/support.h"

#include "record/kind.h"

#include <ctype.h>
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
    return text && text[0] && text[strlen(text) - 1] == '.';
}

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
        assert_true(sdt_kind_label(kind, "sv")[0] && sdt_kind_label(kind, "en")[0]);
        assert_true(is_sentence(sdt_kind_doc(kind)));
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
    assert_true(is_sentence(sdt_field_doc(kind, field)));
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

static int place_of(int kind)
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
    assert_true(place_of(target) >= 0 && place_of(target) <= place_of(kind));
    if (target == kind)
        assert_true(sdt__field_at(k, sdt__field_place(k, field))->tree ||
                    !sdt_field_required(kind, field));
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
            const struct sdt__field *x = sdt__field_at(&sdt__kinds[a], i);
            if (!x->target)
                continue;
            assert_true(is_name(sdt__field_inverse(x)));
            assert_int_equal(sdt_field_find(x->target, sdt__field_inverse(x)), 0);
            for (int b = 0; b <= a; b++)
                for (int j = 0; j < (b == a ? i : sdt__kinds[b].field_count); j++) {
                    const struct sdt__field *y = sdt__field_at(&sdt__kinds[b], j);
                    if (y->target == x->target &&
                        strcmp(sdt__field_inverse(x), sdt__field_inverse(y)) == 0)
                        fail_msg("%s.%s and %s.%s are both called %s", sdt__kinds[a].name,
                                 sdt__field_name(x), sdt__kinds[b].name, sdt__field_name(y),
                                 sdt__field_inverse(x));
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
        assert_null(sdt_kind_doc(n));
        assert_int_equal(sdt_kind_title_field(n), 0);
        assert_int_equal(sdt_kind_owner_field(n), 0);
        assert_int_equal(sdt_field_count(n), 0);
        assert_int_equal(sdt_field_at(n, 0), 0);
        assert_int_equal(sdt_field_at(SDT_KIND_GOAL, n == 0 ? -1 : n), 0);
        assert_int_equal(sdt_field_find(n, "title"), 0);
        assert_null(sdt_field_word(SDT_KIND_BODY, SDT_BODY_ROLE, n == 0 ? -1 : n));
        for (size_t j = 0; j < COUNT(pairs); j++) {
            assert_null(sdt_field_name(pairs[j][0], pairs[j][1]));
            assert_null(sdt_field_doc(pairs[j][0], pairs[j][1]));
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_has_a_number_a_name_labels_and_a_sentence),
        cmocka_unit_test(every_field_has_a_number_a_name_a_type_and_a_sentence),
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
