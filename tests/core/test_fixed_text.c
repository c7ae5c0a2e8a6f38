/*
 * Text in an array of fixed size.
 */
#include "core/fixed_text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static void parts_follow_each_other(void **state)
{
    struct sdt__fixed_text text;
    char bytes[32];

    (void)state;
    sdt__fixed_text_init(&text, bytes, sizeof bytes);
    assert_string_equal(bytes, "");
    sdt__fixed_text_add(&text, "år ");
    sdt__fixed_text_integer(&text, INT64_MIN);
    sdt__fixed_text_add_bytes(&text, ".txt", 1);
    assert_string_equal(bytes, "år -9223372036854775808.");
    assert_int_equal(text.size, strlen(bytes));
}

static void what_does_not_fit_is_left_out_between_two_characters(void **state)
{
    static const char word[] = "aå€😀";

    (void)state;
    for (size_t capacity = 1; capacity <= sizeof word; capacity++) {
        const size_t whole[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10};
        struct sdt__fixed_text text;
        char bytes[sizeof word + 1];
        memset(bytes, '#', sizeof bytes);
        sdt__fixed_text_init(&text, bytes, capacity);
        sdt__fixed_text_add(&text, word);
        assert_int_equal(text.size, whole[capacity - 1]);
        assert_int_equal(bytes[text.size], '\0');
        assert_memory_equal(bytes, word, text.size);
        assert_int_equal(bytes[capacity], '#');
    }
}

static void bytes_that_are_no_text_are_cut_as_well(void **state)
{
    struct sdt__fixed_text text;
    char bytes[8];

    (void)state;
    sdt__fixed_text_init(&text, bytes, sizeof bytes);
    sdt__fixed_text_add(&text, "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80");
    assert_true(text.size >= 4 && text.size <= 7);
    sdt__fixed_text_add(&text, "");
    assert_int_equal(strlen(bytes), text.size);
}

static void an_array_of_no_bytes_is_not_written_to(void **state)
{
    struct sdt__fixed_text text;
    char byte = '#';

    (void)state;
    sdt__fixed_text_init(&text, &byte, 0);
    sdt__fixed_text_add(&text, "a");
    sdt__fixed_text_integer(&text, 1);
    assert_int_equal(byte, '#');
    assert_int_equal(text.size, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_follow_each_other),
        cmocka_unit_test(what_does_not_fit_is_left_out_between_two_characters),
        cmocka_unit_test(bytes_that_are_no_text_are_cut_as_well),
        cmocka_unit_test(an_array_of_no_bytes_is_not_written_to),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
