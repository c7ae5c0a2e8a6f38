/*
 * The public ways to one field: by number (tier A) and by place for the typed functions (tier B).
 * Both judge the record and the field first, and refuse to set what a verb owns.
 */
#include "record/typed.h"

#include "core/text.h"

#include <string.h>

/* The place of a field for reading; -1 for no record or no such field. */
static int place_of(const sdt_record *record, int field)
{
    return record ? sdt__field_place(record->kind, field) : -1;
}

/* Whether there is a value at a place (none at -1). A reader cannot answer with an error, so one that
   asks for another type than the field's is told so through the session. */
static bool readable(const sdt_record *record, int place, int asked)
{
    const struct sdt__field *field;

    if (place < 0)
        return false;
    field = sdt__field_at(record->kind, place);
    if (sdt__type_kept(field->type) == asked)
        return record->values[place].set;
    sdt__clear(record->session);
    sdt__fail(record->session, SDT_ERROR_MISUSE, SDT__M_WRONG_TYPE, record->kind->name,
              sdt__field_name(field), sdt__type_name(field->type), sdt__type_name(asked));
    return false;
}

int sdt_record_has(const sdt_record *record, int field)
{
    int place = place_of(record, field);

    return place >= 0 && record->values[place].set;
}

const char *sdt_record_text(const sdt_record *record, int field)
{
    int place = place_of(record, field);

    return readable(record, place, SDT_TYPE_TEXT) ? record->values[place].as.text : NULL;
}

int64_t sdt_record_int(const sdt_record *record, int field)
{
    int place = place_of(record, field);

    return readable(record, place, SDT_TYPE_INTEGER) ? record->values[place].as.integer : 0;
}

double sdt_record_number(const sdt_record *record, int field)
{
    int place = place_of(record, field);

    if (place >= 0 && sdt__field_at(record->kind, place)->type == SDT_TYPE_INTEGER)
        return (double)sdt_record_int(record, field);
    return readable(record, place, SDT_TYPE_NUMBER) ? record->values[place].as.number : 0;
}

/* Whether a field may be set by anyone; *place is where it is. */
static int may_set(sdt_record *record, int number, int *place)
{
    const struct sdt__field *field;
    char text[24];

    if (!record)
        return SDT_ERROR_MISUSE;
    sdt__clear(record->session);
    *place = sdt__field_place(record->kind, number);
    if (*place < 0)
        return sdt__fail(record->session, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_FIELD,
                         record->kind->name, sdt__integer_text(number, text), ".");
    field = sdt__field_at(record->kind, *place);
    if (field->verb)
        return sdt__fail(record->session, SDT_ERROR_MISUSE, SDT__M_VERB_OWNS, record->kind->name,
                         sdt__field_name(field), sdt__field_verb(field));
    return SDT_OK;
}

int sdt_record_set_text(sdt_record *record, int field, const char *value)
{
    int place, status = may_set(record, field, &place);

    return status == SDT_OK ? sdt__record_put_text(record, place, value) : status;
}

int sdt_record_set_int(sdt_record *record, int field, int64_t value)
{
    int place, status = may_set(record, field, &place);

    return status == SDT_OK ? sdt__record_put_int(record, place, value) : status;
}

int sdt_record_set_number(sdt_record *record, int field, double value)
{
    int place, status = may_set(record, field, &place);

    return status == SDT_OK ? sdt__record_put_number(record, place, value) : status;
}

int sdt_record_parse(sdt_record *record, int field, const char *value)
{
    int place, status = may_set(record, field, &place);

    return status == SDT_OK ? sdt__record_put_parsed(record, place, value) : status;
}

int sdt_record_clear(sdt_record *record, int field)
{
    int place, status = may_set(record, field, &place);

    if (status == SDT_OK)
        sdt__record_clear(record, place);
    return status;
}

/* Tells the caller of a typed function that the record is of another kind. */
static int wrong_kind(const sdt_record *record, int kind)
{
    if (record) {
        sdt__clear(record->session);
        sdt__fail(record->session, SDT_ERROR_MISUSE, SDT__M_WRONG_KIND, record->kind->name,
                  sdt__kind(kind)->name);
    }
    return SDT_ERROR_MISUSE;
}

static bool is_kind(const sdt_record *record, int field)
{
    return record && record->kind->number == field >> 8;
}

/* What a typed function reads; NULL when it is absent. It is of the type that the function has. */
static const struct sdt__value *typed_value(const sdt_record *record, int field)
{
    const struct sdt__value *value;

    if (!is_kind(record, field)) {
        wrong_kind(record, field >> 8);
        return NULL;
    }
    value = &record->values[field & 0xFF];
    return value->set ? value : NULL;
}

const char *sdt__typed_text(const sdt_record *record, int field)
{
    const struct sdt__value *value = typed_value(record, field);

    return value ? value->as.text : NULL;
}

int64_t sdt__typed_int(const sdt_record *record, int field)
{
    const struct sdt__value *value = typed_value(record, field);

    return value ? value->as.integer : 0;
}

double sdt__typed_number(const sdt_record *record, int field)
{
    const struct sdt__value *value = typed_value(record, field);

    return value ? value->as.number : 0;
}

int sdt__typed_has(const sdt_record *record, int field)
{
    return typed_value(record, field) != NULL;
}

int sdt__typed_set_text(sdt_record *record, const char *value, int field)
{
    if (!is_kind(record, field))
        return wrong_kind(record, field >> 8);
    sdt__clear(record->session);
    return sdt__record_put_text(record, field & 0xFF, value);
}

int sdt__typed_set_int(sdt_record *record, int64_t value, int field)
{
    if (!is_kind(record, field))
        return wrong_kind(record, field >> 8);
    sdt__clear(record->session);
    return sdt__record_put_int(record, field & 0xFF, value);
}

int sdt__typed_set_number(sdt_record *record, double value, int field)
{
    if (!is_kind(record, field))
        return wrong_kind(record, field >> 8);
    sdt__clear(record->session);
    return sdt__record_put_number(record, field & 0xFF, value);
}
