/*
 * lib/script/bridge, what is asked for and what is left of it: lists with filters, values of several
 * indicators, and frames whose sources follow their values through every verb.
 */
#include "shipped.h"

#include "support/cooperation.h"

static void lists_have_the_records_that_are_asked_for(void **state)
{
    (void)state;
    /* Twelve of the shipped seats are in the committee, of 62 in all. */
    says("doc:para('%d %d', #st:list('seat', { body = 'samarbetskommitten' }), #st:list 'seat')",
         "12 62");
    says("local b = st:get('body', 'samarbetskommitten') doc:para('%d', #st:list('seat', { body = "
         "b }))",
         "12");
    says("doc:para('%d', #st:list('seat', { body = { 'samarbetskommitten', 'klimatstrateger' } }))",
         "20");
    says("doc:para('%d', #st:list('seat', { body = 'samarbetskommitten', municipality = k }))",
         "2");
    says("doc:para('%s', st:list('activity', { status = 'stopped' })[1].key)", "vp-2024.9.1");
    says("doc:para('%d', #st:list('activity', { status = { 'stopped', 'done' } }))", "4");
    says("doc:para('%d %s', #st:list('indicator', { population = true }), st:list('indicator', { "
         "population = true })[1].key)",
         "1 N01951");
    says("doc:para('%d', #st:list('seat', { body = {} }))", "0");
    says("doc:para('%d', #st:list('municipality', { key = { '0126', '0181' } }))", "2");
}

static void a_filter_that_cannot_be_meant_is_an_error(void **state)
{
    (void)state;
    refuses("st:list('seat', { bdy = 'samarbetskommitten' })", "menade du 'body'?");
    refuses("st:list('seat', { body = 'samarbetskommiten' })", "samarbetskommitten");
    refuses("st:list('seat', { body = k })", "body ska vara body, men är municipality");
    refuses("st:list('activity', { status = 'stoped' })", "menade du 'stopped'?");
    refuses("st:list('indicator', { population = 'true' })", "population ska vara boolean");
    refuses("st:list('seat', 'samarbetskommitten')", "st:list");
    refuses("st:list('seat', { 'samarbetskommitten' })", "1");
}

/* Who holds a seat is not told by asking for the seats of one. */
static void a_filter_tells_nothing_that_may_not_be_read(void **state)
{
    (void)state;
    PUT(session, PERSON, "anna", "name", "Anna", "retain_until", "2030-01-01");
    refuses("st:list('seat', { person = 'anna' })", "persons");
}

static void where_takes_a_list_of_which_any_will_do(void **state)
{
    static const char v[] = "local v = st:values { indicator = 'N01951' } ";
    char body[400];

    (void)state;
    /* Eight municipalities, each of the years 2023 and 2025. */
    snprintf(body, sizeof body, "%s doc:para('%%d', #v:where { year = { 2023, 2025 } })", v);
    says(body, "16");
    snprintf(body, sizeof body,
             "%s doc:para('%%d', #v:where { year = 2023, municipality = { k, '0192', 'Salem' } })",
             v);
    says(body, "3");
    snprintf(body, sizeof body, "%s doc:para('%%d', #v:where { year = {} })", v);
    says(body, "0");
    snprintf(body, sizeof body, "%s v:where { year = '2023' }", v);
    refuses(body, "year ska vara number, men är string");
    snprintf(body, sizeof body, "%s v:where { municipality = 126 }", v);
    refuses(body, "municipality ska vara municipality, men är number");
    snprintf(body, sizeof body, "%s v:where { yaer = 2023 }", v);
    refuses(body, "menade du 'year'?");
}

/* A record is meant by its key or by what it is called; what is neither is told the nearest. */
static void where_knows_records_by_name(void **state)
{
    (void)state;
    says("local v = st:values { indicator = 'N01951' } doc:para('%d %d %d', "
         "#v:where { municipality = 'Salem' }, #v:where { municipality = '0128' }, "
         "#v:where { indicator = 'Invånare totalt' })",
         "2 2 16");
    says("local v = st:values { indicator = 'N01951', municipality = k } "
         "doc:para('%d', #v:where { municipality = 'Salem' })",
         "0");
    refuses("st:values { indicator = 'N01951' }:where { municipality = 'Sallem' }",
            "kommun Sallem finns inte; menade du '0128' (Salem)?");
    refuses("st:values { indicator = 'N01951' }:where { municipality = '9999' }",
            "kommun 9999 finns inte");
}

