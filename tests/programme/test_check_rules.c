/*
 * lib/programme/check, the rules one by one: in a cooperation with a matter, a meeting, a closed plan
 * and a budget nothing is found; each change makes one rule speak. And what the cooperation has decided
 * not to be told of.
 */
#include "provoked.h"
#include "support/cooperation.h"

#include <sodertorn/exchange.h>
#include <sodertorn/plan.h>
#include <sodertorn/values.h>
#include <stdio.h>

/* Everything that the rules look at, as it should be. */
static sdt_session *new_rich(void)
{
    sdt_session *s = new_whole(NULL);

    PUT(s, MATTER, "remiss", "cooperation", "samverkan", "role", "consultation", "title",
        "Svar på remissen", "effort", "insats", "proposed", "2024-01-10", "deadline", "2024-05-01");
    PUT(s, ADOPTION, "a", "matter", "remiss", "municipality", "0126", "outcome", "adopted", "date",
        "2024-02-01");
    PUT(s, ADOPTION, "b", "matter", "remiss", "municipality", "0128", "outcome",
        "adopted_with_addition", "before", "2024-03-01", "text", "Även cyklar.");
    PUT(s, ADOPTION, "c", "matter", "remiss", "municipality", "0181", "outcome", "adopted", "date",
        "2024-04-30");
    PUT(s, MEETING, "mote", "body", "kommitten", "date", "2024-06-14", "status", "held");
    PUT(s, MEETING, "nasta", "body", "kommitten", "date", "2024-06-15", "status", "planned");
    PUT(s, SEAT, "forra", "body", "kommitten", "municipality", "0181", "role", "chair", "since",
        "2022-01-01", "until", "2023-01-01");
    PUT(s, SEAT, "0128", "since", "2023-01-01");
    PUT(s, PLAN, "plan", "budget", "300");
    PUT(s, BUDGET_LINE, "rad", "plan", "plan", "title", "Kansli", "amount", "300", "shared",
        "equally");
    PUT(s, ACTIVITY, "gjord", "objective", "verksamhetsmal", "title", "Gjord", "status", "done",
        "starts", "2024-01-01", "ends", "2024-02-01");
    PUT(s, ACTIVITY, "pagar", "objective", "verksamhetsmal", "title", "Utred", "status", "ongoing",
        "ends", "2024-06-15");
    PUT(s, MUNICIPALITY, "0128", "formed", "1983-01-01");
    PUT(s, DECISION, "tema", "body", "kommitten", "date", "2024-01-10", "title", "Tema", "outcome",
        "approved");
    PUT(s, CONFERENCE, "konferens", "theme_body", "kommitten");
    PUT(s, EDITION, "konferens.2024", "theme", "Temat", "decision", "tema");
    return s;
}

static void late_activity(sdt_session *s)
{
    PUT(s, ACTIVITY, "pagar", "ends", "2024-06-14");
}

/* The year of the plan is the last day of what has none. */
static void late_without_a_day(sdt_session *s)
{
    PUT(s, PLAN, "plan3", "programme", "program", "role", "action", "year", "2023", "title",
        "Planen för 2023");
    PUT(s, ACTIVITY, "utan", "objective", "verksamhetsmal", "plan", "plan3", "title", "Utan dag",
        "status", "ongoing");
    PUT(s, CHECK_EXCEPTION, "oppen", "rule", "plan_not_closed", "reason", "Här gäller annat.");
}

static void sum_of_budget(sdt_session *s)
{
    PUT(s, BUDGET_LINE, "till", "plan", "plan", "title", "Mer", "amount", "0.5", "shared",
        "equally");
}

static void open_plan(sdt_session *s)
{
    PUT(s, PLAN, "plan", "year", "2023");
}

