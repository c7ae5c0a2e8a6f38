/*
 * Whole numbers of any size that exact conversion between decimal text and doubles needs: a fixed
 * room of 3,200 bits, no memory from anywhere. No operation checks that room; number.c and digits.c
 * say why theirs fit.
 */
#ifndef SDT__CORE_BIG_H
#define SDT__CORE_BIG_H

#include <stddef.h>
#include <stdint.h>

enum { SDT__BIG_LIMBS = 100 };

/* Least significant limb first; the last one used is never 0, and 0 uses none. */
struct sdt__big {
    size_t used;
    uint32_t limbs[SDT__BIG_LIMBS];
};

void sdt__big_set(struct sdt__big *big, uint64_t value);
void sdt__big_copy(struct sdt__big *big, const struct sdt__big *from);

/* big = big * factor + more */
void sdt__big_multiply(struct sdt__big *big, uint32_t factor, uint32_t more);

/* big = big * 5^exponent */
void sdt__big_multiply_five(struct sdt__big *big, unsigned exponent);

/* big = big * 2^bits */
void sdt__big_shift(struct sdt__big *big, unsigned bits);

/* big = big + other, and big = big - other where other is not greater */
void sdt__big_add(struct sdt__big *big, const struct sdt__big *other);
void sdt__big_subtract(struct sdt__big *big, const struct sdt__big *other);

/* -1, 0 or 1 as a is less than, equal to or greater than b */
int sdt__big_compare(const struct sdt__big *a, const struct sdt__big *b);

#endif
