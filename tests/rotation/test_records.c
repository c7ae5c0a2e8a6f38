/*
 * lib/rotation, planning from the database: what is read of its records, what acceptance writes,
 * and that nothing is written before. Four municipalities, so that the right answers can be seen
 * by eye.
 */
#include "support/cooperation.h"

#include <sodertorn.h>
#include <stdlib.h>

/* Rådslaget with one host a year, konferensen with two; the history comes from JSON as anyone's would. */
static const char history[] =
    "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {"
    "\"cooperation\": [{\"key\": \"c\", \"name\": \"Samverkan\"}],"
    "\"municipality\": [{\"key\": \"0126\", \"name\": \"Huddinge\", \"level\": \"municipality\"},"
    " {\"key\": \"0128\", \"name\": \"Salem\", \"level\": \"municipality\"},"
    " {\"key\": \"0136\", \"name\": \"Haninge\", \"level\": \"municipality\"},"
    " {\"key\": \"0181\", \"name\": \"Södertälje\", \"level\": \"municipality\"}],"
    "\"membership\": [{\"key\": \"1\", \"cooperation\": \"c\", \"municipality\": \"0126\"},"
    " {\"key\": \"2\", \"cooperation\": \"c\", \"municipality\": \"0128\"},"
    " {\"key\": \"3\", \"cooperation\": \"c\", \"municipality\": \"0136\"},"
    " {\"key\": \"4\", \"cooperation\": \"c\", \"municipality\": \"0181\"}],"
    "\"body\": [{\"key\": \"kommitten\", \"cooperation\": \"c\", \"name\": \"Kommittén\", "
    "\"role\": \"committee\"},"
    " {\"key\": \"ledning\", \"cooperation\": \"c\", \"name\": \"Ledningsgruppen\", \"role\": "
    "\"management_group\"},"
    " {\"key\": \"ekonomi\", \"cooperation\": \"c\", \"name\": \"Ekonomidirektörerna\", \"role\": "
    "\"network\"}],"
    "\"decision\": [{\"key\": \"tema\", \"body\": \"ledning\", \"date\": \"2024-02-01\", "
    "\"title\": \"Tema\","
    " \"outcome\": \"approved\"}],"
    "\"conference\": [{\"key\": \"radslag\", \"cooperation\": \"c\", \"name\": \"Rådslaget\", "
    "\"hosts\": 1,"
    " \"every\": 1, \"first_year\": 2020, \"theme_body\": \"ledning\", \"audience\": "
    "\"Politiker\"},"
    " {\"key\": \"temadag\", \"cooperation\": \"c\", \"name\": \"Temadagen\", \"hosts\": 0, "
    "\"every\": 1,"
    " \"host_body\": \"ekonomi\"}],"
    "\"edition\": [{\"key\": \"r21\", \"conference\": \"radslag\", \"year\": 2021, \"status\": "
    "\"held\"},"
    " {\"key\": \"r22\", \"conference\": \"radslag\", \"year\": 2022, \"status\": \"skipped\"},"
    " {\"key\": \"r23\", \"conference\": \"radslag\", \"year\": 2023, \"status\": \"held\", "
    "\"form\": \"digital\"},"
    " {\"key\": \"r24\", \"conference\": \"radslag\", \"year\": 2024, \"status\": \"moved\", "
    "\"theme\": \"Klimat\","
    " \"decision\": \"tema\", \"date\": \"2024-09-01\", \"moved_from\": \"2024-05-01\", \"place\": "
    "\"Haninge; kulturhuset\","
    " \"audience\": \"Alla\"},"
    " {\"key\": \"t24\", \"conference\": \"temadag\", \"year\": 2024, \"status\": \"held\"}],"
    "\"hosting\": [{\"key\": \"h21\", \"edition\": \"r21\", \"municipality\": \"0126\", \"leads\": "
    "true},"
    " {\"key\": \"h22\", \"edition\": \"r22\", \"municipality\": \"0136\"},"
    " {\"key\": \"h23\", \"edition\": \"r23\", \"municipality\": \"0128\"},"
    " {\"key\": \"h24\", \"edition\": \"r24\", \"municipality\": \"0181\"},"
    " {\"key\": \"ht24\", \"edition\": \"t24\", \"body\": \"ekonomi\"}],"
    "\"partner\": [{\"key\": \"p1\", \"conference\": \"radslag\", \"name\": \"KTH\", \"position\": "
    "1},"
    " {\"key\": \"p2\", \"conference\": \"radslag\", \"name\": \"Banken\", \"position\": 2, "
    "\"edition\": \"r24\"}]}}";

