/*
 * sdt_statuses(): the status of every series of a country at once. The leaves are those of
 * sdt_assess() for an indicator; what is spared is everything but numbers: records are read once,
 * and texts that come again are kept once.
 */
#include "core/guard.h"
#include "values/bulk_rows.h"
#include "followup/survey.h"
#include "layouts.h"

#include <sodertorn/values.h>
#include <stdlib.h>
#include <string.h>

enum {
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
    PART_TARGET,
    LATEST_PARTS,
    SHARE,
    ELAPSED,
    PACE,
    DECIMALS
};

static const struct sdt__column columns[] = {
    [INDICATOR] = {"indicator", SDT_TYPE_TEXT, "indikatorns nyckel", "key of the indicator"},
    [MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunens nyckel", "key of the municipality"},
    [STATUS] = {"status", SDT_TYPE_TEXT, "kod för hur det går", "code of how it stands"},
    [REASON] = {"reason", SDT_TYPE_TEXT, "kod för varför det inte är bedömt",
                "code of why it is not assessed"},
    [BASE_PERIOD] = {"base_period", SDT_TYPE_TEXT, "period för utgångsvärdet",
                     "period of the base value"},
    [BASE_VALUE] = {"base_value", SDT_TYPE_NUMBER, "utgångsvärde", "base value"},
    [LATEST_PERIOD] = {"latest_period", SDT_TYPE_TEXT, "period för det senaste värdet",
                       "period of the latest value"},
    [LATEST_VALUE] = {"latest_value", SDT_TYPE_NUMBER, "senaste värde", "latest value"},
    [TARGET_PERIOD] = {"target_period", SDT_TYPE_TEXT, "period för målvärdet",
                       "period of the target"},
    [TARGET] = {"target", SDT_TYPE_NUMBER, "målvärde", "target"},
    [PART_TARGET] = {"part_target", SDT_TYPE_NUMBER, "målvärdet omräknat till delarna av ett år",
                     "the target scaled to the parts of a year"},
    [LATEST_PARTS] = {"latest_parts", SDT_TYPE_TEXT, "delarna som det senaste värdet kommer av",
                      "parts that the latest value comes from"},
    [SHARE] = {"share", SDT_TYPE_NUMBER, "andel av vägen till målet",
               "share of the way to the target"},
    [ELAPSED] = {"elapsed", SDT_TYPE_NUMBER, "andel av tiden till målet",
                 "share of the time to the target"},
    [PACE] = {"pace", SDT_TYPE_NUMBER, "takt: andel av vägen genom andel av tiden",
              "pace: share of the way by share of the time"},
    [DECIMALS] = {"decimals", SDT_TYPE_INTEGER,
                  "decimaler där tal som skiljer sig inte ser lika ut",
                  "decimals with which numbers that differ do not look alike"},
};

const struct sdt__table_layout sdt__layout_statuses = SDT__TABLE_LAYOUT("statuses", columns);

struct country {
    struct sdt__survey *survey;
    sdt_table *table;
    const sdt_record *indicator;
    const char *key; /* the indicator's, kept by the table */
    struct sdt__bulk_rows municipalities;
    size_t first;  /* the index of the indicator's first target; those of everyone are first */
    size_t common; /* how many those are */
    size_t own;    /* then come those of one municipality: this one's, or of one after it */
    size_t after;  /* the first of another indicator */
    int end;       /* of the last period that counts, for which a common one has been chosen */
    const sdt_record *best;
    bool chosen;
    const sdt_record *of; /* the target that `rule` was made of */
    struct sdt__followup_rule rule;
    bool ruled; /* there is a rule */
    struct sdt__bulk_periods periods;
};

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
    struct sdt__survey *survey = country->survey;
    const sdt_record *record;

    if (indicator) /* and the nearest keys when there is none */
        return sdt__survey_get(survey, SDT_KIND_INDICATOR, indicator, &record);
    return sdt__record_list_read(survey->session, SDT_KIND_INDICATOR, 0, NULL,
                                 &survey->lists[SDT_KIND_INDICATOR]);
}

