/*
 * lib/programme, what each municipality has passed on of the joint results, and what it has not; answers
 * written by hand for a small cooperation on 2024-06-15.
 */
#include "support/cooperation.h"

#include <sodertorn/advocacy.h>
#include <stdio.h>
#include <stdlib.h>

/* The rows as "result day name date". */
static void assert_passed(sdt_session *s, const char *const *options, const char *const *wanted,
                          size_t count)
{
    static const char *const columns[] = {"result", "day", "name", "date"};
    sdt_table *table;

    assert_ok(s, sdt_dissemination(s, options, &table));
    for (size_t i = 0; i < count; i++) {
        char row[200] = "";

        if (sdt_table_next(table) != SDT_OK)
            fail_msg("no row \"%s\"", wanted[i]);
        for (size_t c = 0; c < COUNT(columns); c++) {
            const char *text = cell(table, columns[c]);

            snprintf(row + strlen(row), sizeof row - strlen(row), "%s%s", c > 0 ? "|" : "",
                     text ? text : "");
        }
        assert_string_equal(row, wanted[i]);
    }
    if (sdt_table_next(table) == SDT_OK)
        fail_msg("also %s of %s", cell(table, "result"), cell(table, "name"));
    sdt_table_free(table);
}

/* A letter that all have sent, which Salem has passed on; a conference that has been held. */
static sdt_session *new_passed(void)
{
    sdt_session *s = new_whole(NULL);

    PUT(s, EFFORT, "insats", "date", "2024-03-01");
    PUT(s, EDITION, "konferens.2024", "date", "2024-02-01", "status", "held");
    assert_ok(s, sdt_pass_on(s, SDT_KIND_EFFORT, "insats", "0128", "2024-03-20",
                             OPTIONS("channel", "Intranätet", "audience", "Nämnderna"), NULL));
    return s;
}

static void each_member_has_passed_a_result_on_or_not(void **state)
{
    static const char *const wanted[] = {
        "konferens.2024|2024-02-01|Huddinge|",   "konferens.2024|2024-02-01|Salem|",
        "konferens.2024|2024-02-01|Södertälje|", "insats|2024-03-01|Salem|2024-03-20",
        "insats|2024-03-01|Huddinge|",           "insats|2024-03-01|Södertälje|",
    };
    static const char *const missing[] = {"insats|2024-03-01|Huddinge|"};
    sdt_session *s = new_passed();

    (void)state;
    assert_passed(s, NULL, wanted, COUNT(wanted));
    take_away(s, SDT_KIND_HOSTING, "konferens.2024");
    take_away(s, SDT_KIND_EDITION, "konferens.2024");
    assert_passed(s, OPTIONS("municipality", "0126", "missing", "1"), missing, COUNT(missing));
    assert_passed(s, OPTIONS("municipality", "0128", "missing", "1"), NULL, 0);
    assert_passed(s, OPTIONS("municipality", "0128"), wanted + 3, 1);
    assert_passed(s, OPTIONS("year", "2023"), NULL, 0);
    sdt_session_free(s);
}

/* An effort ahead or of one alone, a conference that is planned, a matter that is open, an occasion that
   is not frozen: nobody is asked to pass them on. */
static void nothing_is_asked_of_what_is_not_there_or_not_joint(void **state)
{
    static const char *const answer[] = {"svar|2024-05-03|Huddinge|", "svar|2024-05-03|Salem|",
                                         "svar|2024-05-03|Södertälje|"};
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, EFFORT, "insats", "date", "2024-06-16");
    PUT(s, EFFORT, "ensam", "direction", "inriktning", "role", "letter", "title", "Ensam", "date",
        "2024-01-01", "municipality", "0126");
    PUT(s, MATTER, "svar", "cooperation", "samverkan", "role", "other", "title", "Svar", "proposed",
        "2024-01-01");
    PUT(s, OCCASION, "delar", "programme", "program", "title", "Delår", "role", "forecast",
        "period", "2024", "cutoff", "2024-05-31");
    assert_passed(s, OPTIONS("year", "2024"), NULL, 0);
    PUT(s, ADOPTION, "a", "matter", "svar", "municipality", "0126", "outcome", "adopted", "date",
        "2024-05-01");
    PUT(s, ADOPTION, "b", "matter", "svar", "municipality", "0128", "outcome", "adopted", "date",
        "2024-05-02");
    PUT(s, ADOPTION, "c", "matter", "svar", "municipality", "0181", "outcome", "adopted", "date",
        "2024-05-03");
    assert_passed(s, OPTIONS("year", "2024"), answer, COUNT(answer));
    sdt_session_free(s);
}

