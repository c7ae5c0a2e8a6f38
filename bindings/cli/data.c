/*
 * init, export: a database made, and written out.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int import_shipped(struct cli *cli)
{
    const char **names = calloc(shipped_file_count, sizeof *names);
    const char **texts = calloc(shipped_file_count, sizeof *texts);
    size_t *sizes = calloc(shipped_file_count, sizeof *sizes);
    sdt_table *counts = NULL;
    int code = FAILED;

    if (names && texts && sizes) {
        for (size_t i = 0; i < shipped_file_count; i++) {
            names[i] = shipped_files[i].name;
            texts[i] = shipped_files[i].text;
            sizes[i] = shipped_files[i].size;
        }
        code = sdt_import_json(cli->session, shipped_file_count, names, texts, sizes, &counts) == 0
                   ? tell_counts(cli, counts, shown_db(cli))
                   : fail(cli);
    }
    free(names);
    free(texts);
    free(sizes);
    return code;
}

/* Takes away a database that was made and did not get what it was made for. */
static void remove_db(struct cli *cli)
{
    static const char *const endings[] = {"-journal", "-wal", "-shm"};
    const size_t size = strlen(cli->db) + sizeof "-journal";
    char *name = malloc(size);

    sdt_session_close(cli->session);
    if (on_server(cli->db)) {
        free(name);
        return; /* it was there before, and is empty again */
    }
    unlink(cli->db);
    for (size_t i = 0; name && i < sizeof endings / sizeof *endings; i++) {
        snprintf(name, size, "%s%s", cli->db, endings[i]);
        unlink(name);
    }
    free(name);
}

/* Whether there is a database already. */
static bool exists(struct cli *cli)
{
    return on_server(cli->db) ? sdt_session_open(cli->session, cli->db, SDT_OPEN_READ) == SDT_OK
                              : access(cli->db, F_OK) == 0;
}

/* A text as one word of a shell, to be freed; NULL when there is no memory. */
static char *shell_word(const char *text)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                                "_./:@%+,-";
    char *word = malloc(4 * strlen(text) + sizeof "''"), *end = word;

    if (!word)
        return NULL;
    if (text[strspn(text, plain)] == '\0')
        return memcpy(word, text, strlen(text) + 1);
    *end++ = '\'';
    for (; *text; text++)
        if (*text == '\'')
            end = stpcpy(end, "'\\''");
        else
            *end++ = *text;
    memcpy(end, "'", sizeof "'");
    return word;
}

/* What was made, and what to do next. */
static void tell_made(const struct cli *cli, bool with)
{
    char *db = shell_word(shown_db(cli));

    if (!with)
        tell(stdout, shown_db(cli),
             say(cli, ": en tom databas är skapad.", ": an empty database was made."), NULL);
    tell(stdout, say(cli, "Nästa steg: sodertorn --db ", "Next: sodertorn --db "), db ? db : "",
         with ? " show programme" : " import ", with ? "" : say(cli, "FIL…", "FILE…"), NULL);
    free(db);
}

static int produce_roles(struct cli *cli, void *what, struct output *output)
{
    const struct options *options = what;

    return written(cli, output, sdt_roles_write(cli->session, options->list, write_stream, output));
}

/* The roles of a server: the SQL is written, to be read and run, or run at once. */
static int run_roles(struct cli *cli, bool apply, struct options *options)
{
    int code = open_db(cli, apply ? SDT_OPEN_WRITE : SDT_OPEN_READ);

    if (code != DONE)
        return code;
    if (!apply)
        code = write_output(cli, NULL, produce_roles, options);
    else if (sdt_roles_apply(cli->session, options->list) != SDT_OK)
        return fail(cli);
    else if (!cli->json)
        tell(stdout, shown_db(cli), say(cli, ": rollerna är skapade.", ": the roles were made."),
             NULL);
    return code == DONE ? tell_notes(cli, stderr) : code;
}

/* Makes the database; with the shipped programme or without. */
static int run_make(struct cli *cli, bool with)
{
    int code;

    if (cli->db && exists(cli))
        return complain(
            shown_db(cli),
            say(cli, " finns redan; inget har ändrats.", " exists already; nothing was changed."),
            NULL);
    code = open_db(cli, SDT_OPEN_CREATE);
    if (code == DONE && with) {
        code = import_shipped(cli);
        if (code != DONE)
            remove_db(cli);
    }
    if (code == DONE && !cli->json)
        tell_made(cli, with);
    return code;
}

int run_init(struct cli *cli, int argc, char **argv)
{
    struct options options = {.count = 0};
    bool with = false, roles = false, apply = false;

    for (int i = 0; i < argc; i++) {
        if (strcmp(argv[i], "--with-sodertorn") == 0)
            with = true;
        else if (strcmp(argv[i], "--roles") == 0)
            roles = true;
        else if (strcmp(argv[i], "--apply") == 0)
            apply = true;
        else if (strcmp(argv[i], "--municipal-values") == 0)
            set_option(&options, "municipal_values", "1");
        else
            return usage(cli,
                         say(cli,
                             "init tar --with-sodertorn, eller --roles med --apply och "
                             "--municipal-values",
                             "init takes --with-sodertorn, or --roles with --apply and "
                             "--municipal-values"),
                         argv[i]);
    }
    if (roles ? with : apply || options.count > 0)
        return usage(
            cli,
            say(cli, "--apply och --municipal-values hör till --roles, och det till inget annat",
                "--apply and --municipal-values go with --roles, and that with nothing else"),
            NULL);
    return roles ? run_roles(cli, apply, &options) : run_make(cli, with);
}

static int produce_export(struct cli *cli, void *what, struct output *output)
{
    int code = written(cli, output, sdt_export_json(cli->session, write_stream, output));

    (void)what;
    return code == DONE ? tell_notes(cli, stderr) : code;
}

static int produce_records(struct cli *cli, void *what, struct output *output)
{
    int code = written(cli, output,
                       sdt_export_records(cli->session, *(const int *)what, write_stream, output));

    return code == DONE ? tell_notes(cli, stderr) : code;
}

int run_export(struct cli *cli, int argc, char **argv)
{
    const char *path = NULL, *kind_name = NULL;
    int code, kind = 0;

    for (int i = 0; i < argc; i++) {
        if (take_option(argc, argv, &i, "--kind", &kind_name)) {
            if (!kind_name)
                return usage(cli, say(cli, "--kind väntar ett slag", "--kind wants a kind"), NULL);
        } else if (strcmp(argv[i], "--personal") == 0)
            sdt_session_set_int(cli->session, SDT_OPTION_PERSONAL, 1);
        else if (path || (argv[i][0] == '-' && argv[i][1]))
            return usage(cli,
                         say(cli, "export tar högst en fil, --kind SLAG och --personal",
                             "export takes at most one file, --kind KIND and --personal"),
                         argv[i]);
        else
            path = argv[i];
    }
    code = open_db(cli, SDT_OPEN_READ);
    if (code == DONE && kind_name && sdt_kind_lookup(cli->session, kind_name, &kind) != SDT_OK)
        code = fail(cli);
    if (code == DONE)
        code = write_output(cli, path && strcmp(path, "-") != 0 ? path : NULL,
                            kind ? produce_records : produce_export, &kind);
    return code;
}
