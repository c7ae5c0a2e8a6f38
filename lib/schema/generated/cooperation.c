/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/cooperation.h>

const char *sdt_cooperation_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(1, 0));
}

int sdt_cooperation_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(1, 0));
}

const char *sdt_cooperation_purpose(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(1, 1));
}

int sdt_cooperation_set_purpose(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(1, 1));
}

const char *sdt_cooperation_website(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(1, 2));
}

int sdt_cooperation_set_website(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(1, 2));
}

const char *sdt_cooperation_founded(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(1, 3));
}

int sdt_cooperation_set_founded(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(1, 3));
}
