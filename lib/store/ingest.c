/*
 * The room that a batch's cells are gathered in: buckets, chunks, and the temporary file where they
 * go when memory is full; see ingest.h.
 */
#include "store/ingest.h"

#include <string.h>

enum { MEMORY = 80 << 20, SPILL_RECORDS = 8192 };

int sdt__ingest_new(sdt_session *session, const struct sdt__batch_info *info,
                    struct sdt__ingest **out)
{
    struct sdt__ingest *ingest;
    int status = sdt__store_writable(session);

    *out = NULL;
    if (status != SDT_OK)
        return status;
    ingest = sdt__alloc_zero(session, 1, sizeof *ingest);
    if (!ingest)
        return SDT_ERROR_MEMORY;
    ingest->session = session;
    ingest->info = *info;
    ingest->slab_most = (info->memory ? info->memory : MEMORY) / sizeof(struct sdt__ingest_chunk) /
                        SDT__INGEST_SLAB_CHUNKS;
    if (ingest->slab_most == 0)
        ingest->slab_most = 1;
    *out = ingest;
    return SDT_OK;
}

void sdt__ingest_free(struct sdt__ingest *ingest)
{
    sdt_session *session;

    if (!ingest)
        return;
    session = ingest->session;
    if (ingest->file)
        fclose(ingest->file);
    for (size_t i = 0; i < ingest->slab_count; i++)
        sdt__free(session, ingest->slabs[i]);
    for (size_t i = 0; i < ingest->file_count; i++)
        sdt__free(session, ingest->files[i]);
    sdt__free(session, ingest->slabs);
    sdt__free(session, ingest->files);
    sdt__free(session, ingest->buckets);
    sdt__free(session, ingest->table);
    sdt__free(session, ingest->runs);
    sdt__free(session, ingest);
}

int sdt__ingest_file(struct sdt__ingest *ingest, const char *file)
{
    void *block = ingest->files;
    char *copy = sdt__copy_text(ingest->session, file ? file : "");
    int status = copy ? sdt__grow(ingest->session, &block, &ingest->file_capacity,
                                  ingest->file_count + 1, sizeof *ingest->files)
                      : SDT_ERROR_MEMORY;

    ingest->files = block;
    if (status == SDT_OK)
        ingest->files[ingest->file_count++] = copy;
    else
        sdt__free(ingest->session, copy);
    return status;
}

static size_t used(const struct sdt__ingest_bucket *bucket, const struct sdt__ingest_chunk *chunk)
{
    return SDT__INGEST_CHUNK_RECORDS - (chunk == bucket->last ? bucket->room : 0u);
}

/* What is on its way to the temporary file. */
struct spill {
    struct sdt__ingest *ingest;
    struct sdt__ingest_record *records;
    size_t count;
};

static int flush(struct spill *spill)
{
    struct sdt__ingest *ingest = spill->ingest;

    if (fwrite(spill->records, sizeof *spill->records, spill->count, ingest->file) != spill->count)
        return sdt__fail(ingest->session, SDT_ERROR_IO, SDT__M_TEMPORARY_FILE);
    spill->count = 0;
    return SDT_OK;
}

/* Writes one bucket's chunks, as its next run. */
static int spill_bucket(struct spill *spill, struct sdt__ingest_bucket *bucket)
{
    struct sdt__ingest *ingest = spill->ingest;
    struct sdt__ingest_run run = {.offset = ingest->file_size};
    void *block = ingest->runs;
    int status = sdt__grow(ingest->session, &block, &ingest->run_capacity, ingest->run_count + 1,
                           sizeof run);

    ingest->runs = block;
    for (const struct sdt__ingest_chunk *chunk = bucket->first; status == SDT_OK && chunk;
         chunk = chunk->next) {
        const size_t count = used(bucket, chunk);
        if (spill->count + count > SPILL_RECORDS)
            status = flush(spill);
        memcpy(spill->records + spill->count, chunk->records, count * sizeof *chunk->records);
        spill->count += count;
        run.count += count;
    }
    if (status != SDT_OK)
        return status;
    ingest->file_size += (int64_t)(run.count * sizeof(struct sdt__ingest_record));
    ingest->runs[ingest->run_count++] = run;
    if (bucket->first_run)
        ingest->runs[bucket->last_run - 1].next = (uint32_t)ingest->run_count;
    else
        bucket->first_run = (uint32_t)ingest->run_count;
    bucket->last_run = (uint32_t)ingest->run_count;
    bucket->first = bucket->last = NULL;
    bucket->room = 0;
    return SDT_OK;
}

/* Empties all chunks into the file, which no one else can see and which is gone when closed. */
static int spill_all(struct sdt__ingest *ingest)
{
    struct spill spill = {.ingest = ingest};
    int status = SDT_OK;

    if (!ingest->file)
        ingest->file = tmpfile();
    if (!ingest->file)
        return sdt__fail(ingest->session, SDT_ERROR_IO, SDT__M_TEMPORARY_FILE);
    spill.records = sdt__alloc(ingest->session, SPILL_RECORDS * sizeof *spill.records);
    if (!spill.records)
        return SDT_ERROR_MEMORY;
    for (size_t i = 0; status == SDT_OK && i < ingest->bucket_count; i++)
        if (ingest->buckets[i].first)
            status = spill_bucket(&spill, &ingest->buckets[i]);
    if (status == SDT_OK)
        status = flush(&spill);
    sdt__free(ingest->session, spill.records);
    if (status == SDT_OK)
        ingest->chunk_count = 0;
    else
        ingest->failed = status; /* some of it is neither here nor there */
    return status;
}

