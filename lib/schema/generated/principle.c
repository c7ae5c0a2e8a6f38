/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/principle.h>

const char *sdt_principle_cooperation(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(2, 0));
}

int sdt_principle_set_cooperation(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(2, 0));
}

const char *sdt_principle_role(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(2, 1));
}

int sdt_principle_set_role(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(2, 1));
}

int64_t sdt_principle_position(const sdt_record *record)
{
    return sdt__typed_int(record, SDT__TYPED(2, 2));
}

int sdt_principle_has_position(const sdt_record *record)
{
    return sdt__typed_has(record, SDT__TYPED(2, 2));
}

int sdt_principle_set_position(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, value, SDT__TYPED(2, 2));
}

const char *sdt_principle_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(2, 3));
}

int sdt_principle_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(2, 3));
}
