/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/effort.h>

const char *sdt_effort_direction(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(38, 0));
}

int sdt_effort_set_direction(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(38, 0));
}

const char *sdt_effort_role(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(38, 1));
}

int sdt_effort_set_role(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(38, 1));
}

const char *sdt_effort_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(38, 2));
}

int sdt_effort_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(38, 2));
}

const char *sdt_effort_recipient(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(38, 3));
}

int sdt_effort_set_recipient(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(38, 3));
}

const char *sdt_effort_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(38, 4));
}

int sdt_effort_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(38, 4));
}

const char *sdt_effort_outcome(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(38, 5));
}

int sdt_effort_set_outcome(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(38, 5));
}

const char *sdt_effort_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(38, 6));
}

int sdt_effort_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(38, 6));
}

const char *sdt_effort_reference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(38, 7));
}

int sdt_effort_set_reference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(38, 7));
}
