/*
 * lib/programme, amendments: the tree of a day has the parts and the words of that day.
 */
#include "support/cooperation.h"

#include <stdio.h>

/* The tree as one text: "kind key words" of each row, ended by "; ". */
static void assert_tree(sdt_session *s, const char *day, const char *expected)
{
    char all[600] = "";
    sdt_table *tree;

    assert_ok(s, sdt_programme_tree(s, "program", day, &tree));
    while (sdt_table_next(tree) == SDT_OK) {
        const size_t used = strlen(all);

        snprintf(all + used, sizeof all - used, "%s %s; ", cell(tree, "key"), cell(tree, "title"));
    }
    sdt_table_free(tree);
    assert_string_equal(all, expected);
}

static int amend(sdt_session *s, const char *date, const char *const *changes)
{
    return sdt_programme_amend(s, "program", date, "Ändring", changes, NULL, NULL);
}

static const char before[] = "program Programmet; omrade Området; fokus Fokus; mal Målet; "
                             "delmal Delmålet; ";

static void words_of_a_day_are_those_before_later_amendments(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    assert_ok(s, amend(s, "2023-06-01", OPTIONS("reword", "delmal", "words", "Andra")));
    assert_ok(s, amend(s, "2024-01-14",
                       OPTIONS("reword", "delmal", "words", "Tredje", "reword", "fokus", "words",
                               "Skärpa")));
    assert_tree(s, "2023-05-31", before);
    assert_tree(s, "2023-06-01",
                "program Programmet; omrade Området; fokus Fokus; mal Målet; delmal Andra; ");
    assert_tree(s, "2024-01-13",
                "program Programmet; omrade Området; fokus Fokus; mal Målet; delmal Andra; ");
    assert_tree(s, NULL,
                "program Programmet; omrade Området; fokus Skärpa; mal Målet; delmal Tredje; ");
    sdt_session_free(s);
}

/* What changes nothing is no amendment, and none is recorded. */
static void words_that_are_the_same_are_refused(void **state)
{
    sdt_session *s = new_whole(NULL);
    int64_t count;

    (void)state;
    assert_status(s, amend(s, "2023-06-01", OPTIONS("reword", "delmal", "words", "Delmålet")),
                  SDT_ERROR_VALUE);
    assert_message(s, "delmal har redan lydelsen \"Delmålet\"");
    assert_status(s,
                  amend(s, "2023-06-01",
                        OPTIONS("reword", "mal", "words", "Nytt mål", "reword", "delmal", "words",
                                "Delmålet")),
                  SDT_ERROR_VALUE);
    assert_ok(s, sdt_count(s, SDT_KIND_AMENDMENT, &count));
    assert_int_equal(count, 0);
    assert_tree(s, NULL, before);
    sdt_session_free(s);
}

static void parts_come_and_go_with_what_lies_in_them(void **state)
{
    sdt_session *s = new_whole(NULL);
    sdt_table *tree;

    (void)state;
    assert_ok(
        s, amend(s, "2023-06-01",
                 OPTIONS("add", "mal2", "kind", "goal", "parent", "fokus", "words", "Andra målet",
                         "add", "delmal2", "kind", "sub_goal", "parent", "mal2", "words", "Nytt")));
    assert_ok(s, amend(s, "2024-01-14", OPTIONS("remove", "mal")));
    assert_tree(s, "2023-05-31", before);
    assert_tree(s, "2023-06-01",
                "program Programmet; omrade Området; fokus Fokus; mal Målet; delmal Delmålet; "
                "mal2 Andra målet; delmal2 Nytt; ");
    assert_tree(s, "2024-01-14",
                "program Programmet; omrade Området; fokus Fokus; mal2 Andra målet; "
                "delmal2 Nytt; ");
    assert_ok(s, sdt_programme_tree(s, "program", "2023-07-01", &tree));
    assert_int_equal(sdt_table_seek(tree, 4), SDT_OK);
    assert_string_equal(cell(tree, "until"), "2024-01-14");
    assert_int_equal(sdt_table_seek(tree, 5), SDT_OK);
    assert_string_equal(cell(tree, "since"), "2023-06-01");
    assert_int_equal(whole(tree, "position"), 2);
    sdt_table_free(tree);
    sdt_session_free(s);
}

static void assert_change(sdt_table *table, const char *date, const char *role, const char *key,
                          const char *old, const char *new)
{
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "date"), date);
    assert_string_equal(cell(table, "role"), role);
    assert_string_equal(cell(table, "key"), key);
    assert_string_equal(cell(table, "before") ? cell(table, "before") : "-", old);
    assert_string_equal(cell(table, "after") ? cell(table, "after") : "-", new);
}

