/*
 * Tables as JSON, CSV and text. The text form measures each column first, so that what belongs
 * together stands under each other, whatever letters it holds.
 */
#include "core/buffer.h"
#include "core/text.h"
#include "record/table.h"

#include <sodertorn/exchange.h>
#include <string.h>

static void json_cell(sdt_table *table, int column, struct sdt__buffer *out)
{
    if (!sdt_table_has(table, column))
        sdt__buffer_text(out, "null");
    else if (sdt_table_column_type(table, column) == SDT_TYPE_TEXT)
        sdt__buffer_json_text(out, sdt_table_text(table, column));
    else if (sdt_table_column_type(table, column) == SDT_TYPE_INTEGER)
        sdt__buffer_integer(out, sdt_table_int(table, column));
    else
        sdt__buffer_number(out, sdt_table_number(table, column));
}

static void write_json(sdt_table *table, struct sdt__buffer *out)
{
    const char *before = "[\n  {";

    while (sdt_table_next(table) == SDT_OK) {
        sdt__buffer_text(out, before);
        for (int i = 0; i < sdt_table_column_count(table); i++) {
            sdt__buffer_text(out, i > 0 ? ", " : "");
            sdt__buffer_json_text(out, sdt_table_column_name(table, i));
            sdt__buffer_text(out, ": ");
            json_cell(table, i, out);
        }
        before = "},\n  {";
    }
    sdt__buffer_text(out, sdt_table_row_count(table) > 0 ? "}\n]\n" : "[]\n");
}

/* Quoted when it must be. A formula is no formula to us, so nothing is put before = or +. */
static void csv_text(const char *text, struct sdt__buffer *out)
{
    if (!text[strcspn(text, ",\"\r\n")]) {
        sdt__buffer_text(out, text);
        return;
    }
    sdt__buffer_byte(out, '"');
    for (; *text; text++) {
        if (*text == '"')
            sdt__buffer_byte(out, '"');
        sdt__buffer_byte(out, *text);
    }
    sdt__buffer_byte(out, '"');
}

static void write_csv(sdt_table *table, struct sdt__buffer *out)
{
    int columns = sdt_table_column_count(table);

    for (int i = 0; i < columns; i++) {
        sdt__buffer_text(out, i > 0 ? "," : "");
        csv_text(sdt_table_column_name(table, i), out);
    }
    sdt__buffer_text(out, "\r\n");
    while (sdt_table_next(table) == SDT_OK) {
        for (int i = 0; i < columns; i++) {
            sdt__buffer_text(out, i > 0 ? "," : "");
            if (!sdt_table_has(table, i))
                continue;
            if (sdt_table_column_type(table, i) == SDT_TYPE_TEXT)
                csv_text(sdt_table_text(table, i), out);
            else
                json_cell(table, i, out);
        }
        sdt__buffer_text(out, "\r\n");
    }
}

/* A cell as people read it; numbers are written into `number`. */
static const char *text_cell(sdt_table *table, int column, char number[64])
{
    bool english = sdt__table_session(table)->english;

    if (!sdt_table_has(table, column))
        return "";
    if (sdt_table_column_type(table, column) == SDT_TYPE_TEXT)
        return sdt_table_text(table, column);
    if (sdt_table_column_type(table, column) == SDT_TYPE_INTEGER)
        return sdt__integer_text(sdt_table_int(table, column), number); /* years, rows, counts */
    sdt__number_format_people(sdt_table_number(table, column), -1, english, number);
    return number;
}

static void pad(struct sdt__buffer *out, size_t count)
{
    while (count-- > 0)
        sdt__buffer_byte(out, ' ');
}

/* The bytes of the control character at `text`, C0, DEL or C1; 0 when there is none. A terminal would
   obey it. */
static size_t control_at(const char *text)
{
    const unsigned char byte = (unsigned char)text[0], next = byte ? (unsigned char)text[1] : 0;

    if (byte == 0xc2 && next >= 0x80 && next < 0xa0)
        return 2;
    return (byte > 0 && byte < 0x20) || byte == 0x7f;
}

/* As sdt__text_display_width(), but with a space for each control character. */
static size_t text_width(const char *text)
{
    size_t width = sdt__text_display_width(text);

    for (; *text; text++)
        width += control_at(text) > 0;
    return width;
}

/* One cell of its column's width: text to the left, numbers to the right. */
static void text_column(struct sdt__buffer *out, const char *text, size_t width, bool right,
                        bool last)
{
    size_t used = text_width(text);
    size_t space = used < width ? width - used : 0;

    if (right)
        pad(out, space);
    while (*text) {
        size_t control = control_at(text);
        sdt__buffer_byte(out, control ? ' ' : *text);
        text += control ? control : 1;
    }
    if (!right && !last)
        pad(out, space);
    sdt__buffer_text(out, last ? "\n" : "  ");
}

static void write_text(sdt_table *table, struct sdt__buffer *out, size_t *widths)
{
    int columns = sdt_table_column_count(table);
    char number[64];

    for (int i = 0; i < columns; i++)
        widths[i] = sdt__text_display_width(sdt_table_column_name(table, i));
    while (sdt_table_next(table) == SDT_OK) {
        for (int i = 0; i < columns; i++) {
            size_t width = text_width(text_cell(table, i, number));
            widths[i] = width > widths[i] ? width : widths[i];
        }
    }
    for (int i = 0; i < columns; i++)
        text_column(out, sdt_table_column_name(table, i), widths[i],
                    sdt_table_column_type(table, i) != SDT_TYPE_TEXT, i + 1 == columns);
    while (sdt_table_next(table) == SDT_OK)
        for (int i = 0; i < columns; i++)
            text_column(out, text_cell(table, i, number), widths[i],
                        sdt_table_column_type(table, i) != SDT_TYPE_TEXT, i + 1 == columns);
}

int sdt_table_write(sdt_table *table, int format, sdt_writer writer, void *user)
{
    SDT__GUARD(table ? sdt__table_session(table) : NULL);
    sdt_session *session;
    struct sdt__buffer out;
    size_t *widths = NULL;
    char number[24];
    int status;

    if (!table)
        return SDT_ERROR_MISUSE;
    session = sdt__table_session(table);
    status = sdt__session_begin(session, writer != NULL, "writer");
    if (status != SDT_OK)
        return status;
    if (format < SDT_FORMAT_JSON || format > SDT_FORMAT_TEXT)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_ARGUMENT_VALUE, "format",
                         sdt__integer_text(format, number), "SDT_FORMAT_JSON, _CSV, _TEXT");
    sdt__buffer_init(&out, session);
    sdt_table_seek(table, -1);
    if (format == SDT_FORMAT_JSON)
        write_json(table, &out);
    else if (format == SDT_FORMAT_CSV)
        write_csv(table, &out);
    else if ((widths = sdt__alloc_zero(session, (size_t)sdt_table_column_count(table),
                                       sizeof *widths)))
        write_text(table, &out, widths);
    else
        status = SDT_ERROR_MEMORY;
    sdt__free(session, widths);
    return sdt__buffer_give(&out, status, writer, user);
}
