/**
 * @file absence.h
 * Absence (förhinder): That a municipality cannot host in a year.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_ABSENCE_H
#define SODERTORN_KINDS_ABSENCE_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_ABSENCE 43

/** Who cannot. @since 0.1 */
#define SDT_ABSENCE_MUNICIPALITY 1
/** The year. @since 0.1 */
#define SDT_ABSENCE_YEAR 2
/** The only conference it is about; absent when it is about all. @since 0.1 */
#define SDT_ABSENCE_CONFERENCE 3
/** Why. @since 0.1 */
#define SDT_ABSENCE_REASON 4

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Who cannot. The key of a municipality.
 * @param[in] record  an absence
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_absence_municipality(const sdt_record *record);

/**
 * Sets: Who cannot.
 * @param[in] record  an absence
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_absence_set_municipality(sdt_record *record, const char *value);

/**
 * The year. From 1 to 9999.
 * @param[in] record  an absence
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_absence_year(const sdt_record *record);

/** Whether it is set: The year. @param[in] record an absence @return 1 or 0 @since 0.1 */
SDT_API int sdt_absence_has_year(const sdt_record *record);

/**
 * Sets: The year.
 * @param[in] record  an absence
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_absence_set_year(sdt_record *record, int64_t value);

/**
 * The only conference it is about; absent when it is about all. The key of a conference.
 * @param[in] record  an absence
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_absence_conference(const sdt_record *record);

/** Whether it is set: The only conference it is about; absent when it is about all. @param[in] record an absence @return 1 or 0 @since 0.1 */
SDT_API int sdt_absence_has_conference(const sdt_record *record);

/**
 * Sets: The only conference it is about; absent when it is about all.
 * @param[in] record  an absence
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_absence_set_conference(sdt_record *record, const char *value);

/**
 * Why. At most 20000 bytes, in several lines.
 * @param[in] record  an absence
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_absence_reason(const sdt_record *record);

/** Whether it is set: Why. @param[in] record an absence @return 1 or 0 @since 0.1 */
SDT_API int sdt_absence_has_reason(const sdt_record *record);

/**
 * Sets: Why.
 * @param[in] record  an absence
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_absence_set_reason(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
