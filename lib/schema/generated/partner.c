/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/partner.h>

const char *sdt_partner_conference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PARTNER, 0);
}

int sdt_partner_set_conference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PARTNER, 0, value);
}

int64_t sdt_partner_position(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_PARTNER, 1);
}

int sdt_partner_has_position(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PARTNER, 1);
}

int sdt_partner_set_position(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_PARTNER, 1, value);
}

const char *sdt_partner_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PARTNER, 2);
}

int sdt_partner_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PARTNER, 2, value);
}

const char *sdt_partner_edition(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PARTNER, 3);
}

int sdt_partner_has_edition(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PARTNER, 3);
}

int sdt_partner_set_edition(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PARTNER, 3, value);
}
