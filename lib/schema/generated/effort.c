/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/effort.h>

const char *sdt_effort_direction(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EFFORT, 0);
}

int sdt_effort_set_direction(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EFFORT, 0, value);
}

const char *sdt_effort_role(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EFFORT, 1);
}

int sdt_effort_set_role(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EFFORT, 1, value);
}

const char *sdt_effort_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EFFORT, 2);
}

int sdt_effort_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EFFORT, 2, value);
}

const char *sdt_effort_recipient(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EFFORT, 3);
}

int sdt_effort_has_recipient(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EFFORT, 3);
}

int sdt_effort_set_recipient(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EFFORT, 3, value);
}

const char *sdt_effort_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EFFORT, 4);
}

int sdt_effort_has_date(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EFFORT, 4);
}

int sdt_effort_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EFFORT, 4, value);
}

const char *sdt_effort_outcome(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EFFORT, 5);
}

int sdt_effort_has_outcome(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EFFORT, 5);
}

int sdt_effort_set_outcome(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EFFORT, 5, value);
}

const char *sdt_effort_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EFFORT, 6);
}

int sdt_effort_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EFFORT, 6);
}

int sdt_effort_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EFFORT, 6, value);
}

const char *sdt_effort_reference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EFFORT, 7);
}

int sdt_effort_has_reference(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EFFORT, 7);
}

int sdt_effort_set_reference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EFFORT, 7, value);
}

const char *sdt_effort_deadline(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EFFORT, 8);
}

int sdt_effort_has_deadline(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EFFORT, 8);
}

int sdt_effort_set_deadline(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EFFORT, 8, value);
}
