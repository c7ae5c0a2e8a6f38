/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/governing_document.h>

const char *sdt_governing_document_cooperation(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(10, 0));
}

int sdt_governing_document_set_cooperation(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(10, 0));
}

const char *sdt_governing_document_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(10, 1));
}

int sdt_governing_document_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(10, 1));
}

const char *sdt_governing_document_decided(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(10, 2));
}

int sdt_governing_document_set_decided(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(10, 2));
}

const char *sdt_governing_document_reference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(10, 3));
}

int sdt_governing_document_set_reference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(10, 3));
}

const char *sdt_governing_document_replaces(const sdt_record *record)
{
    return sdt__typed_text(record, SDT__TYPED(10, 4));
}

int sdt_governing_document_set_replaces(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, value, SDT__TYPED(10, 4));
}
