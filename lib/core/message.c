/*
 * The catalogue of sentences and the filling of their places; see message.h.
 */
#include "core/message.h"

#include <stdint.h>
#include <string.h>

/* Each sentence in Swedish and then, behind its NUL, in English. Known by where they begin, they take
   less room than pointers to them would. */
struct catalogue {
#define M(id, swedish, english) char id[sizeof(swedish "\0" english)];
#include "core/messages.def"
#undef M
};

static const struct catalogue catalogue = {
#define M(id, swedish, english) swedish "\0" english,
#include "core/messages.def"
#undef M
};

static const uint16_t places[] = {
#define M(id, swedish, english) offsetof(struct catalogue, id),
#include "core/messages.def"
#undef M
};

_Static_assert(sizeof catalogue <= UINT16_MAX, "the places are of 16 bits");

const char *sdt__message_text(enum sdt__message message, bool english)
{
    const char *swedish = (const char *)&catalogue + places[message];

    return english ? swedish + strlen(swedish) + 1 : swedish;
}

size_t sdt__message_fill(const char *text, const char *const *arguments, size_t count, char *out,
                         size_t size)
{
    size_t used = 0;

    while (*text) {
        const char *piece = text;
        size_t length = 1;

        if (text[0] == '{' && text[1] >= '1' && text[1] <= '9' && text[2] == '}') {
            size_t place = (size_t)(text[1] - '1');
            piece = place < count && arguments[place] ? arguments[place] : "";
            length = strlen(piece);
            text += 3;
        } else {
            text++;
        }
        for (size_t i = 0; i < length; i++, used++)
            if (used + 1 < size)
                out[used] = piece[i];
    }
    if (size > 0)
        out[used < size ? used : size - 1] = '\0';
    return used;
}

const char *sdt__integer_text(long long value, char out[24])
{
    char reversed[24];
    unsigned long long rest = value < 0 ? 0ULL - (unsigned long long)value : (unsigned long long)value;
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
