/*
 * lib/programme, adoption: one municipality at a time, until the programme is in force.
 */
#include "support/cooperation.h"

/* The day it came into force, as sdt_programmes() tells it; "" when it has not. */
static char *in_force(sdt_session *s, char out[11])
{
    sdt_table *table;

    assert_ok(s, sdt_programmes(s, NULL, &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    memset(out, 0, 11);
    if (cell(table, "in_force"))
        memcpy(out, cell(table, "in_force"), 10);
    sdt_table_free(table);
    return out;
}

static int adopt_by(sdt_session *s, const char *municipality, const char *date, const char *outcome)
{
    return sdt_programme_adopt(s, "program", municipality, date, NULL, outcome, NULL, NULL);
}

static void programme_is_in_force_from_the_last_members_day(void **state)
{
    sdt_session *s = new_programme(NULL);
    char day[11];

    (void)state;
    adopt(s, "0126", "2023-02-01");
    adopt(s, "0128", "2023-03-01");
    assert_string_equal(in_force(s, day), "");
    adopt(s, "0181", "2023-01-15"); /* written last, but decided first */
    assert_string_equal(in_force(s, day), "2023-03-01");
    sdt_session_free(s);
}

static void table_says_who_has_adopted_and_who_has_not(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_programme_adopt(s, "program", "0181", "2023-01-15", "§ 142", "adopted",
                                     "KS 23/17", &table));
    assert_int_equal(sdt_table_row_count(table), 3);
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "municipality"), "0126");
    assert_string_equal(cell(table, "name"), "Huddinge");
    assert_int_equal(whole(table, "adopted"), 0);
    assert_null(cell(table, "outcome"));
    assert_null(cell(table, "date"));
    assert_int_equal(sdt_table_seek(table, 2), SDT_OK);
    assert_string_equal(cell(table, "name"), "Södertälje");
    assert_int_equal(whole(table, "adopted"), 1);
    assert_string_equal(cell(table, "outcome"), "adopted");
    assert_string_equal(cell(table, "date"), "2023-01-15");
    assert_string_equal(cell(table, "paragraph"), "§ 142");
    assert_string_equal(cell(table, "reference"), "KS 23/17");
    sdt_table_free(table);
    assert_ok(s, sdt_programme_adoptions(s, "program", &table));
    assert_int_equal(sdt_table_row_count(table), 3);
    sdt_table_free(table);
    sdt_session_free(s);
}

static void last_decision_of_a_municipality_counts(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;
    char day[11];

    (void)state;
    adopt(s, "0126", "2023-02-01");
    adopt(s, "0128", "2023-03-01");
    assert_ok(s, adopt_by(s, "0181", "2023-01-15", "referred_back"));
    assert_string_equal(in_force(s, day), "");
    assert_ok(s, adopt_by(s, "0126", "2023-03-10", "rejected"));
    adopt(s, "0181", "2023-04-01");
    assert_string_equal(in_force(s, day), "");
    assert_ok(s, sdt_programme_adoptions(s, "program", &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "outcome"), "rejected");
    assert_int_equal(whole(table, "adopted"), 0);
    sdt_table_free(table);
    adopt(s, "0126", "2023-03-20");
    assert_string_equal(in_force(s, day), "2023-04-01");
    sdt_session_free(s);
}

static void programme_once_in_force_stays_so(void **state)
{
    sdt_session *s = new_whole(NULL);
    char day[11];

    (void)state;
    assert_ok(s, adopt_by(s, "0128", "2023-06-01", "rejected"));
    adopt(s, "0128", "2023-07-01");
    assert_string_equal(in_force(s, day), "2023-03-01");
    sdt_session_free(s);
}

