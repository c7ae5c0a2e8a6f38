/*
 * What the verbs of plans have in common: which plan an activity stands in, what a plan consists of,
 * and how far a part of it had come on a day.
 */
#ifndef SDT__PLAN_PLAN_H
#define SDT__PLAN_PLAN_H

#include "store/record_cache.h"

/* How far an activity or a milestone had come on a day; in the order of the words in state.c. */
enum sdt__plan_state {
    SDT__PLAN_NOT_STARTED,
    SDT__PLAN_ONGOING,
    SDT__PLAN_DELAYED,
    SDT__PLAN_LATE,
    SDT__PLAN_DONE,
    SDT__PLAN_DONE_LATE,
    SDT__PLAN_STOPPED,
    SDT__PLAN_CARRIED, /* goes on in a later plan */
    SDT__PLAN_LEFT,    /* unfinished in a plan that was closed */
    SDT__PLAN_COMING, /* a milestone that is neither reached nor late; an activity that goes on with one
                          in an earlier plan, whose turn it still is */
    SDT__PLAN_STATE_COUNT
};

const char *sdt__plan_state_name(enum sdt__plan_state state);

/* Whether it is still to be done. */
bool sdt__plan_is_unfinished(enum sdt__plan_state state);

/* The plan an activity stands in: an action plan, or else the plan of its objective. */
const sdt_record *sdt__plan_of_activity(struct sdt__record_cache *cache,
                                        const sdt_record *activity);

/* The activity that goes on with one in a later plan; NULL when there is none. */
const sdt_record *sdt__plan_carried_to(struct sdt__record_cache *cache, const sdt_record *activity);

/* The last day of an activity; where it has none, that of the year of its plan, written in `room`. NULL
   when it has neither. */
const char *sdt__plan_last_day(struct sdt__record_cache *cache, const sdt_record *activity,
                               char room[11]);

enum sdt__plan_state sdt__plan_activity_state(struct sdt__record_cache *cache,
                                              const sdt_record *activity, const char *day);

/* `activity` is how far the activity of the milestone had come on the day. */
enum sdt__plan_state sdt__plan_milestone_state(const sdt_record *milestone,
                                               enum sdt__plan_state activity, const char *day);

/* The key of the cooperation whose plan it is. */
const char *sdt__plan_cooperation(struct sdt__record_cache *cache, const sdt_record *plan);

/* Records that are borrowed from a cache. */
struct sdt__plan_parts {
    const sdt_record **records;
    size_t count;
    size_t capacity;
};

void sdt__plan_parts_add(struct sdt__record_cache *cache, struct sdt__plan_parts *parts,
                         const sdt_record *record);
bool sdt__plan_parts_have(const struct sdt__plan_parts *parts, const sdt_record *record);
void sdt__plan_parts_free(struct sdt__record_cache *cache, struct sdt__plan_parts *parts);

/* The records of a kind with a text in a field, by position and key. */
void sdt__plan_parts_read(struct sdt__record_cache *cache, int kind, sdt__record_text_getter field,
                          const char *text, struct sdt__plan_parts *parts);

/* The objectives that a plan shows: first its own, then those of other plans that activities of the
   plan serve. */
void sdt__plan_objectives(struct sdt__record_cache *cache, const sdt_record *plan,
                          struct sdt__plan_parts *parts);

/* The activities of an objective that a plan shows: of its own objective all, of another's those that
   stand in the plan. */
void sdt__plan_activities(struct sdt__record_cache *cache, const sdt_record *plan,
                          const sdt_record *objective, struct sdt__plan_parts *parts);

#endif
