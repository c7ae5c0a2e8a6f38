/**
 * @file conference.h
 * Conference (konferens): A recurring conference.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_CONFERENCE_H
#define SODERTORN_KINDS_CONFERENCE_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_CONFERENCE 33

/** Whose conference it is. @since 0.1 */
#define SDT_CONFERENCE_COOPERATION 1
/** Its name. @since 0.1 */
#define SDT_CONFERENCE_NAME 2
/** What it is for. @since 0.1 */
#define SDT_CONFERENCE_PURPOSE 3
/** Whom it is for. @since 0.1 */
#define SDT_CONFERENCE_AUDIENCE 4
/** How many municipalities host it each time; 0 when a body does. @since 0.1 */
#define SDT_CONFERENCE_HOSTS 5
/** Years from one to the next. @since 0.1 */
#define SDT_CONFERENCE_EVERY 6
/** The first year it was held, as far as is known. @since 0.1 */
#define SDT_CONFERENCE_FIRST_YEAR 7
/** The last year it is held. @since 0.1 */
#define SDT_CONFERENCE_LAST_YEAR 8
/** The body that hosts it, when no municipality does. @since 0.1 */
#define SDT_CONFERENCE_HOST_BODY 9
/** The body that decides the theme. @since 0.1 */
#define SDT_CONFERENCE_THEME_BODY 10

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Whose conference it is. The key of a cooperation.
 * @param[in] record  a conference
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_conference_cooperation(const sdt_record *record);

/**
 * Sets: Whose conference it is.
 * @param[in] record  a conference
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_conference_set_cooperation(sdt_record *record, const char *value);

/**
 * Its name. At most 200 bytes.
 * @param[in] record  a conference
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_conference_name(const sdt_record *record);

/**
 * Sets: Its name.
 * @param[in] record  a conference
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_conference_set_name(sdt_record *record, const char *value);

/**
 * What it is for. At most 20000 bytes, in several lines.
 * @param[in] record  a conference
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_conference_purpose(const sdt_record *record);

/** Whether it is set: What it is for. @param[in] record a conference @return 1 or 0 @since 0.1 */
SDT_API int sdt_conference_has_purpose(const sdt_record *record);

/**
 * Sets: What it is for.
 * @param[in] record  a conference
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_conference_set_purpose(sdt_record *record, const char *value);

/**
 * Whom it is for. At most 20000 bytes, in several lines.
 * @param[in] record  a conference
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_conference_audience(const sdt_record *record);

/** Whether it is set: Whom it is for. @param[in] record a conference @return 1 or 0 @since 0.1 */
SDT_API int sdt_conference_has_audience(const sdt_record *record);

/**
 * Sets: Whom it is for.
 * @param[in] record  a conference
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_conference_set_audience(sdt_record *record, const char *value);

/**
 * How many municipalities host it each time; 0 when a body does. From 0 to 1000.
 * @param[in] record  a conference
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_conference_hosts(const sdt_record *record);

/** Whether it is set: How many municipalities host it each time; 0 when a body does. @param[in] record a conference @return 1 or 0 @since 0.1 */
SDT_API int sdt_conference_has_hosts(const sdt_record *record);

/**
 * Sets: How many municipalities host it each time; 0 when a body does.
 * @param[in] record  a conference
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_conference_set_hosts(sdt_record *record, int64_t value);

/**
 * Years from one to the next. From 1 to 1000.
 * @param[in] record  a conference
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_conference_every(const sdt_record *record);

/** Whether it is set: Years from one to the next. @param[in] record a conference @return 1 or 0 @since 0.1 */
SDT_API int sdt_conference_has_every(const sdt_record *record);

/**
 * Sets: Years from one to the next.
 * @param[in] record  a conference
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_conference_set_every(sdt_record *record, int64_t value);

/**
 * The first year it was held, as far as is known. From 1 to 9999.
 * @param[in] record  a conference
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_conference_first_year(const sdt_record *record);

/** Whether it is set: The first year it was held, as far as is known. @param[in] record a conference @return 1 or 0 @since 0.1 */
SDT_API int sdt_conference_has_first_year(const sdt_record *record);

/**
 * Sets: The first year it was held, as far as is known.
 * @param[in] record  a conference
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_conference_set_first_year(sdt_record *record, int64_t value);

/**
 * The last year it is held. From 1 to 9999.
 * @param[in] record  a conference
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_conference_last_year(const sdt_record *record);

/** Whether it is set: The last year it is held. @param[in] record a conference @return 1 or 0 @since 0.1 */
SDT_API int sdt_conference_has_last_year(const sdt_record *record);

/**
 * Sets: The last year it is held.
 * @param[in] record  a conference
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_conference_set_last_year(sdt_record *record, int64_t value);

/**
 * The body that hosts it, when no municipality does. The key of a body.
 * @param[in] record  a conference
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_conference_host_body(const sdt_record *record);

/** Whether it is set: The body that hosts it, when no municipality does. @param[in] record a conference @return 1 or 0 @since 0.1 */
SDT_API int sdt_conference_has_host_body(const sdt_record *record);

/**
 * Sets: The body that hosts it, when no municipality does.
 * @param[in] record  a conference
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_conference_set_host_body(sdt_record *record, const char *value);

/**
 * The body that decides the theme. The key of a body.
 * @param[in] record  a conference
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_conference_theme_body(const sdt_record *record);

/** Whether it is set: The body that decides the theme. @param[in] record a conference @return 1 or 0 @since 0.1 */
SDT_API int sdt_conference_has_theme_body(const sdt_record *record);

/**
 * Sets: The body that decides the theme.
 * @param[in] record  a conference
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_conference_set_theme_body(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
