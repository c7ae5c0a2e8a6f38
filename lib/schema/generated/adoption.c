/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/adoption.h>

const char *sdt_adoption_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ADOPTION, 0);
}

int sdt_adoption_has_programme(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ADOPTION, 0);
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

int sdt_adoption_has_date(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ADOPTION, 3);
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

const char *sdt_adoption_matter(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ADOPTION, 7);
}

int sdt_adoption_has_matter(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ADOPTION, 7);
}

int sdt_adoption_set_matter(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ADOPTION, 7, value);
}

const char *sdt_adoption_before(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ADOPTION, 8);
}

int sdt_adoption_has_before(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ADOPTION, 8);
}

int sdt_adoption_set_before(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ADOPTION, 8, value);
}

const char *sdt_adoption_text(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ADOPTION, 9);
}

int sdt_adoption_has_text(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ADOPTION, 9);
}

int sdt_adoption_set_text(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ADOPTION, 9, value);
}
