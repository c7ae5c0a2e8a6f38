/*
 * Every sentence the library says to people, in Swedish and English, by id. The catalogue itself is
 * messages.def; placeholders {1}..{9} may stand in any order in either language.
 */
#ifndef SDT__CORE_MESSAGE_H
#define SDT__CORE_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum sdt__message {
#define M(id, swedish, english) SDT__M_##id,
#include "core/messages.def"
#undef M
    SDT__MESSAGE_COUNT
};

enum { SDT__SENTENCE_MOST = 400 }; /* bytes of the longest, with its NUL */

/* The sentences as lib/pair.c packs them: a byte stands for itself, or for the pair of others that
   it has. The places are those of the Swedish ones; each English one follows its own. */
extern const unsigned char sdt__sentence_pairs[]; /* two of each byte */
extern const unsigned char sdt__sentences[];
extern const uint16_t sdt__sentence_places[];

/* Writes the template of a message; returns out. */
const char *sdt__message_text(enum sdt__message message, bool english,
                              char out[SDT__SENTENCE_MOST]);

/* Writes a message with its places filled, as sdt__message_fill does. */
size_t sdt__message_write(enum sdt__message message, bool english, const char *const *arguments,
                          size_t count, char *out, size_t size);

/* The highest number of a place in the template; 0 when it has none. */
size_t sdt__message_places(const char *text);

/* Fills the template into out (always terminated) and returns the length it needs without the NUL,
   as snprintf does. Places without an argument are left empty. */
size_t sdt__message_fill(const char *text, const char *const *arguments, size_t count, char *out,
                         size_t size);

/* An integer as decimal text; returns out. 24 bytes are always enough. */
const char *sdt__integer_text(long long value, char out[24]);

#endif
