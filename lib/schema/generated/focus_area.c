/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/focus_area.h>

const char *sdt_focus_area_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FOCUS_AREA, 0);
}

int sdt_focus_area_has_area(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_FOCUS_AREA, 0);
}

int sdt_focus_area_set_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FOCUS_AREA, 0, value);
}

int64_t sdt_focus_area_position(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_FOCUS_AREA, 1);
}

int sdt_focus_area_has_position(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_FOCUS_AREA, 1);
}

int sdt_focus_area_set_position(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_FOCUS_AREA, 1, value);
}

const char *sdt_focus_area_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FOCUS_AREA, 2);
}

int sdt_focus_area_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FOCUS_AREA, 2, value);
}

const char *sdt_focus_area_description(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FOCUS_AREA, 3);
}

int sdt_focus_area_has_description(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_FOCUS_AREA, 3);
}

int sdt_focus_area_set_description(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FOCUS_AREA, 3, value);
}

const char *sdt_focus_area_network(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FOCUS_AREA, 4);
}

int sdt_focus_area_has_network(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_FOCUS_AREA, 4);
}

int sdt_focus_area_set_network(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FOCUS_AREA, 4, value);
}

const char *sdt_focus_area_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FOCUS_AREA, 5);
}

int sdt_focus_area_has_programme(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_FOCUS_AREA, 5);
}

int sdt_focus_area_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FOCUS_AREA, 5, value);
}

const char *sdt_focus_area_since(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FOCUS_AREA, 6);
}

int sdt_focus_area_has_since(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_FOCUS_AREA, 6);
}

int sdt_focus_area_set_since(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FOCUS_AREA, 6, value);
}

const char *sdt_focus_area_until(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FOCUS_AREA, 7);
}

int sdt_focus_area_has_until(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_FOCUS_AREA, 7);
}

int sdt_focus_area_set_until(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FOCUS_AREA, 7, value);
}
