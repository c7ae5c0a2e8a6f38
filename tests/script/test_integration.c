/*
 * lib/script/bridge, integrations: what they are granted, that they write all or nothing, and that
 * a dry run tells the same and writes nothing.
 */
#include "shipped.h"

static const char good[] = "indikator;period;varde\r\nvaxthusgaser;2025;280000\r\n"
                           "vaxthusgaser-per-invanare;2025;2,5\r\nN01951;2024;..\r\n";

static char *shipped_script(void)
{
    size_t size;

    return read_source("examples/reports/egna-varden.lua", &size);
}

/* A host with its municipality and file; granted unless told otherwise. */
static sdt_script *script_of(const char *source, const char *file, const char *bytes, bool granted)
{
    sdt_script *script;

    assert_ok(session, sdt_script_new(session, "prov.lua", source, strlen(source), &script));
    assert_ok(session, sdt_script_set(script, "kommun", "Södertälje"));
    if (file)
        assert_ok(session, sdt_script_set_file(script, "file", file, bytes, strlen(bytes)));
    if (granted)
        assert_ok(session, sdt_script_grant(script, "values"));
    return script;
}

/* Runs and frees the host; what it wrote must be just that. */
static void tells(sdt_script *script, const char *wanted)
{
    struct text written = {0};

    assert_ok(session, sdt_script_run(script, "markdown", text_write, &written));
    assert_string_equal(tidy(written.bytes), wanted);
    text_free(&written);
    sdt_script_free(script);
}

static void fails(sdt_script *script, int wanted, const char *message)
{
    struct text written = {0};
    char *before = dump_of(session), *after;

    assert_status(session, sdt_script_run(script, "markdown", text_write, &written), wanted);
    assert_message(session, message);
    assert_null(written.bytes);
    after = dump_of(session);
    assert_string_equal(after, before);
    free(before);
    free(after);
    sdt_script_free(script);
}

/* "12", or the name of the mark. */
static void value_is(const char *indicator, const char *municipality, const char *period,
                     const char *wanted)
{
    char text[40];
    double value;
    int mark;

    assert_ok(session, sdt_value(session, indicator, municipality, period, NULL, &value, &mark));
    snprintf(text, sizeof text, "%.1f", value);
    assert_string_equal(mark == SDT_MARK_VALUE ? text : sdt_mark_name(mark), wanted);
}

static void values_of_a_file_are_written(void **state)
{
    char *source = shipped_script();

    (void)state;
    tells(script_of(source, "egna.csv", good, true),
          "# Egna indikatorvärden från CSV\n\n*Tillagda värden: 3, ändrade: 0, borttagna: 0, "
          "oförändrade: 0.*\n\n"
          "## Varningar\n\nInga.");
    value_is("vaxthusgaser", "0181", "2025", "280000.0");
    value_is("vaxthusgaser-per-invanare", "0181", "2025", "2.5");
    value_is("N01951", "0181", "2024", "secret");
    tells(script_of(source, "egna.csv", good, true),
          "# Egna indikatorvärden från CSV\n\n*Tillagda värden: 0, ändrade: 0, borttagna: 0, "
          "oförändrade: 3.*\n\n"
          "## Varningar\n\nInga.");
    free(source);
}

static void a_dry_run_tells_the_same_and_writes_nothing(void **state)
{
    char *source = shipped_script();
    sdt_script *script = script_of(source, "egna.CSV", good, true);

    (void)state;
    assert_ok(session, sdt_script_dry(script, 1));
    tells(
        script,
        "# Egna indikatorvärden från CSV\n\n*Provkörning, inget skrevs. Annars: "
        "tillagda värden: 3, ändrade: 0, borttagna: 0, oförändrade: 0.*\n\n## Varningar\n\nInga.");
    value_is("vaxthusgaser", "0181", "2025", "absent");
    free(source);
}

