/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/indicator.h>

const char *sdt_indicator_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(27, 0));
}

int sdt_indicator_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(27, 0));
}

const char *sdt_indicator_description(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(27, 1));
}

int sdt_indicator_set_description(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(27, 1));
}

const char *sdt_indicator_unit(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(27, 2));
}

int sdt_indicator_set_unit(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(27, 2));
}

int64_t sdt_indicator_decimals(const sdt_record *record)
{
    return sdt__typed_int(record, SDT__TYPED(27, 3));
}

int sdt_indicator_has_decimals(const sdt_record *record)
{
    return sdt__typed_has(record, SDT__TYPED(27, 3));
}

int sdt_indicator_set_decimals(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, value, SDT__TYPED(27, 3));
}

const char *sdt_indicator_direction(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(27, 4));
}

int sdt_indicator_set_direction(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(27, 4));
}

const char *sdt_indicator_measures(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(27, 5));
}

int sdt_indicator_set_measures(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(27, 5));
}

const char *sdt_indicator_source(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(27, 6));
}

int sdt_indicator_set_source(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(27, 6));
}

const char *sdt_indicator_owner(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(27, 7));
}

int sdt_indicator_set_owner(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(27, 7));
}

int64_t sdt_indicator_by_gender(const sdt_record *record)
{
    return sdt__typed_int(record, SDT__TYPED(27, 8));
}

int sdt_indicator_has_by_gender(const sdt_record *record)
{
    return sdt__typed_has(record, SDT__TYPED(27, 8));
}

int sdt_indicator_set_by_gender(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, value, SDT__TYPED(27, 8));
}

const char *sdt_indicator_publication(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(27, 9));
}

int sdt_indicator_set_publication(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(27, 9));
}

const char *sdt_indicator_publication_period(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(27, 10));
}

int sdt_indicator_set_publication_period(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(27, 10));
}

const char *sdt_indicator_subject(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(27, 11));
}

int sdt_indicator_set_subject(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(27, 11));
}

int64_t sdt_indicator_population(const sdt_record *record)
{
    return sdt__typed_int(record, SDT__TYPED(27, 12));
}

int sdt_indicator_has_population(const sdt_record *record)
{
    return sdt__typed_has(record, SDT__TYPED(27, 12));
}

int sdt_indicator_set_population(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, value, SDT__TYPED(27, 12));
}
