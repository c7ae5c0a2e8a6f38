/**
 * @file area.h
 * Area (område): A part of a programme that holds focus areas.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_AREA_H
#define SODERTORN_KINDS_AREA_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_AREA 15

/** The programme. @since 0.1 */
#define SDT_AREA_PROGRAMME 1
/** Its position in the programme, from 1. @since 0.1 */
#define SDT_AREA_POSITION 2
/** Its name. @since 0.1 */
#define SDT_AREA_NAME 3
/** What the programme says of it. @since 0.1 */
#define SDT_AREA_DESCRIPTION 4
/** The first day it is a part, when it came in during the period. @since 0.1 */
#define SDT_AREA_SINCE 5
/** The first day it is no longer a part. @since 0.1 */
#define SDT_AREA_UNTIL 6

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The programme. The key of a programme.
 * @param[in] record  an area
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_area_programme(const sdt_record *record);

/**
 * Sets: The programme.
 * @param[in] record  an area
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_area_set_programme(sdt_record *record, const char *value);

/**
 * Its position in the programme, from 1. From 0 to 1000000.
 * @param[in] record  an area
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_area_position(const sdt_record *record);

/** Whether it is set: Its position in the programme, from 1. @param[in] record an area @return 1 or 0 @since 0.1 */
SDT_API int sdt_area_has_position(const sdt_record *record);

/**
 * Sets: Its position in the programme, from 1.
 * @param[in] record  an area
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_area_set_position(sdt_record *record, int64_t value);

/**
 * Its name. At most 200 bytes.
 * @param[in] record  an area
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_area_name(const sdt_record *record);

/**
 * Sets: Its name.
 * @param[in] record  an area
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_area_set_name(sdt_record *record, const char *value);

/**
 * What the programme says of it. At most 20000 bytes, in several lines.
 * @param[in] record  an area
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_area_description(const sdt_record *record);

/** Whether it is set: What the programme says of it. @param[in] record an area @return 1 or 0 @since 0.1 */
SDT_API int sdt_area_has_description(const sdt_record *record);

/**
 * Sets: What the programme says of it.
 * @param[in] record  an area
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_area_set_description(sdt_record *record, const char *value);

/**
 * The first day it is a part, when it came in during the period.
 * @param[in] record  an area
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_area_since(const sdt_record *record);

/** Whether it is set: The first day it is a part, when it came in during the period. @param[in] record an area @return 1 or 0 @since 0.1 */
SDT_API int sdt_area_has_since(const sdt_record *record);

/**
 * Sets: The first day it is a part, when it came in during the period.
 * @param[in] record  an area
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_area_set_since(sdt_record *record, const char *value);

/**
 * The first day it is no longer a part.
 * @param[in] record  an area
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_area_until(const sdt_record *record);

/** Whether it is set: The first day it is no longer a part. @param[in] record an area @return 1 or 0 @since 0.1 */
SDT_API int sdt_area_has_until(const sdt_record *record);

/**
 * Sets: The first day it is no longer a part.
 * @param[in] record  an area
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_area_set_until(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