static void who_writes_a_name_for_a_key_is_told_the_key(void **state)
{
    (void)state;
    refuses("st:municipality('Huddinge')", "kommun Huddinge finns inte; menade du '0126' "
                                           "(Huddinge)?");
    refuses("st:values { indicator = 'Invånare totalt' }", "menade du 'N01951' (Invånare totalt)?");
    refuses("st:values { indicator = 'N01951', municipality = 'Hudinge' }", "'0126' (Huddinge)?");
    refuses("st:municipality('Xyz')", "kommun Xyz finns inte.");
}

/* A name that two have says not which; a key says it even where another is called so. */
static void a_name_of_several_is_refused_and_a_key_comes_before_a_name(void **state)
{
    static const char
        salem[] = "local n = #st:values { indicator = 'N01951' }:where { municipality = "
                  "'Salem' }",
        key[] = "doc:para('%d', #st:values { indicator = 'N01951' }:where { "
                "municipality = 'Botkyrka' })";

    (void)state;
    PUT(session, MUNICIPALITY, "9001", "name", "Salem", "level", "kommun");
    PUT(session, MUNICIPALITY, "Botkyrka", "name", "Norra Botkyrka", "level", "kommun");
    refuses(salem, "Flera heter Salem, bland dem 0128 och 9001; ange nyckeln");
    refuses("st:municipality('Salem')", "Flera heter Salem, bland dem 0128 och 9001");
    says(key, "0"); /* there are no values of it */
}

static void a_time_that_cannot_be_meant_is_an_error(void **state)
{
    (void)state;
    refuses("st:values { indicator = 'N01951', years = { 2025, 2020 } }",
            "st:values: years = { 2025, 2020 } går baklänges");
    refuses("st:hostings { years = { 2030, 2020 } }", "st:hostings: years = { 2030, 2020 } går");
    refuses("st:values { indicator = 'N01951', years = 2025 }",
            "st:values: years ska vara en lista { … }, men är number");
    refuses("st:values { indicator = 'N01951' }:change { since = 'igår' }",
            "frame:change: since: 'igår' är ingen period; väntat: som 2024, 2024Q1 eller 2024-05");
    says("doc:para('%s', st:values { indicator = 'N01951', municipality = k }:change { since = "
         "1950 }[1].change)",
         "saknas");
}

static void a_message_says_what_can_be_done_about_it(void **state)
{
    (void)state;
    refuses("st:values { indicator = 'N01951', municipality = 126 }",
            "st:values: municipality ska vara en nyckel i citattecken eller en post, men är "
            "number");
    refuses("doc:para('%d kommuner', 2.5)",
            "'%d' i texten går inte att fylla i med 2,5; %d tar hela tal, %s vad som helst");
    refuses("doc:para('%d kommuner', 'åtta')", "fylla i med åtta;");
    refuses("st:values {}", "st:values: ett av indicator, part, sub_goal, objective ska anges");
    refuses("st:values { indicator = 'N01951' }:pivot { rows = 'municipality', columns = "
            "'indicator' }",
            "pivot: två värden för Huddinge vid Invånare totalt; välj ett först, med where "
            "(municipality, year, gender) eller latest");
}

static void options_without_names_are_told_their_names(void **state)
{
    (void)state;
    refuses("st:programme('sodertorn-2035')",
            "st:programme: väntade { … } med namngivna val (key, valid), men fick string");
    refuses("st:values { indicator = 'N01951' }:sort('value')",
            "frame:sort: väntade { … } med namngivna val (by, descending), men fick string");
}

/* 525,625 live in the eight municipalities. */
static void a_mean_says_what_it_is_of(void **state)
{
    (void)state;
    says("local m = st:values { indicator = 'N01951', years = { 2025 } }:mean() "
         "doc:para('%d %s %d %d %s', #m, tostring(m[1].value), m[1].n, m[1].all, m[1].text)",
         "1 65703.125 8 8 Ovägt medel av 8 av 8 kommuner");
    says("local m = st:values { indicator = 'N01951' }:mean() "
         "doc:para('%d %s %s', #m, m[1].period, m[2].period)",
         "2 2023 2025");
    /* 1, 2 and 6, by 1, 1 and 2; one of the four has no value, which is not 0. */
    says("local v = st:values { indicator = 'vaxthusgaser-per-invanare', years = { 2024 } } "
         "local w = st:values { indicator = 'N01951', years = { 2023 } } "
         "for i, value in ipairs { 1, 2, 6 } do "
         "  v[i].value = value "
         "  w:where { municipality = v[i].municipality }[1].value = i == 3 and 2 or 1 "
         "end "
         "v[4].value = nil "
         "for i = #v, 5, -1 do v[i] = nil end "
         "local m = v:mean { weights = w }[1] "
         "doc:para('%s %d %d %s %s', tostring(m.value), m.n, m.all, m.weight_period, m.text)",
         "3\\.75 3 4 2023 Medel vägt med Invånare totalt 2023 av 3 av 4 kommuner; utan värde: "
         "Haninge");
}

