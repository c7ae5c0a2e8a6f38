/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/frame.h>

const char *sdt_frame_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FRAME, 0);
}

int sdt_frame_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FRAME, 0, value);
}

const char *sdt_frame_issuer(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FRAME, 1);
}

int sdt_frame_has_issuer(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_FRAME, 1);
}

int sdt_frame_set_issuer(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FRAME, 1, value);
}

const char *sdt_frame_description(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FRAME, 2);
}

int sdt_frame_has_description(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_FRAME, 2);
}

int sdt_frame_set_description(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FRAME, 2, value);
}
