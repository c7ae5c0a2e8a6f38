/*
 * Text in an array of fixed size, for sentences of bounded length and for code that must not
 * allocate. What does not fit is left out, between two characters, and the text always ends in a
 * NUL. Text that grows is in core/buffer.h.
 */
#ifndef SDT__CORE_FIXED_TEXT_H
#define SDT__CORE_FIXED_TEXT_H

#include <stddef.h>
#include <stdint.h>

struct sdt__fixed_text {
    char *bytes; /* the caller's array */
    size_t capacity;
    size_t size; /* of the text so far, without its NUL */
};

/* Begins an empty text in an array of `capacity` bytes, of which the NUL takes one. */
void sdt__fixed_text_init(struct sdt__fixed_text *text, char *bytes, size_t capacity);
void sdt__fixed_text_add(struct sdt__fixed_text *text, const char *part);
void sdt__fixed_text_add_bytes(struct sdt__fixed_text *text, const char *part, size_t size);
void sdt__fixed_text_integer(struct sdt__fixed_text *text, int64_t value);

#endif
