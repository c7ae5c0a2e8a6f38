/**
 * @file meeting.h
 * Meeting (möte): A meeting of a body, planned or held.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_MEETING_H
#define SODERTORN_KINDS_MEETING_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_MEETING 45

/** The body that meets. @since 0.1 */
#define SDT_MEETING_BODY 1
/** The municipality whose body it is; absent for a joint body. @since 0.1 */
#define SDT_MEETING_MUNICIPALITY 2
/** What it is called, when it is not just the body's meeting. @since 0.1 */
#define SDT_MEETING_TITLE 3
/** An ordinary meeting when absent. @since 0.1 */
#define SDT_MEETING_ROLE 4
/** The day, or the first of them. @since 0.1 */
#define SDT_MEETING_DATE 5
/** The last day, when it takes several. @since 0.1 */
#define SDT_MEETING_UNTIL 6
/** Where. @since 0.1 */
#define SDT_MEETING_PLACE 7
/** What became of it. @since 0.1 */
#define SDT_MEETING_STATUS 8
/** Where the notice or the minutes are. @since 0.1 */
#define SDT_MEETING_REFERENCE 9

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The body that meets. The key of a body.
 * @param[in] record  a meeting
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_meeting_body(const sdt_record *record);

/**
 * Sets: The body that meets.
 * @param[in] record  a meeting
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_meeting_set_body(sdt_record *record, const char *value);

/**
 * The municipality whose body it is; absent for a joint body. The key of a municipality.
 * @param[in] record  a meeting
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_meeting_municipality(const sdt_record *record);

/** Whether it is set: The municipality whose body it is; absent for a joint body. @param[in] record a meeting @return 1 or 0 @since 0.1 */
SDT_API int sdt_meeting_has_municipality(const sdt_record *record);

/**
 * Sets: The municipality whose body it is; absent for a joint body.
 * @param[in] record  a meeting
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_meeting_set_municipality(sdt_record *record, const char *value);

/**
 * What it is called, when it is not just the body's meeting. At most 500 bytes.
 * @param[in] record  a meeting
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_meeting_title(const sdt_record *record);

/** Whether it is set: What it is called, when it is not just the body's meeting. @param[in] record a meeting @return 1 or 0 @since 0.1 */
SDT_API int sdt_meeting_has_title(const sdt_record *record);

/**
 * Sets: What it is called, when it is not just the body's meeting.
 * @param[in] record  a meeting
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_meeting_set_title(sdt_record *record, const char *value);

/**
 * An ordinary meeting when absent. One of: ordinary, extra, planning.
 * @param[in] record  a meeting
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_meeting_role(const sdt_record *record);

/** Whether it is set: An ordinary meeting when absent. @param[in] record a meeting @return 1 or 0 @since 0.1 */
SDT_API int sdt_meeting_has_role(const sdt_record *record);

/**
 * Sets: An ordinary meeting when absent.
 * @param[in] record  a meeting
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_meeting_set_role(sdt_record *record, const char *value);

/**
 * The day, or the first of them.
 * @param[in] record  a meeting
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_meeting_date(const sdt_record *record);

/**
 * Sets: The day, or the first of them.
 * @param[in] record  a meeting
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_meeting_set_date(sdt_record *record, const char *value);

/**
 * The last day, when it takes several.
 * @param[in] record  a meeting
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_meeting_until(const sdt_record *record);

/** Whether it is set: The last day, when it takes several. @param[in] record a meeting @return 1 or 0 @since 0.1 */
SDT_API int sdt_meeting_has_until(const sdt_record *record);

/**
 * Sets: The last day, when it takes several.
 * @param[in] record  a meeting
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_meeting_set_until(sdt_record *record, const char *value);

/**
 * Where. At most 500 bytes.
 * @param[in] record  a meeting
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_meeting_place(const sdt_record *record);

/** Whether it is set: Where. @param[in] record a meeting @return 1 or 0 @since 0.1 */
SDT_API int sdt_meeting_has_place(const sdt_record *record);

/**
 * Sets: Where.
 * @param[in] record  a meeting
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_meeting_set_place(sdt_record *record, const char *value);

/**
 * What became of it. One of: planned, held, cancelled.
 * @param[in] record  a meeting
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_meeting_status(const sdt_record *record);

/**
 * Sets: What became of it.
 * @param[in] record  a meeting
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_meeting_set_status(sdt_record *record, const char *value);

/**
 * Where the notice or the minutes are. At most 2000 bytes.
 * @param[in] record  a meeting
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_meeting_reference(const sdt_record *record);

/** Whether it is set: Where the notice or the minutes are. @param[in] record a meeting @return 1 or 0 @since 0.1 */
SDT_API int sdt_meeting_has_reference(const sdt_record *record);

/**
 * Sets: Where the notice or the minutes are.
 * @param[in] record  a meeting
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_meeting_set_reference(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
