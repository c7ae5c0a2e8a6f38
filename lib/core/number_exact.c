/*
 * Decimals and doubles compared in whole numbers of any size, as schoolbooks calculate with them:
 * doubles make a first guess, which is then held against the middles between neighbouring doubles
 * (W. D. Clinger, "How to read floating point numbers accurately", 1990, algorithm R).
 */
#include "core/number_exact.h"

#include <float.h>
#include <string.h>

/* In limbs of 32 bits, the least significant first; the last one used is never 0, and 0 uses none.
   No operation checks the room, 3,200 bits: compare() says why all fits. */
struct big {
    size_t used;
    uint32_t limbs[100];
};

static void set(struct big *big, uint64_t value)
{
    big->used = 0;
    for (; value != 0; value >>= 32)
        big->limbs[big->used++] = (uint32_t)value;
}

/* big = big * factor + more */
static void multiply(struct big *big, uint32_t factor, uint32_t more)
{
    uint64_t carry = more;

    for (size_t i = 0; i < big->used; i++) {
        carry += (uint64_t)big->limbs[i] * factor;
        big->limbs[i] = (uint32_t)carry;
        carry >>= 32;
    }
    if (carry != 0)
        big->limbs[big->used++] = (uint32_t)carry;
}

/* big = big * 5^exponent; 5^13 is the most that a limb holds. */
static void multiply_five(struct big *big, uint64_t exponent)
{
    uint32_t factor = 1;

    for (; exponent >= 13; exponent -= 13)
        multiply(big, 1220703125, 0);
    for (; exponent > 0; exponent--)
        factor *= 5;
    multiply(big, factor, 0);
}

/* big = big * 2^bits */
static void shift(struct big *big, uint64_t bits)
{
    const size_t limbs = (size_t)(bits / 32);

    multiply(big, (uint32_t)1 << bits % 32, 0);
    memmove(big->limbs + limbs, big->limbs, big->used * sizeof big->limbs[0]);
    memset(big->limbs, 0, limbs * sizeof big->limbs[0]);
    big->used += big->used > 0 ? limbs : 0;
}

/* Whether digits * 10^exponent is below (-1), on (0) or above (1) fraction * 2^binary. The longest
   digits are 2,661 bits; as the two are all but equal whenever a power is large, neither becomes
   longer than 2,700 bits by it. */
static int compare(const struct big *digits, int64_t exponent, uint64_t fraction, int64_t binary)
{
    const int64_t bits = exponent - binary;
    struct big left, right;

    left.used = digits->used;
    memcpy(left.limbs, digits->limbs, digits->used * sizeof digits->limbs[0]);
    set(&right, fraction);
    multiply_five(exponent > 0 ? &left : &right, (uint64_t)(exponent > 0 ? exponent : -exponent));
    shift(bits > 0 ? &left : &right, (uint64_t)(bits > 0 ? bits : -bits));
    if (left.used != right.used)
        return left.used < right.used ? -1 : 1;
    for (size_t i = left.used; i-- > 0;) {
        if (left.limbs[i] != right.limbs[i])
            return left.limbs[i] < right.limbs[i] ? -1 : 1;
    }
    return 0;
}

static uint64_t bits_of(double value)
{
    uint64_t bits;

    memcpy(&bits, &value, sizeof bits);
    return bits;
}

/* The double of these bits as fraction * 2^binary; returns the fraction. */
static uint64_t split(uint64_t bits, int *binary)
{
    const uint64_t fraction = bits & (UINT64_MAX >> 12);

    *binary = bits >> 52 ? (int)(bits >> 52) - 1075 : -1074;
    return bits >> 52 ? fraction | UINT64_C(1) << 52 : fraction;
}

/* Is digits * 10^exponent above the middle between this double and the next, or on it where the
   next is the even one? */
static bool above_middle(const struct big *digits, int64_t exponent, uint64_t bits)
{
    int binary;
    const uint64_t fraction = split(bits, &binary);
    const int order = compare(digits, exponent, 2 * fraction + 1, binary - 1);

    return order > 0 || (order == 0 && (bits & 1) != 0);
}

/* value * 10^exponent within a few units in the last place. */
static double scaled(double value, int64_t exponent)
{
    double power = 10;

    for (int64_t left = exponent < 0 ? -exponent : exponent; left > 0; left /= 2, power *= power)
        if (left % 2 != 0)
            value = exponent < 0 ? value / power : value * power;
    return value;
}

