/*
 * lib/programme, renewal: the draft of the next programme, and where each sub-goal went.
 */
#include "support/cooperation.h"

#include <stdio.h>

/* Five sub-goals under one goal, of which each goes another way. */
static sdt_session *new_old_programme(struct ledger *ledger)
{
    sdt_session *s = new_programme(ledger);

    PUT(s, LEVEL_NAME, "n", "programme", "program", "level", "goal", "name", "ambition", "plural",
        "ambitioner");
    PUT(s, SUB_GOAL, "program.b", "goal", "mal", "title", "Bussar", "position", "2", "weight", "3");
    PUT(s, SUB_GOAL, "c", "goal", "mal", "title", "Cyklar", "position", "3");
    PUT(s, SUB_GOAL, "d", "goal", "mal", "title", "Drivmedel", "position", "4");
    PUT(s, SUB_GOAL, "e", "goal", "mal", "title", "Elbilar", "position", "5");
    return s;
}

static int renew(sdt_session *s, const char *const *mappings, sdt_table **out)
{
    return sdt_programme_renew(s, "program", "nasta", "Nästa", 2027, 2030, mappings, NULL, out);
}

static const char *const *ways(void)
{
    static const char *const list[] = {
        "split", "delmal",  "words",     "Ena",  "split", "delmal", "words",    "Andra",  "merge",
        "c",     "into",    "program.b", "drop", "d",     "note",   "Uppnått.", "reword", "e",
        "words", "Eldrift", "new",       "mal",  "words", "Flyg",   NULL};

    return list;
}

static void assert_row(sdt_table *table, const char *role, const char *earlier, const char *later)
{
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "role"), role);
    assert_string_equal(cell(table, "earlier") ? cell(table, "earlier") : "-", earlier);
    assert_string_equal(cell(table, "later") ? cell(table, "later") : "-", later);
}

static void each_sub_goal_is_told_where_it_went(void **state)
{
    sdt_session *s = new_old_programme(NULL);
    sdt_table *table;

    (void)state;
    assert_ok(s, renew(s, ways(), &table));
    assert_int_equal(sdt_table_row_count(table), 7);
    assert_row(table, "split", "delmal", "nasta.delmal.1");
    assert_string_equal(cell(table, "later_title"), "Ena");
    assert_row(table, "split", "delmal", "nasta.delmal.2");
    assert_row(table, "merged", "program.b", "nasta.b");
    assert_row(table, "merged", "c", "nasta.b");
    assert_row(table, "dropped", "d", "-");
    assert_string_equal(cell(table, "note"), "Uppnått.");
    assert_row(table, "reworded", "e", "nasta.e");
    assert_row(table, "new", "-", "nasta.mal.6");
    assert_string_equal(cell(table, "later_programme"), "nasta");
    sdt_table_free(table);
    sdt_session_free(s);
}

/* What became of the sub-goals there nobody has said. */
static void a_later_programme_without_sub_goals_is_not_told_of(void **state)
{
    sdt_session *s = new_old_programme(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, PROGRAMME, "emellan", "title", "Emellan", "cooperation", "samverkan", "valid_from",
        "2025", "valid_until", "2026", "replaces", "program");
    assert_ok(s, renew(s, ways(), NULL));
    assert_ok(s, sdt_programme_successors(s, "program", &table));
    assert_int_equal(sdt_table_row_count(table), 7);
    while (sdt_table_next(table) == SDT_OK)
        assert_string_equal(cell(table, "later_programme"), "nasta");
    sdt_table_free(table);
    sdt_session_free(s);
}

static void each_new_sub_goal_is_told_where_it_came_from(void **state)
{
    sdt_session *s = new_old_programme(NULL);
    sdt_table *table;

    (void)state;
    assert_ok(s, renew(s, ways(), NULL));
    assert_ok(s, sdt_programme_predecessors(s, "nasta", &table));
    assert_int_equal(sdt_table_row_count(table), 7);
    assert_row(table, "split", "delmal", "nasta.delmal.1");
    assert_row(table, "split", "delmal", "nasta.delmal.2");
    assert_row(table, "merged", "c", "nasta.b");
    assert_row(table, "merged", "program.b", "nasta.b");
    assert_row(table, "reworded", "e", "nasta.e");
    assert_row(table, "new", "-", "nasta.mal.6");
    assert_row(table, "dropped", "d", "-");
    sdt_table_free(table);
    assert_ok(s, sdt_programme_predecessors(s, "program", &table));
    assert_int_equal(sdt_table_row_count(table), 0);
    sdt_table_free(table);
    sdt_session_free(s);
}

