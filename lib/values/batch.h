/*
 * A batch as its files see it: batch.c makes, fills and writes one, rows.c judges the rows, and
 * row_errors.c says what is wrong with them.
 */
#ifndef SDT__VALUES_BATCH_H
#define SDT__VALUES_BATCH_H

#include "values/keys.h"
#include "values/values.h"

struct sdt_batch {
    sdt_session *session;
    struct sdt__store *store; /* the database it was begun in */
    struct sdt__batch_info info;
    char *texts[SDT_BATCH_NOTE + 1];
    struct sdt__ingest *ingest; /* NULL until the first value */
    struct sdt__keys indicators;
    struct sdt__keys municipalities;
    int64_t rows; /* values that were given singly */
    int failed;   /* why it cannot be written: columns were cut short, and some of them are in */
};

/* That the database of the batch is still the one that is open, and that it can be written. */
int sdt__batch_check(sdt_batch *batch);

/* Makes the ingest that gathers the values, with the options as they are now, unless there is one. */
int sdt__batch_begin(sdt_batch *batch);

/* Checks all parts of a row, so that everything wrong with it is told at once; the first status
   counts. `indicator` is where its key is remembered (rows.c). */
int sdt__batch_judge_row(sdt_batch *batch, struct sdt__values_row *row,
                         struct sdt__ingest_cell *given, struct sdt__keys_entry **indicator);

/* Refuse a part of a row, and say where it is (row_errors.c). */
int sdt__values_bad_key(const struct sdt__keys *keys, const struct sdt__keys_entry *key,
                        const struct sdt__values_row *row, enum sdt__values_part part);
int sdt__values_bad_period(sdt_session *session, const struct sdt__values_row *row);
int sdt__values_bad_gender(sdt_session *session, const struct sdt__values_row *row);
int sdt__values_bad_value(sdt_session *session, const struct sdt__values_row *row);

/* Adds a row under a number that tells it from the others of the batch (rows.c). */
int sdt__batch_add_row(sdt_batch *batch, struct sdt__values_row *row, int64_t number);

/* The same for a row that is given singly: its number is the next one. */
int sdt__batch_add_next(sdt_batch *batch, struct sdt__values_row *row);

#endif
