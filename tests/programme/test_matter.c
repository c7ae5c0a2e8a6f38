/*
 * lib/programme, joint matters: put to the members, decided by each, put again after a no. The answers
 * were written by hand.
 */
#include "support/cooperation.h"

#include <sodertorn/matter.h>
#include <sodertorn/programme.h>

/* The row of a matter on a day; the caller frees the table. */
static sdt_table *matter_on(sdt_session *s, const char *key, const char *day)
{
    sdt_table *table;

    assert_ok(s, sdt_matters(s, day, &table));
    while (sdt_table_next(table) == SDT_OK)
        if (cell(table, "matter") && strcmp(cell(table, "matter"), key) == 0)
            return table;
    fail_msg("no matter %s on %s", key, day);
    return NULL;
}

static void assert_state(sdt_session *s, const char *key, const char *day, const char *state,
                         int64_t yes, const char *waits_on)
{
    sdt_table *table = matter_on(s, key, day);

    assert_string_equal(cell(table, "state"), state);
    assert_int_equal(whole(table, "yes"), yes);
    if (waits_on)
        assert_string_equal(cell(table, "waits_on"), waits_on);
    else
        assert_null(cell(table, "waits_on"));
    sdt_table_free(table);
}

/* The number of a column in a matter's row. */
static int64_t number_on(sdt_session *s, const char *key, const char *day, const char *column)
{
    sdt_table *table = matter_on(s, key, day);
    int64_t number = sdt_table_has(table, sdt_table_column_find(table, column))
                         ? whole(table, column)
                         : -1;

    sdt_table_free(table);
    return number;
}

static void assert_decided(sdt_session *s, const char *matter, const char *day,
                           const char *municipality, const char *column, const char *expected)
{
    sdt_table *table;

    assert_ok(s, sdt_matter_adoptions(s, matter, day, &table));
    while (sdt_table_next(table) == SDT_OK) {
        if (strcmp(cell(table, "municipality"), municipality) != 0)
            continue;
        if (expected)
            assert_string_equal(cell(table, column), expected);
        else
            assert_null(cell(table, column));
        sdt_table_free(table);
        return;
    }
    fail_msg("%s has no row", municipality);
}

static void propose(sdt_session *s, const char *rule)
{
    assert_ok(s, sdt_matter_propose(s, "other", "Gemensam vattenplan",
                                    OPTIONS("key", "vatten.1", "proposed", "2023-01-10", "deadline",
                                            "2023-03-01", "rule", rule),
                                    NULL));
}

static void decide(sdt_session *s, const char *matter, const char *municipality,
                   const char *outcome, const char *date)
{
    assert_ok(s, sdt_matter_decide(s, matter, municipality, outcome,
                                   OPTIONS("date", date, "text", "Så."), NULL));
}

static void matter_waits_for_each_and_is_in_force_from_the_last_day(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    propose(s, "all");
    decide(s, "vatten.1", "0181", "adopted", "2023-02-01");
    decide(s, "vatten.1", "0126", "adopted", "2023-02-20");
    decide(s, "vatten.1", "0128", "adopted", "2023-03-11");
    assert_state(s, "vatten.1", "2023-01-10", "waiting", 0, "Huddinge, Salem, Södertälje");
    assert_state(s, "vatten.1", "2023-02-10", "waiting", 1, "Huddinge, Salem");
    assert_state(s, "vatten.1", "2023-03-10", "waiting", 2, "Salem");
    assert_state(s, "vatten.1", "2023-03-11", "in_force", 3, NULL);
    assert_int_equal(number_on(s, "vatten.1", "2023-03-01", "overdue"), -1);
    assert_int_equal(number_on(s, "vatten.1", "2023-03-10", "overdue"), 9);
    assert_int_equal(number_on(s, "vatten.1", "2024-06-15", "overdue"), -1);
    sdt_session_free(s);
}

static void matter_is_not_there_before_it_is_proposed(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    propose(s, "all");
    assert_ok(s, sdt_matters(s, "2023-01-09", &table));
    assert_int_equal(sdt_table_row_count(table), 0);
    sdt_table_free(table);
    assert_status(
        s, sdt_matter_decide(s, "vatten.1", "0126", "adopted", OPTIONS("date", "2023-01-09"), NULL),
        SDT_ERROR_VALUE);
    assert_message(s, "2023-01-10");
    sdt_session_free(s);
}

