/*
 * The state of a CSV import. A file is long (a row for each value) or wide (a column for each period,
 * each municipality or each indicator, as tables made for people are). csv.c stands on top; the shape of
 * the table, its header, what whole columns tell, its rows and its values have a file each, and report
 * through csv_problem.c.
 */
#ifndef SDT__EXCHANGE_CSV_H
#define SDT__EXCHANGE_CSV_H

#include "core/text.h"
#include "exchange/cell_reader.h"
#include "exchange/csv_scanner.h"
#include "exchange/cell_text.h"
#include "exchange/number_read.h"
#include "exchange/sheet.h"
#include "exchange/unknown.h"
#include "record/table.h"
#include "values/values.h"

/* A column of values in a wide file, and the period, municipality or indicator that its header names. */
struct sdt__csv_column {
    size_t number; /* from 1 */
    char *text;
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

/* A number of the file whose meaning could not be settled: the first, and how many more there are. */
struct sdt__csv_open_number {
    char text[48];
    size_t size;
    struct sdt__location location;
    int64_t count;
};

/* Rows of one cell below the table, which are notes unless the table goes on after them. */
struct sdt__csv_notes {
    size_t row; /* the first */
    int64_t count;
};

struct sdt__csv {
    sdt_session *session;
    const char *name;
    const char *indicator;  /* of all values, when no column says it */
    const char *sheet_name; /* of a workbook; NULL: the first */
    sdt_batch *batch;
    int status;      /* of the first problem */
    char separator;  /* 0: to be found */
    char decimal;    /* 0: not known yet; decided by the numbers of the file (csv_sample.c) */
    bool known_only; /* leave out values of unknown indicators and municipalities */
    size_t column_of[SDT__VALUES_PART_COUNT]; /* from 1; 0: no column says it */
    size_t name_column;           /* of municipalities' names beside their codes; or 0 */
    size_t columns;               /* of the header */
    struct sdt__csv_column *wide; /* of a wide file; none of a long one */
    size_t wide_count;
    size_t wide_capacity;
    enum sdt__values_part wide_part; /* what the headers of those columns are */
    struct sdt__csv_shape shape;
    int64_t left_out;
    int64_t rows;
    struct sdt__csv_scanner scan;
    struct sdt__values_row row; /* at hand; what is the same in all rows is set before the first */
    struct sdt__text_source source;
    struct sdt__sheet sheet;
    sdt_table *explained; /* how it is read, when that is all that is asked; else NULL */
    struct sdt__cell_reader reader;
    struct sdt__csv_open_number open_number;
    struct sdt__csv_notes notes;
    struct sdt__unknown unknown[2]; /* indicators and municipalities, where such are left out */
};

/* Reads the row at hand: the header, or one after it. */
void sdt__csv_header(struct sdt__csv *csv);
void sdt__csv_row(struct sdt__csv *csv);

/* Sets what is the same in all rows, once the header is known. */
void sdt__csv_begin_rows(struct sdt__csv *csv);

/* Whether the row at hand is the header, which is then read. Rows of titles may stand above it; when
   too many have, the answer is false and the status a failure. */
bool sdt__csv_is_header(struct sdt__csv *csv);

/* Reports that no row was the header: what is missing in the one that came nearest. */
void sdt__csv_no_header(struct sdt__csv *csv);

/* Where no column is that of values: finds the columns that are headed by periods, municipalities or
   indicators. */
void sdt__csv_find_wide(struct sdt__csv *csv);

/* How a table is read (csv_explain.c): what its header says, a value, and the rest. The last makes the
   table, or frees it when memory ran out. */
void sdt__csv_explain_header(struct sdt__csv *csv);
void sdt__csv_explain_value(struct sdt__csv *csv, const struct sdt__values_row *row, bool good);
int sdt__csv_explain_end(struct sdt__csv *csv, sdt_table **out);

void sdt__csv_shape_free(struct sdt__csv *csv);

/* Looks through the rows that are in memory after the header, for what only whole columns tell: the
   decimal mark, what dates are, whether genders are digits (csv_sample.c). */
void sdt__csv_sample(struct sdt__csv *csv);

/* Reads a cell of the values that is neither a mark nor a plain number into the row, which holds
   SDT__MARK_VALUE and 0 (csv_value.c). SDT__NUMBER_FAULT_NONE, or what is wrong, for
   sdt__csv_bad_value() once the rest of the row has been judged. */
enum sdt__number_fault sdt__csv_other_value(struct sdt__csv *csv, struct sdt__values_row *row,
                                            struct sdt__text_span text);
void sdt__csv_bad_value(struct sdt__csv *csv, const struct sdt__values_row *row,
                        struct sdt__text_span text, enum sdt__number_fault fault);

/* Reports what is known only at the end of the file. */
void sdt__csv_end(struct sdt__csv *csv);

/* The text of a cell. */
static inline struct sdt__text_span sdt__csv_cell_text(const struct sdt__csv_cell *cell)
{
    return (struct sdt__text_span){cell->text, cell->size};
}

/* Whether a cell holds nothing but spaces and invisible characters. */
bool sdt__csv_is_blank(const struct sdt__csv_cell *cell);

/* The decimal mark that a file of this separator has, unless its numbers say otherwise. */
static inline char sdt__csv_usual_decimal(char separator)
{
    return separator == ',' ? '.' : ',';
}

/* Remembers the first problem; the session keeps them all. */
void sdt__csv_note(struct sdt__csv *csv, int status);

/* Note what is wrong with the row at hand (csv_problem.c): an answer of the scanner other than a row
   or the end, or so many cells where the header has others. */
void sdt__csv_bad_scan(struct sdt__csv *csv, enum sdt__csv_scanner_answer answer);
void sdt__csv_bad_width(struct sdt__csv *csv, size_t row, size_t count);

/* What a part is called in sentences. */
const char *sdt__csv_part_word(const struct sdt__csv *csv, enum sdt__values_part part);

#endif
