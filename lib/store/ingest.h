/*
 * Inside lib/store only: cells being gathered. Each series has a bucket, a list of chunks of small
 * records in the order they came. When memory is full, all buckets go to a temporary file, each as
 * one run; so a bucket is a few runs and then its chunks, and no order of rows is bad.
 */
#ifndef SDT__STORE_INGEST_H
#define SDT__STORE_INGEST_H

#include "store/series.h"

#include <stdio.h>

/* A cell: municipality (27 bits), period (20 bits), rows since the bucket's last record (17 bits);
   and its value, or a NaN that holds its mark. With municipality 0 the value is instead the number
   of the row that the next record counts from. */
struct sdt__ingest_record {
    uint64_t key;
    uint64_t value;
};

enum {
    SDT__INGEST_GAP_BITS = 17,
    SDT__INGEST_PERIOD_BITS = 20,
    SDT__INGEST_CHUNK_RECORDS =
        31, /* few: the ends of all buckets' lists are to stay in the cache */
    SDT__INGEST_SLAB_CHUNKS = 2048,
    SDT__INGEST_FILE_BITS =
        20 /* a row's number holds its file above 63 - SDT__INGEST_FILE_BITS bits */
};

/* Full, unless it is the last of its bucket. */
struct sdt__ingest_chunk {
    struct sdt__ingest_chunk *next;
    struct sdt__ingest_record records[SDT__INGEST_CHUNK_RECORDS];
};

struct sdt__ingest_run {
    int64_t offset;
    size_t count;
    uint32_t next; /* index of the next one + 1, or 0 */
};

struct sdt__ingest_bucket {
    int32_t indicator;
    char gender;
    uint8_t room;                   /* records that the last chunk can still take */
    uint32_t count;                 /* of all records */
    int64_t row;                    /* of the last record */
    struct sdt__ingest_chunk *last; /* NULL: no chunks */
    struct sdt__ingest_chunk *first;
    uint32_t first_run; /* index of the first one + 1, or 0 */
    uint32_t last_run;  /* likewise */
};

struct sdt__ingest {
    sdt_session *session;
    struct sdt__batch_info info;
    struct sdt__ingest_bucket *buckets;
    size_t bucket_count;
    size_t bucket_capacity;
    uint32_t *table; /* hash table of indexes + 1 in buckets */
    size_t table_size;
    struct sdt__ingest_chunk **slabs;
    size_t slab_count;
    size_t slab_capacity;
    size_t slab_most;
    uint32_t chunk_count;
    FILE *file; /* where chunks went when memory was full */
    int64_t file_size;
    struct sdt__ingest_run *runs;
    size_t run_count;
    size_t run_capacity;
    int failed;   /* the status that made it unusable */
    char **files; /* names for messages, from 1 */
    size_t file_count;
    size_t file_capacity;
};

/* The index of a series' bucket, made when it is new. */
int sdt__ingest_find_bucket(struct sdt__ingest *ingest, int64_t indicator, char gender,
                            uint32_t *index);

/* A new chunk at the end of a bucket. */
int sdt__ingest_add_chunk(struct sdt__ingest *ingest, struct sdt__ingest_bucket *bucket);

/* All records of a bucket in the order they came, rows between them. There is room for them. */
int sdt__ingest_read(struct sdt__ingest *ingest, const struct sdt__ingest_bucket *bucket,
                     struct sdt__ingest_record *records);

/* The same without the rows between them, or with its row as the value of each. *count is how many
   cells there are. */
int sdt__ingest_load(struct sdt__ingest *ingest, const struct sdt__ingest_bucket *bucket, bool rows,
                     struct sdt__ingest_record *records, size_t *count);

/* Municipality and period of a record. */
static inline uint64_t sdt__ingest_cell_of(const struct sdt__ingest_record *record)
{
    return record->key >> SDT__INGEST_GAP_BITS;
}

/* Whether the cells rise; equal ones do not. */
bool sdt__ingest_is_sorted(const struct sdt__ingest_record *records, size_t count);

/* Sorts by cell, equal ones as they came. The two arrays take turns; returns the one that it ended
   in. */
struct sdt__ingest_record *sdt__ingest_sort(struct sdt__ingest_record *records,
                                            struct sdt__ingest_record *other, size_t count);

#endif
