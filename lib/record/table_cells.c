/*
 * Many cells of a row at once, and cells that say what a record says.
 */
#include "record/record.h"
#include "record/table.h"

void sdt__table_set_message(sdt_table *table, int column, enum sdt__message message)
{
    if (table) /* there was memory for it */
        sdt__table_set_text(table, column,
                            sdt__message_text(message, sdt__table_session(table)->english));
}

void sdt__table_set_texts(sdt_table *table, int column, const char *const *texts, int count)
{
    for (int i = 0; i < count; i++)
        sdt__table_set_text(table, column + i, texts[i]);
}

void sdt__table_set_ints(sdt_table *table, int column, const int64_t *values, int count)
{
    for (int i = 0; i < count; i++)
        sdt__table_set_int(table, column + i, values[i]);
}

void sdt__table_copy_row(sdt_table *table, const sdt_table *from)
{
    sdt__table_row(table);
    for (int i = 0; i < sdt_table_column_count(table); i++)
        sdt__table_set_cell(table, i, from, i);
}

void sdt__table_set_value(sdt_table *table, int column, const sdt_record *record, int index)
{
    const struct sdt__record_value *value = &record->values[index];
    const int type = record->kind->fields[index].type;

    if (!value->set)
        return;
    if (sdt__type_is_text(type))
        sdt__table_set_text(table, column, value->as.text);
    else if (type == SDT_TYPE_NUMBER)
        sdt__table_set_number(table, column, value->as.number);
    else
        sdt__table_set_int(table, column, value->as.integer);
}

void sdt__table_set_fields(sdt_table *table, int column, const sdt_record *record,
                           const unsigned char *fields, int count)
{
    for (int i = 0; record && i < count; i++)
        sdt__table_set_value(table, column + i, record, sdt__field_index(record->kind, fields[i]));
}

void sdt__table_set_named(sdt_table *table, int column, const sdt_record *record)
{
    if (!record)
        return;
    sdt__table_set_text(table, column, record->key);
    sdt__table_set_text(table, column + 1, sdt_record_title(record));
}
