/*
 * lib/script, grants: what a script is granted is all that it may do, a refusal says how it is granted,
 * and what is granted for one municipality is granted for no other.
 */
#include "shipped.h"

#define SCRIPT(needs, body)                                                                        \
    "return integration { title = 'Prov', needs = { " needs " }, run = function(job) " body " end" \
    " }"
#define ADD(municipality)                                                                          \
    "local b = job.values:batch() local ok, why = b:try { indicator = 'N01951', municipality = "   \
    "'" municipality                                                                               \
    "', period = '2024', value = 7 } job:warn('%s', why or 'skrivet') b:commit() "
#define VALUES "write = { 'values' }"

static sdt_script *script_of(const char *source)
{
    sdt_script *script;

    assert_ok(session, sdt_script_new(session, "prov.lua", source, strlen(source), &script));
    return script;
}

/* Runs and frees the script; its document has the text in it. */
static void tells(sdt_script *script, const char *wanted)
{
    struct text written = {0};

    assert_ok(session, sdt_script_run(script, "markdown", text_write, &written));
    assert_non_null(strstr(written.bytes, wanted));
    text_free(&written);
    sdt_script_free(script);
}

static void is_refused(sdt_script *script, int status, const char *message)
{
    struct text written = {0};

    assert_status(session, sdt_script_run(script, "markdown", text_write, &written), status);
    assert_message(session, message);
    assert_null(written.bytes);
    sdt_script_free(script);
}

static void is_written(const char *municipality, bool wanted)
{
    double value;
    int mark;

    assert_ok(session, sdt_value(session, "N01951", municipality, "2024", NULL, &value, &mark));
    assert_int_equal(mark == SDT_MARK_VALUE && value == 7, wanted);
}

static void a_refusal_says_what_grants_it(void **state)
{
    (void)state;
    is_refused(script_of(SCRIPT(VALUES, "")), SDT_ERROR_DENIED, "--grant values.");
    is_refused(script_of(SCRIPT("write = { 'plans' }", "")), SDT_ERROR_DENIED, "--grant plans.");
    is_refused(script_of(SCRIPT("read = { 'persons' }", "")), SDT_ERROR_DENIED, "--grant persons.");
    is_refused(script_of(SCRIPT("http = { 'https://api.kolada.se/v3' }", "")), SDT_ERROR_DENIED,
               "--grant http:https://api.kolada.se/v3.");
}

static void a_dry_run_is_granted_nothing_to_write(void **state)
{
    sdt_script *script = script_of(SCRIPT(VALUES, ADD("0181")));

    (void)state;
    assert_ok(session, sdt_script_dry(script, 1));
    tells(script, "skrivet");
    is_written("0181", false);
    script = script_of(SCRIPT(VALUES ", read = { 'persons' }", ""));
    assert_ok(session, sdt_script_dry(script, 1));
    is_refused(script, SDT_ERROR_DENIED, "--grant persons");
    script = script_of(SCRIPT(VALUES ", http = { '*' }", ""));
    assert_ok(session, sdt_script_dry(script, 1));
    is_refused(script, SDT_ERROR_DENIED, "--grant http:https://");
}

static void a_grant_for_a_municipality_is_for_no_other(void **state)
{
    sdt_script *script = script_of(SCRIPT(VALUES, ADD("0126") ADD("0181")));

    (void)state;
    assert_ok(session, sdt_script_grant(script, "values:0126"));
    tells(script, "- Skriptet har inte beviljats att skriva värden för 0181; det beviljas med "
                  "--grant values:0181.");
    is_written("0126", true);
    is_written("0181", false);
}

static void grants_add_up(void **state)
{
    sdt_script *script = script_of(SCRIPT(VALUES, ADD("0126") ADD("0181") ADD("0136")));
    sdt_table *needs;

    (void)state;
    assert_ok(session, sdt_script_grant(script, "values:0126"));
    assert_ok(session, sdt_script_grant(script, "values:0181"));
    assert_ok(session, sdt_script_needs(script, &needs));
    assert_int_equal(sdt_table_next(needs), SDT_OK);
    assert_string_equal(sdt_table_text(needs, sdt_table_column_find(needs, "grant")), "values");
    assert_string_equal(sdt_table_text(needs, sdt_table_column_find(needs, "only")), "0126\n0181");
    sdt_table_free(needs);
    tells(script, "--grant values:0136");
    is_written("0126", true);
    is_written("0181", true);
    is_written("0136", false);
    script = script_of(SCRIPT(VALUES, ADD("0136")));
    assert_ok(session, sdt_script_grant(script, "values:0126"));
    assert_ok(session, sdt_script_grant(script, "values")); /* all, and no less afterwards */
    assert_ok(session, sdt_script_grant(script, "values:0126"));
    tells(script, "skrivet");
    is_written("0136", true);
}

