/**
 * @file link.h
 * Link (koppling): That a part of the programme serves a goal of a frame.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_LINK_H
#define SODERTORN_KINDS_LINK_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_LINK 25

/** The goal of the frame. @since 0.1 */
#define SDT_LINK_REGIONAL_GOAL 1
/** The part, when it is the whole programme. @since 0.1 */
#define SDT_LINK_PROGRAMME 2
/** The part, when it is an area. @since 0.1 */
#define SDT_LINK_AREA 3
/** The part, when it is a focus area. @since 0.1 */
#define SDT_LINK_FOCUS_AREA 4
/** The part, when it is a goal. @since 0.1 */
#define SDT_LINK_GOAL 5
/** The part, when it is a sub-goal. @since 0.1 */
#define SDT_LINK_SUB_GOAL 6
/** The part, when it is an objective. @since 0.1 */
#define SDT_LINK_OBJECTIVE 7
/** In what way. @since 0.1 */
#define SDT_LINK_NOTE 8

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The goal of the frame. The key of a regional goal.
 * @param[in] record  a link
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_link_regional_goal(const sdt_record *record);

/**
 * Sets: The goal of the frame.
 * @param[in] record  a link
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_link_set_regional_goal(sdt_record *record, const char *value);

/**
 * The part, when it is the whole programme. The key of a programme.
 * @param[in] record  a link
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_link_programme(const sdt_record *record);

/** Whether it is set: The part, when it is the whole programme. @param[in] record a link @return 1 or 0 @since 0.1 */
SDT_API int sdt_link_has_programme(const sdt_record *record);

/**
 * Sets: The part, when it is the whole programme.
 * @param[in] record  a link
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_link_set_programme(sdt_record *record, const char *value);

/**
 * The part, when it is an area. The key of an area.
 * @param[in] record  a link
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_link_area(const sdt_record *record);

/** Whether it is set: The part, when it is an area. @param[in] record a link @return 1 or 0 @since 0.1 */
SDT_API int sdt_link_has_area(const sdt_record *record);

/**
 * Sets: The part, when it is an area.
 * @param[in] record  a link
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_link_set_area(sdt_record *record, const char *value);

/**
 * The part, when it is a focus area. The key of a focus area.
 * @param[in] record  a link
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_link_focus_area(const sdt_record *record);

/** Whether it is set: The part, when it is a focus area. @param[in] record a link @return 1 or 0 @since 0.1 */
SDT_API int sdt_link_has_focus_area(const sdt_record *record);

/**
 * Sets: The part, when it is a focus area.
 * @param[in] record  a link
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_link_set_focus_area(sdt_record *record, const char *value);

/**
 * The part, when it is a goal. The key of a goal.
 * @param[in] record  a link
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_link_goal(const sdt_record *record);

/** Whether it is set: The part, when it is a goal. @param[in] record a link @return 1 or 0 @since 0.1 */
SDT_API int sdt_link_has_goal(const sdt_record *record);

/**
 * Sets: The part, when it is a goal.
 * @param[in] record  a link
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_link_set_goal(sdt_record *record, const char *value);

/**
 * The part, when it is a sub-goal. The key of a sub-goal.
 * @param[in] record  a link
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_link_sub_goal(const sdt_record *record);

/** Whether it is set: The part, when it is a sub-goal. @param[in] record a link @return 1 or 0 @since 0.1 */
SDT_API int sdt_link_has_sub_goal(const sdt_record *record);

/**
 * Sets: The part, when it is a sub-goal.
 * @param[in] record  a link
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_link_set_sub_goal(sdt_record *record, const char *value);

/**
 * The part, when it is an objective. The key of an objective.
 * @param[in] record  a link
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_link_objective(const sdt_record *record);

/** Whether it is set: The part, when it is an objective. @param[in] record a link @return 1 or 0 @since 0.1 */
SDT_API int sdt_link_has_objective(const sdt_record *record);

/**
 * Sets: The part, when it is an objective.
 * @param[in] record  a link
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_link_set_objective(sdt_record *record, const char *value);

/**
 * In what way. At most 20000 bytes, in several lines.
 * @param[in] record  a link
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_link_note(const sdt_record *record);

/** Whether it is set: In what way. @param[in] record a link @return 1 or 0 @since 0.1 */
SDT_API int sdt_link_has_note(const sdt_record *record);

/**
 * Sets: In what way.
 * @param[in] record  a link
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_link_set_note(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
