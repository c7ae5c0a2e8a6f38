/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/occasion.h>

const char *sdt_occasion_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(30, 0));
}

int sdt_occasion_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(30, 0));
}

const char *sdt_occasion_plan(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(30, 1));
}

int sdt_occasion_set_plan(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(30, 1));
}

const char *sdt_occasion_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(30, 2));
}

int sdt_occasion_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(30, 2));
}

const char *sdt_occasion_role(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(30, 3));
}

int sdt_occasion_set_role(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(30, 3));
}

const char *sdt_occasion_period(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(30, 4));
}

int sdt_occasion_set_period(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(30, 4));
}

const char *sdt_occasion_cutoff(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(30, 5));
}

int sdt_occasion_set_cutoff(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(30, 5));
}

const char *sdt_occasion_frozen(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(30, 6));
}
