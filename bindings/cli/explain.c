/*
 * import --explain: how a file would be read, in lines for people.
 */
#include "cli.h"

#include <string.h>

static bool has(const sdt_table *table, const char *column)
{
    return sdt_table_has(table, sdt_table_column_find(table, column)) != 0;
}

/* A part of a row as it was called there, in the user's language. */
static const char *part_name(const struct cli *cli, const char *part)
{
    static const char *const names[][3] = {
        {"indicator", "indikator", "indicator"},
        {"municipality", "kommun", "municipality"},
        {"period", "period", "period"},
        {"gender", "kön", "gender"},
        {"value", "värde", "value"},
        {"unread", "läses inte", "not read"},
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i][0], part) == 0)
            return names[i][cli->english ? 2 : 1];
    return part;
}

/* The keys and the period of the row that there are, each with a space before it. */
static void print_parts(const sdt_table *table)
{
    static const char *const parts[] = {"indicator", "municipality", "period", "gender"};

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (!has(table, parts[i]))
            continue;
        putchar(' ');
        print_plain(stdout, text_of(table, parts[i]));
    }
}

/* "  kolumn 3, 2023: värde 2023" */
static void print_column(const struct cli *cli, const sdt_table *table)
{
    printf("  %s %lld, ", say(cli, "kolumn", "column"), integer_of(table, "column"));
    print_plain(stdout, has(table, "heading") ? text_of(table, "heading") : "");
    printf(": %s", part_name(cli, text_of(table, "meaning")));
    print_parts(table);
    putchar('\n');
}

/* "  rad 2: N01951 0126 2023 T = 1,5" */
static void print_value(const struct cli *cli, const sdt_table *table)
{
    const int value = sdt_table_column_find(table, "value");

    printf("  %s %lld:", say(cli, "rad", "row"), integer_of(table, "row"));
    print_parts(table);
    fputs(" = ", stdout);
    if (sdt_table_has(table, value))
        print_number(cli, stdout, sdt_table_number(table, value));
    else
        print_plain(stdout, has(table, "mark") ? text_of(table, "mark") : "?");
    putchar('\n');
}

/* One of the things that are told with a word and what they are. */
static void print_fact(const struct cli *cli, const sdt_table *table)
{
    static const char *const facts[][3] = {
        {"sheet", "blad", "sheet"},
        {"encoding", "teckenkodning", "encoding"},
        {"separator", "skiljetecken", "separator"},
        {"header", "rubrikrad", "header line"},
        {"decimal", "decimaltecken", "decimal sign"},
    };
    const char *item = text_of(table, "item");

    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        if (strcmp(facts[i][0], item) == 0)
            printf("  %s: ", facts[i][cli->english ? 2 : 1]);
    if (has(table, "meaning"))
        print_plain(stdout, text_of(table, "meaning"));
    else
        printf("%lld", integer_of(table, "row"));
    putchar('\n');
}

/* Whether the file can be read as a table at all: its header was found. */
static bool is_readable(sdt_table *table)
{
    bool found = false;

    while (!found && sdt_table_next(table) == SDT_OK)
        found = strcmp(text_of(table, "item"), "header") == 0;
    sdt_table_seek(table, -1);
    return found;
}

int show_explained(struct cli *cli, sdt_table *table, const char *name)
{
    const int code = is_readable(table) ? DONE : FAILED;

    if (cli->json)
        return show_table(cli, table) == DONE ? code : FAILED;
    tell(stdout, name, ":", NULL);
    while (sdt_table_next(table) == SDT_OK) {
        const char *item = text_of(table, "item");

        if (strcmp(item, "column") == 0) {
            print_column(cli, table);
        } else if (strcmp(item, "value") == 0) {
            print_value(cli, table);
        } else if (strcmp(item, "note") == 0 || strcmp(item, "problem") == 0) {
            fputs("  ", stdout);
            print_plain(stdout, text_of(table, "meaning"));
            putchar('\n');
        } else {
            print_fact(cli, table);
        }
    }
    sdt_table_free(table);
    return code;
}
