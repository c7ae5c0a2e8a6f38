/*
 * A workbook (.xlsx) on its way out: sheet by sheet, row by row, cell by cell. Numbers are numbers, days
 * are days, and a text is never a formula, whatever it begins with. The first row of a sheet is its header.
 *
 *     struct sdt__book *book = sdt__book_new(session);
 *     sdt__book_sheet(book, "Värden");
 *     sdt__book_text(book, "Kommun");
 *     sdt__book_text(book, "Värde");
 *     sdt__book_row(book);
 *     sdt__book_text(book, "Tyresö");
 *     sdt__book_number(book, 12.5, 1, "%");
 *     status = sdt__book_give(book, writer, user);
 *
 * A failure is remembered, so that a check at the end is enough. xlsx.c makes the file, and alone knows
 * the library that does.
 */
#ifndef SDT__EXCHANGE_BOOK_H
#define SDT__EXCHANGE_BOOK_H

#include "core/session.h"

#include <sodertorn/table.h>

struct sdt__book;

/* How a number is shown, beside so many decimals from 0 on. */
enum { SDT__BOOK_AS_IS = -1, SDT__BOOK_YEAR = -2 };

/* NULL after having been told why there is none. */
struct sdt__book *sdt__book_new(sdt_session *session);

/* A new sheet. It is called what a sheet may be called that is nearest to the name: short, without some
   signs, and as no other sheet. */
void sdt__book_sheet(struct sdt__book *book, const char *name);

/* Ends a row. */
void sdt__book_row(struct sdt__book *book);

/* The next cell of the row. What is hidden in a text is shown; one that is longer than a cell ends in an
   ellipsis. A number may have a unit, or NULL; one that is none, or is not finite, leaves the cell empty. A
   day is an ISO date; anything else is written as a text. */
void sdt__book_text(struct sdt__book *book, const char *text);
void sdt__book_number(struct sdt__book *book, double value, int decimals, const char *unit);
void sdt__book_day(struct sdt__book *book, const char *date);
void sdt__book_empty(struct sdt__book *book);

/* Gives the file to the writer and frees the book: SDT_OK or what was reported. */
int sdt__book_give(struct sdt__book *book, sdt_writer writer, void *user);
void sdt__book_free(struct sdt__book *book);

/* The rows of a table as a book of one sheet (book_table.c). */
int sdt__book_write_table(sdt_table *table, sdt_writer writer, void *user);

#endif
