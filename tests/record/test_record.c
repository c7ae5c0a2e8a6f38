/*
 * lib/record, records in memory, over all kinds and fields by reflection: what is set is read
 * back, what is absent stays so, and what is refused changes nothing.
 */
#include "record/every_field.h"

#include "record/record.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void absent_means_no_value(sdt_session *session, sdt_record *record, int field)
{
    int type = sdt_field_type(sdt_record_kind(record), field);

    (void)session;
    assert_int_equal(sdt_record_has(record, field), 0);
    if (is_text(type))
        assert_null(sdt_record_text(record, field));
    else if (type == SDT_TYPE_NUMBER)
        assert_true(fpclassify(sdt_record_number(record, field)) == FP_ZERO);
    else
        assert_int_equal(sdt_record_int(record, field), 0);
}

static void every_field_of_a_new_record_is_absent(void **state)
{
    for_every_field(state, absent_means_no_value);
}

static void zero_is_a_value(sdt_session *session, sdt_record *record, int field)
{
    int kind = sdt_record_kind(record), type = sdt_field_type(kind, field);

    if (is_text(type) || sdt_field_min(kind, field) > 0 || !may_set(kind, field))
        return;
    assert_ok(session, type == SDT_TYPE_NUMBER ? sdt_record_set_number(record, field, 0)
                                               : sdt_record_set_int(record, field, 0));
    assert_int_equal(sdt_record_has(record, field), 1);
    assert_ok(session, sdt_record_clear(record, field));
    assert_int_equal(sdt_record_has(record, field), 0);
}

static void absent_is_not_zero(void **state)
{
    for_every_field(state, zero_is_a_value);
}

static void what_is_set_is_there(sdt_session *session, sdt_record *record, int field)
{
    if (!may_set(sdt_record_kind(record), field))
        return;
    for (int variant = 0; variant < VARIANTS; variant++) {
        sdt_record *copy;
        char first[256], second[256];

        set_some(record, field, variant);
        assert_int_equal(sdt_record_has(record, field), 1);
        assert_ok(session, sdt_record_copy(record, &copy));
        assert_ok(session, sdt_record_clear(record, field));
        assert_int_equal(sdt_record_has(record, field), 0);
        set_some(record, field, variant);
        show(record, field, first);
        show(copy, field, second);
        assert_string_equal(first, second);
        sdt_record_free(copy);
    }
}

static void every_field_gives_back_what_was_set_and_so_does_a_copy(void **state)
{
    for_every_field(state, what_is_set_is_there);
}

/* A call that must be refused with a status, the place named and the record as it was. */
#define assert_refused(record, field, call, wanted)                                                \
    do {                                                                                           \
        char before_[256], after_[256];                                                            \
        show(record, field, before_);                                                              \
        assert_status((record)->session, call, wanted);                                            \
        refusal_names_its_place(record, field);                                                    \
        show(record, field, after_);                                                               \
        assert_string_equal(before_, after_);                                                      \
    } while (0)

static void refusal_names_its_place(const sdt_record *record, int field)
{
    const char *name = sdt_field_name(sdt_record_kind(record), field);
    sdt_table *problems;

    assert_true(sdt_session_status(record->session) < 0);
    assert_true(sdt_session_message(record->session)[0] != '\0');
    assert_ok(record->session, sdt_session_problems(record->session, &problems));
    assert_true(sdt_table_row_count(problems) == 1);
    assert_int_equal(sdt_table_next(problems), SDT_OK);
    assert_string_equal(sdt_table_text(problems, sdt_table_column_find(problems, "field")), name);
    assert_string_equal(sdt_table_text(problems, sdt_table_column_find(problems, "kind")),
                        sdt_kind_name(sdt_record_kind(record)));
    sdt_table_free(problems);
}

static const char *const not_utf8[] = {"\xff", "a\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80",
                                       "\xc3", "\xe2\x82"};

static const char *const no_dates[] = {"",           "2024-2-3",   "2023-02-29", "2024-13-01",
                                       "20240101",   "2024-01-32", "0000-01-01", "2024-01-01T00",
                                       "1900-02-29", "24-01-01"};

static const char *const no_periods[] = {"",       "23",     "2023Q5", "2023-13", "2023T4",
                                         "2023H3", "2023Q0", "abcd",   "2023 ",   "0000"};

static const char *const no_keys[] = {"", " a", "a ", "a\nb", "\x7f"};

