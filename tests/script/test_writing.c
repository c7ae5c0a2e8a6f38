/*
 * lib/script/bridge, what integrations write beside values: a cooperation's life played by scripts, only
 * with what was granted, all of it or nothing, and told in numbers.
 */
#include "writing.h"

#include <sodertorn/plan.h>

/* Eight members, their programme with one sub-goal, put to them and adopted. */
static const char founded[] =
    "local r, names = job.records, { 'Botkyrka', 'Haninge', 'Huddinge', 'Nykvarn', 'Nynäshamn', "
    "'Salem',\n"
    "  'Södertälje', 'Tyresö' }\n"
    "local all = r:put('cooperation', 'atta', { name = 'De åtta' })\n"
    "for i, name in ipairs(names) do\n"
    "  local m = r:put('municipality', 'k' .. i, { name = name, level = 'municipality' })\n"
    "  r:put('membership', 'k' .. i, { cooperation = all, municipality = m })\n"
    "end\n"
    "r:put('programme', 'prog', { title = 'Programmet', cooperation = all, valid_from = 2023,\n"
    "  valid_until = 2026 })\n"
    "r:put('goal', 'mal', { programme = 'prog', title = 'Målet', position = 1 })\n"
    "r:put('sub_goal', 'd1', { goal = 'mal', title = 'Mindre trafik', position = 1 })\n"
    "job.matters:propose { role = 'programme', title = 'Programmet', subject = 'prog',\n"
    "  proposed = '2022-10-01', deadline = '2023-02-28' }\n";

static const char decided[] =
    "local rows\n"
    "for i = 1, 8 do\n"
    "  rows = job.matters:decide('prog', { municipality = job.st:municipality('k' .. i),\n"
    "    outcome = i == 3 and 'adopted_with_reservation' or 'adopted', date = '2023-01-0' .. i,\n"
    "    text = i == 3 and 'Mer buss' or nil, paragraph = '§ ' .. i })\n"
    "end\n"
    "local p = job.st:programmes('2023-01-31')[1]\n"
    "job:warn('%s %s: %s av %s, sist %s, %s reserverade sig', p.title, p.state, p.yes, p.members,\n"
    "  rows[8].municipality.name, rows[3].municipality)\n";

static const struct job life = {"'matters', 'programmes', 'records'", NULL, NULL, false};

static sdt_session *new_founded(void)
{
    sdt_session *s = new_session(NULL);

    job_tells(s, &life, founded, "Skapade poster: 21, ändrade: 0, borttagna: 0.");
    return s;
}

static void a_programme_is_proposed_decided_by_eight_and_in_force(void **state)
{
    sdt_session *s = new_founded();
    sdt_table *table;

    (void)state;
    job_tells(s, &life, decided,
              "Programmet in\\_force: 8 av 8, sist Tyresö, Huddinge reserverade sig");
    assert_ok(s, sdt_programmes(s, "2023-01-07", &table));
    assert_ok(s, sdt_table_next(table));
    assert_string_equal(cell(table, "state"), "proposed");
    sdt_table_free(table);
    assert_ok(s, sdt_programmes(s, "2023-01-08", &table));
    assert_ok(s, sdt_table_next(table));
    assert_string_equal(cell(table, "in_force"), "2023-01-08");
    sdt_table_free(table);
    sdt_session_free(s);
}

static void a_no_leads_to_a_new_round_and_a_matter_can_be_withdrawn(void **state)
{
    sdt_session *s = new_founded();

    (void)state;
    job_tells(s, &life,
              "job.matters:decide('prog', { municipality = 'k1', outcome = 'rejected', before = "
              "'2023-01-15', text = 'Nej' })\n"
              "local rows = job.matters:next_round('prog', { key = 'igen', proposed = "
              "'2023-03-01', deadline = '2023-05-31' })\n"
              "job:warn('%s: %s', rows[1].matter, tostring(rows[1].outcome))\n"
              "local was = job.matters:withdraw('igen', { date = '2023-04-01' })\n"
              "for _, m in ipairs(job.st:matters '2023-04-02') do\n"
              "  job:warn('%s %s', m.matter, m.state)\n"
              "end",
              "- igen: nil\n- prog.1 replaced\n- igen withdrawn");
    sdt_session_free(s);
}

