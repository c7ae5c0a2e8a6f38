/*
 * lib/exchange, all formats alike: what was known on a day is remembered whichever way the values
 * came in, and a dry run tells what would change.
 */
#include "exchange/doors.h"

/* One import of a day: by CSV, Kolada or JSON, told from its text. */
static int bring(sdt_session *s, const char *text, bool dry_run, sdt_table **out)
{
    const char *const options[] = {"dry_run", dry_run ? "1" : "0", NULL};
    const char *const name = "fil";
    const size_t size = strlen(text);
    int status;

    switch (sdt_door_of(text, size)) {
    case SDT_DOOR_CSV:
        return sdt_import_csv(s, name, text, size, options, NULL, NULL, out);
    case SDT_DOOR_KOLADA:
        return sdt_import_kolada(s, 1, &name, &text, &size, options, NULL, NULL, out);
    default: /* dry by being undone */
        assert_ok(s, sdt_begin(s));
        status = sdt_import_json(s, 1, &name, &text, &size, out);
        assert_int_equal(dry_run ? sdt_rollback(s) : sdt_commit(s), SDT_OK);
        return status;
    }
}

/* Four days, each with another door; the last deletes what the others wrote. */
static const struct {
    const char *day;
    const char *text;
    const char *column; /* what one value counts as */
    double value;       /* of 2023 at the end of the day; 0: none */
    int64_t rows;       /* observations at the end of the day */
} days[] = {
    {"2026-01-10", "indicator,municipality,period,value\nN00001,0126,2023,1\n", "added", 1, 2},
    {"2026-02-10",
     "{\"values\": [{\"kpi\": \"N00001\", \"municipality\": \"0126\", \"period\": 2023, "
     "\"values\": "
     "[{\"gender\": \"T\", \"value\": 2}]}]}",
     "values_changed", 2, 2},
    {"2026-02-10",
     "{\"format\": \"sodertorn\", \"version\": 1, \"observations\": [{\"indicator\": "
     "\"N00001\", \"values\": {\"0126\": {\"2024\": 7}}}]}",
     "values_added", 2, 3},
    {"2026-03-10", "kommun;2023\nHuddinge;3\n", NULL, 2, 3}, /* refused: no indicator */
    {"2026-04-10",
     "[{\"kpi\": \"N00001\", \"municipality\": \"0126\", \"period\": \"2023\", \"isdeleted\": "
     "true, "
     "\"values\": [{\"gender\": \"T\", \"value\": 2}]}]",
     "values_deleted", 0, 2},
};

static void assert_day(sdt_session *s, size_t i)
{
    const char *const options[] = {"known", days[i].day, "indicator", "N00001", NULL};
    double value = 0;
    sdt_table *table;

    assert_ok(s, sdt_values(s, options, &table));
    assert_int_equal(sdt_table_row_count(table), days[i].rows);
    while (sdt_table_next(table) == SDT_OK)
        if (strcmp(sdt_table_text(table, 1), "0126") == 0 &&
            strcmp(sdt_table_text(table, 2), "2023") == 0)
            value = sdt_table_number(table, 4);
    sdt_table_free(table);
    assert_true(value == days[i].value);
}

static void each_day_is_remembered_whatever_the_door(void **state)
{
    sdt_session *s = *state;

    for (size_t i = 0; i < COUNT(days); i++) {
        sdt_table *counts;

        assert_ok(s, sdt_session_set_text(s, SDT_OPTION_TODAY, days[i].day));
        if (days[i].column) {
            assert_ok(s, bring(s, days[i].text, false, &counts));
            assert_int_equal(count_of(counts, days[i].column), 1);
            sdt_table_free(counts);
        } else {
            assert_status(s, bring(s, days[i].text, false, NULL), SDT_ERROR_NOT_FOUND);
        }
    }
    assert_day(s, 0);
    assert_day(s, 2); /* the end of the day that had two */
    assert_day(s, 3);
    assert_day(s, 4);
}

static void a_dry_run_counts_and_writes_nothing_whatever_the_door(void **state)
{
    sdt_session *s = *state;

    for (size_t i = 0; i < COUNT(days); i++) {
        char *before, *after;
        sdt_table *counts;

        if (!days[i].column)
            continue;
        assert_ok(s, sdt_session_set_text(s, SDT_OPTION_TODAY, days[i].day));
        before = state_of(s);
        assert_ok(s, bring(s, days[i].text, true, &counts));
        assert_int_equal(count_of(counts, days[i].column), 1);
        sdt_table_free(counts);
        after = state_of(s);
        assert_string_equal(before, after);
        assert_ok(s, bring(s, days[i].text, false, NULL));
        free(before);
        free(after);
    }
}

static int open_dated(void **state)
{
    sdt_session *s;

    if (sdt_session_new(&s) != SDT_OK || test_open(s, ":memory:", SDT_OPEN_CREATE) != SDT_OK)
        return -1;
    *state = s;
    if (sdt_session_set_text(s, SDT_OPTION_TODAY, "2026-01-01") != SDT_OK)
        return -1;
    return import_text(s, "world.json", small_world, sizeof small_world - 1, NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_day_is_remembered_whatever_the_door, open_dated,
                                        close_world),
        cmocka_unit_test_setup_teardown(a_dry_run_counts_and_writes_nothing_whatever_the_door,
                                        open_dated, close_world),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
