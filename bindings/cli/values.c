/*
 * values: observations as plain rows, or the lines that name where they come from.
 */
#include "cli.h"

#include <string.h>

static const struct grid_column value_columns[] = {
    {.name = "indicator", .swedish = "Indikator", .english = "Indicator"},
    {.name = "municipality", .swedish = "Kommun", .english = "Municipality"},
    {.name = "period", .swedish = "Period", .english = "Period"},
    {.name = "gender", .swedish = "Kön", .english = "Gender"},
    {.name = "value", .swedish = "Värde", .english = "Value"},
    {.name = "mark", .swedish = "Märke", .english = "Mark"},
    {.name = "source", .swedish = "Källa", .english = "Source"},
    {.name = "fetched", .swedish = "Hämtat", .english = "Fetched"},
    {.name = "processed", .swedish = "Bearbetat", .english = "Processed"},
};

static const struct grid_column source_columns[] = {
    {.name = "line", .swedish = "Källrad", .english = "Line"},
    {.name = "source", .swedish = "Källa", .english = "Source"},
    {.name = "name", .swedish = "Namn", .english = "Name"},
    {.name = "processed", .swedish = "Bearbetat", .english = "Processed"},
    {.name = "values", .swedish = "Värden", .english = "Values"},
    {.name = "fetched", .swedish = "Hämtat", .english = "Fetched"},
};

#define COLUMNS(list) list, sizeof(list) / sizeof *(list)

static int show_values(struct cli *cli, sdt_table *table, bool sources)
{
    if (cli->json)
        return show_table(cli, table);
    if (sources)
        print_grid(cli, table, COLUMNS(source_columns));
    else
        print_grid(cli, table, COLUMNS(value_columns));
    sdt_table_free(table);
    return DONE;
}

int run_values(struct cli *cli, int argc, char **argv)
{
    static const char *const known[] = {"--indicator", "--municipality", "--gender",
                                        "--from",      "--until",        "--known"};
    enum { KNOWN = sizeof known / sizeof *known };
    struct options options = {.count = 0};
    int code = DONE;
    bool sources = false;
    sdt_record *municipality = NULL;
    sdt_table *table;

    for (int i = 0; i < argc; i++) {
        const char *value = NULL;
        size_t at = 0;

        if (strcmp(argv[i], "--sources") == 0) {
            sources = true;
            continue;
        }
        while (at < KNOWN && !take_option(argc, argv, &i, known[at], &value))
            at++;
        if (at == KNOWN || !value)
            return usage(cli,
                         say(cli, "values väntar filter som --indicator NYCKEL",
                             "values wants filters such as --indicator KEY"),
                         argv[i]);
        set_option(&options, known[at] + strlen("--"), value);
    }
    if (argc == 0 && !cli->json)
        return usage(
            cli,
            say(cli,
                "values väntar vad som ska visas: --indicator NYCKEL, --municipality "
                "KOMMUN eller --from PERIOD (show indicator visar vilka som finns)",
                "values wants what to show: --indicator KEY, --municipality MUNICIPALITY or "
                "--from PERIOD (show indicator tells which there are)"),
            NULL);
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    code = name_municipality(cli, &options, &municipality);
    if (code == SDT_OK)
        code = (sources ? sdt_values_sources : sdt_values)(cli->session, options.list, &table);
    sdt_record_free(municipality);
    return code == SDT_OK ? show_values(cli, table, sources) : fail(cli);
}
