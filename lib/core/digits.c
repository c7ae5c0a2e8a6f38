/*
 * Numbers as text: the shortest decimal that reads back as the same double, and numbers as people
 * write them in Swedish and English.
 */
#include "core/big.h"
#include "core/text.h"

#include <float.h>
#include <string.h>

/* 0.digits times 10^point; no leading and no trailing zeros, and 0 has no digits. Rounding may add
   one digit in front. */
struct digits {
    char text[20];
    int count;
    int point;
};

static void strip_zeros(struct digits *digits)
{
    while (digits->count > 0 && digits->text[digits->count - 1] == '0')
        digits->count--;
}

static void whole_digits(uint64_t value, int decimals, struct digits *digits)
{
    char reversed[20];
    int count = 0;

    for (; value != 0; value /= 10)
        reversed[count++] = (char)('0' + value % 10);
    digits->count = count;
    digits->point = count - decimals;
    for (int i = 0; i < count; i++)
        digits->text[i] = reversed[count - 1 - i];
    strip_zeros(digits);
}

/* Nearly all numbers are n / 10^k with n of at most 15 digits. Doubles tell all decimals of 15
   digits apart, so the first k that gives the same double gives the shortest text. */
static bool short_digits(double value, struct digits *digits)
{
    static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                    1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                    1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

    for (int k = 0; k <= 22; k++) {
        double product = value * powers[k];
        double whole;
        double off;

        if (FLT_EVAL_METHOD != 0 || !(product < 1e15))
            return false;
        whole = (double)(int64_t)(product + 0.5);
        off = product > whole ? product - whole : whole - product;
        /* The product is within 1.5 units in its last place when the division will succeed. */
        if (off <= product * 0x1p-50 && whole / powers[k] == value) {
            whole_digits((uint64_t)whole, k, digits);
            return true;
        }
    }
    return false;
}

/* The exact value as rest / one, and half the way to the doubles below and above, in the same
   unit. All stay under 2^1140: one is at most 10^325 or 2^1077. */
struct exact {
    struct sdt__big rest;
    struct sdt__big one;
    struct sdt__big below;
    struct sdt__big above;
    bool closed; /* the middles themselves read back as this double, the even one */
};

static int floor_log10_of_2_to(int exponent)
{
    int scaled = exponent * 78913; /* log10(2) * 2^18; exact enough for every double's exponent */

    return scaled >= 0 ? scaled >> 18 : -((-scaled + (1 << 18) - 1) >> 18);
}

/* Sets up the exact value and returns a decimal point that is right or one too small. */
static int set_exact(double value, struct exact *exact)
{
    uint64_t bits;
    uint64_t fraction;
    int exponent;
    int high = 52;
    bool narrow; /* a power of two: the double below is half as far as the one above */

    memcpy(&bits, &value, sizeof bits);
    fraction = bits & (UINT64_MAX >> 12);
    exponent = (int)(bits >> 52);
    narrow = fraction == 0 && exponent > 1;
    if (exponent == 0)
        exponent = 1;
    else
        fraction |= UINT64_C(1) << 52;
    while ((fraction >> high) == 0)
        high--;
    exponent -= 1075;
    exact->closed = (fraction & 1) == 0;
    sdt__big_set(&exact->rest, fraction);
    sdt__big_shift(&exact->rest, (exponent > 0 ? (unsigned)exponent : 0) + 1 + narrow);
    sdt__big_set(&exact->one, 1);
    sdt__big_shift(&exact->one, (exponent < 0 ? (unsigned)-exponent : 0) + 1 + narrow);
    sdt__big_set(&exact->below, 1);
    sdt__big_shift(&exact->below, exponent > 0 ? (unsigned)exponent : 0);
    sdt__big_copy(&exact->above, &exact->below);
    sdt__big_shift(&exact->above, narrow);
    return floor_log10_of_2_to(exponent + high) + 1;
}

static void scale_by_ten(struct exact *exact, int point)
{
    unsigned power = (unsigned)(point < 0 ? -point : point);

    if (point > 0) {
        sdt__big_multiply_five(&exact->one, power);
        sdt__big_shift(&exact->one, power);
        return;
    }
    sdt__big_multiply_five(&exact->rest, power);
    sdt__big_shift(&exact->rest, power);
    sdt__big_multiply_five(&exact->below, power);
    sdt__big_shift(&exact->below, power);
    sdt__big_multiply_five(&exact->above, power);
    sdt__big_shift(&exact->above, power);
}

/* Does rest plus the way up reach `one`: may the digit before be one higher? */
static bool reaches_up(const struct exact *exact)
{
    struct sdt__big sum;
    int order;

    sdt__big_copy(&sum, &exact->rest);
    sdt__big_add(&sum, &exact->above);
    order = sdt__big_compare(&sum, &exact->one);
    return order > 0 || (order == 0 && exact->closed);
}

static bool reaches_down(const struct exact *exact)
{
    int order = sdt__big_compare(&exact->rest, &exact->below);

    return order < 0 || (order == 0 && exact->closed);
}

