/*
 * Reading observations: one by one, and as a table in the order of the keys that people know.
 */
#include "values/values.h"

#include "core/options.h"
#include "core/period.h"
#include "values/bulk_rows.h"
#include "layouts.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <string.h>

static const struct sdt__column columns[] = {
    [SDT__VALUES_INDICATOR] = {"indicator", SDT_TYPE_TEXT, "indikatorns nyckel",
                               "key of the indicator"},
    [SDT__VALUES_MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunens nyckel",
                                  "key of the municipality"},
    [SDT__VALUES_PERIOD] = {"period", SDT_TYPE_TEXT, "perioden", "the period"},
    [SDT__VALUES_GENDER] = {"gender", SDT_TYPE_TEXT, "T (alla), K (kvinnor) eller M (män)",
                            "T (all), K (women) or M (men)"},
    [SDT__VALUES_VALUE] = {"value", SDT_TYPE_NUMBER, "värdet; tomt om det saknas",
                           "the value; absent when there is none"},
    [SDT__VALUES_MARK] = {"mark", SDT_TYPE_TEXT, "varför värdet saknas; tomt om det finns",
                          "why there is no value; absent when there is one"},
    [SDT__VALUES_SOURCE] = {"source", SDT_TYPE_TEXT, "källans nyckel", "key of the source"},
    [SDT__VALUES_FETCHED] = {"fetched", SDT_TYPE_TEXT, "dagen då värdet hämtades",
                             "day the value was fetched"},
    [SDT__VALUES_PROCESSED] = {"processed", SDT_TYPE_INTEGER, "1 om värdet är bearbetat här",
                               "1 when the value was worked on here"},
    [SDT__VALUES_NOTE] = {"note", SDT_TYPE_TEXT, "anteckning till inläsningen",
                          "note of the value's batch"},
};

const struct sdt__table_layout sdt__layout_values = {"values", columns, SDT__VALUES_NOTE};
static const struct sdt__table_layout noted_layout = SDT__TABLE_LAYOUT("noted_values", columns);

/* What is asked for, and the table that is being filled with it. */
struct question {
    sdt_session *session;
    int64_t indicator;    /* 0: all */
    int64_t municipality; /* 0: all */
    char gender;          /* '*': all */
    int from;             /* ends of periods, in months */
    int until;
    int64_t known;
    sdt_table *table;
    struct sdt__bulk_rows indicators;
    struct sdt__bulk_rows municipalities;
    struct sdt__bulk_periods periods;
    const char *key;   /* of the indicator whose series are being read */
    const char *whose; /* the gender of the one at hand */
    struct sdt__batch_origin origin;
    const char *source; /* of that batch, kept by the table */
    const char *fetched;
    const char *note;
    bool noted; /* the table has a column for the notes of batches */
};

static const char *keep(sdt_table *table, const char *text)
{
    return text ? sdt__table_keep(table, text) : NULL;
}

static int put_row(struct question *q, const struct sdt__series *series, size_t i,
                   const char *municipality)
{
    const uint32_t before = q->origin.batch;
    int status = sdt__batch_origin(&q->origin, series->batch[i]);

    if (q->origin.batch != before) {
        q->source = keep(q->table, q->origin.source);
        q->fetched = keep(q->table, q->origin.fetched);
        q->note = keep(q->table, q->origin.note);
    }
    sdt__table_row(q->table);
    sdt__table_set_kept(q->table, SDT__VALUES_INDICATOR, q->key);
    sdt__table_set_kept(q->table, SDT__VALUES_MUNICIPALITY, municipality);
    sdt__bulk_periods_put(&q->periods, SDT__VALUES_PERIOD, series->period[i]);
    sdt__table_set_kept(q->table, SDT__VALUES_GENDER, q->whose);
    if (series->mark[i] == SDT__MARK_VALUE)
        sdt__table_set_number(q->table, SDT__VALUES_VALUE, series->value[i]);
    else
        sdt__table_set_kept(q->table, SDT__VALUES_MARK, sdt_mark_name(series->mark[i]));
    sdt__table_set_kept(q->table, SDT__VALUES_SOURCE, q->source);
    sdt__table_set_kept(q->table, SDT__VALUES_FETCHED, q->fetched);
    sdt__table_set_int(q->table, SDT__VALUES_PROCESSED, q->origin.processed);
    if (q->noted)
        sdt__table_set_kept(q->table, SDT__VALUES_NOTE, q->note);
    return status;
}

static int put_series(void *user, const struct sdt__series *series)
{
    const char gender[2] = {series->gender, '\0'};
    struct question *q = user;
    int status;

    if (q->gender != '*' && q->gender != series->gender)
        return SDT_OK;
    q->whose = sdt__table_keep(q->table, gender);
    status = sdt__bulk_rows_find(&q->municipalities, series);
    for (size_t i = 0; status == SDT_OK && i < q->municipalities.count; i++) {
        const struct sdt__bulk_row *row = &q->municipalities.all[i];

        for (size_t j = 0; status == SDT_OK && j < row->count; j++) {
            int end = sdt__period_end(series->period[row->first + j]);

            if (end >= q->from && end <= q->until)
                status = put_row(q, series, row->first + j, row->key);
        }
    }
    return status;
}

/* The texts of a question, by option. */
enum option { OF_INDICATOR, OF_MUNICIPALITY, OF_GENDER, OF_FROM, OF_UNTIL, OF_KNOWN, OPTION_COUNT };

/* A period; `name` begins the sentence about another: "from: ". */
static int read_period(sdt_session *session, const char *name, const char *text, int32_t *out)
{
    if (sdt__period_parse(text, strlen(text), out))
        return SDT_OK;
    return sdt__fail(session, SDT_ERROR_VALUE, sdt__period_problem(text, strlen(text)), name, text);
}

