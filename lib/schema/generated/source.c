/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/source.h>

const char *sdt_source_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SOURCE, 0);
}

int sdt_source_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SOURCE, 0, value);
}

const char *sdt_source_line(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SOURCE, 1);
}

int sdt_source_has_line(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SOURCE, 1);
}

int sdt_source_set_line(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SOURCE, 1, value);
}

const char *sdt_source_website(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SOURCE, 2);
}

int sdt_source_has_website(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SOURCE, 2);
}

int sdt_source_set_website(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SOURCE, 2, value);
}

const char *sdt_source_terms(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SOURCE, 3);
}

int sdt_source_has_terms(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SOURCE, 3);
}

int sdt_source_set_terms(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SOURCE, 3, value);
}