/* Is the next digit nearer? In the middle, the even one is. */
static bool over_half(const struct exact *exact, char digit)
{
    struct sdt__big twice;
    int order;

    sdt__big_copy(&twice, &exact->rest);
    sdt__big_shift(&twice, 1);
    order = sdt__big_compare(&twice, &exact->one);
    return order > 0 || (order == 0 && (digit & 1) != 0);
}

/* Free-format digits (G. L. Steele and J. L. White, "How to print floating-point numbers
   accurately", 1990): one after another, until what is left is less than half the way to the next
   double. */
static void exact_digits(double value, struct digits *digits)
{
    struct exact exact;
    bool down;
    bool up;

    digits->count = 0;
    digits->point = set_exact(value, &exact);
    scale_by_ten(&exact, digits->point);
    if (reaches_up(&exact)) {
        digits->point++;
        sdt__big_multiply(&exact.one, 10, 0);
    }
    do {
        char digit = '0';

        sdt__big_multiply(&exact.rest, 10, 0);
        sdt__big_multiply(&exact.below, 10, 0);
        sdt__big_multiply(&exact.above, 10, 0);
        while (sdt__big_compare(&exact.rest, &exact.one) >= 0) {
            sdt__big_subtract(&exact.rest, &exact.one);
            digit++;
        }
        down = reaches_down(&exact);
        up = reaches_up(&exact);
        if (up && (!down || over_half(&exact, digit)))
            digit++;
        digits->text[digits->count++] = digit;
    } while (!down && !up);
}

static void shortest_digits(double value, struct digits *digits)
{
    if (value == 0)
        *digits = (struct digits){.point = 1};
    else if (!short_digits(value, digits))
        exact_digits(value, digits);
}

static char *put_zero(char *out)
{
    *out = '0';
    return out + 1;
}

/* The digits from one place to another, zeros where there are none. */
static char *put_digits(char *out, const struct digits *digits, int from, int to)
{
    for (int i = from; i < to; i++)
        *out++ = i >= 0 && i < digits->count ? digits->text[i] : '0';
    return out;
}

static char *put_exponent(char *out, int exponent)
{
    *out++ = 'e';
    *out++ = exponent < 0 ? '-' : '+';
    if (exponent < 0)
        exponent = -exponent;
    if (exponent >= 100)
        *out++ = (char)('0' + exponent / 100);
    if (exponent >= 10)
        *out++ = (char)('0' + exponent / 10 % 10);
    *out++ = (char)('0' + exponent % 10);
    return out;
}

/* No value of the library is infinite or not a number, but a text must come out all the same. */
static size_t format_strange(double value, char out[32])
{
    const char *text = value > 0 ? "inf" : value < 0 ? "-inf" : "nan";

    memcpy(out, text, strlen(text) + 1);
    return strlen(text);
}

size_t sdt__format_number(double value, char out[32])
{
    struct digits digits;
    char *at = out;
    bool exponent;

    if (!(value >= -DBL_MAX && value <= DBL_MAX))
        return format_strange(value, out);
    if (value < 0)
        *at++ = '-';
    shortest_digits(value < 0 ? -value : value, &digits);
    exponent = digits.point > 15 || digits.point < -5;
    if (exponent) {
        at = put_digits(at, &digits, 0, 1);
        if (digits.count > 1)
            *at++ = '.';
        at = put_digits(at, &digits, 1, digits.count);
        at = put_exponent(at, digits.point - 1);
    } else {
        at = digits.point > 0 ? put_digits(at, &digits, 0, digits.point) : put_zero(at);
        if (digits.count > digits.point)
            *at++ = '.';
        at = put_digits(at, &digits, digits.point, digits.count);
    }
    *at = '\0';
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
    for (int i = 0; i < digits->point; i++) {
        if (i > 0 && (digits->point - i) % 3 == 0)
            out = put_text(out, space);
        out = put_digits(out, digits, i, i + 1);
    }
    return out;
}

size_t sdt__people_number(double value, int decimals, bool english, char out[64])
{
    struct digits digits;
    char *at = out;

    if (!(value > -1e15 && value < 1e15))
        return sdt__format_number(value, out);
    shortest_digits(value < 0 ? -value : value, &digits);
    round_digits(&digits, decimals < 0 ? 6 : decimals > 15 ? 15 : decimals);
    if (decimals < 0)
        decimals = digits.count > digits.point ? digits.count - digits.point : 0;
    else if (decimals > 15)
        decimals = 15;
    if (value < 0 && digits.count > 0)
        at = put_text(at, english ? "-" : "\xE2\x88\x92");
    if (digits.point > 0)
        at = put_thousands(at, &digits, english ? "," : "\xC2\xA0");
    else
        at = put_zero(at);
    if (decimals > 0)
        *at++ = english ? '.' : ',';
    at = put_digits(at, &digits, digits.point, digits.point + decimals);
    *at = '\0';
    return (size_t)(at - out);
}