/* Salem refuses on the 20th and agrees to what is put again: the first round stays as it was. */
static void refusal_leads_to_a_second_round_and_each_keeps_its_own(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    propose(s, "all");
    decide(s, "vatten.1", "0126", "adopted", "2023-02-01");
    assert_status(s, sdt_matter_next_round(s, "vatten.1", OPTIONS("proposed", "2023-02-10"), NULL),
                  SDT_ERROR_VALUE);
    decide(s, "vatten.1", "0128", "rejected", "2023-02-20");
    assert_ok(s, sdt_matter_next_round(s, "vatten.1",
                                       OPTIONS("proposed", "2023-04-01", "deadline", "2023-06-01",
                                               "text", "Utan avgifter."),
                                       NULL));
    decide(s, "vatten.2", "0128", "adopted", "2023-04-10");
    decide(s, "vatten.2", "0126", "adopted", "2023-04-11");
    decide(s, "vatten.2", "0181", "adopted", "2023-04-12");
    assert_state(s, "vatten.1", "2023-02-19", "waiting", 1, "Salem, Södertälje");
    assert_state(s, "vatten.1", "2023-02-20", "refused", 1, "Södertälje");
    assert_state(s, "vatten.1", "2023-04-01", "replaced", 1, NULL);
    assert_state(s, "vatten.2", "2023-04-11", "waiting", 2, "Södertälje");
    assert_state(s, "vatten.2", "2023-04-12", "in_force", 3, NULL);
    assert_int_equal(number_on(s, "vatten.1", "2023-05-01", "rejected"), 1);
    assert_int_equal(number_on(s, "vatten.1", "2023-05-01", "round"), 1);
    assert_int_equal(number_on(s, "vatten.2", "2023-05-01", "round"), 2);
    assert_decided(s, "vatten.1", "2024-01-01", "0128", "outcome", "rejected");
    assert_decided(s, "vatten.2", "2024-01-01", "0128", "outcome", "adopted");
    assert_status(s, sdt_matter_next_round(s, "vatten.1", NULL, NULL), SDT_ERROR_EXISTS);
    assert_message(s, "vatten.2");
    assert_status(s, sdt_matter_next_round(s, "vatten.2", NULL, NULL), SDT_ERROR_VALUE);
    sdt_session_free(s);
}

/* The programme was referred back before anyone had thought of rounds. */
static void programme_without_a_matter_gets_one_for_its_first_round(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    adopt(s, "0126", "2023-02-01");
    decide(s, "program", "0128", "referred_back", "2023-03-01");
    assert_ok(s, sdt_matters(s, "2023-03-01", &table));
    assert_int_equal(sdt_table_row_count(table), 1);
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_null(cell(table, "matter"));
    assert_string_equal(cell(table, "subject"), "program");
    assert_string_equal(cell(table, "state"), "refused");
    sdt_table_free(table);
    assert_ok(s, sdt_matter_next_round(s, "program", OPTIONS("proposed", "2023-04-01"), NULL));
    assert_state(s, "program.1", "2023-04-01", "replaced", 1, NULL);
    assert_state(s, "program.2", "2023-04-01", "waiting", 0, "Huddinge, Salem, Södertälje");
    assert_decided(s, "program", "2023-03-31", "0128", "outcome", "referred_back");
    assert_decided(s, "program", "2023-04-01", "0128", "outcome", NULL);
    decide(s, "program", "0128", "adopted", "2023-04-02");
    assert_decided(s, "program.2", "2023-05-01", "0128", "date", "2023-04-02");
    assert_decided(s, "program.1", "2023-05-01", "0128", "date", "2023-03-01");
    sdt_session_free(s);
}

