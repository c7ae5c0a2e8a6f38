/*
 * Reading observations: one by one, and as a table in the order of the keys that people know.
 */
#include "followup/values.h"

#include "core/period.h"

#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

/* A municipality's id and key; the place in a list sorted by key is its rank. */
struct named {
    int64_t id;
    size_t rank;
    char *key;
};

struct names {
    sdt_session *session;
    struct named *all;
    size_t count;
    size_t capacity;
};

/* What is asked for, and the table that is being filled with it. */
struct question {
    sdt_session *session;
    int64_t indicator;    /* 0: all */
    int64_t municipality; /* 0: all */
    char gender;          /* '*': all */
    int from;             /* ends of periods, in months */
    int until;
    int64_t known;
    struct names indicators;
    struct names municipalities; /* sorted by id */
    const char *key;             /* of the indicator whose series are being read */
    struct sdt__batch_origin origin;
    bool noted; /* the table has a column for the notes of batches */
    sdt_table *table;
};

/* Cells of one municipality in a series. */
struct run {
    const struct named *municipality;
    size_t start;
    size_t end;
};

static int add_name(void *user, int64_t id, const char *key)
{
    struct names *names = user;
    void *block = names->all;
    int status = sdt__grow(names->session, &block, &names->capacity, names->count + 1,
                           sizeof *names->all);

    names->all = block;
    if (status == SDT_OK) {
        char *copy = sdt__copy_text(names->session, key);
        if (!copy)
            return SDT_ERROR_MEMORY;
        names->all[names->count] = (struct named){.id = id, .rank = names->count, .key = copy};
        names->count++;
    }
    return status;
}

static void names_free(struct names *names)
{
    for (size_t i = 0; i < names->count; i++)
        sdt__free(names->session, names->all[i].key);
    sdt__free(names->session, names->all);
}

static int compare_ids(const void *a, const void *b)
{
    const struct named *x = a;
    const struct named *y = b;

    return (x->id > y->id) - (x->id < y->id);
}

static int compare_runs(const void *a, const void *b)
{
    const struct run *x = a;
    const struct run *y = b;

    return (x->municipality->rank > y->municipality->rank) -
           (x->municipality->rank < y->municipality->rank);
}

static int put_row(struct question *q, const struct sdt__series *series, size_t i,
                   const char *municipality)
{
    const char gender[2] = {series->gender, '\0'};
    char period[9] = "";
    int status = sdt__batch_origin(&q->origin, series->batch[i]);

    period[sdt__period_format(series->period[i], period)] = '\0';
    sdt__table_row(q->table);
    sdt__table_set_text(q->table, 0, q->key);
    sdt__table_set_text(q->table, 1, municipality);
    sdt__table_set_text(q->table, 2, period);
    sdt__table_set_text(q->table, 3, gender);
    if (series->mark[i] == SDT__MARK_VALUE)
        sdt__table_set_number(q->table, 4, series->value[i]);
    else
        sdt__table_set_text(q->table, 5, sdt_mark_name(series->mark[i]));
    sdt__table_set_text(q->table, 6, q->origin.source);
    sdt__table_set_text(q->table, 7, q->origin.fetched);
    sdt__table_set_int(q->table, 8, q->origin.processed);
    if (q->noted)
        sdt__table_set_text(q->table, 9, q->origin.note);
    return status;
}

/* The runs of the municipalities that are asked for, in the order of their keys. */
static size_t find_runs(const struct question *q, const struct sdt__series *series,
                        struct run *runs)
{
    size_t count = 0;
    size_t end;

    for (size_t start = 0; start < series->count; start = end) {
        const struct named wanted = {.id = series->municipality[start]};
        const struct named *found = NULL;

        for (end = start + 1; end < series->count; end++)
            if (series->municipality[end] != series->municipality[start])
                break;
        if (q->municipality == 0 || q->municipality == wanted.id)
            found = bsearch(&wanted, q->municipalities.all, q->municipalities.count, sizeof wanted,
                            compare_ids);
        if (found)
            runs[count++] = (struct run){found, start, end};
    }
    qsort(runs, count, sizeof *runs, compare_runs);
    return count;
}

static int put_series(void *user, const struct sdt__series *series)
{
    struct question *q = user;
    struct run *runs;
    size_t count;
    int status = SDT_OK;

    if (q->gender != '*' && q->gender != series->gender)
        return SDT_OK;
    runs = sdt__alloc(q->session, q->municipalities.count * sizeof *runs);
    if (!runs)
        return SDT_ERROR_MEMORY;
    count = find_runs(q, series, runs);
    for (size_t i = 0; i < count; i++)
        for (size_t j = runs[i].start; status == SDT_OK && j < runs[i].end; j++) {
            int end = sdt__period_end(series->period[j]);
            if (end >= q->from && end <= q->until)
                status = put_row(q, series, j, runs[i].municipality->key);
        }
    sdt__free(q->session, runs);
    return status;
}

static int read_period(sdt_session *session, const char *text, int32_t *out)
{
    if (sdt__period_parse(text, strlen(text), out))
        return SDT_OK;
    return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_BAD_PERIOD, "", text);
}

static int read_gender(sdt_session *session, const char *text, bool any, char *out)
{
    *out = text[0];
    if (text[0] && !text[1] && strchr(any ? "TKM*" : "TKM", text[0]))
        return SDT_OK;
    return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_VALUES_GENDER, text);
}

