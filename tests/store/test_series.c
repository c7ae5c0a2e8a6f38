/*
 * lib/store, packed series in the database, against a model that keeps every cell plainly: what is
 * read, what was known after each batch, what is counted, and that nothing is written by halves.
 */
#include "support/support.h"

#include "core/period.h"
#include "store/series.h"
#include "store/database.h"

#include <sodertorn/kinds.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { INDICATORS = 4, MUNICIPALITIES = 9, PERIODS = 12, BATCHES = 50, CELLS = 20000 };

static const char genders[] = "KMT";

struct cell {
    enum sdt__mark mark;
    double value;
    uint32_t batch;
};

/* Every cell there can be. */
struct model {
    struct cell cells[INDICATORS][3][MUNICIPALITIES][PERIODS];
};

static uint64_t draw(uint64_t *state)
{
    uint64_t x = *state += UINT64_C(0x9e3779b97f4a7c15);

    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    return x ^ (x >> 31);
}

static unsigned below(uint64_t *state, unsigned limit)
{
    return (unsigned)(draw(state) % limit);
}

static struct sdt__ingest *begin(sdt_session *session, const struct sdt__batch_info *info)
{
    static const struct sdt__batch_info plain = {.note = "test"};
    struct sdt__ingest *ingest;

    assert_ok(session, sdt__ingest_new(session, info ? info : &plain, &ingest));
    return ingest;
}

static struct sdt__batch_counts finish(sdt_session *session, struct sdt__ingest *ingest)
{
    struct sdt__batch_counts counts;

    assert_ok(session, sdt__ingest_finish(ingest, &counts));
    sdt__ingest_free(ingest);
    return counts;
}

static void assert_counts(struct sdt__batch_counts counts, int added, int changed, int deleted,
                          int unchanged)
{
    assert_int_equal(counts.added, added);
    assert_int_equal(counts.changed, changed);
    assert_int_equal(counts.deleted, deleted);
    assert_int_equal(counts.unchanged, unchanged);
}

static int64_t number(sdt_session *session, const char *sql)
{
    int64_t out;

    assert_ok(session, sdt__engine_integer(session->store->engine, sql, &out));
    return out;
}

static int32_t period_at(int i)
{
    return sdt__period_year(2000 + i / 2) + (i % 2 ? 4 : 0); /* a year, and its December */
}

static struct cell *cell_at(struct model *model, unsigned place)
{
    return &model->cells[0][0][0][0] + place;
}

/* Where the series was is given as no caller should: it may be anything. */
static int add_cell(struct sdt__ingest *ingest, int64_t indicator, int32_t municipality,
                    int32_t period, char gender, enum sdt__mark mark, double value, int64_t row)
{
    const struct sdt__ingest_cell given = {.indicator = indicator,
                                           .municipality = municipality,
                                           .period = period,
                                           .gender = gender,
                                           .mark = mark,
                                           .value = value,
                                           .row = row};
    uint32_t place = (uint32_t)(row % 3 - 1);

    return sdt__ingest_add(ingest, &given, &place);
}

