/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/direction.h>

const char *sdt_direction_cooperation(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(37, 0));
}

int sdt_direction_set_cooperation(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(37, 0));
}

const char *sdt_direction_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(37, 1));
}

int sdt_direction_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(37, 1));
}

const char *sdt_direction_description(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(37, 2));
}

int sdt_direction_set_description(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(37, 2));
}

const char *sdt_direction_decision(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(37, 3));
}

int sdt_direction_set_decision(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(37, 3));
}

const char *sdt_direction_decided(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(37, 4));
}

int sdt_direction_set_decided(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(37, 4));
}

const char *sdt_direction_until(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(37, 5));
}

int sdt_direction_set_until(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(37, 5));
}
