/**
 * @file regional_goal.h
 * Regional goal (regionalt mål): One goal of a frame.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_REGIONAL_GOAL_H
#define SODERTORN_KINDS_REGIONAL_GOAL_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_REGIONAL_GOAL 21

/** The frame. @since 0.1 */
#define SDT_REGIONAL_GOAL_FRAME 1
/** Its position in the frame, from 1. @since 0.1 */
#define SDT_REGIONAL_GOAL_POSITION 2
/** Its words. @since 0.1 */
#define SDT_REGIONAL_GOAL_TITLE 3

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The frame. The key of a frame.
 * @param[in] record  a regional goal
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_regional_goal_frame(const sdt_record *record);

/**
 * Sets: The frame.
 * @param[in] record  a regional goal
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_regional_goal_set_frame(sdt_record *record, const char *value);

/**
 * Its position in the frame, from 1. From 0 to 1000000.
 * @param[in] record  a regional goal
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_regional_goal_position(const sdt_record *record);

/** Whether it is set: Its position in the frame, from 1. @param[in] record a regional goal @return 1 or 0 @since 0.1 */
SDT_API int sdt_regional_goal_has_position(const sdt_record *record);

/**
 * Sets: Its position in the frame, from 1.
 * @param[in] record  a regional goal
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_regional_goal_set_position(sdt_record *record, int64_t value);

/**
 * Its words. At most 500 bytes.
 * @param[in] record  a regional goal
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_regional_goal_title(const sdt_record *record);

/**
 * Sets: Its words.
 * @param[in] record  a regional goal
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_regional_goal_set_title(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