/* Makes one batch of random cells and says what it is to come to. */
static struct sdt__batch_counts give(struct sdt__ingest *ingest, struct model *model,
                                     uint64_t *state, bool replace, uint32_t id)
{
    const unsigned all = INDICATORS * 3 * MUNICIPALITIES * PERIODS;
    const unsigned share = 1 + below(state, below(state, 2) ? 100 : 5);
    struct sdt__batch_counts counts = {0};
    bool given[INDICATORS * 3 * MUNICIPALITIES * PERIODS] = {false};
    bool touched[INDICATORS * 3] = {false};

    for (unsigned i = 0; i < all; i++) {
        const unsigned place = (i * 733 + 5) % all; /* some order; 733 shares no factor with it */
        const unsigned series = place / (MUNICIPALITIES * PERIODS);
        struct cell *cell = cell_at(model, place);
        struct cell now = {below(state, 8) ? SDT__MARK_VALUE : 1 + below(state, 5),
                           (double)below(state, 30) / 10, id};
        if (below(state, 100) >= share || series % 5 == below(state, 5))
            continue;
        now.value = now.mark == SDT__MARK_VALUE ? now.value : 0;
        assert_int_equal(add_cell(ingest, 100 + series / 3,
                                  50 + (int)(place / PERIODS % MUNICIPALITIES),
                                  period_at((int)(place % PERIODS)), genders[series % 3], now.mark,
                                  now.value, (int64_t)i + 1),
                         SDT_OK);
        given[place] = true;
        touched[series] = true;
        if (cell->mark == now.mark && cell->value == now.value) {
            counts.unchanged++;
            continue;
        }
        if (cell->mark == SDT__MARK_ABSENT)
            counts.added++;
        else if (now.mark == SDT__MARK_ABSENT)
            counts.deleted++;
        else
            counts.changed++;
        *cell = now;
    }
    for (unsigned place = 0; replace && place < all; place++)
        if (touched[place / (MUNICIPALITIES * PERIODS)] && !given[place] &&
            cell_at(model, place)->mark != SDT__MARK_ABSENT) {
            cell_at(model, place)->mark = SDT__MARK_ABSENT;
            cell_at(model, place)->value = 0;
            counts.deleted++;
        }
    return counts;
}

/* One series against the model's. */
static void assert_series(struct model *model, const struct sdt__series *series)
{
    const unsigned indicator = (unsigned)series->indicator - 100;
    const unsigned gender = (unsigned)(strchr(genders, series->gender) - genders);
    size_t found = 0;

    for (unsigned i = 0; i < MUNICIPALITIES; i++)
        for (unsigned j = 0; j < PERIODS; j++) {
            const struct cell *cell = &model->cells[indicator][gender][i][j];
            size_t place = sdt__series_find(series, 50 + (int)i, period_at((int)j));
            if (cell->mark == SDT__MARK_ABSENT) {
                assert_int_equal(place, series->count);
                continue;
            }
            assert_true(place < series->count);
            assert_int_equal(series->mark[place], cell->mark);
            assert_true(series->value[place] == cell->value);
            assert_int_equal(series->batch[place], cell->batch);
            found++;
        }
    assert_int_equal(found, series->count);
}

struct visited {
    struct model *model;
    int64_t last;
    size_t cells;
};

static int visit(void *user, const struct sdt__series *series)
{
    struct visited *visited = user;
    int64_t place = series->indicator * 256 + series->gender;

    assert_true(place > visited->last);
    visited->last = place;
    visited->cells += series->count;
    assert_series(visited->model, series);
    return SDT_OK;
}

static void assert_known(sdt_session *session, struct model *model, int64_t as_known)
{
    struct visited visited = {.model = model};
    struct sdt__series series;
    size_t cells = 0;

    sdt__series_init(&series, session);
    for (int i = 0; i < INDICATORS; i++)
        for (int j = 0; j < 3; j++) {
            assert_ok(session, sdt__series_read(session, 100 + i, genders[j], as_known, &series));
            assert_series(model, &series);
            cells += series.count;
        }
    sdt__series_free(&series);
    assert_ok(session, sdt__series_each(session, 0, as_known, visit, &visited));
    assert_int_equal(visited.cells, cells);
}

static void what_was_known_after_each_of_fifty_batches_is_known_still(void **state)
{
    sdt_session *session = session_of(state);
    struct model *models = calloc(BATCHES + 1, sizeof *models);
    uint64_t random = 1;

    assert_non_null(models);
    for (unsigned i = 0; i < INDICATORS * 3 * MUNICIPALITIES * PERIODS; i++)
        cell_at(&models[0], i)->mark = SDT__MARK_ABSENT;
    for (uint32_t batch = 1; batch <= BATCHES; batch++) {
        const bool replace = below(&random, 3) == 0;
        const struct sdt__batch_info info = {.replace = replace};
        struct sdt__ingest *ingest = begin(session, &info);
        struct sdt__batch_counts expected;
        struct sdt__batch_counts counts;
        models[batch] = models[batch - 1];
        do
            expected = give(ingest, &models[batch], &random, replace, batch);
        while (expected.added + expected.changed + expected.deleted + expected.unchanged == 0);
        counts = finish(session, ingest);
        assert_memory_equal(&counts, &expected, sizeof counts);
        assert_known(session, &models[batch], SDT__SERIES_KNOWN_NOW);
    }
    for (int64_t batch = 1; batch <= BATCHES; batch++)
        assert_known(session, &models[batch], batch);
    assert_known(session, &models[0], SDT__SERIES_KNOWN_NOTHING);
    assert_ok(session, sdt__series_check(session));
    free(models);
}