/* As a file can bring it; the verb that closes a plan refuses both. */
static void import_closed(sdt_session *s, const char *year, const char *day)
{
    char json[400];
    const char *name = "plan.json", *text = json;
    const size_t size = (size_t)snprintf(
        json, sizeof json,
        "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"plan\": [{\"key\": \"plan\","
        " \"programme\": \"program\", \"role\": \"operational\", \"year\": %.4s,"
        " \"title\": \"Planen\", \"budget\": 300, \"closed\": \"%s\"}]}}",
        year, day);

    assert_ok(s, sdt_import_json(s, 1, &name, &text, &size, NULL));
}

static void closed_in_its_year(sdt_session *s)
{
    import_closed(s, "2024", "2024-12-31");
}

static void closed_on_a_day_to_come(sdt_session *s)
{
    import_closed(s, "2023", "2024-06-16");
}

static void objective_elsewhere(sdt_session *s)
{
    PUT(s, PROGRAMME, "gammalt", "title", "Gammalt", "cooperation", "samverkan", "valid_from",
        "2019", "valid_until", "2022");
    PUT(s, PLAN, "plan", "programme", "gammalt");
}

static void undecided(sdt_session *s)
{
    take_away(s, SDT_KIND_ADOPTION, "a");
}

static void refused(sdt_session *s)
{
    PUT(s, ADOPTION, "a", "outcome", "referred_back");
}

static void other_subject(sdt_session *s)
{
    PUT(s, MATTER, "remiss", "plan", "plan");
}

static void amendment_elsewhere(sdt_session *s)
{
    PUT(s, PROGRAMME, "gammalt", "title", "Gammalt", "cooperation", "samverkan", "valid_from",
        "2019", "valid_until", "2022");
    PUT(s, AMENDMENT, "andring", "programme", "gammalt", "date", "2020-06-01", "title", "Fel del");
    PUT(s, AMENDMENT_CHANGE, "andring.1", "amendment", "andring", "role", "reworded", "sub_goal",
        "delmal", "before", "Före", "after", "Delmålet");
}

static void no_member(sdt_session *s)
{
    PUT(s, MEMBERSHIP, "0126", "joined", "2024-02-02");
    take_away(s, SDT_KIND_ADOPTION, "program.0126.2023-02-01"); /* that of the programme, too */
}

static void no_text(sdt_session *s)
{
    PUT(s, ADOPTION, "b", "text", "");
}

/* Written by hand or imported: the verb would have given both the same key. */
static void yes_and_no(sdt_session *s)
{
    PUT(s, ADOPTION, "a2", "matter", "remiss", "municipality", "0126", "outcome", "rejected",
        "date", "2024-02-01");
    PUT(s, ADOPTION, "a3", "matter", "remiss", "municipality", "0126", "outcome", "adopted", "date",
        "2024-02-02");
}

static void adopted_tomorrow(sdt_session *s)
{
    PUT(s, ADOPTION, "a4", "matter", "remiss", "municipality", "0126", "outcome", "adopted", "date",
        "2024-06-16");
}

static void decided_tomorrow(sdt_session *s)
{
    PUT(s, DECISION, "sent", "body", "kommitten", "date", "2024-06-16", "title", "Budget",
        "outcome", "approved");
}

/* The next year's plan is no action plan, so it counts what its own objectives have. */
static void two_plans(sdt_session *s)
{
    PUT(s, PLAN, "plan3", "programme", "program", "role", "action", "year", "2024", "title",
        "Handlingsplanen");
    PUT(s, PLAN, "plan4", "programme", "program", "role", "operational", "year", "2025", "title",
        "Planen för 2025");
    PUT(s, ACTIVITY, "gjord", "plan", "plan3");
    PUT(s, ACTIVITY, "pagar", "plan", "plan4");
}

static void planned_meeting(sdt_session *s)
{
    PUT(s, MEETING, "mote", "status", "planned");
}

static void two_chairs(sdt_session *s)
{
    PUT(s, SEAT, "forra", "until", "2023-01-02");
}

