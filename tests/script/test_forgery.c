/*
 * lib/script, what is not genuine: declarations, options, rows and objects that a script has made
 * itself or changes once they have been checked (forged.h); where its errors are told; and that
 * nothing of one run is left in the next.
 */
#include "shipped.h"

#include "forged.h"

/* Runs a script whole, with whatever it asks for granted. */
static int run_granted(const char *text, char **out)
{
    struct text written = {0};
    sdt_script *script;
    int status = sdt_script_new(session, "prov.lua", text, strlen(text), &script);

    *out = NULL;
    if (status != SDT_OK)
        return status;
    sdt_script_grant(script, "values");
    status = sdt_script_run(script, "markdown", text_write, &written);
    if (status == SDT_OK)
        *out = tidy(written.bytes);
    sdt_script_free(script);
    return status;
}

/* Returns 1 when it did not come to what it should. */
static int check_forged(const struct forged *forged)
{
    char *out;
    int status = run_granted(forged->source, &out);
    const char *message = sdt_session_message(session);
    bool right = forged->says ? status == SDT_OK && strcmp(out, forged->says) == 0
                              : status == SDT_ERROR_SCRIPT &&
                                    strncmp(message, forged->fails, strlen(forged->fails)) == 0 &&
                                    !names_a_module(message);

    if (!right)
        print_message("%s: %s\n%s\n", forged->name, sdt_status_name(status), out ? out : message);
    free(out);
    return right ? 0 : 1;
}

static void what_is_forged_is_refused_or_without_effect(void **state)
{
    int wrong = 0;

    (void)state;
    for (size_t i = 0; i < COUNT(forged_scripts); i++)
        wrong += check_forged(&forged_scripts[i]);
    assert_int_equal(wrong, 0);
}

/* That a script fails with just this message, and that it is the only problem; its file and row. */
static void fails_once(const char *text, int wanted, const char *message, int64_t row)
{
    sdt_table *problems;
    char *out;

    assert_status(session, run_granted(text, &out), wanted);
    assert_string_equal(sdt_session_message(session), message);
    assert_ok(session, sdt_session_problems(session, &problems));
    assert_int_equal(sdt_table_row_count(problems), 1);
    assert_int_equal(sdt_table_next(problems), 0);
    assert_string_equal(sdt_table_text(problems, sdt_table_column_find(problems, "file")),
                        "prov.lua");
    assert_int_equal(sdt_table_int(problems, sdt_table_column_find(problems, "row")), row);
    sdt_table_free(problems);
    free(out);
}

static void a_message_names_its_file_once(void **state)
{
    (void)state;
    fails_once("return report {\ntitle = }", SDT_ERROR_SYNTAX, "prov.lua:2: '}' väntas inte här",
               2);
    fails_once(BUILD("\nerror('fel')"), SDT_ERROR_SCRIPT, "prov.lua:3: fel", 3);
    fails_once(BUILD("st:municipality('0')"), SDT_ERROR_SCRIPT, "prov.lua:2: kommun 0 finns inte.",
               2);
    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_WORK, 2000000));
    fails_once(BUILD("\n\nwhile true do end"), SDT_ERROR_LIMIT,
               "prov.lua:4: skriptet avbröts: arbetsgränsen är nådd.", 4);
    fails_once("local t = {}\nwhile true do end", SDT_ERROR_LIMIT,
               "prov.lua:2: skriptet avbröts: arbetsgränsen är nådd.", 2);
}

static void what_comes_after_the_script_is_told_where_its_work_begins(void **state)
{
    (void)state;
    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_OUTPUT, 1024));
    fails_once("return report {\n title = 'T',\n build = function(doc)\n  doc:para(('x'):rep(2000))"
               "\n end }",
               SDT_ERROR_LIMIT, "prov.lua:3: skriptet avbröts: gränsen för utdata är nådd.", 3);
}

static void a_problem_that_was_caught_is_not_told_again(void **state)
{
    (void)state;
    fails_once("pcall(followup.assess, { values = { [2020] = 1 } }) pcall(rotation.plan, {})\n"
               "error('fel')",
               SDT_ERROR_SCRIPT, "prov.lua:2: fel", 2);
    fails_once(BUILD("pcall(st.municipality, st, '0') pcall(followup.assess, {})\nerror('fel')"),
               SDT_ERROR_SCRIPT, "prov.lua:3: fel", 3);
    fails_once(
        RUN("local ok, why = job.values:batch():try { indicator = 'X', municipality = '0181', "
            "period = 2024, value = 1 }\nassert(not ok and why) error('fel')"),
        SDT_ERROR_SCRIPT, "prov.lua:3: fel", 3);
}

static void a_script_may_begin_with_a_byte_order_mark(void **state)
{
    static const char utf16[] = "\xFF\xFEr\0e\0t\0u\0r\0n\0";
    sdt_script *script;
    char *out;

    (void)state;
    assert_ok(session, run_granted("\xEF\xBB\xBF" BUILD("doc:para('läst')"), &out));
    assert_string_equal(out, "läst");
    free(out);
    assert_status(session, run_granted("\xEF\xBB\xBF\nx = = 1", &out), SDT_ERROR_SYNTAX);
    assert_message(session, "prov.lua:2: '=' väntas inte här");
    for (size_t skipped = 0; skipped <= 2; skipped += 2) { /* with its mark and without */
        assert_status(session,
                      sdt_script_new(session, "prov.lua", utf16 + skipped,
                                     sizeof utf16 - 1 - skipped, &script),
                      SDT_ERROR_SYNTAX);
        assert_message(session, "prov.lua: skriptet är i UTF-16; spara det som UTF-8.");
        assert_null(script);
    }
}

static void nothing_is_left_for_the_next_run(void **state)
{
    static const char text[] = "kept = (rawget(_G, 'kept') or 0) + 1 local first = kept\n"
                               "return report { title = 'T', build = function(doc, st)\n"
                               "doc:para('%d %d %s', first, kept, tostring(rawget(_G, 'other')))\n"
                               "kept, other, string.format = 7, 7, nil\n"
                               "pcall(function() st:municipality('0181').x = 1 end) end }";
    sdt_script *scripts[2];

    (void)state;
    for (int i = 0; i < 2; i++)
        assert_ok(session, sdt_script_new(session, "prov.lua", text, strlen(text), &scripts[i]));
    for (int i = 0; i < 6; i++) {
        struct text written = {0};

        assert_ok(session, sdt_script_run(scripts[i % 2], "markdown", text_write, &written));
        assert_string_equal(tidy(written.bytes), "1 1 nil");
        text_free(&written);
    }
    for (int i = 0; i < 2; i++)
        sdt_script_free(scripts[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_is_forged_is_refused_or_without_effect),
        TEST(a_message_names_its_file_once),
        TEST(what_comes_after_the_script_is_told_where_its_work_begins),
        TEST(a_problem_that_was_caught_is_not_told_again),
        TEST(a_script_may_begin_with_a_byte_order_mark),
        TEST(nothing_is_left_for_the_next_run),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
