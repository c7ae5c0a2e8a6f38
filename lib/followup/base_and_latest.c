/*
 * Which values of a series a decision rests on: the base, the latest value, and nothing after the
 * report. One pass over the cells, since a whole country's series go through here.
 */
#include "core/sum.h"
#include "followup/methods.h"

#include <string.h>

void sdt__followup_rule_init(struct sdt__followup_rule *rule)
{
    memset(rule, 0, sizeof *rule);
    rule->target = NAN;
    rule->low = NAN;
    rule->high = NAN;
    rule->base_value = NAN;
    rule->on_track = 0.95;
    rule->some_deviation = 0.60;
    rule->partly = 0.80;
    rule->min_years = 3;
}

static void clear(struct sdt__followup_finding *out)
{
    memset(out, 0, sizeof *out);
    out->base = out->latest = out->target = NAN;
    out->share = out->elapsed = out->expected = out->pace = NAN;
    out->attainment = out->actual = out->required = out->change = NAN;
    out->part_target = NAN;
    out->age = -1;
}

void sdt__followup_window(const struct sdt__followup_rule *rule, int32_t *from, int32_t *until)
{
    int first = rule->base_period ? sdt__period_end(rule->base_period) : 0;
    int last = rule->as_of ? sdt__period_end(rule->as_of) : INT32_MAX / 8 - 1;

    if (rule->method == SDT__METHOD_TARGET_VALUE) {
        first = rule->target_period ? sdt__period_end(rule->target_period) : 0;
        last = rule->target_period && first < last ? first : last;
    } else if (rule->base_period && sdt__followup_given(rule->base_value)) {
        first++;
    }
    *from = (int32_t)(first * 8);
    *until = (int32_t)(last * 8 + 7);
}

static bool is_gap(const struct sdt__rhythm_cells *cells, size_t at)
{
    return cells->mark[at] != SDT__MARK_VALUE;
}

/* Whether two values have the same end. Nearly always no two cells have, which a loop without
   branches tells: periods with one end differ in their lowest three bits only. */
static bool has_duplicates(const struct sdt__rhythm_cells *cells)
{
    int32_t before = -1;
    unsigned alike = 0;

    for (size_t i = 1; i < cells->count; i++)
        alike |= (uint32_t)(cells->period[i] ^ cells->period[i - 1]) < 8;
    for (size_t i = 0; alike && i < cells->count; i++) {
        if (is_gap(cells, i))
            continue;
        if (cells->period[i] / 8 == before)
            return true;
        before = cells->period[i] / 8;
    }
    return false;
}

enum sdt__followup_reason sdt__followup_mark_reason(int mark)
{
    if (mark == SDT__MARK_VALUE)
        return SDT__REASON_NONE;
    if (mark > SDT__MARK_ABSENT)
        return mark == SDT__RHYTHM_INCOMPLETE ? SDT__REASON_INCOMPLETE : SDT__REASON_NOT_ADDITIVE;
    return mark == SDT__MARK_ABSENT
               ? SDT__REASON_NO_VALUE
               : (enum sdt__followup_reason)(SDT__REASON_MISSING + mark - SDT__MARK_MISSING);
}

/* Why the last cell that counts has no value. */
static enum sdt__followup_reason last_mark(const struct sdt__rhythm_cells *cells, int32_t from,
                                           int32_t until)
{
    for (size_t i = cells->count; i-- > 0 && cells->period[i] >= from;)
        if (cells->period[i] <= until && is_gap(cells, i) && cells->mark[i] <= SDT__MARK_SECRET)
            return sdt__followup_mark_reason(cells->mark[i]);
    return SDT__REASON_NONE;
}

enum sdt__followup_reason sdt__followup_find_base_and_latest(const struct sdt__followup_rule *rule,
                                                             const struct sdt__rhythm_cells *cells,
                                                             struct sdt__followup_finding *out)
{
    size_t first = 0, after = cells->count;
    int32_t from, until;

    clear(out);
    if (has_duplicates(cells))
        return SDT__REASON_DUPLICATE_PERIOD;
    sdt__followup_window(rule, &from, &until);
    while (first < after && (cells->period[first] < from || is_gap(cells, first)))
        first++;
    while (after > first && (cells->period[after - 1] > until || is_gap(cells, after - 1)))
        after--;
    if (first < after) {
        out->base_period = cells->period[first];
        out->base = cells->value[first];
        out->latest_period = cells->period[after - 1];
        out->latest = cells->value[after - 1];
    } else {
        out->mark = last_mark(cells, from, until);
    }
    if (sdt__followup_given(rule->base_value)) {
        out->base_period = rule->base_period;
        out->base = rule->base_value;
    }
    if (sdt__followup_has_latest(out) && rule->report_month) {
        out->age = rule->report_month - sdt__period_end(out->latest_period);
        out->age = out->age > 0 ? out->age : 0;
    }
    return SDT__REASON_NONE;
}

double sdt__followup_year_value(const struct sdt__rhythm_cells *cells, int year,
                                enum sdt__rhythm_sum sum, enum sdt__followup_reason *reason,
                                int *parts)
{
    struct sdt__rhythm_value whole;

    sdt__rhythm_whole(cells, sdt__period_year(year), sum, &whole);
    *reason = SDT__REASON_NONE;
    *parts = 0;
    for (unsigned starts = whole.parts.starts; starts; starts &= starts - 1)
        ++*parts;
    if (sum == SDT__RHYTHM_LAST && *parts > 0) {
        *parts = -1;
        return whole.value; /* of a cumulative series each value stands for its year so far */
    }
    if (whole.mark == SDT__MARK_VALUE)
        return whole.value;
    *reason = whole.mark > SDT__MARK_ABSENT ? sdt__followup_mark_reason(whole.mark)
                                            : SDT__REASON_NO_VALUE;
    *parts = -1;
    return NAN;
}
