/*
 * Sentences of the rotation planner, built in a bounded room of the kernel's own: their words are
 * the catalogue's, and what does not fit is left out at the border of a character.
 */
#include "rotation/planner/planner.h"

#include <string.h>

void sdt__rot_text_open(struct sdt__rot_text *text, bool english, char *at, size_t room)
{
    text->english = english;
    text->at = at;
    text->room = room;
    text->length = 0;
    if (room > 0)
        at[0] = '\0';
}

static void add_bytes(struct sdt__rot_text *text, const char *part, size_t length)
{
    if (text->length + 1 >= text->room)
        return;
    if (length > text->room - text->length - 1) {
        length = text->room - text->length - 1;
        while (length > 0 && ((unsigned char)part[length] & 0xC0u) == 0x80u)
            length--;
    }
    memcpy(text->at + text->length, part, length);
    text->length += length;
    text->at[text->length] = '\0';
}

void sdt__rot_text_add(struct sdt__rot_text *text, const char *part)
{
    add_bytes(text, part, strlen(part));
}

void sdt__rot_text_number(struct sdt__rot_text *text, int64_t number)
{
    char digits[24];

    sdt__rot_text_add(text, sdt__integer_text(number, digits));
}

void sdt__rot_text_place(struct sdt__rot_text *text, const char *list, size_t index,
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
        add_bytes(text, at, plain);
        at += plain;
        if (!*at)
            return;
        sdt__rot_text_add(text, part ? part : "");
        at += 3;
    }
}
