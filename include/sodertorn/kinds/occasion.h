/**
 * @file occasion.h
 * Report occasion (uppföljningstillfälle): A time of reporting, whose figures are frozen.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_OCCASION_H
#define SODERTORN_KINDS_OCCASION_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_OCCASION 30

/** The programme that is followed up. @since 0.1 */
#define SDT_OCCASION_PROGRAMME 1
/** The plan that is followed up. @since 0.1 */
#define SDT_OCCASION_PLAN 2
/** What it is called. @since 0.1 */
#define SDT_OCCASION_TITLE 3
/** A forecast during the year, or the outcome. @since 0.1 */
#define SDT_OCCASION_ROLE 4
/** The period it is about. @since 0.1 */
#define SDT_OCCASION_PERIOD 5
/** The last day whose values count. @since 0.1 */
#define SDT_OCCASION_CUTOFF 6
/** The day its figures were frozen. @since 0.1 */
#define SDT_OCCASION_FROZEN 7

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The programme that is followed up. The key of a programme.
 * @param[in] record  a report occasion
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_occasion_programme(const sdt_record *record);

/**
 * Sets: The programme that is followed up.
 * @param[in] record  a report occasion
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_occasion_set_programme(sdt_record *record, const char *value);

/**
 * The plan that is followed up. The key of a plan.
 * @param[in] record  a report occasion
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_occasion_plan(const sdt_record *record);

/** Whether it is set: The plan that is followed up. @param[in] record a report occasion @return 1 or 0 @since 0.1 */
SDT_API int sdt_occasion_has_plan(const sdt_record *record);

/**
 * Sets: The plan that is followed up.
 * @param[in] record  a report occasion
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_occasion_set_plan(sdt_record *record, const char *value);

/**
 * What it is called. At most 500 bytes.
 * @param[in] record  a report occasion
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_occasion_title(const sdt_record *record);

/**
 * Sets: What it is called.
 * @param[in] record  a report occasion
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_occasion_set_title(sdt_record *record, const char *value);

/**
 * A forecast during the year, or the outcome. One of: forecast, final.
 * @param[in] record  a report occasion
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_occasion_role(const sdt_record *record);

/**
 * Sets: A forecast during the year, or the outcome.
 * @param[in] record  a report occasion
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_occasion_set_role(sdt_record *record, const char *value);

/**
 * The period it is about.
 * @param[in] record  a report occasion
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_occasion_period(const sdt_record *record);

/**
 * Sets: The period it is about.
 * @param[in] record  a report occasion
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_occasion_set_period(sdt_record *record, const char *value);

/**
 * The last day whose values count.
 * @param[in] record  a report occasion
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_occasion_cutoff(const sdt_record *record);

/**
 * Sets: The last day whose values count.
 * @param[in] record  a report occasion
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_occasion_set_cutoff(sdt_record *record, const char *value);

/**
 * The day its figures were frozen.
 * @param[in] record  a report occasion
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_occasion_frozen(const sdt_record *record);

/** Whether it is set: The day its figures were frozen. @param[in] record a report occasion @return 1 or 0 @since 0.1 */
SDT_API int sdt_occasion_has_frozen(const sdt_record *record);

#ifdef __cplusplus
}
#endif

#endif
