/*
 * The table of what became of the parts of a plan; see outcomes.h.
 */
#include "plan/outcomes.h"

#include "core/text.h"
#include "layouts.h"

#include <sodertorn/kinds.h>

enum { KIND, KEY, TITLE, OUTCOME, TO, REASON };

static const struct sdt__column columns[] = {
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "postens titel", "title of the record"},
    [OUTCOME] = {"outcome", SDT_TYPE_TEXT, "vad det blev av den", "what became of it"},
    [TO] = {"to", SDT_TYPE_TEXT, "posten som för den vidare", "the record that goes on with it"},
    [REASON] = {"reason", SDT_TYPE_TEXT, "det i ord, med skälet", "that in words, with the reason"},
};

const struct sdt__table_layout sdt__layout_plan_outcomes = SDT__TABLE_LAYOUT("plan_outcomes",
                                                                             columns);

static const struct {
    const char *name;
    enum sdt__message message;
} outcomes[SDT__PLAN_OUTCOME_COUNT] = {
    [SDT__PLAN_NEWLY] = {"carried", SDT__M_PLAN_NEWLY},
    [SDT__PLAN_ALREADY] = {"already", SDT__M_PLAN_ALREADY},
    [SDT__PLAN_WAS_DONE] = {"done", SDT__M_PLAN_WAS_DONE},
    [SDT__PLAN_WAS_STOPPED] = {"stopped", SDT__M_PLAN_WAS_STOPPED},
    [SDT__PLAN_ELSEWHERE] = {"other_plan", SDT__M_PLAN_ELSEWHERE},
    [SDT__PLAN_NO_LATER_PLAN] = {"no_later_plan", SDT__M_PLAN_NO_LATER_PLAN},
    [SDT__PLAN_NO_LATER_GOAL] = {"no_later_goal", SDT__M_PLAN_NO_LATER_GOAL},
    [SDT__PLAN_STAYS] = {"left", SDT__M_PLAN_STAYS},
};

sdt_table *sdt__plan_outcomes_new(sdt_session *session)
{
    return sdt__table_new(session, &sdt__layout_plan_outcomes);
}

void sdt__plan_outcomes_add(sdt_table *table, const sdt_record *part,
                            enum sdt__plan_outcome outcome, const char *to)
{
    sdt__table_row(table);
    sdt__table_set_text(table, KIND, part->kind->name);
    sdt__table_set_named(table, KEY, part);
    sdt__table_set_text(table, OUTCOME, outcomes[outcome].name);
    sdt__table_set_text(table, TO, to);
    sdt__table_set_message(table, REASON, outcomes[outcome].message);
}

enum sdt__plan_outcome sdt__plan_outcome_of(struct sdt__record_cache *cache,
                                            const sdt_record *activity)
{
    if (sdt__text_equal(sdt_activity_status(activity), "done"))
        return SDT__PLAN_WAS_DONE;
    if (sdt__text_equal(sdt_activity_status(activity), "stopped"))
        return SDT__PLAN_WAS_STOPPED;
    return sdt__plan_carried_to(cache, activity) ? SDT__PLAN_ALREADY : SDT__PLAN_STAYS;
}
