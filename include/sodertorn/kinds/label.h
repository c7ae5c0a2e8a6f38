/**
 * @file label.h
 * Label (benämning): A word of its own for a status, for one municipality or for all.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_LABEL_H
#define SODERTORN_KINDS_LABEL_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_LABEL 32

/** Who says so; absent for the whole cooperation. @since 0.1 */
#define SDT_LABEL_MUNICIPALITY 1
/** The status. @since 0.1 */
#define SDT_LABEL_STATUS 2
/** At which occasions; at all when absent. @since 0.1 */
#define SDT_LABEL_OCCASION_ROLE 3
/** The word. @since 0.1 */
#define SDT_LABEL_TEXT 4

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Who says so; absent for the whole cooperation. The key of a municipality.
 * @param[in] record  a label
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_label_municipality(const sdt_record *record);

/** Whether it is set: Who says so; absent for the whole cooperation. @param[in] record a label @return 1 or 0 @since 0.1 */
SDT_API int sdt_label_has_municipality(const sdt_record *record);

/**
 * Sets: Who says so; absent for the whole cooperation.
 * @param[in] record  a label
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_label_set_municipality(sdt_record *record, const char *value);

/**
 * The status. One of: achieved, on_track, some_deviation, partly_achieved, off_track, moving_away, not_achieved, not_assessed.
 * @param[in] record  a label
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_label_status(const sdt_record *record);

/**
 * Sets: The status.
 * @param[in] record  a label
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_label_set_status(sdt_record *record, const char *value);

/**
 * At which occasions; at all when absent. One of: forecast, final.
 * @param[in] record  a label
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_label_occasion_role(const sdt_record *record);

/** Whether it is set: At which occasions; at all when absent. @param[in] record a label @return 1 or 0 @since 0.1 */
SDT_API int sdt_label_has_occasion_role(const sdt_record *record);

/**
 * Sets: At which occasions; at all when absent.
 * @param[in] record  a label
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_label_set_occasion_role(sdt_record *record, const char *value);

/**
 * The word. At most 200 bytes.
 * @param[in] record  a label
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_label_text(const sdt_record *record);

/**
 * Sets: The word.
 * @param[in] record  a label
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_label_set_text(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
