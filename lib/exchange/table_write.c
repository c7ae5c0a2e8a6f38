/*
 * Tables as JSON, CSV, text and workbooks; as pages in table_page.c. The text form measures each column
 * first, so that what belongs together stands under each other, whatever letters it holds.
 */
#include "core/buffer.h"
#include "core/text.h"
#include "core/visible.h"
#include "exchange/csv_formula.h"
#include "exchange/table_page.h"
#include "record/table.h"

#ifdef SDT_WITH_XLSX
#include "exchange/book/book.h"
#endif

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

/* Quoted when it must be. */
static void csv_quote(const char *text, struct sdt__buffer *out)
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

/* The CSV that a table is being written as. */
struct csv_form {
    struct sdt__buffer *out;
    struct sdt__buffer shown; /* room for a text as it is shown */
    bool raw;                 /* texts as they are: for programs, never for a spreadsheet */
};

static void csv_text(struct csv_form *form, const char *text)
{
    if (!form->raw) {
        const size_t size = strlen(text);

        sdt__buffer_clear(&form->shown);
        if (sdt__csv_needs_apostrophe(text, size))
            sdt__buffer_byte(&form->shown, '\'');
        sdt__buffer_visible(&form->shown, text, size, SDT__LINES_KEPT);
        text = sdt__buffer_string(&form->shown) ? form->shown.bytes : "";
    }
    csv_quote(text, form->out);
}

static void write_csv(sdt_table *table, struct sdt__buffer *out, bool raw)
{
    struct csv_form form = {.out = out, .raw = raw};
    int columns = sdt_table_column_count(table);

    sdt__buffer_init(&form.shown, out->session);
    for (int i = 0; i < columns; i++) {
        sdt__buffer_text(out, i > 0 ? "," : "");
        csv_text(&form, sdt_table_column_name(table, i));
    }
    sdt__buffer_text(out, "\r\n");
    while (sdt_table_next(table) == SDT_OK) {
        for (int i = 0; i < columns; i++) {
            sdt__buffer_text(out, i > 0 ? "," : "");
            if (!sdt_table_has(table, i))
                continue;
            if (sdt_table_column_type(table, i) == SDT_TYPE_TEXT)
                csv_text(&form, sdt_table_text(table, i));
            else
                json_cell(table, i, out);
        }
        sdt__buffer_text(out, "\r\n");
    }
    out->failed |= form.shown.failed;
    sdt__buffer_free(&form.shown);
}

/* Room for cells and their column names as they are shown. */
struct text_form {
    struct sdt__buffer *out;
    struct sdt__buffer shown;
    size_t *widths;
};

/* A text as a terminal may show it, until the next one. */
static const char *show(struct text_form *form, const char *text)
{
    size_t size = strlen(text);

    if (sdt__text_shown_size(text, size, SDT__LINES_JOINED) == size)
        return text;
    sdt__buffer_clear(&form->shown);
    sdt__buffer_visible(&form->shown, text, size, SDT__LINES_JOINED);
    return sdt__buffer_string(&form->shown) ? form->shown.bytes : "";
}

/* A cell as people read it; numbers are written into `number`. */
static const char *text_cell(struct text_form *form, sdt_table *table, int column, char number[64])
{
    bool english = sdt__table_session(table)->english;

    if (!sdt_table_has(table, column))
        return "";
    if (sdt_table_column_type(table, column) == SDT_TYPE_TEXT)
        return show(form, sdt_table_text(table, column));
    if (sdt_table_column_type(table, column) == SDT_TYPE_INTEGER)
        return sdt__integer_text(sdt_table_int(table, column), number); /* years, rows, counts */
    sdt__number_format_people(sdt_table_number(table, column), -6, english, number);
    return number;
}

static void pad(struct sdt__buffer *out, size_t count)
{
    while (count-- > 0)
        sdt__buffer_byte(out, ' ');
}

