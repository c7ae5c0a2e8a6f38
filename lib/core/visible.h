/*
 * Text that is safe to show: valid UTF-8 in which nothing is hidden. A terminal obeys control
 * characters, direction characters turn what stands around them, and characters without a width
 * make two names look like one. This is the one place that says which they are; everything that
 * prints to people and every writer of files asks it.
 */
#ifndef SDT__CORE_VISIBLE_H
#define SDT__CORE_VISIBLE_H

#include "core/buffer.h"

/* What becomes of tabs and of the ends of lines (LF, CR LF). */
enum sdt__lines {
    SDT__LINES_JOINED, /* a space each, a CR alone too: the text is one line */
    SDT__LINES_KEPT    /* they stay; a CR alone, which would go back over the line, is shown */
};

/* Whether a character must not be shown as it is: a control character (C0, DEL, C1), one that sets
   the direction of writing, or one without width that misleads. A joiner belongs to other alphabets
   and to emoji, so it is hidden only where `before`, the character before it (0 at the beginning),
   is of neither. Tabs and ends of lines are hidden too: what becomes of them is the caller's. */
bool sdt__text_hidden(uint32_t code, uint32_t before);

/* The name of a character, "U+202E", in `out`, which it returns. */
enum { SDT__CODE_NAME = 12 };
const char *sdt__text_code_name(uint32_t code, char out[SDT__CODE_NAME]);

/* The first control character (C0, DEL, C1) of a text, other than tabs and ends of lines where those
   are kept; NULL when there is none. */
const char *sdt__text_find_control(const char *text, enum sdt__lines lines);

/* Length of the prefix of a text that can be shown as it is. */
size_t sdt__text_shown_size(const char *text, size_t size, enum sdt__lines lines);

/* Gives the writer the text with what is hidden made visible: a character as ‹U+202E›, a byte that is
   no UTF-8 as ‹0xFF›. The text may have NULs in it, and is followed by one, or by another byte that
   continues no character. Returns 0, or what the writer answered when it refused. */
int sdt__text_show(const char *text, size_t size, enum sdt__lines lines, sdt_writer writer,
                   void *user);

/* The same at the end of a buffer. */
void sdt__buffer_visible(struct sdt__buffer *buffer, const char *text, size_t size,
                         enum sdt__lines lines);

#endif
