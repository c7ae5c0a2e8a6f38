/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/seat.h>

const char *sdt_seat_body(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SEAT, 0);
}

int sdt_seat_set_body(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SEAT, 0, value);
}

const char *sdt_seat_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SEAT, 1);
}

int sdt_seat_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SEAT, 1);
}

int sdt_seat_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SEAT, 1, value);
}

const char *sdt_seat_role(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SEAT, 2);
}

int sdt_seat_set_role(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SEAT, 2, value);
}

const char *sdt_seat_person(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SEAT, 3);
}

int sdt_seat_has_person(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SEAT, 3);
}

int sdt_seat_set_person(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SEAT, 3, value);
}

const char *sdt_seat_office(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SEAT, 4);
}

int sdt_seat_has_office(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SEAT, 4);
}

int sdt_seat_set_office(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SEAT, 4, value);
}

const char *sdt_seat_since(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SEAT, 5);
}

int sdt_seat_has_since(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SEAT, 5);
}

int sdt_seat_set_since(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SEAT, 5, value);
}

const char *sdt_seat_until(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SEAT, 6);
}

int sdt_seat_has_until(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SEAT, 6);
}

int sdt_seat_set_until(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SEAT, 6, value);
}
