/*
 * A stored series assessed in the rhythm of its target. Years are put together of their parts; an
 * unfinished year is set against the same parts of the base year, and the target against what those
 * parts were of that year. Where that cannot be done, it is not assessed, and why.
 */
#include "followup/methods.h"

/* What is asked of one series. */
struct question {
    const struct sdt__followup_rule *rule;
    struct sdt__rhythm_cells cells;
    const struct sdt__rhythm *rhythm;
    enum sdt__period_kind kind;
    enum sdt__rhythm_sum sum;
};

static bool is_year(int32_t period)
{
    return period && sdt__period_kind(period) == SDT__PERIOD_YEAR;
}

static bool ends_year(int32_t period)
{
    return sdt__period_end(period) % sdt__period_months(SDT__PERIOD_YEAR) == 0;
}

/* A base without a value of its own is looked for in the target's rhythm, and then only a year is
   another. A cumulative series comes to its year in the year's last part. */
bool sdt__followup_mixes_rhythms(const struct sdt__followup_rule *rule, enum sdt__rhythm_sum sum)
{
    const int32_t target = rule->target_period, base = rule->base_period;
    const bool valued = sdt__followup_given(rule->base_value);

    if (sum == SDT__RHYTHM_NEVER || rule->method == SDT__METHOD_TARGET_VALUE || !target || !base ||
        sdt__period_kind(target) == sdt__period_kind(base) ||
        (sum == SDT__RHYTHM_LAST && ends_year(target) && ends_year(base)))
        return false;
    if (rule->method == SDT__METHOD_DIRECTIONAL || sdt__followup_is_trend(rule))
        return valued && !is_year(base); /* there is no number for the target's period */
    return valued || is_year(base);
}

/* The rhythm of a target: a year when it or its base is one, if the base counts. False when nothing
   says, and what is stored cannot be put together to years either. */
static bool find_kind(const struct sdt__followup_rule *rule, enum sdt__rhythm_sum sum,
                      enum sdt__period_kind *out)
{
    const int32_t base = rule->method == SDT__METHOD_TARGET_VALUE ? 0 : rule->base_period;
    const int32_t said = rule->target_period ? rule->target_period : base;

    *out = SDT__PERIOD_YEAR;
    if (is_year(rule->target_period) || is_year(base))
        return true;
    if (said)
        *out = sdt__period_kind(said);
    return said || sum != SDT__RHYTHM_NEVER;
}

/* Whether there is a value for the whole, or for parts of it. */
static bool is_reported(const struct sdt__rhythm_value *value)
{
    return value->mark == SDT__MARK_VALUE || value->mark > SDT__MARK_ABSENT;
}

/* The last whole that counts and that something is reported for; NULL for none. */
static const struct sdt__rhythm_value *find_latest(const struct question *q)
{
    int32_t from, until;

    sdt__followup_window(q->rule, &from, &until);
    for (size_t i = q->rhythm->count; i-- > 0 && q->rhythm->period[i] >= from;)
        if (is_reported(&q->rhythm->values[i]))
            return &q->rhythm->values[i];
    return NULL;
}

static const struct sdt__rhythm_value *find_whole(const struct question *q, int32_t period)
{
    for (size_t i = 0; i < q->rhythm->count; i++)
        if (q->rhythm->period[i] == period)
            return &q->rhythm->values[i];
    return NULL;
}

/* The base year of an unfinished one: what sdt__followup_find_base_and_latest() would find. */
static const struct sdt__rhythm_value *find_base(const struct question *q,
                                                 const struct sdt__rhythm_value *latest)
{
    const struct sdt__followup_rule *rule = q->rule;
    const bool directional = rule->method == SDT__METHOD_DIRECTIONAL;
    const int length = sdt__period_months(q->kind);
    const int from = rule->base_period ? sdt__period_end(rule->base_period) : 0;

    if (directional && !rule->base_period)
        return find_whole(q, latest->period - 12 * 8);
    for (const struct sdt__rhythm_value *at = q->rhythm->values; at < latest; at++) {
        if (sdt__period_end(at->period) < from)
            continue;
        if (sdt__followup_given(rule->base_value))
            return sdt__period_end(at->period) - length < from ? at : NULL;
        if (at->mark == SDT__MARK_VALUE || (directional && is_reported(at)))
            return at;
    }
    return NULL;
}

