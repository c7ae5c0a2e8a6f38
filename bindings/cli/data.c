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
                   ? tell_counts(cli, counts, cli->db)
                   : fail(cli);
    }
    free(names);
    free(texts);
    free(sizes);
    return code;
}

int run_init(struct cli *cli, int argc, char **argv)
{
    bool with = argc == 1 && strcmp(argv[0], "--with-sodertorn") == 0;
    int code;

    if (argc > 1 || (argc == 1 && !with))
        return usage(cli,
                     say(cli, "init tar bara --with-sodertorn", "init takes only --with-sodertorn"),
                     argv[argc - 1]);
    if (cli->db && access(cli->db, F_OK) == 0) {
        fprintf(
            stderr, "sodertorn: %s %s\n", cli->db,
            say(cli, "finns redan; inget har ändrats.", "exists already; nothing was changed."));
        return FAILED;
    }
    code = open_db(cli, SDT_OPEN_CREATE);
    if (code == DONE && with)
        code = import_shipped(cli);
    else if (code == DONE && !cli->json)
        printf("%s: %s\n", cli->db,
               say(cli, "en tom databas är skapad.", "an empty database was made."));
    return code;
}

static int produce_export(struct cli *cli, void *what, FILE *out)
{
    (void)what;
    return sdt_export_json(cli->session, write_stream, out) == SDT_OK ? DONE : fail(cli);
}

int run_export(struct cli *cli, int argc, char **argv)
{
    int code;

    if (argc > 1 || (argc == 1 && argv[0][0] == '-' && argv[0][1]))
        return usage(cli, say(cli, "export tar högst en fil", "export takes at most one file"),
                     argv[argc - 1]);
    code = open_db(cli, SDT_OPEN_READ);
    if (code == DONE)
        code = write_output(cli, argc == 1 && strcmp(argv[0], "-") != 0 ? argv[0] : NULL,
                            produce_export, NULL);
    return code;
}
