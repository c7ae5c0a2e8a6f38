/*
 * Lines that are wider than the terminal go on in the next one. A stream in the place of standard output
 * takes what is written, line by line.
 */
#define _GNU_SOURCE /* fopencookie */
#include "fold.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { USUAL = 80, NARROWEST = 40, WIDEST = 100000 };

/* The line that has begun, and where lines go. */
static struct {
    FILE *out; /* NULL while nothing is folded */
    char *line;
    size_t size, room, width;
} folding;

size_t line_width(void)
{
    const char *columns = getenv("COLUMNS");
    double told = 0;
    struct winsize window = {.ws_col = 0};

    if (columns && read_amount(columns, &told) && told >= NARROWEST && told <= WIDEST)
        return (size_t)told;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col >= NARROWEST)
        return window.ws_col;
    return USUAL;
}

static bool begins_character(char byte)
{
    return ((unsigned char)byte & 0xc0) != 0x80;
}

size_t characters(const char *text, size_t size)
{
    size_t count = 0;

    for (size_t i = 0; i < size; i++)
        count += begins_character(text[i]);
    return count;
}

size_t line_size(const char *text, size_t size, size_t width, size_t *next)
{
    size_t end = 0, seen = 0;

    for (size_t at = 0; at < size && seen <= width; at++) {
        if (text[at] == ' ' && at > 0 && text[at - 1] != ' ')
            end = at;
        seen += begins_character(text[at]);
    }
    if (seen <= width) {
        end = size;
    } else if (end == 0) {
        const char *space = memchr(text, ' ', size);

        end = space ? (size_t)(space - text) : size;
    }
    for (*next = end; *next < size && text[*next] == ' ';)
        ++*next;
    return end;
}

static size_t indent_of(const char *line, size_t size)
{
    size_t indent = 0;

    while (indent < size && line[indent] == ' ')
        indent++;
    return indent;
}

/* Where a line goes on: under its last column that does not begin far to the right, columns being two
   spaces apart; behind the mark of a list; or a little further in than what is indented. */
static size_t hanging_indent(const char *line, size_t size, size_t width)
{
    const size_t indent = indent_of(line, size);
    size_t hanging = indent > 0 ? indent + 2 : 0, column = indent;

    if (size > indent + 2 && memcmp(line + indent, "- ", 2) == 0)
        hanging = indent + 2;
    for (size_t i = indent; i < size && column <= width * 3 / 5; i++) {
        if (i > indent + 1 && line[i] != ' ' && line[i - 1] == ' ' && line[i - 2] == ' ')
            hanging = column;
        column += begins_character(line[i]);
    }
    return hanging <= width * 3 / 5 ? hanging : 0;
}

/* A command that a person may copy stays in one line, also one that a word and a colon stand before. */
static bool has_command(const char *line, size_t size)
{
    static const char name[] = "sodertorn ";
    const size_t indent = indent_of(line, size);

    for (size_t i = indent; i + sizeof name <= size; i++)
        if (memcmp(line + i, name, sizeof name - 1) == 0)
            return i == indent || (line[i - 1] == ' ' && strchr(":>", line[i - 2]));
    return false;
}

static void put_line(FILE *out, const char *line, size_t size, size_t width)
{
    size_t hanging, indent, next;

    if (characters(line, size) <= width || has_command(line, size)) {
        fwrite(line, 1, size, out);
        putc('\n', out);
        return;
    }
    hanging = hanging_indent(line, size, width);
    indent = indent_of(line, size);
    fprintf(out, "%*s", (int)indent, "");
    line += indent;
    size -= indent;
    for (; size > 0; line += next, size -= next, indent = hanging) {
        fwrite(line, 1, line_size(line, size, width - indent, &next), out);
        putc('\n', out);
        if (next < size)
            fprintf(out, "%*s", (int)hanging, "");
    }
}

/* Adds to the line that has begun; false when there is no memory. */
static bool keep(const char *bytes, size_t size)
{
    const size_t room = folding.size + size + 1; /* of an empty line, too, there is one */

    if (room > folding.room) {
        char *line = realloc(folding.line, room * 2);

        if (!line)
            return false;
        folding.line = line;
        folding.room = room * 2;
    }
    memcpy(folding.line + folding.size, bytes, size);
    folding.size += size;
    return true;
}

/* The writer of the stream that folds. */
static ssize_t take(void *cookie, const char *bytes, size_t size)
{
    const char *const end = bytes + size, *stop;

    (void)cookie;
    for (const char *at = bytes; at < end; at = stop + 1) {
        stop = memchr(at, '\n', (size_t)(end - at));
        if (!keep(at, (size_t)((stop ? stop : end) - at)))
            return 0;
        if (!stop)
            break;
        put_line(folding.out, folding.line, folding.size, folding.width);
        folding.size = 0;
    }
    return ferror(folding.out) ? 0 : (ssize_t)size;
}

void begin_folding(void)
{
#ifdef __GLIBC__
    const cookie_io_functions_t functions = {.write = take};
    FILE *stream = fopencookie(NULL, "w", functions);

    if (!stream)
        return;
    if (isatty(STDOUT_FILENO))
        setvbuf(stream, NULL, _IOLBF, BUFSIZ);
    folding.out = stdout;
    folding.width = line_width();
    stdout = stream; /* a variable there, which may be set */
#else
    (void)take;
#endif
}

/* Hands on what has been written so far. A line that has not ended yet is given as it is. */
static bool flush_folding(void)
{
    bool whole = fflush(stdout) == 0;

    if (folding.out && folding.size > 0) {
        fwrite(folding.line, 1, folding.size, folding.out);
        folding.size = 0;
    }
    return whole;
}

bool end_folding(void)
{
    const bool whole = flush_folding();

    free(folding.line);
    folding.line = NULL;
    folding.room = 0;
    return (!folding.out || fflush(folding.out) == 0) && whole;
}

FILE *plain_output(void)
{
    if (!folding.out)
        return stdout;
    flush_folding();
    return folding.out;
}

void print_paragraph(size_t indent, const char *text)
{
    const size_t width = line_width();
    size_t size = strlen(text), next;

    for (; size > 0; text += next, size -= next) {
        const size_t line = line_size(text, size, width - indent, &next);

        printf("%*s%.*s\n", (int)indent, "", (int)line, text);
    }
}
