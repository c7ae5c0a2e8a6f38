/*
 * lib/programme, the tree of a programme, and which programme a year belongs to.
 */
#include "support/cooperation.h"

struct node {
    int level;
    const char *kind;
    const char *key;
    int parent;
};

static void assert_tree(sdt_session *s, const struct node *nodes, size_t count)
{
    sdt_table *tree;

    assert_ok(s, sdt_programme_tree(s, "program", NULL, &tree));
    assert_int_equal(sdt_table_row_count(tree), count);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(sdt_table_next(tree), SDT_OK);
        assert_int_equal(whole(tree, "level"), nodes[i].level);
        assert_string_equal(cell(tree, "kind"), nodes[i].kind);
        assert_string_equal(cell(tree, "key"), nodes[i].key);
        assert_int_equal(whole(tree, "parent"), nodes[i].parent);
    }
    sdt_table_free(tree);
}

static void tree_goes_from_the_programme_down_to_its_sub_goals(void **state)
{
    static const struct node nodes[] = {{1, "programme", "program", -1},
                                        {2, "area", "omrade", 0},
                                        {3, "focus_area", "fokus", 1},
                                        {4, "goal", "mal", 2},
                                        {5, "sub_goal", "delmal", 3}};
    sdt_session *s = new_programme(NULL);
    sdt_table *tree;

    (void)state;
    assert_tree(s, nodes, COUNT(nodes));
    assert_ok(s, sdt_programme_tree(s, "program", NULL, &tree));
    assert_int_equal(sdt_table_seek(tree, 0), SDT_OK);
    assert_string_equal(cell(tree, "title"), "Programmet");
    assert_false(sdt_table_has(tree, sdt_table_column_find(tree, "position")));
    assert_int_equal(sdt_table_seek(tree, 2), SDT_OK);
    assert_string_equal(cell(tree, "title"), "Fokus");
    assert_int_equal(whole(tree, "position"), 1);
    sdt_table_free(tree);
    sdt_session_free(s);
}

static void children_stand_by_position_and_each_before_its_own(void **state)
{
    static const struct node nodes[] = {
        {1, "programme", "program", -1}, {2, "area", "forst", 0},     {3, "focus_area", "b", 1},
        {3, "focus_area", "a", 1},       {2, "area", "omrade", 0},    {3, "focus_area", "fokus", 4},
        {4, "goal", "mal", 5},           {5, "sub_goal", "delmal", 6}};
    sdt_session *s = new_programme(NULL);

    (void)state;
    PUT(s, AREA, "omrade", "position", "2");
    PUT(s, AREA, "forst", "programme", "program", "name", "Först", "position", "1");
    PUT(s, FOCUS_AREA, "a", "area", "forst", "name", "A", "position", "2");
    PUT(s, FOCUS_AREA, "b", "area", "forst", "name", "B", "position", "1");
    assert_tree(s, nodes, COUNT(nodes));
    sdt_session_free(s);
}

static void other_programmes_are_not_in_the_tree(void **state)
{
    static const struct node nodes[] = {{1, "programme", "program", -1}};
    sdt_session *s = new_session(NULL);

    (void)state;
    PUT(s, COOPERATION, "samverkan", "name", "Samverkan");
    PUT(s, PROGRAMME, "program", "title", "Ett", "cooperation", "samverkan", "valid_from", "2019",
        "valid_until", "2022");
    PUT(s, PROGRAMME, "annat", "title", "Annat", "cooperation", "samverkan", "valid_from", "2023",
        "valid_until", "2026");
    PUT(s, AREA, "omrade", "programme", "annat", "name", "Området");
    assert_tree(s, nodes, COUNT(nodes));
    sdt_session_free(s);
}

static void unknown_programme_names_the_nearest(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *tree;

    (void)state;
    assert_status(s, sdt_programme_tree(s, "progam", NULL, &tree), SDT_ERROR_NOT_FOUND);
    assert_null(tree);
    assert_message(s, "program");
    sdt_session_free(s);
}

static void assert_programme_of(sdt_session *s, int year, const char *key)
{
    sdt_record *record;

    assert_ok(s, sdt_programme_find(s, year, &record));
    assert_string_equal(sdt_record_key(record), key);
    sdt_record_free(record);
}

/* All three members adopt it on a day. */
static void bring_into_force(sdt_session *s, const char *programme, const char *date)
{
    static const char *const members[] = {"0126", "0128", "0181"};

    for (int i = 0; i < 3; i++)
        assert_ok(s,
                  sdt_programme_adopt(s, programme, members[i], date, NULL, "adopted", NULL, NULL));
}

static void year_has_the_programme_that_is_valid_in_it(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, PROGRAMME, "forra", "title", "Förra", "cooperation", "samverkan", "valid_from", "2019",
        "valid_until", "2022");
    bring_into_force(s, "forra", "2019-10-11");
    assert_programme_of(s, 2019, "forra");
    assert_programme_of(s, 2022, "forra");
    assert_programme_of(s, 2023, "program");
    assert_programme_of(s, 2026, "program");
    sdt_session_free(s);
}

