/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/membership.h>

const char *sdt_membership_cooperation(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEMBERSHIP, 0);
}

int sdt_membership_set_cooperation(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEMBERSHIP, 0, value);
}

const char *sdt_membership_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEMBERSHIP, 1);
}

int sdt_membership_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEMBERSHIP, 1, value);
}

const char *sdt_membership_joined(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEMBERSHIP, 2);
}

int sdt_membership_has_joined(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEMBERSHIP, 2);
}

int sdt_membership_set_joined(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEMBERSHIP, 2, value);
}

const char *sdt_membership_left(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEMBERSHIP, 3);
}

int sdt_membership_has_left(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEMBERSHIP, 3);
}

int sdt_membership_set_left(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEMBERSHIP, 3, value);
}

double sdt_membership_cost_share(const sdt_record *record)
{
    return sdt__typed_number(record, SDT_KIND_MEMBERSHIP, 4);
}

int sdt_membership_has_cost_share(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEMBERSHIP, 4);
}

int sdt_membership_set_cost_share(sdt_record *record, double value)
{
    return sdt__typed_set_number(record, SDT_KIND_MEMBERSHIP, 4, value);
}

int64_t sdt_membership_weight(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_MEMBERSHIP, 5);
}

int sdt_membership_has_weight(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEMBERSHIP, 5);
}

int sdt_membership_set_weight(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_MEMBERSHIP, 5, value);
}
