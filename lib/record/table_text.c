/*
 * Tables as plain text that is kept for years: a line of columns (name:type) and a line for each
 * row, cells between tabs, numbers as they read back. An absent cell is empty; an empty text is \e.
 */
#include "core/text.h"
#include "record/table.h"

#include <stdlib.h>
#include <string.h>

static const char escaped[] = "\\\t\n\r";
static const char letters[] = "\\tnr";

/* How the types of columns are written, from SDT_TYPE_TEXT on. */
static const char type_letters[] = "tin";

static void write_text(struct sdt__buffer *out, const char *text)
{
    if (!*text)
        sdt__buffer_text(out, "\\e");
    while (*text) {
        size_t plain = strcspn(text, escaped);

        sdt__buffer_add(out, text, plain);
        text += plain;
        if (!*text)
            break;
        sdt__buffer_byte(out, '\\');
        sdt__buffer_byte(out, letters[strchr(escaped, *text++) - escaped]);
    }
}

void sdt__table_to_text(sdt_table *table, struct sdt__buffer *out)
{
    int count = sdt_table_column_count(table);

    for (int i = 0; i < count; i++) {
        sdt__buffer_text(out, i > 0 ? "\t" : "");
        sdt__buffer_text(out, sdt_table_column_name(table, i));
        sdt__buffer_byte(out, ':');
        sdt__buffer_byte(out, type_letters[sdt_table_column_type(table, i) - SDT_TYPE_TEXT]);
    }
    sdt__buffer_byte(out, '\n');
    sdt_table_seek(table, -1);
    while (sdt_table_next(table) == SDT_OK) {
        for (int i = 0; i < count; i++) {
            sdt__buffer_text(out, i > 0 ? "\t" : "");
            if (!sdt_table_has(table, i))
                continue;
            if (sdt_table_column_type(table, i) == SDT_TYPE_TEXT)
                write_text(out, sdt_table_text(table, i));
            else if (sdt_table_column_type(table, i) == SDT_TYPE_INTEGER)
                sdt__buffer_integer(out, sdt_table_int(table, i));
            else
                sdt__buffer_number(out, sdt_table_number(table, i));
        }
        sdt__buffer_byte(out, '\n');
    }
}

/* Undoes write_text() in place; false when it is none of its. */
static bool read_text(char *text)
{
    char *to = text;

    if (strcmp(text, "\\e") == 0) {
        *text = '\0';
        return true;
    }
    for (; *text; text++) {
        const char *letter = NULL;

        if (*text != '\\') {
            *to++ = *text;
            continue;
        }
        if (text[1])
            letter = strchr(letters, *++text);
        if (!letter)
            return false;
        *to++ = escaped[letter - letters];
    }
    *to = '\0';
    return true;
}

static bool read_cell(sdt_table *table, int column, char *text)
{
    int64_t integer;
    double number;

    if (!*text)
        return true;
    switch (sdt_table_column_type(table, column)) {
    case SDT_TYPE_TEXT:
        if (!read_text(text))
            return false;
        sdt__table_set_text(table, column, text);
        return true;
    case SDT_TYPE_INTEGER:
        if (!sdt__integer_parse(text, strlen(text), &integer))
            return false;
        sdt__table_set_int(table, column, integer);
        return true;
    default:
        if (sdt__number_parse(text, strlen(text), '.', &number) != SDT__NUMBER_OK)
            return false;
        sdt__table_set_number(table, column, number);
        return true;
    }
}

/* Ends the piece at *rest where one of `ends` stands, and moves *rest behind it. */
static char *cut(char **rest, char end)
{
    char *piece = *rest, *at = strchr(piece, end);

    if (at)
        *at++ = '\0';
    *rest = at;
    return piece;
}

/* All of the rows; false when one has other columns, or a cell is not of its column's type. */
static bool read_rows(sdt_table *table, char *rest)
{
    while (rest && *rest) {
        char *line = cut(&rest, '\n');
        int column = 0;

        for (sdt__table_row(table); line; column++)
            if (column == sdt_table_column_count(table) ||
                !read_cell(table, column, cut(&line, '\t')))
                return false;
        if (column != sdt_table_column_count(table))
            return false;
    }
    return true;
}

/* Takes a column from "name:t", whose name is cut out of it; false when it is no such text. */
static bool read_column(char *text, struct sdt__column *column)
{
    char *colon = strchr(text, ':');
    const char *letter = colon && colon > text && colon[1] ? strchr(type_letters, colon[1]) : NULL;

    if (!letter || colon[2])
        return false;
    *colon = '\0';
    *column = (struct sdt__column){.name = text,
                                   .type = SDT_TYPE_TEXT + (int)(letter - type_letters)};
    return true;
}

/* A table of the columns that a line tells; NULL when it is no such line, or there is no memory. */
static sdt_table *read_header(sdt_session *session, const char *name, char *line)
{
    struct sdt__table_layout layout = {.name = name};
    struct sdt__column *columns;
    sdt_table *table = NULL;
    size_t most = 1;
    bool good = true;

    for (const char *tab = line; (tab = strchr(tab, '\t')); tab++)
        most++;
    columns = sdt__alloc_zero(session, most, sizeof *columns);
    while (columns && good && line)
        good = read_column(cut(&line, '\t'), &columns[layout.count++]);
    layout.columns = columns;
    if (columns && good)
        table = sdt__table_new_copied(session, &layout);
    sdt__free(session, columns);
    return table;
}

int sdt__table_from_text(sdt_session *session, const char *name, const char *text, sdt_table **out)
{
    char *copy = sdt__copy_text(session, text), *rest = copy;
    sdt_table *table;

    *out = NULL;
    if (!copy)
        return SDT_ERROR_MEMORY;
    table = read_header(session, name, cut(&rest, '\n'));
    if (table && !read_rows(table, rest)) {
        sdt_table_free(table);
        table = NULL;
    }
    sdt__free(session, copy);
    if (!table && session->status != SDT_ERROR_MEMORY)
        return sdt__fail(session, SDT_ERROR_FOREIGN, SDT__M_DAMAGED_FILE, name);
    return sdt__table_done(table, out);
}
