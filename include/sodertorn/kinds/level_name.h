/**
 * @file level_name.h
 * Level name (nivåord): What a level is called in a programme.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_LEVEL_NAME_H
#define SODERTORN_KINDS_LEVEL_NAME_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_LEVEL_NAME 50

/** The programme whose word it is. @since 0.1 */
#define SDT_LEVEL_NAME_PROGRAMME 1
/** The level. @since 0.1 */
#define SDT_LEVEL_NAME_LEVEL 2
/** The word for one. @since 0.1 */
#define SDT_LEVEL_NAME_NAME 3
/** The word for several. @since 0.1 */
#define SDT_LEVEL_NAME_PLURAL 4

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The programme whose word it is. The key of a programme.
 * @param[in] record  a level name
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_level_name_programme(const sdt_record *record);

/**
 * Sets: The programme whose word it is.
 * @param[in] record  a level name
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_level_name_set_programme(sdt_record *record, const char *value);

/**
 * The level. One of: area, focus_area, goal, sub_goal, objective.
 * @param[in] record  a level name
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_level_name_level(const sdt_record *record);

/**
 * Sets: The level.
 * @param[in] record  a level name
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_level_name_set_level(sdt_record *record, const char *value);

/**
 * The word for one. At most 200 bytes.
 * @param[in] record  a level name
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_level_name_name(const sdt_record *record);

/**
 * Sets: The word for one.
 * @param[in] record  a level name
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_level_name_set_name(sdt_record *record, const char *value);

/**
 * The word for several. At most 200 bytes.
 * @param[in] record  a level name
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_level_name_plural(const sdt_record *record);

/** Whether it is set: The word for several. @param[in] record a level name @return 1 or 0 @since 0.1 */
SDT_API int sdt_level_name_has_plural(const sdt_record *record);

/**
 * Sets: The word for several.
 * @param[in] record  a level name
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_level_name_set_plural(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
