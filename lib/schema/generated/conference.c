/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/conference.h>

const char *sdt_conference_cooperation(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CONFERENCE, 0);
}

int sdt_conference_set_cooperation(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CONFERENCE, 0, value);
}

const char *sdt_conference_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CONFERENCE, 1);
}

int sdt_conference_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CONFERENCE, 1, value);
}

const char *sdt_conference_purpose(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CONFERENCE, 2);
}

int sdt_conference_has_purpose(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_CONFERENCE, 2);
}

int sdt_conference_set_purpose(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CONFERENCE, 2, value);
}

const char *sdt_conference_audience(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CONFERENCE, 3);
}

int sdt_conference_has_audience(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_CONFERENCE, 3);
}

int sdt_conference_set_audience(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CONFERENCE, 3, value);
}

int64_t sdt_conference_hosts(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_CONFERENCE, 4);
}

int sdt_conference_has_hosts(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_CONFERENCE, 4);
}

int sdt_conference_set_hosts(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_CONFERENCE, 4, value);
}

int64_t sdt_conference_every(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_CONFERENCE, 5);
}

int sdt_conference_has_every(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_CONFERENCE, 5);
}

int sdt_conference_set_every(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_CONFERENCE, 5, value);
}

int64_t sdt_conference_first_year(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_CONFERENCE, 6);
}

int sdt_conference_has_first_year(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_CONFERENCE, 6);
}

int sdt_conference_set_first_year(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_CONFERENCE, 6, value);
}

int64_t sdt_conference_last_year(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_CONFERENCE, 7);
}

int sdt_conference_has_last_year(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_CONFERENCE, 7);
}

int sdt_conference_set_last_year(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_CONFERENCE, 7, value);
}

const char *sdt_conference_host_body(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CONFERENCE, 8);
}

int sdt_conference_has_host_body(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_CONFERENCE, 8);
}

int sdt_conference_set_host_body(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CONFERENCE, 8, value);
}

const char *sdt_conference_theme_body(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CONFERENCE, 9);
}

int sdt_conference_has_theme_body(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_CONFERENCE, 9);
}

int sdt_conference_set_theme_body(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CONFERENCE, 9, value);
}
