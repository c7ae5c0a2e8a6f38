/*
 * lib/script, reports through the public API: what a script sees of the data, what it declares,
 * and that a script which fails leaves a result and nothing else.
 */
#include "shipped.h"

static void records_are_read_by_name(void **state)
{
    (void)state;
    says("local prog = st:programme { valid = 2022 } doc:para('%s, %s', prog.focus_areas[1].name, "
         "prog.validity)",
         "Infrastruktur, 2019–2022");
    says("doc:para('%s', st:programme { valid = 2022 "
         "}.focus_areas[2].goal.sub_goals[1].goal.focus_area.area.name)",
         "Regionala utvecklingsfrågor");
    says("local names = {} for i, m in ipairs(st:municipalities()) do names[i] = m.name end "
         "doc:para(table.concat(names, ' '))",
         "Botkyrka Haninge Huddinge Nykvarn Nynäshamn Salem Södertälje Tyresö");
    says("doc:para('%s %s', st:municipality('0181').name, tostring(st:get('indicator', 'N01951')))",
         "Södertälje Invånare totalt");
    says("doc:para('%s', tostring(k.website == nil))", "true"); /* known, but absent */
}

static void an_unknown_name_is_an_error_that_tells_its_neighbours(void **state)
{
    (void)state;
    refuses("doc:para('%s', k.nme)", "municipality har inget som heter 'nme'; menade du 'name'?");
    refuses("local x = st:programe()", "menade du 'programme', 'programmes'?");
    refuses("local x = st:programme { valid = 2022 }.focus_area_s", "menade du 'focus_areas'?");
    refuses("local x = st:values { indicator = 'N01951' }[1].valu", "menade du 'value'?");
    refuses("local x = st:values { indicator = 'N01951' }:latst()", "menade du 'latest'?");
    refuses("local x = st:values { indicator = 'N0195' }", "menade du N01951?");
    refuses("local x = st:values { indikator = 'N01951' }", "menade du 'indicator'?");
    refuses("local x = st:programme { valid = 2022 }:assess { municipality = k, yaer = 2024 }",
            "menade du 'year'?");
    refuses(
        "local x = st:programme { valid = 2022 }:assess { municipality = k, year = 2024 }.statuss",
        "menade du 'status'?");
    refuses("local x = st:municipality('181')", "menade du 0181");
    refuses("local x = st:list('indikator')", "menade du indicator?");
    refuses("doc:para(st:list('goal')[1].zzzzzz)", "efforts, focus_area, judgements, key, links,");
}

static void nothing_can_be_set(void **state)
{
    (void)state;
    refuses("k.name = 'Annat'", "municipality går bara att läsa");
    refuses("st.values = nil", "st går bara att läsa");
    refuses("st:values { indicator = 'N01951' }[1].since = 7", "values går bara att läsa");
    says("local m = getmetatable(k) doc:para(tostring(m))", "record");
}

static void a_frame_has_its_rows_in_order(void **state)
{
    (void)state;
    says("local v = st:values { indicator = 'vaxthusgaser', municipality = k } "
         "doc:para('%d: %s %f, %s %f', #v, v[1].period, v[1].value, v[2].period, v[2].value)",
         "2: 2020 317 482, 2024 283 850");
    says("local v = st:values { indicator = 'vaxthusgaser', years = { 2021, 2024 } } "
         "doc:para('%d %s %s', #v, v[1].municipality.name, v[1].source.name)",
         "8 Huddinge Nationella emissionsdatabasen");
    says("local v = st:values { indicator = 'vaxthusgaser', municipalities = { '0192', k }, "
         "years = { 2024, 2024 } } doc:para('%d %s %s', #v, v[1].municipality.key, "
         "v[2].municipality.key)",
         "2 0181 0192");
    says("local v = st:values { indicator = 'N01951' } "
         "doc:para('%d %d', #v:latest(), #v:where { year = 2023 }:where(function(r) return r.value "
         "> 1e5 end))",
         "8 2"); /* Huddinge and Södertälje were above 100 000 in 2023 */
    says("local v = st:values { indicator = 'N01951' } doc:para('%d %d', #v:where { municipality "
         "= '0181' }, #v:where { municipality = st:municipality('0181') })",
         "2 2");
    refuses("st:values { indicator = 'N01951' }:where { municipality = '018' }",
            "kommun 018 finns inte");
}

