/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/municipality.h>

const char *sdt_municipality_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MUNICIPALITY, 0);
}

int sdt_municipality_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MUNICIPALITY, 0, value);
}

const char *sdt_municipality_level(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MUNICIPALITY, 1);
}

int sdt_municipality_set_level(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MUNICIPALITY, 1, value);
}

const char *sdt_municipality_formed(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MUNICIPALITY, 2);
}

int sdt_municipality_has_formed(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MUNICIPALITY, 2);
}

int sdt_municipality_set_formed(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MUNICIPALITY, 2, value);
}

const char *sdt_municipality_formed_from(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MUNICIPALITY, 3);
}

int sdt_municipality_has_formed_from(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MUNICIPALITY, 3);
}

int sdt_municipality_set_formed_from(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MUNICIPALITY, 3, value);
}

const char *sdt_municipality_website(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MUNICIPALITY, 4);
}

int sdt_municipality_has_website(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MUNICIPALITY, 4);
}

int sdt_municipality_set_website(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MUNICIPALITY, 4, value);
}
