/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/source.h>

const char *sdt_source_name(const sdt_record *record)
{
    return sdt__typed_text(record, 26, 0);
}

int sdt_source_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, 26, 0, value);
}

const char *sdt_source_line(const sdt_record *record)
{
    return sdt__typed_text(record, 26, 1);
}

int sdt_source_set_line(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, 26, 1, value);
}

const char *sdt_source_website(const sdt_record *record)
{
    return sdt__typed_text(record, 26, 2);
}

int sdt_source_set_website(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, 26, 2, value);
}

const char *sdt_source_terms(const sdt_record *record)
{
    return sdt__typed_text(record, 26, 3);
}

int sdt_source_set_terms(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, 26, 3, value);
}
