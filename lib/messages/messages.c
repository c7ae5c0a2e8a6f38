/*
 * The catalogue of sentences and the filling of their placeholders; see messages.h.
 */
#include "messages/messages.h"

#include <string.h>

static const struct {
    const char *swedish;
    const char *english;
} sentences[SDT__MESSAGE_COUNT] = {
#define M(id, swedish, english) [SDT__M_##id] = {swedish, english},
#include "messages/messages.def"
#undef M
};

const char *sdt__message_text(enum sdt__message message, bool english)
{
    return english ? sentences[message].english : sentences[message].swedish;
}

/* The number of the placeholder that begins here; 0 when none does. */
static size_t placeholder_at(const char *text)
{
    return text[0] == '{' && text[1] >= '1' && text[1] <= '9' && text[2] == '}'
               ? (size_t)(text[1] - '0')
               : 0;
}

size_t sdt__message_placeholders(const char *text)
{
    size_t most = 0;

    for (; *text; text++)
        if (placeholder_at(text) > most)
            most = placeholder_at(text);
    return most;
}

size_t sdt__message_fill(const char *text, const char *const *arguments, size_t count, char *out,
                         size_t size)
{
    size_t used = 0;

    while (*text) {
        const size_t placeholder = placeholder_at(text);
        const char *piece = text;
        size_t length;

        if (placeholder > 0) {
            piece = placeholder <= count ? arguments[placeholder - 1] : NULL;
            if (!piece)
                piece = "";
            length = strlen(piece);
            text += 3;
        } else {
            length = 1 + strcspn(text + 1, "{");
            text += length;
        }
        if (used < size)
            memcpy(out + used, piece, length < size - used ? length : size - used);
        used += length;
    }
    if (size > 0)
        out[used < size ? used : size - 1] = '\0';
    return used;
}

size_t sdt__message_write(enum sdt__message message, bool english, const char *const *arguments,
                          size_t count, char *out, size_t size)
{
    return sdt__message_fill(sdt__message_text(message, english), arguments, count, out, size);
}