static sdt_session *imported(struct ledger *ledger)
{
    const char *name = "historik.json", *text = history;
    size_t size = sizeof history - 1;
    sdt_session *s = new_session(ledger);

    assert_ok(s, sdt_import_json(s, 1, &name, &text, &size, NULL));
    return s;
}

static sdt_rotation *proposed(sdt_session *s, int first, int last, int mode)
{
    sdt_rotation *rotation;

    assert_ok(s, sdt_rotation_propose(s, NULL, first, last, mode, &rotation));
    return rotation;
}

/* "0136 0126 …": the hosts of the plan, by year. */
static void assert_plan(sdt_session *s, sdt_rotation *rotation, const char *wanted)
{
    char text[256] = "";
    sdt_table *table;

    assert_ok(s, sdt_rotation_solve(rotation, NULL, NULL));
    assert_true(sdt_rotation_feasible(rotation));
    assert_ok(s, sdt_rotation_hostings(rotation, &table));
    while (sdt_table_next(table) == SDT_OK) {
        strcat(text, text[0] ? " " : "");
        strcat(text, cell(table, "host"));
    }
    sdt_table_free(table);
    assert_string_equal(text, wanted);
}

static int64_t count_of(sdt_session *s, int kind)
{
    int64_t count;

    assert_ok(s, sdt_count(s, kind, &count));
    return count;
}

static void end(sdt_session *s, sdt_rotation *rotation)
{
    sdt_rotation_free(rotation);
    sdt_session_free(s);
}

/* Held 2021, 2023 (digital) and 2024 (moved); Haninge's turn was skipped, so Haninge is next. */
static void skipped_turns_count_for_nobody_and_digital_and_moved_ones_do(void **state)
{
    sdt_session *s = imported(NULL);
    sdt_rotation *rotation = proposed(s, 2025, 2028, SDT_ROTATION_PLAN);

    (void)state;
    assert_plan(s, rotation, "0136 0126 0128 0181");
    end(s, rotation);
}

static void years_not_given_are_a_round_from_next_year(void **state)
{
    sdt_session *s = imported(NULL); /* today is 2024-06-15 */
    sdt_rotation *rotation = proposed(s, SDT_ROTATION_NO_YEAR, SDT_ROTATION_NO_YEAR, 0);

    (void)state;
    assert_plan(s, rotation, "0136 0126 0128 0181");
    end(s, rotation);
}

static void planning_stores_nothing(void **state)
{
    sdt_session *s = imported(NULL);
    char *before = dump_of(s), *after;
    sdt_rotation *rotation = proposed(s, 2025, 2028, SDT_ROTATION_PLAN);
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_rotation_exclude(rotation, "0136", 2025, NULL)); /* what if */
    assert_plan(s, rotation, "0126 0136 0128 0181");
    assert_ok(s, sdt_rotation_ladder(rotation, NULL, NULL, &table));
    sdt_table_free(table);
    after = dump_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
    end(s, rotation);
}

