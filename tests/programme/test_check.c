/*
 * lib/programme, the check: each rule is provoked by one change in a cooperation where nothing is
 * to be found, and is the only one that speaks.
 */
#include "provoked.h"
#include "support/cooperation.h"

#include <stdio.h>
#include <sodertorn/values.h>

/* The rules that have spoken so far. */
static struct codes spoken;

static sdt_table *check(sdt_session *s)
{
    sdt_table *table;

    assert_ok(s, sdt_check(s, &table));
    return table;
}

static void assert_nothing_found(sdt_session *s)
{
    sdt_table *table = check(s);

    if (sdt_table_next(table) == SDT_OK)
        fail_msg("%s: %s", cell(table, "rule"), cell(table, "message"));
    sdt_table_free(table);
}

/* That there is exactly one finding, and that it is this one. */
static void assert_found(sdt_session *s, const char *severity, const char *rule, const char *kind,
                         const char *key, const char *message)
{
    sdt_table *table = check(s);

    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "rule"), rule);
    note_code(&spoken, rule);
    assert_string_equal(cell(table, "severity"), severity);
    assert_string_equal(cell(table, "kind"), kind);
    assert_string_equal(cell(table, "key"), key);
    assert_string_equal(cell(table, "message"), message);
    if (sdt_table_next(table) == SDT_OK)
        fail_msg("also %s: %s", cell(table, "rule"), cell(table, "message"));
    sdt_table_free(table);
}

static void whole_cooperation_has_no_findings(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    assert_nothing_found(s);
    sdt_session_free(s);
}

static void empty_database_has_no_findings(void **state)
{
    sdt_session *s = new_session(NULL);

    (void)state;
    assert_nothing_found(s);
    sdt_session_free(s);
}

static void number_of_sub_goals_is_held_against_the_programme(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, PROGRAMME, "program", "sub_goals_per_focus_area", "3");
    assert_found(s, "warning", "sub_goal_count", "focus_area", "fokus", "Fokus: 1 av 3 delmål.");
    PUT(s, PROGRAMME, "program", "sub_goals_per_focus_area", "");
    assert_nothing_found(s);
    sdt_session_free(s);
}

static void sub_goals_of_all_goals_of_a_focus_area_are_counted(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, PROGRAMME, "program", "sub_goals_per_focus_area", "2");
    PUT(s, GOAL, "mal.2", "focus_area", "fokus", "title", "Andra målet");
    PUT(s, SUB_GOAL, "delmal.2", "goal", "mal.2", "title", "Andra delmålet");
    PUT(s, OBJECTIVE, "andra", "plan", "plan", "sub_goal", "delmal.2", "title", "Det andra");
    assert_nothing_found(s);
    sdt_session_free(s);
}

static void focus_area_without_goal_is_found(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, FOCUS_AREA, "tomt", "area", "omrade", "name", "Tomt");
    PUT(s, LINK, "tomt", "regional_goal", "regionalt", "focus_area", "tomt");
    assert_found(s, "warning", "focus_area_without_goal", "focus_area", "tomt", "Tomt saknar mål.");
    sdt_session_free(s);
}

static void goal_without_sub_goals_is_found(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, GOAL, "tomt", "focus_area", "fokus", "title", "Ett tomt mål");
    assert_found(s, "warning", "goal_without_sub_goals", "goal", "tomt",
                 "\"Ett tomt mål\" saknar delmål.");
    sdt_session_free(s);
}

static void sub_goal_with_neither_measure_nor_objective_is_found(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    take_away(s, SDT_KIND_OBJECTIVE, "verksamhetsmal");
    assert_nothing_found(s);
    PUT(s, OBJECTIVE, "verksamhetsmal", "plan", "plan", "sub_goal", "delmal", "title", "Åter");
    PUT(s, MEASURE, "matt", "sub_goal", "", "objective", "verksamhetsmal");
    assert_nothing_found(s);
    PUT(s, PROGRAMME, "program", "sub_goals_per_focus_area", "2");
    PUT(s, SUB_GOAL, "ensamt", "goal", "mal", "title", "Ensamt");
    assert_found(s, "warning", "sub_goal_not_followed", "sub_goal", "ensamt",
                 "\"Ensamt\" har varken mått eller verksamhetsmål.");
    sdt_session_free(s);
}

