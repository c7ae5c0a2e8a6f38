/*
 * Numbers as text: the shortest decimal that reads back as the same double, and numbers as people
 * write them in Swedish and English.
 */
#include "core/number_exact.h"
#include "core/text.h"

#include <float.h>
#include <string.h>

/* 0.digits times 10^point; no leading and no trailing zeros, and 0 has no digits. Rounding may add
   one digit in front. */
struct digits {
    char text[24];
    int count;
    int point;
};

const char *sdt__integer_text(long long value, char out[24])
{
    char reversed[24];
    unsigned long long rest = value < 0 ? 0ULL - (unsigned long long)value
                                        : (unsigned long long)value;
    size_t count = 0, at = 0;

    do {
        reversed[count++] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (value < 0)
        out[at++] = '-';
    while (count > 0)
        out[at++] = reversed[--count];
    out[at] = '\0';
    return out;
}

static void strip_zeros(struct digits *digits)
{
    while (digits->count > 0 && digits->text[digits->count - 1] == '0')
        digits->count--;
}

/* Nearly all numbers are n / 10^k with n of at most 15 digits. Doubles tell all decimals of 15
   digits apart, so the first k that gives the same double gives the shortest text. */
static bool is_short(double value, uint64_t *whole, int *exponent)
{
    for (int k = 0; k <= 22; k++) {
        double product = value * sdt__number_powers_of_ten[k];
        double n;
        double off;

        if (FLT_EVAL_METHOD != 0 || !(product < 1e15))
            return false;
        n = (double)(int64_t)(product + 0.5);
        off = product > n ? product - n : n - product;
        /* The product is within 1.5 units in its last place when the division will succeed. */
        if (off <= product * 0x1p-50 && n / sdt__number_powers_of_ten[k] == value) {
            *whole = (uint64_t)n;
            *exponent = -k;
            return true;
        }
    }
    return false;
}

static void shortest_digits(double value, struct digits *digits)
{
    uint64_t whole;
    int exponent;

    if (!is_short(value, &whole, &exponent))
        whole = sdt__number_exact_shortest(value, &exponent);
    sdt__integer_text((long long)whole, digits->text);
    digits->count = (int)strlen(digits->text);
    digits->point = digits->count + exponent;
    strip_zeros(digits);
}

/* The digits from one index to another, zeros where there are none. */
static char *put_digits(char *out, const struct digits *digits, int from, int to)
{
    for (int i = from; i < to; i++)
        *out++ = i >= 0 && i < digits->count ? digits->text[i] : '0';
    return out;
}

/* Where the digits before the decimal mark begin: a number below 1 has one, a zero. */
static int first_place(const struct digits *digits)
{
    return digits->point > 0 ? 0 : digits->point - 1;
}

/* No value of the library is infinite or not a number, but a text must come out all the same. */
static size_t format_strange(double value, char out[32])
{
    const char *text = value > 0 ? "inf" : value < 0 ? "-inf" : "nan";

    memcpy(out, text, strlen(text) + 1);
    return strlen(text);
}

size_t sdt__number_format(double value, char out[32])
{
    struct digits digits;
    char *at = out;
    int exponent = 0;

    if (!(value >= -DBL_MAX && value <= DBL_MAX))
        return format_strange(value, out);
    if (value < 0)
        *at++ = '-';
    shortest_digits(value < 0 ? -value : value, &digits);
    if (digits.point > 15 || digits.point < -5) {
        exponent = digits.point - 1;
        digits.point = 1;
    }
    at = put_digits(at, &digits, first_place(&digits), digits.point);
    if (digits.count > digits.point)
        *at++ = '.';
    at = put_digits(at, &digits, digits.point, digits.count);
    *at = '\0';
    if (exponent != 0) {
        *at++ = 'e';
        if (exponent > 0)
            *at++ = '+';
        at += strlen(sdt__integer_text(exponent, at));
    }
    return (size_t)(at - out);
}

/* Rounds half away from zero to so many decimals. */
static void round_digits(struct digits *digits, int decimals)
{
    int keep = digits->point + decimals;
    bool up = keep >= 0 && keep < digits->count && digits->text[keep] >= '5';

    if (keep >= digits->count)
        return;
    digits->count = keep > 0 ? keep : 0;
    if (up) {
        while (digits->count > 0 && digits->text[digits->count - 1] == '9')
            digits->count--;
        if (digits->count > 0) {
            digits->text[digits->count - 1]++;
        } else {
            digits->text[digits->count++] = '1';
            digits->point++;
        }
    }
    strip_zeros(digits);
    if (digits->count == 0)
        digits->point = 1;
}

static char *put_text(char *out, const char *text)
{
    size_t length = strlen(text);

    memcpy(out, text, length);
    return out + length;
}

static char *put_thousands(char *out, const struct digits *digits, const char *space)
{
    for (int i = first_place(digits); i < digits->point; i++) {
        if (i > 0 && (digits->point - i) % 3 == 0)
            out = put_text(out, space);
        out = put_digits(out, digits, i, i + 1);
    }
    return out;
}

/* How many decimals people want of a number that nobody has said it of: what is great needs none, and what
   is small is told by its first digits. */
static int decimals_for_people(const struct digits *digits)
{
    if (digits->point > 3)
        return 0;
    if (digits->point > 1)
        return 1;
    return digits->point > -4 ? 2 - (digits->point < 0 ? digits->point : 0) : 6;
}

size_t sdt__number_format_people(double value, int decimals, bool english, char out[64])
{
    struct digits digits;
    char *at = out;

    if (decimals <= SDT__DECIMALS_ALL || !(value > -1e15 && value < 1e15))
        return sdt__number_format(value, out);
    shortest_digits(value < 0 ? -value : value, &digits);
    round_digits(&digits, decimals < -1   ? -decimals
                          : decimals < 0  ? decimals_for_people(&digits)
                          : decimals > 15 ? 15
                                          : decimals);
    if (decimals < 0)
        decimals = digits.count > digits.point ? digits.count - digits.point : 0;
    else if (decimals > 15)
        decimals = 15;
    if (value < 0 && digits.count > 0)
        at = put_text(at, english ? "-" : "\xE2\x88\x92");
    at = put_thousands(at, &digits, english ? "," : "\xC2\xA0");
    if (decimals > 0)
        *at++ = english ? '.' : ',';
    at = put_digits(at, &digits, digits.point, digits.point + decimals);
    *at = '\0';
    return (size_t)(at - out);
}
