/*
 * Which rules of the check are provoked where: between them test_check.c and test_check_rules.c make each
 * rule speak in a cooperation where it was silent before. Each program holds that it has provoked those of
 * its list, and test_check_rules.c that the lists are all the rules there are; so a new rule fails until
 * it has a case.
 */
#ifndef TESTS_PROGRAMME_PROVOKED_H
#define TESTS_PROGRAMME_PROVOKED_H

#include "support/support.h"

#include <string.h>

enum { MOST_RULES = 200 };

/* Rules by their codes. */
struct codes {
    const char *codes[MOST_RULES];
    size_t count;
};

static inline bool has_code(const struct codes *list, const char *code)
{
    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->codes[i], code) == 0)
            return true;
    return false;
}

/* Notes that a rule has spoken; `code` lives as long as the program. */
static inline void note_code(struct codes *list, const char *code)
{
    if (!has_code(list, code)) {
        assert_true(list->count < MOST_RULES);
        list->codes[list->count++] = code;
    }
}

/* That two lists have the same rules. */
static inline void assert_same_codes(const struct codes *said, const struct codes *spoken)
{
    for (size_t i = 0; i < said->count; i++)
        if (!has_code(spoken, said->codes[i]))
            fail_msg("%s is said to be provoked, and was not", said->codes[i]);
    for (size_t i = 0; i < spoken->count; i++)
        if (!has_code(said, spoken->codes[i]))
            fail_msg("%s was provoked, and stands in no list", spoken->codes[i]);
}

static const struct codes provoked_in_check = {.codes = {"sub_goal_count",
                                                         "focus_area_without_goal",
                                                         "goal_without_sub_goals",
                                                         "sub_goal_not_followed",
                                                         "programme_not_adopted",
                                                         "programme_over",
                                                         "regional_goal_unlinked",
                                                         "focus_area_unlinked",
                                                         "indicator_incomplete",
                                                         "comparison_without_analysis",
                                                         "target_without_owner",
                                                         "measure_without_target",
                                                         "target_never_assessed",
                                                         "mixed_rhythm",
                                                         "seat_missing",
                                                         "person_past_retention",
                                                         "host_count",
                                                         "host_count_past",
                                                         "edition_still_planned",
                                                         "theme_not_decided",
                                                         "effort_without_goal",
                                                         "cost_shares"},
                                               .count = 22};

static const struct codes provoked_in_rules = {.codes = {"activity_late",
                                                         "budget_sum",
                                                         "plan_not_closed",
                                                         "plan_closed_out_of_time",
                                                         "objective_of_other_programme",
                                                         "matter_overdue",
                                                         "matter_refused",
                                                         "matter_of_other_subject",
                                                         "amendment_of_other_programme",
                                                         "decision_of_no_member",
                                                         "addition_without_text",
                                                         "contradicting_decisions",
                                                         "decision_in_future",
                                                         "activity_in_two_plans",
                                                         "sub_goal_not_followed",
                                                         "meeting_still_planned",
                                                         "two_chairs",
                                                         "member_twice",
                                                         "ends_before_it_begins",
                                                         "value_before_formed",
                                                         "theme_not_decided",
                                                         "retitled_without_amendment",
                                                         "sub_goal_without_successor",
                                                         "exception_of_no_rule"},
                                               .count = 24};

#endif
