/*
 * sdt_statuses(): the status of every series of a country at once. The leaves are those of
 * sdt_assess() for an indicator; what is spared is everything but numbers: records are read once,
 * and texts that come again are kept once.
 */
#include "followup/result.h"
#include "followup/survey.h"

#include <sodertorn/values.h>
#include <stdlib.h>
#include <string.h>

enum column {
    INDICATOR,
    MUNICIPALITY,
    STATUS,
    REASON,
    BASE_PERIOD,
    BASE_VALUE,
    LATEST_PERIOD,
    LATEST_VALUE,
    TARGET_PERIOD,
    TARGET,
    SHARE,
    ELAPSED,
    PACE
};

/* A municipality, in order of keys, and its cells of the series at hand. */
struct place {
    const sdt_record *record;
    const char *key; /* kept by the table */
    size_t first;
    size_t count;
};

enum { PERIODS = 128 };

struct country {
    struct sdt__survey survey;
    sdt_table *table;
    const sdt_record *indicator;
    const char *key; /* the indicator's, kept by the table */
    struct place *places;
    struct place **by_id; /* the same places in order of records' ids */
    size_t place_count;
    size_t target;        /* how many targets are of indicators before this one */
    const sdt_record *of; /* the target that `rule` was made of */
    struct sdt__rule rule;
    bool ruled; /* there is a rule */
    struct {
        int32_t period;
        const char *text; /* kept by the table */
    } periods[PERIODS];
};

static int by_id(const void *left, const void *right)
{
    const struct place *const *a = left, *const *b = right;

    return ((*a)->record->id > (*b)->record->id) - ((*a)->record->id < (*b)->record->id);
}

static int compare_texts(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "");
}

/* By indicator and municipality, those of everyone first; otherwise as sdt_assess() meets them. */
static int by_owner(const void *left, const void *right)
{
    const sdt_record *const *a = left, *const *b = right;
    int order = compare_texts(sdt_target_indicator(*a), sdt_target_indicator(*b));

    if (order == 0)
        order = compare_texts(sdt_target_municipality(*a), sdt_target_municipality(*b));
    return order ? order : strcmp((*a)->key, (*b)->key);
}

static int read_indicators(struct country *country, const char *indicator)
{
    struct sdt__survey *survey = &country->survey;
    const sdt_record *record;

    if (indicator) /* and the nearest keys when there is none */
        return sdt__survey_get(survey, SDT_KIND_INDICATOR, indicator, &record);
    return sdt__list_read(survey->session, SDT_KIND_INDICATOR, 0, NULL,
                          &survey->lists[SDT_KIND_INDICATOR]);
}

static int read_lists(struct country *country, const char *indicator)
{
    struct sdt__survey *survey = &country->survey;
    sdt_session *session = survey->session;
    struct sdt__list *targets = &survey->lists[SDT_KIND_TARGET];
    int status = read_indicators(country, indicator);

    if (status == SDT_OK)
        status = sdt__list_read(session, SDT_KIND_TARGET,
                                indicator ? SDT_TARGET_INDICATOR : 0, indicator, targets);
    if (status == SDT_OK)
        status = sdt__list_read(session, SDT_KIND_PLAN, 0, NULL, &survey->lists[SDT_KIND_PLAN]);
    if (status == SDT_OK && !survey->municipality)
        status = sdt__list_read(session, SDT_KIND_MUNICIPALITY, 0, NULL,
                                &survey->lists[SDT_KIND_MUNICIPALITY]);
    sdt__list_by_key(&survey->lists[SDT_KIND_INDICATOR]);
    sdt__list_by_key(&survey->lists[SDT_KIND_MUNICIPALITY]);
    if (targets->count > 0)
        qsort(targets->records, targets->count, sizeof *targets->records, by_owner);
    return status;
}

