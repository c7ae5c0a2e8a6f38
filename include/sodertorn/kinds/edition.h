/**
 * @file edition.h
 * Edition (upplaga): A conference of one year, held or not.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_EDITION_H
#define SODERTORN_KINDS_EDITION_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_EDITION 34

/** The conference. @since 0.1 */
#define SDT_EDITION_CONFERENCE 1
/** The year. @since 0.1 */
#define SDT_EDITION_YEAR 2
/** Its theme. @since 0.1 */
#define SDT_EDITION_THEME 3
/** What became of it. @since 0.1 */
#define SDT_EDITION_STATUS 4
/** How people met. @since 0.1 */
#define SDT_EDITION_FORM 5
/** The day. @since 0.1 */
#define SDT_EDITION_DATE 6
/** Where. @since 0.1 */
#define SDT_EDITION_PLACE 7
/** The decision on its theme. @since 0.1 */
#define SDT_EDITION_DECISION 8
/** Where this is known from. @since 0.1 */
#define SDT_EDITION_REFERENCE 9
/** Whom it is for, when that is not whom the conference is for. @since 0.1 */
#define SDT_EDITION_AUDIENCE 10
/** The day it was first to be held, when it was moved. @since 0.1 */
#define SDT_EDITION_MOVED_FROM 11

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The conference. The key of a conference.
 * @param[in] record  an edition
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_edition_conference(const sdt_record *record);

/**
 * Sets: The conference.
 * @param[in] record  an edition
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_edition_set_conference(sdt_record *record, const char *value);

/**
 * The year. From 1 to 9999.
 * @param[in] record  an edition
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_edition_year(const sdt_record *record);

/** Whether it is set: The year. @param[in] record an edition @return 1 or 0 @since 0.1 */
SDT_API int sdt_edition_has_year(const sdt_record *record);

/**
 * Sets: The year.
 * @param[in] record  an edition
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_edition_set_year(sdt_record *record, int64_t value);

/**
 * Its theme. At most 500 bytes.
 * @param[in] record  an edition
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_edition_theme(const sdt_record *record);

/** Whether it is set: Its theme. @param[in] record an edition @return 1 or 0 @since 0.1 */
SDT_API int sdt_edition_has_theme(const sdt_record *record);

/**
 * Sets: Its theme.
 * @param[in] record  an edition
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_edition_set_theme(sdt_record *record, const char *value);

/**
 * What became of it. One of: planned, held, skipped, cancelled, moved.
 * @param[in] record  an edition
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_edition_status(const sdt_record *record);

/**
 * Sets: What became of it.
 * @param[in] record  an edition
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_edition_set_status(sdt_record *record, const char *value);

/**
 * How people met. One of: on_site, digital, hybrid.
 * @param[in] record  an edition
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_edition_form(const sdt_record *record);

/** Whether it is set: How people met. @param[in] record an edition @return 1 or 0 @since 0.1 */
SDT_API int sdt_edition_has_form(const sdt_record *record);

/**
 * Sets: How people met.
 * @param[in] record  an edition
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_edition_set_form(sdt_record *record, const char *value);

/**
 * The day.
 * @param[in] record  an edition
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_edition_date(const sdt_record *record);

/** Whether it is set: The day. @param[in] record an edition @return 1 or 0 @since 0.1 */
SDT_API int sdt_edition_has_date(const sdt_record *record);

/**
 * Sets: The day.
 * @param[in] record  an edition
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_edition_set_date(sdt_record *record, const char *value);

/**
 * Where. At most 500 bytes.
 * @param[in] record  an edition
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_edition_place(const sdt_record *record);

/** Whether it is set: Where. @param[in] record an edition @return 1 or 0 @since 0.1 */
SDT_API int sdt_edition_has_place(const sdt_record *record);

/**
 * Sets: Where.
 * @param[in] record  an edition
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_edition_set_place(sdt_record *record, const char *value);

/**
 * The decision on its theme. The key of a decision.
 * @param[in] record  an edition
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_edition_decision(const sdt_record *record);

/** Whether it is set: The decision on its theme. @param[in] record an edition @return 1 or 0 @since 0.1 */
SDT_API int sdt_edition_has_decision(const sdt_record *record);

/**
 * Sets: The decision on its theme.
 * @param[in] record  an edition
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_edition_set_decision(sdt_record *record, const char *value);

/**
 * Where this is known from. At most 2000 bytes.
 * @param[in] record  an edition
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_edition_reference(const sdt_record *record);

/** Whether it is set: Where this is known from. @param[in] record an edition @return 1 or 0 @since 0.1 */
SDT_API int sdt_edition_has_reference(const sdt_record *record);

/**
 * Sets: Where this is known from.
 * @param[in] record  an edition
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_edition_set_reference(sdt_record *record, const char *value);

/**
 * Whom it is for, when that is not whom the conference is for. At most 20000 bytes, in several lines.
 * @param[in] record  an edition
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_edition_audience(const sdt_record *record);

/** Whether it is set: Whom it is for, when that is not whom the conference is for. @param[in] record an edition @return 1 or 0 @since 0.1 */
SDT_API int sdt_edition_has_audience(const sdt_record *record);

/**
 * Sets: Whom it is for, when that is not whom the conference is for.
 * @param[in] record  an edition
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_edition_set_audience(sdt_record *record, const char *value);

/**
 * The day it was first to be held, when it was moved.
 * @param[in] record  an edition
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_edition_moved_from(const sdt_record *record);

/** Whether it is set: The day it was first to be held, when it was moved. @param[in] record an edition @return 1 or 0 @since 0.1 */
SDT_API int sdt_edition_has_moved_from(const sdt_record *record);

/**
 * Sets: The day it was first to be held, when it was moved.
 * @param[in] record  an edition
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_edition_set_moved_from(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
