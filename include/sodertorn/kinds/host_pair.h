/**
 * @file host_pair.h
 * Pair of hosts (värdpar): That two municipalities wish to host together, or may not.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_HOST_PAIR_H
#define SODERTORN_KINDS_HOST_PAIR_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_HOST_PAIR 44

/** The one. @since 0.1 */
#define SDT_HOST_PAIR_ONE 1
/** The other. @since 0.1 */
#define SDT_HOST_PAIR_OTHER 2
/** A wish, or a ban. @since 0.1 */
#define SDT_HOST_PAIR_RULE 3
/** Why. @since 0.1 */
#define SDT_HOST_PAIR_NOTE 4

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The one. The key of a municipality.
 * @param[in] record  a pair of hosts
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_host_pair_one(const sdt_record *record);

/**
 * Sets: The one.
 * @param[in] record  a pair of hosts
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_host_pair_set_one(sdt_record *record, const char *value);

/**
 * The other. The key of a municipality.
 * @param[in] record  a pair of hosts
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_host_pair_other(const sdt_record *record);

/**
 * Sets: The other.
 * @param[in] record  a pair of hosts
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_host_pair_set_other(sdt_record *record, const char *value);

/**
 * A wish, or a ban. One of: wished, forbidden.
 * @param[in] record  a pair of hosts
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_host_pair_rule(const sdt_record *record);

/**
 * Sets: A wish, or a ban.
 * @param[in] record  a pair of hosts
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_host_pair_set_rule(sdt_record *record, const char *value);

/**
 * Why. At most 20000 bytes, in several lines.
 * @param[in] record  a pair of hosts
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_host_pair_note(const sdt_record *record);

/** Whether it is set: Why. @param[in] record a pair of hosts @return 1 or 0 @since 0.1 */
SDT_API int sdt_host_pair_has_note(const sdt_record *record);

/**
 * Sets: Why.
 * @param[in] record  a pair of hosts
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_host_pair_set_note(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