/* A chunk that no bucket has. */
static int take_chunk(struct sdt__ingest *ingest, struct sdt__ingest_chunk **out)
{
    size_t slab = ingest->chunk_count / SDT__INGEST_SLAB_CHUNKS;
    void *block = ingest->slabs;
    int status = SDT_OK;

    if (slab == ingest->slab_most) {
        status = spill_all(ingest);
        slab = 0;
    } else if (slab == ingest->slab_count) {
        status = sdt__grow(ingest->session, &block, &ingest->slab_capacity, slab + 1,
                           sizeof *ingest->slabs);
        ingest->slabs = block;
        if (status != SDT_OK)
            return status;
        ingest->slabs[slab] = sdt__alloc(ingest->session,
                                         SDT__INGEST_SLAB_CHUNKS * sizeof **ingest->slabs);
        if (!ingest->slabs[slab])
            return SDT_ERROR_MEMORY;
        ingest->slab_count++;
    }
    if (status == SDT_OK)
        *out = &ingest->slabs[slab][ingest->chunk_count++ % SDT__INGEST_SLAB_CHUNKS];
    return status;
}

int sdt__ingest_add_chunk(struct sdt__ingest *ingest, struct sdt__ingest_bucket *bucket)
{
    struct sdt__ingest_chunk *chunk = NULL;
    int status = take_chunk(ingest, &chunk);

    if (status != SDT_OK)
        return status;
    chunk->next = NULL;
    if (bucket->last)
        bucket->last->next = chunk;
    else
        bucket->first = chunk;
    bucket->last = chunk;
    bucket->room = SDT__INGEST_CHUNK_RECORDS;
    return SDT_OK;
}

static size_t hash_slot(const struct sdt__ingest *ingest, int64_t indicator, char gender)
{
    uint64_t hash = ((uint64_t)indicator << 8 | (uint8_t)gender) * 0x9e3779b97f4a7c15u;

    return (size_t)(hash >> 32) & (ingest->table_size - 1);
}

/* Doubles the hash table when it is half full. */
static int grow_table(struct sdt__ingest *ingest)
{
    const size_t size = ingest->table_size ? 2 * ingest->table_size : 64;
    uint32_t *table;

    if (2 * (ingest->bucket_count + 1) <= ingest->table_size)
        return SDT_OK;
    table = sdt__alloc_zero(ingest->session, size, sizeof *table);
    if (!table)
        return SDT_ERROR_MEMORY;
    sdt__free(ingest->session, ingest->table);
    ingest->table = table;
    ingest->table_size = size;
    for (size_t i = 0; i < ingest->bucket_count; i++) {
        size_t slot = hash_slot(ingest, ingest->buckets[i].indicator, ingest->buckets[i].gender);
        while (table[slot])
            slot = (slot + 1) & (size - 1);
        table[slot] = (uint32_t)i + 1;
    }
    return SDT_OK;
}

int sdt__ingest_find_bucket(struct sdt__ingest *ingest, int64_t indicator, char gender,
                            uint32_t *index)
{
    void *block = ingest->buckets;
    size_t slot;
    int status = grow_table(ingest);

    if (status != SDT_OK)
        return status;
    slot = hash_slot(ingest, indicator, gender);
    for (; ingest->table[slot]; slot = (slot + 1) & (ingest->table_size - 1)) {
        const struct sdt__ingest_bucket *bucket = &ingest->buckets[ingest->table[slot] - 1];
        if (bucket->indicator == indicator && bucket->gender == gender) {
            *index = ingest->table[slot] - 1;
            return SDT_OK;
        }
    }
    status = sdt__grow(ingest->session, &block, &ingest->bucket_capacity, ingest->bucket_count + 1,
                       sizeof *ingest->buckets);
    ingest->buckets = block;
    if (status != SDT_OK)
        return status;
    *index = (uint32_t)ingest->bucket_count++;
    ingest->buckets[*index] = (struct sdt__ingest_bucket){.indicator = (int32_t)indicator,
                                                          .gender = gender};
    ingest->table[slot] = *index + 1;
    return SDT_OK;
}

int sdt__ingest_read(struct sdt__ingest *ingest, const struct sdt__ingest_bucket *bucket,
                     struct sdt__ingest_record *records)
{
    for (uint32_t next = bucket->first_run; next;) {
        const struct sdt__ingest_run *run = &ingest->runs[next - 1];
        if (fseeko(ingest->file, (off_t)run->offset, SEEK_SET) != 0 ||
            fread(records, sizeof *records, run->count, ingest->file) != run->count)
            return sdt__fail(ingest->session, SDT_ERROR_IO, SDT__M_TEMPORARY_FILE);
        records += run->count;
        next = run->next;
    }
    for (const struct sdt__ingest_chunk *chunk = bucket->first; chunk; chunk = chunk->next) {
        const size_t count = used(bucket, chunk);
        memcpy(records, chunk->records, count * sizeof *records);
        records += count;
    }
    return SDT_OK;
}
