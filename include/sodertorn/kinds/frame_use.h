/**
 * @file frame_use.h
 * Frame in use (antagen målram): That the cooperation has taken up a frame, so that its programme is to be linked to it.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_FRAME_USE_H
#define SODERTORN_KINDS_FRAME_USE_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_FRAME_USE 54

/** The cooperation. @since 0.1 */
#define SDT_FRAME_USE_COOPERATION 1
/** The frame. @since 0.1 */
#define SDT_FRAME_USE_FRAME 2
/** First day. @since 0.1 */
#define SDT_FRAME_USE_SINCE 3
/** The first day that it no longer holds. @since 0.1 */
#define SDT_FRAME_USE_UNTIL 4
/** The decision on it. @since 0.1 */
#define SDT_FRAME_USE_DECISION 5

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The cooperation. The key of a cooperation.
 * @param[in] record  a frame in use
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_frame_use_cooperation(const sdt_record *record);

/**
 * Sets: The cooperation.
 * @param[in] record  a frame in use
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_frame_use_set_cooperation(sdt_record *record, const char *value);

/**
 * The frame. The key of a frame.
 * @param[in] record  a frame in use
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_frame_use_frame(const sdt_record *record);

/**
 * Sets: The frame.
 * @param[in] record  a frame in use
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_frame_use_set_frame(sdt_record *record, const char *value);

/**
 * First day.
 * @param[in] record  a frame in use
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_frame_use_since(const sdt_record *record);

/** Whether it is set: First day. @param[in] record a frame in use @return 1 or 0 @since 0.1 */
SDT_API int sdt_frame_use_has_since(const sdt_record *record);

/**
 * Sets: First day.
 * @param[in] record  a frame in use
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_frame_use_set_since(sdt_record *record, const char *value);

/**
 * The first day that it no longer holds.
 * @param[in] record  a frame in use
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_frame_use_until(const sdt_record *record);

/** Whether it is set: The first day that it no longer holds. @param[in] record a frame in use @return 1 or 0 @since 0.1 */
SDT_API int sdt_frame_use_has_until(const sdt_record *record);

/**
 * Sets: The first day that it no longer holds.
 * @param[in] record  a frame in use
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_frame_use_set_until(sdt_record *record, const char *value);

/**
 * The decision on it. The key of a decision.
 * @param[in] record  a frame in use
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_frame_use_decision(const sdt_record *record);

/** Whether it is set: The decision on it. @param[in] record a frame in use @return 1 or 0 @since 0.1 */
SDT_API int sdt_frame_use_has_decision(const sdt_record *record);

/**
 * Sets: The decision on it.
 * @param[in] record  a frame in use
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_frame_use_set_decision(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
