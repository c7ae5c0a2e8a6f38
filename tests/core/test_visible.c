/*
 * What is hidden in a text is shown: the characters themselves, one by one.
 */
#include "support/support.h"

#include "core/visible.h"

#include <string.h>

static void assert_shown(const char *text, size_t size, enum sdt__lines lines, const char *wanted)
{
    struct text shown = {0};

    assert_int_equal(sdt__text_show(text, size, lines, text_write, &shown), 0);
    assert_string_equal(shown.bytes ? shown.bytes : "", wanted);
    text_free(&shown);
}

static void assert_line(const char *text, const char *wanted)
{
    assert_shown(text, strlen(text), SDT__LINES_JOINED, wanted);
}

static void what_people_write_stays_as_it_is(void **state)
{
    static const char *const texts[] = {
        "",
        "Södertälje, 100 %",
        "–42 ton CO₂e",
        "Ł漢字ไทย",
        "\u05E9\u05DC\u05D5\u05DD",
        "e\u0301",
        "\u0645\u06CC\u200C\u062E\u0648", /* Persian, with a non-joiner */
        "\U0001F469\u200D\U0001F4BB",     /* an emoji of two, joined */
        "\u00A0\u202F\u00AD"};

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        assert_line(texts[i], texts[i]);
        assert_int_equal(sdt__text_shown_size(texts[i], strlen(texts[i]), SDT__LINES_JOINED),
                         strlen(texts[i]));
    }
}

static void control_characters_are_shown(void **state)
{
    (void)state;
    assert_line("a\x1b[2Jb", "a‹U+001B›[2Jb");
    assert_line("\a\x7f\xC2\x85\xC2\x9B", "‹U+0007›‹U+007F›‹U+0085›‹U+009B›");
    assert_shown("a\0b", 3, SDT__LINES_JOINED, "a‹U+0000›b");
}

static void characters_that_turn_or_hide_text_are_shown(void **state)
{
    (void)state;
    assert_line("a\u202Eb\u2066c\u200Fd", "a‹U+202E›b‹U+2066›c‹U+200F›d");
    assert_line("Hud\u200Bdinge", "Hud‹U+200B›dinge");
    assert_line("\uFEFFx", "‹U+FEFF›x");
    assert_line("x\U000E0041", "x‹U+E0041›");
    assert_line("Hud\u200Ddinge", "Hud‹U+200D›dinge"); /* joins nothing here */
    assert_line("\u200D", "‹U+200D›");
}

static void bytes_that_are_no_utf_8_are_shown(void **state)
{
    (void)state;
    assert_line("a\xE5 b", "a‹0xE5› b");
    assert_line("\xC0\xAF", "‹0xC0›‹0xAF›");                     /* overlong */
    assert_line("\xED\xA0\x80", "‹0xED›‹0xA0›‹0x80›");           /* half a pair */
    assert_line("\xF4\x90\x80\x80", "‹0xF4›‹0x90›‹0x80›‹0x80›"); /* above U+10FFFF */
    assert_line("\xE2\x80", "‹0xE2›‹0x80›");                     /* cut */
    assert_line("\uFFFD", "\uFFFD");
}

static void ends_of_lines_are_joined_or_kept(void **state)
{
    static const char text[] = "a\nb\r\nc\rd\te";

    (void)state;
    assert_shown(text, sizeof text - 1, SDT__LINES_JOINED, "a b c d e");
    assert_shown(text, sizeof text - 1, SDT__LINES_KEPT, "a\nb\r\nc‹U+000D›d\te");
}

static int take_three(void *user, const char *bytes, size_t size)
{
    int *left = user;

    (void)bytes;
    (void)size;
    return --*left < 0;
}

static void a_writer_that_refuses_stops_it(void **state)
{
    int left = 3;

    (void)state;
    assert_int_equal(sdt_text_visible("a\x1b"
                                      "b\x1b"
                                      "c",
                                      take_three, &left),
                     SDT_ERROR_IO);
    assert_int_equal(left, -1);
    left = 3;
    assert_int_equal(sdt_text_visible("a\x1b"
                                      "b",
                                      take_three, &left),
                     SDT_OK);
    assert_int_equal(sdt_text_visible(NULL, take_three, &left), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_text_visible("a", NULL, NULL), SDT_ERROR_MISUSE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_people_write_stays_as_it_is),
        cmocka_unit_test(control_characters_are_shown),
        cmocka_unit_test(characters_that_turn_or_hide_text_are_shown),
        cmocka_unit_test(bytes_that_are_no_utf_8_are_shown),
        cmocka_unit_test(ends_of_lines_are_joined_or_kept),
        cmocka_unit_test(a_writer_that_refuses_stops_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