static void bad_texts_are_refused(sdt_record *record, int field, int type)
{
    char *long_key = calloc(1, 202);

    for (size_t i = 0; i < COUNT(not_utf8); i++)
        assert_refused(record, field, sdt_record_set_text(record, field, not_utf8[i]),
                       SDT_ERROR_VALUE);
    for (size_t i = 0; type == SDT_TYPE_DATE && i < COUNT(no_dates); i++)
        assert_refused(record, field, sdt_record_set_text(record, field, no_dates[i]),
                       SDT_ERROR_VALUE);
    for (size_t i = 0; type == SDT_TYPE_PERIOD && i < COUNT(no_periods); i++)
        assert_refused(record, field, sdt_record_set_text(record, field, no_periods[i]),
                       SDT_ERROR_VALUE);
    for (size_t i = 0; type == SDT_TYPE_REFERENCE && i < COUNT(no_keys); i++)
        assert_refused(record, field, sdt_record_set_text(record, field, no_keys[i]),
                       SDT_ERROR_VALUE);
    memset(long_key, 'x', 201);
    if (type == SDT_TYPE_REFERENCE)
        assert_refused(record, field, sdt_record_set_text(record, field, long_key),
                       SDT_ERROR_VALUE);
    if (type == SDT_TYPE_ENUM)
        assert_refused(record, field, sdt_record_set_text(record, field, "no such word"),
                       SDT_ERROR_VALUE);
    free(long_key);
    assert_refused(record, field, sdt_record_set_int(record, field, 1), SDT_ERROR_MISUSE);
    assert_refused(record, field, sdt_record_set_number(record, field, 1), SDT_ERROR_MISUSE);
}

static void bad_integers_are_refused(sdt_record *record, int field, double min, double max)
{
    static const char *const none[] = {"abc",  "1.5", "1e3", "9223372036854775808",
                                       "0x10", " 1",  "-"};

    for (size_t i = 0; i < COUNT(none); i++)
        assert_refused(record, field, sdt_record_parse(record, field, none[i]), SDT_ERROR_VALUE);
    if (min > -9e18)
        assert_refused(record, field, sdt_record_set_int(record, field, (int64_t)min - 1),
                       SDT_ERROR_VALUE);
    if (max < 9e18)
        assert_refused(record, field, sdt_record_set_int(record, field, (int64_t)max + 1),
                       SDT_ERROR_VALUE);
    assert_refused(record, field, sdt_record_set_text(record, field, "1"), SDT_ERROR_MISUSE);
}

static void bad_numbers_are_refused(sdt_record *record, int field, double min, double max)
{
    static const char *const none[] = {"abc", "12,5",  "1e999", "inf",
                                       "nan", "0x1p3", "1 000", "--1"};
    double above = nextafter(max, INFINITY), below = nextafter(min, -INFINITY);

    for (size_t i = 0; i < COUNT(none); i++)
        assert_refused(record, field, sdt_record_parse(record, field, none[i]), SDT_ERROR_VALUE);
    assert_refused(record, field, sdt_record_set_number(record, field, (double)NAN),
                   SDT_ERROR_VALUE);
    assert_refused(record, field, sdt_record_set_number(record, field, above), SDT_ERROR_VALUE);
    assert_refused(record, field, sdt_record_set_number(record, field, below), SDT_ERROR_VALUE);
    assert_refused(record, field, sdt_record_set_text(record, field, "1"), SDT_ERROR_MISUSE);
}

static void bad_values_are_refused(sdt_session *session, sdt_record *record, int field)
{
    const int kind = sdt_record_kind(record), type = sdt_field_type(kind, field);
    const double min = sdt_field_min(kind, field), max = sdt_field_max(kind, field);

    (void)session;
    if (sdt_field_verb(kind, field))
        return;
    for (int set = 0; set < 2; set++) {
        if (set)
            set_some(record, field, 1);
        switch (type) {
        case SDT_TYPE_INTEGER:
            bad_integers_are_refused(record, field, min, max);
            break;
        case SDT_TYPE_NUMBER:
            bad_numbers_are_refused(record, field, min, max);
            break;
        case SDT_TYPE_BOOLEAN:
            assert_refused(record, field, sdt_record_set_int(record, field, 2), SDT_ERROR_VALUE);
            assert_refused(record, field, sdt_record_set_int(record, field, -1), SDT_ERROR_VALUE);
            assert_refused(record, field, sdt_record_parse(record, field, "maybe"),
                           SDT_ERROR_VALUE);
            assert_refused(record, field, sdt_record_set_text(record, field, "1"),
                           SDT_ERROR_MISUSE);
            assert_refused(record, field, sdt_record_set_number(record, field, 1),
                           SDT_ERROR_MISUSE);
            break;
        default:
            bad_texts_are_refused(record, field, type);
        }
    }
}

