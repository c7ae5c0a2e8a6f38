/**
 * @file decision.h
 * Decision (beslut): What a body decided on a day.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_DECISION_H
#define SODERTORN_KINDS_DECISION_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_DECISION 11

/** Who decided. @since 0.1 */
#define SDT_DECISION_BODY 1
/** The municipality whose body it is; absent for a joint body. @since 0.1 */
#define SDT_DECISION_MUNICIPALITY 2
/** The day. @since 0.1 */
#define SDT_DECISION_DATE 3
/** Paragraph of the minutes. @since 0.1 */
#define SDT_DECISION_PARAGRAPH 4
/** What the matter was. @since 0.1 */
#define SDT_DECISION_TITLE 5
/** What came of it. @since 0.1 */
#define SDT_DECISION_OUTCOME 6
/** Where the minutes are: diary number or address. @since 0.1 */
#define SDT_DECISION_REFERENCE 7
/** Anything else worth knowing. @since 0.1 */
#define SDT_DECISION_NOTE 8
/** The meeting at which it was taken. @since 0.1 */
#define SDT_DECISION_MEETING 9

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Who decided. The key of a body.
 * @param[in] record  a decision
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_decision_body(const sdt_record *record);

/**
 * Sets: Who decided.
 * @param[in] record  a decision
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_decision_set_body(sdt_record *record, const char *value);

/**
 * The municipality whose body it is; absent for a joint body. The key of a municipality.
 * @param[in] record  a decision
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_decision_municipality(const sdt_record *record);

/** Whether it is set: The municipality whose body it is; absent for a joint body. @param[in] record a decision @return 1 or 0 @since 0.1 */
SDT_API int sdt_decision_has_municipality(const sdt_record *record);

/**
 * Sets: The municipality whose body it is; absent for a joint body.
 * @param[in] record  a decision
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_decision_set_municipality(sdt_record *record, const char *value);

/**
 * The day.
 * @param[in] record  a decision
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_decision_date(const sdt_record *record);

/**
 * Sets: The day.
 * @param[in] record  a decision
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_decision_set_date(sdt_record *record, const char *value);

/**
 * Paragraph of the minutes. At most 200 bytes.
 * @param[in] record  a decision
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_decision_paragraph(const sdt_record *record);

/** Whether it is set: Paragraph of the minutes. @param[in] record a decision @return 1 or 0 @since 0.1 */
SDT_API int sdt_decision_has_paragraph(const sdt_record *record);

/**
 * Sets: Paragraph of the minutes.
 * @param[in] record  a decision
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_decision_set_paragraph(sdt_record *record, const char *value);

/**
 * What the matter was. At most 500 bytes.
 * @param[in] record  a decision
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_decision_title(const sdt_record *record);

/**
 * Sets: What the matter was.
 * @param[in] record  a decision
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_decision_set_title(sdt_record *record, const char *value);

/**
 * What came of it. One of: approved, rejected, referred_back, noted, amended.
 * @param[in] record  a decision
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_decision_outcome(const sdt_record *record);

/**
 * Sets: What came of it.
 * @param[in] record  a decision
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_decision_set_outcome(sdt_record *record, const char *value);

/**
 * Where the minutes are: diary number or address. At most 2000 bytes.
 * @param[in] record  a decision
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_decision_reference(const sdt_record *record);

/** Whether it is set: Where the minutes are: diary number or address. @param[in] record a decision @return 1 or 0 @since 0.1 */
SDT_API int sdt_decision_has_reference(const sdt_record *record);

/**
 * Sets: Where the minutes are: diary number or address.
 * @param[in] record  a decision
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_decision_set_reference(sdt_record *record, const char *value);

/**
 * Anything else worth knowing. At most 20000 bytes, in several lines.
 * @param[in] record  a decision
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_decision_note(const sdt_record *record);

/** Whether it is set: Anything else worth knowing. @param[in] record a decision @return 1 or 0 @since 0.1 */
SDT_API int sdt_decision_has_note(const sdt_record *record);

/**
 * Sets: Anything else worth knowing.
 * @param[in] record  a decision
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_decision_set_note(sdt_record *record, const char *value);

/**
 * The meeting at which it was taken. The key of a meeting.
 * @param[in] record  a decision
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_decision_meeting(const sdt_record *record);

/** Whether it is set: The meeting at which it was taken. @param[in] record a decision @return 1 or 0 @since 0.1 */
SDT_API int sdt_decision_has_meeting(const sdt_record *record);

/**
 * Sets: The meeting at which it was taken.
 * @param[in] record  a decision
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_decision_set_meeting(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