static void holds(const char *text, const char *const *wanted, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!strstr(text, wanted[i]))
            fail_msg("no \"%s\" in\n%s", wanted[i], text);
}

static void bars_of_the_least_and_the_greatest_numbers_are_drawn(void **state)
{
    static const char *const formats[] = {"html", "markdown", "text"};
    char *out;

    (void)state;
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        assert_ok(session,
                  run("return report { title = 'T', build = function(d) for _, y in ipairs { "
                      "5e-324, -5e-324, 1.7e308, -1.7e308 } do d:chart { mark = 'bar', data = "
                      "{ { x = 'a', y = y } }, x = 'x', y = 'y' } end end }",
                      formats[i], NULL, &out));
        assert_non_null(out);
        free(out);
    }
}

static void a_frame_is_sorted_by_size_or_name_and_keeps_its_own_order(void **state)
{
    (void)state;
    says("local v = st:values { indicator = 'vaxthusgaser', years = { 2024, 2024 } } "
         "local s = v:sort { by = 'value' } local d = v:sort { by = 'value', descending = true } "
         "doc:para('%s %s %s %s', s[1].municipality.name, s[8].municipality.name, "
         "d[1].municipality.name, v[1].municipality.name)",
         "Tyresö Södertälje Södertälje Huddinge");
    says("local v = st:values { indicator = 'vaxthusgaser', years = { 2024, 2024 } } "
         "local s = v:sort { by = 'municipality' } doc:para('%s %s', s[1].municipality.name, "
         "s[7].municipality.name)",
         "Botkyrka Södertälje");
}

static void a_change_is_counted_from_the_year_asked_for(void **state)
{
    (void)state;
    says("local c = st:values { indicator = 'vaxthusgaser' }:change { since = 2020 } "
         "doc:para('%d %s %f %f', #c, c[1].since, c[1].before, c[1].change)",
         "8 2020 142 706 \xE2\x88\x92"
         "2 728"); /* Huddinge: 139 978 - 142 706 */
    says("local c = st:values { indicator = 'vaxthusgaser' }:change { since = 2019 } "
         "doc:para('%s %f', tostring(c[1].change), c[1].value)",
         "nil 139 978");
    refuses("local x = st:values { indicator = 'vaxthusgaser' }:change { sinse = 2019 }",
            "menade du 'since'?");
}

static void a_pivot_has_a_column_for_each_year(void **state)
{
    (void)state;
    says("local rows, years = st:values { indicator = 'vaxthusgaser' }:pivot() "
         "doc:para('%d %s %s %f', #rows, table.concat(years, ' '), rows[8].municipality.name, "
         "rows[8]['2024'])",
         "8 2020 2024 Nynäshamn 190 668");
    refuses("local x = st:values { sub_goal = 'infrastruktur.1' }:pivot { rows = 'indicator' }",
            "2020");
}

static void a_spark_has_the_points_of_its_series(void **state)
{
    (void)state;
    says("local s = st:values { indicator = 'N01951', municipality = '0128' }:spark() "
         "doc:para('%d %d %f %f', #s, #s[1].series, s[1].series[1].value, s[1].change)",
         "1 2 17 451 \xE2\x88\x92"
         "81"); /* 17 370 - 17 451 */
}

