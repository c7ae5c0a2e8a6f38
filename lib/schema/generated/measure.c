/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/measure.h>

const char *sdt_measure_indicator(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEASURE, 0);
}

int sdt_measure_set_indicator(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEASURE, 0, value);
}

const char *sdt_measure_sub_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEASURE, 1);
}

int sdt_measure_has_sub_goal(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEASURE, 1);
}

int sdt_measure_set_sub_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEASURE, 1, value);
}

const char *sdt_measure_objective(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEASURE, 2);
}

int sdt_measure_has_objective(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEASURE, 2);
}

int sdt_measure_set_objective(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEASURE, 2, value);
}

int64_t sdt_measure_position(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_MEASURE, 3);
}

int sdt_measure_has_position(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEASURE, 3);
}

int sdt_measure_set_position(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_MEASURE, 3, value);
}

double sdt_measure_weight(const sdt_record *record)
{
    return sdt__typed_number(record, SDT_KIND_MEASURE, 4);
}

int sdt_measure_has_weight(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEASURE, 4);
}

int sdt_measure_set_weight(sdt_record *record, double value)
{
    return sdt__typed_set_number(record, SDT_KIND_MEASURE, 4, value);
}

const char *sdt_measure_method(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEASURE, 5);
}

int sdt_measure_has_method(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEASURE, 5);
}

int sdt_measure_set_method(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEASURE, 5, value);
}

double sdt_measure_on_track(const sdt_record *record)
{
    return sdt__typed_number(record, SDT_KIND_MEASURE, 6);
}

int sdt_measure_has_on_track(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEASURE, 6);
}

int sdt_measure_set_on_track(sdt_record *record, double value)
{
    return sdt__typed_set_number(record, SDT_KIND_MEASURE, 6, value);
}

double sdt_measure_some_deviation(const sdt_record *record)
{
    return sdt__typed_number(record, SDT_KIND_MEASURE, 7);
}

int sdt_measure_has_some_deviation(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEASURE, 7);
}

int sdt_measure_set_some_deviation(sdt_record *record, double value)
{
    return sdt__typed_set_number(record, SDT_KIND_MEASURE, 7, value);
}

const char *sdt_measure_note(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEASURE, 8);
}

int sdt_measure_has_note(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEASURE, 8);
}

int sdt_measure_set_note(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEASURE, 8, value);
}

const char *sdt_measure_since(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEASURE, 9);
}

int sdt_measure_has_since(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEASURE, 9);
}

int sdt_measure_set_since(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEASURE, 9, value);
}

const char *sdt_measure_until(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEASURE, 10);
}

int sdt_measure_has_until(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEASURE, 10);
}

int sdt_measure_set_until(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEASURE, 10, value);
}

const char *sdt_measure_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEASURE, 11);
}

int sdt_measure_has_goal(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEASURE, 11);
}

int sdt_measure_set_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEASURE, 11, value);
}

const char *sdt_measure_focus_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEASURE, 12);
}

int sdt_measure_has_focus_area(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEASURE, 12);
}

int sdt_measure_set_focus_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEASURE, 12, value);
}

const char *sdt_measure_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEASURE, 13);
}

int sdt_measure_has_area(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEASURE, 13);
}

int sdt_measure_set_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEASURE, 13, value);
}

const char *sdt_measure_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEASURE, 14);
}

int sdt_measure_has_programme(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEASURE, 14);
}

int sdt_measure_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEASURE, 14, value);
}
