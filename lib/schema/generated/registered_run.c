/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */

#include "record/typed.h"

#include <sodertorn/kinds/registered_run.h>

const char *sdt_registered_run_script(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT_RUN, 0);
}

int sdt_registered_run_set_script(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SCRIPT_RUN, 0, value);
}

const char *sdt_registered_run_municipality(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT_RUN, 1);
}

int sdt_registered_run_has_municipality(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT_RUN, 1);
}

int sdt_registered_run_set_municipality(sdt_record *record, const char *value)
{
    return sdt__typed_set_text(record, SDT_KIND_SCRIPT_RUN, 1, value);
}

const char *sdt_registered_run_at(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT_RUN, 2);
}

int sdt_registered_run_has_at(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT_RUN, 2);
}

const char *sdt_registered_run_actor(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT_RUN, 3);
}

int sdt_registered_run_has_actor(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT_RUN, 3);
}

const char *sdt_registered_run_outcome(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT_RUN, 4);
}

int sdt_registered_run_has_outcome(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT_RUN, 4);
}

const char *sdt_registered_run_reason(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT_RUN, 5);
}

int sdt_registered_run_has_reason(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT_RUN, 5);
}

const char *sdt_registered_run_message(const sdt_record *record)
{
    return sdt__typed_text(record, SDT_KIND_SCRIPT_RUN, 6);
}

int sdt_registered_run_has_message(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT_RUN, 6);
}

int64_t sdt_registered_run_version(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_SCRIPT_RUN, 7);
}

int sdt_registered_run_has_version(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT_RUN, 7);
}

int64_t sdt_registered_run_spent(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_SCRIPT_RUN, 8);
}

int sdt_registered_run_has_spent(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT_RUN, 8);
}

int64_t sdt_registered_run_peak(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_SCRIPT_RUN, 9);
}

int sdt_registered_run_has_peak(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT_RUN, 9);
}

int64_t sdt_registered_run_entry(const sdt_record *record)
{
    return sdt__typed_int(record, SDT_KIND_SCRIPT_RUN, 10);
}

int sdt_registered_run_has_entry(const sdt_record *record)
{
    return sdt__typed_has(record, SDT_KIND_SCRIPT_RUN, 10);
}
