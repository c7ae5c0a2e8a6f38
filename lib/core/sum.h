/*
 * Sums whose order does not show: each addition keeps what rounding took from it (A. Neumaier,
 * "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", 1974), so that 1e16, 1
 * and -1e16 come to 1 in any order.
 */
#ifndef SDT__CORE_SUM_H
#define SDT__CORE_SUM_H

#include <math.h>

/* A sum so far; begins as {0}. Beyond the largest double it is NaN, and stays so. */
struct sdt__sum {
    double total;
    double lost; /* what rounding has taken from the total */
};

static inline void sdt__sum_add(struct sdt__sum *sum, double value)
{
    const double before = sum->total;

    sum->total += value;
    sum->lost += fabs(before) >= fabs(value) ? before - sum->total + value
                                             : value - sum->total + before;
}

/* Adds a product with all its digits: fma() gives what rounding takes from it. */
static inline void sdt__sum_add_product(struct sdt__sum *sum, double a, double b)
{
    const double product = a * b;

    sdt__sum_add(sum, product);
    sdt__sum_add(sum, fma(a, b, -product));
}

/* Multiplies a sum by two to a power, which rounds nothing. */
static inline void sdt__sum_scale(struct sdt__sum *sum, int power)
{
    sum->total = ldexp(sum->total, power);
    sum->lost = ldexp(sum->lost, power);
}

static inline double sdt__sum_value(const struct sdt__sum *sum)
{
    return sum->total + sum->lost;
}

#endif
