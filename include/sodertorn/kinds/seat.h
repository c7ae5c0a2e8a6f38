/**
 * @file seat.h
 * Seat (plats): A seat in a body during a time, whoever holds it.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_SEAT_H
#define SODERTORN_KINDS_SEAT_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_SEAT 9

/** The body. @since 0.1 */
#define SDT_SEAT_BODY 1
/** The municipality the seat speaks for. @since 0.1 */
#define SDT_SEAT_MUNICIPALITY 2
/** The role of the seat. @since 0.1 */
#define SDT_SEAT_ROLE 3
/** Who holds it; may be absent. @since 0.1 */
#define SDT_SEAT_PERSON 4
/** The office that goes with the seat, such as kommundirektör. @since 0.1 */
#define SDT_SEAT_OFFICE 5
/** First day. @since 0.1 */
#define SDT_SEAT_SINCE 6
/** The first day that it no longer holds. @since 0.1 */
#define SDT_SEAT_UNTIL 7

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The body. The key of a body.
 * @param[in] record  a seat
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_seat_body(const sdt_record *record);

/**
 * Sets: The body.
 * @param[in] record  a seat
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_seat_set_body(sdt_record *record, const char *value);

/**
 * The municipality the seat speaks for. The key of a municipality.
 * @param[in] record  a seat
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_seat_municipality(const sdt_record *record);

/** Whether it is set: The municipality the seat speaks for. @param[in] record a seat @return 1 or 0 @since 0.1 */
SDT_API int sdt_seat_has_municipality(const sdt_record *record);

/**
 * Sets: The municipality the seat speaks for.
 * @param[in] record  a seat
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_seat_set_municipality(sdt_record *record, const char *value);

/**
 * The role of the seat. One of: chair, vice_chair, member, substitute, convenor, secretary, staff.
 * @param[in] record  a seat
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_seat_role(const sdt_record *record);

/**
 * Sets: The role of the seat.
 * @param[in] record  a seat
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_seat_set_role(sdt_record *record, const char *value);

/**
 * Who holds it; may be absent. The key of a person.
 * @param[in] record  a seat
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_seat_person(const sdt_record *record);

/** Whether it is set: Who holds it; may be absent. @param[in] record a seat @return 1 or 0 @since 0.1 */
SDT_API int sdt_seat_has_person(const sdt_record *record);

/**
 * Sets: Who holds it; may be absent.
 * @param[in] record  a seat
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_seat_set_person(sdt_record *record, const char *value);

/**
 * The office that goes with the seat, such as kommundirektör. At most 200 bytes.
 * @param[in] record  a seat
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_seat_office(const sdt_record *record);

/** Whether it is set: The office that goes with the seat, such as kommundirektör. @param[in] record a seat @return 1 or 0 @since 0.1 */
SDT_API int sdt_seat_has_office(const sdt_record *record);

/**
 * Sets: The office that goes with the seat, such as kommundirektör.
 * @param[in] record  a seat
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_seat_set_office(sdt_record *record, const char *value);

/**
 * First day.
 * @param[in] record  a seat
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_seat_since(const sdt_record *record);

/** Whether it is set: First day. @param[in] record a seat @return 1 or 0 @since 0.1 */
SDT_API int sdt_seat_has_since(const sdt_record *record);

/**
 * Sets: First day.
 * @param[in] record  a seat
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_seat_set_since(sdt_record *record, const char *value);

/**
 * The first day that it no longer holds.
 * @param[in] record  a seat
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_seat_until(const sdt_record *record);

/** Whether it is set: The first day that it no longer holds. @param[in] record a seat @return 1 or 0 @since 0.1 */
SDT_API int sdt_seat_has_until(const sdt_record *record);

/**
 * Sets: The first day that it no longer holds.
 * @param[in] record  a seat
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_seat_set_until(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
