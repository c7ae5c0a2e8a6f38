/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/amendment.h>

const char *sdt_amendment_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(14, 0));
}

int sdt_amendment_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(14, 0));
}

const char *sdt_amendment_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(14, 1));
}

int sdt_amendment_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(14, 1));
}

const char *sdt_amendment_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(14, 2));
}

int sdt_amendment_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(14, 2));
}

const char *sdt_amendment_decision(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(14, 3));
}

int sdt_amendment_set_decision(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(14, 3));
}

const char *sdt_amendment_reference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(14, 4));
}

int sdt_amendment_set_reference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(14, 4));
}
