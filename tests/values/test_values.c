/*
 * lib/values, observations through the public API: what goes in comes out, what is wrong is named
 * with what was meant, and a batch is written whole or not at all.
 */
#include "support/support.h"

#include "core/session.h"
#include "values/values.h"

#include <math.h>
#include <sodertorn/values.h>
#include <stdio.h>
#include <string.h>

/* Two indicators, three municipalities and a source. */
static int set_up(void **state)
{
    static const char *const municipalities[] = {"0181", "0126", "0127"};
    sdt_session *session;

    if (fixture_memory(state) != 0)
        return -1;
    session = session_of(state);
    plant(session, SDT_KIND_SOURCE, "kolada");
    plant(session, SDT_KIND_INDICATOR, "N01951");
    plant(session, SDT_KIND_INDICATOR, "N00401");
    for (size_t i = 0; i < COUNT(municipalities); i++)
        plant(session, SDT_KIND_MUNICIPALITY, municipalities[i]);
    return 0;
}

static sdt_batch *begin(sdt_session *session)
{
    sdt_batch *batch;

    assert_ok(session, sdt_batch_new(session, &batch));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_MIXED, "1"));
    return batch;
}

static void commit(sdt_session *session, sdt_batch *batch, int added, int changed, int deleted,
                   int unchanged)
{
    static const char *const names[] = {"added", "changed", "deleted", "unchanged"};
    const int wanted[] = {added, changed, deleted, unchanged};
    sdt_table *table;

    assert_ok(session, sdt_batch_commit(batch, &table));
    assert_int_equal(sdt_table_row_count(table), 1);
    assert_int_equal(sdt_table_next(table), SDT_OK);
    for (int i = 0; i < 4; i++)
        assert_int_equal(sdt_table_int(table, sdt_table_column_find(table, names[i])), wanted[i]);
    sdt_table_free(table);
}

static double value_of(sdt_session *session, const char *municipality, const char *period,
                       const char *gender, int wanted)
{
    double value = 1e9;
    int mark = -1;

    assert_ok(session, sdt_value(session, "N01951", municipality, period, gender, &value, &mark));
    assert_int_equal(mark, wanted);
    return value;
}

/* The table of a question as one text: rows by ;, cells by |. */
static char *asked(sdt_session *session, const char *const *options, char out[4096])
{
    sdt_table *table;
    size_t size = 0;

    assert_ok(session, sdt_values(session, options, &table));
    while (sdt_table_next(table) == SDT_OK)
        for (int i = 0; i < sdt_table_column_count(table); i++) {
            const char *cell = sdt_table_text(table, i);
            char number[24];
            if (sdt_table_column_type(table, i) != SDT_TYPE_TEXT)
                cell = sdt_table_has(table, i)
                           ? sdt__integer_text((long long)sdt_table_number(table, i), number)
                           : "";
            assert_true(size + strlen(cell ? cell : "") + 2 < 4096);
            size += (size_t)snprintf(out + size, 4096 - size, "%s%s", cell ? cell : "",
                                     i + 1 < sdt_table_column_count(table) ? "|" : ";");
        }
    out[size] = '\0';
    sdt_table_free(table);
    return out;
}

static void a_value_that_went_in_comes_out(void **state)
{
    sdt_session *session = session_of(state);
    sdt_batch *batch = begin(session);

    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2023", "T", 102519));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2023", "K", 0.1));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2023-Q3", NULL, -7));
    commit(session, batch, 3, 0, 0, 0);
    assert_true(value_of(session, "0181", "2023", NULL, SDT_MARK_VALUE) == 102519);
    assert_true(value_of(session, "0181", "2023", "K", SDT_MARK_VALUE) == 0.1);
    assert_true(value_of(session, "0181", "2023K3", "T", SDT_MARK_VALUE) == -7);
    sdt_batch_free(batch);
}

