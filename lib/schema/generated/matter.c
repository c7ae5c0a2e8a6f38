/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/matter.h>

const char *sdt_matter_cooperation(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 0);
}

int sdt_matter_set_cooperation(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 0, value);
}

const char *sdt_matter_role(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 1);
}

int sdt_matter_set_role(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 1, value);
}

const char *sdt_matter_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 2);
}

int sdt_matter_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 2, value);
}

const char *sdt_matter_programme(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 3);
}

int sdt_matter_has_programme(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MATTER, 3);
}

int sdt_matter_set_programme(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 3, value);
}

const char *sdt_matter_amendment(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 4);
}

int sdt_matter_has_amendment(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MATTER, 4);
}

int sdt_matter_set_amendment(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 4, value);
}

const char *sdt_matter_effort(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 5);
}

int sdt_matter_has_effort(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MATTER, 5);
}

int sdt_matter_set_effort(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 5, value);
}

const char *sdt_matter_plan(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 6);
}

int sdt_matter_has_plan(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MATTER, 6);
}

int sdt_matter_set_plan(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 6, value);
}

const char *sdt_matter_governing_document(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 7);
}

int sdt_matter_has_governing_document(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MATTER, 7);
}

int sdt_matter_set_governing_document(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 7, value);
}

const char *sdt_matter_proposed(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 8);
}

int sdt_matter_has_proposed(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MATTER, 8);
}

int sdt_matter_set_proposed(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 8, value);
}

const char *sdt_matter_deadline(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 9);
}

int sdt_matter_has_deadline(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MATTER, 9);
}

int sdt_matter_set_deadline(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 9, value);
}

const char *sdt_matter_rule(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 10);
}

int sdt_matter_has_rule(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MATTER, 10);
}

int sdt_matter_set_rule(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 10, value);
}

const char *sdt_matter_decision(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 11);
}

int sdt_matter_has_decision(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MATTER, 11);
}

int sdt_matter_set_decision(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 11, value);
}

const char *sdt_matter_earlier_round(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 12);
}

int sdt_matter_has_earlier_round(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MATTER, 12);
}

int sdt_matter_set_earlier_round(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 12, value);
}

const char *sdt_matter_withdrawn(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 13);
}

int sdt_matter_has_withdrawn(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MATTER, 13);
}

int sdt_matter_set_withdrawn(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 13, value);
}

const char *sdt_matter_text(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 14);
}

int sdt_matter_has_text(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MATTER, 14);
}

int sdt_matter_set_text(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 14, value);
}

const char *sdt_matter_reference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_MATTER, 15);
}

int sdt_matter_has_reference(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_MATTER, 15);
}

int sdt_matter_set_reference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_MATTER, 15, value);
}
