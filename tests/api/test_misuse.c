/*
 * The promise of every public function: called as it should not be, with nothing, with a handle
 * and nothing else, with numbers that mean nothing, it reports misuse and does not crash. The list
 * is read from the headers, so a new function is in it at once.
 */
#include "support/support.h"

#include <sodertorn.h>
#include <string.h>

/* One of each handle, on a session with a database or without. */
struct live {
    sdt_session *sdt_session;
    sdt_record *sdt_record;
    sdt_table *sdt_table;
    sdt_cursor *sdt_cursor;
    sdt_batch *sdt_batch;
    sdt_assessment *sdt_assessment;
    sdt_comparison *sdt_comparison;
    sdt_tree *sdt_tree;
    sdt_script *sdt_script;
    sdt_rotation *sdt_rotation;
    void *none;
};

static void make_live(struct live *live, sdt_session *session, bool open)
{
    static const char script[] = "return report { title = 'Prov', build = function() end }";

    memset(live, 0, sizeof *live);
    live->sdt_session = session;
    assert_ok(session, sdt_record_new(session, SDT_KIND_BODY, &live->sdt_record));
    assert_ok(session, sdt_session_problems(session, &live->sdt_table));
    assert_ok(session, sdt_assessment_new(session, "linear", &live->sdt_assessment));
    assert_ok(session, sdt_comparison_new(session, &live->sdt_comparison));
    assert_ok(session, sdt_tree_new(session, &live->sdt_tree));
    assert_ok(session, sdt_rotation_new(session, 2027, 2030, &live->sdt_rotation));
    assert_ok(session,
              sdt_script_new(session, "prov.lua", script, sizeof script - 1, &live->sdt_script));
    if (open) {
        assert_ok(session, sdt_find(session, SDT_KIND_BODY, 0, NULL, &live->sdt_cursor));
        assert_ok(session, sdt_batch_new(session, &live->sdt_batch));
    }
}

static void end_live(struct live *live)
{
    sdt_record_free(live->sdt_record);
    sdt_table_free(live->sdt_table);
    sdt_cursor_free(live->sdt_cursor);
    sdt_batch_free(live->sdt_batch);
    sdt_assessment_free(live->sdt_assessment);
    sdt_comparison_free(live->sdt_comparison);
    sdt_tree_free(live->sdt_tree);
    sdt_script_free(live->sdt_script);
    sdt_rotation_free(live->sdt_rotation);
}

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

/* By what a function returns: an int is a status, as a rule. */
enum { GIVES_int, GIVES_char, GIVES_double, GIVES_int64_t, GIVES_sdt_record, GIVES_void };

static void every_function_bears_nothing_but_zeros(void **state)
{
    (void)state;
#define CALL(returns, name, handle, zeros, absurd) (void)name zeros;
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
#define sdt_rotation_NULL 0
#define STATUS_int(call) (call)
#define STATUS_char(call) (call, SDT_ERROR_MISUSE)
#define STATUS_double(call) (call, SDT_ERROR_MISUSE)
#define STATUS_int64_t(call) (call, SDT_ERROR_MISUSE)
#define STATUS_sdt_record(call) (call, SDT_ERROR_MISUSE)
#define STATUS_void(call) (call, SDT_ERROR_MISUSE)
#define CALL(returns, name, handle, zeros, absurd)                                                 \
    if (handle##_NULL && !asks(#name) && STATUS_##returns(name zeros) != SDT_ERROR_MISUSE)         \
        fail_msg("%s on no session is no misuse", #name);
#include "calls.def"
#undef CALL
}

/* Calls every function with the live handles and absurd numbers. One that fails says why. */
static void call_all(struct live *live)
{
#define CALL(returns, name, handle, zeros, absurd)                                                 \
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