static void put_mark(const char *municipality, const char *period, int mark)
{
    sdt_batch *batch;

    assert_ok(session, sdt_batch_new(session, &batch));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_SOURCE, "scb"));
    assert_ok(session, sdt_batch_add_mark(batch, "N01951", municipality, period, NULL, mark));
    assert_ok(session, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

static void missing_is_never_zero(void **state)
{
    (void)state;
    put_mark("0181", "2026", SDT_MARK_SECRET);
    says("local v = st:values { indicator = 'N01951', municipality = k } local last = v[#v] "
         "doc:para('%s %s %s', last.period, tostring(last.value), last.missing)",
         "2026 nil secret");
    says("local v = st:values { indicator = 'N01951' } "
         "doc:para('%d %s %s', #v:missing(), v:missing()[1].municipality.name, v:latest():where { "
         "municipality = k }[1].period)",
         "1 Södertälje 2025");
    says("local v = st:values { indicator = 'N01951' }:where { year = 2026 } "
         "doc:table { rows = v:change(), columns = { { 'Värde', 'value' }, { 'Förändring', "
         "'change' } } }",
         "| Värde | Förändring |\n| --- | --- |\n| sekretess | saknas |\n\n"
         "*Källa: SCB · Bearbetning: Södertörnssamarbetet*");
    says("local v = st:values { indicator = 'N01951' }:sort { by = 'value' } "
         "doc:para('%s', tostring(v[#v].value))",
         "nil"); /* last, not lowest */
}

static void an_assessment_explains_itself(void **state)
{
    (void)state;
    says("local s = st:get('sub_goal', 'infrastruktur.1'):assess { municipality = k, year = 2025 } "
         "doc:para('%s %s %d/%d %d', s.status, s.label, s.assessed, s.leaves, s.counts.off_track)",
         "off\\_track stor avvikelse 1/1 1");
    /* (283850 - 317482) / (158741 - 317482) over 4 of 10 years is 0.2119 / 0.4 = 0.53 */
    says("local s = st:get('measure', 'vp-2024.1.vaxthusgaser'):assess { municipality = k, year = "
         "2025 } "
         "doc:para('%.2f %.3f %s', s.pace, s.share, s.rows[1].indicator.unit)",
         "0,53 0,212 ton CO2e");
    says("local s = st:programme { valid = 2022 }:assess { year = 2025 } "
         "doc:para('%s %d', tostring(s.text ~= nil), #s.rows > 20 and 1 or 0)",
         "true 1");
    refuses("local x = st:programme { valid = 2022 }:assess { municipality = '9999' }", "9999");
    refuses("local x = st:programme { valid = 2022 }:assess { municipality = k, gender = 'F' }",
            "gender");
}

static void parameters_are_seen_without_running(void **state)
{
    static const char source[] = "return report { title = 'Deklarerad', params = { kommun = "
                                 "param.municipality { label = 'Kommun' }, "
                                 "year = param.year { default = 'latest' }, form = param.choice { "
                                 "choices = { 'kort', 'lång' } } }, "
                                 "build = function() error('kördes') end }";
    static const char *const names[] = {"form", "kommun", "year"};
    static const char *const types[] = {"choice", "municipality", "year"};
    sdt_script *script;
    sdt_table *params;

    (void)state;
    assert_ok(session, sdt_script_new(session, "prov.lua", source, strlen(source), &script));
    assert_string_equal(sdt_script_title(script), "Deklarerad");
    assert_ok(session, sdt_script_params(script, &params));
    assert_int_equal(sdt_table_row_count(params), 3);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(sdt_table_next(params), 0);
        assert_string_equal(sdt_table_text(params, 0), names[i]);
        assert_string_equal(sdt_table_text(params, 1), types[i]);
        assert_int_equal(sdt_table_has(params, 3), i == 2);
    }
    sdt_table_seek(params, 0);
    assert_string_equal(sdt_table_text(params, 4), "kort\nlång");
    sdt_table_free(params);
    assert_status(session, sdt_script_set(script, "kommum", "0181"), SDT_ERROR_NOT_FOUND);
    assert_message(session, "menade du kommun?");
    sdt_script_free(script);
}

