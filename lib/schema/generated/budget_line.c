/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/budget_line.h>

const char *sdt_budget_line_plan(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_BUDGET_LINE, 0);
}

int sdt_budget_line_set_plan(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_BUDGET_LINE, 0, value);
}

int64_t sdt_budget_line_position(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_BUDGET_LINE, 1);
}

int sdt_budget_line_has_position(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_BUDGET_LINE, 1);
}

int sdt_budget_line_set_position(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_BUDGET_LINE, 1, value);
}

const char *sdt_budget_line_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_BUDGET_LINE, 2);
}

int sdt_budget_line_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_BUDGET_LINE, 2, value);
}

double sdt_budget_line_amount(const sdt_record *record)
{
    return sdt__typed_number(record, SDT_KIND_BUDGET_LINE, 3);
}

int sdt_budget_line_has_amount(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_BUDGET_LINE, 3);
}

int sdt_budget_line_set_amount(sdt_record *record, double value)
{
    return sdt__typed_set_number(record, SDT_KIND_BUDGET_LINE, 3, value);
}

const char *sdt_budget_line_shared(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_BUDGET_LINE, 4);
}

int sdt_budget_line_set_shared(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_BUDGET_LINE, 4, value);
}

const char *sdt_budget_line_indicator(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_BUDGET_LINE, 5);
}

int sdt_budget_line_has_indicator(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_BUDGET_LINE, 5);
}

int sdt_budget_line_set_indicator(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_BUDGET_LINE, 5, value);
}

int64_t sdt_budget_line_year(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_BUDGET_LINE, 6);
}

int sdt_budget_line_has_year(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_BUDGET_LINE, 6);
}

int sdt_budget_line_set_year(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_BUDGET_LINE, 6, value);
}

double sdt_budget_line_outcome(const sdt_record *record)
{
    return sdt__typed_number(record, SDT_KIND_BUDGET_LINE, 7);
}

int sdt_budget_line_has_outcome(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_BUDGET_LINE, 7);
}

int sdt_budget_line_set_outcome(sdt_record *record, double value)
{
    return sdt__typed_set_number(record, SDT_KIND_BUDGET_LINE, 7, value);
}

const char *sdt_budget_line_note(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_BUDGET_LINE, 8);
}

int sdt_budget_line_has_note(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_BUDGET_LINE, 8);
}

int sdt_budget_line_set_note(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_BUDGET_LINE, 8, value);
}
