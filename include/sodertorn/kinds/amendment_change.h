/**
 * @file amendment_change.h
 * Changed part (ändrad del): What an amendment did to one part of the programme.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_AMENDMENT_CHANGE_H
#define SODERTORN_KINDS_AMENDMENT_CHANGE_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_AMENDMENT_CHANGE 49

/** The amendment. @since 0.1 */
#define SDT_AMENDMENT_CHANGE_AMENDMENT 1
/** Whether the part was reworded, added or removed. @since 0.1 */
#define SDT_AMENDMENT_CHANGE_ROLE 2
/** The part, when it is an area. @since 0.1 */
#define SDT_AMENDMENT_CHANGE_AREA 3
/** The part, when it is a focus area. @since 0.1 */
#define SDT_AMENDMENT_CHANGE_FOCUS_AREA 4
/** The part, when it is a goal. @since 0.1 */
#define SDT_AMENDMENT_CHANGE_GOAL 5
/** The part, when it is a sub-goal. @since 0.1 */
#define SDT_AMENDMENT_CHANGE_SUB_GOAL 6
/** Its words before. @since 0.1 */
#define SDT_AMENDMENT_CHANGE_BEFORE 7
/** Its words after. @since 0.1 */
#define SDT_AMENDMENT_CHANGE_AFTER 8

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The amendment. The key of an amendment.
 * @param[in] record  a changed part
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_amendment_change_amendment(const sdt_record *record);

/**
 * Sets: The amendment.
 * @param[in] record  a changed part
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_amendment_change_set_amendment(sdt_record *record, const char *value);

/**
 * Whether the part was reworded, added or removed. One of: reworded, added, removed.
 * @param[in] record  a changed part
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_amendment_change_role(const sdt_record *record);

/**
 * Sets: Whether the part was reworded, added or removed.
 * @param[in] record  a changed part
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_amendment_change_set_role(sdt_record *record, const char *value);

/**
 * The part, when it is an area. The key of an area.
 * @param[in] record  a changed part
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_amendment_change_area(const sdt_record *record);

/** Whether it is set: The part, when it is an area. @param[in] record a changed part @return 1 or 0 @since 0.1 */
SDT_API int sdt_amendment_change_has_area(const sdt_record *record);

/**
 * Sets: The part, when it is an area.
 * @param[in] record  a changed part
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_amendment_change_set_area(sdt_record *record, const char *value);

/**
 * The part, when it is a focus area. The key of a focus area.
 * @param[in] record  a changed part
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_amendment_change_focus_area(const sdt_record *record);

/** Whether it is set: The part, when it is a focus area. @param[in] record a changed part @return 1 or 0 @since 0.1 */
SDT_API int sdt_amendment_change_has_focus_area(const sdt_record *record);

/**
 * Sets: The part, when it is a focus area.
 * @param[in] record  a changed part
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_amendment_change_set_focus_area(sdt_record *record, const char *value);

/**
 * The part, when it is a goal. The key of a goal.
 * @param[in] record  a changed part
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_amendment_change_goal(const sdt_record *record);

/** Whether it is set: The part, when it is a goal. @param[in] record a changed part @return 1 or 0 @since 0.1 */
SDT_API int sdt_amendment_change_has_goal(const sdt_record *record);

/**
 * Sets: The part, when it is a goal.
 * @param[in] record  a changed part
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_amendment_change_set_goal(sdt_record *record, const char *value);

/**
 * The part, when it is a sub-goal. The key of a sub-goal.
 * @param[in] record  a changed part
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_amendment_change_sub_goal(const sdt_record *record);

/** Whether it is set: The part, when it is a sub-goal. @param[in] record a changed part @return 1 or 0 @since 0.1 */
SDT_API int sdt_amendment_change_has_sub_goal(const sdt_record *record);

/**
 * Sets: The part, when it is a sub-goal.
 * @param[in] record  a changed part
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_amendment_change_set_sub_goal(sdt_record *record, const char *value);

/**
 * Its words before. At most 500 bytes.
 * @param[in] record  a changed part
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_amendment_change_before(const sdt_record *record);

/** Whether it is set: Its words before. @param[in] record a changed part @return 1 or 0 @since 0.1 */
SDT_API int sdt_amendment_change_has_before(const sdt_record *record);

/**
 * Sets: Its words before.
 * @param[in] record  a changed part
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_amendment_change_set_before(sdt_record *record, const char *value);

/**
 * Its words after. At most 500 bytes.
 * @param[in] record  a changed part
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_amendment_change_after(const sdt_record *record);

/** Whether it is set: Its words after. @param[in] record a changed part @return 1 or 0 @since 0.1 */
SDT_API int sdt_amendment_change_has_after(const sdt_record *record);

/**
 * Sets: Its words after.
 * @param[in] record  a changed part
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_amendment_change_set_after(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
