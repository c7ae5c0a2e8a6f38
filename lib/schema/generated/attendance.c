/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/attendance.h>

const char *sdt_attendance_meeting(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ATTENDANCE, 0);
}

int sdt_attendance_set_meeting(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ATTENDANCE, 0, value);
}

const char *sdt_attendance_seat(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ATTENDANCE, 1);
}

int sdt_attendance_set_seat(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ATTENDANCE, 1, value);
}

const char *sdt_attendance_presence(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ATTENDANCE, 2);
}

int sdt_attendance_set_presence(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ATTENDANCE, 2, value);
}

const char *sdt_attendance_note(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_ATTENDANCE, 3);
}

int sdt_attendance_has_note(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_ATTENDANCE, 3);
}

int sdt_attendance_set_note(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_ATTENDANCE, 3, value);
}
