/*
 * lib/script/bridge, plans in scripts: from the records and from facts of the script's own;
 * mistakes told at the script's line; and a planner that stops when the run must.
 */
#include "support/cooperation.h"

#include <sodertorn.h>
#include <stdio.h>
#include <stdlib.h>

static sdt_session *with_conference(void)
{
    sdt_session *s = new_session(NULL);

    PUT(s, COOPERATION, "c", "name", "Samverkan");
    PUT(s, MUNICIPALITY, "0126", "name", "Huddinge", "level", "municipality");
    PUT(s, MUNICIPALITY, "0128", "name", "Salem", "level", "municipality");
    PUT(s, MUNICIPALITY, "0181", "name", "Södertälje", "level", "municipality");
    PUT(s, MEMBERSHIP, "1", "cooperation", "c", "municipality", "0126");
    PUT(s, MEMBERSHIP, "2", "cooperation", "c", "municipality", "0128");
    PUT(s, MEMBERSHIP, "3", "cooperation", "c", "municipality", "0181");
    PUT(s, CONFERENCE, "k", "cooperation", "c", "name", "Konferensen", "hosts", "1", "every", "1",
        "first_year", "2020");
    PUT(s, EDITION, "k.2024", "conference", "k", "year", "2024", "status", "held", "theme", "Tåg");
    PUT(s, HOSTING, "k.2024", "edition", "k.2024", "municipality", "0126");
    return s;
}

/* Runs the body of a report; what it wrote, to be freed, or NULL with the session's message. */
static char *run(sdt_session *s, const char *body, const char *format)
{
    struct text out = {0};
    sdt_script *script = NULL;
    char source[4096];
    int length = snprintf(source, sizeof source,
                          "return report { title = \"Prov\", build = function(doc, st)\n%s\nend }",
                          body);
    int status;

    assert_in_range(length, 1, sizeof source - 1);
    status = sdt_script_new(s, "prov.lua", source, (size_t)length, &script);
    if (status == SDT_OK)
        status = sdt_script_run(script, format, text_write, &out);
    sdt_script_free(script);
    if (status == SDT_OK)
        return out.bytes;
    text_free(&out);
    return NULL;
}

static void assert_says(sdt_session *s, const char *body, const char *wanted)
{
    char *text = run(s, body, "text");

    if (!text)
        fail_msg("%s", sdt_session_message(s));
    for (char *c = text; *c; c++)
        *c = *c == '\n' ? ' ' : *c; /* a terminal's lines are wrapped */
    if (!strstr(text, wanted))
        fail_msg("%s\nis not in\n%s", wanted, text);
    free(text);
}

static void assert_refused(sdt_session *s, const char *body, const char *wanted)
{
    char *text = run(s, body, "text");

    if (text)
        fail_msg("%s\nis not refused:\n%s", body, text);
    assert_message(s, "prov.lua:2: ");
    assert_message(s, wanted);
}

static void a_plan_of_the_records_has_records_in_its_rows(void **state)
{
    sdt_session *s = with_conference();

    (void)state;
    assert_says(s,
                "local plan, out = st:rotation { years = { 2025, 2027 } }, {}\n"
                "for i, h in ipairs(plan.hostings) do\n"
                "  out[i] = h.year .. ' ' .. h.conference.name .. ' ' .. h.host.name .. "
                "tostring(h.locked)\n"
                "end\n"
                "doc:para(table.concat(out, '; ') .. plan.levels[1].value .. "
                "tostring(plan.levels[1].proved))",
                "2025 Konferensen Salemfalse; 2026 Konferensen Södertäljefalse; 2027 Konferensen "
                "Huddingefalse0true");
    assert_says(
        s,
        "local plan = st:rotation { years = { 2025, 2025 }, absent = { { municipality = '0128',"
        " year = 2025 } } }\ndoc:para(plan.hostings[1].host.name .. ' ' .. plan.reasons[1].held)",
        "Södertälje 1");
    assert_says(s,
                "local h = st:hostings { years = { 2024, 2024 } }[1]\n"
                "doc:para(h.host.name .. ' ' .. h.theme .. ' ' .. h.conference.name)",
                "Huddinge Tåg Konferensen");
    sdt_session_free(s);
}

static const char facts[] = "local plan = rotation.plan { years = { 2027, 2028 }, members = { { id "
                            "= 'a', name = 'Ada' },"
                            " { id = 'b', name = 'Bo \"B\" \\\\' } }, conferences = { { id = 'x', "
                            "hosts = 1, first_year = 2020 } }";

static void a_plan_of_facts_needs_no_records(void **state)
{
    sdt_session *s = with_conference();
    char body[1024];

    (void)state;
    snprintf(body, sizeof body,
             "%s, history = { { conference = 'x', year = 2026, hosts = { 'a' } } } }\n"
             "doc:para(plan.hostings[1].host .. plan.hostings[1].host_name)",
             facts);
    assert_says(s, body, "bBo \"B\" \\");
    snprintf(body, sizeof body,
             "%s, unavailable = { { member = 'a', year = 2027 },"
             " { member = 'b', year = 2027 } } }\n"
             "doc:para(tostring(plan.feasible) .. plan.because[1] .. #plan.hostings)",
             facts);
    assert_says(s, body,
                "false2027: x behöver 1 värd; ingen kan, eftersom Ada och Bo \"B\" \\ inte kan det "
                "året.");
    sdt_session_free(s);
}

