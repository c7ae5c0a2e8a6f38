/*
 * What scripts can call is registered, whole and as it is, and told from there: help() in a script,
 * sdt_script_help() and sdt_script_functions().
 */
#include "functions.h"
#include "shipped.h"

/* --- the registration and what there is --- */

static void all_that_a_script_can_come_to_is_registered_as_it_is(void **state)
{
    const struct sdt__script_limits limits = {.memory = (size_t)64 << 20, .work = 1000000000};
    struct sdt__lua_host *host;
    struct functions f;

    (void)state;
    functions_begin(&f, &limits);
    if (functions_open(&f, "functions.lua", f.source, f.source_size, &host) != SDT__SCRIPT_RAN ||
        sdt__lua_host_call(host, 0, 3) != SDT__SCRIPT_RAN)
        fail_msg("%s", sdt__lua_host_result(host)->message);
    assert_string_equal(lua_tostring(sdt__lua_host_state(host), -1), "");
    sdt__lua_host_close(host);
    functions_end(&f);
}

/* Runs a report, whose log is to be freed. */
static char *logged(const char *text)
{
    struct text document = {0}, log = {0};
    sdt_script *script;

    assert_ok(session, sdt_script_new(session, "prov.lua", text, strlen(text), &script));
    assert_ok(session, sdt_script_set_log(script, text_write, &log, NULL));
    assert_ok(session, sdt_script_run(script, "markdown", text_write, &document));
    sdt_script_free(script);
    free(document.bytes);
    return log.bytes ? log.bytes : strdup("");
}

#define LOGS(code) "return report { title = 'x', build = function(doc, st, p) " code " end }"

/* Lua's own names are those of stock Lua; all others that a script finds are told by help(). */
static void every_global_is_luas_own_or_registered(void **state)
{
    static const char own[] =
        " _G _VERSION assert collectgarbage coroutine error getmetatable ipairs load math next os "
        "pairs pcall rawequal rawget rawlen rawset select setmetatable string table tonumber "
        "tostring type utf8 xpcall ";
    char *names = logged(LOGS("for name in pairs(_G) do print(name) end")), *rest = NULL;
    int told = 0;

    (void)state;
    for (char *name = strtok_r(names, "\n", &rest); name; name = strtok_r(NULL, "\n", &rest)) {
        struct text help = {0};
        char padded[80];

        snprintf(padded, sizeof padded, " %s ", name);
        if (strstr(own, padded))
            continue;
        assert_ok(session, sdt_script_help(session, name, text_write, &help));
        free(help.bytes);
        told++;
    }
    assert_true(told >= 9);
    free(names);
}

/* --- help --- */

static void says_help(const char *code, const char *said)
{
    char text[300], *log;

    snprintf(text, sizeof text, LOGS("%s"), code);
    log = logged(text);
    if (!strstr(log, said))
        fail_msg("%s does not say '%s' but\n%s", code, said, log);
    free(log);
}

static void help_tells_of_names_objects_records_and_functions(void **state)
{
    (void)state;
    says_help("help()", "st: Läsvyn av databasen");
    says_help("help()", "goal                mål");
    says_help("help 'st:values'", "rhythm          ett av \"half_year\"");
    says_help("help(st.values)", "st:values { … }");
    says_help("help(st)", "st:municipalities()");
    says_help("help(doc)", "doc:table { … }");
    says_help("help(csv)", "csv.rows(file, { … })");
    says_help("help(st:programme())", "programme:headline(states)");
    says_help("help 'goal.title'", "goal.title: Lydelse (text)");
    says_help("help 'goal'", "Poster som hänvisar hit:");
    says_help("help 'goal:assess'", "goal:assess");
    says_help("help 'pivot'", "frame:pivot { … }");
    says_help("help 'job.values'", "values:batch");
    says_help("help 'doc:table'", "columns   Column[] (krävs)");
    says_help("help 'doc:chart'", "mark        ett av \"bar\"");
    says_help("help 'Column'", "[2] path   ett fält i raderna");
    says_help("help 'Column[]'", "missing    string");
    says_help("help 'format'", "percent   ett tal följt av %");
    says_help("help 'mark'", "line     hur värden ändras över tid: x, y (color, facet)");
    says_help("help 'Rule'", "label  string");
    says_help("help 'Value'", "weight_period  string");
    says_help("help 'st:statuses'", "skriv svaret[1] i konsolen");
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    says_help("help 'st:get'", "A record of a kind, by its key.");
}