static void members_who_have_not_adopted_are_named_in_swedish_order(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, PROGRAMME, "nytt", "title", "Nya programmet", "cooperation", "samverkan", "valid_from",
        "2027", "valid_until", "2030");
    assert_found(s, "warning", "programme_not_adopted", "programme", "nytt",
                 "Nya programmet är inte antaget av Huddinge, Salem, Södertälje.");
    assert_ok(s, sdt_programme_adopt(s, "nytt", "0128", "2024-06-01", NULL, "adopted", NULL, NULL));
    assert_ok(s,
              sdt_programme_adopt(s, "nytt", "0126", "2024-06-01", NULL, "rejected", NULL, NULL));
    assert_found(s, "warning", "programme_not_adopted", "programme", "nytt",
                 "Nya programmet är inte antaget av Huddinge, Södertälje.");
    sdt_session_free(s);
}

static void member_that_joins_later_does_not_undo_the_adoption(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, MUNICIPALITY, "0192", "name", "Nynäshamn", "level", "municipality");
    PUT(s, MEMBERSHIP, "0192", "cooperation", "samverkan", "municipality", "0192", "joined",
        "2024-01-01");
    PUT(s, SEAT, "0192", "body", "kommitten", "municipality", "0192", "role", "member");
    assert_nothing_found(s);
    sdt_session_free(s);
}

static void programme_that_is_over_without_a_successor_is_found(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, PROGRAMME, "program", "valid_until", "2024");
    assert_nothing_found(s);
    PUT(s, PROGRAMME, "program", "valid_until", "2023");
    assert_found(s, "warning", "programme_over", "programme", "program",
                 "Programmet gällde till och med 2023, och ingen efterföljare är inlagd.");
    sdt_session_free(s);
}

static void programme_with_a_successor_is_left_in_peace(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, PROGRAMME, "gammalt", "title", "Gammalt", "cooperation", "samverkan", "valid_from",
        "2019", "valid_until", "2022");
    assert_nothing_found(s);
    PUT(s, PROGRAMME, "gammalt", "valid_from", "2023", "valid_until", "2023");
    PUT(s, PROGRAMME, "program", "replaces", "gammalt");
    assert_nothing_found(s);
    sdt_session_free(s);
}

static void regional_goal_that_nothing_is_linked_to_is_a_note(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, REGIONAL_GOAL, "annat", "frame", "ram", "title", "Ett annat");
    assert_found(s, "note", "regional_goal_unlinked", "regional_goal", "annat",
                 "Inget är kopplat till målet \"Ett annat\" i Ramen.");
    PUT(s, LINK, "hela", "regional_goal", "annat", "programme", "program");
    assert_nothing_found(s);
    sdt_session_free(s);
}

/* Agenda 2030 may lie in the database without anybody having taken it up. */
static void frame_that_is_not_in_use_wants_no_links(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, FRAME, "annan", "name", "En annan");
    PUT(s, REGIONAL_GOAL, "annat", "frame", "annan", "title", "Ett annat");
    assert_nothing_found(s);
    take_away(s, SDT_KIND_LINK, "koppling");
    take_away(s, SDT_KIND_FRAME_USE, "ram");
    assert_nothing_found(s);
    sdt_session_free(s);
}

