/*
 * Findings and nodes as rows of a table; see result.h.
 */
#include "followup/result.h"

void sdt__result_put_number(sdt_table *table, int column, double value)
{
    if (isfinite(value))
        sdt__table_set_number(table, column, value);
}

void sdt__result_put_numbers(sdt_table *table, int column, const double *values, int count)
{
    for (int i = 0; i < count; i++)
        sdt__result_put_number(table, column + i, values[i]);
}

void sdt__result_put_period(sdt_table *table, int column, int32_t period)
{
    char text[8];

    if (period == 0)
        return;
    sdt__period_format(period, text);
    sdt__table_set_text(table, column, text);
}

void sdt__result_put_reason(sdt_table *table, int at, enum sdt__followup_reason reason)
{
    if (!table || reason == SDT__REASON_NONE)
        return;
    sdt__table_set_text(table, at, sdt__followup_reason_code(reason));
    sdt__table_set_text(table, at + 1,
                        sdt__followup_reason_word(reason, sdt__table_session(table)->english));
}

void sdt__result_put_head(sdt_table *table, int at, const struct sdt__followup_head *head)
{
    const char *const names[] = {sdt__followup_outcome_code(head->status), head->label,
                                 sdt__followup_outcome_colour(head->status)};
    char text[256];

    sdt__table_set_texts(table, at, names, 3);
    sdt__result_put_reason(table, at + 3, head->reason);
    if (table && head->reason == SDT__REASON_NO_VALUE && head->mark != SDT__REASON_NONE) {
        const bool english = sdt__table_session(table)->english;
        const char *const words[] = {sdt__followup_reason_word(head->reason, english),
                                     sdt__followup_reason_word(head->mark, english)};

        sdt__message_write(SDT__M_REASON_WITH_MARK, english, words, 2, text, sizeof text);
        sdt__table_set_text(table, at + 4, text);
    }
    sdt__table_set_text(table, at + 5, head->method);
    sdt__table_set_int(table, at + 6, head->judged);
}

void sdt__result_put_node(sdt_table *table, int at, const struct sdt__followup_node *node,
                          double least_coverage, const char *const judgement[SDT__JUDGEMENT_TEXTS])
{
    const int64_t place[] = {node->parent, node->depth};
    const int64_t leaves[] = {node->leaves, node->assessed, node->judged_leaves};
    const double weight[] = {sdt__followup_given(node->weight) ? node->weight : 1, node->score};
    const double coverage[] = {node->coverage, least_coverage};

    sdt__table_set_ints(table, at, place, 2);
    sdt__result_put_numbers(table, at + 2, weight, 2);
    sdt__table_set_ints(table, at + 4, leaves, 3);
    sdt__result_put_numbers(table, at + 7, coverage, 2);
    for (int i = 0; i < SDT__OUTCOME_COUNT; i++)
        sdt__table_set_int(table, at + 9 + i, node->counts[i]);
    sdt__table_set_text(table, at + 17, sdt__followup_outcome_code(node->computed));
    sdt__result_put_number(table, at + 18, node->computed_score);
    sdt__table_set_int(table, at + 19, node->judged && node->judgement != node->computed);
    sdt__table_set_texts(table, at + 20, judgement, SDT__JUDGEMENT_TEXTS);
}

/* Only the limits that the method looks at: others would pretend to have mattered. */
static void put_limits(sdt_table *table, int at, const struct sdt__followup_rule *rule)
{
    if (rule->method == SDT__METHOD_LINEAR || rule->method == SDT__METHOD_GROWTH) {
        sdt__result_put_number(table, at, rule->on_track);
        sdt__result_put_number(table, at + 1, rule->some_deviation);
    }
    if (rule->method == SDT__METHOD_TARGET_VALUE)
        sdt__result_put_number(table, at + 2, rule->partly);
    if (rule->method == SDT__METHOD_DIRECTIONAL)
        sdt__result_put_number(table, at + 3, rule->tolerance);
    if (rule->method == SDT__METHOD_GROWTH)
        sdt__result_put_number(table, at + 4, rule->min_years);
}

void sdt__result_put_finding(sdt_table *table, int at, const struct sdt__followup_rule *rule,
                             const struct sdt__followup_finding *f)
{
    const double numbers[] = {f->target, rule->low,   rule->high, f->expected,
                              f->share,  f->elapsed,  f->pace,    f->attainment,
                              f->actual, f->required, f->change};

    sdt__table_set_text(table, at, sdt__followup_trend_code(f->trend));
    sdt__table_set_text(table, at + 1, sdt__followup_reason_code(f->mark));
    if (f->direction != 0)
        sdt__table_set_text(table, at + 2, f->direction > 0 ? "higher" : "lower");
    if (rule->method == SDT__METHOD_DIRECTIONAL)
        sdt__table_set_text(table, at + 3, sdt__followup_wanted_code(rule->wanted));
    sdt__result_put_period(table, at + 4, f->base_period);
    sdt__result_put_number(table, at + 5, f->base);
    sdt__result_put_period(table, at + 6, f->latest_period);
    sdt__result_put_number(table, at + 7, f->latest);
    sdt__result_put_period(table, at + 8, rule->target_period);
    sdt__result_put_numbers(table, at + 9, numbers, (int)(sizeof numbers / sizeof *numbers));
    if (f->age >= 0)
        sdt__table_set_int(table, at + 20, f->age);
    put_limits(table, at + 21, rule);
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