/* One cell of its column's width: text to the left, numbers to the right. */
static void text_column(struct text_form *form, const sdt_table *table, int column,
                        const char *text)
{
    const bool right = sdt_table_column_type(table, column) != SDT_TYPE_TEXT;
    const bool last = column + 1 == sdt_table_column_count(table);
    size_t used = sdt__text_display_width(text);
    size_t space = used < form->widths[column] ? form->widths[column] - used : 0;

    if (right)
        pad(form->out, space);
    sdt__buffer_text(form->out, text);
    if (!right && !last)
        pad(form->out, space);
    sdt__buffer_text(form->out, last ? "\n" : "  ");
}

static void widen(struct text_form *form, int column, const char *text)
{
    size_t width = sdt__text_display_width(text);

    if (width > form->widths[column])
        form->widths[column] = width;
}

static void write_text_lines(struct text_form *form, sdt_table *table)
{
    int columns = sdt_table_column_count(table);
    char number[64];

    for (int i = 0; i < columns; i++)
        widen(form, i, show(form, sdt_table_column_name(table, i)));
    while (sdt_table_next(table) == SDT_OK)
        for (int i = 0; i < columns; i++)
            widen(form, i, text_cell(form, table, i, number));
    for (int i = 0; i < columns; i++)
        text_column(form, table, i, show(form, sdt_table_column_name(table, i)));
    while (sdt_table_next(table) == SDT_OK)
        for (int i = 0; i < columns; i++)
            text_column(form, table, i, text_cell(form, table, i, number));
}

static void write_text(sdt_table *table, struct sdt__buffer *out)
{
    const size_t columns = (size_t)sdt_table_column_count(table);
    struct text_form form = {.out = out};

    sdt__buffer_init(&form.shown, out->session);
    form.widths = sdt__alloc_zero(out->session, columns, sizeof *form.widths);
    if (form.widths)
        write_text_lines(&form, table);
    out->failed |= !form.widths || form.shown.failed;
    sdt__free(out->session, form.widths);
    sdt__buffer_free(&form.shown);
}

static int write_xlsx(sdt_table *table, sdt_writer writer, void *user)
{
#ifdef SDT_WITH_XLSX
    return sdt__book_write_table(table, writer, user);
#else
    (void)writer;
    (void)user;
    return sdt__fail(sdt__table_session(table), SDT_ERROR_VALUE, SDT__M_BOOK_UNSUPPORTED);
#endif
}

int sdt_table_write(sdt_table *table, int format, sdt_writer writer, void *user)
{
    SDT__GUARD(table ? sdt__table_session(table) : NULL);
    sdt_session *session;
    struct sdt__buffer out;
    char number[24];
    int status;

    if (!table)
        return SDT_ERROR_MISUSE;
    session = sdt__table_session(table);
    status = sdt__session_begin(session, writer != NULL, "writer");
    if (status != SDT_OK)
        return status;
    if (format < SDT_FORMAT_JSON || format > SDT_FORMAT_HTML)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_ARGUMENT_VALUE, "format",
                         sdt__integer_text(format, number),
                         "SDT_FORMAT_JSON, _CSV, _TEXT, _CSV_RAW, _XLSX, _MARKDOWN, _HTML");
    sdt_table_seek(table, -1);
    if (format == SDT_FORMAT_XLSX)
        return write_xlsx(table, writer, user);
    sdt__buffer_init(&out, session);
    if (format == SDT_FORMAT_JSON)
        write_json(table, &out);
    else if (format == SDT_FORMAT_CSV || format == SDT_FORMAT_CSV_RAW)
        write_csv(table, &out, format == SDT_FORMAT_CSV_RAW);
    else if (format == SDT_FORMAT_MARKDOWN)
        sdt__table_write_markdown(table, &out);
    else if (format == SDT_FORMAT_HTML)
        sdt__table_write_html(table, &out);
    else
        write_text(table, &out);
    return sdt__buffer_give(&out, status, writer, user);
}