static int make_places(struct country *country)
{
    struct sdt__survey *survey = &country->survey;
    const struct sdt__list *list = &survey->lists[SDT_KIND_MUNICIPALITY];
    const size_t count = survey->municipality ? 1 : list->count;

    country->places = sdt__alloc_zero(survey->session, count + 1, sizeof *country->places);
    country->by_id = sdt__alloc_zero(survey->session, count + 1, sizeof *country->by_id);
    if (!country->places || !country->by_id)
        return SDT_ERROR_MEMORY;
    for (size_t i = 0; i < count; i++) {
        struct place *place = &country->places[i];

        place->record = survey->municipality ? survey->municipality : list->records[i];
        place->key = sdt__table_keep(country->table, place->record->key);
        country->by_id[i] = place;
    }
    qsort(country->by_id, count, sizeof *country->by_id, by_id);
    country->place_count = count;
    return SDT_OK;
}

/* Finds every municipality's cells: the series is in order of their ids. */
static void find_cells(struct country *country)
{
    const struct sdt__series *series = &country->survey.series;
    size_t at = 0;

    for (size_t i = 0; i < country->place_count; i++) {
        struct place *place = country->by_id[i];
        const int64_t id = place->record->id;

        while (at < series->count && series->municipality[at] < id)
            at++;
        place->first = at;
        while (at < series->count && series->municipality[at] == id)
            at++;
        place->count = at - place->first;
    }
}

/* The words of a period: a country has few periods, and each is kept once. */
static void put_period(struct country *country, int column, int32_t period)
{
    const size_t slot = (uint32_t)period * 2654435761u >> 25; /* seven bits: below PERIODS */
    char text[9];

    if (period == 0)
        return;
    if (country->periods[slot].period != period) {
        text[sdt__period_format(period, text)] = '\0';
        country->periods[slot].period = period;
        country->periods[slot].text = sdt__table_keep(country->table, text);
    }
    sdt__table_set_kept(country->table, column, country->periods[slot].text);
}

static void put_row(struct country *country, const struct place *place,
                    const struct sdt__finding *f)
{
    sdt_table *table = country->table;

    sdt__table_row(table);
    sdt__table_set_kept(table, INDICATOR, country->key);
    sdt__table_set_kept(table, MUNICIPALITY, place->key);
    sdt__table_set_kept(table, STATUS, sdt__outcome_code(f->status));
    if (f->reason != SDT__NO_REASON)
        sdt__table_set_kept(table, REASON, sdt__reason_code(f->reason));
    put_period(country, BASE_PERIOD, f->base_period);
    sdt__put_number(table, BASE_VALUE, f->base);
    put_period(country, LATEST_PERIOD, f->latest_period);
    sdt__put_number(table, LATEST_VALUE, f->latest);
    put_period(country, TARGET_PERIOD, country->rule.target_period);
    sdt__put_number(table, TARGET, f->target);
    sdt__put_number(table, SHARE, f->share);
    sdt__put_number(table, ELAPSED, f->elapsed);
    sdt__put_number(table, PACE, f->pace);
}

/* How many targets from `at` on belong to a municipality (NULL: to everyone). */
static size_t count_targets(const struct country *country, size_t at, const char *municipality)
{
    const struct sdt__list *list = &country->survey.lists[SDT_KIND_TARGET];
    size_t after = at;

    while (after < list->count &&
           sdt__same(sdt_target_indicator(list->records[after]), country->indicator->key) &&
           sdt__same(sdt_target_municipality(list->records[after]), municipality))
        after++;
    return after - at;
}

/* Makes the rule, unless the one before was of the same target. */
static void make_rule(struct country *country, const sdt_record *target)
{
    if (country->ruled && country->of == target)
        return;
    sdt__leaf_rule(&country->survey, NULL, country->indicator, target, &country->rule);
    country->of = target;
    country->ruled = true;
}

