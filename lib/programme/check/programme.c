/*
 * Rules on the programme itself: that it is whole, that it is in force, and that it and the
 * regional goals meet.
 */
#include "programme/check/check.h"

#include "core/period.h"
#include "store/levels.h"
#include "programme/standing.h"

#include <sodertorn/kinds.h>
#include <string.h>

/* How many parts of a kind lie in another today: what an amendment took away is asked for no more. */
static size_t count_parts(struct sdt__record_cache *cache, int kind, sdt__record_text_getter parent,
                          const sdt_record *whole)
{
    const sdt_record *part;
    size_t count = 0, at = 0;

    while ((part = sdt__record_cache_next(cache, kind, parent, whole->key, &at)))
        count += sdt__level_is_in(part, cache->today);
    return count;
}

static size_t count_sub_goals(struct sdt__record_cache *cache, const sdt_record *focus_area)
{
    const sdt_record *goal;
    size_t count = count_parts(cache, SDT_KIND_SUB_GOAL, sdt_sub_goal_focus_area, focus_area);
    size_t at = 0;

    while ((goal = sdt__record_cache_next(cache, SDT_KIND_GOAL, sdt_goal_focus_area,
                                          focus_area->key, &at)))
        count += count_parts(cache, SDT_KIND_SUB_GOAL, sdt_sub_goal_goal, goal);
    return count;
}

static const char *key_of(const sdt_record *programme)
{
    return programme ? programme->key : NULL;
}

/* What several sub-goals of a programme are called. */
static const char *sub_goals_of(struct sdt__record_cache *cache, const sdt_record *programme)
{
    const char *words = sdt__level_word_of_several(cache, key_of(programme), SDT_KIND_SUB_GOAL);

    return words ? words : sdt__message_text(SDT__M_CHECK_SUB_GOALS, cache->session->english);
}

/* Tells that a part has nothing of a level below it, in the programme's own word. */
static void found_without(struct sdt__check *check, enum sdt__check_rule rule,
                          const sdt_record *part, int level)
{
    struct sdt__record_cache *cache = &check->cache;

    sdt__check_found_of(check, rule, part,
                        sdt__level_word(cache, key_of(sdt__level_programme(cache, part)), level));
}

/* A focus area without goals, or whose goals have no sub-goals, is told of by other rules. */
static void check_count(struct sdt__check *check, const sdt_record *focus_area)
{
    const sdt_record *programme = sdt__level_programme(&check->cache, focus_area);
    int64_t count = (int64_t)count_sub_goals(&check->cache, focus_area);
    int64_t said = programme ? sdt_programme_sub_goals_per_focus_area(programme) : 0;
    char numbers[2][24];
    const char *const texts[] = {sdt__integer_text(count, numbers[0]),
                                 sdt__integer_text(said, numbers[1]),
                                 sub_goals_of(&check->cache, programme)};

    if (count > 0 && count != said && programme &&
        sdt_programme_has_sub_goals_per_focus_area(programme))
        sdt__check_found(check, SDT__CHECK_RULE_SUB_GOAL_COUNT, focus_area,
                         sdt_record_title(focus_area), texts, 3);
}

/* A draft may still get sub-goals; and how it is followed up is settled when it is in force. */
void sdt__check_goal(struct sdt__check *check, const sdt_record *goal)
{
    struct sdt__record_cache *cache = &check->cache;

    if (sdt__level_is_in(goal, cache->today) &&
        sdt__check_in_force(check, sdt__level_programme(cache, goal))[0] &&
        count_parts(cache, SDT_KIND_SUB_GOAL, sdt_sub_goal_goal, goal) == 0 &&
        sdt__record_cache_count(cache, SDT_KIND_MEASURE, sdt_measure_goal, goal->key) == 0 &&
        sdt__record_cache_count(cache, SDT_KIND_OBJECTIVE, sdt_objective_goal, goal->key) == 0)
        found_without(check, SDT__CHECK_RULE_NO_SUB_GOALS, goal, SDT_KIND_SUB_GOAL);
}

