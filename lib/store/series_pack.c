/*
 * Writing the blob of a series: which cells there are, their marks and batches, and the checksum.
 * Cells are municipality by municipality, and most municipalities have the same periods; so the
 * periods of the whole series are listed once, and each run of municipalities says which of them it
 * has.
 */
#include "store/series_codec.h"

#include <string.h>

enum { VARINT_SIZE = 10, WORD = 64 };

void sdt__packer_init(struct sdt__packer *packer, sdt_session *session)
{
    *packer = (struct sdt__packer){.session = session};
}

void sdt__packer_free(struct sdt__packer *packer)
{
    sdt__free(packer->session, packer->bytes);
    sdt__free(packer->session, packer->numbers);
    sdt__free(packer->session, packer->seen);
    sdt__free(packer->session, packer->rank);
    sdt__packer_init(packer, packer->session);
}

uint8_t *sdt__pack_room(struct sdt__packer *packer, size_t size)
{
    void *block = packer->bytes;

    if (!packer->failed)
        packer->failed = sdt__grow(packer->session, &block, &packer->capacity,
                                   packer->size + size, 1);
    packer->bytes = block;
    return packer->failed ? NULL : packer->bytes + packer->size;
}

void sdt__pack_byte(struct sdt__packer *packer, uint8_t value)
{
    uint8_t *out = sdt__pack_room(packer, 1);

    if (out) {
        *out = value;
        packer->size++;
    }
}

void sdt__pack_varint(struct sdt__packer *packer, uint64_t value)
{
    uint8_t *out = sdt__pack_room(packer, VARINT_SIZE);
    size_t size = 0;

    if (!out)
        return;
    for (; value >= 0x80; value >>= 7)
        out[size++] = (uint8_t)(value | 0x80);
    out[size++] = (uint8_t)value;
    packer->size += size;
}

static bool room_for_words(struct sdt__packer *packer, size_t words)
{
    void *seen = packer->seen;
    void *rank = packer->rank;

    if (!packer->failed)
        packer->failed = sdt__grow(packer->session, &seen, &packer->seen_capacity, words,
                                   sizeof *packer->seen);
    if (!packer->failed)
        packer->failed = sdt__grow(packer->session, &rank, &packer->rank_capacity, words,
                                   sizeof *packer->rank);
    packer->seen = seen;
    packer->rank = rank;
    return !packer->failed;
}

/* Fills packer->seen with the periods of all cells and packer->rank with their running number;
   returns how many there are. A run with the periods of the run before adds nothing. */
static size_t gather_periods(struct sdt__packer *packer, const struct sdt__series *series,
                             int32_t *low)
{
    const int32_t *period = series->period;
    int32_t high = period[0];
    size_t words;
    size_t count = 0;

    *low = period[0];
    for (size_t i = 1; i < series->count; i++) {
        *low = period[i] < *low ? period[i] : *low;
        high = period[i] > high ? period[i] : high;
    }
    words = (size_t)(high - *low) / WORD + 1;
    if (!room_for_words(packer, words))
        return 0;
    memset(packer->seen, 0, words * sizeof *packer->seen);
    for (size_t i = 0; i < series->count; i++) {
        uint32_t bit = (uint32_t)(period[i] - *low);
        packer->seen[bit / WORD] |= (uint64_t)1 << (bit % WORD);
    }
    for (size_t i = 0; i < words; i++) {
        packer->rank[i] = (uint32_t)count;
        for (uint64_t word = packer->seen[i]; word; word &= word - 1)
            count++;
    }
    return count;
}

/* The place of a period among those of the series. */
static size_t period_rank(const struct sdt__packer *packer, uint32_t bit)
{
    uint64_t below = packer->seen[bit / WORD] & (((uint64_t)1 << (bit % WORD)) - 1);
    size_t rank = packer->rank[bit / WORD];

    for (; below; below &= below - 1)
        rank++;
    return rank;
}

/* The next period that was seen, from `bit` on; there is one. */
static uint32_t next_seen(const struct sdt__packer *packer, uint32_t bit)
{
    while (!(packer->seen[bit / WORD] >> (bit % WORD)))
        bit = (bit / WORD + 1) * WORD;
    while (!(packer->seen[bit / WORD] >> (bit % WORD) & 1))
        bit++;
    return bit;
}

/* Lists the periods as stretches of equal steps: gap from the last one, step, how many. */
static void pack_periods(struct sdt__packer *packer, size_t count, int32_t low)
{
    uint32_t last = 0;
    uint32_t bit = 0;
    size_t done = 0;

    sdt__pack_varint(packer, count);
    while (done < count && !packer->failed) {
        uint32_t start = next_seen(packer, bit);
        uint32_t step = 0;
        size_t length = 1;

        bit = start;
        while (done + length < count) {
            uint32_t next = next_seen(packer, bit + 1);
            if (length > 1 && next - bit != step)
                break;
            step = next - bit;
            bit = next;
            length++;
        }
        sdt__pack_varint(packer, done ? start - last : (uint32_t)low);
        sdt__pack_varint(packer, step);
        sdt__pack_varint(packer, length);
        done += length;
        last = bit++;
    }
}

