/*
 * Texts that a spreadsheet would take for a formula: a cell that begins with = may fetch, send or
 * run something where the file is opened. An apostrophe before it makes it a text again, for
 * spreadsheets and for us: what is written with one is read without it (sdt__cell_trim()).
 */
#ifndef SDT__EXCHANGE_CSV_FORMULA_H
#define SDT__EXCHANGE_CSV_FORMULA_H

#include <stdbool.h>
#include <stddef.h>

/* Whether a text must have an apostrophe before it: it begins, after any apostrophes of its own, with
   = + - @ (narrow or wide), a TAB or an end of line, and is no number. That apostrophes count too is
   what lets every text be read back. */
bool sdt__csv_needs_apostrophe(const char *text, size_t size);

#endif
