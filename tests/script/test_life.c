/*
 * lib/script/bridge, the cooperation's life as scripts see it: what waits on whom, the year, and how far
 * programmes have come.
 */
#include "shipped.h"

static void what_waits_is_asked_for_by_municipality_and_day(void **state)
{
    (void)state;
    says("local w = st:waiting { municipality = 'secretariat', date = '2024-12-15' }"
         " doc:para('%d %s %s %s', #w, w[1].state, w[1].due, w[1].what)",
         "5 late 2024-11-30 activity");
    says("doc:para('%d', #st:waiting { municipality = 'secretariat', date = '2024-12-15', days = 0 "
         "})",
         "1");
    says("local w = st:waiting { municipality = k, done = true } doc:para('%d %s', #w, w[1].state)",
         "7 done");
    refuses("st:waiting { municipality = 'Hudinge' }", "Hudinge");
    refuses("st:waiting { day = 1 }", "days");
    refuses("st:waiting { days = 1.5 }", "days");
    refuses("st:waiting { date = '2024-02-30' }", "2024-02-30");
}

static void year_has_what_is_dated_in_it(void **state)
{
    (void)state;
    says("local y = st:year_wheel(2025) doc:para('%d %s %s', #y, y[1].date, y[1].ends)",
         "3 2024-09-01 2025-06-30");
    refuses("st:year_wheel('i år')", "st:year_wheel");
    refuses("st:year_wheel(0)", "st:year_wheel");
}

/* The row of the programme of 2019, on a day. */
#define OF_2019(day, format, values)                                                               \
    "for _, p in ipairs(st:programmes('" day "')) do if p.programme == 'sodertorn-2035' then "     \
    "doc:para('" format "', " values ") end end"

static void programmes_say_how_far_they_have_come(void **state)
{
    (void)state;
    says(OF_2019("2019-10-10", "%s %d", "p.state, p.yes"), "draft 0");
    says(OF_2019("2019-10-11", "%s %s %d", "p.state, p.in_force, p.yes"),
         "in\\_force 2019-10-11 8");
    says(OF_2019("2023-12-31", "%s", "p.state"), "succeeded");
    says("doc:para('%s', st:check_rules()[1].rule)", "sub\\_goal\\_count");
}

/* The shipped page, for all, for the secretariat and for one. */
static void shipped_page_says_what_waits(void **state)
{
    size_t size;
    char *script = read_source("examples/reports/laget.lua", &size), *out;

    (void)state;
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_TODAY, "2025-01-15"));
    assert_ok(session, run(script, "markdown", NULL, &out));
    assert_non_null(strstr(out, "2 är försenade och 3 väntar."));
    assert_non_null(strstr(out, "planeringschef"));
    free(out);
    assert_ok(session, run(script, "markdown", (const char *const[]){"vem=Huddinge", NULL}, &out));
    assert_non_null(strstr(out, "Läget för Huddinge"));
    assert_non_null(strstr(out, "Inget väntar i dag."));
    free(out);
    assert_ok(session, run(script, "markdown",
                           (const char *const[]){"vem=kansliet", "dagar=80", NULL}, &out));
    assert_non_null(strstr(out, "2 är försenade och 1 väntar."));
    free(out);
    assert_status(session,
                  run(script, "markdown", (const char *const[]){"vem=Hudinge", NULL}, &out),
                  SDT_ERROR_SCRIPT);
    assert_message(session, "som heter Hudinge; här finns Botkyrka, Haninge, Huddinge, ");
    free(script);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_waits_is_asked_for_by_municipality_and_day, setup,
                                        fixture_end),
        cmocka_unit_test_setup_teardown(year_has_what_is_dated_in_it, setup, fixture_end),
        cmocka_unit_test_setup_teardown(programmes_say_how_far_they_have_come, setup, fixture_end),
        cmocka_unit_test_setup_teardown(shipped_page_says_what_waits, setup, fixture_end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
