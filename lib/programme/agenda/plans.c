/*
 * Activities, milestones, and answers that are due.
 */
#include "programme/agenda/agenda.h"

#include <sodertorn/kinds.h>
#include <string.h>

/* Whether work on it is over: it was done or stopped, or a later plan goes on with it. */
static bool is_over(struct sdt__record_cache *cache, const sdt_record *activity)
{
    const char *status = sdt_activity_status(activity);

    return strcmp(status, "done") == 0 || strcmp(status, "stopped") == 0 ||
           sdt__record_cache_count(cache, SDT_KIND_ACTIVITY, sdt_activity_carried_from,
                                   activity->key) > 0;
}

/* The plan that an activity stands in: its own action plan, or that of its objective. */
static const sdt_record *plan_of(struct sdt__record_cache *cache, const sdt_record *activity)
{
    const sdt_record *objective = sdt__record_cache_get(cache, SDT_KIND_OBJECTIVE,
                                                        sdt_activity_objective(activity));
    const char *plan = sdt_activity_plan(activity);

    if (!plan && objective)
        plan = sdt_objective_plan(objective);
    return sdt__record_cache_get(cache, SDT_KIND_PLAN, plan);
}

static void add_milestones(struct sdt__agenda *agenda, const sdt_record *activity,
                           struct sdt__agenda_entry *entry)
{
    const bool over = entry->done;
    const sdt_record *milestone;
    size_t at = 0;

    entry->what = SDT__AGENDA_MILESTONE;
    entry->begins = NULL;
    while ((milestone = sdt__record_cache_next(&agenda->cache, SDT_KIND_MILESTONE,
                                               sdt_milestone_activity, activity->key, &at))) {
        const char *const texts[] = {sdt_record_title(milestone), sdt_record_title(activity)};

        entry->record = milestone;
        entry->date = sdt_milestone_due(milestone);
        entry->done = over || sdt_milestone_reached(milestone) != NULL;
        sdt__agenda_add(agenda, entry, SDT__M_AGENDA_MILESTONE, texts, 2);
    }
}

void sdt__agenda_activities(struct sdt__agenda *agenda)
{
    struct sdt__record_cache *cache = &agenda->cache;
    const struct sdt__record_list *activities = sdt__record_cache_list(cache, SDT_KIND_ACTIVITY);

    for (size_t i = 0; i < activities->count; i++) {
        const sdt_record *activity = activities->records[i], *plan = plan_of(cache, activity);
        const char *title = sdt_record_title(activity);
        struct sdt__agenda_entry entry = {
            .what = SDT__AGENDA_ACTIVITY,
            .record = activity,
            .municipality = sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY,
                                                  sdt_activity_municipality(activity)),
            .body = plan ? sdt__record_cache_get(cache, SDT_KIND_BODY, sdt_plan_body(plan)) : NULL,
            .role = sdt_activity_responsible(activity),
            .begins = sdt_activity_starts(activity),
            .date = sdt_activity_ends(activity),
            .waits = true,
            .done = is_over(cache, activity)};

        sdt__agenda_add(agenda, &entry, SDT__M_AGENDA_ACTIVITY, &title, 1);
        add_milestones(agenda, activity, &entry);
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
