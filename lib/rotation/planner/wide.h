/*
 * Integers of 128 bits in two's complement, which C itself has only on some machines: enough of them
 * for costs that hold several levels in one number.
 */
#ifndef SDT__ROTATION_PLANNER_WIDE_H
#define SDT__ROTATION_PLANNER_WIDE_H

#include <stdbool.h>
#include <stdint.h>

struct sdt__rot_wide {
    int64_t high;
    uint64_t low;
};

static inline struct sdt__rot_wide sdt__rot_wide_add(struct sdt__rot_wide a, struct sdt__rot_wide b)
{
    const uint64_t low = a.low + b.low;
    const uint64_t high = (uint64_t)a.high + (uint64_t)b.high + (low < a.low);

    return (struct sdt__rot_wide){(int64_t)high, low};
}

static inline struct sdt__rot_wide sdt__rot_wide_subtract(struct sdt__rot_wide a,
                                                          struct sdt__rot_wide b)
{
    const uint64_t high = (uint64_t)a.high - (uint64_t)b.high - (a.low < b.low);

    return (struct sdt__rot_wide){(int64_t)high, a.low - b.low};
}

static inline bool sdt__rot_wide_less(struct sdt__rot_wide a, struct sdt__rot_wide b)
{
    return a.high < b.high || (a.high == b.high && a.low < b.low);
}

/* a * 2^bits + value, for 0 to 63 bits. */
static inline struct sdt__rot_wide sdt__rot_wide_append(struct sdt__rot_wide a, int bits,
                                                        int64_t value)
{
    const uint64_t carry = bits > 0 ? a.low >> (64 - bits) : 0;
    const struct sdt__rot_wide shifted = {(int64_t)((uint64_t)a.high << bits | carry),
                                          a.low << bits};
    const struct sdt__rot_wide added = {value < 0 ? -1 : 0, (uint64_t)value};

    return sdt__rot_wide_add(shifted, added);
}

#endif