/* A made-up figure for each number below CELLS and more: 20 series in all. */
static int add_numbered(struct sdt__ingest *ingest, unsigned number, int64_t row)
{
    uint64_t state = number;
    const unsigned sort = below(&state, 10);
    const double value = sort == 0 ? (double)draw(&state) * 1e-7 : (double)below(&state, 5000) / 10;

    return add_cell(ingest, 1 + number % 20, 1 + (int)(number / 20 % 251),
                    sdt__period_year(1900 + (int)(number / 5020)), 'T',
                    sort == 1 ? SDT__MARK_SECRET : SDT__MARK_VALUE, value, row);
}

static struct sdt__batch_counts ingest_numbered(sdt_session *session, unsigned count, unsigned step,
                                                size_t memory)
{
    const struct sdt__batch_info info = {.memory = memory};
    struct sdt__ingest *ingest = begin(session, &info);

    for (unsigned i = 0; i < count; i++)
        assert_ok(session, add_numbered(ingest, (unsigned)((uint64_t)i * step % count), i + 1));
    return finish(session, ingest);
}

/* All blobs of the database after each other, to be freed with free(). */
static char *blobs(sdt_session *session, size_t *size)
{
    struct sdt__statement *query;
    char *all = NULL;
    int status = SDT_OK;

    *size = 0;
    assert_ok(session,
              sdt__engine_prepare(session->store->engine,
                                  "SELECT data FROM series ORDER BY indicator, gender", &query));
    while (sdt__statement_row(query, &status)) {
        size_t length;
        const void *blob = sdt__statement_blob(query, 0, &length);
        all = realloc(all, *size + length);
        assert_non_null(all);
        memcpy(all + *size, blob, length);
        *size += length;
    }
    sdt__statement_finalize(query);
    assert_ok(session, status);
    return all;
}

static void the_order_of_rows_changes_no_byte(void **state)
{
    static const unsigned steps[] = {1, 20, 12347, CELLS - 1};
    sdt_session *session = session_of(state);
    char *first = NULL;
    size_t first_size = 0;

    for (size_t i = 0; i < COUNT(steps) * 2; i++) {
        /* in memory, and by way of the temporary file: 1 byte is the least there can be */
        char *again;
        size_t size;
        assert_ok(session, sdt_session_close(session));
        assert_ok(session, test_open(session, ":memory:", SDT_OPEN_CREATE));
        assert_counts(
            ingest_numbered(session, CELLS, steps[i / 2] == 20 ? 7 : steps[i / 2], i % 2 ? 1 : 0),
            CELLS, 0, 0, 0);
        again = blobs(session, &size);
        if (!first) {
            first = again;
            first_size = size;
            continue;
        }
        assert_int_equal(size, first_size);
        assert_memory_equal(again, first, size);
        free(again);
    }
    free(first);
}

static void a_million_shuffled_cells_come_back_through_a_small_memory(void **state)
{
    sdt_session *session = session_of(state);
    const unsigned count = 1000000;
    struct sdt__series series;
    struct sdt__ingest *ingest;
    size_t cells = 0;

    assert_counts(ingest_numbered(session, count, 999983, 2 << 20), (int)count, 0, 0, 0);
    sdt__series_init(&series, session);
    for (int i = 1; i <= 20; i++) {
        assert_ok(session, sdt__series_read(session, i, 'T', SDT__SERIES_KNOWN_NOW, &series));
        cells += series.count;
    }
    assert_int_equal(cells, count);
    sdt__series_free(&series);
    /* given once more, in order, all are as they were */
    ingest = begin(session, NULL);
    for (unsigned i = 0; i < count; i++)
        assert_ok(session, add_numbered(ingest, i, i + 1));
    assert_counts(finish(session, ingest), 0, 0, 0, (int)count);
    assert_int_equal(number(session, "SELECT count(*) FROM series_undo"), 20);
}

