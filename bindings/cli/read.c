/*
 * Files in: plain ones, of a size that has a bound. A pipe or a device may never end; what comes through
 * one is read where the user says so, from standard input or from a descriptor that the shell opened.
 */
#include "cli.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool cannot_read(const struct cli *cli, const char *path, const char *why)
{
    complain(say(cli, "kan inte läsa ", "cannot read "), path, ": ", why, NULL);
    return false;
}

static bool system_failed(const struct cli *cli, const char *path)
{
    return cannot_read(cli, path, sdt_errno_text(errno, language_of(cli)));
}

/* What is there instead of a plain file. */
static const char *not_plain(const struct cli *cli, mode_t mode)
{
    if (S_ISDIR(mode))
        return say(cli, "det är en mapp; väntat: en vanlig fil",
                   "it is a folder; expected: a plain file");
    if (S_ISFIFO(mode))
        return say(cli, "det är en pipe; väntat: en vanlig fil, eller - för standard in",
                   "it is a pipe; expected: a plain file, or - for standard input");
    if (S_ISSOCK(mode))
        return say(cli, "det är en sockel; väntat: en vanlig fil",
                   "it is a socket; expected: a plain file");
    return say(cli, "det är en enhet; väntat: en vanlig fil",
               "it is a device; expected: a plain file");
}

/* Whether the path is a descriptor that this program was started with: /dev/stdin, or what a shell makes
   of <(zcat värden.csv.gz). */
static bool is_descriptor(const char *path)
{
    return strcmp(path, "/dev/stdin") == 0 || strncmp(path, "/dev/fd/", 8) == 0 ||
           strncmp(path, "/proc/self/fd/", 14) == 0;
}

/* Whether standard input and its like can be read: anything but a folder or an endless device. */
static bool may_stream(const struct stat *about, int number)
{
    struct stat null;

    if (S_ISCHR(about->st_mode) && !isatty(number))
        return stat("/dev/null", &null) == 0 && null.st_rdev == about->st_rdev;
    return !S_ISDIR(about->st_mode) && !S_ISBLK(about->st_mode);
}

FILE *open_file(const struct cli *cli, const char *path)
{
    const bool standard = strcmp(path, "-") == 0, given = standard || is_descriptor(path);
    struct stat about;
    int number = STDIN_FILENO;
    FILE *file;

    /* asked before it is opened: opening a device may set it to work, opening a pipe may wait */
    if (!given && stat(path, &about) == 0 && !S_ISREG(about.st_mode)) {
        cannot_read(cli, path, not_plain(cli, about.st_mode));
        return NULL;
    }
    if (!standard)
        number = open(path, O_RDONLY | O_CLOEXEC | (given ? 0 : O_NONBLOCK));
    if (number < 0 || fstat(number, &about) != 0) {
        system_failed(cli, path);
        return NULL;
    }
    if (given ? !may_stream(&about, number) : !S_ISREG(about.st_mode)) {
        cannot_read(cli, path, not_plain(cli, about.st_mode));
        if (!standard)
            close(number);
        return NULL;
    }
    file = standard ? stdin : fdopen(number, "rb");
    if (!file)
        system_failed(cli, path);
    return file;
}

void close_file(FILE *file)
{
    if (file && file != stdin)
        fclose(file);
}

bool read_on(const struct cli *cli, const char *path, FILE *file, size_t most, char **text,
             size_t *size)
{
    size_t room = 1 << 16, used = *size, got;
    struct stat about;
    char *grown;

    if (most > room && fstat(fileno(file), &about) == 0 && S_ISREG(about.st_mode) &&
        (uintmax_t)about.st_size >= room && (uintmax_t)about.st_size < most)
        room = (size_t)about.st_size + 1; /* one more, so that the end is met without growing */
    if (room > most)
        room = most;
    for (;;) {
        grown = realloc(*text, room);
        if (!grown)
            break;
        *text = grown;
        while (used < room && (got = fread(*text + used, 1, room - used, file)) > 0)
            used += got;
        if (used < room || room == most)
            break;
        room = room > most / 2 ? most : 2 * room;
    }
    *size = used;
    return (grown && !ferror(file)) || system_failed(cli, path);
}

bool read_rest(const struct cli *cli, const char *path, FILE *file, size_t most, char **text,
               size_t *size)
{
    char number[24], sentence[160];

    if (!read_on(cli, path, file, most + 1, text, size))
        return false;
    if (*size <= most)
        return true;
    snprintf(number, sizeof number, "%zu", most >> 20);
    snprintf(sentence, sizeof sentence,
             say(cli, "den är för stor; väntat: högst %s MiB",
                 "it is too large; expected: at most %s MiB"),
             number);
    return cannot_read(cli, path, sentence);
}

char *read_file(const struct cli *cli, const char *path, size_t most, size_t *size)
{
    FILE *file = open_file(cli, path);
    char *text = NULL;

    *size = 0;
    if (file && !read_rest(cli, path, file, most, &text, size)) {
        free(text);
        text = NULL;
    }
    close_file(file);
    return text;
}
