/**
 * @file municipality_group.h
 * Municipality group (kommungrupp): A named group of municipalities to compare with.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_MUNICIPALITY_GROUP_H
#define SODERTORN_KINDS_MUNICIPALITY_GROUP_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_MUNICIPALITY_GROUP 5

/** What it is called. @since 0.1 */
#define SDT_MUNICIPALITY_GROUP_NAME 1
/** How the group was chosen. @since 0.1 */
#define SDT_MUNICIPALITY_GROUP_NOTE 2

#ifdef __cplusplus
extern "C" {
#endif

/**
 * What it is called. At most 200 bytes.
 * @param[in] record  a municipality group
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_municipality_group_name(const sdt_record *record);

/**
 * Sets: What it is called.
 * @param[in] record  a municipality group
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_municipality_group_set_name(sdt_record *record, const char *value);

/**
 * How the group was chosen. At most 20000 bytes, in several lines.
 * @param[in] record  a municipality group
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_municipality_group_note(const sdt_record *record);

/** Whether it is set: How the group was chosen. @param[in] record a municipality group @return 1 or 0 @since 0.1 */
SDT_API int sdt_municipality_group_has_note(const sdt_record *record);

/**
 * Sets: How the group was chosen.
 * @param[in] record  a municipality group
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_municipality_group_set_note(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
