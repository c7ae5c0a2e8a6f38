/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/host_pair.h>

const char *sdt_host_pair_one(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_HOST_PAIR, 0);
}

int sdt_host_pair_set_one(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_HOST_PAIR, 0, value);
}

const char *sdt_host_pair_other(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_HOST_PAIR, 1);
}

int sdt_host_pair_set_other(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_HOST_PAIR, 1, value);
}

const char *sdt_host_pair_rule(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_HOST_PAIR, 2);
}

int sdt_host_pair_set_rule(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_HOST_PAIR, 2, value);
}

const char *sdt_host_pair_note(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_HOST_PAIR, 3);
}

int sdt_host_pair_has_note(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_HOST_PAIR, 3);
}

int sdt_host_pair_set_note(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_HOST_PAIR, 3, value);
}
