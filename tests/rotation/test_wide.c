/*
 * Integers of 128 bits: carries, borrows, order, and levels packed one below another.
 */
#include "rotation/planner/wide.h"

#include "support/support.h"

static const struct sdt__rot_wide zero = {0, 0}, one = {0, 1}, minus_one = {-1, UINT64_MAX},
                                  full = {0, UINT64_MAX}, next = {1, 0};

static bool same(struct sdt__rot_wide a, struct sdt__rot_wide b)
{
    return a.high == b.high && a.low == b.low;
}

static void sums_carry_and_differences_borrow(void **state)
{
    (void)state;
    assert_true(same(sdt__rot_wide_add(full, one), next));
    assert_true(same(sdt__rot_wide_subtract(next, one), full));
    assert_true(same(sdt__rot_wide_add(one, minus_one), zero));
    assert_true(same(sdt__rot_wide_subtract(zero, one), minus_one));
}

static void order_is_that_of_signed_numbers(void **state)
{
    static const struct sdt__rot_wide *const ascending[] = {&minus_one, &zero, &one, &full, &next};

    (void)state;
    for (int i = 0; i < 5; i++)
        for (int j = 0; j < 5; j++)
            assert_int_equal(sdt__rot_wide_less(*ascending[i], *ascending[j]), i < j);
}

static void appended_levels_stand_below_the_others(void **state)
{
    const struct sdt__rot_wide seven = {0, 7}, carried = {1, 5}, below = {-1, UINT64_MAX - 12};

    (void)state;
    assert_true(same(sdt__rot_wide_append(one, 3, -1), seven));
    assert_true(same(sdt__rot_wide_append(sdt__rot_wide_append(one, 63, 0), 1, 5), carried));
    assert_true(same(sdt__rot_wide_append(minus_one, 4, 3), below));
    assert_true(same(sdt__rot_wide_append(one, 0, -1), zero));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums_carry_and_differences_borrow),
        cmocka_unit_test(order_is_that_of_signed_numbers),
        cmocka_unit_test(appended_levels_stand_below_the_others),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
