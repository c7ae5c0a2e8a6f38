/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/person.h>

const char *sdt_person_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(8, 0));
}

int sdt_person_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(8, 0));
}

const char *sdt_person_email(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(8, 1));
}

int sdt_person_set_email(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(8, 1));
}

const char *sdt_person_phone(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(8, 2));
}

int sdt_person_set_phone(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(8, 2));
}

const char *sdt_person_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(8, 3));
}

int sdt_person_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(8, 3));
}

const char *sdt_person_retain_until(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(8, 4));
}

int sdt_person_set_retain_until(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(8, 4));
}
