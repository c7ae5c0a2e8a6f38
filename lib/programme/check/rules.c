/*
 * The rules of the check; see rules.h.
 */
#include "programme/check/rules.h"

enum { WARNING = false, NOTE = true };

#define RULE(id, code, severity)                                                                   \
    [SDT__CHECK_RULE_##id] = {code, severity, SDT__M_CHECK_##id, SDT__M_CHECK_##id##_RULE,         \
                              SDT__M_CHECK_##id##_ADVICE}

const struct sdt__check_rule_text sdt__check_rules[SDT__CHECK_RULE_COUNT] = {
    RULE(SUB_GOAL_COUNT, "sub_goal_count", WARNING),
    RULE(NO_GOAL, "focus_area_without_goal", WARNING),
    RULE(NO_SUB_GOALS, "goal_without_sub_goals", WARNING),
    RULE(NOT_FOLLOWED_UP, "sub_goal_not_followed", WARNING),
    RULE(NO_SUCCESSION, "sub_goal_without_successor", NOTE),
    RULE(RETITLED, "retitled_without_amendment", WARNING),
    RULE(NOT_ADOPTED, "programme_not_adopted", WARNING),
    RULE(EXPIRED, "programme_over", WARNING),
    RULE(MATTER_OVERDUE, "matter_overdue", WARNING),
    RULE(MATTER_REFUSED, "matter_refused", WARNING),
    RULE(MATTER_SUBJECT, "matter_of_other_subject", WARNING),
    RULE(AMENDMENT_ELSEWHERE, "amendment_of_other_programme", WARNING),
    RULE(NO_MEMBER, "decision_of_no_member", WARNING),
    RULE(NO_TEXT, "addition_without_text", WARNING),
    RULE(CONTRADICTION, "contradicting_decisions", WARNING),
    RULE(FUTURE, "decision_in_future", WARNING),
    RULE(FOCUS_UNLINKED, "focus_area_unlinked", NOTE),
    RULE(REGIONAL_UNLINKED, "regional_goal_unlinked", NOTE),
    RULE(OBJECTIVE_ELSEWHERE, "objective_of_other_programme", WARNING),
    RULE(TWO_PLANS, "activity_in_two_plans", WARNING),
    RULE(ACTIVITY_LATE, "activity_late", WARNING),
    RULE(BUDGET_SUM, "budget_sum", WARNING),
    RULE(PLAN_OPEN, "plan_not_closed", NOTE),
    RULE(PLAN_CLOSED, "plan_closed_out_of_time", WARNING),
    RULE(INDICATOR_INCOMPLETE, "indicator_incomplete", WARNING),
    RULE(NO_OWNER, "target_without_owner", WARNING),
    RULE(NO_TARGET, "measure_without_target", WARNING),
    RULE(TARGET_FAULT, "target_never_assessed", WARNING),
    RULE(MIXED_RHYTHM, "mixed_rhythm", NOTE),
    RULE(VALUE_BEFORE, "value_before_formed", WARNING),
    RULE(NO_ANALYSIS, "comparison_without_analysis", NOTE),
    RULE(SEAT_MISSING, "seat_missing", WARNING),
    RULE(TWO_CHAIRS, "two_chairs", WARNING),
    RULE(MEMBER_TWICE, "member_twice", WARNING),
    RULE(ENDS_BEFORE, "ends_before_it_begins", WARNING),
    RULE(RETENTION, "person_past_retention", WARNING),
    RULE(COST_SHARES, "cost_shares", WARNING),
    RULE(MEETING_PLANNED, "meeting_still_planned", WARNING),
    RULE(HOSTS, "host_count", WARNING),
    RULE(HOSTS_PAST, "host_count_past", NOTE),
    RULE(STILL_PLANNED, "edition_still_planned", WARNING),
    RULE(THEME, "theme_not_decided", NOTE),
    RULE(NO_EFFORT_GOAL, "effort_without_goal", WARNING),
    RULE(EXCEPTION, "exception_of_no_rule", WARNING),
};
