/*
 * Files in and out: reading whole files, and output that is either written completely or not at all.
 */
#include "cli.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void cannot_read(const struct cli *cli, const char *path)
{
    fprintf(stderr, "sodertorn: %s %s: %s\n", say(cli, "kan inte läsa", "cannot read"), path,
            strerror(errno));
}

FILE *open_file(const struct cli *cli, const char *path)
{
    FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");

    if (!file)
        cannot_read(cli, path);
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

    if (most > room && fstat(fileno(file), &about) == 0 && (size_t)about.st_size >= room)
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
    if (grown && !ferror(file))
        return true;
    cannot_read(cli, path);
    return false;
}

char *read_file(const struct cli *cli, const char *path, size_t *size)
{
    FILE *file = open_file(cli, path);
    char *text = NULL;

    *size = 0;
    if (file && !read_on(cli, path, file, SIZE_MAX, &text, size)) {
        free(text);
        text = NULL;
    }
    close_file(file);
    return text;
}

int write_stream(void *user, const char *bytes, size_t size)
{
    return fwrite(bytes, 1, size, user) == size ? 0 : 1;
}

void print_plain(FILE *out, const char *text)
{
    for (; *text; text++) {
        const unsigned char byte = (unsigned char)*text;

        if (byte == 0xc2 && (unsigned char)text[1] >= 0x80 && (unsigned char)text[1] < 0xa0)
            text++; /* one of C1, in UTF-8 */
        else if (byte >= 0x20 && byte != 0x7f) {
            putc(byte, out);
            continue;
        }
        putc(' ', out);
    }
}

static int cannot_write(const struct cli *cli, const char *path)
{
    fprintf(stderr, "sodertorn: %s %s: %s\n", say(cli, "kan inte skriva", "cannot write"), path,
            strerror(errno));
    return FAILED;
}

/* path.XXXXXX, in the same folder, so that it can be renamed. */
static FILE *open_beside(const char *path, char **name)
{
    size_t size = strlen(path);
    FILE *file = NULL;
    mode_t mask;
    int number;

    *name = malloc(size + 8);
    if (!*name)
        return NULL;
    memcpy(*name, path, size);
    memcpy(*name + size, ".XXXXXX", 8);
    number = mkstemp(*name);
    if (number < 0)
        return NULL;
    mask = umask(0);
    umask(mask);
    fchmod(number, 0666 & ~mask);
    file = fdopen(number, "wb");
    if (!file)
        close(number);
    return file;
}

/* Whether the file is the database, which output would overwrite. */
static bool is_database(const struct cli *cli, const char *path)
{
    struct stat ours, theirs;

    return cli->db && stat(cli->db, &ours) == 0 && stat(path, &theirs) == 0 &&
           ours.st_dev == theirs.st_dev && ours.st_ino == theirs.st_ino;
}

int write_output(struct cli *cli, const char *path, producer *produce, void *what)
{
    char *name = NULL;
    FILE *out;
    int code;

    if (!path)
        return produce(cli, what, stdout);
    if (is_database(cli, path)) {
        fprintf(stderr, "sodertorn: %s %s\n", path,
                say(cli, "är databasen själv; inget har skrivits.",
                    "is the database itself; nothing was written."));
        return FAILED;
    }
    out = open_beside(path, &name);
    if (!out) {
        free(name);
        return cannot_write(cli, path);
    }
    code = produce(cli, what, out);
    if (fclose(out) != 0 && code == DONE)
        code = cannot_write(cli, path);
    if (code == DONE && rename(name, path) != 0)
        code = cannot_write(cli, path);
    if (code != DONE)
        unlink(name);
    free(name);
    return code;
}

int show_table(struct cli *cli, sdt_table *table)
{
    int format = cli->json ? SDT_FORMAT_JSON : SDT_FORMAT_TEXT;
    int code = sdt_table_write(table, format, write_stream, stdout) == SDT_OK ? DONE : fail(cli);

    sdt_table_free(table);
    return code;
}
