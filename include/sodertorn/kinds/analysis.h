/**
 * @file analysis.h
 * Analysis (analys): A person's analysis, in writing, of a comparison between municipalities.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_ANALYSIS_H
#define SODERTORN_KINDS_ANALYSIS_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_ANALYSIS 42

/** What is compared. @since 0.1 */
#define SDT_ANALYSIS_INDICATOR 1
/** The group that is compared; absent for the members of the cooperation. @since 0.1 */
#define SDT_ANALYSIS_MUNICIPALITY_GROUP 2
/** Whose analysis it is; absent for the whole cooperation. @since 0.1 */
#define SDT_ANALYSIS_MUNICIPALITY 3
/** The period it is about. @since 0.1 */
#define SDT_ANALYSIS_PERIOD 4
/** What the comparison shows, and why. @since 0.1 */
#define SDT_ANALYSIS_TEXT 5
/** Who wrote it, by role. @since 0.1 */
#define SDT_ANALYSIS_AUTHOR 6
/** The day. @since 0.1 */
#define SDT_ANALYSIS_DATE 7

#ifdef __cplusplus
extern "C" {
#endif

/**
 * What is compared. The key of an indicator.
 * @param[in] record  an analysis
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_analysis_indicator(const sdt_record *record);

/**
 * Sets: What is compared.
 * @param[in] record  an analysis
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_analysis_set_indicator(sdt_record *record, const char *value);

/**
 * The group that is compared; absent for the members of the cooperation. The key of a municipality group.
 * @param[in] record  an analysis
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_analysis_municipality_group(const sdt_record *record);

/** Whether it is set: The group that is compared; absent for the members of the cooperation. @param[in] record an analysis @return 1 or 0 @since 0.1 */
SDT_API int sdt_analysis_has_municipality_group(const sdt_record *record);

/**
 * Sets: The group that is compared; absent for the members of the cooperation.
 * @param[in] record  an analysis
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_analysis_set_municipality_group(sdt_record *record, const char *value);

/**
 * Whose analysis it is; absent for the whole cooperation. The key of a municipality.
 * @param[in] record  an analysis
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_analysis_municipality(const sdt_record *record);

/** Whether it is set: Whose analysis it is; absent for the whole cooperation. @param[in] record an analysis @return 1 or 0 @since 0.1 */
SDT_API int sdt_analysis_has_municipality(const sdt_record *record);

/**
 * Sets: Whose analysis it is; absent for the whole cooperation.
 * @param[in] record  an analysis
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_analysis_set_municipality(sdt_record *record, const char *value);

/**
 * The period it is about.
 * @param[in] record  an analysis
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_analysis_period(const sdt_record *record);

/**
 * Sets: The period it is about.
 * @param[in] record  an analysis
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_analysis_set_period(sdt_record *record, const char *value);

/**
 * What the comparison shows, and why. At most 20000 bytes, in several lines.
 * @param[in] record  an analysis
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_analysis_text(const sdt_record *record);

/**
 * Sets: What the comparison shows, and why.
 * @param[in] record  an analysis
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_analysis_set_text(sdt_record *record, const char *value);

/**
 * Who wrote it, by role. At most 500 bytes.
 * @param[in] record  an analysis
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_analysis_author(const sdt_record *record);

/**
 * Sets: Who wrote it, by role.
 * @param[in] record  an analysis
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_analysis_set_author(sdt_record *record, const char *value);

/**
 * The day.
 * @param[in] record  an analysis
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_analysis_date(const sdt_record *record);

/**
 * Sets: The day.
 * @param[in] record  an analysis
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_analysis_set_date(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
