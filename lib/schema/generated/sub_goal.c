/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/sub_goal.h>

const char *sdt_sub_goal_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SUB_GOAL, 0);
}

int sdt_sub_goal_has_goal(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SUB_GOAL, 0);
}

int sdt_sub_goal_set_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SUB_GOAL, 0, value);
}

int64_t sdt_sub_goal_position(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_SUB_GOAL, 1);
}

int sdt_sub_goal_has_position(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SUB_GOAL, 1);
}

int sdt_sub_goal_set_position(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_SUB_GOAL, 1, value);
}

const char *sdt_sub_goal_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SUB_GOAL, 2);
}

int sdt_sub_goal_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SUB_GOAL, 2, value);
}

double sdt_sub_goal_weight(const sdt_record *record)
{
    return sdt__typed_number(record, SDT_KIND_SUB_GOAL, 3);
}

int sdt_sub_goal_has_weight(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SUB_GOAL, 3);
}

int sdt_sub_goal_set_weight(sdt_record *record, double value)
{
    return sdt__typed_set_number(record, SDT_KIND_SUB_GOAL, 3, value);
}

const char *sdt_sub_goal_focus_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SUB_GOAL, 4);
}

int sdt_sub_goal_has_focus_area(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SUB_GOAL, 4);
}

int sdt_sub_goal_set_focus_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SUB_GOAL, 4, value);
}

const char *sdt_sub_goal_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SUB_GOAL, 5);
}

int sdt_sub_goal_has_area(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SUB_GOAL, 5);
}

int sdt_sub_goal_set_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SUB_GOAL, 5, value);
}

const char *sdt_sub_goal_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SUB_GOAL, 6);
}

int sdt_sub_goal_has_programme(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SUB_GOAL, 6);
}

int sdt_sub_goal_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SUB_GOAL, 6, value);
}

const char *sdt_sub_goal_description(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SUB_GOAL, 7);
}

int sdt_sub_goal_has_description(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SUB_GOAL, 7);
}

int sdt_sub_goal_set_description(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SUB_GOAL, 7, value);
}

const char *sdt_sub_goal_since(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SUB_GOAL, 8);
}

int sdt_sub_goal_has_since(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SUB_GOAL, 8);
}

int sdt_sub_goal_set_since(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SUB_GOAL, 8, value);
}

const char *sdt_sub_goal_until(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SUB_GOAL, 9);
}

int sdt_sub_goal_has_until(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SUB_GOAL, 9);
}

int sdt_sub_goal_set_until(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SUB_GOAL, 9, value);
}
