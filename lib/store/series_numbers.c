/*
 * The values of a series as packed integers. Most figures are decimals with few digits: v = k /
 * 10^d gives the very double that the decimal text gives, so k is kept; a value that is none is
 * kept whole beside. Where most are none, the doubles' bits in their order are the integers. The
 * integers are packed in blocks, each with a base and the bits that its widest needs, as they are
 * or, when that is smaller, as the first of each municipality and then the steps.
 */
#include "store/series_codec.h"

#include <math.h>
#include <string.h>

enum {
    SCALE_MOST = 15,     /* decimals */
    SCALE_BITS = 16,     /* instead: the double's own bits */
    FORM_STEPS = 1 << 5, /* flags beside the scale */
    FORM_WHOLE = 1 << 6,
    BLOCK = 128,
    BLOCK_HEAD = 11,
    WIDTH_FAST = 57, /* widest number that eight bytes hold from any bit of the first */
    WHOLE_COST = 80, /* bits of a value kept whole, with its index */
    BITS_COST = 56   /* bits of a double, as a rule */
};

/* Integers in decimal form stay below 2^51, so that adding this makes them the low bits of a double
   whose value is 2^52 + 2^51 more: a conversion in one step, also where none is built in. */
#define INTEGER_BIAS ((uint64_t)1 << 51)
#define INTEGER_LIMIT 2251799813685247.0

static const double powers[SCALE_BITS] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                          1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

