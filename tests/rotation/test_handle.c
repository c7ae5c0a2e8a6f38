/*
 * lib/rotation, the public handle: facts in, tables out.
 */
#include "rotation/planner/run.h"
#include "support/support.h"

#include <sodertorn/rotation.h>

#include <string.h>

static const char *const eight[] = {"botkyrka",  "haninge", "huddinge",   "nykvarn",
                                    "nynashamn", "salem",   "sodertalje", "tyreso"};

static sdt_rotation *eight_members(sdt_session *session, int years, int backwards)
{
    sdt_rotation *rotation;

    assert_int_equal(sdt_rotation_new(session, 2027, 2026 + years, &rotation), 0);
    if (!backwards)
        assert_int_equal(sdt_rotation_add_conference(rotation, "radslag", 1, 2010, 1, 0), 0);
    assert_int_equal(sdt_rotation_add_conference(rotation, "sodertornskonferensen", 2, 2010, 1, 0),
                     0);
    if (backwards)
        assert_int_equal(sdt_rotation_add_conference(rotation, "radslag", 1, 2010, 1, 0), 0);
    for (int i = 0; i < 8; i++) {
        assert_int_equal(sdt_rotation_add_member(rotation, eight[backwards ? 7 - i : i], 0, 0, 1),
                         0);
    }
    return rotation;
}

static int64_t level(sdt_rotation *rotation, int row, const char *name, int column)
{
    sdt_table *table;
    int64_t value;

    assert_int_equal(sdt_rotation_levels(rotation, &table), 0);
    assert_int_equal(sdt_table_seek(table, row), 0);
    assert_string_equal(sdt_table_text(table, 1), name);
    value = sdt_table_int(table, column);
    sdt_table_free(table);
    return value;
}

static void eight_years_are_perfect_and_proved(void **unused)
{
    sdt_session *session;
    sdt_rotation *rotation;
    sdt_table *table;

    (void)unused;
    assert_int_equal(sdt_session_new(&session), 0);
    rotation = eight_members(session, 8, 0);
    assert_false(sdt_rotation_feasible(rotation));
    assert_int_equal(sdt_rotation_hostings(rotation, &table), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_rotation_solve(rotation, NULL, NULL), 0);
    assert_true(sdt_rotation_feasible(rotation));
    assert_int_equal(sdt_rotation_levels(rotation, &table), 0);
    assert_int_equal(sdt_table_row_count(table), 8);
    while (sdt_table_next(table) == 0)
        assert_int_equal(sdt_table_int(table, 2), 0);
    sdt_table_free(table);
    assert_int_equal(sdt_rotation_hostings(rotation, &table), 0);
    assert_int_equal(sdt_table_row_count(table), 24);
    sdt_table_free(table);
    assert_int_equal(sdt_rotation_reasons(rotation, 2030, &table), 0);
    assert_int_equal(sdt_table_row_count(table), 3);
    sdt_table_free(table);
    sdt_rotation_free(rotation);
    sdt_session_free(session);
}

static void order_of_adding_does_not_change_the_plan(void **unused)
{
    sdt_session *session;
    sdt_rotation *one;
    sdt_rotation *other;
    sdt_table *first;
    sdt_table *second;

    (void)unused;
    assert_int_equal(sdt_session_new(&session), 0);
    one = eight_members(session, 12, 0);
    other = eight_members(session, 12, 1);
    assert_int_equal(sdt_rotation_solve(one, NULL, NULL), 0);
    assert_int_equal(sdt_rotation_solve(other, NULL, NULL), 0);
    assert_int_equal(sdt_rotation_hostings(one, &first), 0);
    assert_int_equal(sdt_rotation_hostings(other, &second), 0);
    while (sdt_table_next(first) == 0) {
        assert_int_equal(sdt_table_next(second), 0);
        assert_int_equal(sdt_table_int(first, 0), sdt_table_int(second, 0));
        assert_string_equal(sdt_table_text(first, 2), sdt_table_text(second, 2));
    }
    sdt_table_free(first);
    sdt_table_free(second);
    sdt_rotation_free(one);
    sdt_rotation_free(other);
    sdt_session_free(session);
}

