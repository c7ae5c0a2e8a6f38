/*
 * Exact conversion between decimal digits and doubles, for what no single operation on doubles gets
 * right. Slow, and right for every length of text and every double.
 */
#ifndef SDT__CORE_NUMBER_EXACT_H
#define SDT__CORE_NUMBER_EXACT_H

#include "core/text.h"

/* The double nearest to digits * 10^exponent. The digits stand from `first` to `last`; what stands
   among them and is none is skipped. */
enum sdt__number_result sdt__number_exact_read(const char *first, const char *last,
                                               int64_t exponent, double *out);

/* The shortest number that reads back as the double, which is finite and above 0; of several the
   nearest. It is the returned one times 10^*exponent. */
uint64_t sdt__number_exact_shortest(double value, int *exponent);

#endif
