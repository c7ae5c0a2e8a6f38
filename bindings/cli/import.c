/*
 * import: files and whole folders of them, each by the door that its content asks for, all of them or
 * none.
 */
#include "cli.h"

#include <dirent.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A file and its door. CSV may be larger than memory, and is read when its turn comes: of such a file
   there is no text yet, or only what has been read to find the door where it cannot be read twice. */
struct file {
    char *name;
    int door;
    char *text;
    size_t size;
    FILE *rest;
};

/* What an import reads, and its options. */
struct reading {
    struct file *files;
    size_t count;
    size_t room;
    struct options options;
    const char *kind_name; /* of the records that CSV files hold; NULL for observations */
    int kind;
    bool dry_run;
    bool explain;
};

/* What an import came to, and what there is to say of it. */
static int tell_import(struct cli *cli, sdt_table *counts, const char *name)
{
    int code = tell_counts(cli, counts, name);

    /* they go where the counts do, but for the counts as JSON */
    return code == DONE ? tell_notes(cli, cli->json ? stderr : stdout) : code;
}

/* Says that there is no memory, as the library does. */
static int no_memory(const struct cli *cli)
{
    return complain(say(cli, "minnet tog slut", "out of memory"), NULL);
}

static bool grow(struct reading *reading)
{
    const size_t room = 2 * reading->room + 16;
    struct file *files;

    if (reading->count < reading->room)
        return true;
    files = realloc(reading->files, room * sizeof *files);
    if (!files)
        return false;
    reading->files = files;
    reading->room = room;
    return true;
}

/* A file to be read; takes over the name. */
static int add_file(struct cli *cli, struct reading *reading, char *name)
{
    if (!name || !grow(reading)) {
        free(name);
        return no_memory(cli);
    }
    reading->files[reading->count++] = (struct file){.name = name};
    return DONE;
}

/* Files with data, and folders (which have no ending), but nothing hidden. */
static int wanted(const struct dirent *entry)
{
    const char *dot = strrchr(entry->d_name, '.');

    if (entry->d_name[0] == '.')
        return 0;
    return !dot || strcmp(dot, ".json") == 0 || strcmp(dot, ".csv") == 0 ||
           strcmp(dot, ".xlsx") == 0 || strcmp(dot, ".ods") == 0 || strcmp(dot, ".gz") == 0;
}

/* A folder that is being gone through, and the one that it lies in. */
struct folder {
    const char *path;
    dev_t device;
    ino_t number;
    const struct folder *outer;
    int depth;
};

static int add_path(struct cli *cli, struct reading *reading, const char *path,
                    const struct folder *outer);

/* Whether the folder may be gone through: links may lead back into one that already is. */
static int check_folder(const struct cli *cli, const struct folder *folder)
{
    enum { DEEPEST = 16 };

    for (const struct folder *outer = folder->outer; outer; outer = outer->outer)
        if (outer->device == folder->device && outer->number == folder->number)
            return complain(
                folder->path,
                say(cli, " är en länk tillbaka till mappen ", " is a link back to the folder "),
                outer->path,
                say(cli, ", som den ligger i; väntat: mappar utan cirklar",
                    ", in which it lies; expected: folders without circles"),
                NULL);
    if (folder->depth > DEEPEST)
        return complain(folder->path,
                        say(cli, " ligger för djupt; väntat: högst 16 mappar i varandra",
                            " lies too deep; expected: at most 16 folders in each other"),
                        NULL);
    return DONE;
}

/* What a folder holds, in the order of the names. */
static int add_folder(struct cli *cli, struct reading *reading, const struct folder *folder)
{
    struct dirent **entries = NULL;
    int count, code = check_folder(cli, folder);

    if (code != DONE)
        return code;
    count = scandir(folder->path, &entries, wanted, alphasort);
    if (count < 0)
        return complain(say(cli, "kan inte läsa ", "cannot read "), folder->path, ": ",
                        sdt_errno_text(errno, language_of(cli)), NULL);
    for (int i = 0; i < count; i++) {
        size_t size = strlen(folder->path) + strlen(entries[i]->d_name) + 2;
        char *inner = malloc(size);

        if (inner && code == DONE) {
            snprintf(inner, size, "%s/%s", folder->path, entries[i]->d_name);
            code = add_path(cli, reading, inner, folder);
        } else if (code == DONE) {
            code = no_memory(cli);
        }
        free(inner);
        free(entries[i]);
    }
    free(entries);
    return code;
}

