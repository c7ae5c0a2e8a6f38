/*
 * A CSV reader that is asked for one row at a time. It knows bytes, cells and lines, nothing of
 * what they mean: sentences about its answers are the caller's.
 *
 * RFC 4180, and what files in the wild add to it: rows end in LF, CR LF or CR; the separator may be
 * ; or | or TAB; a byte order mark and Excel's first row sep=; are passed over; lines with nothing in
 * them are no rows, though they count. A quotation mark inside an unquoted cell is an ordinary
 * character.
 */
#ifndef SDT__EXCHANGE_CSV_SCANNER_H
#define SDT__EXCHANGE_CSV_SCANNER_H

#include "exchange/text_source.h"

enum {
    SDT__CSV_SCANNER_MOST_COLUMNS = 4096,
    SDT__CSV_SCANNER_LONGEST_CELL = 1 << 20, /* bytes, as they stand in the file */
    SDT__CSV_SCANNER_WINDOW = 3 << 16
};

enum sdt__csv_scanner_answer {
    SDT__CSV_SCANNER_ROW,      /* cells and count hold a row */
    SDT__CSV_SCANNER_END,      /* no more rows */
    SDT__CSV_SCANNER_NUL,      /* a NUL byte */
    SDT__CSV_SCANNER_UNCLOSED, /* a quotation mark that nothing closes; line and column say which */
    SDT__CSV_SCANNER_AFTER_QUOTE, /* text after a closing quotation mark; line is the opening one's */
    SDT__CSV_SCANNER_COLUMNS,     /* more than SDT__CSV_SCANNER_MOST_COLUMNS */
    SDT__CSV_SCANNER_CELL,        /* a cell longer than SDT__CSV_SCANNER_LONGEST_CELL */
    SDT__CSV_SCANNER_STOPPED      /* nothing more can be read; status and the session say why */
};

struct sdt__csv_cell {
    const char *text; /* not terminated */
    uint32_t size;
    bool quoted;
    bool doubled; /* of use to the scanner only */
    size_t line;  /* the file's line that the cell begins on */
};

struct sdt__csv_scanner {
    /* To be read by the caller, and valid until the next call. */
    struct sdt__csv_cell *cells; /* cells[0] is column 1 */
    size_t count;
    size_t row;    /* of the file, from 1; what a spreadsheet numbers */
    size_t line;   /* the file's line that the row begins on, from 1 */
    size_t column; /* of a problem, from 1 */
    size_t problem_line;
    char separator;
    int status; /* of what stopped it */

    /* The scanner's own. */
    sdt_session *session;
    struct sdt__text_source *source; /* NULL: all bytes are there from the start */
    char *window;                    /* what has been read of it and is still of use */
    size_t window_size;
    const char *begin;
    const char *end;
    const char *row_start;
    const char *block; /* the 64 bytes that `bits` is the mask of */
    uint64_t bits;
    const char *start;  /* of the cell that is being read */
    const char *closed; /* past its closing quotation mark, or NULL */
    bool doubled;
    bool row_doubled;
    size_t at_line;
    size_t quote_line;
    enum sdt__csv_scanner_answer problem;
    char *scratch; /* cells with "" in them, as they read */
    size_t scratch_size;
};

/* The separator by the first rows (csv_separator.c): the sign that stands most often in the first one
   (when equally often TAB, then ;, then |, then ,), unless the row below it has not as many and later
   rows agree on another. */
char sdt__csv_separator(const char *text, const char *end);

/* Starts at the first byte. `separator` is ',', ';', '|' or TAB; 0: what sdt__csv_separator() finds. `bytes`
   must outlive the scan. Returns SDT_OK or SDT_ERROR_MEMORY; sdt__csv_scanner_close() must be called in
   both cases. */
int sdt__csv_scanner_open(struct sdt__csv_scanner *scan, sdt_session *session, const char *bytes,
                          size_t size, char separator);

/* As sdt__csv_scanner_open(), but with only a window on the source in memory, of `window_size` bytes
   (SDT__CSV_SCANNER_WINDOW is a good size), which grows for a row that it does not hold. The separator is
   found in the first window. Returns SDT_OK or what was reported. */
int sdt__csv_scanner_open_source(struct sdt__csv_scanner *scan, struct sdt__text_source *source,
                                 char separator, size_t window_size);

/* Reads the next row. After a problem it goes on with the row after, so that all problems of a file
   can be told; a row has at most one, its first. After UNCLOSED comes END. */
enum sdt__csv_scanner_answer sdt__csv_scanner_next(struct sdt__csv_scanner *scan);

void sdt__csv_scanner_close(struct sdt__csv_scanner *scan);

/* Within csv_scanner.c: looks at the block that `block` has come to. */
void sdt__csv_scanner_load(struct sdt__csv_scanner *scan);

/* Reads on where all bytes that were there have been looked at; false at the end, when stopped, and
   in a cell that is far too long, which might have no end.
   The row at hand is kept, or its last cell when the row is no good already; and a byte before it,
   for a CR before its LF. */
bool sdt__csv_scanner_refill(struct sdt__csv_scanner *scan);

/* Each "" becomes ", in a scratch that is made large enough first: cells must not move. */
bool sdt__csv_scanner_undouble(struct sdt__csv_scanner *scan);

#endif
