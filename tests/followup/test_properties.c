/*
 * lib/followup, what must hold of every assessment over stored data, tried on many made-up series:
 * gaps, order and scale change no status, and counts add up.
 */
#include "followup/stored.h"

#include <sodertorn/exchange.h>

enum { ROUNDS = 60, YEARS = 6 };

static const char *const indicators[] = {"utslapp", "andel", "nojdhet"};
static const char *const members[] = {"0126", "0181"};

/* The same numbers every run. */
static uint32_t chance(uint32_t *seed, uint32_t below)
{
    *seed = *seed * 1664525 + 1013904223;
    return (*seed >> 8) % below;
}

/* Made-up figures: about a third of the cells are empty. */
struct figures {
    bool there[3][2][YEARS];
    double value[3][2][YEARS];
};

static void make(struct figures *figures, uint32_t seed)
{
    for (int i = 0; i < 3; i++)
        for (int m = 0; m < 2; m++)
            for (int y = 0; y < YEARS; y++) {
                figures->there[i][m][y] = chance(&seed, 3) > 0;
                figures->value[i][m][y] = (double)chance(&seed, 161) - 20;
            }
}

/* Writes them, in a batch of their own each or all together, forward or backward, and scaled; empty
   cells as marks when `marks`. */
static void write(const struct figures *figures, bool backward, bool apart, bool marks,
                  double scale)
{
    sdt_batch *batch;
    const int all = 3 * 2 * YEARS;

    assert_ok(session, sdt_batch_new(session, &batch));
    for (int n = 0; n < all; n++) {
        int at = backward ? all - 1 - n : n;
        int i = at / (2 * YEARS), m = at / YEARS % 2, y = at % YEARS;
        char period[5];

        snprintf(period, sizeof period, "%d", 2020 + y);
        if (figures->there[i][m][y])
            assert_ok(session, sdt_batch_add(batch, indicators[i], members[m], period, NULL,
                                             figures->value[i][m][y] * (i == 0 ? scale : 1)));
        else
            assert_ok(session, sdt_batch_add_mark(batch, indicators[i], members[m], period, NULL,
                                                  marks ? 1 + at % 4 : SDT_MARK_ABSENT));
        if (apart)
            assert_ok(session, sdt_batch_commit(batch, NULL));
    }
    assert_ok(session, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

static void scale_target(const char *value)
{
    sdt_record *target;

    assert_ok(session, sdt_get(session, SDT_KIND_TARGET, "t1", &target));
    assert_ok(session, sdt_record_parse(target, SDT_TARGET_VALUE, value));
    assert_ok(session, sdt_put(target));
    sdt_record_free(target);
}

/* Status, score and computed status of every row, for one municipality and for all. */
static char *statuses(void)
{
    struct text all = {0};

    for (int m = 0; m < 3; m++) {
        ask_for(SDT_KIND_PROGRAMME, "p", m < 2 ? members[m] : NULL, "2025");
        while (sdt_table_next(result) == 0) {
            char line[200];

            snprintf(line, sizeof line, "%s %s %.17g\n", cell("key"), cell("status"),
                     has("score") ? number("score") : -1);
            assert_int_equal(text_write(&all, line, strlen(line)), 0);
        }
    }
    return all.bytes;
}

/* Two ways of writing the same figures give the same statuses. */
static void are_alike(const struct figures *figures, bool backward, bool apart, bool marks,
                      double scale, const char *target)
{
    char *before, *after;

    scale_target("60");
    write(figures, false, false, false, 1);
    before = statuses();
    scale_target(target);
    write(figures, backward, apart, marks, scale);
    after = statuses();
    assert_string_equal(after, before);
    free(before);
    free(after);
}

static void for_many(bool backward, bool apart, bool marks, double scale, const char *target)
{
    struct figures figures;

    for (uint32_t round = 1; round <= ROUNDS; round++) {
        make(&figures, round);
        are_alike(&figures, backward, apart, marks, scale, target);
    }
}

static void a_missing_value_changes_no_status(void **state)
{
    (void)state;
    for_many(false, false, true, 1, "60");
}

static void the_order_of_rows_changes_nothing(void **state)
{
    struct figures figures;
    char *forward, *backward;

    (void)state;
    for (uint32_t round = 1; round <= ROUNDS / 6; round++) {
        const char *texts[2];

        make(&figures, round);
        for (int way = 0; way < 2; way++) {
            struct text text = {0};

            write(&figures, way == 1, way == 1, true, 1);
            ask_for(SDT_KIND_PROGRAMME, "p", NULL, "2025");
            assert_ok(session, sdt_table_write(result, SDT_FORMAT_CSV, text_write, &text));
            texts[way] = text.bytes;
            write(&(struct figures){.there = {{{false}}}}, false, false, false, 1);
        }
        forward = (char *)texts[0];
        backward = (char *)texts[1];
        assert_string_equal(backward, forward);
        free(forward);
        free(backward);
    }
}

static void scaling_a_series_and_its_target_changes_no_linear_status(void **state)
{
    (void)state;
    for_many(false, false, false, 1024, "61440");
    for_many(false, false, false, 0.0625, "3.75");
}

static void counts_sum_to_leaves_and_percents_to_a_hundred(void **state)
{
    static const char *const names[] = {"achieved",        "on_track",    "some_deviation",
                                        "partly_achieved", "off_track",   "moving_away",
                                        "not_achieved",    "not_assessed"};
    struct figures figures;

    (void)state;
    for (uint32_t round = 1; round <= ROUNDS; round++) {
        make(&figures, round + 1000);
        write(&figures, false, false, true, 1);
        ask_for(SDT_KIND_PROGRAMME, "p", NULL, "2025");
        while (sdt_table_next(result) == 0) {
            int64_t counts[COUNT(names)], sum = 0, leaves = sdt_table_int(result, column("leaves"));
            int percents[COUNT(names)], all = 0;

            for (size_t i = 0; i < COUNT(names); i++)
                sum += counts[i] = sdt_table_int(result, column(names[i]));
            assert_int_equal(sum, leaves);
            assert_int_equal(counts[COUNT(names) - 1],
                             leaves - sdt_table_int(result, column("assessed")));
            assert_ok(session, sdt_followup_percents(COUNT(names), counts, percents));
            for (size_t i = 0; i < COUNT(names); i++) {
                all += percents[i];
                assert_true(fabs(percents[i] - 100.0 * (double)counts[i] / (double)leaves) < 1);
            }
            assert_int_equal(all, leaves ? 100 : 0);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_missing_value_changes_no_status),
        TEST(the_order_of_rows_changes_nothing),
        TEST(scaling_a_series_and_its_target_changes_no_linear_status),
        TEST(counts_sum_to_leaves_and_percents_to_a_hundred),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
