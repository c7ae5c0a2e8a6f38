/**
 * @file hosting.h
 * Hosting (värdskap): One host of an edition.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_HOSTING_H
#define SODERTORN_KINDS_HOSTING_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_HOSTING 35

/** The edition. @since 0.1 */
#define SDT_HOSTING_EDITION 1
/** The host, when it is a municipality. @since 0.1 */
#define SDT_HOSTING_MUNICIPALITY 2
/** The host, when it is a body. @since 0.1 */
#define SDT_HOSTING_BODY 3
/** Whether it leads the project. @since 0.1 */
#define SDT_HOSTING_LEADS 4
/** Why it was chosen. @since 0.1 */
#define SDT_HOSTING_REASON 5
/** The decision on it. @since 0.1 */
#define SDT_HOSTING_DECISION 6

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The edition. The key of an edition.
 * @param[in] record  a hosting
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_hosting_edition(const sdt_record *record);

/**
 * Sets: The edition.
 * @param[in] record  a hosting
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_hosting_set_edition(sdt_record *record, const char *value);

/**
 * The host, when it is a municipality. The key of a municipality.
 * @param[in] record  a hosting
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_hosting_municipality(const sdt_record *record);

/** Whether it is set: The host, when it is a municipality. @param[in] record a hosting @return 1 or 0 @since 0.1 */
SDT_API int sdt_hosting_has_municipality(const sdt_record *record);

/**
 * Sets: The host, when it is a municipality.
 * @param[in] record  a hosting
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_hosting_set_municipality(sdt_record *record, const char *value);

/**
 * The host, when it is a body. The key of a body.
 * @param[in] record  a hosting
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_hosting_body(const sdt_record *record);

/** Whether it is set: The host, when it is a body. @param[in] record a hosting @return 1 or 0 @since 0.1 */
SDT_API int sdt_hosting_has_body(const sdt_record *record);

/**
 * Sets: The host, when it is a body.
 * @param[in] record  a hosting
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_hosting_set_body(sdt_record *record, const char *value);

/**
 * Whether it leads the project.
 * @param[in] record  a hosting
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_hosting_leads(const sdt_record *record);

/** Whether it is set: Whether it leads the project. @param[in] record a hosting @return 1 or 0 @since 0.1 */
SDT_API int sdt_hosting_has_leads(const sdt_record *record);

/**
 * Sets: Whether it leads the project.
 * @param[in] record  a hosting
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_hosting_set_leads(sdt_record *record, int64_t value);

/**
 * Why it was chosen.
 * @param[in] record  a hosting
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_hosting_reason(const sdt_record *record);

/** Whether it is set: Why it was chosen. @param[in] record a hosting @return 1 or 0 @since 0.1 */
SDT_API int sdt_hosting_has_reason(const sdt_record *record);

/**
 * The decision on it. The key of a decision.
 * @param[in] record  a hosting
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_hosting_decision(const sdt_record *record);

/** Whether it is set: The decision on it. @param[in] record a hosting @return 1 or 0 @since 0.1 */
SDT_API int sdt_hosting_has_decision(const sdt_record *record);

/**
 * Sets: The decision on it.
 * @param[in] record  a hosting
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_hosting_set_decision(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
