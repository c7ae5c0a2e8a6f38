/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/registered_grant.h>

const char *sdt_registered_grant_script(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT_GRANT, 0);
}

int sdt_registered_grant_set_script(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SCRIPT_GRANT, 0, value);
}

const char *sdt_registered_grant_what(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT_GRANT, 1);
}

int sdt_registered_grant_has_what(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT_GRANT, 1);
}

const char *sdt_registered_grant_source(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT_GRANT, 2);
}

int sdt_registered_grant_has_source(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT_GRANT, 2);
}

const char *sdt_registered_grant_granted_by(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT_GRANT, 3);
}

int sdt_registered_grant_has_granted_by(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT_GRANT, 3);
}

const char *sdt_registered_grant_granted(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT_GRANT, 4);
}

int sdt_registered_grant_has_granted(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT_GRANT, 4);
}
