/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/programme.h>

const char *sdt_programme_cooperation(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PROGRAMME, 0);
}

int sdt_programme_set_cooperation(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PROGRAMME, 0, value);
}

const char *sdt_programme_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PROGRAMME, 1);
}

int sdt_programme_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PROGRAMME, 1, value);
}

const char *sdt_programme_vision(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PROGRAMME, 2);
}

int sdt_programme_has_vision(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PROGRAMME, 2);
}

int sdt_programme_set_vision(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PROGRAMME, 2, value);
}

const char *sdt_programme_overall_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PROGRAMME, 3);
}

int sdt_programme_has_overall_goal(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PROGRAMME, 3);
}

int sdt_programme_set_overall_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PROGRAMME, 3, value);
}

const char *sdt_programme_purpose(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PROGRAMME, 4);
}

int sdt_programme_has_purpose(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PROGRAMME, 4);
}

int sdt_programme_set_purpose(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PROGRAMME, 4, value);
}

const char *sdt_programme_principle(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PROGRAMME, 5);
}

int sdt_programme_has_principle(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PROGRAMME, 5);
}

int sdt_programme_set_principle(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PROGRAMME, 5, value);
}

int64_t sdt_programme_valid_from(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_PROGRAMME, 6);
}

int sdt_programme_has_valid_from(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PROGRAMME, 6);
}

int sdt_programme_set_valid_from(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_PROGRAMME, 6, value);
}

int64_t sdt_programme_valid_until(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_PROGRAMME, 7);
}

int sdt_programme_has_valid_until(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PROGRAMME, 7);
}

int sdt_programme_set_valid_until(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_PROGRAMME, 7, value);
}

int64_t sdt_programme_target_year(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_PROGRAMME, 8);
}

int sdt_programme_has_target_year(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PROGRAMME, 8);
}

int sdt_programme_set_target_year(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_PROGRAMME, 8, value);
}

const char *sdt_programme_document_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PROGRAMME, 9);
}

int sdt_programme_has_document_date(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PROGRAMME, 9);
}

int sdt_programme_set_document_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PROGRAMME, 9, value);
}

const char *sdt_programme_reference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PROGRAMME, 10);
}

int sdt_programme_has_reference(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PROGRAMME, 10);
}

int sdt_programme_set_reference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PROGRAMME, 10, value);
}

const char *sdt_programme_replaces(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_PROGRAMME, 11);
}

int sdt_programme_has_replaces(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PROGRAMME, 11);
}

int sdt_programme_set_replaces(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_PROGRAMME, 11, value);
}

int64_t sdt_programme_sub_goals_per_focus_area(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_PROGRAMME, 12);
}

int sdt_programme_has_sub_goals_per_focus_area(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_PROGRAMME, 12);
}

int sdt_programme_set_sub_goals_per_focus_area(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_PROGRAMME, 12, value);
}
