/*
 * lib/exchange and lib/store: a value of another rhythm than its indicator's is not taken in unasked.
 * A file is refused whole, with each such cell told by its row.
 */
#include "exchange/doors.h"

static int set_up(void **state)
{
    int failed = fixture_memory(state);
    sdt_session *s;

    if (failed)
        return failed;
    s = ((struct fixture *)*state)->session;
    assert_ok(s, import_text(s, "varld.json", small_world, strlen(small_world), NULL));
    return 0;
}

static int import_csv(sdt_session *s, const char *text, const char *const *options)
{
    return sdt_import_csv(s, "f.csv", text, strlen(text), options, NULL, NULL, NULL);
}

static void set_rhythm(sdt_session *s, const char *indicator, const char *rhythm)
{
    sdt_record *record;

    assert_ok(s, sdt_get(s, SDT_KIND_INDICATOR, indicator, &record));
    assert_ok(s, sdt_indicator_set_rhythm(record, rhythm));
    assert_ok(s, sdt_put(record));
    sdt_record_free(record);
}

#define HEAD "indicator,municipality,period,value\n"

static const char stray[] = HEAD "N00001,0181,2021,1.6\n"
                                 "N00001,0126,2023-06,3\n"
                                 "N00001,0126,2021,1.7\n"
                                 "N00001,0181,2022Q1,4\n";

static void a_month_among_years_is_refused_with_its_row(void **state)
{
    sdt_session *s = session_of(state);
    char *before = state_of(s), *after;

    assert_status(s, import_csv(s, stray, NULL), SDT_ERROR_VALUE);
    assert_int_equal(problem_count(s), 2);
    assert_true(says(s, "rad 3: N00001, 0126, 2023-06: värdet är inte per år"));
    assert_true(says(s, "rad 5: N00001, 0181, 2022Q1: värdet är inte per år"));
    assert_true(says(s, "--mixed"));
    after = state_of(s);
    assert_string_equal(after, before);
    free(before);
    free(after);
}

static void it_is_taken_in_when_asked_for_and_asked_about_once(void **state)
{
    sdt_session *s = session_of(state);

    assert_ok(s, import_csv(s, stray, OPTIONS("mixed", "1")));
    assert_ok(s, import_csv(s, stray, NULL)); /* again: nothing of it is new */
    assert_status(s, import_csv(s, HEAD "N00001,0126,2023-07,3\n", NULL), SDT_ERROR_VALUE);
    assert_status(s, import_csv(s, stray, OPTIONS("mixed", "ja")), SDT_ERROR_VALUE);
}

static void a_trial_tells_it_too(void **state)
{
    sdt_session *s = session_of(state);

    assert_status(s, import_csv(s, stray, OPTIONS("dry_run", "1")), SDT_ERROR_VALUE);
}

static void the_first_values_give_an_indicator_its_rhythm(void **state)
{
    sdt_session *s = session_of(state);

    assert_status(s,
                  import_csv(s,
                             HEAD "N00002,0181,2023,1\n"
                                  "N00002,0181,2023Q1,1\n"
                                  "N00002,0181,2023Q2,2\n",
                             NULL),
                  SDT_ERROR_VALUE);
    assert_int_equal(problem_count(s), 1);
    assert_true(says(s, "rad 2: N00002, 0181, 2023: värdet är inte per kvartal"));
    assert_ok(s, import_csv(s, HEAD "N00002,0181,2023Q1,1\nN00002,0181,2023Q2,2\n", NULL));
    assert_status(s, import_csv(s, HEAD "N00002,0181,2024,1\n", NULL), SDT_ERROR_VALUE);
    assert_ok(s, import_csv(s, HEAD "N00002,0181,2024,1\n", OPTIONS("replace", "1")));
}

static void what_the_indicator_says_comes_before_its_values(void **state)
{
    sdt_session *s = session_of(state);

    set_rhythm(s, "N00001", "month");
    assert_status(s, import_csv(s, HEAD "N00001,0181,2021,1\n", NULL), SDT_ERROR_VALUE);
    assert_true(says(s, "inte per månad"));
    assert_ok(s, import_csv(s, HEAD "N00001,0181,2021-03,1\n", NULL));
    set_rhythm(s, "N00001", NULL);
}

static void a_mark_is_judged_and_a_deletion_is_not(void **state)
{
    sdt_session *s = session_of(state);
    sdt_batch *batch;

    assert_ok(s, sdt_batch_new(s, &batch));
    assert_ok(s, sdt_batch_add_mark(batch, "N00001", "0181", "2023-06", NULL, SDT_MARK_SECRET));
    assert_status(s, sdt_batch_commit(batch, NULL), SDT_ERROR_VALUE);
    assert_message(s, "N00001, 0181, 2023-06");
    sdt_batch_free(batch);
    assert_ok(s, sdt_batch_new(s, &batch));
    assert_ok(s, sdt_batch_add_mark(batch, "N00001", "0181", "2023-06", NULL, SDT_MARK_ABSENT));
    assert_ok(s, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

static void what_was_taken_in_comes_out_and_in_again(void **state)
{
    sdt_session *s = session_of(state);
    char *whole, *again;

    assert_ok(s, import_csv(s, stray, OPTIONS("mixed", "1")));
    whole = export_of(s);
    assert_ok(s, sdt_session_close(s));
    assert_ok(s, test_open(s, ":memory:", SDT_OPEN_CREATE));
    assert_ok(s, import_text(s, "allt.json", whole, strlen(whole), NULL));
    again = export_of(s);
    assert_string_equal(again, whole);
    free(whole);
    free(again);
}

#define FACT(name) cmocka_unit_test_setup_teardown(name, set_up, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        FACT(a_month_among_years_is_refused_with_its_row),
        FACT(it_is_taken_in_when_asked_for_and_asked_about_once),
        FACT(a_trial_tells_it_too),
        FACT(the_first_values_give_an_indicator_its_rhythm),
        FACT(what_the_indicator_says_comes_before_its_values),
        FACT(a_mark_is_judged_and_a_deletion_is_not),
        FACT(what_was_taken_in_comes_out_and_in_again),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
