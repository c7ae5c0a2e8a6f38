/**
 * @file source.h
 * Source (källa): Where values come from, and how it is to be named.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_SOURCE_H
#define SODERTORN_KINDS_SOURCE_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_SOURCE 26

/** What it is called. @since 0.1 */
#define SDT_SOURCE_NAME 1
/** The line that its terms ask for where raw values are shown, such as Källa: Kolada. @since 0.1 */
#define SDT_SOURCE_LINE 2
/** Its address. @since 0.1 */
#define SDT_SOURCE_WEBSITE 3
/** Its terms in short. @since 0.1 */
#define SDT_SOURCE_TERMS 4

#ifdef __cplusplus
extern "C" {
#endif

/**
 * What it is called. At most 200 bytes.
 * @param[in] record  a source
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_source_name(const sdt_record *record);

/**
 * Sets: What it is called.
 * @param[in] record  a source
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_source_set_name(sdt_record *record, const char *value);

/**
 * The line that its terms ask for where raw values are shown, such as Källa: Kolada. At most 500 bytes.
 * @param[in] record  a source
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_source_line(const sdt_record *record);

/** Whether it is set: The line that its terms ask for where raw values are shown, such as Källa: Kolada. @param[in] record a source @return 1 or 0 @since 0.1 */
SDT_API int sdt_source_has_line(const sdt_record *record);

/**
 * Sets: The line that its terms ask for where raw values are shown, such as Källa: Kolada.
 * @param[in] record  a source
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_source_set_line(sdt_record *record, const char *value);

/**
 * Its address. At most 2000 bytes.
 * @param[in] record  a source
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_source_website(const sdt_record *record);

/** Whether it is set: Its address. @param[in] record a source @return 1 or 0 @since 0.1 */
SDT_API int sdt_source_has_website(const sdt_record *record);

/**
 * Sets: Its address.
 * @param[in] record  a source
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_source_set_website(sdt_record *record, const char *value);

/**
 * Its terms in short. At most 20000 bytes, in several lines.
 * @param[in] record  a source
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_source_terms(const sdt_record *record);

/** Whether it is set: Its terms in short. @param[in] record a source @return 1 or 0 @since 0.1 */
SDT_API int sdt_source_has_terms(const sdt_record *record);

/**
 * Sets: Its terms in short.
 * @param[in] record  a source
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_source_set_terms(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
