/*
 * lib/script/bridge, what was silently wrong is an error: arguments that nobody reads, names that are not
 * there. What a script prints reaches the log.
 */
#include "shipped.h"

static void arguments_that_nobody_reads_are_refused(void **state)
{
    (void)state;
    refuses("st:municipality('0181', 2024)", "st:municipality tar högst 2 argument men fick 3");
    refuses("st:municipalities { year = 2024 }",
            "st:municipalities tar högst 1 argument men fick 2");
    refuses("st:list('seat', {}, 1)", "st:list tar högst 3 argument");
    refuses("st:history('seat', 'x', 1)", "st:history tar högst");
    refuses("st:values { indicator = 'N01951' }:missing { municipality = k }", "frame:missing");
    refuses("st:values { indicator = 'N01951' }:latest({}, 1)", "frame:latest");
    refuses("doc:sources('alla')", "doc:sources tar högst 1 argument men fick 2");
    refuses("doc:table({ rows = {}, columns = { { 'A', 'a' } } }, 'rubrik')", "doc:table");
    refuses("k:assess({}, 1)", "assess");
    refuses("param.year({}, 1)", "param.year tar högst 1 argument men fick 2");
    refuses("followup.assess({}, 1)", "followup.assess tar högst 1");
    refuses("report({}, 1)", "report tar högst 1 argument");
    says("doc:para('%s %s', 1, 2)", "1 2"); /* as many as the text has room for */
    says("local x = 0 for i, m in ipairs(st:municipalities()) do x = i end doc:para('%d', x)", "8");
}

static void names_that_are_not_there_are_errors_with_the_nearest(void **state)
{
    (void)state;
    refuses("local total = 1 doc:para('%s', totall)", "'totall' finns inte; menade du total?");
    refuses("local total = 1 (function() if total then doc:para('%s', totla) end end)()",
            "menade du total?");
    refuses("summa = 1 doc:para('%s', suma)", "menade du summa?");
    refuses("doc:para(tostrin(1))", "menade du tostring?");
    refuses("doc:para('%s', kommun)", "'kommun' finns inte");
    refuses("doc:para(table.concta({}))", "table har inget som heter 'concta'; menade du concat?");
    refuses("doc:para(('x'):uper())", "string har inget som heter 'uper'; menade du upper?");
    refuses("doc:para(csv.row())", "menade du rows?");
    refuses("doc:para(param.yaer())", "param har inget som heter 'yaer'; menade du year?");
    says("undefined = nil summa = 2 doc:para('%d %s', summa, rawget(_G, 'inget'))", "2 saknas");
}

static void what_lua_has_elsewhere_is_told_with_what_there_is_instead(void **state)
{
    (void)state;
    refuses("io.open('fil')", "io: skript läser inga filer själva; param.file");
    refuses("os.execute('ls')", "os.execute: av os finns date, time och difftime");
    refuses("require 'socket'", "require: ett skript är en enda fil");
    refuses("debug.traceback()", "print(…) skriver till körningens logg");
    refuses("doc:para(unpack { 1 })", "unpack: heter table.unpack");
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    refuses("io.open('fil')", "io: scripts read no files themselves");
    refuses("local total = 1 doc:para('%s', totall)", "there is no 'totall'; did you mean total?");
}

/* A record without a website, and a row without a value, are told as missing: that is what nil means in
   a text. A misspelt name never comes so far. */
static void a_value_that_is_missing_is_told_so(void **state)
{
    (void)state;
    says("doc:para('%s', k.website)", "saknas");
    says("local m = st:values { indicator = 'N01951' }:where { year = 2023 } doc:para('%s %s', "
         "m[1].missing, m[1].parts)",
         "saknas saknas");
    refuses("doc:para('%s %s', k.name)", "texten har plats för 2 värden men fick 1");
}

/* --- the log --- */