static void adoption_is_one_entry_of_history_and_leaves_the_programme_as_it_was(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *history;

    (void)state;
    adopt(s, "0126", "2023-02-01");
    adopt(s, "0128", "2023-03-01");
    adopt(s, "0181", "2023-01-15");
    assert_ok(s, sdt_history(s, SDT_KIND_ADOPTION, "program.0181.2023-01-15", &history));
    assert_int_equal(sdt_table_row_count(history), 1);
    assert_int_equal(sdt_table_next(history), SDT_OK);
    assert_string_equal(cell(history, "verb"), "adopt");
    sdt_table_free(history);
    assert_ok(s, sdt_history(s, SDT_KIND_PROGRAMME, "program", &history));
    assert_int_equal(sdt_table_row_count(history), 1);
    sdt_table_free(history);
    sdt_session_free(s);
}

static void municipality_writes_its_own_decision_and_no_other(void **state)
{
    sdt_session *s = new_programme(NULL);
    char day[11];

    (void)state;
    adopt(s, "0126", "2023-02-01");
    adopt(s, "0128", "2023-03-01");
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_SCOPE, "0126"));
    assert_status(s, adopt_by(s, "0181", "2023-04-01", "adopted"), SDT_ERROR_DENIED);
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_SCOPE, "reader"));
    assert_status(s, adopt_by(s, "0181", "2023-04-01", "adopted"), SDT_ERROR_DENIED);
    assert_string_equal(in_force(s, day), "");
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_SCOPE, "0181"));
    assert_ok(s, adopt_by(s, "0181", "2023-04-01", "adopted"));
    assert_string_equal(in_force(s, day), "2023-04-01");
    assert_string_equal(sdt_session_text(s, SDT_OPTION_SCOPE), "0181");
    sdt_session_free(s);
}

static void bad_decisions_are_refused_and_leave_nothing(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table = (sdt_table *)&s;
    int64_t count;

    (void)state;
    PUT(s, MUNICIPALITY, "0180", "name", "Stockholm", "level", "municipality");
    assert_status(s, adopt_by(s, "0180", "2023-04-01", "adopted"), SDT_ERROR_VALUE);
    assert_message(s, "Stockholm");
    assert_status(s, adopt_by(s, "181", "2023-04-01", "adopted"), SDT_ERROR_NOT_FOUND);
    assert_message(s, "0181");
    assert_status(s, adopt_by(s, "0181", "2023-02-30", "adopted"), SDT_ERROR_VALUE);
    assert_status(s, adopt_by(s, "0181", "2023-04-01", "approved"), SDT_ERROR_VALUE);
    assert_status(
        s, sdt_programme_adopt(s, "progam", "0181", "2023-04-01", NULL, "adopted", NULL, &table),
        SDT_ERROR_NOT_FOUND);
    assert_null(table);
    assert_ok(s, sdt_count(s, SDT_KIND_ADOPTION, &count));
    assert_int_equal(count, 0);
    adopt(s, "0181", "2023-04-01");
    assert_status(s, adopt_by(s, "0181", "2023-04-01", "rejected"), SDT_ERROR_EXISTS);
    sdt_session_free(s);
}

/* One that left without having decided holds it up no longer, and one that joined afterwards was never
   asked. */
static void members_of_the_day_decide(void **state)
{
    sdt_session *s = new_programme(NULL);
    char day[11];

    (void)state;
    PUT(s, MEMBERSHIP, "0126", "left", "2024-05-15");
    PUT(s, MUNICIPALITY, "0192", "name", "Nynäshamn", "level", "municipality");
    PUT(s, MEMBERSHIP, "0192", "cooperation", "samverkan", "municipality", "0192", "joined",
        "2024-05-16");
    adopt(s, "0128", "2023-03-01");
    assert_status(s, adopt_by(s, "0192", "2023-03-01", "adopted"), SDT_ERROR_VALUE);
    adopt(s, "0181", "2023-03-02");
    assert_string_equal(in_force(s, day), "2024-05-15");
    sdt_session_free(s);
}

