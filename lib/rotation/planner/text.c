/*
 * Sentences of the rotation planner, of bounded length; their words are the catalogue's.
 */
#include "rotation/planner/planner.h"

#include <string.h>

void sdt__rot_text_open(struct sdt__rot_text *text, bool english, char *bytes, size_t capacity)
{
    text->english = english;
    sdt__fixed_text_init(&text->fixed, bytes, capacity);
}

void sdt__rot_text_add(struct sdt__rot_text *text, const char *part)
{
    sdt__fixed_text_add(&text->fixed, part);
}

void sdt__rot_text_number(struct sdt__rot_text *text, int64_t number)
{
    sdt__fixed_text_integer(&text->fixed, number);
}

void sdt__rot_text_location(struct sdt__rot_text *text, const char *list, size_t index,
                            const char *field)
{
    sdt__rot_text_add(text, list);
    if (index != SDT__ROT_WHOLE) {
        sdt__rot_text_add(text, "[");
        sdt__rot_text_number(text, (int64_t)index);
        sdt__rot_text_add(text, "]");
    }
    if (field) {
        sdt__rot_text_add(text, *list ? "." : "");
        sdt__rot_text_add(text, field);
    }
}

void sdt__rot_text_say(struct sdt__rot_text *text, enum sdt__message message, const char *one,
                       const char *other)
{
    const char *at = sdt__message_text(message, text->english);

    while (*at) {
        const size_t plain = strcspn(at, "{");
        const char *part = at[plain] && at[plain + 1] == '1' ? one : other;
        sdt__fixed_text_add_bytes(&text->fixed, at, plain);
        at += plain;
        if (!*at)
            return;
        sdt__rot_text_add(text, part ? part : "");
        at += 3;
    }
}
