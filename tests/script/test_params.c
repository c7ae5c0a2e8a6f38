/*
 * lib/script, parameters: what a text given for a parameter of each type becomes, and what is said of one
 * that will not do.
 */
#include "shipped.h"

#include "support/cooperation.h"

/* A report of one parameter, p, that shows what build got. */
#define REPORT(param, shown)                                                                       \
    "return report { title = 'Prov', params = { p = param." param " }, build = function(doc, st, " \
    "p) doc:para('%s', " shown ") end }"

static void becomes(const char *source, const char *given, const char *wanted)
{
    const char *const params[] = {given, NULL};
    char *out = NULL;

    assert_ok(session, run(source, "markdown", params, &out));
    if (!strstr(out, wanted))
        fail_msg("%s is no \"%s\" in:\n%s", given, wanted, out);
    free(out);
}

static void is_refused(const char *source, const char *given, const char *message)
{
    const char *const params[] = {given, NULL};
    char *out = NULL;

    assert_status(session, run(source, "markdown", params, &out), SDT_ERROR_VALUE);
    assert_message(session, message);
    assert_null(out);
}

static void an_integer_lies_within_its_bounds(void **state)
{
    static const char source[] = REPORT("integer { least = 1, most = 12 }",
                                        "math.type(p.p) .. p.p");

    (void)state;
    becomes(source, "p=1", "integer1");
    becomes(source, "p=12", "integer12");
    is_refused(source, "p=0", "p: '0' är för litet; minst 1");
    is_refused(source, "p=13", "p: '13' är för stort; högst 12");
    is_refused(source, "p=2,5", "p: '2,5' är inget heltal");
    is_refused(source, "p=2.5", "är inget heltal");
    is_refused(source, "p=0x0A", "är inget heltal");
    is_refused(source, "p=tolv", "är inget heltal");
    becomes(REPORT("integer { default = 3 }", "p.p"), NULL, "3");
}

static void a_name_of_several_is_refused(void **state)
{
    static const char source[] = REPORT("municipality()", "p.p.key");

    (void)state;
    PUT(session, MUNICIPALITY, "9001", "name", "Huddinge", "level", "kommun");
    is_refused(source, "p=Huddinge",
               "p: Flera heter Huddinge, bland dem 0126 och 9001; ange nyckeln");
    becomes(source, "p=9001", "9001");
    becomes(source, "p=Salem", "0128");
}

/* Nobody could give it a value. */
static void a_parameter_that_no_value_fits_is_a_mistake(void **state)
{
    char *out;

    (void)state;
    assert_status(session,
                  run(REPORT("integer { least = 5, most = 1 }", "p.p"), "markdown", NULL, &out),
                  SDT_ERROR_SCRIPT);
    assert_message(session, "param.integer: least: '5' är för stort; högst 1");
    assert_status(session, run(REPORT("choice { choices = {} }", "p.p"), "markdown", NULL, &out),
                  SDT_ERROR_SCRIPT);
    assert_message(session, "choices");
    becomes(REPORT("integer { least = 5, most = 5 }", "p.p"), "p=5", "5");
}

/* All parameters that are declared have a value: another is a mistake. */
static void a_parameter_that_was_not_declared_is_an_error(void **state)
{
    char *out;

    (void)state;
    assert_status(session, run(REPORT("text { default = 'x' }", "p.pp"), "markdown", NULL, &out),
                  SDT_ERROR_SCRIPT);
    assert_message(session, "p har inget som heter 'pp'; här finns p");
    becomes(REPORT("text { default = 'x' }", "(function() p.egen = 'min' return p.egen end)()"),
            NULL, "min");
}

static void a_period_and_a_day_are_texts_that_are_checked(void **state)
{
    (void)state;
    becomes(REPORT("period()", "p.p"), "p=2024Q1", "2024Q1");
    is_refused(REPORT("period()", "p.p"), "p=2024Q5", "p: '2024Q5' är ingen period");
    becomes(REPORT("date()", "p.p"), "p=2024-02-29", "2024-02-29");
    is_refused(REPORT("date()", "p.p"), "p=2023-02-29", "p: '2023-02-29' är ingen dag");
}

static void indicators_are_records_each_of_them_once(void **state)
{
    static const char source[] = REPORT("indicators()", "#p.p .. p.p[1].key");

    (void)state;
    becomes(REPORT("indicator()", "p.p.key"), "p=N01951", "N01951");
    becomes(source, "p=N01951", "1N01951");
    becomes(source, "p=N07918, N01951;N07918", "2N07918");
    is_refused(source, "p=N01951 N0791", "N07918");
    is_refused(source, "p= , ", "ingen indikator");
}

static void the_bounds_are_told_before_it_runs(void **state)
{
    static const char source[] = REPORT("integer { least = -5, most = 12 }", "p.p");
    sdt_script *script;
    sdt_table *params;

    (void)state;
    assert_ok(session, sdt_script_new(session, "prov.lua", source, strlen(source), &script));
    assert_ok(session, sdt_script_params(script, &params));
    assert_int_equal(sdt_table_next(params), SDT_OK);
    assert_string_equal(sdt_table_text(params, sdt_table_column_find(params, "type")), "integer");
    assert_string_equal(sdt_table_text(params, sdt_table_column_find(params, "least")), "-5");
    assert_string_equal(sdt_table_text(params, sdt_table_column_find(params, "most")), "12");
    sdt_table_free(params);
    sdt_script_free(script);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(an_integer_lies_within_its_bounds),
        TEST(a_name_of_several_is_refused),
        TEST(a_parameter_that_no_value_fits_is_a_mistake),
        TEST(a_parameter_that_was_not_declared_is_an_error),
        TEST(a_period_and_a_day_are_texts_that_are_checked),
        TEST(indicators_are_records_each_of_them_once),
        TEST(the_bounds_are_told_before_it_runs),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
