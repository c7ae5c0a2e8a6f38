/*
 * Rules on the programme itself: that it is whole, that it is in force, and that it and the
 * regional goals meet.
 */
#include "programme/check.h"

#include "network/members.h"
#include "programme/adopt.h"

#include <sodertorn/kinds.h>
#include <string.h>

/* The programme that a focus area belongs to. */
static const sdt_record *programme_of(struct sdt__shelf *shelf, const sdt_record *focus_area)
{
    const sdt_record *area = sdt__shelf_get(shelf, SDT_KIND_AREA, sdt_focus_area_area(focus_area));

    return area ? sdt__shelf_get(shelf, SDT_KIND_PROGRAMME, sdt_area_programme(area)) : NULL;
}

static size_t count_sub_goals(struct sdt__shelf *shelf, const sdt_record *focus_area)
{
    const struct sdt__list *goals = sdt__shelf_list(shelf, SDT_KIND_GOAL);
    size_t count = 0;

    for (size_t i = 0; i < goals->count; i++)
        if (sdt__alike(sdt_goal_focus_area(goals->records[i]), sdt_record_key(focus_area)))
            count += sdt__shelf_count(shelf, SDT_KIND_SUB_GOAL, sdt_sub_goal_goal,
                                      sdt_record_key(goals->records[i]));
    return count;
}

/* A focus area without goals, or whose goals have no sub-goals, is told of by other rules. */
static void check_count(struct sdt__check *check, const sdt_record *focus_area)
{
    const sdt_record *programme = programme_of(&check->shelf, focus_area);
    int64_t count = (int64_t)count_sub_goals(&check->shelf, focus_area);
    int64_t said = programme ? sdt_programme_sub_goals_per_focus_area(programme) : 0;
    char numbers[2][24];
    const char *const texts[] = {sdt__integer_text(count, numbers[0]),
                                 sdt__integer_text(said, numbers[1])};

    if (count > 0 && count != said && programme &&
        sdt_programme_has_sub_goals_per_focus_area(programme))
        sdt__found(check, SDT__RULE_SUB_GOAL_COUNT, focus_area, sdt_record_title(focus_area), texts,
                   2);
}

/* Each record of a kind that no record of another kind refers to. */
static void check_without(struct sdt__check *check, enum sdt__rule rule, int kind, int child,
                          sdt__text_of parent)
{
    const struct sdt__list *list = sdt__shelf_list(&check->shelf, kind);

    for (size_t i = 0; i < list->count; i++)
        if (sdt__shelf_count(&check->shelf, child, parent, sdt_record_key(list->records[i])) == 0)
            sdt__found(check, rule, list->records[i], sdt_record_title(list->records[i]), NULL, 0);
}

void sdt__check_tree(struct sdt__check *check)
{
    struct sdt__shelf *shelf = &check->shelf;
    const struct sdt__list *focus_areas = sdt__shelf_list(shelf, SDT_KIND_FOCUS_AREA);
    const struct sdt__list *sub_goals = sdt__shelf_list(shelf, SDT_KIND_SUB_GOAL);

    for (size_t i = 0; i < focus_areas->count; i++)
        check_count(check, focus_areas->records[i]);
    check_without(check, SDT__RULE_NO_GOAL, SDT_KIND_FOCUS_AREA, SDT_KIND_GOAL,
                  sdt_goal_focus_area);
    check_without(check, SDT__RULE_NO_SUB_GOALS, SDT_KIND_GOAL, SDT_KIND_SUB_GOAL,
                  sdt_sub_goal_goal);
    for (size_t i = 0; i < sub_goals->count; i++) {
        const sdt_record *sub_goal = sub_goals->records[i];
        const char *key = sdt_record_key(sub_goal);
        if (sdt__shelf_count(shelf, SDT_KIND_MEASURE, sdt_measure_sub_goal, key) == 0 &&
            sdt__shelf_count(shelf, SDT_KIND_OBJECTIVE, sdt_objective_sub_goal, key) == 0)
            sdt__found(check, SDT__RULE_NOT_FOLLOWED, sub_goal, sdt_record_title(sub_goal), NULL,
                       0);
    }
}

/* Whether a later programme of the same cooperation is recorded, whether or not it says what it
   replaces. */
static bool has_successor(struct sdt__shelf *shelf, const sdt_record *programme)
{
    const struct sdt__list *programmes = sdt__shelf_list(shelf, SDT_KIND_PROGRAMME);

    for (size_t i = 0; i < programmes->count; i++) {
        const sdt_record *other = programmes->records[i];
        if (sdt__alike(sdt_programme_replaces(other), sdt_record_key(programme)) ||
            (sdt_programme_valid_from(other) > sdt_programme_valid_from(programme) &&
             sdt__alike(sdt_programme_cooperation(other), sdt_programme_cooperation(programme))))
            return true;
    }
    return false;
}