/* 520,824 lived in the eight in 2023, and 525,625 in 2025: 600.125 more for each in the mean. */
static void a_mean_over_time_has_its_latest_and_its_change(void **state)
{
    (void)state;
    says("local m = st:values { indicator = 'N01951' }:mean() "
         "local c = m:change { since = 2023 }[1] "
         "doc:para('%d %s %s %s', #m:latest(), m:latest()[1].period, c.since, tostring(c.change))",
         "1 2025 2023 600.125");
    says("local s = st:values { indicator = 'N01951' }:mean():spark() doc:para('%d %d', #s, "
         "#s[1].series)",
         "1 2");
    refuses("st:values { indicator = 'N01951' }:mean():mean()",
            "mean: [1].municipality ska vara municipality, men är nil");
}

static void the_year_of_a_weight_is_told(void **state)
{
    (void)state;
    says("local m = st:values { indicator = 'vaxthusgaser-per-invanare', years = { 2024 } }:mean { "
         "weights = st:values { indicator = 'N01951' } }[1] doc:para('%s %s', m.weight_period, "
         "m.text)",
         "2023 Medel vägt med Invånare totalt 2023 av 8 av 8 kommuner");
}

static void a_mean_that_would_say_nothing_has_a_reason(void **state)
{
    (void)state;
    says("local m = st:values { indicator = 'vaxthusgaser', years = { 2024 } }:mean { weights = "
         "st:values { indicator = 'N01951' } }[1] doc:para('%s %s', m.value, m.missing_text)",
         "saknas totaler vägs inte med folkmängd");
    says("local v = st:values { indicator = 'N01951', years = { 2025 } } "
         "local m = st:values { indicator = 'vaxthusgaser-per-invanare', years = { 2024 } }:mean { "
         "weights = v:where { municipality = '0126' } }[1] doc:para('%s %s', m.value, "
         "m.missing_text)",
         "saknas vikt saknas för ett värde");
    refuses("local v = st:values { indicator = { 'N01951', 'vaxthusgaser' } } v:mean { weights = v "
            "}",
            "weights ska ha en rad per kommun och period, av en indikator");
    refuses("st:values { indicator = 'N01951' }:mean { by = 'year' }", "frame:mean");
}

/* What was worked out names the cooperation, never the source of what it was worked out from. */
/* What has no rows cannot say what it weighs by. */
static void weights_without_rows_are_a_mistake_where_there_is_something_to_weigh(void **state)
{
    (void)state;
    refuses("local v = st:values { indicator = 'vaxthusgaser-per-invanare', years = { 2024 } } "
            "v:mean { weights = st:values { indicator = 'N01951' }:where { year = 1900 } }",
            "frame:mean: weights har inga rader");
    says("local none = st:values { indicator = 'N01951' }:where { year = 1900 } "
         "doc:para('%d medel', #none:mean { weights = none })",
         "0 medel");
}

static void a_mean_is_processed(void **state)
{
    (void)state;
    says(
        "local m = st:values { indicator = 'N01951', years = { 2025 } }:mean() doc:table { caption "
        "= 'Medel', rows = m, columns = { { 'År', 'year' }, { 'Av', 'n' } } }",
        "**Medel**\n\n| År | Av |\n| ---: | ---: |\n| 2025 | 8 |\n\n*Bearbetning: "
        "Södertörnssamarbetet*");
}