static void any_part_links_its_focus_area_but_the_whole_programme_does_not(void **state)
{
    static const struct {
        const char *field;
        const char *key;
    } parts[] = {{"area", "omrade"},
                 {"focus_area", "fokus"},
                 {"goal", "mal"},
                 {"sub_goal", "delmal"},
                 {"objective", "verksamhetsmal"}};
    sdt_session *s = new_whole(NULL);

    (void)state;
    for (size_t i = 0; i < COUNT(parts); i++) {
        take_away(s, SDT_KIND_LINK, "koppling");
        PUT(s, LINK, "koppling", "regional_goal", "regionalt", parts[i].field, parts[i].key);
        assert_nothing_found(s);
    }
    take_away(s, SDT_KIND_LINK, "koppling");
    PUT(s, LINK, "koppling", "regional_goal", "regionalt", "programme", "program");
    assert_found(s, "note", "focus_area_unlinked", "focus_area", "fokus",
                 "Fokus har ingen koppling till något regionalt mål.");
    take_away(s, SDT_KIND_LINK, "koppling");
    take_away(s, SDT_KIND_REGIONAL_GOAL, "regionalt");
    assert_nothing_found(s); /* with no frame there is nothing to link to */
    sdt_session_free(s);
}

static void indicator_in_use_must_say_unit_direction_and_source(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, INDICATOR, "N00001", "direction", "");
    assert_found(s, "warning", "indicator_incomplete", "indicator", "N00001",
                 "Indikatorn Indikatorn följs upp men saknar riktning.");
    PUT(s, INDICATOR, "N00001", "unit", "", "source", "");
    assert_found(s, "warning", "indicator_incomplete", "indicator", "N00001",
                 "Indikatorn Indikatorn följs upp men saknar enhet, riktning, källa.");
    sdt_session_free(s);
}

static void put_value(sdt_session *s, const char *indicator, const char *municipality,
                      const char *period)
{
    sdt_batch *batch;

    assert_ok(s, sdt_batch_new(s, &batch));
    assert_ok(s, sdt_batch_add(batch, indicator, municipality, period, NULL, 1));
    assert_ok(s, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

static void comparison_without_analysis_is_a_note(void **state)
{
    sdt_session *s = new_whole(NULL);
    sdt_record *analysis;

    (void)state;
    assert_ok(s, sdt_get(s, SDT_KIND_ANALYSIS, "analys", &analysis));
    assert_ok(s, sdt_delete(analysis));
    sdt_record_free(analysis);
    assert_nothing_found(s); /* there is nothing to compare */
    put_value(s, "N00001", "0126", "2024");
    assert_found(s, "note", "comparison_without_analysis", "indicator", "N00001",
                 "Jämförelsen mellan kommunerna av Indikatorn har ingen skriven analys.");
    sdt_session_free(s);
}

/* A catalogue brings thousands that nothing uses. */
static void indicator_that_nothing_uses_is_no_finding(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, INDICATOR, "N01951", "population", "false");
    assert_nothing_found(s);
    sdt_session_free(s);
}

static void indicator_with_targets_must_have_an_owner(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, INDICATOR, "N00001", "owner", "");
    assert_found(s, "warning", "target_without_owner", "indicator", "N00001",
                 "Indikatorn Indikatorn har målvärden men ingen som håller den aktuell.");
    sdt_session_free(s);
}

static void measure_without_target_is_found_unless_it_is_growth(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    take_away(s, SDT_KIND_TARGET, "malvarde");
    assert_found(s, "warning", "measure_without_target", "measure", "matt",
                 "Indikatorn följs upp för \"Delmålet\" utan målvärde.");
    PUT(s, MEASURE, "matt", "sub_goal", "", "objective", "verksamhetsmal");
    assert_found(s, "warning", "measure_without_target", "measure", "matt",
                 "Indikatorn följs upp för \"Det vi vill\" utan målvärde.");
    PUT(s, MEASURE, "matt", "method", "growth");
    assert_nothing_found(s);
    sdt_session_free(s);
}

