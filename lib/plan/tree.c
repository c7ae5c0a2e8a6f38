/*
 * Plans as a tree on a day: objectives, their activities, and the milestones of those.
 */
#include "core/options.h"
#include "core/period.h"
#include "layouts.h"
#include "plan/plan.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/plan.h>
#include <stdlib.h>
#include <string.h>

enum {
    LEVEL,
    KIND,
    KEY,
    TITLE,
    PARENT,
    PLAN,
    YEAR,
    BODY,
    MUNICIPALITY,
    RESPONSIBLE,
    STARTS,
    ENDS,
    STATUS,
    STATE,
    FINISHED,
    SERVES_KIND,
    SERVES,
    SERVES_TITLE,
    CARRIED_FROM,
    CARRIED_TO,
    ACTIVITIES,
    DONE,
    LATE,
    MILESTONES,
    MILESTONES_LATE,
    NOTE,
    NAME
};

static const struct sdt__column columns[] = {
    [LEVEL] = {"level", SDT_TYPE_INTEGER, "nivå; en plan är 1", "level; a plan is 1"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "postens titel", "title of the record"},
    [PARENT] = {"parent", SDT_TYPE_INTEGER, "överordnad rad, från 0; -1 för en plan",
                "row of the parent, from 0; -1 for a plan"},
    [PLAN] = {"plan", SDT_TYPE_TEXT, "planen som posten står i",
              "the plan that the record stands in"},
    [YEAR] = {"year", SDT_TYPE_INTEGER, "den planens år", "the year of that plan"},
    [BODY] = {"body", SDT_TYPE_TEXT, "organet bakom planen eller verksamhetsmålet",
              "the body behind the plan or the objective"},
    [MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunen; tom när det gäller alla",
                      "the municipality; absent when it is for all"},
    [RESPONSIBLE] = {"responsible", SDT_TYPE_TEXT, "organets namn eller ansvarig roll",
                     "name of the body, or the responsible role"},
    [STARTS] = {"starts", SDT_TYPE_TEXT, "första dagen", "first day"},
    [ENDS] = {"ends", SDT_TYPE_TEXT, "sista dagen", "last day"},
    [STATUS] = {"status", SDT_TYPE_TEXT, "vad som är noterat", "what is recorded"},
    [STATE] = {"state", SDT_TYPE_TEXT, "hur långt det hade kommit den dagen",
               "how far it had come on the day"},
    [FINISHED] = {"finished", SDT_TYPE_TEXT, "dagen då det blev klart, nåddes eller stängdes",
                  "the day it was finished, reached or closed"},
    [SERVES_KIND] = {"serves_kind", SDT_TYPE_TEXT, "slaget av vad verksamhetsmålet gör konkret",
                     "kind of what the objective makes concrete"},
    [SERVES] = {"serves", SDT_TYPE_TEXT, "dess nyckel", "its key"},
    [SERVES_TITLE] = {"serves_title", SDT_TYPE_TEXT, "dess titel", "its title"},
    [CARRIED_FROM] = {"carried_from", SDT_TYPE_TEXT, "aktiviteten som den för vidare",
                      "the activity that it goes on with"},
    [CARRIED_TO] = {"carried_to", SDT_TYPE_TEXT, "aktiviteten som för den vidare",
                    "the activity that goes on with it"},
    [ACTIVITIES] = {"activities", SDT_TYPE_INTEGER, "antal aktiviteter under raden",
                    "number of activities below the row"},
    [DONE] = {"done", SDT_TYPE_INTEGER, "antal klara av dem", "how many of them are done"},
    [LATE] = {"late", SDT_TYPE_INTEGER, "antal sena av dem", "how many of them are late"},
    [MILESTONES] = {"milestones", SDT_TYPE_INTEGER, "antal milstolpar under raden",
                    "number of milestones below the row"},
    [MILESTONES_LATE] = {"milestones_late", SDT_TYPE_INTEGER, "antal sena av dem",
                         "how many of them are late"},
    [NOTE] = {"note", SDT_TYPE_TEXT, "hur det går, i ord", "how it goes, in words"},
    [NAME] = {"name", SDT_TYPE_TEXT, "kommunens namn", "name of the municipality"},
};

const struct sdt__table_layout sdt__layout_plans = SDT__TABLE_LAYOUT("plans", columns);

enum { OF_PLAN, OF_YEAR, OF_BODY, ON_DAY, OPTION_COUNT };

