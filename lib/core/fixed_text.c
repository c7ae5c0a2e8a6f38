/*
 * Text in an array of fixed size; see fixed_text.h.
 */
#include "core/fixed_text.h"

#include "core/text.h"

#include <string.h>

void sdt__fixed_text_init(struct sdt__fixed_text *text, char *bytes, size_t capacity)
{
    text->bytes = bytes;
    text->capacity = capacity;
    text->size = 0;
    if (capacity > 0)
        bytes[0] = '\0';
}

/* How much of a text fits in `most` bytes without splitting a character, which has at most four. */
static size_t whole_characters(const char *part, size_t most)
{
    size_t size = most;

    while (size > 0 && most - size < 3 && ((unsigned char)part[size] & 0xC0u) == 0x80u)
        size--;
    return size;
}

void sdt__fixed_text_add_bytes(struct sdt__fixed_text *text, const char *part, size_t size)
{
    size_t left;

    if (text->size + 1 >= text->capacity)
        return;
    left = text->capacity - text->size - 1;
    if (size > left)
        size = whole_characters(part, left);
    memcpy(text->bytes + text->size, part, size);
    text->size += size;
    text->bytes[text->size] = '\0';
}

void sdt__fixed_text_add(struct sdt__fixed_text *text, const char *part)
{
    sdt__fixed_text_add_bytes(text, part, strlen(part));
}

void sdt__fixed_text_integer(struct sdt__fixed_text *text, int64_t value)
{
    char digits[24];

    sdt__fixed_text_add(text, sdt__integer_text(value, digits));
}