/* Adds what a folder that was named holds; one without any file of data is a mistake. */
static int add_named_folder(struct cli *cli, struct reading *reading, const struct folder *folder)
{
    const size_t before = reading->count;
    int code = add_folder(cli, reading, folder);

    if (code == DONE && reading->count == before)
        code = usage(cli,
                     say(cli,
                         "import hittar ingen fil som slutar på .csv, .json, .xlsx, .ods eller .gz "
                         "i mappen",
                         "import finds no file that ends in .csv, .json, .xlsx, .ods or .gz in the "
                         "folder"),
                     folder->path);
    return code;
}

/* Adds a file, or what a folder holds. `outer` is the folder that it was found in; NULL: it was named. */
static int add_path(struct cli *cli, struct reading *reading, const char *path,
                    const struct folder *outer)
{
    struct stat about;

    if (stat(path, &about) == 0 && S_ISDIR(about.st_mode)) {
        const struct folder folder = {.path = path,
                                      .device = about.st_dev,
                                      .number = about.st_ino,
                                      .outer = outer,
                                      .depth = outer ? outer->depth + 1 : 1};

        return outer ? add_folder(cli, reading, &folder) : add_named_folder(cli, reading, &folder);
    }
    if (outer && !strchr(strrchr(path, '/'), '.'))
        return DONE; /* no folder, and without an ending no file with data */
    return add_file(cli, reading, strdup(path));
}

/* Finds the door by the first bytes, and reads what must be there whole. */
static bool read_one(const struct cli *cli, struct file *file)
{
    enum { HEAD = 1 << 12 };
    FILE *in = open_file(cli, file->name);
    struct stat about;
    bool good = in && read_on(cli, file->name, in, HEAD, &file->text, &file->size);

    if (good) {
        file->door = sdt_door_of(file->text, file->size);
        if (file->door != SDT_DOOR_CSV) {
            good = read_rest(cli, file->name, in, LARGEST_FILE, &file->text, &file->size);
        } else if (in != stdin && fstat(fileno(in), &about) == 0 && S_ISREG(about.st_mode)) {
            free(file->text);
            file->text = NULL;
            file->size = 0;
        } else {
            file->rest = in;
            return true;
        }
    }
    close_file(in);
    return good;
}

static int read_all(struct cli *cli, struct reading *reading)
{
    for (size_t i = 0; i < reading->count; i++)
        if (!read_one(cli, &reading->files[i]))
            return FAILED;
    return DONE;
}

/* A CSV file on its way in. */
struct stream {
    const struct file *file;
    FILE *in;
    size_t given; /* of the text that was read before */
    int64_t done;
    int64_t total; /* 0: nobody wants to know */
    int percent;
};

/* "värden.csv 42 %" on one line that is written over. */
static void show_progress(struct stream *stream)
{
    const int percent = stream->total > 0 ? (int)(stream->done * 100 / stream->total) : 0;

    if (percent > stream->percent) {
        fputs("\r", stderr);
        print_plain(stderr, stream->file->name);
        fprintf(stderr, " %3d %%", percent);
    }
    stream->percent = percent;
}

static int64_t read_stream(void *user, char *bytes, size_t size)
{
    struct stream *stream = user;
    const size_t before = stream->file->size - stream->given;
    size_t got = size < before ? size : before;

    if (got > 0)
        memcpy(bytes, stream->file->text + stream->given, got);
    stream->given += got;
    if (got == 0)
        got = fread(bytes, 1, size, stream->in);
    stream->done += (int64_t)got;
    show_progress(stream);
    return got == 0 && ferror(stream->in) ? -1 : (int64_t)got;
}

/* The options that a door takes: some are for tables alone, one for Kolada's catalogues. */
static struct options options_of(const struct options *all, int door)
{
    static const char *const tables[] = {"separator", "decimal",   "thousands",
                                         "codes",     "indicator", "sheet"};
    struct options own = {.count = 0};

    for (size_t i = 0; i < all->count; i += 2) {
        bool of_tables = strncmp(all->list[i], "column_", strlen("column_")) == 0;

        for (size_t j = 0; j < sizeof tables / sizeof *tables; j++)
            of_tables = of_tables || strcmp(all->list[i], tables[j]) == 0;
        if (door == SDT_DOOR_CSV ? strcmp(all->list[i], "replace_records") != 0 : !of_tables)
            set_option(&own, all->list[i], all->list[i + 1]);
    }
    return own;
}

