/*
 * Running a scenario with each request for memory refused in turn; see scenarios.h.
 */
#include "support/scenarios.h"

#include <sodertorn/exchange.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char world_text[] =
    "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {"
    "\"cooperation\": [{\"key\": \"c\", \"name\": \"Södertörn\"}],"
    "\"municipality\": [{\"key\": \"0126\", \"name\": \"Huddinge\", \"level\": \"municipality\"},"
    " {\"key\": \"0181\", \"name\": \"Södertälje\", \"level\": \"municipality\"}],"
    "\"membership\": [{\"key\": \"a\", \"cooperation\": \"c\", \"municipality\": \"0126\"},"
    " {\"key\": \"b\", \"cooperation\": \"c\", \"municipality\": \"0181\"}],"
    "\"body\": [{\"key\": \"kommitté\", \"cooperation\": \"c\", \"name\": \"K\", \"role\": "
    "\"committee\"},"
    " {\"key\": \"ledning\", \"name\": \"L\", \"role\": \"management_group\", \"parent\": "
    "\"kommitté\","
    " \"seat_per_municipality\": true, \"cooperation\": \"c\"},"
    " {\"key\": \"kansli\", \"name\": \"Kansli\", \"role\": \"secretariat\"}],"
    "\"seat\": [{\"key\": \"s\", \"body\": \"ledning\", \"municipality\": \"0126\", \"role\": "
    "\"chair\"}],"
    "\"programme\": [{\"key\": \"p\", \"cooperation\": \"c\", \"title\": \"Program\", \"vision\": "
    "\"V\","
    " \"valid_from\": 2024, \"valid_until\": 2035}],"
    "\"adoption\": [{\"key\": \"p.0126\", \"programme\": \"p\", \"municipality\": \"0126\", "
    "\"date\":"
    " \"2023-05-16\", \"outcome\": \"adopted\"}, {\"key\": \"p.0181\", \"programme\": \"p\","
    " \"municipality\": \"0181\", \"before\": \"2023-05-16\", \"outcome\": \"adopted\"}],"
    "\"area\": [{\"key\": \"infrastruktur\", \"programme\": \"p\", \"name\": \"I\", \"position\": "
    "1}],"
    "\"focus_area\": [{\"key\": \"transporter\", \"area\": \"infrastruktur\", \"name\": \"T\"}],"
    "\"goal\": [{\"key\": \"g\", \"focus_area\": \"transporter\", \"title\": \"Mål\"}],"
    "\"sub_goal\": [{\"key\": \"g.1\", \"goal\": \"g\", \"title\": \"Delmål\", \"position\": 1}],"
    "\"plan\": [{\"key\": \"v23\", \"programme\": \"p\", \"role\": \"operational\", \"year\": 2023,"
    " \"title\": \"V23\", \"closed\": \"2024-02-01\"}, {\"key\": \"v24\", \"programme\": \"p\","
    " \"role\": \"operational\", \"body\": \"ledning\", \"year\": 2024, \"title\": \"V24\"},"
    " {\"key\": \"v25\", \"programme\": \"p\", \"role\": \"operational\", \"year\": 2025,"
    " \"title\": \"V25\"}],"
    "\"objective\": [{\"key\": \"v24.1\", \"plan\": \"v24\", \"sub_goal\": \"g.1\", \"title\": "
    "\"Ett\"}],"
    "\"activity\": [{\"key\": \"v24.1.a\", \"objective\": \"v24.1\", \"title\": \"A\", \"status\":"
    " \"ongoing\", \"ends\": \"2024-11-30\"}, {\"key\": \"v24.1.b\", \"objective\": \"v24.1\","
    " \"title\": \"B\", \"status\": \"done\"}],"
    "\"milestone\": [{\"key\": \"v24.1.a.1\", \"activity\": \"v24.1.a\", \"title\": \"M\", \"due\":"
    " \"2024-10-01\"}],"
    "\"budget_line\": [{\"key\": \"v24.b1\", \"plan\": \"v24\", \"title\": \"Kansli\", \"amount\": "
    "1001,"
    " \"shared\": \"equally\", \"outcome\": 999.5}, {\"key\": \"v24.b2\", \"plan\": \"v24\", "
    "\"title\":"
    " \"Resor\", \"amount\": 10, \"shared\": \"by_values\", \"indicator\": \"fri\", \"year\": "
    "2023}],"
    "\"correction\": [{\"key\": \"v23.1\", \"plan\": \"v23\", \"date\": \"2024-03-01\", \"kind\":"
    " \"plan\", \"record\": \"v23\", \"field\": \"title\", \"before\": \"V\", \"after\": \"V23\","
    " \"reason\": \"Skrivfel\"}],"
    "\"conference\": [{\"key\": \"radslag\", \"cooperation\": \"c\", \"name\": \"R\", \"hosts\": 1,"
    " \"every\": 1, \"first_year\": 2020}],"
    "\"edition\": [{\"key\": \"r24\", \"conference\": \"radslag\", \"year\": 2024, \"status\": "
    "\"held\"},"
    " {\"key\": \"r26\", \"conference\": \"radslag\", \"year\": 2026, \"status\": \"planned\"}],"
    "\"hosting\": [{\"key\": \"h24\", \"edition\": \"r24\", \"municipality\": \"0126\"},"
    " {\"key\": \"h26\", \"edition\": \"r26\", \"municipality\": \"0126\"}],"
    "\"partner\": [{\"key\": \"kth\", \"conference\": \"radslag\", \"name\": \"KTH\"}],"
    "\"source\": [{\"key\": \"scb\", \"name\": \"SCB\"}],"
    "\"indicator\": [{\"key\": \"fri\", \"title\": \"Fri\", \"direction\": \"lower\"}],"
    "\"measure\": [{\"key\": \"m\", \"indicator\": \"fri\", \"sub_goal\": \"g.1\"}],"
    "\"target\": [{\"key\": \"t\", \"indicator\": \"fri\", \"period\": \"2030\", \"value\": 10}],"
    "\"occasion\": [{\"key\": \"öppet\", \"programme\": \"p\", \"title\": \"Ö\", \"role\": "
    "\"forecast\","
    " \"period\": \"2023\", \"cutoff\": \"2024-01-31\"}, {\"key\": \"fryst\", \"programme\": \"p\","
    " \"title\": \"F\", \"role\": \"final\", \"period\": \"2023\", \"cutoff\": \"2024-01-31\","
    " \"frozen\": \"2024-02-01\"}], \"frozen_table\": [{\"key\": \"fryst.assessment\", "
    "\"occasion\":"
    " \"fryst\", \"name\": \"assessment\", \"rows\": "
    "\"kind:t\\tkey:t\\tparent:i\\tlevel:i\\tscore:n\\n"
    "programme\\tp\\t-1\\t1\\t2.5\\n\"}]},"
    "\"observations\": [{\"indicator\": \"fri\", \"gender\": \"T\", \"source\": \"scb\", "
    "\"fetched\":"
    " \"2024-01-01\", \"processed\": false, \"values\": {\"0126\": {\"2020\": 20, \"2023\": 17},"
    " \"0181\": {\"2020\": 30, \"2023\": 31}}}]}";

