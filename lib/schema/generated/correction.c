/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/correction.h>

const char *sdt_correction_plan(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CORRECTION, 0);
}

int sdt_correction_set_plan(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CORRECTION, 0, value);
}

const char *sdt_correction_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CORRECTION, 1);
}

int sdt_correction_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CORRECTION, 1, value);
}

const char *sdt_correction_kind(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CORRECTION, 2);
}

int sdt_correction_set_kind(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CORRECTION, 2, value);
}

const char *sdt_correction_record(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CORRECTION, 3);
}

int sdt_correction_set_record(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CORRECTION, 3, value);
}

const char *sdt_correction_field(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CORRECTION, 4);
}

int sdt_correction_set_field(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CORRECTION, 4, value);
}

const char *sdt_correction_before(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CORRECTION, 5);
}

int sdt_correction_has_before(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_CORRECTION, 5);
}

int sdt_correction_set_before(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CORRECTION, 5, value);
}

const char *sdt_correction_after(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CORRECTION, 6);
}

int sdt_correction_has_after(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_CORRECTION, 6);
}

int sdt_correction_set_after(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CORRECTION, 6, value);
}

const char *sdt_correction_reason(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CORRECTION, 7);
}

int sdt_correction_set_reason(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CORRECTION, 7, value);
}