/* A row to be, with what is counted below it. */
struct node {
    const sdt_record *record;
    const sdt_record *plan;
    int64_t parent;
    int level;
    enum sdt__plan_state state;
    int64_t activities, done, late, milestones, milestones_late;
};

struct listing {
    struct sdt__record_cache cache;
    const char *day;
    const char *plan; /* NULL: those of the year */
    const char *body; /* NULL: of any */
    int64_t year;     /* 0: that of the day, and what is left of earlier ones */
    struct sdt__plan_parts plans;
    struct node *nodes;
    size_t count;
    size_t capacity;
};

/* Adds a node; its number, or -1 when there is no memory. */
static int64_t add_node(struct listing *listing, const sdt_record *record, const sdt_record *plan,
                        int64_t parent, enum sdt__plan_state state)
{
    void *nodes = listing->nodes;
    int status = sdt__grow(listing->cache.session, &nodes, &listing->capacity, listing->count + 1,
                           sizeof *listing->nodes);

    listing->nodes = nodes;
    sdt__record_cache_fail(&listing->cache, status);
    if (status != SDT_OK)
        return -1;
    listing->nodes[listing->count] = (struct node){
        .record = record,
        .plan = plan,
        .parent = parent,
        .level = parent < 0 ? 1 : listing->nodes[parent].level + 1,
        .state = state,
    };
    return (int64_t)listing->count++;
}

static void add_activity(struct listing *listing, const sdt_record *activity, int64_t parent)
{
    struct sdt__record_cache *cache = &listing->cache;
    const enum sdt__plan_state state = sdt__plan_activity_state(cache, activity, listing->day);
    const sdt_record *plan = sdt__plan_of_activity(cache, activity);
    const int64_t row = add_node(listing, activity, plan, parent, state);
    struct sdt__plan_parts milestones = {0};

    if (row < 0)
        return;
    sdt__plan_parts_read(cache, SDT_KIND_MILESTONE, sdt_milestone_activity, activity->key,
                         &milestones);
    for (size_t i = 0; i < milestones.count; i++)
        add_node(listing, milestones.records[i], plan, row,
                 sdt__plan_milestone_state(milestones.records[i], state, listing->day));
    sdt__plan_parts_free(cache, &milestones);
}

/* An activity stands once in a list: in its own plan, when that is listed too. */
static bool stands_elsewhere(struct listing *listing, const sdt_record *activity,
                             const sdt_record *plan)
{
    const sdt_record *own = sdt__plan_of_activity(&listing->cache, activity);

    return own != plan && sdt__plan_parts_have(&listing->plans, own);
}

static void add_plan(struct listing *listing, const sdt_record *plan)
{
    struct sdt__plan_parts objectives = {0};
    const int64_t top = add_node(listing, plan, plan, -1, SDT__PLAN_ONGOING);

    if (top < 0)
        return;
    sdt__plan_objectives(&listing->cache, plan, &objectives);
    for (size_t i = 0; i < objectives.count; i++) {
        const sdt_record *objective = objectives.records[i];
        const int64_t row = add_node(
            listing, objective,
            sdt__record_cache_get(&listing->cache, SDT_KIND_PLAN, sdt_objective_plan(objective)),
            top, SDT__PLAN_ONGOING);
        struct sdt__plan_parts activities = {0};

        sdt__plan_activities(&listing->cache, plan, objective, &activities);
        for (size_t j = 0; row >= 0 && j < activities.count; j++)
            if (!stands_elsewhere(listing, activities.records[j], plan))
                add_activity(listing, activities.records[j], row);
        sdt__plan_parts_free(&listing->cache, &activities);
    }
    sdt__plan_parts_free(&listing->cache, &objectives);
}

/* Counts into each node what stands below it: children come after their parents. */
static void count_nodes(struct listing *listing)
{
    for (size_t i = listing->count; i-- > 0;) {
        const struct node *node = &listing->nodes[i];
        struct node *parent = node->parent < 0 ? NULL : &listing->nodes[node->parent];
        const bool late = node->state == SDT__PLAN_LATE;

        if (!parent)
            continue;
        parent->activities += node->activities;
        parent->done += node->done;
        parent->late += node->late;
        parent->milestones += node->milestones;
        parent->milestones_late += node->milestones_late;
        if (node->record->kind->number == SDT_KIND_ACTIVITY) {
            parent->activities++;
            parent->done += node->state == SDT__PLAN_DONE || node->state == SDT__PLAN_DONE_LATE;
            parent->late += late;
        } else if (node->record->kind->number == SDT_KIND_MILESTONE) {
            parent->milestones++;
            parent->milestones_late += late;
        }
    }
}

