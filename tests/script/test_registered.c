/*
 * lib/script, registered scripts: who may register, see, grant and run them, what a grant holds for, and
 * what the log tells.
 */
#include "registered.h"

static void a_script_is_registered_and_run(void **state)
{
    (void)state;
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_ACTOR, "Eva"));
    assert_ok(session, put("prov", JOB(WRITES, PUT("0126"))));
    assert_string_equal(cell("prov", false, "name"), "Prov");
    assert_string_equal(cell("prov", false, "version"), "1");
    assert_string_equal(cell("prov", false, "needs"), "values");
    assert_string_equal(cell("prov", false, "registered_by"), "Eva");
    assert_string_equal(cell("prov", false, "registered"), "2026-11-23");
    assert_string_equal(cell("prov", true, "kind"), "registered");
    assert_status(session, run_key("prov"), SDT_ERROR_DENIED);
    assert_message(session, "--grant values");
    assert_string_equal(cell("prov", true, "reason"), "denied");
    assert_ok(session, sdt_registered_grant(session, "prov", "values"));
    assert_string_equal(cell("prov", false, "granted"), "values");
    assert_string_equal(cell("prov", false, "granted_by"), "Eva");
    assert_string_equal(cell("prov", false, "granted_on"), "2026-11-23");
    assert_ok(session, run_key("prov"));
    assert_true(is_written("0126"));
    assert_string_equal(cell("prov", true, "kind"), "ok");
    assert_string_equal(cell("prov", true, "actor"), "Eva");
    assert_true(atoi(cell("prov", true, "spent")) > 0);
    assert_true(atoi(cell("prov", true, "peak")) > 0);
}

static void what_does_not_declare_itself_is_not_registered(void **state)
{
    (void)state;
    assert_status(session, put("prov", "return integration {"), SDT_ERROR_SYNTAX);
    assert_status(session, put("prov", "return 1"), SDT_ERROR_SCRIPT);
    assert_status(session, put("prov", "while true do end"), SDT_ERROR_LIMIT);
    assert_status(session, put("prov", JOB("on = { 'decisions' },", "")), SDT_ERROR_NOT_FOUND);
    assert_message(session, "decision");
    assert_status(session, put("prov", JOB("on = { 'script_run' },", "")), SDT_ERROR_VALUE);
    assert_status(session, sdt_registered_run(session, "prov", NULL, "text", text_write, NULL),
                  SDT_ERROR_NOT_FOUND);
}

static void a_grant_lapses_when_the_source_changes(void **state)
{
    sdt_record *record;

    (void)state;
    assert_ok(session, put("prov", JOB(WRITES, PUT("0126"))));
    assert_ok(session, sdt_registered_grant(session, "prov", "values"));
    assert_ok(session, put("prov", JOB(WRITES, PUT("0126")))); /* the same source */
    assert_string_equal(cell("prov", false, "version"), "1");
    assert_string_equal(cell("prov", false, "granted"), "values");
    assert_ok(session, put("prov", JOB(WRITES, PUT("0181"))));
    assert_string_equal(cell("prov", false, "version"), "2");
    assert_string_equal(cell("prov", false, "granted"), "");
    assert_string_equal(cell("prov", false, "lapsed"), "1");
    assert_status(session, run_key("prov"), SDT_ERROR_DENIED);
    assert_ok(session, sdt_registered_grant(session, "prov", "values:0181"));
    assert_string_equal(cell("prov", false, "granted"), "values:0181");
    /* also when it is changed as any record is */
    assert_ok(session, sdt_get(session, SDT_KIND_SCRIPT, "prov", &record));
    assert_ok(session, sdt_registered_script_set_source(record, JOB(WRITES, PUT("0136"))));
    assert_ok(session, sdt_put(record));
    sdt_record_free(record);
    assert_status(session, run_key("prov"), SDT_ERROR_DENIED);
    assert_false(is_written("0136"));
}

static void what_is_revoked_is_granted_no_more(void **state)
{
    (void)state;
    assert_ok(session, put("prov", JOB(WRITES, PUT("0126"))));
    assert_ok(session, sdt_registered_revoke(session, "prov")); /* nothing yet */
    assert_ok(session, sdt_registered_grant(session, "prov", "values"));
    assert_ok(session, sdt_registered_revoke(session, "prov"));
    assert_string_equal(cell("prov", false, "granted"), "");
    assert_status(session, run_key("prov"), SDT_ERROR_DENIED);
}