/* Lists the municipalities as steps from the one before, each with how often it comes again. */
static void pack_municipalities(struct sdt__packer *packer, const struct sdt__series *series)
{
    const int32_t *municipality = series->municipality;
    uint64_t runs = 0;
    uint64_t again = 0;
    int32_t last = 0;
    int32_t step = 0;
    size_t guess = 0;
    size_t end;

    for (size_t start = 0; start < series->count; start = end, runs++) {
        end = sdt__run_end(series, start, guess);
        guess = end - start;
    }
    sdt__pack_varint(packer, runs);
    for (size_t start = 0; start < series->count; start = end) {
        if (again > 0 && municipality[start] - last != step) {
            sdt__pack_varint(packer, again);
            sdt__pack_varint(packer, (uint32_t)step);
            again = 0;
        }
        step = municipality[start] - last;
        last = municipality[start];
        again++;
        end = sdt__run_end(series, start, guess);
        guess = end - start;
    }
    sdt__pack_varint(packer, again);
    sdt__pack_varint(packer, (uint32_t)step);
}

/* Which periods a run has: pairs of how many to skip and how many to take, in one byte when both
   are small. */
static void pack_pattern(struct sdt__packer *packer, const int32_t *period, size_t length,
                         int32_t low)
{
    size_t size_at = packer->size;
    size_t at = 0;
    size_t pairs = 0;

    for (int pass = 0; pass < 2; pass++) {
        if (pass == 1) {
            packer->size = size_at;
            sdt__pack_varint(packer, pairs);
        }
        at = 0;
        for (size_t i = 0; i < length && !packer->failed; pairs++) {
            size_t first = period_rank(packer, (uint32_t)(period[i] - low));
            size_t take = 1;

            while (i + take < length &&
                   period_rank(packer, (uint32_t)(period[i + take] - low)) == first + take)
                take++;
            if (first - at < 16 && take < 16) {
                sdt__pack_byte(packer, (uint8_t)((first - at) << 4 | take));
            } else {
                sdt__pack_byte(packer, 0);
                sdt__pack_varint(packer, first - at);
                sdt__pack_varint(packer, take);
            }
            at = first + take;
            i += take;
        }
    }
}

static void pack_patterns(struct sdt__packer *packer, const struct sdt__series *series,
                          int32_t low)
{
    const int32_t *period = series->period;
    size_t from = 0;
    size_t length = sdt__run_end(series, 0, 0);
    size_t start = length;
    uint64_t alike = 1;

    while (start < series->count) {
        size_t end = sdt__run_end(series, start, length);
        if (end - start != length ||
            memcmp(period + from, period + start, length * sizeof *period) != 0) {
            sdt__pack_varint(packer, alike);
            pack_pattern(packer, period + from, length, low);
            from = start;
            length = end - start;
            alike = 0;
        }
        alike++;
        start = end;
    }
    sdt__pack_varint(packer, alike);
    pack_pattern(packer, period + from, length, low);
}

static void pack_marks_and_batches(struct sdt__packer *packer, const struct sdt__series *series)
{
    size_t end;
    uint32_t last = 0;

    for (size_t start = 0; start < series->count; start = end) {
        for (end = start + 1; end < series->count && series->mark[end] == series->mark[start];)
            end++;
        sdt__pack_varint(packer, (uint64_t)(end - start) << SDT__MARK_BITS | series->mark[start]);
    }
    for (size_t start = 0; start < series->count; start = end) {
        for (end = start + 1; end < series->count && series->batch[end] == series->batch[start];)
            end++;
        sdt__pack_varint(packer, end - start);
        sdt__pack_varint(packer, sdt__zigzag((uint64_t)series->batch[start] - last));
        last = series->batch[start];
    }
}

int sdt__series_pack(struct sdt__packer *packer, const struct sdt__series *series,
                     enum sdt__form form)
{
    packer->size = 0;
    packer->failed = 0;
    sdt__pack_byte(packer, (uint8_t)form);
    sdt__pack_varint(packer, series->count);
    if (series->count > 0) {
        int32_t low;
        size_t periods = gather_periods(packer, series, &low);
        pack_periods(packer, periods, low);
        pack_municipalities(packer, series);
        if (!packer->failed)
            pack_patterns(packer, series, low);
        pack_marks_and_batches(packer, series);
        sdt__numbers_pack(packer, series);
    }
    if (sdt__pack_room(packer, SDT__CHECKSUM_SIZE)) {
        uint32_t sum = sdt__checksum(packer->bytes, packer->size, series);
        for (int i = 0; i < SDT__CHECKSUM_SIZE; i++)
            packer->bytes[packer->size++] = (uint8_t)(sum >> (8 * i));
    }
    return packer->failed;
}
