/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/label.h>

const char *sdt_label_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LABEL, 0);
}

int sdt_label_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_LABEL, 0);
}

int sdt_label_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LABEL, 0, value);
}

const char *sdt_label_status(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LABEL, 1);
}

int sdt_label_set_status(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LABEL, 1, value);
}

const char *sdt_label_occasion_role(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LABEL, 2);
}

int sdt_label_has_occasion_role(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_LABEL, 2);
}

int sdt_label_set_occasion_role(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LABEL, 2, value);
}

const char *sdt_label_text(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LABEL, 3);
}

int sdt_label_set_text(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LABEL, 3, value);
}
