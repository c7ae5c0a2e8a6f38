/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/registered_script.h>

const char *sdt_registered_script_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT, 0);
}

int sdt_registered_script_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT, 0);
}

int sdt_registered_script_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SCRIPT, 0, value);
}

const char *sdt_registered_script_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT, 1);
}

int sdt_registered_script_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SCRIPT, 1, value);
}

const char *sdt_registered_script_source(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT, 2);
}

int sdt_registered_script_set_source(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SCRIPT, 2, value);
}

const char *sdt_registered_script_needs(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT, 3);
}

int sdt_registered_script_has_needs(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT, 3);
}

const char *sdt_registered_script_registered_by(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT, 4);
}

int sdt_registered_script_has_registered_by(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT, 4);
}

const char *sdt_registered_script_registered(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT, 5);
}

int sdt_registered_script_has_registered(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT, 5);
}

int64_t sdt_registered_script_version(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_SCRIPT, 6);
}

int sdt_registered_script_has_version(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT, 6);
}

const char *sdt_registered_script_events(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT, 7);
}

int sdt_registered_script_has_events(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT, 7);
}
