/**
 * @file governing_document.h
 * Governing document (styrdokument): A document that governs the cooperation.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_GOVERNING_DOCUMENT_H
#define SODERTORN_KINDS_GOVERNING_DOCUMENT_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_GOVERNING_DOCUMENT 10

/** The cooperation. @since 0.1 */
#define SDT_GOVERNING_DOCUMENT_COOPERATION 1
/** Its title. @since 0.1 */
#define SDT_GOVERNING_DOCUMENT_TITLE 2
/** The day it was decided. @since 0.1 */
#define SDT_GOVERNING_DOCUMENT_DECIDED 3
/** Where it is to be found: diary number or address. @since 0.1 */
#define SDT_GOVERNING_DOCUMENT_REFERENCE 4
/** The document it replaced. @since 0.1 */
#define SDT_GOVERNING_DOCUMENT_REPLACES 5

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The cooperation. The key of a cooperation.
 * @param[in] record  a governing document
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_governing_document_cooperation(const sdt_record *record);

/**
 * Sets: The cooperation.
 * @param[in] record  a governing document
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_governing_document_set_cooperation(sdt_record *record, const char *value);

/**
 * Its title. At most 500 bytes.
 * @param[in] record  a governing document
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_governing_document_title(const sdt_record *record);

/**
 * Sets: Its title.
 * @param[in] record  a governing document
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_governing_document_set_title(sdt_record *record, const char *value);

/**
 * The day it was decided.
 * @param[in] record  a governing document
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_governing_document_decided(const sdt_record *record);

/** Whether it is set: The day it was decided. @param[in] record a governing document @return 1 or 0 @since 0.1 */
SDT_API int sdt_governing_document_has_decided(const sdt_record *record);

/**
 * Sets: The day it was decided.
 * @param[in] record  a governing document
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_governing_document_set_decided(sdt_record *record, const char *value);

/**
 * Where it is to be found: diary number or address. At most 2000 bytes.
 * @param[in] record  a governing document
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_governing_document_reference(const sdt_record *record);

/** Whether it is set: Where it is to be found: diary number or address. @param[in] record a governing document @return 1 or 0 @since 0.1 */
SDT_API int sdt_governing_document_has_reference(const sdt_record *record);

/**
 * Sets: Where it is to be found: diary number or address.
 * @param[in] record  a governing document
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_governing_document_set_reference(sdt_record *record, const char *value);

/**
 * The document it replaced. The key of a governing document.
 * @param[in] record  a governing document
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_governing_document_replaces(const sdt_record *record);

/** Whether it is set: The document it replaced. @param[in] record a governing document @return 1 or 0 @since 0.1 */
SDT_API int sdt_governing_document_has_replaces(const sdt_record *record);

/**
 * Sets: The document it replaced.
 * @param[in] record  a governing document
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_governing_document_set_replaces(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