static void a_joint_result_is_passed_on_once_a_day(void **state)
{
    static const struct job passing = {"'advocacy', 'matters', 'programmes', 'records'", NULL, NULL,
                                       false};
    static const char again[] = "job.advocacy:pass_on(job.st:get('matter', 'prog.1'),\n"
                                "  { municipality = 'k1', date = '2023-02-01' })";
    sdt_session *s = new_founded();

    (void)state;
    job_tells(s, &life, decided, "8 av 8");
    job_tells(s, &passing,
              "local rows = job.advocacy:pass_on(job.st:get('matter', 'prog.1'),\n"
              "  { municipality = 'k1', date = '2023-02-01', channel = 'Webben' })\n"
              "local lacking = 0\n"
              "for _, r in ipairs(rows) do if not r.date then lacking = lacking + 1 end end\n"
              "job:warn('%s %s %s, %d kvar', rows[1].municipality, rows[1].date, rows[1].channel, "
              "lacking)",
              "- k1 2023-02-01 Webben, 7 kvar");
    free(run_job(s, &passing, again, SDT_ERROR_SCRIPT));
    assert_message(s, "finns redan");
    free(run_job(s, &passing, "job.advocacy:pass_on('prog.1', { municipality = 'k1', date = 'x' })",
                 SDT_ERROR_SCRIPT));
    assert_message(s, "advocacy:pass_on: result ska vara record, men är string");
    sdt_session_free(s);
}

static void a_programme_is_amended_and_what_was_read_is_read_anew(void **state)
{
    sdt_session *s = new_founded();

    (void)state;
    job_tells(s, &life,
              "local st, old = job.st, job.st:get('sub_goal', 'd1')\n"
              "local rows = job.programmes:amend('prog', { date = '2023-06-01', title = 'Skärpt',\n"
              "  changes = { { reword = old, words = 'Ingen trafik' },\n"
              "    { add = 'd2', kind = 'sub_goal', words = 'Mer skog', parent = 'mal' } } })\n"
              "job:warn('%s: %s, nu %s, %s %s', rows[1].amendment, rows[1].before, rows[1].after, "
              "rows[2].role, rows[2].key)\n"
              "job:warn('%s, nu %s', old.title, st:get('sub_goal', 'd1').title)",
              "- Skärpt: Mindre trafik, nu Ingen trafik, added d2\n- Mindre trafik, nu Ingen "
              "trafik");
    sdt_session_free(s);
}

static void a_programme_is_renewed_with_where_its_sub_goals_went(void **state)
{
    sdt_session *s = new_founded();

    (void)state;
    job_tells(s, &life,
              "job.records:put('sub_goal', 'd2', { goal = 'mal', title = 'Skog', position = 2 })\n"
              "local rows = job.programmes:renew('prog', { key = 'nasta', title = 'Nästa',\n"
              "  valid_from = 2027, valid_until = 2030, mappings = {\n"
              "    { split = 'd1', words = 'Mindre' }, { split = 'd1', words = 'Renare' },\n"
              "    { drop = 'd2', note = 'Nått' }, { new = 'mal', words = 'Vatten', key = 'v' } } "
              "})\n"
              "for _, r in ipairs(rows) do\n"
              "  job:warn('%s %s', r.role, rawget(r, 'later_title') or r.note)\n"
              "end",
              "- split Mindre\n- split Renare\n- dropped Nått\n- new Vatten");
    sdt_session_free(s);
}

static void changes_are_undone_and_records_deleted_unless_held(void **state)
{
    sdt_session *s = new_founded();

    (void)state;
    job_tells(s, &life,
              "job.records:put('sub_goal', 'd1', { title = 'Annat', position = '' })\n"
              "local rows = job.records:undo('sub_goal', 'd1')\n"
              "job:warn('%s, %s ändringar', job.st:get('sub_goal', 'd1').title, #rows)\n"
              "job.records:delete(job.st:get('sub_goal', 'd1'))\n"
              "job:warn('%s kvar', #job.st:list 'sub_goal')\n"
              "job.records:undo('sub_goal', 'd1')\n"
              "local held = job.st:referrers('goal', 'mal')\n"
              "job:warn('%s %s', held[1].title, held[1].field)",
              "- Mindre trafik, 2 ändringar\n- 0 kvar\n- Mindre trafik goal");
    job_fails(s, &life, "job.records:delete('goal', 'mal')", SDT_ERROR_SCRIPT,
              "mål mal kan inte tas bort: delmål d1 hänvisar till den");
    sdt_session_free(s);
}

static void a_dry_run_tells_the_same_and_writes_nothing(void **state)
{
    sdt_session *s = new_session(NULL);
    struct job dry = life;
    char *before = dump_of(s), *after;

    (void)state;
    dry.dry = true;
    job_tells(s, &dry, founded,
              "Provkörning, inget skrevs. Annars: skapade poster: 21, ändrade: 0, borttagna: 0.");
    after = dump_of(s);
    assert_string_equal(after, before);
    free(before);
    free(after);
    sdt_session_free(s);
}

