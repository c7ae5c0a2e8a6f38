/**
 * @file frame.h
 * Frame (målram): A frame of goals outside the cooperation, such as a regional plan.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_FRAME_H
#define SODERTORN_KINDS_FRAME_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_FRAME 20

/** Its name. @since 0.1 */
#define SDT_FRAME_NAME 1
/** Who decided it. @since 0.1 */
#define SDT_FRAME_ISSUER 2
/** What it is. @since 0.1 */
#define SDT_FRAME_DESCRIPTION 3

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Its name. At most 200 bytes.
 * @param[in] record  a frame
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_frame_name(const sdt_record *record);

/**
 * Sets: Its name.
 * @param[in] record  a frame
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_frame_set_name(sdt_record *record, const char *value);

/**
 * Who decided it. At most 200 bytes.
 * @param[in] record  a frame
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_frame_issuer(const sdt_record *record);

/** Whether it is set: Who decided it. @param[in] record a frame @return 1 or 0 @since 0.1 */
SDT_API int sdt_frame_has_issuer(const sdt_record *record);

/**
 * Sets: Who decided it.
 * @param[in] record  a frame
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_frame_set_issuer(sdt_record *record, const char *value);

/**
 * What it is. At most 20000 bytes, in several lines.
 * @param[in] record  a frame
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_frame_description(const sdt_record *record);

/** Whether it is set: What it is. @param[in] record a frame @return 1 or 0 @since 0.1 */
SDT_API int sdt_frame_has_description(const sdt_record *record);

/**
 * Sets: What it is.
 * @param[in] record  a frame
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_frame_set_description(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