/* 100 of 265 is 37.735849 %. */
static void fractions_of_a_column_have_the_decimals_that_people_want(void **state)
{
    (void)state;
    PUT(session, INDICATOR, "U00001", "title", "Mått", "unit", "mil");
    says("doc:table { rows = { { a = 100 / 265 * 100 }, { a = 50.0 } }, columns = { "
         "{ 'A', 'a', format = 'percent' }, { 'B', 'a' }, { 'C', 'a', decimals = 3 } } }",
         "| A | B | C |\n| ---: | ---: | ---: |\n| 37,7 % | 37,7 | 37,736 |\n"
         "| 50,0 % | 50,0 | 50,000 |");
    says("doc:table { rows = { { a = 100 / 265 * 100 }, { a = 1 / 3 } }, columns = { { 'A', 'a' } "
         "} }",
         "| A |\n| ---: |\n| 37,74 |\n| 0,33 |");
    says("doc:table { rows = { { a = 2 }, { a = 1234 } }, columns = { { 'A', 'a' } } }",
         "| A |\n| ---: |\n| 2 |\n| 1234 |");
    says("doc:table { rows = { { a = 2.5 }, { a = 1234.25 }, { a = 3 } }, columns = { { 'A', 'a', "
         "format = 'number' } } }",
         "| A |\n| ---: |\n| 2,5 |\n| 1 234 |\n| 3 |");
    says("local i = st:get('indicator', 'U00001') doc:table { rows = { { indicator = i, value = "
         "2.8, "
         "change = -4.0 }, { indicator = i, value = 5.25, change = 0.5 } }, columns = { { 'A', "
         "'value', format = 'unit' }, { 'B', 'change', format = 'change' } }, computed = true }",
         "| A | B |\n| ---: | ---: |\n| 2,80 mil | −4,0 |\n| 5,25 mil | \\+0,5 |\n\n"
         "*Bearbetning: Södertörnssamarbetet*");
}

/* The codes of the rows are English; people read the words of the session's language. */
static void a_code_in_a_row_is_told_in_words(void **state)
{
    static const char
        table[] = "doc:table { rows = st:hostings { years = { 2019, 2020 } }, columns "
                  "= { { 'År', 'year' }, { 'Läge', 'status' } } }";
    char *text = wrap(table), *out;

    (void)state;
    says(table, "| År | Läge |\n| ---: | --- |\n| 2019 | hållen |\n| 2020 | överhoppad |");
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    assert_ok(session, run(text, "markdown", NULL, &out));
    assert_non_null(strstr(out, "| 2020 | skipped |"));
    free(out);
    free(text);
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "sv"));
    says("doc:table { rows = { st:seats { municipality = k }[1] }, columns = { { 'Roll', 'role' } "
         "} }",
         "| Roll |\n| --- |\n| ledamot |");
    says("doc:para('%s', st:get('indicator', 'N01951'):said 'measures')", "belopp");
    says("doc:para('%s', st:get('indicator', 'N01951'):said 'direction')", "saknas");
}

/* Huddinge had 114,686 inhabitants in 2025, and Södertälje 102,519 in 2023. */
static void a_row_in_a_sentence_is_its_value_with_its_unit(void **state)
{
    (void)state;
    says("doc:para('Huddinge: %s', st:values { indicator = 'N01951', municipality = '0126' }"
         ":latest()[1])",
         "Huddinge: 114 686 invånare");
    says("local v = st:values { indicator = 'N01951', municipality = '0126' } v[1].value = nil "
         "doc:para('Huddinge: %s', v[1])",
         "Huddinge: saknas");
    says("doc:table { rows = { { a = st:values { indicator = 'N01951', municipality = k }[1] } }, "
         "columns = { { 'A', 'a' } } }",
         "| A |\n| --- |\n| 102 519 invånare |");
}

static void a_table_in_a_sentence_is_an_error(void **state)
{
    (void)state;
    refuses("doc:para('%s', st:values { indicator = 'N01951' })",
            "doc:para: '%s' fick en hel tabell (frame)");
    refuses("doc:para('%s', {})", "'%s' fick en hel tabell (table)");
    refuses("doc:title('%s', st:seats { municipality = k }[1])", "fick en hel tabell (row)");
    refuses("doc:table { rows = { { a = {} } }, columns = { { 'A', 'a' } } }",
            "'a' fick en hel tabell");
    says("doc:para('%s, %s', { name = 'Namn' }, k)", "Namn, Södertälje");
}

static void a_number_in_a_sentence_has_as_many_decimals_as_people_want(void **state)
{
    (void)state;
    says("doc:para('%s och %s', 36.807431, 8.2339)", "36,8 och 8,23");
    says("doc:para('%.3f', 36.807431)", "36,807");
}

