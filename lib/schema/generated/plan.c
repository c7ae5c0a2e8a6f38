/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/plan.h>

const char *sdt_plan_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PLAN, 0);
}

int sdt_plan_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PLAN, 0, value);
}

const char *sdt_plan_role(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PLAN, 1);
}

int sdt_plan_set_role(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PLAN, 1, value);
}

const char *sdt_plan_body(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PLAN, 2);
}

int sdt_plan_has_body(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PLAN, 2);
}

int sdt_plan_set_body(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PLAN, 2, value);
}

const char *sdt_plan_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PLAN, 3);
}

int sdt_plan_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PLAN, 3);
}

int sdt_plan_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PLAN, 3, value);
}

int64_t sdt_plan_year(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_PLAN, 4);
}

int sdt_plan_has_year(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PLAN, 4);
}

int sdt_plan_set_year(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_PLAN, 4, value);
}

const char *sdt_plan_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PLAN, 5);
}

int sdt_plan_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PLAN, 5, value);
}

double sdt_plan_budget(const sdt_record *record)
{
    return sdt__typed_number(record, SDT_KIND_PLAN, 6);
}

int sdt_plan_has_budget(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PLAN, 6);
}

int sdt_plan_set_budget(sdt_record *record, double value)
{
    return sdt__typed_set_number(record, SDT_KIND_PLAN, 6, value);
}

const char *sdt_plan_decision(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PLAN, 7);
}

int sdt_plan_has_decision(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PLAN, 7);
}

int sdt_plan_set_decision(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PLAN, 7, value);
}

const char *sdt_plan_follows(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PLAN, 8);
}

int sdt_plan_has_follows(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PLAN, 8);
}

int sdt_plan_set_follows(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PLAN, 8, value);
}

const char *sdt_plan_closed(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PLAN, 9);
}

int sdt_plan_has_closed(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PLAN, 9);
}

const char *sdt_plan_closing(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PLAN, 10);
}

int sdt_plan_has_closing(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PLAN, 10);
}

int sdt_plan_set_closing(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PLAN, 10, value);
}
