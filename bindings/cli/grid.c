/*
 * Tables for people: chosen columns of a table of the library under headings in the user's language,
 * each as wide as what stands in it.
 */
#include "cli.h"

#include <string.h>

/* Prints a cell of the current row, or only measures it; returns its characters. A number that is
   absent is nothing; so is a text, unless the column says what stands there then. */
static size_t print_cell(const struct cli *cli, FILE *out, const sdt_table *table,
                         const struct grid_column *column)
{
    const int at = sdt_table_column_find(table, column->name);
    const char *text = NULL;
    char number[24];

    if (!sdt_table_has(table, at)) {
        text = say(cli, column->none_swedish, column->none_english);
    } else if (sdt_table_column_type(table, at) == SDT_TYPE_TEXT) {
        text = label_of(cli, column->kind, column->field, sdt_table_text(table, at));
    } else {
        snprintf(number, sizeof number, "%lld", (long long)sdt_table_int(table, at));
        text = number;
    }
    return print_plain(out, text ? text : "");
}

static size_t width_of(const struct cli *cli, sdt_table *table, const struct grid_column *column)
{
    size_t width = print_plain(NULL, say(cli, column->swedish, column->english));

    sdt_table_seek(table, -1);
    while (sdt_table_next(table) == SDT_OK) {
        size_t size = print_cell(cli, NULL, table, column);
        if (size > width)
            width = size;
    }
    return width;
}

static void pad(size_t from, size_t to)
{
    for (; from < to; from++)
        putchar(' ');
}

void print_grid(const struct cli *cli, sdt_table *table, const struct grid_column *columns,
                size_t count)
{
    size_t widths[GRID_MOST], size;

    for (size_t i = 0; i < count; i++) {
        widths[i] = width_of(cli, table, &columns[i]);
        size = print_plain(stdout, say(cli, columns[i].swedish, columns[i].english));
        pad(size, i + 1 < count ? widths[i] + 2 : 0);
    }
    puts("");
    sdt_table_seek(table, -1);
    while (sdt_table_next(table) == SDT_OK) {
        for (size_t i = 0; i < count; i++) {
            size = print_cell(cli, stdout, table, &columns[i]);
            pad(size, i + 1 < count ? widths[i] + 2 : 0);
        }
        puts("");
    }
    sdt_table_seek(table, -1);
}

void print_count(const struct cli *cli, long long count, const char *one_swedish,
                 const char *many_swedish, const char *one_english, const char *many_english)
{
    printf("%lld %s", count,
           count == 1 ? say(cli, one_swedish, one_english) : say(cli, many_swedish, many_english));
}
