/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/judgement.h>

const char *sdt_judgement_occasion(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_JUDGEMENT, 0);
}

int sdt_judgement_set_occasion(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_JUDGEMENT, 0, value);
}

const char *sdt_judgement_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_JUDGEMENT, 1);
}

int sdt_judgement_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_JUDGEMENT, 1);
}

int sdt_judgement_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_JUDGEMENT, 1, value);
}

const char *sdt_judgement_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_JUDGEMENT, 2);
}

int sdt_judgement_has_programme(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_JUDGEMENT, 2);
}

int sdt_judgement_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_JUDGEMENT, 2, value);
}

const char *sdt_judgement_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_JUDGEMENT, 3);
}

int sdt_judgement_has_area(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_JUDGEMENT, 3);
}

int sdt_judgement_set_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_JUDGEMENT, 3, value);
}

const char *sdt_judgement_focus_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_JUDGEMENT, 4);
}

int sdt_judgement_has_focus_area(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_JUDGEMENT, 4);
}

int sdt_judgement_set_focus_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_JUDGEMENT, 4, value);
}

const char *sdt_judgement_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_JUDGEMENT, 5);
}

int sdt_judgement_has_goal(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_JUDGEMENT, 5);
}

int sdt_judgement_set_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_JUDGEMENT, 5, value);
}

const char *sdt_judgement_sub_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_JUDGEMENT, 6);
}

int sdt_judgement_has_sub_goal(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_JUDGEMENT, 6);
}

int sdt_judgement_set_sub_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_JUDGEMENT, 6, value);
}

const char *sdt_judgement_objective(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_JUDGEMENT, 7);
}

int sdt_judgement_has_objective(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_JUDGEMENT, 7);
}

int sdt_judgement_set_objective(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_JUDGEMENT, 7, value);
}

const char *sdt_judgement_indicator(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_JUDGEMENT, 8);
}

int sdt_judgement_has_indicator(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_JUDGEMENT, 8);
}

int sdt_judgement_set_indicator(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_JUDGEMENT, 8, value);
}

const char *sdt_judgement_status(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_JUDGEMENT, 9);
}

int sdt_judgement_set_status(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_JUDGEMENT, 9, value);
}

const char *sdt_judgement_comment(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_JUDGEMENT, 10);
}

int sdt_judgement_set_comment(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_JUDGEMENT, 10, value);
}

const char *sdt_judgement_author(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_JUDGEMENT, 11);
}

int sdt_judgement_set_author(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_JUDGEMENT, 11, value);
}

const char *sdt_judgement_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_JUDGEMENT, 12);
}

int sdt_judgement_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_JUDGEMENT, 12, value);
}
