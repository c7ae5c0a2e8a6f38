/*
 * Tables for people: chosen columns of a table of the library under headings in the user's language,
 * each as wide as what stands in it, as far as a line has room. In a narrower column a text goes on in
 * the next line, between words; columns that there is no room for stand under their row.
 */
#include "fold.h"

#include <stdlib.h>
#include <string.h>

enum { BETWEEN = 2 }; /* spaces */

static size_t widest_word(const char *text)
{
    size_t widest = 0;

    while (*text) {
        const size_t size = strcspn(text, " "), width = characters(text, size);

        if (width > widest)
            widest = width;
        text += size + strspn(text + size, " ");
    }
    return widest;
}

void measure_cells(struct grid *grid, const char *const *cells)
{
    for (size_t i = 0; i < grid->count; i++) {
        const size_t whole = characters(cells[i], strlen(cells[i]));
        const size_t word = widest_word(cells[i]);

        if (whole > grid->widths[i])
            grid->widths[i] = whole;
        if (word > grid->words[i])
            grid->words[i] = word;
    }
}

static size_t sum_of(const size_t *widths, size_t count)
{
    size_t sum = 0;

    for (size_t i = 0; i < count; i++)
        sum += widths[i] + (i > 0 ? BETWEEN : 0);
    return sum;
}

/* Leaves as many columns as a line has room for even when each is as narrow as its widest word; then makes
   them narrower, the widest first. */
static void fit(struct grid *grid)
{
    const size_t room = line_width();

    grid->shown = grid->count;
    while (grid->shown > 1 && sum_of(grid->words, grid->shown) > room)
        grid->shown--;
    for (size_t sum = sum_of(grid->widths, grid->shown); sum > room; sum--) {
        size_t widest = GRID_MOST;

        for (size_t i = 0; i < grid->shown; i++)
            if (grid->widths[i] > grid->words[i] &&
                (widest == GRID_MOST || grid->widths[i] > grid->widths[widest]))
                widest = i;
        if (widest == GRID_MOST)
            return;
        grid->widths[widest]--;
    }
}

/* One line of the cells; moves each to where it goes on. Whether anything is left. */
static bool print_line(const struct grid *grid, const char **rest)
{
    size_t space = 0;
    bool more = false;

    for (size_t i = 0; i < grid->shown; i++) {
        size_t next, size = line_size(rest[i], strlen(rest[i]), grid->widths[i], &next);
        const size_t free = grid->widths[i] - characters(rest[i], size);

        space += grid->right[i] ? free : 0;
        if (size > 0) {
            printf("%*s%.*s", (int)space, "", (int)size, rest[i]);
            space = 0;
        }
        space += (grid->right[i] ? 0 : free) + BETWEEN;
        rest[i] += next;
        more = more || *rest[i];
    }
    putchar('\n');
    return more;
}

static void print_lines(const struct grid *grid, const char *const *cells)
{
    const char *rest[GRID_MOST];

    memcpy(rest, cells, grid->shown * sizeof *rest);
    while (print_line(grid, rest))
        continue;
}

void begin_grid(struct grid *grid)
{
    measure_cells(grid, grid->headings);
    fit(grid);
    print_lines(grid, grid->headings);
}

void print_cells(const struct grid *grid, const char *const *cells)
{
    const char *before = "    ";

    print_lines(grid, cells);
    for (size_t i = grid->shown; i < grid->count; i++) {
        if (!*cells[i])
            continue;
        printf("%s%s: %s", before, grid->headings[i], cells[i]);
        before = " · ";
    }
    if (before[0] != before[1])
        putchar('\n');
}

/* A cell of the current row, as a terminal may show it; to be freed, NULL when there is no memory. What
   is absent is nothing, or what the column says stands there then. */
static char *cell_of(const struct cli *cli, const sdt_table *table,
                     const struct grid_column *column)
{
    const int at = sdt_table_column_find(table, column->name);
    const int type = sdt_table_column_type(table, at);
    char *cell = NULL;
    size_t size;
    FILE *out = open_memstream(&cell, &size);

    if (!out)
        return NULL;
    if (!sdt_table_has(table, at))
        print_plain(out, say(cli, column->none_swedish, column->none_english));
    else if (type == SDT_TYPE_TEXT)
        print_plain(out, label_of(cli, column->kind, column->field, sdt_table_text(table, at)));
    else if (type == SDT_TYPE_NUMBER)
        print_number(cli, out, sdt_table_number(table, at));
    else
        fprintf(out, "%lld", (long long)sdt_table_int(table, at));
    fclose(out);
    return cell;
}

/* Measures or prints the cells of all rows. */
static void each_row(const struct cli *cli, sdt_table *table, const struct grid_column *columns,
                     struct grid *grid, bool print)
{
    char *cells[GRID_MOST];
    const char *shown[GRID_MOST];

    sdt_table_seek(table, -1);
    while (sdt_table_next(table) == SDT_OK) {
        for (size_t i = 0; i < grid->count; i++) {
            cells[i] = cell_of(cli, table, &columns[i]);
            shown[i] = cells[i] ? cells[i] : "";
        }
        if (print)
            print_cells(grid, shown);
        else
            measure_cells(grid, shown);
        for (size_t i = 0; i < grid->count; i++)
            free(cells[i]);
    }
    sdt_table_seek(table, -1);
}

void print_grid(const struct cli *cli, sdt_table *table, const struct grid_column *columns,
                size_t count)
{
    struct grid grid = {.count = count};

    for (size_t i = 0; i < count; i++) {
        const int type = sdt_table_column_type(table,
                                               sdt_table_column_find(table, columns[i].name));

        grid.headings[i] = say(cli, columns[i].swedish, columns[i].english);
        grid.right[i] = type == SDT_TYPE_INTEGER || type == SDT_TYPE_NUMBER;
    }
    each_row(cli, table, columns, &grid, false);
    begin_grid(&grid);
    each_row(cli, table, columns, &grid, true);
}

void print_count(const struct cli *cli, long long count, const char *one_swedish,
                 const char *many_swedish, const char *one_english, const char *many_english)
{
    printf("%lld %s", count,
           count == 1 ? say(cli, one_swedish, one_english) : say(cli, many_swedish, many_english));
}