static void a_bad_value_is_refused_with_its_place_and_changes_nothing(void **state)
{
    for_every_field(state, bad_values_are_refused);
}

/* As many bytes, in letters of two bytes where that comes out even: what counts is bytes, not letters. */
static char *text_of_size(size_t size)
{
    char *text = malloc(size + 1);

    for (size_t i = 0; i + 1 < size; i += 2)
        memcpy(text + i, "å", 2);
    if (size % 2 == 1)
        text[size - 1] = 'x';
    text[size] = '\0';
    return text;
}

static void one_byte_more_is_refused(sdt_session *session, sdt_record *record, int field)
{
    const int kind = sdt_record_kind(record);
    const size_t most = (size_t)sdt_field_max_length(kind, field);
    char *longest = text_of_size(most), *longer = text_of_size(most + 1);
    char limit[24];

    snprintf(limit, sizeof limit, "%zu", most);
    if (most > 0 && may_set(kind, field)) {
        assert_ok(session, sdt_record_set_text(record, field, longest));
        assert_string_equal(sdt_record_text(record, field), longest);
        assert_status(session, sdt_record_set_text(record, field, longer), SDT_ERROR_VALUE);
        assert_message(session, sdt_field_name(kind, field));
        assert_message(session, limit);
        refusal_names_its_place(record, field);
        assert_status(session, sdt_record_parse(record, field, longer), SDT_ERROR_VALUE);
        assert_string_equal(sdt_record_text(record, field), longest);
    }
    free(longest);
    free(longer);
}

static void a_text_is_taken_at_its_limit_and_refused_one_byte_above(void **state)
{
    for_every_field(state, one_byte_more_is_refused);
}

/* Every control character there is, at the end of a text. */
static void control_characters_are_refused(sdt_session *session, sdt_record *record, int field)
{
    const int kind = sdt_record_kind(record);
    const bool lines = sdt_field_has_lines(kind, field);

    if (!may_set(kind, field) || sdt_field_type(kind, field) != SDT_TYPE_TEXT) {
        assert_false(lines && sdt_field_type(kind, field) != SDT_TYPE_TEXT);
        return;
    }
    for (int code = 1; code < 0xA0; code += code == 0x1F ? 0x60 : 1) {
        const bool kept = lines && (code == '\t' || code == '\n' || code == '\r');
        char text[8], name[8];

        snprintf(text, sizeof text, code < 0x80 ? "åb%c" : "åb\xC2%c", code);
        snprintf(name, sizeof name, "U+%04X", (unsigned)code);
        assert_status(session, sdt_record_set_text(record, field, text),
                      kept ? SDT_OK : SDT_ERROR_VALUE);
        if (kept)
            continue;
        assert_message(session, "tecken 3");
        assert_message(session, name);
        refusal_names_its_place(record, field);
    }
}

static void a_text_has_no_control_characters_but_lines_where_it_may(void **state)
{
    for_every_field(state, control_characters_are_refused);
}

static void near_words_are_named(sdt_session *session, sdt_record *record, int field)
{
    int kind = sdt_record_kind(record);

    if (!may_set(kind, field))
        return;
    for (int i = 0; i < sdt_field_word_count(kind, field); i++) {
        const char *word = sdt_field_word(kind, field, i);
        const char *question;
        char near[64];

        if (strlen(word) < 4)
            continue;
        snprintf(near, sizeof near, "%.*s", (int)strlen(word) - 1, word);
        assert_status(session, sdt_record_set_text(record, field, near), SDT_ERROR_VALUE);
        question = strstr(sdt_session_message(session), "menade du ");
        assert_non_null(question);
        assert_non_null(strstr(question, word));
        for (int j = 0; j < sdt_field_word_count(kind, field); j++)
            assert_message(session, sdt_field_word(kind, field, j));
    }
}

static void a_misspelt_word_names_its_neighbour_and_all_words(void **state)
{
    for_every_field(state, near_words_are_named);
}

