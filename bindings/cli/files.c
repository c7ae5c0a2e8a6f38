/*
 * Files out: written completely or not at all, and only plain files are ever replaced.
 */
#include "fold.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

int write_stream(void *user, const char *bytes, size_t size)
{
    struct output *output = user;

    if (fwrite(bytes, 1, size, output->file) == size)
        return 0;
    output->error = errno;
    return 1;
}

int written(const struct cli *cli, const struct output *output, int status)
{
    if (status == SDT_OK)
        return DONE;
    return output->error ? FAILED : fail(cli); /* write_output() tells the first */
}

static int cannot_write(const struct cli *cli, const char *path, int number, bool kept)
{
    return complain(say(cli, "kan inte skriva ", "cannot write "), path, ": ",
                    sdt_errno_text(number, language_of(cli)),
                    kept ? say(cli, "; den som fanns är kvar", "; the one there was is kept") : "",
                    NULL);
}

/* Hands what was buffered to the system; DONE, or the code that there was, or FAILED when that fails. */
static int finish(struct output *output, int code)
{
    if (code == DONE && fflush(output->file) != 0) {
        output->error = errno;
        code = FAILED;
    }
    return code;
}

static int write_standard(struct cli *cli, producer *produce, void *what)
{
    struct output output = {.file = plain_output()};
    int code = finish(&output, produce(cli, what, &output));

    if (output.error)
        cannot_write(cli, say(cli, "till standard ut", "to standard output"), output.error, false);
    return code;
}

/* Into what is no plain file, a device or a pipe, which must stay what it is. */
static int write_into(struct cli *cli, const char *path, producer *produce, void *what)
{
    const int number = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
    struct output output = {.file = number < 0 ? NULL : fdopen(number, "wb")};
    int code;

    if (!output.file) {
        output.error = errno;
        if (number >= 0)
            close(number);
        return cannot_write(cli, path, output.error, false);
    }
    code = finish(&output, produce(cli, what, &output));
    if (fclose(output.file) != 0 && code == DONE) {
        output.error = errno;
        code = FAILED;
    }
    if (output.error)
        cannot_write(cli, path, output.error, false);
    return code;
}

/* Gives the new file the owner and the mode of the one that it replaces, as far as the user may; that of
   one that replaces nothing is what the user's mask allows. */
static void take_over(int number, const struct stat *replaced)
{
    mode_t mode;

    if (!replaced) {
        const mode_t mask = umask(0);

        umask(mask);
        fchmod(number, 0666 & ~mask);
        return;
    }
    mode = replaced->st_mode & 07777;
    if (fchown(number, replaced->st_uid, replaced->st_gid) != 0) {
        mode &= 0777; /* what runs as its owner must not run as another */
        if (fchown(number, (uid_t)-1, replaced->st_gid) != 0)
            mode &= (mode_t)~S_IRWXG;
    }
    fchmod(number, mode);
}

/* path.XXXXXX, in the same folder, so that it can be renamed. */
static FILE *open_beside(const char *path, const struct stat *replaced, char **name)
{
    const size_t size = strlen(path);
    FILE *file;
    int number;

    *name = malloc(size + sizeof ".XXXXXX");
    if (!*name)
        return NULL;
    memcpy(*name, path, size);
    memcpy(*name + size, ".XXXXXX", sizeof ".XXXXXX");
    number = mkstemp(*name);
    if (number < 0)
        return NULL;
    take_over(number, replaced);
    file = fdopen(number, "wb");
    if (!file) {
        close(number);
        unlink(*name);
    }
    return file;
}

/* To a file beside `path` that is renamed when all of it has reached the disk. `replaced` is what stands
   there, NULL for nothing. */
