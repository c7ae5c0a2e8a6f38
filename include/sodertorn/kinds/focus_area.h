/**
 * @file focus_area.h
 * Focus area (fokusområde): A field that the programme gives priority.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_FOCUS_AREA_H
#define SODERTORN_KINDS_FOCUS_AREA_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_FOCUS_AREA 16

/** The area it lies in. @since 0.1 */
#define SDT_FOCUS_AREA_AREA 1
/** Its position in the area, from 1. @since 0.1 */
#define SDT_FOCUS_AREA_POSITION 2
/** Its name. @since 0.1 */
#define SDT_FOCUS_AREA_NAME 3
/** What the programme says of it. @since 0.1 */
#define SDT_FOCUS_AREA_DESCRIPTION 4
/** The network of managers that carries it out. @since 0.1 */
#define SDT_FOCUS_AREA_NETWORK 5
/** The programme, when it lies in that itself. @since 0.1 */
#define SDT_FOCUS_AREA_PROGRAMME 6
/** The first day it is a part, when it came in during the period. @since 0.1 */
#define SDT_FOCUS_AREA_SINCE 7
/** The first day it is no longer a part. @since 0.1 */
#define SDT_FOCUS_AREA_UNTIL 8

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The area it lies in. The key of an area.
 * @param[in] record  a focus area
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_focus_area_area(const sdt_record *record);

/** Whether it is set: The area it lies in. @param[in] record a focus area @return 1 or 0 @since 0.1 */
SDT_API int sdt_focus_area_has_area(const sdt_record *record);

/**
 * Sets: The area it lies in.
 * @param[in] record  a focus area
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_focus_area_set_area(sdt_record *record, const char *value);

/**
 * Its position in the area, from 1. From 0 to 1000000.
 * @param[in] record  a focus area
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_focus_area_position(const sdt_record *record);

/** Whether it is set: Its position in the area, from 1. @param[in] record a focus area @return 1 or 0 @since 0.1 */
SDT_API int sdt_focus_area_has_position(const sdt_record *record);

/**
 * Sets: Its position in the area, from 1.
 * @param[in] record  a focus area
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_focus_area_set_position(sdt_record *record, int64_t value);

/**
 * Its name. At most 200 bytes.
 * @param[in] record  a focus area
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_focus_area_name(const sdt_record *record);

/**
 * Sets: Its name.
 * @param[in] record  a focus area
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_focus_area_set_name(sdt_record *record, const char *value);

/**
 * What the programme says of it. At most 20000 bytes, in several lines.
 * @param[in] record  a focus area
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_focus_area_description(const sdt_record *record);

/** Whether it is set: What the programme says of it. @param[in] record a focus area @return 1 or 0 @since 0.1 */
SDT_API int sdt_focus_area_has_description(const sdt_record *record);

/**
 * Sets: What the programme says of it.
 * @param[in] record  a focus area
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_focus_area_set_description(sdt_record *record, const char *value);

/**
 * The network of managers that carries it out. The key of a body.
 * @param[in] record  a focus area
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_focus_area_network(const sdt_record *record);

/** Whether it is set: The network of managers that carries it out. @param[in] record a focus area @return 1 or 0 @since 0.1 */
SDT_API int sdt_focus_area_has_network(const sdt_record *record);

/**
 * Sets: The network of managers that carries it out.
 * @param[in] record  a focus area
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_focus_area_set_network(sdt_record *record, const char *value);

/**
 * The programme, when it lies in that itself. The key of a programme.
 * @param[in] record  a focus area
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_focus_area_programme(const sdt_record *record);

/** Whether it is set: The programme, when it lies in that itself. @param[in] record a focus area @return 1 or 0 @since 0.1 */
SDT_API int sdt_focus_area_has_programme(const sdt_record *record);

/**
 * Sets: The programme, when it lies in that itself.
 * @param[in] record  a focus area
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_focus_area_set_programme(sdt_record *record, const char *value);

/**
 * The first day it is a part, when it came in during the period.
 * @param[in] record  a focus area
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_focus_area_since(const sdt_record *record);

/** Whether it is set: The first day it is a part, when it came in during the period. @param[in] record a focus area @return 1 or 0 @since 0.1 */
SDT_API int sdt_focus_area_has_since(const sdt_record *record);

/**
 * Sets: The first day it is a part, when it came in during the period.
 * @param[in] record  a focus area
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_focus_area_set_since(sdt_record *record, const char *value);

/**
 * The first day it is no longer a part.
 * @param[in] record  a focus area
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_focus_area_until(const sdt_record *record);

/** Whether it is set: The first day it is no longer a part. @param[in] record a focus area @return 1 or 0 @since 0.1 */
SDT_API int sdt_focus_area_has_until(const sdt_record *record);

/**
 * Sets: The first day it is no longer a part.
 * @param[in] record  a focus area
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_focus_area_set_until(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