static void a_value_that_is_missing_is_not_zero(void **state)
{
    sdt_session *session = session_of(state);
    sdt_batch *batch = begin(session);

    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2021", NULL, 0));
    assert_ok(session, sdt_batch_add_mark(batch, "N01951", "0181", "2022", NULL, SDT_MARK_SECRET));
    commit(session, batch, 2, 0, 0, 0);
    assert_true(value_of(session, "0181", "2021", NULL, SDT_MARK_VALUE) == 0);
    value_of(session, "0181", "2022", NULL, SDT_MARK_SECRET);
    value_of(session, "0181", "2023", NULL, SDT_MARK_ABSENT);
    value_of(session, "0126", "2021", NULL, SDT_MARK_ABSENT);
    assert_string_equal(sdt_mark_name(SDT_MARK_SECRET), "secret");
    assert_null(sdt_mark_name(6));
    assert_null(sdt_mark_name(-1));
    sdt_batch_free(batch);
}

static void a_batch_is_a_difference(void **state)
{
    sdt_session *session = session_of(state);
    sdt_batch *batch = begin(session);

    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2021", NULL, 1));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2022", NULL, 2));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2023", NULL, 3));
    commit(session, batch, 3, 0, 0, 0);
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2021", NULL, 1));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2022", NULL, 9));
    assert_ok(session, sdt_batch_add_mark(batch, "N01951", "0181", "2023", NULL, SDT_MARK_ABSENT));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2024", NULL, 4));
    commit(session, batch, 1, 1, 1, 1);
    commit(session, batch, 0, 0, 0, 0); /* it was emptied */
    sdt_batch_free(batch);
    value_of(session, "0181", "2023", NULL, SDT_MARK_ABSENT);
}

static void a_dry_run_counts_and_a_replacement_deletes(void **state)
{
    sdt_session *session = session_of(state);
    sdt_batch *batch = begin(session);

    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2021", NULL, 1));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2022", NULL, 2));
    commit(session, batch, 2, 0, 0, 0);
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_REPLACE, "1"));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_DRY_RUN, "1"));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0126", "2022", NULL, 5));
    commit(session, batch, 1, 0, 2, 0);
    assert_true(value_of(session, "0181", "2021", NULL, SDT_MARK_VALUE) == 1);
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_DRY_RUN, NULL));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0126", "2022", NULL, 5));
    commit(session, batch, 1, 0, 2, 0);
    value_of(session, "0181", "2021", NULL, SDT_MARK_ABSENT);
    sdt_batch_free(batch);
}

static void what_is_wrong_is_named_with_what_was_meant(void **state)
{
    sdt_session *session = session_of(state);
    sdt_batch *batch = begin(session);

    assert_status(session, sdt_batch_add(batch, "N01951", "181", "2023", "T", 1),
                  SDT_ERROR_NOT_FOUND);
    assert_string_equal(sdt_session_message(session), "kommun 181 finns inte; menade du 0181?");
    assert_status(session, sdt_batch_add(batch, "N0195", "0181", "2023", "T", 1),
                  SDT_ERROR_NOT_FOUND);
    assert_message(session, "indikator N0195 finns inte; menade du N01951");
    assert_status(session, sdt_batch_add(batch, "N01951", "0181", "2023-13", "T", 1),
                  SDT_ERROR_VALUE);
    assert_message(session, "\"2023-13\" är ingen period");
    assert_status(session, sdt_batch_add(batch, "N01951", "0181", "2023", "F", 1), SDT_ERROR_VALUE);
    assert_message(session, "\"F\" är inget kön");
    assert_message(session, "menade du K?");
    assert_status(session, sdt_batch_add(batch, "N01951", "0181", "2023", "T", (double)NAN),
                  SDT_ERROR_VALUE);
    assert_status(session, sdt_batch_add(batch, "N01951", "0181", "2023", "T", -(double)INFINITY),
                  SDT_ERROR_VALUE);
    assert_status(session, sdt_batch_add_mark(batch, "N01951", "0181", "2023", "T", 6),
                  SDT_ERROR_VALUE);
    assert_status(session, sdt_batch_add_mark(batch, "N01951", "0181", "2023", "T", 0),
                  SDT_ERROR_VALUE);
    assert_status(session, sdt_batch_add(batch, NULL, "0181", "2023", "T", 1), SDT_ERROR_MISUSE);
    /* all that is wrong with one value is told at once */
    assert_status(session, sdt_batch_add(batch, "x", "y", "z", "Q", (double)NAN),
                  SDT_ERROR_NOT_FOUND);
    assert_int_equal(session->problem_total, 5);
    /* none of them is in the batch */
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2023", "T", 1));
    commit(session, batch, 1, 0, 0, 0);
    sdt_batch_free(batch);
}

