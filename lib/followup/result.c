/*
 * Findings and nodes as rows of a table; see result.h.
 */
#include "followup/result.h"

#include "core/text.h"

#include <sodertorn/kinds.h>

void sdt__result_put_number(sdt_table *table, int column, double value)
{
    if (isfinite(value))
        sdt__table_set_number(table, column, value);
}

void sdt__result_put_period(sdt_table *table, int column, int32_t period)
{
    char text[8];

    if (period == 0)
        return;
    sdt__period_format(period, text);
    sdt__table_set_text(table, column, text);
}

void sdt__result_put_parts(sdt_table *table, int column, int32_t period,
                           const struct sdt__rhythm_parts *parts)
{
    char text[SDT__RHYTHM_TEXT];

    if (period == 0 || parts->starts == 0)
        return;
    sdt__rhythm_format(parts, period, text);
    sdt__table_set_text(table, column, text);
}

void sdt__result_put_decimals(sdt_table *table, int column, int decimals)
{
    if (decimals != -1 && decimals > SDT__DECIMALS_ALL)
        sdt__table_set_int(table, column, decimals);
}

int sdt__followup_decimals_of(const sdt_record *indicator)
{
    return sdt_indicator_has_decimals(indicator) ? (int)sdt_indicator_decimals(indicator) : -1;
}

void sdt__result_put_reason(sdt_table *table, int column, enum sdt__followup_reason reason)
{
    if (!table || reason == SDT__REASON_NONE)
        return;
    sdt__table_set_text(table, column, sdt__followup_reason_code(reason));
    sdt__table_set_text(table, column + 1,
                        sdt__followup_reason_word(reason, sdt__table_session(table)->english));
}

/* The words of the reason; with the mark, where that says more. */
static void put_head_reason(sdt_table *table, int first, const struct sdt__followup_head *head)
{
    const bool english = sdt__table_session(table)->english;
    const char *const words[] = {sdt__followup_reason_word(head->reason, english),
                                 sdt__followup_reason_word(head->mark, english)};
    char text[256];

    sdt__result_put_reason(table, first + SDT__HEAD_REASON, head->reason);
    if (head->reason != SDT__REASON_NO_VALUE || head->mark == SDT__REASON_NONE)
        return;
    sdt__message_write(SDT__M_REASON_WITH_MARK, english, words, 2, text, sizeof text);
    sdt__table_set_text(table, first + SDT__HEAD_REASON_TEXT, text);
}

void sdt__result_put_head(sdt_table *table, int first, const struct sdt__followup_head *head)
{
    sdt__table_set_text(table, first + SDT__HEAD_STATUS, sdt__followup_outcome_code(head->status));
    sdt__table_set_text(table, first + SDT__HEAD_LABEL, head->label);
    sdt__table_set_text(table, first + SDT__HEAD_COLOUR,
                        sdt__followup_outcome_colour(head->status));
    if (table)
        put_head_reason(table, first, head);
    sdt__table_set_text(table, first + SDT__HEAD_METHOD, head->method);
    sdt__table_set_int(table, first + SDT__HEAD_JUDGED, head->judged);
}

/* How many leaves of a node stand how, a column for each outcome in the order of their enum. */
static void put_counts(sdt_table *table, int first, const struct sdt__followup_node *node)
{
    sdt__table_set_int(table, first + SDT__NODE_LEAVES, node->leaves);
    sdt__table_set_int(table, first + SDT__NODE_ASSESSED, node->assessed);
    sdt__table_set_int(table, first + SDT__NODE_JUDGED_LEAVES, node->judged_leaves);
    for (int i = 0; i < SDT__OUTCOME_COUNT; i++)
        sdt__table_set_int(table, first + SDT__NODE_ACHIEVED + i, node->counts[i]);
}

void sdt__result_put_node(sdt_table *table, int first, const struct sdt__followup_node *node,
                          double least_coverage, const char *const judgement[SDT__JUDGEMENT_TEXTS])
{
    const double weight = sdt__followup_given(node->weight) ? node->weight : 1;

    sdt__table_set_int(table, first + SDT__NODE_PARENT, node->parent);
    sdt__table_set_int(table, first + SDT__NODE_LEVEL, node->depth);
    sdt__result_put_number(table, first + SDT__NODE_WEIGHT, weight);
    sdt__result_put_number(table, first + SDT__NODE_SCORE, node->score);
    sdt__result_put_number(table, first + SDT__NODE_COVERAGE, node->coverage);
    sdt__result_put_number(table, first + SDT__NODE_LIMIT_COVERAGE, least_coverage);
    put_counts(table, first, node);
    sdt__table_set_text(table, first + SDT__NODE_COMPUTED,
                        sdt__followup_outcome_code(node->computed));
    sdt__result_put_number(table, first + SDT__NODE_COMPUTED_SCORE, node->computed_score);
    sdt__table_set_int(table, first + SDT__NODE_DIFFERS,
                       node->judged && node->judgement != node->computed);
    sdt__table_set_text(table, first + SDT__NODE_JUDGED_BY, judgement[SDT__JUDGEMENT_AUTHOR]);
    sdt__table_set_text(table, first + SDT__NODE_JUDGED_ON, judgement[SDT__JUDGEMENT_DATE]);
    sdt__table_set_text(table, first + SDT__NODE_OCCASION, judgement[SDT__JUDGEMENT_OCCASION]);
    sdt__table_set_text(table, first + SDT__NODE_COMMENT, judgement[SDT__JUDGEMENT_COMMENT]);
}