static void accept_all(sdt_session *s, sdt_rotation *rotation, int until, int added, int kept,
                       int removed)
{
    sdt_table *table;

    assert_ok(s, sdt_rotation_accept(rotation, "kommitten", "2024-06-10", "§ 7", "SK 2024/3", until,
                                     &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_int_equal(whole(table, "added"), added);
    assert_int_equal(whole(table, "kept"), kept);
    assert_int_equal(whole(table, "removed"), removed);
    sdt_table_free(table);
}

/* The reason by hand: Haninge's share is four events of a quarter, 1; then 1.25, 1.5 and 1.75, so each
   should have had 1, then 1 or 2. Without its turn Haninge has 0 in all four years, which costs 4; another
   in its place has one too many in 2025 and, from its own later turn on, 3: Huddinge's is in 2026 (1 + 3),
   Salem's in 2027 (1 + 2), Södertälje's in 2028 (1 + 1). */
static void acceptance_writes_decision_editions_hosts_and_reasons(void **state)
{
    sdt_session *s = imported(NULL);
    sdt_rotation *rotation = proposed(s, 2025, 2028, SDT_ROTATION_PLAN);
    sdt_record *hosting, *decision;
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_rotation_solve(rotation, NULL, NULL));
    accept_all(s, rotation, 2026, 2, 0, 0);
    assert_int_equal(count_of(s, SDT_KIND_EDITION), 7);
    assert_ok(s, sdt_get(s, SDT_KIND_HOSTING, "radslag.2025.0136", &hosting));
    assert_string_equal(sdt_hosting_edition(hosting), "radslag.2025");
    assert_true(sdt_hosting_leads(hosting));
    assert_string_equal(
        sdt_hosting_reason(hosting),
        "Haninge: andel hittills 1,00 turer, håller med denna 1; aldrig förut; andra "
        "som kunde: Huddinge (den gemensamma andelen +8), Salem (den gemensamma "
        "andelen +7), Södertälje (den gemensamma andelen +6).");
    assert_ok(s, sdt_get(s, SDT_KIND_DECISION, sdt_hosting_decision(hosting), &decision));
    assert_string_equal(sdt_decision_title(decision), "Värdskap 2025–2026");
    assert_string_equal(sdt_decision_body(decision), "kommitten");
    assert_string_equal(sdt_decision_date(decision), "2024-06-10");
    assert_string_equal(sdt_decision_reference(decision), "SK 2024/3");
    assert_ok(s, sdt_history(s, SDT_KIND_HOSTING, "radslag.2025.0136", &table));
    assert_int_equal(sdt_table_row_count(table), 1);
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "verb"), "rotate");
    sdt_table_free(table);
    sdt_record_free(hosting);
    sdt_record_free(decision);
    end(s, rotation);
}

static void a_conference_that_is_over_is_not_decided_on(void **state)
{
    sdt_session *s = imported(NULL);
    sdt_rotation *rotation = proposed(s, 2023, 2025, SDT_ROTATION_PLAN);
    sdt_record *hosting;

    (void)state;
    assert_ok(s, sdt_rotation_solve(rotation, NULL, NULL));
    accept_all(s, rotation, 2025, 1, 2, 0);
    assert_ok(s, sdt_get(s, SDT_KIND_HOSTING, "h23", &hosting)); /* held */
    assert_false(sdt_hosting_decision(hosting));
    sdt_record_free(hosting);
    assert_ok(s, sdt_get(s, SDT_KIND_HOSTING, "h24", &hosting)); /* moved to September, to come */
    assert_true(sdt_hosting_decision(hosting));
    sdt_record_free(hosting);
    end(s, rotation);
}

