/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/governing_document.h>

const char *sdt_governing_document_cooperation(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_GOVERNING_DOCUMENT, 0);
}

int sdt_governing_document_set_cooperation(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_GOVERNING_DOCUMENT, 0, value);
}

const char *sdt_governing_document_title(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_GOVERNING_DOCUMENT, 1);
}

int sdt_governing_document_set_title(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_GOVERNING_DOCUMENT, 1, value);
}

const char *sdt_governing_document_decided(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_GOVERNING_DOCUMENT, 2);
}

int sdt_governing_document_has_decided(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_GOVERNING_DOCUMENT, 2);
}

int sdt_governing_document_set_decided(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_GOVERNING_DOCUMENT, 2, value);
}

const char *sdt_governing_document_reference(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_GOVERNING_DOCUMENT, 3);
}

int sdt_governing_document_has_reference(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_GOVERNING_DOCUMENT, 3);
}

int sdt_governing_document_set_reference(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_GOVERNING_DOCUMENT, 3, value);
}

const char *sdt_governing_document_replaces(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_GOVERNING_DOCUMENT, 4);
}

int sdt_governing_document_has_replaces(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_GOVERNING_DOCUMENT, 4);
}

int sdt_governing_document_set_replaces(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_GOVERNING_DOCUMENT, 4, value);
}