static void only_the_verb_sets_it(sdt_session *session, sdt_record *record, int field)
{
    const char *verb = sdt_field_verb(sdt_record_kind(record), field);

    if (!verb)
        return;
    assert_status(session, sdt_record_set_text(record, field, "2024-01-01"), SDT_ERROR_MISUSE);
    assert_message(session, verb);
    assert_status(session, sdt_record_set_int(record, field, 1), SDT_ERROR_MISUSE);
    assert_status(session, sdt_record_set_number(record, field, 1), SDT_ERROR_MISUSE);
    assert_status(session, sdt_record_parse(record, field, "2024-01-01"), SDT_ERROR_MISUSE);
    assert_status(session, sdt_record_clear(record, field), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_record_has(record, field), 0);
}

static void a_field_of_a_verb_cannot_be_set_by_hand(void **state)
{
    for_every_field(state, only_the_verb_sets_it);
}

static void parsed_is_set(sdt_session *session, sdt_record *record, int field)
{
    char shown[256], again[256];

    if (!may_set(sdt_record_kind(record), field))
        return;
    set_some(record, field, 3);
    if (is_text(sdt_field_type(sdt_record_kind(record), field))) {
        show(record, field, shown);
    } else if (sdt_field_type(sdt_record_kind(record), field) == SDT_TYPE_NUMBER) {
        snprintf(shown, sizeof shown, "%.17g", sdt_record_number(record, field));
    } else {
        snprintf(shown, sizeof shown, "%lld", (long long)sdt_record_int(record, field));
    }
    assert_ok(session, sdt_record_parse(record, field, ""));
    assert_int_equal(sdt_record_has(record, field), 0);
    assert_ok(session, sdt_record_parse(record, field, shown));
    show(record, field, again);
    set_some(record, field, 3);
    show(record, field, shown);
    assert_string_equal(again, shown);
    assert_ok(session, sdt_record_parse(record, field, NULL));
    assert_int_equal(sdt_record_has(record, field), 0);
}

static void a_field_of_any_type_is_parsed_from_text(void **state)
{
    for_every_field(state, parsed_is_set);
}

static void a_key_is_one_to_200_bytes_without_control_characters_or_outer_spaces(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *record = new_record(session, SDT_KIND_GOAL);
    char key[202];

    for (size_t i = 0; i < COUNT(no_keys); i++)
        assert_status(session, sdt_record_set_key(record, no_keys[i]), SDT_ERROR_VALUE);
    for (size_t i = 0; i < COUNT(not_utf8); i++)
        assert_status(session, sdt_record_set_key(record, not_utf8[i]), SDT_ERROR_VALUE);
    assert_null(sdt_record_key(record));
    memset(key, 'k', sizeof key);
    key[201] = '\0';
    assert_status(session, sdt_record_set_key(record, key), SDT_ERROR_VALUE);
    key[200] = '\0';
    assert_ok(session, sdt_record_set_key(record, key));
    assert_string_equal(sdt_record_key(record), key);
    assert_ok(session, sdt_record_set_key(record, "å b"));
    assert_ok(session, sdt_record_set_key(record, sdt_record_key(record)));
    assert_string_equal(sdt_record_key(record), "å b");
    sdt_record_free(record);
}

static void a_message_quotes_only_the_beginning_of_a_text_that_is_long(void **state)
{
    enum { LETTERS = 500000 };
    sdt_session *session = session_of(state);
    sdt_record *record = new_record(session, SDT_KIND_MUNICIPALITY);
    char *text = malloc(1 + 2 * LETTERS + 1);
    const char *message;

    assert_non_null(text);
    text[0] = 'a'; /* so that the limit falls within a letter */
    for (size_t i = 0; i < LETTERS; i++)
        memcpy(text + 1 + 2 * i, "ö", 3);
    assert_status(session, sdt_record_set_key(record, text), SDT_ERROR_VALUE);
    message = sdt_session_message(session);
    assert_true(strlen(message) < 2200);
    assert_non_null(strstr(message, "öö…\" kan inte vara en nyckel"));
    assert_null(strstr(message, "‹0x"));
    free(text);
    sdt_record_free(record);
}

static void a_field_may_be_set_to_its_own_text(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *goal = new_record(session, SDT_KIND_GOAL);

    assert_ok(session, sdt_goal_set_title(goal, "Ett mål"));
    assert_ok(session, sdt_goal_set_title(goal, sdt_goal_title(goal)));
    assert_string_equal(sdt_goal_title(goal), "Ett mål");
    assert_ok(session, sdt_goal_set_title(goal, sdt_goal_title(goal) + 4));
    assert_string_equal(sdt_goal_title(goal), "mål");
    sdt_record_free(goal);
}