static void target_that_can_never_be_assessed_is_found_with_its_reason(void **state)
{
    static const struct {
        const char *fields[4]; /* names and values */
        const char *reason;
    } cases[] = {
        {{"value", "1", "base_value", "2"},
         "basvärdet (base_value) saknar sin period (base_period)"},
        {{"value", "1", "base_period", "2030"}, "målperioden ligger inte efter basen"},
        {{"low", "2", "high", "1"},
         "målintervallets gränser (low, high) är omvända eller ofullständiga"},
        {{"low", "2", "value", "1"}, "både ett målvärde (value) och ett målintervall (low, high)"},
        {{"value", "", "low", ""}, "inget mål satt"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        sdt_session *s = new_whole(NULL);
        const char *const *f = cases[i].fields;
        char wanted[300];

        snprintf(wanted, sizeof wanted, "Målet för Indikatorn till 2030 kan aldrig bedömas: %s.",
                 cases[i].reason);
        PUT(s, TARGET, "omojligt", "indicator", "N00001", "period", "2030", f[0], f[1], f[2], f[3]);
        assert_found(s, "warning", "target_never_assessed", "target", "omojligt", wanted);
        PUT(s, TARGET, "omojligt", "wanted", "keep");
        if (f[1][0] != '\0') /* a wanted direction mends no number */
            assert_found(s, "warning", "target_never_assessed", "target", "omojligt", wanted);
        PUT(s, TARGET, "omojligt", f[0], "", f[2], "");
        assert_nothing_found(s);
        sdt_session_free(s);
    }
}

static void target_of_a_part_of_a_year_with_the_base_of_a_year_is_found(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, TARGET, "omojligt", "indicator", "N00001", "period", "2030Q4", "value", "260",
        "base_period", "2022");
    assert_nothing_found(s); /* nobody has said that its values add up */
    PUT(s, INDICATOR, "N00001", "measures", "count");
    assert_found(s, "warning", "target_never_assessed", "target", "omojligt",
                 "Målet för Indikatorn till 2030Q4 kan aldrig bedömas: målet och utgångsvärdet "
                 "gäller olika långa perioder, som inte kan jämföras.");
    PUT(s, TARGET, "omojligt", "base_period", "2022Q4");
    assert_nothing_found(s);
    sdt_session_free(s);
}

static void a_value_of_another_rhythm_is_a_note(void **state)
{
    sdt_session *s = new_whole(NULL);
    sdt_batch *batch;

    (void)state;
    assert_ok(s, sdt_batch_new(s, &batch));
    assert_ok(s, sdt_batch_set(batch, SDT_BATCH_MIXED, "1"));
    assert_ok(s, sdt_batch_add(batch, "N01951", "0181", "2021", NULL, 1));
    assert_ok(s, sdt_batch_add(batch, "N01951", "0181", "2022", NULL, 2));
    assert_ok(s, sdt_batch_add(batch, "N01951", "0181", "2023-06", NULL, 3));
    assert_ok(s, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
    assert_found(
        s, "note", "mixed_rhythm", "indicator", "N01951",
        "Invånare: 1 av värdena är inte per år som de andra, först 2023-06 för Södertälje.");
    PUT(s, INDICATOR, "N01951", "rhythm", "month");
    assert_found(
        s, "note", "mixed_rhythm", "indicator", "N01951",
        "Invånare: 2 av värdena är inte per månad som de andra, först 2021 för Södertälje.");
    sdt_session_free(s);
}

static void member_without_a_seat_today_is_found(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, SEAT, "0181", "until", "2024-06-16");
    assert_nothing_found(s);
    PUT(s, SEAT, "0181", "until", "2024-06-15");
    PUT(s, SEAT, "0126", "role", "substitute");
    assert_found(s, "warning", "seat_missing", "body", "kommitten",
                 "Kommittén: i dag saknas plats för Huddinge, Södertälje.");
    sdt_session_free(s);
}

static void seats_are_missed_only_where_each_member_has_one(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, SEAT, "0181", "until", "2024-01-01");
    PUT(s, BODY, "kommitten", "seat_per_municipality", "false");
    assert_nothing_found(s);
    PUT(s, BODY, "kommitten", "seat_per_municipality", "true", "ended", "2024-06-01");
    assert_nothing_found(s);
    PUT(s, BODY, "kommitten", "ended", "");
    PUT(s, MEMBERSHIP, "0181", "left", "2024-01-01");
    assert_nothing_found(s);
    sdt_session_free(s);
}

