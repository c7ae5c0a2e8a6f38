/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/script.h>

const char *sdt_script_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(40, 0));
}

int sdt_script_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(40, 0));
}

const char *sdt_script_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(40, 1));
}

int sdt_script_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(40, 1));
}

const char *sdt_script_source(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(40, 2));
}

int sdt_script_set_source(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(40, 2));
}

const char *sdt_script_needs(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(40, 3));
}

const char *sdt_script_registered_by(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(40, 4));
}

const char *sdt_script_registered(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(40, 5));
}
