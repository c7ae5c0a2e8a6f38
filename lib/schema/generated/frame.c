/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/frame.h>

const char *sdt_frame_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(20, 0));
}

int sdt_frame_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(20, 0));
}

const char *sdt_frame_issuer(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(20, 1));
}

int sdt_frame_set_issuer(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(20, 1));
}

const char *sdt_frame_description(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(20, 2));
}

int sdt_frame_set_description(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(20, 2));
}
