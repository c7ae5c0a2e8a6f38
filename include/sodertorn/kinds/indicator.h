/**
 * @file indicator.h
 * Indicator (indikator): Something that is measured, per municipality and period.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_INDICATOR_H
#define SODERTORN_KINDS_INDICATOR_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_INDICATOR 27

/** Its title. @since 0.1 */
#define SDT_INDICATOR_TITLE 1
/** What it measures, and how. @since 0.1 */
#define SDT_INDICATOR_DESCRIPTION 2
/** Its unit, such as % or ton CO2e. @since 0.1 */
#define SDT_INDICATOR_UNIT 3
/** Decimals to show; as few as needed when absent. @since 0.1 */
#define SDT_INDICATOR_DECIMALS 4
/** Which way is better; absent when neither is. @since 0.1 */
#define SDT_INDICATOR_DIRECTION 5
/** How it may be put together: counts add, shares never do, a cumulative series takes its last period. @since 0.1 */
#define SDT_INDICATOR_MEASURES 6
/** Where its values come from. @since 0.1 */
#define SDT_INDICATOR_SOURCE 7
/** Who keeps it up to date. @since 0.1 */
#define SDT_INDICATOR_OWNER 8
/** Whether women and men are told apart. @since 0.1 */
#define SDT_INDICATOR_BY_GENDER 9
/** When the next values are expected. @since 0.1 */
#define SDT_INDICATOR_PUBLICATION 10
/** The period those values are for. @since 0.1 */
#define SDT_INDICATOR_PUBLICATION_PERIOD 11
/** The subject area it belongs to. @since 0.1 */
#define SDT_INDICATOR_SUBJECT 12
/** Whether it is the population that weighted means use. @since 0.1 */
#define SDT_INDICATOR_POPULATION 13
/** How often it is measured; as most of its values are when absent. @since 0.1 */
#define SDT_INDICATOR_RHYTHM 14

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Its title. At most 500 bytes.
 * @param[in] record  an indicator
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_indicator_title(const sdt_record *record);

/**
 * Sets: Its title.
 * @param[in] record  an indicator
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_indicator_set_title(sdt_record *record, const char *value);

/**
 * What it measures, and how. At most 20000 bytes, in several lines.
 * @param[in] record  an indicator
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_indicator_description(const sdt_record *record);

/** Whether it is set: What it measures, and how. @param[in] record an indicator @return 1 or 0 @since 0.1 */
SDT_API int sdt_indicator_has_description(const sdt_record *record);

/**
 * Sets: What it measures, and how.
 * @param[in] record  an indicator
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_indicator_set_description(sdt_record *record, const char *value);

/**
 * Its unit, such as % or ton CO2e. At most 200 bytes.
 * @param[in] record  an indicator
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_indicator_unit(const sdt_record *record);

/** Whether it is set: Its unit, such as % or ton CO2e. @param[in] record an indicator @return 1 or 0 @since 0.1 */
SDT_API int sdt_indicator_has_unit(const sdt_record *record);

/**
 * Sets: Its unit, such as % or ton CO2e.
 * @param[in] record  an indicator
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_indicator_set_unit(sdt_record *record, const char *value);

/**
 * Decimals to show; as few as needed when absent. From 0 to 15.
 * @param[in] record  an indicator
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_indicator_decimals(const sdt_record *record);

/** Whether it is set: Decimals to show; as few as needed when absent. @param[in] record an indicator @return 1 or 0 @since 0.1 */
SDT_API int sdt_indicator_has_decimals(const sdt_record *record);

/**
 * Sets: Decimals to show; as few as needed when absent.
 * @param[in] record  an indicator
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_indicator_set_decimals(sdt_record *record, int64_t value);

/**
 * Which way is better; absent when neither is. One of: higher, lower.
 * @param[in] record  an indicator
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_indicator_direction(const sdt_record *record);

/** Whether it is set: Which way is better; absent when neither is. @param[in] record an indicator @return 1 or 0 @since 0.1 */
SDT_API int sdt_indicator_has_direction(const sdt_record *record);

