/*
 * Whole numbers of any size, as schoolbooks calculate with them, in limbs of 32 bits.
 */
#include "core/big.h"

#include <string.h>

void sdt__big_set(struct sdt__big *big, uint64_t value)
{
    big->used = 0;
    for (; value != 0; value >>= 32)
        big->limbs[big->used++] = (uint32_t)value;
}

void sdt__big_copy(struct sdt__big *big, const struct sdt__big *from)
{
    big->used = from->used;
    memcpy(big->limbs, from->limbs, from->used * sizeof from->limbs[0]);
}

void sdt__big_multiply(struct sdt__big *big, uint32_t factor, uint32_t more)
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

void sdt__big_multiply_five(struct sdt__big *big, unsigned exponent)
{
    static const uint32_t powers[] = {1,       5,        25,        125,       625,
                                      3125,    15625,    78125,     390625,    1953125,
                                      9765625, 48828125, 244140625, 1220703125};

    for (; exponent > 13; exponent -= 13)
        sdt__big_multiply(big, powers[13], 0);
    sdt__big_multiply(big, powers[exponent], 0);
}

void sdt__big_shift(struct sdt__big *big, unsigned bits)
{
    size_t limbs = bits / 32;

    if (bits % 32 != 0)
        sdt__big_multiply(big, (uint32_t)1 << bits % 32, 0);
    if (limbs == 0 || big->used == 0)
        return;
    memmove(big->limbs + limbs, big->limbs, big->used * sizeof big->limbs[0]);
    memset(big->limbs, 0, limbs * sizeof big->limbs[0]);
    big->used += limbs;
}

void sdt__big_add(struct sdt__big *big, const struct sdt__big *other)
{
    uint64_t carry = 0;

    for (size_t i = 0; i < other->used || (carry != 0 && i < big->used); i++) {
        if (i == big->used)
            big->limbs[big->used++] = 0;
        carry += big->limbs[i];
        carry += i < other->used ? other->limbs[i] : 0;
        big->limbs[i] = (uint32_t)carry;
        carry >>= 32;
    }
    if (carry != 0)
        big->limbs[big->used++] = (uint32_t)carry;
}

void sdt__big_subtract(struct sdt__big *big, const struct sdt__big *other)
{
    uint32_t borrow = 0;

    for (size_t i = 0; i < other->used || (borrow != 0 && i < big->used); i++) {
        uint64_t less = (uint64_t)(i < other->used ? other->limbs[i] : 0) + borrow;

        borrow = big->limbs[i] < less;
        big->limbs[i] = (uint32_t)(big->limbs[i] - less);
    }
    while (big->used > 0 && big->limbs[big->used - 1] == 0)
        big->used--;
}

int sdt__big_compare(const struct sdt__big *a, const struct sdt__big *b)
{
    if (a->used != b->used)
        return a->used < b->used ? -1 : 1;
    for (size_t i = a->used; i-- > 0;) {
        if (a->limbs[i] != b->limbs[i])
            return a->limbs[i] < b->limbs[i] ? -1 : 1;
    }
    return 0;
}
