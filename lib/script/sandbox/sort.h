/*
 * A merge sort over indices, and table.sort. The steps of the sort are bounded and stay inside the
 * array whatever the comparator answers; a comparator that contradicts itself shows afterwards as
 * two neighbours in the wrong order.
 */
#ifndef SDT__SCRIPT_SANDBOX_SORT_H
#define SDT__SCRIPT_SANDBOX_SORT_H

#include "script/sandbox/budget.h"

struct sdt__sorting {
    lua_State *L;
    void *user; /* for `before` */
    bool (*before)(struct sdt__sorting *sorting, uint32_t a, uint32_t b);
};

/* Pushes an array of the indices from 0 to count - 1, followed by as many elements to sort with. */
uint32_t *sdt__sort_push_indices(lua_State *L, size_t count);

/* Sorts `count` indices, stably; `spare` has the same size. Returns whichever of the two arrays
   holds the result. */
uint32_t *sdt__sort_indices(struct sdt__sorting *sorting, uint32_t *indices, uint32_t *spare,
                            size_t count);

int sdt__script_table_sort(lua_State *L);

#endif