static void what_it_does_not_ask_for_is_not_granted(void **state)
{
    static const char *const wrong[] = {"", " ", "plans", "values plans",
                                        "values http:https://x.se/"};

    (void)state;
    assert_ok(session, put("prov", JOB(WRITES, "")));
    for (size_t i = 0; i < COUNT(wrong); i++)
        assert_true(sdt_registered_grant(session, "prov", wrong[i]) != SDT_OK);
    assert_status(session, sdt_registered_grant(session, "prov", "valeus"), SDT_ERROR_NOT_FOUND);
    assert_message(session, "menade du values?");
    assert_status(session, sdt_registered_grant(session, "pro", "values"), SDT_ERROR_NOT_FOUND);
    assert_message(session, "prov");
    assert_string_equal(cell("prov", false, "granted"), "");
}

static void a_municipality_sees_its_own_and_the_shared(void **state)
{
    sdt_script *script;
    sdt_table *list;

    (void)state;
    assert_ok(session, put("delat", JOB("", "")));
    act_for("0126");
    assert_ok(session, put("eget", JOB("", "")));
    assert_string_equal(cell("eget", false, "municipality"), "0126");
    assert_status(session, put("delat", JOB("", "job:warn('x')")), SDT_ERROR_DENIED);
    assert_ok(session, run_key("delat"));
    act_for("0181");
    assert_ok(session, sdt_registered_list(session, &list));
    assert_int_equal(sdt_table_row_count(list), 1);
    sdt_table_free(list);
    assert_status(session, run_key("eget"), SDT_ERROR_NOT_FOUND);
    assert_status(session, sdt_registered_open(session, "eget", &script), SDT_ERROR_NOT_FOUND);
    assert_status(session, sdt_registered_log(session, "eget", &list), SDT_ERROR_NOT_FOUND);
    assert_status(session, sdt_registered_remove(session, "eget"), SDT_ERROR_NOT_FOUND);
    assert_status(session, put("eget", JOB("", "")), SDT_ERROR_NOT_FOUND);
    assert_int_equal(runs_of("delat"), 0); /* 0126 ran it */
    assert_ok(session, run_key("delat"));
    assert_int_equal(runs_of("delat"), 1);
    assert_string_equal(cell("delat", true, "municipality"), "0181");
    assert_status(session, sdt_registered_remove(session, "delat"), SDT_ERROR_DENIED);
    act_for("secretariat");
    assert_int_equal(runs_of("delat"), 3); /* and its registration */
    act_for("reader");
    assert_ok(session, run_key("eget")); /* it only reads, so nothing is logged */
    assert_int_equal(runs_of("eget"), 1);
}

static void only_the_secretariat_grants(void **state)
{
    sdt_record *record;

    (void)state;
    act_for("0126");
    assert_ok(session, put("eget", JOB(WRITES, PUT("0126"))));
    assert_status(session, sdt_registered_grant(session, "eget", "values"), SDT_ERROR_DENIED);
    /* nor as a record, nor through an import */
    assert_ok(session, sdt_record_new(session, SDT_KIND_SCRIPT_GRANT, &record));
    assert_ok(session, sdt_record_set_key(record, "eget"));
    assert_ok(session, sdt_registered_grant_set_script(record, "eget"));
    assert_status(session, sdt_record_set_text(record, SDT_SCRIPT_GRANT_WHAT, "values"),
                  SDT_ERROR_MISUSE);
    assert_status(session, sdt_put(record), SDT_ERROR_DENIED);
    sdt_record_free(record);
    assert_status(session, run_key("eget"), SDT_ERROR_DENIED);
    act_for("secretariat");
    assert_ok(session, sdt_registered_grant(session, "eget", "values"));
    act_for("0126");
    assert_status(session, sdt_registered_revoke(session, "eget"), SDT_ERROR_DENIED);
    assert_ok(session, run_key("eget"));
    assert_true(is_written("0126"));
}

