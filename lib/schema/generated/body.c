/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/body.h>

const char *sdt_body_cooperation(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(7, 0));
}

int sdt_body_set_cooperation(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(7, 0));
}

const char *sdt_body_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(7, 1));
}

int sdt_body_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(7, 1));
}

const char *sdt_body_parent(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(7, 2));
}

int sdt_body_set_parent(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(7, 2));
}

const char *sdt_body_role(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(7, 3));
}

int sdt_body_set_role(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(7, 3));
}

const char *sdt_body_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(7, 4));
}

int sdt_body_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(7, 4));
}

const char *sdt_body_purpose(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(7, 5));
}

int sdt_body_set_purpose(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(7, 5));
}

const char *sdt_body_members_are(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(7, 6));
}

int sdt_body_set_members_are(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(7, 6));
}

int64_t sdt_body_meetings_per_year(const sdt_record *record)
{
    return sdt__typed_int(record, SDT__TYPED(7, 7));
}

int sdt_body_has_meetings_per_year(const sdt_record *record)
{
    return sdt__typed_has(record, SDT__TYPED(7, 7));
}

int sdt_body_set_meetings_per_year(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, value, SDT__TYPED(7, 7));
}

int64_t sdt_body_seat_per_municipality(const sdt_record *record)
{
    return sdt__typed_int(record, SDT__TYPED(7, 8));
}

int sdt_body_has_seat_per_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT__TYPED(7, 8));
}

int sdt_body_set_seat_per_municipality(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, value, SDT__TYPED(7, 8));
}

const char *sdt_body_began(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(7, 9));
}

int sdt_body_set_began(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(7, 9));
}

const char *sdt_body_ended(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(7, 10));
}

int sdt_body_set_ended(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(7, 10));
}
