/**
 * @file municipality.h
 * Municipality (kommun): A municipality, a region or the country; the key is its official code.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_MUNICIPALITY_H
#define SODERTORN_KINDS_MUNICIPALITY_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_MUNICIPALITY 3

/** What it is called. @since 0.1 */
#define SDT_MUNICIPALITY_NAME 1
/** What sort of area it is. @since 0.1 */
#define SDT_MUNICIPALITY_LEVEL 2
/** The day it was formed, where that matters for its figures. @since 0.1 */
#define SDT_MUNICIPALITY_FORMED 3
/** The municipality it was part of before. @since 0.1 */
#define SDT_MUNICIPALITY_FORMED_FROM 4
/** Address of its public pages. @since 0.1 */
#define SDT_MUNICIPALITY_WEBSITE 5

#ifdef __cplusplus
extern "C" {
#endif

/**
 * What it is called. At most 200 bytes.
 * @param[in] record  a municipality
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_municipality_name(const sdt_record *record);

/**
 * Sets: What it is called.
 * @param[in] record  a municipality
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_municipality_set_name(sdt_record *record, const char *value);

/**
 * What sort of area it is. One of: municipality, region, country.
 * @param[in] record  a municipality
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_municipality_level(const sdt_record *record);

/**
 * Sets: What sort of area it is.
 * @param[in] record  a municipality
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_municipality_set_level(sdt_record *record, const char *value);

/**
 * The day it was formed, where that matters for its figures.
 * @param[in] record  a municipality
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_municipality_formed(const sdt_record *record);

/** Whether it is set: The day it was formed, where that matters for its figures. @param[in] record a municipality @return 1 or 0 @since 0.1 */
SDT_API int sdt_municipality_has_formed(const sdt_record *record);

/**
 * Sets: The day it was formed, where that matters for its figures.
 * @param[in] record  a municipality
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_municipality_set_formed(sdt_record *record, const char *value);

/**
 * The municipality it was part of before. The key of a municipality.
 * @param[in] record  a municipality
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_municipality_formed_from(const sdt_record *record);

/** Whether it is set: The municipality it was part of before. @param[in] record a municipality @return 1 or 0 @since 0.1 */
SDT_API int sdt_municipality_has_formed_from(const sdt_record *record);

/**
 * Sets: The municipality it was part of before.
 * @param[in] record  a municipality
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_municipality_set_formed_from(sdt_record *record, const char *value);

/**
 * Address of its public pages. At most 2000 bytes.
 * @param[in] record  a municipality
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_municipality_website(const sdt_record *record);

/** Whether it is set: Address of its public pages. @param[in] record a municipality @return 1 or 0 @since 0.1 */
SDT_API int sdt_municipality_has_website(const sdt_record *record);

/**
 * Sets: Address of its public pages.
 * @param[in] record  a municipality
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_municipality_set_website(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