/* Every format and every mark is told, in both languages. */
static void each_word_of_an_option_is_told(void **state)
{
    static const char *const words[] = {"format", "mark"};

    (void)state;
    for (int i = 0; i < 4; i++) {
        struct text help = {0};

        assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, i > 1 ? "en" : "sv"));
        assert_ok(session, sdt_script_help(session, words[i % 2], text_write, &help));
        assert_non_null(strstr(help.bytes, i % 2 ? "\n  tiles " : "\n  trend "));
        free(help.bytes);
    }
}

static void a_word_that_there_is_no_help_on_is_told_with_the_nearest(void **state)
{
    struct text help = {0};

    (void)state;
    refuses("help 'st:valeus'", "Det finns ingen hjälp om 'st:valeus'; menade du 'st:values'");
    refuses("help(1)", "Det finns ingen hjälp om '1'");
    assert_status(session, sdt_script_help(session, "gaol", text_write, &help),
                  SDT_ERROR_NOT_FOUND);
    assert_non_null(strstr(sdt_session_message(session), "menade du 'goal"));
    assert_null(help.bytes);
    assert_status(session, sdt_script_help(NULL, "goal", text_write, &help), SDT_ERROR_MISUSE);
    assert_status(session, sdt_script_help(session, "goal", NULL, NULL), SDT_ERROR_MISUSE);
}

static int refuse_piece(void *user, const char *bytes, size_t size)
{
    (void)user, (void)bytes, (void)size;
    return 1;
}

static void help_that_nobody_takes_is_told(void **state)
{
    (void)state;
    assert_status(session, sdt_script_help(session, NULL, refuse_piece, NULL), SDT_ERROR_IO);
}

/* --- the table --- */

static void the_functions_are_a_table_in_the_language_of_the_session(void **state)
{
    sdt_table *table;
    int rows = 0;
    bool found = false;

    (void)state;
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    assert_ok(session, sdt_script_functions(session, &table));
    for (; sdt_table_next(table) == SDT_OK; rows++) {
        assert_non_null(sdt_table_text(table, sdt_table_column_find(table, "help")));
        if (strcmp(sdt_table_text(table, 0), "st:get") != 0)
            continue;
        found = true;
        assert_string_equal(sdt_table_text(table, 1), "kind: kind_name\nkey: string");
        assert_string_equal(sdt_table_text(table, 4), "A record of a kind, by its key.");
    }
    assert_true(found);
    assert_true(rows > 100);
    sdt_table_free(table);
    assert_status(session, sdt_script_functions(session, NULL), SDT_ERROR_MISUSE);
}

/* --- what the checks take from it --- */

static void options_are_held_against_the_registration(void **state)
{
    (void)state;
    refuses("st:values { indicator = 'N01951', rhythm = 'yearly' }",
            "'yearly' går inte som rhythm; menade du 'year'?");
    refuses("st:values { indikator = 'N01951' }", "menade du 'indicator'");
    refuses("doc:table { rows = {} }", "doc:table: columns saknas");
    refuses("doc:table { rows = {}, columns = { { 'A', 'a', align = 'middle' } } }", "align");
    says("doc:para('%s', st:programme():assess { municipality = k, period = 2024 "
         "}.kind)",
         "programme"); /* a period is a text or a number everywhere */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(all_that_a_script_can_come_to_is_registered_as_it_is),
        TEST(every_global_is_luas_own_or_registered),
        TEST(help_tells_of_names_objects_records_and_functions),
        TEST(a_word_that_there_is_no_help_on_is_told_with_the_nearest),
        TEST(each_word_of_an_option_is_told),
        TEST(help_that_nobody_takes_is_told),
        TEST(the_functions_are_a_table_in_the_language_of_the_session),
        TEST(options_are_held_against_the_registration),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
