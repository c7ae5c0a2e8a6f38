/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/succession.h>

const char *sdt_succession_earlier(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SUCCESSION, 0);
}

int sdt_succession_set_earlier(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SUCCESSION, 0, value);
}

const char *sdt_succession_later(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SUCCESSION, 1);
}

int sdt_succession_has_later(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SUCCESSION, 1);
}

int sdt_succession_set_later(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SUCCESSION, 1, value);
}

const char *sdt_succession_note(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SUCCESSION, 2);
}

int sdt_succession_has_note(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SUCCESSION, 2);
}

int sdt_succession_set_note(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SUCCESSION, 2, value);
}
