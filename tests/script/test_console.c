/*
 * The console in C: lines in one state, each within limits; interrupts; names that are completed.
 */
#include "shipped.h"

#include <pthread.h>
#include <sodertorn/console.h>
#include <stdatomic.h>
#include <time.h>

static sdt_console *console;
static struct text shown;

static int eval(const char *line)
{
    text_free(&shown);
    memset(&shown, 0, sizeof shown);
    return sdt_console_eval(console, line, strlen(line), text_write, &shown);
}

static bool shows(const char *line, const char *expected)
{
    assert_int_equal(eval(line), SDT_OK);
    return shown.bytes && strstr(shown.bytes, expected);
}

/* Whether the line may go on with the name, and from the offset. */
static bool completes(const char *line, const char *name, int64_t start)
{
    sdt_table *names;
    bool found = false;

    assert_ok(session, sdt_console_complete(console, line, &names));
    while (sdt_table_next(names) == SDT_OK)
        found = found ||
                (strcmp(sdt_table_text(names, 0), name) == 0 && sdt_table_int(names, 1) == start);
    sdt_table_free(names);
    return found;
}

static void renew(void)
{
    sdt_console_free(console);
    assert_ok(session, sdt_console_new(session, &console));
}

static int begin(void **state)
{
    const int failed = setup(state);

    if (!failed)
        renew();
    return failed;
}

static int end(void **state)
{
    text_free(&shown);
    memset(&shown, 0, sizeof shown);
    sdt_console_free(console);
    console = NULL;
    return fixture_end(state);
}

static void a_variable_stays_for_the_next_line(void **state)
{
    (void)state;
    assert_int_equal(eval("x = st:municipality('0126')"), SDT_OK);
    assert_int_equal(shown.size, 0);
    assert_true(shows("x.name", "Huddinge"));
}

static void a_beginning_wants_more_and_does_nothing(void **state)
{
    (void)state;
    assert_int_equal(eval("x = 1 for i = 1, 2 do"), SDT_END);
    assert_int_equal(eval("[["), SDT_END);
    assert_int_equal(eval("x"), SDT_ERROR_SCRIPT);
    assert_int_equal(eval("x = = 1"), SDT_ERROR_SYNTAX);
    assert_non_null(strstr(sdt_session_message(session), "konsol:1:"));
}

static void an_error_keeps_the_variables(void **state)
{
    (void)state;
    assert_int_equal(eval("x = 41 print('före') error('nej')"), SDT_ERROR_SCRIPT);
    assert_string_equal(shown.bytes, "före\n");
    assert_true(shows("x + 1", "42"));
}

/* Each line reads the database anew, and so has records of its own. */
static void a_record_of_an_earlier_line_is_the_same_record(void **state)
{
    (void)state;
    assert_int_equal(eval("v = st:values { indicator = 'vaxthusgaser-per-invanare' }"), SDT_OK);
    assert_int_equal(eval("w = st:values { indicator = 'N01951' }"), SDT_OK);
    assert_true(shows("v:mean { weights = w }[1].text",
                      "Medel vägt med Invånare totalt 2023 av 8 av 8 kommuner"));
    assert_int_equal(eval("k = st:municipality('0126')"), SDT_OK);
    assert_true(shows("st:municipality('0126') == k", "true"));
    assert_true(shows("st:municipality('0127') == k", "false"));
    assert_true(shows("st:get('body', 'kansli') == k", "false"));
}

static void each_line_has_limits_of_its_own(void **state)
{
    (void)state;
    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_WORK, 10 * 1000 * 1000));
    renew();
    for (int i = 0; i < 5; i++)
        assert_int_equal(eval("x = 7 for i = 1, 1e6 do end"), SDT_OK);
    assert_int_equal(eval("while true do end"), SDT_ERROR_LIMIT);
    assert_int_equal(eval("x"), SDT_ERROR_SCRIPT); /* it went with the state */
    assert_true(shows("#st:municipalities()", "8"));
}

/* Interrupts again and again, until it is told to stop. */
static void *interrupt(void *stopped)
{
    const struct timespec moment = {.tv_nsec = 5 * 1000 * 1000};

    while (!atomic_load((atomic_int *)stopped)) {
        nanosleep(&moment, NULL);
        sdt_console_interrupt(console);
    }
    return NULL;
}