/* One leaf. Its own targets begin at *own, or would: municipalities come in order of keys. */
static void assess_place(struct country *country, const struct place *place, size_t common,
                         size_t *own)
{
    const struct sdt__survey *survey = &country->survey;
    const struct sdt__list *list = &survey->lists[SDT_KIND_TARGET];
    const struct sdt__points points = {place->count, survey->series.period + place->first,
                                       survey->series.value + place->first,
                                       survey->series.mark + place->first};
    const int end = sdt__leaf_end(survey, &points);
    const sdt_record *target = NULL;
    struct sdt__finding finding;
    size_t count;

    while (*own < list->count &&
           sdt__same(sdt_target_indicator(list->records[*own]), country->indicator->key) &&
           strcmp(sdt_target_municipality(list->records[*own]), place->record->key) < 0)
        ++*own;
    count = count_targets(country, *own, place->record->key);
    if (count > 0)
        target = sdt__leaf_target(survey, list->records + *own, count, country->indicator,
                                  place->record, end);
    if (!target && common > 0)
        target = sdt__leaf_target(survey, list->records + country->target, common,
                                  country->indicator, place->record, end);
    make_rule(country, target);
    sdt__leaf_decide(&country->rule, target, &points, &finding);
    put_row(country, place, &finding);
}

static int assess_indicator(struct country *country, const sdt_record *indicator)
{
    struct sdt__survey *survey = &country->survey;
    const struct sdt__list *list = &survey->lists[SDT_KIND_TARGET];
    int status = sdt__series_read(survey->session, indicator->id, survey->gender, survey->known,
                                  &survey->series);
    size_t common, own;

    if (status != SDT_OK || survey->series.count == 0)
        return status;
    country->indicator = indicator;
    country->key = sdt__table_keep(country->table, indicator->key);
    country->ruled = false;
    while (country->target < list->count &&
           compare_texts(sdt_target_indicator(list->records[country->target]), indicator->key) < 0)
        country->target++;
    common = count_targets(country, country->target, NULL);
    own = country->target + common;
    find_cells(country);
    for (size_t i = 0; i < country->place_count; i++)
        if (country->places[i].count > 0)
            assess_place(country, &country->places[i], common, &own);
    return SDT_OK;
}

/* What only sdt_assess() can be asked. */
static int check_options(const struct sdt__survey *survey)
{
    static const int others[] = {SDT_FOLLOWUP_COVERAGE, SDT_FOLLOWUP_METHOD,
                                 SDT_FOLLOWUP_OCCASION, SDT_FOLLOWUP_PLAN, SDT_FOLLOWUP_FORM};
    char number[24];

    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (survey->options[others[i]])
            return sdt__fail(survey->session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_OPTION,
                             sdt__integer_text(others[i], number));
    return SDT_OK;
}

static int assess_all(struct country *country, const char *indicator)
{
    static const char *const columns =
        "indicator:t municipality:t status:t reason:t base_period:t base_value:n latest_period:t "
        "latest_value:n target_period:t target:n share:n elapsed:n pace:n";
    const struct sdt__list *indicators = &country->survey.lists[SDT_KIND_INDICATOR];
    int status = read_lists(country, indicator);

    if (status != SDT_OK)
        return status;
    country->table = sdt__table_new(country->survey.session, "statuses", columns);
    if (!country->table)
        return SDT_ERROR_MEMORY;
    status = make_places(country);
    for (size_t i = 0; status == SDT_OK && i < indicators->count; i++)
        status = assess_indicator(country, indicators->records[i]);
    return status;
}

int sdt_statuses(sdt_session *session, const char *indicator, size_t count, const int *options,
                 const char *const *texts, sdt_table **out)
{
    struct country country;
    int status;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!out)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "out");
    status = sdt__store_begin_read(session);
    if (status != SDT_OK)
        return status;
    memset(&country, 0, sizeof country);
    status = sdt__survey_begin(&country.survey, session, count, options, texts);
    if (status == SDT_OK)
        status = check_options(&country.survey);
    if (status == SDT_OK)
        status = assess_all(&country, indicator);
    if (status == SDT_OK)
        status = sdt__table_done(country.table, out);
    else
        sdt_table_free(country.table);
    sdt__free(session, country.places);
    sdt__free(session, country.by_id);
    sdt__survey_free(&country.survey);
    status = sdt__store_end(session, status);
    if (status != SDT_OK) {
        sdt_table_free(*out);
        *out = NULL;
    }
    return status;
}
