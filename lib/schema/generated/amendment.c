/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/amendment.h>

const char *sdt_amendment_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AMENDMENT, 0);
}

int sdt_amendment_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AMENDMENT, 0, value);
}

const char *sdt_amendment_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AMENDMENT, 1);
}

int sdt_amendment_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AMENDMENT, 1, value);
}

const char *sdt_amendment_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AMENDMENT, 2);
}

int sdt_amendment_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AMENDMENT, 2, value);
}

const char *sdt_amendment_decision(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AMENDMENT, 3);
}

int sdt_amendment_has_decision(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_AMENDMENT, 3);
}

int sdt_amendment_set_decision(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AMENDMENT, 3, value);
}

const char *sdt_amendment_reference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AMENDMENT, 4);
}

int sdt_amendment_has_reference(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_AMENDMENT, 4);
}

int sdt_amendment_set_reference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AMENDMENT, 4, value);
}
