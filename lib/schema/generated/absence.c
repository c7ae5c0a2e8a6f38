/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/absence.h>

const char *sdt_absence_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ABSENCE, 0);
}

int sdt_absence_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ABSENCE, 0, value);
}

int64_t sdt_absence_year(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_ABSENCE, 1);
}

int sdt_absence_has_year(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ABSENCE, 1);
}

int sdt_absence_set_year(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_ABSENCE, 1, value);
}

const char *sdt_absence_conference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ABSENCE, 2);
}

int sdt_absence_has_conference(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ABSENCE, 2);
}

int sdt_absence_set_conference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ABSENCE, 2, value);
}

const char *sdt_absence_reason(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ABSENCE, 3);
}

int sdt_absence_has_reason(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ABSENCE, 3);
}

int sdt_absence_set_reason(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ABSENCE, 3, value);
}