static uint64_t to_bits(double value)
{
    uint64_t bits;

    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static double from_bits(uint64_t bits)
{
    double value;

    memcpy(&value, &bits, sizeof value);
    return value;
}

/* A double's bits as an integer of the same order. Its own inverse. */
static uint64_t ordered(uint64_t bits)
{
    return bits ^ ((0 - (bits >> 63)) >> 1);
}

/* The integer k for which value = k / 10^scale, exactly; false when there is none. */
static bool decimal(double value, int scale, uint64_t *out)
{
    double scaled = value * powers[scale];
    int64_t k;

    if (!(fabs(scaled) < INTEGER_LIMIT))
        return false;
    k = (int64_t)(scaled + (scaled < 0 ? -0.5 : 0.5));
    *out = (uint64_t)k;
    return (double)k / powers[scale] == value;
}

/* The fewest decimals that give the value; SCALE_BITS when none do. A value that a guess fits has
   fewer when its integer ends in zeros. */
static int fewest_decimals(double value, int guess)
{
    uint64_t k;
    int scale = guess;

    if (!decimal(value, scale, &k))
        for (scale = 0; scale <= SCALE_MOST && !decimal(value, scale, &k);)
            scale++;
    while (scale > 0 && scale < SCALE_BITS && k % 10 == 0) {
        k /= 10;
        scale--;
    }
    return scale;
}

/* The cheapest of what the counted values need. */
static int cheapest_scale(const size_t count[SCALE_BITS + 1], double largest)
{
    size_t total = 0;
    size_t fitting = 0;
    double best;
    int scale = SCALE_BITS;

    for (int i = 0; i <= SCALE_BITS; i++)
        total += count[i];
    best = (double)total * BITS_COST;
    for (int i = 0; i <= SCALE_MOST; i++) {
        double cost;
        int bits;

        fitting += count[i];
        (void)frexp(largest * powers[i], &bits);
        cost = (double)fitting * bits + (double)(total - fitting) * WHOLE_COST;
        if (count[i] > 0 && cost < best) {
            best = cost;
            scale = i;
        }
    }
    return scale;
}

static int choose_scale(const struct sdt__series *series)
{
    size_t count[SCALE_BITS + 1] = {0};
    double largest = 0;
    int guess = 0;

    for (size_t i = 0; i < series->count; i++) {
        double value = fabs(series->value[i]);
        int scale;

        if (series->mark[i] != SDT__MARK_VALUE)
            continue;
        scale = fewest_decimals(value, guess);
        count[scale]++;
        if (scale < SCALE_BITS) {
            guess = scale;
            largest = value > largest ? value : largest;
        } else if (count[SCALE_BITS] > BLOCK && count[SCALE_BITS] > i / 2) {
            return SCALE_BITS;
        }
    }
    return cheapest_scale(count, largest);
}

/* The integer of a value in any scale; false when there is none. */
static bool to_number(double value, int scale, uint64_t *out)
{
    if (scale < SCALE_BITS)
        return decimal(value, scale, out);
    *out = ordered(to_bits(value + 0.0));
    return true;
}

/* The integers of all cells. A cell without one is given its neighbour's, in its own run if it can
   be, which costs least. Returns whether some value is not what its integer says. */
static bool fill_numbers(const struct sdt__series *series, int scale, uint64_t *numbers)
{
    uint64_t fill = 0;
    bool whole = false;
    size_t end;
    size_t guess = 0;

    for (size_t start = 0; start < series->count; start = end) {
        size_t held = 0; /* cells at the front of the run that wait for a number */

        end = sdt__series_municipality_end(series, start, guess);
        guess = end - start;
        for (size_t i = start; i < end; i++) {
            const bool value = series->mark[i] == SDT__MARK_VALUE;
            uint64_t k = 0;
            const bool fits = value && to_number(series->value[i], scale, &k);

            whole = whole || (value && !fits);
            if (fits) {
                fill = k;
                for (; held > 0; held--)
                    numbers[i - held] = k;
            } else if (held == i - start) {
                held++;
            }
            numbers[i] = fill;
        }
    }
    return whole;
}

/* The first number of each run, then the steps within the runs. */
static void make_steps(const struct sdt__series *series, const uint64_t *numbers, uint64_t *steps)
{
    const int32_t *municipality = series->municipality;
    uint64_t *step = steps + sdt__series_count_municipalities(series);

    for (size_t i = 0; i < series->count; i++)
        if (i == 0 || municipality[i] != municipality[i - 1])
            *steps++ = numbers[i];
        else
            *step++ = numbers[i] - numbers[i - 1];
}

static unsigned bit_width(uint64_t value)
{
    unsigned width = 0;

    for (unsigned half = 32; half > 0; half /= 2)
        if (value >> half) {
            value >>= half;
            width += half;
        }
    return width + (unsigned)value;
}

/* The base of a block and the bits that its numbers need above it. */
static unsigned block_width(const uint64_t *numbers, size_t count, uint64_t *base)
{
    int64_t low = (int64_t)numbers[0];
    int64_t high = low;

    for (size_t i = 1; i < count; i++) {
        int64_t number = (int64_t)numbers[i];
        low = number < low ? number : low;
        high = number > high ? number : high;
    }
    *base = (uint64_t)low;
    return bit_width((uint64_t)high - (uint64_t)low);
}

static size_t packed_size(const uint64_t *numbers, size_t count)
{
    size_t size = 0;

    for (size_t i = 0; i < count; i += BLOCK) {
        size_t length = count - i < BLOCK ? count - i : BLOCK;
        uint64_t base;
        unsigned width = block_width(numbers + i, length, &base);
        size += 2 + bit_width(sdt__series_zigzag(base)) / 7 + (length * width + 7) / 8;
    }
    return size;
}

static void pack_block(struct sdt__series_packer *packer, const uint64_t *numbers, size_t count)
{
    uint64_t base;
    const unsigned width = block_width(numbers, count, &base);
    uint64_t word = 0;
    unsigned filled = 0;
    uint8_t *out;
    uint8_t *start;

    sdt__series_pack_byte(packer, (uint8_t)width);
    sdt__series_pack_varint(packer, sdt__series_zigzag(base));
    out = start = sdt__series_pack_reserve(packer, count * width / 8 + 16);
    for (size_t i = 0; out && width > 0 && i < count; i++) {
        uint64_t number = numbers[i] - base;

        word |= number << filled;
        filled += width;
        if (filled >= 64) {
            sdt__series_store64(out, word);
            out += 8;
            filled -= 64;
            word = filled > 0 ? number >> (width - filled) : 0;
        }
    }
    if (out) {
        sdt__series_store64(out, word);
        packer->size += (size_t)(out - start) + (filled + 7) / 8;
    }
}

/* Values that their integer does not give: the gap from the last one, and the double; then 0. */
static void pack_whole(struct sdt__series_packer *packer, const struct sdt__series *series,
                       int scale, const uint64_t *numbers)
{
    size_t last = 0;

    for (size_t i = 0; i < series->count; i++) {
        uint8_t *out;

        if (series->mark[i] != SDT__MARK_VALUE ||
            (double)(int64_t)numbers[i] / powers[scale] == series->value[i])
            continue;
        sdt__series_pack_varint(packer, i + 1 - last);
        last = i + 1;
        out = sdt__series_pack_reserve(packer, 8);
        if (out) {
            sdt__series_store64(out, to_bits(series->value[i]));
            packer->size += 8;
        }
    }
    sdt__series_pack_byte(packer, 0);
}

void sdt__series_values_pack(struct sdt__series_packer *packer, const struct sdt__series *series)
{
    const size_t count = series->count;
    const int scale = choose_scale(series);
    uint64_t *numbers = packer->numbers;
    uint64_t *steps = numbers + count;
    bool whole;
    bool stepped;

    whole = fill_numbers(series, scale, numbers);
    make_steps(series, numbers, steps);
    stepped = packed_size(steps, count) < packed_size(numbers, count);
    sdt__series_pack_byte(packer,
                          (uint8_t)(scale | (stepped ? FORM_STEPS : 0) | (whole ? FORM_WHOLE : 0)));
    for (size_t i = 0; i < count; i += BLOCK)
        pack_block(packer, (stepped ? steps : numbers) + i, count - i < BLOCK ? count - i : BLOCK);
    if (whole)
        pack_whole(packer, series, scale, numbers);
}

/* One number of any width from bit `bit` of `in`, whose nine bytes from there must exist. */
static inline uint64_t wide_number(const uint8_t *in, size_t bit, uint64_t mask)
{
    const uint8_t *from = in + bit / 8;
    const unsigned shift = bit % 8;

    return (sdt__series_load64(from) >> shift | ((uint64_t)from[8] << 1) << (63 - shift)) & mask;
}

/* Unpacks one block. Numbers whose eight or nine bytes reach past the end of the blob are read from
   a copy with room behind it. */
static bool unpack_block(struct sdt__series_reader *reader, size_t count, uint64_t *out)
{
    const unsigned width = sdt__series_read_byte(reader);
    const uint64_t base = sdt__series_unzigzag(sdt__series_read_varint(reader));
    const uint64_t mask = width > 0 ? ~(uint64_t)0 >> (64 - (width & 63)) % 64 : 0;
    const size_t size = (count * width + 7) / 8;
    const size_t room = (size_t)(reader->end - reader->at);
    uint8_t copy[BLOCK * 8 + 16];
    const uint8_t *in = reader->at;

    if (reader->bad || width > 64 || size > room)
        return false;
    if (room - size < 9) {
        memcpy(copy, in, size);
        memset(copy + size, 0, 16);
        in = copy;
    }
    if (width <= WIDTH_FAST)
        for (size_t i = 0, bit = 0; i < count; i++, bit += width)
            out[i] = base + (sdt__series_load64(in + bit / 8) >> bit % 8 & mask);
    else
        for (size_t i = 0, bit = 0; i < count; i++, bit += width)
            out[i] = base + wide_number(in, bit, mask);
    reader->at += size;
    return true;
}

/* Adds up the steps of each run; `numbers` is apart from them. */
static void sum_steps(const struct sdt__series *series, const uint64_t *steps, size_t runs,
                      uint64_t *numbers)
{
    const uint64_t *step = steps + runs;
    const uint64_t *first = steps;
    size_t guess = 0;
    size_t end;

    for (size_t start = 0; start < series->count; start = end) {
        uint64_t number = *first++;

        end = sdt__series_municipality_end(series, start, guess);
        guess = end - start;
        numbers[start] = number;
        for (size_t i = start + 1; i < end; i++) {
            number += *step++;
            numbers[i] = number;
        }
    }
}

/* Doubles in their own bits; false when one is not finite. */
static bool to_doubles(const uint64_t *numbers, size_t count, double *value)
{
    bool wrong = false;

    for (size_t i = 0; i < count; i++) {
        uint64_t bits = ordered(numbers[i]);
        wrong |= (bits >> 52 & 0x7ff) == 0x7ff;
        value[i] = from_bits(bits);
    }
    return !wrong;
}

/* The decimal of one integer, and its bits into `seen`, to be looked at afterwards. */
static inline double to_decimal(uint64_t number, double divisor, uint64_t *seen)
{
    const uint64_t biased = number + INTEGER_BIAS;

    *seen |= biased;
    return (from_bits(biased | (uint64_t)0x433 << 52) - 6755399441055744.0) / divisor;
}

/* Decimals; false when an integer is none of ours. This is where reading spends its time, so it
   goes in steps of a fixed length, which compilers turn into divisions of several at once. */
static bool to_decimals(const uint64_t *numbers, size_t count, double divisor, double *value)
{
    enum { STEP = 8 };
    uint64_t seen = 0;
    size_t i = 0;

    for (; i + STEP <= count; i += STEP)
        for (size_t j = i; j < i + STEP; j++)
            value[j] = to_decimal(numbers[j], divisor, &seen);
    for (; i < count; i++)
        value[i] = to_decimal(numbers[i], divisor, &seen);
    return seen >> 52 == 0;
}

static bool unpack_whole(struct sdt__series_reader *reader, struct sdt__series *out)
{
    uint64_t gap;

    for (size_t at = 0; (gap = sdt__series_read_varint(reader)) > 0; at += (size_t)gap) {
        uint64_t bits;

        if (gap > out->count - at || reader->end - reader->at < 8)
            return false;
        bits = sdt__series_load64(reader->at);
        reader->at += 8;
        if ((bits >> 52 & 0x7ff) == 0x7ff)
            return false;
        out->value[at + gap - 1] = from_bits(bits);
    }
    return !reader->bad;
}

bool sdt__series_values_unpack(struct sdt__series_reader *reader, struct sdt__series *out)
{
    const size_t count = out->count;
    const unsigned form = sdt__series_read_byte(reader);
    const bool stepped = form & FORM_STEPS;
    const int scale = form & (FORM_STEPS - 1);
    uint64_t *numbers = out->work;
    uint64_t *packed = stepped ? out->work + count : numbers;

    if (reader->bad || scale > SCALE_BITS || form >= 2 * FORM_WHOLE)
        return false;
    for (size_t i = 0; i < count; i += BLOCK)
        if (!unpack_block(reader, count - i < BLOCK ? count - i : BLOCK, packed + i))
            return false;
    if (stepped)
        sum_steps(out, packed, sdt__series_count_municipalities(out), numbers);
    if (scale == SCALE_BITS ? !to_doubles(numbers, count, out->value)
                            : !to_decimals(numbers, count, powers[scale], out->value))
        return false;
    return !(form & FORM_WHOLE) || unpack_whole(reader, out);
}