static void addition_and_reservation_are_a_yes_with_their_text(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    propose(s, "all");
    decide(s, "vatten.1", "0126", "adopted", "2023-02-01");
    assert_status(s,
                  sdt_matter_decide(s, "vatten.1", "0128", "adopted_with_addition",
                                    OPTIONS("date", "2023-02-02"), NULL),
                  SDT_ERROR_REQUIRED);
    assert_message(s, "antaget med tillägg");
    assert_ok(s, sdt_matter_decide(s, "vatten.1", "0128", "adopted_with_addition",
                                   OPTIONS("date", "2023-02-02", "text", "Även Bornsjön.",
                                           "paragraph", "§ 12", "reference", "KS 2023/7"),
                                   NULL));
    decide(s, "vatten.1", "0181", "adopted_with_reservation", "2023-02-03");
    assert_state(s, "vatten.1", "2023-02-03", "in_force", 3, NULL);
    assert_int_equal(number_on(s, "vatten.1", "2023-02-03", "additions"), 1);
    assert_int_equal(number_on(s, "vatten.1", "2023-02-03", "reservations"), 1);
    assert_decided(s, "vatten.1", NULL, "0128", "text", "Även Bornsjön.");
    assert_decided(s, "vatten.1", NULL, "0128", "paragraph", "§ 12");
    assert_decided(s, "vatten.1", NULL, "0126", "text", "Så.");
    sdt_session_free(s);
}

static void decision_of_an_unknown_day_was_taken_before_one(void **state)
{
    sdt_session *s = new_programme(NULL);
    static const char *const members[] = {"0126", "0128", "0181"};

    (void)state;
    for (int i = 0; i < 3; i++)
        assert_ok(s, sdt_matter_decide(s, "program", members[i], "adopted",
                                       OPTIONS("before", "2023-02-11"), NULL));
    assert_decided(s, "program", "2023-02-10", "0126", "outcome", NULL);
    assert_decided(s, "program", "2023-02-11", "0126", "before", "2023-02-11");
    assert_decided(s, "program", "2023-02-11", "0126", "date", NULL);
    assert_status(s, sdt_matter_decide(s, "program", "0126", "adopted", NULL, NULL),
                  SDT_ERROR_REQUIRED);
    assert_status(s,
                  sdt_matter_decide(s, "program", "0126", "adopted",
                                    OPTIONS("date", "2023-01-01", "before", "2023-02-11"), NULL),
                  SDT_ERROR_REQUIRED);
    sdt_session_free(s);
}

/* Salem left on 1 February, Nynäshamn joined on 1 April. What was decided in between counts the two that
   were members then, and Salem's own decision may be recorded long after. */
static void membership_is_that_of_the_decisions_day(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    PUT(s, MEMBERSHIP, "0128", "left", "2023-02-01");
    PUT(s, MUNICIPALITY, "0192", "name", "Nynäshamn", "level", "municipality");
    PUT(s, MEMBERSHIP, "0192", "cooperation", "samverkan", "municipality", "0192", "joined",
        "2023-04-01");
    propose(s, "all");
    decide(s, "vatten.1", "0128", "adopted", "2023-01-20");
    decide(s, "vatten.1", "0126", "adopted", "2023-02-10");
    decide(s, "vatten.1", "0181", "adopted", "2023-02-12");
    assert_status(
        s, sdt_matter_decide(s, "vatten.1", "0192", "adopted", OPTIONS("date", "2023-03-31"), NULL),
        SDT_ERROR_VALUE);
    assert_message(s, "Nynäshamn");
    assert_status(
        s, sdt_matter_decide(s, "vatten.1", "0128", "adopted", OPTIONS("date", "2023-02-01"), NULL),
        SDT_ERROR_VALUE);
    assert_ok(s, sdt_matter_decide(s, "vatten.1", "0192", "adopted", OPTIONS("date", "2023-04-01"),
                                   NULL));
    assert_state(s, "vatten.1", "2023-01-31", "waiting", 1, "Huddinge, Södertälje");
    assert_state(s, "vatten.1", "2023-02-11", "waiting", 1, "Södertälje");
    assert_state(s, "vatten.1", "2023-02-12", "in_force", 2, NULL);
    assert_int_equal(number_on(s, "vatten.1", "2023-02-12", "members"), 2);
    assert_int_equal(number_on(s, "vatten.1", "2023-04-01", "members"), 2);
    assert_decided(s, "vatten.1", "2023-04-02", "0128", "outcome", "adopted");
    sdt_session_free(s);
}

