/*
 * The values that were changed in a copy, brought back cell by cell: each batch of the copy that has some
 * becomes one here, from the same source.
 */
#include "store/bring.h"
#include "store/series.h"

#include "core/period.h"
#include "core/text.h"

#include <sodertorn/kinds.h>
#include <sodertorn/values.h>
#include <stdlib.h>
#include <string.h>

/* A cell that is to be written, and the batch of the copy that it came with; 0 for one that was deleted. */
struct brought {
    uint32_t batch;
    struct sdt__ingest_cell cell;
};

/* The cells of a series in one municipality, as far as they have been looked at. */
struct municipality {
    int32_t copy_id; /* 0 before the first */
    int32_t main_id; /* 0: not here */
    struct sdt__buffer key;
    int refused; /* why its values may not be written, or 0 */
    int64_t count;
};

struct values {
    struct sdt__bring *bring;
    struct brought *cells;
    size_t count;
    size_t capacity;
    struct sdt__series was;
    struct sdt__series here;
    struct sdt__series there;
    struct sdt__buffer indicator; /* its key here */
    struct municipality municipality;
    int64_t brought; /* cells of the series at hand */
};

/* A cell; `mark` is absent where there is none. */
struct cell {
    enum sdt__mark mark;
    double value;
    uint32_t batch;
};

static struct cell cell_at(const struct sdt__series *series, size_t at)
{
    if (at >= series->count)
        return (struct cell){SDT__MARK_ABSENT, 0, 0};
    return (struct cell){(enum sdt__mark)series->mark[at], series->value[at], series->batch[at]};
}

static bool same(struct cell a, struct cell b)
{
    return a.mark == b.mark && a.value >= b.value && a.value <= b.value;
}

/* A value as a number, a mark by its name; NULL where there is no cell. */
static const char *cell_text(struct cell cell, char out[32])
{
    if (cell.mark == SDT__MARK_ABSENT)
        return NULL;
    if (cell.mark != SDT__MARK_VALUE)
        return sdt_mark_name((int)cell.mark);
    out[sdt__number_format(cell.value, out)] = '\0';
    return out;
}

/* Reads a series of one of the two databases. */
static int read_series(struct sdt__store *store, int64_t indicator, char gender, int64_t as_known,
                       struct sdt__series *out)
{
    sdt_session *session = store->session;
    struct sdt__store *own = session->store;
    int status;

    session->store = store;
    status = sdt__series_read(session, indicator, gender, as_known, out);
    session->store = own;
    return status;
}

/* Who made a batch, and when. */
static int find_maker(struct sdt__store *store, uint32_t batch, struct sdt__bring_who *who)
{
    struct sdt__statement *query = NULL;
    int status = sdt__engine_prepare(store->engine, "SELECT at, actor FROM batch WHERE id = ?1",
                                     &query);

    sdt__bring_nobody(who);
    if (status != SDT_OK)
        return status;
    sdt__statement_bind_integer(query, 1, batch);
    if (sdt__statement_row(query, &status)) {
        const char *at = sdt__statement_text(query, 0), *actor = sdt__statement_text(query, 1);

        sdt__buffer_text(&who->actor, actor ? actor : "");
        sdt__bring_at(who, at);
    }
    sdt__statement_release(query);
    return status;
}

static struct sdt__bring_row row_of(struct values *values, const char *outcome, int64_t count)
{
    return (struct sdt__bring_row){.outcome = outcome,
                                   .change = "changed",
                                   .kind = sdt__kind(SDT_KIND_INDICATOR),
                                   .key = sdt__buffer_string(&values->indicator),
                                   .gender = values->there.gender,
                                   .values = count};
}