static void a_row_that_will_not_do_is_a_warning(void **state)
{
    static const char
        rows[] = "indikator;period;varde\nN0195;2024;1\nN01951;2024X;1\nN01951;2023;1.234\n"
                 "N01951;2024;tolv\nN01951;2024;103000\n";
    char *source = shipped_script();

    (void)state;
    tells(
        script_of(source, "egna.csv", rows, true),
        "# Egna indikatorvärden från CSV\n\n*Tillagda värden: 1, ändrade: 1, borttagna: 0, "
        "oförändrade: 0.*\n\n"
        "## Varningar\n\n"
        "- rad 2: indikator N0195 finns inte; menade du N01951?\n"
        "- rad 3: \"2024X\" är ingen period; väntat: 2023, 2023Q1, 2023T1, 2023H1 eller 2023-01.\n"
        "- rad 5: \"tolv\" är inget tal; väntat: siffror med decimaltecknet \",\", eller - . .. "
        "för ett "
        "värde som saknas.");
    value_is("N01951", "0181", "2024", "103000.0");
    value_is("N01951", "0181", "2023",
             "1234.0"); /* the script says that the comma is the decimal mark */
    free(source);
}

static void what_is_needed_is_seen_and_must_be_granted(void **state)
{
    char *source = shipped_script();
    sdt_script *script = script_of(source, "egna.csv", good, false);
    sdt_table *needs;

    (void)state;
    assert_ok(session, sdt_script_needs(script, &needs));
    assert_int_equal(sdt_table_next(needs), 0);
    assert_string_equal(sdt_table_text(needs, 0), "write");
    assert_string_equal(sdt_table_text(needs, 1), "values");
    assert_int_equal(sdt_table_int(needs, 2), 0);
    assert_int_equal(sdt_table_next(needs), SDT_END);
    sdt_table_free(needs);
    assert_status(session, sdt_script_grant(script, "value"), SDT_ERROR_NOT_FOUND);
    assert_message(session, "menade du values?");
    fails(script, SDT_ERROR_DENIED, "Skriptet behöver write values");
    free(source);
}

#define INTEGRATION(needs, body)                                                                   \
    "return integration { title = 'Prov', " needs                                                  \
    "params = { kommun = param.municipality(), file = param.file { default = '' } }, "             \
    "run = function(job, p) " body " end }"
#define NEEDS "needs = { write = { 'values' } }, "
#define ADD                                                                                        \
    "local b = job.values:batch() assert(b:try { indicator = 'N01951', municipality = '0181', "    \
    "period = '2024', value = 7 }) b:commit() "

static void what_was_not_asked_for_is_not_there(void **state)
{
    (void)state;
    fails(script_of(INTEGRATION("", "local v = job.values"), NULL, NULL, false), SDT_ERROR_SCRIPT,
          "job har inget som heter 'values'");
    fails(script_of(INTEGRATION(NEEDS, "local v = job.records"), NULL, NULL, true),
          SDT_ERROR_SCRIPT, "job har inget som heter 'records'");
    fails(script_of(INTEGRATION(NEEDS, "job.values = 1"), NULL, NULL, true), SDT_ERROR_SCRIPT,
          "job går bara att läsa");
    fails(script_of(INTEGRATION(NEEDS, "local f = io.open('/etc/passwd')"), NULL, NULL, true),
          SDT_ERROR_SCRIPT, "io");
    says("doc:para('%s', tostring(rawget(_G, 'job')))", "nil");
}

static void declared_wrongly(const char *source, const char *message)
{
    sdt_script *script;

    assert_status(session, sdt_script_new(session, "prov.lua", source, strlen(source), &script),
                  SDT_ERROR_SCRIPT);
    assert_message(session, message);
    assert_null(script);
}

/* What is declared stands on line 2. Each line of these is a declaration and what is said of it. */
#define REPORT(more) "\nreturn report { title = 'T', build = print, " more " }"
#define JOB(more) "\nreturn integration { title = 'T', run = print, " more " }"

