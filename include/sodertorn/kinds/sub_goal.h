/**
 * @file sub_goal.h
 * Sub-goal (delmål): One part of a goal.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_SUB_GOAL_H
#define SODERTORN_KINDS_SUB_GOAL_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_SUB_GOAL 18

/** The goal. @since 0.1 */
#define SDT_SUB_GOAL_GOAL 1
/** Its position under the goal, from 1. @since 0.1 */
#define SDT_SUB_GOAL_POSITION 2
/** Its words in the programme. @since 0.1 */
#define SDT_SUB_GOAL_TITLE 3
/** Its weight in its goal; 1 when absent. @since 0.1 */
#define SDT_SUB_GOAL_WEIGHT 4
/** The focus area, when it lies in that itself. @since 0.1 */
#define SDT_SUB_GOAL_FOCUS_AREA 5
/** The area, when it lies in that itself. @since 0.1 */
#define SDT_SUB_GOAL_AREA 6
/** The programme, when it lies in that itself. @since 0.1 */
#define SDT_SUB_GOAL_PROGRAMME 7
/** What the programme says of it. @since 0.1 */
#define SDT_SUB_GOAL_DESCRIPTION 8
/** The first day it is a part, when it came in during the period. @since 0.1 */
#define SDT_SUB_GOAL_SINCE 9
/** The first day it is no longer a part. @since 0.1 */
#define SDT_SUB_GOAL_UNTIL 10

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The goal. The key of a goal.
 * @param[in] record  a sub-goal
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_sub_goal_goal(const sdt_record *record);

/** Whether it is set: The goal. @param[in] record a sub-goal @return 1 or 0 @since 0.1 */
SDT_API int sdt_sub_goal_has_goal(const sdt_record *record);

/**
 * Sets: The goal.
 * @param[in] record  a sub-goal
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_sub_goal_set_goal(sdt_record *record, const char *value);

/**
 * Its position under the goal, from 1. From 0 to 1000000.
 * @param[in] record  a sub-goal
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_sub_goal_position(const sdt_record *record);

/** Whether it is set: Its position under the goal, from 1. @param[in] record a sub-goal @return 1 or 0 @since 0.1 */
SDT_API int sdt_sub_goal_has_position(const sdt_record *record);

/**
 * Sets: Its position under the goal, from 1.
 * @param[in] record  a sub-goal
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_sub_goal_set_position(sdt_record *record, int64_t value);

/**
 * Its words in the programme. At most 500 bytes.
 * @param[in] record  a sub-goal
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_sub_goal_title(const sdt_record *record);

/**
 * Sets: Its words in the programme.
 * @param[in] record  a sub-goal
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_sub_goal_set_title(sdt_record *record, const char *value);

/**
 * Its weight in its goal; 1 when absent. From 0 to 1000000.
 * @param[in] record  a sub-goal
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API double sdt_sub_goal_weight(const sdt_record *record);

/** Whether it is set: Its weight in its goal; 1 when absent. @param[in] record a sub-goal @return 1 or 0 @since 0.1 */
SDT_API int sdt_sub_goal_has_weight(const sdt_record *record);

/**
 * Sets: Its weight in its goal; 1 when absent.
 * @param[in] record  a sub-goal
 * @param[in] value   the value
 * @return as sdt_record_set_number()
 * @since 0.1
 */
SDT_API int sdt_sub_goal_set_weight(sdt_record *record, double value);

/**
 * The focus area, when it lies in that itself. The key of a focus area.
 * @param[in] record  a sub-goal
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_sub_goal_focus_area(const sdt_record *record);

/** Whether it is set: The focus area, when it lies in that itself. @param[in] record a sub-goal @return 1 or 0 @since 0.1 */
SDT_API int sdt_sub_goal_has_focus_area(const sdt_record *record);

/**
 * Sets: The focus area, when it lies in that itself.
 * @param[in] record  a sub-goal
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_sub_goal_set_focus_area(sdt_record *record, const char *value);

/**
 * The area, when it lies in that itself. The key of an area.
 * @param[in] record  a sub-goal
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_sub_goal_area(const sdt_record *record);

/** Whether it is set: The area, when it lies in that itself. @param[in] record a sub-goal @return 1 or 0 @since 0.1 */
SDT_API int sdt_sub_goal_has_area(const sdt_record *record);

/**
 * Sets: The area, when it lies in that itself.
 * @param[in] record  a sub-goal
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_sub_goal_set_area(sdt_record *record, const char *value);

/**
 * The programme, when it lies in that itself. The key of a programme.
 * @param[in] record  a sub-goal
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_sub_goal_programme(const sdt_record *record);

/** Whether it is set: The programme, when it lies in that itself. @param[in] record a sub-goal @return 1 or 0 @since 0.1 */
SDT_API int sdt_sub_goal_has_programme(const sdt_record *record);

/**
 * Sets: The programme, when it lies in that itself.
 * @param[in] record  a sub-goal
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_sub_goal_set_programme(sdt_record *record, const char *value);

/**
 * What the programme says of it. At most 20000 bytes, in several lines.
 * @param[in] record  a sub-goal
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_sub_goal_description(const sdt_record *record);

/** Whether it is set: What the programme says of it. @param[in] record a sub-goal @return 1 or 0 @since 0.1 */
SDT_API int sdt_sub_goal_has_description(const sdt_record *record);

/**
 * Sets: What the programme says of it.
 * @param[in] record  a sub-goal
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_sub_goal_set_description(sdt_record *record, const char *value);

/**
 * The first day it is a part, when it came in during the period.
 * @param[in] record  a sub-goal
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_sub_goal_since(const sdt_record *record);

/** Whether it is set: The first day it is a part, when it came in during the period. @param[in] record a sub-goal @return 1 or 0 @since 0.1 */
SDT_API int sdt_sub_goal_has_since(const sdt_record *record);

/**
 * Sets: The first day it is a part, when it came in during the period.
 * @param[in] record  a sub-goal
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_sub_goal_set_since(sdt_record *record, const char *value);

/**
 * The first day it is no longer a part.
 * @param[in] record  a sub-goal
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_sub_goal_until(const sdt_record *record);

/** Whether it is set: The first day it is no longer a part. @param[in] record a sub-goal @return 1 or 0 @since 0.1 */
SDT_API int sdt_sub_goal_has_until(const sdt_record *record);

/**
 * Sets: The first day it is no longer a part.
 * @param[in] record  a sub-goal
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_sub_goal_set_until(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
