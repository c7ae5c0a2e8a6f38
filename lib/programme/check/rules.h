/*
 * The rules of the check, each with its code, its severity and its sentences. The rules themselves are
 * in the files beside this one, by what they look at.
 */
#ifndef SDT__CHECK_RULES_H
#define SDT__CHECK_RULES_H

#include "messages/messages.h"

/* In the order in which findings of one record are told. */
enum sdt__check_rule {
    SDT__CHECK_RULE_SUB_GOAL_COUNT,
    SDT__CHECK_RULE_NO_GOAL,
    SDT__CHECK_RULE_NO_SUB_GOALS,
    SDT__CHECK_RULE_NOT_FOLLOWED_UP,
    SDT__CHECK_RULE_NO_SUCCESSION,
    SDT__CHECK_RULE_RETITLED,
    SDT__CHECK_RULE_NOT_ADOPTED,
    SDT__CHECK_RULE_EXPIRED,
    SDT__CHECK_RULE_MATTER_OVERDUE,
    SDT__CHECK_RULE_MATTER_REFUSED,
    SDT__CHECK_RULE_MATTER_SUBJECT,
    SDT__CHECK_RULE_AMENDMENT_ELSEWHERE,
    SDT__CHECK_RULE_NO_MEMBER,
    SDT__CHECK_RULE_NO_TEXT,
    SDT__CHECK_RULE_CONTRADICTION,
    SDT__CHECK_RULE_FUTURE,
    SDT__CHECK_RULE_FOCUS_UNLINKED,
    SDT__CHECK_RULE_REGIONAL_UNLINKED,
    SDT__CHECK_RULE_OBJECTIVE_ELSEWHERE,
    SDT__CHECK_RULE_TWO_PLANS,
    SDT__CHECK_RULE_ACTIVITY_LATE,
    SDT__CHECK_RULE_BUDGET_SUM,
    SDT__CHECK_RULE_PLAN_OPEN,
    SDT__CHECK_RULE_PLAN_CLOSED,
    SDT__CHECK_RULE_INDICATOR_INCOMPLETE,
    SDT__CHECK_RULE_NO_OWNER,
    SDT__CHECK_RULE_NO_TARGET,
    SDT__CHECK_RULE_TARGET_FAULT,
    SDT__CHECK_RULE_MIXED_RHYTHM,
    SDT__CHECK_RULE_VALUE_BEFORE,
    SDT__CHECK_RULE_NO_ANALYSIS,
    SDT__CHECK_RULE_SEAT_MISSING,
    SDT__CHECK_RULE_TWO_CHAIRS,
    SDT__CHECK_RULE_MEMBER_TWICE,
    SDT__CHECK_RULE_ENDS_BEFORE,
    SDT__CHECK_RULE_RETENTION,
    SDT__CHECK_RULE_COST_SHARES,
    SDT__CHECK_RULE_MEETING_PLANNED,
    SDT__CHECK_RULE_HOSTS,
    SDT__CHECK_RULE_HOSTS_PAST,
    SDT__CHECK_RULE_STILL_PLANNED,
    SDT__CHECK_RULE_THEME,
    SDT__CHECK_RULE_NO_EFFORT_GOAL,
    SDT__CHECK_RULE_EXCEPTION,
    SDT__CHECK_RULE_COUNT
};

struct sdt__check_rule_text {
    const char *code;          /* for programs; never changes */
    bool note;                 /* what it finds may be as it should be; else something is undone */
    enum sdt__message finding; /* what is so, of one record */
    enum sdt__message rule;    /* as one would wish it to be */
    enum sdt__message advice;  /* what to do */
};

extern const struct sdt__check_rule_text sdt__check_rules[SDT__CHECK_RULE_COUNT];

#endif