static void two_values_for_one_cell_are_refused_with_their_places(void **state)
{
    sdt_session *session = session_of(state);
    sdt_batch *batch = begin(session);
    sdt_table *table;

    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2023", "T", 1));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0126", "2023", "T", 1));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2023", NULL, 1));
    assert_status(session, sdt_batch_commit(batch, &table), SDT_ERROR_EXISTS);
    assert_null(table);
    assert_string_equal(
        sdt_session_message(session),
        "rad 3: N01951, 0181, 2023, T ges två gånger i samma inläsning: redan på rad 1.");
    sdt_batch_free(batch);
    value_of(session, "0126", "2023", NULL, SDT_MARK_ABSENT);
}

static void columns_go_in_whole_or_not_at_all(void **state)
{
    static const char *const municipalities[] = {"0181", "181", "0127", "0126"};
    static const char *const periods[] = {"2021", "2022", "2023Q5", "2024"};
    static const double values[] = {1, 2, 3, 4};
    static const int marks[] = {SDT_MARK_VALUE, SDT_MARK_MISSING, SDT_MARK_VALUE, SDT_MARK_VALUE};
    sdt_session *session = session_of(state);
    sdt_batch *batch = begin(session);

    assert_status(
        session,
        sdt_batch_add_columns(batch, "N01951", "T", 4, municipalities, periods, values, marks),
        SDT_ERROR_NOT_FOUND);
    assert_int_equal(session->problem_total, 2);
    assert_int_equal(session->problems[0].row, 2);
    assert_int_equal(session->problems[1].row, 3);
    commit(session, batch, 0, 0, 0, 0);
    assert_ok(session, sdt_batch_add_columns(batch, "N01951", "T", 1, municipalities, periods,
                                             values, NULL));
    assert_ok(session, sdt_batch_add_columns(batch, "N01951", NULL, 1, municipalities + 3,
                                             periods + 3, values + 3, marks + 3));
    assert_ok(session, sdt_batch_add_columns(batch, "N01951", NULL, 0, NULL, NULL, NULL, NULL));
    commit(session, batch, 2, 0, 0, 0);
    assert_true(value_of(session, "0126", "2024", NULL, SDT_MARK_VALUE) == 4);
    sdt_batch_free(batch);
}

static void a_table_has_its_rows_in_the_order_of_keys(void **state)
{
    sdt_session *session = session_of(state);
    sdt_batch *batch = begin(session);
    char out[4096];

    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_SOURCE, "kolada"));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_FETCHED, "2024-05-28"));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_PROCESSED, "1"));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2023", "T", 1));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0126", "2023", "T", 2));
    assert_ok(session, sdt_batch_add_mark(batch, "N01951", "0126", "2022", "T", SDT_MARK_MISSING));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0127", "2023", "K", 3));
    assert_ok(session, sdt_batch_add(batch, "N00401", "0127", "2023-12", "T", 4));
    assert_ok(session, sdt_batch_add(batch, "N00401", "0127", "2023", "T", 5));
    commit(session, batch, 6, 0, 0, 0);
    sdt_batch_free(batch);
    assert_string_equal(asked(session, NULL, out),
                        "N00401|0127|2023|T|5||kolada|2024-05-28|1;"
                        "N00401|0127|2023-12|T|4||kolada|2024-05-28|1;"
                        "N01951|0126|2022|T||missing|kolada|2024-05-28|1;"
                        "N01951|0126|2023|T|2||kolada|2024-05-28|1;"
                        "N01951|0181|2023|T|1||kolada|2024-05-28|1;");
    assert_string_equal(asked(session, OPTIONS("indicator", "N01951", "gender", "*"), out),
                        "N01951|0127|2023|K|3||kolada|2024-05-28|1;"
                        "N01951|0126|2022|T||missing|kolada|2024-05-28|1;"
                        "N01951|0126|2023|T|2||kolada|2024-05-28|1;"
                        "N01951|0181|2023|T|1||kolada|2024-05-28|1;");
    assert_string_equal(asked(session, OPTIONS("municipality", "0126", "until", "2023-11"), out),
                        "N01951|0126|2022|T||missing|kolada|2024-05-28|1;");
    assert_string_equal(asked(session, OPTIONS("municipality", "0126", "from", "2023Q4"), out),
                        "N01951|0126|2023|T|2||kolada|2024-05-28|1;");
}

