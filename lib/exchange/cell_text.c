/*
 * What stands around the text of a cell, and words for a missing value; see cell_text.h.
 */
#include "exchange/cell_text.h"

#include "core/text.h"

#include <string.h>

/* Spaces of all sorts, and characters that nobody sees: zero width, direction, joiners, the byte order
   mark. */
static bool is_invisible(uint32_t code)
{
    return code == ' ' || code == '\t' || code == '\n' || code == '\r' || code == 0xA0 ||
           code == 0xAD || (code >= 0x2000 && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202F) || (code >= 0x205F && code <= 0x2064) ||
           code == 0x3000 || code == 0xFEFF;
}

/* The size of the character that begins at a byte, of at most `size` bytes, and its code. */
static size_t read_code(const char *bytes, size_t size, uint32_t *code)
{
    char copy[5] = {0};
    const char *at = copy;

    memcpy(copy, bytes, size < 4 ? size : 4);
    *code = sdt__utf8_next(&at);
    return (size_t)(at - copy);
}

static bool trim(struct sdt__text_span *text)
{
    const size_t before = text->size;
    uint32_t code;

    while (text->size > 0) {
        const size_t size = read_code(text->bytes, text->size, &code);
        if (size == 0 || !is_invisible(code))
            break;
        text->bytes += size;
        text->size -= size;
    }
    while (text->size > 0) {
        size_t last = text->size - 1;
        while (last > 0 && ((unsigned char)text->bytes[last] & 0xC0) == 0x80)
            last--;
        read_code(text->bytes + last, text->size - last, &code);
        if (!is_invisible(code))
            break;
        text->size = last;
    }
    return text->size < before;
}

/* '0126 and ="0126" */
static bool take_signs_of_text(struct sdt__text_span *text)
{
    if (text->size > 1 && text->bytes[0] == '\'') {
        text->bytes++;
        text->size--;
        return true;
    }
    if (text->size > 3 && memcmp(text->bytes, "=\"", 2) == 0 &&
        text->bytes[text->size - 1] == '"') {
        text->bytes += 2;
        text->size -= 3;
        return true;
    }
    return false;
}

unsigned sdt__cell_trim(struct sdt__text_span *text)
{
    unsigned readings = trim(text) ? 1u << SDT__READING_TRIMMED : 0;

    if (take_signs_of_text(text)) {
        readings |= 1u << SDT__READING_EXCEL_TEXT;
        trim(text);
    }
    return readings;
}

bool sdt__cell_is_missing(struct sdt__text_span text)
{
    static const char *const words[] = {"na",  "n/a",    "#n/a",   "#saknas!", "null",
                                        "...", "\u2026", "\u2013", "\u2014",   "\u2212"};
    char folded[16];

    if (!sdt__text_fold_bytes(text.bytes, text.size, folded, sizeof folded))
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i], folded) == 0)
            return true;
    return false;
}
