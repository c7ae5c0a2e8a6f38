/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/target.h>

const char *sdt_target_indicator(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_TARGET, 0);
}

int sdt_target_set_indicator(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_TARGET, 0, value);
}

const char *sdt_target_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_TARGET, 1);
}

int sdt_target_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_TARGET, 1);
}

int sdt_target_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_TARGET, 1, value);
}

const char *sdt_target_plan(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_TARGET, 2);
}

int sdt_target_has_plan(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_TARGET, 2);
}

int sdt_target_set_plan(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_TARGET, 2, value);
}

const char *sdt_target_period(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_TARGET, 3);
}

int sdt_target_set_period(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_TARGET, 3, value);
}

double sdt_target_value(const sdt_record *record)
{
    return sdt__typed_number(record, SDT_KIND_TARGET, 4);
}

int sdt_target_has_value(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_TARGET, 4);
}

int sdt_target_set_value(sdt_record *record, double value)
{
    return sdt__typed_set_number(record, SDT_KIND_TARGET, 4, value);
}

double sdt_target_low(const sdt_record *record)
{
    return sdt__typed_number(record, SDT_KIND_TARGET, 5);
}

int sdt_target_has_low(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_TARGET, 5);
}

int sdt_target_set_low(sdt_record *record, double value)
{
    return sdt__typed_set_number(record, SDT_KIND_TARGET, 5, value);
}

double sdt_target_high(const sdt_record *record)
{
    return sdt__typed_number(record, SDT_KIND_TARGET, 6);
}

int sdt_target_has_high(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_TARGET, 6);
}

int sdt_target_set_high(sdt_record *record, double value)
{
    return sdt__typed_set_number(record, SDT_KIND_TARGET, 6, value);
}

const char *sdt_target_wanted(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_TARGET, 7);
}

int sdt_target_has_wanted(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_TARGET, 7);
}

int sdt_target_set_wanted(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_TARGET, 7, value);
}

const char *sdt_target_base_period(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_TARGET, 8);
}

int sdt_target_has_base_period(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_TARGET, 8);
}

int sdt_target_set_base_period(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_TARGET, 8, value);
}

double sdt_target_base_value(const sdt_record *record)
{
    return sdt__typed_number(record, SDT_KIND_TARGET, 9);
}

int sdt_target_has_base_value(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_TARGET, 9);
}

int sdt_target_set_base_value(sdt_record *record, double value)
{
    return sdt__typed_set_number(record, SDT_KIND_TARGET, 9, value);
}

const char *sdt_target_gender(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_TARGET, 10);
}

int sdt_target_has_gender(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_TARGET, 10);
}

int sdt_target_set_gender(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_TARGET, 10, value);
}

const char *sdt_target_decision(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_TARGET, 11);
}

int sdt_target_has_decision(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_TARGET, 11);
}

int sdt_target_set_decision(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_TARGET, 11, value);
}
