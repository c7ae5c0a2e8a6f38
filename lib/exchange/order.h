/*
 * The order of what has several texts, some of which may be absent.
 */
#ifndef SDT__EXCHANGE_ORDER_H
#define SDT__EXCHANGE_ORDER_H

/* By the first texts that differ, by their bytes; one that is NULL comes before any other. */
int sdt__compare_texts(const char *const *a, const char *const *b, int count);

#endif