static void draft_has_the_structure_the_words_and_the_level_names(void **state)
{
    static const char *const expected[] = {
        "nasta Nästa",     "nasta.omrade Området", "nasta.fokus Fokus",
        "nasta.mal Målet", "nasta.delmal.1 Ena",   "nasta.delmal.2 Andra",
        "nasta.b Bussar",  "nasta.e Eldrift",      "nasta.mal.6 Flyg",
    };
    sdt_session *s = new_old_programme(NULL);
    sdt_record *record;
    sdt_table *tree;

    (void)state;
    assert_ok(s, renew(s, ways(), NULL));
    assert_ok(s, sdt_programme_tree(s, "nasta", NULL, &tree));
    for (size_t i = 0; i < COUNT(expected); i++) {
        char row[80];

        assert_int_equal(sdt_table_next(tree), SDT_OK);
        snprintf(row, sizeof row, "%s %s", cell(tree, "key"), cell(tree, "title"));
        assert_string_equal(row, expected[i]);
        if (i == 3)
            assert_string_equal(cell(tree, "word"), "ambition");
    }
    assert_int_equal(sdt_table_next(tree), SDT_END);
    sdt_table_free(tree);
    assert_ok(s, sdt_get(s, SDT_KIND_SUB_GOAL, "nasta.b", &record));
    assert_true(sdt_sub_goal_weight(record) == 3);
    sdt_record_free(record);
    assert_ok(s, sdt_get(s, SDT_KIND_PROGRAMME, "nasta", &record));
    assert_string_equal(sdt_programme_replaces(record), "program");
    assert_int_equal(sdt_programme_valid_until(record), 2030);
    assert_int_equal(sdt_programme_sub_goals_per_focus_area(record), 1);
    sdt_record_free(record);
    sdt_session_free(s);
}

static void draft_is_a_draft_and_the_old_one_stays_in_force(void **state)
{
    sdt_session *s = new_whole(NULL);
    sdt_table *table;

    (void)state;
    assert_ok(s, renew(s, NULL, NULL));
    assert_ok(s, sdt_programmes(s, "2027-06-01", &table));
    while (sdt_table_next(table) == SDT_OK)
        assert_string_equal(cell(table, "state"),
                            strcmp(cell(table, "programme"), "nasta") == 0 ? "draft" : "in_force");
    sdt_table_free(table);
    sdt_session_free(s);
}

/* What was removed during the old period is not there to be renewed, and all that lies in what is
   dropped goes with it. */
static void dropped_and_removed_parts_are_not_in_the_draft(void **state)
{
    sdt_session *s = new_old_programme(NULL);
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_programme_amend(s, "program", "2024-01-01", "Bort", OPTIONS("remove", "e"),
                                     NULL, NULL));
    assert_ok(s, renew(s, OPTIONS("drop", "fokus"), &table));
    assert_int_equal(sdt_table_row_count(table), 4);
    assert_row(table, "dropped", "delmal", "-");
    assert_row(table, "dropped", "program.b", "-");
    assert_row(table, "dropped", "c", "-");
    assert_row(table, "dropped", "d", "-");
    sdt_table_free(table);
    assert_ok(s, sdt_programme_tree(s, "nasta", NULL, &table));
    assert_int_equal(sdt_table_row_count(table), 2);
    sdt_table_free(table);
    sdt_session_free(s);
}

static void keys_begin_with_the_prefix(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_record *record;

    (void)state;
    assert_ok(s, sdt_programme_renew(s, "program", "nasta", "Nästa", 2027, 2030, NULL,
                                     OPTIONS("prefix", "n-"), NULL));
    assert_ok(s, sdt_get(s, SDT_KIND_SUB_GOAL, "n-delmal", &record));
    assert_string_equal(sdt_sub_goal_goal(record), "n-mal");
    sdt_record_free(record);
    sdt_session_free(s);
}