static void majority_is_more_than_half_and_refused_when_that_cannot_be(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    propose(s, "majority");
    decide(s, "vatten.1", "0128", "rejected", "2023-02-01");
    decide(s, "vatten.1", "0126", "adopted", "2023-02-02");
    decide(s, "vatten.1", "0181", "adopted", "2023-02-03");
    assert_state(s, "vatten.1", "2023-02-01", "waiting", 0, "Huddinge, Södertälje");
    assert_state(s, "vatten.1", "2023-02-02", "waiting", 1, "Södertälje");
    assert_state(s, "vatten.1", "2023-02-03", "in_force", 2, NULL);
    assert_ok(s,
              sdt_matter_propose(
                  s, "other", "Annat",
                  OPTIONS("key", "annat.1", "proposed", "2023-01-10", "rule", "majority"), NULL));
    decide(s, "annat.1", "0128", "rejected", "2023-02-01");
    decide(s, "annat.1", "0126", "referred_back", "2023-02-02");
    assert_state(s, "annat.1", "2023-02-02", "refused", 0, "Södertälje");
    sdt_session_free(s);
}

static void those_who_adopt_have_it_in_force_whoever_refuses(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    propose(s, "adopters");
    decide(s, "vatten.1", "0128", "rejected", "2023-02-01");
    decide(s, "vatten.1", "0126", "adopted", "2023-02-02");
    assert_state(s, "vatten.1", "2023-02-01", "waiting", 0, "Huddinge, Södertälje");
    assert_state(s, "vatten.1", "2023-02-02", "in_force", 1, "Södertälje");
    assert_ok(s,
              sdt_matter_propose(
                  s, "other", "Annat",
                  OPTIONS("key", "annat.1", "proposed", "2023-01-10", "rule", "adopters"), NULL));
    decide(s, "annat.1", "0126", "rejected", "2023-02-01");
    decide(s, "annat.1", "0128", "rejected", "2023-02-02");
    decide(s, "annat.1", "0181", "rejected", "2023-02-03");
    assert_state(s, "annat.1", "2023-02-02", "waiting", 0, "Södertälje");
    assert_state(s, "annat.1", "2023-02-03", "refused", 0, NULL);
    sdt_session_free(s);
}

static void withdrawn_matter_comes_into_force_no_more(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    propose(s, "all");
    decide(s, "vatten.1", "0126", "adopted", "2023-02-01");
    assert_ok(s, sdt_matter_withdraw(s, "vatten.1", "2023-02-15"));
    decide(s, "vatten.1", "0128", "adopted", "2023-02-20");
    decide(s, "vatten.1", "0181", "adopted", "2023-02-21");
    assert_state(s, "vatten.1", "2023-02-14", "waiting", 1, "Salem, Södertälje");
    assert_state(s, "vatten.1", "2023-02-15", "withdrawn", 1, NULL);
    assert_state(s, "vatten.1", "2023-02-21", "withdrawn", 3, NULL);
    assert_status(s, sdt_matter_withdraw(s, "vatten.1", NULL), SDT_ERROR_EXISTS);
    assert_ok(s, sdt_matter_next_round(s, "vatten.1", OPTIONS("proposed", "2023-05-01"), NULL));
    assert_state(s, "vatten.2", "2023-05-01", "waiting", 0, "Huddinge, Salem, Södertälje");
    sdt_session_free(s);
}

static void matter_is_withdrawn_by_what_it_is_about_and_not_before_it_was_put(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    assert_ok(s, sdt_matter_propose(s, "programme", "Programmet",
                                    OPTIONS("subject", "program", "proposed", "2023-01-10"), NULL));
    assert_status(s, sdt_matter_withdraw(s, "program", "2023-01-09"), SDT_ERROR_VALUE);
    assert_message(s, "2023-01-10");
    assert_ok(s, sdt_matter_withdraw(s, "program", "2023-01-10"));
    assert_state(s, "program.1", "2023-01-10", "withdrawn", 0, NULL);
    sdt_session_free(s);
}

