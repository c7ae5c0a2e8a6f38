/*
 * One sheet of a workbook as text: rows as a CSV file has them, separated by TAB, in the rows and columns
 * that they have in the sheet. A number is the shortest text of its value; a date, a percentage and a code
 * with leading zeros are what the sheet shows. workbook.c tells the formats apart, xlsx*.c and ods.c read
 * them, and what is common to both is here.
 */
#ifndef SDT__EXCHANGE_SHEET_WORKBOOK_H
#define SDT__EXCHANGE_SHEET_WORKBOOK_H

#include "exchange/sheet.h"
#include "exchange/sheet/archive.h"
#include "exchange/sheet/xml.h"

enum { SDT__WORKBOOK_ROWS = 1 << 20, SDT__WORKBOOK_COLUMNS = 1 << 14 };

/* Writes the sheet `wanted` (NULL: the first that is shown) of the workbook in these bytes. SDT_OK or what
   was reported. */
int sdt__workbook_text(sdt_session *session, const char *name, const char *bytes, size_t size,
                       const char *wanted, char decimal, struct sdt__buffer *out);

/* The rows of a sheet on their way into text (rows.c). */
struct sdt__sheet_rows {
    struct sdt__buffer *out;
    char decimal;
    size_t row;   /* that the text has come to, from 0 */
    size_t next;  /* row of the next cell */
    size_t count; /* cells of it */
    size_t empty; /* cells after them with nothing in them */
    size_t width; /* cells of the widest row so far, to which shorter ones are filled up */
    size_t start; /* offset of the row in the text */
};

/* How a number is shown. */
enum sdt__sheet_format {
    SDT__SHEET_NUMBER,
    SDT__SHEET_PERCENT,
    SDT__SHEET_DATE,
    SDT__SHEET_MONTH, /* a date of which the year and the month are shown */
    SDT__SHEET_YEAR,
    SDT__SHEET_ZEROS /* and so many digits more: a code with leading zeros */
};

/* Goes to a row or to a cell, counted from 0; what has been passed already stays where it is. */
void sdt__sheet_to_row(struct sdt__sheet_rows *rows, size_t row);
void sdt__sheet_to_cell(struct sdt__sheet_rows *rows, size_t column);

/* Adds the next cell: a text, or a number as it is shown. A text that is no number is added as it is. */
void sdt__sheet_text(struct sdt__sheet_rows *rows, const char *bytes, size_t size);
void sdt__sheet_number(struct sdt__sheet_rows *rows, const char *bytes, size_t size, int format,
                       bool from_1904);

/* Ends the row at hand, and writes it again so that there are so many of it. */
void sdt__sheet_repeat(struct sdt__sheet_rows *rows, size_t times);

/* Ends the last row. */
void sdt__sheet_end(struct sdt__sheet_rows *rows);

/* Whether the text has grown past what is read, or there was no memory for it. */
bool sdt__sheet_is_full(const struct sdt__sheet_rows *rows);

/* The readers of the formats. SDT_END: the archive is none of theirs. */
struct sdt__workbook {
    struct sdt__archive *archive;
    const char *wanted;
    struct sdt__sheet_rows rows;
};
int sdt__xlsx_read(struct sdt__workbook *workbook);
int sdt__ods_read(struct sdt__workbook *workbook);

/* Chooses among sheets: their names, each ended by NUL, in their order. Returns the index, or -1 after
   reporting that there is none of that name. */
struct sdt__sheet_names {
    struct sdt__buffer all;
    size_t count;
};
int sdt__sheet_choose(struct sdt__workbook *workbook, struct sdt__sheet_names *names, int first);

#endif
