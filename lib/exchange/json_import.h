/*
 * The state of a JSON import. Everything is read and checked first; then it is written in one
 * transaction.
 */
#ifndef SDT__EXCHANGE_JSON_IMPORT_H
#define SDT__EXCHANGE_JSON_IMPORT_H

#include "exchange/json.h"
#include "record/record.h"

#include <sodertorn/table.h>
#include <sodertorn/values.h>

/* A record that was read, and where. */
struct sdt__json_incoming {
    sdt_record *record;
    struct sdt__location location;
};

/* Texts of an entry of observations, NULL for none; those before SDT__ENTRY_BATCH are properties of its
   batch. */
enum {
    SDT__ENTRY_SOURCE,
    SDT__ENTRY_FETCHED,
    SDT__ENTRY_NOTE,
    SDT__ENTRY_BATCH,
    SDT__ENTRY_GENDER = SDT__ENTRY_BATCH,
    SDT__ENTRY_INDICATOR,
    SDT__ENTRY_TEXTS
};

/* An entry of observations: the properties of its batch, and its values, still in the parsed tree. */
struct sdt__json_incoming_values {
    struct sdt__location location;
    const char *texts[SDT__ENTRY_TEXTS];
    bool processed;
    const cJSON *values;
};

/* The columns of the result. */
enum {
    SDT__IMPORT_ADDED,
    SDT__IMPORT_CHANGED,
    SDT__IMPORT_UNCHANGED,
    SDT__IMPORT_VALUES_ADDED,
    SDT__IMPORT_VALUES_CHANGED,
    SDT__IMPORT_VALUES_UNCHANGED,
    SDT__IMPORT_COUNTS
};

struct sdt__json_import {
    struct sdt__json_reader in;
    const struct sdt__location *only; /* the file, when there is just one */
    struct sdt__json_incoming *records;
    size_t record_count;
    size_t record_capacity;
    struct sdt__json_incoming_values *entries;
    size_t entry_count;
    size_t entry_capacity;
    int64_t counts[SDT__IMPORT_COUNTS];
};

/* Puts a member into a field, by its index: null leaves it as it is. */
int sdt__json_put_field(struct sdt__json_reader *in, sdt_record *record, int at, const cJSON *item);

/* Gathers the "observations" of a file, and later writes all of them, a batch for each source. */
void sdt__json_import_read_values(struct sdt__json_import *import, const cJSON *array);
int sdt__json_import_write_values(struct sdt__json_import *import);

/* The order of two entries by the properties of their batches, for qsort; 0: one batch has both. */
int sdt__json_import_compare_batches(const void *a, const void *b);

/* Reports each cell that two batches give: the later would silently replace the earlier. A cell given
   twice within one batch is reported by the batch itself. The entries must be sorted. */
int sdt__json_import_check_cells_once(struct sdt__json_import *import);

#endif
