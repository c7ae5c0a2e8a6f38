/*
 * What is done to each cell that is gathered: it is judged and appended to its bucket, later read
 * from there, and sorted.
 */
#include "store/ingest.h"

#include <math.h>
#include <string.h>

enum { GAP_MOST = (1 << SDT__INGEST_GAP_BITS) - 1, DIGIT_BITS = 11, DIGITS = 1 << DIGIT_BITS };

static const uint64_t not_a_number = UINT64_C(0x7ff8) << 48;

static int append(struct sdt__ingest *ingest, struct sdt__ingest_bucket *bucket,
                  struct sdt__ingest_record record)
{
    if (bucket->room == 0) {
        int status = sdt__ingest_add_chunk(ingest, bucket);
        if (status != SDT_OK)
            return status;
    }
    bucket->last->records[SDT__INGEST_CHUNK_RECORDS - bucket->room--] = record;
    bucket->count++;
    return SDT_OK;
}

/* Not what no caller should give: numbers that are no id, period, gender, mark or row. */
static bool is_cell(const struct sdt__ingest_cell *given)
{
    return given->indicator > 0 && given->indicator <= INT32_MAX && given->municipality > 0 &&
           given->municipality <= SDT__SERIES_MUNICIPALITY_MOST && given->period > 0 &&
           given->period <= SDT__SERIES_PERIOD_MOST &&
           (given->gender == 'T' || given->gender == 'K' || given->gender == 'M') &&
           (unsigned)given->mark <= SDT__MARK_ABSENT && given->row >= 0 &&
           given->row >> (63 - SDT__INGEST_FILE_BITS) == 0;
}

/* Its record, but for the rows since the last one. */
static struct sdt__ingest_record gathered(const struct sdt__ingest_cell *given)
{
    struct sdt__ingest_record record = {
        ((uint64_t)given->municipality << SDT__INGEST_PERIOD_BITS | (uint64_t)given->period)
            << SDT__INGEST_GAP_BITS,
        not_a_number | (unsigned)given->mark};

    if (given->mark == SDT__MARK_VALUE)
        memcpy(&record.value, &given->value, sizeof record.value);
    return record;
}

/* Adds the record of a row, after one that tells the row where too many lie between. */
static int append_row(struct sdt__ingest *ingest, struct sdt__ingest_bucket *bucket,
                      struct sdt__ingest_record record, int64_t row)
{
    int status = SDT_OK;

    row |= (int64_t)ingest->file_count << (63 - SDT__INGEST_FILE_BITS);
    if ((uint64_t)row - (uint64_t)bucket->row > GAP_MOST) {
        status = append(ingest, bucket, (struct sdt__ingest_record){0, (uint64_t)row});
        if (status == SDT_OK)
            bucket->row = row;
    }
    record.key |= (uint64_t)(row - bucket->row);
    if (status == SDT_OK)
        status = append(ingest, bucket, record);
    if (status == SDT_OK)
        bucket->row = row;
    return status;
}

int sdt__ingest_add(struct sdt__ingest *ingest, const struct sdt__ingest_cell *given,
                    uint32_t *index)
{
    const struct sdt__ingest_bucket *bucket;
    int status = SDT_OK;

    if (ingest->failed)
        return sdt__fail(ingest->session, ingest->failed, SDT__M_VALUES_SPOILED);
    if (!is_cell(given))
        return sdt__fail(ingest->session, SDT_ERROR_MISUSE, SDT__M_VALUES_NO_CELL);
    if (given->mark == SDT__MARK_VALUE && !isfinite(given->value))
        return sdt__fail(ingest->session, SDT_ERROR_VALUE, SDT__M_VALUES_NOT_FINITE);
    bucket = *index < ingest->bucket_count ? &ingest->buckets[*index] : NULL;
    if (!bucket || bucket->indicator != given->indicator || bucket->gender != given->gender)
        status = sdt__ingest_find_bucket(ingest, given->indicator, given->gender, index);
    if (status == SDT_OK && ingest->buckets[*index].count >= SDT__SERIES_MOST)
        status = sdt__fail(ingest->session, SDT_ERROR_LIMIT, SDT__M_VALUES_TOO_MANY);
    return status == SDT_OK
               ? append_row(ingest, &ingest->buckets[*index], gathered(given), given->row)
               : status;
}

int sdt__ingest_load(struct sdt__ingest *ingest, const struct sdt__ingest_bucket *bucket, bool rows,
                     struct sdt__ingest_record *records, size_t *count)
{
    const uint64_t below = (UINT64_C(1) << (SDT__INGEST_GAP_BITS + SDT__INGEST_PERIOD_BITS)) - 1;
    uint64_t row = 0;
    int status = sdt__ingest_read(ingest, bucket, records);

    *count = 0;
    for (size_t i = 0; status == SDT_OK && i < bucket->count; i++) {
        if (records[i].key <= below) {
            row = records[i].value;
            continue;
        }
        row += records[i].key & GAP_MOST;
        if (rows)
            records[i].value = row;
        records[(*count)++] = records[i];
    }
    return status;
}

bool sdt__ingest_is_sorted(const struct sdt__ingest_record *records, size_t count)
{
    for (size_t i = 1; i < count; i++)
        if (sdt__ingest_cell_of(&records[i]) <= sdt__ingest_cell_of(&records[i - 1]))
            return false;
    return true;
}

/* A digit at a time over the bits that differ at all. */
struct sdt__ingest_record *sdt__ingest_sort(struct sdt__ingest_record *records,
                                            struct sdt__ingest_record *other, size_t count)
{
    uint64_t differ = 0;

    for (size_t i = 1; i < count; i++)
        differ |= sdt__ingest_cell_of(&records[i]) ^ sdt__ingest_cell_of(&records[0]);
    for (unsigned shift = 0; shift < 64 && differ >> shift; shift += DIGIT_BITS) {
        uint32_t start[DIGITS + 1] = {0};
        struct sdt__ingest_record *swapped = records;

        while (!(differ >> shift & 1))
            shift++;
        for (size_t i = 0; i < count; i++)
            start[(sdt__ingest_cell_of(&records[i]) >> shift) % DIGITS + 1]++;
        for (size_t i = 0; i < DIGITS; i++)
            start[i + 1] += start[i];
        for (size_t i = 0; i < count; i++)
            other[start[(sdt__ingest_cell_of(&records[i]) >> shift) % DIGITS]++] = records[i];
        records = other;
        other = swapped;
    }
    return records;
}