/* Runs a script, and says what it wrote to its log; the status of the run. */
static int run_logged(const char *text, struct text *logged)
{
    struct text written = {0};
    sdt_script *script;
    int status;

    assert_ok(session, sdt_script_new(session, "prov.lua", text, strlen(text), &script));
    assert_ok(session, sdt_script_set_log(script, text_write, logged, NULL));
    status = sdt_script_run(script, "markdown", text_write, &written);
    free(written.bytes);
    sdt_script_free(script);
    return status;
}

static void what_is_printed_goes_to_the_log(void **state)
{
    struct text logged = {0};

    (void)state;
    assert_ok(session, run_logged("print('läses') return report { title = 'x', build = "
                                  "function(doc) print(1, 'två', nil) doc:para('tre') end }",
                                  &logged));
    assert_string_equal(logged.bytes, "läses\n1\ttvå\tnil\n");
    free(logged.bytes);
}

static void the_log_of_a_run_that_fails_is_there(void **state)
{
    struct text logged = {0};

    (void)state;
    assert_status(session,
                  run_logged("return report { title = 'x', build = function() print('hit') "
                             "error('nej') end }",
                             &logged),
                  SDT_ERROR_SCRIPT);
    assert_string_equal(logged.bytes, "hit\n");
    free(logged.bytes);
}

static void nothing_hidden_is_logged_and_no_more_than_the_limit(void **state)
{
    struct text logged = {0};

    (void)state;
    assert_ok(session, run_logged("return report { title = 'x', build = function() "
                                  "print('\\27[31mröd') end }",
                                  &logged));
    assert_null(strchr(logged.bytes, 27));
    assert_non_null(strstr(logged.bytes, "röd"));
    free(logged.bytes);
    logged = (struct text){0};
    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_OUTPUT, 1024));
    assert_status(session,
                  run_logged("return report { title = 'x', build = function() while true do "
                             "print('mer och mer') end end }",
                             &logged),
                  SDT_ERROR_LIMIT);
    assert_true(strlen(logged.bytes) <= 1024);
    free(logged.bytes);
    assert_status(session, sdt_script_set_log(NULL, NULL, NULL, NULL), SDT_ERROR_MISUSE);
}

/* Whatever a script is handed, a field that its rows do not have is an error, not nothing. */
static void a_misspelt_field_of_a_row_is_an_error_with_the_nearest(void **state)
{
    static const char *const rows[][3] = {
        {"st:values { indicator = 'N01951' }", "valeu", "value"},
        {"st:values { indicator = 'N01951' }:latest()", "munisipality", "municipality"},
        {"st:values { indicator = 'N01951' }:change()", "chagne", "change"},
        {"st:values { indicator = 'N01951' }:spark()", "seris", "series"},
        {"st:values { indicator = 'N01951' }:pivot { rows = 'municipality', columns = 'year' }",
         "munic", "municipality"},
        {"st:programme { key = 'sodertorn-2035' }:sections { year = 2024 }", "titel", "title"},
        {"st:list 'indicator'", "titel", "title"},
        {"st:year_wheel(2024)", "dat", "date"},
        {"st:rotation { years = { 2027, 2028 } }.hostings", "yera", "year"},
        {"st:history('goal')", "kinnd", "kind"},
    };
    char body[300], wanted[60];

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        snprintf(body, sizeof body, "local rows = %s doc:para('%%s', rows[1].%s)", rows[i][0],
                 rows[i][1]);
        snprintf(wanted, sizeof wanted, "menade du '%s'?", rows[i][2]);
        refuses(body, wanted);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(arguments_that_nobody_reads_are_refused),
        TEST(names_that_are_not_there_are_errors_with_the_nearest),
        TEST(a_misspelt_field_of_a_row_is_an_error_with_the_nearest),
        TEST(what_lua_has_elsewhere_is_told_with_what_there_is_instead),
        TEST(a_value_that_is_missing_is_told_so),
        TEST(what_is_printed_goes_to_the_log),
        TEST(the_log_of_a_run_that_fails_is_there),
        TEST(nothing_hidden_is_logged_and_no_more_than_the_limit),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