static void accepted_years_are_locked(void **state)
{
    sdt_session *s = imported(NULL);
    sdt_rotation *rotation = proposed(s, 2025, 2028, SDT_ROTATION_PLAN);
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_rotation_exclude(rotation, "0136", 2025, NULL));
    assert_ok(s, sdt_rotation_solve(rotation, NULL, NULL));
    accept_all(s, rotation, 2025, 1, 0, 0); /* Huddinge has 2025 now */
    sdt_rotation_free(rotation);
    rotation = proposed(s, 2025, 2028, SDT_ROTATION_PLAN);
    assert_plan(s, rotation, "0126 0136 0128 0181");
    assert_ok(s, sdt_rotation_hostings(rotation, &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_int_equal(whole(table, "locked"), 1);
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_int_equal(whole(table, "locked"), 0);
    sdt_table_free(table);
    end(s, rotation);
}

/* Salem cannot in 2027. By then everyone should have had 1 or 2, so another's second turn costs nothing:
   one change is enough. */
static void repair_changes_few_hosts_and_removes_those_that_go(void **state)
{
    sdt_session *s = imported(NULL);
    sdt_rotation *rotation = proposed(s, 2025, 2028, SDT_ROTATION_PLAN);
    sdt_record *record;
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_rotation_solve(rotation, NULL, NULL));
    accept_all(s, rotation, 2028, 4, 0, 0);
    sdt_rotation_free(rotation);
    PUT(s, ABSENCE, "salem.2027", "municipality", "0128", "year", "2027", "reason", "Ombyggnad");
    rotation = proposed(s, 2025, 2028, SDT_ROTATION_PLAN);
    assert_ok(s, sdt_rotation_solve(rotation, NULL, NULL));
    assert_false(sdt_rotation_feasible(rotation)); /* what is decided and what is possible differ */
    sdt_rotation_free(rotation);
    rotation = proposed(s, 2025, 2028, SDT_ROTATION_REPAIR);
    assert_ok(s, sdt_rotation_ladder(rotation, NULL, NULL, &table));
    assert_int_equal(sdt_table_row_count(table), 1);
    assert_int_equal(sdt_table_seek(table, 0), SDT_OK);
    assert_int_equal(whole(table, "changes"), 1);
    assert_int_equal(whole(table, "quota"), 0);
    assert_int_equal(whole(table, "recommended"), 1);
    sdt_table_free(table);
    accept_all(s, rotation, SDT_ROTATION_NO_YEAR, 1, 3, 1);
    assert_int_equal(count_of(s, SDT_KIND_HOSTING), 5 + 4);
    assert_int_equal(sdt_get(s, SDT_KIND_HOSTING, "radslag.2027.0128", &record),
                     SDT_ERROR_NOT_FOUND);
    assert_ok(s, sdt_get(s, SDT_KIND_HOSTING, "radslag.2025.0136", &record));
    sdt_record_free(record);
    assert_ok(s, sdt_history(s, SDT_KIND_HOSTING, "radslag.2027.0128", &table));
    assert_int_equal(sdt_table_row_count(table), 2); /* made and removed: history keeps both */
    sdt_table_free(table);
    end(s, rotation);
}

static void a_plan_of_facts_that_have_changed_is_not_accepted(void **state)
{
    sdt_session *s = imported(NULL);
    sdt_rotation *rotation = proposed(s, 2025, 2028, SDT_ROTATION_PLAN);
    char *before, *after;

    (void)state;
    assert_ok(s, sdt_rotation_solve(rotation, NULL, NULL));
    PUT(s, MEMBERSHIP, "2", "left", "2026-01-01");
    before = dump_of(s);
    assert_status(s, sdt_rotation_accept(rotation, "kommitten", "2024-06-10", NULL, NULL, 0, NULL),
                  SDT_ERROR_CONFLICT);
    assert_message(s, "Planera igen");
    after = dump_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
    end(s, rotation);
}