static void make_world(struct world *world, const struct scenario *scenario,
                       const struct failing *failing, const char *path)
{
    const char *name = "world.json", *text = world_text;
    size_t size = sizeof world_text - 1;

    snprintf(world->path, sizeof world->path, "%s", path);
    assert_ok(NULL, sdt_session_new_with_allocator(failing->allocator, failing->user, NULL,
                                                   &world->session));
    assert_ok(NULL, sdt_session_new_with_allocator(failing->allocator, failing->user, NULL,
                                                   &world->bare));
    assert_ok(world->session, sdt_session_set_text(world->session, SDT_OPTION_TODAY, "2025-06-01"));
    assert_ok(world->session, sdt_session_set_int(world->session, SDT_OPTION_PERSONAL, 1));
    assert_ok(world->session, test_open(world->session, ":memory:", SDT_OPEN_CREATE));
    assert_ok(world->session, sdt_import_json(world->session, 1, &name, &text, &size, NULL));
    if (scenario->prepare)
        assert_ok(world->session, scenario->prepare(world));
}

static void end_world(struct world *world)
{
    sdt_session_free(world->session);
    sdt_session_free(world->bare);
}

/* Everything there is: records, history and observations. */
static char *dump_world(struct world *world)
{
    char *records = dump_of(world->session);
    struct text all = {0};

    assert_int_equal(text_write(&all, records, strlen(records)), 0);
    free(records);
    assert_ok(world->session, sdt_export_json(world->session, text_write, &all));
    return all.bytes;
}

/* What the scenario comes to with memory enough: the database afterwards. */
static char *dump_after(const struct scenario *scenario, const struct failing *failing,
                        const char *path)
{
    struct world world;
    char *after;
    int status;

    make_world(&world, scenario, failing, path);
    status = scenario->run(&world);
    if (status != scenario->wanted)
        fail_msg("%s: %s, not %s: %s", scenario->name, sdt_status_name(status),
                 sdt_status_name(scenario->wanted), sdt_session_message(world.session));
    after = dump_world(&world);
    end_world(&world);
    return after;
}

/* Where two dumps differ first, for people: what stands around it in each. */
static void tell_difference(const char *now, const char *wanted)
{
    enum { AROUND = 200 };
    size_t at = 0, from;

    while (now[at] && now[at] == wanted[at])
        at++;
    from = at > AROUND ? at - AROUND : 0;
    print_error("is:     %.*s\nwanted: %.*s\n", 2 * AROUND, now + from, 2 * AROUND, wanted + from);
}

void survive(const struct scenario *scenario, const struct failing *failing, const char *path)
{
    char *after = dump_after(scenario, failing, path), *before;
    struct world world;
    bool refused = true;

    make_world(&world, scenario, failing, path);
    before = dump_world(&world);
    for (long n = 1; refused; n += n < failing->every ? 1 : 1 + n / 40) {
        const char *wanted;
        char *now, message[400];
        int status;

        failing->arm(failing->user, n);
        status = scenario->run(&world);
        refused = failing->disarm(failing->user);
        snprintf(message, sizeof message, "%s", sdt_session_message(world.session));
        now = dump_world(&world);
        if (status != SDT_ERROR_MEMORY && status != scenario->wanted)
            fail_msg("%s: request %ld refused gives %s: %s", scenario->name, n,
                     sdt_status_name(status), message);
        wanted = status == SDT_ERROR_MEMORY ? before : after;
        if (strcmp(now, wanted) != 0) {
            tell_difference(now, wanted);
            fail_msg("%s: request %ld refused gives %s and half of it", scenario->name, n,
                     sdt_status_name(status));
        }
        if (strcmp(now, before) != 0) {
            end_world(&world);
            make_world(&world, scenario, failing, path);
        }
        free(now);
    }
    end_world(&world);
    free(before);
    free(after);
}

int run_scenarios(const char *group, void (*test)(void **state))
{
    struct CMUnitTest *tests = calloc(scenario_count, sizeof *tests);
    int failed;

    for (size_t i = 0; tests && i < scenario_count; i++) {
        tests[i].name = scenarios[i].name;
        tests[i].test_func = test;
        tests[i].initial_state = &scenarios[i];
    }
    failed = _cmocka_run_group_tests(group, tests, scenario_count, NULL, NULL);
    free(tests);
    return failed;
}
