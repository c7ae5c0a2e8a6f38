/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/municipality_group.h>

const char *sdt_municipality_group_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(5, 0));
}

int sdt_municipality_group_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(5, 0));
}

const char *sdt_municipality_group_note(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(5, 1));
}

int sdt_municipality_group_set_note(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(5, 1));
}
