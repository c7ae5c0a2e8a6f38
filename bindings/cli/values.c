/*
 * values: observations as plain rows, or the lines that name where they come from.
 */
#include "cli.h"

#include <string.h>

int run_values(struct cli *cli, int argc, char **argv)
{
    static const struct {
        const char *name;
        int filter;
    } known[] = {
        {"--indicator", SDT_VALUES_INDICATOR}, {"--municipality", SDT_VALUES_MUNICIPALITY},
        {"--gender", SDT_VALUES_GENDER},       {"--from", SDT_VALUES_FROM},
        {"--until", SDT_VALUES_UNTIL},         {"--known", SDT_VALUES_KNOWN},
    };
    enum { KNOWN = sizeof known / sizeof *known };
    const char *texts[KNOWN];
    int filters[KNOWN], code;
    bool sources = false;
    sdt_table *table;
    size_t count = 0;

    for (int i = 0; i < argc; i++) {
        const char *value = NULL;
        size_t at = 0;

        if (strcmp(argv[i], "--sources") == 0) {
            sources = true;
            continue;
        }
        while (at < KNOWN && !take_option(argc, argv, &i, known[at].name, &value))
            at++;
        if (at == KNOWN || !value || count == KNOWN)
            return usage(cli,
                         say(cli, "values väntar filter som --indicator NYCKEL",
                             "values wants filters such as --indicator KEY"),
                         argv[i]);
        filters[count] = known[at].filter;
        texts[count++] = value;
    }
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    return (sources ? sdt_values_sources : sdt_values)(cli->session, count, filters, texts,
                                                       &table) == SDT_OK
               ? show_table(cli, table)
               : fail(cli);
}
