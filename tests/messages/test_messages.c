/*
 * lib/messages, the sentences for people: each in both languages, with the same placeholders, and
 * how they are filled.
 */
#include "messages/messages.h"
#include "support/support.h"

#include <string.h>

/* How often a placeholder comes in a text. */
static size_t times(const char *text, size_t placeholder)
{
    const char wanted[] = {'{', (char)('0' + placeholder), '}', '\0'};
    size_t count = 0;

    for (; (text = strstr(text, wanted)); text += sizeof wanted - 1)
        count++;
    return count;
}

static void every_message_is_there_in_both_languages(void **state)
{
    (void)state;
    for (int message = 0; message < SDT__MESSAGE_COUNT; message++)
        for (int english = 0; english < 2; english++)
            assert_true(*sdt__message_text((enum sdt__message)message, english));
}

static void both_languages_have_the_same_placeholders(void **state)
{
    (void)state;
    for (int message = 0; message < SDT__MESSAGE_COUNT; message++) {
        const char *swedish = sdt__message_text((enum sdt__message)message, false);
        const char *english = sdt__message_text((enum sdt__message)message, true);

        assert_int_equal(sdt__message_placeholders(swedish), sdt__message_placeholders(english));
        for (size_t i = 1; i <= 9; i++)
            if ((times(swedish, i) > 0) != (times(english, i) > 0))
                fail_msg("{%zu} is in one language only: %s", i, english);
    }
}

static void placeholders_are_filled_in_any_order(void **state)
{
    const char *const arguments[] = {"a", "b"};
    char out[40];

    (void)state;
    assert_int_equal(sdt__message_fill("{2} {1} {2}{x}", arguments, 2, out, sizeof out), 8);
    assert_string_equal(out, "b a b{x}");
}

static void a_word_goes_with_its_count(void **state)
{
    static const char text[] = "{1} {1:rad|rader}, {2} {2:en|}{1:|!}";
    const char *const one[] = {"1", "1"}, *const many[] = {"21", "0"};
    char out[40];

    (void)state;
    assert_int_equal(sdt__message_placeholders(text), 2);
    assert_int_equal(sdt__message_fill(text, one, 2, out, sizeof out), 11);
    assert_string_equal(out, "1 rad, 1 en");
    sdt__message_fill(text, many, 2, out, sizeof out);
    assert_string_equal(out, "21 rader, 0 !");
    sdt__message_fill(text, NULL, 0, out, sizeof out);
    assert_string_equal(out, " rader,  !");
    sdt__message_fill("{1:a}|{1:b|c", one, 1, out, sizeof out);
    assert_string_equal(out, "{1:a}|{1:b|c");
}

static void a_placeholder_without_an_argument_is_empty(void **state)
{
    const char *const arguments[] = {NULL};
    char out[40];

    (void)state;
    assert_int_equal(sdt__message_fill("<{1}{2}>", arguments, 1, out, sizeof out), 2);
    assert_string_equal(out, "<>");
}

static void a_filled_message_is_cut_to_its_room_and_tells_its_length(void **state)
{
    const char *const arguments[] = {"long"};
    char out[4];

    (void)state;
    assert_int_equal(sdt__message_fill("{1}er", arguments, 1, out, sizeof out), 6);
    assert_string_equal(out, "lon");
    assert_int_equal(sdt__message_fill("{1}er", arguments, 1, NULL, 0), 6);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_message_is_there_in_both_languages),
        cmocka_unit_test(both_languages_have_the_same_placeholders),
        cmocka_unit_test(placeholders_are_filled_in_any_order),
        cmocka_unit_test(a_word_goes_with_its_count),
        cmocka_unit_test(a_placeholder_without_an_argument_is_empty),
        cmocka_unit_test(a_filled_message_is_cut_to_its_room_and_tells_its_length),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
