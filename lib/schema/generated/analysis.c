/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/analysis.h>

const char *sdt_analysis_indicator(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(42, 0));
}

int sdt_analysis_set_indicator(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(42, 0));
}

const char *sdt_analysis_municipality_group(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(42, 1));
}

int sdt_analysis_set_municipality_group(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(42, 1));
}

const char *sdt_analysis_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(42, 2));
}

int sdt_analysis_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(42, 2));
}

const char *sdt_analysis_period(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(42, 3));
}

int sdt_analysis_set_period(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(42, 3));
}

const char *sdt_analysis_text(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(42, 4));
}

int sdt_analysis_set_text(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(42, 4));
}

const char *sdt_analysis_author(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(42, 5));
}

int sdt_analysis_set_author(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(42, 5));
}

const char *sdt_analysis_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(42, 6));
}

int sdt_analysis_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(42, 6));
}