static void personal_data_past_its_day_is_found_without_the_name(void **state)
{
    sdt_session *s = new_whole(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, PERSON, "person", "retain_until", "2024-06-14");
    assert_found(s, "warning", "person_past_retention", "person", "person",
                 "Personuppgifterna person skulle ha tagits bort efter 2024-06-14.");
    table = check(s);
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "title"), "person");
    sdt_table_free(table);
    sdt_session_free(s);
}

static void hosts_are_counted_against_the_conference(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, CONFERENCE, "konferens", "hosts", "2");
    assert_found(s, "warning", "host_count", "edition", "konferens.2024",
                 "Konferensen 2024: 1 av 2 värdkommuner.");
    PUT(s, EDITION, "konferens.2024", "status", "held");
    assert_found(s, "note", "host_count_past", "edition", "konferens.2024",
                 "Konferensen 2024: 1 av 2 värdkommuner.");
    PUT(s, HOSTING, "andra", "edition", "konferens.2024", "municipality", "0128");
    assert_nothing_found(s);
    PUT(s, HOSTING, "tredje", "edition", "konferens.2024", "municipality", "0181");
    PUT(s, EDITION, "konferens.2024", "status", "planned");
    assert_found(s, "warning", "host_count", "edition", "konferens.2024",
                 "Konferensen 2024: 3 av 2 värdkommuner.");
    sdt_session_free(s);
}

static void edition_that_was_not_held_needs_no_hosts(void **state)
{
    static const char *const words[] = {"skipped", "cancelled", "moved"};
    sdt_session *s = new_whole(NULL);

    (void)state;
    take_away(s, SDT_KIND_HOSTING, "konferens.2024");
    for (size_t i = 0; i < COUNT(words); i++) {
        PUT(s, EDITION, "konferens.2024", "status", words[i]);
        assert_nothing_found(s);
    }
    sdt_session_free(s);
}

static void body_that_hosts_is_no_host_municipality(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, CONFERENCE, "konferens", "hosts", "0", "host_body", "kommitten");
    PUT(s, HOSTING, "konferens.2024", "municipality", "", "body", "kommitten");
    assert_nothing_found(s);
    sdt_session_free(s);
}

static void planned_edition_whose_time_has_passed_is_found(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, EDITION, "konferens.2024", "date", "2024-06-15");
    assert_nothing_found(s);
    PUT(s, EDITION, "konferens.2024", "date", "2024-06-14");
    assert_found(s, "warning", "edition_still_planned", "edition", "konferens.2024",
                 "Konferensen 2024 står som planerad fast tiden har gått.");
    PUT(s, EDITION, "konferens.2024", "date", "", "year", "2023");
    assert_found(s, "warning", "edition_still_planned", "edition", "konferens.2024",
                 "Konferensen 2023 står som planerad fast tiden har gått.");
    PUT(s, EDITION, "konferens.2024", "status", "held");
    assert_nothing_found(s);
    sdt_session_free(s);
}

static void theme_that_its_body_has_not_decided_is_found(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, BODY, "ledning", "name", "Ledningsgruppen", "role", "management_group");
    PUT(s, EDITION, "konferens.2024", "theme", "Klimat");
    assert_nothing_found(s); /* nobody is said to decide it */
    PUT(s, CONFERENCE, "konferens", "theme_body", "ledning");
    assert_found(s, "note", "theme_not_decided", "edition", "konferens.2024",
                 "Konferensen 2024: temat är inte beslutat av Ledningsgruppen.");
    PUT(s, DECISION, "tema", "body", "kommitten", "date", "2024-01-01", "title", "T", "outcome",
        "approved");
    PUT(s, EDITION, "konferens.2024", "decision", "tema");
    assert_found(s, "note", "theme_not_decided", "edition", "konferens.2024",
                 "Konferensen 2024: temat är inte beslutat av Ledningsgruppen.");
    PUT(s, DECISION, "tema", "body", "ledning");
    assert_nothing_found(s);
    sdt_session_free(s);
}

