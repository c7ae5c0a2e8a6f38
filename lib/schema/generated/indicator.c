/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/indicator.h>

const char *sdt_indicator_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_INDICATOR, 0);
}

int sdt_indicator_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_INDICATOR, 0, value);
}

const char *sdt_indicator_description(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_INDICATOR, 1);
}

int sdt_indicator_has_description(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_INDICATOR, 1);
}

int sdt_indicator_set_description(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_INDICATOR, 1, value);
}

const char *sdt_indicator_unit(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_INDICATOR, 2);
}

int sdt_indicator_has_unit(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_INDICATOR, 2);
}

int sdt_indicator_set_unit(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_INDICATOR, 2, value);
}

int64_t sdt_indicator_decimals(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_INDICATOR, 3);
}

int sdt_indicator_has_decimals(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_INDICATOR, 3);
}

int sdt_indicator_set_decimals(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_INDICATOR, 3, value);
}

const char *sdt_indicator_direction(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_INDICATOR, 4);
}

int sdt_indicator_has_direction(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_INDICATOR, 4);
}

int sdt_indicator_set_direction(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_INDICATOR, 4, value);
}

const char *sdt_indicator_measures(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_INDICATOR, 5);
}

int sdt_indicator_has_measures(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_INDICATOR, 5);
}

int sdt_indicator_set_measures(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_INDICATOR, 5, value);
}

const char *sdt_indicator_source(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_INDICATOR, 6);
}

int sdt_indicator_has_source(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_INDICATOR, 6);
}

int sdt_indicator_set_source(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_INDICATOR, 6, value);
}

const char *sdt_indicator_owner(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_INDICATOR, 7);
}

int sdt_indicator_has_owner(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_INDICATOR, 7);
}

int sdt_indicator_set_owner(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_INDICATOR, 7, value);
}

int64_t sdt_indicator_by_gender(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_INDICATOR, 8);
}

int sdt_indicator_has_by_gender(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_INDICATOR, 8);
}

int sdt_indicator_set_by_gender(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_INDICATOR, 8, value);
}

const char *sdt_indicator_publication(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_INDICATOR, 9);
}

int sdt_indicator_has_publication(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_INDICATOR, 9);
}

int sdt_indicator_set_publication(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_INDICATOR, 9, value);
}

const char *sdt_indicator_publication_period(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_INDICATOR, 10);
}

int sdt_indicator_has_publication_period(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_INDICATOR, 10);
}

int sdt_indicator_set_publication_period(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_INDICATOR, 10, value);
}

const char *sdt_indicator_subject(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_INDICATOR, 11);
}

int sdt_indicator_has_subject(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_INDICATOR, 11);
}

int sdt_indicator_set_subject(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_INDICATOR, 11, value);
}

int64_t sdt_indicator_population(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_INDICATOR, 12);
}

int sdt_indicator_has_population(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_INDICATOR, 12);
}

int sdt_indicator_set_population(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_INDICATOR, 12, value);
}

const char *sdt_indicator_rhythm(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_INDICATOR, 13);
}

int sdt_indicator_has_rhythm(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_INDICATOR, 13);
}

int sdt_indicator_set_rhythm(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_INDICATOR, 13, value);
}
