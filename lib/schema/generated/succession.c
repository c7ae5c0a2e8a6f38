/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/succession.h>

const char *sdt_succession_earlier(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(19, 0));
}

int sdt_succession_set_earlier(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(19, 0));
}

const char *sdt_succession_later(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(19, 1));
}

int sdt_succession_set_later(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(19, 1));
}

const char *sdt_succession_note(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(19, 2));
}

int sdt_succession_set_note(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(19, 2));
}