static void effort_without_goal_is_found(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    take_away(s, SDT_KIND_EFFORT_GOAL, "insats");
    assert_found(s, "warning", "effort_without_goal", "effort", "insats",
                 "Insatsen \"Skrivelsen\" är inte kopplad till något mål.");
    sdt_session_free(s);
}

static void cost_shares_must_sum_to_a_hundred_once_any_is_set(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, MEMBERSHIP, "0126", "cost_share", "33.3");
    PUT(s, MEMBERSHIP, "0128", "cost_share", "33.3");
    PUT(s, MEMBERSHIP, "0181", "cost_share", "33.3");
    assert_found(s, "warning", "cost_shares", "cooperation", "samverkan",
                 "Samverkan: kostnadsandelarna är tillsammans 99,9 %, inte 100 %.");
    PUT(s, MEMBERSHIP, "0181", "cost_share", "33.4");
    assert_nothing_found(s);
    PUT(s, MUNICIPALITY, "0192", "name", "Nynäshamn", "level", "municipality");
    PUT(s, MEMBERSHIP, "0192", "cooperation", "samverkan", "municipality", "0192", "left",
        "2020-01-01", "cost_share", "10");
    assert_nothing_found(s); /* one that has left no longer pays */
    sdt_session_free(s);
}

static void warnings_come_first_then_kinds_and_swedish_order(void **state)
{
    static const char *const wanted[] = {"a", "å", "ä", "konferens.2024", "annat"};
    sdt_session *s = new_whole(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, PROGRAMME, "program", "sub_goals_per_focus_area", "");
    PUT(s, REGIONAL_GOAL, "annat", "frame", "ram", "title", "Ett annat");
    PUT(s, SUB_GOAL, "ä", "goal", "mal", "title", "Ä");
    PUT(s, SUB_GOAL, "å", "goal", "mal", "title", "Å");
    PUT(s, SUB_GOAL, "a", "goal", "mal", "title", "A");
    PUT(s, CONFERENCE, "konferens", "hosts", "2");
    table = check(s);
    for (size_t i = 0; i < COUNT(wanted); i++) {
        assert_int_equal(sdt_table_next(table), SDT_OK);
        assert_string_equal(cell(table, "key"), wanted[i]);
    }
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
    sdt_session_free(s);
}

static void messages_are_in_the_language_of_the_session(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, PROGRAMME, "program", "sub_goals_per_focus_area", "3");
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_LANGUAGE, "en"));
    assert_found(s, "warning", "sub_goal_count", "focus_area", "fokus", "Fokus: 1 of 3 sub-goals.");
    sdt_session_free(s);
}

static void lack_of_memory_is_told_and_leaves_nothing_behind(void **state)
{
    struct ledger ledger = {0};
    sdt_session *s = new_whole(&ledger);
    sdt_table *table;
    long blocks;

    (void)state;
    PUT(s, CONFERENCE, "konferens", "hosts", "2");
    PUT(s, SEAT, "0126", "until", "2020-01-01");
    sdt_table_free(check(s)); /* statements that are kept are made */
    blocks = ledger.blocks;
    for (long n = 1;; n++) {
        int status;
        ledger.failed = false;
        ledger.fail_in = n;
        status = sdt_check(s, &table);
        ledger.fail_in = 0;
        if (!ledger.failed) {
            assert_ok(s, status);
            break;
        }
        assert_int_equal(status, SDT_ERROR_MEMORY);
        assert_null(table);
        /* fewer when a statement that is kept prepared was given up; the end of the session tells */
        assert_true(ledger.blocks <= blocks);
    }
    assert_int_equal(sdt_table_row_count(table), 2);
    sdt_table_free(table);
    sdt_session_free(s);
    assert_int_equal(ledger.blocks, 0);
}

