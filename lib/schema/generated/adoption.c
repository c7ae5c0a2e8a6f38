/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/adoption.h>

const char *sdt_adoption_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ADOPTION, 0);
}

int sdt_adoption_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ADOPTION, 0, value);
}

const char *sdt_adoption_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ADOPTION, 1);
}

int sdt_adoption_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ADOPTION, 1, value);
}

const char *sdt_adoption_outcome(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ADOPTION, 2);
}

int sdt_adoption_set_outcome(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ADOPTION, 2, value);
}

const char *sdt_adoption_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ADOPTION, 3);
}

int sdt_adoption_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ADOPTION, 3, value);
}

const char *sdt_adoption_paragraph(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ADOPTION, 4);
}

int sdt_adoption_has_paragraph(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ADOPTION, 4);
}

int sdt_adoption_set_paragraph(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ADOPTION, 4, value);
}

const char *sdt_adoption_reference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ADOPTION, 5);
}

int sdt_adoption_has_reference(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ADOPTION, 5);
}

int sdt_adoption_set_reference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ADOPTION, 5, value);
}

const char *sdt_adoption_decision(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ADOPTION, 6);
}

int sdt_adoption_has_decision(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ADOPTION, 6);
}

int sdt_adoption_set_decision(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ADOPTION, 6, value);
}