static const char *const wrong_declarations[][2] = {
    {"\nreturn report { title = 1 }", "report: title ska vara string, men är number"},
    {"\nreturn report { title = 'T', build = 1 }",
     "report: build ska vara function, men är number"},
    {"\nreturn report { title = 'T' }", "report: build saknas"},
    {"\nreturn report {}", "report: title saknas"},
    {"\nreturn report()", "report: väntade { … } med namngivna val (title, build, interactive, "
                          "needs, params), men fick nil"},
    {"\nreturn report 'T'",
     "med namngivna val (title, build, interactive, needs, params), men fick string"},
    {REPORT("biuld = 1"), "report: okänt val 'biuld'; menade du 'build'?"},
    {REPORT("needs = { write = { 'values' } }"), "report.needs: okänt val 'write'"},
    {REPORT("'x'"), "report: okänt val '1'"},
    {REPORT("params = 1"), "report: params ska vara table, men är number"},
    {REPORT("params = { p = 1 }"), "report: params.p ska vara param.…, men är number"},
    {REPORT("params = { p = param.year }"), "report: params.p ska vara param.…, men är function"},
    {REPORT("params = { param.year() }"), "report: params[1] ska vara name = param.…"},
    {REPORT("params = { p = param.year(1) }"),
     "param.year: väntade { … } med namngivna val (default, label), men fick number"},
    {REPORT("params = { p = param.year { defalt = 1 } }"), "param.year: okänt val 'defalt'"},
    {REPORT("params = { p = param.year { label = {} } }"), "param.year: label ska vara text"},
    {REPORT("params = { p = param.choice() }"), "param.choice: choices saknas"},
    {REPORT("params = { p = param.choice { choices = 1 } }"),
     "param.choice: choices ska vara en lista { … }"},
    {REPORT("params = { p = param.choice { choices = { {} } } }"), "choices[1] ska vara text"},
    {REPORT("params = { p = param.choice { choices = { 'a', b = 1 } } }"), "okänt val 'b'"},
    {REPORT("params = { p = param.file { types = { 'csv', {} } } }"), "types[2] ska vara text"},
    {"\nreturn integration { title = 'T' }", "integration: run saknas"},
    {"\nreturn integration { title = false, run = print }", "integration: title ska vara string"},
    {JOB("build = print"), "integration: okänt val 'build'"},
    {JOB("needs = 1"), "integration: needs ska vara table, men är number"},
    {JOB("needs = { 'write' }"), "integration.needs: okänt val '1'; här finns http, read"},
    {JOB("needs = { red = { 'values' } }"),
     "integration.needs: okänt val 'red'; menade du 'read'?"},
    {JOB("needs = { write = 'values' }"), "integration.needs: write ska vara table"},
    {JOB("needs = { write = { {} } }"), "integration.needs: write[1] ska vara text"},
    {JOB("needs = { write = { a = 'values' } }"), "integration.needs.write: okänt val 'a'"},
    {JOB("needs = { write = { 'record' } }"),
     "'write record' kan inte begäras; menade du 'records'?"},
    {"local r = report { title = 'T', build = print }\nr.title = 1 return r",
     "report går bara att läsa: 'title' kan inte sättas"},
    {"local p = param.year()\np.type = 'text' return report { title = 'T', build = print }",
     "param går bara att läsa: 'type' kan inte sättas"},
};

static void a_wrong_declaration_names_file_and_line(void **state)
{
    const size_t count = sizeof wrong_declarations / sizeof *wrong_declarations;

    (void)state;
    for (size_t i = 0; i < count; i++) {
        declared_wrongly(wrong_declarations[i][0], "prov.lua:2: ");
        declared_wrongly(wrong_declarations[i][0], wrong_declarations[i][1]);
    }
}

static void what_declares_nothing_is_told_what_to_end_with(void **state)
{
    static const char *const sources[] = {"",
                                          "return 1",
                                          "return report",
                                          "return { title = 'T' }",
                                          "report { title = 'T', build = print }",
                                          "return param.year()"};

    (void)state;
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        declared_wrongly(sources[i], "prov.lua deklarerar inget");
}

