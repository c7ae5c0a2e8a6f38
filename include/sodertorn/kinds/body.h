/**
 * @file body.h
 * Body (organ): A committee, management group, network, secretariat or municipal board.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_BODY_H
#define SODERTORN_KINDS_BODY_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_BODY 7

/** The cooperation it belongs to. @since 0.1 */
#define SDT_BODY_COOPERATION 1
/** The municipality whose board it is; absent for a joint body. @since 0.1 */
#define SDT_BODY_MUNICIPALITY 2
/** The body it answers to. @since 0.1 */
#define SDT_BODY_PARENT 3
/** What sort of body it is. @since 0.1 */
#define SDT_BODY_ROLE 4
/** What it is called. @since 0.1 */
#define SDT_BODY_NAME 5
/** What it does. @since 0.1 */
#define SDT_BODY_PURPOSE 6
/** Who sits in it, by office. @since 0.1 */
#define SDT_BODY_MEMBERS_ARE 7
/** How often it meets at least. @since 0.1 */
#define SDT_BODY_MEETINGS_PER_YEAR 8
/** Whether each member municipality has a seat, so that an empty one is missing. @since 0.1 */
#define SDT_BODY_SEAT_PER_MUNICIPALITY 9
/** The day it began. @since 0.1 */
#define SDT_BODY_BEGAN 10
/** The day it ended. @since 0.1 */
#define SDT_BODY_ENDED 11

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The cooperation it belongs to. The key of a cooperation.
 * @param[in] record  a body
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_body_cooperation(const sdt_record *record);

/** Whether it is set: The cooperation it belongs to. @param[in] record a body @return 1 or 0 @since 0.1 */
SDT_API int sdt_body_has_cooperation(const sdt_record *record);

/**
 * Sets: The cooperation it belongs to.
 * @param[in] record  a body
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_body_set_cooperation(sdt_record *record, const char *value);

/**
 * The municipality whose board it is; absent for a joint body. The key of a municipality.
 * @param[in] record  a body
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_body_municipality(const sdt_record *record);

/** Whether it is set: The municipality whose board it is; absent for a joint body. @param[in] record a body @return 1 or 0 @since 0.1 */
SDT_API int sdt_body_has_municipality(const sdt_record *record);

/**
 * Sets: The municipality whose board it is; absent for a joint body.
 * @param[in] record  a body
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_body_set_municipality(sdt_record *record, const char *value);

/**
 * The body it answers to. The key of a body.
 * @param[in] record  a body
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_body_parent(const sdt_record *record);

/** Whether it is set: The body it answers to. @param[in] record a body @return 1 or 0 @since 0.1 */
SDT_API int sdt_body_has_parent(const sdt_record *record);

/**
 * Sets: The body it answers to.
 * @param[in] record  a body
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_body_set_parent(sdt_record *record, const char *value);

/**
 * What sort of body it is. One of: committee, management_group, network, secretariat, board, council.
 * @param[in] record  a body
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_body_role(const sdt_record *record);

/**
 * Sets: What sort of body it is.
 * @param[in] record  a body
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_body_set_role(sdt_record *record, const char *value);

/**
 * What it is called. At most 200 bytes.
 * @param[in] record  a body
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_body_name(const sdt_record *record);

/**
 * Sets: What it is called.
 * @param[in] record  a body
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_body_set_name(sdt_record *record, const char *value);

/**
 * What it does. At most 20000 bytes, in several lines.
 * @param[in] record  a body
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_body_purpose(const sdt_record *record);

/** Whether it is set: What it does. @param[in] record a body @return 1 or 0 @since 0.1 */
SDT_API int sdt_body_has_purpose(const sdt_record *record);

/**
 * Sets: What it does.
 * @param[in] record  a body
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_body_set_purpose(sdt_record *record, const char *value);

/**
 * Who sits in it, by office. At most 20000 bytes, in several lines.
 * @param[in] record  a body
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_body_members_are(const sdt_record *record);

/** Whether it is set: Who sits in it, by office. @param[in] record a body @return 1 or 0 @since 0.1 */
SDT_API int sdt_body_has_members_are(const sdt_record *record);

/**
 * Sets: Who sits in it, by office.
 * @param[in] record  a body
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_body_set_members_are(sdt_record *record, const char *value);

/**
 * How often it meets at least. From 0 to 366.
 * @param[in] record  a body
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_body_meetings_per_year(const sdt_record *record);

/** Whether it is set: How often it meets at least. @param[in] record a body @return 1 or 0 @since 0.1 */
SDT_API int sdt_body_has_meetings_per_year(const sdt_record *record);

/**
 * Sets: How often it meets at least.
 * @param[in] record  a body
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_body_set_meetings_per_year(sdt_record *record, int64_t value);

/**
 * Whether each member municipality has a seat, so that an empty one is missing.
 * @param[in] record  a body
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_body_seat_per_municipality(const sdt_record *record);

/** Whether it is set: Whether each member municipality has a seat, so that an empty one is missing. @param[in] record a body @return 1 or 0 @since 0.1 */
SDT_API int sdt_body_has_seat_per_municipality(const sdt_record *record);

/**
 * Sets: Whether each member municipality has a seat, so that an empty one is missing.
 * @param[in] record  a body
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_body_set_seat_per_municipality(sdt_record *record, int64_t value);

/**
 * The day it began.
 * @param[in] record  a body
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_body_began(const sdt_record *record);

/** Whether it is set: The day it began. @param[in] record a body @return 1 or 0 @since 0.1 */
SDT_API int sdt_body_has_began(const sdt_record *record);

/**
 * Sets: The day it began.
 * @param[in] record  a body
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_body_set_began(sdt_record *record, const char *value);

/**
 * The day it ended.
 * @param[in] record  a body
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_body_ended(const sdt_record *record);

/** Whether it is set: The day it ended. @param[in] record a body @return 1 or 0 @since 0.1 */
SDT_API int sdt_body_has_ended(const sdt_record *record);

/**
 * Sets: The day it ended.
 * @param[in] record  a body
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_body_set_ended(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