static int read_lists(struct country *country, const char *indicator)
{
    struct sdt__survey *survey = country->survey;
    sdt_session *session = survey->session;
    struct sdt__record_list *targets = &survey->lists[SDT_KIND_TARGET];
    int status = read_indicators(country, indicator);

    if (status == SDT_OK)
        status = sdt__record_list_read(session, SDT_KIND_TARGET,
                                       indicator ? SDT_TARGET_INDICATOR : 0, indicator, targets);
    if (status == SDT_OK)
        status = sdt__record_list_read(session, SDT_KIND_PLAN, 0, NULL,
                                       &survey->lists[SDT_KIND_PLAN]);
    if (status == SDT_OK)
        status = sdt__series_keys(session, SDT_KIND_MUNICIPALITY,
                                  survey->municipality ? survey->municipality->id : 0,
                                  sdt__bulk_rows_add, &country->municipalities);
    sdt__record_list_by_key(&survey->lists[SDT_KIND_INDICATOR]);
    if (targets->count > 0)
        qsort(targets->records, targets->count, sizeof *targets->records, by_owner);
    return status;
}

static void put_row(struct country *country, const struct sdt__bulk_row *municipality,
                    const struct sdt__followup_finding *f)
{
    sdt_table *table = country->table;

    sdt__table_row(table);
    sdt__table_set_kept(table, INDICATOR, country->key);
    sdt__table_set_kept(table, MUNICIPALITY, municipality->key);
    sdt__table_set_kept(table, STATUS, sdt__followup_outcome_code(f->status));
    if (f->reason != SDT__REASON_NONE)
        sdt__table_set_kept(table, REASON, sdt__followup_reason_code(f->reason));
    sdt__bulk_periods_put(&country->periods, BASE_PERIOD, f->base_period);
    sdt__result_put_number(table, BASE_VALUE, f->base);
    sdt__bulk_periods_put(&country->periods, LATEST_PERIOD, f->latest_period);
    sdt__result_put_number(table, LATEST_VALUE, f->latest);
    sdt__bulk_periods_put(&country->periods, TARGET_PERIOD, country->rule.target_period);
    sdt__result_put_number(table, TARGET, f->target);
    sdt__result_put_number(table, PART_TARGET, f->part_target);
    sdt__result_put_parts(table, LATEST_PARTS, f->latest_period, &f->latest_parts);
    sdt__result_put_number(table, SHARE, f->share);
    sdt__result_put_number(table, ELAPSED, f->elapsed);
    sdt__result_put_number(table, PACE, f->pace);
    sdt__result_put_decimals(table, DECIMALS,
                             sdt__explain_finding_decimals(
                                 &country->rule, f, sdt__followup_decimals_of(country->indicator)));
}

/* Where a target is in the list: before those of the indicator, among them, or after. */
static int order_at(const struct country *country, size_t at)
{
    const struct sdt__record_list *list = &country->survey->lists[SDT_KIND_TARGET];

    return at < list->count
               ? compare_texts(sdt_target_indicator(list->records[at]), country->indicator->key)
               : 1;
}

/* Finds the indicator's targets, which come after those of the indicator before. */
static void find_targets(struct country *country)
{
    sdt_record *const *targets = country->survey->lists[SDT_KIND_TARGET].records;
    size_t at = country->after;

    while (order_at(country, at) < 0)
        at++;
    country->first = at;
    while (order_at(country, at) == 0)
        at++;
    country->after = at;
    for (at = country->first; at < country->after && !sdt_target_municipality(targets[at]);)
        at++;
    country->own = at;
    country->common = at - country->first;
    country->chosen = country->ruled = false;
}

