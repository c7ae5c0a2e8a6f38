/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/absence.h>

const char *sdt_absence_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(43, 0));
}

int sdt_absence_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(43, 0));
}

int64_t sdt_absence_year(const sdt_record *record)
{
    return sdt__typed_int(record, SDT__TYPED(43, 1));
}

int sdt_absence_has_year(const sdt_record *record)
{
    return sdt__typed_has(record, SDT__TYPED(43, 1));
}

int sdt_absence_set_year(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, value, SDT__TYPED(43, 1));
}

const char *sdt_absence_conference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(43, 2));
}

int sdt_absence_set_conference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(43, 2));
}

const char *sdt_absence_reason(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(43, 3));
}

int sdt_absence_set_reason(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(43, 3));
}