static void the_next_script_is_not_confined(void **state)
{
    sdt_script *script = script_of(SCRIPT(VALUES, "error('avbrutet')"));

    (void)state;
    assert_ok(session, sdt_script_grant(script, "values:0126"));
    is_refused(script, SDT_ERROR_SCRIPT, "avbrutet");
    script = script_of(SCRIPT(VALUES, ADD("0181")));
    assert_ok(session, sdt_script_grant(script, "values"));
    tells(script, "skrivet");
    is_written("0181", true);
}

static void a_municipality_that_there_is_not_is_told(void **state)
{
    sdt_script *script = script_of(SCRIPT(VALUES, ADD("0126")));

    (void)state;
    assert_ok(session, sdt_script_grant(script, "values:0162"));
    is_refused(script, SDT_ERROR_NOT_FOUND, "0162");
}

static void what_is_not_asked_for_is_not_granted(void **state)
{
    static const struct {
        const char *what;
        int status;
        const char *message;
    } wrong[] = {
        {"", SDT_ERROR_NOT_FOUND, "ber inte om"},
        {":", SDT_ERROR_NOT_FOUND, "ber inte om"},
        {"value", SDT_ERROR_NOT_FOUND, "menade du values?"},
        {"valeus:0126", SDT_ERROR_NOT_FOUND, "menade du values?"},
        {"values:", SDT_ERROR_NOT_FOUND, "ber inte om"},
        {"Values", SDT_ERROR_NOT_FOUND, "menade du values?"},
        {"persons", SDT_ERROR_NOT_FOUND, "ber inte om"},
        {"*", SDT_ERROR_NOT_FOUND, "ber inte om"},
        {"plans:0126", SDT_ERROR_VALUE, "values:0126"},
        {"http", SDT_ERROR_NOT_FOUND, "menade du http:https://api.kolada.se/v3"},
        {"http:", SDT_ERROR_NOT_FOUND, "ber inte om"},
        {"http:https://api.kolada.se/v2", SDT_ERROR_NOT_FOUND, "http:https://api.kolada.se/v3"},
        {"http:https://api.kolada.se.evil.com/", SDT_ERROR_NOT_FOUND, "ber inte om"},
        {"http:http://api.kolada.se/v3", SDT_ERROR_NOT_FOUND, "ber inte om"},
        {"https://api.kolada.se/v3", SDT_ERROR_NOT_FOUND, "ber inte om"},
    };
    sdt_script *script = script_of(
        SCRIPT("write = { 'values', 'plans' }, http = { 'https://api.kolada.se/v3' }", ""));

    (void)state;
    for (size_t i = 0; i < COUNT(wrong); i++) {
        assert_status(session, sdt_script_grant(script, wrong[i].what), wrong[i].status);
        assert_message(session, wrong[i].message);
    }
    assert_ok(session, sdt_script_grant(script, "http:https://api.kolada.se/")); /* wider is more */
    is_refused(script, SDT_ERROR_DENIED, "--grant values");
}

static void an_address_is_needed_as_one(void **state)
{
    static const char *const wrong[] = {"https:", "api.kolada.se", "https://api.kolada.se/../x",
                                        "https://me@api.kolada.se/", "file:///etc/passwd"};

    (void)state;
    for (size_t i = 0; i < COUNT(wrong); i++) {
        char source[300];
        sdt_script *script;

        snprintf(source, sizeof source, SCRIPT("http = { '%s' }", ""), wrong[i]);
        assert_status(session, sdt_script_new(session, "prov.lua", source, strlen(source), &script),
                      SDT_ERROR_SCRIPT);
        assert_message(session, "kan inte begäras");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_refusal_says_what_grants_it),
        TEST(a_dry_run_is_granted_nothing_to_write),
        TEST(a_grant_for_a_municipality_is_for_no_other),
        TEST(grants_add_up),
        TEST(the_next_script_is_not_confined),
        TEST(a_municipality_that_there_is_not_is_told),
        TEST(what_is_not_asked_for_is_not_granted),
        TEST(an_address_is_needed_as_one),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