static void matters_that_are_put_on_one_day_have_keys_of_their_own(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    for (int i = 0; i < 3; i++)
        assert_ok(s, sdt_matter_propose(s, "consultation", "Gemensamt svar",
                                        OPTIONS("proposed", "2023-01-10"), NULL));
    assert_state(s, "consultation.2023-01-10", "2023-01-10", "waiting", 0,
                 "Huddinge, Salem, Södertälje");
    assert_state(s, "consultation.2023-01-10.2", "2023-01-10", "waiting", 0,
                 "Huddinge, Salem, Södertälje");
    assert_state(s, "consultation.2023-01-10.3", "2023-01-10", "waiting", 0,
                 "Huddinge, Salem, Södertälje");
    sdt_session_free(s);
}

/* Nynäshamn joined when the plan had been in force for a year: nobody waits for what it was never asked. */
static void who_joins_when_it_is_in_force_is_not_waited_for(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    propose(s, "all");
    decide(s, "vatten.1", "0126", "adopted", "2023-02-01");
    decide(s, "vatten.1", "0128", "adopted", "2023-02-02");
    decide(s, "vatten.1", "0181", "adopted", "2023-02-03");
    PUT(s, MUNICIPALITY, "0192", "name", "Nynäshamn", "level", "municipality");
    PUT(s, MEMBERSHIP, "0192", "cooperation", "samverkan", "municipality", "0192", "joined",
        "2024-02-03");
    assert_state(s, "vatten.1", "2024-02-04", "in_force", 3, NULL);
    assert_int_equal(number_on(s, "vatten.1", "2024-02-04", "overdue"), -1);
    sdt_session_free(s);
}

/* Salem decided on an unknown day before it left in February: the verb takes it, and the check agrees. */
static void decision_before_a_day_may_be_of_one_that_had_left_by_then(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    propose(s, "all");
    PUT(s, MEMBERSHIP, "0128", "left", "2023-02-01");
    assert_ok(s, sdt_matter_decide(s, "vatten.1", "0128", "adopted",
                                   OPTIONS("before", "2023-03-01"), NULL));
    assert_ok(s, sdt_check(s, &table));
    while (sdt_table_next(table) == SDT_OK)
        assert_string_not_equal(cell(table, "rule"), "decision_of_no_member");
    sdt_table_free(table);
    sdt_session_free(s);
}

/* A joint answer to a consultation: on an effort, by the day it must be in. */
static void joint_answer_has_the_deadline_of_its_effort(void **state)
{
    sdt_session *s = new_whole(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, EFFORT, "remiss", "direction", "inriktning", "role", "consultation", "title",
        "Remiss om RUFS 2060", "recipient", "Region Stockholm", "deadline", "2024-05-31");
    assert_ok(s, sdt_matter_propose(s, "consultation", "Gemensamt svar",
                                    OPTIONS("subject", "remiss", "proposed", "2024-03-01"), NULL));
    decide(s, "remiss", "0126", "adopted", "2024-04-10");
    decide(s, "remiss", "0128", "adopted_with_addition", "2024-04-20");
    table = matter_on(s, "remiss.1", "2024-06-15");
    assert_string_equal(cell(table, "deadline"), "2024-05-31");
    assert_string_equal(cell(table, "kind"), "effort");
    assert_string_equal(cell(table, "subject_title"), "Remiss om RUFS 2060");
    assert_int_equal(whole(table, "additions"), 1);
    assert_int_equal(whole(table, "overdue"), 15);
    assert_string_equal(cell(table, "waits_on"), "Södertälje");
    sdt_table_free(table);
    assert_decided(s, "remiss", NULL, "0128", "outcome", "adopted_with_addition");
    sdt_session_free(s);
}

static void programme_that_was_proposed_is_no_draft(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_matter_propose(s, "programme", "Programmet",
                                    OPTIONS("subject", "program", "proposed", "2023-01-10"), NULL));
    assert_ok(s, sdt_programmes(s, "2023-01-10", &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "state"), "proposed");
    assert_string_equal(cell(table, "matter"), "program.1");
    sdt_table_free(table);
    adopt(s, "0126", "2023-02-01"); /* belongs to the round of its day */
    assert_decided(s, "program.1", NULL, "0126", "date", "2023-02-01");
    sdt_session_free(s);
}

