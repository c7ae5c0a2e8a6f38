/*
 * Rules on the programme itself: that it is whole, that it is in force, and that it and the
 * regional goals meet.
 */
#include "programme/check.h"

#include "programme/levels.h"
#include "programme/matter.h"

#include <sodertorn/kinds.h>
#include <string.h>

static size_t count_sub_goals(struct sdt__record_cache *cache, const sdt_record *focus_area)
{
    const struct sdt__record_list *goals = sdt__record_cache_list(cache, SDT_KIND_GOAL);
    size_t count = 0;

    for (size_t i = 0; i < goals->count; i++)
        if (sdt__text_equal(sdt_goal_focus_area(goals->records[i]), focus_area->key))
            count += sdt__record_cache_count(cache, SDT_KIND_SUB_GOAL, sdt_sub_goal_goal,
                                             goals->records[i]->key);
    return count;
}

/* A focus area without goals, or whose goals have no sub-goals, is told of by other rules. */
static void check_count(struct sdt__check *check, const sdt_record *focus_area)
{
    const sdt_record *programme = sdt__level_programme(&check->cache, focus_area);
    int64_t count = (int64_t)count_sub_goals(&check->cache, focus_area);
    int64_t said = programme ? sdt_programme_sub_goals_per_focus_area(programme) : 0;
    char numbers[2][24];
    const char *const texts[] = {sdt__integer_text(count, numbers[0]),
                                 sdt__integer_text(said, numbers[1])};

    if (count > 0 && count != said && programme &&
        sdt_programme_has_sub_goals_per_focus_area(programme))
        sdt__check_found(check, SDT__CHECK_RULE_SUB_GOAL_COUNT, focus_area,
                         sdt_record_title(focus_area), texts, 2);
}

void sdt__check_goal(struct sdt__check *check, const sdt_record *goal)
{
    if (sdt__record_cache_count(&check->cache, SDT_KIND_SUB_GOAL, sdt_sub_goal_goal, goal->key) ==
        0)
        sdt__check_found_of(check, SDT__CHECK_RULE_NO_SUB_GOALS, goal, NULL);
}

void sdt__check_sub_goal(struct sdt__check *check, const sdt_record *sub_goal)
{
    struct sdt__record_cache *cache = &check->cache;

    if (sdt__record_cache_count(cache, SDT_KIND_MEASURE, sdt_measure_sub_goal, sub_goal->key) ==
            0 &&
        sdt__record_cache_count(cache, SDT_KIND_OBJECTIVE, sdt_objective_sub_goal, sub_goal->key) ==
            0)
        sdt__check_found_of(check, SDT__CHECK_RULE_NOT_FOLLOWED_UP, sub_goal, NULL);
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

static bool has_adopted(struct sdt__record_cache *cache, const char *programme,
                        const char *municipality)
{
    struct sdt__matter matter;

    sdt__matter_of_programme(cache, sdt__record_cache_get(cache, SDT_KIND_PROGRAMME, programme),
                             cache->today, &matter);
    return sdt__adoption_is_yes(sdt__matter_decision(cache, &matter, municipality, cache->today));
}

void sdt__check_programme(struct sdt__check *check, const sdt_record *programme)
{
    int64_t until = sdt_programme_valid_until(programme);
    char number[24], since[11];

    if (has_successor(&check->cache, programme))
        return;
    if (!sdt__programme_in_force(&check->cache, programme, check->cache.today, since))
        sdt__check_found_members(check, SDT__CHECK_RULE_NOT_ADOPTED, programme,
                                 sdt_programme_cooperation(programme), has_adopted);
    if (until < check->cache.year)
        sdt__check_found_of(check, SDT__CHECK_RULE_EXPIRED, programme,
                            sdt__integer_text(until, number));
}

/* The focus area that a link's part lies in; NULL for an area, a whole programme or no part. */
static const char *focus_area_of(struct sdt__record_cache *cache, const sdt_record *link)
{
    const char *key = sdt_link_sub_goal(link);
    const sdt_record *record;

    if (sdt_link_focus_area(link))
        return sdt_link_focus_area(link);
    if (sdt_link_objective(link)) {
        record = sdt__record_cache_get(cache, SDT_KIND_OBJECTIVE, sdt_link_objective(link));
        key = record ? sdt_objective_sub_goal(record) : NULL;
    }
    record = sdt__record_cache_get(cache, SDT_KIND_SUB_GOAL, key);
    key = record ? sdt_sub_goal_goal(record) : sdt_link_goal(link);
    record = sdt__record_cache_get(cache, SDT_KIND_GOAL, key);
    return record ? sdt_goal_focus_area(record) : NULL;
}

/* Whether anything in the focus area, or the area around it, is linked. A link of the whole
   programme says nothing about its parts. */
static bool is_linked(struct sdt__record_cache *cache, const sdt_record *focus_area)
{
    const struct sdt__record_list *links = sdt__record_cache_list(cache, SDT_KIND_LINK);

    for (size_t i = 0; i < links->count; i++)
        if (sdt__text_equal(focus_area_of(cache, links->records[i]), focus_area->key) ||
            sdt__text_equal(sdt_link_area(links->records[i]), sdt_focus_area_area(focus_area)))
            return true;
    return false;
}

/* Links are wanted where there are regional goals to lead to. */
void sdt__check_focus_area(struct sdt__check *check, const sdt_record *focus_area)
{
    struct sdt__record_cache *cache = &check->cache;

    check_count(check, focus_area);
    if (sdt__record_cache_count(cache, SDT_KIND_GOAL, sdt_goal_focus_area, focus_area->key) == 0)
        sdt__check_found_of(check, SDT__CHECK_RULE_NO_GOAL, focus_area, NULL);
    if (sdt__record_cache_list(cache, SDT_KIND_REGIONAL_GOAL)->count > 0 &&
        !is_linked(cache, focus_area))
        sdt__check_found_of(check, SDT__CHECK_RULE_FOCUS_UNLINKED, focus_area, NULL);
}

void sdt__check_regional_goal(struct sdt__check *check, const sdt_record *goal)
{
    struct sdt__record_cache *cache = &check->cache;
    const sdt_record *frame = sdt__record_cache_get(cache, SDT_KIND_FRAME,
                                                    sdt_regional_goal_frame(goal));

    if (sdt__record_cache_count(cache, SDT_KIND_LINK, sdt_link_regional_goal, goal->key) == 0)
        sdt__check_found_of(check, SDT__CHECK_RULE_REGIONAL_UNLINKED, goal,
                            frame ? sdt_record_title(frame) : "");
}