static void those_are_asked_who_were_members_and_still_are(void **state)
{
    static const char *const wanted[] = {"insats|2024-03-01|Huddinge|"};
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, EFFORT, "insats", "date", "2024-03-01");
    PUT(s, MEMBERSHIP, "0128", "left", "2024-06-01");
    PUT(s, MEMBERSHIP, "0181", "joined", "2024-03-02");
    assert_passed(s, OPTIONS("missing", "1", "year", "2024"), wanted, COUNT(wanted));
    sdt_session_free(s);
}

static void passing_on_is_one_change_with_what_was_said_of_it(void **state)
{
    sdt_session *s = new_passed();
    sdt_record *passed;
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_get(s, SDT_KIND_DISSEMINATION, "insats.0128.2024-03-20", &passed));
    assert_string_equal(sdt_dissemination_effort(passed), "insats");
    assert_string_equal(sdt_dissemination_channel(passed), "Intranätet");
    assert_string_equal(sdt_dissemination_audience(passed), "Nämnderna");
    sdt_record_free(passed);
    assert_ok(s, sdt_history(s, SDT_KIND_DISSEMINATION, "insats.0128.2024-03-20", &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "verb"), "pass_on");
    sdt_table_free(table);
    assert_ok(
        s, sdt_pass_on(s, SDT_KIND_EDITION, "konferens.2024", "0126", "2024-02-02", NULL, &table));
    assert_int_equal(sdt_table_row_count(table), 3); /* of that result alone */
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "date"), "2024-02-02");
    assert_string_equal(cell(table, "title"), "Konferensen 2024");
    sdt_table_free(table);
    sdt_session_free(s);
}

static void what_cannot_be_passed_on_is_refused_and_nothing_changes(void **state)
{
    sdt_session *s = new_passed();
    char *before, *after;
    sdt_table *table;

    (void)state;
    PUT(s, MEMBERSHIP, "0126", "joined", "2000-01-01");
    before = dump_of(s);
    assert_status(s, sdt_pass_on(s, SDT_KIND_EFFORT, "insats", "0126", "2024-06-16", NULL, &table),
                  SDT_ERROR_VALUE);
    assert_message(s, "Huddinge kan inte ha fört något vidare 2024-06-16, som inte har kommit än");
    assert_null(table);
    assert_status(s, sdt_pass_on(s, SDT_KIND_EFFORT, "insats", "0128", "2024-03-20", NULL, NULL),
                  SDT_ERROR_EXISTS);
    assert_status(s, sdt_pass_on(s, SDT_KIND_EFFORT, "insatt", "0128", "2024-03-20", NULL, NULL),
                  SDT_ERROR_NOT_FOUND);
    assert_message(s, "insats");
    assert_status(s, sdt_pass_on(s, SDT_KIND_EFFORT, "insats", "0129", "2024-03-20", NULL, NULL),
                  SDT_ERROR_NOT_FOUND);
    assert_status(s, sdt_pass_on(s, SDT_KIND_PLAN, "plan", "0128", "2024-03-20", NULL, NULL),
                  SDT_ERROR_VALUE);
    assert_message(s, "plan är inget gemensamt resultat");
    assert_status(s, sdt_pass_on(s, 9999, "plan", "0128", "2024-03-20", NULL, NULL),
                  SDT_ERROR_NOT_FOUND);
    assert_status(s, sdt_pass_on(s, SDT_KIND_EFFORT, "insats", "0126", "i går", NULL, NULL),
                  SDT_ERROR_VALUE);
    assert_status(s, sdt_pass_on(s, SDT_KIND_EFFORT, "insats", "0126", "1999-01-01", NULL, NULL),
                  SDT_ERROR_VALUE);
    assert_message(s, "var inte medlem");
    after = dump_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
    sdt_session_free(s);
}

static void wrong_questions_are_told(void **state)
{
    sdt_session *s = new_passed();
    sdt_table *table;

    (void)state;
    assert_status(s, sdt_dissemination(s, OPTIONS("municipality", "126"), &table),
                  SDT_ERROR_NOT_FOUND);
    assert_status(s, sdt_dissemination(s, OPTIONS("year", "0"), &table), SDT_ERROR_VALUE);
    assert_null(table);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_member_has_passed_a_result_on_or_not),
        cmocka_unit_test(nothing_is_asked_of_what_is_not_there_or_not_joint),
        cmocka_unit_test(those_are_asked_who_were_members_and_still_are),
        cmocka_unit_test(passing_on_is_one_change_with_what_was_said_of_it),
        cmocka_unit_test(what_cannot_be_passed_on_is_refused_and_nothing_changes),
        cmocka_unit_test(wrong_questions_are_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