/* The files of one door, which it reads together. */
static int import_together(struct cli *cli, const struct reading *reading, int door)
{
    const char **names = calloc(reading->count, sizeof *names);
    const char **texts = calloc(reading->count, sizeof *texts);
    size_t *sizes = calloc(reading->count, sizeof *sizes), count = 0;
    const struct options options = options_of(&reading->options, SDT_DOOR_KOLADA);
    sdt_table *counts = NULL;
    int code = names && texts && sizes ? DONE : no_memory(cli), status = SDT_OK;

    for (size_t i = 0; code == DONE && i < reading->count; i++) {
        if (reading->files[i].door != door)
            continue;
        names[count] = reading->files[i].name;
        texts[count] = reading->files[i].text;
        sizes[count++] = reading->files[i].size;
    }
    if (count > 0 && door == SDT_DOOR_JSON)
        status = sdt_import_json(cli->session, count, names, texts, sizes, &counts);
    else if (count > 0)
        status = sdt_import_kolada(cli->session, count, names, texts, sizes, options.list, NULL,
                                   NULL, &counts);
    if (count > 0)
        code = status != SDT_OK ? fail(cli)
                                : tell_import(cli, counts,
                                              count == 1              ? names[0]
                                              : door == SDT_DOOR_JSON ? "JSON"
                                                                      : "Kolada");
    free(names);
    free(texts);
    free(sizes);
    return code;
}

static int import_csv_file(struct cli *cli, const struct reading *reading, const struct file *file)
{
    enum { LARGE = 4 << 20 };
    struct stream stream = {.file = file,
                            .in = file->rest ? file->rest : open_file(cli, file->name)};
    const struct options options = options_of(&reading->options, SDT_DOOR_CSV);
    sdt_table *counts = NULL;
    struct stat about;
    int status;

    if (!stream.in)
        return FAILED;
    if (isatty(STDERR_FILENO) && fstat(fileno(stream.in), &about) == 0 && about.st_size > LARGE)
        stream.total = about.st_size;
    status = sdt_import_csv_from(cli->session, file->name, read_stream, &stream, options.list,
                                 &counts);
    if (!file->rest)
        close_file(stream.in);
    if (stream.total > 0)
        fputs("\r\033[K", stderr);
    return status == SDT_OK ? tell_import(cli, counts, file->name) : fail(cli);
}

/* A CSV file of records, which is read whole. */
static int import_records_file(struct cli *cli, const struct reading *reading, struct file *file)
{
    const char *separator = NULL;
    const char *options[3] = {NULL};
    sdt_table *counts = NULL;

    for (size_t i = 0; i < reading->options.count; i += 2) {
        if (strcmp(reading->options.list[i], "separator") != 0)
            return usage(cli,
                         say(cli, "med --kind går bara --separator och --dry-run",
                             "with --kind only --separator and --dry-run will do"),
                         reading->options.list[i]);
        separator = reading->options.list[i + 1];
    }
    options[0] = separator ? "separator" : NULL;
    options[1] = separator;
    if (file->rest ? !read_rest(cli, file->name, file->rest, LARGEST_FILE, &file->text, &file->size)
                   : !(file->text = read_file(cli, file->name, LARGEST_FILE, &file->size)))
        return FAILED;
    return sdt_import_records(cli->session, reading->kind, file->name, file->text, file->size,
                              options, &counts) == SDT_OK
               ? tell_import(cli, counts, file->name)
               : fail(cli);
}

/* All files in one transaction: records first, for the observations to refer to. A dry run undoes it:
   only so can observations of new records be tried. */
static int import_all(struct cli *cli, const struct reading *reading)
{
    int code;

    if (sdt_begin(cli->session) != SDT_OK)
        return fail(cli);
    code = import_together(cli, reading, SDT_DOOR_JSON);
    if (code == DONE)
        code = import_together(cli, reading, SDT_DOOR_KOLADA);
    for (size_t i = 0; code == DONE && i < reading->count; i++)
        if (reading->files[i].door == SDT_DOOR_CSV)
            code = reading->kind ? import_records_file(cli, reading, &reading->files[i])
                                 : import_csv_file(cli, reading, &reading->files[i]);
    if (code == DONE && reading->dry_run && !cli->json)
        puts(say(cli, "En provkörning: inget har skrivits.", "A dry run: nothing was written."));
    if (code != DONE && reading->count > 1)
        complain(say(cli, "inget har skrivits: alla filerna läses in, eller ingen",
                     "nothing was written: all the files are read, or none"),
                 NULL);
    if (code != DONE || reading->dry_run)
        sdt_rollback(cli->session);
    else if (sdt_commit(cli->session) != SDT_OK)
        code = fail(cli);
    return code;
}

