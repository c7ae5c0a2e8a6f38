/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/decision.h>

const char *sdt_decision_body(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DECISION, 0);
}

int sdt_decision_set_body(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DECISION, 0, value);
}

const char *sdt_decision_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DECISION, 1);
}

int sdt_decision_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DECISION, 1);
}

int sdt_decision_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DECISION, 1, value);
}

const char *sdt_decision_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DECISION, 2);
}

int sdt_decision_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DECISION, 2, value);
}

const char *sdt_decision_paragraph(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DECISION, 3);
}

int sdt_decision_has_paragraph(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DECISION, 3);
}

int sdt_decision_set_paragraph(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DECISION, 3, value);
}

const char *sdt_decision_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DECISION, 4);
}

int sdt_decision_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DECISION, 4, value);
}

const char *sdt_decision_outcome(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DECISION, 5);
}

int sdt_decision_set_outcome(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DECISION, 5, value);
}

const char *sdt_decision_reference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DECISION, 6);
}

int sdt_decision_has_reference(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DECISION, 6);
}

int sdt_decision_set_reference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DECISION, 6, value);
}

const char *sdt_decision_note(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DECISION, 7);
}

int sdt_decision_has_note(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DECISION, 7);
}

int sdt_decision_set_note(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DECISION, 7, value);
}

const char *sdt_decision_meeting(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_DECISION, 8);
}

int sdt_decision_has_meeting(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_DECISION, 8);
}

int sdt_decision_set_meeting(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_DECISION, 8, value);
}
