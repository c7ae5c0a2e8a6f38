/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/meeting.h>

const char *sdt_meeting_body(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEETING, 0);
}

int sdt_meeting_set_body(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEETING, 0, value);
}

const char *sdt_meeting_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEETING, 1);
}

int sdt_meeting_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEETING, 1);
}

int sdt_meeting_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEETING, 1, value);
}

const char *sdt_meeting_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEETING, 2);
}

int sdt_meeting_has_title(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEETING, 2);
}

int sdt_meeting_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEETING, 2, value);
}

const char *sdt_meeting_role(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEETING, 3);
}

int sdt_meeting_has_role(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEETING, 3);
}

int sdt_meeting_set_role(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEETING, 3, value);
}

const char *sdt_meeting_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEETING, 4);
}

int sdt_meeting_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEETING, 4, value);
}

const char *sdt_meeting_until(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEETING, 5);
}

int sdt_meeting_has_until(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEETING, 5);
}

int sdt_meeting_set_until(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEETING, 5, value);
}

const char *sdt_meeting_place(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEETING, 6);
}

int sdt_meeting_has_place(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEETING, 6);
}

int sdt_meeting_set_place(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEETING, 6, value);
}

const char *sdt_meeting_status(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEETING, 7);
}

int sdt_meeting_set_status(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEETING, 7, value);
}

const char *sdt_meeting_reference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MEETING, 8);
}

int sdt_meeting_has_reference(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MEETING, 8);
}

int sdt_meeting_set_reference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MEETING, 8, value);
}
