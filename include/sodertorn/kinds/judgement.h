/**
 * @file judgement.h
 * Judgement (bedömning): A person's judgement of one node, for one occasion.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_JUDGEMENT_H
#define SODERTORN_KINDS_JUDGEMENT_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_JUDGEMENT 31

/** The report occasion. @since 0.1 */
#define SDT_JUDGEMENT_OCCASION 1
/** Whose follow-up it is; absent for the whole cooperation. @since 0.1 */
#define SDT_JUDGEMENT_MUNICIPALITY 2
/** The node, when it is the programme. @since 0.1 */
#define SDT_JUDGEMENT_PROGRAMME 3
/** The node, when it is an area. @since 0.1 */
#define SDT_JUDGEMENT_AREA 4
/** The node, when it is a focus area. @since 0.1 */
#define SDT_JUDGEMENT_FOCUS_AREA 5
/** The node, when it is a goal. @since 0.1 */
#define SDT_JUDGEMENT_GOAL 6
/** The node, when it is a sub-goal. @since 0.1 */
#define SDT_JUDGEMENT_SUB_GOAL 7
/** The node, when it is an objective. @since 0.1 */
#define SDT_JUDGEMENT_OBJECTIVE 8
/** The node, when it is an indicator. @since 0.1 */
#define SDT_JUDGEMENT_INDICATOR 9
/** The status given. @since 0.1 */
#define SDT_JUDGEMENT_STATUS 10
/** Why. @since 0.1 */
#define SDT_JUDGEMENT_COMMENT 11
/** Who judged, by role. @since 0.1 */
#define SDT_JUDGEMENT_AUTHOR 12
/** The day. @since 0.1 */
#define SDT_JUDGEMENT_DATE 13

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The report occasion. The key of a report occasion.
 * @param[in] record  a judgement
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_judgement_occasion(const sdt_record *record);

/**
 * Sets: The report occasion.
 * @param[in] record  a judgement
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_judgement_set_occasion(sdt_record *record, const char *value);

/**
 * Whose follow-up it is; absent for the whole cooperation. The key of a municipality.
 * @param[in] record  a judgement
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_judgement_municipality(const sdt_record *record);

/** Whether it is set: Whose follow-up it is; absent for the whole cooperation. @param[in] record a judgement @return 1 or 0 @since 0.1 */
SDT_API int sdt_judgement_has_municipality(const sdt_record *record);

/**
 * Sets: Whose follow-up it is; absent for the whole cooperation.
 * @param[in] record  a judgement
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_judgement_set_municipality(sdt_record *record, const char *value);

/**
 * The node, when it is the programme. The key of a programme.
 * @param[in] record  a judgement
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_judgement_programme(const sdt_record *record);

/** Whether it is set: The node, when it is the programme. @param[in] record a judgement @return 1 or 0 @since 0.1 */
SDT_API int sdt_judgement_has_programme(const sdt_record *record);

/**
 * Sets: The node, when it is the programme.
 * @param[in] record  a judgement
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_judgement_set_programme(sdt_record *record, const char *value);

/**
 * The node, when it is an area. The key of an area.
 * @param[in] record  a judgement
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_judgement_area(const sdt_record *record);

/** Whether it is set: The node, when it is an area. @param[in] record a judgement @return 1 or 0 @since 0.1 */
SDT_API int sdt_judgement_has_area(const sdt_record *record);

/**
 * Sets: The node, when it is an area.
 * @param[in] record  a judgement
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_judgement_set_area(sdt_record *record, const char *value);

/**
 * The node, when it is a focus area. The key of a focus area.
 * @param[in] record  a judgement
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_judgement_focus_area(const sdt_record *record);

/** Whether it is set: The node, when it is a focus area. @param[in] record a judgement @return 1 or 0 @since 0.1 */
SDT_API int sdt_judgement_has_focus_area(const sdt_record *record);

/**
 * Sets: The node, when it is a focus area.
 * @param[in] record  a judgement
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_judgement_set_focus_area(sdt_record *record, const char *value);

/**
 * The node, when it is a goal. The key of a goal.
 * @param[in] record  a judgement
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_judgement_goal(const sdt_record *record);

/** Whether it is set: The node, when it is a goal. @param[in] record a judgement @return 1 or 0 @since 0.1 */
SDT_API int sdt_judgement_has_goal(const sdt_record *record);

/**
 * Sets: The node, when it is a goal.
 * @param[in] record  a judgement
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_judgement_set_goal(sdt_record *record, const char *value);

/**
 * The node, when it is a sub-goal. The key of a sub-goal.
 * @param[in] record  a judgement
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_judgement_sub_goal(const sdt_record *record);

/** Whether it is set: The node, when it is a sub-goal. @param[in] record a judgement @return 1 or 0 @since 0.1 */
SDT_API int sdt_judgement_has_sub_goal(const sdt_record *record);

/**
 * Sets: The node, when it is a sub-goal.
 * @param[in] record  a judgement
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_judgement_set_sub_goal(sdt_record *record, const char *value);

/**
 * The node, when it is an objective. The key of an objective.
 * @param[in] record  a judgement
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_judgement_objective(const sdt_record *record);

/** Whether it is set: The node, when it is an objective. @param[in] record a judgement @return 1 or 0 @since 0.1 */
SDT_API int sdt_judgement_has_objective(const sdt_record *record);

/**
 * Sets: The node, when it is an objective.
 * @param[in] record  a judgement
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_judgement_set_objective(sdt_record *record, const char *value);

/**
 * The node, when it is an indicator. The key of an indicator.
 * @param[in] record  a judgement
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_judgement_indicator(const sdt_record *record);

/** Whether it is set: The node, when it is an indicator. @param[in] record a judgement @return 1 or 0 @since 0.1 */
SDT_API int sdt_judgement_has_indicator(const sdt_record *record);

/**
 * Sets: The node, when it is an indicator.
 * @param[in] record  a judgement
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_judgement_set_indicator(sdt_record *record, const char *value);

/**
 * The status given. One of: achieved, on_track, some_deviation, off_track, moving_away, not_achieved, not_assessed.
 * @param[in] record  a judgement
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_judgement_status(const sdt_record *record);

/**
 * Sets: The status given.
 * @param[in] record  a judgement
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_judgement_set_status(sdt_record *record, const char *value);

/**
 * Why. At most 20000 bytes, in several lines.
 * @param[in] record  a judgement
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_judgement_comment(const sdt_record *record);

/**
 * Sets: Why.
 * @param[in] record  a judgement
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_judgement_set_comment(sdt_record *record, const char *value);

/**
 * Who judged, by role. At most 500 bytes.
 * @param[in] record  a judgement
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_judgement_author(const sdt_record *record);

/**
 * Sets: Who judged, by role.
 * @param[in] record  a judgement
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_judgement_set_author(sdt_record *record, const char *value);

/**
 * The day.
 * @param[in] record  a judgement
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_judgement_date(const sdt_record *record);

/**
 * Sets: The day.
 * @param[in] record  a judgement
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_judgement_set_date(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