/* One filter into the question. */
static int read_filter(struct question *q, int filter, const char *text)
{
    sdt_session *session = q->session;
    char number[24];
    int32_t period = 0;
    int status;

    if (!text)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "texts");
    switch (filter) {
    case SDT_VALUES_INDICATOR:
        return sdt__values_id(session, SDT_KIND_INDICATOR, text, &q->indicator);
    case SDT_VALUES_MUNICIPALITY:
        return sdt__values_id(session, SDT_KIND_MUNICIPALITY, text, &q->municipality);
    case SDT_VALUES_GENDER:
        return read_gender(session, text, true, &q->gender);
    case SDT_VALUES_FROM:
    case SDT_VALUES_UNTIL:
        status = read_period(session, text, &period);
        *(filter == SDT_VALUES_FROM ? &q->from : &q->until) = sdt__period_end(period);
        return status;
    case SDT_VALUES_KNOWN:
        if (sdt__date_valid(text))
            return sdt__series_known(session, text, &q->known);
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_ARGUMENT_VALUE, "known", text,
                         session->english ? "YYYY-MM-DD" : "ÅÅÅÅ-MM-DD");
    default:
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_VALUES_FILTER,
                         sdt__integer_text(filter, number));
    }
}

/* Fills the question's table, indicator by indicator in the order of their keys. */
static int answer(struct question *q)
{
    int status = sdt__series_keys(q->session, SDT_KIND_INDICATOR, q->indicator, add_name,
                                  &q->indicators);

    if (status == SDT_OK)
        status = sdt__series_keys(q->session, SDT_KIND_MUNICIPALITY, q->municipality, add_name,
                                  &q->municipalities);
    if (status == SDT_OK && q->municipalities.count > 0)
        qsort(q->municipalities.all, q->municipalities.count, sizeof *q->municipalities.all,
              compare_ids);
    for (size_t i = 0; status == SDT_OK && i < q->indicators.count; i++) {
        q->key = q->indicators.all[i].key;
        status = sdt__series_each(q->session, q->indicators.all[i].id, q->known, put_series, q);
    }
    return status;
}

int sdt_values(sdt_session *session, size_t count, const int *filters, const char *const *texts,
               sdt_table **out)
{
    return sdt__values(session, count, filters, texts, false, out);
}

int sdt__values(sdt_session *session, size_t count, const int *filters, const char *const *texts,
                bool noted, sdt_table **out)
{
    const char *columns = noted ? SDT__VALUES_COLUMNS " note:t" : SDT__VALUES_COLUMNS;
    struct question q = {.session = session, .gender = 'T', .until = INT32_MAX, .noted = noted};
    int status;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!out || (count > 0 && (!filters || !texts)))
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT,
                         !out       ? "out"
                         : !filters ? "filters"
                                    : "texts");
    status = sdt__store_ready(session);
    for (size_t i = 0; status == SDT_OK && i < count; i++)
        status = read_filter(&q, filters[i], texts[i]);
    if (status != SDT_OK)
        return status;
    q.indicators.session = q.municipalities.session = q.origin.session = session;
    q.table = sdt__table_new(session, "values", columns);
    status = q.table ? answer(&q) : SDT_ERROR_MEMORY;
    if (status == SDT_OK)
        status = sdt__table_done(q.table, out);
    else
        sdt_table_free(q.table);
    sdt__batch_origin_free(&q.origin);
    names_free(&q.indicators);
    names_free(&q.municipalities);
    return status;
}

/* The cell that the four texts name; the series' mark is absent when there is none. */
static int read_cell(sdt_session *session, const char *indicator, const char *municipality,
                     int32_t period, char gender, double *value, int *mark)
{
    struct sdt__series series;
    int64_t indicator_id;
    int64_t municipality_id;
    int status = sdt__values_id(session, SDT_KIND_INDICATOR, indicator, &indicator_id);

    if (status == SDT_OK)
        status = sdt__values_id(session, SDT_KIND_MUNICIPALITY, municipality, &municipality_id);
    if (status != SDT_OK)
        return status;
    sdt__series_init(&series, session);
    status = sdt__series_read(session, indicator_id, gender, SDT__KNOWN_NOW, &series);
    if (status == SDT_OK && municipality_id <= SDT__SERIES_MUNICIPALITY_MOST) {
        size_t place = sdt__series_find(&series, (int32_t)municipality_id, period);
        if (place < series.count) {
            *value = series.value[place];
            *mark = series.mark[place];
        }
    }
    sdt__series_free(&series);
    return status;
}

int sdt_value(sdt_session *session, const char *indicator, const char *municipality,
              const char *period, const char *gender, double *value, int *mark)
{
    double found = 0;
    int what = SDT_MARK_ABSENT;
    int32_t when = 0;
    char whose = 'T';
    int status;

    if (value)
        *value = 0;
    if (mark)
        *mark = SDT_MARK_ABSENT;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!indicator || !municipality || !period || !value)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT,
                         !indicator      ? "indicator"
                         : !municipality ? "municipality"
                         : !period       ? "period"
                                         : "value");
    status = sdt__store_ready(session);
    if (status == SDT_OK)
        status = read_period(session, period, &when);
    if (status == SDT_OK && gender)
        status = read_gender(session, gender, false, &whose);
    if (status == SDT_OK)
        status = read_cell(session, indicator, municipality, when, whose, &found, &what);
    if (status == SDT_OK) {
        *value = found;
        if (mark)
            *mark = what;
    }
    return status;
}
