/*
 * The state of a CSV import. A file is long (a row for each value) or wide (a column for each period,
 * each municipality or each indicator, as tables made for people are). csv.c stands on top; the shape of
 * the table, its header, its rows and the names of municipalities have a file each, and report through
 * csv_problem.c.
 */
#ifndef SDT__EXCHANGE_CSV_H
#define SDT__EXCHANGE_CSV_H

#include "core/text.h"
#include "exchange/csv_scanner.h"
#include "exchange/sheet.h"
#include "exchange/unknown.h"
#include "record/table.h"
#include "values/values.h"

/* A column of values in a wide file, and the period, municipality or indicator that its header names. */
struct sdt__csv_column {
    size_t number; /* from 1 */
    char *text;
};

/* Municipalities by name, read from the database when the first name is met. */
struct sdt__csv_names {
    sdt_session *session;
    struct sdt__csv_name *all; /* sorted by the folded name */
    size_t count;
    size_t capacity;
    size_t suggested;
    bool read;
};

/* What is known of a table's shape before its values are read (csv_shape.c). */
struct sdt__csv_shape {
    const char *asked[SDT__VALUES_PART_COUNT]; /* the caller's headings of the parts, or NULL */
    bool trial;     /* the row at hand is tried as a header: nothing is reported */
    size_t missing; /* columns that were not found in it */
    size_t rows;    /* tried so far */
    char *nearest;  /* the row that lacked least: its cells one after another, each ended by NUL */
    size_t nearest_count;
    size_t nearest_missing;
    size_t nearest_row;
};

struct sdt__csv {
    sdt_session *session;
    const char *name;
    const char *indicator;  /* of all values, when no column says it */
    const char *sheet_name; /* of a workbook; NULL: the first */
    sdt_batch *batch;
    int status;      /* of the first problem */
    char separator;  /* 0: to be found */
    char decimal;    /* 0: decided by the first number that has one */
    bool known_only; /* leave out values of unknown indicators and municipalities */
    size_t column_of[SDT__VALUES_PART_COUNT]; /* from 1; 0: no column says it */
    size_t columns;                           /* of the header */
    struct sdt__csv_column *wide;             /* of a wide file; none of a long one */
    size_t wide_count;
    size_t wide_capacity;
    enum sdt__values_part wide_part; /* what the headers of those columns are */
    struct sdt__csv_shape shape;
    int64_t left_out;
    int64_t rows;
    struct sdt__csv_scanner scan;
    struct sdt__text_source source;
    struct sdt__sheet sheet;
    struct sdt__csv_names names;
    sdt_table *explained;           /* how it is read, when that is all that is asked; else NULL */
    struct sdt__unknown unknown[2]; /* indicators and municipalities, where such are left out */
};

/* Reads the row at hand: the header, or one after it. */
void sdt__csv_header(struct sdt__csv *csv);
void sdt__csv_row(struct sdt__csv *csv);

/* Whether the row at hand is the header, which is then read. Rows of titles may stand above it; when
   too many have, the answer is false and the status a failure. */
bool sdt__csv_is_header(struct sdt__csv *csv);

/* Reports that no row was the header: what is missing in the one that came nearest. */
void sdt__csv_no_header(struct sdt__csv *csv);

/* Where no column is that of values: finds the columns that are headed by periods, municipalities or
   indicators. */
void sdt__csv_find_wide(struct sdt__csv *csv);

/* Whether a text is what tables call a sum over municipalities: "Totalt", "Riket", "01 Stockholms län". */
bool sdt__csv_is_total(const char *bytes, size_t size);

/* How a table is read (csv_explain.c): what its header says, a value, and the rest. The last makes the
   table, or frees it when memory ran out. */
void sdt__csv_explain_header(struct sdt__csv *csv);
void sdt__csv_explain_value(struct sdt__csv *csv, const struct sdt__values_row *row, bool good);
int sdt__csv_explain_end(struct sdt__csv *csv, sdt_table **out);

void sdt__csv_shape_free(struct sdt__csv *csv);

/* Replaces a municipality's name in a row by its key. False after reporting a name that no municipality
   has. */
bool sdt__csv_municipality(struct sdt__csv *csv, struct sdt__values_row *row);

/* Replaces the name or key of a municipality by its key; false, and nothing is said, when there is no such
   one, or when memory ran out, which is noted. */
bool sdt__csv_find_municipality(struct sdt__csv *csv, struct sdt__text_span *text);

/* Reports a municipality that is not there, at a location of the file: as a sum over several where it is
   called one, and as no failure where such are left out. */
void sdt__csv_unknown_municipality(struct sdt__csv *csv, struct sdt__text_span text, int64_t row,
                                   int64_t column);

/* Remembers the first problem; the session keeps them all. */
void sdt__csv_note(struct sdt__csv *csv, int status);

/* Note what is wrong with the row at hand (csv_problem.c): an answer of the scanner other than a row
   or the end, so many cells where the header has others, or a value that is no number. */
void sdt__csv_bad_scan(struct sdt__csv *csv, enum sdt__csv_scanner_answer answer);
void sdt__csv_bad_width(struct sdt__csv *csv, size_t count);
void sdt__csv_bad_value(struct sdt__csv *csv, const struct sdt__values_row *row,
                        struct sdt__text_span text, enum sdt__number_result found);

void sdt__csv_names_free(struct sdt__csv_names *names);

#endif
