/*
 * values: observations as plain rows, or the lines that name where they come from.
 */
#include "cli.h"

#include <string.h>

int run_values(struct cli *cli, int argc, char **argv)
{
    static const char *const known[] = {"--indicator", "--municipality", "--gender",
                                        "--from",      "--until",        "--known"};
    enum { KNOWN = sizeof known / sizeof *known };
    struct options options = {.count = 0};
    int code = DONE;
    bool sources = false;
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
        return usage(cli,
                     say(cli,
                         "values väntar vad som ska visas: --indicator NYCKEL, --municipality "
                         "KOMMUN eller --from PERIOD (show indicator visar vilka som finns)",
                         "values wants what to show: --indicator KEY, --municipality KEY or "
                         "--from PERIOD (show indicator tells which there are)"),
                     NULL);
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    code = (sources ? sdt_values_sources : sdt_values)(cli->session, options.list, &table);
    return code == SDT_OK ? show_table(cli, table) : fail(cli);
}