static void what_was_known_on_a_day_can_be_asked(void **state)
{
    sdt_session *session = session_of(state);
    sdt_batch *batch = begin(session);
    char out[4096];

    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_TODAY, "2024-01-01"));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2023", "T", 1));
    commit(session, batch, 1, 0, 0, 0);
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_TODAY, "2024-03-01"));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2023", "T", 2));
    commit(session, batch, 0, 1, 0, 0);
    sdt_batch_free(batch);
    assert_string_equal(asked(session, OPTIONS("known", "2023-12-31"), out), "");
    assert_string_equal(asked(session, OPTIONS("known", "2024-02-29"), out),
                        "N01951|0181|2023|T|1|||2024-01-01|0;");
    assert_string_equal(asked(session, OPTIONS("known", "2024-03-01"), out),
                        "N01951|0181|2023|T|2|||2024-03-01|0;");
}

static void a_question_that_cannot_be_answered_says_why(void **state)
{
    static const struct {
        const char *option, *text;
        int status;
    } wrong[] = {{"gender", "F", SDT_ERROR_VALUE},
                 {"known", "igår", SDT_ERROR_VALUE},
                 {"from", "2023-13", SDT_ERROR_VALUE},
                 {"until", "2023-13", SDT_ERROR_VALUE},
                 {"indicator", "N0195", SDT_ERROR_NOT_FOUND},
                 {"municipality", "181", SDT_ERROR_NOT_FOUND}};
    sdt_session *session = session_of(state);
    sdt_table *table;
    double value;

    for (size_t i = 0; i < COUNT(wrong); i++) {
        assert_status(session, sdt_values(session, OPTIONS(wrong[i].option, wrong[i].text), &table),
                      wrong[i].status);
        assert_null(table);
    }
    assert_message(session, "kommun 181 finns inte; menade du 0181?");
    assert_status(session, sdt_values(session, NULL, NULL), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_values(NULL, NULL, &table), SDT_ERROR_MISUSE);
    assert_status(session, sdt_value(session, "N01951", "0181", "2023", "*", &value, NULL),
                  SDT_ERROR_VALUE);
    assert_status(session, sdt_value(session, "N01951", "0181", "23", NULL, &value, NULL),
                  SDT_ERROR_VALUE);
    assert_status(session, sdt_value(session, "N1", "0181", "2023", NULL, &value, NULL),
                  SDT_ERROR_NOT_FOUND);
    assert_status(session, sdt_value(session, "N01951", "0181", "2023", NULL, NULL, NULL),
                  SDT_ERROR_MISUSE);
}

