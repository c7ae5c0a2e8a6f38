/*
 * lib/followup, counts of years that are split into random parts: every verb says of them what it says of the
 * years.
 */
#include "followup/stored.h"

static uint32_t chance(uint32_t *seed, uint32_t below)
{
    *seed = *seed * 1664525 + 1013904223;
    return (*seed >> 8) % below;
}

/* Adds the months of a year from `start` on as parts of random kinds, with random amounts that sum to
   what is left of the year. */
static void split(sdt_batch *batch, const char *municipality, int year, uint32_t left,
                  uint32_t *seed)
{
    static const struct {
        int months;
        const char *form;
    } kinds[] = {{6, "%dH%d"}, {4, "%dT%d"}, {3, "%dQ%d"}, {1, "%d-%02d"}};

    for (int start = 0; start < 12;) {
        const uint32_t kind = chance(seed, 4);
        const int months = kinds[kind].months;
        char period[16];
        uint32_t amount;

        if (start % months != 0)
            continue;
        start += months;
        amount = start == 12 ? left : chance(seed, left / 2 + 1);
        left -= amount;
        snprintf(period, sizeof period, kinds[kind].form, year, start / months);
        assert_ok(session, sdt_batch_add(batch, "delad", municipality, period, NULL, amount));
    }
}

/* The same counts of years, whole and split, with the same targets and measures. */
static void put_whole_and_split(uint32_t *seed)
{
    static const char *const municipalities[] = {"0181", "0126", "0180"};
    static const char *const methods[] = {"linear", "target_value", "growth", "directional"};
    const uint32_t aim = 400 + chance(seed, 400);
    char fields[200];
    sdt_batch *batch;

    for (int split_up = 0; split_up < 2; split_up++) {
        const char *key = split_up ? "delad" : "hel";

        put(SDT_KIND_INDICATOR, key, "title=Antal|direction=higher|measures=count|source=kolada");
        snprintf(fields, sizeof fields, "indicator=%s|period=2025|value=%u|base_period=2021", key,
                 aim);
        put(SDT_KIND_TARGET, key, fields);
        for (size_t i = 0; i < COUNT(methods); i++) {
            char measure[24];

            snprintf(measure, sizeof measure, "%s%d", methods[i], split_up);
            snprintf(fields, sizeof fields, "indicator=%s|sub_goal=d1|method=%s", key, methods[i]);
            put(SDT_KIND_MEASURE, measure, fields);
        }
    }
    assert_ok(session, sdt_batch_new(session, &batch));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_MIXED, "1"));
    for (size_t i = 0; i < COUNT(municipalities); i++)
        for (int year = 2020; year < 2026; year++) {
            const uint32_t amount = 300 + chance(seed, 500);
            char period[8];

            if (chance(seed, 5) == 0)
                continue;
            snprintf(period, sizeof period, "%d", year);
            assert_ok(session,
                      sdt_batch_add(batch, "hel", municipalities[i], period, NULL, amount));
            split(batch, municipalities[i], year, amount, seed);
        }
    assert_ok(session, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

/* Two tables say the same in all columns but those that name the indicator or how it came about. */
static void tables_are_alike(sdt_table *whole, sdt_table *divided)
{
    static const char *const other[] = {"key", "indicator", "latest_parts", "explanation"};

    assert_int_equal(sdt_table_row_count(whole), sdt_table_row_count(divided));
    assert_true(sdt_table_row_count(whole) > 0);
    while (sdt_table_next(whole) == SDT_OK && sdt_table_next(divided) == SDT_OK)
        for (int i = 0; i < sdt_table_column_count(whole); i++) {
            const char *name = sdt_table_column_name(whole, i);
            bool named = false;

            for (size_t j = 0; j < COUNT(other); j++)
                named = named || strcmp(name, other[j]) == 0;
            if (named)
                continue;
            if (sdt_table_has(whole, i) != sdt_table_has(divided, i))
                fail_msg("%s is there in one only", name);
            if (sdt_table_column_type(whole, i) == SDT_TYPE_TEXT && sdt_table_has(whole, i))
                assert_string_equal(sdt_table_text(whole, i), sdt_table_text(divided, i));
            else if (sdt_table_has(whole, i) &&
                     sdt_table_number(whole, i) != sdt_table_number(divided, i))
                fail_msg("%s is %g and %g", name, sdt_table_number(whole, i),
                         sdt_table_number(divided, i));
        }
    sdt_table_free(whole);
    sdt_table_free(divided);
}

/* A verb that is asked of one indicator. */
typedef int verb(sdt_session *session, const char *indicator, const char *const *options,
                 sdt_table **out);

static int assess_indicator(sdt_session *asked, const char *indicator, const char *const *options,
                            sdt_table **out)
{
    return sdt_assess(asked, SDT_KIND_INDICATOR, indicator, options, out);
}

static int compare_indicator(sdt_session *asked, const char *indicator, const char *const *options,
                             sdt_table **out)
{
    return sdt_compare(asked, indicator, options, out, NULL);
}

static void answers_are_alike(verb *ask_it, const char *const *options)
{
    sdt_table *whole, *divided;

    assert_ok(session, ask_it(session, "hel", options, &whole));
    assert_ok(session, ask_it(session, "delad", options, &divided));
    tables_are_alike(whole, divided);
}

/* A measure is a tree with a leaf for each member. */
static void trees_are_alike(const char *as_of)
{
    static const char *const methods[] = {"linear", "target_value", "growth", "directional"};
    sdt_table *whole, *divided;
    char key[24];

    for (size_t i = 0; i < COUNT(methods); i++) {
        snprintf(key, sizeof key, "%s0", methods[i]);
        assert_ok(session,
                  sdt_assess(session, SDT_KIND_MEASURE, key, OPTIONS("as_of", as_of), &whole));
        snprintf(key, sizeof key, "%s1", methods[i]);
        assert_ok(session,
                  sdt_assess(session, SDT_KIND_MEASURE, key, OPTIONS("as_of", as_of), &divided));
        tables_are_alike(whole, divided);
    }
}

static void splitting_a_yearly_count_changes_nothing(void **state)
{
    static const char *const years[] = {NULL, "2021", "2023", "2025"};

    for (uint32_t seed = 1; seed <= 12; seed++) {
        uint32_t random = seed;

        if (seed > 1) {
            teardown(state);
            assert_int_equal(setup(state), 0);
        }
        put_whole_and_split(&random);
        for (size_t i = 0; i < COUNT(years); i++) {
            answers_are_alike(assess_indicator, OPTIONS("as_of", years[i]));
            answers_are_alike(sdt_statuses, OPTIONS("as_of", years[i]));
            answers_are_alike(sdt_ranks, OPTIONS("group", "*", "period", years[i]));
            answers_are_alike(compare_indicator,
                              OPTIONS("group", "*", "period", years[i], "since", "2020"));
            trees_are_alike(years[i]);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(splitting_a_yearly_count_changes_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