static void json_is_sorted_by_name_with_the_key_among_the_fields(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *r = new_record(session, SDT_KIND_BODY);
    char *json;

    assert_ok(session, sdt_record_set_key(r, "a\"b"));
    assert_ok(session, sdt_body_set_name(r, "Åsa \"x\"\\/"));
    assert_ok(session, sdt_body_set_purpose(r, "a\n\r\tb"));
    assert_ok(session, sdt_body_set_role(r, "board"));
    assert_ok(session, sdt_body_set_meetings_per_year(r, 0));
    assert_ok(session, sdt_body_set_seat_per_municipality(r, 1));
    json = json_of(r);
    assert_string_equal(json, "{\"key\": \"a\\\"b\", \"meetings_per_year\": 0, "
                              "\"name\": \"Åsa \\\"x\\\"\\\\/\", \"purpose\": \"a\\n\\r\\tb\", "
                              "\"role\": \"board\", "
                              "\"seat_per_municipality\": true}");
    free(json);
    sdt_record_free(r);
    r = new_record(session, SDT_KIND_GOAL);
    json = json_of(r);
    assert_string_equal(json, "{}");
    free(json);
    sdt_record_free(r);
}

static void numbers_in_json_are_the_shortest_that_read_back(void **state)
{
    static const struct {
        double value;
        const char *text;
    } cases[] = {{0.1, "0.1"},       {-0.0, "0"},
                 {1e15, "1e+15"},    {100, "100"},
                 {-2.5, "-2.5"},     {1.0 / 3, "0.3333333333333333"},
                 {5e-324, "5e-324"}, {1.7976931348623157e308, "1.7976931348623157e+308"}};
    sdt_session *session = session_of(state);

    for (size_t i = 0; i < COUNT(cases); i++) {
        sdt_record *target = new_record(session, SDT_KIND_TARGET);
        char *json, wanted[64];

        assert_ok(session, sdt_target_set_value(target, cases[i].value));
        snprintf(wanted, sizeof wanted, "{\"value\": %s}", cases[i].text);
        json = json_of(target);
        assert_string_equal(json, wanted);
        free(json);
        sdt_record_free(target);
    }
}

static void a_period_has_one_way_to_be_written(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *target = new_record(session, SDT_KIND_TARGET);

    assert_ok(session, sdt_target_set_period(target, "2023-Q1"));
    assert_string_equal(sdt_target_period(target), "2023Q1");
    assert_ok(session, sdt_target_set_period(target, "2023K4"));
    assert_string_equal(sdt_target_period(target), "2023Q4");
    sdt_record_free(target);
}

static void a_title_falls_back_on_the_key_and_on_nothing(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *goal = new_record(session, SDT_KIND_GOAL);

    assert_string_equal(sdt_record_title(goal), "");
    assert_ok(session, sdt_record_set_key(goal, "g.1"));
    assert_string_equal(sdt_record_title(goal), "g.1");
    assert_ok(session, sdt_goal_set_title(goal, "Målet"));
    assert_string_equal(sdt_record_title(goal), "Målet");
    assert_string_equal(sdt_record_title(NULL), "");
    sdt_record_free(goal);
}

/* Whether a field is the first of its choice; the others need not stand beside it. */
static int opens_choice(int kind, int index)
{
    const char *choice = sdt_field_choice(kind, sdt_field_at(kind, index));

    for (int i = 0; choice && i < index; i++) {
        const char *before = sdt_field_choice(kind, sdt_field_at(kind, i));
        if (before && strcmp(before, choice) == 0)
            return 0;
    }
    return choice != NULL;
}

static void a_check_names_every_missing_field_and_choice(void **state)
{
    sdt_session *session = session_of(state);

    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i), wanted = 0;
        sdt_record *record = new_record(session, kind);
        sdt_table *problems;

        for (int j = 0; j < sdt_field_count(kind); j++) {
            int field = sdt_field_at(kind, j);
            wanted += sdt_field_required(kind, field) || opens_choice(kind, j);
        }
        assert_status(session, sdt_record_check(record), wanted ? SDT_ERROR_REQUIRED : SDT_OK);
        assert_ok(session, sdt_session_problems(session, &problems));
        assert_true(sdt_table_row_count(problems) == wanted);
        sdt_table_free(problems);
        sdt_record_free(record);
    }
}

