/*
 * A tool of the build: packs the Lua modules and writes the C file that holds them.
 *     pack OUTPUT NAME=PATH...
 * What is packed is a row of tokens. A byte below 128 says that one more than so many bytes follow as
 * they are; any other says that 4 more than its lower seven bits are a repetition of what was written
 * so many bytes back as the two bytes after it tell, the lower one first.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PLAIN_MOST = 128, SHORTEST = 4, LONGEST = SHORTEST + 127, FARTHEST = 65535, STARTS = 65536 };

struct text {
    unsigned char *bytes;
    size_t size;
    long *before;      /* for each place, the nearest earlier one that begins with the same two bytes */
    long last[STARTS]; /* the latest place so far that begins with two bytes; -1 none */
};

static void fail(const char *what, const char *path)
{
    fprintf(stderr, "pack: %s %s\n", what, path);
    exit(1);
}

/* Adds a file to the text; gives its size. */
static size_t read_file(struct text *text, const char *path)
{
    FILE *file = fopen(path, "rb");
    long size = -1;

    if (file && fseek(file, 0, SEEK_END) == 0 && (size = ftell(file)) >= 0) {
        text->bytes = realloc(text->bytes, text->size + (size_t)size + 1);
        rewind(file);
        if (!text->bytes || fread(text->bytes + text->size, 1, (size_t)size, file) != (size_t)size)
            size = -1;
    }
    if (size < 0)
        fail("cannot read", path);
    fclose(file);
    text->size += (size_t)size;
    return (size_t)size;
}

/* Makes the place known to later searches. */
static void note(struct text *text, size_t at)
{
    if (at + 1 < text->size) {
        long *last = &text->last[text->bytes[at] << 8 | text->bytes[at + 1]];
        text->before[at] = *last;
        *last = (long)at;
    }
}

/* How much of what follows `at` stands at an earlier place, and at which. */
static size_t search(const struct text *text, size_t at, size_t *place)
{
    size_t best = 0, most = text->size - at < LONGEST ? text->size - at : LONGEST;
    long from = most < SHORTEST ? -1 : text->last[text->bytes[at] << 8 | text->bytes[at + 1]];

    for (; from >= 0 && at - (size_t)from <= FARTHEST; from = text->before[from]) {
        size_t length = 0;
        while (length < most && text->bytes[(size_t)from + length] == text->bytes[at + length])
            length++;
        if (length > best) {
            best = length;
            *place = (size_t)from;
        }
    }
    return best;
}

static size_t write_byte(FILE *out, size_t count, size_t byte)
{
    fprintf(out, "%u,%s", (unsigned)(byte & 0xff), count % 24 == 23 ? "\n" : "");
    return count + 1;
}

/* Writes bytes as they are, from `from` to `to`. */
static size_t write_plain(FILE *out, size_t count, const struct text *text, size_t from, size_t to)
{
    while (from < to) {
        size_t piece = to - from < PLAIN_MOST ? to - from : PLAIN_MOST;
        count = write_byte(out, count, piece - 1);
        for (; piece > 0; piece--)
            count = write_byte(out, count, text->bytes[from++]);
    }
    return count;
}

/* Writes the text packed, as the elements of an array. */
static void write_packed(FILE *out, struct text *text)
{
    size_t count = 0, plain = 0, at = 0;

    while (at < text->size) {
        size_t place = 0, length = search(text, at, &place);
        size_t end = at + (length < SHORTEST ? 1 : length);

        if (length >= SHORTEST) {
            count = write_plain(out, count, text, plain, at);
            count = write_byte(out, count, 128 + length - SHORTEST);
            count = write_byte(out, count, at - place);
            count = write_byte(out, count, (at - place) >> 8);
            plain = end;
        }
        while (at < end)
            note(text, at++);
    }
    write_plain(out, count, text, plain, at);
}

int main(int argc, char **argv)
{
    FILE *out = argc > 2 ? fopen(argv[1], "wb") : NULL;
    struct text *text = calloc(1, sizeof *text);

    if (!out || !text)
        fail("cannot write", argc > 1 ? argv[1] : "OUTPUT NAME=PATH...");
    fputs("/* Written by lib/pack.c. */\n#include \"script/modules.h\"\n\n"
          "const struct sdt__module sdt__modules[] = {\n", out);
    for (int i = 2; i < argc; i++) {
        char *path = strchr(argv[i], '=');
        size_t place = text->size;

        if (!path)
            fail("no NAME=PATH:", argv[i]);
        *path++ = '\0';
        fprintf(out, "    {\"%s\", NULL, %zu, %zu},\n", argv[i], read_file(text, path), place);
    }
    fprintf(out, "};\nconst size_t sdt__module_count = %d;\nconst size_t sdt__pack_length = %zu;\n\n"
            "const unsigned char sdt__pack[] = {\n", argc - 2, text->size);
    memset(text->last, -1, sizeof text->last);
    text->before = calloc(text->size + 1, sizeof *text->before);
    if (!text->before)
        fail("no memory for", argv[1]);
    write_packed(out, text);
    fputs("};\n", out);
    free(text->bytes);
    free(text->before);
    free(text);
    if (ferror(out) || fclose(out) != 0)
        fail("cannot write", argv[1]);
    return 0;
}
