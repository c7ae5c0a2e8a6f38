/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/decision.h>

const char *sdt_decision_body(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(11, 0));
}

int sdt_decision_set_body(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(11, 0));
}

const char *sdt_decision_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(11, 1));
}

int sdt_decision_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(11, 1));
}

const char *sdt_decision_date(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(11, 2));
}

int sdt_decision_set_date(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(11, 2));
}

const char *sdt_decision_paragraph(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(11, 3));
}

int sdt_decision_set_paragraph(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(11, 3));
}

const char *sdt_decision_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(11, 4));
}

int sdt_decision_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(11, 4));
}

const char *sdt_decision_outcome(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(11, 5));
}

int sdt_decision_set_outcome(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(11, 5));
}

const char *sdt_decision_reference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(11, 6));
}

int sdt_decision_set_reference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(11, 6));
}

const char *sdt_decision_note(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(11, 7));
}

int sdt_decision_set_note(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(11, 7));
}
