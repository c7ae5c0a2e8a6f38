/*
 * The catalogue of sentences and the filling of their places; see message.h.
 */
#include "core/message.h"

#include <string.h>

/* Writes what a byte stands for: itself, or two others. */
static size_t spell(unsigned char byte, char *out, size_t used)
{
    const unsigned char *pair = sdt__sentence_pairs + 2 * byte;

    if (pair[0])
        return spell(pair[1], out, spell(pair[0], out, used));
    out[used] = (char)byte;
    return used + 1;
}

const char *sdt__message_text(enum sdt__message message, bool english, char out[SDT__SENTENCE_MOST])
{
    const unsigned char *at = sdt__sentences + sdt__sentence_places[message];
    size_t used = 0;

    if (english)
        at += strlen((const char *)at) + 1;
    while (*at)
        used = spell(*at++, out, used);
    out[used] = '\0';
    return out;
}

/* The number of the place that begins here; 0 when none does. */
static size_t place_at(const char *text)
{
    return text[0] == '{' && text[1] >= '1' && text[1] <= '9' && text[2] == '}'
               ? (size_t)(text[1] - '0')
               : 0;
}

size_t sdt__message_places(const char *text)
{
    size_t most = 0;

    for (; *text; text++)
        if (place_at(text) > most)
            most = place_at(text);
    return most;
}

size_t sdt__message_fill(const char *text, const char *const *arguments, size_t count, char *out,
                         size_t size)
{
    size_t used = 0;

    while (*text) {
        const size_t place = place_at(text);
        const char *piece = text;
        size_t length;

        if (place > 0) {
            piece = place <= count && arguments[place - 1] ? arguments[place - 1] : "";
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
    char text[SDT__SENTENCE_MOST];

    return sdt__message_fill(sdt__message_text(message, english, text), arguments, count, out,
                             size);
}

const char *sdt__integer_text(long long value, char out[24])
{
    char reversed[24];
    unsigned long long rest = value < 0 ? 0ULL - (unsigned long long)value
                                        : (unsigned long long)value;
    size_t count = 0, at = 0;

    do {
        reversed[count++] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (value < 0)
        out[at++] = '-';
    while (count > 0)
        out[at++] = reversed[--count];
    out[at] = '\0';
    return out;
}
