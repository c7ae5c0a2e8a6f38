/**
 * @file registered_grant.h
 * Grant (beviljande): What a registered script has been granted, for its source as it was then.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_REGISTERED_GRANT_H
#define SODERTORN_KINDS_REGISTERED_GRANT_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_SCRIPT_GRANT 57

/** The script. @since 0.1 */
#define SDT_SCRIPT_GRANT_SCRIPT 1
/** What was granted, separated by spaces. @since 0.1 */
#define SDT_SCRIPT_GRANT_WHAT 2
/** The Lua text it was granted for; it does not hold for another. @since 0.1 */
#define SDT_SCRIPT_GRANT_SOURCE 3
/** Who granted it. @since 0.1 */
#define SDT_SCRIPT_GRANT_GRANTED_BY 4
/** The day it was granted. @since 0.1 */
#define SDT_SCRIPT_GRANT_GRANTED 5

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The script. The key of a script.
 * @param[in] record  a grant
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_grant_script(const sdt_record *record);

/**
 * Sets: The script.
 * @param[in] record  a grant
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_registered_grant_set_script(sdt_record *record, const char *value);

/**
 * What was granted, separated by spaces.
 * @param[in] record  a grant
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_grant_what(const sdt_record *record);

/** Whether it is set: What was granted, separated by spaces. @param[in] record a grant @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_grant_has_what(const sdt_record *record);

/**
 * The Lua text it was granted for; it does not hold for another.
 * @param[in] record  a grant
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_grant_source(const sdt_record *record);

/** Whether it is set: The Lua text it was granted for; it does not hold for another. @param[in] record a grant @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_grant_has_source(const sdt_record *record);

/**
 * Who granted it.
 * @param[in] record  a grant
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_grant_granted_by(const sdt_record *record);

/** Whether it is set: Who granted it. @param[in] record a grant @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_grant_has_granted_by(const sdt_record *record);

/**
 * The day it was granted.
 * @param[in] record  a grant
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_grant_granted(const sdt_record *record);

/** Whether it is set: The day it was granted. @param[in] record a grant @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_grant_has_granted(const sdt_record *record);

#ifdef __cplusplus
}
#endif

#endif