static void of_a_choice_exactly_one_field_is_set(void **state)
{
    sdt_session *session = session_of(state);

    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i);
        sdt_record *record = new_record(session, kind);

        set_all(record, 0);
        assert_ok(session, sdt_record_check(record));
        for (int j = 0; j < sdt_field_count(kind); j++) {
            int field = sdt_field_at(kind, j);
            if (!sdt_field_choice(kind, field) || sdt_record_has(record, field))
                continue;
            set_some(record, field, 0);
            assert_status(session, sdt_record_check(record), SDT_ERROR_REQUIRED);
            assert_message(session, sdt_field_name(kind, field));
            assert_ok(session, sdt_record_clear(record, field));
        }
        sdt_record_free(record);
    }
}

static void a_record_outlives_its_session(void **state)
{
    struct fixture *fixture = *state;
    sdt_record *goal = new_record(fixture->session, SDT_KIND_GOAL), *copy;

    assert_ok(fixture->session, sdt_goal_set_title(goal, "Målet"));
    sdt_session_free(fixture->session);
    fixture->session = NULL;
    assert_string_equal(sdt_goal_title(goal), "Målet");
    assert_int_equal(sdt_goal_set_title(goal, "Nytt"), SDT_OK);
    assert_int_equal(sdt_record_copy(goal, &copy), SDT_OK);
    assert_string_equal(sdt_goal_title(copy), "Nytt");
    assert_int_equal(sdt_put(goal), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_delete(goal), SDT_ERROR_MISUSE);
    sdt_record_free(goal);
    sdt_record_free(copy);
}

static void a_text_of_one_mebibyte_is_kept_whole(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *script = new_record(session, SDT_KIND_SCRIPT);
    size_t size = 1 << 20;
    char *text = malloc(size + 1);

    for (size_t i = 0; i < size; i += 4)
        memcpy(text + i, "𝄞", 4);
    text[size] = '\0';
    assert_ok(session, sdt_registered_script_set_source(script, text));
    assert_string_equal(sdt_registered_script_source(script), text);
    text[size - 1] = '\0'; /* cuts the last sign in half */
    assert_status(session, sdt_registered_script_set_source(script, text), SDT_ERROR_VALUE);
    assert_int_equal(strlen(sdt_registered_script_source(script)), size);
    free(text);
    sdt_record_free(script);
}

static void messages_come_in_both_languages(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *frame = new_record(session, SDT_KIND_FRAME);

    assert_status(session, sdt_record_check(frame), SDT_ERROR_REQUIRED);
    assert_message(session, "saknas");
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    assert_string_equal(sdt_session_message(session), "");
    assert_status(session, sdt_record_check(frame), SDT_ERROR_REQUIRED);
    assert_message(session, "missing");
    sdt_record_free(frame);
}

#define fact(name) cmocka_unit_test_setup_teardown(name, fixture_bare, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        fact(every_field_of_a_new_record_is_absent),
        fact(absent_is_not_zero),
        fact(every_field_gives_back_what_was_set_and_so_does_a_copy),
        fact(a_bad_value_is_refused_with_its_place_and_changes_nothing),
        fact(a_text_is_taken_at_its_limit_and_refused_one_byte_above),
        fact(a_text_has_no_control_characters_but_lines_where_it_may),
        fact(a_misspelt_word_names_its_neighbour_and_all_words),
        fact(a_field_of_a_verb_cannot_be_set_by_hand),
        fact(a_field_of_any_type_is_parsed_from_text),
        fact(a_key_is_one_to_200_bytes_without_control_characters_or_outer_spaces),
        fact(a_message_quotes_only_the_beginning_of_a_text_that_is_long),
        fact(a_field_may_be_set_to_its_own_text),
        fact(json_is_sorted_by_name_with_the_key_among_the_fields),
        fact(numbers_in_json_are_the_shortest_that_read_back),
        fact(a_period_has_one_way_to_be_written),
        fact(a_title_falls_back_on_the_key_and_on_nothing),
        fact(a_check_names_every_missing_field_and_choice),
        fact(of_a_choice_exactly_one_field_is_set),
        fact(a_record_outlives_its_session),
        fact(a_text_of_one_mebibyte_is_kept_whole),
        fact(messages_come_in_both_languages),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
