/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/analysis.h>

const char *sdt_analysis_indicator(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ANALYSIS, 0);
}

int sdt_analysis_set_indicator(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ANALYSIS, 0, value);
}

const char *sdt_analysis_municipality_group(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ANALYSIS, 1);
}

int sdt_analysis_has_municipality_group(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ANALYSIS, 1);
}

int sdt_analysis_set_municipality_group(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ANALYSIS, 1, value);
}

const char *sdt_analysis_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ANALYSIS, 2);
}

int sdt_analysis_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ANALYSIS, 2);
}

int sdt_analysis_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ANALYSIS, 2, value);
}

const char *sdt_analysis_period(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ANALYSIS, 3);
}

int sdt_analysis_set_period(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ANALYSIS, 3, value);
}

const char *sdt_analysis_text(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ANALYSIS, 4);
}

int sdt_analysis_set_text(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ANALYSIS, 4, value);
}

const char *sdt_analysis_author(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ANALYSIS, 5);
}

int sdt_analysis_set_author(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ANALYSIS, 5, value);
}

const char *sdt_analysis_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ANALYSIS, 6);
}

int sdt_analysis_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ANALYSIS, 6, value);
}