static void what_goes_wrong_undoes_all_of_it(void **state)
{
    sdt_session *s = new_session(NULL);
    char *body = NULL;

    (void)state;
    body = malloc(sizeof founded + 100);
    assert_non_null(body);
    snprintf(body, sizeof founded + 100, "%serror('stopp')", founded);
    job_fails(s, &life, body, SDT_ERROR_SCRIPT, "stopp");
    free(body);
    sdt_session_free(s);
}

/* What a job needs, what it then gets and what it is told. */
static const char *const areas[] = {"matters",    "occasions", "persons", "plans",
                                    "programmes", "records",   "rotation"};

static void an_area_that_was_not_granted_is_told_with_its_flag(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    for (size_t i = 0; i < COUNT(areas); i++) {
        const struct job none = {"'values'", NULL, NULL, false};
        struct job ungranted = {NULL, " ", NULL, false};
        char needs[40], body[80], message[200];

        snprintf(needs, sizeof needs, "'%s'", areas[i]);
        ungranted.areas = needs;
        snprintf(
            message, sizeof message,
            "Skriptet behöver write %s och har inte fått det beviljat. Bevilja det med --grant %s",
            areas[i], areas[i]);
        job_fails(s, &ungranted, "", SDT_ERROR_DENIED, message);
        snprintf(body, sizeof body, "local x = job.%s", areas[i]);
        snprintf(message, sizeof message,
                 "job har inget som heter '%s' här: begär det med needs = { write = { \"%s\" } }, "
                 "och kör med --grant %s",
                 areas[i], areas[i], areas[i]);
        job_fails(s, &none, body, SDT_ERROR_SCRIPT, message);
    }
    sdt_session_free(s);
}

/* A call that will not do, and what is said of it at the script's line. */
static const char *const wrong[][2] = {
    {"job.matters:propose { role = 'programme' }", "matters:propose: title saknas"},
    {"job.matters:propose { role = 'x', title = 'T' }", "prov.lua:3: "},
    {"job.matters:propose { role = 'plan', title = 'T', dedline = '2024-01-01' }",
     "matters:propose: okänt val 'dedline'; menade du 'deadline'?"},
    {"job.matters:propose { role = 'programme', title = 'T', subject = 'progam' }",
     "menade du program"},
    {"job.matters:decide('progam', { municipality = '0126', outcome = 'adopted' })",
     "menade du program"},
    {"job.matters:decide('program', { municipality = '0126', outcome = 'adoptd', date = "
     "'2024-06-01' })",
     "adoptd"},
    {"job.matters:decide('program', { municipality = '0126', outcome = 'adopted', day = "
     "'2024-06-01' })",
     "matters:decide: okänt val 'day'"},
    {"job.matters:decide('program', { outcome = 'adopted' })",
     "matters:decide: municipality saknas"},
    {"job.matters:next_round('program')", "prov.lua:3: "},
    {"job.matters:withdraw('program', { on = '2024-01-01' })", "matters:withdraw: okänt val 'on'"},
    {"job.matters.withdraw('program')", "withdraw"},
    {"job.programmes:amend('program', { date = '2024-06-01', title = 'T', changes = {} })",
     "prov.lua:3: "},
    {"job.programmes:amend('program', { date = '2024-06-01', title = 'T', changes = { { rword = "
     "'delmal', words = 'x' } } })",
     "changes[1]: okänt val 'rword'; menade du 'reword'?"},
    {"job.programmes:amend('program', { date = '2024-06-01', title = 'T', changes = { { words = "
     "'x' } } })",
     "changes[1]: add, remove, reword saknas"},
    {"job.programmes:amend('program', { date = '2024-06-01', title = 'T', changes = { { remove = "
     "'delmal', words = 'x' } } })",
     "changes[1]: okänt val 'words'"},
    {"job.programmes:amend('program', { date = '2024-06-01', title = 'T', changes = { { remove = "
     "'delmol' } } })",
     "menade du delmal"},
    {"job.programmes:renew('program', { key = 'n', title = 'N', valid_from = 2027 })",
     "programmes:renew: valid_until saknas"},
    {"job.programmes:renew('program', { key = 'n', title = 'N', valid_from = 2027, valid_until = "
     "2030, mappings = { { split = 'delmal', into = 'x' } } })",
     "mappings[1]: okänt val 'into'"},
    {"job.records:put('sete', nil, {})", "sete"},
    {"job.records:put('seat', nil, { rol = 'chair' })", "rol"},
    {"job.records:put('seat', '0126', { role = 'char' })", "char"},
    {"job.records:put('seat', '0126', { role = {} })", "role ska vara text, men är table"},
    {"job.records:put('programme', 'program', 1)", "ska vara table, men är number"},
    {"job.records:delete('goal', 'mol')", "menade du mal"},
    {"job.records:undo('goal', 'mol')", "mol"},
    {"job.records:import('goal', 'fil.csv')", "file ska vara param.file"},
    {"job.persons:erase('persn')", "menade du person"},
    {"job.persons:erase('person', { pseudonym = 'P' })", "persons:erase: okänt val 'pseudonym'"},
    {"job.persons:clear { date = 'i dag' }", "i dag"},
    {"job.occasions:freeze('helar')", "helar"},
    {"job.rotation:accept { years = { 2025, 2026 } }", "rotation:accept: body saknas"},
    {"job.rotation:accept { body = 'kommiten', date = '2024-06-01', years = { 2025, 2026 } }",
     "kommiten"},
};

