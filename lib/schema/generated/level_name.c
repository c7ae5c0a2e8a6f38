/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/level_name.h>

const char *sdt_level_name_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LEVEL_NAME, 0);
}

int sdt_level_name_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LEVEL_NAME, 0, value);
}

const char *sdt_level_name_level(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LEVEL_NAME, 1);
}

int sdt_level_name_set_level(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LEVEL_NAME, 1, value);
}

const char *sdt_level_name_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LEVEL_NAME, 2);
}

int sdt_level_name_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LEVEL_NAME, 2, value);
}

const char *sdt_level_name_plural(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LEVEL_NAME, 3);
}

int sdt_level_name_has_plural(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_LEVEL_NAME, 3);
}

int sdt_level_name_set_plural(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LEVEL_NAME, 3, value);
}
