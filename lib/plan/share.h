/*
 * Sharing an amount by weights so that the shares sum to it exactly. Pure: the shares are the caller's
 * array.
 */
#ifndef SDT__PLAN_SHARE_H
#define SDT__PLAN_SHARE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct sdt__plan_share {
    const char *key;
    double weight; /* 0 or more, finite */
    int64_t units; /* the share, of the smallest unit that is counted */
    uint64_t whole;
    uint64_t remainder; /* of the division that gave the share */
};

/* The method of the largest remainder (Hamilton's): each gets the whole units of its exact share, and
   what is left goes, a unit each, to those with the largest remainders, by key where those are equal.
   A negative amount is shared as the positive one. False, and nothing is shared, when no weight is
   above 0. Amounts are at most 2^62 in size. */
bool sdt__plan_share(struct sdt__plan_share *shares, size_t count, int64_t amount);

#endif
