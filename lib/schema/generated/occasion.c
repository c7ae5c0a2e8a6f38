/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/occasion.h>

const char *sdt_occasion_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OCCASION, 0);
}

int sdt_occasion_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_OCCASION, 0, value);
}

const char *sdt_occasion_plan(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OCCASION, 1);
}

int sdt_occasion_has_plan(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_OCCASION, 1);
}

int sdt_occasion_set_plan(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_OCCASION, 1, value);
}

const char *sdt_occasion_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OCCASION, 2);
}

int sdt_occasion_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_OCCASION, 2, value);
}

const char *sdt_occasion_role(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OCCASION, 3);
}

int sdt_occasion_set_role(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_OCCASION, 3, value);
}

const char *sdt_occasion_period(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OCCASION, 4);
}

int sdt_occasion_set_period(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_OCCASION, 4, value);
}

const char *sdt_occasion_cutoff(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OCCASION, 5);
}

int sdt_occasion_set_cutoff(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_OCCASION, 5, value);
}

const char *sdt_occasion_frozen(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_OCCASION, 6);
}

int sdt_occasion_has_frozen(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_OCCASION, 6);
}