static void a_line_is_interrupted(void **state)
{
    atomic_int stopped = 0;
    pthread_t other;

    (void)state;
    sdt_console_interrupt(console); /* of nothing */
    assert_true(shows("1 + 1", "2"));
    assert_int_equal(pthread_create(&other, NULL, interrupt, &stopped), 0);
    assert_int_equal(eval("while true do end"), SDT_ERROR_CANCELLED);
    atomic_store(&stopped, 1);
    pthread_join(other, NULL);
    assert_true(shows("1 + 1", "2"));
}

static void the_data_is_shown_and_completed_before_it_has_been_asked_for_anything(void **state)
{
    (void)state;
    renew();
    assert_true(completes("x = st:mun", "municipality", 7));
    renew();
    assert_true(shows("st", "st: advocacy"));
    assert_true(shows("{}", "tomt"));
}

static void names_are_completed(void **state)
{
    (void)state;
    assert_int_equal(eval("kommun = st:municipality('0126') program = st:programme()"), SDT_OK);
    assert_int_equal(eval("varden = st:values { indicator = 'N01951' }"), SDT_OK);
    assert_true(completes("kom", "kommun", 0));
    assert_true(completes("x = st:mun", "municipality", 7));
    assert_true(completes("print(kommun.na", "name", 13));
    assert_true(completes("program.coop", "cooperation", 8));
    assert_true(completes("varden:la", "latest", 7));
    assert_true(completes("string.re", "rep", 7));
    assert_true(completes("st:list(\"muni", "municipality", 9));
    assert_true(completes("st:get('indicator', 'N019", "N01951", 21));
    assert_true(completes("st:values { indicator = \"N0195", "N01951", 25));
    assert_false(completes("kommun.xyz", "xyz", 7));
    assert_false(completes("\"kom", "kommun", 1));
    assert_false(completes("st:list(\"pers", "person", 9)); /* out of a console's sight */
}

static void completion_runs_nothing_of_the_lines(void **state)
{
    (void)state;
    assert_int_equal(eval("t = setmetatable({}, { __index = function() error('körd') end })"),
                     SDT_OK);
    assert_false(completes("t.a.b", "b", 4));
    assert_string_equal(sdt_session_message(session), "");
}

static void what_is_forged_is_shown_as_what_it_is(void **state)
{
    (void)state;
    assert_true(
        shows("setmetatable({ a = 1 }, { __tostring = function() error('körd') end })", "a  1"));
    assert_true(shows("('x'):rep(3) .. '\\27[31m'", "xxx"));
    assert_null(strchr(shown.bytes, '\27'));
}

static void a_console_needs_a_database_for_its_lines(void **state)
{
    sdt_session *other;
    sdt_console *none = NULL;

    (void)state;
    assert_int_equal(sdt_session_new(&other), SDT_OK);
    assert_int_equal(sdt_console_new(other, &none), SDT_OK);
    assert_int_equal(sdt_console_eval(none, "1", 1, text_write, &shown), SDT_ERROR_MISUSE);
    sdt_session_free(other);
    sdt_console_free(none);
    assert_int_equal(sdt_console_new(session, NULL), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_console_eval(console, NULL, 0, text_write, &shown), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_console_eval(console, "1", 1, NULL, NULL), SDT_ERROR_MISUSE);
}

int main(void)
{
#define FACT(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        FACT(a_variable_stays_for_the_next_line),
        FACT(a_beginning_wants_more_and_does_nothing),
        FACT(an_error_keeps_the_variables),
        FACT(a_line_is_interrupted),
        FACT(the_data_is_shown_and_completed_before_it_has_been_asked_for_anything),
        FACT(names_are_completed),
        FACT(completion_runs_nothing_of_the_lines),
        FACT(what_is_forged_is_shown_as_what_it_is),
        FACT(a_console_needs_a_database_for_its_lines),
        FACT(a_record_of_an_earlier_line_is_the_same_record),
        FACT(each_line_has_limits_of_its_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
