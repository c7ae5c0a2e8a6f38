/*
 * Writing the blob of a series: which cells there are, their marks and batches, and the checksum.
 * Cells are municipality by municipality, and most municipalities have the same periods; so the
 * periods of the whole series are listed once, and each group of municipalities that have the same
 * says which of them they are.
 */
#include "store/series_codec.h"

#include "core/bits.h"

#include <string.h>

enum { WORD = 64 };

void sdt__series_packer_init(struct sdt__series_packer *packer, sdt_session *session)
{
    *packer = (struct sdt__series_packer){.session = session};
}

void sdt__series_packer_free(struct sdt__series_packer *packer)
{
    sdt__free(packer->session, packer->bytes);
    sdt__free(packer->session, packer->numbers);
    sdt__free(packer->session, packer->seen);
    sdt__series_packer_init(packer, packer->session);
}

/* The end of the runs from `start` on that have the same periods; *length is that of each. */
static size_t group_end(const struct sdt__series *series, size_t start, size_t *length)
{
    const int32_t *period = series->period;
    size_t end = sdt__series_municipality_end(series, start, *length);

    *length = end - start;
    while (end < series->count &&
           sdt__series_municipality_end(series, end, *length) == end + *length &&
           memcmp(period + start, period + end, *length * sizeof *period) == 0)
        end += *length;
    return end;
}

/* Room for a bit for each period from the first to the last, all 0, and for the list of those that
   are seen, which is where the numbers come later. Returns how many words of bits. */
static size_t make_room(struct sdt__series_packer *packer, const struct sdt__series *series,
                        int32_t *low)
{
    void *seen = packer->seen, *numbers = packer->numbers;
    int32_t high = 0;
    size_t words, length = 0;

    *low = series->period[0];
    for (size_t start = 0; start < series->count; start = group_end(series, start, &length)) {
        size_t last = sdt__series_municipality_end(series, start, length) - 1;
        *low = series->period[start] < *low ? series->period[start] : *low;
        high = series->period[last] > high ? series->period[last] : high;
    }
    words = (size_t)(high - *low) / WORD + 1;
    if (!packer->failed)
        packer->failed = sdt__grow(packer->session, &seen, &packer->seen_capacity, words,
                                   sizeof *packer->seen);
    if (!packer->failed)
        packer->failed = sdt__grow(packer->session, &numbers, &packer->number_capacity,
                                   2 * series->count, sizeof *packer->numbers);
    packer->seen = seen;
    packer->numbers = numbers;
    if (packer->failed)
        return 0;
    memset(packer->seen, 0, words * sizeof *packer->seen);
    return words;
}

/* Lists the periods of all cells in order; returns how many there are. */
static size_t gather_periods(struct sdt__series_packer *packer, const struct sdt__series *series)
{
    size_t count = 0, length = 0, end;
    int32_t low;
    const size_t words = make_room(packer, series, &low);

    for (size_t start = 0; words > 0 && start < series->count; start = end) {
        end = group_end(series, start, &length);
        for (size_t i = start; i < start + length; i++) {
            uint32_t bit = (uint32_t)(series->period[i] - low);
            packer->seen[bit / WORD] |= (uint64_t)1 << (bit % WORD);
        }
    }
    for (size_t i = 0; i < words; i++)
        for (uint64_t word = packer->seen[i]; word; word &= word - 1)
            packer->numbers[count++] = (uint64_t)low + i * WORD + sdt__lowest_bit(word);
    return count;
}

/* Packs the periods as stretches of equal steps: gap from the last one, step, how many. */
static void pack_periods(struct sdt__series_packer *packer, const uint64_t *periods, size_t count)
{
    uint64_t last = 0;
    size_t end;

    sdt__series_pack_varint(packer, count);
    for (size_t start = 0; start < count; start = end) {
        uint64_t step = start + 1 < count ? periods[start + 1] - periods[start] : 0;

        for (end = start + 1; end < count && periods[end] - periods[end - 1] == step;)
            end++;
        sdt__series_pack_varint(packer, periods[start] - last);
        sdt__series_pack_varint(packer, step);
        sdt__series_pack_varint(packer, end - start);
        last = periods[end - 1];
    }
}

