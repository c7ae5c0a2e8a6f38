/*
 * Every sentence the library says to people, in Swedish and English, by id. The sentences are in the
 * .def files beside this one, a file for each room; the placeholders {1}..{9} of a sentence may stand
 * in any order in either language. {1:row|rows} is the word that goes with the first one as a count:
 * the first word for 1, and else the second. This is the lowest room: it knows nothing of the others.
 */
#ifndef SDT__MESSAGES_MESSAGES_H
#define SDT__MESSAGES_MESSAGES_H

#include <stdbool.h>
#include <stddef.h>

enum sdt__message {
#define M(id, swedish, english) SDT__M_##id,
#include "messages/messages.def"
#undef M
    SDT__MESSAGE_COUNT
};

/* The template of a message. */
const char *sdt__message_text(enum sdt__message message, bool english);

/* Writes a message with its placeholders filled, as sdt__message_fill does. */
size_t sdt__message_write(enum sdt__message message, bool english, const char *const *arguments,
                          size_t count, char *out, size_t size);

/* The highest number of a placeholder in the template; 0 when it has none. */
size_t sdt__message_placeholders(const char *text);

/* Fills the template into out (always terminated) and returns the length it needs without the NUL,
   as snprintf does. Placeholders without an argument are left empty. */
size_t sdt__message_fill(const char *text, const char *const *arguments, size_t count, char *out,
                         size_t size);

#endif