static void set_body(struct listing *listing, sdt_table *table, const char *key)
{
    const sdt_record *body = sdt__record_cache_get(&listing->cache, SDT_KIND_BODY, key);

    sdt__table_set_text(table, BODY, key);
    sdt__table_set_text(table, RESPONSIBLE, body ? sdt_record_title(body) : NULL);
}

static void set_municipality(struct listing *listing, sdt_table *table, const char *key)
{
    const sdt_record *municipality = sdt__record_cache_get(&listing->cache, SDT_KIND_MUNICIPALITY,
                                                           key);

    sdt__table_set_text(table, MUNICIPALITY, key);
    sdt__table_set_text(table, NAME, municipality ? sdt_record_title(municipality) : NULL);
}

static void set_plan(struct listing *listing, sdt_table *table, const sdt_record *plan)
{
    const char *closed = sdt_plan_closed(plan);

    set_body(listing, table, sdt_plan_body(plan));
    set_municipality(listing, table, sdt_plan_municipality(plan));
    sdt__table_set_text(table, STATE,
                        closed && strcmp(closed, listing->day) <= 0 ? "closed" : "open");
    sdt__table_set_text(table, FINISHED, closed);
}

static void set_objective(struct listing *listing, sdt_table *table, const sdt_record *objective)
{
    const sdt_record *served = sdt__record_cache_chosen(&listing->cache, objective, "serves");

    set_body(listing, table, sdt_objective_responsible(objective));
    set_municipality(listing, table, sdt_objective_municipality(objective));
    sdt__table_set_text(table, SERVES_KIND, served ? served->kind->name : NULL);
    sdt__table_set_named(table, SERVES, served);
}

static void set_activity(struct listing *listing, sdt_table *table, const struct node *node)
{
    static const unsigned char fields[] = {SDT_ACTIVITY_RESPONSIBLE, SDT_ACTIVITY_STARTS,
                                           SDT_ACTIVITY_ENDS, SDT_ACTIVITY_STATUS};
    const sdt_record *activity = node->record;
    const sdt_record *later = sdt__plan_carried_to(&listing->cache, activity);

    set_municipality(listing, table, sdt_activity_municipality(activity));
    sdt__table_set_fields(table, RESPONSIBLE, activity, fields, (int)sizeof fields);
    sdt__table_set_text(table, STATE, sdt__plan_state_name(node->state));
    sdt__table_set_text(table, FINISHED, sdt_activity_finished(activity));
    sdt__table_set_text(table, CARRIED_FROM, sdt_activity_carried_from(activity));
    sdt__table_set_text(table, CARRIED_TO, later ? later->key : NULL);
    sdt__table_set_text(table, NOTE, sdt_activity_comment(activity));
}

static void set_milestone(sdt_table *table, const struct node *node)
{
    sdt__table_set_text(table, ENDS, sdt_milestone_due(node->record));
    sdt__table_set_text(table, STATE, sdt__plan_state_name(node->state));
    sdt__table_set_text(table, FINISHED, sdt_milestone_reached(node->record));
}

static void add_row(struct listing *listing, sdt_table *table, const struct node *node)
{
    const int64_t counts[] = {node->activities, node->done, node->late, node->milestones,
                              node->milestones_late};

    sdt__table_row(table);
    sdt__table_set_int(table, LEVEL, node->level);
    sdt__table_set_text(table, KIND, node->record->kind->name);
    sdt__table_set_named(table, KEY, node->record);
    sdt__table_set_int(table, PARENT, node->parent);
    if (node->plan) {
        sdt__table_set_text(table, PLAN, node->plan->key);
        sdt__table_set_int(table, YEAR, sdt_plan_year(node->plan));
    }
    switch (node->record->kind->number) {
    case SDT_KIND_PLAN:
        set_plan(listing, table, node->record);
        break;
    case SDT_KIND_OBJECTIVE:
        set_objective(listing, table, node->record);
        break;
    case SDT_KIND_ACTIVITY:
        set_activity(listing, table, node);
        break;
    default:
        set_milestone(table, node);
        return; /* nothing stands below it */
    }
    sdt__table_set_ints(table, ACTIVITIES, counts, (int)(sizeof counts / sizeof *counts));
}

