/*
 * lib/script/bridge, persons and records from CSV in integrations: personal data is out of reach without
 * its grant, whatever else was granted, and is erased with it.
 */
#include "writing.h"

#include <sodertorn/history.h>

static const struct job erasing = {"'persons'", NULL, NULL, false};
static const struct job editing = {"'records'", NULL, NULL, false};
static const struct job both = {"'records', 'persons'", NULL, NULL, false};

/* Anna has a seat, and is a day past her date. */
static sdt_session *new_seated(void)
{
    sdt_session *s = new_whole(NULL);

    PUT(s, SEAT, "0126", "person", "person");
    PUT(s, PERSON, "person", "retain_until", "2024-06-14");
    return s;
}

static void assert_nowhere(sdt_session *s, const char *name)
{
    char *all = dump_of(s);

    assert_null(strstr(all, name));
    free(all);
}

static void a_person_is_told_whole_and_erased(void **state)
{
    sdt_session *s = new_seated();

    (void)state;
    job_tells(
        s, &erasing,
        "local anna, parts = job.st:get('person', 'person'), {}\n"
        "for _, row in ipairs(anna:document()) do parts[row.part] = (parts[row.part] or 0) + 1 "
        "end\n"
        "job:warn('%s uppgifter, %s hänvisningar', parts.record, parts.reference)\n"
        "local rows = job.persons:erase(anna, { name = 'Person 1' })\n"
        "job:warn('%s heter %s', rows[1].what, job.st:get('person', rows[1].key).name)\n"
        "job:warn('%s', job.st:get('seat', '0126').person.name)",
        "- record heter Person 1\n- Person 1");
    assert_nowhere(s, "Anna");
    sdt_session_free(s);
}

static void those_past_their_date_are_cleared(void **state)
{
    sdt_session *s = new_seated();

    (void)state;
    PUT(s, PERSON, "bo", "name", "Bo Berg", "retain_until", "2030-01-01");
    job_tells(s, &erasing,
              "job:warn('%s är %s dag över', job.st:persons_due()[1].name, "
              "job.st:persons_due()[1].days)\n"
              "job:warn('%s rader', #job.persons:clear())\n"
              "job:warn('%s kvar', #job.st:persons_due())",
              "- Anna Andersson är 1 dag över\n- 2 rader\n- 0 kvar");
    assert_nowhere(s, "Anna");
    sdt_session_free(s);
}

static void a_dry_run_erases_nobody(void **state)
{
    sdt_session *s = new_seated();
    struct job dry = erasing;
    char *before = dump_of(s), *after;

    (void)state;
    dry.dry = true;
    job_tells(s, &dry, "job.persons:clear()", "Provkörning");
    after = dump_of(s);
    assert_string_equal(after, before);
    free(before);
    free(after);
    sdt_session_free(s);
}

/* What the file of a database holds. */
static bool file_has(const char *path, const char *text)
{
    size_t size, length = strlen(text);
    char *bytes = read_file(path, &size);
    bool found = false;

    for (size_t i = 0; i + length <= size && !found; i++)
        found = memcmp(bytes + i, text, length) == 0;
    free(bytes);
    return found;
}

static void nothing_is_left_among_the_bytes_of_the_file(void **state)
{
    const struct fixture *fixture = *state;
    sdt_session *s = fixture->session;

    ONLY_FILES();
    PUT(s, PERSON, "person", "name", "Annastasia Andersson");
    job_tells(s, &erasing, "job.persons:erase('person')", "ändrade: 1");
    assert_ok(s, sdt_session_close(s));
    assert_false(file_has(fixture->path, "Annastasia"));
}

/* What a script with records, but without persons, must not come to; and what it is told. */
static const char *const out_of_reach[][2] = {
    {"job.records:put('person', 'person', { name = 'B' })", "person är en personuppgift"},
    {"job.records:put('seat', '0126', { person = 'persn' })", "personuppgift"},
    {"job.records:delete('person', 'person')", "personuppgift"},
    {"job.records:undo('person', 'person')", "personuppgift"},
    {"job.records:import('person', p.fil)", "personuppgift"},
    {"job.st:csv 'person'", "personuppgift"},
    {"job.st:referrers('person', 'person')", "personuppgift"},
    {"job.st:persons_due()", "--grant persons"},
    {"job.st:get('person', 'person')", "--grant persons"},
    {"job.records:delete('municipality', 'm')", "hålls av personuppgifter"},
    {"job.records:undo('municipality', 'm')", "hålls av personuppgifter"},
    {"job.records:undo('seat', 'gone')", "hålls av personuppgifter"},
    {"job.records:delete('municipality', '0128')", "medlemskap 0128 hänvisar"},
};

