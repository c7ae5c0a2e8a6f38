/*
 * What a record must be before it can be put, and its JSON.
 */
#include "record/record.h"

#include <string.h>

/* The key, or that there is none yet. */
static const char *name_of(const sdt_record *record)
{
    if (record->key)
        return record->key;
    return record->session->english ? "(new)" : "(ny)";
}

/* Names the fields of a choice: those that are set, or all of them. */
static void name_choice(const sdt_record *record, int choice, bool only_set,
                        struct sdt__buffer *out)
{
    for (int i = 0; i < record->kind->field_count; i++) {
        const struct sdt__field *field = sdt__field_at(record->kind, i);
        if (field->choice != choice || (only_set && !record->values[i].set))
            continue;
        sdt__buffer_text(out, out->size > 0 ? ", " : "");
        sdt__buffer_text(out, sdt__field_name(field));
    }
}

/* Checks the choice whose first field stands at `first`. */
static int check_choice(const sdt_record *record, const struct sdt__place *place, int first)
{
    int choice = sdt__field_at(record->kind, first)->choice;
    const char *key = name_of(record);
    struct sdt__buffer all, set;
    int chosen = 0, status = SDT_OK;

    for (int i = first; i < record->kind->field_count; i++)
        if (sdt__field_at(record->kind, i)->choice == choice && record->values[i].set)
            chosen++;
    if (chosen == 1)
        return SDT_OK;
    sdt__buffer_init(&all, record->session);
    sdt__buffer_init(&set, record->session);
    name_choice(record, choice, false, &all);
    name_choice(record, choice, true, &set);
    if (!sdt__buffer_string(&all) || !sdt__buffer_string(&set))
        status = SDT_ERROR_MEMORY;
    else
        status = sdt__fail_at(record->session, place, SDT_ERROR_REQUIRED,
                              chosen == 0 ? SDT__M_CHOICE_NONE : SDT__M_CHOICE_MANY,
                              record->kind->name, key, all.bytes, set.bytes);
    sdt__buffer_free(&all);
    sdt__buffer_free(&set);
    return status;
}

/* Whether the field is the first of its choice. */
static bool opens_choice(const struct sdt__kind *kind, int place)
{
    int choice = sdt__field_at(kind, place)->choice;

    for (int i = 0; i < place; i++)
        if (sdt__field_at(kind, i)->choice == choice)
            return false;
    return choice > 0;
}

int sdt__record_check_at(const sdt_record *record, const struct sdt__place *place)
{
    struct sdt__place here = place ? *place : (struct sdt__place){0};
    int status = SDT_OK;

    here.kind = record->kind->name;
    here.key = record->key;
    for (int i = 0; i < record->kind->field_count; i++) {
        const struct sdt__field *field = sdt__field_at(record->kind, i);
        int found = SDT_OK;

        here.field = sdt__field_name(field);
        if (field->required && !record->values[i].set)
            found = sdt__fail_at(record->session, &here, SDT_ERROR_REQUIRED, SDT__M_MISSING_FIELD,
                                 record->kind->name, name_of(record), sdt__field_name(field));
        else if (opens_choice(record->kind, i))
            found = check_choice(record, &here, i);
        if (status == SDT_OK)
            status = found;
    }
    return status;
}

int sdt_record_check(const sdt_record *record)
{
    if (!record)
        return SDT_ERROR_MISUSE;
    sdt__clear(record->session);
    return sdt__record_check_at(record, NULL);
}

static void value_json(const struct sdt__field *field, const struct sdt__value *value,
                       struct sdt__buffer *out)
{
    switch (field->type) {
    case SDT_TYPE_INTEGER:
        sdt__buffer_integer(out, value->as.integer);
        break;
    case SDT_TYPE_NUMBER:
        sdt__buffer_number(out, value->as.number);
        break;
    case SDT_TYPE_BOOLEAN:
        sdt__buffer_text(out, value->as.integer ? "true" : "false");
        break;
    default:
        sdt__buffer_json_text(out, value->as.text);
    }
}

/* The place of the field whose name comes next after `last`; -1 after the last. Kinds have few
   fields, so looking through them again costs less than keeping an order. */
static int next_by_name(const sdt_record *record, const char *last)
{
    const char *next = NULL;
    int best = -1;

    for (int i = 0; i < record->kind->field_count; i++) {
        const char *name = sdt__field_name(sdt__field_at(record->kind, i));
        if (!record->values[i].set || strcmp(name, last) <= 0)
            continue;
        if (!next || strcmp(name, next) < 0) {
            next = name;
            best = i;
        }
    }
    return best;
}

void sdt__record_json(const sdt_record *record, struct sdt__buffer *out)
{
    bool key_written = record->key == NULL, first = true;
    const char *last = "";
    int place = next_by_name(record, last);

    sdt__buffer_byte(out, '{');
    while (place >= 0 || !key_written) {
        const char *name = place >= 0 ? sdt__field_name(sdt__field_at(record->kind, place)) : NULL;

        sdt__buffer_text(out, first ? "" : ", ");
        first = false;
        if (!key_written && (!name || strcmp("key", name) < 0)) {
            sdt__buffer_text(out, "\"key\": ");
            sdt__buffer_json_text(out, record->key);
            key_written = true;
            continue;
        }
        sdt__buffer_json_text(out, name);
        sdt__buffer_text(out, ": ");
        value_json(sdt__field_at(record->kind, place), &record->values[place], out);
        last = name;
        place = next_by_name(record, last);
    }
    sdt__buffer_byte(out, '}');
}

int sdt_record_write_json(const sdt_record *record, sdt_writer writer, void *user)
{
    struct sdt__buffer out;

    if (!record)
        return SDT_ERROR_MISUSE;
    sdt__clear(record->session);
    if (!writer)
        return sdt__fail(record->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "writer");
    sdt__buffer_init(&out, record->session);
    sdt__record_json(record, &out);
    return sdt__buffer_give(&out, SDT_OK, writer, user);
}
