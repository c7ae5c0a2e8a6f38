/*
 * One leaf: an indicator for one municipality. Its target is chosen, the rule made of it and of the
 * measure, and its values are found in the series that the survey has read.
 */
#include "followup/survey.h"
#include "followup/target.h"

#include <sodertorn/values.h>
#include <string.h>

size_t sdt__series_first(const struct sdt__series *series, int64_t municipality)
{
    size_t low = 0, high = series->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (series->municipality[middle] < municipality)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

size_t sdt__series_last(const struct sdt__series *series, int64_t municipality, int end)
{
    size_t last = series->count, at = sdt__series_first(series, municipality);

    for (; at < series->count && series->municipality[at] == municipality; at++)
        if (series->mark[at] == SDT_MARK_VALUE && sdt__period_end(series->period[at]) <= end)
            last = at;
    return last;
}

struct sdt__rhythm_cells sdt__series_cells(const struct sdt__series *series, int64_t municipality)
{
    const size_t first = sdt__series_first(series, municipality);
    size_t after = first;

    while (after < series->count && series->municipality[after] == municipality)
        after++;
    if (first == after)
        return (struct sdt__rhythm_cells){0};
    return (struct sdt__rhythm_cells){after - first, series->period + first, series->value + first,
                                      series->mark + first};
}

int sdt__survey_leaf_end(const struct sdt__survey *survey, const struct sdt__rhythm_cells *cells)
{
    if (survey->as_of)
        return sdt__period_end(survey->as_of);
    for (size_t i = cells->count; i-- > 0;)
        if (!cells->mark[i])
            return sdt__period_end(cells->period[i]);
    return 0;
}

static int64_t plan_year(const struct sdt__survey *survey, const sdt_record *target)
{
    const sdt_record *plan = sdt__record_list_find(&survey->lists[SDT_KIND_PLAN],
                                                   sdt_target_plan(target));

    return plan ? sdt_plan_year(plan) : 0;
}

/* Whether `a` is the better target of two for a report that ends then: the municipality's own, then
   the nearest at or after the report, then the last before it, then the later plan's. */
static bool better_target(const struct sdt__survey *survey, const sdt_record *a,
                          const sdt_record *b, int end)
{
    bool own = sdt_target_municipality(a) != NULL;
    int ends[2];

    if (own != (sdt_target_municipality(b) != NULL))
        return own;
    ends[0] = sdt__period_end(sdt__followup_period_of(sdt_target_period(a)));
    ends[1] = sdt__period_end(sdt__followup_period_of(sdt_target_period(b)));
    if (ends[0] == ends[1])
        return plan_year(survey, a) > plan_year(survey, b);
    if ((ends[0] >= end) != (ends[1] >= end))
        return ends[0] >= end;
    return ends[0] >= end ? ends[0] < ends[1] : ends[0] > ends[1];
}

const sdt_record *sdt__survey_leaf_target(const struct sdt__survey *survey,
                                          sdt_record *const *targets, size_t count,
                                          const char *municipality, int end)
{
    const char gender[2] = {survey->gender, '\0'};
    const sdt_record *best = NULL;

    for (size_t i = 0; i < count; i++) {
        const sdt_record *target = targets[i];
        const char *whose = sdt_target_gender(target);

        if (strcmp(whose ? whose : "T", gender) != 0 ||
            (sdt_target_municipality(target) &&
             !sdt__followup_same_key(sdt_target_municipality(target), municipality)))
            continue;
        if (!best || better_target(survey, target, best, end))
            best = target;
    }
    return best;
}

static void apply_measure(struct sdt__followup_rule *rule, const sdt_record *measure)
{
    bool aimed = sdt__followup_given(rule->target) || sdt__followup_given(rule->low) ||
                 sdt__followup_given(rule->high);

    if (!sdt__followup_method_find(sdt_measure_method(measure), &rule->method) && !aimed &&
        rule->wanted != SDT__WANTED_NOTHING)
        rule->method = SDT__METHOD_DIRECTIONAL;
    sdt__followup_take_number(&rule->on_track, measure, SDT_MEASURE_ON_TRACK);
    sdt__followup_take_number(&rule->some_deviation, measure, SDT_MEASURE_SOME_DEVIATION);
}

int sdt__followup_direction_of(const sdt_record *indicator)
{
    const char *direction = sdt_indicator_direction(indicator);

    return !direction ? 0 : strcmp(direction, "higher") == 0 ? 1 : -1;
}

void sdt__survey_leaf_rule(const struct sdt__survey *survey, const sdt_record *measure,
                           const sdt_record *indicator, const sdt_record *target,
                           struct sdt__followup_rule *rule)
{
    sdt__followup_rule_init(rule);
    rule->as_of = survey->as_of;
    rule->report_month = survey->report_month;
    rule->direction = sdt__followup_direction_of(indicator);
    sdt__followup_target_rule(target, rule);
    if (sdt__followup_is_band(rule))
        rule->direction = 0; /* the indicator's is for comparisons */
    apply_measure(rule, measure);
}

int sdt__survey_leaf_decide(struct sdt__survey *survey, const sdt_record *indicator,
                            const struct sdt__followup_rule *rule, const sdt_record *target,
                            const struct sdt__rhythm_cells *cells,
                            struct sdt__followup_finding *out)
{
    const enum sdt__rhythm_sum sum = sdt__rhythm_sum_of_indicator(indicator);
    enum sdt__followup_reason error;
    int status = sdt__followup_assess_series(&survey->rhythm, sum, rule, cells, out, &error);

    if (status != SDT_OK)
        return status;
    if (error != SDT__REASON_NONE && !target && rule->method == SDT__METHOD_DIRECTIONAL)
        error = SDT__REASON_NO_TARGET; /* the wanted direction is what is missing */
    if (error != SDT__REASON_NONE)
        sdt__followup_decide(out, SDT__OUTCOME_NOT_ASSESSED, error);
    return SDT_OK;
}

int sdt__survey_source(struct sdt__survey *survey, const sdt_record *indicator, uint32_t batch,
                       const char **line, int *processed)
{
    const sdt_record *source = NULL;
    const char *key;
    int status = sdt__batch_origin(&survey->origin, batch);

    *line = NULL;
    if (status != SDT_OK)
        return status;
    *processed = survey->origin.processed;
    if (*processed) {
        *line = sdt__message_text(SDT__M_SOURCE_PROCESSED, survey->session->english);
        return SDT_OK;
    }
    key = survey->origin.source ? survey->origin.source : sdt_indicator_source(indicator);
    status = sdt__survey_get(survey, SDT_KIND_SOURCE, key, &source);
    if (source)
        *line = sdt_source_line(source) ? sdt_source_line(source) : sdt_record_title(source);
    return status;
}

/* Of a municipality's follow-up only its own targets and the common ones are read. */
int sdt__survey_indicator(struct sdt__survey *survey, const sdt_record *indicator)
{
    static const int fields[] = {SDT_TARGET_INDICATOR, SDT_TARGET_MUNICIPALITY};
    const char *values[] = {indicator->key, NULL};
    struct sdt__record_list *targets = &survey->lists[SDT_KIND_TARGET];
    int status = sdt__series_read(survey->session, indicator->id, survey->gender, survey->known,
                                  &survey->series);

    sdt__record_list_free(survey->session, targets);
    if (status == SDT_OK && !survey->municipality)
        return sdt__record_list_read(survey->session, SDT_KIND_TARGET, fields[0], values[0],
                                     targets);
    if (status == SDT_OK)
        status = sdt__record_list_read_both(survey->session, SDT_KIND_TARGET, fields, values,
                                            targets);
    if (status == SDT_OK) {
        values[1] = survey->municipality->key;
        status = sdt__record_list_read_both(survey->session, SDT_KIND_TARGET, fields, values,
                                            targets);
    }
    return status;
}

int sdt__survey_leaf(struct sdt__survey *survey, const sdt_record *measure,
                     struct sdt__survey_part *part)
{
    const struct sdt__record_list *targets = &survey->lists[SDT_KIND_TARGET];
    const struct sdt__series *series = &survey->series;
    const struct sdt__rhythm_cells cells = sdt__series_cells(series, part->municipality->id);
    const sdt_record *target;
    int32_t latest;
    int status;

    target = sdt__survey_leaf_target(survey, targets->records, targets->count,
                                     part->municipality->key, sdt__survey_leaf_end(survey, &cells));
    sdt__survey_leaf_rule(survey, measure, part->indicator, target, &part->rule);
    part->processed = -1;
    status = sdt__survey_leaf_decide(survey, part->indicator, &part->rule, target, &cells,
                                     &part->finding);
    if (status != SDT_OK)
        return status;
    latest = sdt__rhythm_last_part(&part->finding.latest_parts, part->finding.latest_period);
    for (size_t i = 0; i < cells.count; i++)
        if (cells.mark[i] == SDT_MARK_VALUE && sdt__followup_has_latest(&part->finding) &&
            cells.period[i] == latest)
            return sdt__survey_source(survey, part->indicator,
                                      series->batch[(size_t)(cells.period - series->period) + i],
                                      &part->source, &part->processed);
    return SDT_OK;
}
