/*
 * lib/script/bridge, plans: a report reads them, and only an integration that was granted it carries,
 * closes and corrects.
 */
#include "plan/plans.h"

#include <sodertorn/script.h>
#include <stdlib.h>

/* Runs a script, granted plans or not; what it wrote, to be freed with free(), or NULL. */
static char *run(sdt_session *s, const char *source, bool granted, int wanted)
{
    struct text written = {0};
    sdt_script *script;

    assert_ok(s, sdt_script_new(s, "prov.lua", source, strlen(source), &script));
    if (granted)
        assert_ok(s, sdt_script_grant(script, "plans"));
    assert_status(s, sdt_script_run(script, "markdown", text_write, &written), wanted);
    sdt_script_free(script);
    return written.bytes;
}

static void assert_says(char *written, const char *part)
{
    assert_non_null(written);
    if (!strstr(written, part))
        fail_msg("\"%s\" does not say \"%s\"", written, part);
    free(written);
}

static void a_report_reads_plans_and_what_they_cost(void **state)
{
    sdt_session *s = new_plans(NULL);

    (void)state;
    PUT(s, BUDGET_LINE, "b", "plan", "vp-2024", "title", "Kansli", "amount", "900", "shared",
        "equally");
    assert_says(
        run(s,
            "return report { title = 'Prov', build = function(doc, st)\n"
            "  local late = 0\n"
            "  for _, row in ipairs(st:plans { year = 2024, on = '2026-01-01' }) do\n"
            "    if row.kind == 'activity' and row.state == 'late' then late = late + 1 end\n"
            "  end\n"
            "  local plan = st:get('plan', 'vp-2024')\n"
            "  doc:para('%s sena, %s kronor, %s betalar %s', late, plan:costs()[1].amount,\n"
            "    plan:shares()[1].name, plan:shares()[1].amount)\n"
            "end }",
            false, SDT_OK),
        "3 sena, 900 kronor, Huddinge betalar 300");
    sdt_session_free(s);
}

static const char *const integration = "return integration { title = 'Prov', needs = { write = { "
                                       "'plans' } }, run = function(job)\n"
                                       "  local rows = job.plans:carry('vp-2024', 'vp-2025')\n"
                                       "  job.plans:carry('hp-2024', 'hp-2025')\n"
                                       "  job.plans:close('vp-2024', { date = '2025-02-01' })\n"
                                       "  local all = job.plans:correct('vp-2024', { kind = "
                                       "'plan', record = 'vp-2024', field = 'title',\n"
                                       "    value = 'Rättad', reason = 'Skrivfel' })\n"
                                       "  job:warn('%s, %s', rows[1].outcome, all[1].after)\n"
                                       "end }";

static void an_integration_carries_closes_and_corrects_what_it_was_granted(void **state)
{
    sdt_session *s = new_plans(NULL);
    char *before = dump_of(s), *after;
    sdt_record *plan;

    (void)state;
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_TODAY, "2025-02-01"));
    assert_null(run(s, integration, false, SDT_ERROR_DENIED));
    after = dump_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
    assert_says(run(s, integration, true, SDT_OK), "Rättad");
    assert_ok(s, sdt_get(s, SDT_KIND_PLAN, "vp-2024", &plan));
    assert_string_equal(sdt_plan_closed(plan), "2025-02-01");
    sdt_record_free(plan);
    sdt_session_free(s);
}

static void what_goes_wrong_undoes_all_of_it(void **state)
{
    sdt_session *s = new_plans(NULL);
    char *before = dump_of(s), *after;

    (void)state;
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_TODAY, "2025-02-01"));
    assert_null(run(s,
                    "return integration { title = 'Prov', needs = { write = { 'plans' } },\n"
                    "  run = function(job)\n"
                    "    job.plans:carry('vp-2024', 'vp-2025')\n"
                    "    job.plans:close('hp-2024', { date = '2025-02-01' })\n"
                    "end }",
                    true, SDT_ERROR_SCRIPT));
    assert_message(s, "prov.lua:4");
    assert_message(s, "hp-2024.1");
    after = dump_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_report_reads_plans_and_what_they_cost),
        cmocka_unit_test(an_integration_carries_closes_and_corrects_what_it_was_granted),
        cmocka_unit_test(what_goes_wrong_undoes_all_of_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
