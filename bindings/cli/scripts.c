/*
 * scripts: the scripts that are registered in the database. And those of them that wait for changes,
 * which run in a child when a command has written.
 */
#include "isolate.h"

#include <stdlib.h>
#include <string.h>

static int show_list(struct cli *cli)
{
    static const struct grid_column columns[] = {
        {"key", "nyckel", "key", 0, 0, NULL, NULL},
        {"name", "namn", "name", 0, 0, NULL, NULL},
        {"municipality", "kommun", "municipality", 0, 0, "gemensamt", "shared"},
        {"version", "version", "version", 0, 0, NULL, NULL},
        {"needs", "behöver", "needs", 0, 0, NULL, NULL},
        {"granted", "beviljat", "granted", 0, 0, NULL, NULL},
        {"granted_by", "av", "by", 0, 0, NULL, NULL},
        {"granted_on", "den", "on", 0, 0, NULL, NULL},
        {"events", "händelser", "events", 0, 0, NULL, NULL}};
    sdt_table *table;

    if (sdt_registered_list(cli->session, &table) != SDT_OK)
        return fail(cli);
    if (cli->json)
        return show_table(cli, table);
    if (sdt_table_row_count(table) == 0)
        tell(stderr,
             say(cli,
                 "Här finns inga registrerade skript än: sodertorn scripts register NYCKEL FIL.lua",
                 "There are no registered scripts yet: sodertorn scripts register KEY FILE.lua"),
             NULL);
    else
        print_grid(cli, table, columns, sizeof columns / sizeof *columns);
    sdt_table_free(table);
    return DONE;
}

static int show_log(struct cli *cli, const char *key)
{
    static const struct grid_column columns[] = {
        {"at", "tid (UTC)", "time (UTC)", 0, 0, NULL, NULL},
        {"actor", "vem", "who", 0, 0, NULL, NULL},
        {"municipality", "kommun", "municipality", 0, 0, NULL, NULL},
        {"version", "version", "version", 0, 0, NULL, NULL},
        {"kind", "utfall", "outcome", 0, 0, NULL, NULL},
        {"reason", "skäl", "reason", 0, 0, NULL, NULL},
        {"message", "meddelande", "message", 0, 0, NULL, NULL}};
    sdt_table *table;

    if (sdt_registered_log(cli->session, key, &table) != SDT_OK)
        return fail(cli);
    if (cli->json)
        return show_table(cli, table);
    print_grid(cli, table, columns, sizeof columns / sizeof *columns);
    sdt_table_free(table);
    return DONE;
}

static int register_script(struct cli *cli, int argc, char **argv)
{
    static const char *const names[] = {"municipality", "name", NULL};
    struct options options = {.count = 0};
    const char *words[2] = {NULL}, *missing = NULL;
    sdt_record *municipality = NULL;
    char *text;
    size_t size;
    int count = 0, status;

    for (int i = 0; i < argc && !missing; i++)
        if (take_named(argc, argv, &i, names, &options, &missing))
            continue;
        else if (count == 2 || (argv[i][0] == '-' && argv[i][1])) /* - is standard input */
            missing = argv[i];
        else
            words[count++] = argv[i];
    if (count < 2 || missing)
        return usage(cli,
                     say(cli, "scripts register väntar NYCKEL och en fil",
                         "scripts register wants a KEY and a file"),
                     missing);
    text = read_file(cli, words[1], LARGEST_SCRIPT, &size);
    if (!text)
        return FAILED;
    status = name_municipality(cli, &options, &municipality);
    if (status == SDT_OK)
        status = sdt_registered_put(cli->session, words[0], text, size, options.list);
    sdt_record_free(municipality);
    free(text);
    return status == SDT_OK ? DONE : fail(cli);
}

static int grant(struct cli *cli, int argc, char **argv)
{
    int status;

    if (argc < 2)
        return usage(cli,
                     say(cli, "scripts grant väntar NYCKEL och det som beviljas, som values",
                         "scripts grant wants a KEY and what is granted, such as values"),
                     NULL);
    status = sdt_begin(cli->session); /* all that is named, or nothing */
    for (int i = 1; status == SDT_OK && i < argc; i++)
        status = sdt_registered_grant(cli->session, argv[0], argv[i]);
    if (status == SDT_OK)
        status = sdt_commit(cli->session);
    return status == SDT_OK ? DONE : fail(cli);
}

static int about_one(struct cli *cli, const char *what, int argc, char **argv)
{
    int status;

    if (argc != 1)
        return usage(cli, say(cli, "väntat ett skripts NYCKEL", "expected the KEY of a script"),
                     what);
    if (strcmp(what, "log") == 0)
        return show_log(cli, argv[0]);
    status = strcmp(what, "revoke") == 0 ? sdt_registered_revoke(cli->session, argv[0])
                                         : sdt_registered_remove(cli->session, argv[0]);
    return status == SDT_OK ? DONE : fail(cli);
}

int run_scripts(struct cli *cli, int argc, char **argv)
{
    static const char *const known[] = {"register", "grant", "revoke", "remove", "log"};
    enum { REGISTER, GRANT, LOG = 4, KNOWN };
    int what = 0, code;

    if (argc == 0) {
        code = open_db(cli, SDT_OPEN_READ);
        return code == DONE ? show_list(cli) : code;
    }
    while (what < KNOWN && strcmp(known[what], argv[0]) != 0)
        what++;
    if (what == KNOWN)
        return usage(cli,
                     say(cli, "scripts tar register, grant, revoke, remove eller log",
                         "scripts takes register, grant, revoke, remove or log"),
                     argv[0]);
    code = open_db(cli, what == LOG ? SDT_OPEN_READ : SDT_OPEN_WRITE);
    if (code != DONE)
        return code;
    return what == REGISTER ? register_script(cli, argc - 1, argv + 1)
           : what == GRANT  ? grant(cli, argc - 1, argv + 1)
                            : about_one(cli, known[what], argc - 1, argv + 1);
}

/* ---- after a change ---- */

/* How many scripts wait for changes. */
static int count_waiting(const struct cli *cli)
{
    sdt_cursor *cursor = NULL;
    int count = 0;

    if (sdt_find(cli->session, SDT_KIND_SCRIPT, 0, NULL, &cursor) != SDT_OK)
        return 0;
    while (sdt_cursor_next(cursor) == SDT_OK)
        count += sdt_registered_script_has_events(sdt_cursor_record(cursor));
    sdt_cursor_free(cursor);
    return count;
}

static int run_waiting(struct cli *cli, void *what, struct parent *parent)
{
    int code = open_db(cli, SDT_OPEN_WRITE);

    (void)what;
    (void)parent;
    if (code == DONE && sdt_events_run(cli->session, NULL) != SDT_OK)
        code = fail(cli);
    return code;
}

void run_events(struct cli *cli)
{
    struct cli quiet = *cli; /* the answer to the command has been given */
    struct isolation limits;
    int count;

    if (!sdt_session_is_open(cli->session) && open_db(cli, SDT_OPEN_READ) != DONE)
        return;
    count = count_waiting(cli);
    sdt_session_close(cli->session); /* no connection may be carried into a child */
    if (count == 0)
        return;
    limits = isolation_of(cli);
    limits.milliseconds *= count;
    limits.threads = true; /* some may fetch addresses */
    quiet.json = false;
    isolate(&quiet, &limits, run_waiting, NULL);
}
