/**
 * @file group_member.h
 * Group member (gruppmedlem): One municipality of a group.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_GROUP_MEMBER_H
#define SODERTORN_KINDS_GROUP_MEMBER_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_GROUP_MEMBER 6

/** The group. @since 0.1 */
#define SDT_GROUP_MEMBER_MUNICIPALITY_GROUP 1
/** The member. @since 0.1 */
#define SDT_GROUP_MEMBER_MUNICIPALITY 2

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The group. The key of a municipality group.
 * @param[in] record  a group member
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_group_member_municipality_group(const sdt_record *record);

/**
 * Sets: The group.
 * @param[in] record  a group member
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_group_member_set_municipality_group(sdt_record *record, const char *value);

/**
 * The member. The key of a municipality.
 * @param[in] record  a group member
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_group_member_municipality(const sdt_record *record);

/**
 * Sets: The member.
 * @param[in] record  a group member
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_group_member_set_municipality(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
