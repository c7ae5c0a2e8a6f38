/*
 * Records of one kind as CSV, out: as sdt_import_records() reads them back.
 */
#include "core/buffer.h"
#include "exchange/csv_formula.h"
#include "exchange/personal_field.h"
#include "store/store.h"
#include "store/verb.h"

#include <sodertorn/exchange.h>
#include <string.h>

/* A text as a cell: guarded where a spreadsheet would take it for a formula, quoted where it must be.
   An empty one is quoted, so that it is no absent one. */
static void write_text(struct sdt__buffer *out, const char *text)
{
    const size_t size = strlen(text);
    const bool guarded = sdt__csv_needs_apostrophe(text, size);

    if (size > 0 && !text[strcspn(text, ",;|\t\"\r\n ")] && !guarded) {
        sdt__buffer_text(out, text);
        return;
    }
    sdt__buffer_byte(out, '"');
    if (guarded)
        sdt__buffer_byte(out, '\'');
    for (; *text; text++) {
        if (*text == '"')
            sdt__buffer_byte(out, '"');
        sdt__buffer_byte(out, *text);
    }
    sdt__buffer_byte(out, '"');
}

static void write_value(struct sdt__buffer *out, const struct sdt__field *field,
                        const struct sdt__record_value *value)
{
    if (!value->set)
        return;
    if (sdt__type_is_text(field->type))
        write_text(out, value->as.text);
    else if (field->type == SDT_TYPE_NUMBER)
        sdt__buffer_number(out, value->as.number);
    else if (field->type == SDT_TYPE_BOOLEAN)
        sdt__buffer_text(out, value->as.integer ? "true" : "false");
    else
        sdt__buffer_integer(out, value->as.integer);
}

static void write_row(struct sdt__buffer *out, const sdt_record *record, int64_t *left_out)
{
    write_text(out, record->key);
    for (int i = 0; i < record->kind->field_count; i++) {
        if (sdt__exchange_is_left_out(record->session, &record->kind->fields[i])) {
            *left_out += record->values[i].set;
            continue;
        }
        sdt__buffer_byte(out, ',');
        write_value(out, &record->kind->fields[i], &record->values[i]);
    }
    sdt__buffer_text(out, "\r\n");
}

static void write_header(struct sdt__buffer *out, const struct sdt__kind *kind)
{
    sdt__buffer_text(out, "key");
    for (int i = 0; i < kind->field_count; i++) {
        if (sdt__exchange_is_left_out(out->session, &kind->fields[i]))
            continue;
        sdt__buffer_byte(out, ',');
        sdt__buffer_text(out, kind->fields[i].name);
    }
    sdt__buffer_text(out, "\r\n");
}

/* All of them by key, in one text: the records of a kind are some thousands. */
static int write_all(struct sdt__buffer *out, const struct sdt__kind *kind, int64_t *left_out)
{
    sdt_cursor *cursor = NULL;
    int status = sdt__store_begin_read(out->session);

    if (status != SDT_OK)
        return status;
    write_header(out, kind);
    status = sdt__store_all(out->session, kind->number, &cursor);
    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK)
        write_row(out, sdt_cursor_record(cursor), left_out);
    sdt_cursor_free(cursor);
    return sdt__store_end(out->session, status == SDT_END ? SDT_OK : status);
}

int sdt_export_records(sdt_session *session, int kind, sdt_writer writer, void *user)
{
    SDT__GUARD(session);
    const struct sdt__kind *k = NULL;
    struct sdt__buffer out;
    int64_t left_out = 0;
    char number[24];
    int status = sdt__session_begin(session, writer != NULL, "writer");

    if (status == SDT_OK)
        status = sdt__store_ready(session);
    if (status == SDT_OK && !(k = sdt__kind_asked(session, kind)))
        status = SDT_ERROR_NOT_FOUND;
    if (status == SDT_OK && session->ints[SDT_OPTION_PERSONAL] == 0 && sdt__kind_is_personal(k))
        status = sdt__fail(session, SDT_ERROR_DENIED, SDT__M_EXPORT_IS_PERSONAL,
                           sdt__kind_label(session, k));
    if (status != SDT_OK)
        return status;
    sdt__buffer_init(&out, session);
    status = write_all(&out, k, &left_out);
    status = sdt__buffer_give(&out, status, writer, user);
    if (status == SDT_OK && left_out > 0)
        sdt__fail(session, SDT_OK, SDT__M_EXPORT_PERSONAL, "0",
                  sdt__integer_text(left_out, number));
    return status;
}