static void mistakes_are_told_at_the_scripts_line(void **state)
{
    sdt_session *s = with_conference();

    (void)state;
    assert_refused(s, "st:rotation { year = 2025 }", "menade du 'years'?");
    assert_refused(s, "st:rotation { years = { 2025.5, 2027 } }", "years");
    assert_refused(s, "st:rotation { years = { 2027, 2025 } }", "efter det sista");
    assert_refused(s, "st:rotation { years = { 2027, 12026 } }", "planen omfattar 10000 år");
    assert_refused(s,
                   "st:rotation { years = { 2025, 2026 }, absent = { { municipality = '126', year "
                   "= 2025 } } }",
                   "menade du 0126");
    assert_refused(s, "st:rotation { effort = 9 }", "mellan 0 och 4");
    assert_refused(s, "doc:para(st:rotation {}.hosting)", "menade du 'hostings'?");
    assert_refused(s, "doc:para(st:rotation {}.hostings[1].hots)", "menade du 'host'?");
    assert_refused(s, "st:rotation {}.hostings[1].hosts = 'x'", "hosts");
    assert_refused(s, "rotation.plan { years = { 2027, 2028 }, membrs = {} }",
                   "menade du members?");
    assert_refused(
        s, "rotation.plan { years = { 2027, 2028 }, members = { { id = 'a', weight = 0 } } }",
        "members[0].weight");
    assert_refused(
        s, "rotation.plan { years = { 2027, 2028 }, members = { { id = 'a', weight = 1.5 } } }",
        "members[0].weight");
    assert_refused(s, "rotation.plan 'x'", "table");
    sdt_session_free(s);
}

static void size_and_work_are_limited(void **state)
{
    sdt_session *s = with_conference();
    static const char many[] =
        "local m, c = {}, {} for i = 1, %d do m[i] = { id = 'm' .. i, weight = i %% 7 + 1 } end\n"
        "for i = 1, 3 do c[i] = { id = 'c' .. i, hosts = 2, first_year = 2020 } end\n"
        "rotation.plan { years = { 2027, 2066 }, members = m, conferences = c, effort = 4 }";
    char body[512], *text;

    (void)state;
    snprintf(body, sizeof body, many, 500);
    assert_null(run(s, body, "text"));
    assert_message(s, "högst 60000");
    assert_ok(s, sdt_session_set_int(s, SDT_OPTION_SCRIPT_WORK, 100000));
    snprintf(body, sizeof body, many, 40);
    text = run(s, body, "text");
    assert_null(text);
    assert_int_equal(sdt_session_status(s), SDT_ERROR_LIMIT);
    sdt_session_free(s);
}

static void a_grid_is_a_picture_a_table_and_a_text(void **state)
{
    static const char body[] = "doc:section('Planen'):chart { mark = 'grid', data = st:rotation { "
                               "years = { 2025, 2026 } }.hostings,\n"
                               "  x = 'conference_name', y = 'year', text = 'host_name', highlight "
                               "= 'Salem', title = 'Värdar' }\n"
                               "doc:section('Turer'):chart { mark = 'bar', data = st:rotation { "
                               "years = { 2025, 2026 } }.turns,\n"
                               "  x = 'host_name', y = 'held', color = 'conference_name', against "
                               "= { y = 'share', label = 'andel' } }";
    sdt_session *s = with_conference();
    char *text = run(s, body, "html");

    (void)state;
    assert_non_null(text);
    assert_non_null(
        strstr(text, "<title id=\"p1t\">Värdar</title><desc id=\"p1d\">Rutnät. 2025: Konferensen "
                     "Salem. 2026: Konferensen Södertälje.</desc>"));
    assert_non_null(strstr(text, "<rect class=\"l hi\"")); /* a frame, not a colour, marks it */
    assert_non_null(strstr(text, "<th role=\"rowheader\" scope=\"row\">2025</th>"));
    assert_non_null(strstr(text, "1 (andel 1,00)"));
    free(text);
    text = run(s, body, "text");
    assert_non_null(strstr(text, "2025  Salem"));
    free(text);
    text = run(s, body, "markdown");
    assert_non_null(strstr(text, "| 2025 | Salem"));
    free(text);
    assert_refused(s, "doc:chart { mark = 'grid', data = {}, x = 'a', y = 'b' }", "text saknas");
    assert_says(
        s, "doc:chart { mark = 'grid', data = {}, x = 'a', y = 'b', text = 'c', empty = 'Tomt.' }",
        "Tomt.");
    sdt_session_free(s);
}

static void the_example_report_runs_on_a_plan_and_on_none(void **state)
{
    sdt_session *s = with_conference();
    struct text out = {0};
    sdt_script *script;
    size_t size;
    char *source = read_file(SDT_TEST_SOURCE "/examples/reports/vardskap.lua", &size);

    (void)state;
    for (int i = 0; i < 2; i++) {
        assert_ok(s, sdt_script_new(s, "vardskap.lua", source, size, &script));
        assert_ok(s, sdt_script_run(script, "html", text_write, &out));
        sdt_script_free(script);
        assert_non_null(
            strstr(out.bytes, i == 0 ? "Varför just de" : "Det finns ingen plan som går ihop"));
        text_free(&out);
        out = (struct text){0};
        PUT(s, ABSENCE, "1", "municipality", "0126", "year", "2027");
        PUT(s, ABSENCE, "2", "municipality", "0128", "year", "2027");
        PUT(s, ABSENCE, "3", "municipality", "0181", "year", "2027");
    }
    free(source);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_plan_of_the_records_has_records_in_its_rows),
        cmocka_unit_test(a_plan_of_facts_needs_no_records),
        cmocka_unit_test(mistakes_are_told_at_the_scripts_line),
        cmocka_unit_test(size_and_work_are_limited),
        cmocka_unit_test(a_grid_is_a_picture_a_table_and_a_text),
        cmocka_unit_test(the_example_report_runs_on_a_plan_and_on_none),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
