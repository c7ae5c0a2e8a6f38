/*
 * The promise of every public function: called as it should not be, with nothing, with a handle
 * and nothing else, with numbers that mean nothing, it reports misuse and does not crash. The list
 * is read from the headers, so a new function is in it at once.
 */
#include "api/live.h"

#include <string.h>

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), tail = strlen(end);

    return length >= tail && strcmp(text + length - tail, end) == 0;
}

/* Ends its handle: called with one it would be right. */
static bool ends(const char *name)
{
    return ends_with(name, "_free") || ends_with(name, "_close");
}

/* Its int is an answer, not a status. */
static bool asks(const char *name)
{
    return strcmp(name, "sdt_session_is_open") == 0 || strcmp(name, "sdt_table_column_find") == 0;
}

static void every_function_bears_nothing_but_zeros(void **state)
{
    (void)state;
#define CALL(returns, name, handle, use, zeros, absurd) (void)name zeros;
#include "calls.def"
#undef CALL
}

static void every_verb_on_no_session_is_misuse(void **state)
{
    (void)state;
#define none_NULL 0
#define sdt_session_NULL 1
#define sdt_record_NULL 0
#define sdt_table_NULL 0
#define sdt_cursor_NULL 0
#define sdt_batch_NULL 0
#define sdt_assessment_NULL 0
#define sdt_comparison_NULL 0
#define sdt_tree_NULL 0
#define sdt_script_NULL 0
#define sdt_console_NULL 0
#define sdt_rotation_NULL 0
#define CALL(returns, name, handle, use, zeros, absurd)                                            \
    if (handle##_NULL && !asks(#name) && STATUS_##returns(name zeros) != SDT_ERROR_MISUSE)         \
        fail_msg("%s on no session is no misuse", #name);
#include "calls.def"
#undef CALL
}

/* Calls every function with the live handles and absurd numbers. One that fails says why. */
static void call_all(struct live *live)
{
#define CALL(returns, name, handle, use, zeros, absurd)                                            \
    if (!ends(#name)) {                                                                            \
        int status = STATUS_##returns(name absurd);                                                \
        if (GIVES_##returns == GIVES_int && live->handle && !asks(#name) && status < 0 &&          \
            *sdt_session_message(live->sdt_session) == '\0')                                       \
            fail_msg("%s fails without a word", #name);                                            \
    }
#include "calls.def"
#undef CALL
}

static void every_function_bears_absurd_arguments(void **state)
{
    struct fixture *fixture = *state;
    struct live live;
    sdt_table *problems = NULL;

    make_live(&live, fixture->session, true);
    call_all(&live);
    end_live(&live);
    assert_ok(fixture->session,
              sdt_session_problems(fixture->session, &problems)); /* it still works */
    sdt_table_free(problems);
}

static void every_function_bears_a_session_without_a_database(void **state)
{
    struct fixture *fixture = *state;
    struct live live;

    make_live(&live, fixture->session, false);
    call_all(&live);
    end_live(&live);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_function_bears_nothing_but_zeros),
        cmocka_unit_test(every_verb_on_no_session_is_misuse),
        cmocka_unit_test_setup_teardown(every_function_bears_absurd_arguments, fixture_memory,
                                        fixture_end),
        cmocka_unit_test_setup_teardown(every_function_bears_a_session_without_a_database,
                                        fixture_bare, fixture_end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