static void check_adopted(struct sdt__check *check, const sdt_record *programme)
{
    struct sdt__shelf *shelf = &check->shelf;
    struct sdt__buffer names;
    const char *text;
    size_t count;
    const sdt_record **members =
        sdt__members(shelf, sdt_programme_cooperation(programme), shelf->today, &count);

    sdt__buffer_init(&names, shelf->session);
    for (size_t i = 0; i < count; i++) {
        if (sdt__has_adopted(sdt__last_adoption(shelf, sdt_record_key(programme),
                                                sdt_record_key(members[i]))))
            continue;
        sdt__buffer_text(&names, names.size > 0 ? ", " : "");
        sdt__buffer_text(&names, sdt_record_title(members[i]));
    }
    text = sdt__buffer_string(&names);
    if (!text)
        sdt__shelf_fail(shelf, SDT_ERROR_MEMORY);
    else if (*text)
        sdt__found(check, SDT__RULE_NOT_ADOPTED, programme, sdt_record_title(programme), &text, 1);
    sdt__buffer_free(&names);
    sdt__free(shelf->session, members);
}

void sdt__check_adoptions(struct sdt__check *check)
{
    const struct sdt__list *programmes = sdt__shelf_list(&check->shelf, SDT_KIND_PROGRAMME);

    for (size_t i = 0; i < programmes->count; i++) {
        const sdt_record *programme = programmes->records[i];
        int64_t until = sdt_programme_valid_until(programme);
        char number[24];
        const char *text = sdt__integer_text(until, number);

        if (has_successor(&check->shelf, programme))
            continue;
        if (!sdt_programme_in_force(programme))
            check_adopted(check, programme);
        if (until < check->shelf.year)
            sdt__found(check, SDT__RULE_OVER, programme, sdt_record_title(programme), &text, 1);
    }
}

/* The focus area that a link's part lies in; NULL for an area, a whole programme or no part. */
static const char *focus_area_of(struct sdt__shelf *shelf, const sdt_record *link)
{
    const char *key = sdt_link_sub_goal(link);
    const sdt_record *record;

    if (sdt_link_focus_area(link))
        return sdt_link_focus_area(link);
    if (sdt_link_objective(link)) {
        record = sdt__shelf_get(shelf, SDT_KIND_OBJECTIVE, sdt_link_objective(link));
        key = record ? sdt_objective_sub_goal(record) : NULL;
    }
    record = sdt__shelf_get(shelf, SDT_KIND_SUB_GOAL, key);
    key = record ? sdt_sub_goal_goal(record) : sdt_link_goal(link);
    record = sdt__shelf_get(shelf, SDT_KIND_GOAL, key);
    return record ? sdt_goal_focus_area(record) : NULL;
}

/* Whether anything in the focus area, or the area around it, is linked. A link of the whole
   programme says nothing about its parts. */
static bool is_linked(struct sdt__shelf *shelf, const sdt_record *focus_area)
{
    const struct sdt__list *links = sdt__shelf_list(shelf, SDT_KIND_LINK);

    for (size_t i = 0; i < links->count; i++)
        if (sdt__alike(focus_area_of(shelf, links->records[i]), sdt_record_key(focus_area)) ||
            sdt__alike(sdt_link_area(links->records[i]), sdt_focus_area_area(focus_area)))
            return true;
    return false;
}

void sdt__check_links(struct sdt__check *check)
{
    struct sdt__shelf *shelf = &check->shelf;
    const struct sdt__list *goals = sdt__shelf_list(shelf, SDT_KIND_REGIONAL_GOAL);
    const struct sdt__list *focus_areas = sdt__shelf_list(shelf, SDT_KIND_FOCUS_AREA);

    for (size_t i = 0; i < goals->count; i++) {
        const sdt_record *goal = goals->records[i];
        const sdt_record *frame =
            sdt__shelf_get(shelf, SDT_KIND_FRAME, sdt_regional_goal_frame(goal));
        const char *text = frame ? sdt_record_title(frame) : "";
        const char *key = sdt_record_key(goal);

        if (sdt__shelf_count(shelf, SDT_KIND_LINK, sdt_link_regional_goal, key) == 0)
            sdt__found(check, SDT__RULE_REGIONAL_UNLINKED, goal, sdt_record_title(goal), &text, 1);
    }
    for (size_t i = 0; goals->count > 0 && i < focus_areas->count; i++)
        if (!is_linked(shelf, focus_areas->records[i]))
            sdt__found(check, SDT__RULE_FOCUS_UNLINKED, focus_areas->records[i],
                       sdt_record_title(focus_areas->records[i]), NULL, 0);
}
