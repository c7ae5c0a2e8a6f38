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

/* {1}, the argument itself; or {1:row|rows}, a word that goes with it as a count. */
struct placeholder {
    size_t number;
    size_t size;      /* of all of it */
    const char *one;  /* the word for 1, up to `many`; NULL: the argument itself */
    const char *many; /* the word for other counts, up to the end */
};

static bool read_placeholder(const char *text, struct placeholder *out)
{
    const char *bar, *end;

    if (text[0] != '{' || text[1] < '1' || text[1] > '9')
        return false;
    *out = (struct placeholder){.number = (size_t)(text[1] - '0'), .size = 3};
    if (text[2] == '}')
        return true;
    end = text + strcspn(text, "}");
    bar = text + strcspn(text, "|");
    if (text[2] != ':' || !*end || bar > end)
        return false;
    out->size = (size_t)(end + 1 - text);
    out->one = text + 3;
    out->many = bar + 1;
    return true;
}

size_t sdt__message_placeholders(const char *text)
{
    struct placeholder found;
    size_t most = 0;

    for (; *text; text++)
        if (read_placeholder(text, &found) && found.number > most)
            most = found.number;
    return most;
}

/* What stands in place of a placeholder, and its length. */
static const char *filling_of(const struct placeholder *placeholder, const char *text,
                              const char *const *arguments, size_t count, size_t *length)
{
    const char *argument = placeholder->number <= count ? arguments[placeholder->number - 1] : NULL;
    const bool one = argument && strcmp(argument, "1") == 0;

    if (!argument)
        argument = "";
    if (!placeholder->one)
        *length = strlen(argument);
    else if (one)
        *length = (size_t)(placeholder->many - 1 - placeholder->one);
    else
        *length = (size_t)(text + placeholder->size - 1 - placeholder->many);
    return !placeholder->one ? argument : one ? placeholder->one : placeholder->many;
}

size_t sdt__message_fill(const char *text, const char *const *arguments, size_t count, char *out,
                         size_t size)
{
    struct placeholder placeholder;
    size_t used = 0, length;

    while (*text) {
        const char *piece = text;

        if (read_placeholder(text, &placeholder)) {
            piece = filling_of(&placeholder, text, arguments, count, &length);
            text += placeholder.size;
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
