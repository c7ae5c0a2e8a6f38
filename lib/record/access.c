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
    sdt__session_clear(record->session);
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

/* The place of a field that anyone may set; else why it may not be, which is below 0. */
static int settable(sdt_record *record, int number)
{
    const struct sdt__field *field;
    char text[24];
    int place;

    if (!record)
        return SDT_ERROR_MISUSE;
    sdt__session_clear(record->session);
    place = sdt__field_place(record->kind, number);
    if (place < 0)
        return sdt__fail(record->session, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_FIELD,
                         record->kind->name, sdt__integer_text(number, text), ".");
    field = sdt__field_at(record->kind, place);
    if (field->verb)
        return sdt__fail(record->session, SDT_ERROR_MISUSE, SDT__M_VERB_OWNS, record->kind->name,
                         sdt__field_name(field), sdt__field_verb(field));
    return place;
}

int sdt_record_set_text(sdt_record *record, int field, const char *value)
{
    int place = settable(record, field);

    return place < 0 ? place : sdt__record_put_text(record, place, value);
}

int sdt_record_set_int(sdt_record *record, int field, int64_t value)
{
    int place = settable(record, field);

    return place < 0 ? place : sdt__record_put_int(record, place, value);
}

int sdt_record_set_number(sdt_record *record, int field, double value)
{
    int place = settable(record, field);

    return place < 0 ? place : sdt__record_put_number(record, place, value);
}

int sdt_record_parse(sdt_record *record, int field, const char *value)
{
    int place = settable(record, field);

    return place < 0 ? place : sdt__record_put_parsed(record, place, value);
}

int sdt_record_clear(sdt_record *record, int field)
{
    int place = settable(record, field);

    if (place < 0)
        return place;
    sdt__record_clear(record, place);
    return SDT_OK;
}

/* The place of a typed function's field, of the type that the function has; below 0 for a record of
   another kind, which is reported, and for none. */
static int typed_place(const sdt_record *record, int field)
{
    if (!record)
        return SDT_ERROR_MISUSE;
    if (record->kind->number == field >> 8)
        return field & 0xFF;
    sdt__session_clear(record->session);
    return sdt__fail(record->session, SDT_ERROR_MISUSE, SDT__M_WRONG_KIND, record->kind->name,
                     sdt__kind(field >> 8)->name);
}

/* What a typed function reads; NULL when it is absent. */
static const struct sdt__record_value *typed_value(const sdt_record *record, int field)
{
    int place = typed_place(record, field);

    return place >= 0 && record->values[place].set ? &record->values[place] : NULL;
}

/* The place that a typed function sets. */
static int typed_target(sdt_record *record, int field)
{
    int place = typed_place(record, field);

    if (place >= 0)
        sdt__session_clear(record->session);
    return place;
}

const char *sdt__typed_text(const sdt_record *record, int field)
{
    const struct sdt__record_value *value = typed_value(record, field);

    return value ? value->as.text : NULL;
}

int64_t sdt__typed_int(const sdt_record *record, int field)
{
    const struct sdt__record_value *value = typed_value(record, field);

    return value ? value->as.integer : 0;
}

double sdt__typed_number(const sdt_record *record, int field)
{
    const struct sdt__record_value *value = typed_value(record, field);

    return value ? value->as.number : 0;
}

int sdt__typed_has(const sdt_record *record, int field)
{
    return typed_value(record, field) != NULL;
}

int sdt__typed_set_text(sdt_record *record, const char *value, int field)
{
    int place = typed_target(record, field);

    return place < 0 ? place : sdt__record_put_text(record, place, value);
}

int sdt__typed_set_int(sdt_record *record, int64_t value, int field)
{
    int place = typed_target(record, field);

    return place < 0 ? place : sdt__record_put_int(record, place, value);
}

int sdt__typed_set_number(sdt_record *record, double value, int field)
{
    int place = typed_target(record, field);

    return place < 0 ? place : sdt__record_put_number(record, place, value);
}
