/*
 * Carrying unfinished activities over into the plan of a later year, as new records: the old ones
 * stay as they were, and so does what they are judged by.
 */
#include "core/buffer.h"
#include "plan/outcomes.h"
#include "store/levels.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/plan.h>
#include <string.h>

struct carrying {
    struct sdt__record_cache cache; /* as it was before */
    const sdt_record *from;
    const sdt_record *to;
    struct sdt__plan_parts objectives; /* that activities have been carried under, */
    struct sdt__record_list later;     /* and the one in the later plan for each of these */
    sdt_table *table;
};

/* Gives a record a key like that of the one it is made from, with the later plan's key in place of the
   earlier's; where that is taken, a number is added. */
static int set_key(sdt_record *record, const char *key, const sdt_record *from,
                   const sdt_record *to)
{
    const size_t size = strlen(from->key);
    struct sdt__buffer stem;
    int status;

    if (strncmp(key, from->key, size) == 0 && key[size] == '.')
        key += size + 1;
    sdt__buffer_init(&stem, record->session);
    status = sdt__record_key_join(&stem, (const char *const[]){to->key, key}, 2)
                 ? sdt__store_free_key(record, stem.bytes, false)
                 : SDT_ERROR_MEMORY;
    sdt__buffer_free(&stem);
    return status;
}

/* A new record like another, with a key of its own; not yet written. */
static int make_like(const sdt_record *record, const sdt_record *from, const sdt_record *to,
                     sdt_record **out)
{
    int status = sdt_record_copy(record, out);

    if (status != SDT_OK)
        return status;
    (*out)->id = 0;
    (*out)->revision = 0;
    return set_key(*out, record->key, from, to);
}

/* The plan that follows upon one; NULL when there is none. */
static const sdt_record *follower_of(struct carrying *carrying, const sdt_record *plan)
{
    size_t at = 0;

    if (plan == carrying->from)
        return carrying->to;
    return sdt__record_cache_next(&carrying->cache, SDT_KIND_PLAN, sdt_plan_follows, plan->key,
                                  &at);
}

/* The one sub-goal that an earlier one lives on in, of a programme; NULL when it ended or was parted. */
static const char *successor_of(struct carrying *carrying, const char *sub_goal,
                                const char *programme)
{
    struct sdt__record_cache *cache = &carrying->cache;
    const sdt_record *succession, *later = NULL;
    size_t at = 0;

    while ((succession = sdt__record_cache_next(cache, SDT_KIND_SUCCESSION, sdt_succession_earlier,
                                                sub_goal, &at))) {
        const sdt_record *other = sdt__record_cache_get(cache, SDT_KIND_SUB_GOAL,
                                                        sdt_succession_later(succession));
        const sdt_record *of = other ? sdt__level_programme(cache, other) : NULL;

        if (!of || strcmp(of->key, programme) != 0)
            continue;
        if (later)
            return NULL;
        later = other;
    }
    return later ? later->key : NULL;
}

/* Sets what a later objective serves, where its plan is of another programme. False when that is not
   clear. */
static int set_served(struct carrying *carrying, sdt_record *objective, const sdt_record *plan,
                      bool *clear)
{
    const char *later;

    *clear = true;
    if (sdt_objective_programme(objective))
        return sdt__record_own_text(objective, SDT_OBJECTIVE_PROGRAMME, sdt_plan_programme(plan));
    later = sdt_objective_sub_goal(objective)
                ? successor_of(carrying, sdt_objective_sub_goal(objective),
                               sdt_plan_programme(plan))
                : NULL;
    *clear = later != NULL;
    return later ? sdt__record_own_text(objective, SDT_OBJECTIVE_SUB_GOAL, later) : SDT_OK;
}

/* Whether two objectives are for the same in the same words. */
static bool is_alike(const sdt_record *a, const sdt_record *b)
{
    static const unsigned char fields[] = {SDT_OBJECTIVE_TITLE, SDT_OBJECTIVE_SUB_GOAL,
                                           SDT_OBJECTIVE_GOAL,  SDT_OBJECTIVE_FOCUS_AREA,
                                           SDT_OBJECTIVE_AREA,  SDT_OBJECTIVE_MUNICIPALITY};

    for (size_t i = 0; i < sizeof fields; i++) {
        const char *x = sdt_record_text(a, fields[i]), *y = sdt_record_text(b, fields[i]);

        if (x != y && !sdt__text_equal(x, y))
            return false;
    }
    return true;
}