static void wrong_proposals_are_told_and_leave_nothing(void **state)
{
    sdt_session *s = new_programme(NULL);
    int64_t count;

    (void)state;
    assert_status(s, sdt_matter_propose(s, "remiss", "T", NULL, NULL), SDT_ERROR_VALUE);
    assert_status(s, sdt_matter_propose(s, "other", "T", OPTIONS("subject", "program"), NULL),
                  SDT_ERROR_VALUE);
    assert_status(s, sdt_matter_propose(s, "programme", "T", OPTIONS("subject", "progam"), NULL),
                  SDT_ERROR_NOT_FOUND);
    assert_message(s, "program");
    assert_status(s,
                  sdt_matter_propose(s, "other", "T",
                                     OPTIONS("proposed", "2023-02-01", "deadline", "2023-01-31"),
                                     NULL),
                  SDT_ERROR_VALUE);
    assert_status(s, sdt_matter_propose(s, "other", "T", OPTIONS("proposed", "igår"), NULL),
                  SDT_ERROR_VALUE);
    assert_ok(s, sdt_count(s, SDT_KIND_MATTER, &count));
    assert_int_equal(count, 0);
    assert_ok(s, sdt_matter_propose(s, "programme", "T", OPTIONS("subject", "program"), NULL));
    assert_status(s, sdt_matter_propose(s, "programme", "T", OPTIONS("subject", "program"), NULL),
                  SDT_ERROR_EXISTS);
    assert_message(s, "program.1");
    assert_status(
        s, sdt_matter_decide(s, "progam", "0126", "adopted", OPTIONS("date", "2024-06-20"), NULL),
        SDT_ERROR_NOT_FOUND);
    assert_message(s, "program");
    sdt_session_free(s);
}

/* Salem said no and the plan was put again. Later Salem leaves and Nynäshamn joins: the first round is still
   one of three, and so is one that was withdrawn. */
static void round_that_was_ended_is_counted_for_the_members_of_its_own_day(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    propose(s, "all");
    assert_ok(s, sdt_matter_propose(
                     s, "other", "Annat",
                     OPTIONS("key", "annat.1", "proposed", "2023-01-10", "rule", "all"), NULL));
    decide(s, "vatten.1", "0126", "adopted", "2023-02-01");
    decide(s, "vatten.1", "0128", "rejected", "2023-02-20");
    decide(s, "annat.1", "0128", "adopted", "2023-02-20");
    assert_ok(s, sdt_matter_withdraw(s, "annat.1", "2023-03-31"));
    assert_ok(s, sdt_matter_next_round(s, "vatten.1", OPTIONS("proposed", "2023-04-01"), NULL));
    PUT(s, MEMBERSHIP, "0128", "left", "2023-05-01");
    PUT(s, MUNICIPALITY, "0192", "name", "Nynäshamn", "level", "municipality");
    PUT(s, MEMBERSHIP, "0192", "cooperation", "samverkan", "municipality", "0192", "joined",
        "2023-05-01");
    PUT(s, MEMBERSHIP, "0192.fel", "cooperation", "samverkan", "municipality", "0192", "joined",
        "2023-05-01", "left", "2023-05-01");
    assert_state(s, "vatten.1", "2024-01-01", "replaced", 1, NULL);
    assert_int_equal(number_on(s, "vatten.1", "2024-01-01", "members"), 3);
    assert_int_equal(number_on(s, "vatten.1", "2024-01-01", "rejected"), 1);
    assert_int_equal(number_on(s, "vatten.1", "2024-01-01", "undecided"), 1);
    assert_state(s, "annat.1", "2024-01-01", "withdrawn", 1, NULL);
    assert_int_equal(number_on(s, "annat.1", "2024-01-01", "members"), 3);
    assert_int_equal(number_on(s, "annat.1", "2024-01-01", "undecided"), 2);
    assert_int_equal(number_on(s, "vatten.2", "2024-01-01", "members"), 3);
    assert_state(s, "vatten.2", "2024-01-01", "waiting", 0, "Huddinge, Nynäshamn, Södertälje");
    assert_decided(s, "vatten.1", "2024-01-01", "0128", "outcome", "rejected");
    sdt_session_free(s);
}