/* One who never ended sits beside the two that followed upon each other: that is one time. */
static void three_chairs(sdt_session *s)
{
    PUT(s, SEAT, "0126", "role", "chair", "since", "");
    PUT(s, SEAT, "forra", "since", "");
}

static void member_twice(sdt_session *s)
{
    PUT(s, MEMBERSHIP, "igen", "cooperation", "samverkan", "municipality", "0126", "joined",
        "2020-01-01");
}

static void ends_before(sdt_session *s)
{
    PUT(s, ACTIVITY, "gjord", "ends", "2023-12-31");
}

static void years_in_wrong_order(sdt_session *s)
{
    PUT(s, CONFERENCE, "konferens", "first_year", "2030", "last_year", "2020");
}

static void value_before_formed(sdt_session *s)
{
    sdt_batch *batch;

    assert_ok(s, sdt_batch_new(s, &batch));
    assert_ok(s, sdt_batch_add(batch, "N00001", "0128", "1982", "T", 1));
    assert_ok(s, sdt_batch_add(batch, "N00001", "0128", "1983", "T", 1));
    assert_ok(s, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

static void rejected_theme(sdt_session *s)
{
    PUT(s, DECISION, "tema", "outcome", "rejected");
}

static void retitled(sdt_session *s)
{
    PUT(s, SUB_GOAL, "delmal", "title", "Andra ord");
}

static void not_carried_on(sdt_session *s)
{
    static const char *const members[] = {"0126", "0128", "0181"};

    PUT(s, PROGRAMME, "nasta", "title", "Nästa", "cooperation", "samverkan", "valid_from", "2024",
        "valid_until", "2027", "replaces", "program");
    for (int i = 0; i < 3; i++)
        assert_ok(s, sdt_programme_adopt(s, "nasta", members[i], "2024-03-01", NULL, "adopted",
                                         NULL, NULL));
    PUT(s, SUB_GOAL, "nytt", "programme", "nasta", "title", "Nytt delmål");
    PUT(s, OBJECTIVE, "nytt", "plan", "plan", "sub_goal", "nytt", "title", "Nytt");
    PUT(s, PLAN, "plan2", "programme", "nasta", "role", "operational", "year", "2024", "title",
        "Plan två");
    PUT(s, OBJECTIVE, "nytt", "plan", "plan2");
}

static void unknown_exception(sdt_session *s)
{
    PUT(s, CHECK_EXCEPTION, "x", "rule", "activity_lat", "reason", "Därför.");
}

static const struct {
    const char *rule;
    void (*provoke)(sdt_session *s);
    const char *message;
} cases[] = {
    {"activity_late", late_activity, "\"Utred\" skulle ha varit klar 2024-06-14."},
    {"activity_late", late_without_a_day, "\"Utan dag\" skulle ha varit klar 2023-12-31."},
    {"budget_sum", sum_of_budget, "Planen: budgetraderna är tillsammans 300,5 kr, inte 300 kr."},
    {"plan_not_closed", open_plan, "Planen är inte stängd, fast året är slut."},
    {"plan_closed_out_of_time", closed_in_its_year,
     "Planen sägs vara stängd 2024-12-31; väntat: efter 2024-12-31, och inte efter i dag."},
    {"plan_closed_out_of_time", closed_on_a_day_to_come,
     "Planen sägs vara stängd 2024-06-16; väntat: efter 2023-12-31, och inte efter i dag."},
    {"objective_of_other_programme", objective_elsewhere,
     "\"Det vi vill\" står i en plan för Gammalt men gäller en del av "
     "Programmet."},
    {"matter_overdue", undecided,
     "Svar på remissen skulle ha beslutats senast 2024-05-01; det har inte Huddinge gjort."},
    {"matter_refused", refused,
     "Svar på remissen antogs inte av Huddinge, och ingen ny omgång är inlagd."},
    {"matter_of_other_subject", other_subject,
     "Svar på remissen: ärendet gäller remissvar, men hänvisar till Plan."},
    {"amendment_of_other_programme", amendment_elsewhere,
     "Ändringen \"Fel del\" gäller Gammalt, men ändrar \"Delmålet\", som är en del av Programmet."},
    {"decision_of_no_member", no_member,
     "Huddinge beslutade 2024-02-01 om Svar på remissen, men var inte medlem då."},
    {"addition_without_text", no_text,
     "Salem: tillägget eller reservationen till Svar på remissen saknar sin text."},
    {"contradicting_decisions", yes_and_no,
     "Huddinge har både sagt ja och nej till Svar på remissen, den 2024-02-01."},
    {"decision_in_future", adopted_tomorrow,
     "Svar på remissen: beslutet har en dag som inte har varit, 2024-06-16."},
    {"decision_in_future", decided_tomorrow,
     "Budget: beslutet har en dag som inte har varit, 2024-06-16."},
    {"activity_in_two_plans", two_plans,
     "\"Utred\" står i Planen för 2025, men det som den tjänar står i Planen: den räknas i båda."},
    {"meeting_still_planned", planned_meeting,
     "Kommittén: mötet 2024-06-14 står som planerat fast dagen har gått."},
    {"two_chairs", two_chairs,
     "Kommittén har flera ordförande samtidigt, från 2023-01-01: Södertälje, Salem."},
    {"two_chairs", three_chairs,
     "Kommittén har flera ordförande samtidigt, från början: Huddinge, Södertälje, Salem."},
    {"member_twice", member_twice,
     "Huddinge är medlem i Samverkan två gånger samtidigt, från 2020-01-01."},
    {"ends_before_it_begins", ends_before, "Gjord: Slutar 2023-12-31 är före Börjar 2024-01-01."},
    {"ends_before_it_begins", years_in_wrong_order,
     "Konferensen: Sista året 2020 är före Första året 2030."},
    {"value_before_formed", value_before_formed,
     "Indikatorn: värden från före kommunens bildande: 1, först 1982 för Salem."},
    {"theme_not_decided", rejected_theme, "Konferensen 2024: temat är inte beslutat av Kommittén."},
    {"retitled_without_amendment", retitled,
     "\"Andra ord\" hette \"Delmålet\" när Programmet trädde i kraft, men ingen ändring säger "
     "det."},
    {"sub_goal_without_successor", not_carried_on,
     "\"Delmålet\" i Programmet har varken förts vidare eller avslutats i Nästa."},
    {"exception_of_no_rule", unknown_exception,
     "Undantaget activity_lat gäller ingen regel som finns; närmast är activity_late."},
};

/* The rules that have spoken so far. */
static struct codes spoken;

/* What is found, as "rule: message" lines. */
static void assert_finds(sdt_session *s, const char *rule, const char *message)
{
    sdt_table *table;

    assert_ok(s, sdt_check(s, &table));
    if (!rule && sdt_table_next(table) == SDT_OK)
        fail_msg("%s: %s", cell(table, "rule"), cell(table, "message"));
    if (rule) {
        if (sdt_table_next(table) != SDT_OK)
            fail_msg("%s finds nothing", rule);
        assert_string_equal(cell(table, "message"), message);
        assert_string_equal(cell(table, "rule"), rule);
        note_code(&spoken, rule);
        assert_true(strlen(cell(table, "about")) > 0 && strlen(cell(table, "advice")) > 0);
        if (sdt_table_next(table) == SDT_OK)
            fail_msg("also %s: %s", cell(table, "rule"), cell(table, "message"));
    }
    sdt_table_free(table);
}

static void each_change_makes_one_rule_speak(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        sdt_session *s = new_rich();

        assert_finds(s, NULL, NULL);
        cases[i].provoke(s);
        assert_finds(s, cases[i].rule, cases[i].message);
        sdt_session_free(s);
    }
}

/* Nobody can do anything about what was left when the year was closed. */
static void activity_that_was_left_in_a_closed_plan_is_not_late(void **state)
{
    sdt_session *s = new_rich();

    (void)state;
    late_activity(s);
    PUT(s, PLAN, "plan", "year", "2023");
    assert_ok(s, sdt_plan_close(s, "plan", "2024-06-15", OPTIONS("leave", "1"), NULL));
    assert_finds(s, NULL, NULL);
    sdt_session_free(s);
}

/* The number in a column of a rule's row. */
static int64_t of_rule(sdt_session *s, const char *rule, const char *column)
{
    sdt_table *rules;
    int64_t number = -1;

    assert_ok(s, sdt_check_rules(s, &rules));
    while (number < 0 && sdt_table_next(rules) == SDT_OK)
        if (strcmp(cell(rules, "rule"), rule) == 0)
            number = whole(rules, column);
    sdt_table_free(rules);
    return number;
}

static void exception_with_its_reason_is_counted_and_not_told(void **state)
{
    sdt_session *s = new_rich();

    (void)state;
    late_activity(s);
    assert_int_equal(of_rule(s, "activity_late", "findings"), 1);
    PUT(s, CHECK_EXCEPTION, "x", "rule", "activity_late", "reason", "Vi väntar.");
    assert_finds(s, NULL, NULL);
    assert_int_equal(of_rule(s, "activity_late", "findings"), 0);
    assert_int_equal(of_rule(s, "activity_late", "excepted"), 1);
    PUT(s, CHECK_EXCEPTION, "x", "record", "gjord"); /* another record */
    assert_int_equal(of_rule(s, "activity_late", "findings"), 1);
    PUT(s, CHECK_EXCEPTION, "x", "record", "pagar");
    assert_finds(s, NULL, NULL);
    PUT(s, CHECK_EXCEPTION, "x", "until", "2024-06-15"); /* from today it holds again */
    assert_int_equal(of_rule(s, "activity_late", "findings"), 1);
    sdt_session_free(s);
}

static void amendment_that_says_so_explains_new_words(void **state)
{
    sdt_session *s = new_rich();

    (void)state;
    retitled(s);
    PUT(s, AMENDMENT, "andring", "programme", "program", "date", "2024-06-01", "title",
        "Ny lydelse");
    PUT(s, AMENDMENT_CHANGE, "andring.1", "amendment", "andring", "role", "reworded", "sub_goal",
        "delmal", "before", "Delmålet", "after", "Andra ord");
    assert_finds(s, NULL, NULL);
    sdt_session_free(s);
}

/* Twice there were two: of each time it is told once. */
static void chairs_of_two_times_are_told_apart(void **state)
{
    static const char *const wanted[] = {"från 2023-01-01: Södertälje, Salem.",
                                         "från 2023-12-01: Salem, Huddinge."};
    sdt_session *s = new_rich();
    sdt_table *table;
    size_t told = 0;

    (void)state;
    PUT(s, SEAT, "0128", "until", "2024-01-01");
    PUT(s, SEAT, "forra", "until", "2023-02-01");
    PUT(s, SEAT, "0126", "role", "chair", "since", "2023-12-01", "until", "2024-06-01");
    assert_ok(s, sdt_check(s, &table));
    while (sdt_table_next(table) == SDT_OK)
        if (strcmp(cell(table, "rule"), "two_chairs") == 0) {
            assert_true(told < COUNT(wanted));
            assert_non_null(strstr(cell(table, "message"), wanted[told++]));
        }
    assert_int_equal(told, COUNT(wanted));
    sdt_table_free(table);
    sdt_session_free(s);
}

/* Nothing is asked of what was taken away, nor how a draft is followed up. */
static void parts_that_were_removed_and_drafts_are_not_asked_for(void **state)
{
    sdt_session *s = new_rich();
    sdt_table *table;

    (void)state;
    PUT(s, PROGRAMME, "program", "sub_goals_per_focus_area", "");
    PUT(s, SUB_GOAL, "borta", "goal", "mal", "title", "Borta", "until", "2024-06-15");
    PUT(s, GOAL, "tomt", "focus_area", "fokus", "title", "Tomt", "until", "2024-06-15");
    PUT(s, FOCUS_AREA, "tomt", "programme", "program", "name", "Tomt", "until", "2024-06-15");
    assert_finds(s, NULL, NULL);
    PUT(s, SUB_GOAL, "borta", "until", "2024-06-16"); /* still there today */
    assert_finds(s, "sub_goal_not_followed", "\"Borta\" har varken mått eller verksamhetsmål.");
    PUT(s, SUB_GOAL, "borta", "until", "2024-06-15");
    PUT(s, PROGRAMME, "nytt", "title", "Utkastet", "cooperation", "samverkan", "valid_from", "2027",
        "valid_until", "2030");
    PUT(s, SUB_GOAL, "nytt", "programme", "nytt", "title", "Nytt");
    assert_ok(s, sdt_check(s, &table));
    while (sdt_table_next(table) == SDT_OK)
        assert_string_not_equal(cell(table, "rule"), "sub_goal_not_followed");
    sdt_table_free(table);
    sdt_session_free(s);
}

static void new_round_or_withdrawal_answers_a_no(void **state)
{
    sdt_session *s = new_rich();

    (void)state;
    refused(s);
    PUT(s, MATTER, "remiss.2", "cooperation", "samverkan", "role", "consultation", "title",
        "Svar, andra omgången", "earlier_round", "remiss", "proposed", "2024-05-15");
    assert_finds(s, NULL, NULL);
    take_away(s, SDT_KIND_MATTER, "remiss.2");
    PUT(s, MATTER, "remiss", "withdrawn", "2024-05-15");
    assert_finds(s, NULL, NULL);
    sdt_session_free(s);
}

static void every_rule_has_a_case_that_provokes_it(void **state)
{
    sdt_session *s = new_session(NULL);
    size_t known = 0, provoked = provoked_in_check.count;
    sdt_table *rules;

    (void)state;
    assert_same_codes(&provoked_in_rules, &spoken);
    for (size_t i = 0; i < provoked_in_rules.count; i++)
        provoked += !has_code(&provoked_in_check, provoked_in_rules.codes[i]);
    assert_ok(s, sdt_check_rules(s, &rules));
    while (sdt_table_next(rules) == SDT_OK) {
        known++;
        if (!has_code(&provoked_in_check, cell(rules, "rule")) &&
            !has_code(&provoked_in_rules, cell(rules, "rule")))
            fail_msg("no case provokes %s", cell(rules, "rule"));
    }
    assert_int_equal(known, provoked); /* and none that there is not */
    sdt_table_free(rules);
    sdt_session_free(s);
}

static void every_code_of_a_rule_is_told_once_with_its_sentences(void **state)
{
    sdt_session *s = new_rich();
    sdt_table *rules;

    (void)state;
    assert_ok(s, sdt_check_rules(s, &rules));
    while (sdt_table_next(rules) == SDT_OK) {
        assert_true(strlen(cell(rules, "about")) > 10);
        assert_true(strlen(cell(rules, "advice")) > 10);
        assert_int_equal(whole(rules, "findings"), 0);
    }
    sdt_table_free(rules);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_change_makes_one_rule_speak),
        cmocka_unit_test(activity_that_was_left_in_a_closed_plan_is_not_late),
        cmocka_unit_test(exception_with_its_reason_is_counted_and_not_told),
        cmocka_unit_test(amendment_that_says_so_explains_new_words),
        cmocka_unit_test(chairs_of_two_times_are_told_apart),
        cmocka_unit_test(parts_that_were_removed_and_drafts_are_not_asked_for),
        cmocka_unit_test(new_round_or_withdrawal_answers_a_no),
        cmocka_unit_test(every_code_of_a_rule_is_told_once_with_its_sentences),
        cmocka_unit_test(every_rule_has_a_case_that_provokes_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
