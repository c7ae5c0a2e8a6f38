/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/agenda_item.h>

const char *sdt_agenda_item_meeting(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AGENDA_ITEM, 0);
}

int sdt_agenda_item_set_meeting(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AGENDA_ITEM, 0, value);
}

int64_t sdt_agenda_item_position(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_AGENDA_ITEM, 1);
}

int sdt_agenda_item_has_position(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_AGENDA_ITEM, 1);
}

int sdt_agenda_item_set_position(sdt_record *record, int64_t value)
{
    return sdt__typed_set_int(record, SDT_KIND_AGENDA_ITEM, 1, value);
}

const char *sdt_agenda_item_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AGENDA_ITEM, 2);
}

int sdt_agenda_item_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AGENDA_ITEM, 2, value);
}

const char *sdt_agenda_item_matter(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AGENDA_ITEM, 3);
}

int sdt_agenda_item_has_matter(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_AGENDA_ITEM, 3);
}

int sdt_agenda_item_set_matter(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AGENDA_ITEM, 3, value);
}

const char *sdt_agenda_item_decision(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AGENDA_ITEM, 4);
}

int sdt_agenda_item_has_decision(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_AGENDA_ITEM, 4);
}

int sdt_agenda_item_set_decision(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AGENDA_ITEM, 4, value);
}

const char *sdt_agenda_item_note(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_AGENDA_ITEM, 5);
}

int sdt_agenda_item_has_note(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_AGENDA_ITEM, 5);
}

int sdt_agenda_item_set_note(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_AGENDA_ITEM, 5, value);
}