/* The objective of a later plan that goes on with an earlier one: the one that its activities were
   carried to before, or else one that is alike. */
static const sdt_record *find_later(struct carrying *carrying, const sdt_record *earlier,
                                    const sdt_record *wanted, const sdt_record *plan)
{
    struct sdt__record_cache *cache = &carrying->cache;
    const sdt_record *activity, *objective;
    size_t at = 0;

    while ((activity = sdt__record_cache_next(cache, SDT_KIND_ACTIVITY, sdt_activity_objective,
                                              earlier->key, &at))) {
        const sdt_record *later = sdt__plan_carried_to(cache, activity);

        objective = later ? sdt__record_cache_get(cache, SDT_KIND_OBJECTIVE,
                                                  sdt_activity_objective(later))
                          : NULL;
        if (objective && sdt__text_equal(sdt_objective_plan(objective), plan->key))
            return objective;
    }
    at = 0;
    while ((objective = sdt__record_cache_next(cache, SDT_KIND_OBJECTIVE, sdt_objective_plan,
                                               plan->key, &at)))
        if (is_alike(objective, wanted))
            return objective;
    return NULL;
}

/* Remembers which objective goes on with an earlier one; takes `later` over, also when it fails. */
static int remember(struct carrying *carrying, const sdt_record *earlier, sdt_record *later)
{
    int status = sdt__record_list_add(carrying->cache.session, &carrying->later, later);

    if (status == SDT_OK)
        sdt__plan_parts_add(&carrying->cache, &carrying->objectives, earlier);
    return status == SDT_OK ? carrying->cache.status : status;
}

/* Makes the objective of the later plan, or finds it; *later is NULL when what it serves is not clear. */
static int make_later(struct carrying *carrying, const sdt_record *earlier,
                      const sdt_record *earlier_plan, const sdt_record *plan,
                      const sdt_record **later)
{
    sdt_record *made = NULL, *kept = NULL;
    const sdt_record *found = NULL;
    bool clear = true;
    int status = make_like(earlier, earlier_plan, plan, &made);

    if (status == SDT_OK)
        status = sdt__record_own_text(made, SDT_OBJECTIVE_PLAN, plan->key);
    if (status == SDT_OK &&
        !sdt__text_equal(sdt_plan_programme(plan), sdt_plan_programme(earlier_plan)))
        status = set_served(carrying, made, plan, &clear);
    if (status == SDT_OK)
        found = find_later(carrying, earlier, made, plan);
    if (status == SDT_OK && found)
        status = sdt_record_copy(found, &kept);
    else if (status == SDT_OK && clear) {
        status = sdt__store_put(made->session, made, false);
        if (status == SDT_OK)
            sdt__plan_outcomes_add(carrying->table, earlier, SDT__PLAN_NEWLY, made->key);
        kept = made;
        made = NULL;
    }
    sdt_record_free(made);
    if (status == SDT_OK && kept)
        status = remember(carrying, earlier, kept);
    else
        sdt_record_free(kept);
    *later = status == SDT_OK && kept ? kept : NULL;
    return status;
}

/* The objective of the later plan for one of an earlier plan. */
static int objective_for(struct carrying *carrying, const sdt_record *earlier,
                         const sdt_record **later, enum sdt__plan_outcome *outcome)
{
    const sdt_record *earlier_plan = sdt__record_cache_get(&carrying->cache, SDT_KIND_PLAN,
                                                           sdt_objective_plan(earlier));
    const sdt_record *plan = earlier_plan ? follower_of(carrying, earlier_plan) : NULL;
    int status;

    for (size_t i = 0; i < carrying->objectives.count; i++) {
        if (carrying->objectives.records[i] == earlier) {
            *later = carrying->later.records[i];
            return SDT_OK;
        }
    }
    *later = NULL;
    *outcome = SDT__PLAN_NO_LATER_PLAN;
    if (!plan)
        return SDT_OK;
    status = make_later(carrying, earlier, earlier_plan, plan, later);
    *outcome = SDT__PLAN_NO_LATER_GOAL;
    return status;
}

