/**
 * @file budget_line.h
 * Budget line (budgetrad): A line of a plan's budget, and how it is shared.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_BUDGET_LINE_H
#define SODERTORN_KINDS_BUDGET_LINE_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_BUDGET_LINE 51

/** The plan. @since 0.1 */
#define SDT_BUDGET_LINE_PLAN 1
/** Its position in the budget, from 1. @since 0.1 */
#define SDT_BUDGET_LINE_POSITION 2
/** What the money is for. @since 0.1 */
#define SDT_BUDGET_LINE_TITLE 3
/** The cost in kronor; an income is negative. @since 0.1 */
#define SDT_BUDGET_LINE_AMOUNT 4
/** How the cost is shared by the members. @since 0.1 */
#define SDT_BUDGET_LINE_SHARED 5
/** The indicator by whose values it is shared; the population when absent. @since 0.1 */
#define SDT_BUDGET_LINE_INDICATOR 6
/** The year of the values by which it is shared. @since 0.1 */
#define SDT_BUDGET_LINE_YEAR 7
/** What it cost, in kronor. @since 0.1 */
#define SDT_BUDGET_LINE_OUTCOME 8
/** Anything else worth knowing. @since 0.1 */
#define SDT_BUDGET_LINE_NOTE 9

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The plan. The key of a plan.
 * @param[in] record  a budget line
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_budget_line_plan(const sdt_record *record);

/**
 * Sets: The plan.
 * @param[in] record  a budget line
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_budget_line_set_plan(sdt_record *record, const char *value);

/**
 * Its position in the budget, from 1. From 0 to 1000000.
 * @param[in] record  a budget line
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_budget_line_position(const sdt_record *record);

/** Whether it is set: Its position in the budget, from 1. @param[in] record a budget line @return 1 or 0 @since 0.1 */
SDT_API int sdt_budget_line_has_position(const sdt_record *record);

/**
 * Sets: Its position in the budget, from 1.
 * @param[in] record  a budget line
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_budget_line_set_position(sdt_record *record, int64_t value);

/**
 * What the money is for. At most 500 bytes.
 * @param[in] record  a budget line
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_budget_line_title(const sdt_record *record);

/**
 * Sets: What the money is for.
 * @param[in] record  a budget line
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_budget_line_set_title(sdt_record *record, const char *value);

/**
 * The cost in kronor; an income is negative. From -1000000000000 to 1000000000000.
 * @param[in] record  a budget line
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API double sdt_budget_line_amount(const sdt_record *record);

/** Whether it is set: The cost in kronor; an income is negative. @param[in] record a budget line @return 1 or 0 @since 0.1 */
SDT_API int sdt_budget_line_has_amount(const sdt_record *record);

/**
 * Sets: The cost in kronor; an income is negative.
 * @param[in] record  a budget line
 * @param[in] value   the value
 * @return as sdt_record_set_number()
 * @since 0.1
 */
SDT_API int sdt_budget_line_set_amount(sdt_record *record, double value);

/**
 * How the cost is shared by the members. One of: equally, by_values, by_cost_share.
 * @param[in] record  a budget line
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_budget_line_shared(const sdt_record *record);

/**
 * Sets: How the cost is shared by the members.
 * @param[in] record  a budget line
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_budget_line_set_shared(sdt_record *record, const char *value);

/**
 * The indicator by whose values it is shared; the population when absent. The key of an indicator.
 * @param[in] record  a budget line
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_budget_line_indicator(const sdt_record *record);

/** Whether it is set: The indicator by whose values it is shared; the population when absent. @param[in] record a budget line @return 1 or 0 @since 0.1 */
SDT_API int sdt_budget_line_has_indicator(const sdt_record *record);

/**
 * Sets: The indicator by whose values it is shared; the population when absent.
 * @param[in] record  a budget line
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_budget_line_set_indicator(sdt_record *record, const char *value);

/**
 * The year of the values by which it is shared. From 1 to 9999.
 * @param[in] record  a budget line
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_budget_line_year(const sdt_record *record);

/** Whether it is set: The year of the values by which it is shared. @param[in] record a budget line @return 1 or 0 @since 0.1 */
SDT_API int sdt_budget_line_has_year(const sdt_record *record);

/**
 * Sets: The year of the values by which it is shared.
 * @param[in] record  a budget line
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_budget_line_set_year(sdt_record *record, int64_t value);

/**
 * What it cost, in kronor. From -1000000000000 to 1000000000000.
 * @param[in] record  a budget line
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API double sdt_budget_line_outcome(const sdt_record *record);

/** Whether it is set: What it cost, in kronor. @param[in] record a budget line @return 1 or 0 @since 0.1 */
SDT_API int sdt_budget_line_has_outcome(const sdt_record *record);

/**
 * Sets: What it cost, in kronor.
 * @param[in] record  a budget line
 * @param[in] value   the value
 * @return as sdt_record_set_number()
 * @since 0.1
 */
SDT_API int sdt_budget_line_set_outcome(sdt_record *record, double value);

/**
 * Anything else worth knowing. At most 20000 bytes, in several lines.
 * @param[in] record  a budget line
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_budget_line_note(const sdt_record *record);

/** Whether it is set: Anything else worth knowing. @param[in] record a budget line @return 1 or 0 @since 0.1 */
SDT_API int sdt_budget_line_has_note(const sdt_record *record);

/**
 * Sets: Anything else worth knowing.
 * @param[in] record  a budget line
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_budget_line_set_note(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
