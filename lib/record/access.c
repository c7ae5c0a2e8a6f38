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

/* Tells a reader that the field is of another type. Reading cannot answer with an error. */
static void misread(const sdt_record *record, int place, int asked)
{
    const struct sdt__field *field = sdt__field_at(record->kind, place);

    sdt__clear(record->session);
    sdt__fail(record->session, SDT_ERROR_MISUSE, SDT__M_WRONG_TYPE, record->kind->name,
              sdt__field_name(field), sdt__type_name(field->type), sdt__type_name(asked));
}

int sdt_record_has(const sdt_record *record, int field)
{
    int place = place_of(record, field);

    return place >= 0 && record->values[place].set;
}

static const char *text_at(const sdt_record *record, int place)
{
    if (!sdt__type_is_text(sdt__field_at(record->kind, place)->type)) {
        misread(record, place, SDT_TYPE_TEXT);
        return NULL;
    }
    return record->values[place].set ? record->values[place].as.text : NULL;
}

static int64_t int_at(const sdt_record *record, int place)
{
    int type = sdt__field_at(record->kind, place)->type;

    if (type != SDT_TYPE_INTEGER && type != SDT_TYPE_BOOLEAN) {
        misread(record, place, SDT_TYPE_INTEGER);
        return 0;
    }
    return record->values[place].set ? record->values[place].as.integer : 0;
}

static double number_at(const sdt_record *record, int place)
{
    int type = sdt__field_at(record->kind, place)->type;

    if (type == SDT_TYPE_INTEGER)
        return (double)int_at(record, place);
    if (type != SDT_TYPE_NUMBER) {
        misread(record, place, SDT_TYPE_NUMBER);
        return 0;
    }
    return record->values[place].set ? record->values[place].as.number : 0;
}

const char *sdt_record_text(const sdt_record *record, int field)
{
    int place = place_of(record, field);

    return place < 0 ? NULL : text_at(record, place);
}

int64_t sdt_record_int(const sdt_record *record, int field)
{
    int place = place_of(record, field);

    return place < 0 ? 0 : int_at(record, place);
}

double sdt_record_number(const sdt_record *record, int field)
{
    int place = place_of(record, field);

    return place < 0 ? 0 : number_at(record, place);
}

/* Whether a field of that number or place may be set by anyone; *place is where it is. */
static int may_set(sdt_record *record, int number, int *place)
{
    const struct sdt__field *field;
    char text[24];

    if (!record)
        return SDT_ERROR_MISUSE;
    sdt__clear(record->session);
    if (*place < 0)
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
    int place = -1, status = may_set(record, field, &place);

    return status == SDT_OK ? sdt__record_put_text(record, place, value) : status;
}

int sdt_record_set_int(sdt_record *record, int field, int64_t value)
{
    int place = -1, status = may_set(record, field, &place);

    return status == SDT_OK ? sdt__record_put_int(record, place, value) : status;
}

int sdt_record_set_number(sdt_record *record, int field, double value)
{
    int place = -1, status = may_set(record, field, &place);

    return status == SDT_OK ? sdt__record_put_number(record, place, value) : status;
}

int sdt_record_parse(sdt_record *record, int field, const char *value)
{
    int place = -1, status = may_set(record, field, &place);

    return status == SDT_OK ? sdt__record_put_parsed(record, place, value) : status;
}

int sdt_record_clear(sdt_record *record, int field)
{
    int place = -1, status = may_set(record, field, &place);

    if (status == SDT_OK)
        sdt__record_clear(record, place);
    return status;
}

/* Whether a typed function was given a record of its own kind. */
static bool is_kind(const sdt_record *record, int kind)
{
    if (!record)
        return false;
    if (record->kind->number == kind)
        return true;
    sdt__clear(record->session);
    sdt__fail(record->session, SDT_ERROR_MISUSE, SDT__M_WRONG_KIND, record->kind->name,
              sdt__kind(kind)->name);
    return false;
}

const char *sdt__typed_text(const sdt_record *record, int kind, int place)
{
    return is_kind(record, kind) ? text_at(record, place) : NULL;
}

int64_t sdt__typed_int(const sdt_record *record, int kind, int place)
{
    return is_kind(record, kind) ? int_at(record, place) : 0;
}

double sdt__typed_number(const sdt_record *record, int kind, int place)
{
    return is_kind(record, kind) ? number_at(record, place) : 0;
}

int sdt__typed_has(const sdt_record *record, int kind, int place)
{
    return is_kind(record, kind) && record->values[place].set;
}

int sdt__typed_set_text(sdt_record *record, int kind, int place, const char *value)
{
    if (!is_kind(record, kind))
        return SDT_ERROR_MISUSE;
    sdt__clear(record->session);
    return sdt__record_put_text(record, place, value);
}

int sdt__typed_set_int(sdt_record *record, int kind, int place, int64_t value)
{
    if (!is_kind(record, kind))
        return SDT_ERROR_MISUSE;
    sdt__clear(record->session);
    return sdt__record_put_int(record, place, value);
}

int sdt__typed_set_number(sdt_record *record, int kind, int place, double value)
{
    if (!is_kind(record, kind))
        return SDT_ERROR_MISUSE;
    sdt__clear(record->session);
    return sdt__record_put_number(record, place, value);
}