/* The milestones of an activity that have not been reached. */
static int carry_milestones(struct carrying *carrying, const sdt_record *activity,
                            const sdt_record *later)
{
    struct sdt__plan_parts milestones = {0};
    int status;

    sdt__plan_parts_read(&carrying->cache, SDT_KIND_MILESTONE, sdt_milestone_activity,
                         activity->key, &milestones);
    status = carrying->cache.status;
    for (size_t i = 0; status == SDT_OK && i < milestones.count; i++) {
        const sdt_record *milestone = milestones.records[i];
        sdt_record *made = NULL;

        if (sdt_milestone_reached(milestone))
            continue;
        status = make_like(milestone, carrying->from, carrying->to, &made);
        if (status == SDT_OK)
            status = sdt__record_own_text(made, SDT_MILESTONE_ACTIVITY, later->key);
        if (status == SDT_OK)
            status = sdt__store_put(made->session, made, false);
        if (status == SDT_OK)
            sdt__plan_outcomes_add(carrying->table, milestone, SDT__PLAN_NEWLY, made->key);
        sdt_record_free(made);
    }
    sdt__plan_parts_free(&carrying->cache, &milestones);
    return status;
}

static int carry_activity(struct carrying *carrying, const sdt_record *activity,
                          const sdt_record *objective)
{
    const bool named = sdt_activity_plan(activity) != NULL;
    sdt_record *made = NULL;
    int status = make_like(activity, carrying->from, carrying->to, &made);

    if (status == SDT_OK)
        status = sdt__record_own_text(made, SDT_ACTIVITY_OBJECTIVE, objective->key);
    if (status == SDT_OK)
        status = sdt__record_own_text(made, SDT_ACTIVITY_PLAN, named ? carrying->to->key : NULL);
    if (status == SDT_OK)
        status = sdt__record_own_text(made, SDT_ACTIVITY_CARRIED_FROM, activity->key);
    if (status == SDT_OK)
        status = sdt__record_own_text(made, SDT_ACTIVITY_FINISHED, NULL);
    if (status == SDT_OK)
        status = sdt__store_put(made->session, made, false);
    if (status == SDT_OK) {
        sdt__plan_outcomes_add(carrying->table, activity, SDT__PLAN_NEWLY, made->key);
        status = carry_milestones(carrying, activity, made);
    }
    sdt_record_free(made);
    return status;
}

/* Carries an activity, or says why not. */
static int take_activity(struct carrying *carrying, const sdt_record *objective,
                         const sdt_record *activity)
{
    struct sdt__record_cache *cache = &carrying->cache;
    enum sdt__plan_outcome outcome = sdt__plan_outcome_of(cache, activity);
    const sdt_record *carried = sdt__plan_carried_to(cache, activity), *later = NULL;
    int status = SDT_OK;

    if (outcome == SDT__PLAN_STAYS && sdt__plan_of_activity(cache, activity) != carrying->from)
        outcome = SDT__PLAN_ELSEWHERE;
    else if (outcome == SDT__PLAN_STAYS)
        status = objective_for(carrying, objective, &later, &outcome);
    if (status == SDT_OK && later)
        return carry_activity(carrying, activity, later);
    sdt__plan_outcomes_add(carrying->table, activity, outcome, carried ? carried->key : NULL);
    return status;
}

static int take_objective(struct carrying *carrying, const sdt_record *objective)
{
    struct sdt__plan_parts activities = {0};
    int status;

    sdt__plan_activities(&carrying->cache, carrying->from, objective, &activities);
    status = carrying->cache.status;
    for (size_t i = 0; status == SDT_OK && i < activities.count; i++)
        status = take_activity(carrying, objective, activities.records[i]);
    sdt__plan_parts_free(&carrying->cache, &activities);
    return status;
}