/* The municipality at hand has no more cells: what was refused of it is told. */
static int end_municipality(struct values *values)
{
    struct municipality *municipality = &values->municipality;
    struct sdt__bring *bring = values->bring;
    struct sdt__bring_row row = row_of(values, NULL, municipality->count);
    int status = SDT_OK;

    row.municipality = sdt__buffer_string(&municipality->key);
    if (municipality->count > 0 && municipality->main_id == 0) {
        const struct sdt__location location = {.kind = "indicator", .key = row.key};

        status = sdt__fail_at(bring->session, &location, SDT_ERROR_NOT_FOUND,
                              SDT__M_BRING_VALUES_GONE, row.key, row.municipality);
    } else if (municipality->count > 0) { /* which reports it once more, when it is told */
        status = sdt__store_may_write(bring->session, 0, row.municipality);
    }
    if (municipality->count > 0)
        status = sdt__bring_refuse(bring, &row, status);
    municipality->count = 0;
    municipality->copy_id = 0;
    return status;
}

/* Looks up the municipality of a cell, unless it is the one at hand. Whether its values may be written is
   asked without a word: the sentence comes with their count. */
static int begin_municipality(struct values *values, int32_t copy_id)
{
    struct municipality *municipality = &values->municipality;
    struct sdt__bring *bring = values->bring;
    const struct sdt__kind *kind = sdt__kind(SDT_KIND_MUNICIPALITY);
    int64_t id = 0;
    int status;

    if (municipality->copy_id == copy_id)
        return SDT_OK;
    status = end_municipality(values);
    if (status == SDT_OK)
        status = sdt__bring_main_id(bring, kind, copy_id, &id);
    if (status == SDT_OK && id != 0)
        status = sdt__bring_key(bring->main, kind, id, &municipality->key);
    if (status != SDT_OK)
        return status;
    municipality->copy_id = copy_id;
    municipality->main_id = municipality->key.size > 0 ? (int32_t)id : 0;
    municipality->refused = SDT_OK;
    if (municipality->main_id == 0) {
        municipality->refused = SDT_ERROR_NOT_FOUND;
        return sdt__bring_key(bring->copy, kind, copy_id, &municipality->key);
    }
    if (!sdt__buffer_string(&municipality->key))
        return SDT_ERROR_MEMORY;
    if (!sdt__store_writes_for(bring->session, municipality->key.bytes))
        municipality->refused = SDT_ERROR_DENIED;
    return SDT_OK;
}

static int add_cell(struct values *values, struct cell there, int32_t period)
{
    void *block = values->cells;
    int status = sdt__grow(values->bring->session, &block, &values->capacity, values->count + 1,
                           sizeof *values->cells);

    values->cells = block;
    if (status == SDT_OK)
        values->cells[values->count++] = (struct brought){
            .batch = there.batch,
            .cell = {.indicator = values->here.indicator,
                     .municipality = values->municipality.main_id,
                     .period = period,
                     .gender = values->here.gender,
                     .mark = there.mark,
                     .value = there.value}};
    values->brought += status == SDT_OK;
    return status;
}

static int tell_conflict(struct values *values, const struct cell cells[3], int32_t period)
{
    struct sdt__bring *bring = values->bring;
    struct sdt__bring_row row = row_of(values, SDT__BRING_CONFLICT, 1);
    char texts[3][32], name[9];
    int status = find_maker(bring->main, cells[1].batch, &bring->here);

    if (status == SDT_OK)
        status = find_maker(bring->copy, cells[2].batch, &bring->there);
    if (status != SDT_OK)
        return status;
    name[sdt__period_format(period, name)] = '\0';
    row.municipality = sdt__buffer_string(&values->municipality.key);
    row.period = name;
    row.was = cell_text(cells[0], texts[0]);
    row.here = cell_text(cells[1], texts[1]);
    row.there = cell_text(cells[2], texts[2]);
    row.who = true;
    return sdt__bring_conflict(bring, &row);
}

/* A cell that was changed there: brought, in conflict, refused, or here already. */
static int judge_cell(struct values *values, int32_t municipality, int32_t period, struct cell was,
                      struct cell there)
{
    struct cell here;
    int status = begin_municipality(values, municipality);

    if (status != SDT_OK)
        return status;
    here = cell_at(&values->here,
                   sdt__series_find(&values->here, values->municipality.main_id, period));
    if (values->municipality.main_id != 0 && same(here, there))
        return SDT_OK;
    if (values->municipality.refused != SDT_OK) {
        values->municipality.count++;
        return SDT_OK;
    }
    if (!same(here, was)) {
        const struct cell cells[] = {was, here, there};

        return tell_conflict(values, cells, period);
    }
    return add_cell(values, there, period);
}

