/*
 * lib/followup, the lines of sources under a table of values, and the words for statuses: what
 * must be said, and by whom.
 */
#include "followup/stored.h"

static void put_from(const char *source, const char *processed, const char *fetched,
                     const char *period)
{
    sdt_batch *batch;

    assert_ok(session, sdt_batch_new(session, &batch));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_SOURCE, source));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_PROCESSED, processed));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_FETCHED, fetched));
    assert_ok(session, sdt_batch_add(batch, "nytt", "0181", period, NULL, 1));
    assert_ok(session, sdt_batch_add(batch, "nytt", "0126", period, NULL, 2));
    assert_ok(session, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

static void put_all_sorts(void)
{
    put(SDT_KIND_INDICATOR, "nytt", "title=Nytt");
    put(SDT_KIND_SOURCE, "scb", "name=SCB");
    put_from("kolada", "1", "2024-04-01", "2019");
    put_from("kolada", "0", "2024-03-01", "2020");
    put_from("kolada", "0", "2024-02-01", "2021");
    put_from("scb", "0", "2024-01-01", "2022");
    put_from(NULL, "0", "2024-05-01", "2023");
}

static void lines_name_the_source_of_raw_values_alone(void **state)
{
    static const struct {
        const char *line;
        int processed;
        int values;
        const char *fetched;
    } wanted[] = {
        {"Källa: Kolada", 0, 4, "2024-03-01"},
        {"Källa: SCB", 0, 2, "2024-01-01"},
        {"Källa saknas", 0, 2, "2024-05-01"},
        {"Egen bearbetning", 1, 2, "2024-04-01"}, /* though Kolada is its source */
    };

    (void)state;
    put_all_sorts();
    assert_ok(session, sdt_values_sources(session, OPTIONS("indicator", "nytt"), &result));
    for (size_t i = 0; i < COUNT(wanted); i++) {
        assert_int_equal(sdt_table_next(result), 0);
        assert_string_equal(cell("line"), wanted[i].line);
        assert_int_equal(sdt_table_int(result, column("processed")), wanted[i].processed);
        assert_int_equal(sdt_table_int(result, column("values")), wanted[i].values);
        assert_string_equal(cell("fetched"), wanted[i].fetched);
    }
    assert_int_equal(sdt_table_next(result), SDT_END);
    sdt_table_free(result);
    assert_ok(session,
              sdt_values_sources(session, OPTIONS("indicator", "nytt", "until", "2019"), &result));
    assert_int_equal(sdt_table_next(result), 0);
    assert_string_equal(cell("line"), "Egen bearbetning");
    assert_false(has("source"));
    assert_false(has("name"));
}

static void the_indicators_source_stands_where_the_batch_has_none(void **state)
{
    sdt_record *indicator;

    (void)state;
    put_all_sorts();
    assert_ok(session, sdt_get(session, SDT_KIND_INDICATOR, "nytt", &indicator));
    assert_ok(session, sdt_indicator_set_source(indicator, "scb"));
    assert_ok(session, sdt_put(indicator));
    sdt_record_free(indicator);
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    assert_ok(session, sdt_values_sources(session, OPTIONS("from", "2023"), &result));
    assert_int_equal(sdt_table_next(result), 0); /* the programme's own values are Kolada's */
    assert_string_equal(cell("line"), "Källa: Kolada");
    assert_int_equal(sdt_table_next(result), 0);
    assert_string_equal(cell("line"), "Source: SCB");
    assert_int_equal(sdt_table_next(result), SDT_END);
}

static void a_wrong_question_is_refused(void **state)
{
    sdt_table *table;

    (void)state;
    assert_status(session, sdt_values_sources(session, NULL, NULL), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_values_sources(NULL, NULL, &table), SDT_ERROR_MISUSE);
    assert_status(session, sdt_values_sources(session, OPTIONS("indicator", "andl"), &table),
                  SDT_ERROR_NOT_FOUND);
    assert_message(session, "menade du andel?");
    assert_null(table);
}

static void a_computed_status_never_names_the_source_of_its_values(void **state)
{
    static const struct observation values[] = {{"utslapp", "0181", "2024", 84}};

    (void)state;
    ask_for(SDT_KIND_MEASURE, "m1", "0181", "2024");
    go("m1", NULL);
    assert_string_equal(cell("source"), "Källa: Kolada"); /* of the value as it came */
    put_values(values, COUNT(values), "1");
    ask_for(SDT_KIND_MEASURE, "m1", "0181", "2024");
    go("m1", NULL);
    assert_string_equal(cell("source"),
                        "Källa: Kolada"); /* an unchanged value stays the batch's it came in */
    ask_for(SDT_KIND_PROGRAMME, "p", "0181", "2024");
    go("p", NULL);
    assert_false(has("source"));
}

static void the_words_of_a_municipality_can_be_listed(void **state)
{
    sdt_table *table;

    (void)state;
    put(SDT_KIND_LABEL, "l1", "status=on_track|text=Ok");
    put(SDT_KIND_LABEL, "l2", "municipality=0181|status=on_track|occasion_role=final|text=Bra");
    assert_ok(session, sdt_followup_labels(session, "0181", "final", &result));
    assert_int_equal(sdt_table_row_count(result), 8);
    sdt_table_seek(result, 1);
    assert_string_equal(cell("status"), "on_track");
    assert_string_equal(cell("label"), "Bra");
    assert_string_equal(cell("colour"), "green");
    assert_int_equal(sdt_table_int(result, column("own")), 1);
    sdt_table_seek(result, 6);
    assert_string_equal(cell("label"), "ej uppnått");
    assert_int_equal(sdt_table_int(result, column("own")), 0);
    sdt_table_free(result);
    assert_ok(session, sdt_followup_labels(session, NULL, NULL, &result));
    sdt_table_seek(result, 1);
    assert_string_equal(cell("label"), "Ok");
    assert_status(session, sdt_followup_labels(session, "0181", "slut", &table), SDT_ERROR_VALUE);
    assert_status(session, sdt_followup_labels(session, "181", NULL, &table), SDT_ERROR_NOT_FOUND);
    assert_status(session, sdt_followup_labels(session, NULL, NULL, NULL), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_followup_labels(NULL, NULL, NULL, &table), SDT_ERROR_MISUSE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(lines_name_the_source_of_raw_values_alone),
        TEST(the_indicators_source_stands_where_the_batch_has_none),
        TEST(a_wrong_question_is_refused),
        TEST(a_computed_status_never_names_the_source_of_its_values),
        TEST(the_words_of_a_municipality_can_be_listed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