/* The programme that has taken the place of another and is in force; NULL when none has. */
static const sdt_record *successor_of(struct sdt__check *check, const sdt_record *programme)
{
    const sdt_record *next;
    size_t at = 0;

    while (programme &&
           (next = sdt__record_cache_next(&check->cache, SDT_KIND_PROGRAMME, sdt_programme_replaces,
                                          programme->key, &at)))
        if (sdt__check_in_force(check, next)[0])
            return next;
    return NULL;
}

/* In a programme that was replaced a sub-goal is no longer followed up, but it should say what became
   of it. */
static void check_succession(struct sdt__check *check, const sdt_record *sub_goal,
                             const sdt_record *programme, const sdt_record *successor)
{
    const char *const texts[] = {sdt_record_title(programme), sdt_record_title(successor)};

    if (sdt__programme_has_sub_goals(&check->cache, successor) &&
        sdt__record_cache_count(&check->cache, SDT_KIND_SUCCESSION, sdt_succession_earlier,
                                sub_goal->key) == 0)
        sdt__check_found(check, SDT__CHECK_RULE_NO_SUCCESSION, sub_goal, sdt_record_title(sub_goal),
                         texts, 2);
}

static bool is_followed_up(struct sdt__record_cache *cache, const sdt_record *sub_goal)
{
    return sdt__record_cache_count(cache, SDT_KIND_MEASURE, sdt_measure_sub_goal, sub_goal->key) >
               0 ||
           sdt__record_cache_count(cache, SDT_KIND_OBJECTIVE, sdt_objective_sub_goal,
                                   sub_goal->key) > 0;
}

void sdt__check_sub_goal(struct sdt__check *check, const sdt_record *sub_goal)
{
    struct sdt__record_cache *cache = &check->cache;
    const sdt_record *programme = sdt__level_programme(cache, sub_goal);
    const sdt_record *successor = successor_of(check, programme);

    if (!sdt__level_is_in(sub_goal, cache->today))
        return;
    if (successor)
        check_succession(check, sub_goal, programme, successor);
    else if (sdt__check_in_force(check, programme)[0] && !is_followed_up(cache, sub_goal))
        found_without(check, SDT__CHECK_RULE_NOT_FOLLOWED_UP, sub_goal, SDT_KIND_OBJECTIVE);
}

/* Whether a later programme of the same cooperation is recorded, whether or not it says what it
   replaces. */
static bool has_successor(struct sdt__record_cache *cache, const sdt_record *programme)
{
    const struct sdt__record_list *programmes = sdt__record_cache_list(cache, SDT_KIND_PROGRAMME);

    for (size_t i = 0; i < programmes->count; i++) {
        const sdt_record *other = programmes->records[i];
        if (sdt__text_equal(sdt_programme_replaces(other), programme->key) ||
            (sdt_programme_valid_from(other) > sdt_programme_valid_from(programme) &&
             sdt__text_equal(sdt_programme_cooperation(other),
                             sdt_programme_cooperation(programme))))
            return true;
    }
    return false;
}

/* Those that were asked in the round of today, and have not adopted the programme. */
static void check_adopted(struct sdt__check *check, const sdt_record *programme)
{
    struct sdt__record_cache *cache = &check->cache;
    struct sdt__matter matter;
    struct sdt__standing standing;
    struct sdt__buffer names;

    sdt__matter_of_programme(cache, programme, cache->today, &matter);
    sdt__standing_find(cache, &matter, cache->today, &standing);
    sdt__standing_by_name(&standing);
    sdt__buffer_init(&names, cache->session);
    for (size_t i = 0; i < standing.voter_count; i++)
        if (standing.voters[i].asked && !sdt__adoption_is_yes(standing.voters[i].decision))
            sdt__check_lacks(&names, sdt_record_title(standing.voters[i].municipality));
    sdt__check_found_lacking(check, SDT__CHECK_RULE_NOT_ADOPTED, programme, &names);
    sdt__standing_free(cache, &standing);
}

