/**
 * @file plan.h
 * Plan (plan): An annual operational plan, or a network's action plan.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_PLAN_H
#define SODERTORN_KINDS_PLAN_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_PLAN 22

/** The programme it makes concrete. @since 0.1 */
#define SDT_PLAN_PROGRAMME 1
/** Whether it is an operational plan or an action plan. @since 0.1 */
#define SDT_PLAN_ROLE 2
/** Whose plan it is. @since 0.1 */
#define SDT_PLAN_BODY 3
/** The municipality whose plan it is; absent for a joint plan. @since 0.1 */
#define SDT_PLAN_MUNICIPALITY 4
/** The year it is for. @since 0.1 */
#define SDT_PLAN_YEAR 5
/** Its title. @since 0.1 */
#define SDT_PLAN_TITLE 6
/** Its budget in kronor. @since 0.1 */
#define SDT_PLAN_BUDGET 7
/** The decision on it. @since 0.1 */
#define SDT_PLAN_DECISION 8
/** The plan of the year before, when its activities were carried over. @since 0.1 */
#define SDT_PLAN_FOLLOWS 9
/** The day the plan's year was closed. @since 0.1 */
#define SDT_PLAN_CLOSED 10
/** The decision to close the plan's year. @since 0.1 */
#define SDT_PLAN_CLOSING 11

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The programme it makes concrete. The key of a programme.
 * @param[in] record  a plan
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_plan_programme(const sdt_record *record);

/**
 * Sets: The programme it makes concrete.
 * @param[in] record  a plan
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_plan_set_programme(sdt_record *record, const char *value);

/**
 * Whether it is an operational plan or an action plan. One of: operational, action.
 * @param[in] record  a plan
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_plan_role(const sdt_record *record);

/**
 * Sets: Whether it is an operational plan or an action plan.
 * @param[in] record  a plan
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_plan_set_role(sdt_record *record, const char *value);

/**
 * Whose plan it is. The key of a body.
 * @param[in] record  a plan
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_plan_body(const sdt_record *record);

/** Whether it is set: Whose plan it is. @param[in] record a plan @return 1 or 0 @since 0.1 */
SDT_API int sdt_plan_has_body(const sdt_record *record);

/**
 * Sets: Whose plan it is.
 * @param[in] record  a plan
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_plan_set_body(sdt_record *record, const char *value);

/**
 * The municipality whose plan it is; absent for a joint plan. The key of a municipality.
 * @param[in] record  a plan
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_plan_municipality(const sdt_record *record);

/** Whether it is set: The municipality whose plan it is; absent for a joint plan. @param[in] record a plan @return 1 or 0 @since 0.1 */
SDT_API int sdt_plan_has_municipality(const sdt_record *record);

/**
 * Sets: The municipality whose plan it is; absent for a joint plan.
 * @param[in] record  a plan
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_plan_set_municipality(sdt_record *record, const char *value);

/**
 * The year it is for. From 1 to 9999.
 * @param[in] record  a plan
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_plan_year(const sdt_record *record);

/** Whether it is set: The year it is for. @param[in] record a plan @return 1 or 0 @since 0.1 */
SDT_API int sdt_plan_has_year(const sdt_record *record);

/**
 * Sets: The year it is for.
 * @param[in] record  a plan
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_plan_set_year(sdt_record *record, int64_t value);

/**
 * Its title. At most 500 bytes.
 * @param[in] record  a plan
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_plan_title(const sdt_record *record);

/**
 * Sets: Its title.
 * @param[in] record  a plan
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_plan_set_title(sdt_record *record, const char *value);

/**
 * Its budget in kronor. From 0 to 1000000000000000.
 * @param[in] record  a plan
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API double sdt_plan_budget(const sdt_record *record);

/** Whether it is set: Its budget in kronor. @param[in] record a plan @return 1 or 0 @since 0.1 */
SDT_API int sdt_plan_has_budget(const sdt_record *record);

/**
 * Sets: Its budget in kronor.
 * @param[in] record  a plan
 * @param[in] value   the value
 * @return as sdt_record_set_number()
 * @since 0.1
 */
SDT_API int sdt_plan_set_budget(sdt_record *record, double value);

/**
 * The decision on it. The key of a decision.
 * @param[in] record  a plan
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_plan_decision(const sdt_record *record);

/** Whether it is set: The decision on it. @param[in] record a plan @return 1 or 0 @since 0.1 */
SDT_API int sdt_plan_has_decision(const sdt_record *record);

/**
 * Sets: The decision on it.
 * @param[in] record  a plan
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_plan_set_decision(sdt_record *record, const char *value);

/**
 * The plan of the year before, when its activities were carried over. The key of a plan.
 * @param[in] record  a plan
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_plan_follows(const sdt_record *record);

/** Whether it is set: The plan of the year before, when its activities were carried over. @param[in] record a plan @return 1 or 0 @since 0.1 */
SDT_API int sdt_plan_has_follows(const sdt_record *record);

/**
 * Sets: The plan of the year before, when its activities were carried over.
 * @param[in] record  a plan
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_plan_set_follows(sdt_record *record, const char *value);

/**
 * The day the plan's year was closed.
 * @param[in] record  a plan
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_plan_closed(const sdt_record *record);

/** Whether it is set: The day the plan's year was closed. @param[in] record a plan @return 1 or 0 @since 0.1 */
SDT_API int sdt_plan_has_closed(const sdt_record *record);

/**
 * The decision to close the plan's year. The key of a decision.
 * @param[in] record  a plan
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_plan_closing(const sdt_record *record);

/** Whether it is set: The decision to close the plan's year. @param[in] record a plan @return 1 or 0 @since 0.1 */
SDT_API int sdt_plan_has_closing(const sdt_record *record);

/**
 * Sets: The decision to close the plan's year.
 * @param[in] record  a plan
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_plan_set_closing(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
