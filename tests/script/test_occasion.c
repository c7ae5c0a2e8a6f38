/*
 * lib/script/bridge, report occasions as scripts see them: the report of a frozen one comes out
 * the same, byte for byte.
 */
#include "shipped.h"

#include <sodertorn/occasion.h>

static void put_json(const char *records)
{
    static const char *const name = "prov.json";
    char text[3000];
    const char *whole = text;
    size_t size;

    snprintf(text, sizeof text, "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {%s}}",
             records);
    size = strlen(text);
    assert_ok(session, sdt_import_json(session, 1, &name, &whole, &size, NULL));
}

static int setup_occasion(void **state)
{
    int failed = setup(state);

    if (failed)
        return failed;
    put_json(
        "\"occasion\": [{\"key\": \"delar-2024\", \"programme\": \"sodertorn-2035\", \"plan\": "
        "\"vp-2024\","
        "\"title\": \"Delår 2024\", \"role\": \"forecast\", \"period\": \"2024\", \"cutoff\": "
        "\"2024-08-31\"}],"
        "\"judgement\": [{\"key\": \"j\", \"occasion\": \"delar-2024\", \"municipality\": \"0181\","
        "\"objective\": \"vp-2024.2\", \"status\": \"on_track\", \"comment\": \"Listan är klar i "
        "höst.\","
        "\"author\": \"planeringschefen\", \"date\": \"2024-09-02\"}]");
    return 0;
}

static char *delarsrapport(const char *municipality)
{
    static const char wanted[] = "delar-2024";
    char kommun[40], tillfalle[40], *script, *out;
    size_t size;

    snprintf(kommun, sizeof kommun, "kommun=%s", municipality);
    snprintf(tillfalle, sizeof tillfalle, "tillfalle=%s", wanted);
    script = read_source("examples/reports/delarsrapport.lua", &size);
    assert_ok(session,
              run(script, "markdown", (const char *const[]){kommun, tillfalle, NULL}, &out));
    free(script);
    return out;
}

static void holds(const char *text, const char *part)
{
    if (!strstr(text, part))
        fail_msg("no \"%s\" in\n%s", part, text);
}

static void the_interim_report_has_its_figures_and_words(void **state)
{
    char *out = delarsrapport("0181");

    (void)state;
    holds(out, "# Södertälje: Delår 2024");
    holds(out, "Prognos för 2024, med värden till och med 2024-08-31.");
    /* 21,2 % of the way when 40 % of the time has gone is a pace of 0,53, below 0,60 */
    holds(out, "| Utifrån framkomlighet och minskad klimatpåverkan från resor och transporter | "
               "■ bedöms inte uppnås | 1 av 1 |");
    holds(out, "takt 0,53 \\< 0,60");
    holds(out,
          "| Kommunerna har en gemensam lista över de infrastrukturprojekt som ska drivas först | "
          "bedöms uppnås | Listan är klar i höst. | planeringschefen | 2 september 2024 |");
    holds(out, "| Elbilar, andel (%) | 2024 | inget värde | Klimatstrateger |");
    holds(out, "Inga indikatorer har tillkommit eller utgått.");
    assert_null(strstr(out, "i fas"));
    free(out);
}

static void change_everything(void)
{
    sdt_batch *batch;

    assert_ok(session, sdt_batch_new(session, &batch));
    assert_ok(session, sdt_batch_add(batch, "vaxthusgaser", "0181", "2024", NULL, 1));
    assert_ok(session, sdt_batch_add(batch, "vaxthusgaser", "0181", "2022", NULL, 7));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2024", NULL, 2));
    assert_ok(session, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
    put_json("\"indicator\": [{\"key\": \"vaxthusgaser\", \"title\": \"Annat\", \"unit\": \"kg\", "
             "\"direction\": \"higher\"}],"
             "\"target\": [{\"base_period\": \"2020\", \"indicator\": \"vaxthusgaser\", \"key\": "
             "\"vaxthusgaser.2030.0181\","
             "\"municipality\": \"0181\", \"period\": \"2026\", \"value\": 5}],"
             "\"label\": [{\"key\": \"l\", \"municipality\": \"0181\", \"status\": \"off_track\", "
             "\"text\": \"Har brister\"}],"
             "\"goal\": [{\"key\": \"naringsliv.mal\", \"focus_area\": \"naringsliv\", "
             "\"position\": 2, \"title\": \"Nytt mål\"}],"
             "\"source\": [{\"key\": \"emissionsdatabasen\", \"name\": \"Ny källa\", \"line\": "
             "\"Källa: Ny\"}]");
}

static void a_frozen_report_is_the_same_byte_for_byte(void **state)
{
    char *before = delarsrapport("0181"), *after;

    (void)state;
    assert_ok(session, sdt_occasion_freeze(session, "delar-2024", NULL));
    after = delarsrapport("0181");
    assert_string_equal(after, before);
    free(after);
    change_everything();
    after = delarsrapport("0181");
    assert_string_equal(after, before);
    free(after);
    free(before);
}

static void a_view_of_an_occasion_answers_as_the_database_did(void **state)
{
    static const char count
        [] = "local o = st:occasion('delar-2024') local v = o:view() local prog = v:programme() "
             "local e = v:values { indicator = 'vaxthusgaser', municipality = k.key } "
             "doc:para('%d %d %d %s %f %f %s %s', #prog.focus_areas, #v:municipalities(), #e, "
             "e[2].period, e[2].value, "
             "e[2].target, e[2].indicator.unit, tostring(v:get('indicator', 'N01951').population))";
    static const char wanted[] = "4 8 2 2024 283 850 158 741 ton CO2e true";

    (void)state;
    says(count, wanted);
    assert_ok(session, sdt_occasion_freeze(session, "delar-2024", NULL));
    change_everything();
    says(count, wanted);
    says("doc:para('%f', st:values { indicator = 'vaxthusgaser', municipality = k "
         "}:latest()[1].value)",
         "1");
    refuses("local x = st:occasion('delar-2024'):view():get('indicator', 'N0195')",
            "indicator N0195 finns inte i det som frystes; menade du 'N01951'?");
    refuses("local x = st:occasion('delar-2024'):view():check()",
            "kontrollen gäller databasen som den är nu");
    refuses("local x = st:occasion('delar-2024'):reporing()", "menade du 'reporting'?");
    refuses("local x = st:occasion('delar-2025')", "menade du delar-2024?");
    refuses("st:occasion('delar-2024').title = 'Annat'", "går bara att läsa");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_interim_report_has_its_figures_and_words,
                                        setup_occasion, fixture_end),
        cmocka_unit_test_setup_teardown(a_frozen_report_is_the_same_byte_for_byte, setup_occasion,
                                        fixture_end),
        cmocka_unit_test_setup_teardown(a_view_of_an_occasion_answers_as_the_database_did,
                                        setup_occasion, fixture_end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
