/*
 * A CSV reader that is asked for one row at a time. It knows bytes, cells and places, nothing of
 * what they mean: words for its answers are the caller's.
 *
 * RFC 4180, and what files in the wild add to it: rows end in LF, CR LF or CR; the separator may be
 * ; or TAB; a byte order mark is passed over; lines with nothing in them are no rows, though they
 * count. A quotation mark inside an unquoted cell is an ordinary character.
 */
#ifndef SDT__EXCHANGE_SCAN_H
#define SDT__EXCHANGE_SCAN_H

#include "core/session.h"

enum {
    SDT__SCAN_MOST_COLUMNS = 4096,
    SDT__SCAN_LONGEST_CELL = 1 << 20 /* bytes, as they stand in the file */
};

enum sdt__scan_answer {
    SDT__SCAN_ROW,         /* cells and count hold a row */
    SDT__SCAN_END,         /* no more rows */
    SDT__SCAN_NUL,         /* a NUL byte */
    SDT__SCAN_UNCLOSED,    /* a quotation mark that nothing closes; line and column say which */
    SDT__SCAN_AFTER_QUOTE, /* text after a closing quotation mark; line is the opening one's */
    SDT__SCAN_COLUMNS,     /* more than SDT__SCAN_MOST_COLUMNS */
    SDT__SCAN_CELL,        /* a cell longer than SDT__SCAN_LONGEST_CELL */
    SDT__SCAN_MEMORY       /* the session knows */
};

struct sdt__cell {
    const char *text; /* not terminated */
    uint32_t size;
    bool quoted;
    bool doubled; /* of use to the scanner only */
    size_t line;  /* the file's line that the cell begins on */
};

struct sdt__scan {
    /* To be read by the caller, and valid until the next call. */
    struct sdt__cell *cells; /* cells[0] is column 1 */
    size_t count;
    size_t row;    /* of the file, from 1; what a spreadsheet numbers */
    size_t line;   /* the file's line that the row begins on, from 1 */
    size_t column; /* of a problem, from 1 */
    size_t problem_line;
    char separator;

    /* The scanner's own. */
    sdt_session *session;
    const char *begin;
    const char *end;
    const char *block; /* the 64 bytes whose telling ones are the bits of `bits` */
    uint64_t bits;
    const char *start;  /* of the cell that is being read */
    const char *closed; /* past its closing quotation mark, or NULL */
    bool doubled;
    bool row_doubled;
    size_t at_line;
    size_t quote_line;
    enum sdt__scan_answer problem;
    char *scratch; /* cells with "" in them, as they read */
    size_t scratch_size;
};

/* Starts at the first byte. `separator` is ',', ';' or TAB; 0: the one that stands most often in
   the first row (when equally often TAB, then ;, then ,). `bytes` must outlive the scan. Returns
   SDT_OK or SDT_ERROR_MEMORY; sdt__scan_close() must be called in both cases. */
int sdt__scan_open(struct sdt__scan *scan, sdt_session *session, const char *bytes, size_t size,
                   char separator);

/* Reads the next row. After a problem it goes on with the row after, so that all problems of a file
   can be told; a row has at most one, its first. After UNCLOSED comes END. */
enum sdt__scan_answer sdt__scan_next(struct sdt__scan *scan);

/* Bytes passed so far, for progress. */
size_t sdt__scan_position(const struct sdt__scan *scan);

void sdt__scan_close(struct sdt__scan *scan);

enum sdt__encoding {
    SDT__ENCODING_UTF8,         /* with or without a byte order mark */
    SDT__ENCODING_WINDOWS_1252, /* to be converted with sdt__from_windows_1252() */
    SDT__ENCODING_UTF16,        /* a byte order mark of UTF-16 or UTF-32 */
    SDT__ENCODING_BROKEN        /* UTF-8 until some byte: a file cut or patched together */
};

/* Which encoding the bytes of a whole file are in. What is not valid UTF-8 is Windows-1252, unless
   a byte order mark or letters in valid UTF-8 come before the first wrong byte, whose place `valid`
   tells. */
enum sdt__encoding sdt__encoding_of(const char *bytes, size_t size, size_t *valid);

#endif