static void parameters_are_checked(void **state)
{
    static const char source[] = "return report { title = 'P', params = { kommun = "
                                 "param.municipality(), year = param.year { default = 'latest' }, "
                                 "tal = param.number { default = '1,5' }, val = param.choice { "
                                 "choices = { 'a', 'b' }, default = 'a' } }, "
                                 "build = function(doc, st, p) doc:para('%s %d %.1f %s', "
                                 "p.kommun.name, p.year, p.tal, p.val) end }";
    char *out;

    (void)state;
    assert_status(session, run(source, "text", NULL, &out), SDT_ERROR_REQUIRED);
    assert_message(session, "kommun");
    assert_ok(session, run(source, "text", (const char *const[]){"kommun=tyresö", NULL}, &out));
    assert_string_equal(out, "Tyresö 2024 1,5 a");
    free(out);
    assert_status(session, run(source, "text", (const char *const[]){"kommun=Tyreso", NULL}, &out),
                  SDT_ERROR_VALUE);
    assert_message(session, "Tyresö");
    assert_status(
        session,
        run(source, "text", (const char *const[]){"kommun=0138", "year=tjugo", NULL}, &out),
        SDT_ERROR_VALUE);
    assert_status(session,
                  run(source, "text", (const char *const[]){"kommun=0138", "val=c", NULL}, &out),
                  SDT_ERROR_VALUE);
    assert_message(session, "a, b");
    assert_status(session,
                  run(source, "text", (const char *const[]){"kommun=0138", "tal=x", NULL}, &out),
                  SDT_ERROR_VALUE);
}

static void a_report_is_granted_no_more_than_its_arguments(void **state)
{
    (void)state;
    says("for _, name in ipairs { 'io', 'debug', 'package', 'core', 'job', 'require' } do "
         "assert(rawget(_G, name) == nil) end doc:para('%s', rawget(os, 'execute'))",
         "saknas");
    refuses("doc:para('%s', core)", "'core' finns inte");
    refuses("doc:para('%s', job)", "'job' finns inte");
    refuses("local x = require 'core'", "require");
}

/* A script that is no use gives its result, and the database and the next run are as before. */
static void fails_with(const char *source, int wanted, const char *kind, const char *reason)
{
    char *before = dump_of(session), *after, *out;
    struct text written = {0};
    sdt_script *script;
    int status = sdt_script_new(session, "prov.lua", source, strlen(source), &script);

    if (status == SDT_OK) {
        status = sdt_script_run(script, "html", text_write, &written);
        result_is(script, kind, reason);
        sdt_script_free(script);
    }
    assert_status(session, status, wanted);
    assert_null(written.bytes);
    after = dump_of(session);
    assert_string_equal(before, after);
    assert_ok(session,
              run("return report { title = 'Nästa', build = function(d) d:para('går') end }",
                  "text", NULL, &out));
    assert_string_equal(out, "går");
    free(out);
    free(before);
    free(after);
}

static void a_script_that_fails_leaves_everything_as_it_was(void **state)
{
    (void)state;
    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_WORK, 5000000));
    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_MEMORY, 8 << 20));
    fails_with("return report {", SDT_ERROR_SYNTAX, NULL, NULL);
    fails_with("return 7", SDT_ERROR_SCRIPT, NULL, NULL);
    fails_with("while true do end", SDT_ERROR_LIMIT, NULL, NULL);
    fails_with("return report { title = 'T' }", SDT_ERROR_SCRIPT, NULL, NULL);
    fails_with("return report { title = 'T', biuld = print }", SDT_ERROR_SCRIPT, NULL, NULL);
    fails_with("return report { title = 'T', build = function() error 'nej' end }",
               SDT_ERROR_SCRIPT, "error", "runtime");
    fails_with("return report { title = 'T', build = function() while true do end end }",
               SDT_ERROR_LIMIT, "limit", "work");
    fails_with("return report { title = 'T', build = function() "
               "while true do pcall(function() while true do end end) end end }",
               SDT_ERROR_LIMIT, "limit", "work");
    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_WORK, 1000000000));
    fails_with("return report { title = 'T', build = function() local t = {} "
               "for i = 1, 100 do t[i] = ('x'):rep(1e6) .. i end end }",
               SDT_ERROR_LIMIT, "limit", "memory");
}

static void a_status_in_a_list_has_the_municipalitys_own_word(void **state)
{
    sdt_record *label;

    (void)state;
    assert_ok(session, sdt_record_new(session, SDT_KIND_LABEL, &label));
    assert_ok(session, sdt_label_set_municipality(label, "0181"));
    assert_ok(session, sdt_label_set_status(label, "off_track"));
    assert_ok(session, sdt_label_set_text(label, "Har brister"));
    assert_ok(session, sdt_put(label));
    sdt_record_free(label);
    says("local s = st:get('sub_goal', 'infrastruktur.1'):assess { municipality = k, year = 2025 } "
         "doc:status({ s }, { of = 'delmål' })",
         "- 1 ■ **Har brister** (100 %)\n\nav 1 delmål");
    says(
        "local s = st:get('sub_goal', 'infrastruktur.1'):assess { municipality = '0126', year = "
        "2025 } "
        "doc:para(s.label)",
        "stor avvikelse"); /* Huddinge: 3,8 % of the way after 40 % of the time, and no word of its own */
}

