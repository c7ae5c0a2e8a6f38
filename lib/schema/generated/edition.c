/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/edition.h>

const char *sdt_edition_conference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(34, 0));
}

int sdt_edition_set_conference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(34, 0));
}

int64_t sdt_edition_year(const sdt_record *record)
{
    return sdt__typed_int(record, SDT__TYPED(34, 1));
}

int sdt_edition_has_year(const sdt_record *record)
{
    return sdt__typed_has(record, SDT__TYPED(34, 1));
}

int sdt_edition_set_year(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, value, SDT__TYPED(34, 1));
}

const char *sdt_edition_theme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(34, 2));
}

int sdt_edition_set_theme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(34, 2));
}

const char *sdt_edition_status(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(34, 3));
}

int sdt_edition_set_status(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(34, 3));
}

const char *sdt_edition_form(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(34, 4));
}

int sdt_edition_set_form(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(34, 4));
}

const char *sdt_edition_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(34, 5));
}

int sdt_edition_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(34, 5));
}

const char *sdt_edition_place(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(34, 6));
}

int sdt_edition_set_place(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(34, 6));
}

const char *sdt_edition_decision(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(34, 7));
}

int sdt_edition_set_decision(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(34, 7));
}

const char *sdt_edition_reference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(34, 8));
}

int sdt_edition_set_reference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(34, 8));
}

const char *sdt_edition_audience(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(34, 9));
}

int sdt_edition_set_audience(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(34, 9));
}

const char *sdt_edition_moved_from(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(34, 10));
}

int sdt_edition_set_moved_from(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(34, 10));
}
