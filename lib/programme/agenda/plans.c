/*
 * Activities, milestones, and answers that are due.
 */
#include "plan/plan.h"
#include "programme/agenda/agenda.h"

#include <sodertorn/kinds.h>
#include <string.h>

/* Whether an activity lives on in a later plan, and is told of there. */
static bool lives_on(struct sdt__agenda *agenda, const sdt_record *activity,
                     enum sdt__plan_state state)
{
    return state == SDT__PLAN_CARRIED ||
           (state == SDT__PLAN_LEFT && sdt__plan_carried_to(&agenda->cache, activity));
}

/* Who goes on with it: the network that its objective names, or the body whose plan it is. */
static const sdt_record *body_of(struct sdt__record_cache *cache, const sdt_record *activity)
{
    const sdt_record *objective = sdt__record_cache_get(cache, SDT_KIND_OBJECTIVE,
                                                        sdt_activity_objective(activity));
    const sdt_record *plan = sdt__plan_of_activity(cache, activity);
    const char *body = objective ? sdt_objective_responsible(objective) : NULL;

    if (!body && plan)
        body = sdt_plan_body(plan);
    return sdt__record_cache_get(cache, SDT_KIND_BODY, body);
}

/* Of an activity that lives on, only those that were reached are its own. */
static void add_milestones(struct sdt__agenda *agenda, const sdt_record *activity,
                           enum sdt__plan_state state, struct sdt__agenda_entry *entry)
{
    const bool only_reached = lives_on(agenda, activity, state);
    const sdt_record *milestone;
    size_t at = 0;

    entry->what = SDT__AGENDA_MILESTONE;
    entry->begins = NULL;
    entry->year = 0;
    while ((milestone = sdt__record_cache_next(&agenda->cache, SDT_KIND_MILESTONE,
                                               sdt_milestone_activity, activity->key, &at))) {
        const char *const texts[] = {sdt_record_title(milestone), sdt_record_title(activity)};

        if (only_reached && !sdt_milestone_reached(milestone))
            continue;
        entry->record = milestone;
        entry->date = sdt_milestone_due(milestone);
        entry->done = !sdt__plan_is_unfinished(state) ||
                      !sdt__plan_is_unfinished(
                          sdt__plan_milestone_state(milestone, state, agenda->day));
        sdt__agenda_add(agenda, entry, SDT__M_AGENDA_MILESTONE, texts, 2);
    }
}

void sdt__agenda_activities(struct sdt__agenda *agenda)
{
    struct sdt__record_cache *cache = &agenda->cache;
    const struct sdt__record_list *activities = sdt__record_cache_list(cache, SDT_KIND_ACTIVITY);

    for (size_t i = 0; i < activities->count; i++) {
        const sdt_record *activity = activities->records[i];
        const sdt_record *plan = sdt__plan_of_activity(cache, activity);
        const enum sdt__plan_state state = sdt__plan_activity_state(cache, activity, agenda->day);
        const char *title = sdt_record_title(activity);
        struct sdt__agenda_entry entry = {
            .what = SDT__AGENDA_ACTIVITY,
            .record = activity,
            .municipality = sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY,
                                                  sdt_activity_municipality(activity)),
            .body = body_of(cache, activity),
            .role = sdt_activity_responsible(activity),
            .begins = sdt_activity_starts(activity),
            .date = sdt_activity_ends(activity),
            .waits = true,
            .done = !sdt__plan_is_unfinished(state)};

        if (state == SDT__PLAN_COMING)
            continue; /* the one that it goes on with is told of */
        if (!entry.date && plan)
            entry.year = sdt_plan_year(plan);
        if (!lives_on(agenda, activity, state))
            sdt__agenda_add(agenda, &entry, SDT__M_AGENDA_ACTIVITY, &title, 1);
        add_milestones(agenda, activity, state, &entry);
    }
}

void sdt__agenda_efforts(struct sdt__agenda *agenda)
{
    struct sdt__record_cache *cache = &agenda->cache;
    const struct sdt__record_list *efforts = sdt__record_cache_list(cache, SDT_KIND_EFFORT);

    for (size_t i = 0; i < efforts->count; i++) {
        const sdt_record *effort = efforts->records[i];
        const char *title = sdt_record_title(effort);
        const struct sdt__agenda_entry entry = {
            .what = SDT__AGENDA_ANSWER,
            .record = effort,
            .municipality = sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY,
                                                  sdt_effort_municipality(effort)),
            .date = sdt_effort_deadline(effort),
            .waits = true,
            .done = sdt_effort_date(effort) && strcmp(sdt_effort_date(effort), agenda->day) <= 0};

        if (entry.date)
            sdt__agenda_add(agenda, &entry, SDT__M_AGENDA_ANSWER, &title, 1);
    }
}