/* Which of two cells comes first; one past the end comes last. */
static int compare_cells(const struct sdt__series *a, size_t i, const struct sdt__series *b,
                         size_t j)
{
    if (i == a->count || j == b->count)
        return i == a->count ? 1 : -1;
    if (a->municipality[i] != b->municipality[j])
        return a->municipality[i] < b->municipality[j] ? -1 : 1;
    return (a->period[i] > b->period[j]) - (a->period[i] < b->period[j]);
}

static int compare_series(struct values *values)
{
    const struct sdt__series *was = &values->was, *there = &values->there;
    size_t i = 0, j = 0;
    int status = SDT_OK;

    while (status == SDT_OK && (i < was->count || j < there->count)) {
        const int order = compare_cells(was, i, there, j);
        const struct sdt__series *first = order <= 0 ? was : there;
        const size_t at = order <= 0 ? i : j;
        const struct cell before = cell_at(was, order <= 0 ? i : was->count);
        const struct cell after = cell_at(there, order >= 0 ? j : there->count);

        if (!same(before, after))
            status = judge_cell(values, first->municipality[at], first->period[at], before, after);
        i += order <= 0;
        j += order >= 0;
    }
    return status == SDT_OK ? end_municipality(values) : status;
}

/* All changed cells of a series whose indicator is not here any more. */
static int refuse_series(struct values *values, int64_t indicator)
{
    struct sdt__bring *bring = values->bring;
    struct sdt__bring_row row;
    int status = sdt__bring_key(bring->copy, sdt__kind(SDT_KIND_INDICATOR), indicator,
                                &values->indicator);

    if (status != SDT_OK)
        return status;
    row = row_of(values, NULL, (int64_t)values->there.count);
    if (!row.key)
        return SDT_ERROR_MEMORY;
    return sdt__bring_refuse(bring, &row,
                             sdt__store_missing(bring->session, SDT_KIND_INDICATOR, row.key));
}

static int bring_series(struct values *values, int64_t indicator, char gender)
{
    struct sdt__bring *bring = values->bring;
    const int64_t base = bring->base_batch > 0 ? bring->base_batch : SDT__SERIES_KNOWN_NOTHING;
    int64_t main_id = 0;
    int status = sdt__bring_main_id(bring, sdt__kind(SDT_KIND_INDICATOR), indicator, &main_id);

    if (status == SDT_OK)
        status = read_series(bring->copy, indicator, gender, base, &values->was);
    if (status == SDT_OK)
        status = read_series(bring->copy, indicator, gender, SDT__SERIES_KNOWN_NOW, &values->there);
    if (status == SDT_OK)
        status = sdt__bring_key(bring->main, sdt__kind(SDT_KIND_INDICATOR), main_id,
                                &values->indicator);
    if (status == SDT_OK && values->indicator.size == 0)
        return refuse_series(values, indicator);
    if (status == SDT_OK)
        status = read_series(bring->main, main_id, gender, SDT__SERIES_KNOWN_NOW, &values->here);
    values->brought = 0;
    if (status == SDT_OK)
        status = compare_series(values);
    if (status == SDT_OK && values->brought > 0) {
        const struct sdt__bring_row row = row_of(values, SDT__BRING_BROUGHT, values->brought);

        sdt__bring_tell(bring, &row);
    }
    return status;
}

static int by_batch(const void *left, const void *right)
{
    const struct brought *a = left, *b = right;

    return (a->batch > b->batch) - (a->batch < b->batch);
}

