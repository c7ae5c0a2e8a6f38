/*
 * Growing bytes; see buffer.h.
 */
#include "core/buffer.h"

#include "core/text.h"
#include "core/visible.h"

#include <string.h>

void sdt__buffer_init(struct sdt__buffer *buffer, sdt_session *session)
{
    memset(buffer, 0, sizeof *buffer);
    buffer->session = session;
}

void sdt__buffer_free(struct sdt__buffer *buffer)
{
    sdt__free(buffer->session, buffer->bytes);
    buffer->bytes = NULL;
    buffer->size = 0;
    buffer->capacity = 0;
}

void sdt__buffer_clear(struct sdt__buffer *buffer)
{
    buffer->size = 0;
}

bool sdt__buffer_reserve(struct sdt__buffer *buffer, size_t size)
{
    void *block = buffer->bytes;

    if (buffer->failed || size > SIZE_MAX - buffer->size ||
        sdt__grow(buffer->session, &block, &buffer->capacity, buffer->size + size, 1) != SDT_OK)
        buffer->failed = true;
    buffer->bytes = block;
    return !buffer->failed;
}

void sdt__buffer_add(struct sdt__buffer *buffer, const void *bytes, size_t size)
{
    if (size > 0 && sdt__buffer_reserve(buffer, size)) {
        memcpy(buffer->bytes + buffer->size, bytes, size);
        buffer->size += size;
    }
}

void sdt__buffer_text(struct sdt__buffer *buffer, const char *text)
{
    sdt__buffer_add(buffer, text, strlen(text));
}

void sdt__buffer_byte(struct sdt__buffer *buffer, char byte)
{
    sdt__buffer_add(buffer, &byte, 1);
}

void sdt__buffer_integer(struct sdt__buffer *buffer, int64_t value)
{
    char text[24];

    sdt__buffer_text(buffer, sdt__integer_text(value, text));
}

void sdt__buffer_number(struct sdt__buffer *buffer, double value)
{
    char text[32];

    sdt__buffer_add(buffer, text, sdt__number_format(value, text));
}

/* "\\u202e" */
static void json_unit(struct sdt__buffer *buffer, uint32_t unit)
{
    static const char digits[] = "0123456789abcdef";

    sdt__buffer_text(buffer, "\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        sdt__buffer_byte(buffer, digits[unit >> shift & 15]);
}

/* A character that JSON does not allow as it is, or that would be hidden in the file. */
static void json_escape(struct sdt__buffer *buffer, uint32_t code)
{
    static const char characters[] = "\b\f\n\r\t\"\\", letters[] = "bfnrt\"\\";
    const char *found = code < 0x80 ? memchr(characters, (int)code, sizeof letters - 1) : NULL;

    if (found) {
        sdt__buffer_byte(buffer, '\\');
        sdt__buffer_byte(buffer, letters[found - characters]);
    } else if (code > 0xFFFF) {                   /* two surrogates */
        json_unit(buffer, 0xD7C0 + (code >> 10)); /* 0xD800 + (code - 0x10000 >> 10) */
        json_unit(buffer, 0xDC00 + (code & 0x3FF));
    } else {
        json_unit(buffer, code);
    }
}

/* Length of the run that a JSON string holds as it is. */
static size_t json_run(const char *text)
{
    const char *at = text;
    uint32_t before = 0;

    while (*at && *at != '"' && *at != '\\') {
        const char *next = at;
        uint32_t code;

        if (*at >= 0x20 && *at < 0x7F) { /* nearly all there is */
            before = (uint32_t)*at++;
            continue;
        }
        code = sdt__utf8_next(&next);
        if ((code >= 0x80 && next - at == 1) || sdt__text_hidden(code, before))
            break; /* no UTF-8, or hidden */
        before = code;
        at = next;
    }
    return (size_t)(at - text);
}

void sdt__buffer_json_text(struct sdt__buffer *buffer, const char *text)
{
    sdt__buffer_byte(buffer, '"');
    for (;;) {
        size_t run = json_run(text);

        sdt__buffer_add(buffer, text, run);
        text += run;
        if (!*text)
            break;
        json_escape(buffer, sdt__utf8_next(&text));
    }
    sdt__buffer_byte(buffer, '"');
}

void sdt__buffer_message(struct sdt__buffer *buffer, enum sdt__message message, bool english,
                         va_list list)
{
    const char *text = sdt__message_text(message, english);
    const size_t placeholders = sdt__message_placeholders(text);
    const char *words[9];

    for (size_t i = 0; i < placeholders; i++)
        words[i] = va_arg(list, const char *);
    sdt__buffer_filled(buffer, text, words, placeholders);
}

void sdt__buffer_filled(struct sdt__buffer *buffer, const char *text, const char *const *words,
                        size_t count)
{
    const size_t size = sdt__message_fill(text, words, count, NULL, 0);

    if (!sdt__buffer_reserve(buffer, size + 1))
        return;
    sdt__message_fill(text, words, count, buffer->bytes + buffer->size, size + 1);
    buffer->size += size;
}

const char *sdt__buffer_string(struct sdt__buffer *buffer)
{
    if (!sdt__buffer_reserve(buffer, 1))
        return NULL;
    buffer->bytes[buffer->size] = '\0';
    return buffer->bytes;
}