static void nothing_is_written_when_it_fails(void **state)
{
    (void)state;
    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_WORK, 5000000));
    fails(script_of(INTEGRATION(NEEDS, ADD "error('ångrade mig')"), NULL, NULL, true),
          SDT_ERROR_SCRIPT, "ångrade mig");
    value_is("N01951", "0181", "2024", "absent");
    fails(script_of(INTEGRATION(NEEDS, ADD "while true do end"), NULL, NULL, true), SDT_ERROR_LIMIT,
          "arbetsgränsen");
    value_is("N01951", "0181", "2024", "absent");
    fails(script_of(INTEGRATION(NEEDS, ADD "pcall(error, 1) local x = {} x.y.z = 1"), NULL, NULL,
                    true),
          SDT_ERROR_SCRIPT, "prov.lua:1:");
    value_is("N01951", "0181", "2024", "absent");
    /* two values for one cell are found when the batch is written */
    fails(script_of(
              INTEGRATION(
                  NEEDS,
                  "local b = job.values:batch() for i = 1, 2 do b:try { indicator = "
                  "'N01951', municipality = p.kommun, period = 2024, value = i } end b:commit()"),
              NULL, NULL, true),
          SDT_ERROR_SCRIPT, "två gånger");
    value_is("N01951", "0181", "2024", "absent");
}

static int refuse(void *user, const char *bytes, size_t size)
{
    (void)user;
    (void)bytes;
    (void)size;
    return 1;
}

static void nothing_is_written_when_its_story_cannot_be_told(void **state)
{
    sdt_script *script = script_of(INTEGRATION(NEEDS, ADD), NULL, NULL, true);

    (void)state;
    assert_status(session, sdt_script_run(script, "text", refuse, NULL), SDT_ERROR_IO);
    value_is("N01951", "0181", "2024", "absent");
    sdt_script_free(script);
}

static void a_batch_that_is_never_committed_is_a_warning(void **state)
{
    (void)state;
    tells(script_of(
              INTEGRATION(NEEDS,
                          "job.values:batch():try { indicator = 'N01951', municipality = p.kommun, "
                          "period = 2024, missing = 'secret' }"),
              NULL, NULL, true),
          "# Prov\n\n*Tillagda värden: 0, ändrade: 0, borttagna: 0, oförändrade: 0.*\n\n## "
          "Varningar\n\n"
          "- Värden som samlades men inte skrevs, eftersom batch:commit() saknas: 1");
    value_is("N01951", "0181", "2024", "absent");
}

static void a_value_is_there_or_missing_but_not_both(void **state)
{
    (void)state;
    tells(
        script_of(INTEGRATION(
                      NEEDS,
                      "local b = job.values:batch() local ok, why = b:try { indicator = 'N01951', "
                      "municipality = p.kommun, period = 2024, value = 1, missing = 'secret' } "
                      "job:warn('%s %s', tostring(ok), why) "
                      "assert(b:try { indicator = 'N01951', municipality = p.kommun, period = "
                      "2024, value = '', missing = 'secret' }) b:commit()"),
                  NULL, NULL, true),
        "# Prov\n\n*Tillagda värden: 1, ändrade: 0, borttagna: 0, oförändrade: 0.*\n\n## "
        "Varningar\n\n- nil både value och missing är satta: värdet finns eller saknas");
}

static void scope_holds_for_scripts_too(void **state)
{
    (void)state;
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_SCOPE, "0126"));
    tells(
        script_of(INTEGRATION(
                      NEEDS,
                      "local b = job.values:batch() local ok, why = b:try { indicator = 'N01951', "
                      "municipality = p.kommun, period = 2024, value = 1 } job:warn('%s', why) "
                      "b:commit()"),
                  NULL, NULL, true),
        "# Prov\n\n*Tillagda värden: 0, ändrade: 0, borttagna: 0, oförändrade: 0.*\n\n## "
        "Varningar\n\n"
        "- Den här sessionen skriver för 0126 och får inte ändra observation (0181).");
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_SCOPE, "reader"));
    fails(script_of(INTEGRATION(NEEDS, ADD), NULL, NULL, true), SDT_ERROR_DENIED, "bara läsa");
}