/* What was decided then may be recorded now. */
static void decision_of_a_member_that_has_left_counts(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;
    char day[11];

    (void)state;
    PUT(s, MEMBERSHIP, "0126", "left", "2024-05-15");
    adopt(s, "0128", "2023-03-01");
    adopt(s, "0181", "2023-03-02");
    adopt(s, "0126", "2023-03-20");
    assert_string_equal(in_force(s, day), "2023-03-20");
    assert_ok(s, sdt_programme_adoptions(s, "program", &table));
    assert_int_equal(sdt_table_row_count(table), 3);
    assert_int_equal(sdt_table_seek(table, 0), SDT_OK);
    assert_string_equal(cell(table, "municipality"), "0126");
    assert_int_equal(whole(table, "member"), 0);
    sdt_table_free(table);
    sdt_session_free(s);
}

/* As an import brings them: records, and no verb that would have to be told. */
static void adoptions_put_as_records_bring_it_into_force(void **state)
{
    sdt_session *s = new_programme(NULL);
    char day[11];

    (void)state;
    PUT(s, ADOPTION, "a", "programme", "program", "municipality", "0126", "outcome", "adopted",
        "before", "2023-03-10");
    PUT(s, ADOPTION, "b", "programme", "program", "municipality", "0128", "outcome",
        "adopted_with_reservation", "date", "2023-03-01", "text", "Inte järnvägen.");
    PUT(s, ADOPTION, "c", "programme", "program", "municipality", "0181", "outcome",
        "adopted_with_addition", "date", "2023-03-02", "text", "Även cykelvägar.");
    assert_string_equal(in_force(s, day), "2023-03-10");
    sdt_session_free(s);
}