/* The shipped report, and figures that were worked out by hand from the table of the municipalities'
   emissions and population. */
static void the_annual_report_has_the_figures_of_the_document(void **state)
{
    static const char *const wanted[] = {
        "# Södertälje: uppföljning 2024",
        "**1 av 11 delmål avviker; 10 kan inte bedömas.**",
        "| Utifrån framkomlighet och minskad klimatpåverkan från resor och transporter | ■ stor "
        "avvikelse | Utsläpp av växthusgaser, 283 850 ton CO2e 2024 mot väntade 253 986 ton CO2e |",
        "Gäller 2019–2022.",
        /* five activities of the example's plan had an end before 2026-11-23, and go on */
        "5 aktiviteter är sena: deras sista dag har passerat.",
        "| Lägg fram en prioriterad lista för ledningsgruppen | planeringschef | 30 november 2024 "
        "| "
        "Sen: försenad |",
        /* 135 831,64 - 139 251,32 */
        "| Utsläpp av växthusgaser från transporter (ton CO2e, lägre är bättre) | 135 832 (2024) | "
        "\xE2\x88\x92"
        "3 420 (sedan 2020) |",
        "| **Hämtas från Kolada (https://www.kolada.se), läses in med: sodertorn import FIL "
        "--source "
        "kolada** | |",
        "| Elbilar, andel (%) | N07945 |",
        /* 283 850 - 317 482 */
        "| Utsläpp av växthusgaser (ton CO2e, lägre är bättre) | 283 850 (2024) | \xE2\x88\x92"
        "33 632 (sedan 2020) | 158 741 ",
        /* 33 632 of 158 741 is 21,2 %; four of ten years: 317 482 - 0,4 * 158 741 = 253 985,6; 0,53 */
        "från 317 482 ton CO2e (2020) till 283 850 ton CO2e (2024), 21,2 % av vägen till 158 741 "
        "ton CO2e "
        "(2030); väntat vid den tiden 253 986 ton CO2e; takt 0,53 \\< 0,60.",
        "- 1 ■ **stor avvikelse** (9 %)\n- 10 ○ **ej bedömt** (91 %)\n\nav 11 delmål",
        "| 2020 | 142 706 | 112 977 | 40 452 | 128 820 | 24 126 | 42 881 | 317 482 | 199 533 |",
        "- Utbildning: 2 av 3 delmål.",
        "*Källa: Nationella emissionsdatabasen*",
        "*Källa: SCB*",
    };
    size_t size;
    char *source = read_source("examples/reports/arsuppfoljning.lua", &size), *out;

    (void)state;
    assert_ok(session,
              run(source, "markdown",
                  (const char *const[]){"kommun=Södertälje", "program=sodertorn-2035", NULL},
                  &out));
    holds(out, wanted, COUNT(wanted));
    free(out);
    free(source);
}

/* The example of all marks says the figures that are in the data, each mark in words of its own. */
static void the_example_of_charts_has_one_of_each_mark(void **state)
{
    static const char *const lines[] = {
        "Linjediagram. Huddinge: 93 292 ton CO2e (2020) till 97 794 ton CO2e (2024).",
        "Utveckling i tiden. Huddinge: 93 292 ton CO2e (2020) till 97 794 ton CO2e (2024).",
        "Stapeldiagram. Utsläpp av växthusgaser från transporter: Södertälje 135 832 ton CO2e, ",
        "Punktdiagram. 2020: Huddinge 93 292 ton CO2e, ",
        "Rangordning. Lägre är bättre. 1 Tyresö 17 117 ton CO2e, 2 Salem 36 877 ton CO2e, ",
        "Rutkarta. Huddinge 97 794 ton CO2e; ",
        "Spridningsdiagram. Invånare totalt (invånare); Utsläpp av växthusgaser från transporter ",
        "Delar av en helhet. Utsläpp av växthusgaser från transporter: Huddinge 97 794 ton CO2e, ",
        "Bedömningar. ",
        "Träd. Infrastruktur. ",
        "Årshjul. 15 januari: ",
        "Rutnät. 2025: ",
    };
    const char *const params[] = {"kommun=Salem", "year=2024", "program=sodertorn-2035", NULL};
    size_t size;
    char *source = read_source("examples/reports/diagram.lua", &size), *out;

    (void)state;
    if (run(source, "markdown", params, &out) != SDT_OK)
        fail_msg("%s", sdt_session_message(session));
    holds(out, lines, COUNT(lines));
    free(out);
    free(source);
}

