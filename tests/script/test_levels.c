/*
 * lib/script, reports on a cooperation that is set up as data alone: thirteen members, three levels
 * with words of their own, four goals right in the programme and no areas. The shipped reports go over
 * all of it, and say nothing of any other cooperation.
 */
#include "shipped.h"

enum { MEMBERS = 13 };

static void import_text(const char *text)
{
    const char *name = "tretton.json";
    size_t size = strlen(text);

    assert_ok(session, sdt_import_json(session, 1, &name, &text, &size, NULL));
}

static void put_members(void)
{
    char text
        [4000] = "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"municipality\": [";
    size_t at = strlen(text);

    for (int i = 0; i < MEMBERS; i++)
        at += (size_t)snprintf(text + at, sizeof text - at,
                               "%s{\"key\": \"%03d\", \"name\": \"Ort %c\", \"level\": "
                               "\"municipality\"}",
                               i ? "," : "", 101 + i, 'A' + i);
    at += (size_t)snprintf(text + at, sizeof text - at, "], \"membership\": [");
    for (int i = 0; i < MEMBERS; i++)
        at += (size_t)snprintf(text + at, sizeof text - at,
                               "%s{\"key\": \"%03d\", \"cooperation\": \"tretton\", "
                               "\"municipality\": \"%03d\"}",
                               i ? "," : "", 101 + i, 101 + i);
    snprintf(text + at, sizeof text - at,
             "], \"cooperation\": [{\"key\": \"tretton\", \"name\": \"De tretton\", "
             "\"adoption_rule\": \"adopters\"}]}}");
    import_text(text);
}

/* Two goals with parts, one that is measured itself, and one that nothing follows; a draft. */
static const char programme[] =
    "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {"
    "\"programme\": [{\"key\": \"fyra\", \"cooperation\": \"tretton\", \"title\": \"Fyra mål\", "
    "\"valid_from\": 2020, \"valid_until\": 2027}, {\"key\": \"utkast\", \"cooperation\": "
    "\"tretton\", \"title\": \"Nästa\", \"valid_from\": 2024, \"valid_until\": 2030, \"replaces\": "
    "\"fyra\"}],"
    "\"adoption\": [{\"key\": \"a\", \"programme\": \"fyra\", \"municipality\": \"101\", \"date\": "
    "\"2020-01-15\", \"outcome\": \"adopted\"}],"
    "\"level_name\": [{\"key\": \"n\", \"programme\": \"fyra\", \"level\": \"sub_goal\", \"name\": "
    "\"inriktning\", \"plural\": \"inriktningar\"}],"
    "\"goal\": [{\"key\": \"g1\", \"programme\": \"fyra\", \"position\": 1, \"title\": \"Goda "
    "resor\"}, {\"key\": \"g2\", \"programme\": \"fyra\", \"position\": 2, \"title\": \"Rent "
    "vatten\"}, {\"key\": \"g3\", \"programme\": \"fyra\", \"position\": 3, \"title\": \"Levande "
    "orter\"}, {\"key\": \"g4\", \"programme\": \"fyra\", \"position\": 4, \"title\": \"Trygga "
    "hem\"}],"
    "\"sub_goal\": [{\"key\": \"g1.1\", \"goal\": \"g1\", \"position\": 1, \"title\": \"Fler "
    "cyklar\"}, {\"key\": \"g1.2\", \"goal\": \"g1\", \"position\": 2, \"title\": \"Färre "
    "bilar\"}, "
    "{\"key\": \"g4.1\", \"goal\": \"g4\", \"position\": 1, \"title\": \"Tända gator\"}],"
    "\"source\": [{\"key\": \"egen\", \"name\": \"Egen räkning\"}],"
    "\"indicator\": [{\"key\": \"X1\", \"title\": \"Bilresor\", \"unit\": \"resor\", \"decimals\": "
    "0, \"direction\": \"lower\", \"measures\": \"count\", \"source\": \"egen\"}],"
    "\"measure\": [{\"key\": \"m1\", \"indicator\": \"X1\", \"sub_goal\": \"g1.2\"}, {\"key\": "
    "\"m2\", \"indicator\": \"X1\", \"goal\": \"g2\"}],"
    "\"target\": [{\"key\": \"t\", \"indicator\": \"X1\", \"period\": \"2030\", \"value\": 50, "
    "\"base_period\": \"2020\"}]},"
    "\"observations\": [{\"indicator\": \"X1\", \"gender\": \"T\", \"source\": \"egen\", "
    "\"fetched\": \"2025-01-01\", \"processed\": false, \"values\": {\"101\": {\"2020\": 100, "
    "\"2024\": 110}, \"102\": {\"2020\": 100, \"2024\": 80}}}]}";

static int setup_thirteen(void **state)
{
    int failed = fixture_memory(state);

    if (failed)
        return failed;
    session = ((struct fixture *)*state)->session;
    whose = "101";
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_TODAY, "2025-06-30"));
    put_members();
    import_text(programme);
    return 0;
}

static char *report_of(const char *name, const char *const *params)
{
    char path[100], *source, *out;
    size_t size;

    snprintf(path, sizeof path, "examples/reports/%s.lua", name);
    source = read_source(path, &size);
    if (run(source, "markdown", params, &out) != SDT_OK)
        fail_msg("%s", sdt_session_message(session));
    free(source);
    return out;
}

