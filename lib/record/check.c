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

static void add_name(struct sdt__buffer *list, const struct sdt__field *field)
{
    sdt__buffer_text(list, list->size > 0 ? ", " : "");
    sdt__buffer_text(list, field->name);
}

static bool same_choice(const struct sdt__field *a, const struct sdt__field *b)
{
    return a->choice && b->choice && strcmp(a->choice, b->choice) == 0;
}

/* Checks the choice whose first field has the index `first`: one of its fields is to be set. */
static int check_choice(const sdt_record *record, const struct sdt__location *location, int first)
{
    const struct sdt__field *fields = record->kind->fields;
    struct sdt__buffer all, set;
    int chosen = 0, status = SDT_OK;

    sdt__buffer_init(&all, record->session);
    sdt__buffer_init(&set, record->session);
    for (int i = first; i < record->kind->field_count; i++) {
        if (!same_choice(&fields[i], &fields[first]))
            continue;
        add_name(&all, &fields[i]);
        if (record->values[i].set) {
            add_name(&set, &fields[i]);
            chosen++;
        }
    }
    if (!sdt__buffer_string(&all) || !sdt__buffer_string(&set))
        status = SDT_ERROR_MEMORY;
    else if (chosen != 1)
        status = sdt__fail_at(record->session, location, SDT_ERROR_REQUIRED,
                              chosen == 0 ? SDT__M_CHOICE_NONE : SDT__M_CHOICE_MANY,
                              sdt__kind_label(record->session, record->kind), name_of(record),
                              all.bytes, set.bytes);
    sdt__buffer_free(&all);
    sdt__buffer_free(&set);
    return status;
}

/* Whether the field at an index is the first of its choice. */
static bool opens_choice(const struct sdt__field *fields, int index)
{
    for (int i = 0; i < index; i++)
        if (same_choice(&fields[i], &fields[index]))
            return false;
    return fields[index].choice != NULL;
}

int sdt__record_check_at(const sdt_record *record, const struct sdt__location *location)
{
    const struct sdt__field *fields = record->kind->fields;
    struct sdt__location here = location ? *location : (struct sdt__location){0};
    int status = SDT_OK;

    here.kind = record->kind->name;
    here.key = record->key;
    for (int i = 0; i < record->kind->field_count; i++) {
        int found = SDT_OK;

        here.field = fields[i].name;
        if (fields[i].required && !record->values[i].set)
            found = sdt__fail_at(record->session, &here, SDT_ERROR_REQUIRED, SDT__M_MISSING_FIELD,
                                 sdt__kind_label(record->session, record->kind), name_of(record),
                                 here.field);
        else if (opens_choice(fields, i))
            found = check_choice(record, &here, i);
        if (status == SDT_OK)
            status = found;
    }
    return status;
}

int sdt_record_check(const sdt_record *record)
{
    SDT__GUARD_HANDLE(record);

    if (sdt__session_ready(guarded) != SDT_OK)
        return SDT_ERROR_MISUSE;
    return sdt__record_check_at(record, NULL);
}

static void value_json(const struct sdt__field *field, const struct sdt__record_value *value,
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

/* What stands in the JSON beside the fields. */
enum { REVISION = -2, KEY = -1 };

/* The name that comes next after `last` among the key and the fields that are set, NULL after the
   last; *index is its field's index, -1 for the key. Kinds have few fields, so looking through them again
   costs less than keeping an order. */
static const char *next_by_name(const sdt_record *record, int first, const char *last, int *index)
{
    const char *next = NULL;

    for (int i = first; i < record->kind->field_count; i++) {
        const char *name = i == REVISION ? "revision"
                           : i == KEY    ? "key"
                                         : record->kind->fields[i].name;
        const bool set = i == REVISION ? record->revision > 0
                         : i == KEY    ? record->key != NULL
                                       : record->values[i].set;

        if (set && strcmp(name, last) > 0 && (!next || strcmp(name, next) < 0)) {
            next = name;
            *index = i;
        }
    }
    return next;
}

/* The members from one on: REVISION, KEY or the first field. */
static void write_json(const sdt_record *record, int first, struct sdt__buffer *out)
{
    const char *before = "{";
    const char *name = "";
    int index = KEY;

    while ((name = next_by_name(record, first, name, &index))) {
        sdt__buffer_text(out, before);
        sdt__buffer_json_text(out, name);
        sdt__buffer_text(out, ": ");
        if (index == REVISION)
            sdt__buffer_integer(out, record->revision);
        else if (index == KEY)
            sdt__buffer_json_text(out, record->key);
        else
            value_json(&record->kind->fields[index], &record->values[index], out);
        before = ", ";
    }
    sdt__buffer_text(out, *before == '{' ? "{}" : "}");
}

void sdt__record_json(const sdt_record *record, struct sdt__buffer *out)
{
    write_json(record, KEY, out);
}

int sdt_record_write_json(const sdt_record *record, sdt_writer writer, void *user)
{
    SDT__GUARD_HANDLE(record);
    struct sdt__buffer out;

    if (sdt__session_begin(guarded, writer != NULL, "writer") != SDT_OK)
        return SDT_ERROR_MISUSE;
    sdt__buffer_init(&out, record->session);
    write_json(record, REVISION, &out);
    return sdt__buffer_give(&out, SDT_OK, writer, user);
}