static int64_t id_of(sdt_session *session, int kind, const char *key)
{
    int64_t id;

    plant(session, kind, key);
    assert_ok(session, sdt__store_id(session, kind, key, &id));
    return id;
}

static void a_cell_that_comes_twice_is_an_error_that_names_both_rows(void **state)
{
    sdt_session *session = session_of(state);
    const int64_t indicator = id_of(session, SDT_KIND_INDICATOR, "N00001");
    const int32_t municipality = (int32_t)id_of(session, SDT_KIND_MUNICIPALITY, "0181");
    const int32_t period = sdt__period_year(2023);
    struct sdt__batch_counts counts;
    struct sdt__ingest *ingest = begin(session, NULL);

    sdt__session_clear(session);
    assert_ok(session, add_cell(ingest, indicator, municipality, period, 'T', 0, 1, 12));
    assert_ok(session, add_cell(ingest, indicator, municipality, period, 'K', 0, 1, 13));
    assert_ok(session, sdt__ingest_file(ingest, "b.csv"));
    assert_ok(session, add_cell(ingest, indicator, municipality, period, 'T', 0, 1, 200000));
    assert_ok(session, add_cell(ingest, indicator, municipality, period, 'T', 0, 2, 3));
    assert_status(session, sdt__ingest_finish(ingest, &counts), SDT_ERROR_EXISTS);
    assert_string_equal(sdt_session_message(session),
                        "b.csv, rad 200000: N00001, 0181, 2023, T ges två gånger i samma inläsning:"
                        " redan på rad 12.");
    assert_int_equal(session->problem_total, 2);
    assert_string_equal(session->problems[1].message,
                        "b.csv, rad 3: N00001, 0181, 2023, T ges två gånger i samma inläsning:"
                        " redan på rad 200000 i b.csv.");
    sdt__ingest_free(ingest);
    assert_int_equal(number(session, "SELECT count(*) FROM series"), 0);
    assert_int_equal(number(session, "SELECT count(*) FROM batch"), 0);
}

static void all_cells_that_come_twice_are_found_whatever_lies_between(void **state)
{
    const struct sdt__batch_info info = {.memory = 1};
    sdt_session *session = session_of(state);
    struct sdt__ingest *ingest = begin(session, &info);
    struct sdt__batch_counts counts;

    sdt__session_clear(session);
    for (unsigned i = 0; i < 200000; i++)
        assert_ok(session, add_numbered(ingest, i, 1));
    for (unsigned i = 0; i < 3000; i++)
        assert_ok(session, add_numbered(ingest, i * 66, 2));
    assert_status(session, sdt__ingest_finish(ingest, &counts), SDT_ERROR_EXISTS);
    assert_int_equal(session->problem_total, 3000);
    assert_int_equal(session->problem_count, 1000);
    sdt__ingest_free(ingest);
    assert_int_equal(number(session, "SELECT count(*) FROM series"), 0);
}

static void a_dry_run_counts_and_writes_nothing(void **state)
{
    const struct sdt__batch_info dry = {.dry_run = true, .replace = true};
    sdt_session *session = session_of(state);
    struct sdt__ingest *ingest = begin(session, NULL);
    size_t size, again_size;
    char *before, *after;

    for (unsigned i = 0; i < 100; i++)
        assert_ok(session, add_numbered(ingest, i, i));
    assert_counts(finish(session, ingest), 100, 0, 0, 0);
    before = blobs(session, &size);
    ingest = begin(session, &dry);
    for (unsigned i = 0; i < 200; i += 4)
        assert_ok(session, add_numbered(ingest, i, i));
    /* 0, 4 ... 196 are in five of the twenty series, in which 0 ... 99 have 25 cells */
    assert_counts(finish(session, ingest), 25, 0, 0, 25);
    after = blobs(session, &again_size);
    assert_int_equal(size, again_size);
    assert_memory_equal(before, after, size);
    assert_int_equal(number(session, "SELECT count(*) FROM batch"), 1);
    free(before);
    free(after);
}

