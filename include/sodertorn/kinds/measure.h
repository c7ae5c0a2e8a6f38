/**
 * @file measure.h
 * Measure (mått): That an indicator is followed up for a part of the programme or an objective, and how.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_MEASURE_H
#define SODERTORN_KINDS_MEASURE_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_MEASURE 28

/** The indicator. @since 0.1 */
#define SDT_MEASURE_INDICATOR 1
/** The sub-goal it is followed up for. @since 0.1 */
#define SDT_MEASURE_SUB_GOAL 2
/** The objective it is followed up for. @since 0.1 */
#define SDT_MEASURE_OBJECTIVE 3
/** Its position, from 1. @since 0.1 */
#define SDT_MEASURE_POSITION 4
/** Its weight; 1 when absent. @since 0.1 */
#define SDT_MEASURE_WEIGHT 5
/** How its status is found; linear when absent. @since 0.1 */
#define SDT_MEASURE_METHOD 6
/** Least pace that is on track; 0.95 when absent. @since 0.1 */
#define SDT_MEASURE_ON_TRACK 7
/** Least pace that is some deviation; 0.60 when absent. @since 0.1 */
#define SDT_MEASURE_SOME_DEVIATION 8
/** Why it was chosen. @since 0.1 */
#define SDT_MEASURE_NOTE 9
/** The first day it is followed up; from the start when absent. @since 0.1 */
#define SDT_MEASURE_SINCE 10
/** The first day it is no longer followed up. @since 0.1 */
#define SDT_MEASURE_UNTIL 11
/** The goal it is followed up for. @since 0.1 */
#define SDT_MEASURE_GOAL 12
/** The focus area it is followed up for. @since 0.1 */
#define SDT_MEASURE_FOCUS_AREA 13
/** The area it is followed up for. @since 0.1 */
#define SDT_MEASURE_AREA 14
/** The programme it is followed up for. @since 0.1 */
#define SDT_MEASURE_PROGRAMME 15

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The indicator. The key of an indicator.
 * @param[in] record  a measure
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_measure_indicator(const sdt_record *record);

/**
 * Sets: The indicator.
 * @param[in] record  a measure
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_measure_set_indicator(sdt_record *record, const char *value);

/**
 * The sub-goal it is followed up for. The key of a sub-goal.
 * @param[in] record  a measure
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_measure_sub_goal(const sdt_record *record);

/** Whether it is set: The sub-goal it is followed up for. @param[in] record a measure @return 1 or 0 @since 0.1 */
SDT_API int sdt_measure_has_sub_goal(const sdt_record *record);

/**
 * Sets: The sub-goal it is followed up for.
 * @param[in] record  a measure
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_measure_set_sub_goal(sdt_record *record, const char *value);

/**
 * The objective it is followed up for. The key of an objective.
 * @param[in] record  a measure
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_measure_objective(const sdt_record *record);

/** Whether it is set: The objective it is followed up for. @param[in] record a measure @return 1 or 0 @since 0.1 */
SDT_API int sdt_measure_has_objective(const sdt_record *record);

/**
 * Sets: The objective it is followed up for.
 * @param[in] record  a measure
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_measure_set_objective(sdt_record *record, const char *value);

/**
 * Its position, from 1. From 0 to 1000000.
 * @param[in] record  a measure
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_measure_position(const sdt_record *record);

/** Whether it is set: Its position, from 1. @param[in] record a measure @return 1 or 0 @since 0.1 */
SDT_API int sdt_measure_has_position(const sdt_record *record);

/**
 * Sets: Its position, from 1.
 * @param[in] record  a measure
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_measure_set_position(sdt_record *record, int64_t value);

/**
 * Its weight; 1 when absent. From 0 to 1000000.
 * @param[in] record  a measure
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API double sdt_measure_weight(const sdt_record *record);

/** Whether it is set: Its weight; 1 when absent. @param[in] record a measure @return 1 or 0 @since 0.1 */
SDT_API int sdt_measure_has_weight(const sdt_record *record);

/**
 * Sets: Its weight; 1 when absent.
 * @param[in] record  a measure
 * @param[in] value   the value
 * @return as sdt_record_set_number()
 * @since 0.1
 */
SDT_API int sdt_measure_set_weight(sdt_record *record, double value);

/**
 * How its status is found; linear when absent. One of: linear, target_value, directional, growth.
 * @param[in] record  a measure
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_measure_method(const sdt_record *record);

/** Whether it is set: How its status is found; linear when absent. @param[in] record a measure @return 1 or 0 @since 0.1 */
SDT_API int sdt_measure_has_method(const sdt_record *record);

