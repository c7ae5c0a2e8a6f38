/**
 * @file amendment.h
 * Amendment (ändring): A change of a programme during its period.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_AMENDMENT_H
#define SODERTORN_KINDS_AMENDMENT_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_AMENDMENT 14

/** The programme. @since 0.1 */
#define SDT_AMENDMENT_PROGRAMME 1
/** The day it was decided. @since 0.1 */
#define SDT_AMENDMENT_DATE 2
/** What changed. @since 0.1 */
#define SDT_AMENDMENT_TITLE 3
/** The decision. @since 0.1 */
#define SDT_AMENDMENT_DECISION 4
/** Where it is to be read. @since 0.1 */
#define SDT_AMENDMENT_REFERENCE 5

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The programme. The key of a programme.
 * @param[in] record  an amendment
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_amendment_programme(const sdt_record *record);

/**
 * Sets: The programme.
 * @param[in] record  an amendment
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_amendment_set_programme(sdt_record *record, const char *value);

/**
 * The day it was decided.
 * @param[in] record  an amendment
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_amendment_date(const sdt_record *record);

/**
 * Sets: The day it was decided.
 * @param[in] record  an amendment
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_amendment_set_date(sdt_record *record, const char *value);

/**
 * What changed. At most 500 bytes.
 * @param[in] record  an amendment
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_amendment_title(const sdt_record *record);

/**
 * Sets: What changed.
 * @param[in] record  an amendment
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_amendment_set_title(sdt_record *record, const char *value);

/**
 * The decision. The key of a decision.
 * @param[in] record  an amendment
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_amendment_decision(const sdt_record *record);

/** Whether it is set: The decision. @param[in] record an amendment @return 1 or 0 @since 0.1 */
SDT_API int sdt_amendment_has_decision(const sdt_record *record);

/**
 * Sets: The decision.
 * @param[in] record  an amendment
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_amendment_set_decision(sdt_record *record, const char *value);

/**
 * Where it is to be read. At most 2000 bytes.
 * @param[in] record  an amendment
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_amendment_reference(const sdt_record *record);

/** Whether it is set: Where it is to be read. @param[in] record an amendment @return 1 or 0 @since 0.1 */
SDT_API int sdt_amendment_has_reference(const sdt_record *record);

/**
 * Sets: Where it is to be read.
 * @param[in] record  an amendment
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_amendment_set_reference(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
