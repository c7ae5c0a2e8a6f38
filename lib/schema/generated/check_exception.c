/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/check_exception.h>

const char *sdt_check_exception_cooperation(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CHECK_EXCEPTION, 0);
}

int sdt_check_exception_has_cooperation(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_CHECK_EXCEPTION, 0);
}

int sdt_check_exception_set_cooperation(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CHECK_EXCEPTION, 0, value);
}

const char *sdt_check_exception_rule(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CHECK_EXCEPTION, 1);
}

int sdt_check_exception_set_rule(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CHECK_EXCEPTION, 1, value);
}

const char *sdt_check_exception_record(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CHECK_EXCEPTION, 2);
}

int sdt_check_exception_has_record(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_CHECK_EXCEPTION, 2);
}

int sdt_check_exception_set_record(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CHECK_EXCEPTION, 2, value);
}

const char *sdt_check_exception_reason(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CHECK_EXCEPTION, 3);
}

int sdt_check_exception_set_reason(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CHECK_EXCEPTION, 3, value);
}

const char *sdt_check_exception_until(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_CHECK_EXCEPTION, 4);
}

int sdt_check_exception_has_until(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_CHECK_EXCEPTION, 4);
}

int sdt_check_exception_set_until(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_CHECK_EXCEPTION, 4, value);
}
