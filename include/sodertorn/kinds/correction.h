/**
 * @file correction.h
 * Correction (rättelse): That a closed plan was corrected, and why.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_CORRECTION_H
#define SODERTORN_KINDS_CORRECTION_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_CORRECTION 53

/** The closed plan. @since 0.1 */
#define SDT_CORRECTION_PLAN 1
/** The day. @since 0.1 */
#define SDT_CORRECTION_DATE 2
/** The kind of the record that was corrected. @since 0.1 */
#define SDT_CORRECTION_KIND 3
/** The key of the record that was corrected. @since 0.1 */
#define SDT_CORRECTION_RECORD 4
/** The field that was corrected. @since 0.1 */
#define SDT_CORRECTION_FIELD 5
/** What it said. @since 0.1 */
#define SDT_CORRECTION_BEFORE 6
/** What it was corrected to. @since 0.1 */
#define SDT_CORRECTION_AFTER 7
/** Why. @since 0.1 */
#define SDT_CORRECTION_REASON 8

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The closed plan. The key of a plan.
 * @param[in] record  a correction
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_correction_plan(const sdt_record *record);

/**
 * Sets: The closed plan.
 * @param[in] record  a correction
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_correction_set_plan(sdt_record *record, const char *value);

/**
 * The day.
 * @param[in] record  a correction
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_correction_date(const sdt_record *record);

/**
 * Sets: The day.
 * @param[in] record  a correction
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_correction_set_date(sdt_record *record, const char *value);

/**
 * The kind of the record that was corrected. At most 200 bytes.
 * @param[in] record  a correction
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_correction_kind(const sdt_record *record);

/**
 * Sets: The kind of the record that was corrected.
 * @param[in] record  a correction
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_correction_set_kind(sdt_record *record, const char *value);

/**
 * The key of the record that was corrected. At most 200 bytes.
 * @param[in] record  a correction
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_correction_record(const sdt_record *record);

/**
 * Sets: The key of the record that was corrected.
 * @param[in] record  a correction
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_correction_set_record(sdt_record *record, const char *value);

/**
 * The field that was corrected. At most 200 bytes.
 * @param[in] record  a correction
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_correction_field(const sdt_record *record);

/**
 * Sets: The field that was corrected.
 * @param[in] record  a correction
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_correction_set_field(sdt_record *record, const char *value);

/**
 * What it said. At most 20000 bytes, in several lines.
 * @param[in] record  a correction
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_correction_before(const sdt_record *record);

/** Whether it is set: What it said. @param[in] record a correction @return 1 or 0 @since 0.1 */
SDT_API int sdt_correction_has_before(const sdt_record *record);

/**
 * Sets: What it said.
 * @param[in] record  a correction
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_correction_set_before(sdt_record *record, const char *value);

/**
 * What it was corrected to. At most 20000 bytes, in several lines.
 * @param[in] record  a correction
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_correction_after(const sdt_record *record);

/** Whether it is set: What it was corrected to. @param[in] record a correction @return 1 or 0 @since 0.1 */
SDT_API int sdt_correction_has_after(const sdt_record *record);

/**
 * Sets: What it was corrected to.
 * @param[in] record  a correction
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_correction_set_after(sdt_record *record, const char *value);

/**
 * Why. At most 20000 bytes, in several lines.
 * @param[in] record  a correction
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_correction_reason(const sdt_record *record);

/**
 * Sets: Why.
 * @param[in] record  a correction
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_correction_set_reason(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
