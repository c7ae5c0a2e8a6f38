/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/effort_goal.h>

const char *sdt_effort_goal_effort(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EFFORT_GOAL, 0);
}

int sdt_effort_goal_set_effort(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EFFORT_GOAL, 0, value);
}

const char *sdt_effort_goal_focus_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EFFORT_GOAL, 1);
}

int sdt_effort_goal_has_focus_area(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EFFORT_GOAL, 1);
}

int sdt_effort_goal_set_focus_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EFFORT_GOAL, 1, value);
}

const char *sdt_effort_goal_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EFFORT_GOAL, 2);
}

int sdt_effort_goal_has_goal(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EFFORT_GOAL, 2);
}

int sdt_effort_goal_set_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EFFORT_GOAL, 2, value);
}

const char *sdt_effort_goal_sub_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EFFORT_GOAL, 3);
}

int sdt_effort_goal_has_sub_goal(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EFFORT_GOAL, 3);
}

int sdt_effort_goal_set_sub_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EFFORT_GOAL, 3, value);
}