static void what_is_computed_names_no_one_elses_source(void **state)
{
    static const char *const lines[] = {"*Källa: SCB*",
                                        "*Källa: SCB · Bearbetning: Södertörnssamarbetet*"};

    (void)state;
    for (int i = 0; i < 2; i++) {
        char *text = wrap(
                 i == 0
                     ? "doc:table { rows = st:values { indicator = 'N01951', municipality = k }, "
                       "columns = { { 'Värde', 'value' } } }"
                     : "doc:chart { mark = 'bar', data = st:values { indicator = 'N01951' "
                       "}:change(), "
                       "x = 'municipality', y = 'change' }"),
             *out;

        assert_ok(session, run(text, "markdown", NULL, &out));
        holds(out, &lines[i], 1);
        free(out);
        free(text);
    }
    says("local v = st:values { indicator = 'N01951', municipality = k } "
         "doc:table { rows = { { summa = v[1].value + v[2].value } }, columns = { { 'Summa', "
         "'summa' } }, computed = true }",
         "| Summa |\n| ---: |\n| 205 291 |\n\n*Bearbetning: Södertörnssamarbetet*");
}

/* The emissions of 2024, smallest first, are 27 388 (Tyresö), 42 340, 45 527, 117 059, 137 183, 139 978,
   190 668 and 283 850: mean 983 993 / 8, median (117 059 + 137 183) / 2. */
static void the_theme_day_has_place_group_year_and_number(void **state)
{
    static const char *const lines[] = {
        "**Utsläpp av växthusgaser: samverkans medlemmar, 2024, 8 av 8 med värde**",
        "| Tyresö | 1 | 27 388 ton CO2e | \\+3 262 (sedan 2020) | ingen färg |",
        "| Huddinge | 6 | 139 978 ton CO2e | \xE2\x88\x92"
        "2 728 (sedan 2020) | ingen färg |",
        "| Södertälje | 8 | 283 850 ton CO2e | \xE2\x88\x92"
        "33 632 (sedan 2020) | ingen färg |",
        "8 av 8 har ett värde; platserna gäller totaler, inte per invånare; ovägt medel 122 999 "
        "ton "
        "CO2e; vägt med folkmängd finns inte: totaler vägs inte med folkmängd; "
        "median 127 121 ton CO2e; från 27 388 ton CO2e till 283 850 ton CO2e.",
        "*Källa: Nationella emissionsdatabasen · Bearbetning: Södertörnssamarbetet*",
        "Analys av klimatstrategen, 1 november 2026: Energi och industri skiljer mest.",
        "Ingen har skrivit någon analys av jämförelsen.",
        "## Utan skriven analys\n\n- Utsläpp av växthusgaser från transporter\n- Utsläpp av "
        "växthusgaser per invånare\n",
        "samverkans medlemmar, 2024, 8 av 8 med värde",
    };
    sdt_record *analysis;
    size_t size;
    char *source = read_source("examples/reports/temadag.lua", &size), *out;

    (void)state;
    assert_ok(session, sdt_record_new(session, SDT_KIND_ANALYSIS, &analysis));
    assert_ok(session, sdt_analysis_set_indicator(analysis, "vaxthusgaser"));
    assert_ok(session, sdt_analysis_set_period(analysis, "2024"));
    assert_ok(session, sdt_analysis_set_text(analysis, "Energi och industri skiljer mest."));
    assert_ok(session, sdt_analysis_set_author(analysis, "klimatstrategen"));
    assert_ok(session, sdt_analysis_set_date(analysis, "2026-11-01"));
    assert_ok(session, sdt_put(analysis));
    sdt_record_free(analysis);
    assert_ok(session, run(source, "markdown", (const char *const[]){"since=2020", NULL}, &out));
    holds(out, lines, COUNT(lines));
    free(out);
    free(source);
}

