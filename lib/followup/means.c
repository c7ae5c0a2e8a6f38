/*
 * Means over municipalities, which differ a lot when sizes do: every one says which it is and how
 * many it rests on.
 */
#include "followup/compare.h"

double sdt__followup_mean(const double *values, size_t all)
{
    double sum = 0, scaled = 0;
    size_t count = 0;

    for (size_t i = 0; i < all; i++)
        if (sdt__followup_given(values[i])) {
            sum += values[i];
            count++;
        }
    if (count == 0)
        return NAN;
    if (isfinite(sum))
        return sum / (double)count;
    for (size_t i = 0; i < all; i++) /* the sum is too big for a double, the mean is not */
        if (sdt__followup_given(values[i]))
            scaled += values[i] / (double)count;
    return scaled;
}

/* The weighted mean with every weight a part of the greatest, where the plain sums overflow. */
static double weigh_parts(const double *values, const double *weights, size_t all)
{
    double greatest = 0, total = 0, mean = 0;

    for (size_t i = 0; i < all; i++)
        if (sdt__followup_given(values[i]))
            greatest = fmax(greatest, weights[i]);
    for (size_t i = 0; i < all; i++)
        if (sdt__followup_given(values[i]))
            total += weights[i] / greatest;
    for (size_t i = 0; i < all; i++)
        if (sdt__followup_given(values[i]))
            mean += values[i] * (weights[i] / greatest / total);
    return mean;
}

double sdt__followup_weighted_mean(const double *values, const double *weights, size_t all,
                                   enum sdt__followup_reason *reason)
{
    double total = 0, sum = 0;
    size_t count = 0, unweighted = 0;

    *reason = SDT__REASON_NONE;
    for (size_t i = 0; i < all; i++) {
        if (sdt__followup_given(weights[i]) && (!isfinite(weights[i]) || weights[i] < 0)) {
            *reason = SDT__REASON_BAD_WEIGHT;
            return NAN;
        }
        if (!sdt__followup_given(values[i]))
            continue;
        count++;
        if (!sdt__followup_given(weights[i])) {
            unweighted++;
            continue;
        }
        total += weights[i];
        sum += values[i] * weights[i];
    }
    if (count == 0)
        *reason = SDT__REASON_NO_VALUE;
    else if (unweighted > 0)
        *reason = SDT__REASON_MISSING_WEIGHT;
    else if (total == 0)
        *reason = SDT__REASON_ZERO_WEIGHT;
    if (*reason != SDT__REASON_NONE)
        return NAN;
    return isfinite(sum) && isfinite(total) ? sum / total : weigh_parts(values, weights, all);
}