/* A draft takes no year over, and the year before any is in force says which draft there is. */
static void draft_is_no_years_programme(void **state)
{
    sdt_session *s = new_whole(NULL);
    sdt_record *record;

    (void)state;
    PUT(s, PROGRAMME, "nasta", "title", "Nästa", "cooperation", "samverkan", "valid_from", "2024",
        "valid_until", "2027", "replaces", "program");
    assert_programme_of(s, 2024, "program");
    PUT(s, PROGRAMME, "aldre", "title", "Äldre", "cooperation", "samverkan", "valid_from", "2015",
        "valid_until", "2018");
    assert_status(s, sdt_programme_find(s, 2016, &record), SDT_ERROR_NOT_FOUND);
    assert_message(s, "aldre");
    bring_into_force(s, "nasta", "2024-03-01");
    assert_programme_of(s, 2023, "program");
    assert_programme_of(s, 2024, "nasta");
    sdt_session_free(s);
}

static void of_several_the_latest_is_taken(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, PROGRAMME, "langt", "title", "Långt", "cooperation", "samverkan", "valid_from", "2019",
        "valid_until", "2030");
    bring_into_force(s, "langt", "2019-10-11");
    assert_programme_of(s, 2023, "program");
    assert_programme_of(s, 2022, "langt");
    assert_programme_of(s, 2027, "langt"); /* valid still, though the other began later */
    PUT(s, PROGRAMME, "andra", "title", "Andra", "cooperation", "samverkan", "valid_from", "2023",
        "valid_until", "2026", "document_date", "2023-05-16");
    bring_into_force(s, "andra", "2023-06-16");
    assert_programme_of(s, 2023, "andra");
    sdt_session_free(s);
}

static void year_after_the_last_programme_has_the_last_one(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    assert_programme_of(s, 2031, "program");
    sdt_session_free(s);
}

static void year_before_the_first_programme_has_none(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_record *record;

    (void)state;
    assert_status(s, sdt_programme_find(s, 2022, &record), SDT_ERROR_NOT_FOUND);
    assert_null(record);
    assert_message(s, "2022");
    assert_status(s, sdt_programme_find(s, 0, &record), SDT_ERROR_VALUE);
    assert_status(s, sdt_programme_find(s, 10000, &record), SDT_ERROR_VALUE);
    sdt_session_free(s);
}

/* Both verbs, with memory enough. */
static void ask_both(sdt_session *s)
{
    sdt_table *tree;
    sdt_record *record;

    assert_ok(s, sdt_programme_tree(s, "program", NULL, &tree));
    assert_ok(s, sdt_programme_find(s, 2024, &record));
    sdt_table_free(tree);
    sdt_record_free(record);
}

static void lack_of_memory_is_told_and_leaves_nothing_behind(void **state)
{
    struct ledger ledger = {0};
    sdt_session *s = new_whole(&ledger);
    sdt_table *tree = NULL;
    sdt_record *record = NULL;
    long blocks;
    int status;

    (void)state;
    ask_both(s); /* statements that are kept prepared are made */
    blocks = ledger.blocks;
    for (int find = 0; find < 2; find++) {
        for (long n = 1;; n++) {
            ledger.failed = false;
            ledger.fail_in = n;
            status = find ? sdt_programme_find(s, 2024, &record)
                          : sdt_programme_tree(s, "program", NULL, &tree);
            ledger.fail_in = 0;
            if (!ledger.failed)
                break;
            assert_int_equal(status, SDT_ERROR_MEMORY);
            assert_true(find ? !record : !tree);
            ask_both(s); /* makes again what was given up of them */
            assert_int_equal(ledger.blocks, blocks);
        }
        assert_ok(s, status);
        sdt_table_free(tree);
        sdt_record_free(record);
        tree = NULL;
    }
    sdt_session_free(s);
    assert_int_equal(ledger.blocks, 0);
}

static void wrong_calls_are_told(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *tree;
    sdt_record *record;

    (void)state;
    assert_int_equal(sdt_programme_tree(NULL, "program", NULL, &tree), SDT_ERROR_MISUSE);
    assert_null(tree);
    assert_status(s, sdt_programme_tree(s, NULL, NULL, &tree), SDT_ERROR_MISUSE);
    assert_status(s, sdt_programme_tree(s, "program", NULL, NULL), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_programme_find(NULL, 2024, &record), SDT_ERROR_MISUSE);
    assert_null(record);
    assert_status(s, sdt_programme_find(s, 2024, NULL), SDT_ERROR_MISUSE);
    assert_ok(s, sdt_session_close(s));
    assert_status(s, sdt_programme_tree(s, "program", NULL, &tree), SDT_ERROR_MISUSE);
    assert_status(s, sdt_programme_find(s, 2024, &record), SDT_ERROR_MISUSE);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tree_goes_from_the_programme_down_to_its_sub_goals),
        cmocka_unit_test(children_stand_by_position_and_each_before_its_own),
        cmocka_unit_test(other_programmes_are_not_in_the_tree),
        cmocka_unit_test(unknown_programme_names_the_nearest),
        cmocka_unit_test(year_has_the_programme_that_is_valid_in_it),
        cmocka_unit_test(draft_is_no_years_programme),
        cmocka_unit_test(of_several_the_latest_is_taken),
        cmocka_unit_test(year_after_the_last_programme_has_the_last_one),
        cmocka_unit_test(year_before_the_first_programme_has_none),
        cmocka_unit_test(lack_of_memory_is_told_and_leaves_nothing_behind),
        cmocka_unit_test(wrong_calls_are_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
