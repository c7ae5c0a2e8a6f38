/**
 * @file direction.h
 * Advocacy direction (inriktning): A decided direction of the joint advocacy.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_DIRECTION_H
#define SODERTORN_KINDS_DIRECTION_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_DIRECTION 37

/** The cooperation. @since 0.1 */
#define SDT_DIRECTION_COOPERATION 1
/** What is worked for. @since 0.1 */
#define SDT_DIRECTION_TITLE 2
/** The message. @since 0.1 */
#define SDT_DIRECTION_DESCRIPTION 3
/** The decision. @since 0.1 */
#define SDT_DIRECTION_DECISION 4
/** The day it was decided. @since 0.1 */
#define SDT_DIRECTION_DECIDED 5
/** First day it no longer holds. @since 0.1 */
#define SDT_DIRECTION_UNTIL 6

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The cooperation. The key of a cooperation.
 * @param[in] record  an advocacy direction
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_direction_cooperation(const sdt_record *record);

/**
 * Sets: The cooperation.
 * @param[in] record  an advocacy direction
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_direction_set_cooperation(sdt_record *record, const char *value);

/**
 * What is worked for. At most 500 bytes.
 * @param[in] record  an advocacy direction
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_direction_title(const sdt_record *record);

/**
 * Sets: What is worked for.
 * @param[in] record  an advocacy direction
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_direction_set_title(sdt_record *record, const char *value);

/**
 * The message. At most 20000 bytes, in several lines.
 * @param[in] record  an advocacy direction
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_direction_description(const sdt_record *record);

/** Whether it is set: The message. @param[in] record an advocacy direction @return 1 or 0 @since 0.1 */
SDT_API int sdt_direction_has_description(const sdt_record *record);

/**
 * Sets: The message.
 * @param[in] record  an advocacy direction
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_direction_set_description(sdt_record *record, const char *value);

/**
 * The decision. The key of a decision.
 * @param[in] record  an advocacy direction
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_direction_decision(const sdt_record *record);

/** Whether it is set: The decision. @param[in] record an advocacy direction @return 1 or 0 @since 0.1 */
SDT_API int sdt_direction_has_decision(const sdt_record *record);

/**
 * Sets: The decision.
 * @param[in] record  an advocacy direction
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_direction_set_decision(sdt_record *record, const char *value);

/**
 * The day it was decided.
 * @param[in] record  an advocacy direction
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_direction_decided(const sdt_record *record);

/** Whether it is set: The day it was decided. @param[in] record an advocacy direction @return 1 or 0 @since 0.1 */
SDT_API int sdt_direction_has_decided(const sdt_record *record);

/**
 * Sets: The day it was decided.
 * @param[in] record  an advocacy direction
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_direction_set_decided(sdt_record *record, const char *value);

/**
 * First day it no longer holds.
 * @param[in] record  an advocacy direction
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_direction_until(const sdt_record *record);

/** Whether it is set: First day it no longer holds. @param[in] record an advocacy direction @return 1 or 0 @since 0.1 */
SDT_API int sdt_direction_has_until(const sdt_record *record);

/**
 * Sets: First day it no longer holds.
 * @param[in] record  an advocacy direction
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_direction_set_until(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
