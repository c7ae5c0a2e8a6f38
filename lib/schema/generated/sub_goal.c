/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/sub_goal.h>

const char *sdt_sub_goal_goal(const sdt_record *record)
{
    return sdt__typed_text(record, 18, 0);
}

int sdt_sub_goal_set_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, 18, 0, value);
}

int64_t sdt_sub_goal_position(const sdt_record *record)
{
    return sdt__typed_int(record, 18, 1);
}

int sdt_sub_goal_has_position(const sdt_record *record)
{
    return sdt__typed_has(record, 18, 1);
}

int sdt_sub_goal_set_position(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, 18, 1, value);
}

const char *sdt_sub_goal_title(const sdt_record *record)
{
    return sdt__typed_text(record, 18, 2);
}

int sdt_sub_goal_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, 18, 2, value);
}

double sdt_sub_goal_weight(const sdt_record *record)
{
    return sdt__typed_number(record, 18, 3);
}

int sdt_sub_goal_has_weight(const sdt_record *record)
{
    return sdt__typed_has(record, 18, 3);
}

int sdt_sub_goal_set_weight(sdt_record *record, double value)
{
    return sdt__typed_set_number(record, 18, 3, value);
}