/* How each file would be read; those that are no tables have no columns to tell of. */
static int explain_all(struct cli *cli, const struct reading *reading)
{
    const struct options options = options_of(&reading->options, SDT_DOOR_CSV);
    int code = DONE;

    for (size_t i = 0; i < reading->count; i++) {
        const struct file *file = &reading->files[i];
        struct stream stream = {.file = file, .in = file->rest};
        bool good;
        sdt_table *explained = NULL;

        if (file->door != SDT_DOOR_CSV) {
            tell(cli->json ? stderr : stdout, file->name, ": ",
                 file->door == SDT_DOOR_KOLADA
                     ? say(cli, "ett svar från Kolada", "an answer of Kolada's")
                     : say(cli, "poster och observationer som JSON",
                           "records and observations as JSON"),
                 NULL);
            continue;
        }
        if (!stream.in && !(stream.in = open_file(cli, file->name)))
            return FAILED;
        good = sdt_import_csv_explain(cli->session, file->name, read_stream, &stream, options.list,
                                      &explained) == SDT_OK;
        if ((good ? show_explained(cli, explained, file->name) : fail(cli)) != DONE)
            code = FAILED;
        if (!file->rest)
            close_file(stream.in);
    }
    return code;
}

/* "value=population": the file's column of that name holds the values. False when it says no such thing. */
static bool column_option(struct reading *reading, const char *text)
{
    static const char *const parts[] = {"column_indicator", "column_municipality", "column_period",
                                        "column_gender", "column_value"};
    const char *equals = text ? strchr(text, '=') : NULL;

    for (size_t i = 0; equals && i < sizeof parts / sizeof *parts; i++) {
        const char *part = parts[i] + strlen("column_");

        if (strlen(part) != (size_t)(equals - text) ||
            strncmp(text, part, (size_t)(equals - text)) != 0)
            continue;
        set_option(&reading->options, parts[i], equals + 1);
        return true;
    }
    return false;
}

/* Reads one option of an import; false when the argument is none. */
static bool import_option(struct reading *reading, int argc, char **argv, int *at)
{
    static const struct {
        const char *argument;
        const char *name;
        bool flag;
    } known[] = {
        {"--source", "source", false},       {"--fetched", "fetched", false},
        {"--note", "note", false},           {"--processed", "processed", true},
        {"--replace", "replace", true},      {"--separator", "separator", false},
        {"--decimal", "decimal", false},     {"--thousands", "thousands", false},
        {"--codes", "codes", false},         {"--known", "known_only", true},
        {"--mixed", "mixed", true},          {"--replace-records", "replace_records", true},
        {"--indicator", "indicator", false}, {"--sheet", "sheet", false},
    };

    if (strcmp(argv[*at], "--dry-run") == 0) {
        reading->dry_run = true;
        return true;
    }
    if (strcmp(argv[*at], "--explain") == 0) {
        reading->explain = true;
        return true;
    }
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        const char *value = "1";
        bool here = known[i].flag ? strcmp(argv[*at], known[i].argument) == 0
                                  : take_option(argc, argv, at, known[i].argument, &value);
        if (!here)
            continue;
        set_option(&reading->options, known[i].name, value ? value : "");
        return true;
    }
    return false;
}

int run_import(struct cli *cli, int argc, char **argv)
{
    struct reading reading = {0};
    int code = DONE;

    for (int i = 0; code == DONE && i < argc; i++) {
        const char *column = NULL;

        if (import_option(&reading, argc, argv, &i))
            continue;
        if (take_option(argc, argv, &i, "--kind", &reading.kind_name)) {
            if (!reading.kind_name)
                code = usage(cli, say(cli, "--kind väntar ett slag", "--kind wants a kind"), NULL);
            continue;
        }
        if (take_option(argc, argv, &i, "--column", &column)) {
            if (!column_option(&reading, column))
                code = usage(cli,
                             say(cli,
                                 "--column väntar DEL=KOLUMN, där DEL är indicator, municipality, "
                                 "period, gender eller value",
                                 "--column wants PART=COLUMN, where PART is indicator, "
                                 "municipality, period, gender or value"),
                             column);
            continue;
        }
        if (argv[i][0] == '-' && argv[i][1])
            code = usage(cli, say(cli, "import: okänt val", "import: unknown option"), argv[i]);
        else
            code = add_path(cli, &reading, argv[i], NULL);
    }
    if (code == DONE && reading.count == 0)
        code = usage(cli,
                     say(cli, "import väntar filer, eller mappar av dem",
                         "import wants files, or folders of them"),
                     NULL);
    if (code == DONE)
        code = open_db(cli, SDT_OPEN_WRITE);
    if (code == DONE && reading.kind_name &&
        sdt_kind_lookup(cli->session, reading.kind_name, &reading.kind) != SDT_OK)
        code = fail(cli);
    if (code == DONE)
        code = read_all(cli, &reading);
    if (code == DONE)
        code = reading.explain ? explain_all(cli, &reading) : import_all(cli, &reading);
    for (size_t i = 0; i < reading.count; i++) {
        free(reading.files[i].name);
        free(reading.files[i].text);
        close_file(reading.files[i].rest);
    }
    free(reading.files);
    return code;
}
