/*
 * What a session says of its options: each by the name that the bindings have for it, with what is expected.
 */
#include "support/support.h"

#include <sodertorn.h>
#include <stdio.h>
#include <string.h>

static const struct {
    int option;
    const char *name;
} options[] = {
    {SDT_OPTION_LANGUAGE, "language"},
    {SDT_OPTION_ACTOR, "actor"},
    {SDT_OPTION_SCOPE, "scope"},
    {SDT_OPTION_BUSY_MS, "busy_ms"},
    {SDT_OPTION_MAX_PROBLEMS, "max_problems"},
    {SDT_OPTION_TODAY, "today"},
    {SDT_OPTION_SCRIPT_MS, "script_ms"},
    {SDT_OPTION_SCRIPT_WORK, "script_work"},
    {SDT_OPTION_SCRIPT_MEMORY, "script_memory"},
    {SDT_OPTION_SCRIPT_OUTPUT, "script_output"},
    {SDT_OPTION_PERSONAL, "personal"},
};

static void an_option_that_is_refused_is_named(void **state)
{
    sdt_session *session = session_of(state);

    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        const int as_number = sdt_session_set_int(session, options[i].option, -1);
        char begin[64];

        assert_true(as_number == SDT_ERROR_VALUE || as_number == SDT_ERROR_MISUSE);
        snprintf(begin, sizeof begin, "Alternativet %s ", options[i].name);
        assert_ptr_equal(strstr(sdt_session_message(session), begin), sdt_session_message(session));
        if (as_number == SDT_ERROR_VALUE)
            assert_int_equal(sdt_session_set_text(session, options[i].option, "x"),
                             SDT_ERROR_MISUSE);
        else
            assert_int_equal(sdt_session_set_text(session, options[i].option, "\xff"),
                             SDT_ERROR_VALUE);
        assert_ptr_equal(strstr(sdt_session_message(session), begin), sdt_session_message(session));
    }
}

static void what_is_expected_of_a_text_is_told_in_both_languages(void **state)
{
    sdt_session *session = session_of(state);

    assert_int_equal(sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "de"), SDT_ERROR_VALUE);
    assert_string_equal(sdt_session_message(session),
                        "Alternativet language kan inte vara \"de\"; väntat: sv, en.");
    assert_int_equal(sdt_session_set_text(session, SDT_OPTION_TODAY, "i dag"), SDT_ERROR_VALUE);
    assert_string_equal(
        sdt_session_message(session),
        "Alternativet today kan inte vara \"i dag\"; väntat: ÅÅÅÅ-MM-DD, eller inget.");
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    assert_int_equal(sdt_session_set_text(session, SDT_OPTION_TODAY, "2026-02-30"),
                     SDT_ERROR_VALUE);
    assert_string_equal(
        sdt_session_message(session),
        "The option today cannot be \"2026-02-30\"; expected: YYYY-MM-DD, or nothing.");
    assert_int_equal(sdt_session_set_text(session, SDT_OPTION_SCOPE, ""), SDT_ERROR_VALUE);
    assert_string_equal(sdt_session_message(session),
                        "The option scope cannot be \"\"; expected: secretariat, "
                        "reader, the key of a municipality.");
    assert_int_equal(sdt_session_set_int(session, SDT_OPTION_BUSY_MS, 600001), SDT_ERROR_VALUE);
    assert_string_equal(sdt_session_message(session),
                        "The option busy_ms must be between 0 and 600000.");
}

static void an_option_that_is_not_there_is_told_by_its_number(void **state)
{
    sdt_session *session = session_of(state);
    const int numbers[] = {-1, 0, 12, 1000};

    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        char number[24];

        snprintf(number, sizeof number, " %d ", numbers[i]);
        assert_int_equal(sdt_session_set_int(session, numbers[i], 1), SDT_ERROR_MISUSE);
        assert_non_null(strstr(sdt_session_message(session), number));
        assert_int_equal(sdt_session_set_text(session, numbers[i], "x"), SDT_ERROR_MISUSE);
        assert_non_null(strstr(sdt_session_message(session), number));
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_bare, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(an_option_that_is_refused_is_named),
        TEST(what_is_expected_of_a_text_is_told_in_both_languages),
        TEST(an_option_that_is_not_there_is_told_by_its_number),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