/* The end of a period that is given, in months. */
static int read_end(sdt_session *session, const char *name, const char *text, int *out)
{
    int32_t period = 0;
    int status = text ? read_period(session, name, text, &period) : SDT_OK;

    if (status == SDT_OK && text)
        *out = sdt__period_end(period);
    return status;
}

static bool is_gender(const char *text, const char *all)
{
    return text[0] && !text[1] && strchr(all, text[0]);
}

static int read_texts(struct question *q, const char *const texts[OPTION_COUNT])
{
    sdt_session *session = q->session;
    int status = SDT_OK;

    if (texts[OF_INDICATOR])
        status = sdt__values_id(session, SDT_KIND_INDICATOR, texts[OF_INDICATOR], &q->indicator);
    if (status == SDT_OK && texts[OF_MUNICIPALITY])
        status = sdt__values_id(session, SDT_KIND_MUNICIPALITY, texts[OF_MUNICIPALITY],
                                &q->municipality);
    if (status == SDT_OK && texts[OF_GENDER]) {
        q->gender = texts[OF_GENDER][0];
        if (!is_gender(texts[OF_GENDER], "TKM*"))
            status = sdt__options_refuse(session, "gender", texts[OF_GENDER], "T, K, M, *");
    }
    if (status == SDT_OK)
        status = read_end(session, "from: ", texts[OF_FROM], &q->from);
    if (status == SDT_OK)
        status = read_end(session, "until: ", texts[OF_UNTIL], &q->until);
    if (status == SDT_OK)
        status = sdt__verb_date(session, "known: ", texts[OF_KNOWN]);
    if (status == SDT_OK && texts[OF_KNOWN])
        status = sdt__series_known(session, texts[OF_KNOWN], &q->known);
    return status;
}

/* Fills the question's table, indicator by indicator in the order of their keys. */
static int answer(struct question *q)
{
    int status = sdt__series_keys(q->session, SDT_KIND_INDICATOR, q->indicator, sdt__bulk_rows_add,
                                  &q->indicators);

    if (status == SDT_OK)
        status = sdt__series_keys(q->session, SDT_KIND_MUNICIPALITY, q->municipality,
                                  sdt__bulk_rows_add, &q->municipalities);
    for (size_t i = 0; status == SDT_OK && i < q->indicators.count; i++) {
        q->key = q->indicators.all[i].key;
        status = sdt__series_each(q->session, q->indicators.all[i].id, q->known, put_series, q);
    }
    return status;
}

int sdt_values(sdt_session *session, const char *const *options, sdt_table **out)
{
    return sdt__values_read(session, options, false, out);
}

int sdt__values_read(sdt_session *session, const char *const *options, bool noted, sdt_table **out)
{
    SDT__GUARD(session);
    static const struct sdt__option known[] = {
        {"indicator", OF_INDICATOR},
        {"municipality", OF_MUNICIPALITY},
        {"gender", OF_GENDER},
        {"from", OF_FROM},
        {"until", OF_UNTIL},
        {"known", OF_KNOWN},
        {NULL, 0},
    };
    const char *texts[OPTION_COUNT] = {NULL};
    struct question q = {.session = session, .gender = 'T', .until = INT32_MAX, .noted = noted};
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status == SDT_OK)
        status = sdt__options_read(session, options, known, texts);
    if (status == SDT_OK)
        status = sdt__store_ready(session);
    if (status == SDT_OK)
        status = read_texts(&q, texts);
    if (status != SDT_OK)
        return status;
    q.origin.session = session;
    q.table = sdt__table_new(session, noted ? &noted_layout : &sdt__layout_values);
    q.indicators.table = q.municipalities.table = q.periods.table = q.table;
    status = q.table ? answer(&q) : SDT_ERROR_MEMORY;
    sdt__batch_origin_free(&q.origin);
    sdt__bulk_rows_free(&q.indicators);
    sdt__bulk_rows_free(&q.municipalities);
    return sdt__table_finish(q.table, status, out);
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
    status = sdt__series_read(session, indicator_id, gender, SDT__SERIES_KNOWN_NOW, &series);
    if (status == SDT_OK && municipality_id <= SDT__SERIES_MUNICIPALITY_MOST) {
        size_t index = sdt__series_find(&series, (int32_t)municipality_id, period);
        if (index < series.count) {
            *value = series.value[index];
            *mark = series.mark[index];
        }
    }
    sdt__series_free(&series);
    return status;
}

int sdt_value(sdt_session *session, const char *indicator, const char *municipality,
              const char *period, const char *gender, double *value, int *mark)
{
    SDT__GUARD(session);
    double found = 0;
    int what = SDT_MARK_ABSENT;
    int32_t when = 0;
    char whose = 'T';
    int status;

    if (value)
        *value = 0;
    if (mark)
        *mark = SDT_MARK_ABSENT;
    status = sdt__verb_begin(session, "indicator", indicator, "municipality", municipality);
    if (status == SDT_OK)
        status = sdt__verb_begin(session, "period", period, "value", value);
    if (status == SDT_OK)
        status = sdt__store_ready(session);
    if (status == SDT_OK)
        status = read_period(session, "", period, &when);
    if (status == SDT_OK && gender && !is_gender(gender, "TKM"))
        status = sdt__fail(session, SDT_ERROR_VALUE, SDT__M_VALUES_GENDER, gender);
    if (gender)
        whose = gender[0];
    if (status == SDT_OK)
        status = read_cell(session, indicator, municipality, when, whose, &found, &what);
    if (status == SDT_OK) {
        *value = found;
        if (mark)
            *mark = what;
    }
    return status;
}
