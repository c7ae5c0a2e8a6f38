/**
 * @file objective.h
 * Objective (verksamhetsmål): What a plan wants to reach for a sub-goal.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_OBJECTIVE_H
#define SODERTORN_KINDS_OBJECTIVE_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_OBJECTIVE 23

/** The plan. @since 0.1 */
#define SDT_OBJECTIVE_PLAN 1
/** The sub-goal it makes concrete. @since 0.1 */
#define SDT_OBJECTIVE_SUB_GOAL 2
/** Whose objective it is; absent when it is everyone's. @since 0.1 */
#define SDT_OBJECTIVE_MUNICIPALITY 3
/** Its position in the plan, from 1. @since 0.1 */
#define SDT_OBJECTIVE_POSITION 4
/** Its words. @since 0.1 */
#define SDT_OBJECTIVE_TITLE 5
/** The body that answers for it. @since 0.1 */
#define SDT_OBJECTIVE_RESPONSIBLE 6
/** Its weight under its sub-goal; 1 when absent. @since 0.1 */
#define SDT_OBJECTIVE_WEIGHT 7
/** The goal, when it is for no sub-goal. @since 0.1 */
#define SDT_OBJECTIVE_GOAL 8
/** The focus area, when it is for the whole of it. @since 0.1 */
#define SDT_OBJECTIVE_FOCUS_AREA 9
/** The area, when it is for the whole of it. @since 0.1 */
#define SDT_OBJECTIVE_AREA 10
/** The programme, when it is for the whole of it. @since 0.1 */
#define SDT_OBJECTIVE_PROGRAMME 11

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The plan. The key of a plan.
 * @param[in] record  an objective
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_objective_plan(const sdt_record *record);

/**
 * Sets: The plan.
 * @param[in] record  an objective
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_objective_set_plan(sdt_record *record, const char *value);

/**
 * The sub-goal it makes concrete. The key of a sub-goal.
 * @param[in] record  an objective
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_objective_sub_goal(const sdt_record *record);

/** Whether it is set: The sub-goal it makes concrete. @param[in] record an objective @return 1 or 0 @since 0.1 */
SDT_API int sdt_objective_has_sub_goal(const sdt_record *record);

/**
 * Sets: The sub-goal it makes concrete.
 * @param[in] record  an objective
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_objective_set_sub_goal(sdt_record *record, const char *value);

/**
 * Whose objective it is; absent when it is everyone's. The key of a municipality.
 * @param[in] record  an objective
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_objective_municipality(const sdt_record *record);

/** Whether it is set: Whose objective it is; absent when it is everyone's. @param[in] record an objective @return 1 or 0 @since 0.1 */
SDT_API int sdt_objective_has_municipality(const sdt_record *record);

/**
 * Sets: Whose objective it is; absent when it is everyone's.
 * @param[in] record  an objective
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_objective_set_municipality(sdt_record *record, const char *value);

/**
 * Its position in the plan, from 1. From 0 to 1000000.
 * @param[in] record  an objective
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_objective_position(const sdt_record *record);

/** Whether it is set: Its position in the plan, from 1. @param[in] record an objective @return 1 or 0 @since 0.1 */
SDT_API int sdt_objective_has_position(const sdt_record *record);

/**
 * Sets: Its position in the plan, from 1.
 * @param[in] record  an objective
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_objective_set_position(sdt_record *record, int64_t value);

/**
 * Its words. At most 500 bytes.
 * @param[in] record  an objective
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_objective_title(const sdt_record *record);

/**
 * Sets: Its words.
 * @param[in] record  an objective
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_objective_set_title(sdt_record *record, const char *value);

/**
 * The body that answers for it. The key of a body.
 * @param[in] record  an objective
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_objective_responsible(const sdt_record *record);

/** Whether it is set: The body that answers for it. @param[in] record an objective @return 1 or 0 @since 0.1 */
SDT_API int sdt_objective_has_responsible(const sdt_record *record);

/**
 * Sets: The body that answers for it.
 * @param[in] record  an objective
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_objective_set_responsible(sdt_record *record, const char *value);

/**
 * Its weight under its sub-goal; 1 when absent. From 0 to 1000000.
 * @param[in] record  an objective
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API double sdt_objective_weight(const sdt_record *record);

/** Whether it is set: Its weight under its sub-goal; 1 when absent. @param[in] record an objective @return 1 or 0 @since 0.1 */
SDT_API int sdt_objective_has_weight(const sdt_record *record);

/**
 * Sets: Its weight under its sub-goal; 1 when absent.
 * @param[in] record  an objective
 * @param[in] value   the value
 * @return as sdt_record_set_number()
 * @since 0.1
 */
SDT_API int sdt_objective_set_weight(sdt_record *record, double value);

/**
 * The goal, when it is for no sub-goal. The key of a goal.
 * @param[in] record  an objective
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_objective_goal(const sdt_record *record);

/** Whether it is set: The goal, when it is for no sub-goal. @param[in] record an objective @return 1 or 0 @since 0.1 */
SDT_API int sdt_objective_has_goal(const sdt_record *record);

/**
 * Sets: The goal, when it is for no sub-goal.
 * @param[in] record  an objective
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_objective_set_goal(sdt_record *record, const char *value);

/**
 * The focus area, when it is for the whole of it. The key of a focus area.
 * @param[in] record  an objective
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_objective_focus_area(const sdt_record *record);

/** Whether it is set: The focus area, when it is for the whole of it. @param[in] record an objective @return 1 or 0 @since 0.1 */
SDT_API int sdt_objective_has_focus_area(const sdt_record *record);

/**
 * Sets: The focus area, when it is for the whole of it.
 * @param[in] record  an objective
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_objective_set_focus_area(sdt_record *record, const char *value);

/**
 * The area, when it is for the whole of it. The key of an area.
 * @param[in] record  an objective
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_objective_area(const sdt_record *record);

/** Whether it is set: The area, when it is for the whole of it. @param[in] record an objective @return 1 or 0 @since 0.1 */
SDT_API int sdt_objective_has_area(const sdt_record *record);

/**
 * Sets: The area, when it is for the whole of it.
 * @param[in] record  an objective
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_objective_set_area(sdt_record *record, const char *value);

/**
 * The programme, when it is for the whole of it. The key of a programme.
 * @param[in] record  an objective
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_objective_programme(const sdt_record *record);

/** Whether it is set: The programme, when it is for the whole of it. @param[in] record an objective @return 1 or 0 @since 0.1 */
SDT_API int sdt_objective_has_programme(const sdt_record *record);

/**
 * Sets: The programme, when it is for the whole of it.
 * @param[in] record  an objective
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_objective_set_programme(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
