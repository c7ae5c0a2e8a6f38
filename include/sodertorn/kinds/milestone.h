/**
 * @file milestone.h
 * Milestone (milstolpe): A point on the way of an activity.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_MILESTONE_H
#define SODERTORN_KINDS_MILESTONE_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_MILESTONE 52

/** The activity. @since 0.1 */
#define SDT_MILESTONE_ACTIVITY 1
/** Its position in the activity, from 1. @since 0.1 */
#define SDT_MILESTONE_POSITION 2
/** What is to be reached. @since 0.1 */
#define SDT_MILESTONE_TITLE 3
/** Last day. @since 0.1 */
#define SDT_MILESTONE_DUE 4
/** The day it was reached. @since 0.1 */
#define SDT_MILESTONE_REACHED 5

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The activity. The key of an activity.
 * @param[in] record  a milestone
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_milestone_activity(const sdt_record *record);

/**
 * Sets: The activity.
 * @param[in] record  a milestone
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_milestone_set_activity(sdt_record *record, const char *value);

/**
 * Its position in the activity, from 1. From 0 to 1000000.
 * @param[in] record  a milestone
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_milestone_position(const sdt_record *record);

/** Whether it is set: Its position in the activity, from 1. @param[in] record a milestone @return 1 or 0 @since 0.1 */
SDT_API int sdt_milestone_has_position(const sdt_record *record);

/**
 * Sets: Its position in the activity, from 1.
 * @param[in] record  a milestone
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_milestone_set_position(sdt_record *record, int64_t value);

/**
 * What is to be reached. At most 500 bytes.
 * @param[in] record  a milestone
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_milestone_title(const sdt_record *record);

/**
 * Sets: What is to be reached.
 * @param[in] record  a milestone
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_milestone_set_title(sdt_record *record, const char *value);

/**
 * Last day.
 * @param[in] record  a milestone
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_milestone_due(const sdt_record *record);

/**
 * Sets: Last day.
 * @param[in] record  a milestone
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_milestone_set_due(sdt_record *record, const char *value);

/**
 * The day it was reached.
 * @param[in] record  a milestone
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_milestone_reached(const sdt_record *record);

/** Whether it is set: The day it was reached. @param[in] record a milestone @return 1 or 0 @since 0.1 */
SDT_API int sdt_milestone_has_reached(const sdt_record *record);

/**
 * Sets: The day it was reached.
 * @param[in] record  a milestone
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_milestone_set_reached(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
