/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/direction.h>

const char *sdt_direction_cooperation(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DIRECTION, 0);
}

int sdt_direction_set_cooperation(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DIRECTION, 0, value);
}

const char *sdt_direction_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DIRECTION, 1);
}

int sdt_direction_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DIRECTION, 1, value);
}

const char *sdt_direction_description(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DIRECTION, 2);
}

int sdt_direction_has_description(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DIRECTION, 2);
}

int sdt_direction_set_description(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DIRECTION, 2, value);
}

const char *sdt_direction_decision(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DIRECTION, 3);
}

int sdt_direction_has_decision(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DIRECTION, 3);
}

int sdt_direction_set_decision(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DIRECTION, 3, value);
}

const char *sdt_direction_decided(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DIRECTION, 4);
}

int sdt_direction_has_decided(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DIRECTION, 4);
}

int sdt_direction_set_decided(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DIRECTION, 4, value);
}

const char *sdt_direction_until(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DIRECTION, 5);
}

int sdt_direction_has_until(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DIRECTION, 5);
}

int sdt_direction_set_until(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DIRECTION, 5, value);
}