/* A later round cannot be passed by: what is decided after it was put is on it. */
static void decision_on_a_round_that_was_replaced_by_then_is_refused(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    propose(s, "all");
    decide(s, "vatten.1", "0128", "rejected", "2023-02-20");
    assert_ok(s, sdt_matter_next_round(s, "vatten.1", OPTIONS("proposed", "2023-04-01"), NULL));
    decide(s, "vatten.2", "0128", "referred_back", "2023-04-20");
    assert_ok(s, sdt_matter_next_round(s, "vatten.2", OPTIONS("proposed", "2023-06-01"), NULL));
    assert_status(
        s, sdt_matter_decide(s, "vatten.1", "0126", "adopted", OPTIONS("date", "2023-04-02"), NULL),
        SDT_ERROR_VALUE);
    assert_message(s, "vatten.2");
    assert_status(
        s, sdt_matter_decide(s, "vatten.1", "0126", "adopted", OPTIONS("date", "2023-06-01"), NULL),
        SDT_ERROR_VALUE);
    assert_message(s, "vatten.3");
    decide(s, "vatten.1", "0126", "adopted", "2023-03-31"); /* recorded late, but taken in time */
    assert_ok(s, sdt_matter_decide(s, "vatten.1", "0181", "adopted",
                                   OPTIONS("before", "2023-04-10"), NULL));
    sdt_session_free(s);
}

/* All said yes in the end, but the last of them to a round that had been replaced (as an import may say). */
static void round_that_was_replaced_comes_into_force_no_more(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    propose(s, "all");
    decide(s, "vatten.1", "0126", "adopted", "2023-02-01");
    decide(s, "vatten.1", "0181", "adopted", "2023-02-02");
    decide(s, "vatten.1", "0128", "rejected", "2023-02-20");
    assert_ok(s, sdt_matter_next_round(s, "vatten.1", OPTIONS("proposed", "2023-04-01"), NULL));
    PUT(s, ADOPTION, "sent", "matter", "vatten.1", "municipality", "0128", "outcome", "adopted",
        "date", "2023-04-20");
    assert_state(s, "vatten.1", "2023-05-01", "replaced", 3, NULL);
    sdt_session_free(s);
}

/* The words in which a matter's row says since when. */
static void assert_since(sdt_session *s, const char *key, const char *words)
{
    sdt_table *table = matter_on(s, key, "2024-01-01");

    assert_string_equal(cell(table, "in_force_text"), words);
    sdt_table_free(table);
}

/* What was decided before a day may have been enough on an earlier one; not when a known day decides. */
static void day_that_is_known_only_as_before_is_told_as_the_latest(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    propose(s, "all");
    decide(s, "vatten.1", "0126", "adopted", "2023-02-01");
    decide(s, "vatten.1", "0181", "adopted", "2023-02-11");
    assert_ok(s, sdt_matter_decide(s, "vatten.1", "0128", "adopted",
                                   OPTIONS("before", "2023-02-11"), NULL));
    assert_since(s, "vatten.1", "sedan 2023-02-11");
    PUT(s, ADOPTION, "vatten.1.0181.2023-02-11", "date", "2023-02-10");
    assert_since(s, "vatten.1", "senast 2023-02-11");
    assert_status(s, sdt_matter_next_round(s, "vatten.1", NULL, NULL), SDT_ERROR_VALUE);
    assert_message(s, "i kraft senast 2023-02-11");
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_LANGUAGE, "en"));
    assert_since(s, "vatten.1", "by 2023-02-11 at the latest");
    assert_status(s, sdt_matter_withdraw(s, "vatten.1", NULL), SDT_ERROR_VALUE);
    assert_message(s, "in force by 2023-02-11 at the latest");
    sdt_session_free(s);
}