static void options_are_chosen_before_the_first_value(void **state)
{
    sdt_session *session = session_of(state);
    sdt_batch *batch = begin(session);

    assert_status(session, sdt_batch_set(batch, SDT_BATCH_SOURCE, "kolad"), SDT_ERROR_NOT_FOUND);
    assert_message(session, "menade du kolada?");
    assert_status(session, sdt_batch_set(batch, SDT_BATCH_FETCHED, "28/5"), SDT_ERROR_VALUE);
    assert_status(session, sdt_batch_set(batch, SDT_BATCH_REPLACE, "ja"), SDT_ERROR_VALUE);
    assert_status(session, sdt_batch_set(batch, SDT_BATCH_NOTE, "\xff"), SDT_ERROR_VALUE);
    assert_status(session, sdt_batch_set(batch, SDT_BATCH_MIXED + 1, "1"), SDT_ERROR_MISUSE);
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_NOTE, "från Kolada"));
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2023", "T", 1));
    assert_status(session, sdt_batch_set(batch, SDT_BATCH_NOTE, "annat"), SDT_ERROR_MISUSE);
    commit(session, batch, 1, 0, 0, 0);
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_NOTE, NULL));
    sdt_batch_free(batch);
    sdt_batch_free(NULL);
    assert_int_equal(sdt_batch_set(NULL, SDT_BATCH_NOTE, NULL), SDT_ERROR_MISUSE);
}

static void a_municipality_writes_only_its_own_values(void **state)
{
    sdt_session *session = session_of(state);
    sdt_batch *batch;

    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_SCOPE, "0181"));
    batch = begin(session);
    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2023", "T", 1));
    assert_status(session, sdt_batch_add(batch, "N01951", "0126", "2023", "T", 1),
                  SDT_ERROR_DENIED);
    assert_status(session, sdt_batch_add(batch, "N01951", "0126", "2022", "T", 1),
                  SDT_ERROR_DENIED);
    commit(session, batch, 1, 0, 0, 0);
    sdt_batch_free(batch);
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_SCOPE, "reader"));
    assert_status(session, sdt_batch_new(session, &batch), SDT_ERROR_DENIED);
    assert_null(batch);
}

static void a_record_that_is_gone_when_the_batch_is_written_stops_it(void **state)
{
    sdt_session *session = session_of(state);
    sdt_batch *batch = begin(session);
    sdt_record *record;

    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2023", "T", 1));
    assert_ok(session, sdt_get(session, SDT_KIND_INDICATOR, "N01951", &record));
    assert_ok(session, sdt_record_set_key(record, "N01952"));
    assert_ok(session, sdt_put(record));
    assert_status(session, sdt_batch_commit(batch, NULL), SDT_ERROR_CONFLICT);
    assert_ok(session, sdt_record_set_key(record, "N01951"));
    assert_ok(session, sdt_put(record));
    commit(session, batch, 1, 0, 0, 0); /* it kept its values */
    assert_status(session, sdt_delete(record), SDT_ERROR_REFERENCE);
    sdt_record_free(record);
    sdt_batch_free(batch);
}

static void a_batch_outlives_its_database_without_harm(void **state)
{
    sdt_session *session = session_of(state);
    sdt_batch *batch = begin(session);

    assert_ok(session, sdt_batch_add(batch, "N01951", "0181", "2023", "T", 1));
    assert_ok(session, sdt_session_close(session));
    assert_status(session, sdt_batch_add(batch, "N01951", "0181", "2024", "T", 1),
                  SDT_ERROR_MISUSE);
    assert_status(session, sdt_batch_commit(batch, NULL), SDT_ERROR_MISUSE);
    sdt_batch_free(batch);
}