static void changes_tell_what_was_changed_part_by_part_and_who_decided(void **state)
{
    sdt_session *s = new_whole(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, LEVEL_NAME, "n", "programme", "program", "level", "sub_goal", "name", "inriktning");
    PUT(s, DECISION, "beslut", "body", "kommitten", "date", "2024-01-14", "title", "Ändra",
        "outcome", "approved");
    assert_ok(s, amend(s, "2023-06-01", OPTIONS("remove", "mal")));
    assert_ok(s, sdt_programme_amend(
                     s, "program", "2024-01-14", "Återtaget",
                     OPTIONS("add", "nytt", "kind", "sub_goal", "parent", "fokus", "words", "Åter"),
                     OPTIONS("decision", "beslut", "key", "andra"), &table));
    assert_int_equal(sdt_table_row_count(table), 3);
    assert_change(table, "2023-06-01", "removed", "mal", "Målet", "-");
    assert_change(table, "2023-06-01", "removed", "delmal", "Delmålet", "-");
    assert_null(cell(table, "body"));
    assert_string_equal(cell(table, "word"), "inriktning");
    assert_change(table, "2024-01-14", "added", "nytt", "-", "Åter");
    assert_string_equal(cell(table, "body"), "Kommittén");
    assert_string_equal(cell(table, "amendment"), "andra");
    assert_string_equal(cell(table, "title"), "Återtaget");
    sdt_table_free(table);
    sdt_session_free(s);
}

static void level_is_called_what_the_programme_calls_it(void **state)
{
    sdt_session *s = new_whole(NULL);
    sdt_table *tree;

    (void)state;
    PUT(s, LEVEL_NAME, "n", "programme", "program", "level", "sub_goal", "name", "inriktning");
    assert_ok(s, sdt_programme_tree(s, "program", NULL, &tree));
    assert_int_equal(sdt_table_seek(tree, 3), SDT_OK);
    assert_string_equal(cell(tree, "word"), "mål");
    assert_int_equal(sdt_table_seek(tree, 4), SDT_OK);
    assert_string_equal(cell(tree, "word"), "inriktning");
    sdt_table_free(tree);
    sdt_session_free(s);
}

static void amendment_is_whole_or_not_at_all(void **state)
{
    static const char *const none[] = {NULL};
    sdt_session *s = new_whole(NULL);
    int64_t count;

    (void)state;
    assert_status(
        s,
        amend(s, "2023-06-01", OPTIONS("reword", "delmal", "words", "Andra", "remove", "delmål")),
        SDT_ERROR_NOT_FOUND);
    assert_message(s, "delmal");
    assert_status(s, amend(s, "2023-06-01", none), SDT_ERROR_MISUSE);
    assert_status(s, amend(s, "2023-06-01", OPTIONS("words", "Andra")), SDT_ERROR_MISUSE);
    assert_status(s, amend(s, "2023-06-01", OPTIONS("reword", "delmal")), SDT_ERROR_REQUIRED);
    assert_status(s, amend(s, "2023-06-01", OPTIONS("add", "nytt", "words", "Nytt")),
                  SDT_ERROR_REQUIRED);
    assert_status(
        s,
        amend(s, "2023-06-01",
              OPTIONS("add", "nytt", "kind", "goal", "parent", "delmal", "words", "Nytt")),
        SDT_ERROR_VALUE);
    assert_status(s, amend(s, "2023-06-31", OPTIONS("remove", "mal")), SDT_ERROR_VALUE);
    assert_ok(s, sdt_count(s, SDT_KIND_AMENDMENT, &count));
    assert_int_equal(count, 0);
    assert_tree(s, NULL, before);
    assert_ok(s, amend(s, "2023-06-01", OPTIONS("remove", "delmal")));
    assert_status(s, amend(s, "2023-06-02", OPTIONS("reword", "delmal", "words", "Borta")),
                  SDT_ERROR_NOT_FOUND);
    sdt_session_free(s);
}

static void amendments_are_made_in_the_order_they_were_decided(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    assert_ok(s, amend(s, "2024-01-14", OPTIONS("reword", "delmal", "words", "Andra")));
    assert_status(s, amend(s, "2023-06-01", OPTIONS("reword", "delmal", "words", "Första")),
                  SDT_ERROR_VALUE);
    assert_message(s, "2024-01-14");
    sdt_session_free(s);
}

static void lack_of_memory_is_told_and_changes_nothing(void **state)
{
    struct ledger ledger = {0};
    sdt_session *s = new_programme(&ledger);
    int64_t count;
    int status;

    (void)state;
    for (long n = 1;; n++) {
        ledger.failed = false;
        ledger.fail_in = n;
        status = amend(s, "2023-06-01",
                       OPTIONS("reword", "fokus", "words", "Skärpa", "remove", "mal"));
        ledger.fail_in = 0;
        if (!ledger.failed)
            break;
        assert_int_equal(status, SDT_ERROR_MEMORY);
        assert_ok(s, sdt_count(s, SDT_KIND_AMENDMENT_CHANGE, &count));
        assert_int_equal(count, 0);
    }
    assert_ok(s, status);
    sdt_session_free(s);
    assert_int_equal(ledger.blocks, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_of_a_day_are_those_before_later_amendments),
        cmocka_unit_test(words_that_are_the_same_are_refused),
        cmocka_unit_test(parts_come_and_go_with_what_lies_in_them),
        cmocka_unit_test(changes_tell_what_was_changed_part_by_part_and_who_decided),
        cmocka_unit_test(level_is_called_what_the_programme_calls_it),
        cmocka_unit_test(amendment_is_whole_or_not_at_all),
        cmocka_unit_test(amendments_are_made_in_the_order_they_were_decided),
        cmocka_unit_test(lack_of_memory_is_told_and_changes_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
