/*
 * Records of one kind as a table: a column for each field.
 */
#include "exchange/personal_field.h"
#include "record/table.h"
#include "store/store.h"
#include "store/verb.h"

#include <sodertorn/exchange.h>

bool sdt__exchange_is_left_out(const sdt_session *session, const struct sdt__field *field)
{
    return session->ints[SDT_OPTION_PERSONAL] == 0 &&
           (field->personal || (field->target && sdt__kind_is_personal(sdt__kind(field->target))));
}

static int column_type(const struct sdt__field *field)
{
    if (sdt__type_is_text(field->type))
        return SDT_TYPE_TEXT;
    return field->type == SDT_TYPE_NUMBER ? SDT_TYPE_NUMBER : SDT_TYPE_INTEGER;
}

/* The empty table: the key, and the fields that are told. */
static sdt_table *begin_table(sdt_session *session, const struct sdt__kind *kind)
{
    struct sdt__column *columns = sdt__alloc_zero(session, (size_t)kind->field_count + 1,
                                                  sizeof *columns);
    struct sdt__table_layout layout = {.name = kind->name, .columns = columns, .count = 1};
    sdt_table *table = NULL;

    if (!columns)
        return NULL;
    columns[0] = (struct sdt__column){.name = "key", .type = SDT_TYPE_TEXT};
    for (int i = 0; i < kind->field_count; i++)
        if (!sdt__exchange_is_left_out(session, &kind->fields[i]))
            columns[layout.count++] = (struct sdt__column){.name = kind->fields[i].name,
                                                           .type = column_type(&kind->fields[i])};
    table = sdt__table_new_copied(session, &layout);
    sdt__free(session, columns);
    return table;
}

static void add_row(sdt_table *table, const sdt_record *record)
{
    int column = 1;

    sdt__table_row(table);
    sdt__table_set_text(table, 0, record->key);
    for (int i = 0; i < record->kind->field_count; i++) {
        const struct sdt__field *field = &record->kind->fields[i];
        const struct sdt__record_value *value = &record->values[i];

        if (sdt__exchange_is_left_out(record->session, field))
            continue;
        if (value->set && column_type(field) == SDT_TYPE_TEXT)
            sdt__table_set_text(table, column, value->as.text);
        else if (value->set && field->type == SDT_TYPE_NUMBER)
            sdt__table_set_number(table, column, value->as.number);
        else if (value->set)
            sdt__table_set_int(table, column, value->as.integer);
        column++;
    }
}

static int answer(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct sdt__kind *kind = asked;
    sdt_cursor *cursor = NULL;
    sdt_table *table = begin_table(session, kind);
    int status = table ? sdt_find(session, kind->number, 0, NULL, &cursor) : SDT_ERROR_MEMORY;

    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK)
        add_row(table, sdt_cursor_record(cursor));
    sdt_cursor_free(cursor);
    return sdt__table_finish(table, status == SDT_END ? SDT_OK : status, out);
}

int sdt_records_table(sdt_session *session, int kind, sdt_table **out)
{
    SDT__GUARD(session);
    const struct sdt__kind *k = NULL;
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status == SDT_OK && !(k = sdt__kind_asked(session, kind)))
        status = SDT_ERROR_NOT_FOUND;
    if (status == SDT_OK && session->ints[SDT_OPTION_PERSONAL] == 0 && sdt__kind_is_personal(k))
        status = sdt__fail(session, SDT_ERROR_DENIED, SDT__M_EXPORT_IS_PERSONAL,
                           sdt__kind_label(session, k));
    return status == SDT_OK ? sdt__verb_read(session, NULL, NULL, answer, k, out) : status;
}