static void wrong_calls_are_told(void **state)
{
    sdt_session *s;
    sdt_table *table = (sdt_table *)&s;

    (void)state;
    assert_int_equal(sdt_check(NULL, &table), SDT_ERROR_MISUSE);
    assert_null(table);
    assert_int_equal(sdt_session_new(&s), SDT_OK);
    assert_int_equal(sdt_check(s, &table), SDT_ERROR_MISUSE);
    assert_null(table);
    assert_string_equal(sdt_session_message(s), "Ingen databas är öppen.");
    assert_int_equal(sdt_check(s, NULL), SDT_ERROR_MISUSE);
    sdt_session_free(s);
}

/* The last of all: what has spoken is what provoked.h says of this program. */
static void the_rules_that_are_said_to_be_provoked_have_been(void **state)
{
    (void)state;
    assert_same_codes(&provoked_in_check, &spoken);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_cooperation_has_no_findings),
        cmocka_unit_test(empty_database_has_no_findings),
        cmocka_unit_test(number_of_sub_goals_is_held_against_the_programme),
        cmocka_unit_test(sub_goals_of_all_goals_of_a_focus_area_are_counted),
        cmocka_unit_test(focus_area_without_goal_is_found),
        cmocka_unit_test(goal_without_sub_goals_is_found),
        cmocka_unit_test(sub_goal_with_neither_measure_nor_objective_is_found),
        cmocka_unit_test(members_who_have_not_adopted_are_named_in_swedish_order),
        cmocka_unit_test(member_that_joins_later_does_not_undo_the_adoption),
        cmocka_unit_test(programme_that_is_over_without_a_successor_is_found),
        cmocka_unit_test(programme_with_a_successor_is_left_in_peace),
        cmocka_unit_test(regional_goal_that_nothing_is_linked_to_is_a_note),
        cmocka_unit_test(frame_that_is_not_in_use_wants_no_links),
        cmocka_unit_test(any_part_links_its_focus_area_but_the_whole_programme_does_not),
        cmocka_unit_test(indicator_in_use_must_say_unit_direction_and_source),
        cmocka_unit_test(comparison_without_analysis_is_a_note),
        cmocka_unit_test(indicator_that_nothing_uses_is_no_finding),
        cmocka_unit_test(indicator_with_targets_must_have_an_owner),
        cmocka_unit_test(measure_without_target_is_found_unless_it_is_growth),
        cmocka_unit_test(target_that_can_never_be_assessed_is_found_with_its_reason),
        cmocka_unit_test(target_of_a_part_of_a_year_with_the_base_of_a_year_is_found),
        cmocka_unit_test(a_value_of_another_rhythm_is_a_note),
        cmocka_unit_test(member_without_a_seat_today_is_found),
        cmocka_unit_test(seats_are_missed_only_where_each_member_has_one),
        cmocka_unit_test(personal_data_past_its_day_is_found_without_the_name),
        cmocka_unit_test(hosts_are_counted_against_the_conference),
        cmocka_unit_test(edition_that_was_not_held_needs_no_hosts),
        cmocka_unit_test(body_that_hosts_is_no_host_municipality),
        cmocka_unit_test(planned_edition_whose_time_has_passed_is_found),
        cmocka_unit_test(theme_that_its_body_has_not_decided_is_found),
        cmocka_unit_test(effort_without_goal_is_found),
        cmocka_unit_test(cost_shares_must_sum_to_a_hundred_once_any_is_set),
        cmocka_unit_test(warnings_come_first_then_kinds_and_swedish_order),
        cmocka_unit_test(messages_are_in_the_language_of_the_session),
        cmocka_unit_test(lack_of_memory_is_told_and_leaves_nothing_behind),
        cmocka_unit_test(wrong_calls_are_told),
        cmocka_unit_test(the_rules_that_are_said_to_be_provoked_have_been),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
