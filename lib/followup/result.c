/*
 * Findings and nodes as rows of a table; see result.h.
 */
#include "followup/result.h"

void sdt__put_number(sdt_table *table, int column, double value)
{
    if (isfinite(value))
        sdt__table_set_number(table, column, value);
}

void sdt__put_numbers(sdt_table *table, int column, const double *values, int count)
{
    for (int i = 0; i < count; i++)
        sdt__put_number(table, column + i, values[i]);
}

void sdt__put_period(sdt_table *table, int column, int32_t period)
{
    char text[8];

    if (period == 0)
        return;
    sdt__period_format(period, text);
    sdt__table_set_text(table, column, text);
}

void sdt__put_reason(sdt_table *table, int at, enum sdt__reason reason)
{
    if (!table || reason == SDT__NO_REASON)
        return;
    sdt__table_set_text(table, at, sdt__reason_code(reason));
    sdt__table_set_text(table, at + 1,
                        sdt__reason_word(reason, sdt__table_session(table)->english));
}

void sdt__put_head(sdt_table *table, int at, const struct sdt__head *head)
{
    const char *const names[] = {sdt__outcome_code(head->status), head->label,
                                 sdt__outcome_colour(head->status)};
    char text[256];

    sdt__table_set_texts(table, at, names, 3);
    sdt__put_reason(table, at + 3, head->reason);
    if (table && head->reason == SDT__NO_VALUE && head->mark != SDT__NO_REASON) {
        const bool english = sdt__table_session(table)->english;
        const char *const words[] = {sdt__reason_word(head->reason, english),
                                     sdt__reason_word(head->mark, english)};

        sdt__message_write(SDT__M_REASON_WITH_MARK, english, words, 2, text, sizeof text);
        sdt__table_set_text(table, at + 4, text);
    }
    sdt__table_set_text(table, at + 5, head->method);
    sdt__table_set_int(table, at + 6, head->judged);
}

void sdt__put_node(sdt_table *table, int at, const struct sdt__node *node, double least_coverage,
                   const char *const judgement[SDT__SAID_COUNT])
{
    const int64_t place[] = {node->parent, node->depth};
    const int64_t leaves[] = {node->leaves, node->assessed, node->judged_leaves};
    const double weight[] = {sdt__given(node->weight) ? node->weight : 1, node->score};
    const double coverage[] = {node->coverage, least_coverage};

    sdt__table_set_ints(table, at, place, 2);
    sdt__put_numbers(table, at + 2, weight, 2);
    sdt__table_set_ints(table, at + 4, leaves, 3);
    sdt__put_numbers(table, at + 7, coverage, 2);
    for (int i = 0; i < SDT__OUTCOME_COUNT; i++)
        sdt__table_set_int(table, at + 9 + i, node->counts[i]);
    sdt__table_set_text(table, at + 17, sdt__outcome_code(node->computed));
    sdt__put_number(table, at + 18, node->computed_score);
    sdt__table_set_int(table, at + 19, node->judged && node->judgement != node->computed);
    sdt__table_set_texts(table, at + 20, judgement, SDT__SAID_COUNT);
}

/* Only the limits that the method looks at: others would pretend to have mattered. */
static void put_limits(sdt_table *table, int at, const struct sdt__rule *rule)
{
    if (rule->method == SDT__LINEAR || rule->method == SDT__GROWTH) {
        sdt__put_number(table, at, rule->on_track);
        sdt__put_number(table, at + 1, rule->some_deviation);
    }
    if (rule->method == SDT__TARGET_VALUE)
        sdt__put_number(table, at + 2, rule->partly);
    if (rule->method == SDT__DIRECTIONAL)
        sdt__put_number(table, at + 3, rule->tolerance);
    if (rule->method == SDT__GROWTH)
        sdt__put_number(table, at + 4, rule->min_years);
}

void sdt__put_finding(sdt_table *table, int at, const struct sdt__rule *rule,
                      const struct sdt__finding *f)
{
    const double numbers[] = {f->target,     rule->low, rule->high,    f->expected,
                              f->share,      f->elapsed, f->pace,      f->attainment,
                              f->actual,     f->required, f->change};

    sdt__table_set_text(table, at, sdt__trend_code(f->trend));
    sdt__table_set_text(table, at + 1, sdt__reason_code(f->mark));
    if (f->direction != 0)
        sdt__table_set_text(table, at + 2, f->direction > 0 ? "higher" : "lower");
    if (rule->method == SDT__DIRECTIONAL)
        sdt__table_set_text(table, at + 3, sdt__wanted_code(rule->wanted));
    sdt__put_period(table, at + 4, f->base_period);
    sdt__put_number(table, at + 5, f->base);
    sdt__put_period(table, at + 6, f->latest_period);
    sdt__put_number(table, at + 7, f->latest);
    sdt__put_period(table, at + 8, rule->target_period);
    sdt__put_numbers(table, at + 9, numbers, (int)(sizeof numbers / sizeof *numbers));
    if (f->age >= 0)
        sdt__table_set_int(table, at + 20, f->age);
    put_limits(table, at + 21, rule);
}

int sdt__table_told(sdt_table *table, struct sdt__buffer *text, sdt_table **out)
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
