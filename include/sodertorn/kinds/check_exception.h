/**
 * @file check_exception.h
 * Exception (undantag): That a rule of the check does not hold, and why.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_CHECK_EXCEPTION_H
#define SODERTORN_KINDS_CHECK_EXCEPTION_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_CHECK_EXCEPTION 56

/** The cooperation that decided it. @since 0.1 */
#define SDT_CHECK_EXCEPTION_COOPERATION 1
/** The name of the rule, as the check writes it. @since 0.1 */
#define SDT_CHECK_EXCEPTION_RULE 2
/** The key of the only record it holds for; absent when it holds for all. @since 0.1 */
#define SDT_CHECK_EXCEPTION_RECORD 3
/** Why. @since 0.1 */
#define SDT_CHECK_EXCEPTION_REASON 4
/** The first day the rule holds again. @since 0.1 */
#define SDT_CHECK_EXCEPTION_UNTIL 5

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The cooperation that decided it. The key of a cooperation.
 * @param[in] record  an exception
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_check_exception_cooperation(const sdt_record *record);

/** Whether it is set: The cooperation that decided it. @param[in] record an exception @return 1 or 0 @since 0.1 */
SDT_API int sdt_check_exception_has_cooperation(const sdt_record *record);

/**
 * Sets: The cooperation that decided it.
 * @param[in] record  an exception
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_check_exception_set_cooperation(sdt_record *record, const char *value);

/**
 * The name of the rule, as the check writes it. At most 200 bytes.
 * @param[in] record  an exception
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_check_exception_rule(const sdt_record *record);

/**
 * Sets: The name of the rule, as the check writes it.
 * @param[in] record  an exception
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_check_exception_set_rule(sdt_record *record, const char *value);

/**
 * The key of the only record it holds for; absent when it holds for all. At most 200 bytes.
 * @param[in] record  an exception
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_check_exception_record(const sdt_record *record);

/** Whether it is set: The key of the only record it holds for; absent when it holds for all. @param[in] record an exception @return 1 or 0 @since 0.1 */
SDT_API int sdt_check_exception_has_record(const sdt_record *record);

/**
 * Sets: The key of the only record it holds for; absent when it holds for all.
 * @param[in] record  an exception
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_check_exception_set_record(sdt_record *record, const char *value);

/**
 * Why. At most 20000 bytes, in several lines.
 * @param[in] record  an exception
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_check_exception_reason(const sdt_record *record);

/**
 * Sets: Why.
 * @param[in] record  an exception
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_check_exception_set_reason(sdt_record *record, const char *value);

/**
 * The first day the rule holds again.
 * @param[in] record  an exception
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_check_exception_until(const sdt_record *record);

/** Whether it is set: The first day the rule holds again. @param[in] record an exception @return 1 or 0 @since 0.1 */
SDT_API int sdt_check_exception_has_until(const sdt_record *record);

/**
 * Sets: The first day the rule holds again.
 * @param[in] record  an exception
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_check_exception_set_until(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