static int write_whole(struct cli *cli, const char *path, const struct stat *replaced,
                       producer *produce, void *what)
{
    char *name = NULL;
    struct output output = {.file = open_beside(path, replaced, &name)};
    int code;

    if (!output.file) {
        code = cannot_write(cli, path, errno, replaced != NULL);
        free(name);
        return code;
    }
    code = finish(&output, produce(cli, what, &output));
    if (code == DONE && (fsync(fileno(output.file)) != 0 || rename(name, path) != 0)) {
        output.error = errno;
        code = FAILED;
    }
    fclose(output.file);
    if (code != DONE)
        unlink(name);
    free(name);
    if (output.error)
        cannot_write(cli, path, output.error, replaced != NULL);
    return code;
}

static bool is_same(const struct stat *a, const struct stat *b)
{
    return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

/* Whether the file is the database, or one that belongs to it, which output would overwrite. */
static bool is_database(const struct cli *cli, const struct stat *about)
{
    static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
    const size_t size = cli->db ? strlen(cli->db) + sizeof "-journal" : 0;
    struct stat ours;
    char *name;
    bool found = false;

    if (!cli->db)
        return false;
    name = malloc(size);
    for (size_t i = 0; name && i < sizeof endings / sizeof *endings && !found; i++) {
        snprintf(name, size, "%s%s", cli->db, endings[i]);
        found = stat(name, &ours) == 0 && is_same(&ours, about);
    }
    free(name);
    return found;
}

static int is_the_database(const struct cli *cli, const char *path)
{
    return complain(path, " ",
                    say(cli, "är databasen själv; inget har skrivits.",
                        "is the database itself; nothing was written."),
                    NULL);
}

/* A plain file, by the path that its links lead to: they stay as they are. */
static int write_plain(struct cli *cli, const char *path, const struct stat *about,
                       producer *produce, void *what)
{
    struct stat standard;
    char *target;
    int code;

    if (is_database(cli, about))
        return is_the_database(cli, path);
    if (fstat(STDOUT_FILENO, &standard) == 0 && is_same(&standard, about))
        return write_standard(cli, produce, what); /* /dev/stdout, where the shell has opened it */
    target = realpath(path, NULL);
    code = target ? write_whole(cli, target, about, produce, what)
                  : cannot_write(cli, path, errno, true);
    free(target);
    return code;
}

/* A link that leads to nothing yet: an empty file is put there first, so that it leads somewhere. */
static int write_through_link(struct cli *cli, const char *path, producer *produce, void *what)
{
    const int number = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    struct stat about;
    char *target = NULL;
    int code;

    if (number < 0 || fstat(number, &about) != 0 || !(target = realpath(path, NULL))) {
        code = cannot_write(cli, path, errno, false);
        if (number >= 0)
            close(number);
        return code;
    }
    close(number);
    code = write_whole(cli, target, NULL, produce, what);
    if (code != DONE)
        unlink(target);
    free(target);
    return code;
}

int write_output(struct cli *cli, const char *path, producer *produce, void *what)
{
    struct stat about;

    if (!path)
        return write_standard(cli, produce, what);
    if (stat(path, &about) == 0)
        return S_ISREG(about.st_mode) ? write_plain(cli, path, &about, produce, what)
                                      : write_into(cli, path, produce, what);
    if (lstat(path, &about) == 0 && S_ISLNK(about.st_mode))
        return write_through_link(cli, path, produce, what);
    return write_whole(cli, path, NULL, produce, what);
}

/* The number of the error with which a new file in the path's folder is refused; 0 for none. */
static int refused_beside(const char *path)
{
    const char *name = strrchr(path, '/');
    char *folder = name ? strndup(path, (size_t)(name + 1 - path)) : strdup(".");
    const int number = !folder ? ENOMEM : access(folder, W_OK | X_OK) == 0 ? 0 : errno;

    free(folder);
    return number;
}

/* Whether a file can stand there, as far as can be seen before it is written: what the command does to the
   database is not undone when it cannot. */
static int check_output(const struct cli *cli, const char *path)
{
    struct stat about;
    const int missing = stat(path, &about) == 0 ? 0 : errno;
    char *target = missing ? NULL : realpath(path, NULL);
    int number = missing;

    if (!missing && is_database(cli, &about))
        number = -1;
    else if (!missing && S_ISDIR(about.st_mode))
        number = EISDIR;
    else if (!missing && S_ISREG(about.st_mode))
        number = refused_beside(target ? target : path);
    else if (missing == ENOENT) /* or a link that leads to nothing yet */
        number = lstat(path, &about) == 0 ? 0 : refused_beside(path);
    free(target);
    if (number < 0)
        return is_the_database(cli, path);
    return number ? cannot_write(cli, path, number, !missing) : DONE;
}

/* The form that a file's name asks for; 0 for none that there is. */
static int table_format(const char *path)
{
    static const struct {
        const char *ending;
        int format;
    } forms[] = {{".xlsx", SDT_FORMAT_XLSX},   {".csv", SDT_FORMAT_CSV},
                 {".json", SDT_FORMAT_JSON},   {".txt", SDT_FORMAT_TEXT},
                 {".md", SDT_FORMAT_MARKDOWN}, {".html", SDT_FORMAT_HTML}};
    const char *dot = strrchr(path, '.');

    for (size_t i = 0; dot && i < sizeof forms / sizeof *forms; i++)
        if (strcasecmp(dot, forms[i].ending) == 0)
            return forms[i].format;
    return 0;
}

/* Whether the file is one that the command writes itself: a plan, or a calendar. `part` is its first
   argument, or NULL. */
static bool is_own(const char *name, const char *part, const char *path)
{
    const char *dot = strrchr(path, '.');
    const bool plans = strcmp(name, "rotation") == 0 && part &&
                       (strcmp(part, "plan") == 0 || strcmp(part, "repair") == 0);

    return dot && (strcasecmp(dot, ".ics") == 0 || (plans && strcasecmp(dot, ".json") == 0));
}

/* What -o takes of a command, in a sentence; see is_own() for calendars. */
static const char *endings_of(const struct cli *cli, const char *name)
{
    if (strcmp(name, "status") == 0 || strcmp(name, "calendar") == 0)
        return say(cli,
                   "-o väntar en fil som slutar på .xlsx, .csv, .json, .txt, .md, .html eller .ics",
                   "-o wants a file that ends in .xlsx, .csv, .json, .txt, .md, .html or .ics");
    return say(cli, "-o väntar en fil som slutar på .xlsx, .csv, .json, .txt, .md eller .html",
               "-o wants a file that ends in .xlsx, .csv, .json, .txt, .md or .html");
}

/* Whether the command answers with no table: it reads -o itself, or refuses it before anything is done. */
static bool has_no_table(const char *name, const char *part)
{
    static const char *const names[] = {"run", "rotate", "export", "new",
                                        "lua", "init",   "set",    "delete"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return strcmp(name, "scripts") == 0 && part && strcmp(part, "log") != 0 && part[0] != '-';
}

int take_table(struct cli *cli, const char *name, int *argc, char **argv)
{
    int kept = 0;

    if (has_no_table(name, argv[0]))
        return DONE;
    for (int i = 0; i < *argc; i++) {
        const int at = i;
        const char *path = NULL;

        if (!take_option(*argc, argv, &i, "-o", &path) || (path && is_own(name, argv[0], path))) {
            for (int from = at; from <= i; from++)
                argv[kept++] = argv[from];
            continue;
        }
        if (!path || !table_format(path))
            return usage(cli, endings_of(cli, name), path);
        cli->table = path;
        cli->json = true;
    }
    *argc = kept;
    argv[kept] = NULL;
    return cli->table ? check_output(cli, cli->table) : DONE;
}

static int produce_table(struct cli *cli, void *what, struct output *output)
{
    const int format = cli->table  ? table_format(cli->table)
                       : cli->json ? SDT_FORMAT_JSON
                                   : SDT_FORMAT_TEXT;

    return written(cli, output, sdt_table_write(what, format, write_stream, output));
}

int show_table(struct cli *cli, sdt_table *table)
{
    int code = write_output(cli, cli->table, produce_table, table);

    cli->shown = true;
    sdt_table_free(table);
    return code;
}
