/*
 * Closing a plan's year: from then on it, and all that is a part of it, changes only by correction.
 */
#include "core/options.h"
#include "core/period.h"
#include "core/text.h"
#include "plan/outcomes.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/plan.h>
#include <string.h>

enum { BY_DECISION, LEAVING, OPTION_COUNT };

struct closing {
    struct sdt__record_cache cache;
    const char *plan;
    const char *date;
    const char *const *options;
    const char *decision;
    bool leave;
    sdt_table *table;
    int status; /* of what is unfinished */
};

static void refuse_unfinished(struct closing *closing, const sdt_record *activity)
{
    const struct sdt__location location = {.kind = activity->kind->name, .key = activity->key};

    closing->status = sdt__first_failure(closing->status,
                                         sdt__fail_at(closing->cache.session, &location,
                                                      SDT_ERROR_VALUE, SDT__M_PLAN_UNFINISHED,
                                                      sdt_record_title(activity), activity->key));
}

/* Looks at everything that is closed with the plan; what is unfinished must be left knowingly. */
static void judge_activities(struct closing *closing, const sdt_record *plan)
{
    struct sdt__plan_parts objectives = {0}, activities = {0};

    sdt__plan_objectives(&closing->cache, plan, &objectives);
    for (size_t i = 0; i < objectives.count; i++) {
        activities.count = 0;
        sdt__plan_activities(&closing->cache, plan, objectives.records[i], &activities);
        for (size_t j = 0; j < activities.count; j++) {
            const sdt_record *activity = activities.records[j];
            const sdt_record *later = sdt__plan_carried_to(&closing->cache, activity);
            const enum sdt__plan_outcome outcome = sdt__plan_outcome_of(&closing->cache, activity);

            if (outcome == SDT__PLAN_STAYS && !closing->leave)
                refuse_unfinished(closing, activity);
            sdt__plan_outcomes_add(closing->table, activity, outcome, later ? later->key : NULL);
        }
    }
    sdt__plan_parts_free(&closing->cache, &activities);
    sdt__plan_parts_free(&closing->cache, &objectives);
    sdt__record_cache_fail(&closing->cache, closing->status);
}

/* That the plan is open, that its year is over by the day, and that the day has come. */
static int check_plan(const struct closing *closing, const sdt_record *plan)
{
    sdt_session *session = closing->cache.session;
    const char *title = sdt_record_title(plan), *today = closing->cache.today;
    char last[11], earliest[11];

    if (sdt_plan_closed(plan))
        return sdt__fail(session, SDT_ERROR_EXISTS, SDT__M_PLAN_CLOSED_ALREADY, title,
                         sdt_plan_closed(plan));
    sdt__date_year_end((int)sdt_plan_year(plan), last);
    sdt__date_year_begin((int)sdt_plan_year(plan) + 1, earliest);
    if (strcmp(closing->date, last) <= 0)
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_PLAN_CLOSED_EARLY, title, closing->date,
                         earliest);
    if (strcmp(closing->date, today) > 0)
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_PLAN_CLOSED_AHEAD, title, closing->date,
                         today);
    return SDT_OK;
}

static int seal(const struct closing *closing, sdt_record *plan)
{
    int status = sdt__record_own_text(plan, SDT_PLAN_CLOSED, closing->date);

    if (status == SDT_OK && closing->decision)
        status = sdt__record_own_text(plan, SDT_PLAN_CLOSING, closing->decision);
    return status == SDT_OK ? sdt__store_put(plan->session, plan, false) : status;
}

static int read_options(sdt_session *session, struct closing *closing)
{
    static const struct sdt__option known[] = {
        {"decision", BY_DECISION}, {"leave", LEAVING}, {NULL, 0}};
    const char *texts[OPTION_COUNT] = {NULL};
    int status = sdt__options_read(session, closing->options, known, texts);

    closing->decision = texts[BY_DECISION];
    return status == SDT_OK ? sdt__options_switch(session, "leave", texts[LEAVING], &closing->leave)
                            : status;
}

static int close_plan(sdt_session *session, const void *asked, sdt_table **out)
{
    struct closing closing = *(const struct closing *)asked;
    sdt_record *plan = NULL;
    int status;

    sdt__record_cache_init(&closing.cache, session);
    status = closing.cache.status;
    if (status == SDT_OK)
        status = read_options(session, &closing);
    if (status == SDT_OK)
        status = sdt__store_get(session, SDT_KIND_PLAN, closing.plan, &plan);
    if (status == SDT_OK)
        status = check_plan(&closing, plan);
    closing.table = sdt__plan_outcomes_new(session);
    if (status == SDT_OK) {
        judge_activities(&closing, plan);
        status = closing.cache.status;
    }
    if (status == SDT_OK)
        status = seal(&closing, plan);
    sdt_record_free(plan);
    sdt__record_cache_free(&closing.cache);
    return sdt__table_finish(closing.table, status, out);
}

int sdt_plan_close(sdt_session *session, const char *plan, const char *date,
                   const char *const *options, sdt_table **out)
{
    SDT__GUARD(session);
    const struct closing asked = {.plan = plan, .date = date, .options = options};
    int status;

    if (out)
        *out = NULL;
    status = sdt__verb_begin(session, "plan", plan, "date", date);
    if (status == SDT_OK)
        status = sdt__verb_date(session, "date: ", date);
    return status == SDT_OK ? sdt__verb_write(session, "close", close_plan, &asked, out) : status;
}