/* Lists the municipalities as steps from the one before, each with how often it comes again. */
static void pack_municipalities(struct sdt__series_packer *packer, const struct sdt__series *series)
{
    const int32_t *municipality = series->municipality;
    uint64_t again = 0;
    int32_t last = 0;
    int32_t step = 0;
    size_t length = 0;
    size_t end;

    sdt__series_pack_varint(packer, sdt__series_count_municipalities(series));
    for (size_t start = 0; start < series->count; start = end) {
        if (again > 0 && municipality[start] - last != step) {
            sdt__series_pack_varint(packer, again);
            sdt__series_pack_varint(packer, (uint32_t)step);
            again = 0;
        }
        step = municipality[start] - last;
        last = municipality[start];
        again++;
        end = sdt__series_municipality_end(series, start, length);
        length = end - start;
    }
    sdt__series_pack_varint(packer, again);
    sdt__series_pack_varint(packer, (uint32_t)step);
}

/* The index of a period in the list; it is there. */
static size_t index_of(const uint64_t *periods, size_t count, int32_t period)
{
    size_t low = 0;

    while (count > 1) {
        size_t half = count / 2;
        if (periods[low + half] <= (uint64_t)period)
            low += half;
        count -= half;
    }
    return low;
}

/* How many of a run's periods stand side by side in the list from `periods` on. */
static size_t side_by_side(const uint64_t *periods, const int32_t *period, size_t length)
{
    size_t count = 1;

    while (count < length && periods[count] == (uint64_t)period[count])
        count++;
    return count;
}

/* Which periods a run has: pairs of how many to skip and how many to take, in one byte when both
   are small. */
static void pack_pattern(struct sdt__series_packer *packer, size_t periods, const int32_t *period,
                         size_t length)
{
    const uint64_t *list = packer->numbers;
    size_t pairs = 0;
    size_t at = 0;

    for (size_t i = 0; i < length; pairs++)
        i += side_by_side(list + index_of(list, periods, period[i]), period + i, length - i);
    sdt__series_pack_varint(packer, pairs);
    for (size_t i = 0; i < length;) {
        const size_t first = index_of(list, periods, period[i]), skip = first - at;
        const size_t take = side_by_side(list + first, period + i, length - i);

        if (skip < 16 && take < 16) {
            sdt__series_pack_byte(packer, (uint8_t)(skip << 4 | take));
        } else {
            sdt__series_pack_byte(packer, 0);
            sdt__series_pack_varint(packer, skip);
            sdt__series_pack_varint(packer, take);
        }
        at = first + take;
        i += take;
    }
}

static void pack_patterns(struct sdt__series_packer *packer, const struct sdt__series *series,
                          size_t periods)
{
    size_t length = 0;
    size_t end;

    for (size_t start = 0; start < series->count; start = end) {
        end = group_end(series, start, &length);
        sdt__series_pack_varint(packer, (end - start) / length);
        pack_pattern(packer, periods, series->period + start, length);
    }
}

static void pack_marks_and_batches(struct sdt__series_packer *packer,
                                   const struct sdt__series *series)
{
    size_t end;
    uint32_t last = 0;

    for (size_t start = 0; start < series->count; start = end) {
        for (end = start + 1; end < series->count && series->mark[end] == series->mark[start];)
            end++;
        sdt__series_pack_varint(packer, (uint64_t)(end - start) << SDT__SERIES_MARK_BITS |
                                            series->mark[start]);
    }
    for (size_t start = 0; start < series->count; start = end) {
        for (end = start + 1; end < series->count && series->batch[end] == series->batch[start];)
            end++;
        sdt__series_pack_varint(packer, end - start);
        sdt__series_pack_varint(packer, sdt__series_zigzag((uint64_t)series->batch[start] - last));
        last = series->batch[start];
    }
}

int sdt__series_pack(struct sdt__series_packer *packer, const struct sdt__series *series,
                     enum sdt__series_form form)
{
    packer->size = 0;
    packer->failed = 0;
    sdt__series_pack_byte(packer, (uint8_t)form);
    sdt__series_pack_varint(packer, series->count);
    if (series->count > 0) {
        const size_t periods = gather_periods(packer, series);
        if (periods == 0)
            return packer->failed;
        pack_periods(packer, packer->numbers, periods);
        pack_municipalities(packer, series);
        pack_patterns(packer, series, periods);
        pack_marks_and_batches(packer, series);
        sdt__series_values_pack(packer, series);
    }
    if (sdt__series_pack_reserve(packer, SDT__SERIES_CHECKSUM_SIZE)) {
        uint32_t sum = sdt__series_checksum(packer->bytes, packer->size, series);
        for (int i = 0; i < SDT__SERIES_CHECKSUM_SIZE; i++)
            packer->bytes[packer->size++] = (uint8_t)(sum >> (8 * i));
    }
    return packer->failed;
}
