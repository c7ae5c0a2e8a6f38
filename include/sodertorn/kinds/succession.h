/**
 * @file succession.h
 * Succession (efterföljd): How a sub-goal lived on in the next programme.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_SUCCESSION_H
#define SODERTORN_KINDS_SUCCESSION_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_SUCCESSION 19

/** The sub-goal of the earlier programme. @since 0.1 */
#define SDT_SUCCESSION_EARLIER 1
/** The sub-goal that carries it on; absent when it ended. @since 0.1 */
#define SDT_SUCCESSION_LATER 2
/** Why. @since 0.1 */
#define SDT_SUCCESSION_NOTE 3

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The sub-goal of the earlier programme. The key of a sub-goal.
 * @param[in] record  a succession
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_succession_earlier(const sdt_record *record);

/**
 * Sets: The sub-goal of the earlier programme.
 * @param[in] record  a succession
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_succession_set_earlier(sdt_record *record, const char *value);

/**
 * The sub-goal that carries it on; absent when it ended. The key of a sub-goal.
 * @param[in] record  a succession
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_succession_later(const sdt_record *record);

/** Whether it is set: The sub-goal that carries it on; absent when it ended. @param[in] record a succession @return 1 or 0 @since 0.1 */
SDT_API int sdt_succession_has_later(const sdt_record *record);

/**
 * Sets: The sub-goal that carries it on; absent when it ended.
 * @param[in] record  a succession
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_succession_set_later(sdt_record *record, const char *value);

/**
 * Why. At most 20000 bytes, in several lines.
 * @param[in] record  a succession
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_succession_note(const sdt_record *record);

/** Whether it is set: Why. @param[in] record a succession @return 1 or 0 @since 0.1 */
SDT_API int sdt_succession_has_note(const sdt_record *record);

/**
 * Sets: Why.
 * @param[in] record  a succession
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_succession_set_note(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