/**
 * Sets: Which way is better; absent when neither is.
 * @param[in] record  an indicator
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_indicator_set_direction(sdt_record *record, const char *value);

/**
 * How it may be put together: counts add, shares never do, a cumulative series takes its last period. One of: count, share, cumulative, index, amount.
 * @param[in] record  an indicator
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_indicator_measures(const sdt_record *record);

/** Whether it is set: How it may be put together: counts add, shares never do, a cumulative series takes its last period. @param[in] record an indicator @return 1 or 0 @since 0.1 */
SDT_API int sdt_indicator_has_measures(const sdt_record *record);

/**
 * Sets: How it may be put together: counts add, shares never do, a cumulative series takes its last period.
 * @param[in] record  an indicator
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_indicator_set_measures(sdt_record *record, const char *value);

/**
 * Where its values come from. The key of a source.
 * @param[in] record  an indicator
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_indicator_source(const sdt_record *record);

/** Whether it is set: Where its values come from. @param[in] record an indicator @return 1 or 0 @since 0.1 */
SDT_API int sdt_indicator_has_source(const sdt_record *record);

/**
 * Sets: Where its values come from.
 * @param[in] record  an indicator
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_indicator_set_source(sdt_record *record, const char *value);

/**
 * Who keeps it up to date. The key of a body.
 * @param[in] record  an indicator
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_indicator_owner(const sdt_record *record);

/** Whether it is set: Who keeps it up to date. @param[in] record an indicator @return 1 or 0 @since 0.1 */
SDT_API int sdt_indicator_has_owner(const sdt_record *record);

/**
 * Sets: Who keeps it up to date.
 * @param[in] record  an indicator
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_indicator_set_owner(sdt_record *record, const char *value);

/**
 * Whether women and men are told apart.
 * @param[in] record  an indicator
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_indicator_by_gender(const sdt_record *record);

/** Whether it is set: Whether women and men are told apart. @param[in] record an indicator @return 1 or 0 @since 0.1 */
SDT_API int sdt_indicator_has_by_gender(const sdt_record *record);

/**
 * Sets: Whether women and men are told apart.
 * @param[in] record  an indicator
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_indicator_set_by_gender(sdt_record *record, int64_t value);

/**
 * When the next values are expected.
 * @param[in] record  an indicator
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_indicator_publication(const sdt_record *record);

/** Whether it is set: When the next values are expected. @param[in] record an indicator @return 1 or 0 @since 0.1 */
SDT_API int sdt_indicator_has_publication(const sdt_record *record);

/**
 * Sets: When the next values are expected.
 * @param[in] record  an indicator
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_indicator_set_publication(sdt_record *record, const char *value);

/**
 * The period those values are for.
 * @param[in] record  an indicator
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_indicator_publication_period(const sdt_record *record);

/** Whether it is set: The period those values are for. @param[in] record an indicator @return 1 or 0 @since 0.1 */
SDT_API int sdt_indicator_has_publication_period(const sdt_record *record);

/**
 * Sets: The period those values are for.
 * @param[in] record  an indicator
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_indicator_set_publication_period(sdt_record *record, const char *value);

/**
 * The subject area it belongs to. At most 500 bytes.
 * @param[in] record  an indicator
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_indicator_subject(const sdt_record *record);

/** Whether it is set: The subject area it belongs to. @param[in] record an indicator @return 1 or 0 @since 0.1 */
SDT_API int sdt_indicator_has_subject(const sdt_record *record);

/**
 * Sets: The subject area it belongs to.
 * @param[in] record  an indicator
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_indicator_set_subject(sdt_record *record, const char *value);

/**
 * Whether it is the population that weighted means use.
 * @param[in] record  an indicator
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_indicator_population(const sdt_record *record);

/** Whether it is set: Whether it is the population that weighted means use. @param[in] record an indicator @return 1 or 0 @since 0.1 */
SDT_API int sdt_indicator_has_population(const sdt_record *record);

/**
 * Sets: Whether it is the population that weighted means use.
 * @param[in] record  an indicator
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_indicator_set_population(sdt_record *record, int64_t value);

/**
 * How often it is measured; as most of its values are when absent. One of: year, half_year, tertial, quarter, month.
 * @param[in] record  an indicator
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_indicator_rhythm(const sdt_record *record);

/** Whether it is set: How often it is measured; as most of its values are when absent. @param[in] record an indicator @return 1 or 0 @since 0.1 */
SDT_API int sdt_indicator_has_rhythm(const sdt_record *record);

/**
 * Sets: How often it is measured; as most of its values are when absent.
 * @param[in] record  an indicator
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_indicator_set_rhythm(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
