/*
 * Observations for the imports: rows as texts that lie in a file, with where they were read, so that
 * a refusal can name its file, row and column.
 */
#ifndef SDT__VALUES_VALUES_H
#define SDT__VALUES_VALUES_H

#include "store/series.h"

#include <sodertorn/values.h>

/* A text that is not terminated. */
struct sdt__text_span {
    const char *bytes;
    size_t size;
};

/* The parts of a row, in the order of their columns in struct sdt__values_row. */
enum sdt__values_part {
    SDT__VALUES_PART_INDICATOR,
    SDT__VALUES_PART_MUNICIPALITY,
    SDT__VALUES_PART_PERIOD,
    SDT__VALUES_PART_GENDER,
    SDT__VALUES_PART_VALUE,
    SDT__VALUES_PART_COUNT
};

/* What options and columns call them. */
extern const char sdt__values_part_names[SDT__VALUES_PART_COUNT][13];

struct sdt__values_row;

/* Reads parts that are no key, period or gender as they stand (cell_reader.h has the one for files).
   SDT_OK: the row's text is one of ours now; SDT_END: there is no other reading; else what was
   reported. */
struct sdt__values_reader {
    int (*read)(struct sdt__values_reader *reader, struct sdt__values_row *row,
                enum sdt__values_part part);
};

/* One row: four texts, and the value or mark that the import has read. An empty gender is T. */
struct sdt__values_row {
    struct sdt__text_span text[SDT__VALUES_PART_VALUE];
    enum sdt__mark mark;
    double value;
    struct sdt__values_reader *reader;      /* of other forms; NULL: they are refused */
    const char *file;                       /* or NULL; the same as given to sdt__batch_file */
    int64_t row;                            /* 0: nowhere */
    int64_t column[SDT__VALUES_PART_COUNT]; /* 0: not known */
};

/* The options of a batch by their names in a list, for the tables of the verbs that fill one. */
#define SDT__BATCH_OPTIONS                                                                         \
    {"source", SDT_BATCH_SOURCE}, {"fetched", SDT_BATCH_FETCHED}, {"note", SDT_BATCH_NOTE},        \
        {"processed", SDT_BATCH_PROCESSED}, {"replace", SDT_BATCH_REPLACE},                        \
        {"dry_run", SDT_BATCH_DRY_RUN},                                                            \
    {                                                                                              \
        "mixed", SDT_BATCH_MIXED                                                                   \
    }

/* Sets the options of a batch that are given: their values by #sdt_batch_option, or NULL. */
int sdt__batch_set_options(sdt_batch *batch, const char *const values[SDT_BATCH_MIXED + 1]);

/* The file that rows come from until the next call; copied. */
int sdt__batch_file(sdt_batch *batch, const char *file);

/* Adds a row, or reports everything that is wrong with it and leaves it out. A key that was seen
   before costs a comparison. Problems are not cleared. */
int sdt__batch_add_text(sdt_batch *batch, struct sdt__values_row *row);

/* Whether there are values that have not been written. */
bool sdt__batch_holds_values(const sdt_batch *batch);

/* Reports the cells that came twice, and writes nothing: for a file that is refused anyway, so that
   all that is wrong with it is told at once. */
int sdt__batch_judge(sdt_batch *batch);

/* The columns of sdt_values(); the last one only of sdt__values_read() where it is asked for. */
enum {
    SDT__VALUES_INDICATOR,
    SDT__VALUES_MUNICIPALITY,
    SDT__VALUES_PERIOD,
    SDT__VALUES_GENDER,
    SDT__VALUES_VALUE,
    SDT__VALUES_MARK,
    SDT__VALUES_SOURCE,
    SDT__VALUES_FETCHED,
    SDT__VALUES_PROCESSED,
    SDT__VALUES_NOTE
};

/* The columns of sdt_batch_commit(). */
enum {
    SDT__BATCH_ADDED,
    SDT__BATCH_CHANGED,
    SDT__BATCH_DELETED,
    SDT__BATCH_UNCHANGED,
    SDT__BATCH_COUNTS
};

/* As sdt_values(), and with `noted` a last column, note, of the values' batches. */
int sdt__values_read(sdt_session *session, const char *const *options, bool noted, sdt_table **out);

/* The kind's record of a key; SDT_ERROR_NOT_FOUND names the nearest keys. */
int sdt__values_id(sdt_session *session, int kind, const char *key, int64_t *out);

#endif
