/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/frame_use.h>

const char *sdt_frame_use_cooperation(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FRAME_USE, 0);
}

int sdt_frame_use_set_cooperation(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FRAME_USE, 0, value);
}

const char *sdt_frame_use_frame(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FRAME_USE, 1);
}

int sdt_frame_use_set_frame(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FRAME_USE, 1, value);
}

const char *sdt_frame_use_since(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FRAME_USE, 2);
}

int sdt_frame_use_has_since(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_FRAME_USE, 2);
}

int sdt_frame_use_set_since(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FRAME_USE, 2, value);
}

const char *sdt_frame_use_until(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FRAME_USE, 3);
}

int sdt_frame_use_has_until(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_FRAME_USE, 3);
}

int sdt_frame_use_set_until(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FRAME_USE, 3, value);
}

const char *sdt_frame_use_decision(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FRAME_USE, 4);
}

int sdt_frame_use_has_decision(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_FRAME_USE, 4);
}

int sdt_frame_use_set_decision(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FRAME_USE, 4, value);
}
