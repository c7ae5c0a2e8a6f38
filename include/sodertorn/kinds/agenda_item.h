/**
 * @file agenda_item.h
 * Agenda item (dagordningspunkt): A line of a meeting's agenda.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_AGENDA_ITEM_H
#define SODERTORN_KINDS_AGENDA_ITEM_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_AGENDA_ITEM 46

/** The meeting. @since 0.1 */
#define SDT_AGENDA_ITEM_MEETING 1
/** Its position on the agenda, from 1. @since 0.1 */
#define SDT_AGENDA_ITEM_POSITION 2
/** What is taken up. @since 0.1 */
#define SDT_AGENDA_ITEM_TITLE 3
/** The joint matter that is taken up. @since 0.1 */
#define SDT_AGENDA_ITEM_MATTER 4
/** What was decided. @since 0.1 */
#define SDT_AGENDA_ITEM_DECISION 5
/** What was said. @since 0.1 */
#define SDT_AGENDA_ITEM_NOTE 6

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The meeting. The key of a meeting.
 * @param[in] record  an agenda item
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_agenda_item_meeting(const sdt_record *record);

/**
 * Sets: The meeting.
 * @param[in] record  an agenda item
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_agenda_item_set_meeting(sdt_record *record, const char *value);

/**
 * Its position on the agenda, from 1. From 0 to 1000000.
 * @param[in] record  an agenda item
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_agenda_item_position(const sdt_record *record);

/** Whether it is set: Its position on the agenda, from 1. @param[in] record an agenda item @return 1 or 0 @since 0.1 */
SDT_API int sdt_agenda_item_has_position(const sdt_record *record);

/**
 * Sets: Its position on the agenda, from 1.
 * @param[in] record  an agenda item
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_agenda_item_set_position(sdt_record *record, int64_t value);

/**
 * What is taken up. At most 500 bytes.
 * @param[in] record  an agenda item
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_agenda_item_title(const sdt_record *record);

/**
 * Sets: What is taken up.
 * @param[in] record  an agenda item
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_agenda_item_set_title(sdt_record *record, const char *value);

/**
 * The joint matter that is taken up. The key of a joint matter.
 * @param[in] record  an agenda item
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_agenda_item_matter(const sdt_record *record);

/** Whether it is set: The joint matter that is taken up. @param[in] record an agenda item @return 1 or 0 @since 0.1 */
SDT_API int sdt_agenda_item_has_matter(const sdt_record *record);

/**
 * Sets: The joint matter that is taken up.
 * @param[in] record  an agenda item
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_agenda_item_set_matter(sdt_record *record, const char *value);

/**
 * What was decided. The key of a decision.
 * @param[in] record  an agenda item
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_agenda_item_decision(const sdt_record *record);

/** Whether it is set: What was decided. @param[in] record an agenda item @return 1 or 0 @since 0.1 */
SDT_API int sdt_agenda_item_has_decision(const sdt_record *record);

/**
 * Sets: What was decided.
 * @param[in] record  an agenda item
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_agenda_item_set_decision(sdt_record *record, const char *value);

/**
 * What was said. At most 20000 bytes, in several lines.
 * @param[in] record  an agenda item
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_agenda_item_note(const sdt_record *record);

/** Whether it is set: What was said. @param[in] record an agenda item @return 1 or 0 @since 0.1 */
SDT_API int sdt_agenda_item_has_note(const sdt_record *record);

/**
 * Sets: What was said.
 * @param[in] record  an agenda item
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_agenda_item_set_note(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
