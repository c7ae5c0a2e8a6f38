/*
 * Bits of a word, where a compiler has an instruction for them and where not.
 */
#ifndef SDT__CORE_BITS_H
#define SDT__CORE_BITS_H

#include <stdint.h>

/* The number of the lowest bit that is set; some bit must be. */
static inline unsigned sdt__lowest_bit(uint64_t bits)
{
#if defined(__GNUC__)
    return (unsigned)__builtin_ctzll(bits);
#else
    unsigned at = 0;

    for (; (bits & 1) == 0; bits >>= 1)
        at++;
    return at;
#endif
}

#endif