/* The default order repeats a pair in 20 years; pairs first pays a year of gap instead. */
static void pairs_first_reaches_more_pairs(void **unused)
{
    sdt_session *session;
    sdt_rotation *rotation;

    (void)unused;
    assert_int_equal(sdt_session_new(&session), 0);
    rotation = eight_members(session, 20, 0);
    assert_int_equal(sdt_rotation_solve(rotation, NULL, NULL), 0);
    assert_int_equal(level(rotation, 4, "cgap", 2), 0);
    assert_int_equal(level(rotation, 5, "pairs", 2), 1);
    assert_int_equal(sdt_rotation_set(rotation, SDT_ROTATION_PAIRS_FIRST, 1), 0);
    assert_int_equal(sdt_rotation_solve(rotation, NULL, NULL), 0);
    assert_int_equal(level(rotation, 4, "pairs", 2), 0);
    assert_int_equal(level(rotation, 5, "cgap", 2), 1);
    assert_int_equal(level(rotation, 7, "wishes", 4), 1);
    sdt_rotation_free(rotation);
    sdt_session_free(session);
}

static int stop(void *user, int64_t done, int64_t total)
{
    (void)done;
    (void)total;
    ++*(int *)user;
    return 1;
}

static void planning_can_be_cancelled_and_begun_again(void **unused)
{
    sdt_session *session;
    sdt_rotation *rotation;
    int asked = 0;

    (void)unused;
    assert_int_equal(sdt_session_new(&session), 0);
    rotation = eight_members(session, 20, 0);
    assert_int_equal(sdt_rotation_solve(rotation, stop, &asked), SDT_ERROR_CANCELLED);
    assert_int_equal(asked, 1);
    assert_false(sdt_rotation_feasible(rotation));
    assert_int_equal(sdt_rotation_set(rotation, SDT_ROTATION_EFFORT, 0), 0);
    assert_int_equal(sdt_rotation_solve(rotation, NULL, NULL), 0);
    assert_true(sdt_rotation_feasible(rotation));
    sdt_rotation_free(rotation);
    sdt_session_free(session);
}

/* Without the solver, whose versions may differ, nothing but whole numbers decides: the same plan with
   every compiler and on every machine. The number was made once; a change of the search may change it. */
static void the_plan_is_the_same_in_every_build(void **unused)
{
    sdt_session *session;
    sdt_rotation *rotation;
    sdt_table *table;
    uint64_t sum = UINT64_C(0xcbf29ce484222325);
    char id[4] = "m00";

    (void)unused;
    assert_int_equal(sdt_session_new(&session), 0);
    assert_int_equal(sdt_rotation_new(session, 2027, 2046, &rotation), 0);
    for (int i = 0; i < 26; i++) {
        id[1] = (char)('0' + i / 10);
        id[2] = (char)('0' + i % 10);
        assert_int_equal(
            sdt_rotation_add_member(rotation, id, 0, i == 7 ? 2036 : 0, 1 + i * i % 11), 0);
        assert_int_equal(sdt_rotation_exclude(rotation, id, 2027 + i * 7 % 20, NULL), 0);
    }
    assert_int_equal(sdt_rotation_add_conference(rotation, "a", 1, 2020, 1, 0), 0);
    assert_int_equal(sdt_rotation_add_conference(rotation, "b", 2, 2020, 1, 0), 0);
    assert_int_equal(sdt_rotation_add_conference(rotation, "c", 3, 2020, 3, 0), 0);
    assert_int_equal(sdt_rotation_set(rotation, SDT_ROTATION_EFFORT, 0), 0);
    assert_int_equal(sdt_rotation_solve(rotation, NULL, NULL), 0);
    assert_int_equal(sdt_rotation_hostings(rotation, &table), 0);
    while (sdt_table_next(table) == 0)
        for (const char *c = sdt_table_text(table, 2); *c; c++)
            sum = (sum ^ (unsigned char)*c) * UINT64_C(0x100000001b3);
    sdt_table_free(table);
    assert_int_equal(sum, UINT64_C(0x977be5ec21714dba));
    sdt_rotation_free(rotation);
    sdt_session_free(session);
}

