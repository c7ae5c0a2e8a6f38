/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/frozen_table.h>

const char *sdt_frozen_table_occasion(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FROZEN_TABLE, 0);
}

int sdt_frozen_table_set_occasion(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FROZEN_TABLE, 0, value);
}

const char *sdt_frozen_table_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FROZEN_TABLE, 1);
}

int sdt_frozen_table_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_FROZEN_TABLE, 1);
}

int sdt_frozen_table_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FROZEN_TABLE, 1, value);
}

const char *sdt_frozen_table_name(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FROZEN_TABLE, 2);
}

int sdt_frozen_table_set_name(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_FROZEN_TABLE, 2, value);
}

const char *sdt_frozen_table_rows(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_FROZEN_TABLE, 3);
}

int sdt_frozen_table_has_rows(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_FROZEN_TABLE, 3);
}
