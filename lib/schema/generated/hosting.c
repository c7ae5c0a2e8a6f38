/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/hosting.h>

const char *sdt_hosting_edition(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_HOSTING, 0);
}

int sdt_hosting_set_edition(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_HOSTING, 0, value);
}

const char *sdt_hosting_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_HOSTING, 1);
}

int sdt_hosting_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_HOSTING, 1);
}

int sdt_hosting_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_HOSTING, 1, value);
}

const char *sdt_hosting_body(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_HOSTING, 2);
}

int sdt_hosting_has_body(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_HOSTING, 2);
}

int sdt_hosting_set_body(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_HOSTING, 2, value);
}

int64_t sdt_hosting_leads(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_HOSTING, 3);
}

int sdt_hosting_has_leads(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_HOSTING, 3);
}

int sdt_hosting_set_leads(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_HOSTING, 3, value);
}

const char *sdt_hosting_reason(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_HOSTING, 4);
}

int sdt_hosting_has_reason(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_HOSTING, 4);
}

const char *sdt_hosting_decision(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_HOSTING, 5);
}

int sdt_hosting_has_decision(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_HOSTING, 5);
}

int sdt_hosting_set_decision(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_HOSTING, 5, value);
}
