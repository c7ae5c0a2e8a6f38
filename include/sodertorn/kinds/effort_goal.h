/**
 * @file effort_goal.h
 * Effort's goal (insatsmål): That an effort served a part of the programme.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_EFFORT_GOAL_H
#define SODERTORN_KINDS_EFFORT_GOAL_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_EFFORT_GOAL 39

/** The effort. @since 0.1 */
#define SDT_EFFORT_GOAL_EFFORT 1
/** The part, when it is a focus area. @since 0.1 */
#define SDT_EFFORT_GOAL_FOCUS_AREA 2
/** The part, when it is a goal. @since 0.1 */
#define SDT_EFFORT_GOAL_GOAL 3
/** The part, when it is a sub-goal. @since 0.1 */
#define SDT_EFFORT_GOAL_SUB_GOAL 4

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The effort. The key of an effort.
 * @param[in] record  an effort's goal
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_effort_goal_effort(const sdt_record *record);

/**
 * Sets: The effort.
 * @param[in] record  an effort's goal
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_effort_goal_set_effort(sdt_record *record, const char *value);

/**
 * The part, when it is a focus area. The key of a focus area.
 * @param[in] record  an effort's goal
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_effort_goal_focus_area(const sdt_record *record);

/** Whether it is set: The part, when it is a focus area. @param[in] record an effort's goal @return 1 or 0 @since 0.1 */
SDT_API int sdt_effort_goal_has_focus_area(const sdt_record *record);

/**
 * Sets: The part, when it is a focus area.
 * @param[in] record  an effort's goal
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_effort_goal_set_focus_area(sdt_record *record, const char *value);

/**
 * The part, when it is a goal. The key of a goal.
 * @param[in] record  an effort's goal
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_effort_goal_goal(const sdt_record *record);

/** Whether it is set: The part, when it is a goal. @param[in] record an effort's goal @return 1 or 0 @since 0.1 */
SDT_API int sdt_effort_goal_has_goal(const sdt_record *record);

/**
 * Sets: The part, when it is a goal.
 * @param[in] record  an effort's goal
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_effort_goal_set_goal(sdt_record *record, const char *value);

/**
 * The part, when it is a sub-goal. The key of a sub-goal.
 * @param[in] record  an effort's goal
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_effort_goal_sub_goal(const sdt_record *record);

/** Whether it is set: The part, when it is a sub-goal. @param[in] record an effort's goal @return 1 or 0 @since 0.1 */
SDT_API int sdt_effort_goal_has_sub_goal(const sdt_record *record);

/**
 * Sets: The part, when it is a sub-goal.
 * @param[in] record  an effort's goal
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_effort_goal_set_sub_goal(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
