/*
 * Texts that a spreadsheet would take for a formula: a cell that begins with = may fetch, send or
 * run something where the file is opened. An apostrophe before it makes it a text again, for
 * spreadsheets and for us: what is written with one is read without it.
 */
#ifndef SDT__EXCHANGE_CSV_FORMULA_H
#define SDT__EXCHANGE_CSV_FORMULA_H

#include <stdbool.h>
#include <stddef.h>

/* Whether a text must have an apostrophe before it: it begins, after any apostrophes of its own, with
   = + - @ (narrow or wide), a TAB or an end of line, and is no number. That apostrophes count too is
   what lets every text be read back. */
bool sdt__csv_needs_apostrophe(const char *text, size_t size);

/* Whether a text has such an apostrophe, which is no part of it. Inline, as every cell is asked. */
static inline bool sdt__csv_has_apostrophe(const char *text, size_t size)
{
    return size > 0 && *text == '\'' && sdt__csv_needs_apostrophe(text, size);
}

#endif
