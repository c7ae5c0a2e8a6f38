/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/milestone.h>

const char *sdt_milestone_activity(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MILESTONE, 0);
}

int sdt_milestone_set_activity(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MILESTONE, 0, value);
}

int64_t sdt_milestone_position(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_MILESTONE, 1);
}

int sdt_milestone_has_position(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MILESTONE, 1);
}

int sdt_milestone_set_position(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_MILESTONE, 1, value);
}

const char *sdt_milestone_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MILESTONE, 2);
}

int sdt_milestone_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MILESTONE, 2, value);
}

const char *sdt_milestone_due(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MILESTONE, 3);
}

int sdt_milestone_set_due(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MILESTONE, 3, value);
}

const char *sdt_milestone_reached(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MILESTONE, 4);
}

int sdt_milestone_has_reached(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MILESTONE, 4);
}

int sdt_milestone_set_reached(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MILESTONE, 4, value);
}