/**
 * Sets: How its status is found; linear when absent.
 * @param[in] record  a measure
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_measure_set_method(sdt_record *record, const char *value);

/**
 * Least pace that is on track; 0.95 when absent. From 0 to 1000.
 * @param[in] record  a measure
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API double sdt_measure_on_track(const sdt_record *record);

/** Whether it is set: Least pace that is on track; 0.95 when absent. @param[in] record a measure @return 1 or 0 @since 0.1 */
SDT_API int sdt_measure_has_on_track(const sdt_record *record);

/**
 * Sets: Least pace that is on track; 0.95 when absent.
 * @param[in] record  a measure
 * @param[in] value   the value
 * @return as sdt_record_set_number()
 * @since 0.1
 */
SDT_API int sdt_measure_set_on_track(sdt_record *record, double value);

/**
 * Least pace that is some deviation; 0.60 when absent. From 0 to 1000.
 * @param[in] record  a measure
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API double sdt_measure_some_deviation(const sdt_record *record);

/** Whether it is set: Least pace that is some deviation; 0.60 when absent. @param[in] record a measure @return 1 or 0 @since 0.1 */
SDT_API int sdt_measure_has_some_deviation(const sdt_record *record);

/**
 * Sets: Least pace that is some deviation; 0.60 when absent.
 * @param[in] record  a measure
 * @param[in] value   the value
 * @return as sdt_record_set_number()
 * @since 0.1
 */
SDT_API int sdt_measure_set_some_deviation(sdt_record *record, double value);

/**
 * Why it was chosen. At most 20000 bytes, in several lines.
 * @param[in] record  a measure
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_measure_note(const sdt_record *record);

/** Whether it is set: Why it was chosen. @param[in] record a measure @return 1 or 0 @since 0.1 */
SDT_API int sdt_measure_has_note(const sdt_record *record);

/**
 * Sets: Why it was chosen.
 * @param[in] record  a measure
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_measure_set_note(sdt_record *record, const char *value);

/**
 * The first day it is followed up; from the start when absent.
 * @param[in] record  a measure
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_measure_since(const sdt_record *record);

/** Whether it is set: The first day it is followed up; from the start when absent. @param[in] record a measure @return 1 or 0 @since 0.1 */
SDT_API int sdt_measure_has_since(const sdt_record *record);

/**
 * Sets: The first day it is followed up; from the start when absent.
 * @param[in] record  a measure
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_measure_set_since(sdt_record *record, const char *value);

/**
 * The first day it is no longer followed up.
 * @param[in] record  a measure
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_measure_until(const sdt_record *record);

/** Whether it is set: The first day it is no longer followed up. @param[in] record a measure @return 1 or 0 @since 0.1 */
SDT_API int sdt_measure_has_until(const sdt_record *record);

/**
 * Sets: The first day it is no longer followed up.
 * @param[in] record  a measure
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_measure_set_until(sdt_record *record, const char *value);

/**
 * The goal it is followed up for. The key of a goal.
 * @param[in] record  a measure
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_measure_goal(const sdt_record *record);

/** Whether it is set: The goal it is followed up for. @param[in] record a measure @return 1 or 0 @since 0.1 */
SDT_API int sdt_measure_has_goal(const sdt_record *record);

/**
 * Sets: The goal it is followed up for.
 * @param[in] record  a measure
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_measure_set_goal(sdt_record *record, const char *value);

/**
 * The focus area it is followed up for. The key of a focus area.
 * @param[in] record  a measure
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_measure_focus_area(const sdt_record *record);

/** Whether it is set: The focus area it is followed up for. @param[in] record a measure @return 1 or 0 @since 0.1 */
SDT_API int sdt_measure_has_focus_area(const sdt_record *record);

/**
 * Sets: The focus area it is followed up for.
 * @param[in] record  a measure
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_measure_set_focus_area(sdt_record *record, const char *value);

/**
 * The area it is followed up for. The key of an area.
 * @param[in] record  a measure
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_measure_area(const sdt_record *record);

/** Whether it is set: The area it is followed up for. @param[in] record a measure @return 1 or 0 @since 0.1 */
SDT_API int sdt_measure_has_area(const sdt_record *record);

/**
 * Sets: The area it is followed up for.
 * @param[in] record  a measure
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_measure_set_area(sdt_record *record, const char *value);

/**
 * The programme it is followed up for. The key of a programme.
 * @param[in] record  a measure
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_measure_programme(const sdt_record *record);

/** Whether it is set: The programme it is followed up for. @param[in] record a measure @return 1 or 0 @since 0.1 */
SDT_API int sdt_measure_has_programme(const sdt_record *record);

/**
 * Sets: The programme it is followed up for.
 * @param[in] record  a measure
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_measure_set_programme(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