static void a_file_is_of_its_type_and_is_given_as_one(void **state)
{
    char *source = shipped_script();
    sdt_script *script = script_of(source, "egna.xlsx", good, true);

    (void)state;
    fails(script, SDT_ERROR_VALUE, "'egna.xlsx' är ingen fil av slaget csv");
    script = script_of(source, NULL, NULL, true);
    assert_status(session, sdt_script_set(script, "file", "egna.csv"), SDT_ERROR_MISUSE);
    assert_status(session, sdt_script_set_file(script, "kommun", "a.csv", "", 0), SDT_ERROR_MISUSE);
    assert_status(session, sdt_script_set_file(script, "fil", "a.csv", "", 0), SDT_ERROR_NOT_FOUND);
    assert_status(session, sdt_script_set_file(script, "file", NULL, "", 0), SDT_ERROR_MISUSE);
    fails(script, SDT_ERROR_REQUIRED, "file");
    free(source);
}

/* lua-own-nbsp, lua-own-header-case: a script reads what the import reads. */
static void a_script_reads_what_the_import_reads(void **state)
{
    static const char
        rows[] = "Indikator;PERIOD;Varde\r\nvaxthusgaser;2010;142\xc2\xa0"
                 "706\r\n"
                 "vaxthusgaser;2011;142 706\r\nvaxthusgaser;2012;\xe2\x88\x92"
                 "5\r\n"
                 "vaxthusgaser;2013;142.706\r\nvaxthusgaser;2014;1,5\r\nvaxthusgaser;2015;..\r\n"
                 "vaxthusgaser;2016;\r\nvaxthusgaser;2017;-\r\nvaxthusgaser ;2018;7\r\n"
                 "vaxthusgaser;jan-23;8\r\nvaxthusgaser;T2 2023;NA\r\nvaxthusgaser;2019;5,\r\n";
    static const struct {
        const char *period, *value;
    } wanted[] = {{"2010", "142706.0"}, {"2011", "142706.0"},     {"2012", "-5.0"},
                  {"2013", "142706.0"}, {"2014", "1.5"},          {"2015", "secret"},
                  {"2016", "missing"},  {"2017", "non_response"}, {"2018", "7.0"},
                  {"2023-01", "8.0"},   {"2023T2", "missing"},    {"2019", "absent"}};

    (void)state;
    tells(script_of(
              INTEGRATION(
                  NEEDS,
                  "local batch = job.values:batch { mixed = true } for row in csv.rows(p.file) do "
                  "local ok, why = batch:try { indicator = row.indikator, municipality = 'Salems "
                  "kommun', period = row.Period, gender = 'totalt', value = row.varde } "
                  "if not ok then job:warn('%s', why) end end batch:commit()"),
              "egna.csv", rows, true),
          "# Prov\n\n*Tillagda värden: 11, ändrade: 0, borttagna: 0, oförändrade: 0.*\n\n## "
          "Varningar\n\n- \"5,\" är inget tal; det saknas siffror efter decimaltecknet.");
    for (size_t i = 0; i < COUNT(wanted); i++)
        value_is("vaxthusgaser", "0128", wanted[i].period, wanted[i].value);
}

static void two_meanings_are_refused_in_a_script_too(void **state)
{
    (void)state;
    tells(script_of(
              INTEGRATION(
                  NEEDS,
                  "local batch = job.values:batch {} for row in csv.rows(p.file) do "
                  "local ok, why = batch:try { indicator = 'vaxthusgaser', municipality = '0128', "
                  "period = 2030, value = row.varde } job:warn('%s', why) end"),
              "egna.csv", "varde;x\n142.706;1\n", true),
          "# Prov\n\n*Tillagda värden: 0, ändrade: 0, borttagna: 0, oförändrade: 0.*\n\n## "
          "Varningar\n\n- \"142.706\" har två betydelser: 142706 eller 142,706. Välj med --decimal "
          "eller --thousands.");
}