/* Only the limits that the method looks at: others would pretend to have mattered. */
static void put_limits(sdt_table *table, int first, const struct sdt__followup_rule *rule)
{
    if (rule->method == SDT__METHOD_LINEAR || rule->method == SDT__METHOD_GROWTH) {
        sdt__result_put_number(table, first + SDT__FINDING_LIMIT_ON_TRACK, rule->on_track);
        sdt__result_put_number(table, first + SDT__FINDING_LIMIT_SOME_DEVIATION,
                               rule->some_deviation);
    }
    if (rule->method == SDT__METHOD_TARGET_VALUE)
        sdt__result_put_number(table, first + SDT__FINDING_LIMIT_PARTLY, rule->partly);
    if (rule->method == SDT__METHOD_DIRECTIONAL)
        sdt__result_put_number(table, first + SDT__FINDING_TOLERANCE, rule->tolerance);
    if (rule->method == SDT__METHOD_GROWTH)
        sdt__result_put_number(table, first + SDT__FINDING_MIN_YEARS, rule->min_years);
}

/* The values that were found, and the target they are held against. */
static void put_points(sdt_table *table, int first, const struct sdt__followup_rule *rule,
                       const struct sdt__followup_finding *f)
{
    sdt__result_put_period(table, first + SDT__FINDING_BASE_PERIOD, f->base_period);
    sdt__result_put_number(table, first + SDT__FINDING_BASE_VALUE, f->base);
    sdt__result_put_period(table, first + SDT__FINDING_LATEST_PERIOD, f->latest_period);
    sdt__result_put_number(table, first + SDT__FINDING_LATEST_VALUE, f->latest);
    sdt__result_put_period(table, first + SDT__FINDING_TARGET_PERIOD, rule->target_period);
    sdt__result_put_number(table, first + SDT__FINDING_TARGET, f->target);
    sdt__result_put_number(table, first + SDT__FINDING_PART_TARGET, f->part_target);
    sdt__result_put_parts(table, first + SDT__FINDING_LATEST_PARTS, f->latest_period,
                          &f->latest_parts);
    sdt__result_put_number(table, first + SDT__FINDING_LOW, rule->low);
    sdt__result_put_number(table, first + SDT__FINDING_HIGH, rule->high);
}

void sdt__result_put_finding(sdt_table *table, int first, const struct sdt__followup_rule *rule,
                             const struct sdt__followup_finding *f)
{
    sdt__table_set_text(table, first + SDT__FINDING_TREND, sdt__followup_trend_code(f->trend));
    sdt__table_set_text(table, first + SDT__FINDING_MARK, sdt__followup_reason_code(f->mark));
    if (f->direction != 0)
        sdt__table_set_text(table, first + SDT__FINDING_DIRECTION,
                            f->direction > 0 ? "higher" : "lower");
    if (rule->method == SDT__METHOD_DIRECTIONAL)
        sdt__table_set_text(table, first + SDT__FINDING_WANTED,
                            sdt__followup_wanted_code(rule->wanted));
    put_points(table, first, rule, f);
    sdt__result_put_number(table, first + SDT__FINDING_EXPECTED, f->expected);
    sdt__result_put_number(table, first + SDT__FINDING_SHARE, f->share);
    sdt__result_put_number(table, first + SDT__FINDING_ELAPSED, f->elapsed);
    sdt__result_put_number(table, first + SDT__FINDING_PACE, f->pace);
    sdt__result_put_number(table, first + SDT__FINDING_ATTAINMENT, f->attainment);
    sdt__result_put_number(table, first + SDT__FINDING_ACTUAL, f->actual);
    sdt__result_put_number(table, first + SDT__FINDING_REQUIRED, f->required);
    sdt__result_put_number(table, first + SDT__FINDING_CHANGE, f->change);
    if (f->age >= 0)
        sdt__table_set_int(table, first + SDT__FINDING_AGE, f->age);
    put_limits(table, first, rule);
}

int sdt__followup_table_done(sdt_table *table, struct sdt__buffer *text, sdt_table **out)
{
    int status = SDT_ERROR_MEMORY;

    *out = NULL;
    if (text->failed)
        sdt_table_free(table);
    else
        status = sdt__table_done(table, out);
    sdt__buffer_free(text);
    return status;
}
