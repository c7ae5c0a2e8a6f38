/*
 * What a plan was to cost, line by line, against what it came to.
 */
#include "core/sum.h"
#include "layouts.h"
#include "plan/plan.h"
#include "store/verb.h"

#include <math.h>
#include <sodertorn/kinds.h>
#include <sodertorn/plan.h>

enum { LINE, TITLE, AMOUNT, OUTCOME, DIFFERENCE, SHARED, INDICATOR, VALUES_YEAR, NOTE, BUDGET };

static const struct sdt__column cost_columns[] = {
    [LINE] = {"line", SDT_TYPE_TEXT, "budgetradens nyckel; tom för summan",
              "key of the budget line; absent for the sum"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "vad pengarna är till för", "what the money is for"},
    [AMOUNT] = {"amount", SDT_TYPE_NUMBER, "belopp i kronor", "amount in kronor"},
    [OUTCOME] = {"outcome", SDT_TYPE_NUMBER, "utfall i kronor", "outcome in kronor"},
    [DIFFERENCE] = {"difference", SDT_TYPE_NUMBER,
                    "utfall minus belopp; för summan av de rader som har utfall",
                    "outcome less amount; of the sum for the lines that have an outcome"},
    [SHARED] = {"shared", SDT_TYPE_TEXT, "hur raden fördelas", "how the line is shared"},
    [INDICATOR] = {"indicator", SDT_TYPE_TEXT, "nyckeltalet den fördelas efter",
                   "the indicator by which it is shared"},
    [VALUES_YEAR] = {"year", SDT_TYPE_INTEGER, "värdenas år", "year of the values"},
    [NOTE] = {"note", SDT_TYPE_TEXT, "anmärkning", "note"},
    [BUDGET] = {"budget", SDT_TYPE_NUMBER, "vad planen själv säger att den kostar, för summan",
                "what the plan itself says that it costs, of the sum"},
};

const struct sdt__table_layout sdt__layout_plan_costs = SDT__TABLE_LAYOUT("plan_costs",
                                                                          cost_columns);

/* The sums of the lines so far. */
struct totals {
    struct sdt__sum amount;
    struct sdt__sum outcome;
    struct sdt__sum difference;
    bool has_line;
    bool has_outcome;
};

/* Sums of kronor are rounded to öre, so that no rest of a binary fraction shows. */
static double in_ore(double kronor)
{
    return round(kronor * 100) / 100;
}

static void add_line(sdt_table *table, const sdt_record *line, struct totals *totals)
{
    static const unsigned char fields[] = {SDT_BUDGET_LINE_SHARED, SDT_BUDGET_LINE_INDICATOR,
                                           SDT_BUDGET_LINE_YEAR, SDT_BUDGET_LINE_NOTE};
    const double amount = sdt_budget_line_amount(line), outcome = sdt_budget_line_outcome(line);

    sdt__table_row(table);
    sdt__table_set_named(table, LINE, line);
    sdt__table_set_number(table, AMOUNT, amount);
    sdt__table_set_fields(table, SHARED, line, fields, (int)sizeof fields);
    totals->has_line = true;
    sdt__sum_add(&totals->amount, amount);
    if (!sdt_budget_line_has_outcome(line))
        return;
    sdt__table_set_number(table, OUTCOME, outcome);
    sdt__table_set_number(table, DIFFERENCE, in_ore(outcome - amount));
    sdt__sum_add(&totals->outcome, outcome);
    sdt__sum_add(&totals->difference, outcome - amount);
    totals->has_outcome = true;
}

/* Nothing has no sum: that of a plan without lines is absent rather than 0. */
static void add_sum(sdt_table *table, const sdt_record *plan, const struct totals *totals)
{
    sdt__table_row(table);
    sdt__table_set_message(table, TITLE, SDT__M_PLAN_SUM);
    if (totals->has_line)
        sdt__table_set_number(table, AMOUNT, in_ore(sdt__sum_value(&totals->amount)));
    if (totals->has_outcome) {
        sdt__table_set_number(table, OUTCOME, in_ore(sdt__sum_value(&totals->outcome)));
        sdt__table_set_number(table, DIFFERENCE, in_ore(sdt__sum_value(&totals->difference)));
    }
    if (sdt_plan_has_budget(plan))
        sdt__table_set_number(table, BUDGET, sdt_plan_budget(plan));
}

static int tell_costs(const sdt_record *plan, const void *asked, sdt_table **out)
{
    sdt_table *table = sdt__table_new(plan->session, &sdt__layout_plan_costs);
    struct sdt__record_cache cache;
    struct sdt__plan_parts lines = {0};
    struct totals totals = {.has_outcome = false};
    int status;

    (void)asked;
    sdt__record_cache_init(&cache, plan->session);
    sdt__plan_parts_read(&cache, SDT_KIND_BUDGET_LINE, sdt_budget_line_plan, plan->key, &lines);
    for (size_t i = 0; i < lines.count; i++)
        add_line(table, lines.records[i], &totals);
    add_sum(table, plan, &totals);
    status = sdt__table_finish(table, cache.status, out);
    sdt__plan_parts_free(&cache, &lines);
    sdt__record_cache_free(&cache);
    return status;
}

int sdt_plan_costs(sdt_session *session, const char *plan, sdt_table **out)
{
    return sdt__verb_read_record(session, SDT_KIND_PLAN, plan, tell_costs, NULL, out);
}
