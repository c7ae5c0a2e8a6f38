/**
 * @file attendance.h
 * Attendance (närvaro): Whether a seat was taken at a meeting.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_ATTENDANCE_H
#define SODERTORN_KINDS_ATTENDANCE_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_ATTENDANCE 47

/** The meeting. @since 0.1 */
#define SDT_ATTENDANCE_MEETING 1
/** The seat of the body. @since 0.1 */
#define SDT_ATTENDANCE_SEAT 2
/** Whether it was taken. @since 0.1 */
#define SDT_ATTENDANCE_PRESENCE 3
/** Anything else worth knowing. @since 0.1 */
#define SDT_ATTENDANCE_NOTE 4

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The meeting. The key of a meeting.
 * @param[in] record  an attendance
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_attendance_meeting(const sdt_record *record);

/**
 * Sets: The meeting.
 * @param[in] record  an attendance
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_attendance_set_meeting(sdt_record *record, const char *value);

/**
 * The seat of the body. The key of a seat.
 * @param[in] record  an attendance
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_attendance_seat(const sdt_record *record);

/**
 * Sets: The seat of the body.
 * @param[in] record  an attendance
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_attendance_set_seat(sdt_record *record, const char *value);

/**
 * Whether it was taken. One of: present, remote, substituted, absent.
 * @param[in] record  an attendance
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_attendance_presence(const sdt_record *record);

/**
 * Sets: Whether it was taken.
 * @param[in] record  an attendance
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_attendance_set_presence(sdt_record *record, const char *value);

/**
 * Anything else worth knowing. At most 20000 bytes, in several lines.
 * @param[in] record  an attendance
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_attendance_note(const sdt_record *record);

/** Whether it is set: Anything else worth knowing. @param[in] record an attendance @return 1 or 0 @since 0.1 */
SDT_API int sdt_attendance_has_note(const sdt_record *record);

/**
 * Sets: Anything else worth knowing.
 * @param[in] record  an attendance
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_attendance_set_note(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