/* That one plan can follow upon the other. */
static int check_plans(struct carrying *carrying)
{
    struct sdt__record_cache *cache = &carrying->cache;
    const sdt_record *from = carrying->from, *to = carrying->to;
    const char *follows = sdt_plan_follows(to);

    if (sdt_plan_year(to) <= sdt_plan_year(from))
        return sdt__fail(cache->session, SDT_ERROR_VALUE, SDT__M_PLAN_NOT_LATER,
                         sdt_record_title(to), sdt_record_title(from));
    if (!sdt__text_equal(sdt_plan_role(to), sdt_plan_role(from)))
        return sdt__fail(cache->session, SDT_ERROR_VALUE, SDT__M_PLAN_OTHER_ROLE,
                         sdt_record_title(to), sdt_record_title(from));
    if (!sdt__text_equal(sdt__plan_cooperation(cache, to), sdt__plan_cooperation(cache, from)))
        return cache->status != SDT_OK
                   ? cache->status
                   : sdt__fail(cache->session, SDT_ERROR_VALUE, SDT__M_PLAN_OTHER_COOPERATION,
                               sdt_record_title(to), sdt_record_title(from));
    if (follows && strcmp(follows, from->key) != 0)
        return sdt__fail(cache->session, SDT_ERROR_VALUE, SDT__M_PLAN_FOLLOWS_OTHER,
                         sdt_record_title(to), follows, sdt_record_title(from));
    return SDT_OK;
}

/* Says in the later plan which one it follows upon. */
static int set_follows(struct carrying *carrying)
{
    sdt_record *to = NULL;
    int status = sdt_record_copy(carrying->to, &to);

    if (status == SDT_OK)
        status = sdt__record_own_text(to, SDT_PLAN_FOLLOWS, carrying->from->key);
    if (status == SDT_OK)
        status = sdt__store_put(to->session, to, false);
    sdt_record_free(to);
    return status;
}

static int carry_all(struct carrying *carrying)
{
    struct sdt__plan_parts objectives = {0};
    int status = check_plans(carrying);

    if (status == SDT_OK)
        status = set_follows(carrying);
    if (status == SDT_OK) {
        sdt__plan_objectives(&carrying->cache, carrying->from, &objectives);
        status = carrying->cache.status;
    }
    for (size_t i = 0; status == SDT_OK && i < objectives.count; i++)
        status = take_objective(carrying, objectives.records[i]);
    sdt__plan_parts_free(&carrying->cache, &objectives);
    return status;
}

/* Finds a plan in the cache; one that is not there is told with the nearest. */
static int find_plan(struct carrying *carrying, const char *key, const sdt_record **out)
{
    *out = sdt__record_cache_get(&carrying->cache, SDT_KIND_PLAN, key);
    if (*out || carrying->cache.status != SDT_OK)
        return carrying->cache.status;
    return sdt__store_missing(carrying->cache.session, SDT_KIND_PLAN, key);
}

static int carry(sdt_session *session, const void *asked, sdt_table **out)
{
    const char *const *keys = asked;
    struct carrying carrying = {.table = sdt__plan_outcomes_new(session)};
    int status;

    sdt__record_cache_init(&carrying.cache, session);
    status = carrying.cache.status;
    if (status == SDT_OK)
        status = find_plan(&carrying, keys[0], &carrying.from);
    if (status == SDT_OK)
        status = find_plan(&carrying, keys[1], &carrying.to);
    if (status == SDT_OK)
        status = carry_all(&carrying);
    if (status == SDT_OK)
        status = carrying.cache.status; /* what was not found may not have been looked for */
    sdt__plan_parts_free(&carrying.cache, &carrying.objectives);
    sdt__record_list_free(session, &carrying.later);
    sdt__record_cache_free(&carrying.cache);
    return sdt__table_finish(carrying.table, status, out);
}

int sdt_plan_carry(sdt_session *session, const char *from, const char *to, sdt_table **out)
{
    SDT__GUARD(session);
    const char *const keys[] = {from, to};
    int status;

    if (out)
        *out = NULL;
    status = sdt__verb_begin(session, "from", from, "to", to);
    return status == SDT_OK ? sdt__verb_write(session, "carry", carry, keys, out) : status;
}