static void values_are_asked_for_of_several(void **state)
{
    (void)state;
    says("local v = st:values { indicator = { 'N01951', 'vaxthusgaser', 'N01951' } } "
         "doc:para('%d %s %s', #v, v[1].indicator.key, v[#v].indicator.key)",
         "32 N01951 vaxthusgaser");
    says("local v = st:values { indicator = st:list('indicator', { key = { 'N01951' } }), "
         "municipality = { k, '0126' } } doc:para('%d', #v)",
         "4");
    says("local all, one = st:list 'sub_goal', 0 for i, s in ipairs(all) do one = one + #st:values "
         "{ sub_goal = s } end local v = st:values { sub_goal = all } doc:para('%s %s', #v > 0, "
         "#v <= one)",
         "true true");
    says("local s = st:list 'sub_goal' doc:para('%s', #st:values { part = { s[1], s[2] } } == "
         "#st:values { sub_goal = { s[1].key, s[2] } })",
         "true");
    refuses("st:values { indicator = { 'N0195' } }", "menade du N01951?");
    refuses("st:values { indicator = 'N01951', sub_goal = st:list('sub_goal')[1] }",
            "ge antingen indicator eller sub_goal");
    refuses("st:values { indicator = 'N01951', years = { 2020, 2022, 2024 } }", "years");
}

/* --- sources --- */

enum { SOURCES = 5, FIRST = 2015, YEARS = 8, INDICATORS = 2 };

/* A value that no other has: what it is tells which source it is of. */
static double value_of(int indicator, int municipality, int year)
{
    return 1000 * indicator + 100 * municipality + year + 0.5;
}

static int source_of(int indicator, int municipality, int year)
{
    return (indicator * 7 + municipality * 3 + year * 11 + year / 3) % SOURCES;
}

/* Values of five sources, mixed; every seventh is missing. */
static void add_values(void)
{
    static const char *const municipalities[] = {"0126", "0128", "0181"};
    char source[16], name[32], indicator[16], period[8];
    sdt_batch *batch;

    for (int i = 0; i < INDICATORS; i++) {
        snprintf(indicator, sizeof indicator, "prov-%d", i);
        PUT(session, INDICATOR, indicator, "title", indicator, "unit", "%", "measures", "share");
    }
    for (int s = 0; s < SOURCES; s++) {
        snprintf(source, sizeof source, "kalla-%d", s);
        snprintf(name, sizeof name, "Källan %c", 'A' + s);
        PUT(session, SOURCE, source, "name", name);
        assert_ok(session, sdt_batch_new(session, &batch));
        assert_ok(session, sdt_batch_set(batch, SDT_BATCH_SOURCE, source));
        for (int i = 0; i < INDICATORS; i++)
            for (int m = 0; m < (int)COUNT(municipalities); m++)
                for (int y = 0; y < YEARS; y++) {
                    if (source_of(i, m, y) != s)
                        continue;
                    snprintf(indicator, sizeof indicator, "prov-%d", i);
                    snprintf(period, sizeof period, "%d", FIRST + y);
                    if ((i + m + y) % 7 == 0)
                        assert_ok(session, sdt_batch_add_mark(batch, indicator, municipalities[m],
                                                              period, NULL, SDT_MARK_MISSING));
                    else
                        assert_ok(session, sdt_batch_add(batch, indicator, municipalities[m],
                                                         period, NULL, value_of(i, m, y)));
                }
        assert_ok(session, sdt_batch_commit(batch, NULL));
        sdt_batch_free(batch);
    }
}

/* A chain of verbs drawn by a seed, and the sources of the values that are left, which are found by
   the values themselves. */