/* A programme whose successor has taken over is in force no more, nor is what amends it. */
static void matter_of_a_programme_with_a_successor_is_succeeded(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    adopt(s, "0126", "2023-02-01");
    adopt(s, "0128", "2023-02-02");
    adopt(s, "0181", "2023-02-03");
    PUT(s, AMENDMENT, "andring", "programme", "program", "date", "2023-05-01", "title", "Ändring");
    assert_ok(s, sdt_matter_propose(
                     s, "amendment", "Ändringen",
                     OPTIONS("subject", "andring", "proposed", "2023-05-02", "rule", "adopters"),
                     NULL));
    decide(s, "andring", "0126", "adopted", "2023-06-01");
    PUT(s, PROGRAMME, "nytt", "title", "Nya programmet", "cooperation", "samverkan", "valid_from",
        "2024", "valid_until", "2028", "replaces", "program");
    assert_ok(s,
              sdt_matter_propose(
                  s, "programme", "Nya programmet",
                  OPTIONS("subject", "nytt", "proposed", "2023-06-01", "rule", "adopters"), NULL));
    assert_ok(
        s, sdt_matter_decide(s, "nytt", "0126", "adopted", OPTIONS("before", "2023-09-01"), NULL));
    assert_state(s, "andring.1", "2023-12-31", "in_force", 1, "Salem, Södertälje");
    table = matter_on(s, "andring.1", "2024-01-01");
    assert_string_equal(cell(table, "state"), "succeeded");
    assert_string_equal(cell(table, "in_force_text"), "sedan 2023-06-01");
    assert_string_equal(cell(table, "succeeded_by"), "nytt");
    assert_string_equal(cell(table, "succeeded_by_title"), "Nya programmet");
    assert_string_equal(cell(table, "succeeded_text"), "sedan 2024-01-01");
    sdt_table_free(table);
    assert_ok(s, sdt_matters(s, "2024-01-01", &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "subject"), "program");
    assert_string_equal(cell(table, "state"), "succeeded");
    sdt_table_free(table);
    assert_ok(s, sdt_programmes(s, "2024-01-01", &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "in_force_text"), "senast 2023-09-01");
    assert_null(cell(table, "succeeded_by"));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "succeeded_by"), "nytt");
    assert_string_equal(cell(table, "succeeded_text"), "sedan 2024-01-01");
    sdt_table_free(table);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(matter_waits_for_each_and_is_in_force_from_the_last_day),
        cmocka_unit_test(matter_is_not_there_before_it_is_proposed),
        cmocka_unit_test(refusal_leads_to_a_second_round_and_each_keeps_its_own),
        cmocka_unit_test(programme_without_a_matter_gets_one_for_its_first_round),
        cmocka_unit_test(addition_and_reservation_are_a_yes_with_their_text),
        cmocka_unit_test(decision_of_an_unknown_day_was_taken_before_one),
        cmocka_unit_test(membership_is_that_of_the_decisions_day),
        cmocka_unit_test(majority_is_more_than_half_and_refused_when_that_cannot_be),
        cmocka_unit_test(those_who_adopt_have_it_in_force_whoever_refuses),
        cmocka_unit_test(withdrawn_matter_comes_into_force_no_more),
        cmocka_unit_test(matter_is_withdrawn_by_what_it_is_about_and_not_before_it_was_put),
        cmocka_unit_test(matters_that_are_put_on_one_day_have_keys_of_their_own),
        cmocka_unit_test(decision_before_a_day_may_be_of_one_that_had_left_by_then),
        cmocka_unit_test(who_joins_when_it_is_in_force_is_not_waited_for),
        cmocka_unit_test(joint_answer_has_the_deadline_of_its_effort),
        cmocka_unit_test(programme_that_was_proposed_is_no_draft),
        cmocka_unit_test(round_that_was_ended_is_counted_for_the_members_of_its_own_day),
        cmocka_unit_test(decision_on_a_round_that_was_replaced_by_then_is_refused),
        cmocka_unit_test(round_that_was_replaced_comes_into_force_no_more),
        cmocka_unit_test(day_that_is_known_only_as_before_is_told_as_the_latest),
        cmocka_unit_test(matter_of_a_programme_with_a_successor_is_succeeded),
        cmocka_unit_test(wrong_proposals_are_told_and_leave_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