static void refused_acceptance_changes_nothing(void **state)
{
    sdt_session *s = imported(NULL);
    sdt_rotation *rotation = proposed(s, 2025, 2028, SDT_ROTATION_PLAN), *pure;
    char *before = dump_of(s), *after;

    (void)state;
    assert_status(s, sdt_rotation_accept(rotation, "kommitten", "2024-06-10", NULL, NULL, 0, NULL),
                  SDT_ERROR_MISUSE); /* not solved */
    assert_ok(s, sdt_rotation_solve(rotation, NULL, NULL));
    assert_status(s, sdt_rotation_accept(rotation, "komitten", "2024-06-10", NULL, NULL, 0, NULL),
                  SDT_ERROR_REFERENCE);
    assert_message(s, "menade du kommitten?");
    assert_status(s, sdt_rotation_accept(rotation, "kommitten", "2024-13-10", NULL, NULL, 0, NULL),
                  SDT_ERROR_VALUE);
    assert_status(s,
                  sdt_rotation_accept(rotation, "kommitten", "2024-06-10", NULL, NULL, 2029, NULL),
                  SDT_ERROR_VALUE);
    assert_status(s, sdt_rotation_accept(rotation, NULL, "2024-06-10", NULL, NULL, 0, NULL),
                  SDT_ERROR_MISUSE);
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_SCOPE, "0126"));
    assert_status(s, sdt_rotation_accept(rotation, "kommitten", "2024-06-10", NULL, NULL, 0, NULL),
                  SDT_ERROR_DENIED);
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_SCOPE, "secretariat"));
    assert_ok(s, sdt_rotation_new(s, 2025, 2025, &pure));
    assert_ok(s, sdt_rotation_add_member(pure, "0126", 0, 0, 1));
    assert_ok(s, sdt_rotation_add_conference(pure, "radslag", 1, 2020, 1, 0));
    assert_ok(s, sdt_rotation_solve(pure, NULL, NULL));
    assert_status(s, sdt_rotation_accept(pure, "kommitten", "2024-06-10", NULL, NULL, 0, NULL),
                  SDT_ERROR_MISUSE);
    sdt_rotation_free(pure);
    after = dump_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
    end(s, rotation);
}

/* Salem left in 2025 and has hosted; Nykvarn joins in 2027 and owes nothing for the years before. */
static void members_count_while_they_are_members(void **state)
{
    sdt_session *s = imported(NULL);
    sdt_rotation *rotation;
    sdt_table *table;

    (void)state;
    PUT(s, MEMBERSHIP, "2", "left", "2025-03-01");
    PUT(s, MUNICIPALITY, "0140", "name", "Nykvarn", "level", "municipality");
    PUT(s, MEMBERSHIP, "5", "cooperation", "c", "municipality", "0140", "joined", "2027-01-01");
    rotation = proposed(s, 2025, 2028, SDT_ROTATION_PLAN);
    assert_ok(s, sdt_rotation_solve(rotation, NULL, NULL));
    assert_ok(s, sdt_rotation_turns(rotation, &table));
    assert_int_equal(sdt_table_seek(table, 1), SDT_OK); /* over all conferences, by key */
    assert_string_equal(cell(table, "host_name"), "Salem");
    assert_int_equal(whole(table, "held"), 1);
    assert_int_equal(whole(table, "planned"), 0);
    assert_int_equal(sdt_table_seek(table, 3), SDT_OK);
    assert_string_equal(cell(table, "host_name"), "Nykvarn"); /* two years at a quarter turn each */
    assert_true(sdt_table_number(table, sdt_table_column_find(table, "share")) < 0.5001);
    assert_true(sdt_table_number(table, sdt_table_column_find(table, "share")) > 0.4999);
    sdt_table_free(table);
    end(s, rotation);
}

static void weights_and_pairs_are_read(void **state)
{
    sdt_session *s = imported(NULL);
    sdt_rotation *rotation;
    sdt_table *table;

    (void)state;
    PUT(s, CONFERENCE, "konferens", "cooperation", "c", "name", "Konferensen", "hosts", "2",
        "every", "1", "first_year", "2025");
    PUT(s, HOST_PAIR, "a", "one", "0126", "other", "0128", "rule", "forbidden");
    PUT(s, HOST_PAIR, "b", "one", "0136", "other", "0126", "rule", "wished");
    rotation = proposed(s, 2025, 2032, SDT_ROTATION_PLAN);
    assert_ok(s, sdt_rotation_set(rotation, SDT_ROTATION_PAIRS_FIRST, 1));
    assert_ok(s, sdt_rotation_solve(rotation, NULL, NULL));
    assert_ok(s, sdt_rotation_pairs(rotation, &table));
    assert_int_equal(sdt_table_row_count(table), 6);
    assert_int_equal(sdt_table_seek(table, 0), SDT_OK);
    assert_string_equal(cell(table, "other_name"), "Salem");
    assert_int_equal(whole(table, "planned"), 0);
    assert_int_equal(sdt_table_seek(table, 1), SDT_OK);
    assert_string_equal(cell(table, "other_name"), "Haninge");
    assert_true(whole(table, "planned") > 0);
    sdt_table_free(table);
    sdt_rotation_free(rotation);
    PUT(s, MEMBERSHIP, "1", "weight", "5");
    rotation = proposed(s, 2025, 2032, SDT_ROTATION_PLAN);
    assert_ok(s, sdt_rotation_solve(rotation, NULL, NULL));
    assert_ok(s, sdt_rotation_turns(rotation, &table));
    assert_int_equal(sdt_table_seek(table, 0), SDT_OK);
    assert_int_equal(whole(table, "planned"), 8); /* a share of 15, but never two in a year */
    sdt_table_free(table);
    end(s, rotation);
}

