/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/edition.h>

const char *sdt_edition_conference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EDITION, 0);
}

int sdt_edition_set_conference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EDITION, 0, value);
}

int64_t sdt_edition_year(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_EDITION, 1);
}

int sdt_edition_has_year(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EDITION, 1);
}

int sdt_edition_set_year(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_EDITION, 1, value);
}

const char *sdt_edition_theme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EDITION, 2);
}

int sdt_edition_has_theme(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EDITION, 2);
}

int sdt_edition_set_theme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EDITION, 2, value);
}

const char *sdt_edition_status(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EDITION, 3);
}

int sdt_edition_set_status(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EDITION, 3, value);
}

const char *sdt_edition_form(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EDITION, 4);
}

int sdt_edition_has_form(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EDITION, 4);
}

int sdt_edition_set_form(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EDITION, 4, value);
}

const char *sdt_edition_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EDITION, 5);
}

int sdt_edition_has_date(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EDITION, 5);
}

int sdt_edition_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EDITION, 5, value);
}

const char *sdt_edition_place(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EDITION, 6);
}

int sdt_edition_has_place(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EDITION, 6);
}

int sdt_edition_set_place(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EDITION, 6, value);
}

const char *sdt_edition_decision(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EDITION, 7);
}

int sdt_edition_has_decision(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EDITION, 7);
}

int sdt_edition_set_decision(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EDITION, 7, value);
}

const char *sdt_edition_reference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EDITION, 8);
}

int sdt_edition_has_reference(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EDITION, 8);
}

int sdt_edition_set_reference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EDITION, 8, value);
}

const char *sdt_edition_audience(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EDITION, 9);
}

int sdt_edition_has_audience(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EDITION, 9);
}

int sdt_edition_set_audience(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EDITION, 9, value);
}

const char *sdt_edition_moved_from(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_EDITION, 10);
}

int sdt_edition_has_moved_from(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_EDITION, 10);
}

int sdt_edition_set_moved_from(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_EDITION, 10, value);
}
