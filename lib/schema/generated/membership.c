/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/membership.h>

const char *sdt_membership_cooperation(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(4, 0));
}

int sdt_membership_set_cooperation(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(4, 0));
}

const char *sdt_membership_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(4, 1));
}

int sdt_membership_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(4, 1));
}

const char *sdt_membership_joined(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(4, 2));
}

int sdt_membership_set_joined(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(4, 2));
}

const char *sdt_membership_left(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(4, 3));
}

int sdt_membership_set_left(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(4, 3));
}

double sdt_membership_cost_share(const sdt_record *record)
{
    return sdt__typed_number(record, SDT__TYPED(4, 4));
}

int sdt_membership_has_cost_share(const sdt_record *record)
{
    return sdt__typed_has(record, SDT__TYPED(4, 4));
}

int sdt_membership_set_cost_share(sdt_record *record, double value)
{
    return sdt__typed_set_number(record, value, SDT__TYPED(4, 4));
}

int64_t sdt_membership_weight(const sdt_record *record)
{
    return sdt__typed_int(record, SDT__TYPED(4, 5));
}

int sdt_membership_has_weight(const sdt_record *record)
{
    return sdt__typed_has(record, SDT__TYPED(4, 5));
}

int sdt_membership_set_weight(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, value, SDT__TYPED(4, 5));
}