/* Whether anything in a plan of an earlier year is still to be done. */
static bool is_unfinished(struct listing *listing, const sdt_record *plan)
{
    const struct sdt__record_list *activities = sdt__record_cache_list(&listing->cache,
                                                                       SDT_KIND_ACTIVITY);

    for (size_t i = 0; i < activities->count; i++)
        if (sdt__plan_of_activity(&listing->cache, activities->records[i]) == plan &&
            sdt__plan_is_unfinished(
                sdt__plan_activity_state(&listing->cache, activities->records[i], listing->day)))
            return true;
    return false;
}

static bool is_asked_for(struct listing *listing, const sdt_record *plan)
{
    const int64_t today = (sdt__date_month(listing->day) - 1) / 12;
    const int64_t year = sdt_plan_year(plan);

    if (listing->body && !sdt__text_equal(sdt_plan_body(plan), listing->body))
        return false;
    if (listing->plan)
        return strcmp(plan->key, listing->plan) == 0;
    if (listing->year != 0)
        return year == listing->year;
    return year == today || (year < today && is_unfinished(listing, plan));
}

static int compare_plans(const void *a, const void *b)
{
    const sdt_record *x = *(const sdt_record *const *)a, *y = *(const sdt_record *const *)b;
    const int64_t years = sdt_plan_year(x) - sdt_plan_year(y);
    int order = years < 0 ? -1 : years > 0;

    if (order == 0) /* operational before action */
        order = strcmp(sdt_plan_role(y), sdt_plan_role(x));
    if (order == 0)
        order = sdt__text_compare_swedish(sdt_record_title(x), sdt_record_title(y));
    return order != 0 ? order : strcmp(x->key, y->key);
}

static void list_plans(struct listing *listing, sdt_table *table)
{
    const struct sdt__record_list *plans = sdt__record_cache_list(&listing->cache, SDT_KIND_PLAN);

    for (size_t i = 0; i < plans->count; i++)
        if (is_asked_for(listing, plans->records[i]))
            sdt__plan_parts_add(&listing->cache, &listing->plans, plans->records[i]);
    if (listing->plans.count > 0)
        qsort(listing->plans.records, listing->plans.count, sizeof *listing->plans.records,
              compare_plans);
    for (size_t i = 0; i < listing->plans.count; i++)
        add_plan(listing, listing->plans.records[i]);
    count_nodes(listing);
    for (size_t i = 0; listing->cache.status == SDT_OK && i < listing->count; i++)
        add_row(listing, table, &listing->nodes[i]);
}

/* That a record that was named is there. */
static int check_key(sdt_session *session, int kind, const char *key)
{
    sdt_record *record = NULL;
    int status = key ? sdt__store_get(session, kind, key, &record) : SDT_OK;

    sdt_record_free(record);
    return status;
}

static int read_asked(sdt_session *session, const char *const *options, struct listing *listing)
{
    static const struct sdt__option known[] = {
        {"plan", OF_PLAN}, {"year", OF_YEAR}, {"body", OF_BODY}, {"on", ON_DAY}, {NULL, 0}};
    const char *texts[OPTION_COUNT] = {NULL};
    int status = sdt__options_read(session, options, known, texts);

    if (status == SDT_OK)
        status = sdt__options_whole(session, "year", texts[OF_YEAR], 1, 9999, &listing->year);
    if (status == SDT_OK)
        status = sdt__verb_date(session, "on: ", texts[ON_DAY]);
    if (status == SDT_OK)
        status = check_key(session, SDT_KIND_PLAN, texts[OF_PLAN]);
    if (status == SDT_OK)
        status = check_key(session, SDT_KIND_BODY, texts[OF_BODY]);
    listing->plan = texts[OF_PLAN];
    listing->body = texts[OF_BODY];
    listing->day = texts[ON_DAY] ? texts[ON_DAY] : listing->cache.today;
    return status;
}

static int answer(sdt_session *session, const void *asked, sdt_table **out)
{
    struct listing listing = {.year = 0};
    sdt_table *table = NULL;
    int status;

    sdt__record_cache_init(&listing.cache, session);
    status = listing.cache.status;
    if (status == SDT_OK)
        status = read_asked(session, asked, &listing);
    if (status == SDT_OK) {
        table = sdt__table_new(session, &sdt__layout_plans);
        list_plans(&listing, table);
        status = sdt__table_finish(table, listing.cache.status, out);
    }
    sdt__plan_parts_free(&listing.cache, &listing.plans);
    sdt__free(session, listing.nodes);
    sdt__record_cache_free(&listing.cache);
    return status;
}

int sdt_plans(sdt_session *session, const char *const *options, sdt_table **out)
{
    return sdt__verb_read(session, NULL, NULL, answer, options, out);
}
