/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/principle.h>

const char *sdt_principle_cooperation(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PRINCIPLE, 0);
}

int sdt_principle_set_cooperation(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PRINCIPLE, 0, value);
}

const char *sdt_principle_role(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PRINCIPLE, 1);
}

int sdt_principle_set_role(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PRINCIPLE, 1, value);
}

int64_t sdt_principle_position(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_PRINCIPLE, 2);
}

int sdt_principle_has_position(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PRINCIPLE, 2);
}

int sdt_principle_set_position(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_PRINCIPLE, 2, value);
}

const char *sdt_principle_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PRINCIPLE, 3);
}

int sdt_principle_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PRINCIPLE, 3, value);
}