static void a_row_of_a_file_is_refused_with_its_row_and_columns(void **state)
{
    sdt_session *session = session_of(state);
    sdt_batch *batch = begin(session);
    struct sdt__values_row row = {
        .text = {{"N01951;", 6}, {"181;", 3}, {"20231231", 4}, {"", 0}},
        .value = 1,
        .file = "siffror.csv",
        .row = 17,
        .column = {1, 2, 3, 4, 5},
    };

    sdt__session_clear(session);
    assert_ok(session, sdt__batch_file(batch, row.file));
    assert_status(session, sdt__batch_add_text(batch, &row), SDT_ERROR_NOT_FOUND);
    assert_string_equal(sdt_session_message(session),
                        "siffror.csv, rad 17, kolumn 2: kommun 181 finns inte; menade du 0181?");
    row.text[SDT__VALUES_PART_MUNICIPALITY] = (struct sdt__text_span){"0181\0x", 6};
    assert_status(session, sdt__batch_add_text(batch, &row), SDT_ERROR_NOT_FOUND);
    row.text[SDT__VALUES_PART_MUNICIPALITY] = (struct sdt__text_span){"0181x", 4};
    sdt__session_clear(session);
    assert_ok(session, sdt__batch_add_text(batch, &row));
    row.row = 18;
    assert_ok(session, sdt__batch_add_text(batch, &row));
    assert_status(session, sdt_batch_commit(batch, NULL), SDT_ERROR_EXISTS);
    assert_string_equal(sdt_session_message(session),
                        "siffror.csv, rad 18: N01951, 0181, 2023, T ges två gånger i samma"
                        " inläsning: redan på rad 17 i siffror.csv.");
    sdt_batch_free(batch);
}

/* A batch from beginning to end, and reading it back. */
static int whole_round(sdt_session *session)
{
    sdt_batch *batch = NULL;
    sdt_table *counts = NULL;
    sdt_table *values = NULL;
    double value;
    int status = sdt_batch_new(session, &batch);

    if (status == SDT_OK)
        status = sdt_batch_set(batch, SDT_BATCH_SOURCE, "kolada");
    if (status == SDT_OK)
        status = sdt_batch_add(batch, "N01951", "0181", "2023", "T", 1.5);
    if (status == SDT_OK)
        status = sdt_batch_add_mark(batch, "N00401", "0126", "2023", "T", SDT_MARK_SECRET);
    if (status == SDT_OK)
        status = sdt_batch_commit(batch, &counts);
    if (status == SDT_OK)
        status = sdt_value(session, "N01951", "0181", "2023", "T", &value, NULL);
    if (status == SDT_OK)
        status = sdt_values(session, NULL, &values);
    sdt_batch_free(batch);
    sdt_table_free(counts);
    sdt_table_free(values);
    return status;
}

static void without_memory_a_batch_fails_whole(void **state)
{
    struct fixture *fixture = *state;
    long n = 1;

    for (;; n++) {
        int status;
        fixture->ledger.failed = false;
        fixture->ledger.fail_in = n;
        status = whole_round(fixture->session);
        fixture->ledger.fail_in = 0;
        if (!fixture->ledger.failed) {
            assert_int_equal(status, SDT_OK);
            break;
        }
        assert_int_equal(status, SDT_ERROR_MEMORY);
    }
    assert_true(n > 30);
}

int main(void)
{
#define FACT(name) cmocka_unit_test_setup_teardown(name, set_up, fixture_end)
    const struct CMUnitTest tests[] = {
        FACT(a_value_that_went_in_comes_out),
        FACT(a_value_that_is_missing_is_not_zero),
        FACT(a_batch_is_a_difference),
        FACT(a_dry_run_counts_and_a_replacement_deletes),
        FACT(what_is_wrong_is_named_with_what_was_meant),
        FACT(two_values_for_one_cell_are_refused_with_their_places),
        FACT(columns_go_in_whole_or_not_at_all),
        FACT(a_table_has_its_rows_in_the_order_of_keys),
        FACT(what_was_known_on_a_day_can_be_asked),
        FACT(a_question_that_cannot_be_answered_says_why),
        FACT(options_are_chosen_before_the_first_value),
        FACT(a_municipality_writes_only_its_own_values),
        FACT(a_record_that_is_gone_when_the_batch_is_written_stops_it),
        FACT(a_batch_outlives_its_database_without_harm),
        FACT(a_row_of_a_file_is_refused_with_its_row_and_columns),
        FACT(without_memory_a_batch_fails_whole),
    };
#undef FACT
    return cmocka_run_group_tests(tests, NULL, NULL);
}
