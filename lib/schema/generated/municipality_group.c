/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/municipality_group.h>

const char *sdt_municipality_group_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MUNICIPALITY_GROUP, 0);
}

int sdt_municipality_group_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MUNICIPALITY_GROUP, 0, value);
}

const char *sdt_municipality_group_note(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MUNICIPALITY_GROUP, 1);
}

int sdt_municipality_group_has_note(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MUNICIPALITY_GROUP, 1);
}

int sdt_municipality_group_set_note(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MUNICIPALITY_GROUP, 1, value);
}
