/*
 * The method of the largest remainder; see share.h. Weights are whole numbers here, so that divisions
 * leave exact remainders: ties are ties, and no rounding error can move a unit.
 */
#include "plan/share.h"

#include <math.h>
#include <string.h>

/* Bits of the largest weight. All weights together stay below 2^62, so that twice a remainder and a
   weight have room in 64 bits; a population or a percentage keeps every digit. */
static int weight_bits(size_t count)
{
    int bits = 50;

    for (size_t most = 4096; most < count; most *= 2)
        bits--;
    return bits;
}

/* Scales weights by a power of two, which changes no proportion; returns their sum. */
static uint64_t make_whole(struct sdt__plan_share *shares, size_t count)
{
    double largest = 0;
    uint64_t sum = 0;
    int exponent;

    for (size_t i = 0; i < count; i++)
        largest = fmax(largest, shares[i].weight);
    if (!(largest > 0))
        return 0;
    frexp(largest, &exponent);
    for (size_t i = 0; i < count; i++) {
        shares[i].whole = (uint64_t)llround(ldexp(shares[i].weight, weight_bits(count) - exponent));
        sum += shares[i].whole;
    }
    return sum;
}

/* amount * whole / sum, with its remainder: long division, a bit of the amount at a time, since the
   product has no room in 64 bits. */
static void divide(struct sdt__plan_share *share, uint64_t amount, uint64_t sum)
{
    uint64_t quotient = 0, remainder = 0;

    for (int bit = 62; bit >= 0; bit--) {
        quotient *= 2;
        remainder *= 2;
        if (amount >> bit & 1)
            remainder += share->whole;
        while (remainder >= sum) {
            remainder -= sum;
            quotient++;
        }
    }
    share->units = (int64_t)quotient;
    share->remainder = remainder;
}

/* Whose turn it is to get a unit. */
static struct sdt__plan_share *next_in_turn(struct sdt__plan_share *shares, size_t count)
{
    struct sdt__plan_share *next = &shares[0];

    for (size_t i = 1; i < count; i++)
        if (shares[i].remainder > next->remainder ||
            (shares[i].remainder == next->remainder && strcmp(shares[i].key, next->key) < 0))
            next = &shares[i];
    return next;
}

bool sdt__plan_share(struct sdt__plan_share *shares, size_t count, int64_t amount)
{
    const uint64_t sum = make_whole(shares, count);
    const uint64_t size = amount < 0 ? -(uint64_t)amount : (uint64_t)amount;
    uint64_t left = size;

    if (sum == 0)
        return false;
    for (size_t i = 0; i < count; i++) {
        divide(&shares[i], size, sum);
        left -= (uint64_t)shares[i].units;
    }
    for (; left > 0; left--) {
        struct sdt__plan_share *next = next_in_turn(shares, count);

        next->units++;
        next->remainder = 0;
    }
    for (size_t i = 0; i < count && amount < 0; i++)
        shares[i].units = -shares[i].units;
    return true;
}