/* What a batch of the copy was; its source by the key that it has here. */
static int read_origin(struct sdt__bring *bring, struct sdt__batch_origin *origin, uint32_t batch)
{
    sdt_session *session = bring->session;
    const struct sdt__kind *kind = sdt__kind(SDT_KIND_SOURCE);
    struct sdt__buffer key;
    int64_t id = 0;
    int status;

    session->store = bring->copy;
    status = sdt__batch_origin(origin, batch);
    session->store = bring->main;
    if (status != SDT_OK || !origin->source)
        return status;
    sdt__buffer_init(&key, session);
    status = sdt__store_read_id(bring->copy, kind, origin->source, &id);
    if (status == SDT_OK && id != 0)
        status = sdt__bring_key_here(bring, kind, id, &key);
    if (status == SDT_OK && key.size > 0)
        status = sdt__buffer_string(&key) ? sdt__replace_text(session, &origin->source, key.bytes)
                                          : SDT_ERROR_MEMORY;
    sdt__buffer_free(&key);
    if (status == SDT_OK)
        status = sdt__store_read_id(bring->main, kind, origin->source, &id);
    /* one that could not be brought; the values are brought without it */
    return status == SDT_OK && id == 0 ? sdt__replace_text(session, &origin->source, NULL) : status;
}

/* Writes the cells of one batch of the copy as one here, as who made it there. */
static int write_batch(struct sdt__bring *bring, const struct brought *cells, size_t count)
{
    struct sdt__batch_origin origin = {.session = bring->session};
    struct sdt__ingest *ingest = NULL;
    struct sdt__batch_info info = {0};
    struct sdt__batch_counts counts;
    uint32_t index = 0;
    int status = find_maker(bring->copy, cells[0].batch, &bring->there);

    if (status == SDT_OK)
        status = read_origin(bring, &origin, cells[0].batch);
    if (status == SDT_OK)
        status = sdt__bring_act_for(bring, sdt__buffer_string(&bring->there.actor));
    info.source = origin.source;
    info.fetched = origin.fetched;
    info.note = origin.note;
    info.processed = origin.processed;
    if (status == SDT_OK)
        status = sdt__ingest_new(bring->session, &info, &ingest);
    for (size_t i = 0; status == SDT_OK && i < count; i++)
        status = sdt__ingest_add(ingest, &cells[i].cell, &index);
    if (status == SDT_OK)
        status = sdt__ingest_finish(ingest, &counts);
    sdt__ingest_free(ingest);
    sdt__batch_origin_free(&origin);
    bring->main->actor = NULL;
    return status;
}

static int write_all(struct values *values)
{
    size_t begin = 0;
    int status = SDT_OK;

    if (values->count > 0)
        qsort(values->cells, values->count, sizeof *values->cells, by_batch);
    while (status == SDT_OK && begin < values->count) {
        size_t end = begin;

        while (end < values->count && values->cells[end].batch == values->cells[begin].batch)
            end++;
        status = write_batch(values->bring, values->cells + begin, end - begin);
        begin = end;
    }
    return status;
}

/* The series that batches of the copy have changed since. */
static int bring_changed_series(struct values *values)
{
    struct sdt__bring *bring = values->bring;
    struct sdt__statement *rows = NULL;
    int status = sdt__engine_prepare(bring->copy->engine,
                                     "SELECT DISTINCT indicator, gender FROM series_undo"
                                     " WHERE batch > ?1 ORDER BY indicator, gender",
                                     &rows);

    if (status == SDT_OK)
        sdt__statement_bind_integer(rows, 1, bring->base_batch);
    while (status == SDT_OK && sdt__statement_row(rows, &status)) {
        const char *gender = sdt__statement_text(rows, 1);

        status = gender ? bring_series(values, sdt__statement_integer(rows, 0), gender[0])
                        : sdt__fail_memory(bring->session);
    }
    sdt__statement_release(rows);
    return status;
}

int sdt__bring_values(struct sdt__bring *bring)
{
    struct values values = {.bring = bring};
    struct sdt__series *all[] = {&values.was, &values.here, &values.there};
    int status;

    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        sdt__series_init(all[i], bring->session);
    sdt__buffer_init(&values.indicator, bring->session);
    sdt__buffer_init(&values.municipality.key, bring->session);
    status = bring_changed_series(&values);
    if (status == SDT_OK)
        status = write_all(&values);
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        sdt__series_free(all[i]);
    sdt__buffer_free(&values.indicator);
    sdt__buffer_free(&values.municipality.key);
    sdt__free(bring->session, values.cells);
    return status;
}