static void a_cooperation_is_named_when_there_are_several(void **state)
{
    sdt_session *s = imported(NULL);
    sdt_rotation *rotation;

    (void)state;
    PUT(s, COOPERATION, "annan", "name", "En annan");
    assert_status(s, sdt_rotation_propose(s, NULL, 2025, 2028, 0, &rotation), SDT_ERROR_VALUE);
    assert_null(rotation);
    assert_status(s, sdt_rotation_propose(s, "anan", 2025, 2028, 0, &rotation),
                  SDT_ERROR_NOT_FOUND);
    assert_message(s, "menade du annan?");
    assert_status(s, sdt_rotation_propose(s, "annan", 2025, 2028, 0, &rotation),
                  SDT_ERROR_NOT_FOUND);
    assert_message(s, "ingen konferens");
    assert_status(s, sdt_rotation_propose(s, "c", 2025, 2028, 7, &rotation), SDT_ERROR_MISUSE);
    assert_ok(s, sdt_rotation_propose(s, "c", 2028, 2025, 0, &rotation));
    assert_status(s, sdt_rotation_solve(rotation, NULL, NULL), SDT_ERROR_VALUE);
    end(s, rotation);
}

static void editions_are_shown_with_theme_hosts_partners_and_place(void **state)
{
    sdt_session *s = imported(NULL);
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_hostings(s, 2024, 2024, &table));
    assert_int_equal(sdt_table_row_count(table), 2);
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "host_name"), "Södertälje");
    assert_string_equal(cell(table, "theme"), "Klimat");
    assert_string_equal(cell(table, "theme_decided"), "2024-02-01");
    assert_string_equal(cell(table, "partners"), "KTH, Banken");
    assert_string_equal(cell(table, "audience"), "Alla");
    assert_string_equal(cell(table, "moved_from"), "2024-05-01");
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "host_name"), "Ekonomidirektörerna"); /* a network hosts */
    assert_string_equal(cell(table, "body"), "ekonomi");
    assert_null(cell(table, "host"));
    sdt_table_free(table);
    assert_ok(s, sdt_hostings(s, 2021, 2021, &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "partners"), "KTH"); /* Banken was there in 2024 alone */
    assert_string_equal(cell(table, "audience"), "Politiker");
    sdt_table_free(table);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(skipped_turns_count_for_nobody_and_digital_and_moved_ones_do),
        cmocka_unit_test(years_not_given_are_a_round_from_next_year),
        cmocka_unit_test(planning_stores_nothing),
        cmocka_unit_test(acceptance_writes_decision_editions_hosts_and_reasons),
        cmocka_unit_test(a_conference_that_is_over_is_not_decided_on),
        cmocka_unit_test(accepted_years_are_locked),
        cmocka_unit_test(repair_changes_few_hosts_and_removes_those_that_go),
        cmocka_unit_test(a_plan_of_facts_that_have_changed_is_not_accepted),
        cmocka_unit_test(refused_acceptance_changes_nothing),
        cmocka_unit_test(members_count_while_they_are_members),
        cmocka_unit_test(weights_and_pairs_are_read),
        cmocka_unit_test(a_cooperation_is_named_when_there_are_several),
        cmocka_unit_test(editions_are_shown_with_theme_hosts_partners_and_place),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
