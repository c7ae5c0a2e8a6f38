/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/amendment_change.h>

const char *sdt_amendment_change_amendment(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AMENDMENT_CHANGE, 0);
}

int sdt_amendment_change_set_amendment(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AMENDMENT_CHANGE, 0, value);
}

const char *sdt_amendment_change_role(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AMENDMENT_CHANGE, 1);
}

int sdt_amendment_change_set_role(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AMENDMENT_CHANGE, 1, value);
}

const char *sdt_amendment_change_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AMENDMENT_CHANGE, 2);
}

int sdt_amendment_change_has_area(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_AMENDMENT_CHANGE, 2);
}

int sdt_amendment_change_set_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AMENDMENT_CHANGE, 2, value);
}

const char *sdt_amendment_change_focus_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AMENDMENT_CHANGE, 3);
}

int sdt_amendment_change_has_focus_area(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_AMENDMENT_CHANGE, 3);
}

int sdt_amendment_change_set_focus_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AMENDMENT_CHANGE, 3, value);
}

const char *sdt_amendment_change_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AMENDMENT_CHANGE, 4);
}

int sdt_amendment_change_has_goal(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_AMENDMENT_CHANGE, 4);
}

int sdt_amendment_change_set_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AMENDMENT_CHANGE, 4, value);
}

const char *sdt_amendment_change_sub_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AMENDMENT_CHANGE, 5);
}

int sdt_amendment_change_has_sub_goal(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_AMENDMENT_CHANGE, 5);
}

int sdt_amendment_change_set_sub_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AMENDMENT_CHANGE, 5, value);
}

const char *sdt_amendment_change_before(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AMENDMENT_CHANGE, 6);
}

int sdt_amendment_change_has_before(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_AMENDMENT_CHANGE, 6);
}

int sdt_amendment_change_set_before(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AMENDMENT_CHANGE, 6, value);
}

const char *sdt_amendment_change_after(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AMENDMENT_CHANGE, 7);
}

int sdt_amendment_change_has_after(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_AMENDMENT_CHANGE, 7);
}

int sdt_amendment_change_set_after(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AMENDMENT_CHANGE, 7, value);
}
