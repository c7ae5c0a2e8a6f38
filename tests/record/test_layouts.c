/*
 * The layouts that can be asked for are those of the tables that are made: every verb is run, every
 * table it makes is held against its layout, and no layout is without a table. The test stands in
 * for sdt__table_new(), by an option of the linker, to see all of them.
 */
#include "support/scenarios.h"

#include "record/table.h"

#include <stdio.h>
#include <string.h>

enum { MOST = 100 };

/* What has been made so far. */
static bool made[MOST];

/* Of export_json alone, which nobody sees. */
static bool is_internal(const char *name)
{
    return strcmp(name, "noted_values") == 0;
}

/* What is wrong with a table, by what its layout says; NULL when nothing is. */
static const char *difference(const sdt_table *table, int layout)
{
    if (layout < 0)
        return "has no layout";
    if (sdt_table_column_count(table) != sdt_layout_column_count(layout))
        return "has another number of columns than its layout";
    for (int i = 0; i < sdt_table_column_count(table); i++)
        if (strcmp(sdt_table_column_name(table, i), sdt_layout_column_name(layout, i)) != 0 ||
            sdt_table_column_type(table, i) != sdt_layout_column_type(layout, i))
            return "has other columns than its layout";
    return NULL;
}

sdt_table *__real_sdt__table_new(sdt_session *session, const struct sdt__table_layout *layout);
sdt_table *__wrap_sdt__table_new(sdt_session *session, const struct sdt__table_layout *layout);

sdt_table *__wrap_sdt__table_new(sdt_session *session, const struct sdt__table_layout *layout)
{
    sdt_table *table = __real_sdt__table_new(session, layout);
    const int found = sdt_layout_find(layout->name);

    if (!table || is_internal(layout->name))
        return table;
    if (difference(table, found))
        fail_msg("the table %s %s", layout->name, difference(table, found));
    made[found] = true;
    return table;
}

static void arm_nothing(void *user, long n)
{
    (void)user;
    (void)n;
}

static bool refused_nothing(void *user)
{
    (void)user;
    return false;
}

static void every_table_has_the_layout_that_is_told_and_every_layout_a_table(void **state)
{
    struct fixture *fixture = *state;
    const struct failing never = {.allocator = ledger_allocate,
                                  .user = &fixture->ledger,
                                  .arm = arm_nothing,
                                  .disarm = refused_nothing,
                                  .every = 1};

    assert_true(sdt_layout_count() <= MOST);
    for (size_t i = 0; i < scenario_count; i++) {
        survive(&scenarios[i], &never, fixture->path);
        remove(fixture->path);
    }
    for (int i = 0; i < sdt_layout_count(); i++)
        if (!made[i])
            fail_msg("no scenario makes the table %s", sdt_layout_name(i));
}

static void a_layout_is_found_by_its_name_alone(void **state)
{
    (void)state;
    for (int i = 0; i < sdt_layout_count(); i++)
        assert_int_equal(sdt_layout_find(sdt_layout_name(i)), i);
    assert_int_equal(sdt_layout_find("Followup"), -1);
    assert_int_equal(sdt_layout_find(""), -1);
    assert_int_equal(sdt_layout_find(NULL), -1);
}

/* Words that people read: some, on one line, with no space at the ends and no full stop. */
static void assert_words(const char *words, int layout, const char *column)
{
    const size_t size = words ? strlen(words) : 0;

    if (size == 0 || strchr(words, '\n') || words[0] == ' ' || words[size - 1] == ' ' ||
        words[size - 1] == '.')
        fail_msg("%s.%s: \"%s\"", sdt_layout_name(layout), column, words ? words : "NULL");
}

static void every_column_has_a_name_of_its_own_a_type_and_help(void **state)
{
    (void)state;
    for (int i = 0; i < sdt_layout_count(); i++) {
        assert_true(sdt_layout_column_count(i) > 0);
        for (int j = 0; j < sdt_layout_column_count(i); j++) {
            const char *name = sdt_layout_column_name(i, j);
            const int type = sdt_layout_column_type(i, j);

            assert_words(name, i, "name");
            for (int k = 0; k < j; k++)
                assert_string_not_equal(name, sdt_layout_column_name(i, k));
            assert_true(type == SDT_TYPE_TEXT || type == SDT_TYPE_INTEGER ||
                        type == SDT_TYPE_NUMBER);
            assert_words(sdt_layout_column_help(i, j, "sv"), i, name);
            assert_words(sdt_layout_column_help(i, j, "en"), i, name);
        }
    }
}

static void what_is_no_layout_or_column_has_nothing(void **state)
{
    const int outside[] = {-1, sdt_layout_count(), INT32_MIN, INT32_MAX};

    (void)state;
    for (size_t i = 0; i < COUNT(outside); i++) {
        assert_null(sdt_layout_name(outside[i]));
        assert_int_equal(sdt_layout_column_count(outside[i]), 0);
        assert_null(sdt_layout_column_name(outside[i], 0));
        assert_int_equal(sdt_layout_column_type(outside[i], 0), 0);
        assert_null(sdt_layout_column_help(outside[i], 0, "en"));
    }
    assert_null(sdt_layout_column_name(0, -1));
    assert_null(sdt_layout_column_name(0, sdt_layout_column_count(0)));
    assert_int_equal(sdt_layout_column_type(0, sdt_layout_column_count(0)), 0);
    assert_null(sdt_layout_column_help(0, -1, "sv"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            every_table_has_the_layout_that_is_told_and_every_layout_a_table, fixture_bare,
            fixture_end),
        cmocka_unit_test(a_layout_is_found_by_its_name_alone),
        cmocka_unit_test(every_column_has_a_name_of_its_own_a_type_and_help),
        cmocka_unit_test(what_is_no_layout_or_column_has_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
