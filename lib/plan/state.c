/*
 * How far a part of a plan had come on a day; see plan.h. What a record says is what is known today, so
 * only the days that it names can be asked about: what was done on a later day was not done yet.
 */
#include "core/period.h"
#include "core/text.h"
#include "plan/plan.h"

#include <sodertorn/kinds.h>
#include <string.h>

static const char *const names[SDT__PLAN_STATE_COUNT] = {
    [SDT__PLAN_NOT_STARTED] = "not_started",
    [SDT__PLAN_ONGOING] = "ongoing",
    [SDT__PLAN_DELAYED] = "delayed",
    [SDT__PLAN_LATE] = "late",
    [SDT__PLAN_DONE] = "done",
    [SDT__PLAN_DONE_LATE] = "done_late",
    [SDT__PLAN_STOPPED] = "stopped",
    [SDT__PLAN_CARRIED] = "carried",
    [SDT__PLAN_LEFT] = "left",
    [SDT__PLAN_COMING] = "coming",
};

const char *sdt__plan_state_name(enum sdt__plan_state state)
{
    return names[state];
}

bool sdt__plan_is_unfinished(enum sdt__plan_state state)
{
    return state <= SDT__PLAN_LATE || state == SDT__PLAN_COMING;
}

static bool is_before(const char *date, const char *day)
{
    return date && strcmp(date, day) < 0;
}

const char *sdt__plan_last_day(struct sdt__record_cache *cache, const sdt_record *activity,
                               char room[11])
{
    const sdt_record *plan = sdt__plan_of_activity(cache, activity);

    if (sdt_activity_ends(activity) || !plan)
        return sdt_activity_ends(activity);
    sdt__date_year_end((int)sdt_plan_year(plan), room);
    return room;
}

/* Whether the plan that goes on with an activity had begun on a day. */
static bool goes_on(struct sdt__record_cache *cache, const sdt_record *activity, const char *day)
{
    const sdt_record *later = sdt__plan_carried_to(cache, activity);
    const sdt_record *plan = later ? sdt__plan_of_activity(cache, later) : NULL;

    return plan && sdt_plan_year(plan) * 12 < sdt__date_month(day);
}

static bool was_closed(const sdt_record *plan, const char *day)
{
    return plan && sdt_plan_closed(plan) && !is_before(day, sdt_plan_closed(plan));
}

/* Whether an activity can change no more: its plan was closed, or the plan of its objective. */
static bool is_sealed(struct sdt__record_cache *cache, const sdt_record *activity, const char *day)
{
    const sdt_record *objective = sdt__record_cache_get(cache, SDT_KIND_OBJECTIVE,
                                                        sdt_activity_objective(activity));

    return was_closed(sdt__plan_of_activity(cache, activity), day) ||
           (objective &&
            was_closed(sdt__record_cache_get(cache, SDT_KIND_PLAN, sdt_objective_plan(objective)),
                       day));
}

/* Of one that is done or stopped on the day. */
static enum sdt__plan_state ended_state(const sdt_record *activity)
{
    if (sdt__text_equal(sdt_activity_status(activity), "stopped"))
        return SDT__PLAN_STOPPED;
    return sdt_activity_finished(activity) &&
                   is_before(sdt_activity_ends(activity), sdt_activity_finished(activity))
               ? SDT__PLAN_DONE_LATE
               : SDT__PLAN_DONE;
}

/* What the status says of one that has not ended on the day. */
static enum sdt__plan_state open_state(const sdt_record *activity)
{
    const char *status = sdt_activity_status(activity);

    if (sdt__text_equal(status, "not_started"))
        return SDT__PLAN_NOT_STARTED;
    return sdt__text_equal(status, "delayed") ? SDT__PLAN_DELAYED : SDT__PLAN_ONGOING;
}

/* How far an activity had come, whatever it goes on with. */
static enum sdt__plan_state own_state(struct sdt__record_cache *cache, const sdt_record *activity,
                                      const char *day)
{
    const char *status = sdt_activity_status(activity), *finished = sdt_activity_finished(activity);
    char room[11];

    if ((sdt__text_equal(status, "done") || sdt__text_equal(status, "stopped")) &&
        !is_before(day, finished ? finished : day))
        return ended_state(activity);
    if (goes_on(cache, activity, day))
        return SDT__PLAN_CARRIED;
    if (is_sealed(cache, activity, day))
        return SDT__PLAN_LEFT;
    return is_before(sdt__plan_last_day(cache, activity, room), day) ? SDT__PLAN_LATE
                                                                     : open_state(activity);
}

/* What was carried over is unfinished once: in the earlier plan until the year of the later begins. */
enum sdt__plan_state sdt__plan_activity_state(struct sdt__record_cache *cache,
                                              const sdt_record *activity, const char *day)
{
    const enum sdt__plan_state state = own_state(cache, activity, day);
    const sdt_record *earlier = sdt__record_cache_get(cache, SDT_KIND_ACTIVITY,
                                                      sdt_activity_carried_from(activity));

    return earlier && sdt__plan_is_unfinished(state) &&
                   sdt__plan_is_unfinished(own_state(cache, earlier, day))
               ? SDT__PLAN_COMING
               : state;
}

enum sdt__plan_state sdt__plan_milestone_state(const sdt_record *milestone,
                                               enum sdt__plan_state activity, const char *day)
{
    const char *reached = sdt_milestone_reached(milestone), *due = sdt_milestone_due(milestone);

    if (reached && !is_before(day, reached))
        return is_before(due, reached) ? SDT__PLAN_DONE_LATE : SDT__PLAN_DONE;
    if (activity == SDT__PLAN_STOPPED || activity == SDT__PLAN_CARRIED ||
        activity == SDT__PLAN_LEFT || activity == SDT__PLAN_COMING)
        return activity;
    return is_before(due, day) ? SDT__PLAN_LATE : SDT__PLAN_COMING;
}
