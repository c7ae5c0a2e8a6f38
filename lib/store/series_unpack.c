/*
 * Reading the blob of a series. A blob is never trusted: every count is held against what is left
 * and every number against its bounds, so that damage which a checksum let through is still only an
 * error. That nothing was read past the end is looked at once, when all is read: what is not there
 * reads as 0, which ends every loop.
 */
#include "store/series_codec.h"

#include <string.h>

enum { ID_MOST = INT32_MAX };

int sdt__series_reserve(struct sdt__series *series, size_t count)
{
    size_t wanted = series->capacity + series->capacity / 2;
    void *block;

    if (count <= series->capacity)
        return SDT_OK;
    if (count > SDT__SERIES_MOST)
        return sdt__fail_memory(series->session);
    wanted = wanted < count ? count : wanted;
#define RESIZE(array, each)                                                                        \
    do {                                                                                           \
        block = sdt__realloc(series->session, array, wanted * (each));                             \
        if (!block)                                                                                \
            return SDT_ERROR_MEMORY;                                                               \
        array = block;                                                                             \
    } while (0)
    RESIZE(series->municipality, sizeof *series->municipality);
    RESIZE(series->period, sizeof *series->period);
    RESIZE(series->value, sizeof *series->value);
    RESIZE(series->mark, sizeof *series->mark);
    RESIZE(series->batch, sizeof *series->batch);
    RESIZE(series->work, 2 * sizeof *series->work);
#undef RESIZE
    series->capacity = wanted;
    return SDT_OK;
}

/* The periods of the series go to `periods`, which has room for `most`; returns how many, 0 when
   they are no rising list of periods. */
static size_t unpack_periods(struct sdt__series_reader *reader, uint64_t *periods, size_t most)
{
    uint64_t count = sdt__series_read_varint(reader);
    uint64_t last = 0;
    size_t done = 0;

    if (count > most)
        return 0;
    while (done < count) {
        uint64_t start = sdt__series_read_varint(reader);
        uint64_t step = sdt__series_read_varint(reader);
        uint64_t length = sdt__series_read_varint(reader);

        if ((done > 0 && start == 0) || start > ID_MOST || step > ID_MOST || length == 0 ||
            length > count - done || (length > 1 && step == 0))
            return 0;
        last += start;
        for (uint64_t i = 0; i < length; i++, last += step)
            periods[done++] = last;
        last -= step;
        if (last > ID_MOST)
            return 0;
    }
    return done;
}

/* The municipalities go to the end of their array, one for each run: filling the runs from the
   front never overtakes them, since every run that is left has at least one cell. */
static size_t unpack_municipalities(struct sdt__series_reader *reader, struct sdt__series *out)
{
    uint64_t runs = sdt__series_read_varint(reader);
    int32_t *municipality;
    uint64_t last = 0;
    size_t done = 0;

    if (runs > out->count)
        return 0;
    municipality = out->municipality + (out->count - runs);
    while (done < runs) {
        uint64_t again = sdt__series_read_varint(reader);
        uint64_t step = sdt__series_read_varint(reader);

        if (again == 0 || again > runs - done || step == 0 || step > (ID_MOST - last) / again)
            return 0;
        for (; again > 0; again--) {
            last += step;
            municipality[done++] = (int32_t)last;
        }
    }
    return done;
}

/* The periods of one run, taken from those of the series; returns how many, at most `most`, or 0.
   */
static size_t unpack_pattern(struct sdt__series_reader *reader, const uint64_t *periods,
                             size_t count, int32_t *out, size_t most)
{
    uint64_t pairs = sdt__series_read_varint(reader);
    size_t length = 0;
    size_t at = 0;

    for (; pairs > 0; pairs--) {
        uint8_t both = sdt__series_read_byte(reader);
        uint64_t skip = both ? both >> 4 : sdt__series_read_varint(reader);
        uint64_t take = both ? both & 15 : sdt__series_read_varint(reader);

        if (skip > count - at || take == 0 || take > count - at - skip || take > most - length)
            return 0;
        at += (size_t)skip;
        for (; take > 0; take--)
            out[length++] = (int32_t)periods[at++];
    }
    return length;
}