static void what_will_not_do_is_told_and_writes_nothing(void **state)
{
    const struct job all = {"'matters', 'occasions', 'persons', 'programmes', 'records', "
                            "'rotation'",
                            NULL, NULL, false};
    sdt_session *s = new_whole(NULL);

    (void)state;
    for (size_t i = 0; i < COUNT(wrong); i++)
        job_fails(s, &all, wrong[i][0], SDT_ERROR_SCRIPT, wrong[i][1]);
    sdt_session_free(s);
}

static void an_occasion_is_frozen(void **state)
{
    const struct job freezing = {"'occasions'", NULL, NULL, false};
    sdt_session *s = new_whole(NULL);
    sdt_record *occasion;

    (void)state;
    PUT(s, OCCASION, "delar", "programme", "program", "title", "Delår", "role", "forecast",
        "period", "2024", "cutoff", "2024-05-31");
    job_tells(s, &freezing,
              "local rows = job.occasions:freeze(job.st:occasion 'delar')\n"
              "job:warn('%s uppföljningar', #rows)",
              "4 uppföljningar");
    assert_ok(s, sdt_get(s, SDT_KIND_OCCASION, "delar", &occasion));
    assert_non_null(sdt_occasion_frozen(occasion));
    sdt_record_free(occasion);
    sdt_session_free(s);
}

static void the_plan_that_was_shown_is_the_one_that_is_decided(void **state)
{
    const struct job deciding = {"'rotation'", NULL, NULL, false};
    sdt_session *s = new_whole(NULL);

    (void)state;
    job_tells(s, &deciding,
              "local plan, by = job.st:rotation { years = { 2025, 2027 } }, {}\n"
              "for _, h in ipairs(plan.hostings) do by[h.year] = h.host end\n"
              "local row = job.rotation:accept { years = { 2025, 2027 }, body = 'kommitten',\n"
              "  date = '2024-06-10', paragraph = '§ 9', accepted_until = 2026 }\n"
              "local same = 0\n"
              "for _, h in ipairs(job.st:hostings { years = { 2025, 2027 } }) do\n"
              "  if by[h.year].key == h.host.key then same = same + 1 end\n"
              "end\n"
              "job:warn('%s tillagda, %s som i planen, till %s', row.added, same, row.last_year)",
              "2 tillagda, 2 som i planen, till 2026");
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_programme_is_proposed_decided_by_eight_and_in_force),
        cmocka_unit_test(a_no_leads_to_a_new_round_and_a_matter_can_be_withdrawn),
        cmocka_unit_test(a_joint_result_is_passed_on_once_a_day),
        cmocka_unit_test(a_programme_is_amended_and_what_was_read_is_read_anew),
        cmocka_unit_test(a_programme_is_renewed_with_where_its_sub_goals_went),
        cmocka_unit_test(changes_are_undone_and_records_deleted_unless_held),
        cmocka_unit_test(a_dry_run_tells_the_same_and_writes_nothing),
        cmocka_unit_test(what_goes_wrong_undoes_all_of_it),
        cmocka_unit_test(an_area_that_was_not_granted_is_told_with_its_flag),
        cmocka_unit_test(what_will_not_do_is_told_and_writes_nothing),
        cmocka_unit_test(an_occasion_is_frozen),
        cmocka_unit_test(the_plan_that_was_shown_is_the_one_that_is_decided),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
