/*
 * Every sentence the library says to people, in Swedish and English, by id. The catalogue itself is
 * messages.def; placeholders {1}..{9} may stand in any order in either language.
 */
#ifndef SDT__CORE_MESSAGE_H
#define SDT__CORE_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>

enum sdt__message {
#define M(id, swedish, english) SDT__M_##id,
#include "core/messages.def"
#undef M
    SDT__MESSAGE_COUNT
};

/* The template of a message. */
const char *sdt__message_text(enum sdt__message message, bool english);

/* The highest number of a place in the template; 0 when it has none. */
size_t sdt__message_places(const char *text);

/* Fills the template into out (always terminated) and returns the length it needs without the NUL,
   as snprintf does. Places without an argument are left empty. */
size_t sdt__message_fill(const char *text, const char *const *arguments, size_t count, char *out,
                         size_t size);

/* An integer as decimal text; returns out. 24 bytes are always enough. */
const char *sdt__integer_text(long long value, char out[24]);

#endif