static const char chains[] =
    "return report { title = 'x', params = { seed = param.number() }, build = function(doc, st, p) "
    "  local state = math.tointeger(p.seed) "
    "  local function draw(n) state = (state * 1103515245 + 12345) % 2147483648 "
    "    return state // 65536 % n + 1 end "
    "  local all = st:values { indicator = { 'prov-0', 'prov-1' } } "
    "  local of = {} for _, r in ipairs(all) do if r.value then of[r.value] = r.source.name end "
    "end "
    "  local verbs = { "
    "    function(v) return v:where { year = { 2014 + draw(8), 2014 + draw(8), 2014 + draw(8) } } "
    "    end, "
    "    function(v) return v:where(function(r) return draw(2) == 1 end) end, "
    "    function(v) return v:latest() end, "
    "    function(v) return v:sort { by = 'value', descending = draw(2) == 1 } end, "
    "    function(v) return v:missing() end, "
    "    function(v) return v:change() end, "
    "    function(v) return v:spark() end } "
    "  local v = all "
    "  for _ = 1, draw(3) do v = verbs[draw(#verbs)](v) end "
    "  if draw(2) == 1 then v = v:where { indicator = 'prov-1' } "
    "    v = v:pivot { columns = draw(2) == 1 and 'year' or 'gender', "
    "    rows = draw(2) == 1 and 'municipality' or 'period', value = 'value' } end "
    "  local left = {} "
    "  local function keep(x) if of[x] then left[of[x]] = true end end "
    "  for _, r in ipairs(v) do for name, x in pairs(r) do "
    "    if type(x) == 'number' then keep(x) end "
    "    if name == 'series' then for _, point in ipairs(x) do keep(point.value) end end end end "
    "  local names = {} for name in pairs(left) do names[#names + 1] = name end "
    "  doc:table { rows = v, columns = { { 'Indikator', 'indicator.title' } } } "
    "  doc:para('väntat:%s', table.concat(names, ',')) doc:sources() end }";

static bool is_listed(const char *out, const char *name)
{
    const char *section = strstr(out, "\n## Källor");
    char line[64];

    snprintf(line, sizeof line, "Källa: %s", name);
    return section && strstr(section, line);
}

static void sources_follow_values_through_every_verb(void **state)
{
    int found = 0, ran = 0;

    (void)state;
    add_values();
    for (int seed = 1; seed <= 150; seed++) {
        char param[32], name[16], *out, *left;
        int status;

        snprintf(param, sizeof param, "seed=%d", seed * 7919);
        status = run(chains, "markdown", (const char *const[]){param, NULL}, &out);
        if (status == SDT_ERROR_SCRIPT) { /* two values in one cell of a pivot */
            assert_message(session, "pivot: två värden");
            continue;
        }
        assert_ok(session, status);
        ran++;
        left = strstr(out, "väntat:");
        assert_non_null(left);
        for (int s = 0; s < SOURCES; s++) {
            char *end = strchr(left, '\n');

            snprintf(name, sizeof name, "Källan %c", 'A' + s);
            if (strstr(left, name) && (!end || strstr(left, name) < end)) {
                found++;
                if (!is_listed(out, name))
                    fail_msg("seed %d: %s is not among the sources\n%s", seed, name, out);
            }
        }
        free(out);
    }
    assert_true(ran > 75);
    assert_true(found > 150);
}

/* A year that is put together of quarters has the sources of all four. */
static void sources_of_a_whole_are_those_of_its_parts(void **state)
{
    static const char *const sources[] = {"forsta", "andra"};
    sdt_batch *batch;

    (void)state;
    PUT(session, INDICATOR, "kvartal", "title", "Kvartal", "measures", "count");
    for (int s = 0; s < 2; s++) {
        PUT(session, SOURCE, sources[s], "name", sources[s]);
        assert_ok(session, sdt_batch_new(session, &batch));
        assert_ok(session, sdt_batch_set(batch, SDT_BATCH_SOURCE, sources[s]));
        for (int q = 1 + 2 * s; q <= 2 + 2 * s; q++) {
            char period[16];
            snprintf(period, sizeof period, "2023Q%d", q);
            assert_ok(session, sdt_batch_add(batch, "kvartal", "0181", period, NULL, q));
        }
        assert_ok(session, sdt_batch_commit(batch, NULL));
        sdt_batch_free(batch);
    }
    {
        char *text = wrap(
                 "local v = st:values { indicator = 'kvartal' } doc:table { rows = v:pivot "
                 "(), columns = { { 'År', '2023' } } } doc:sources()"),
             *out;
        assert_ok(session, run(text, "markdown", NULL, &out));
        assert_non_null(strstr(out, "| 10"));
        assert_true(is_listed(out, "forsta"));
        assert_true(is_listed(out, "andra"));
        free(out);
        free(text);
    }
}

/* --- verbs --- */

