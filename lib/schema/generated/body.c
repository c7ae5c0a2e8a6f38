/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/body.h>

const char *sdt_body_cooperation(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_BODY, 0);
}

int sdt_body_has_cooperation(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_BODY, 0);
}

int sdt_body_set_cooperation(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_BODY, 0, value);
}

const char *sdt_body_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_BODY, 1);
}

int sdt_body_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_BODY, 1);
}

int sdt_body_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_BODY, 1, value);
}

const char *sdt_body_parent(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_BODY, 2);
}

int sdt_body_has_parent(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_BODY, 2);
}

int sdt_body_set_parent(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_BODY, 2, value);
}

const char *sdt_body_role(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_BODY, 3);
}

int sdt_body_set_role(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_BODY, 3, value);
}

const char *sdt_body_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_BODY, 4);
}

int sdt_body_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_BODY, 4, value);
}

const char *sdt_body_purpose(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_BODY, 5);
}

int sdt_body_has_purpose(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_BODY, 5);
}

int sdt_body_set_purpose(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_BODY, 5, value);
}

const char *sdt_body_members_are(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_BODY, 6);
}

int sdt_body_has_members_are(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_BODY, 6);
}

int sdt_body_set_members_are(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_BODY, 6, value);
}

int64_t sdt_body_meetings_per_year(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_BODY, 7);
}

int sdt_body_has_meetings_per_year(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_BODY, 7);
}

int sdt_body_set_meetings_per_year(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_BODY, 7, value);
}

int64_t sdt_body_seat_per_municipality(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_BODY, 8);
}

int sdt_body_has_seat_per_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_BODY, 8);
}

int sdt_body_set_seat_per_municipality(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_BODY, 8, value);
}

const char *sdt_body_began(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_BODY, 9);
}

int sdt_body_has_began(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_BODY, 9);
}

int sdt_body_set_began(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_BODY, 9, value);
}

const char *sdt_body_ended(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_BODY, 10);
}

int sdt_body_has_ended(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_BODY, 10);
}

int sdt_body_set_ended(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_BODY, 10, value);
}
