/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/objective.h>

const char *sdt_objective_plan(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OBJECTIVE, 0);
}

int sdt_objective_set_plan(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_OBJECTIVE, 0, value);
}

const char *sdt_objective_sub_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OBJECTIVE, 1);
}

int sdt_objective_has_sub_goal(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_OBJECTIVE, 1);
}

int sdt_objective_set_sub_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_OBJECTIVE, 1, value);
}

const char *sdt_objective_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OBJECTIVE, 2);
}

int sdt_objective_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_OBJECTIVE, 2);
}

int sdt_objective_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_OBJECTIVE, 2, value);
}

int64_t sdt_objective_position(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_OBJECTIVE, 3);
}

int sdt_objective_has_position(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_OBJECTIVE, 3);
}

int sdt_objective_set_position(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_OBJECTIVE, 3, value);
}

const char *sdt_objective_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OBJECTIVE, 4);
}

int sdt_objective_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_OBJECTIVE, 4, value);
}

const char *sdt_objective_responsible(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OBJECTIVE, 5);
}

int sdt_objective_has_responsible(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_OBJECTIVE, 5);
}

int sdt_objective_set_responsible(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_OBJECTIVE, 5, value);
}

double sdt_objective_weight(const sdt_record *record)
{
    return sdt__typed_number(record, SDT_KIND_OBJECTIVE, 6);
}

int sdt_objective_has_weight(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_OBJECTIVE, 6);
}

int sdt_objective_set_weight(sdt_record *record, double value)
{
    return sdt__typed_set_number(record, SDT_KIND_OBJECTIVE, 6, value);
}

const char *sdt_objective_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OBJECTIVE, 7);
}

int sdt_objective_has_goal(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_OBJECTIVE, 7);
}

int sdt_objective_set_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_OBJECTIVE, 7, value);
}

const char *sdt_objective_focus_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OBJECTIVE, 8);
}

int sdt_objective_has_focus_area(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_OBJECTIVE, 8);
}

int sdt_objective_set_focus_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_OBJECTIVE, 8, value);
}

const char *sdt_objective_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OBJECTIVE, 9);
}

int sdt_objective_has_area(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_OBJECTIVE, 9);
}

int sdt_objective_set_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_OBJECTIVE, 9, value);
}

const char *sdt_objective_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OBJECTIVE, 10);
}

int sdt_objective_has_programme(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_OBJECTIVE, 10);
}

int sdt_objective_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_OBJECTIVE, 10, value);
}
