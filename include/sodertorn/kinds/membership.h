/**
 * @file membership.h
 * Membership (medlemskap): A municipality's time in a cooperation.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_MEMBERSHIP_H
#define SODERTORN_KINDS_MEMBERSHIP_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_MEMBERSHIP 4

/** The cooperation. @since 0.1 */
#define SDT_MEMBERSHIP_COOPERATION 1
/** The member. @since 0.1 */
#define SDT_MEMBERSHIP_MUNICIPALITY 2
/** First day as a member; absent when it was one from the start. @since 0.1 */
#define SDT_MEMBERSHIP_JOINED 3
/** First day no longer a member; absent while it is one. @since 0.1 */
#define SDT_MEMBERSHIP_LEFT 4
/** Its part of the joint costs, in percent. @since 0.1 */
#define SDT_MEMBERSHIP_COST_SHARE 5
/** Its weight when turns are shared out; 1 when absent. @since 0.1 */
#define SDT_MEMBERSHIP_WEIGHT 6

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The cooperation. The key of a cooperation.
 * @param[in] record  a membership
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_membership_cooperation(const sdt_record *record);

/**
 * Sets: The cooperation.
 * @param[in] record  a membership
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_membership_set_cooperation(sdt_record *record, const char *value);

/**
 * The member. The key of a municipality.
 * @param[in] record  a membership
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_membership_municipality(const sdt_record *record);

/**
 * Sets: The member.
 * @param[in] record  a membership
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_membership_set_municipality(sdt_record *record, const char *value);

/**
 * First day as a member; absent when it was one from the start.
 * @param[in] record  a membership
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_membership_joined(const sdt_record *record);

/** Whether it is set: First day as a member; absent when it was one from the start. @param[in] record a membership @return 1 or 0 @since 0.1 */
SDT_API int sdt_membership_has_joined(const sdt_record *record);

/**
 * Sets: First day as a member; absent when it was one from the start.
 * @param[in] record  a membership
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_membership_set_joined(sdt_record *record, const char *value);

/**
 * First day no longer a member; absent while it is one.
 * @param[in] record  a membership
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_membership_left(const sdt_record *record);

/** Whether it is set: First day no longer a member; absent while it is one. @param[in] record a membership @return 1 or 0 @since 0.1 */
SDT_API int sdt_membership_has_left(const sdt_record *record);

/**
 * Sets: First day no longer a member; absent while it is one.
 * @param[in] record  a membership
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_membership_set_left(sdt_record *record, const char *value);

/**
 * Its part of the joint costs, in percent. From 0 to 100.
 * @param[in] record  a membership
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API double sdt_membership_cost_share(const sdt_record *record);

/** Whether it is set: Its part of the joint costs, in percent. @param[in] record a membership @return 1 or 0 @since 0.1 */
SDT_API int sdt_membership_has_cost_share(const sdt_record *record);

/**
 * Sets: Its part of the joint costs, in percent.
 * @param[in] record  a membership
 * @param[in] value   the value
 * @return as sdt_record_set_number()
 * @since 0.1
 */
SDT_API int sdt_membership_set_cost_share(sdt_record *record, double value);

/**
 * Its weight when turns are shared out; 1 when absent. From 1 to 1000000000.
 * @param[in] record  a membership
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_membership_weight(const sdt_record *record);

/** Whether it is set: Its weight when turns are shared out; 1 when absent. @param[in] record a membership @return 1 or 0 @since 0.1 */
SDT_API int sdt_membership_has_weight(const sdt_record *record);

/**
 * Sets: Its weight when turns are shared out; 1 when absent.
 * @param[in] record  a membership
 * @param[in] value   the value
 * @return as sdt_record_set_int()
 * @since 0.1
 */
SDT_API int sdt_membership_set_weight(sdt_record *record, int64_t value);

#ifdef __cplusplus
}
#endif

#endif