static bool unpack_cells(struct sdt__series_reader *reader, struct sdt__series *out)
{
    size_t periods = unpack_periods(reader, out->work, out->count);
    size_t runs = periods ? unpack_municipalities(reader, out) : 0;
    size_t start = 0;

    while (runs > 0) {
        uint64_t alike = sdt__series_read_varint(reader);
        size_t most = out->count - start - runs + 1;
        int32_t *pattern = out->period + start;
        size_t part, all, length = unpack_pattern(reader, out->work, periods, pattern, most);

        if (length == 0 || alike == 0 || alike > runs ||
            (alike - 1) * (length - 1) > out->count - start - runs - (length - 1))
            return false;
        all = (size_t)alike * length;
        for (size_t done = length; done < all; done += part) {
            part = done < all - done ? done : all - done;
            memcpy(pattern + done, pattern, part * sizeof *pattern);
        }
        for (; alike > 0; alike--, runs--, start += length)
            sdt__series_fill((uint32_t *)out->municipality + start,
                             (uint32_t)out->municipality[out->count - runs], length);
    }
    return start == out->count;
}

/* *any tells whether some cell has no value. */
static bool unpack_marks(struct sdt__series_reader *reader, struct sdt__series *out,
                         enum sdt__series_form form, bool *any)
{
    const unsigned most = form == SDT__SERIES_FORM_CELLS ? SDT__MARK_SECRET : SDT__MARK_ABSENT;

    *any = false;
    for (size_t done = 0; done < out->count;) {
        uint64_t both = sdt__series_read_varint(reader);
        uint64_t length = both >> SDT__SERIES_MARK_BITS;
        unsigned mark = both & ((1u << SDT__SERIES_MARK_BITS) - 1);

        if (length == 0 || length > out->count - done || mark > most)
            return false;
        memset(out->mark + done, (int)mark, (size_t)length);
        *any = *any || mark != SDT__MARK_VALUE;
        done += (size_t)length;
    }
    return true;
}

static bool unpack_batches(struct sdt__series_reader *reader, struct sdt__series *out)
{
    uint64_t batch = 0;

    for (size_t done = 0; done < out->count;) {
        uint64_t length = sdt__series_read_varint(reader);

        batch += sdt__series_unzigzag(sdt__series_read_varint(reader));
        if (length == 0 || length > out->count - done || batch > UINT32_MAX)
            return false;
        sdt__series_fill(out->batch + done, (uint32_t)batch, (size_t)length);
        done += (size_t)length;
    }
    return true;
}

static bool unpack_all(struct sdt__series_reader *reader, struct sdt__series *out,
                       enum sdt__series_form form)
{
    bool any;

    if (!unpack_cells(reader, out) || !unpack_marks(reader, out, form, &any) ||
        !unpack_batches(reader, out) || !sdt__series_values_unpack(reader, out))
        return false;
    for (size_t i = 0; any && i < out->count; i++)
        if (out->mark[i] != SDT__MARK_VALUE)
            out->value[i] = 0;
    return true;
}

int sdt__series_unpack(const void *blob, size_t size, enum sdt__series_form form,
                       struct sdt__series *out)
{
    struct sdt__series_reader reader = {.at = blob};
    uint64_t count;
    uint32_t sum = 0;
    int status;

    out->count = 0;
    if (!blob || size < SDT__SERIES_CHECKSUM_SIZE + 2)
        return SDT_ERROR_FOREIGN;
    reader.end = reader.at + (size - SDT__SERIES_CHECKSUM_SIZE);
    for (int i = 0; i < SDT__SERIES_CHECKSUM_SIZE; i++)
        sum |= (uint32_t)reader.end[i] << (8 * i);
    if (sum != sdt__series_checksum(blob, size - SDT__SERIES_CHECKSUM_SIZE, out) ||
        sdt__series_read_byte(&reader) != form)
        return SDT_ERROR_FOREIGN;
    count = sdt__series_read_varint(&reader);
    if (reader.bad || count > SDT__SERIES_MOST)
        return SDT_ERROR_FOREIGN;
    status = sdt__series_reserve(out, (size_t)count);
    if (status)
        return status;
    out->count = (size_t)count;
    if ((count > 0 && !unpack_all(&reader, out, form)) || reader.bad || reader.at != reader.end) {
        out->count = 0;
        return SDT_ERROR_FOREIGN;
    }
    return SDT_OK;
}
