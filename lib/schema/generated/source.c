/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/source.h>

const char *sdt_source_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(26, 0));
}

int sdt_source_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(26, 0));
}

const char *sdt_source_line(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(26, 1));
}

int sdt_source_set_line(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(26, 1));
}

const char *sdt_source_website(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(26, 2));
}

int sdt_source_set_website(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(26, 2));
}

const char *sdt_source_terms(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(26, 3));
}

int sdt_source_set_terms(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(26, 3));
}