static void replacing_deletes_only_in_the_series_it_touches(void **state)
{
    const struct sdt__batch_info replace = {.replace = true};
    sdt_session *session = session_of(state);
    struct sdt__ingest *ingest = begin(session, NULL);
    struct sdt__series series;

    for (int i = 1; i <= 3; i++)
        for (int j = 1; j <= 4; j++)
            assert_ok(session, add_cell(ingest, i, j, 800, 'T', 0, j, 0));
    finish(session, ingest);
    ingest = begin(session, &replace);
    assert_ok(session, add_cell(ingest, 2, 1, 800, 'T', 0, 1, 0));
    assert_ok(session, add_cell(ingest, 2, 2, 800, 'T', 0, 99, 0));
    assert_ok(session, add_cell(ingest, 2, 9, 800, 'T', 0, 9, 0));
    assert_counts(finish(session, ingest), 1, 1, 2, 1);
    sdt__series_init(&series, session);
    for (int i = 1; i <= 3; i++) {
        assert_ok(session, sdt__series_read(session, i, 'T', 0, &series));
        assert_int_equal(series.count, i == 2 ? 3 : 4);
    }
    sdt__series_free(&series);
}

static void a_series_that_is_emptied_is_gone_and_can_be_known_still(void **state)
{
    sdt_session *session = session_of(state);
    struct sdt__ingest *ingest = begin(session, NULL);
    struct sdt__series series;
    bool used;

    assert_ok(session, add_cell(ingest, 7, 1, 800, 'M', 0, 3.5, 0));
    finish(session, ingest);
    ingest = begin(session, NULL);
    assert_ok(session, add_cell(ingest, 7, 1, 800, 'M', SDT__MARK_ABSENT, 0, 0));
    assert_ok(session, add_cell(ingest, 7, 2, 800, 'M', SDT__MARK_ABSENT, 0, 0));
    assert_counts(finish(session, ingest), 0, 0, 1, 1);
    assert_int_equal(number(session, "SELECT count(*) FROM series"), 0);
    sdt__series_init(&series, session);
    assert_ok(session, sdt__series_read(session, 7, 'M', 1, &series));
    assert_int_equal(series.count, 1);
    assert_true(series.value[0] == 3.5);
    assert_ok(session, sdt__series_read(session, 7, 'M', 2, &series));
    assert_int_equal(series.count, 0);
    /* made anew, it was nothing before that, and still what it was before it was emptied */
    ingest = begin(session, NULL);
    assert_ok(session, add_cell(ingest, 7, 1, 800, 'M', 0, 4.5, 0));
    assert_counts(finish(session, ingest), 1, 0, 0, 0);
    for (int batch = 1; batch <= 3; batch++) {
        assert_ok(session, sdt__series_read(session, 7, 'M', batch, &series));
        assert_int_equal(series.count, batch == 2 ? 0 : 1);
        assert_true(batch == 2 || series.value[0] == (batch == 1 ? 3.5 : 4.5));
    }
    sdt__series_free(&series);
    assert_ok(session, sdt__series_uses(session, 7, true, &used));
    assert_true(used);
    assert_ok(session, sdt__series_uses(session, 1, false, &used));
    assert_true(used);
    assert_ok(session, sdt__series_uses(session, 2, false, &used));
    assert_false(used);
    assert_ok(session, sdt__series_uses(session, 8, true, &used));
    assert_false(used);
}

static void a_batch_with_no_cells_writes_no_batch(void **state)
{
    sdt_session *session = session_of(state);

    assert_counts(finish(session, begin(session, NULL)), 0, 0, 0, 0);
    assert_int_equal(number(session, "SELECT count(*) FROM batch"), 0);
}

