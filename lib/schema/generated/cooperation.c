/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/cooperation.h>

const char *sdt_cooperation_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_COOPERATION, 0);
}

int sdt_cooperation_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_COOPERATION, 0, value);
}

const char *sdt_cooperation_purpose(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_COOPERATION, 1);
}

int sdt_cooperation_has_purpose(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_COOPERATION, 1);
}

int sdt_cooperation_set_purpose(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_COOPERATION, 1, value);
}

const char *sdt_cooperation_website(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_COOPERATION, 2);
}

int sdt_cooperation_has_website(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_COOPERATION, 2);
}

int sdt_cooperation_set_website(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_COOPERATION, 2, value);
}

const char *sdt_cooperation_founded(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_COOPERATION, 3);
}

int sdt_cooperation_has_founded(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_COOPERATION, 3);
}

int sdt_cooperation_set_founded(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_COOPERATION, 3, value);
}

const char *sdt_cooperation_adoption_rule(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_COOPERATION, 4);
}

int sdt_cooperation_has_adoption_rule(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_COOPERATION, 4);
}

int sdt_cooperation_set_adoption_rule(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_COOPERATION, 4, value);
}