/* No middle between two doubles has more than 767 digits (the one under 2^-1022), so of a longer
   text it is enough to know whether anything but zeros follows. */
enum { MOST_DIGITS = 800 };

/* The digits as a whole number, at most 801 of them, and the exponent that goes with it. Returns the
   number of digits; `start` is the value of the first 19, for a first guess. */
static int64_t read_digits(const char *first, const char *last, struct big *big, int64_t *exponent,
                           double *start)
{
    int64_t count = 0;
    uint64_t head = 0;
    bool rest = false;

    set(big, 0);
    for (const char *at = first; at < last; at++) {
        uint32_t digit = (uint32_t)(*at - '0');

        if (digit > 9 || (digit == 0 && count == 0))
            continue;
        if (count >= MOST_DIGITS) {
            rest = rest || digit != 0;
            *exponent += 1;
            continue;
        }
        if (count < 19)
            head = head * 10 + digit;
        multiply(big, 10, digit);
        count++;
    }
    *start = (double)head;
    if (rest) {
        multiply(big, 10, 1);
        *exponent -= 1;
        count++;
    }
    return count;
}

/* Doubles of one sign are ordered as their bits are; bits + 1 of the largest is infinity. */
enum sdt__number_result sdt__number_exact_read(const char *first, const char *last,
                                               int64_t exponent, double *out)
{
    struct big digits;
    double value;
    uint64_t bits;
    const int64_t count = read_digits(first, last, &digits, &exponent, &value);

    if (count > 0 && count + exponent > 310)
        return SDT__NUMBER_TOO_BIG;
    *out = 0;
    if (count == 0 || count + exponent < -330)
        return SDT__NUMBER_OK;
    value = scaled(value, exponent + (count > 19 ? count - 19 : 0));
    bits = bits_of(value > DBL_MAX ? DBL_MAX : value);
    while (bits <= bits_of(DBL_MAX) && above_middle(&digits, exponent, bits))
        bits++;
    while (bits > 0 && !above_middle(&digits, exponent, bits - 1))
        bits--;
    if (bits > bits_of(DBL_MAX))
        return SDT__NUMBER_TOO_BIG;
    memcpy(out, &bits, sizeof bits);
    return SDT__NUMBER_OK;
}

/* The same, and the comparison, for digits in one word. */
static bool word_above_middle(uint64_t digits, int exponent, uint64_t bits)
{
    struct big big;

    set(&big, digits);
    return above_middle(&big, exponent, bits);
}

static int compare_word(uint64_t digits, int exponent, uint64_t fraction, int binary)
{
    struct big big;

    set(&big, digits);
    return compare(&big, exponent, fraction, binary);
}

/* One digit after another, from as many on as all doubles tell apart: 14 or 15, or none where they
   lie as far apart as below 2^-1022 (after G. L. Steele and J. L. White, "How to print
   floating-point numbers accurately", 1990). */
uint64_t sdt__number_exact_shortest(double value, int *exponent)
{
    const uint64_t bits = bits_of(value);
    uint64_t low = 0; /* the most that is not above the value */
    int binary;
    const uint64_t fraction = split(bits, &binary);
    const int top = binary + 52, point = top * 78913 / (1 << 18) - (top < 0); /* log10(2) * 2^18 */

    *exponent = point + 1;
    if (bits >> 52) {
        *exponent = point - 13;
        low = (uint64_t)scaled(value, 13 - point);
        while (compare_word(low, *exponent, fraction, binary) > 0)
            low--;
    }
    for (;; low *= 10, --*exponent) {
        bool down, up;

        for (unsigned more = 8; more > 0; more /= 2)
            if (compare_word(low + more, *exponent, fraction, binary) <= 0)
                low += more;
        down = word_above_middle(low, *exponent, bits - 1);
        up = !word_above_middle(low + 1, *exponent, bits);
        if (down && up) { /* the nearer one; in the middle, the even one */
            int order = compare_word(2 * low + 1, *exponent, fraction, binary + 1);
            up = order < 0 || (order == 0 && low % 2 != 0);
        }
        if (down || up)
            return low + up;
    }
}