/* A goal may have the key of its focus area. */
static void parts_with_one_key_are_told_apart_by_their_kind(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_record *record;

    (void)state;
    PUT(s, GOAL, "fokus", "focus_area", "fokus", "title", "Samma nyckel", "position", "2");
    assert_status(s, renew(s, OPTIONS("reword", "fokus", "words", "Skärpa"), NULL),
                  SDT_ERROR_VALUE);
    assert_ok(s, renew(s,
                       OPTIONS("reword", "fokus", "kind", "goal", "words", "Skärpa", "new", "fokus",
                               "words", "Nytt"),
                       NULL));
    assert_ok(s, sdt_get(s, SDT_KIND_GOAL, "nasta.fokus", &record));
    assert_string_equal(sdt_goal_title(record), "Skärpa");
    sdt_record_free(record);
    assert_ok(s, sdt_get(s, SDT_KIND_FOCUS_AREA, "nasta.fokus", &record));
    assert_string_equal(sdt_focus_area_name(record), "Fokus");
    sdt_record_free(record);
    assert_ok(s, sdt_get(s, SDT_KIND_SUB_GOAL, "nasta.fokus.1", &record));
    assert_string_equal(sdt_sub_goal_goal(record), "nasta.fokus");
    sdt_record_free(record);
    sdt_session_free(s);
}

static void wrong_renewals_are_told_and_leave_nothing(void **state)
{
    sdt_session *s = new_old_programme(NULL);
    int64_t count;

    (void)state;
    assert_status(s, renew(s, OPTIONS("drop", "delmål"), NULL), SDT_ERROR_NOT_FOUND);
    assert_message(s, "delmal");
    assert_status(s, renew(s, OPTIONS("split", "mal", "words", "Två"), NULL), SDT_ERROR_VALUE);
    assert_status(s, renew(s, OPTIONS("split", "c"), NULL), SDT_ERROR_REQUIRED);
    assert_status(s, renew(s, OPTIONS("merge", "c"), NULL), SDT_ERROR_REQUIRED);
    assert_status(s, renew(s, OPTIONS("merge", "c", "into", "d", "drop", "d"), NULL),
                  SDT_ERROR_VALUE);
    assert_status(s, renew(s, OPTIONS("drop", "c", "reword", "c", "words", "Nej"), NULL),
                  SDT_ERROR_VALUE);
    assert_status(s, renew(s, OPTIONS("words", "Nej"), NULL), SDT_ERROR_MISUSE);
    assert_status(
        s, sdt_programme_renew(s, "program", "program", "Nästa", 2027, 2030, NULL, NULL, NULL),
        SDT_ERROR_EXISTS);
    assert_status(s,
                  sdt_programme_renew(s, "program", "nasta", "Nästa", 2030, 2027, NULL, NULL, NULL),
                  SDT_ERROR_VALUE);
    assert_message(s, "2030");
    assert_ok(s, sdt_count(s, SDT_KIND_PROGRAMME, &count));
    assert_int_equal(count, 1);
    assert_ok(s, sdt_count(s, SDT_KIND_SUCCESSION, &count));
    assert_int_equal(count, 0);
    sdt_session_free(s);
}

static void lack_of_memory_is_told_and_changes_nothing(void **state)
{
    struct ledger ledger = {0};
    sdt_session *s = new_old_programme(&ledger);
    sdt_table *table;
    int64_t count;
    int status;

    (void)state;
    for (long n = 1;; n++) {
        ledger.failed = false;
        ledger.fail_in = n;
        status = renew(s, ways(), &table);
        ledger.fail_in = 0;
        if (!ledger.failed)
            break;
        assert_int_equal(status, SDT_ERROR_MEMORY);
        assert_null(table);
        assert_ok(s, sdt_count(s, SDT_KIND_PROGRAMME, &count));
        assert_int_equal(count, 1);
    }
    assert_ok(s, status);
    sdt_table_free(table);
    sdt_session_free(s);
    assert_int_equal(ledger.blocks, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_sub_goal_is_told_where_it_went),
        cmocka_unit_test(a_later_programme_without_sub_goals_is_not_told_of),
        cmocka_unit_test(each_new_sub_goal_is_told_where_it_came_from),
        cmocka_unit_test(draft_has_the_structure_the_words_and_the_level_names),
        cmocka_unit_test(draft_is_a_draft_and_the_old_one_stays_in_force),
        cmocka_unit_test(dropped_and_removed_parts_are_not_in_the_draft),
        cmocka_unit_test(keys_begin_with_the_prefix),
        cmocka_unit_test(parts_with_one_key_are_told_apart_by_their_kind),
        cmocka_unit_test(wrong_renewals_are_told_and_leave_nothing),
        cmocka_unit_test(lack_of_memory_is_told_and_changes_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
