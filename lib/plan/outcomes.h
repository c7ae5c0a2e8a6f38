/*
 * What becomes of each part of a plan when it is carried over or closed, as rows.
 */
#ifndef SDT__PLAN_OUTCOMES_H
#define SDT__PLAN_OUTCOMES_H

#include "plan/plan.h"
#include "record/table.h"

enum sdt__plan_outcome {
    SDT__PLAN_NEWLY,   /* carried over now */
    SDT__PLAN_ALREADY, /* carried over before */
    SDT__PLAN_WAS_DONE,
    SDT__PLAN_WAS_STOPPED,
    SDT__PLAN_ELSEWHERE,     /* stands in another plan, which has its own carry-over */
    SDT__PLAN_NO_LATER_PLAN, /* no plan follows that of its objective */
    SDT__PLAN_NO_LATER_GOAL, /* what it serves has no one successor in the later programme */
    SDT__PLAN_STAYS,         /* unfinished in a plan that is closed */
    SDT__PLAN_OUTCOME_COUNT
};

sdt_table *sdt__plan_outcomes_new(sdt_session *session);

/* A row; `to` is the key of the record that goes on with it, NULL for none. */
void sdt__plan_outcomes_add(sdt_table *table, const sdt_record *part,
                            enum sdt__plan_outcome outcome, const char *to);

/* What an activity that nothing is done with comes to; SDT__PLAN_STAYS when it is unfinished. */
enum sdt__plan_outcome sdt__plan_outcome_of(struct sdt__record_cache *cache,
                                            const sdt_record *activity);

#endif
