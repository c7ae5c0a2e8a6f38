/*
 * init, import, export: a database made, filled and written out.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* "3 tillagda, 0 ändrade …" from a table of counts, or the table itself as JSON. */
static int tell_counts(struct cli *cli, sdt_table *table, const char *name)
{
    static const char *const words[][3] = {
        {"added", "poster tillagda", "records added"},
        {"changed", "ändrade", "changed"},
        {"deleted", "borttagna", "deleted"},
        {"unchanged", "oförändrade", "unchanged"},
        {"values_added", "värden tillagda", "values added"},
        {"values_changed", "ändrade", "changed"},
        {"values_unchanged", "oförändrade", "unchanged"},
    };
    bool values = sdt_table_column_find(table, "rows") >= 0, any = false;

    if (cli->json)
        return show_table(cli, table);
    sdt_table_next(table);
    printf("%s:", name);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        int column = sdt_table_column_find(table, words[i][0]);
        const char *word = words[i][cli->english ? 2 : 1];

        if (column < 0 || (sdt_table_int(table, column) == 0 && i != 0))
            continue;
        if (values && i == 0)
            word = words[4][cli->english ? 2 : 1];
        printf("%s %lld %s", any ? "," : "", (long long)sdt_table_int(table, column), word);
        any = true;
    }
    puts("");
    sdt_table_free(table);
    return DONE;
}

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
        return usage(cli, say(cli, "init tar bara --with-sodertorn", "init takes only --with-sodertorn"),
                     argv[argc - 1]);
    if (cli->db && access(cli->db, F_OK) == 0) {
        fprintf(stderr, "sodertorn: %s %s\n", cli->db,
                say(cli, "finns redan; inget har ändrats.", "exists already; nothing was changed."));
        return FAILED;
    }
    code = open_db(cli, SDT_OPEN_CREATE);
    if (code == DONE && with)
        code = import_shipped(cli);
    else if (code == DONE && !cli->json)
        printf("%s: %s\n", cli->db, say(cli, "en tom databas är skapad.", "an empty database was made."));
    return code;
}

/* What an import reads: files of two sorts, and the options of the CSV ones. */
struct reading {
    const char **names;
    char **texts;
    size_t *sizes;
    bool *is_json;
    size_t count;
    int options[8];
    const char *values[8];
    size_t option_count;
    bool dry_run;
};

/* JSON begins with a brace, whatever the file is called. */
static bool looks_like_json(const char *text, size_t size)
{
    size_t i = size >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

    while (i < size && strchr(" \t\r\n", text[i]) && text[i])
        i++;
    return i < size && (text[i] == '{' || text[i] == '[');
}

static int read_all(struct cli *cli, struct reading *reading)
{
    for (size_t i = 0; i < reading->count; i++) {
        reading->texts[i] = read_file(cli, reading->names[i], &reading->sizes[i]);
        if (!reading->texts[i])
            return FAILED;
        reading->is_json[i] = looks_like_json(reading->texts[i], reading->sizes[i]);
    }
    return DONE;
}

/* "värden.csv 42 %" on one line that is written over. */
static int show_progress(void *user, int64_t done, int64_t total)
{
    if (total > 0)
        fprintf(stderr, "\r%s %3d %%", (const char *)user, (int)(done * 100 / total));
    return 0;
}

static int import_json_files(struct cli *cli, const struct reading *reading)
{
    size_t count = 0;
    const char **names = calloc(reading->count, sizeof *names);
    const char **texts = calloc(reading->count, sizeof *texts);
    size_t *sizes = calloc(reading->count, sizeof *sizes);
    sdt_table *counts = NULL;
    int code = names && texts && sizes ? DONE : FAILED;

    for (size_t i = 0; code == DONE && i < reading->count; i++) {
        if (!reading->is_json[i])
            continue;
        names[count] = reading->names[i];
        texts[count] = reading->texts[i];
        sizes[count++] = reading->sizes[i];
    }
    if (count > 0)
        code = sdt_import_json(cli->session, count, names, texts, sizes, &counts) == SDT_OK
                   ? tell_counts(cli, counts, count == 1 ? names[0] : "JSON")
                   : fail(cli);
    free(names);
    free(texts);
    free(sizes);
    return code;
}

