/*
 * Numbers from decimal text, correctly rounded whatever their length. Nearly all texts have few
 * digits and one division of exact doubles does; the others are left to number_exact.c.
 */
#include "core/bits.h"
#include "core/number_exact.h"

#include <float.h>
#include <string.h>

/* What the text says: digits, the part behind the mark included, times 10^exponent. */
struct decimal {
    const char *first; /* the digits, perhaps with the mark among them */
    const char *last;
    size_t digits;
    int64_t exponent;
    bool negative;
};

static bool is_digit(const char *at, const char *end)
{
    return at < end && *at >= '0' && *at <= '9';
}

/* Reads [+-]digits after an e. No text is long enough for an exponent of a million to matter. */
static const char *read_exponent(const char *at, const char *end, int64_t *out)
{
    bool negative = at < end && *at == '-';
    int64_t value = 0;

    if (at < end && (*at == '-' || *at == '+'))
        at++;
    if (!is_digit(at, end))
        return NULL;
    for (; is_digit(at, end); at++) {
        if (value < INT64_C(1) << 56)
            value = value * 10 + (*at - '0');
    }
    *out = negative ? -value : value;
    return at;
}

/* Splits the text. `mantissa` is the digits' value, worth reading when there are at most 19. */
static bool read_decimal(const char *at, const char *end, char mark, struct decimal *decimal,
                         uint64_t *mantissa)
{
    uint64_t value = 0;
    int64_t exponent = 0;
    const char *fraction;

    decimal->negative = at < end && *at == '-';
    if (at < end && (*at == '-' || *at == '+'))
        at++;
    if (!is_digit(at, end))
        return false;
    decimal->first = at;
    for (; is_digit(at, end); at++)
        value = value * 10 + (uint64_t)(*at - '0');
    decimal->digits = (size_t)(at - decimal->first);
    decimal->exponent = 0;
    if (at < end && *at == mark) {
        fraction = ++at;
        for (; is_digit(at, end); at++)
            value = value * 10 + (uint64_t)(*at - '0');
        if (at == fraction)
            return false;
        decimal->digits += (size_t)(at - fraction);
        decimal->exponent = -(int64_t)(at - fraction);
    }
    decimal->last = at;
    if (at < end && (*at == 'e' || *at == 'E'))
        at = read_exponent(at + 1, end, &exponent);
    decimal->exponent += exponent;
    *mantissa = value;
    return at == end;
}

const double sdt__number_powers_of_ten[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                            1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                            1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

#define EACH_BYTE(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Up to eight bytes with nothing but digits and perhaps a mark among them, as nearly every value of
   a file is: all bytes at once, for no processor foresees how many digits come. False leaves it to
   the others to say what it is. */
static bool read_short(const char *bytes, size_t size, char mark, double *out)
{
    const uint64_t text = sdt__text_load_word(bytes, size),
                   unlike = text ^ EACH_BYTE((unsigned char)mark);
    const uint64_t marks = (unlike - EACH_BYTE(0x01)) & ~unlike & EACH_BYTE(0x80) &
                           UINT64_MAX >> (64 - 8 * size);
    size_t fraction = 0;
    uint64_t value = text;

    if (marks) {
        const unsigned before = sdt__lowest_bit(marks) - 7; /* bits */
        fraction = size - 1 - before / 8;
        if (before == 0 || fraction == 0)
            return false;
        value = (text & ((UINT64_C(1) << before) - 1)) | text >> 8 >> before << before;
        size--;
    }
    value <<= 64 - 8 * size; /* zeros in front */
    value = (value ^ EACH_BYTE('0')) & UINT64_MAX << (64 - 8 * size);
    if ((value | (value + EACH_BYTE(0x80 - 10))) & EACH_BYTE(0x80))
        return false;
    value = (value * 10 + (value >> 8)) & UINT64_C(0x00ff00ff00ff00ff);
    value = (value * 100 + (value >> 16)) & UINT64_C(0x0000ffff0000ffff);
    value = (value * 10000 + (value >> 32)) & UINT32_MAX;
    *out = (double)value / sdt__number_powers_of_ten[fraction];
    return true;
}

static bool is_little_endian(void)
{
    const uint16_t one = 1;
    unsigned char first;

    memcpy(&first, &one, 1);
    return first == 1;
}

enum sdt__number_result sdt__number_parse(const char *bytes, size_t size, char decimal_mark,
                                          double *out)
{
    struct decimal decimal;
    uint64_t mantissa;
    double value;
    enum sdt__number_result answer;

    if (FLT_EVAL_METHOD == 0 && size > 0 && size <= 8 && is_little_endian() &&
        read_short(bytes, size, decimal_mark, out))
        return SDT__NUMBER_OK;
    if (size == 0 || !read_decimal(bytes, bytes + size, decimal_mark, &decimal, &mantissa))
        return SDT__NUMBER_SYNTAX;
    /* Both numbers are exact doubles, so that the one operation rounds once: not so on machines
       that calculate with more bits than a double has. */
    if (FLT_EVAL_METHOD == 0 && decimal.digits <= 19 && mantissa <= UINT64_C(1) << 53 &&
        decimal.exponent >= -22 && decimal.exponent <= 22) {
        value = (double)mantissa;
        value = decimal.exponent < 0 ? value / sdt__number_powers_of_ten[-decimal.exponent]
                                     : value * sdt__number_powers_of_ten[decimal.exponent];
    } else {
        answer = sdt__number_exact_read(decimal.first, decimal.last, decimal.exponent, &value);
        if (answer != SDT__NUMBER_OK)
            return answer;
    }
    /* -0 would be a second zero, which differs from the first in a stored series. */
    *out = decimal.negative && value != 0 ? -value : value;
    return SDT__NUMBER_OK;
}

bool sdt__integer_parse(const char *bytes, size_t size, int64_t *out)
{
    bool negative = size > 0 && bytes[0] == '-';
    size_t at = size > 0 && (bytes[0] == '-' || bytes[0] == '+');
    uint64_t most = (uint64_t)INT64_MAX + negative;
    uint64_t value = 0;

    if (at == size)
        return false;
    for (; at < size; at++) {
        unsigned digit = (unsigned)(unsigned char)bytes[at] - '0';

        if (digit > 9 || value > (most - digit) / 10)
            return false;
        value = value * 10 + digit;
    }
    /* The least int64 has no positive twin to negate. */
    *out = negative && value > 0 ? -(int64_t)(value - 1) - 1 : (int64_t)value;
    return true;
}
