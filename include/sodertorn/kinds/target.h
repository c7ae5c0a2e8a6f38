/**
 * @file target.h
 * Target (målvärde): What value an indicator is to reach by a period.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_TARGET_H
#define SODERTORN_KINDS_TARGET_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_TARGET 29

/** The indicator. @since 0.1 */
#define SDT_TARGET_INDICATOR 1
/** Whose target it is; absent when it is everyone's. @since 0.1 */
#define SDT_TARGET_MUNICIPALITY 2
/** The plan that set it. @since 0.1 */
#define SDT_TARGET_PLAN 3
/** The period by which it is to be reached. @since 0.1 */
#define SDT_TARGET_PERIOD 4
/** The value to reach. @since 0.1 */
#define SDT_TARGET_VALUE 5
/** Lower edge of a band to be within. @since 0.1 */
#define SDT_TARGET_LOW 6
/** Upper edge of a band to be within. @since 0.1 */
#define SDT_TARGET_HIGH 7
/** The wanted movement, when no number is set. @since 0.1 */
#define SDT_TARGET_WANTED 8
/** The period to count from; the first value when absent. @since 0.1 */
#define SDT_TARGET_BASE_PERIOD 9
/** The value to count from, when the plan decided one. @since 0.1 */
#define SDT_TARGET_BASE_VALUE 10
/** Whose value it is for; the total when absent. @since 0.1 */
#define SDT_TARGET_GENDER 11
/** The decision on it. @since 0.1 */
#define SDT_TARGET_DECISION 12

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The indicator. The key of an indicator.
 * @param[in] record  a target
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_target_indicator(const sdt_record *record);

/**
 * Sets: The indicator.
 * @param[in] record  a target
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_target_set_indicator(sdt_record *record, const char *value);

/**
 * Whose target it is; absent when it is everyone's. The key of a municipality.
 * @param[in] record  a target
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_target_municipality(const sdt_record *record);

/** Whether it is set: Whose target it is; absent when it is everyone's. @param[in] record a target @return 1 or 0 @since 0.1 */
SDT_API int sdt_target_has_municipality(const sdt_record *record);

/**
 * Sets: Whose target it is; absent when it is everyone's.
 * @param[in] record  a target
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_target_set_municipality(sdt_record *record, const char *value);

/**
 * The plan that set it. The key of a plan.
 * @param[in] record  a target
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_target_plan(const sdt_record *record);

/** Whether it is set: The plan that set it. @param[in] record a target @return 1 or 0 @since 0.1 */
SDT_API int sdt_target_has_plan(const sdt_record *record);

/**
 * Sets: The plan that set it.
 * @param[in] record  a target
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_target_set_plan(sdt_record *record, const char *value);

/**
 * The period by which it is to be reached.
 * @param[in] record  a target
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_target_period(const sdt_record *record);

/**
 * Sets: The period by which it is to be reached.
 * @param[in] record  a target
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_target_set_period(sdt_record *record, const char *value);

/**
 * The value to reach.
 * @param[in] record  a target
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API double sdt_target_value(const sdt_record *record);

/** Whether it is set: The value to reach. @param[in] record a target @return 1 or 0 @since 0.1 */
SDT_API int sdt_target_has_value(const sdt_record *record);

/**
 * Sets: The value to reach.
 * @param[in] record  a target
 * @param[in] value   the value
 * @return as sdt_record_set_number()
 * @since 0.1
 */
SDT_API int sdt_target_set_value(sdt_record *record, double value);

/**
 * Lower edge of a band to be within.
 * @param[in] record  a target
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API double sdt_target_low(const sdt_record *record);

/** Whether it is set: Lower edge of a band to be within. @param[in] record a target @return 1 or 0 @since 0.1 */
SDT_API int sdt_target_has_low(const sdt_record *record);

/**
 * Sets: Lower edge of a band to be within.
 * @param[in] record  a target
 * @param[in] value   the value
 * @return as sdt_record_set_number()
 * @since 0.1
 */
SDT_API int sdt_target_set_low(sdt_record *record, double value);

/**
 * Upper edge of a band to be within.
 * @param[in] record  a target
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API double sdt_target_high(const sdt_record *record);

/** Whether it is set: Upper edge of a band to be within. @param[in] record a target @return 1 or 0 @since 0.1 */
SDT_API int sdt_target_has_high(const sdt_record *record);

/**
 * Sets: Upper edge of a band to be within.
 * @param[in] record  a target
 * @param[in] value   the value
 * @return as sdt_record_set_number()
 * @since 0.1
 */
SDT_API int sdt_target_set_high(sdt_record *record, double value);

/**
 * The wanted movement, when no number is set. One of: increase, decrease, keep, not_increase, not_decrease.
 * @param[in] record  a target
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_target_wanted(const sdt_record *record);

/** Whether it is set: The wanted movement, when no number is set. @param[in] record a target @return 1 or 0 @since 0.1 */
SDT_API int sdt_target_has_wanted(const sdt_record *record);

/**
 * Sets: The wanted movement, when no number is set.
 * @param[in] record  a target
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_target_set_wanted(sdt_record *record, const char *value);

/**
 * The period to count from; the first value when absent.
 * @param[in] record  a target
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_target_base_period(const sdt_record *record);

/** Whether it is set: The period to count from; the first value when absent. @param[in] record a target @return 1 or 0 @since 0.1 */
SDT_API int sdt_target_has_base_period(const sdt_record *record);

/**
 * Sets: The period to count from; the first value when absent.
 * @param[in] record  a target
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_target_set_base_period(sdt_record *record, const char *value);

/**
 * The value to count from, when the plan decided one.
 * @param[in] record  a target
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API double sdt_target_base_value(const sdt_record *record);

/** Whether it is set: The value to count from, when the plan decided one. @param[in] record a target @return 1 or 0 @since 0.1 */
SDT_API int sdt_target_has_base_value(const sdt_record *record);

/**
 * Sets: The value to count from, when the plan decided one.
 * @param[in] record  a target
 * @param[in] value   the value
 * @return as sdt_record_set_number()
 * @since 0.1
 */
SDT_API int sdt_target_set_base_value(sdt_record *record, double value);

/**
 * Whose value it is for; the total when absent. One of: T, K, M.
 * @param[in] record  a target
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_target_gender(const sdt_record *record);

/** Whether it is set: Whose value it is for; the total when absent. @param[in] record a target @return 1 or 0 @since 0.1 */
SDT_API int sdt_target_has_gender(const sdt_record *record);

/**
 * Sets: Whose value it is for; the total when absent.
 * @param[in] record  a target
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_target_set_gender(sdt_record *record, const char *value);

/**
 * The decision on it. The key of a decision.
 * @param[in] record  a target
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_target_decision(const sdt_record *record);

/** Whether it is set: The decision on it. @param[in] record a target @return 1 or 0 @since 0.1 */
SDT_API int sdt_target_has_decision(const sdt_record *record);

/**
 * Sets: The decision on it.
 * @param[in] record  a target
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_target_set_decision(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