/* An empty cell says that there is no value; a row that was cut says nothing. */
static void a_row_that_was_cut_short_writes_no_missing_value(void **state)
{
    (void)state;
    tells(script_of(INTEGRATION(
                        NEEDS,
                        "local batch = job.values:batch {} for row in csv.rows(p.file) do "
                        "local ok, why = batch:try { indicator = 'N01951', municipality = '0181', "
                        "period = row.period, value = row.varde } "
                        "if not ok then job:warn('%d: %s', row.line, why) end end batch:commit()"),
                    "x.csv", "period;varde\n2031;\n2032\n2033;5\n", true),
          "# Prov\n\n*Tillagda värden: 2, ändrade: 0, borttagna: 0, oförändrade: 0.*\n\n## "
          "Varningar\n\n- 3: varken value eller missing är satt");
}

static void rows_are_read_whatever_the_file_is_like(void **state)
{
    (void)state;
    tells(script_of(INTEGRATION("", "for row in csv.rows(p.file) do job:warn('%d %s/%s', row.line, "
                                    "row.a, row['b c']) end"),
                    "x.csv",
                    "\xEF\xBB\xBF"
                    "a;b c\n\"x;\ny\";1,5\n\nz\n0181;1.234\n",
                    false),
          "# Prov\n\n*Tillagda värden: 0, ändrade: 0, borttagna: 0, oförändrade: 0.*\n\n## "
          "Varningar\n\n"
          "- 2 x; y/1,5\n- 5 z/saknas\n- 6 0181/1234");
    tells(
        script_of(
            INTEGRATION(
                "", "for row in csv.rows(p.file, { header = false, sep = ',', decimal = '.' }) do "
                    "job:warn('%s %s', row[1], math.type(row[2])) end"),
            "x.csv", "\xE5,1.5\n", false), /* å in Windows-1252 */
        "# Prov\n\n*Tillagda värden: 0, ändrade: 0, borttagna: 0, oförändrade: 0.*\n\n## "
        "Varningar\n\n- å float");
    fails(script_of(INTEGRATION("", "for row in csv.rows(p.file) do local x = row.indikatr end"),
                    "x.csv", good, false),
          SDT_ERROR_SCRIPT, "menade du 'indikator'?");
    fails(script_of(INTEGRATION("", "for row in csv.rows(p.file) do end"), "x.csv", "a;b\n\"x",
                    false),
          SDT_ERROR_SCRIPT, "citattecknet");
    fails(script_of(INTEGRATION("", "for row in csv.rows(p.file) do end"), "x.xlsx", "PK\3\4rest",
                    false),
          SDT_ERROR_SCRIPT,
          "x.xlsx: filen är ett kalkylark eller ett annat zip-arkiv, som inte läses");
    fails(script_of(INTEGRATION("", "for row in csv.rows(p.file) do end"), "tom.csv", "", false),
          SDT_ERROR_SCRIPT, "tom.csv är tom");
    fails(script_of(INTEGRATION("", "csv.rows('/etc/passwd')"), "x.csv", "", false),
          SDT_ERROR_SCRIPT, "file");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(values_of_a_file_are_written),
        TEST(a_dry_run_tells_the_same_and_writes_nothing),
        TEST(a_row_that_will_not_do_is_a_warning),
        TEST(what_is_needed_is_seen_and_must_be_granted),
        TEST(what_was_not_asked_for_is_not_there),
        TEST(a_wrong_declaration_names_file_and_line),
        TEST(what_declares_nothing_is_told_what_to_end_with),
        TEST(nothing_is_written_when_it_fails),
        TEST(nothing_is_written_when_its_story_cannot_be_told),
        TEST(a_batch_that_is_never_committed_is_a_warning),
        TEST(scope_holds_for_scripts_too),
        TEST(a_value_is_there_or_missing_but_not_both),
        TEST(a_file_is_of_its_type_and_is_given_as_one),
        TEST(a_script_reads_what_the_import_reads),
        TEST(two_meanings_are_refused_in_a_script_too),
        TEST(a_row_that_was_cut_short_writes_no_missing_value),
        TEST(rows_are_read_whatever_the_file_is_like),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
