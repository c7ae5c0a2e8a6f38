/*
 * The order of texts; see order.h.
 */
#include "exchange/order.h"

#include <stddef.h>
#include <string.h>

int sdt__compare_texts(const char *const *a, const char *const *b, int count)
{
    int order = 0;

    for (int i = 0; order == 0 && i < count; i++)
        order = a[i] && b[i] ? strcmp(a[i], b[i]) : (a[i] != NULL) - (b[i] != NULL);
    return order;
}