static void the_day_that_was_known_is_that_of_the_session(void **state)
{
    static const char *const days[] = {"2024-01-31", "2024-02-01", "2024-02-01", "2024-12-31"};
    sdt_session *session = session_of(state);
    int64_t known;

    for (size_t i = 0; i < COUNT(days); i++) {
        struct sdt__ingest *ingest;
        assert_ok(session, sdt_session_set_text(session, SDT_OPTION_TODAY, days[i]));
        ingest = begin(session, NULL);
        assert_ok(session, add_cell(ingest, 1, 1 + (int)i, 800, 'T', 0, 1, 0));
        finish(session, ingest);
    }
    assert_ok(session, sdt__series_known(session, "2024-01-30", &known));
    assert_int_equal(known, SDT__SERIES_KNOWN_NOTHING);
    assert_ok(session, sdt__series_known(session, "2024-01-31", &known));
    assert_int_equal(known, 1);
    assert_ok(session, sdt__series_known(session, "2024-02-01", &known));
    assert_int_equal(known, 3);
    assert_ok(session, sdt__series_known(session, "2030-01-01", &known));
    assert_int_equal(known, 4);
}

static void what_can_not_be_stored_is_refused_and_the_rest_stays(void **state)
{
    sdt_session *session = session_of(state);
    struct sdt__ingest *ingest = begin(session, NULL);

    assert_status(session, add_cell(ingest, 1, 1, 800, 'T', 0, (double)NAN, 0), SDT_ERROR_VALUE);
    assert_status(session, add_cell(ingest, 1, 1, 800, 'T', 0, (double)INFINITY, 0),
                  SDT_ERROR_VALUE);
    assert_status(session, add_cell(ingest, 1, 1, 800, 'F', 0, 1, 0), SDT_ERROR_MISUSE);
    assert_status(session, add_cell(ingest, 1, 0, 800, 'T', 0, 1, 0), SDT_ERROR_MISUSE);
    assert_status(session, add_cell(ingest, 0, 1, 800, 'T', 0, 1, 0), SDT_ERROR_MISUSE);
    assert_status(session, add_cell(ingest, INT64_C(1) << 31, 1, 800, 'T', 0, 1, 0),
                  SDT_ERROR_MISUSE);
    assert_status(session, add_cell(ingest, 1, 1 << 27, 800, 'T', 0, 1, 0), SDT_ERROR_MISUSE);
    assert_status(session, add_cell(ingest, 1, 1, 1 << 20, 'T', 0, 1, 0), SDT_ERROR_MISUSE);
    assert_status(session, add_cell(ingest, 1, 1, 800, 'T', 6, 1, 0), SDT_ERROR_MISUSE);
    assert_status(session, add_cell(ingest, 1, 1, 800, 'T', 0, 1, -1), SDT_ERROR_MISUSE);
    sdt__session_clear(session);
    assert_ok(session, add_cell(ingest, 1, 1, 800, 'T', 0, 1, 0));
    assert_counts(finish(session, ingest), 1, 0, 0, 0);
}

static void a_damaged_series_is_named_and_nothing_is_written_over_it(void **state)
{
    sdt_session *session = session_of(state);
    struct sdt__ingest *ingest = begin(session, NULL);
    struct sdt__batch_counts counts;
    struct sdt__series series;
    sdt_record *indicator;

    for (unsigned i = 0; i < 200; i++)
        assert_ok(session, add_numbered(ingest, i, i));
    finish(session, ingest);
    assert_ok(session,
              sdt__engine_run(session->store->engine,
                              test_on_server() ? "UPDATE series SET data = set_byte(data, 10, 0)"
                                                 " WHERE indicator = 3"
                                               : "UPDATE series SET data = substr(data, 1, 10) ||"
                                                 " x'00' || substr(data, 12) WHERE indicator = 3"));
    sdt__series_init(&series, session);
    assert_ok(session, sdt__series_read(session, 2, 'T', 0, &series));
    assert_status(session, sdt__series_read(session, 3, 'T', 0, &series), SDT_ERROR_FOREIGN);
    assert_message(session, "serien för indikator 3, kön T"); /* there is no record */
    assert_ok(session, sdt_record_new(session, SDT_KIND_INDICATOR, &indicator));
    assert_ok(session, sdt_record_set_key(indicator, "N00007"));
    assert_ok(session, sdt_record_set_text(indicator, SDT_INDICATOR_TITLE, "Andel"));
    assert_ok(session, sdt_put(indicator));
    sdt_record_free(indicator);
    assert_ok(session, sdt__engine_run(session->store->engine, "UPDATE indicator SET id = 3"));
    assert_status(session, sdt__series_read(session, 3, 'T', 0, &series), SDT_ERROR_FOREIGN);
    assert_message(session, "serien för indikator N00007, kön T");
    assert_int_equal(series.count, 0);
    sdt__series_free(&series);
    assert_status(session, sdt__series_check(session), SDT_ERROR_FOREIGN);
    ingest = begin(session, NULL);
    for (unsigned i = 0; i < 20; i++)
        assert_ok(session, add_numbered(ingest, 1000 + i, i));
    assert_status(session, sdt__ingest_finish(ingest, &counts), SDT_ERROR_FOREIGN);
    sdt__ingest_free(ingest);
    assert_int_equal(number(session, "SELECT count(*) FROM batch"), 1);
}

