/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/seat.h>

const char *sdt_seat_body(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(9, 0));
}

int sdt_seat_set_body(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(9, 0));
}

const char *sdt_seat_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(9, 1));
}

int sdt_seat_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(9, 1));
}

const char *sdt_seat_role(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(9, 2));
}

int sdt_seat_set_role(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(9, 2));
}

const char *sdt_seat_person(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(9, 3));
}

int sdt_seat_set_person(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(9, 3));
}

const char *sdt_seat_office(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(9, 4));
}

int sdt_seat_set_office(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(9, 4));
}

const char *sdt_seat_since(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(9, 5));
}

int sdt_seat_set_since(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(9, 5));
}

const char *sdt_seat_until(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(9, 6));
}

int sdt_seat_set_until(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(9, 6));
}
