/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/person.h>

const char *sdt_person_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PERSON, 0);
}

int sdt_person_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PERSON, 0, value);
}

const char *sdt_person_email(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PERSON, 1);
}

int sdt_person_has_email(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PERSON, 1);
}

int sdt_person_set_email(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PERSON, 1, value);
}

const char *sdt_person_phone(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PERSON, 2);
}

int sdt_person_has_phone(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PERSON, 2);
}

int sdt_person_set_phone(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PERSON, 2, value);
}

const char *sdt_person_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PERSON, 3);
}

int sdt_person_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PERSON, 3);
}

int sdt_person_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PERSON, 3, value);
}

const char *sdt_person_retain_until(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PERSON, 4);
}

int sdt_person_has_retain_until(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PERSON, 4);
}

int sdt_person_set_retain_until(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PERSON, 4, value);
}

const char *sdt_person_erased(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PERSON, 5);
}

int sdt_person_has_erased(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PERSON, 5);
}
