/**
 * @file programme.h
 * Programme (utvecklingsprogram): The shared development programme of one period.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_PROGRAMME_H
#define SODERTORN_KINDS_PROGRAMME_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_PROGRAMME 12

/** Whose programme it is. @since 0.1 */
#define SDT_PROGRAMME_COOPERATION 1
/** Its title. @since 0.1 */
#define SDT_PROGRAMME_TITLE 2
/** The vision. @since 0.1 */
#define SDT_PROGRAMME_VISION 3
/** The overall goal. @since 0.1 */
#define SDT_PROGRAMME_OVERALL_GOAL 4
/** What the programme is for. @since 0.1 */
#define SDT_PROGRAMME_PURPOSE 5
/** What runs through every part of it, such as sustainable development. @since 0.1 */
#define SDT_PROGRAMME_PRINCIPLE 6
/** First year it is valid. @since 0.1 */
#define SDT_PROGRAMME_VALID_FROM 7
/** Last year it is valid. @since 0.1 */
#define SDT_PROGRAMME_VALID_UNTIL 8
/** The year the programme looks toward. @since 0.1 */
#define SDT_PROGRAMME_TARGET_YEAR 9
/** The date of the document. @since 0.1 */
#define SDT_PROGRAMME_DOCUMENT_DATE 10
/** Where the document is. @since 0.1 */
#define SDT_PROGRAMME_REFERENCE 11
/** The programme it follows upon. @since 0.1 */
#define SDT_PROGRAMME_REPLACES 12
/** How many sub-goals the document says each focus area has; what the check counts against. @since 0.1 */
#define SDT_PROGRAMME_SUB_GOALS_PER_FOCUS_AREA 14

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Whose programme it is. The key of a cooperation.
 * @param[in] record  a programme
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_programme_cooperation(const sdt_record *record);

/**
 * Sets: Whose programme it is.
 * @param[in] record  a programme
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_programme_set_cooperation(sdt_record *record, const char *value);

/**
 * Its title. At most 500 bytes.
 * @param[in] record  a programme
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_programme_title(const sdt_record *record);

/**
 * Sets: Its title.
 * @param[in] record  a programme
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_programme_set_title(sdt_record *record, const char *value);

/**
 * The vision. At most 20000 bytes, in several lines.
 * @param[in] record  a programme
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_programme_vision(const sdt_record *record);

/** Whether it is set: The vision. @param[in] record a programme @return 1 or 0 @since 0.1 */
SDT_API int sdt_programme_has_vision(const sdt_record *record);

/**
 * Sets: The vision.
 * @param[in] record  a programme
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_programme_set_vision(sdt_record *record, const char *value);

/**
 * The overall goal. At most 20000 bytes, in several lines.
 * @param[in] record  a programme
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_programme_overall_goal(const sdt_record *record);

/** Whether it is set: The overall goal. @param[in] record a programme @return 1 or 0 @since 0.1 */
SDT_API int sdt_programme_has_overall_goal(const sdt_record *record);

/**
 * Sets: The overall goal.
 * @param[in] record  a programme
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_programme_set_overall_goal(sdt_record *record, const char *value);

/**
 * What the programme is for. At most 20000 bytes, in several lines.
 * @param[in] record  a programme
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_programme_purpose(const sdt_record *record);

/** Whether it is set: What the programme is for. @param[in] record a programme @return 1 or 0 @since 0.1 */
SDT_API int sdt_programme_has_purpose(const sdt_record *record);

/**
 * Sets: What the programme is for.
 * @param[in] record  a programme
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_programme_set_purpose(sdt_record *record, const char *value);

/**
 * What runs through every part of it, such as sustainable development. At most 20000 bytes, in several lines.
 * @param[in] record  a programme
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_programme_principle(const sdt_record *record);

/** Whether it is set: What runs through every part of it, such as sustainable development. @param[in] record a programme @return 1 or 0 @since 0.1 */
SDT_API int sdt_programme_has_principle(const sdt_record *record);

/**
 * Sets: What runs through every part of it, such as sustainable development.
 * @param[in] record  a programme
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_programme_set_principle(sdt_record *record, const char *value);

/**
 * First year it is valid. From 1 to 9999.
 * @param[in] record  a programme
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_programme_valid_from(const sdt_record *record);

/** Whether it is set: First year it is valid. @param[in] record a programme @return 1 or 0 @since 0.1 */
SDT_API int sdt_programme_has_valid_from(const sdt_record *record);

/**
 * Sets: First year it is valid.
 * @param[in] record  a programme
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_programme_set_valid_from(sdt_record *record, int64_t value);

/**
 * Last year it is valid. From 1 to 9999.
 * @param[in] record  a programme
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_programme_valid_until(const sdt_record *record);

/** Whether it is set: Last year it is valid. @param[in] record a programme @return 1 or 0 @since 0.1 */
SDT_API int sdt_programme_has_valid_until(const sdt_record *record);

/**
 * Sets: Last year it is valid.
 * @param[in] record  a programme
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_programme_set_valid_until(sdt_record *record, int64_t value);

/**
 * The year the programme looks toward. From 1 to 9999.
 * @param[in] record  a programme
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_programme_target_year(const sdt_record *record);

/** Whether it is set: The year the programme looks toward. @param[in] record a programme @return 1 or 0 @since 0.1 */
SDT_API int sdt_programme_has_target_year(const sdt_record *record);

/**
 * Sets: The year the programme looks toward.
 * @param[in] record  a programme
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_programme_set_target_year(sdt_record *record, int64_t value);

/**
 * The date of the document.
 * @param[in] record  a programme
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_programme_document_date(const sdt_record *record);

/** Whether it is set: The date of the document. @param[in] record a programme @return 1 or 0 @since 0.1 */
SDT_API int sdt_programme_has_document_date(const sdt_record *record);

/**
 * Sets: The date of the document.
 * @param[in] record  a programme
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_programme_set_document_date(sdt_record *record, const char *value);

/**
 * Where the document is. At most 2000 bytes.
 * @param[in] record  a programme
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_programme_reference(const sdt_record *record);

/** Whether it is set: Where the document is. @param[in] record a programme @return 1 or 0 @since 0.1 */
SDT_API int sdt_programme_has_reference(const sdt_record *record);

/**
 * Sets: Where the document is.
 * @param[in] record  a programme
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_programme_set_reference(sdt_record *record, const char *value);

/**
 * The programme it follows upon. The key of a programme.
 * @param[in] record  a programme
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_programme_replaces(const sdt_record *record);

/** Whether it is set: The programme it follows upon. @param[in] record a programme @return 1 or 0 @since 0.1 */
SDT_API int sdt_programme_has_replaces(const sdt_record *record);

/**
 * Sets: The programme it follows upon.
 * @param[in] record  a programme
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_programme_set_replaces(sdt_record *record, const char *value);

/**
 * How many sub-goals the document says each focus area has; what the check counts against. From 0 to 1000.
 * @param[in] record  a programme
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_programme_sub_goals_per_focus_area(const sdt_record *record);

/** Whether it is set: How many sub-goals the document says each focus area has; what the check counts against. @param[in] record a programme @return 1 or 0 @since 0.1 */
SDT_API int sdt_programme_has_sub_goals_per_focus_area(const sdt_record *record);

/**
 * Sets: How many sub-goals the document says each focus area has; what the check counts against.
 * @param[in] record  a programme
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_programme_set_sub_goals_per_focus_area(sdt_record *record, int64_t value);

#ifdef __cplusplus
}
#endif

#endif