static void records_without_persons_leave_personal_data_alone(void **state)
{
    const struct job job = {"'records'", NULL, "key,name\nbo,Bo\n", false};
    const struct job seats = {"'records'", NULL, "key,person\n0126,persn\n", false};
    sdt_session *s = new_seated();

    (void)state;
    PUT(s, MUNICIPALITY, "m", "name", "Nykvarn", "level", "municipality");
    PUT(s, PERSON, "hemlig", "name", "Hemliga Hedda", "municipality", "m");
    PUT(s, PERSON, "hemlig.2", "name", "Hemliga Henning");
    PUT(s, SEAT, "gone", "body", "kommitten", "municipality", "0181", "role", "member", "person",
        "hemlig.2");
    take_away(s, SDT_KIND_SEAT, "gone");
    take_away(s, SDT_KIND_PERSON, "hemlig.2");
    for (size_t i = 0; i < COUNT(out_of_reach); i++) {
        job_fails(s, &job, out_of_reach[i][0], SDT_ERROR_SCRIPT, out_of_reach[i][1]);
    }
    job_fails(s, &seats, "job.records:import('seat', p.fil)", SDT_ERROR_SCRIPT, "personuppgift");
    job_tells(s, &editing,
              "job.records:put('seat', '0126', { role = 'chair' })\n"
              "local rows = job.records:undo('seat', '0126')\n"
              "for _, row in ipairs(rows) do job:warn('%s %s', row.field, tostring(row.actor)) "
              "end\n"
              "job:warn('%s', (job.st:csv('seat'):match '^[^\\r]*'))\n"
              "job:warn('%s', #job.st:referrers('municipality', 'm'))",
              "- role nil\n- key,body,municipality,role");
    sdt_session_free(s);
}

static void records_with_persons_reach_them(void **state)
{
    const struct job job = {"'records', 'persons'", NULL, "key,name\nbo,Bo Berg\n", false};
    sdt_session *s = new_seated();

    (void)state;
    job_tells(s, &job,
              "local counts = job.records:import('person', p.fil)\n"
              "job.records:put('seat', '0128', { person = job.st:get('person', 'bo') })\n"
              "job:warn('%s ny, %s', counts.added, job.st:get('seat', '0128').person.name)\n"
              "job:warn('%s', tostring(job.st:csv('person'):find('Bo Berg', 1, true) ~= nil))",
              "- 1 ny, Bo Berg\n- true");
    job_tells(s, &both,
              "local held = job.st:referrers('person', 'bo')\njob:warn('%s', held[1].key)",
              "- 0128");
    sdt_session_free(s);
}

/* A host that exports personal data itself does not lend that to a script. */
static void the_hosts_own_choice_is_not_the_scripts(void **state)
{
    sdt_session *s = new_seated();

    (void)state;
    assert_ok(s, sdt_session_set_int(s, SDT_OPTION_PERSONAL, 1));
    job_tells(s, &editing, "job:warn('%s', tostring(job.st:csv('seat'):find('person', 1, true)))",
              "- nil");
    assert_int_equal(sdt_session_int(s, SDT_OPTION_PERSONAL), 1);
    sdt_session_free(s);
}

static void records_are_read_from_a_file_as_the_library_reads_them(void **state)
{
    const struct job job = {"'records'", NULL,
                            "nyckel;kommun;organ;roll;från\n0126;Huddinge;Kommittén;ordförande;"
                            "2024-01-01\nny;Salem;Kommittén;ersättare;\n",
                            false};
    const struct job bad = {"'records'", NULL, "key,role\n0126,ordförnde\n", false};
    sdt_session *s = new_seated();

    (void)state;
    job_tells(s, &job,
              "local counts = job.records:import('seat', p.fil, { sep = ';' })\n"
              "job:warn('%s nya, %s ändrade, %s', counts.added, counts.changed, "
              "job.st:get('seat', 'ny').municipality.name)",
              "- 1 nya, 1 ändrade, Salem");
    job_fails(s, &bad, "job.records:import('seat', p.fil)", SDT_ERROR_SCRIPT, "ordförnde");
    job_fails(s, &bad, "job.records:import('seat', p.fil, { separator = ';' })", SDT_ERROR_SCRIPT,
              "records:import: okänt val 'separator'");
    sdt_session_free(s);
}

/* Looking for keys that stand twice takes steps by the square of the rows: they count as work. */
static void a_large_file_ends_with_the_work_limit(void **state)
{
    enum { ROWS = 20000, WIDTH = 12 };
    char *csv = malloc(ROWS * WIDTH + 20);
    struct job job = {"'records'", NULL, NULL, false};
    sdt_session *s = new_seated();
    size_t at;

    (void)state;
    assert_non_null(csv);
    at = (size_t)sprintf(csv, "key,name\n");
    for (int i = 0; i < ROWS; i++)
        at += (size_t)sprintf(csv + at, "k%05d,a\n", i);
    job.csv = csv;
    assert_ok(s, sdt_session_set_int(s, SDT_OPTION_SCRIPT_WORK, 20000000));
    assert_ok(s, sdt_session_set_int(s, SDT_OPTION_SCRIPT_MS, 600000));
    job_fails(s, &job, "job.records:import('source', p.fil)", SDT_ERROR_LIMIT,
              "arbetsgränsen är nådd");
    free(csv);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_person_is_told_whole_and_erased),
        cmocka_unit_test(those_past_their_date_are_cleared),
        cmocka_unit_test(a_dry_run_erases_nobody),
        cmocka_unit_test_setup_teardown(nothing_is_left_among_the_bytes_of_the_file, fixture_file,
                                        fixture_end),
        cmocka_unit_test(records_without_persons_leave_personal_data_alone),
        cmocka_unit_test(records_with_persons_reach_them),
        cmocka_unit_test(the_hosts_own_choice_is_not_the_scripts),
        cmocka_unit_test(records_are_read_from_a_file_as_the_library_reads_them),
        cmocka_unit_test(a_large_file_ends_with_the_work_limit),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