/* The target of a municipality, whose own comes before a common one. They come in order of keys. */
static const sdt_record *choose_target(struct country *country, const char *municipality, int end)
{
    const struct sdt__survey *survey = country->survey;
    sdt_record *const *targets = survey->lists[SDT_KIND_TARGET].records;
    const sdt_record *own = NULL;
    size_t at = country->own, after;

    while (at < country->after && strcmp(sdt_target_municipality(targets[at]), municipality) < 0)
        at++;
    for (after = at; after < country->after &&
                     strcmp(sdt_target_municipality(targets[after]), municipality) == 0;)
        after++;
    country->own = at;
    if (after > at)
        own = sdt__survey_leaf_target(survey, targets + at, after - at, municipality, end);
    if (!own && (!country->chosen || country->end != end)) {
        country->best = country->common == 0
                            ? NULL
                            : sdt__survey_leaf_target(survey, targets + country->first,
                                                      country->common, municipality, end);
        country->end = end;
        country->chosen = true;
    }
    return own ? own : country->best;
}

/* Makes the rule, unless the one before was of the same target. */
static void make_rule(struct country *country, const sdt_record *target)
{
    if (country->ruled && country->of == target)
        return;
    sdt__survey_leaf_rule(country->survey, NULL, country->indicator, target, &country->rule);
    country->of = target;
    country->ruled = true;
}

static int assess_municipality(struct country *country, const struct sdt__bulk_row *municipality)
{
    struct sdt__survey *survey = country->survey;
    const struct sdt__rhythm_cells cells = sdt__bulk_row_cells(municipality, &survey->series);
    const sdt_record *target = choose_target(country, municipality->key,
                                             sdt__survey_leaf_end(survey, &cells));
    struct sdt__followup_finding finding;
    int status;

    make_rule(country, target);
    status = sdt__survey_leaf_decide(survey, country->indicator, &country->rule, target, &cells,
                                     &finding);
    if (status == SDT_OK)
        put_row(country, municipality, &finding);
    return status;
}

static int assess_indicator(struct country *country, const sdt_record *indicator)
{
    struct sdt__survey *survey = country->survey;
    int status = sdt__series_read(survey->session, indicator->id, survey->gender, survey->known,
                                  &survey->series);

    if (status != SDT_OK || survey->series.count == 0)
        return status;
    country->indicator = indicator;
    country->key = sdt__table_keep(country->table, indicator->key);
    find_targets(country);
    status = sdt__bulk_rows_find(&country->municipalities, &survey->series);
    for (size_t i = 0; status == SDT_OK && i < country->municipalities.count; i++)
        if (country->municipalities.all[i].count > 0)
            status = assess_municipality(country, &country->municipalities.all[i]);
    return status;
}

static int assess_all(struct country *country, const char *indicator)
{
    const struct sdt__record_list *indicators = &country->survey->lists[SDT_KIND_INDICATOR];
    int status;

    country->table = sdt__table_new(country->survey->session, &sdt__layout_statuses);
    if (!country->table)
        return SDT_ERROR_MEMORY;
    country->municipalities.table = country->periods.table = country->table;
    status = read_lists(country, indicator);
    for (size_t i = 0; status == SDT_OK && i < indicators->count; i++)
        status = assess_indicator(country, indicators->records[i]);
    return status;
}

static int answer(struct sdt__survey *survey, const struct sdt__followup_question *question,
                  sdt_table **out)
{
    struct country country;
    int status;

    memset(&country, 0, sizeof country);
    country.survey = survey;
    status = assess_all(&country, question->key);
    sdt__bulk_rows_free(&country.municipalities);
    return sdt__table_finish(country.table, status, out);
}

int sdt_statuses(sdt_session *session, const char *indicator, const char *const *options,
                 sdt_table **out)
{
    SDT__GUARD(session);
    static const struct sdt__option known[] = {
        {"municipality", SDT__SURVEY_MUNICIPALITY},
        {"as_of", SDT__SURVEY_AS_OF},
        {"gender", SDT__SURVEY_GENDER},
        {"known", SDT__SURVEY_KNOWN},
        {NULL, 0},
    };
    struct sdt__followup_question question = {.answer = answer, .key = indicator};
    int status = sdt__verb_table(session, NULL, NULL, out);

    return status == SDT_OK ? sdt__survey_verb(session, options, known, &question, out) : status;
}