static void unknown_host_is_told_with_its_place_and_nearest_name(void **unused)
{
    static const char *const hosts[] = {"salme"};
    sdt_session *session;
    sdt_rotation *rotation;

    (void)unused;
    assert_int_equal(sdt_session_new(&session), 0);
    rotation = eight_members(session, 4, 0);
    assert_int_equal(sdt_rotation_lock(rotation, "radslag", 2027, 1, hosts), 0);
    assert_int_equal(sdt_rotation_solve(rotation, NULL, NULL), SDT_ERROR_VALUE);
    assert_non_null(strstr(sdt_session_message(session), "locked[0].hosts"));
    assert_non_null(strstr(sdt_session_message(session), "menade du salem?"));
    sdt_rotation_free(rotation);
    sdt_session_free(session);
}

static void infeasible_is_an_answer_with_a_sentence(void **unused)
{
    sdt_session *session;
    sdt_rotation *rotation;
    sdt_table *table;

    (void)unused;
    assert_int_equal(sdt_session_new(&session), 0);
    rotation = eight_members(session, 4, 0);
    for (int i = 1; i < 8; i++)
        assert_int_equal(sdt_rotation_exclude(rotation, eight[i], 2028, NULL), 0);
    assert_int_equal(sdt_rotation_solve(rotation, NULL, NULL), 0);
    assert_false(sdt_rotation_feasible(rotation));
    assert_int_equal(sdt_rotation_obstacles(rotation, &table), 0);
    assert_int_equal(sdt_table_row_count(table), 1);
    assert_int_equal(sdt_table_next(table), 0);
    assert_non_null(strstr(sdt_table_text(table, 0),
                           "2028: sodertornskonferensen behöver 2 värdar; bara botkyrka kan"));
    sdt_table_free(table);
    sdt_rotation_free(rotation);
    sdt_session_free(session);
}

/* Swapping two years of a perfect plan: the ladder finds that nothing must change. */
static void ladder_of_an_unchanged_plan_has_one_rung(void **unused)
{
    sdt_session *session;
    sdt_rotation *rotation;
    sdt_table *table;

    (void)unused;
    assert_int_equal(sdt_session_new(&session), 0);
    rotation = eight_members(session, 8, 0);
    assert_int_equal(sdt_rotation_solve(rotation, NULL, NULL), 0);
    assert_int_equal(sdt_rotation_hostings(rotation, &table), 0);
    while (sdt_table_next(table) == 0) {
        const char *host = sdt_table_text(table, 2);
        if (strcmp(sdt_table_text(table, 1), "radslag") == 0) {
            assert_int_equal(sdt_rotation_add_previous(rotation, "radslag",
                                                       (int)sdt_table_int(table, 0), 1, &host),
                             0);
        }
    }
    sdt_table_free(table);
    assert_int_equal(sdt_rotation_ladder(rotation, NULL, NULL, &table), 0);
    assert_int_equal(sdt_table_row_count(table), 1);
    assert_int_equal(sdt_table_next(table), 0);
    assert_int_equal(sdt_table_int(table, 1), 0);
    assert_int_equal(sdt_table_int(table, 11), 1);
    sdt_table_free(table);
    assert_int_equal(sdt_rotation_take_rung(rotation, 1), SDT_ERROR_NOT_FOUND);
    sdt_rotation_free(rotation);
    sdt_session_free(session);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(eight_years_are_perfect_and_proved),
        cmocka_unit_test(order_of_adding_does_not_change_the_plan),
        cmocka_unit_test(pairs_first_reaches_more_pairs),
        cmocka_unit_test(planning_can_be_cancelled_and_begun_again),
        cmocka_unit_test(the_plan_is_the_same_in_every_build),
        cmocka_unit_test(unknown_host_is_told_with_its_place_and_nearest_name),
        cmocka_unit_test(infeasible_is_an_answer_with_a_sentence),
        cmocka_unit_test(ladder_of_an_unchanged_plan_has_one_rung),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
