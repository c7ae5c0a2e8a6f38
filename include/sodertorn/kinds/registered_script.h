/**
 * @file registered_script.h
 * Script (skript): A Lua script registered in the database.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_REGISTERED_SCRIPT_H
#define SODERTORN_KINDS_REGISTERED_SCRIPT_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_SCRIPT 40

/** Whose script it is; absent when it is shared. @since 0.1 */
#define SDT_SCRIPT_MUNICIPALITY 1
/** What it is called. @since 0.1 */
#define SDT_SCRIPT_NAME 2
/** The Lua text. @since 0.1 */
#define SDT_SCRIPT_SOURCE 3
/** What it needs to be granted, separated by spaces. @since 0.1 */
#define SDT_SCRIPT_NEEDS 4
/** Who registered it. @since 0.1 */
#define SDT_SCRIPT_REGISTERED_BY 5
/** The day it was registered. @since 0.1 */
#define SDT_SCRIPT_REGISTERED 6
/** Counted up when the source changes. @since 0.1 */
#define SDT_SCRIPT_VERSION 7
/** The kinds after whose changes it runs, separated by spaces. @since 0.1 */
#define SDT_SCRIPT_EVENTS 8

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Whose script it is; absent when it is shared. The key of a municipality.
 * @param[in] record  a script
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_script_municipality(const sdt_record *record);

/** Whether it is set: Whose script it is; absent when it is shared. @param[in] record a script @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_script_has_municipality(const sdt_record *record);

/**
 * Sets: Whose script it is; absent when it is shared.
 * @param[in] record  a script
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_registered_script_set_municipality(sdt_record *record, const char *value);

/**
 * What it is called. At most 200 bytes.
 * @param[in] record  a script
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_script_name(const sdt_record *record);

/**
 * Sets: What it is called.
 * @param[in] record  a script
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_registered_script_set_name(sdt_record *record, const char *value);

/**
 * The Lua text. At most 4194304 bytes, in several lines.
 * @param[in] record  a script
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_script_source(const sdt_record *record);

/**
 * Sets: The Lua text.
 * @param[in] record  a script
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_registered_script_set_source(sdt_record *record, const char *value);

/**
 * What it needs to be granted, separated by spaces.
 * @param[in] record  a script
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_script_needs(const sdt_record *record);

/** Whether it is set: What it needs to be granted, separated by spaces. @param[in] record a script @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_script_has_needs(const sdt_record *record);

/**
 * Who registered it.
 * @param[in] record  a script
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_script_registered_by(const sdt_record *record);

/** Whether it is set: Who registered it. @param[in] record a script @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_script_has_registered_by(const sdt_record *record);

/**
 * The day it was registered.
 * @param[in] record  a script
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_script_registered(const sdt_record *record);

/** Whether it is set: The day it was registered. @param[in] record a script @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_script_has_registered(const sdt_record *record);

/**
 * Counted up when the source changes. From 1 to 1000000000.
 * @param[in] record  a script
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_registered_script_version(const sdt_record *record);

/** Whether it is set: Counted up when the source changes. @param[in] record a script @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_script_has_version(const sdt_record *record);

/**
 * The kinds after whose changes it runs, separated by spaces.
 * @param[in] record  a script
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_script_events(const sdt_record *record);

/** Whether it is set: The kinds after whose changes it runs, separated by spaces. @param[in] record a script @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_script_has_events(const sdt_record *record);

#ifdef __cplusplus
}
#endif

#endif