static int import_csv_file(struct cli *cli, const struct reading *reading, size_t i)
{
    bool progress = isatty(STDERR_FILENO) && reading->sizes[i] > (4 << 20);
    sdt_table *counts = NULL;
    int status = sdt_import_csv(cli->session, reading->names[i], reading->texts[i],
                                reading->sizes[i], reading->option_count, reading->options,
                                reading->values, progress ? show_progress : NULL,
                                (void *)(uintptr_t)reading->names[i], &counts);

    if (progress)
        fputs("\r\033[K", stderr);
    return status == SDT_OK ? tell_counts(cli, counts, reading->names[i]) : fail(cli);
}

/* All files in one transaction: records first, for the observations to refer to. A dry run undoes it:
   only so can observations of new records be tried. */
static int import_all(struct cli *cli, const struct reading *reading)
{
    int code;

    if (sdt_begin(cli->session) != SDT_OK)
        return fail(cli);
    code = import_json_files(cli, reading);
    for (size_t i = 0; code == DONE && i < reading->count; i++)
        if (!reading->is_json[i])
            code = import_csv_file(cli, reading, i);
    if (code == DONE && reading->dry_run && !cli->json)
        puts(say(cli, "En provkörning: inget har skrivits.", "A dry run: nothing was written."));
    if (code != DONE || reading->dry_run)
        sdt_rollback(cli->session);
    else if (sdt_commit(cli->session) != SDT_OK)
        code = fail(cli);
    return code;
}

/* Reads one option of an import; false when the argument is none. */
static bool import_option(struct reading *reading, int argc, char **argv, int *at)
{
    static const struct {
        const char *name;
        int option;
        bool flag;
    } known[] = {
        {"--source", SDT_BATCH_SOURCE, false},     {"--fetched", SDT_BATCH_FETCHED, false},
        {"--note", SDT_BATCH_NOTE, false},         {"--processed", SDT_BATCH_PROCESSED, true},
        {"--replace", SDT_BATCH_REPLACE, true},    {"--separator", SDT_CSV_SEPARATOR, false},
        {"--decimal", SDT_CSV_DECIMAL, false},
    };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        const char *value = "1";
        bool here = known[i].flag ? strcmp(argv[*at], known[i].name) == 0
                                  : take_option(argc, argv, at, known[i].name, &value);
        if (!here)
            continue;
        if (reading->option_count < 8) {
            reading->options[reading->option_count] = known[i].option;
            reading->values[reading->option_count++] = value ? value : "";
        }
        return true;
    }
    return false;
}

int run_import(struct cli *cli, int argc, char **argv)
{
    struct reading reading = {0};
    size_t room = (size_t)argc + 1;
    int code = DONE;

    reading.names = calloc(room, sizeof *reading.names);
    reading.texts = calloc(room, sizeof *reading.texts);
    reading.sizes = calloc(room, sizeof *reading.sizes);
    reading.is_json = calloc(room, sizeof *reading.is_json);
    if (!reading.names || !reading.texts || !reading.sizes || !reading.is_json)
        code = FAILED;
    for (int i = 0; code == DONE && i < argc; i++) {
        if (strcmp(argv[i], "--dry-run") == 0)
            reading.dry_run = true;
        else if (import_option(&reading, argc, argv, &i))
            continue;
        else if (argv[i][0] == '-' && argv[i][1])
            code = usage(cli, say(cli, "import: okänt val", "import: unknown option"), argv[i]);
        else
            reading.names[reading.count++] = argv[i];
    }
    if (code == DONE && reading.count == 0)
        code = usage(cli, say(cli, "import väntar en fil eller flera", "import wants a file or more"),
                     NULL);
    if (code == DONE)
        code = open_db(cli, SDT_OPEN_WRITE);
    if (code == DONE)
        code = read_all(cli, &reading);
    if (code == DONE)
        code = import_all(cli, &reading);
    for (size_t i = 0; reading.texts && i < reading.count; i++)
        free(reading.texts[i]);
    free(reading.names);
    free(reading.texts);
    free(reading.sizes);
    free(reading.is_json);
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