static void a_pivot_is_a_frame_and_knows_its_columns(void **state)
{
    static const char v[] = "local v, names = st:values { indicator = 'N01951' }:pivot() ";
    char body[400];

    (void)state;
    snprintf(body, sizeof body,
             "%s local s = v:sort { by = '2023', descending = true } doc:para('%%d %%s %%s', #s, "
             "s[1].municipality.name, table.concat(names, ' '))",
             v);
    says(body, "8 Huddinge 2023 2025"); /* the largest of the eight */
    snprintf(body, sizeof body, "%s v:sort { by = '2022' }", v);
    refuses(body, "2023");
    snprintf(body, sizeof body, "%s v[1].total = v[1]['2023'] doc:para('%%s', v[1].total > 0)", v);
    says(body, "true");
}

/* What a script calls its own columns is its own affair. */
static void columns_of_a_script_have_any_name(void **state)
{
    (void)state;
    says("doc:table { rows = { { behind = 'alla', source = 'Källan' } }, columns = { { 'Efter', "
         "'behind' } } }",
         "| Efter |\n| --- |\n| alla |\n\n*Källa: Källan*");
}

/* However many indicators a database has, a report shows those that hang on a goal. */
static void reports_show_what_hangs_on_a_goal(void **state)
{
    size_t size;
    char *script = read_source("examples/reports/arsuppfoljning.lua", &size), *before, *after;
    const char *const params[] = {"kommun=Huddinge", "year=2024", NULL};
    sdt_batch *batch;

    (void)state;
    assert_ok(session, run(script, "markdown", params, &before));
    for (int i = 0; i < 300; i++) {
        char key[16];
        snprintf(key, sizeof key, "N9%04d", i);
        PUT(session, INDICATOR, key, "title", key, "unit", "%");
    }
    assert_ok(session, sdt_batch_new(session, &batch));
    for (int i = 0; i < 300; i++) {
        char key[16];
        snprintf(key, sizeof key, "N9%04d", i);
        assert_ok(session, sdt_batch_add(batch, key, "0126", "2024", NULL, i));
    }
    assert_ok(session, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
    assert_ok(session, run(script, "markdown", params, &after));
    assert_string_equal(before, after);
    free(before);
    free(after);
    free(script);
}

static void sorting_keeps_to_one_order(void **state)
{
    (void)state;
    says("local v = st:values { indicator = 'N01951' }:where { year = 2023 } local names = {} for "
         "i, "
         "r in ipairs(v:sort { by = 'municipality' }) do names[i] = r.municipality.name end "
         "doc:para(table.concat(names, ' '))",
         "Botkyrka Haninge Huddinge Nykvarn Nynäshamn Salem Södertälje Tyresö");
    says("local v = st:values { indicator = 'N01951' }:where { year = 2023 } local s = v:sort { by "
         "= "
         "function(r) return -r.value end } doc:para('%s %s', s[1].municipality.name, "
         "s[8].municipality.name)",
         "Huddinge Nykvarn");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(lists_have_the_records_that_are_asked_for),
        TEST(a_filter_that_cannot_be_meant_is_an_error),
        TEST(a_filter_tells_nothing_that_may_not_be_read),
        TEST(where_takes_a_list_of_which_any_will_do),
        TEST(where_knows_records_by_name),
        TEST(a_name_of_several_is_refused_and_a_key_comes_before_a_name),
        TEST(a_mean_over_time_has_its_latest_and_its_change),
        TEST(a_time_that_cannot_be_meant_is_an_error),
        TEST(a_message_says_what_can_be_done_about_it),
        TEST(options_without_names_are_told_their_names),
        TEST(who_writes_a_name_for_a_key_is_told_the_key),
        TEST(a_mean_says_what_it_is_of),
        TEST(the_year_of_a_weight_is_told),
        TEST(a_mean_that_would_say_nothing_has_a_reason),
        TEST(weights_without_rows_are_a_mistake_where_there_is_something_to_weigh),
        TEST(a_mean_is_processed),
        TEST(fractions_of_a_column_have_the_decimals_that_people_want),
        TEST(a_code_in_a_row_is_told_in_words),
        TEST(a_row_in_a_sentence_is_its_value_with_its_unit),
        TEST(a_table_in_a_sentence_is_an_error),
        TEST(a_number_in_a_sentence_has_as_many_decimals_as_people_want),
        TEST(values_are_asked_for_of_several),
        TEST(sources_follow_values_through_every_verb),
        TEST(sources_of_a_whole_are_those_of_its_parts),
        TEST(a_pivot_is_a_frame_and_knows_its_columns),
        TEST(columns_of_a_script_have_any_name),
        TEST(reports_show_what_hangs_on_a_goal),
        TEST(sorting_keeps_to_one_order),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
