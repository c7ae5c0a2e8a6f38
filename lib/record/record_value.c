/*
 * One value of a record: compared with another's, taken from another, and as plain text.
 */
#include "record/record.h"

#include <string.h>

bool sdt__record_same_value(const sdt_record *a, const sdt_record *b, int index)
{
    const struct sdt__record_value *x = &a->values[index], *y = &b->values[index];
    const int type = a->kind->fields[index].type;

    if (x->set != y->set || !x->set)
        return x->set == y->set;
    if (sdt__type_is_text(type))
        return strcmp(x->as.text, y->as.text) == 0;
    return type == SDT_TYPE_NUMBER ? x->as.number >= y->as.number && x->as.number <= y->as.number
                                   : x->as.integer == y->as.integer;
}

int sdt__record_take_value(sdt_record *record, const sdt_record *from, int index)
{
    const struct sdt__record_value *value = &from->values[index];
    const int type = record->kind->fields[index].type;

    if (!value->set) {
        sdt__record_clear(record, index);
        return SDT_OK;
    }
    if (sdt__type_is_text(type))
        return sdt__record_put_text(record, index, value->as.text);
    return type == SDT_TYPE_NUMBER ? sdt__record_put_number(record, index, value->as.number)
                                   : sdt__record_put_int(record, index, value->as.integer);
}

const char *sdt__record_plain(const sdt_record *record, int index, struct sdt__buffer *out)
{
    const struct sdt__record_value *value = &record->values[index];
    const int type = record->kind->fields[index].type;

    sdt__buffer_clear(out);
    if (!value->set)
        return NULL;
    if (sdt__type_is_text(type))
        sdt__buffer_text(out, value->as.text);
    else if (type == SDT_TYPE_NUMBER)
        sdt__buffer_number(out, value->as.number);
    else if (type == SDT_TYPE_BOOLEAN)
        sdt__buffer_text(out, value->as.integer ? "true" : "false");
    else
        sdt__buffer_integer(out, value->as.integer);
    return sdt__buffer_string(out);
}
