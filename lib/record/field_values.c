/*
 * The public ways to one field: by number (tier A) and by index for the typed functions (tier B).
 * Both judge the record and the field first, and refuse to set what a verb owns.
 */
#include "record/typed.h"

#include "core/text.h"

#include <string.h>

/* The index of a field for reading; -1 for no record or no such field. */
static int index_of(const sdt_record *record, int field)
{
    return record ? sdt__field_index(record->kind, field) : -1;
}

/* Tells of a reader that asks for what the record does not have, unless another thread uses it. */
static void report_type(const sdt_record *record, const struct sdt__field *field, int asked)
{
    SDT__GUARD_HANDLE(record);

    if (sdt__session_ready(guarded) == SDT_OK)
        sdt__fail(guarded, SDT_ERROR_MISUSE, SDT__M_WRONG_TYPE, record->kind->name, field->name,
                  sdt__type_name(field->type), sdt__type_name(asked));
}

/* Whether there is a value at an index (none at -1). A reader cannot answer with an error, so one that
   asks for another type than the field's is told so through the session. */
static bool readable(const sdt_record *record, int index, int asked)
{
    const struct sdt__field *field;

    if (index < 0)
        return false;
    field = &record->kind->fields[index];
    if (sdt__type_kept(field->type) == asked)
        return record->values[index].set;
    report_type(record, field, asked);
    return false;
}

int sdt_record_has(const sdt_record *record, int field)
{
    int index = index_of(record, field);

    return index >= 0 && record->values[index].set;
}

const char *sdt_record_text(const sdt_record *record, int field)
{
    int index = index_of(record, field);

    return readable(record, index, SDT_TYPE_TEXT) ? record->values[index].as.text : NULL;
}

int64_t sdt_record_int(const sdt_record *record, int field)
{
    int index = index_of(record, field);

    return readable(record, index, SDT_TYPE_INTEGER) ? record->values[index].as.integer : 0;
}

double sdt_record_number(const sdt_record *record, int field)
{
    int index = index_of(record, field);

    if (index >= 0 && record->kind->fields[index].type == SDT_TYPE_INTEGER)
        return (double)sdt_record_int(record, field);
    return readable(record, index, SDT_TYPE_NUMBER) ? record->values[index].as.number : 0;
}

int sdt__record_settable(const sdt_record *record, int number)
{
    const int index = sdt__field_index(record->kind, number);
    const struct sdt__field *field;
    char text[24];

    if (index < 0)
        return sdt__fail(record->session, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_FIELD,
                         sdt__kind_label(record->session, record->kind),
                         sdt__integer_text(number, text), ".");
    field = &record->kind->fields[index];
    if (field->verb)
        return sdt__fail(record->session, SDT_ERROR_MISUSE, SDT__M_VERB_OWNS,
                         sdt__kind_label(record->session, record->kind), field->name, field->verb);
    return index;
}

/* The same of a record that may be NULL or in use by another thread. */
static int settable(const sdt_record *record, int number)
{
    if (!record || sdt__session_ready(record->session) != SDT_OK)
        return SDT_ERROR_MISUSE;
    return sdt__record_settable(record, number);
}

int sdt_record_set_text(sdt_record *record, int field, const char *value)
{
    SDT__GUARD_HANDLE(record);
    int index = settable(record, field);

    return index < 0 ? index : sdt__record_put_text(record, index, value);
}

int sdt_record_set_int(sdt_record *record, int field, int64_t value)
{
    SDT__GUARD_HANDLE(record);
    int index = settable(record, field);

    return index < 0 ? index : sdt__record_put_int(record, index, value);
}

int sdt_record_set_number(sdt_record *record, int field, double value)
{
    SDT__GUARD_HANDLE(record);
    int index = settable(record, field);

    return index < 0 ? index : sdt__record_put_number(record, index, value);
}

int sdt_record_parse(sdt_record *record, int field, const char *value)
{
    SDT__GUARD_HANDLE(record);
    int index = settable(record, field);

    return index < 0 ? index : sdt__record_put_parsed(record, index, value);
}

int sdt_record_clear(sdt_record *record, int field)
{
    SDT__GUARD_HANDLE(record);
    int index = settable(record, field);

    if (index < 0)
        return index;
    sdt__record_clear(record, index);
    return SDT_OK;
}

/* A typed function was given a record of another kind. */
static int wrong_kind(const sdt_record *record, int kind)
{
    SDT__GUARD_HANDLE(record);
    int status = sdt__session_ready(guarded);

    return status == SDT_OK ? sdt__fail(guarded, SDT_ERROR_MISUSE, SDT__M_WRONG_KIND,
                                        record->kind->name, sdt__kind(kind)->name)
                            : status;
}

/* Whether a typed function may use the record: one of its kind. */
static int judge_kind(const sdt_record *record, int kind)
{
    if (!record)
        return SDT_ERROR_MISUSE;
    return record->kind->number == kind ? SDT_OK : wrong_kind(record, kind);
}

/* As judge_kind(), for a function that sets: what was reported before is forgotten. */
static int judge_setter(sdt_record *record, int kind)
{
    int status = judge_kind(record, kind);

    return status == SDT_OK ? sdt__session_ready(record->session) : status;
}

/* What a typed function reads; NULL when it is absent. */
static const struct sdt__record_value *typed_value(const sdt_record *record, int kind, int index)
{
    if (judge_kind(record, kind) != SDT_OK || !record->values[index].set)
        return NULL;
    return &record->values[index];
}

const char *sdt__typed_text(const sdt_record *record, int kind, int index)
{
    const struct sdt__record_value *value = typed_value(record, kind, index);

    return value ? value->as.text : NULL;
}

int64_t sdt__typed_int(const sdt_record *record, int kind, int index)
{
    const struct sdt__record_value *value = typed_value(record, kind, index);

    return value ? value->as.integer : 0;
}

double sdt__typed_number(const sdt_record *record, int kind, int index)
{
    const struct sdt__record_value *value = typed_value(record, kind, index);

    return value ? value->as.number : 0;
}

int sdt__typed_has(const sdt_record *record, int kind, int index)
{
    return typed_value(record, kind, index) != NULL;
}

int sdt__typed_set_text(sdt_record *record, int kind, int index, const char *value)
{
    SDT__GUARD_HANDLE(record);
    int status = judge_setter(record, kind);

    return status == SDT_OK ? sdt__record_put_text(record, index, value) : status;
}

int sdt__typed_set_int(sdt_record *record, int kind, int index, int64_t value)
{
    SDT__GUARD_HANDLE(record);
    int status = judge_setter(record, kind);

    return status == SDT_OK ? sdt__record_put_int(record, index, value) : status;
}

int sdt__typed_set_number(sdt_record *record, int kind, int index, double value)
{
    SDT__GUARD_HANDLE(record);
    int status = judge_setter(record, kind);

    return status == SDT_OK ? sdt__record_put_number(record, index, value) : status;
}