/* Not assessed, with what there is. */
static void leave(const struct question *q, const struct sdt__rhythm_value *latest,
                  struct sdt__followup_finding *out)
{
    out->latest_period = sdt__rhythm_last_part(&latest->parts, latest->period);
    out->latest = latest->value;
    out->latest_parts = latest->parts;
    out->age = q->rule->report_month - sdt__period_end(out->latest_period);
    if (!q->rule->report_month)
        out->age = -1;
    else if (out->age < 0)
        out->age = 0;
    sdt__followup_decide(out, SDT__OUTCOME_NOT_ASSESSED, sdt__followup_mark_reason(latest->mark));
}

/* The rule for parts of a year, of which the base year's parts were `share` of its whole. The
   deadline lies as far before the target year's end as the parts end before theirs. */
static struct sdt__followup_rule rule_for_parts(const struct question *q, int32_t base_period,
                                                double share)
{
    struct sdt__followup_rule rule = *q->rule;
    const int length = sdt__period_months(q->kind);
    const int left = (length - sdt__period_end(base_period) % length) % length;

    rule.as_of = 0;
    rule.base_value = NAN;
    rule.base_period = base_period;
    if (rule.target_period)
        rule.target_period -= left * 8;
    rule.target *= share;
    rule.low *= share;
    rule.high *= share;
    return rule;
}

/* An unfinished year can be no more than on its way, nor is its time up; but a count that has come
   to the whole target already has met it. */
static void settle_unfinished(const struct question *q, const struct sdt__followup_rule *parts,
                              struct sdt__followup_finding *out)
{
    const struct sdt__followup_rule *rule = q->rule;
    const bool enough = q->sum == SDT__RHYTHM_ADDS && out->direction > 0 &&
                        sdt__followup_given(rule->target) &&
                        sdt__followup_reached(out->latest, rule->target, 1, out->base);

    out->part_target = out->target;
    if (sdt__followup_given(rule->target))
        out->target = rule->target;
    else if (sdt__followup_given(out->target))
        out->target = out->target == parts->low ? rule->low : rule->high;
    if (rule->method == SDT__METHOD_DIRECTIONAL)
        return; /* a direction asks of no year's number, only how it has moved */
    if (out->status == SDT__OUTCOME_ACHIEVED && !enough)
        out->status = SDT__OUTCOME_ON_TRACK;
    if (out->status != SDT__OUTCOME_NOT_ACHIEVED)
        return;
    if (sdt__followup_given(out->pace))
        out->status = sdt__followup_pace_status(rule, out->pace);
    else
        sdt__followup_decide(out, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_INCOMPLETE);
}

/* What the base year's parts were of its whole; NaN where that says nothing. */
static double share_of_year(const struct question *q, const struct sdt__rhythm_value *base,
                            double parts)
{
    double whole = sdt__followup_given(q->rule->base_value) ? q->rule->base_value : base->value;

    if (!sdt__followup_given(q->rule->base_value) && base->mark != SDT__MARK_VALUE)
        return NAN;
    return whole != 0 && parts / whole > 0 ? parts / whole : NAN;
}

/* An unfinished year beside the same parts of the base year. */
static enum sdt__followup_reason assess_unfinished(const struct question *q,
                                                   const struct sdt__rhythm_value *latest,
                                                   struct sdt__followup_finding *out)
{
    const struct sdt__rhythm_value *base = q->rule->method == SDT__METHOD_TARGET_VALUE
                                               ? NULL
                                               : find_base(q, latest);
    struct sdt__rhythm_value parts;
    struct sdt__followup_rule rule;
    static const uint8_t marks[2] = {SDT__MARK_VALUE, SDT__MARK_VALUE};
    struct sdt__rhythm_cells cells = {.count = 0};
    enum sdt__followup_reason error = sdt__followup_assess_cells(q->rule, &cells, out);
    int32_t periods[2];
    double values[2], share = 1;

