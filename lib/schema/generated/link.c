/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/link.h>

const char *sdt_link_regional_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(25, 0));
}

int sdt_link_set_regional_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(25, 0));
}

const char *sdt_link_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(25, 1));
}

int sdt_link_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(25, 1));
}

const char *sdt_link_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(25, 2));
}

int sdt_link_set_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(25, 2));
}

const char *sdt_link_focus_area(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(25, 3));
}

int sdt_link_set_focus_area(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(25, 3));
}

const char *sdt_link_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(25, 4));
}

int sdt_link_set_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(25, 4));
}

const char *sdt_link_sub_goal(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(25, 5));
}

int sdt_link_set_sub_goal(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(25, 5));
}

const char *sdt_link_objective(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(25, 6));
}

int sdt_link_set_objective(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(25, 6));
}

const char *sdt_link_note(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(25, 7));
}

int sdt_link_set_note(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(25, 7));
}
