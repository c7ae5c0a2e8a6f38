/*
 * Errors of the operating system, in the user's language and not the process's.
 */
#include "support/support.h"

#include <errno.h>
#include <string.h>

static void an_error_number_has_words_in_both_languages(void **state)
{
    static const int numbers[] = {ENOENT, EACCES, ENOSPC, EISDIR, ELOOP, EFBIG, EROFS, EPIPE};

    (void)state;
    assert_string_equal(sdt_errno_text(ENOENT, "sv"), "filen eller mappen finns inte");
    assert_string_equal(sdt_errno_text(ENOENT, "en"), "there is no such file or folder");
    assert_string_equal(sdt_errno_text(ENOSPC, NULL), "disken är full");
    for (size_t i = 0; i < COUNT(numbers); i++) {
        assert_string_not_equal(sdt_errno_text(numbers[i], "sv"), sdt_errno_text(-1, "sv"));
        assert_string_not_equal(sdt_errno_text(numbers[i], "en"), sdt_errno_text(-1, "en"));
        assert_string_not_equal(sdt_errno_text(numbers[i], "sv"), sdt_errno_text(numbers[i], "en"));
    }
}

static void a_number_that_is_unknown_has_words_too(void **state)
{
    (void)state;
    assert_true(strlen(sdt_errno_text(0, "sv")) > 0);
    assert_true(strlen(sdt_errno_text(-1, "en")) > 0);
    assert_true(strlen(sdt_errno_text(99999, "sv")) > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_error_number_has_words_in_both_languages),
        cmocka_unit_test(a_number_that_is_unknown_has_words_too),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
