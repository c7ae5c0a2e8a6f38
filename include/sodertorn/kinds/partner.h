/**
 * @file partner.h
 * Partner (samarbetspart): An organisation that a conference is held with.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_PARTNER_H
#define SODERTORN_KINDS_PARTNER_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_PARTNER 36

/** The conference. @since 0.1 */
#define SDT_PARTNER_CONFERENCE 1
/** Its position, from 1. @since 0.1 */
#define SDT_PARTNER_POSITION 2
/** Its name. @since 0.1 */
#define SDT_PARTNER_NAME 3
/** The only edition it is held with; absent when it is with all. @since 0.1 */
#define SDT_PARTNER_EDITION 4

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The conference. The key of a conference.
 * @param[in] record  a partner
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_partner_conference(const sdt_record *record);

/**
 * Sets: The conference.
 * @param[in] record  a partner
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_partner_set_conference(sdt_record *record, const char *value);

/**
 * Its position, from 1. From 0 to 1000000.
 * @param[in] record  a partner
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_partner_position(const sdt_record *record);

/** Whether it is set: Its position, from 1. @param[in] record a partner @return 1 or 0 @since 0.1 */
SDT_API int sdt_partner_has_position(const sdt_record *record);

/**
 * Sets: Its position, from 1.
 * @param[in] record  a partner
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_partner_set_position(sdt_record *record, int64_t value);

/**
 * Its name. At most 200 bytes.
 * @param[in] record  a partner
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_partner_name(const sdt_record *record);

/**
 * Sets: Its name.
 * @param[in] record  a partner
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_partner_set_name(sdt_record *record, const char *value);

/**
 * The only edition it is held with; absent when it is with all. The key of an edition.
 * @param[in] record  a partner
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_partner_edition(const sdt_record *record);

/** Whether it is set: The only edition it is held with; absent when it is with all. @param[in] record a partner @return 1 or 0 @since 0.1 */
SDT_API int sdt_partner_has_edition(const sdt_record *record);

/**
 * Sets: The only edition it is held with; absent when it is with all.
 * @param[in] record  a partner
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_partner_set_edition(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