static void holds(const char *text, const char *part)
{
    if (!strstr(text, part))
        fail_msg("no \"%s\" in\n%s", part, text);
}

/* What belongs to the shipped cooperation alone. */
static void is_of_no_other(const char *text)
{
    static const char *const others[] = {"Södertörn", "åtta", "delmål", "fokusområde", "N01951"};

    for (size_t i = 0; i < COUNT(others); i++)
        if (strstr(text, others[i]))
            fail_msg("\"%s\" in\n%s", others[i], text);
}

/* A report without what the check found, which speaks of levels in the library's own words. */
static char *without_findings(char *report)
{
    char *end = strstr(report, "## Att komplettera");

    assert_non_null(end);
    *end = '\0';
    return report;
}

static void the_annual_report_goes_over_all_goals(void **state)
{
    char *out = report_of("arsuppfoljning", (const char *const[]){"kommun=101", NULL});

    (void)state;
    holds(out, "# Ort A: uppföljning 2024");
    /* 110 of 100, where 80 was expected on the way to 50 */
    holds(out, "**2 av 5 delar av programmet avviker; 3 kan inte bedömas.**");
    holds(out, "| Färre bilar | ▼ fel riktning | Bilresor, 110 resor 2024 mot väntade 80 resor |");
    holds(out, "| Rent vatten | ▼ fel riktning | Bilresor, 110 resor 2024 mot väntade 80 resor |");
    holds(out, "| Del av programmet | Status | Bedömda mått |");
    holds(out, "## Goda resor");
    holds(out, "### Fler cyklar");
    holds(out, "### Färre bilar");
    holds(out, "## Rent vatten");
    holds(out, "## Levande orter");
    holds(out, "### Tända gator");
    holds(out, "Bearbetning: De tretton");
    is_of_no_other(without_findings(out));
    free(out);
}

static void the_whole_cooperation_is_one_report(void **state)
{
    char *out = report_of("samverkan", (const char *const[]){NULL});

    (void)state;
    holds(out, "# Uppföljning 2024 av hela samverkan");
    holds(out, "| Färre bilar | ○ ej bedömt (för få delar är bedömda) | 2 av 13 | Ort A |");
    holds(out, "1 av 13 medlemmar har antagit Fyra mål.");
    holds(out, "| Ort B | inte beslutat |");
    is_of_no_other(without_findings(out));
    free(out);
}

static void a_draft_is_reported_only_by_its_key_and_says_so(void **state)
{
    char *out = report_of("arsuppfoljning",
                          (const char *const[]){"kommun=101", "year=2024", "program=utkast", NULL});

    (void)state;
    holds(out, "Nästa är ett utkast som inte har antagits av alla.");
    holds(out, "Det tidigare programmet, Fyra mål (2020–2027), följs upp med program=fyra.");
    free(out);
    says("doc:para('%s %s', st:programme { valid = 2024 }.key, st:programme { key = 'utkast' "
         "}.state)",
         "fyra draft");
}

static void a_script_goes_through_the_levels_there_are(void **state)
{
    (void)state;
    says("local t = {} for _, row in ipairs(st:programme { key = 'fyra' }:tree()) do t[#t + 1] = "
         "('%s%d%s'):format(row.part.key, row.level, row.lowest and '.' or '') end "
         "doc:para(table.concat(t, ' '))",
         "g11 g1.12. g1.22. g21. g31. g41 g4.12.");
    says("local prog = st:programme { key = 'fyra' } doc:para('%d %d %s %s %s', #prog.goals, "
         "#prog.sub_goals, prog:called_all(prog:tree()), prog:called('goal', 4), prog:called "
         "'area')",
         "4 3 del av programmet mål område");
    says("doc:para('%d', #st:values { part = st:get('goal', 'g2') })", "4");
    refuses("local x = st:programme { key = 'fyra' }:called 'sub_gol'", "menade du 'sub_goal'?");
    refuses("local x = st:programme { key = 'fyr' }", "fyra");
    refuses("local x = st:values { part = k }", "part");
}

/* A new sub-goal has the values of the one that it carries on, and its years. */
static void a_renewed_sub_goal_keeps_its_history(void **state)
{
    (void)state;
    import_text("{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"goal\": [{\"key\": "
                "\"h1\", \"programme\": \"utkast\", \"title\": \"Resor\"}], \"sub_goal\": "
                "[{\"key\": \"h1.1\", \"goal\": \"h1\", \"title\": \"Nya resor\"}], "
                "\"succession\": [{\"key\": \"s\", \"earlier\": \"g1.2\", \"later\": "
                "\"h1.1\"}]}}");
    says("local sub = st:get('sub_goal', 'h1.1') local rows = sub:lineage { municipality = '101' } "
         "doc:para('%d %d %s %s %s', #st:values { sub_goal = sub }, #rows, rows[1].title, "
         "rows[#rows].year, rows[#rows].title)",
         "4 5 Färre bilar 2024 Nya resor");
}

#define LEVELS(name) cmocka_unit_test_setup_teardown(name, setup_thirteen, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        LEVELS(the_annual_report_goes_over_all_goals),
        LEVELS(the_whole_cooperation_is_one_report),
        LEVELS(a_draft_is_reported_only_by_its_key_and_says_so),
        LEVELS(a_script_goes_through_the_levels_there_are),
        LEVELS(a_renewed_sub_goal_keeps_its_history),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
