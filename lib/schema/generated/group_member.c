/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/group_member.h>

const char *sdt_group_member_municipality_group(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_GROUP_MEMBER, 0);
}

int sdt_group_member_set_municipality_group(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_GROUP_MEMBER, 0, value);
}

const char *sdt_group_member_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_GROUP_MEMBER, 1);
}

int sdt_group_member_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_GROUP_MEMBER, 1, value);
}