void sdt__check_programme(struct sdt__check *check, const sdt_record *programme)
{
    int64_t until = sdt_programme_valid_until(programme);
    char number[24];

    if (has_successor(&check->cache, programme))
        return;
    if (!sdt__check_in_force(check, programme)[0])
        check_adopted(check, programme);
    if (until < check->cache.year)
        sdt__check_found_of(check, SDT__CHECK_RULE_EXPIRED, programme,
                            sdt__integer_text(until, number));
}

/* The part of the programme that a link is of; of an objective, the part that the objective serves. */
static const sdt_record *linked_part(struct sdt__record_cache *cache, const sdt_record *link)
{
    const sdt_record *part = sdt__record_cache_chosen(cache, link, "part");

    return part && part->kind->number == SDT_KIND_OBJECTIVE
               ? sdt__record_cache_chosen(cache, part, "serves")
               : part;
}

/* Whether anything in the focus area, or the area around it, is linked. A link of the whole
   programme says nothing about its parts. */
static bool is_linked(struct sdt__record_cache *cache, const sdt_record *focus_area)
{
    const struct sdt__record_list *links = sdt__record_cache_list(cache, SDT_KIND_LINK);
    const sdt_record *around = sdt__level_parent(cache, focus_area);

    for (size_t i = 0; i < links->count; i++) {
        const sdt_record *part = linked_part(cache, links->records[i]);

        if (part && part == around && around->kind->number == SDT_KIND_AREA)
            return true;
        while (part && part != focus_area)
            part = sdt__level_parent(cache, part);
        if (part)
            return true;
    }
    return false;
}

/* Whether a cooperation (any, when NULL) has taken up a frame (any, when NULL) that has goals to be
   linked to. */
static bool is_frame_in_use(struct sdt__record_cache *cache, const char *cooperation,
                            const char *frame)
{
    const struct sdt__record_list *uses = sdt__record_cache_list(cache, SDT_KIND_FRAME_USE);

    for (size_t i = 0; i < uses->count; i++) {
        const sdt_record *use = uses->records[i];

        if ((!cooperation || sdt__text_equal(sdt_frame_use_cooperation(use), cooperation)) &&
            (!frame || sdt__text_equal(sdt_frame_use_frame(use), frame)) &&
            sdt__date_within(sdt_frame_use_since(use), sdt_frame_use_until(use), cache->today) &&
            sdt__record_cache_count(cache, SDT_KIND_REGIONAL_GOAL, sdt_regional_goal_frame,
                                    sdt_frame_use_frame(use)) > 0)
            return true;
    }
    return false;
}

/* A focus area holds goals, or sub-goals where a programme has no goals. */
void sdt__check_focus_area(struct sdt__check *check, const sdt_record *focus_area)
{
    struct sdt__record_cache *cache = &check->cache;
    const sdt_record *programme = sdt__level_programme(cache, focus_area);

    if (!sdt__level_is_in(focus_area, cache->today))
        return;
    check_count(check, focus_area);
    if (count_parts(cache, SDT_KIND_GOAL, sdt_goal_focus_area, focus_area) == 0 &&
        count_parts(cache, SDT_KIND_SUB_GOAL, sdt_sub_goal_focus_area, focus_area) == 0)
        found_without(check, SDT__CHECK_RULE_NO_GOAL, focus_area, SDT_KIND_GOAL);
    if (programme && !successor_of(check, programme) &&
        is_frame_in_use(cache, sdt_programme_cooperation(programme), NULL) &&
        !is_linked(cache, focus_area))
        sdt__check_found_of(check, SDT__CHECK_RULE_FOCUS_UNLINKED, focus_area, NULL);
}

void sdt__check_regional_goal(struct sdt__check *check, const sdt_record *goal)
{
    struct sdt__record_cache *cache = &check->cache;
    const sdt_record *frame = sdt__record_cache_get(cache, SDT_KIND_FRAME,
                                                    sdt_regional_goal_frame(goal));

    if (frame && is_frame_in_use(cache, NULL, frame->key) &&
        sdt__record_cache_count(cache, SDT_KIND_LINK, sdt_link_regional_goal, goal->key) == 0)
        sdt__check_found_of(check, SDT__CHECK_RULE_REGIONAL_UNLINKED, goal,
                            sdt_record_title(frame));
}