    if (error != SDT__REASON_NONE)
        return error;
    leave(q, latest, out);
    if (latest->mark == SDT__RHYTHM_NOT_ADDITIVE || !base ||
        !sdt__rhythm_same_parts(&q->cells, base, &latest->parts, &parts))
        return SDT__REASON_NONE;
    if (q->rule->method != SDT__METHOD_DIRECTIONAL)
        share = share_of_year(q, base, parts.value);
    if (!sdt__followup_given(share))
        return SDT__REASON_NONE;
    periods[0] = sdt__rhythm_last_part(&parts.parts, base->period);
    periods[1] = sdt__rhythm_last_part(&latest->parts, latest->period);
    values[0] = parts.value;
    values[1] = latest->value;
    cells.count = 2;
    cells.period = periods;
    cells.value = values;
    cells.mark = marks;
    rule = rule_for_parts(q, periods[0], share);
    error = sdt__followup_assess_cells(&rule, &cells, out);
    out->base_parts = parts.parts;
    out->latest_parts = latest->parts;
    settle_unfinished(q, &rule, out);
    return error;
}

/* Years that are whole. A year that could not be put together is the better reason, where there
   were too few. */
static enum sdt__followup_reason assess_whole(const struct question *q,
                                              struct sdt__followup_finding *out)
{
    const struct sdt__rhythm_cells cells = {q->rhythm->count, q->rhythm->period, q->rhythm->value,
                                            q->rhythm->mark};
    enum sdt__followup_reason error = sdt__followup_assess_cells(q->rule, &cells, out);
    const struct sdt__rhythm_value *value = find_whole(q, out->latest_period);
    const bool few = out->reason == SDT__REASON_TOO_FEW_VALUES ||
                     out->reason == SDT__REASON_NO_VALUE;
    int32_t from, until;

    sdt__followup_window(q->rule, &from, &until);
    if (value)
        out->latest_parts = value->parts;
    value = find_whole(q, out->base_period);
    if (value && !sdt__followup_given(q->rule->base_value))
        out->base_parts = value->parts;
    for (size_t i = 0; error == SDT__REASON_NONE && few && i < q->rhythm->count; i++)
        if (q->rhythm->mark[i] > SDT__MARK_ABSENT && q->rhythm->period[i] >= from)
            out->reason = sdt__followup_mark_reason(q->rhythm->mark[i]);
    return error;
}

static bool has_value(const struct sdt__rhythm *rhythm)
{
    for (size_t i = 0; i < rhythm->count; i++)
        if (is_reported(&rhythm->values[i]))
            return true;
    return false;
}

int sdt__followup_assess_series(struct sdt__rhythm *rhythm, enum sdt__rhythm_sum sum,
                                const struct sdt__followup_rule *rule,
                                const struct sdt__rhythm_cells *cells,
                                struct sdt__followup_finding *out, enum sdt__followup_reason *error)
{
    const struct sdt__rhythm_value *latest;
    struct question q = {.rule = rule, .cells = *cells, .rhythm = rhythm, .sum = sum};
    int32_t from, until;
    int status;

    *error = SDT__REASON_NONE;
    if (sdt__followup_mixes_rhythms(rule, sum)) {
        *error = sdt__followup_assess_cells(rule, &(struct sdt__rhythm_cells){0}, out);
        sdt__followup_decide(out, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_MIXED_RHYTHM);
        return SDT_OK;
    }
    if (!find_kind(rule, sum, &q.kind) ||
        sdt__period_find_other(cells->period, cells->count, 0, q.kind) == cells->count) {
        *error = sdt__followup_assess_cells(rule, cells, out);
        return SDT_OK;
    }
    sdt__followup_window(rule, &from, &until);
    status = sdt__rhythm_series(rhythm, &q.cells, sdt__period_end(until), q.kind, sum);
    if (status != SDT_OK)
        return status;
    latest = find_latest(&q);
    if (q.kind != SDT__PERIOD_YEAR && !has_value(rhythm))
        *error = sdt__followup_assess_cells(rule, cells, out); /* longer than asked for */
    else if (!latest || latest->mark == SDT__MARK_VALUE)
        *error = assess_whole(&q, out);
    else
        *error = assess_unfinished(&q, latest, out);
    return SDT_OK;
}
