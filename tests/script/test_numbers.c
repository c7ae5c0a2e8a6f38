/*
 * lib/script/report, that the tables of a report contradict no verdict: numbers that differ are not
 * shown alike, and a target that is set is never told as missing.
 */
#include "shipped.h"

/* hus: 80 by 2024, and 79.99 is what Södertälje has; bredd: a band; lust: a wanted direction. Huddinge and
   Botkyrka are a hair apart on hus. */
static void import_small(void)
{
    static const char text[] =
        "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"indicator\": ["
        "{\"key\": \"hus\", \"title\": \"Hus\", \"unit\": \"%\", \"decimals\": 0, \"direction\": "
        "\"higher\", \"measures\": \"share\"},"
        "{\"key\": \"bredd\", \"title\": \"Bredd\", \"decimals\": 0},"
        "{\"key\": \"lust\", \"title\": \"Lust\"},"
        "{\"key\": \"utan\", \"title\": \"Utan\"}],"
        "\"target\": ["
        "{\"key\": \"h\", \"indicator\": \"hus\", \"period\": \"2024\", \"value\": 80},"
        "{\"key\": \"b\", \"indicator\": \"bredd\", \"period\": \"2030\", \"low\": 10.2, \"high\": "
        "10.4},"
        "{\"key\": \"l\", \"indicator\": \"lust\", \"period\": \"2030\", \"wanted\": "
        "\"increase\"}]},"
        "\"observations\": ["
        "{\"indicator\": \"hus\", \"values\": {\"0181\": {\"2020\": 70, \"2024\": 79.99}, "
        "\"0126\": "
        "{\"2024\": 80.3}, \"0127\": {\"2024\": 80.4}}},"
        "{\"indicator\": \"bredd\", \"values\": {\"0181\": {\"2020\": 20, \"2024\": 9}}},"
        "{\"indicator\": \"lust\", \"values\": {\"0181\": {\"2023\": 1, \"2024\": 2}}},"
        "{\"indicator\": \"utan\", \"values\": {\"0181\": {\"2024\": 2}}}]}";
    const char *const names[] = {"prov.json"}, *const texts[] = {text};
    const size_t sizes[] = {sizeof text - 1};

    assert_ok(session, sdt_import_json(session, 1, names, texts, sizes, NULL));
}

/* That what a body writes holds a text. */
static void writes(const char *body, const char *part)
{
    char *text = wrap(body), *out;

    if (run(text, "markdown", NULL, &out) != SDT_OK)
        fail_msg("%s\n%s", body, sdt_session_message(session));
    if (!strstr(out, part))
        fail_msg("%s\nis not in\n%s", part, out);
    free(out);
    free(text);
}

static void a_value_short_of_its_target_is_not_shown_as_the_target(void **state)
{
    (void)state;
    import_small();
    writes("doc:indicators { values = st:values { indicator = 'hus' }, municipality = k, status = "
           "st:get('indicator', 'hus'):assess { municipality = k, year = 2024 } }",
           "| 79,99 % (2024) | \\+9,99 (%\u2011enheter sedan 2020) | 80,00 % | 70,00 (2020) → "
           "79,99 (2024) | ✖ ej uppnått |");
}

static void a_target_that_is_no_number_is_told(void **state)
{
    (void)state;
    import_small();
    writes(
        "doc:indicators { values = st:values { indicator = 'bredd' }, municipality = k, status = "
        "st:get('indicator', 'bredd'):assess { municipality = k, year = 2024 } }",
        "| 10,2 till 10,4 |");
    writes(
        "doc:indicators { values = st:values { indicator = 'bredd' }, municipality = k, status = "
        "st:get('indicator', 'bredd'):assess { municipality = k, year = 2024 } }",
        "målintervallet är passerat");
    writes("doc:indicators { values = st:values { indicator = 'lust' }, municipality = k, status = "
           "st:get('indicator', 'lust'):assess { municipality = k, year = 2024 } }",
           "| öka |");
    writes("doc:indicators { values = st:values { indicator = 'utan' }, municipality = k, status = "
           "st:get('indicator', 'utan'):assess { municipality = k, year = 2024 } }",
           "| inget mål satt |");
}

static void the_target_of_a_leaf_without_a_value_is_told(void **state)
{
    (void)state;
    import_small();
    writes("local a = st:get('indicator', 'hus'):assess { municipality = '0140', year = 2024 } "
           "doc:para('%s %f %s', a.status, a.target, a.reason_text)",
           "not\\_assessed 80 inget värde");
}

static void different_places_have_values_that_look_different(void **state)
{
    (void)state;
    import_small();
    writes("local rows, all = st:compare { indicator = 'hus', period = 2024 } "
           "doc:comparison { rows = rows, all = all }",
           "| Botkyrka | 1 | 80,4 % | ingen färg |\n| Huddinge | 2 | 80,3 % | ingen färg |\n"
           "| Södertälje | 3 | 80,0 % | ingen färg |");
}

static void tables_of_statuses_and_ranks_contradict_no_verdict(void **state)
{
    (void)state;
    import_small();
    writes("doc:table { rows = st:statuses { indicator = 'hus', municipality = k }, columns = { "
           "{ 'Värde', 'latest_value', format = 'unit' }, { 'Mål', 'target', format = 'amount' }, "
           "{ 'Läge', 'status' }, { 'Tal', 'latest_value' } } }",
           "| 79,99 % | 80,00 % | ej uppnått | 79,99 |");
    writes("doc:table { rows = st:ranks { indicator = 'hus', period = 2024 }, columns = { "
           "{ 'Kommun', 'municipality' }, { 'Plats', 'rank' }, "
           "{ 'Värde', 'value', format = 'unit' } } }",
           "| Huddinge | 2 | 80,3 % |\n| Botkyrka | 1 | 80,4 % |");
    writes("doc:table { rows = { (st:get('indicator', 'hus'):assess { municipality = k, year = "
           "2024 }) "
           "}, columns = { { 'Värde', 'latest_value', format = 'unit' } } }",
           "| 79,99 % |");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_value_short_of_its_target_is_not_shown_as_the_target),
        TEST(a_target_that_is_no_number_is_told),
        TEST(the_target_of_a_leaf_without_a_value_is_told),
        TEST(different_places_have_values_that_look_different),
        TEST(tables_of_statuses_and_ranks_contradict_no_verdict),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
