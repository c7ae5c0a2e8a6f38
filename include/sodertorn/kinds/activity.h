/**
 * @file activity.h
 * Activity (aktivitet): Something that is done for an objective.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_ACTIVITY_H
#define SODERTORN_KINDS_ACTIVITY_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_ACTIVITY 24

/** The objective. @since 0.1 */
#define SDT_ACTIVITY_OBJECTIVE 1
/** The action plan it stands in, when that is another than the objective's. @since 0.1 */
#define SDT_ACTIVITY_PLAN 2
/** Who does it; absent when all do. @since 0.1 */
#define SDT_ACTIVITY_MUNICIPALITY 3
/** Its position under the objective, from 1. @since 0.1 */
#define SDT_ACTIVITY_POSITION 4
/** What is done. @since 0.1 */
#define SDT_ACTIVITY_TITLE 5
/** The role that is responsible. @since 0.1 */
#define SDT_ACTIVITY_RESPONSIBLE 6
/** Who is responsible, by name; may be absent. @since 0.1 */
#define SDT_ACTIVITY_PERSON 7
/** First day. @since 0.1 */
#define SDT_ACTIVITY_STARTS 8
/** Last day. @since 0.1 */
#define SDT_ACTIVITY_ENDS 9
/** How far it has come. @since 0.1 */
#define SDT_ACTIVITY_STATUS 10
/** How it goes, in words. @since 0.1 */
#define SDT_ACTIVITY_COMMENT 11
/** The day it was done or stopped. @since 0.1 */
#define SDT_ACTIVITY_FINISHED 12
/** The activity of last year's plan that it goes on with. @since 0.1 */
#define SDT_ACTIVITY_CARRIED_FROM 13

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The objective. The key of an objective.
 * @param[in] record  an activity
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_activity_objective(const sdt_record *record);

/**
 * Sets: The objective.
 * @param[in] record  an activity
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_activity_set_objective(sdt_record *record, const char *value);

/**
 * The action plan it stands in, when that is another than the objective's. The key of a plan.
 * @param[in] record  an activity
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_activity_plan(const sdt_record *record);

/** Whether it is set: The action plan it stands in, when that is another than the objective's. @param[in] record an activity @return 1 or 0 @since 0.1 */
SDT_API int sdt_activity_has_plan(const sdt_record *record);

/**
 * Sets: The action plan it stands in, when that is another than the objective's.
 * @param[in] record  an activity
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_activity_set_plan(sdt_record *record, const char *value);

/**
 * Who does it; absent when all do. The key of a municipality.
 * @param[in] record  an activity
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_activity_municipality(const sdt_record *record);

/** Whether it is set: Who does it; absent when all do. @param[in] record an activity @return 1 or 0 @since 0.1 */
SDT_API int sdt_activity_has_municipality(const sdt_record *record);

/**
 * Sets: Who does it; absent when all do.
 * @param[in] record  an activity
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_activity_set_municipality(sdt_record *record, const char *value);

/**
 * Its position under the objective, from 1. From 0 to 1000000.
 * @param[in] record  an activity
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_activity_position(const sdt_record *record);

/** Whether it is set: Its position under the objective, from 1. @param[in] record an activity @return 1 or 0 @since 0.1 */
SDT_API int sdt_activity_has_position(const sdt_record *record);

/**
 * Sets: Its position under the objective, from 1.
 * @param[in] record  an activity
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_activity_set_position(sdt_record *record, int64_t value);

/**
 * What is done. At most 500 bytes.
 * @param[in] record  an activity
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_activity_title(const sdt_record *record);

/**
 * Sets: What is done.
 * @param[in] record  an activity
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_activity_set_title(sdt_record *record, const char *value);

/**
 * The role that is responsible. At most 500 bytes.
 * @param[in] record  an activity
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_activity_responsible(const sdt_record *record);

/** Whether it is set: The role that is responsible. @param[in] record an activity @return 1 or 0 @since 0.1 */
SDT_API int sdt_activity_has_responsible(const sdt_record *record);

/**
 * Sets: The role that is responsible.
 * @param[in] record  an activity
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_activity_set_responsible(sdt_record *record, const char *value);

/**
 * Who is responsible, by name; may be absent. The key of a person.
 * @param[in] record  an activity
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_activity_person(const sdt_record *record);

/** Whether it is set: Who is responsible, by name; may be absent. @param[in] record an activity @return 1 or 0 @since 0.1 */
SDT_API int sdt_activity_has_person(const sdt_record *record);

/**
 * Sets: Who is responsible, by name; may be absent.
 * @param[in] record  an activity
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_activity_set_person(sdt_record *record, const char *value);

/**
 * First day.
 * @param[in] record  an activity
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_activity_starts(const sdt_record *record);

/** Whether it is set: First day. @param[in] record an activity @return 1 or 0 @since 0.1 */
SDT_API int sdt_activity_has_starts(const sdt_record *record);

/**
 * Sets: First day.
 * @param[in] record  an activity
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_activity_set_starts(sdt_record *record, const char *value);

/**
 * Last day.
 * @param[in] record  an activity
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_activity_ends(const sdt_record *record);

/** Whether it is set: Last day. @param[in] record an activity @return 1 or 0 @since 0.1 */
SDT_API int sdt_activity_has_ends(const sdt_record *record);

/**
 * Sets: Last day.
 * @param[in] record  an activity
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_activity_set_ends(sdt_record *record, const char *value);

/**
 * How far it has come. One of: not_started, ongoing, delayed, done, stopped.
 * @param[in] record  an activity
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_activity_status(const sdt_record *record);

/**
 * Sets: How far it has come.
 * @param[in] record  an activity
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_activity_set_status(sdt_record *record, const char *value);

/**
 * How it goes, in words. At most 20000 bytes, in several lines.
 * @param[in] record  an activity
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_activity_comment(const sdt_record *record);

/** Whether it is set: How it goes, in words. @param[in] record an activity @return 1 or 0 @since 0.1 */
SDT_API int sdt_activity_has_comment(const sdt_record *record);

/**
 * Sets: How it goes, in words.
 * @param[in] record  an activity
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_activity_set_comment(sdt_record *record, const char *value);

/**
 * The day it was done or stopped.
 * @param[in] record  an activity
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_activity_finished(const sdt_record *record);

/** Whether it is set: The day it was done or stopped. @param[in] record an activity @return 1 or 0 @since 0.1 */
SDT_API int sdt_activity_has_finished(const sdt_record *record);

/**
 * Sets: The day it was done or stopped.
 * @param[in] record  an activity
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_activity_set_finished(sdt_record *record, const char *value);

/**
 * The activity of last year's plan that it goes on with. The key of an activity.
 * @param[in] record  an activity
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_activity_carried_from(const sdt_record *record);

/** Whether it is set: The activity of last year's plan that it goes on with. @param[in] record an activity @return 1 or 0 @since 0.1 */
SDT_API int sdt_activity_has_carried_from(const sdt_record *record);

/**
 * Sets: The activity of last year's plan that it goes on with.
 * @param[in] record  an activity
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_activity_set_carried_from(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
