/*
 * A growing run of bytes, and the few JSON pieces that both the history (store) and the JSON door
 * (exchange) write. A failed append sets `failed` and is remembered, so that a long run of appends
 * needs one check at its end.
 */
#ifndef SDT__CORE_BUFFER_H
#define SDT__CORE_BUFFER_H

#include "core/session.h"

#include <stdarg.h>

struct sdt__buffer {
    sdt_session *session;
    char *bytes;
    size_t size;
    size_t capacity;
    bool failed;
};

void sdt__buffer_init(struct sdt__buffer *buffer, sdt_session *session);
void sdt__buffer_free(struct sdt__buffer *buffer);
/* Empties it for new text; what has failed stays failed, so that the check at the end holds. */
void sdt__buffer_clear(struct sdt__buffer *buffer);
/* Room for `size` more bytes; false when there is no memory. */
bool sdt__buffer_reserve(struct sdt__buffer *buffer, size_t size);
void sdt__buffer_add(struct sdt__buffer *buffer, const void *bytes, size_t size);
void sdt__buffer_text(struct sdt__buffer *buffer, const char *text);
void sdt__buffer_byte(struct sdt__buffer *buffer, char byte);
void sdt__buffer_integer(struct sdt__buffer *buffer, int64_t value);

/* Shortest decimal text that reads back as the same double; "-0" is written "0". */
void sdt__buffer_number(struct sdt__buffer *buffer, double value);

/* A quoted, escaped JSON string. What would be hidden is written as its number, which reads back as
   the same text; a byte that is no UTF-8 becomes U+FFFD. */
void sdt__buffer_json_text(struct sdt__buffer *buffer, const char *text);

/* A message, with as many texts of the list as it has placeholders. */
void sdt__buffer_message(struct sdt__buffer *buffer, enum sdt__message message, bool english,
                         va_list list);

/* The template of a message, filled as sdt__message_fill() does. */
void sdt__buffer_filled(struct sdt__buffer *buffer, const char *text, const char *const *words,
                        size_t count);

/* Gives the whole to a writer, unless `status` says that it did not come to be, and frees it. Returns
   the status, or what went wrong here. */
int sdt__buffer_give(struct sdt__buffer *buffer, int status, sdt_writer writer, void *user);

/* The text so far, NUL-terminated, or NULL when an append failed. Borrowed. */
const char *sdt__buffer_string(struct sdt__buffer *buffer);

#endif
