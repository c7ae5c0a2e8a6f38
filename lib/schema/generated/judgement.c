/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/judgement.h>

const char *sdt_judgement_occasion(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(31, 0));
}

int sdt_judgement_set_occasion(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(31, 0));
}

const char *sdt_judgement_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(31, 1));
}

int sdt_judgement_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(31, 1));
}

const char *sdt_judgement_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(31, 2));
}

int sdt_judgement_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(31, 2));
}

const char *sdt_judgement_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(31, 3));
}

int sdt_judgement_set_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(31, 3));
}

const char *sdt_judgement_focus_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(31, 4));
}

int sdt_judgement_set_focus_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(31, 4));
}

const char *sdt_judgement_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(31, 5));
}

int sdt_judgement_set_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(31, 5));
}

const char *sdt_judgement_sub_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(31, 6));
}

int sdt_judgement_set_sub_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(31, 6));
}

const char *sdt_judgement_objective(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(31, 7));
}

int sdt_judgement_set_objective(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(31, 7));
}

const char *sdt_judgement_indicator(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(31, 8));
}

int sdt_judgement_set_indicator(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(31, 8));
}

const char *sdt_judgement_status(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(31, 9));
}

int sdt_judgement_set_status(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(31, 9));
}

const char *sdt_judgement_comment(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(31, 10));
}

int sdt_judgement_set_comment(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(31, 10));
}

const char *sdt_judgement_author(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(31, 11));
}

int sdt_judgement_set_author(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(31, 11));
}

const char *sdt_judgement_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(31, 12));
}

int sdt_judgement_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(31, 12));
}
