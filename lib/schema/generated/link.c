/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/link.h>

const char *sdt_link_regional_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LINK, 0);
}

int sdt_link_set_regional_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LINK, 0, value);
}

const char *sdt_link_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LINK, 1);
}

int sdt_link_has_programme(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_LINK, 1);
}

int sdt_link_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LINK, 1, value);
}

const char *sdt_link_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LINK, 2);
}

int sdt_link_has_area(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_LINK, 2);
}

int sdt_link_set_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LINK, 2, value);
}

const char *sdt_link_focus_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LINK, 3);
}

int sdt_link_has_focus_area(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_LINK, 3);
}

int sdt_link_set_focus_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LINK, 3, value);
}

const char *sdt_link_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LINK, 4);
}

int sdt_link_has_goal(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_LINK, 4);
}

int sdt_link_set_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LINK, 4, value);
}

const char *sdt_link_sub_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LINK, 5);
}

int sdt_link_has_sub_goal(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_LINK, 5);
}

int sdt_link_set_sub_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LINK, 5, value);
}

const char *sdt_link_objective(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LINK, 6);
}

int sdt_link_has_objective(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_LINK, 6);
}

int sdt_link_set_objective(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LINK, 6, value);
}

const char *sdt_link_note(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_LINK, 7);
}

int sdt_link_has_note(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_LINK, 7);
}

int sdt_link_set_note(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_LINK, 7, value);
}
