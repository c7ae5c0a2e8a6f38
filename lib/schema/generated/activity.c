/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/activity.h>

const char *sdt_activity_objective(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ACTIVITY, 0);
}

int sdt_activity_set_objective(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ACTIVITY, 0, value);
}

const char *sdt_activity_plan(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ACTIVITY, 1);
}

int sdt_activity_has_plan(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ACTIVITY, 1);
}

int sdt_activity_set_plan(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ACTIVITY, 1, value);
}

const char *sdt_activity_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ACTIVITY, 2);
}

int sdt_activity_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ACTIVITY, 2);
}

int sdt_activity_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ACTIVITY, 2, value);
}

int64_t sdt_activity_position(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_ACTIVITY, 3);
}

int sdt_activity_has_position(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ACTIVITY, 3);
}

int sdt_activity_set_position(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_ACTIVITY, 3, value);
}

const char *sdt_activity_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ACTIVITY, 4);
}

int sdt_activity_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ACTIVITY, 4, value);
}

const char *sdt_activity_responsible(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ACTIVITY, 5);
}

int sdt_activity_has_responsible(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ACTIVITY, 5);
}

int sdt_activity_set_responsible(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ACTIVITY, 5, value);
}

const char *sdt_activity_person(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ACTIVITY, 6);
}

int sdt_activity_has_person(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ACTIVITY, 6);
}

int sdt_activity_set_person(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ACTIVITY, 6, value);
}

const char *sdt_activity_starts(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ACTIVITY, 7);
}

int sdt_activity_has_starts(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ACTIVITY, 7);
}

int sdt_activity_set_starts(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ACTIVITY, 7, value);
}

const char *sdt_activity_ends(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ACTIVITY, 8);
}

int sdt_activity_has_ends(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ACTIVITY, 8);
}

int sdt_activity_set_ends(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ACTIVITY, 8, value);
}

const char *sdt_activity_status(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ACTIVITY, 9);
}

int sdt_activity_set_status(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ACTIVITY, 9, value);
}

const char *sdt_activity_comment(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ACTIVITY, 10);
}

int sdt_activity_has_comment(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ACTIVITY, 10);
}

int sdt_activity_set_comment(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ACTIVITY, 10, value);
}

const char *sdt_activity_finished(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ACTIVITY, 11);
}

int sdt_activity_has_finished(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ACTIVITY, 11);
}

int sdt_activity_set_finished(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ACTIVITY, 11, value);
}

const char *sdt_activity_carried_from(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ACTIVITY, 12);
}

int sdt_activity_has_carried_from(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ACTIVITY, 12);
}

int sdt_activity_set_carried_from(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ACTIVITY, 12, value);
}
