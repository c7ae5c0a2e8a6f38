/*
 * occasion: freezing a report occasion, and what is known of it.
 */
#include "cli.h"

#include <string.h>

static int by_all(sdt_session *session, const char *occasion, sdt_table **out)
{
    return sdt_occasion_reporting(session, occasion, NULL, out);
}

int run_occasion(struct cli *cli, int argc, char **argv)
{
    static const struct {
        const char *name;
        int (*verb)(sdt_session *session, const char *occasion, sdt_table **out);
        int mode;
    } verbs[] = {
        {"freeze", sdt_occasion_freeze, SDT_OPEN_WRITE},
        {"reporting", by_all, SDT_OPEN_READ},
        {"changes", sdt_occasion_changes, SDT_OPEN_READ},
    };
    sdt_table *table;
    size_t at = 0;
    int code;

    while (argc > 0 && at < sizeof verbs / sizeof *verbs && strcmp(verbs[at].name, argv[0]) != 0)
        at++;
    if (argc != 2 || at == sizeof verbs / sizeof *verbs)
        return usage(cli,
                     say(cli, "occasion väntar freeze, reporting eller changes och ett tillfälle",
                         "occasion wants freeze, reporting or changes, and an occasion"),
                     argc > 0 ? argv[0] : NULL);
    code = open_db(cli, verbs[at].mode);
    if (code != DONE)
        return code;
    return verbs[at].verb(cli->session, argv[1], &table) == SDT_OK ? show_table(cli, table)
                                                                   : fail(cli);
}
