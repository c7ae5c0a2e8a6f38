/**
 * @file cooperation.h
 * Cooperation (samverkan): A lasting cooperation of municipalities.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_COOPERATION_H
#define SODERTORN_KINDS_COOPERATION_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_COOPERATION 1

/** What it is called. @since 0.1 */
#define SDT_COOPERATION_NAME 1
/** Why it exists, in its own words. @since 0.1 */
#define SDT_COOPERATION_PURPOSE 2
/** Address of its public pages. @since 0.1 */
#define SDT_COOPERATION_WEBSITE 3
/** The day it began. @since 0.1 */
#define SDT_COOPERATION_FOUNDED 4
/** When a joint matter is in force; when all have said yes if absent. @since 0.1 */
#define SDT_COOPERATION_ADOPTION_RULE 5

#ifdef __cplusplus
extern "C" {
#endif

/**
 * What it is called. At most 200 bytes.
 * @param[in] record  a cooperation
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_cooperation_name(const sdt_record *record);

/**
 * Sets: What it is called.
 * @param[in] record  a cooperation
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_cooperation_set_name(sdt_record *record, const char *value);

/**
 * Why it exists, in its own words. At most 20000 bytes, in several lines.
 * @param[in] record  a cooperation
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_cooperation_purpose(const sdt_record *record);

/** Whether it is set: Why it exists, in its own words. @param[in] record a cooperation @return 1 or 0 @since 0.1 */
SDT_API int sdt_cooperation_has_purpose(const sdt_record *record);

/**
 * Sets: Why it exists, in its own words.
 * @param[in] record  a cooperation
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_cooperation_set_purpose(sdt_record *record, const char *value);

/**
 * Address of its public pages. At most 2000 bytes.
 * @param[in] record  a cooperation
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_cooperation_website(const sdt_record *record);

/** Whether it is set: Address of its public pages. @param[in] record a cooperation @return 1 or 0 @since 0.1 */
SDT_API int sdt_cooperation_has_website(const sdt_record *record);

/**
 * Sets: Address of its public pages.
 * @param[in] record  a cooperation
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_cooperation_set_website(sdt_record *record, const char *value);

/**
 * The day it began.
 * @param[in] record  a cooperation
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_cooperation_founded(const sdt_record *record);

/** Whether it is set: The day it began. @param[in] record a cooperation @return 1 or 0 @since 0.1 */
SDT_API int sdt_cooperation_has_founded(const sdt_record *record);

/**
 * Sets: The day it began.
 * @param[in] record  a cooperation
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_cooperation_set_founded(sdt_record *record, const char *value);

/**
 * When a joint matter is in force; when all have said yes if absent. One of: all, majority, adopters.
 * @param[in] record  a cooperation
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_cooperation_adoption_rule(const sdt_record *record);

/** Whether it is set: When a joint matter is in force; when all have said yes if absent. @param[in] record a cooperation @return 1 or 0 @since 0.1 */
SDT_API int sdt_cooperation_has_adoption_rule(const sdt_record *record);

/**
 * Sets: When a joint matter is in force; when all have said yes if absent.
 * @param[in] record  a cooperation
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_cooperation_set_adoption_rule(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
