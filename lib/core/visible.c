/*
 * What is hidden in a text is shown; see visible.h.
 */
#include "core/visible.h"

#include "core/text.h"

#include <string.h>

enum {
    FIRST_WITH_JOINERS = 0x0600, /* Arabic; the alphabets before it never need a joiner */
    REPLACEMENT = 0xFFFD
};

bool sdt__text_hidden(uint32_t code, uint32_t before)
{
    static const struct {
        uint32_t first;
        uint32_t last;
    } ranges[] = {
        {0x0000, 0x001F},   /* C0 */
        {0x007F, 0x009F},   /* DEL and C1 */
        {0x061C, 0x061C},   /* Arabic letter mark */
        {0x200B, 0x200B},   /* zero width space */
        {0x200E, 0x200F},   /* marks of direction */
        {0x2028, 0x202E},   /* ends of line and paragraph; embeddings and overrides */
        {0x2060, 0x206F},   /* word joiner, invisible signs, isolates */
        {0xFEFF, 0xFEFF},   /* byte order mark, or no-break space without width */
        {0xFFF9, 0xFFFB},   /* annotations between lines */
        {0xE0000, 0xE007F}, /* tags */
    };

    if (code >= 0x20 && code < 0x7F)
        return false;
    if (code == 0x200C || code == 0x200D)
        return before < FIRST_WITH_JOINERS;
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (code >= ranges[i].first && code <= ranges[i].last)
            return true;
    return false;
}

/* A character or a bad byte at the beginning of a text, and what becomes of it. */
struct step {
    size_t size; /* in bytes */
    uint32_t code;
    bool bad;   /* no UTF-8: `code` is the byte */
    bool space; /* one instead of it */
    bool shown; /* as it is */
};

static struct step step_at(const char *text, const char *end, uint32_t before,
                           enum sdt__lines lines)
{
    const char *next = text;
    struct step step = {.code = sdt__utf8_next(&next)};
    bool line_end;

    step.size = next == text ? 1 : (size_t)(next - text); /* a NUL inside the text */
    if (step.code == REPLACEMENT && step.size == 1) {
        step.code = (unsigned char)*text;
        step.bad = true;
        return step;
    }
    line_end = step.code == '\n' || (step.code == '\r' && text + 1 < end && text[1] == '\n');
    if (lines == SDT__LINES_KEPT)
        step.shown = line_end || step.code == '\t' || !sdt__text_hidden(step.code, before);
    else if (step.code == '\t' || step.code == '\n' || step.code == '\r')
        step.space = true;
    else
        step.shown = !sdt__text_hidden(step.code, before);
    if (step.space && line_end && step.code == '\r')
        step.size = 2; /* CR LF is one end of a line */
    return step;
}

/* Length of the run that is shown as it is; *before is the character before it, then its last. */
static size_t shown_run(const char *text, const char *end, uint32_t *before, enum sdt__lines lines)
{
    const char *at = text;

    while (at < end) {
        const char *plain = at;
        struct step step;

        while (at < end && *at >= 0x20 && *at < 0x7F) /* nearly all there is */
            at++;
        if (at > plain)
            *before = (uint32_t)at[-1];
        if (at == end)
            break;
        step = step_at(at, end, *before, lines);
        if (!step.shown)
            break;
        *before = step.code;
        at += step.size;
    }
    return (size_t)(at - text);
}

size_t sdt__text_shown_size(const char *text, size_t size, enum sdt__lines lines)
{
    uint32_t before = 0;

    return shown_run(text, text + size, &before, lines);
}

/* The number in as many hexadecimal digits as asked for; returns that. */
static size_t put_digits(uint32_t number, size_t width, char *out)
{
    static const char digits[] = "0123456789ABCDEF";

    for (size_t i = width; i-- > 0; number >>= 4)
        out[i] = digits[number & 15];
    return width;
}

const char *sdt__text_code_name(uint32_t code, char out[SDT__CODE_NAME])
{
    memcpy(out, "U+", 2);
    out[2 + put_digits(code, code > 0xFFFFF ? 6 : code > 0xFFFF ? 5 : 4, out + 2)] = '\0';
    return out;
}

/* "‹U+202E›" or "‹0xFF›"; returns its length. */
static size_t name_step(const struct step *step, char out[SDT__CODE_NAME + 6])
{
    static const char open[] = "\xE2\x80\xB9", close[] = "\xE2\x80\xBA";
    char name[SDT__CODE_NAME] = "0x";
    size_t size;

    if (step->bad)
        put_digits(step->code, 2, name + 2);
    else
        sdt__text_code_name(step->code, name);
    size = step->bad ? 4 : strlen(name);
    memcpy(out, open, 3);
    memcpy(out + 3, name, size);
    memcpy(out + 3 + size, close, 3);
    return size + 6;
}

const char *sdt__text_find_control(const char *text, enum sdt__lines lines)
{
    while (*text) {
        const char *at = text;
        uint32_t code = sdt__utf8_next(&text);

        if (lines == SDT__LINES_KEPT && (code == '\t' || code == '\n' || code == '\r'))
            continue;
        if (code < 0x20 || (code >= 0x7F && code < 0xA0))
            return at;
    }
    return NULL;
}

int sdt__text_show(const char *text, size_t size, enum sdt__lines lines, sdt_writer writer,
                   void *user)
{
    const char *end = text + size;
    uint32_t before = 0;
    int refused = 0;

    while (text < end && !refused) {
        size_t run = shown_run(text, end, &before, lines);
        struct step step;
        char name[SDT__CODE_NAME + 6];

        if (run > 0)
            refused = writer(user, text, run);
        text += run;
        if (text == end || refused)
            break;
        step = step_at(text, end, before, lines);
        refused = step.space ? writer(user, " ", 1) : writer(user, name, name_step(&step, name));
        before = ' ';
        text += step.size;
    }
    return refused;
}

static int add_piece(void *user, const char *bytes, size_t size)
{
    sdt__buffer_add(user, bytes, size);
    return 0;
}

void sdt__buffer_visible(struct sdt__buffer *buffer, const char *text, size_t size,
                         enum sdt__lines lines)
{
    sdt__text_show(text, size, lines, add_piece, buffer);
}

int sdt_text_visible(const char *text, sdt_writer writer, void *user)
{
    if (!text || !writer)
        return SDT_ERROR_MISUSE;
    return sdt__text_show(text, strlen(text), SDT__LINES_JOINED, writer, user) == 0 ? SDT_OK
                                                                                    : SDT_ERROR_IO;
}
