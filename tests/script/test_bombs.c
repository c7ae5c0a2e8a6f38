/*
 * lib/script, what asks the library itself for too much or hands it what is made to break it (bombs.h): it ends
 * within its limits, as what it is, told at a line of the script; and the next run is as ever.
 */
#include "shipped.h"

#include "bombs.h"

#include <sodertorn/fetch.h>
#include <time.h>

#define MEBIBYTE (1024 * 1024)

static int fetch(void *user, struct sdt_fetch_call *call)
{
    (void)user;
    call->status = strstr(call->url, "round") ? 302 : 200;
    snprintf(call->location, sizeof call->location, "%s", call->url);
    return call->write(call->write_user, "[1]", 3);
}

/* Of the processor, so that a busy machine does not fail the tests. */
static double seconds_now(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* How a bomb is held: as it is, in a coroutine, and caught, twice. */
static const struct holding {
    const char *name;
    const char *before, *after;
    const char *format;
    bool caught;
} holdings[] = {
    {"as it is", "", "", "html", false},
    {"as it is, again", "", "", "markdown", false},
    {"in a coroutine", "coroutine.wrap(function() ", " end)()", "text", false},
    {"caught", "local function f() ", " end pcall(f) pcall(f)", "json", true},
    {"caught in a coroutine", "local f = coroutine.create(function() ", " end) coroutine.resume(f)",
     "csv", true},
};

static char *source_of(const struct bomb *bomb, const struct holding *holding)
{
    static const char report[] = "return report { title = 'T', build = function(doc, st)\n";
    static const char
        form[] = "return integration { title = 'T', needs = { %s }, run = function(job)\n";
    const size_t size = strlen(bomb->body) + 500;
    char *text = malloc(size);
    int begin;

    assert_non_null(text);
    begin = bomb->needs ? snprintf(text, size, form, bomb->needs)
                        : snprintf(text, size, "%s", report);
    snprintf(text + begin, size - (size_t)begin, "%s%s%s\nend }", holding->before, bomb->body,
             holding->after);
    return text;
}

static const char *const grants[] = {"http:https://a.se/", "records", "values"};

/* The letter of how the script went; '?' for what is none. */
static char letter_of(sdt_script *script, int64_t *peak)
{
    static const char *const names[] = {"ok", "runtime", "memory", "work", "output", "deadline"};
    char letter = '?';
    sdt_table *result;

    assert_ok(session, sdt_script_result(script, &result));
    assert_int_equal(sdt_table_next(result), 0);
    for (size_t i = 0; i < COUNT(names); i++)
        if (strcmp(sdt_table_text(result, sdt_table_column_find(result, "reason")), names[i]) == 0)
            letter = "ormwpd"[i];
    *peak = sdt_table_int(result, sdt_table_column_find(result, "peak"));
    sdt_table_free(result);
    return letter;
}

static int drop(void *user, const char *bytes, size_t size)
{
    (void)user;
    (void)bytes;
    (void)size;
    return 0;
}

/* The limits of a run: of its bytes, and of the processor's time until it has ended. */
struct bounds {
    int64_t memory;
    double seconds;
    bool clock; /* whether the deadline may come before another limit */
};

/* Whether it came to what it may. */
static bool is_expected(const struct bomb *bomb, const struct holding *holding, char letter,
                        const struct bounds *bounds, const char *message)
{
    if (!strchr(bomb->reasons, letter) &&
        !(holding->caught && strchr("ow", letter)) && /* it is asked twice */
        !(bounds->clock && strchr("omwpd", letter)))
        return false;
    if (letter == 'o')
        return true;
    if (letter == 'r' && bomb->says && !strstr(message, bomb->says))
        return false;
    return strncmp(message, "prov.lua:", 9) == 0 &&
           (!names_a_module(message) || strstr(message, "stack overflow"));
}

/* Returns 1 when it did not come to what it may, or too late, or with too much. */
static int check_bomb(const struct bomb *bomb, const struct holding *holding,
                      const struct bounds *bounds)
{
    char *source = source_of(bomb, holding), message[600], letter;
    const double begun = seconds_now();
    sdt_script *script;
    int64_t peak;
    double spent;
    bool right;
    int status = sdt_script_new(session, "prov.lua", source, strlen(source), &script);

    if (bounds->clock && status == SDT_ERROR_LIMIT) { /* the deadline came while it was read */
        free(source);
        return seconds_now() - begun < bounds->seconds ? 0 : 1;
    }
    assert_ok(session, status);
    for (size_t i = 0; i < COUNT(grants); i++)
        sdt_script_grant(script, grants[i]);
    assert_ok(session, sdt_begin(session));
    sdt_script_run(script, holding->format, drop, NULL);
    spent = seconds_now() - begun;
    snprintf(message, sizeof message, "%s", sdt_session_message(session));
    letter = letter_of(script, &peak);
    right = is_expected(bomb, holding, letter, bounds, message) && spent < bounds->seconds &&
            peak <= bounds->memory;
    if (!right)
        print_message("%s, %s: %c after %.2f s, %lld bytes: %.300s\n", bomb->name, holding->name,
                      letter, spent, (long long)peak, letter == 'o' ? "" : message);
    assert_ok(session, sdt_rollback(session));
    sdt_script_free(script);
    free(source);
    return right ? 0 : 1;
}

/* What a report of the shipped figures comes to. */
static char *ordinary(void)
{
    static const char text[] =
        "return report { title = 'T', build = function(doc, st) doc:para('**%s** "
        "[a](https://a.se)', 'x') "
        "local v = st:values { indicator = 'N01951' } doc:table { rows = v:latest(), columns = { { "
        "'Kommun', 'municipality' }, { 'Värde', 'value' } } } doc:chart { mark = 'bar', data = "
        "v:latest(), x = 'municipality', y = 'value' } doc:sources() end }";
    char *out;

    assert_ok(session, run(text, "html", NULL, &out));
    return out;
}

static void set_limits(int64_t memory, int64_t work, int64_t milliseconds)
{
    assert_ok(session, sdt_session_set_fetch(session, fetch, NULL, NULL));
    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_MEMORY, memory));
    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_OUTPUT, memory / 8));
    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_WORK, work));
    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_MS, milliseconds));
}

static void bombs_end_as_what_they_are_and_leave_nothing(void **state)
{
    const struct bounds bounds = {.memory = 16 * MEBIBYTE, .seconds = 5};
    char *before, *after;
    int wrong = 0;

    (void)state;
    set_limits(bounds.memory, 4000000, 600000);
    before = ordinary();
    for (size_t i = 0; i < COUNT(bombs); i++) {
        for (size_t j = 0; j < COUNT(holdings); j++)
            wrong += check_bomb(&bombs[i], &holdings[j], &bounds);
        after = ordinary();
        assert_string_equal(after, before);
        free(after);
    }
    free(before);
    assert_int_equal(wrong, 0);
}

/* Where work is no limit the clock is: half a second after the deadline at most, as hostile.h has it. */
static void bombs_end_with_the_deadline(void **state)
{
    const struct bounds bounds = {.memory = 64 * MEBIBYTE, .seconds = 0.6, .clock = true};
    int wrong = 0;

    (void)state;
    set_limits(bounds.memory, INT64_C(1000000000000000), 100);
    for (size_t i = 0; i < COUNT(bombs); i++)
        wrong += check_bomb(&bombs[i], &holdings[i % COUNT(holdings)], &bounds);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(bombs_end_as_what_they_are_and_leave_nothing),
        TEST(bombs_end_with_the_deadline),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
