/*
 * Text out: nothing that a name, a file or a script says can do anything to a terminal.
 */
#include "cli.h"

#include <stdarg.h>
#include <string.h>

const char *say(const struct cli *cli, const char *swedish, const char *english)
{
    return cli->english ? english : swedish;
}

const char *language_of(const struct cli *cli)
{
    return cli->english ? "en" : "sv";
}

struct printing {
    FILE *out;
    size_t characters;
};

static int print_piece(void *user, const char *bytes, size_t size)
{
    struct printing *printing = user;

    for (size_t i = 0; i < size; i++)
        printing->characters += ((unsigned char)bytes[i] & 0xc0) != 0x80;
    return printing->out && fwrite(bytes, 1, size, printing->out) != size;
}

size_t print_plain(FILE *out, const char *text)
{
    struct printing printing = {.out = out};

    sdt_text_visible(text, print_piece, &printing);
    return printing.characters;
}

void print_number(const struct cli *cli, FILE *out, double value)
{
    char text[32];
    size_t whole;

    snprintf(text, sizeof text, "%.15g", value);
    whole = strspn(text, "-0123456789");
    if (text[whole] && text[whole] != '.')
        whole = 0; /* with an exponent */
    for (size_t i = 0; i < whole; i++) {
        const size_t left = whole - i;

        if (i > 0 && text[i - 1] != '-' && left % 3 == 0)
            fputs(say(cli, "\u00a0", ","), out);
        putc(text[i], out);
    }
    if (text[whole] == '.') {
        putc(cli->english ? '.' : ',', out);
        whole++;
    }
    fputs(text + whole, out);
}

void print_padded(const char *text, size_t width)
{
    size_t seen = print_plain(stdout, text);

    if (width > 0 && seen > width)
        putchar(' '); /* what is wider than its column does not run into the next */
    for (; seen < width; seen++)
        putchar(' ');
}

static void print_parts(FILE *out, va_list parts)
{
    const char *part;

    while ((part = va_arg(parts, const char *)))
        print_plain(out, part);
    putc('\n', out);
}

void tell(FILE *out, ...)
{
    va_list parts;

    va_start(parts, out);
    print_parts(out, parts);
    va_end(parts);
}

int complain(const char *part, ...)
{
    va_list parts;

    fputs("sodertorn: ", stderr);
    print_plain(stderr, part);
    va_start(parts, part);
    print_parts(stderr, parts);
    va_end(parts);
    return FAILED;
}