static void a_municipalitys_script_writes_its_own_whoever_runs_it(void **state)
{
    (void)state;
    act_for("0126");
    assert_ok(session, put("eget", JOB(WRITES, PUT("0181"))));
    act_for("secretariat");
    assert_ok(session, sdt_registered_grant(session, "eget", "values"));
    assert_status(session, run_key("eget"), SDT_ERROR_SCRIPT);
    assert_message(session, "registrerat för 0126");
    assert_false(is_written("0181"));
    assert_string_equal(cell("eget", true, "reason"), "runtime");
    assert_non_null(strstr(cell("eget", true, "message"), "registrerat för 0126"));
}

static void a_script_grants_itself_nothing(void **state)
{
    static const char *const bodies[] = {
        "job.records:put('script', 'prov', { name = 'Annat' })",
        "job.records:put('script', 'ny', { name = 'Nytt', source = 'return 1' })",
        "job.records:put('script_grant', 'ny', { script = 'prov' })",
        "job.records:delete('script_grant', 'prov')",
        "job.records:undo('script_grant', 'prov')",
        "job.records:delete('script_run', 'prov.1')"};

    (void)state;
    for (size_t i = 0; i < COUNT(bodies); i++) {
        char source[400];

        snprintf(source, sizeof source, JOB("needs = { write = { 'records' } },", "%s"), bodies[i]);
        assert_ok(session, put("prov", source));
        assert_ok(session, sdt_registered_grant(session, "prov", "records"));
        assert_status(session, run_key("prov"), SDT_ERROR_SCRIPT);
        assert_message(session, "ändrar varken skript");
    }
}

static void the_log_is_bounded_and_keeps_the_newest(void **state)
{
    int64_t count;

    (void)state;
    assert_ok(session, put("prov", JOB("params = { n = param.text { default = '0' } },",
                                       "if p.n ~= '0' then error('nr ' .. p.n) end")));
    for (int i = 1; i <= 103; i++) {
        char number[8];
        const char *const params[] = {"n", number, NULL};
        struct text written = {0};

        snprintf(number, sizeof number, "%d", i);
        assert_status(session,
                      sdt_registered_run(session, "prov", params, "text", text_write, &written),
                      SDT_ERROR_SCRIPT);
        assert_message(session, number); /* the log does not hide what went wrong */
    }
    assert_int_equal(runs_of("prov"), 100);
    assert_non_null(strstr(cell("prov", true, "message"), "nr 103"));
    assert_ok(session, sdt_registered_remove(session, "prov"));
    assert_ok(session, sdt_count(session, SDT_KIND_SCRIPT_RUN, &count));
    assert_int_equal(count, 0);
}

static void a_run_made_elsewhere_is_noted(void **state)
{
    static const char *const killed[] = {"kind",  "limit", "reason", "killed", "message", "Borta.",
                                         "spent", "12",    "peak",   "34",     NULL};
    static const char *const wrong[][5] = {
        {NULL}, {"kind", "bra", NULL}, {"kind", "ok", "spent", "-1", NULL}};

    (void)state;
    assert_ok(session, put("prov", JOB("", "")));
    assert_ok(session, sdt_registered_note(session, "prov", killed));
    assert_string_equal(cell("prov", true, "kind"), "limit");
    assert_string_equal(cell("prov", true, "reason"), "killed");
    assert_string_equal(cell("prov", true, "spent"), "12");
    assert_string_equal(cell("prov", true, "peak"), "34");
    for (size_t i = 0; i < COUNT(wrong); i++)
        assert_status(session, sdt_registered_note(session, "prov", wrong[i]), SDT_ERROR_VALUE);
    assert_int_equal(runs_of("prov"), 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_script_is_registered_and_run),
        TEST(what_does_not_declare_itself_is_not_registered),
        TEST(a_grant_lapses_when_the_source_changes),
        TEST(what_is_revoked_is_granted_no_more),
        TEST(what_it_does_not_ask_for_is_not_granted),
        TEST(a_municipality_sees_its_own_and_the_shared),
        TEST(only_the_secretariat_grants),
        TEST(a_municipalitys_script_writes_its_own_whoever_runs_it),
        TEST(a_script_grants_itself_nothing),
        TEST(the_log_is_bounded_and_keeps_the_newest),
        TEST(a_run_made_elsewhere_is_noted),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