/* A whole batch, with what memory there is. */
static int small_batch(sdt_session *session, struct sdt__batch_counts *counts)
{
    const struct sdt__batch_info info = {.note = "minne", .memory = 1};
    struct sdt__ingest *ingest;
    int status = sdt__ingest_new(session, &info, &ingest);

    for (unsigned i = 0; status == SDT_OK && i < 2000; i++)
        status = add_numbered(ingest, i * 7 % 2000, i + 1);
    if (status == SDT_OK)
        status = sdt__ingest_file(ingest, "b.csv");
    if (status == SDT_OK)
        status = sdt__ingest_finish(ingest, counts);
    sdt__ingest_free(ingest);
    return status;
}

static void without_memory_a_batch_fails_whole(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;
    struct sdt__batch_counts counts;
    long n = 1;

    for (;; n++) {
        int status;
        fixture->ledger.failed = false;
        fixture->ledger.fail_in = n;
        status = small_batch(session, &counts);
        fixture->ledger.fail_in = 0;
        if (!fixture->ledger.failed) {
            assert_int_equal(status, SDT_OK);
            break;
        }
        assert_int_equal(status, SDT_ERROR_MEMORY);
        assert_int_equal(number(session, "SELECT count(*) FROM batch"), 0);
        assert_int_equal(number(session, "SELECT count(*) FROM series"), 0);
    }
    assert_true(n > 20);
    assert_counts(counts, 2000, 0, 0, 0);
}

static void a_reader_gathers_nothing(void **state)
{
    const struct sdt__batch_info info = {.note = NULL};
    sdt_session *session = session_of(state);
    struct sdt__ingest *ingest;

    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_SCOPE, "reader"));
    assert_status(session, sdt__ingest_new(session, &info, &ingest), SDT_ERROR_DENIED);
    assert_null(ingest);
}

int main(void)
{
#define FACT(name) cmocka_unit_test_setup_teardown(name, fixture_memory, fixture_end)
    const struct CMUnitTest tests[] = {
        FACT(what_was_known_after_each_of_fifty_batches_is_known_still),
        FACT(the_order_of_rows_changes_no_byte),
        FACT(a_million_shuffled_cells_come_back_through_a_small_memory),
        FACT(a_cell_that_comes_twice_is_an_error_that_names_both_rows),
        FACT(all_cells_that_come_twice_are_found_whatever_lies_between),
        FACT(a_dry_run_counts_and_writes_nothing),
        FACT(replacing_deletes_only_in_the_series_it_touches),
        FACT(a_series_that_is_emptied_is_gone_and_can_be_known_still),
        FACT(a_batch_with_no_cells_writes_no_batch),
        FACT(the_day_that_was_known_is_that_of_the_session),
        FACT(what_can_not_be_stored_is_refused_and_the_rest_stays),
        FACT(a_damaged_series_is_named_and_nothing_is_written_over_it),
        FACT(without_memory_a_batch_fails_whole),
        FACT(a_reader_gathers_nothing),
    };
#undef FACT
    return cmocka_run_group_tests(tests, NULL, NULL);
}
