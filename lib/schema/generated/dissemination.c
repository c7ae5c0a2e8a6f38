/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/dissemination.h>

const char *sdt_dissemination_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DISSEMINATION, 0);
}

int sdt_dissemination_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DISSEMINATION, 0, value);
}

const char *sdt_dissemination_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DISSEMINATION, 1);
}

int sdt_dissemination_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DISSEMINATION, 1, value);
}

const char *sdt_dissemination_effort(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DISSEMINATION, 2);
}

int sdt_dissemination_has_effort(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DISSEMINATION, 2);
}

int sdt_dissemination_set_effort(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DISSEMINATION, 2, value);
}

const char *sdt_dissemination_edition(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DISSEMINATION, 3);
}

int sdt_dissemination_has_edition(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DISSEMINATION, 3);
}

int sdt_dissemination_set_edition(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DISSEMINATION, 3, value);
}

const char *sdt_dissemination_occasion(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DISSEMINATION, 4);
}

int sdt_dissemination_has_occasion(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DISSEMINATION, 4);
}

int sdt_dissemination_set_occasion(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DISSEMINATION, 4, value);
}

const char *sdt_dissemination_matter(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DISSEMINATION, 5);
}

int sdt_dissemination_has_matter(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DISSEMINATION, 5);
}

int sdt_dissemination_set_matter(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DISSEMINATION, 5, value);
}

const char *sdt_dissemination_audience(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DISSEMINATION, 6);
}

int sdt_dissemination_has_audience(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DISSEMINATION, 6);
}

int sdt_dissemination_set_audience(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DISSEMINATION, 6, value);
}

const char *sdt_dissemination_channel(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DISSEMINATION, 7);
}

int sdt_dissemination_has_channel(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DISSEMINATION, 7);
}

int sdt_dissemination_set_channel(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DISSEMINATION, 7, value);
}

const char *sdt_dissemination_reference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DISSEMINATION, 8);
}

int sdt_dissemination_has_reference(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DISSEMINATION, 8);
}

int sdt_dissemination_set_reference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DISSEMINATION, 8, value);
}
