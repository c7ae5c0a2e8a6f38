/*
 * Sums and means over municipalities. Means differ a lot when sizes do: every one says which it is
 * and how many it rests on.
 */
#include "core/sum.h"
#include "followup/compare.h"

/* 2^64 doubles cannot overflow together when each is 2^-64 of itself, which loses none of their digits. */
enum { ROOM = 64 };

/* The sum of the values that are there, each times 2^-shrink; NaN where it overflows on the way. */
static double sum_shrunk(const double *values, size_t all, int shrink, size_t *count)
{
    struct sdt__sum sum = {0};

    *count = 0;
    for (size_t i = 0; i < all; i++)
        if (sdt__followup_given(values[i])) {
            sdt__sum_add(&sum, ldexp(values[i], -shrink));
            ++*count;
        }
    return sdt__sum_value(&sum);
}

double sdt__followup_sum(const double *values, size_t all)
{
    size_t count;
    const double sum = sum_shrunk(values, all, 0, &count);

    return isfinite(sum) ? sum : ldexp(sum_shrunk(values, all, ROOM, &count), ROOM);
}

double sdt__followup_mean(const double *values, size_t all)
{
    size_t count;
    const double sum = sum_shrunk(values, all, 0, &count);

    if (count == 0)
        return NAN;
    return isfinite(sum) ? sum / (double)count
                         : ldexp(sum_shrunk(values, all, ROOM, &count) / (double)count, ROOM);
}

/* What is wrong with the weights. *greatest is the greatest of those of a value. */
static enum sdt__followup_reason check_weights(const double *values, const double *weights,
                                               size_t all, double *greatest)
{
    size_t count = 0, unweighted = 0;

    *greatest = 0;
    for (size_t i = 0; i < all; i++) {
        if (sdt__followup_given(weights[i]) && (!isfinite(weights[i]) || weights[i] < 0))
            return SDT__REASON_BAD_WEIGHT;
        if (!sdt__followup_given(values[i]))
            continue;
        count++;
        unweighted += !sdt__followup_given(weights[i]);
        *greatest = fmax(*greatest, weights[i]);
    }
    if (count == 0)
        return SDT__REASON_NO_VALUE;
    if (unweighted > 0)
        return SDT__REASON_MISSING_WEIGHT;
    return *greatest > 0 ? SDT__REASON_NONE : SDT__REASON_ZERO_WEIGHT;
}

/* The mean of every value times 2^-shrink, with every weight times 2^-scale: NaN where it overflows
   on the way. */
static double weigh(const double *values, const double *weights, size_t all, int shrink, int scale)
{
    struct sdt__sum sum = {0}, total = {0};

    for (size_t i = 0; i < all; i++)
        if (sdt__followup_given(values[i])) {
            const double weight = ldexp(weights[i], -scale);

            sdt__sum_add_product(&sum, ldexp(values[i], -shrink), weight);
            sdt__sum_add(&total, weight);
        }
    return sdt__sum_value(&sum) / sdt__sum_value(&total);
}

/* Only what the weights are beside each other matters, so the greatest is brought near 1: however
   great they are, their sum is no infinity, and however small, it is not 0. */
double sdt__followup_weighted_mean(const double *values, const double *weights, size_t all,
                                   enum sdt__followup_reason *reason)
{
    double greatest, mean;
    int scale;

    *reason = check_weights(values, weights, all, &greatest);
    if (*reason != SDT__REASON_NONE)
        return NAN;
    frexp(greatest, &scale);
    mean = weigh(values, weights, all, 0, scale);
    return isfinite(mean) ? mean : ldexp(weigh(values, weights, all, ROOM, scale), ROOM);
}