static void a_comparison_is_refused_or_explained(void **state)
{
    (void)state;
    says(
        "local rows, all = st:compare { indicator = 'vaxthusgaser', period = 2024, colour_totals = "
        "true } "
        "doc:para('%s %d %s %s', rows[1].municipality.name, rows[1].rank, "
        "rows[1].comparison_colour, all.mean_name)",
        "Tyresö 1 green ovägt medel");
    refuses("local x = st:compare { indicator = 'vaxthusgase' }", "menade du vaxthusgaser");
    refuses("local x = st:compare { indicator = 'vaxthusgaser', group = 'finns-inte' }",
            "finns-inte");
    refuses("local x = st:compare { indikator = 'vaxthusgaser' }", "menade du 'indicator'?");
    refuses("local rows = st:compare { indicator = 'vaxthusgaser' } local x = rows[1].colour",
            "comparison har inget som heter 'colour'"); /* that would be a status's */
    refuses("local rows = st:compare { indicator = 'vaxthusgaser' } doc:comparison { rows = rows }",
            "all");
    says("local rows = st:compare { indicator = 'vaxthusgaser', period = 2024 } "
         "doc:para('%d %s', rows[1].rank, tostring(rows[1].comparison_colour))",
         "1 nil"); /* tonnes grow with the size */
    says(
        "local rows = st:ranks { indicator = 'vaxthusgaser', period = 2024, colour_totals = true } "
        "local best "
        "for _, r in ipairs(rows) do if r.rank == 1 then best = r end end "
        "doc:para('%s %s %s', best.municipality.name, best.comparison_colour, best.indicator.key)",
        "Tyresö green vaxthusgaser");
    says("local a = st:get('indicator', 'vaxthusgaser'):assess { municipality = '0126', year = "
         "2024 } "
         "local b = st:statuses { indicator = 'vaxthusgaser', municipality = '0126', year = 2024 } "
         "doc:para('%d %s %s', #b, tostring(a.status == b[1].status), b[1].municipality.name)",
         "1 true Huddinge");
    refuses("local x = st:statuses { indicator = 'vaxthusgase' }", "menade du vaxthusgaser");
    refuses("local x = st:ranks { perid = 2024 }", "menade du 'period'?");
    refuses("local x = st:ranks { group = 'finns-inte' }", "finns-inte");
    says("local l = st:labels { form = 'forecast' } doc:para('%d %s %d', #l, l[2].label, l[2].own)",
         "8 bedöms uppnås 0");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(records_are_read_by_name),
        TEST(an_unknown_name_is_an_error_that_tells_its_neighbours),
        TEST(nothing_can_be_set),
        TEST(a_frame_has_its_rows_in_order),
        TEST(bars_of_the_least_and_the_greatest_numbers_are_drawn),
        TEST(a_frame_is_sorted_by_size_or_name_and_keeps_its_own_order),
        TEST(a_change_is_counted_from_the_year_asked_for),
        TEST(a_pivot_has_a_column_for_each_year),
        TEST(a_spark_has_the_points_of_its_series),
        TEST(missing_is_never_zero),
        TEST(an_assessment_explains_itself),
        TEST(parameters_are_seen_without_running),
        TEST(parameters_are_checked),
        TEST(a_report_is_granted_no_more_than_its_arguments),
        TEST(a_script_that_fails_leaves_everything_as_it_was),
        TEST(a_status_in_a_list_has_the_municipalitys_own_word),
        TEST(the_annual_report_has_the_figures_of_the_document),
        TEST(the_example_of_charts_has_one_of_each_mark),
        TEST(what_is_computed_names_no_one_elses_source),
        TEST(the_theme_day_has_place_group_year_and_number),
        TEST(a_comparison_is_refused_or_explained),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
