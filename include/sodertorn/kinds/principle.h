/**
 * @file principle.h
 * Principle (kännetecken): What marks the cooperation, or what its members commit to.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_PRINCIPLE_H
#define SODERTORN_KINDS_PRINCIPLE_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_PRINCIPLE 2

/** The cooperation it belongs to. @since 0.1 */
#define SDT_PRINCIPLE_COOPERATION 1
/** A mark of the cooperation, or a commitment of its members. @since 0.1 */
#define SDT_PRINCIPLE_ROLE 2
/** Its position in the document, from 1. @since 0.1 */
#define SDT_PRINCIPLE_POSITION 3
/** The words of the document. @since 0.1 */
#define SDT_PRINCIPLE_TITLE 4

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The cooperation it belongs to. The key of a cooperation.
 * @param[in] record  a principle
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_principle_cooperation(const sdt_record *record);

/**
 * Sets: The cooperation it belongs to.
 * @param[in] record  a principle
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_principle_set_cooperation(sdt_record *record, const char *value);

/**
 * A mark of the cooperation, or a commitment of its members. One of: characteristic, commitment.
 * @param[in] record  a principle
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_principle_role(const sdt_record *record);

/**
 * Sets: A mark of the cooperation, or a commitment of its members.
 * @param[in] record  a principle
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_principle_set_role(sdt_record *record, const char *value);

/**
 * Its position in the document, from 1. From 0 to 1000000.
 * @param[in] record  a principle
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_principle_position(const sdt_record *record);

/** Whether it is set: Its position in the document, from 1. @param[in] record a principle @return 1 or 0 @since 0.1 */
SDT_API int sdt_principle_has_position(const sdt_record *record);

/**
 * Sets: Its position in the document, from 1.
 * @param[in] record  a principle
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_principle_set_position(sdt_record *record, int64_t value);

/**
 * The words of the document. At most 500 bytes.
 * @param[in] record  a principle
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_principle_title(const sdt_record *record);

/**
 * Sets: The words of the document.
 * @param[in] record  a principle
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_principle_set_title(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