/* Who joins once it is in force was never asked, and has not said no. */
static void later_joiner_does_not_count_as_not_having_adopted(void **state)
{
    sdt_session *s = new_whole(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, MUNICIPALITY, "0192", "name", "Nynäshamn", "level", "municipality");
    PUT(s, MEMBERSHIP, "0192", "cooperation", "samverkan", "municipality", "0192", "joined",
        "2023-06-01");
    assert_ok(s, sdt_programmes(s, "2024-01-01", &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_int_equal(whole(table, "members"), 3);
    assert_int_equal(whole(table, "yes"), 3);
    sdt_table_free(table);
    assert_ok(s, sdt_programme_adoptions(s, "program", &table));
    assert_int_equal(sdt_table_row_count(table), 3);
    sdt_table_free(table);
    sdt_session_free(s);
}

static void rule_is_the_cooperations_and_else_that_all_say_yes(void **state)
{
    sdt_session *s = new_programme(NULL);
    char day[11];

    (void)state;
    adopt(s, "0128", "2023-03-01");
    adopt(s, "0181", "2023-03-02");
    assert_string_equal(in_force(s, day), "");
    PUT(s, COOPERATION, "samverkan", "adoption_rule", "majority");
    assert_string_equal(in_force(s, day), "2023-03-02");
    PUT(s, COOPERATION, "samverkan", "adoption_rule", "adopters");
    assert_string_equal(in_force(s, day), "2023-03-01");
    sdt_session_free(s);
}

/* The second round is proposed in April: what was decided on the first is kept apart. */
static void rounds_of_a_programme_are_kept_apart(void **state)
{
    sdt_session *s = new_programme(NULL);
    char day[11];

    (void)state;
    PUT(s, MATTER, "ett", "cooperation", "samverkan", "role", "programme", "title", "Ett",
        "programme", "program", "proposed", "2023-01-01");
    PUT(s, MATTER, "två", "cooperation", "samverkan", "role", "programme", "title", "Två",
        "programme", "program", "proposed", "2023-04-01", "earlier_round", "ett");
    adopt(s, "0126", "2023-02-01");
    adopt(s, "0128", "2023-03-01");
    assert_ok(s, adopt_by(s, "0181", "2023-03-15", "rejected"));
    adopt(s, "0181", "2023-04-15");
    assert_string_equal(in_force(s, day), "");
    adopt(s, "0126", "2023-04-20");
    adopt(s, "0128", "2023-05-02");
    assert_string_equal(in_force(s, day), "2023-05-02");
    sdt_session_free(s);
}

static void lack_of_memory_is_told_and_changes_nothing(void **state)
{
    struct ledger ledger = {0};
    sdt_session *s = new_programme(&ledger);
    sdt_table *table;
    char day[11];
    int64_t count;
    int status;

    (void)state;
    adopt(s, "0126", "2023-02-01");
    adopt(s, "0128", "2023-03-01");
    for (long n = 1;; n++) {
        ledger.failed = false;
        ledger.fail_in = n;
        status = sdt_programme_adopt(s, "program", "0181", "2023-04-01", NULL, "adopted", NULL,
                                     &table);
        ledger.fail_in = 0;
        if (!ledger.failed)
            break;
        assert_int_equal(status, SDT_ERROR_MEMORY);
        assert_null(table);
        assert_ok(s, sdt_count(s, SDT_KIND_ADOPTION, &count));
        assert_int_equal(count, 2);
        assert_string_equal(in_force(s, day), "");
    }
    assert_ok(s, status);
    assert_string_equal(in_force(s, day), "2023-04-01");
    sdt_table_free(table);
    sdt_session_free(s);
    assert_int_equal(ledger.blocks, 0);
}

static void wrong_calls_are_told(void **state)
{
    static const char *const names[] = {"programme", "municipality", "date", "outcome"};
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++) {
        const char *texts[] = {"program", "0181", "2023-04-01", "adopted"};
        texts[i] = NULL;
        assert_status(
            s, sdt_programme_adopt(s, texts[0], texts[1], texts[2], NULL, texts[3], NULL, NULL),
            SDT_ERROR_MISUSE);
        assert_message(s, names[i]);
    }
    assert_int_equal(
        sdt_programme_adopt(NULL, "program", "0181", "2023-04-01", NULL, "adopted", NULL, &table),
        SDT_ERROR_MISUSE);
    assert_null(table);
    assert_int_equal(sdt_programme_adoptions(NULL, "program", &table), SDT_ERROR_MISUSE);
    assert_status(s, sdt_programme_adoptions(s, NULL, &table), SDT_ERROR_MISUSE);
    assert_status(s, sdt_programme_adoptions(s, "program", NULL), SDT_ERROR_MISUSE);
    assert_status(s, sdt_programme_adoptions(s, "inget", &table), SDT_ERROR_NOT_FOUND);
    assert_ok(s, sdt_session_close(s));
    assert_status(s, adopt_by(s, "0181", "2023-04-01", "adopted"), SDT_ERROR_MISUSE);
    assert_status(s, sdt_programme_adoptions(s, "program", &table), SDT_ERROR_MISUSE);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(programme_is_in_force_from_the_last_members_day),
        cmocka_unit_test(table_says_who_has_adopted_and_who_has_not),
        cmocka_unit_test(last_decision_of_a_municipality_counts),
        cmocka_unit_test(programme_once_in_force_stays_so),
        cmocka_unit_test(adoption_is_one_entry_of_history_and_leaves_the_programme_as_it_was),
        cmocka_unit_test(municipality_writes_its_own_decision_and_no_other),
        cmocka_unit_test(bad_decisions_are_refused_and_leave_nothing),
        cmocka_unit_test(members_of_the_day_decide),
        cmocka_unit_test(decision_of_a_member_that_has_left_counts),
        cmocka_unit_test(adoptions_put_as_records_bring_it_into_force),
        cmocka_unit_test(later_joiner_does_not_count_as_not_having_adopted),
        cmocka_unit_test(rule_is_the_cooperations_and_else_that_all_say_yes),
        cmocka_unit_test(rounds_of_a_programme_are_kept_apart),
        cmocka_unit_test(lack_of_memory_is_told_and_changes_nothing),
        cmocka_unit_test(wrong_calls_are_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
