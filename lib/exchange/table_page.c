/*
 * Tables as Markdown and as a page of HTML: numbers to the right, as people write them.
 */
#include "exchange/table_page.h"

#include "core/text.h"
#include "core/visible.h"

#include <string.h>

/* A table that is being written; `shown` is room for a text as it may be shown. */
struct page {
    sdt_table *table;
    struct sdt__buffer *out;
    struct sdt__buffer shown;
    void (*escape)(struct sdt__buffer *out, const char *text);
};

/* Markup of Markdown, and the bars between cells, have a backslash before them. */
static void escape_markdown(struct sdt__buffer *out, const char *text)
{
    for (; *text; text++) {
        if (strchr("\\`*_{}[]<>#|~", *text))
            sdt__buffer_byte(out, '\\');
        sdt__buffer_byte(out, *text);
    }
}

static void escape_html(struct sdt__buffer *out, const char *text)
{
    for (; *text; text++) {
        if (*text == '&')
            sdt__buffer_text(out, "&amp;");
        else if (*text == '<')
            sdt__buffer_text(out, "&lt;");
        else if (*text == '>')
            sdt__buffer_text(out, "&gt;");
        else if (*text == '"')
            sdt__buffer_text(out, "&quot;");
        else
            sdt__buffer_byte(out, *text);
    }
}

static void add_text(struct page *page, const char *text)
{
    sdt__buffer_clear(&page->shown);
    sdt__buffer_visible(&page->shown, text, strlen(text), SDT__LINES_JOINED);
    page->escape(page->out, sdt__buffer_string(&page->shown) ? page->shown.bytes : "");
}

static void add_cell(struct page *page, int column)
{
    sdt_table *table = page->table;
    char number[64];

    if (!sdt_table_has(table, column))
        return;
    if (sdt_table_column_type(table, column) == SDT_TYPE_TEXT) {
        add_text(page, sdt_table_text(table, column));
    } else if (sdt_table_column_type(table, column) == SDT_TYPE_INTEGER) {
        sdt__buffer_integer(page->out, sdt_table_int(table, column));
    } else {
        sdt__number_format_people(sdt_table_number(table, column), -6,
                                  sdt__table_session(table)->english, number);
        sdt__buffer_text(page->out, number);
    }
}

static bool is_number(const struct page *page, int column)
{
    return sdt_table_column_type(page->table, column) != SDT_TYPE_TEXT;
}

void sdt__table_write_markdown(sdt_table *table, struct sdt__buffer *out)
{
    struct page page = {.table = table, .out = out, .escape = escape_markdown};
    const int columns = sdt_table_column_count(table);

    sdt__buffer_init(&page.shown, out->session);
    for (int i = 0; i < columns; i++) {
        sdt__buffer_text(out, "| ");
        add_text(&page, sdt_table_column_name(table, i));
        sdt__buffer_byte(out, ' ');
    }
    sdt__buffer_text(out, "|\n");
    for (int i = 0; i < columns; i++)
        sdt__buffer_text(out, is_number(&page, i) ? "| ---: " : "| --- ");
    sdt__buffer_text(out, "|\n");
    while (sdt_table_next(table) == SDT_OK) {
        for (int i = 0; i < columns; i++) {
            sdt__buffer_text(out, "| ");
            add_cell(&page, i);
            sdt__buffer_byte(out, ' ');
        }
        sdt__buffer_text(out, "|\n");
    }
    out->failed |= page.shown.failed;
    sdt__buffer_free(&page.shown);
}

static void begin_page(struct page *page)
{
    struct sdt__buffer *out = page->out;

    sdt__buffer_text(out, "<!DOCTYPE html>\n<html lang=\"");
    sdt__buffer_text(out, out->session->english ? "en" : "sv");
    sdt__buffer_text(
        out, "\">\n<head><meta charset=\"utf-8\">"
             "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>");
    add_text(page, sdt_table_name(page->table));
    sdt__buffer_text(out, "</title>\n<style>:root{color-scheme:light dark}body{margin:2rem;"
                          "font:1rem/1.5 sans-serif}table{border-collapse:collapse}"
                          "caption{text-align:left;font-weight:bold;padding-bottom:.5rem}"
                          "th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;"
                          "border-bottom:1px solid #888}"
                          ".r{text-align:right;font-variant-numeric:tabular-nums}"
                          "</style></head>\n<body><main><table>\n<caption>");
    add_text(page, sdt_table_name(page->table));
    sdt__buffer_text(out, "</caption>\n<thead><tr>");
}

void sdt__table_write_html(sdt_table *table, struct sdt__buffer *out)
{
    struct page page = {.table = table, .out = out, .escape = escape_html};
    const int columns = sdt_table_column_count(table);

    sdt__buffer_init(&page.shown, out->session);
    begin_page(&page);
    for (int i = 0; i < columns; i++) {
        sdt__buffer_text(out, is_number(&page, i) ? "<th scope=\"col\" class=\"r\">"
                                                  : "<th scope=\"col\">");
        add_text(&page, sdt_table_column_name(table, i));
        sdt__buffer_text(out, "</th>");
    }
    sdt__buffer_text(out, "</tr></thead>\n<tbody>\n");
    while (sdt_table_next(table) == SDT_OK) {
        sdt__buffer_text(out, "<tr>");
        for (int i = 0; i < columns; i++) {
            sdt__buffer_text(out, is_number(&page, i) ? "<td class=\"r\">" : "<td>");
            add_cell(&page, i);
            sdt__buffer_text(out, "</td>");
        }
        sdt__buffer_text(out, "</tr>\n");
    }
    sdt__buffer_text(out, "</tbody></table></main></body></html>\n");
    out->failed |= page.shown.failed;
    sdt__buffer_free(&page.shown);
}
